use std::fmt;
use std::net::IpAddr;

use url::Url;

use crate::TransportError;
use crate::redaction::Given;

/// The base URL of a Zitadel instance, or of another issuer.
///
/// All of these mean the same host: `acme.zitadel.cloud`, `https://acme.zitadel.cloud`,
/// `https://acme.zitadel.cloud/`, and the same with blanks around it. A host without a scheme
/// means `https`. The normalized form never ends in a slash, so that paths can be appended and
/// the value can be compared with an issuer.
///
/// Plain `http` is accepted here, and refused later for anything but this machine unless
/// [`TransportOptions::allow_http`](crate::TransportOptions::allow_http) is set.
///
/// ```
/// use zitadel_transport::Host;
///
/// let host = Host::new(" acme.zitadel.cloud/ ")?;
/// assert_eq!(host.as_str(), "https://acme.zitadel.cloud");
/// # Ok::<(), zitadel_transport::TransportError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Host(String);

impl Host {
    /// Reads a host as people write it.
    ///
    /// # Errors
    /// A configuration error when the value is empty, is no URL, has another scheme than `http`
    /// or `https`, or carries a path, a query, a fragment or credentials.
    pub fn new(host: impl AsRef<str>) -> Result<Self, TransportError> {
        let given = host.as_ref().trim();
        if given.is_empty() {
            return Err(TransportError::configuration(
                "the host is empty: give the URL of your Zitadel instance, such as https://acme.zitadel.cloud",
            ));
        }
        TransportError::refuse_key("the host", given)?;
        let given = if given.contains("://") {
            given
        } else {
            &format!("https://{given}")
        };
        // `url` drops tabs and line breaks in silence, which would make another host of it.
        if given.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(invalid(given, "it holds blanks or control characters"));
        }
        let url = Url::parse(given).map_err(|error| invalid(given, &error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(invalid(given, "the scheme must be https (or http)"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(TransportError::configuration(
                "the host must not hold a user name or password: sign in with an authenticator instead",
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid(
                given,
                "it must not have a query or a fragment: give scheme, name and port only",
            ));
        }
        if !url.path().bytes().all(|byte| byte == b'/') {
            return Err(invalid(
                given,
                "it must not have a path: give scheme, name and port only",
            ));
        }
        if !url.host_str().is_some_and(is_name) {
            return Err(invalid(
                given,
                "no part of a host's name is longer than 63 characters, and the whole no longer than 253",
            ));
        }
        Ok(Self(url.origin().ascii_serialization()))
    }

    /// The normalized base URL, without a trailing slash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nobody on the way can read what is sent there: it is `https`, or this machine.
    pub fn is_private(&self) -> bool {
        Url::parse(&self.0).is_ok_and(|url| url.scheme() == "https" || is_loopback(&url))
    }

    /// Whether `issuer` is this host, give or take a trailing slash.
    pub(crate) fn is_issuer(&self, issuer: &str) -> bool {
        issuer.strip_suffix('/').unwrap_or(issuer) == self.0
    }
}

impl AsRef<str> for Host {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Host({})", self.0)
    }
}

fn invalid(given: &str, why: &str) -> TransportError {
    TransportError::configuration(format!("invalid host \"{}\": {why}", Given(given)))
}

/// RFC 1035, section 2.3.4. What is longer was meant to be something else.
fn is_name(host: &str) -> bool {
    host.len() <= 254 && host.split('.').all(|label| label.len() <= 63)
}

/// Whether plain http to this URL stays on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => match address.to_ipv4_mapped() {
            Some(mapped) => IpAddr::V4(mapped).is_loopback(),
            None => address.is_loopback(),
        },
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_means_one_base_url() {
        for (given, expected) in [
            ("https://acme.zitadel.cloud", "https://acme.zitadel.cloud"),
            ("acme.zitadel.cloud", "https://acme.zitadel.cloud"),
            ("https://acme.zitadel.cloud/", "https://acme.zitadel.cloud"),
            ("https://acme.zitadel.cloud//", "https://acme.zitadel.cloud"),
            ("  acme.zitadel.cloud\n", "https://acme.zitadel.cloud"),
            ("ACME.Zitadel.Cloud", "https://acme.zitadel.cloud"),
            (
                "https://acme.zitadel.cloud:443",
                "https://acme.zitadel.cloud",
            ),
            ("acme.example:8443", "https://acme.example:8443"),
            ("http://localhost:8080/", "http://localhost:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("bücher.example", "https://xn--bcher-kva.example"),
        ] {
            assert_eq!(
                Host::new(given).expect(given).as_str(),
                expected,
                "{given:?}"
            );
        }
    }

    #[test]
    fn what_is_no_base_url_is_refused_with_a_reason() {
        for (given, reason) in [
            ("", "empty"),
            ("  \t ", "empty"),
            ("https://", "empty host"),
            ("https://acme.example/ui/console", "path"),
            ("acme.example/oauth/v2/token", "path"),
            ("https://acme.example?x=1", "query"),
            ("https://acme.example/#top", "fragment"),
            ("ftp://acme.example", "scheme"),
            ("https://acme.example:99999", "port"),
            ("acme .example", "blanks"),
            ("acme\n.example", "blanks"),
            ("https://acme.exa mple", "blanks"),
        ] {
            let error = Host::new(given).expect_err(given);
            assert!(error.is_configuration(), "{given:?}");
            assert!(error.to_string().contains(reason), "{given:?}: {error}");
            assert!(!error.to_string().contains('\n'), "{given:?}: {error}");
        }
    }

    #[test]
    fn credentials_in_a_host_are_refused_and_not_repeated() {
        let long = format!("https://admin:{}@acme.example:99999", "hunter2".repeat(50));
        for given in [
            "https://admin:hunter2@acme.example",
            "admin:hunter2@acme.example/path",
            "https://admin:hunter2@acme.example:99999",
            &long,
        ] {
            let error = Host::new(given).expect_err(given);
            assert!(
                !format!("{error} {error:#?}").contains("hunter2"),
                "{error:?}"
            );
        }
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for (url, expected) in [
            ("http://localhost:1", true),
            ("http://zitadel.localhost", true),
            ("http://127.9.9.9", true),
            ("http://[::1]", true),
            ("http://[::ffff:127.0.0.1]", true),
            ("http://localhost.example", false),
            ("http://notlocalhost", false),
            ("http://10.0.0.1", false),
            ("http://0.0.0.0", false),
        ] {
            let url = Url::parse(url).expect(url);
            assert_eq!(is_loopback(&url), expected, "{url}");
        }
    }
}
