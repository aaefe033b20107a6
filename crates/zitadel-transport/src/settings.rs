//! The settings of a transport, and whether they can work.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use url::Url;

use crate::http_clients::{ClientSettings, HttpClients};
use crate::named_file::{NamedFile, Purpose};
use crate::protocol_header::is_protocol_header;
use crate::redaction::Given;
use crate::tls::{self, TlsSettings};
use crate::transport::{Clients, Transport};
use crate::{Host, TransportError};

const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
const USER_AGENT: &str = concat!("zitadel-rust/", env!("CARGO_PKG_VERSION"));

const INSTANCE_HOST: HeaderName = HeaderName::from_static("x-zitadel-instance-host");
const PUBLIC_HOST: HeaderName = HeaderName::from_static("x-zitadel-public-host");

const CA_CERTIFICATE: Purpose = Purpose {
    name: "CA certificate",
    max_bytes: 16 * 1024 * 1024,
    instead: "ca_cert_pem takes the text of a certificate",
};

#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) ca_files: Vec<PathBuf>,
    pub(crate) ca_pems: Vec<Vec<u8>>,
    pub(crate) client_identity: Option<SecretSlice<u8>>,
    pub(crate) insecure_skip_verify: bool,
    pub(crate) proxy: Option<SecretString>,
    pub(crate) default_headers: Vec<(String, SecretString)>,
    pub(crate) user_agent: Option<String>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) allow_http: bool,
    pub(crate) instance_host: Option<String>,
    pub(crate) client: Option<reqwest::Client>,
}

impl Settings {
    pub(crate) fn build(&self) -> Result<Transport, TransportError> {
        let connect_timeout = self.connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT);
        let timeout = self.timeout.unwrap_or(DEFAULT_TIMEOUT);
        if timeout.is_zero() || connect_timeout.is_zero() {
            return Err(TransportError::configuration(
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

    fn tls_settings(&self) -> Result<TlsSettings, TransportError> {
        let mut extra_roots = Vec::new();
        for path in &self.ca_files {
            let file = NamedFile::new(CA_CERTIFICATE, path);
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

    fn parse_proxy(&self) -> Result<Option<reqwest::Proxy>, TransportError> {
        // The URL holds a password, so no error repeats it.
        let Some(proxy) = &self.proxy else {
            return Ok(None);
        };
        let url = Url::parse(proxy.expose_secret().trim()).map_err(|error| {
            TransportError::configuration(format!(
                "the proxy is no URL ({error}): write it like http://user:password@proxy.example:3128"
            ))
        })?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(TransportError::configuration(
                "the proxy must be an http:// or https:// URL with a host",
            ));
        }
        let proxy = reqwest::Proxy::all(url)
            .map_err(|_| TransportError::configuration("the proxy URL cannot be used"))?;
        Ok(Some(proxy.no_proxy(reqwest::NoProxy::from_env())))
    }

    fn parse_user_agent(&self) -> Result<HeaderValue, TransportError> {
        TransportError::refuse_key(
            "the user agent",
            self.user_agent.as_deref().unwrap_or_default(),
        )?;
        HeaderValue::from_str(self.user_agent.as_deref().unwrap_or(USER_AGENT)).map_err(|_| {
            TransportError::configuration(
                "the user agent holds line breaks or other characters that a header cannot carry",
            )
        })
    }

    fn headers(&self, instance: Option<&Host>) -> Result<HeaderMap, TransportError> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.default_headers {
            // The name can be the value by mistake, and with a line break in it it can be anything.
            let name = HeaderName::try_from(name.as_str()).map_err(|_| {
                TransportError::configuration(
                    "the name of a default header is empty or holds characters that no header's name may have",
                )
            })?;
            if is_protocol_header(&name)
                || [header::USER_AGENT, INSTANCE_HOST, PUBLIC_HOST].contains(&name)
            {
                return Err(TransportError::configuration(format!(
                    "the header {} belongs to the protocol and cannot be a default header",
                    Given(name.as_str())
                )));
            }
            let mut value = HeaderValue::from_str(value.expose_secret()).map_err(|_| {
                TransportError::configuration(format!(
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
                .map_err(|_| TransportError::configuration("the instance host fits no header"))?;
            headers.insert(INSTANCE_HOST, value.clone());
            headers.insert(PUBLIC_HOST, value);
        }
        Ok(headers)
    }

    fn refuse_beside_own_client(&self) -> Result<(), TransportError> {
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
            Some((_, option)) => Err(TransportError::configuration(format!(
                "{option} has no effect on your own HTTP client: set it where that client is built"
            ))),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Settings {
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
