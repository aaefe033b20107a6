use std::fmt;
use std::sync::Arc;

use zitadel_transport::redaction::Given;
use zitadel_transport::{Host, TransportError};

use crate::authenticator::Authenticator;
use crate::error::AuthError;
use crate::tower::allowed_hosts::AllowedHosts;
use crate::tower::layer::{AccessTokenLayer, Outgoing};
use crate::tower::replay::ClonedBody;

/// Settings of an [`AccessTokenLayer`]. Everything is checked when it is built.
#[must_use]
pub struct AccessTokenLayerBuilder<R = ClonedBody> {
    authenticator: Arc<dyn Authenticator>,
    hosts: Vec<String>,
    default_host: Option<String>,
    allow_http: bool,
    elsewhere_without_token: bool,
    replay: R,
}

impl AccessTokenLayer {
    /// Starts with whose token it is. An `Arc` of an authenticator is one, too: share it with what
    /// else signs in as the same service user.
    pub fn builder(authenticator: impl Authenticator) -> AccessTokenLayerBuilder {
        AccessTokenLayerBuilder {
            authenticator: Arc::new(authenticator),
            hosts: Vec::new(),
            default_host: None,
            allow_http: false,
            elsewhere_without_token: false,
            replay: ClonedBody,
        }
    }
}

impl<R> AccessTokenLayerBuilder<R> {
    /// A host that the token may go to, such as `https://api.acme.example`: exactly this scheme,
    /// name and port. Can be given several times.
    ///
    /// The host that issues the token is none of them unless it is named.
    pub fn host(mut self, host: impl AsRef<str>) -> Self {
        self.hosts.push(host.as_ref().to_owned());
        self
    }

    /// Where requests go whose URL names no host: for clients that are bound to one server, as
    /// tonic's channel is to its endpoint. The token may go there, too.
    pub fn default_host(mut self, host: impl AsRef<str>) -> Self {
        self.default_host = Some(host.as_ref().to_owned());
        self
    }

    /// Lets the token travel over plain `http` to other machines, for those who trust their
    /// network. Default: only to this one.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Lets requests to other hosts pass, without the token. Default: they are errors, and are not
    /// sent.
    pub fn elsewhere_without_token(mut self, pass: bool) -> Self {
        self.elsewhere_without_token = pass;
        self
    }

    /// Which requests are sent once more after a 401. Default: all, by a clone of their body.
    pub fn replay<T>(self, replay: T) -> AccessTokenLayerBuilder<T> {
        AccessTokenLayerBuilder {
            authenticator: self.authenticator,
            hosts: self.hosts,
            default_host: self.default_host,
            allow_http: self.allow_http,
            elsewhere_without_token: self.elsewhere_without_token,
            replay,
        }
    }

    /// Checks the settings.
    ///
    /// # Errors
    /// A configuration error when there is no host, or a bad one, or one whose tokens could be read
    /// on the way.
    pub fn build(self) -> Result<AccessTokenLayer<R>, AuthError> {
        let allow_http = self.allow_http;
        let checked = |host: &String| {
            let host = Host::new(host)?;
            if allow_http || host.is_private() {
                return Ok(host);
            }
            Err(TransportError::configuration(format!(
                "{host} is plain http, which would send the access token in the clear: use https, or allow it with AccessTokenLayerBuilder::allow_http(true)"
            )))
        };
        let hosts: Vec<Host> = self.hosts.iter().map(checked).collect::<Result<_, _>>()?;
        let default = self.default_host.as_ref().map(checked).transpose()?;
        if hosts.is_empty() && default.is_none() {
            return Err(AuthError::configuration(
                "say which hosts the access token is for, with AccessTokenLayerBuilder::host",
            ));
        }
        Ok(AccessTokenLayer {
            outgoing: Arc::new(Outgoing {
                authenticator: self.authenticator,
                hosts: AllowedHosts { hosts, default },
                elsewhere_without_token: self.elsewhere_without_token,
            }),
            replay: self.replay,
        })
    }
}

// By hand, since a secret can have been put into the place of a host.
impl<R: fmt::Debug> fmt::Debug for AccessTokenLayerBuilder<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hosts: Vec<_> = self.hosts.iter().map(|host| Given(host)).collect();
        f.debug_struct("AccessTokenLayerBuilder")
            .field("authenticator", &self.authenticator)
            .field("hosts", &hosts)
            .field("default_host", &self.default_host.as_deref().map(Given))
            .field("allow_http", &self.allow_http)
            .field("elsewhere_without_token", &self.elsewhere_without_token)
            .field("replay", &self.replay)
            .finish()
    }
}
