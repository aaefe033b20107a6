//! What a real server was asked over REST is asked again with our types: the request is the same, and
//! what the server answered is understood.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use zitadel::{Code, Error, ErrorKind, RetryPolicy, Zitadel};
use zitadel_test_support::instances::Instances;
use zitadel_test_support::recordings::exchanges;
use zitadel_test_support::scripted_server::{ScriptedServer, answer};

use crate::operations::{self, AnyOperation};
use crate::rest_request::{RestRequest, field, parameters, put};

const DOCUMENT: &str = include_str!("../../openapi/zitadel-v1.json");
const READ: &str = "zitadel.management.v1.ManagementService/GetMyOrg";

/// A server that answers each call as one exchange says.
struct Replay {
    server: ScriptedServer,
    zitadel: Zitadel,
    answer: Arc<Mutex<(u16, String)>>,
    operations: BTreeMap<String, AnyOperation>,
}

impl Replay {
    async fn new() -> Self {
        let said = Arc::new(Mutex::new((0, String::new())));
        let next = said.clone();
        let server = ScriptedServer::answering(move |_| {
            let (status, body) = &*next.lock().unwrap();
            answer(*status, "application/json", body)
        })
        .await;
        let zitadel = Zitadel::builder(&server.url).access_token("dEadBeef");
        let operations = operations::over_rest().into_iter();
        Self {
            zitadel: zitadel.retry(RetryPolicy::none()).build().unwrap(),
            server,
            answer: said,
            operations: operations
                .map(|operation| (operation.path[1..].to_owned(), operation))
                .collect(),
        }
    }

    async fn call(
        &self,
        name: &str,
        request: &Value,
        status: &Value,
        body: &Value,
    ) -> Result<Value, Error> {
        let status = u16::try_from(status.as_u64().unwrap()).unwrap();
        *self.answer.lock().unwrap() = (status, body.to_string());
        self.operations[name]
            .call(self.zitadel.client(), request)
            .await
    }

    async fn refused(&self, name: &str, status: &Value, body: &Value) -> Error {
        let nothing = json!({});
        let error = self.call(name, &nothing, status, body).await.unwrap_err();
        match error.kind() {
            // Its path has to be filled.
            ErrorKind::Configuration => self.call(READ, &nothing, status, body).await.unwrap_err(),
            _ => error,
        }
    }
}

#[tokio::test]
async fn what_was_asked_is_asked_again() {
    let instances = Instances::of(DOCUMENT);
    let described = instances.rest_operations();
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let zeros = zero_names();
    let replay = Replay::new().await;
    let (mut asked, mut alike, mut cannot_arrive) = (BTreeSet::new(), 0, Vec::new());
    for exchange in exchanges("v1-next") {
        let Some(name) = exchange["operation"].as_str() else {
            continue;
        };
        let id = name.replace('/', ".");
        let (_, path, described) = described
            .iter()
            .find(|(.., operation)| operation["operationId"] == *id)
            .unwrap();
        let recorded = RestRequest::new(
            exchange["method"].as_str().unwrap(),
            exchange["path"].as_str().unwrap(),
            Some(exchange["request"].clone()).filter(|body| !body.is_null()),
        );
        let Some(request) = request(path, described, &recorded) else {
            // A second path, which the server has by a mistake in spelling.
            assert!(recorded.steps.contains(&"deafult".to_owned()), "{name}");
            continue;
        };
        let outcome = replay
            .call(name, &request, &exchange["status"], &exchange["response"])
            .await;
        match &outcome {
            Err(error) if error.kind() == ErrorKind::Configuration => {
                // The server refused it too.
                assert_eq!(exchange["response"]["message"], "Not Found", "{error}");
                cannot_arrive.push(error.message().to_owned());
                continue;
            }
            Err(error) => assert_eq!(error.kind(), ErrorKind::Api, "{error}"),
            Ok(_) => assert_eq!(exchange["status"], 200, "{name}"),
        }
        let received = replay.server.take_received();
        let sent = RestRequest::received(&received[0]);
        let steps = steps_by_name(path, described, &recorded, &document);
        assert_eq!(
            (&sent.verb, &sent.steps, &sent.query),
            (&recorded.verb, &steps, &recorded.query),
            "{name}"
        );
        assert!(
            says_the_same(
                sent.body.as_ref(),
                recorded.body.as_ref().unwrap_or(&Value::Null),
                &zeros
            ),
            "{name}: {:?} for {:?}",
            sent.body,
            recorded.body
        );
        alike += usize::from(sent.body == recorded.body);
        asked.insert(name.to_owned());
    }
    assert_eq!(asked.len(), 581);
    assert!(alike > 750, "{alike}");
    assert_eq!(cannot_arrive.len(), 2, "{cannot_arrive:?}");
}

/// The message that a recorded request stands for. `None` when it took another path.
fn request(path: &str, described: &Value, recorded: &RestRequest) -> Option<Value> {
    let mut request = recorded.body.clone().unwrap_or_else(|| json!({}));
    let mut steps = recorded.steps.iter();
    for step in path.split('/') {
        let variable = step
            .strip_prefix('{')
            .and_then(|step| step.strip_suffix('}'));
        let Some(variable) = variable else {
            if steps.next()? != step {
                return None;
            }
            continue;
        };
        let parameter = named(described, "path", variable);
        let mut value = steps.next()?.clone();
        if parameter["x-zitadel-slashes"] == true {
            for step in steps.by_ref() {
                value.push('/');
                value.push_str(step);
            }
        }
        request[field(parameter)] = value.into();
    }
    for (name, value) in &recorded.query {
        let is_bool = named(described, "query", name)["schema"]["type"] == "boolean";
        let value = match is_bool {
            true => json!(value == "true"),
            false => json!(value),
        };
        put(&mut request, name, value);
    }
    steps.next().is_none().then_some(request)
}

/// The steps of the recorded path, where enums go by their names, as we write them.
fn steps_by_name(
    path: &str,
    described: &Value,
    recorded: &RestRequest,
    document: &Value,
) -> Vec<String> {
    let mut steps = recorded.steps.clone();
    for (step, template) in steps.iter_mut().zip(path.split('/')) {
        let variable = template
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let Some(number) = variable.and_then(|_| step.parse::<i32>().ok()) else {
            continue;
        };
        let schema = &named(described, "path", variable.unwrap())["schema"]["$ref"];
        let place = schema.as_str().and_then(|place| place.strip_prefix('#'));
        let Some(described) = place.and_then(|place| document.pointer(place)) else {
            continue;
        };
        let numbers = described["x-zitadel-enum-numbers"].as_array().unwrap();
        let at = numbers.iter().position(|known| *known == number).unwrap();
        *step = described["enum"][at].as_str().unwrap().to_owned();
    }
    steps
}

fn named<'a>(described: &'a Value, place: &'a str, name: &str) -> &'a Value {
    parameters(described, place)
        .find(|parameter| parameter["name"] == name)
        .unwrap()
}

/// The names of enums' zeros, which say as much as leaving the field out.
fn zero_names() -> BTreeSet<String> {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let enums = schemas.values().filter_map(|schema| {
        let names = schema["enum"].as_array()?.iter();
        Some(names.zip(schema["x-zitadel-enum-numbers"].as_array()?))
    });
    let zeros = enums.flatten().filter(|(_, number)| **number == 0);
    zeros
        .map(|(name, _)| name.as_str().unwrap().to_owned())
        .collect()
}

/// Whether both say the same: what is left out is zero, and `2.5s` is `2.500s`.
fn says_the_same(sent: Option<&Value>, recorded: &Value, zeros: &BTreeSet<String>) -> bool {
    match (sent, recorded) {
        (None, Value::Null | Value::Bool(false)) => true,
        (None, Value::Array(items)) => items.is_empty(),
        (None, Value::Number(number)) => number.as_u64() == Some(0),
        (None, Value::String(text)) => matches!(text.as_str(), "" | "0") || zeros.contains(text),
        (Some(Value::Object(sent)), Value::Object(recorded)) => {
            sent.keys().all(|name| recorded.contains_key(name))
                && recorded
                    .iter()
                    .all(|(name, value)| says_the_same(sent.get(name), value, zeros))
        }
        (Some(Value::Array(sent)), Value::Array(recorded)) => {
            let mut pairs = sent.iter().zip(recorded);
            sent.len() == recorded.len()
                && pairs.all(|(sent, recorded)| says_the_same(Some(sent), recorded, zeros))
        }
        (Some(Value::String(sent)), Value::String(recorded)) => {
            let seconds = |text: &str| text.strip_suffix('s')?.parse::<f64>().ok();
            sent == recorded || (seconds(sent).is_some() && seconds(sent) == seconds(recorded))
        }
        (sent, recorded) => sent == Some(recorded),
    }
}

#[tokio::test]
async fn every_refusal_gives_its_code_its_id_and_what_to_check() {
    let replay = Replay::new().await;
    let (mut refused, mut wrapped) = (0, 0);
    for exchange in exchanges("v1-next") {
        // HEAD has no body, and we never send it.
        if exchange["status"] == 200 || exchange["method"] == "HEAD" {
            continue;
        }
        let name = exchange["operation"].as_str().unwrap_or(READ);
        let (status, body) = (&exchange["status"], &exchange["response"]);
        let error = replay.refused(name, status, body).await;
        assert_says(&error, body);
        assert_eq!(json!(error.status().unwrap().as_u16()), *status);
        assert!(!error.is_retryable(), "{error}");
        refused += 1;

        // Release 4.13.1 says the same with another status, where no part of Zitadel's own refuses.
        let number = body["code"].as_u64().unwrap();
        let message = body["message"].as_str().unwrap();
        if body.get("details").is_some() || message == "Not Found" || !matches!(number, 3 | 12 | 16)
        {
            continue;
        }
        let (_, go) = CODES[usize::try_from(number).unwrap() - 1];
        let older =
            json!({ "code": 2, "message": format!("rpc error: code = {go} desc = {message}") });
        let error = replay.refused(name, &json!(500), &older).await;
        assert_says(&error, body);
        assert_eq!(error.status().unwrap(), 500);
        assert!(!error.is_retryable(), "{error}");
        wrapped += 1;
    }
    assert_eq!((refused, wrapped), (140, 30));
}

/// The codes in the order of gRPC's numbers, from 1, with the names that they have in Go.
const CODES: [(Code, &str); 16] = [
    (Code::Canceled, "Canceled"),
    (Code::Unknown, "Unknown"),
    (Code::InvalidArgument, "InvalidArgument"),
    (Code::DeadlineExceeded, "DeadlineExceeded"),
    (Code::NotFound, "NotFound"),
    (Code::AlreadyExists, "AlreadyExists"),
    (Code::PermissionDenied, "PermissionDenied"),
    (Code::ResourceExhausted, "ResourceExhausted"),
    (Code::FailedPrecondition, "FailedPrecondition"),
    (Code::Aborted, "Aborted"),
    (Code::OutOfRange, "OutOfRange"),
    (Code::Unimplemented, "Unimplemented"),
    (Code::Internal, "Internal"),
    (Code::Unavailable, "Unavailable"),
    (Code::DataLoss, "DataLoss"),
    (Code::Unauthenticated, "Unauthenticated"),
];

/// What is to be said of refusals whose own words do not say it, by a part of their message.
const HINTS: [(&str, &str); 10] = [
    ("(AUTH-7fs1e)", "the personal access token was removed"),
    ("(AUTH-5mWD2)", "grant the user a role"),
    ("(AUTHZ-cdgFk)", "the user is no member there"),
    ("(AUTH-Bs7Ds)", "no organization of that id"),
    ("(LIMITS-molsj)", "the instance is blocked"),
    ("auth header missing", "taken the Authorization header out"),
    (
        "set instance using origin",
        "knows no instance of that name",
    ),
    ("larger than max", "larger than the server takes"),
    ("not implemented", "does not have the operation"),
    ("Method Not Allowed", "does not have the operation"),
];

fn assert_says(error: &Error, body: &Value) {
    let said = body["message"].as_str().unwrap();
    let number = usize::try_from(body["code"].as_u64().unwrap()).unwrap();
    // No operation is there.
    let code = match said {
        "Not Found" => Code::Unimplemented,
        _ => CODES[number - 1].0,
    };
    assert_eq!(error.code(), Some(code), "{error}");

    let id = body["details"][0]["id"].as_str();
    assert_eq!(error.id(), id, "{error}");
    let spaced = said.replace("  ", " ");
    let message = match id {
        Some(id) => spaced.trim_end_matches(&format!(" ({id})")),
        None => spaced.trim_end_matches(" ()"),
    };
    assert_eq!(error.message(), message, "{error}");
    let attempts = body["details"][0]["failedAttempts"].as_u64();
    assert_eq!(error.failed_attempts().map(u64::from), attempts, "{error}");

    let id = id.map_or_else(String::new, |id| format!(" ({id})"));
    let line = format!("{}: {code}: {message}{id}", error.operation().unwrap());
    let shown = error.to_string();
    let hint = match said {
        "Not Found" => Some("does not have the"),
        _ => HINTS
            .iter()
            .find(|(part, _)| said.contains(part))
            .map(|(_, hint)| *hint),
    };
    match hint {
        Some(hint) => assert!(shown.starts_with(&line) && shown.contains(hint), "{shown}"),
        None => assert_eq!(shown, line),
    }
}
