//! gRPC services of [tonic](https://docs.rs/tonic) 0.14. Behind the feature `tonic`.
//!
//! [`VerifyLayer`](crate::tower::VerifyLayer) goes around the server, or around one service of it,
//! and handlers ask for the [`claims`]:
//!
//! ```
//! use tonic::{Request, Response, Status};
//! use zitadel_verify::tonic::claims;
//!
//! async fn say_hello(request: Request<()>) -> Result<Response<String>, Status> {
//!     let claims = claims(&request)?;
//!     claims.require_role("reader")?;
//!     Ok(Response::new(claims.subject().to_owned()))
//! }
//! ```
//!
//! It is a layer and no interceptor, since an interceptor cannot wait for an answer. Refusals are
//! statuses: `UNAUTHENTICATED` without a valid token, `PERMISSION_DENIED` when it does not suffice,
//! `INVALID_ARGUMENT` when it is sent in a wrong way, `UNAVAILABLE` when the issuer cannot be asked,
//! `INTERNAL` for a mistake in your own set-up; with `www-authenticate` and `retry-after` in the
//! metadata.

use http::HeaderMap;
use tonic::metadata::MetadataMap;
use tonic::server::NamedService;
use tonic::{Code, Request, Status};

use crate::adapters::grpc;
use crate::adapters::tower::VerifyService;
use crate::error::VerifyError;
use crate::token::claims::Claims;

/// The claims of a request that came through a [`VerifyLayer`](crate::tower::VerifyLayer).
///
/// # Errors
/// `UNAUTHENTICATED` when it has none: it came without a token, where the layer lets that pass, or
/// there is no layer.
pub fn claims<T>(request: &Request<T>) -> Result<&Claims, Status> {
    let claims = request.extensions().get();
    claims.ok_or_else(|| VerifyError::no_token().into())
}

impl From<VerifyError> for Status {
    fn from(error: VerifyError) -> Self {
        let (code, message) = grpc::status(&error);
        let headers: HeaderMap = error.to_response().into_parts().0.headers;
        let metadata = MetadataMap::from_headers(headers);
        Status::with_metadata(Code::from_i32(i32::from(code)), message, metadata)
    }
}

impl<S: NamedService> NamedService for VerifyService<S> {
    const NAME: &'static str = S::NAME;
}
