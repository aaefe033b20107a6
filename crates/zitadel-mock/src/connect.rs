//! The API's protocol: Connect, unary, JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::{Value, json};
use wiremock::Request;

use crate::answer::Answer;
use crate::headers::{self, MoreThanOne, header};
use crate::instance::Instance;
use crate::message::Message;
use crate::{sessions, settings, users};

/// What an operation answers.
pub(crate) type Outcome = Result<Value, ConnectError>;

/// The user who calls, and the organization that the call is about unless its body says so.
pub(crate) struct Caller {
    pub(crate) organization_id: String,
}

/// One service: the methods that it has, of which the mock may not have all.
struct Service {
    name: &'static str,
    methods: &'static [&'static str],
    /// `None`: the mock does not have this method.
    call: fn(&Instance, &Caller, &str, &Message<'_>) -> Option<Outcome>,
}

const SERVICES: &[Service] = &[
    Service {
        name: "zitadel.user.v2.UserService",
        methods: users::METHODS,
        call: users::call,
    },
    Service {
        name: "zitadel.session.v2.SessionService",
        methods: sessions::METHODS,
        call: sessions::call,
    },
    Service {
        name: "zitadel.settings.v2.SettingsService",
        methods: settings::METHODS,
        call: settings::call,
    },
];

pub(crate) fn answer(instance: &Instance, request: &Request) -> Answer {
    let path = request.url.path().trim_start_matches('/');
    let (name, method) = path.split_once('/').unwrap_or((path, ""));
    let Some(service) = SERVICES.iter().find(|service| service.name == name) else {
        // A service that this server does not have, with a number for a code.
        return Answer::json(404, json!({"code": 5, "message": "Not Found"}));
    };
    if !service.methods.contains(&method) {
        return Answer::text(404, "404 page not found\n");
    }
    if request.method.as_str() != "POST" {
        return Answer::empty(405);
    }
    if headers::media_type(request) != "application/json" {
        return Answer::empty(415);
    }
    match outcome(instance, service, method, request) {
        Ok(value) => Answer::api_json(200, value),
        Err(error) => error.into_answer(),
    }
}

fn outcome(instance: &Instance, service: &Service, method: &str, request: &Request) -> Outcome {
    let body = body(request)?;
    let message = Message::of(&body).ok_or_else(|| not_json("unexpected token"))?;
    let caller = authenticate(instance, request)?;
    (service.call)(instance, &caller, method, &message).unwrap_or_else(|| {
        let message = format!("method {method} not implemented");
        Err(ConnectError::new("unimplemented", message).with_id(""))
    })
}

fn body(request: &Request) -> Result<Value, ConnectError> {
    if request.body.is_empty() {
        return Err(not_json("zero-length payload is not a valid JSON object"));
    }
    serde_json::from_slice(&request.body).map_err(|error| {
        not_json(&format!(
            "proto: syntax error (line {}:{})",
            error.line(),
            error.column()
        ))
    })
}

fn not_json(what: &str) -> ConnectError {
    ConnectError::new("invalid_argument", format!("unmarshal message: {what}"))
}

fn authenticate(instance: &Instance, request: &Request) -> Result<Caller, ConnectError> {
    let invalid =
        || ConnectError::new("unauthenticated", "Errors.Token.Invalid").with_id("AUTH-7fs1e");
    let authorization = headers::authorization(request).map_err(|MoreThanOne| invalid())?;
    let Some(authorization) = authorization.filter(|value| !value.is_empty()) else {
        return Err(ConnectError::new("unauthenticated", "auth header missing"));
    };
    let directory = instance.directory();
    let (_, user) = authorization
        .strip_prefix("Bearer ")
        .and_then(|token| directory.valid_token(token, instance.clock.now()))
        .filter(|(token, _)| token.opens_api(&directory.zitadel_project_id))
        .ok_or_else(invalid)?;
    if !user.member {
        return Err(ConnectError::new("not_found", "membership not found").with_id("AUTHZ-cdgFk"));
    }
    let organization_id = header(request, "x-zitadel-orgid")
        .filter(|id| !id.is_empty())
        .unwrap_or(&user.organization_id)
        .to_owned();
    Ok(Caller { organization_id })
}

#[derive(Debug)]
pub(crate) struct ConnectError {
    code: &'static str,
    message: String,
    detail: Option<Detail>,
}

#[derive(Debug)]
struct Detail {
    id: &'static str,
    failed_attempts: Option<u64>,
}

impl ConnectError {
    /// An error without an id and without details.
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            detail: None,
        }
    }

    /// What request validation refuses: `invalid GetUserByIDRequest.UserId: …`.
    pub(crate) fn validation(field: &str, reason: &str) -> Self {
        Self::new("invalid_argument", format!("invalid {field}: {reason}"))
    }

    /// Adds Zitadel's error id, and with it the details.
    pub(crate) fn with_id(mut self, id: &'static str) -> Self {
        self.detail = Some(Detail {
            id,
            failed_attempts: None,
        });
        self
    }

    /// Says how often a credential was wrong by now.
    pub(crate) fn with_failed_attempts(mut self, id: &'static str, attempts: u64) -> Self {
        self.detail = Some(Detail {
            id,
            failed_attempts: Some(attempts),
        });
        self
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// The HTTP status that Connect has for the code.
    fn status(&self) -> u16 {
        match self.code {
            "invalid_argument" | "failed_precondition" => 400,
            "unauthenticated" => 401,
            "permission_denied" => 403,
            "not_found" => 404,
            "already_exists" => 409,
            "unimplemented" => 501,
            _ => 500,
        }
    }

    pub(crate) fn into_answer(self) -> Answer {
        let status = self.status();
        let mut body = json!({"code": self.code, "message": self.message});
        if let Some(detail) = self.detail {
            body["message"] = json!(format!("{} ({})", self.message, detail.id));
            body["details"] = json!([detail.into_json(&self.message)]);
        }
        Answer::json(status, body)
    }
}

impl Detail {
    fn into_json(self, message: &str) -> Value {
        let mut protobuf = Vec::new();
        push_text(&mut protobuf, 1, self.id);
        push_text(&mut protobuf, 2, message);
        let mut debug = json!({"message": message});
        if !self.id.is_empty() {
            debug["id"] = json!(self.id);
        }
        let name = match self.failed_attempts {
            None => "zitadel.v1.ErrorDetail",
            Some(attempts) => {
                protobuf.push(3 << 3);
                push_varint(&mut protobuf, attempts);
                debug["failedAttempts"] = json!(attempts);
                "zitadel.v1.CredentialsCheckError"
            }
        };
        json!({"type": name, "value": STANDARD_NO_PAD.encode(protobuf), "debug": debug})
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
