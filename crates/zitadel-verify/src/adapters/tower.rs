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

use std::mem;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;
use zitadel_auth::BoxFuture;

#[cfg(feature = "tower-http")]
pub use crate::adapters::tower_http::VerifyRequest;

use crate::adapters::admission::Admission;
use crate::adapters::http_request::admit;
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
    type Future = BoxFuture<'static, Result<Response<A>, S::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // Only the one that was polled is ready, so it goes along and its clone stays.
        let clone = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, clone);
        let admission = self.admission.clone();
        Box::pin(async move {
            match admit(&admission, request).await {
                Ok(request) => inner.call(request).await,
                Err(refusal) => Ok(refusal.map(|()| A::default())),
            }
        })
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
