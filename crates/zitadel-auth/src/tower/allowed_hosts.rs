use zitadel_transport::Host;
use zitadel_transport::redaction::Given;

use crate::error::AuthError;

/// Where a token may go.
#[derive(Debug)]
pub(crate) struct AllowedHosts {
    pub(crate) hosts: Vec<Host>,
    /// Where requests go that name no host.
    pub(crate) default: Option<Host>,
}

/// Where a request goes, as its URL says.
#[derive(Clone, Copy, Debug)]
pub struct Destination<'a> {
    pub(crate) scheme: &'a str,
    /// With user name and password, if it has them.
    pub(crate) authority: &'a str,
}

impl AllowedHosts {
    /// Whether it is one of them. `None` goes to the default.
    pub(crate) fn contain(&self, destination: Option<Destination<'_>>) -> bool {
        match destination {
            Some(destination) => {
                let mut hosts = self.hosts.iter().chain(&self.default);
                hosts.any(|host| destination.is(host))
            }
            None => self.default.is_some(),
        }
    }

    pub(crate) fn refusal(&self, destination: Option<Destination<'_>>) -> AuthError {
        AuthError::configuration(match destination {
            Some(to) => format!(
                "the request goes to {}://{}, which the access token is not for: name that host to AccessTokenLayerBuilder::host, if it may have it",
                to.scheme,
                Given(to.host_and_port())
            ),
            None => "the request does not say which host it goes to: give it a whole URL, or name the host that the client is bound to, with AccessTokenLayerBuilder::default_host".to_owned(),
        })
    }
}

impl<'a> Destination<'a> {
    /// Compared as text: a spelling that another parser could read otherwise is another host.
    fn is(self, host: &Host) -> bool {
        let Some((scheme, authority)) = host.as_str().split_once("://") else {
            return false;
        };
        let default_port = match scheme {
            "https" => ":443",
            _ => ":80",
        };
        let given = self.host_and_port();
        // `Host` leaves the default port out.
        self.scheme.eq_ignore_ascii_case(scheme)
            && (given.eq_ignore_ascii_case(authority)
                || given
                    .strip_suffix(default_port)
                    .is_some_and(|name| name.eq_ignore_ascii_case(authority)))
    }

    fn host_and_port(self) -> &'a str {
        match self.authority.rsplit_once('@') {
            Some((_, host_and_port)) => host_and_port,
            None => self.authority,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(host: &str, scheme: &str, authority: &str) -> bool {
        let hosts = AllowedHosts {
            hosts: vec![Host::new(host).unwrap()],
            default: None,
        };
        hosts.contain(Some(Destination { scheme, authority }))
    }

    #[test]
    fn a_host_is_its_scheme_name_and_port() {
        for (host, scheme, authority) in [
            ("https://api.example", "https", "api.example"),
            ("https://api.example", "https", "api.example:443"),
            ("https://api.example", "HTTPS", "API.Example"),
            ("https://api.example:443/", "https", "api.example"),
            ("https://api.example:8443", "https", "api.example:8443"),
            ("http://localhost", "http", "localhost:80"),
            ("http://[::1]:8080", "http", "[::1]:8080"),
            ("https://api.example", "https", "name:password@api.example"),
        ] {
            assert!(allowed(host, scheme, authority), "{scheme}://{authority}");
        }
    }

    #[test]
    fn whatever_differs_is_another_host() {
        for (host, scheme, authority) in [
            ("https://api.example", "http", "api.example"),
            ("https://api.example", "http", "api.example:443"),
            ("https://api.example", "https", "api.example:80"),
            ("https://api.example", "https", "api.example:8443"),
            ("https://api.example", "https", "api.example:"),
            ("https://api.example", "https", "api.example:0443"),
            ("https://api.example", "https", "api.example:99999"),
            ("https://api.example:8443", "https", "api.example"),
            ("https://api.example", "https", "api.example."),
            ("https://api.example", "https", "api.example.evil.example"),
            ("https://api.example", "https", "evil-api.example"),
            ("https://api.example", "https", "sub.api.example"),
            ("https://api.example", "https", "api.example@evil.example"),
            (
                "https://api.example",
                "https",
                "api.example:443@evil.example",
            ),
            ("https://api.example", "https", "a@api.example@evil.example"),
            ("https://api.example", "wss", "api.example"),
            ("https://api.example", "", "api.example"),
            ("https://api.example", "https", ""),
            ("http://127.0.0.1", "http", "127.1"),
            ("http://[::1]", "http", "[0:0:0:0:0:0:0:1]"),
            (
                "https://xn--bcher-kva.example",
                "https",
                "b\u{fc}cher.example",
            ),
        ] {
            assert!(!allowed(host, scheme, authority), "{scheme}://{authority}");
        }
    }

    #[test]
    fn a_refusal_names_the_host_and_no_password() {
        let hosts = AllowedHosts {
            hosts: Vec::new(),
            default: None,
        };
        let destination = Destination {
            scheme: "https",
            authority: "name:hunter2@evil.example:99",
        };
        let error = hosts.refusal(Some(destination)).to_string();
        assert!(error.contains("https://evil.example:99,"), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}
