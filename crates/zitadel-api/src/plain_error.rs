//! Errors as plain text: those of the asset routes, and those that an import reports.

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, header};

use crate::code::Code;

/// More than this is no error message.
const MAX_TEXT: usize = 64 * 1024;

/// What an error says.
pub(crate) struct PlainError {
    pub(crate) code: Option<Code>,
    /// With the id at its end, as in the messages of the API.
    pub(crate) message: Option<String>,
    pub(crate) hint: Option<&'static str>,
}

pub(crate) fn read(answer: &Response<Bytes>) -> PlainError {
    let status = answer.status();
    let message = plain_text(answer).map(said);
    // Only Zitadel says that a file does not exist. Where another does, it is the route.
    let code = match status.as_u16() {
        400 | 413 | 415 => Some(Code::InvalidArgument),
        404 if message.is_some() => Some(Code::NotFound),
        429 if message.is_some() => Some(Code::ResourceExhausted),
        _ if message.is_some() => Some(Code::from_status(status)),
        _ => None,
    };
    let hint = hint(status, message.as_deref().unwrap_or_default(), code);
    PlainError {
        code,
        message,
        hint,
    }
}

fn hint(status: StatusCode, message: &str, code: Option<Code>) -> Option<&'static str> {
    match status.as_u16() {
        400 | 415 if message.contains("content-type") => Some(
            "Zitadel goes by the bytes of a file, and takes images for logos, icons and avatars, and fonts for fonts",
        ),
        400 if message.contains("no such file") => {
            Some("the file did not arrive in the form's field `file`: check any proxy on the way")
        }
        404 if code == Some(Code::NotFound) => Some(
            "nothing is kept there: what was uploaded is a preview until it is activated, and an upload takes effect a moment later",
        ),
        413 => Some("Zitadel takes 512 KiB at most, and a proxy on the way may take less"),
        415 => Some("the form did not arrive as multipart/form-data: check any proxy on the way"),
        _ => None,
    }
}

fn plain_text(answer: &Response<Bytes>) -> Option<&str> {
    if essence(answer.headers()) != "text/plain" {
        return None;
    }
    let body = answer.body().get(..MAX_TEXT).unwrap_or(answer.body());
    let text = std::str::from_utf8(body).ok()?.trim();
    (!text.is_empty()).then_some(text)
}

/// `ID=AUTH-7fs1e Message=Errors.Token.Invalid Parent=(…)`, an error and its cause in parentheses, as
/// `Errors.Token.Invalid: … (AUTH-7fs1e)`. Other text as it is.
fn said(text: &str) -> String {
    let Some((id, _)) = id_and_message(text) else {
        return text.to_owned();
    };
    let mut message = String::new();
    let mut rest = text;
    loop {
        let (this, parent) = match rest.split_once(" Parent=(") {
            Some((this, parent)) => (this, Some(parent)),
            None => (rest, None),
        };
        let words = id_and_message(this).map_or(this, |(_, words)| words);
        message.push_str(words.trim());
        let Some(parent) = parent else {
            break;
        };
        message.push_str(": ");
        rest = parent.strip_suffix(')').unwrap_or(parent);
    }
    format!("{message} ({id})")
}

/// The id and the message of `ID=… Message=…`.
pub(crate) fn id_and_message(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix("ID=")?.split_once(" Message=")
}

/// Whether it is a page of somebody else, a login for example, and no file.
pub(crate) fn is_page(headers: &HeaderMap) -> bool {
    let essence = essence(headers);
    ["text/html", "application/xhtml+xml", "application/json"].contains(&essence.as_str())
}

fn essence(headers: &HeaderMap) -> String {
    let value = headers.get(header::CONTENT_TYPE);
    let value = value.and_then(|value| value.to_str().ok());
    let essence = value.and_then(|value| value.split(';').next());
    essence.unwrap_or_default().trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_put_into_the_form_of_the_others() {
        for (text, expected) in [
            (
                "ID=AUTH-7fs1e Message=Errors.Token.Invalid Parent=(ID=APP-Reb32 Message=invalid token\nsegments)",
                "Errors.Token.Invalid: invalid token\nsegments (AUTH-7fs1e)",
            ),
            (
                "ID=DATAB-pCP8P Message=Object could not be found",
                "Object could not be found (DATAB-pCP8P)",
            ),
            (
                "ID=A-1 Message=one Parent=(ID=A-2 Message=two Parent=(three))",
                "one: two: three (A-1)",
            ),
            ("http: no such file", "http: no such file"),
            ("ID=", "ID="),
            ("ID= Message=", " ()"),
        ] {
            assert_eq!(said(text), expected);
        }
    }
}
