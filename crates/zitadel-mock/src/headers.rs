//! Headers of requests.

use wiremock::Request;

/// The first of that name.
pub(crate) fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers.get(name)?.to_str().ok()
}

/// What the body is said to be, in lower case and without parameters.
pub(crate) fn media_type(request: &Request) -> String {
    let content_type = header(request, "content-type").unwrap_or_default();
    let (media_type, _) = content_type.split_once(';').unwrap_or((content_type, ""));
    media_type.trim().to_ascii_lowercase()
}

/// Credentials are there more than once, so that nobody can say which of them count.
#[derive(Debug)]
pub(crate) struct MoreThanOne;

/// `Authorization`, which is no list (RFC 9110, section 11.6.2).
pub(crate) fn authorization(request: &Request) -> Result<Option<&str>, MoreThanOne> {
    let mut values = request.headers.get_all("authorization").iter();
    match (values.next(), values.next()) {
        (value, None) => Ok(value.and_then(|value| value.to_str().ok())),
        _ => Err(MoreThanOne),
    }
}
