//! Extractors and a middleware for [actix-web](https://docs.rs/actix-web) 4. Behind the feature
//! `actix`.
//!
//! The verifier is the app's data, and [`Claims`] is an argument of the handler:
//!
//! ```
//! use actix_web::{App, web};
//! use zitadel_verify::actix::VerifyMiddleware;
//! use zitadel_verify::{Claims, Guard, OptionalClaims, TokenVerifier, VerifyError};
//!
//! async fn who(claims: Claims) -> String {
//!     claims.subject().to_owned()
//! }
//!
//! async fn greet(OptionalClaims(claims): OptionalClaims) -> &'static str {
//!     if claims.is_some() { "welcome back" } else { "hello, stranger" }
//! }
//!
//! async fn invoices(claims: Claims) -> Result<&'static str, VerifyError> {
//!     claims.require_role("reader")?;
//!     Ok("none")
//! }
//!
//! # fn example(verifier: TokenVerifier) {
//! App::new()
//!     .app_data(verifier.clone())
//!     .route("/who", web::get().to(who))
//!     .route("/greet", web::get().to(greet))
//!     .route("/invoices", web::get().to(invoices))
//!     .service(
//!         web::scope("/reports")
//!             .wrap(VerifyMiddleware::new(verifier).require(Guard::role("auditor")))
//!             .route("", web::get().to(async || "none")),
//!     );
//! # }
//! ```
//!
//! Requests are refused as [`VerifyError::to_response`] says, and a [`VerifyError`] of a handler is
//! such an answer too. The middleware puts the claims into the request's extensions, where
//! `web::ReqData<Claims>` finds them. [`Guarded`] guards single handlers.
//!
//! Do not ask for `Option<Claims>`: actix-web makes `None` of every failure, so that a forged token
//! would be taken for none. [`OptionalClaims`] refuses it.

use std::future::{Future, Ready, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::body::{BoxBody, EitherBody};
use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::StatusCode;
use actix_web::http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use actix_web::{Error, FromRequest, HttpMessage, HttpRequest, HttpResponse, ResponseError};

use crate::adapters::admission::Admission;
use crate::adapters::guarded::{Guarded, RouteGuard};
use crate::adapters::optional_claims::OptionalClaims;
use crate::error::VerifyError;
use crate::token::claims::Claims;
use crate::token::guard::Guard;
use crate::verifier::TokenVerifier;

type LocalFuture<T> = Pin<Box<dyn Future<Output = T>>>;

impl FromRequest for Claims {
    type Error = VerifyError;
    type Future = LocalFuture<Result<Self, VerifyError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let admission = Admission::new(verifier(&request)?);
            let claims = admit(&admission, &request).await?;
            claims.ok_or_else(VerifyError::no_token)
        })
    }
}

impl FromRequest for OptionalClaims {
    type Error = VerifyError;
    type Future = LocalFuture<Result<Self, VerifyError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let admission = Admission::new(verifier(&request)?).optional();
            admit(&admission, &request).await.map(Self)
        })
    }
}

impl<G: RouteGuard + 'static> FromRequest for Guarded<G> {
    type Error = VerifyError;
    type Future = LocalFuture<Result<Self, VerifyError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let claims = Claims::from_request(request, payload);
        Box::pin(async move { Self::new(claims.await?) })
    }
}

fn verifier(request: &HttpRequest) -> Result<TokenVerifier, VerifyError> {
    let verifier = request.app_data::<TokenVerifier>().or_else(|| {
        let data = request.app_data::<actix_web::web::Data<TokenVerifier>>()?;
        Some(data.get_ref())
    });
    verifier.cloned().ok_or_else(|| {
        let error = VerifyError::configuration(
            "the app has no verifier: give it one with App::app_data(verifier)",
        );
        tracing::error!(%error, "an access token could not be verified");
        error
    })
}

async fn admit(
    admission: &Admission,
    request: &HttpRequest,
) -> Result<Option<Claims>, VerifyError> {
    let authorization = request.headers().get_all(AUTHORIZATION);
    admission
        .admit(authorization.map(HeaderValue::as_bytes))
        .await
}

impl ResponseError for VerifyError {
    fn status_code(&self) -> StatusCode {
        let status = self.status().as_u16();
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        // Those of another release of the crate `http`.
        for (name, value) in self.to_response().headers() {
            let name = HeaderName::from_bytes(name.as_str().as_bytes());
            let value = HeaderValue::from_bytes(value.as_bytes());
            if let (Ok(name), Ok(value)) = (name, value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// Lets requests pass that bring a valid token, and puts their [`Claims`] into the extensions.
#[derive(Clone, Debug)]
#[must_use]
pub struct VerifyMiddleware {
    admission: Rc<Admission>,
}

impl VerifyMiddleware {
    /// Every request needs a token that is valid.
    pub fn new(verifier: TokenVerifier) -> Self {
        Self {
            admission: Rc::new(Admission::new(verifier)),
        }
    }

    /// The token must pass this guard, and those before.
    pub fn require(self, guard: impl Into<Guard>) -> Self {
        Self {
            admission: Rc::new(Rc::unwrap_or_clone(self.admission).require(guard.into())),
        }
    }

    /// Requests without a token pass, and have no claims. One that is not valid is refused all the
    /// same, and where there is a guard, every request needs a token.
    pub fn optional(self) -> Self {
        Self {
            admission: Rc::new(Rc::unwrap_or_clone(self.admission).optional()),
        }
    }
}

impl<S, B> Transform<S, ServiceRequest> for VerifyMiddleware
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: 'static,
{
    type Response = ServiceResponse<EitherBody<B, BoxBody>>;
    type Error = Error;
    type Transform = VerifyService<S>;
    type InitError = ();
    type Future = Ready<Result<VerifyService<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(VerifyService {
            inner: Rc::new(inner),
            admission: self.admission.clone(),
        }))
    }
}

/// A service behind a [`VerifyMiddleware`].
#[derive(Debug)]
pub struct VerifyService<S> {
    inner: Rc<S>,
    admission: Rc<Admission>,
}

impl<S, B> Service<ServiceRequest> for VerifyService<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: 'static,
{
    type Response = ServiceResponse<EitherBody<B, BoxBody>>;
    type Error = Error;
    type Future = LocalFuture<Result<Self::Response, Error>>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let inner = self.inner.clone();
        let admission = self.admission.clone();
        Box::pin(async move {
            match admit(&admission, request.request()).await {
                Ok(claims) => {
                    if let Some(claims) = claims {
                        request.extensions_mut().insert(claims);
                    }
                    let response = inner.call(request).await?;
                    Ok(response.map_into_left_body())
                }
                Err(error) => {
                    let refusal = request.error_response(error);
                    Ok(refusal.map_into_right_body())
                }
            }
        })
    }
}
