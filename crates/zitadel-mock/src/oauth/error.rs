//! Errors of the OAuth endpoints (RFC 6749, section 5.2).

use serde_json::json;

use crate::response::Response;

pub(crate) fn error(status: u16, error: &str, description: &str) -> Response {
    Response::json(
        status,
        json!({"error": error, "error_description": description}),
    )
}

pub(crate) fn invalid_request(description: &str) -> Response {
    error(400, "invalid_request", description)
}

pub(crate) fn invalid_client(description: &str) -> Response {
    error(400, "invalid_client", description)
}

pub(crate) fn server_error() -> Response {
    error(500, "server_error", "Errors.Internal")
}
