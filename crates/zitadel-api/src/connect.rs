//! The Connect protocol, unary and JSON: what an answer says.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, header};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use serde_json::Value;
use zitadel_transport::redaction::{self, Secrets, one_line};
use zitadel_types::json::{self, Limit};

use crate::code::Code;
use crate::error::{Error, ResponseFacts};
use crate::error_detail::ErrorDetail;
use crate::gateway;
use crate::hint::{self, Refusal};
use crate::meaning::Meaning;
use crate::outgoing::Protocol;
use crate::sent_call::SentCall;

/// More than this is no error message, and is not searched for one.
const MAX_ERROR_BODY: usize = 1024 * 1024;
const MAX_ERROR_MEMORY: usize = 16 * MAX_ERROR_BODY;
/// How much of another body is searched for words to show.
const MAX_SEARCHED: usize = 64 * 1024;
const MAX_EXCERPT: usize = 200;
const MAX_MESSAGE: usize = 1000;
const MAX_ID: usize = 100;
const MAX_DETAILS: usize = 32;

/// `None` for an answer that holds a message, an error for any other.
pub(crate) fn judge(answer: &Response<Bytes>, sent: &SentCall) -> Option<Error> {
    if answer.status() != StatusCode::OK {
        return Some(refusal(answer, sent));
    }
    #[cfg(feature = "assets")]
    if sent.protocol == Protocol::Assets {
        return crate::plain_error::is_page(answer.headers()).then(|| {
            let message = format!(
                "{} answered 200 with {} of {}, which nothing of Zitadel's is: check that the host is Zitadel itself and no proxy or login page answers for it",
                sent.host(),
                size(answer.body()),
                content_type(answer.headers(), &sent.secrets()),
            );
            unusable(answer, sent, message)
        });
    }
    if is_json(answer.headers()) && !answer.body().is_empty() {
        return None;
    }
    // A successful answer can hold secrets, so none of its body is shown.
    let message = format!(
        "{} answered 200 with {} of {} where JSON is due: check that the host is Zitadel itself and no proxy or login page answers for it",
        sent.host(),
        size(answer.body()),
        content_type(answer.headers(), &sent.secrets()),
    );
    Some(unusable(answer, sent, message))
}

/// An error for a 200 that is of no use.
pub(crate) fn unusable(answer: &Response<Bytes>, sent: &SentCall, message: String) -> Error {
    Error::decode(
        &sent.endpoint,
        message,
        facts(answer, sent, &sent.secrets()),
    )
}

/// An error for a 200 whose JSON is not the operation's answer.
pub(crate) fn unreadable(answer: &Response<Bytes>, sent: &SentCall, cause: &json::Error) -> Error {
    // Keys of maps are part of the path, and come from the server.
    let shown = sent.secrets().one_line(&cause.to_string(), MAX_MESSAGE);
    let because = |what: &str| format!("{what}: {shown}");
    match cause.limit() {
        Some(Limit::Time) => Error::timeout(&sent.endpoint, because("the call's time ran out")),
        Some(Limit::Memory) => unusable(
            answer,
            sent,
            because("the answer is larger than `memory_limit` allows"),
        ),
        None => unusable(
            answer,
            sent,
            because("the answer is not what the operation promises"),
        ),
    }
}

fn refusal(answer: &Response<Bytes>, sent: &SentCall) -> Error {
    let secrets = sent.secrets();
    let body = json_object(answer.body());
    let text = |name| body.as_ref()?.get(name)?.as_str();
    let status = answer.status();

    let name = text("code");
    #[cfg(feature = "assets")]
    let plain = (sent.protocol == Protocol::Assets).then(|| crate::plain_error::read(answer));
    let (code, message) = match &body {
        Some(body) if sent.protocol == Protocol::Gateway => {
            let said = gateway::read(body, status);
            (said.code, said.message)
        }
        _ => (name.and_then(Code::from_name), text("message")),
    };
    #[cfg(feature = "assets")]
    let (code, message) = match &plain {
        Some(plain) => (plain.code, plain.message.as_deref()),
        None => (code, message),
    };
    let shown = match message {
        Some(message) => {
            let unknown_code = name.filter(|_| code.is_none());
            let prefix = unknown_code.map_or_else(String::new, |name| format!("{name}: "));
            secrets.one_line(&format!("{prefix}{message}"), MAX_MESSAGE)
        }
        None => without_message(answer, &secrets),
    };
    let mut facts = facts(answer, sent, &secrets);
    facts.code = Some(code.unwrap_or_else(|| Code::from_status(status)));
    facts.details = details(body.as_ref(), &secrets);
    let id_in_details = facts.details.iter().find_map(ErrorDetail::id);
    let (message, id_in_message) = split_id(&shown, id_in_details);
    facts.id = id_in_details
        .or(id_in_message)
        .map(|id| one_line(id, MAX_ID));
    facts.slug = facts
        .details
        .iter()
        .find_map(ErrorDetail::slug)
        .map(|slug| one_line(slug, MAX_ID));

    facts.meaning = Meaning::of(facts.code, facts.id.as_deref(), message);
    let hint = hint::for_refusal(&Refusal {
        host: sent.host(),
        status,
        code,
        message,
        meaning: facts.meaning,
        redirect_origin: redaction::redirect_origin(answer.headers(), &secrets),
        is_json: body.is_some(),
        #[cfg(feature = "assets")]
        of_asset: plain.and_then(|plain| plain.hint),
        permission: sent.endpoint.permission(),
        token_advice: (facts.meaning == Some(Meaning::RejectedToken))
            .then(|| sent.token_advice())
            .flatten(),
    });
    Error::api(&sent.endpoint, message.to_owned(), hint, facts)
}

fn facts(answer: &Response<Bytes>, sent: &SentCall, secrets: &Secrets) -> ResponseFacts {
    ResponseFacts {
        status: Some(answer.status()),
        is_token_lent: sent.is_token_lent,
        retry_after: retry_after(answer.headers(), Timestamp::now()),
        request_id: redaction::request_id(answer.headers(), secrets),
        ..ResponseFacts::default()
    }
}

fn json_object(body: &Bytes) -> Option<Value> {
    if body.len() > MAX_ERROR_BODY {
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

fn details(body: Option<&Value>, secrets: &Secrets) -> Vec<ErrorDetail> {
    let entries = body.and_then(|body| body.get("details")?.as_array());
    entries
        .into_iter()
        .flatten()
        .take(MAX_DETAILS)
        .filter_map(|entry| ErrorDetail::from_json(entry, secrets))
        .collect()
}

/// What to say of an answer without a message of Zitadel's.
fn without_message(answer: &Response<Bytes>, secrets: &Secrets) -> String {
    let status = answer.status();
    let kind = content_type(answer.headers(), secrets);
    let body = answer.body();
    if body.is_empty() {
        return format!("HTTP {status} with no body");
    }
    let start = body.get(..MAX_SEARCHED).unwrap_or(body);
    let start = String::from_utf8_lossy(start);
    let shown = if kind.contains("html") {
        html_title(&start).unwrap_or_default()
    } else {
        &start
    };
    let shown = secrets.one_line(shown, MAX_EXCERPT);
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

/// Splits `User could not be found (QUERY-Dfbg2)` in two. The id can be empty; the one that is `known`
/// can be of any form.
fn split_id<'m>(message: &'m str, known: Option<&str>) -> (&'m str, Option<&'m str>) {
    let split = message
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('));
    match split {
        Some((message, "")) => (message.trim_end(), None),
        Some((message, id)) if is_id(id) || known == Some(id) => (message.trim_end(), Some(id)),
        _ => (message, None),
    }
}

/// `QUERY-Dfbg2`, `V3-DKcYh`, `RECOVER`, and not the last word of a sentence (in parentheses).
fn is_id(text: &str) -> bool {
    let area = text.split_once('-').map_or(text, |(area, _)| area);
    let is_upper = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    text.len() <= MAX_ID
        && area.len() > 1
        && area.bytes().all(is_upper)
        && text.bytes().all(is_word)
}

pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
}

/// The content type without its parameters, fit to be shown.
fn content_type(headers: &HeaderMap, secrets: &Secrets) -> String {
    redaction::content_type(headers, secrets).unwrap_or_else(|| "an unnamed type".to_owned())
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
            assert_eq!(split_id(message, None), expected, "{message:?}");
        }
        let policy = "Login Policy already exists (Org-Dgfb2)";
        assert_eq!(split_id(policy, None), (policy, None));
        assert_eq!(
            split_id(policy, Some("Org-Dgfb2")),
            ("Login Policy already exists", Some("Org-Dgfb2"))
        );
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
