//! How gRPC says what HTTP says with a status.

use http::StatusCode;
#[cfg(feature = "tower")]
use http::{HeaderMap, HeaderValue, Response, header};

use crate::error::VerifyError;

/// The code, and a message for whoever sent the request.
pub(crate) fn status(error: &VerifyError) -> (u8, &'static str) {
    match error.status() {
        StatusCode::BAD_REQUEST => (3, "the access token is sent in a wrong way"),
        StatusCode::UNAUTHORIZED if error.is_no_token() => (16, "an access token is needed"),
        StatusCode::UNAUTHORIZED => (16, "the access token is not valid"),
        StatusCode::FORBIDDEN => (7, "the access token does not suffice"),
        StatusCode::SERVICE_UNAVAILABLE => (14, "the access token cannot be verified now"),
        _ => (13, "the access token cannot be verified"),
    }
}

/// Whether the request is one of gRPC's, by its content type.
#[cfg(feature = "tower")]
pub(crate) fn is_grpc(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/grpc"))
}

/// The answer to it: a status without a message, in the headers.
#[cfg(feature = "tower")]
pub(crate) fn response(error: &VerifyError) -> Response<()> {
    let (code, message) = status(error);
    let mut response = error.to_response();
    *response.status_mut() = StatusCode::OK;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/grpc"),
    );
    headers.insert("grpc-status", u16::from(code).into());
    headers.insert("grpc-message", HeaderValue::from_static(message));
    response
}
