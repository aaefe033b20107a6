//! The errors of the REST gateway in front of the v1 API.

use http::StatusCode;
use serde_json::Value;

use crate::code::Code;

/// What release 4.13.1 writes into a 500 in place of an error of its own.
const WRAPPED: &str = "rpc error: code = ";

/// What an error says.
pub(crate) struct GatewayError<'a> {
    pub(crate) code: Option<Code>,
    pub(crate) message: Option<&'a str>,
}

/// Reads the object that the gateway answered. The code is gRPC's number.
pub(crate) fn read(body: &Value, status: StatusCode) -> GatewayError<'_> {
    let number = body.get("code").and_then(Value::as_u64);
    let message = body.get("message").and_then(Value::as_str);
    let code = number.and_then(Code::from_number);
    if let Some((code, message)) = message.and_then(unwrapped) {
        return GatewayError {
            code: Some(code),
            message: Some(message),
        };
    }
    // No service is behind the path.
    let is_unknown = status == StatusCode::NOT_FOUND && message == Some("Not Found");
    GatewayError {
        code: code.filter(|_| !is_unknown),
        message,
    }
}

/// `rpc error: code = InvalidArgument desc = …`
fn unwrapped(message: &str) -> Option<(Code, &str)> {
    let (name, message) = message.strip_prefix(WRAPPED)?.split_once(" desc = ")?;
    let mut snake = String::new();
    for (index, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && index > 0 {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    Some((Code::from_name(&snake)?, message))
}
