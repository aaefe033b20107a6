//! From path, query string and body to one JSON object: the request as its message.

use serde_json::{Map, Value, json};
use wiremock::Request;

use super::routes::{PathValues, Route, enum_value};
use crate::api::case::snake_case;
use crate::api::code::Code;
use crate::api::error::ApiError;

/// What a message may take in gRPC, which is behind the gateway.
const MAX_BYTES: usize = 4 * 1024 * 1024;

pub(super) fn read(
    route: &Route,
    path_values: PathValues,
    request: &Request,
) -> Result<Value, ApiError> {
    let mut fields = match route.has_body {
        true => body(&request.body)?,
        false => query(route, request)?,
    };
    for (name, value) in path_values {
        let value = in_path(route, name, value)?;
        // The body may say it in either casing.
        fields.remove(&snake_case(name));
        fields.insert(name.to_owned(), value);
    }
    Ok(Value::Object(fields))
}

/// The first value; what comes behind it is not read.
fn body(body: &[u8]) -> Result<Map<String, Value>, ApiError> {
    let size = body.len();
    if size > MAX_BYTES {
        let message = format!("grpc: received message larger than max ({size} vs. {MAX_BYTES})");
        return Err(ApiError::new(Code::ResourceExhausted, message));
    }
    let mut values = serde_json::Deserializer::from_slice(body).into_iter::<Value>();
    match values.next() {
        None => Ok(Map::new()),
        Some(Ok(Value::Object(fields))) => Ok(fields),
        Some(Ok(other)) => {
            let token = match other {
                Value::Array(_) => "[".to_owned(),
                other => other.to_string(),
            };
            let message = format!("proto: syntax error (line 1:1): unexpected token {token}");
            Err(ApiError::unreadable(message))
        }
        Some(Err(error)) => Err(ApiError::unreadable(syntax_error(body, &error))),
    }
}

/// In the words of the gateway, which name the character that is in the way.
fn syntax_error(body: &[u8], error: &serde_json::Error) -> String {
    if error.is_eof() {
        return "unexpected EOF".to_owned();
    }
    let line = body
        .split(|byte| *byte == b'\n')
        .nth(error.line().saturating_sub(1));
    let found = line.and_then(|line| line.get(error.column().saturating_sub(1)));
    let found = found.map_or('\n', |byte| char::from(*byte));
    let looked_for = match error.to_string().starts_with("key must be a string") {
        true => "object key string",
        false => "value",
    };
    format!("invalid character {found:?} looking for beginning of {looked_for}")
}

/// A field of the path, which is a text unless the route says otherwise.
fn in_path(route: &Route, name: &str, value: String) -> Result<Value, ApiError> {
    let kind = route.fields.iter().find(|(field, _)| *field == name);
    let Some((_, kind)) = kind else {
        return Ok(value.into());
    };
    scalar(kind, &value).map_err(|problem| {
        let problem = match problem {
            Problem::NoNumber(problem) => problem,
            Problem::NoValueOfEnum => format!("{value} is not valid"),
        };
        let parameter = snake_case(name);
        ApiError::unreadable(format!(
            "type mismatch, parameter: {parameter}, error: {problem}"
        ))
    })
}

/// All fields of the query string that the operation has; others are not looked at.
fn query(route: &Route, request: &Request) -> Result<Map<String, Value>, ApiError> {
    let mut found = json!({});
    let pairs: Vec<_> = request.url.query_pairs().collect();
    for (field, kind) in &route.fields {
        let proto = snake_case(field);
        let is_it = |name: &str| name == *field || name == proto;
        if *kind == "messages" {
            let first = |name: &str| is_it(name.split('.').next().unwrap_or_default());
            if pairs.iter().any(|(name, _)| first(name)) {
                return Err(ApiError::unreadable(format!(
                    "invalid path: \"{proto}\" is not a message"
                )));
            }
            continue;
        }
        let given = pairs.iter().filter(|(name, _)| is_it(name));
        let given: Vec<_> = given.map(|(_, value)| value.as_ref()).collect();
        let last_name = proto.rsplit('.').next().unwrap_or_default();
        let refuse = |problem| match problem {
            Problem::NoNumber(problem) => {
                ApiError::unreadable(format!("parsing field \"{last_name}\": {problem}"))
            }
            Problem::NoValueOfEnum => {
                let value = given.join(", ");
                ApiError::unreadable(format!(
                    "parsing field \"{last_name}\": \"{value}\" is not a valid value"
                ))
            }
        };
        let value = match (kind.strip_suffix("[]"), given.as_slice()) {
            (_, []) => continue,
            (Some(kind), many) => many
                .iter()
                .map(|one| scalar(kind, one).map_err(refuse))
                .collect::<Result<_, _>>()?,
            (None, [one]) => scalar(kind, one).map_err(refuse)?,
            (None, many) => {
                let many = many.join(", ");
                let message = format!("too many values for field \"{last_name}\": {many}");
                return Err(ApiError::unreadable(message));
            }
        };
        put(&mut found, field, value);
    }
    match found {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

/// At a path with dots.
fn put(object: &mut Value, path: &str, value: Value) {
    let place = path
        .split('.')
        .fold(object, |object, step| &mut object[step]);
    *place = value;
}

enum Problem {
    NoNumber(String),
    NoValueOfEnum,
}

/// A value outside of JSON, as proto3 JSON has it.
fn scalar(kind: &str, text: &str) -> Result<Value, Problem> {
    let number = |parser: &str| {
        Problem::NoNumber(format!(
            "strconv.{parser}: parsing {text:?}: invalid syntax"
        ))
    };
    match kind {
        "string" => Ok(text.into()),
        "bool" => match text {
            "1" | "t" | "T" | "true" | "TRUE" | "True" => Ok(true.into()),
            "0" | "f" | "F" | "false" | "FALSE" | "False" => Ok(false.into()),
            _ => Err(number("ParseBool")),
        },
        "int32" => text
            .parse::<i32>()
            .map(Value::from)
            .map_err(|_| number("ParseInt")),
        "uint32" => text
            .parse::<u32>()
            .map(Value::from)
            .map_err(|_| number("ParseUint")),
        "int64" => match text.parse::<i64>() {
            Ok(value) => Ok(value.to_string().into()),
            Err(_) => Err(number("ParseInt")),
        },
        "uint64" => match text.parse::<u64>() {
            Ok(value) => Ok(value.to_string().into()),
            Err(_) => Err(number("ParseUint")),
        },
        "double" => text
            .parse::<f64>()
            .map(Value::from)
            .map_err(|_| number("ParseFloat")),
        enumeration => enum_value(enumeration, text)
            .map(Value::from)
            .ok_or(Problem::NoValueOfEnum),
    }
}
