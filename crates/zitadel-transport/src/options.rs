use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::settings::Settings;
use crate::{Transport, TransportError, secret_text};

/// How requests travel: certificates, proxies, headers, time limits.
///
/// Whatever is built from the same options, or from clones of them, shares its connections: give
/// them to an authenticator and to the client that uses it. The defaults suit a server with
/// a public certificate: the system's root certificates, proxies from the environment
/// (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), 10 s to connect, 30 s for a whole
/// exchange, HTTP/2 where the server offers it, no cookies, no redirects.
///
/// ```no_run
/// use std::time::Duration;
/// use zitadel_transport::TransportOptions;
///
/// let options = TransportOptions::new()
///     .ca_cert_file("/etc/ssl/corporate-ca.pem")
///     .timeout(Duration::from_secs(5));
/// ```
#[derive(Clone, Default)]
pub struct TransportOptions {
    settings: Settings,
    /// What was built from these settings.
    built: Arc<OnceLock<Transport>>,
}

impl TransportOptions {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts the certificate authorities of this PEM file too, beside those of the system. The
    /// file may hold many. It is read when the transport is built, must be a regular file of at most
    /// 16 MiB, and may take 5 s. Can be given several times.
    #[must_use]
    pub fn ca_cert_file(self, path: impl Into<PathBuf>) -> Self {
        self.with(|settings| settings.ca_files.push(path.into()))
    }

    /// Trusts the certificate authorities of this PEM text too, beside those of the system. Can
    /// be given several times.
    #[must_use]
    pub fn ca_cert_pem(self, pem: impl Into<Vec<u8>>) -> Self {
        self.with(|settings| settings.ca_pems.push(pem.into()))
    }

    /// Shows this certificate to servers that ask for one (mutual TLS): the certificate, its
    /// chain, and its unencrypted private key, all in one PEM.
    #[must_use]
    pub fn client_identity_pem(self, certificate_and_key: impl Into<Vec<u8>>) -> Self {
        self.with(|settings| {
            settings.client_identity = Some(secret_text::keep_bytes(certificate_and_key.into()))
        })
    }

    /// Accepts any certificate, valid or not. Default: `false`.
    ///
    /// Whoever is on the wire can then read the tokens. It goes before every CA that was given,
    /// and is logged as a warning once per transport.
    #[must_use]
    pub fn insecure_skip_verify(self, skip: bool) -> Self {
        self.with(|settings| settings.insecure_skip_verify = skip)
    }

    /// Sends everything through this HTTP or HTTPS proxy, but for the hosts in `NO_PROXY`.
    /// Credentials go into the URL: `http://user:password@proxy.example:3128`.
    ///
    /// Default: the proxies of the environment, except for this machine's own addresses.
    #[must_use]
    pub fn proxy(self, url: impl Into<String>) -> Self {
        self.with(|settings| settings.proxy = Some(secret_text::keep(url.into())))
    }

    /// Adds a header to every request, where the request does not carry it already.
    ///
    /// Headers that belong to the protocol (`Authorization`, `Content-Type`, `Cookie` and the
    /// like) are refused when the transport is built.
    #[must_use]
    pub fn default_header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|settings| {
            settings
                .default_headers
                .push((name.into(), secret_text::keep(value.into())))
        })
    }

    /// The `User-Agent`. Default: `zitadel-rust/` and the version.
    #[must_use]
    pub fn user_agent(self, text: impl Into<String>) -> Self {
        self.with(|settings| settings.user_agent = Some(text.into()))
    }

    /// How long a connection may take, TLS and proxy included. Default: 10 s.
    #[must_use]
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.with(|settings| settings.connect_timeout = Some(limit))
    }

    /// How long one request may take from start to the last byte of its answer. Default: 30 s.
    #[must_use]
    pub fn timeout(self, limit: Duration) -> Self {
        self.with(|settings| settings.timeout = Some(limit))
    }

    /// Allows plain `http` to other machines. Default: `false`, which allows it to this machine
    /// only. Tokens and secrets then travel in the clear.
    #[must_use]
    pub fn allow_http(self, allow: bool) -> Self {
        self.with(|settings| settings.allow_http = allow)
    }

    /// Names the Zitadel instance when the host that is dialled is another one, such as an
    /// address inside of a cluster: `acme.zitadel.cloud`, with a port where it has one.
    ///
    /// Sent as `x-zitadel-instance-host` and `x-zitadel-public-host`. The issuer is then expected
    /// to be the named instance.
    #[must_use]
    pub fn instance_host(self, name: impl Into<String>) -> Self {
        self.with(|settings| settings.instance_host = Some(name.into()))
    }

    /// Sends through your own HTTP client.
    ///
    /// Its certificates, proxies, connect timeout and user agent hold, so they cannot be given
    /// here as well. Build it without redirects (`redirect(Policy::none())`) and without a cookie
    /// store: what it follows, it follows with your credentials. Build it with
    /// `retry(reqwest::retry::never())` too: requests are sent again by the retry policy, and what
    /// the client repeats comes on top.
    #[must_use]
    pub fn client(self, client: reqwest::Client) -> Self {
        self.with(|settings| settings.client = Some(client))
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.settings);
        self.built = Arc::default();
        self
    }

    /// Checks the options and builds the transport, once: what is built from the same options, or
    /// from clones of them, shares its connections. Does no network I/O; reads the CA files.
    ///
    /// # Errors
    /// A configuration error that names the option that cannot work.
    pub fn build(&self) -> Result<Transport, TransportError> {
        if let Some(transport) = self.built.get() {
            return Ok(transport.clone());
        }
        let transport = self.settings.build()?;
        Ok(self.built.get_or_init(|| transport).clone())
    }
}

impl fmt::Debug for TransportOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}
