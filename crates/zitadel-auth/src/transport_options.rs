use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use url::Url;

use crate::http_clients::{ClientSettings, HttpClients};
use crate::named_file::{self, NamedFile};
use crate::redaction::Given;
use crate::tls::{self, TlsSettings};
use crate::transport::{Clients, Transport};
use crate::{AuthError, Host, secret_text};

const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
const USER_AGENT: &str = concat!("zitadel-rust/", env!("CARGO_PKG_VERSION"));

/// How requests travel: certificates, proxies, headers, time limits.
///
/// One transport serves discovery, token requests and API calls. The defaults suit a server with
/// a public certificate: the system's root certificates, proxies from the environment
/// (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), 10 s to connect, 30 s for a whole
/// exchange, HTTP/2 where the server offers it, no cookies, no redirects.
///
/// ```no_run
/// use std::time::Duration;
/// use zitadel_auth::{ClientCredentials, TransportOptions};
///
/// let options = TransportOptions::new()
///     .ca_cert_file("/etc/ssl/corporate-ca.pem")
///     .timeout(Duration::from_secs(5));
/// let authenticator = ClientCredentials::builder("acme.example", "billing", "secret")
///     .transport(&options)
///     .build()?;
/// # Ok::<(), zitadel_auth::AuthError>(())
/// ```
#[derive(Clone, Default)]
pub struct TransportOptions {
    ca_files: Vec<PathBuf>,
    ca_pems: Vec<Vec<u8>>,
    client_identity: Option<SecretSlice<u8>>,
    insecure_skip_verify: bool,
    proxy: Option<SecretString>,
    default_headers: Vec<(String, SecretString)>,
    user_agent: Option<String>,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
    allow_http: bool,
    instance_host: Option<String>,
    client: Option<reqwest::Client>,
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
    pub fn ca_cert_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.ca_files.push(path.into());
        self
    }

    /// Trusts the certificate authorities of this PEM text too, beside those of the system. Can
    /// be given several times.
    #[must_use]
    pub fn ca_cert_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_pems.push(pem.into());
        self
    }

    /// Shows this certificate to servers that ask for one (mutual TLS): the certificate, its
    /// chain, and its unencrypted private key, all in one PEM.
    #[must_use]
    pub fn client_identity_pem(mut self, certificate_and_key: impl Into<Vec<u8>>) -> Self {
        self.client_identity = Some(secret_text::keep_bytes(certificate_and_key.into()));
        self
    }

    /// Accepts any certificate, valid or not. Default: `false`.
    ///
    /// Whoever is on the wire can then read the tokens. It goes before every CA that was given,
    /// and is logged as a warning once per transport.
    #[must_use]
    pub fn insecure_skip_verify(mut self, skip: bool) -> Self {
        self.insecure_skip_verify = skip;
        self
    }

    /// Sends everything through this HTTP or HTTPS proxy, but for the hosts in `NO_PROXY`.
    /// Credentials go into the URL: `http://user:password@proxy.example:3128`.
    ///
    /// Default: the proxies of the environment, except for this machine's own addresses.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(secret_text::keep(url.into()));
        self
    }

    /// Adds a header to every request, where the request does not carry it already.
    ///
    /// Headers that belong to the protocol (`Authorization`, `Content-Type`, `Cookie` and the
    /// like) are refused when the transport is built.
    #[must_use]
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.default_headers
            .push((name.into(), secret_text::keep(value.into())));
        self
    }

    /// The `User-Agent`. Default: `zitadel-rust/` and the version.
    #[must_use]
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }

    /// How long a connection may take, TLS and proxy included. Default: 10 s.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// How long one request may take from start to the last byte of its answer. Default: 30 s.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Allows plain `http` to other machines. Default: `false`, which allows it to this machine
    /// only. Tokens and secrets then travel in the clear.
    #[must_use]
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Names the Zitadel instance when the host that is dialled is another one, such as an
    /// address inside of a cluster: `acme.zitadel.cloud`, with a port where it has one.
    ///
    /// Sent as `x-zitadel-instance-host` and `x-zitadel-public-host`. The issuer is then expected
    /// to be the named instance.
    #[must_use]
    pub fn instance_host(mut self, name: impl Into<String>) -> Self {
        self.instance_host = Some(name.into());
        self
    }

    /// Sends through your own HTTP client.
    ///
    /// Its certificates, proxies, connect timeout and user agent hold, so they cannot be given
    /// here as well. Build it without redirects (`redirect(Policy::none())`) and without a cookie
    /// store: what it follows, it follows with your credentials. Build it with
    /// `retry(reqwest::retry::never())` too: requests are sent again by the retry policy, and what
    /// the client repeats comes on top.
    #[must_use]
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.client = Some(client);
        self
    }

    /// Checks the options and builds the transport. Does no network I/O; reads the CA files.
    ///
    /// # Errors
    /// A configuration error that names the option that cannot work.
    pub fn build(&self) -> Result<Transport, AuthError> {
        let connect_timeout = self.connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT);
        let timeout = self.timeout.unwrap_or(DEFAULT_TIMEOUT);
        if timeout.is_zero() || connect_timeout.is_zero() {
            return Err(AuthError::configuration(
                "a time limit of 0 lets no request succeed: give the transport a longer one",
            ));
        }
        let instance = self.instance_host.as_deref().map(Host::new).transpose()?;
        let headers = self.headers(instance.as_ref())?;
        let client = match &self.client {
            Some(client) => {
                self.refuse_beside_own_client()?;
                Clients::Given(client.clone())
            }
            None => Clients::Ours(HttpClients::new(ClientSettings {
                tls: self.tls_settings()?,
                proxy: self.parse_proxy()?,
                user_agent: self.parse_user_agent()?,
                connect_timeout,
            })),
        };
        if self.insecure_skip_verify {
            tracing::warn!(
                "insecure_skip_verify is on: server certificates are not checked, so tokens can be read on the way"
            );
        }
        Ok(Transport::new(
            client,
            headers,
            instance,
            connect_timeout,
            timeout,
            self.allow_http,
        ))
    }

    fn tls_settings(&self) -> Result<TlsSettings, AuthError> {
        let mut extra_roots = Vec::new();
        for path in &self.ca_files {
            let file = NamedFile::new(named_file::CA_CERTIFICATE, path);
            let pem = file.read()?.bytes;
            extra_roots.extend(tls::certificates_from_pem(&pem, &file.shown())?);
        }
        for pem in &self.ca_pems {
            extra_roots.extend(tls::certificates_from_pem(pem, "the text of ca_cert_pem")?);
        }
        let client_identity = self
            .client_identity
            .as_ref()
            .map(|pem| tls::client_identity_from_pem(pem.expose_secret()))
            .transpose()?;
        Ok(TlsSettings {
            extra_roots,
            client_identity,
            accept_any_certificate: self.insecure_skip_verify,
        })
    }

    fn parse_proxy(&self) -> Result<Option<reqwest::Proxy>, AuthError> {
        // The URL holds a password, so no error repeats it.
        let Some(proxy) = &self.proxy else {
            return Ok(None);
        };
        let url = Url::parse(proxy.expose_secret().trim()).map_err(|error| {
            AuthError::configuration(format!(
                "the proxy is no URL ({error}): write it like http://user:password@proxy.example:3128"
            ))
        })?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(AuthError::configuration(
                "the proxy must be an http:// or https:// URL with a host",
            ));
        }
        let proxy = reqwest::Proxy::all(url)
            .map_err(|_| AuthError::configuration("the proxy URL cannot be used"))?;
        Ok(Some(proxy.no_proxy(reqwest::NoProxy::from_env())))
    }

    fn parse_user_agent(&self) -> Result<HeaderValue, AuthError> {
        AuthError::refuse_key(
            "the user agent",
            self.user_agent.as_deref().unwrap_or_default(),
        )?;
        HeaderValue::from_str(self.user_agent.as_deref().unwrap_or(USER_AGENT)).map_err(|_| {
            AuthError::configuration(
                "the user agent holds line breaks or other characters that a header cannot carry",
            )
        })
    }

    fn headers(&self, instance: Option<&Host>) -> Result<HeaderMap, AuthError> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.default_headers {
            // The name can be the value by mistake, and with a line break in it it can be anything.
            let name = HeaderName::try_from(name.as_str()).map_err(|_| {
                AuthError::configuration(
                    "the name of a default header is empty or holds characters that no header's name may have",
                )
            })?;
            if is_protocol_header(&name) {
                return Err(AuthError::configuration(format!(
                    "the header {} belongs to the protocol and cannot be a default header",
                    Given(name.as_str())
                )));
            }
            let mut value = HeaderValue::from_str(value.expose_secret()).map_err(|_| {
                AuthError::configuration(format!(
                    "the value of the default header {} holds line breaks or other characters that a header cannot carry",
                    Given(name.as_str())
                ))
            })?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        if let Some(instance) = instance {
            let authority = instance
                .as_str()
                .split_once("://")
                .map_or("", |(_, name)| name);
            let value = HeaderValue::from_str(authority)
                .map_err(|_| AuthError::configuration("the instance host fits no header"))?;
            headers.insert("x-zitadel-instance-host", value.clone());
            headers.insert("x-zitadel-public-host", value);
        }
        Ok(headers)
    }

    fn refuse_beside_own_client(&self) -> Result<(), AuthError> {
        let given = [
            (!self.ca_files.is_empty(), "ca_cert_file"),
            (!self.ca_pems.is_empty(), "ca_cert_pem"),
            (self.client_identity.is_some(), "client_identity_pem"),
            (self.insecure_skip_verify, "insecure_skip_verify"),
            (self.proxy.is_some(), "proxy"),
            (self.user_agent.is_some(), "user_agent"),
            (self.connect_timeout.is_some(), "connect_timeout"),
        ];
        match given.iter().find(|(is_given, _)| *is_given) {
            Some((_, option)) => Err(AuthError::configuration(format!(
                "{option} has no effect on your own HTTP client: set it where that client is built"
            ))),
            None => Ok(()),
        }
    }
}

/// Headers that say who asks and what is sent; a default must not replace them.
fn is_protocol_header(name: &HeaderName) -> bool {
    [
        header::AUTHORIZATION,
        header::PROXY_AUTHORIZATION,
        header::CONTENT_TYPE,
        header::CONTENT_LENGTH,
        header::CONTENT_ENCODING,
        header::TRANSFER_ENCODING,
        header::ACCEPT,
        header::ACCEPT_ENCODING,
        header::HOST,
        header::COOKIE,
        header::CONNECTION,
        header::UPGRADE,
        header::TE,
        header::USER_AGENT,
    ]
    .contains(name)
        || name.as_str().starts_with("connect-")
        || matches!(
            name.as_str(),
            "x-zitadel-instance-host" | "x-zitadel-public-host"
        )
}

impl fmt::Debug for TransportOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ca_files: Vec<String> = self
            .ca_files
            .iter()
            .map(|path| Given(&path.to_string_lossy()).to_string())
            .collect();
        f.debug_struct("TransportOptions")
            .field("ca_files", &ca_files)
            .field("ca_pems", &self.ca_pems.len())
            .field("client_identity", &self.client_identity.is_some())
            .field("insecure_skip_verify", &self.insecure_skip_verify)
            .field("proxy", &self.proxy.is_some())
            // A name can be a value by mistake.
            .field("default_headers", &self.default_headers.len())
            .field("user_agent", &self.user_agent.as_deref().map(Given))
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .field("allow_http", &self.allow_http)
            .field("instance_host", &self.instance_host.as_deref().map(Given))
            .field("client", &self.client.is_some())
            .finish()
    }
}
