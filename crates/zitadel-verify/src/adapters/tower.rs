//! A layer for services that answer HTTP requests: axum, tonic, hyper, everything that speaks
//! [tower](https://docs.rs/tower). Behind the feature `tower`.
//!
//! ```
//! use bytes::Bytes;
//! use http::{Request, Response};
//! use http_body_util::Full;
//! use tower::ServiceBuilder;
//! use zitadel_verify::TokenVerifier;
//! use zitadel_verify::tower::{VerifyLayer, claims};
//!
//! # fn example(verifier: TokenVerifier) {
//! let service = ServiceBuilder::new()
//!     .layer(VerifyLayer::new(verifier))
//!     .service_fn(async |request: Request<Full<Bytes>>| {
//!         Ok::<_, std::convert::Infallible>(match claims(&request) {
//!             Ok(claims) => Response::new(Full::<Bytes>::from(claims.subject().to_owned())),
//!             Err(error) => error.to_response().map(|()| Full::default()),
//!         })
//!     });
//! # }
//! ```
//!
//! A request with a valid token gets its [`Claims`] as an extension, and passes otherwise untouched:
//! bodies are not read, upgrades (WebSockets) go through. Others are answered as
//! [`VerifyError::to_response`] says, and those of gRPC with gRPC's status. A layer that answers CORS
//! preflights, which never bring a token, belongs around this one.
//!
//! With the feature `tower-http`, [`VerifyRequest`] is an `AsyncAuthorizeRequest` for tower-http's
//! `AsyncRequireAuthorizationLayer`, where you have one already.

use std::fmt;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;
use zitadel_auth::BoxFuture;

#[cfg(feature = "tower-http")]
pub use crate::adapters::tower_http::VerifyRequest;

use crate::adapters::admission::Admission;
use crate::adapters::http_request::{admit_later, admit_now};
use crate::error::VerifyError;
use crate::token::claims::Claims;
use crate::token::guard::Guard;
use crate::verifier::TokenVerifier;

/// Lets requests pass that bring a valid token. See the [module](crate::tower).
#[derive(Clone, Debug)]
#[must_use]
pub struct VerifyLayer {
    admission: Arc<Admission>,
}

/// A service behind a [`VerifyLayer`].
#[derive(Clone, Debug)]
pub struct VerifyService<S> {
    inner: S,
    admission: Arc<Admission>,
}

impl VerifyLayer {
    /// Every request needs a token that is valid.
    pub fn new(verifier: TokenVerifier) -> Self {
        Self {
            admission: Arc::new(Admission::new(verifier)),
        }
    }

    /// The token must pass this guard, and those before.
    pub fn require(self, guard: impl Into<Guard>) -> Self {
        self.change(|admission| admission.require(guard.into()))
    }

    /// Requests without a token pass, and have no claims. One that is not valid is refused all the
    /// same, and where there is a guard, every request needs a token.
    pub fn optional(self) -> Self {
        self.change(Admission::optional)
    }

    fn change(self, change: impl FnOnce(Admission) -> Admission) -> Self {
        Self {
            admission: Arc::new(change(Arc::unwrap_or_clone(self.admission))),
        }
    }
}

impl<S> Layer<S> for VerifyLayer {
    type Service = VerifyService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        VerifyService {
            inner,
            admission: self.admission.clone(),
        }
    }
}

impl<S, B, A> Service<Request<B>> for VerifyService<S>
where
    S: Service<Request<B>, Response = Response<A>> + Clone + Send + 'static,
    S::Future: Send,
    B: Send + 'static,
    A: Default,
{
    type Response = Response<A>;
    type Error = S::Error;
    type Future = VerifyFuture<S::Future, Result<Response<A>, S::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        let state = match admit_now(&self.admission, &mut request) {
            Some(Ok(())) => State::Passed {
                answer: self.inner.call(request),
            },
            Some(Err(refusal)) => State::Refused {
                answer: Some(Ok(refusal.map(|()| A::default()))),
            },
            None => State::Waiting {
                answer: self.call_later(request),
            },
        };
        VerifyFuture { state }
    }
}

impl<S> VerifyService<S> {
    fn call_later<B, A>(
        &mut self,
        request: Request<B>,
    ) -> BoxFuture<'static, Result<Response<A>, S::Error>>
    where
        S: Service<Request<B>, Response = Response<A>> + Clone + Send + 'static,
        S::Future: Send,
        B: Send + 'static,
        A: Default,
    {
        // Only the one that was polled is ready, so it goes along and its clone stays.
        let clone = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, clone);
        let admission = self.admission.clone();
        Box::pin(async move {
            match admit_later(&admission, request).await {
                Ok(request) => inner.call(request).await,
                Err(refusal) => Ok(refusal.map(|()| A::default())),
            }
        })
    }
}

pin_project! {
    /// What becomes of a request to a [`VerifyService`]: the answer `R` of the service behind it,
    /// whose future is `F`, or the refusal.
    pub struct VerifyFuture<F, R> {
        #[pin]
        state: State<F, R>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F, R> {
        Passed { #[pin] answer: F },
        Refused { answer: Option<R> },
        Waiting { answer: BoxFuture<'static, R> },
    }
}

impl<F: Future<Output = R>, R> Future for VerifyFuture<F, R> {
    type Output = R;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<R> {
        match self.project().state.project() {
            StateProjection::Passed { answer } => answer.poll(context),
            StateProjection::Refused { answer } => match answer.take() {
                Some(answer) => Poll::Ready(answer),
                // It was polled after it was ready.
                None => Poll::Pending,
            },
            StateProjection::Waiting { answer } => answer.as_mut().poll(context),
        }
    }
}

impl<F, R> fmt::Debug for VerifyFuture<F, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyFuture").finish_non_exhaustive()
    }
}

/// The claims of a request that came through a [`VerifyLayer`].
///
/// # Errors
/// One that answers with 401 when it has none: it came without a token, where the layer lets that
/// pass, or there is no layer.
pub fn claims<B>(request: &Request<B>) -> Result<&Claims, VerifyError> {
    let claims = request.extensions().get();
    claims.ok_or_else(VerifyError::no_token)
}
