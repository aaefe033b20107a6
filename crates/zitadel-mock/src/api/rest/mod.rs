//! The v1 API: REST and JSON through a gateway, by `routes.txt`.

mod authorization;
mod fields;
mod health;
pub(crate) mod routes;

use serde_json::{Value, json};
use wiremock::Request;

use super::call::{Call, Handler, Outcome, Service};
use super::code::Code;
use super::error::ApiError;
use super::message::Message;
use super::{email_providers, events, identity_providers, policies};
use crate::instance::Instance;
use crate::response::Response;
use routes::{Found, Route};

/// The operations that the mock has.
const SERVICES: &[&[Service]] = &[
    email_providers::SERVICES,
    events::SERVICES,
    health::SERVICES,
    identity_providers::SERVICES,
    policies::SERVICES,
];

pub(crate) fn respond(instance: &Instance, request: &Request) -> Response {
    let path = unescaped(request.url.path());
    let (route, path_values) = match routes::find(instance.dialect, request.method.as_str(), &path)
    {
        Found::Route(route, path_values) => (route, path_values),
        Found::OnlyWithOtherVerbs => {
            // The number of `unimplemented`, with a status of its own.
            return Response::json(405, json!({"code": 12, "message": "Method Not Allowed"}));
        }
        Found::Nothing => {
            return ApiError::new(Code::NotFound, "Not Found").into_gateway_response();
        }
    };
    if !path.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let message = "header key \"zitadel-activity-path\" contains value with non-printable \
             ASCII characters";
        return ApiError::new(Code::Internal, message).into_gateway_response();
    }
    // What the gateway refuses itself looks the same in every release.
    let fields = match fields::read(route, path_values, request) {
        Ok(fields) => fields,
        Err(error) => return error.into_gateway_response(),
    };
    match outcome(instance, route, request, &fields) {
        Ok(value) => Response::api_json(200, value),
        Err(error) if instance.dialect.wraps_errors() => error.wrapped().into_gateway_response(),
        Err(error) => error.into_gateway_response(),
    }
}

fn outcome(instance: &Instance, route: &Route, request: &Request, fields: &Value) -> Outcome {
    let operation = route.operation();
    let call = Call {
        instance,
        operation: &operation,
        caller: authorization::authorize(instance, route, request)?,
        request: Message::of(fields).ok_or_else(ApiError::internal)?,
    };
    let mounted = instance.mounts().operation(&operation);
    match (mounted, handler(route)) {
        (Some(mounted), _) => mounted(fields),
        (None, Some(handler)) => {
            let began = call.now();
            let answer = handler(&call)?;
            events::record(&call, began, &operation, fields, &answer);
            Ok(answer)
        }
        (None, None) => Err(ApiError::no_such_operation(&operation)),
    }
}

fn handler(route: &Route) -> Option<Handler> {
    let mut services = SERVICES
        .iter()
        .copied()
        .flatten()
        .filter(|service| service.name == route.service);
    services.find_map(|service| {
        let mut handlers = service.handlers.iter();
        let (_, handler) = handlers.find(|(method, _)| *method == route.method)?;
        Some(*handler)
    })
}

/// RFC 3986, 2.1. What is no escape stays, and so do bytes that are no text, as a sign for them.
fn unescaped(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        let escaped = match (first, tail) {
            (b'%', [high, low, ..]) => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        match escaped {
            Some((high, low)) => {
                bytes.push(high << 4 | low);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}
