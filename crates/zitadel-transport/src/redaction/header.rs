//! Headers that errors tell of.

use http::{HeaderMap, header};
use url::Url;

use super::Secrets;

/// A longer one is no id.
const MAX_REQUEST_ID: usize = 128;
const MAX_CONTENT_TYPE: usize = 100;
const MAX_ORIGIN: usize = 300;

/// The server's id for a request, which its support asks for. What looks like something else, or
/// repeats a secret, is none.
pub fn request_id(headers: &HeaderMap, secrets: &Secrets) -> Option<String> {
    let id = headers.get("x-request-id")?.to_str().ok()?.trim();
    let is_sane = (1..=MAX_REQUEST_ID).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.:+/=@~|,;".contains(&byte));
    (is_sane && !secrets.are_in(id)).then(|| id.to_owned())
}

/// The content type without its parameters, such as `text/html`.
pub fn content_type(headers: &HeaderMap, secrets: &Secrets) -> Option<String> {
    let value = headers.get(header::CONTENT_TYPE)?;
    let value = String::from_utf8_lossy(value.as_bytes());
    let essence = value.split(';').next()?;
    let shown = secrets.one_line(essence, MAX_CONTENT_TYPE);
    (!shown.is_empty()).then_some(shown)
}

/// Where a redirect leads: scheme, name and port, since path and query can hold secrets. `None` for
/// a path on the same host, and for what is no URL.
pub fn redirect_origin(headers: &HeaderMap, secrets: &Secrets) -> Option<String> {
    let location = headers.get(header::LOCATION)?.to_str().ok()?;
    let url = Url::parse(location).ok().filter(Url::has_host)?;
    // As it was written: parsing changes the case.
    let (_, after_scheme) = location.split_once(':')?;
    let authority = after_scheme.trim_start_matches(['/', '\\']);
    let authority = authority.split(['/', '\\', '?', '#']).next()?;
    let (_, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    let origin = url.origin().ascii_serialization();
    (!secrets.are_in(host) && origin.len() <= MAX_ORIGIN).then_some(origin)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const SECRET: &str = "dEadBeef-0123456789";

    fn headers(name: &'static str, value: &str) -> HeaderMap {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        HeaderMap::from_iter([(http::HeaderName::from_static(name), value)])
    }

    #[test]
    fn a_request_id_is_short_and_no_secret() {
        let secrets = Secrets::new([SECRET]);
        let read = |id: &str| request_id(&headers("x-request-id", id), &secrets);
        for id in [
            "d3b07384-d9a0-4c9b-8f7e-0a1b2c3d4e5f",
            "Root=1-67891233-abcdef012345678912345678",
            "host/AbCd:1+2==",
        ] {
            assert_eq!(read(id).as_deref(), Some(id));
        }
        assert_eq!(read(" padded ").as_deref(), Some("padded"));
        let (longest, too_long) = ("x".repeat(128), "x".repeat(129));
        assert_eq!(read(&longest), Some(longest));
        for bad in [
            "",
            "two words",
            "<script>",
            "\u{e4}",
            &too_long,
            SECRET,
            &format!("id-{SECRET}-1"),
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
        assert_eq!(request_id(&HeaderMap::new(), &secrets), None);
    }

    #[test]
    fn a_content_type_is_one_short_line() {
        let secrets = Secrets::new([SECRET]);
        let read = |text: &str| content_type(&headers("content-type", text), &secrets);
        assert_eq!(
            read("text/html; charset=utf-8").as_deref(),
            Some("text/html")
        );
        for empty in ["", " ", ";charset=utf-8"] {
            assert_eq!(read(empty), None, "{empty:?}");
        }
        assert_eq!(
            read(&format!("text/{SECRET}")).as_deref(),
            Some("text/[redacted]")
        );
        assert!(read(&"x".repeat(90_000)).unwrap().len() < 110);
        assert_eq!(content_type(&HeaderMap::new(), &secrets), None);
    }

    #[test]
    fn a_redirect_shows_its_origin_alone() {
        let secrets = Secrets::new([SECRET]);
        let read = |text: &str| redirect_origin(&headers("location", text), &secrets);
        for location in [
            "https://login.example/callback?code=1".to_owned(),
            "https://user:password@login.example".to_owned(),
            format!("https://login.example/{SECRET}?{SECRET}#{SECRET}"),
            format!("https://{SECRET}@login.example/"),
        ] {
            let origin = read(&location);
            assert_eq!(
                origin.as_deref(),
                Some("https://login.example"),
                "{location}"
            );
        }
        assert_eq!(
            read("http://login.example:8080/").as_deref(),
            Some("http://login.example:8080")
        );
        for hidden in [
            format!("https://{SECRET}.example/"),
            format!("https://{}.example/", SECRET.replace('d', "%64")),
            format!("https:{SECRET}.example/"),
            format!("https://{}.example/", "x.".repeat(400)),
            "/login".to_owned(),
            String::new(),
            "data:text/html,x".to_owned(),
        ] {
            assert_eq!(read(&hidden), None, "{hidden}");
        }
    }
}
