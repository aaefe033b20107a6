//! The protocol: Connect, unary, JSON. From a request to the function of its operation.

use serde_json::{Value, json};
use wiremock::Request;

use super::call::{Call, Caller, Handler, Outcome, Service};
use super::code::Code;
use super::error::ApiError;
use super::message::Message;
use super::{
    applications, authorizations, events, organizations, projects, rest, sessions, settings,
    system_user, users,
};
use crate::dialect::Dialect;
use crate::directory::Membership;
use crate::headers::{self, MoreThanOne};
use crate::instance::Instance;
use crate::mounts::Operation;
use crate::response::Response;

/// Every operation of a real server: a service and its methods on each line.
const OPERATIONS: &str = include_str!("operations.txt");

/// The operations that the mock has.
const SERVICES: [Service; 7] = [
    applications::SERVICE,
    authorizations::SERVICE,
    organizations::SERVICE,
    projects::SERVICE,
    sessions::SERVICE,
    settings::SERVICE,
    users::SERVICE,
];

pub(crate) fn respond(instance: &Instance, request: &Request) -> Response {
    let operation = request.url.path().trim_start_matches('/');
    // Those of the v1 API are not to be had here, even if they have an answer.
    let by_rest = |service: &str| rest::routes::is_service(service);
    let mounted = match operation.split_once('/') {
        Some((service, _)) if by_rest(service) => None,
        _ => instance.mounts().operation(operation),
    };
    if mounted.is_none() {
        if let Err(unknown) = check_operation(instance.dialect, operation) {
            return unknown;
        }
    }
    if request.method.as_str() != "POST" {
        return Response::empty(405);
    }
    if headers::media_type(request) != "application/json" {
        return Response::empty(415);
    }
    match outcome(instance, operation, mounted, request) {
        Ok(value) => Response::api_json(200, value),
        Err(error) => error.into_response(),
    }
}

/// Whether a real server has the operation.
fn check_operation(dialect: Dialect, operation: &str) -> Result<(), Response> {
    let (service, method) = operation.split_once('/').unwrap_or((operation, ""));
    let mut services = OPERATIONS.lines().filter_map(|line| line.split_once(' '));
    let known = services.find(|(name, _)| *name == service && !dialect.lacks(service));
    let Some((_, methods)) = known else {
        // With a number for a code.
        let not_found = json!({"code": 5, "message": "Not Found"});
        return Err(Response::json(404, not_found));
    };
    if methods.split(' ').any(|known| known == method) {
        Ok(())
    } else {
        Err(Response::text(404, "404 page not found\n"))
    }
}

fn handler(operation: &str) -> Option<Handler> {
    let (service, method) = operation.split_once('/')?;
    let service = SERVICES.iter().find(|known| known.name == service)?;
    let (_, handler) = service.handlers.iter().find(|(name, _)| *name == method)?;
    Some(*handler)
}

fn outcome(
    instance: &Instance,
    operation: &str,
    mounted: Option<Operation>,
    request: &Request,
) -> Outcome {
    let body = body(request)?;
    let message = Message::of(&body).ok_or_else(|| not_json("unexpected token"))?;
    let call = Call {
        instance,
        operation,
        caller: authenticate(instance, request)?,
        request: message,
    };
    match (mounted, handler(operation)) {
        (Some(mounted), _) => mounted(&body),
        (None, Some(handler)) => {
            let began = call.now();
            let answer = handler(&call)?;
            events::record(&call, began, operation, &body, &answer);
            Ok(answer)
        }
        (None, None) => Err(ApiError::no_such_operation(operation)),
    }
}

fn body(request: &Request) -> Result<Value, ApiError> {
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

fn not_json(what: &str) -> ApiError {
    ApiError::unreadable(what)
}

fn authenticate(instance: &Instance, request: &Request) -> Result<Caller, ApiError> {
    let invalid =
        || ApiError::new(Code::Unauthenticated, "Errors.Token.Invalid").with_id("AUTH-7fs1e");
    let authorization = headers::authorization(request).map_err(|MoreThanOne| invalid())?;
    let Some(authorization) = authorization.filter(|value| !value.is_empty()) else {
        let message = "auth header missing";
        return Err(ApiError::new(Code::Unauthenticated, message));
    };
    let token = authorization.strip_prefix("Bearer ").ok_or_else(invalid)?;
    if let Some(caller) = system_user::caller(instance, request, token) {
        return Ok(caller);
    }
    let directory = instance.directory();
    let (_, user) = directory
        .valid_token(token, instance.clock.now())
        .filter(|(token, _)| token.opens_api(&directory.zitadel_project_id))
        .ok_or_else(invalid)?;
    if matches!(user.membership, Membership::None) {
        let message = "membership not found";
        return Err(ApiError::new(Code::NotFound, message).with_id("AUTHZ-cdgFk"));
    }
    let organization_id = headers::header(request, "x-zitadel-orgid")
        .filter(|id| !id.is_empty())
        .unwrap_or(&user.organization_id)
        .to_owned();
    Ok(Caller {
        user_id: user.id.clone(),
        organization_id,
        membership: user.membership.clone(),
    })
}
