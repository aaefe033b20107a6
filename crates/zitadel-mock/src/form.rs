//! What OAuth clients send: a form, and perhaps a Basic header.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use url::form_urlencoded;
use wiremock::Request;

/// The fields of a form-encoded body. Any other body has none.
pub(crate) struct Form {
    fields: Vec<(String, String)>,
}

impl Form {
    pub(crate) fn of(request: &Request) -> Self {
        let is_form = header(request, "content-type").is_some_and(|content_type| {
            content_type
                .trim_start()
                .to_ascii_lowercase()
                .starts_with("application/x-www-form-urlencoded")
        });
        let fields = if is_form {
            form_urlencoded::parse(&request.body).into_owned().collect()
        } else {
            Vec::new()
        };
        Self { fields }
    }

    /// The first value, unless it is empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.fields.iter().find(|(key, _)| key == name)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }
}

/// The id and the secret in the header are not form-urlencoded (RFC 6749, section 2.3.1).
pub(crate) struct MalformedBasic;

/// Id and secret of a Basic header, if there is one.
pub(crate) fn basic_credentials(
    request: &Request,
) -> Result<Option<(String, String)>, MalformedBasic> {
    let Some((id, secret)) = basic_header(request) else {
        return Ok(None);
    };
    match (unescape(&id), unescape(&secret)) {
        (Some(id), Some(secret)) => Ok(Some((id, secret))),
        _ => Err(MalformedBasic),
    }
}

fn basic_header(request: &Request) -> Option<(String, String)> {
    let encoded = header(request, "authorization")?.strip_prefix("Basic ")?;
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

pub(crate) fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers.get(name)?.to_str().ok()
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
