//! Extractors for [axum](https://docs.rs/axum) 0.8. Behind the feature `axum`.
//!
//! The verifier is in the router's state, and [`Claims`] is an argument of the handler:
//!
//! ```
//! use axum::Router;
//! use axum::routing::get;
//! use zitadel_verify::tower::VerifyLayer;
//! use zitadel_verify::{Claims, Guard, Guarded, RouteGuard, TokenVerifier, VerifyError};
//!
//! struct Admin;
//!
//! impl RouteGuard for Admin {
//!     fn guard() -> Guard {
//!         Guard::role("admin")
//!     }
//! }
//!
//! async fn admin(claims: Guarded<Admin>) -> String {
//!     format!("admin {}", claims.subject())
//! }
//!
//! async fn who(claims: Claims) -> String {
//!     claims.subject().to_owned()
//! }
//!
//! async fn greet(claims: Option<Claims>) -> &'static str {
//!     if claims.is_some() { "welcome back" } else { "hello, stranger" }
//! }
//!
//! async fn invoices(claims: Claims) -> Result<&'static str, VerifyError> {
//!     claims.require_role("reader")?;
//!     Ok("none")
//! }
//!
//! # fn example(verifier: TokenVerifier) -> Router {
//! Router::new()
//!     .route("/reports", get(async || "none"))
//!     // Guards the routes above it.
//!     .route_layer(VerifyLayer::new(verifier.clone()).require(Guard::role("auditor")))
//!     .route("/admin", get(admin))
//!     .route("/who", get(who))
//!     .route("/greet", get(greet))
//!     .route("/invoices", get(invoices))
//!     .with_state(verifier)
//! # }
//! ```
//!
//! Where the state has more in it, `TokenVerifier` is taken from it by axum's `FromRef`. A request
//! without a token has `None` for `Option<Claims>`; one whose token is not valid is refused.
//! Requests are refused as [`VerifyError::to_response`] says, and a [`VerifyError`] of a handler is
//! such an answer too. Behind a [`VerifyLayer`](crate::tower::VerifyLayer), `Extension<Claims>` has
//! what that has verified.

use axum_core::extract::{FromRef, FromRequestParts, OptionalFromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::header;
use http::request::Parts;

use crate::adapters::admission::Admission;
use crate::adapters::guarded::{Guarded, RouteGuard};
use crate::error::VerifyError;
use crate::token::claims::Claims;
use crate::verifier::TokenVerifier;

impl<S> FromRequestParts<S> for Claims
where
    TokenVerifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, VerifyError> {
        let admission = Admission::new(TokenVerifier::from_ref(state));
        let claims = admit(&admission, parts).await?;
        claims.ok_or_else(VerifyError::no_token)
    }
}

impl<S> OptionalFromRequestParts<S> for Claims
where
    TokenVerifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, VerifyError> {
        let admission = Admission::new(TokenVerifier::from_ref(state)).optional();
        admit(&admission, parts).await
    }
}

impl<S, G> FromRequestParts<S> for Guarded<G>
where
    TokenVerifier: FromRef<S>,
    S: Send + Sync,
    G: RouteGuard,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, VerifyError> {
        let claims = <Claims as FromRequestParts<S>>::from_request_parts(parts, state).await?;
        Self::new(claims)
    }
}

async fn admit(admission: &Admission, parts: &Parts) -> Result<Option<Claims>, VerifyError> {
    let authorization = parts.headers.get_all(header::AUTHORIZATION);
    let values = authorization.iter().map(|value| value.as_bytes());
    admission.admit(values).await
}

impl IntoResponse for VerifyError {
    fn into_response(self) -> Response {
        self.to_response().map(|()| axum_core::body::Body::empty())
    }
}
