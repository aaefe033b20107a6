//! What OAuth clients send: a form, and perhaps a Basic header.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use url::form_urlencoded;
use wiremock::Request;

use crate::headers::{self, MoreThanOne};

/// The parameters that some endpoint reads.
const PARAMETERS: [&str; 8] = [
    "assertion",
    "client_assertion",
    "client_assertion_type",
    "client_id",
    "client_secret",
    "grant_type",
    "scope",
    "token",
];

/// The parameters in the body of a POST that is form-encoded. Any other request has none: not
/// in another method, nor in its query (RFC 6749, sections 2.3.1 and 3.2).
#[derive(Debug)]
pub(crate) struct Form {
    fields: Vec<(String, String)>,
}

/// A parameter that is there more than once (RFC 6749, section 3.2).
#[derive(Debug)]
pub(crate) struct Repeated(pub(crate) &'static str);

impl Form {
    pub(crate) fn of(request: &Request) -> Result<Self, Repeated> {
        let is_form = request.method.as_str() == "POST"
            && headers::media_type(request) == "application/x-www-form-urlencoded";
        let mut fields: Vec<(String, String)> = Vec::new();
        if is_form {
            fields.extend(form_urlencoded::parse(&request.body).into_owned());
        }
        let repeated = PARAMETERS.iter().find(|parameter| {
            let same = fields.iter().filter(|(name, _)| name == *parameter);
            same.count() > 1
        });
        match repeated {
            Some(parameter) => Err(Repeated(parameter)),
            None => Ok(Self { fields }),
        }
    }

    /// The value, unless it is empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.fields.iter().find(|(key, _)| key == name)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }
}

/// Why a Basic header cannot be read.
#[derive(Debug)]
pub(crate) enum BadBasic {
    /// Id and secret are not form-urlencoded (RFC 6749, section 2.3.1).
    NotEncoded,
    MoreThanOne,
}

/// Id and secret of a Basic header, if there is one.
pub(crate) fn basic_credentials(request: &Request) -> Result<Option<(String, String)>, BadBasic> {
    let authorization =
        headers::authorization(request).map_err(|MoreThanOne| BadBasic::MoreThanOne)?;
    let Some((id, secret)) = authorization.and_then(basic_header) else {
        return Ok(None);
    };
    match (unescape(&id), unescape(&secret)) {
        (Some(id), Some(secret)) => Ok(Some((id, secret))),
        _ => Err(BadBasic::NotEncoded),
    }
}

fn basic_header(authorization: &str) -> Option<(String, String)> {
    let (scheme, encoded) = authorization.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("Basic") {
        return None;
    }
    let decoded = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    Some((id.to_owned(), secret.to_owned()))
}

/// Decodes form-urlencoding; unlike browsers, it takes no stray `%`.
fn unescape(text: &str) -> Option<String> {
    let escapes_are_whole = text.split('%').skip(1).all(|rest| {
        rest.get(..2)
            .is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
    });
    if !escapes_are_whole {
        return None;
    }
    // A name without a value: `&` and `=` in it would end it.
    let protected = text.replace('&', "%26").replace('=', "%3D");
    let mut pairs = form_urlencoded::parse(protected.as_bytes());
    Some(
        pairs
            .next()
            .map_or(String::new(), |(name, _)| Cow::into_owned(name)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded_and_stray_percent_signs_refused() {
        assert_eq!(unescape("a%2Bb+c%3a&d=e").as_deref(), Some("a+b c:&d=e"));
        assert_eq!(unescape("").as_deref(), Some(""));
        for stray in ["%", "a%z", "a%zz", "%2", "%é"] {
            assert_eq!(unescape(stray), None, "{stray}");
        }
    }
}
