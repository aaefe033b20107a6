//! The Connect protocol, unary and JSON: what an answer says.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, header};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use serde_json::Value;

use crate::code::Code;
use crate::error::{Answer, Error};
use crate::error_detail::ErrorDetail;
use crate::hint::{self, Refusal};
use crate::json::{self, Limit};
use crate::text::one_line;

/// More than this is no error message, and is not searched for one.
const LONGEST_ERROR_BODY: usize = 1024 * 1024;
const MAX_ERROR_MEMORY: usize = 16 * LONGEST_ERROR_BODY;
const LONGEST_MESSAGE: usize = 1000;
const LONGEST_ID: usize = 100;
const MOST_DETAILS: usize = 32;

/// What was asked, as far as an error tells of it.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'static str,
    pub(crate) host: &'a str,
    /// The access token that was sent. Proxies can echo it, errors must not.
    pub(crate) secret: &'a str,
    /// The permission that the operation needs, where it is known.
    pub(crate) permission: Option<&'static str>,
}

/// Passes on an answer that holds a message, and makes an error of any other.
pub(crate) fn success(answer: Response<Bytes>, asked: Asked<'_>) -> Result<Response<Bytes>, Error> {
    if answer.status() != StatusCode::OK {
        return Err(refusal(&answer, asked));
    }
    if is_json(answer.headers()) && !answer.body().is_empty() {
        return Ok(answer);
    }
    // A successful answer can hold secrets, so none of its body is shown.
    let message = format!(
        "{} answered 200 with {} of {} where JSON is due: check that the host is Zitadel itself and no proxy or login page answers for it",
        asked.host,
        size(answer.body()),
        content_type(answer.headers()),
    );
    Err(unusable(asked.operation, &answer, message))
}

/// An error for a 200 that is of no use.
pub(crate) fn unusable(
    operation: &'static str,
    answer: &Response<Bytes>,
    message: String,
) -> Error {
    Error::decode(operation, message, known(answer))
}

/// An error for a 200 whose JSON is not the operation's answer.
pub(crate) fn unreadable(
    operation: &'static str,
    answer: &Response<Bytes>,
    cause: crate::json::Error,
) -> Error {
    let shown = one_line(&cause.to_string(), LONGEST_MESSAGE);
    let because = |what: &str| format!("{what}: {shown}");
    let error = match cause.limit() {
        Some(Limit::Time) => Error::timeout(operation, because("the call's time ran out")),
        Some(Limit::Memory) => unusable(
            operation,
            answer,
            because("the answer is larger than `memory_limit` allows"),
        ),
        None => unusable(
            operation,
            answer,
            because("the answer is not what the operation promises"),
        ),
    };
    error.with_source(cause)
}

/// The server's id for a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers
        .get("x-request-id")
        .and_then(|id| id.to_str().ok())
        .filter(|id| !id.is_empty() && id.len() <= LONGEST_ID)
}

fn refusal(answer: &Response<Bytes>, asked: Asked<'_>) -> Error {
    let body = json_object(answer.body());
    let text = |name| body.as_ref()?.get(name)?.as_str();
    let status = answer.status();

    let name = text("code");
    let code = name.and_then(Code::from_name);
    let mut shown = match text("message") {
        Some(message) if code.is_none() && name.is_some() => {
            format!("{}: {message}", name.unwrap_or_default())
        }
        Some(message) => message.to_owned(),
        None => without_message(answer),
    };
    if !asked.secret.is_empty() {
        shown = shown.replace(asked.secret, "[redacted]");
    }
    let shown = one_line(&shown, LONGEST_MESSAGE);
    let (message, id_in_message) = split_id(&shown);

    let mut known = known(answer);
    known.code = Some(code.unwrap_or_else(|| Code::from_status(status)));
    known.details = details(body.as_ref());
    known.id = known
        .details
        .iter()
        .find_map(ErrorDetail::id)
        .or(id_in_message)
        .map(|id| one_line(id, LONGEST_ID));
    known.slug = known
        .details
        .iter()
        .find_map(ErrorDetail::slug)
        .map(|slug| one_line(slug, LONGEST_ID));

    let hint = hint::for_refusal(&Refusal {
        host: asked.host,
        status,
        code,
        message,
        id: known.id.as_deref(),
        headers: answer.headers(),
        is_json: body.is_some(),
        permission: asked.permission,
    });
    Error::api(asked.operation, message.to_owned(), hint, known)
}

fn known(answer: &Response<Bytes>) -> Answer {
    Answer {
        status: Some(answer.status()),
        retry_after: retry_after(answer.headers(), Timestamp::now()),
        request_id: request_id(answer.headers()).map(str::to_owned),
        ..Answer::default()
    }
}

fn json_object(body: &Bytes) -> Option<Value> {
    if body.len() > LONGEST_ERROR_BODY {
        return None;
    }
    let limits = json::Limits {
        memory: MAX_ERROR_MEMORY,
        ..json::Limits::default()
    };
    json::value_from_slice(body, limits)
        .ok()
        .filter(Value::is_object)
}

fn details(body: Option<&Value>) -> Vec<ErrorDetail> {
    let entries = body.and_then(|body| body.get("details")?.as_array());
    entries
        .into_iter()
        .flatten()
        .take(MOST_DETAILS)
        .filter_map(ErrorDetail::from_json)
        .collect()
}

/// What to say of an answer without a message of Zitadel's.
fn without_message(answer: &Response<Bytes>) -> String {
    let status = answer.status();
    let kind = content_type(answer.headers());
    let body = answer.body();
    if body.is_empty() {
        return format!("HTTP {status} with no body");
    }
    let start = String::from_utf8_lossy(body.get(..body.len().min(4096)).unwrap_or_default());
    let shown = if kind.contains("html") {
        html_title(&start).unwrap_or_default()
    } else {
        &start
    };
    let shown = one_line(shown, 200);
    let size = size(body);
    if shown.is_empty() {
        format!("HTTP {status} with {size} of {kind}")
    } else {
        format!("HTTP {status} with {size} of {kind}: {shown}")
    }
}

fn html_title(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<title>")?;
    let (title, _) = rest.split_once("</title>")?;
    Some(title)
}

/// Splits `User could not be found (QUERY-Dfbg2)` in two. The id can be empty.
fn split_id(message: &str) -> (&str, Option<&str>) {
    let split = message
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('));
    match split {
        Some((message, "")) => (message.trim_end(), None),
        Some((message, id)) if is_id(id) => (message.trim_end(), Some(id)),
        _ => (message, None),
    }
}

/// `QUERY-Dfbg2`, `V3-DKcYh`, `RECOVER`, and not the last word of a sentence (in parentheses).
fn is_id(text: &str) -> bool {
    let area = text.split_once('-').map_or(text, |(area, _)| area);
    let is_upper = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    text.len() <= LONGEST_ID
        && area.len() > 1
        && area.bytes().all(is_upper)
        && text.bytes().all(is_word)
}

fn is_json(headers: &HeaderMap) -> bool {
    content_type(headers).eq_ignore_ascii_case("application/json")
}

/// The content type without its parameters, fit to be shown.
fn content_type(headers: &HeaderMap) -> String {
    let value = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .map(str::trim)
        .unwrap_or_default();
    if value.is_empty() {
        return "an unnamed type".to_owned();
    }
    one_line(value, 100)
}

fn size(body: &Bytes) -> String {
    match body.len() {
        1 => "1 byte".to_owned(),
        length => format!("{length} bytes"),
    }
}

/// RFC 9110, 10.2.3: seconds, or a date.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = rfc2822::DateTimeParser::new().parse_timestamp(value).ok()?;
    // A date in the past means: now.
    Some(Duration::try_from(date.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn the_id_is_what_stands_last_in_parentheses() {
        for (message, expected) in [
            (
                "User could not be found (QUERY-Dfbg2)",
                ("User could not be found", Some("QUERY-Dfbg2")),
            ),
            (
                "name or id already taken (V3-DKcYh)",
                ("name or id already taken", Some("V3-DKcYh")),
            ),
            (
                "Errors.Internal (RECOVER)",
                ("Errors.Internal", Some("RECOVER")),
            ),
            ("not implemented ()", ("not implemented", None)),
            (
                "OTP (OneTimePassword) is set up (COMMAND-Ad3g2)",
                ("OTP (OneTimePassword) is set up", Some("COMMAND-Ad3g2")),
            ),
            ("OTP (OneTimePassword)", ("OTP (OneTimePassword)", None)),
            ("see (the manual)", ("see (the manual)", None)),
            ("auth header missing", ("auth header missing", None)),
            ("(QUERY-1)", ("", Some("QUERY-1"))),
            (")", (")", None)),
            ("()", ("", None)),
            ("", ("", None)),
        ] {
            assert_eq!(split_id(message), expected, "{message:?}");
        }
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now: Timestamp = "1994-11-06T08:49:37Z".parse().unwrap();
        let after = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static(value));
            retry_after(&headers, now)
        };
        assert_eq!(after("0"), Some(Duration::ZERO));
        assert_eq!(after(" 120 "), Some(Duration::from_secs(120)));
        assert_eq!(
            after("99999999999999999999999"),
            Some(Duration::from_secs(u64::MAX))
        );
        assert_eq!(
            after("Sun, 06 Nov 1994 08:49:47 GMT"),
            Some(Duration::from_secs(10))
        );
        assert_eq!(after("Sun, 06 Nov 1994 08:49:27 GMT"), Some(Duration::ZERO));
        for nonsense in ["", "-1", "1.5", "soon", "1994-11-06"] {
            assert_eq!(after(nonsense), None, "{nonsense:?}");
        }
    }
}
