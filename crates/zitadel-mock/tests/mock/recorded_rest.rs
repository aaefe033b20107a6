//! Every recorded request of the v1 API reaches the operation that it reached when it was recorded,
//! and what the gateway refuses, or the check of token and permission, is refused as recorded.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use zitadel_mock::{ApiError, Code, Dialect, ServiceUser, ZitadelMock};
use zitadel_test_support::recordings;

use crate::support::assertion::system_token;
use crate::support::{Answer, call, client, send};

const MAIN_ORGANIZATION: &str = "400578260670352422";

/// Requests that the mock answers otherwise, by their place in the recording.
const NOT_COVERED: &[(usize, &str)] = &[
    (
        8,
        "an instance that is not there, which is known before the operation is reached",
    ),
    (33, "a blocked instance"),
    (34, "a blocked instance"),
    (37, "an instance that is not there"),
    (319, "a second path of an operation"),
    (827, "the mock does not know which fields are a oneof"),
    (849, "the mock does not know which fields are bytes"),
    (884, "reqwest takes the dots out of the path"),
    (931, "a form that is sent in place of a query string"),
    (932, "the header Grpc-Timeout"),
    (935, "a second path of an operation"),
    (941, "outside of the API"),
];

/// What an operation got, and is to answer.
#[derive(Default)]
struct Operations {
    called: Mutex<Option<(String, Value)>>,
    answer: Mutex<Option<Result<Value, ApiError>>>,
}

/// A mock that answers every operation of the recording as a test says.
async fn all_mounted(dialect: Dialect) -> (ZitadelMock, Arc<Operations>) {
    let mock = ZitadelMock::builder().dialect(dialect).start().await;
    let operations = Arc::new(Operations::default());
    let recording = recordings::exchanges("v1-next");
    let names: BTreeSet<_> = recording
        .iter()
        .filter_map(|exchange| exchange["operation"].as_str())
        .collect();
    assert_eq!(names.len(), 581);
    for name in names {
        let (operations, name) = (Arc::clone(&operations), name.to_owned());
        mock.mount(&name.clone(), move |request| {
            *operations.called.lock().unwrap() = Some((name.clone(), request.clone()));
            let answer = operations.answer.lock().unwrap().take();
            answer.unwrap_or_else(|| Ok(json!({})))
        });
    }
    (mock, operations)
}

fn code(number: &Value) -> Code {
    match number.as_u64() {
        Some(2) => Code::Unknown,
        Some(3) => Code::InvalidArgument,
        Some(5) => Code::NotFound,
        Some(6) => Code::AlreadyExists,
        Some(9) => Code::FailedPrecondition,
        Some(12) => Code::Unimplemented,
        Some(13) => Code::Internal,
        _ => panic!("{number}"),
    }
}

/// The recorded answer, as an operation gives it.
fn answer_of(exchange: &Value) -> Result<Value, ApiError> {
    let response = &exchange["response"];
    if exchange["status"] == 200 {
        return Ok(response.clone());
    }
    let code = code(&response["code"]);
    let detail = &response["details"][0];
    match detail["message"].as_str() {
        Some(message) => {
            Err(ApiError::new(code, message).with_id(detail["id"].as_str().unwrap_or_default()))
        }
        None => Err(ApiError::new(code, response["message"].as_str().unwrap())),
    }
}

/// Whether an operation answered, rather than the gateway or the check of token and permission.
fn is_of_an_operation(exchange: &Value) -> bool {
    const BEFORE: [&str; 5] = [
        "AUTH-7fs1e",
        "AUTH-toLo1",
        "AUTH-5mWD2",
        "AUTH-Bs7Ds",
        "AUTHZ-cdgFk",
    ];
    let response = &exchange["response"];
    let message = response["message"].as_str().unwrap_or_default();
    match response["details"][0]["message"].as_str() {
        _ if exchange["status"] == 200 => true,
        Some(_) => !BEFORE.iter().any(|id| message.contains(id)),
        // Validation, and the JSON's types, of which the mock leaves all to operations.
        None => {
            message.starts_with("invalid ")
                && !message.starts_with("invalid character")
                && !message.starts_with("invalid path")
                || message.starts_with("proto: (line")
                || message.starts_with("proto: syntax error (line 1:11)")
                || message.starts_with("method ")
        }
    }
}

/// The request of an exchange, with a token.
async fn repeat(mock: &ZitadelMock, exchange: &Value, token: Option<&str>, other: &str) -> Answer {
    let path = exchange["path"].as_str().unwrap();
    let verb = exchange["method"].as_str().unwrap().parse().unwrap();
    let mut request = client().request(verb, format!("{}{path}", mock.url()));
    let mut has_authorization = false;
    for (name, value) in exchange["headers"].as_object().unwrap() {
        let main = mock.organization_id();
        let value = match value.as_str().unwrap() {
            MAIN_ORGANIZATION => &main,
            // Another one that was there.
            id if id.len() > 15 && id.bytes().all(|byte| byte.is_ascii_digit()) => other,
            value => value,
        };
        request = request.header(name, value);
        has_authorization |= name == "Authorization";
    }
    if let Some(token) = token.filter(|_| !has_authorization) {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    send(match &exchange["request"] {
        Value::Null => request,
        Value::String(text) if text == "<5000013 bytes>" => request.body(" ".repeat(5_000_013)),
        Value::String(text) if text == "<25 bytes>" => request.body(r#"{"limit":0,"asc": true}"#),
        Value::String(text) => request.body(text.clone()),
        body => request.body(body.to_string()),
    })
    .await
}

#[tokio::test]
async fn every_recorded_request_reaches_its_operation() {
    let (mock, operations) = all_mounted(Dialect::Next).await;
    let token = mock.service_user("owner").personal_access_token();
    let ops = system_token(&mock);
    let mut reached = BTreeSet::new();
    for (place, exchange) in recordings::exchanges("v1-next").iter().enumerate() {
        let Some(operation) = exchange["operation"].as_str() else {
            continue;
        };
        let not_covered = NOT_COVERED.iter().any(|(skipped, _)| *skipped == place);
        // An error of this kind has a part that no operation of a test's own can set.
        let attempts = exchange["response"]["details"][0]["failedAttempts"].is_u64();
        if !is_of_an_operation(exchange) || not_covered || attempts {
            continue;
        }
        *operations.answer.lock().unwrap() = Some(answer_of(exchange));
        let system = operation
            .starts_with("zitadel.system.v1.")
            .then(|| ops.clone());
        let token = system.as_deref().unwrap_or(&token);
        let answer = repeat(&mock, exchange, Some(token), "").await;
        let called = operations.called.lock().unwrap().take();
        let Some((called, request)) = called else {
            panic!("{place} {operation}: {answer:?}");
        };
        assert_eq!(called, operation, "{place}");
        for (name, value) in exchange["request"].as_object().into_iter().flatten() {
            // A route without a body does not read it.
            if let Some(got) = request.get(name) {
                assert_eq!(got, value, "{place} {operation}");
            }
        }
        assert_eq!(exchange["status"], answer.status, "{place} {operation}");
        assert_eq!(answer.content_type(), "application/json");
        assert_eq!(exchange["response"], answer.json(), "{place} {operation}");
        reached.insert(operation.to_owned());
    }
    assert_eq!(reached.len(), 581);
}

/// Who makes a recorded call, by what the recording says of it.
fn token_of(place: usize, note: &str, users: &Users) -> Option<String> {
    match note {
        "fact: no token" => None,
        "fact: bad token" => Some("bad".to_owned()),
        _ if place == 39 => None,
        _ if place == 40 => Some("bad".to_owned()),
        "instance token on the system API" | "fact: system api" => Some(users.owner.clone()),
        "token revoked" | "after RemoveMyUser" => Some("revoked".to_owned()),
        "without the self management role" => Some(users.unprivileged.clone()),
        _ if (505..=507).contains(&place) || place == 900 => Some(users.stranger.clone()),
        _ if (902..=907).contains(&place) => Some(users.user_manager.clone()),
        _ => Some(users.owner.clone()),
    }
}

struct Users {
    owner: String,
    stranger: String,
    user_manager: String,
    unprivileged: String,
}

impl Users {
    fn of(mock: &ZitadelMock) -> Self {
        let make = |name: &str, restrict: &dyn Fn(&ServiceUser)| {
            let user = mock.service_user(name);
            restrict(&user);
            user.personal_access_token()
        };
        Self {
            owner: make("owner", &|_| {}),
            stranger: make("stranger", &ServiceUser::remove_membership),
            user_manager: make("manager", &|user| {
                user.restrict_to_organizations([mock.organization_id()]);
                user.restrict_to_permissions(["org.read", "user.read", "user.write"]);
            }),
            unprivileged: make("unprivileged", &|user| {
                user.restrict_to_permissions([""; 0])
            }),
        }
    }
}

#[tokio::test]
async fn what_comes_before_an_operation_is_refused_as_recorded() {
    let (mock, operations) = all_mounted(Dialect::Next).await;
    let users = Users::of(&mock);
    let add = "zitadel.org.v2.OrganizationService/AddOrganization";
    let other = call(&mock, &users.owner, add, json!({"name": "Other"})).await;
    let other = other.text("/organizationId");
    let (mut refused, mut let_through) = (0, 0);
    for (place, exchange) in recordings::exchanges("v1-next").iter().enumerate() {
        let of_operation = is_of_an_operation(exchange);
        let is_try = exchange["operation"].is_null();
        let not_covered = NOT_COVERED.iter().any(|(skipped, _)| *skipped == place);
        if not_covered || (of_operation && !is_try) {
            continue;
        }
        let note = exchange["note"].as_str().unwrap_or_default();
        let token = token_of(place, note, &users);
        let answer = repeat(&mock, exchange, token.as_deref(), &other).await;
        let called = operations.called.lock().unwrap().take();
        let context = format!("{place} {note}: {exchange}, {answer:?}");
        // The system API takes no user of an instance, and the recording has one of its own.
        if of_operation && !exchange["path"].as_str().unwrap().starts_with("/system/") {
            assert!(called.is_some(), "{context}");
            let_through += 1;
            continue;
        }
        if of_operation {
            continue;
        }
        refused += 1;
        assert!(called.is_none(), "{context}");
        assert_eq!(exchange["status"], answer.status, "{context}");
        assert_eq!(answer.content_type(), "application/json", "{context}");
        if exchange["method"] == "HEAD" {
            assert_eq!(answer.body, "");
        } else {
            let mut recorded = exchange["response"].clone();
            // The size is that of protobuf's own encoding.
            let size = "(5000009 vs. 4194304)";
            let message = recorded["message"].as_str().unwrap();
            recorded["message"] = message.replace(size, "(5000013 vs. 4194304)").into();
            assert_eq!(recorded, answer.json(), "{context}");
        }
    }
    assert_eq!((refused, let_through), (49, 96));
}
