//! Errors of the API.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::{Value, json};

use super::case::pascal_case;
use super::code::Code;
use crate::response::Response;

/// An API call fails so: code, message, and perhaps Zitadel's error id.
///
/// ```
/// use zitadel_mock::{ApiError, Code};
///
/// let missing = ApiError::new(Code::NotFound, "Project not found").with_id("QUERY-fk2fs");
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct ApiError {
    code: Code,
    message: String,
    detail: Option<Detail>,
    /// The request is not even a message.
    is_unreadable: bool,
}

#[derive(Debug, Clone)]
struct Detail {
    id: String,
    failed_attempts: Option<u64>,
}

impl ApiError {
    /// An error without an id and without details, as request validation gives it.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            detail: None,
            is_unreadable: false,
        }
    }

    /// What reading a request refuses, before anybody looks at what it says.
    pub(crate) fn unreadable(message: impl Into<String>) -> Self {
        Self {
            is_unreadable: true,
            ..Self::new(Code::InvalidArgument, message)
        }
    }

    /// What request validation refuses: `invalid GetUserByIDRequest.UserId: …`.
    pub(crate) fn validation(field: &str, reason: &str) -> Self {
        Self::new(Code::InvalidArgument, format!("invalid {field}: {reason}"))
    }

    /// A part of a request that the mock cannot honour.
    pub(crate) fn not_in_the_mock(what: impl Into<String>) -> Self {
        Self::new(Code::Unimplemented, what)
    }

    /// Adds Zitadel's error id. It goes into the details, and in parentheses behind the message.
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.detail = Some(Detail {
            id: id.into(),
            failed_attempts: None,
        });
        self
    }

    /// Says how often a password was wrong by now.
    pub(crate) fn with_failed_attempts(mut self, id: impl Into<String>, attempts: u64) -> Self {
        self.detail = Some(Detail {
            id: id.into(),
            failed_attempts: Some(attempts),
        });
        self
    }

    /// An operation that a real server has and the mock does not.
    pub(crate) fn no_such_operation(operation: &str) -> Self {
        let (_, method) = operation.rsplit_once('/').unwrap_or(("", operation));
        let message = format!(
            "the mock has no {method}: mount one with ZitadelMock::mount(\"{operation}\", …)"
        );
        Self::new(Code::Unimplemented, message)
    }

    /// What should not happen.
    pub(crate) fn internal() -> Self {
        Self::new(Code::Internal, "An internal error occurred").with_id("")
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// As the gateway of the v1 API answers it.
    pub(crate) fn into_gateway_response(self) -> Response {
        let mut body = json!({"code": self.code.number(), "message": self.message});
        if let Some(detail) = self.detail {
            body["message"] = json!(format!("{} ({})", self.message, detail.id));
            body["details"] = json!([detail.into_any(&self.message)]);
        }
        Response::json(self.code.status(), body)
    }

    /// As an error of another kind that holds the true one in its text, unless it has an id or comes
    /// from the gateway: so the services of release 4.13 reach the gateway.
    pub(crate) fn wrapped(self) -> Self {
        if self.detail.is_some() || self.is_unreadable {
            return self;
        }
        let words = self.code.name().split('_').map(pascal_case);
        let code: String = words.collect();
        let message = format!("rpc error: code = {code} desc = {}", self.message);
        Self::new(Code::Unknown, message)
    }

    pub(crate) fn into_response(self) -> Response {
        let reading = if self.is_unreadable {
            "unmarshal message: "
        } else {
            ""
        };
        let message = format!("{reading}{}", self.message);
        let mut body = json!({"code": self.code.name(), "message": message});
        if let Some(detail) = self.detail {
            body["message"] = json!(format!("{} ({})", self.message, detail.id));
            body["details"] = json!([detail.into_json(&self.message)]);
        }
        Response::json(self.code.status(), body)
    }
}

impl Detail {
    fn name(&self) -> &'static str {
        match self.failed_attempts {
            None => "zitadel.v1.ErrorDetail",
            Some(_) => "zitadel.v1.CredentialsCheckError",
        }
    }

    /// What stands in it, in JSON.
    fn fields(&self, message: &str) -> Value {
        let mut fields = json!({"message": message});
        if !self.id.is_empty() {
            fields["id"] = json!(self.id);
        }
        if let Some(attempts) = self.failed_attempts {
            fields["failedAttempts"] = json!(attempts);
        }
        fields
    }

    /// As `google.protobuf.Any` is written.
    fn into_any(self, message: &str) -> Value {
        let mut any = self.fields(message);
        any["@type"] = json!(format!("type.googleapis.com/{}", self.name()));
        any
    }

    fn into_json(self, message: &str) -> Value {
        let mut protobuf = Vec::new();
        push_text(&mut protobuf, 1, &self.id);
        push_text(&mut protobuf, 2, message);
        if let Some(attempts) = self.failed_attempts {
            protobuf.push(3 << 3);
            push_varint(&mut protobuf, attempts);
        }
        json!({
            "type": self.name(),
            "value": STANDARD_NO_PAD.encode(protobuf),
            "debug": self.fields(message),
        })
    }
}

/// A protobuf field of wire type 2, left out when it is empty.
fn push_text(protobuf: &mut Vec<u8>, field: u8, text: &str) {
    if !text.is_empty() {
        protobuf.push(field << 3 | 2);
        push_varint(protobuf, text.len() as u64);
        protobuf.extend_from_slice(text.as_bytes());
    }
}

fn push_varint(protobuf: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        protobuf.push(number as u8 | 0x80);
        number >>= 7;
    }
    protobuf.push(number as u8);
}
