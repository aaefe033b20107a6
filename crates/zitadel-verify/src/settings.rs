//! Whether the settings of a verifier can work, and what is built of them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use url::Url;
use zitadel_auth::ApplicationKey;
use zitadel_transport::redaction::KeyText;
use zitadel_transport::{Host, discovery};

use crate::answers::cache::Digests;
use crate::answers::introspector::{Introspector, Settings};
use crate::answers::memory_cache::MemoryCache;
use crate::builder::{GivenCaller, TokenVerifierBuilder};
use crate::documents::document_cache::Lifetimes;
use crate::documents::document_source::{DocumentSource, GivenDocument};
use crate::error::VerifyError;
use crate::issuer::caller::Caller;
use crate::issuer::endpoints::{Discovery, GivenEndpoints, Issuer, Server};
use crate::issuer::introspection::IntrospectionEndpoint;
use crate::issuer::keys::PublishedKeys;
use crate::remembered::Remembered;
use crate::shared_task::Patience;
use crate::signature::key_set::{IssuerKeys, KeySet};
use crate::verifier::{Inner, TokenVerifier};

const MAX_LEEWAY: Duration = Duration::from_secs(5 * 60);
const MAX_KEPT: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl TokenVerifierBuilder {
    /// Checks everything that can be known without a server. Reads the key file, and does no other
    /// I/O.
    ///
    /// # Errors
    /// A configuration error that says what is wrong.
    pub fn build(mut self) -> Result<TokenVerifier, VerifyError> {
        self.check()?;
        let server = Arc::new(self.server()?);
        let given = self.given_endpoints(&server)?;
        let caller = self.caller.take();
        let caller = caller.map(|given| self.checked_caller(given));
        let caller = caller.transpose()?;
        let digests = self.digests(&server, caller.as_ref());
        let issuer = Arc::new(self.asked_issuer(server, given, caller.is_some()));
        let keys = self.issuer_keys(&issuer)?;
        let leeway = SignedDuration::try_from(self.leeway).unwrap_or(SignedDuration::ZERO);
        let cache = self.cache.take();
        let introspector = caller.map(|caller| {
            Introspector::new(Settings {
                ask: Box::new(IntrospectionEndpoint {
                    issuer: issuer.clone(),
                    caller,
                }),
                cache: cache.unwrap_or_else(|| Arc::new(MemoryCache::new())),
                times: self.times,
                audiences: self.audiences.clone(),
                leeway,
                clock: self.clock.clone(),
                patience: self.patience(),
                timeout: self.timeout,
            })
        });
        Ok(TokenVerifier(Arc::new(Inner {
            issuer,
            keys,
            introspector,
            introspect_jwts: self.introspect_jwts,
            remembered: self.remember_verified.then(Remembered::new),
            digests,
            audiences: self.audiences,
            leeway,
            clock: self.clock,
        })))
    }

    fn check(&self) -> Result<(), VerifyError> {
        let refuse = |why: &str| Err(VerifyError::configuration(why));
        if self.leeway > MAX_LEEWAY {
            return refuse("the leeway is for clocks that differ a little: at most 5 minutes");
        }
        if self.timeout.is_zero() || self.answer_within.is_zero() {
            return refuse("a time limit of 0 lets no request to the issuer succeed");
        }
        let times = [self.times.valid, self.times.invalid, self.times.outage];
        if times.into_iter().any(|time| time > MAX_KEPT) {
            return refuse("answers of the issuer are used for an hour at most");
        }
        if self.audiences.iter().any(|id| id.trim().is_empty()) {
            return refuse("an audience is empty");
        }
        for audience in &self.audiences {
            KeyText::refuse("the audience", audience).map_err(VerifyError::configuration)?;
        }
        match (self.audiences.is_empty(), self.any_audience) {
            (true, false) => {
                return refuse(
                    "say whom tokens must be for, with audience(the id of your API's project), or take all with any_audience()",
                );
            }
            (false, true) => {
                return refuse("audience() and any_audience() contradict each other: give one");
            }
            _ => {}
        }
        if self.introspect_jwts && self.caller.is_none() {
            return refuse(
                "introspect_jwts needs credentials to ask the issuer with: application_key_file or client_credentials",
            );
        }
        Ok(())
    }

    fn server(&self) -> Result<Server, VerifyError> {
        let host = Host::new(&self.host).map_err(configuration)?;
        let transport = self.transport.build().map_err(configuration)?;
        transport
            .require_secure_host(&host)
            .map_err(configuration)?;
        Ok(Server {
            host,
            transport,
            timeout: self.timeout,
        })
    }

    fn checked_caller(&self, given: GivenCaller) -> Result<Caller, VerifyError> {
        let key = match given {
            GivenCaller::KeyFile(path) => ApplicationKey::from_key_file(path),
            GivenCaller::KeyJson(text) => ApplicationKey::from_key_json(text.expose_secret()),
            GivenCaller::Key(key) => Ok(key),
            GivenCaller::Secret { client_id, secret } => {
                return self.secret(client_id, secret);
            }
            GivenCaller::Bearer(authenticator) => return Ok(Caller::Bearer(authenticator)),
        };
        let key = key.map_err(|error| VerifyError::configuration(error.to_string()))?;
        Ok(Caller::Key(key.with_clock(self.clock.clone())))
    }

    fn secret(&self, client_id: String, secret: SecretString) -> Result<Caller, VerifyError> {
        if client_id.trim().is_empty() {
            return Err(VerifyError::configuration("the client id is empty"));
        }
        KeyText::refuse("the client id", &client_id).map_err(VerifyError::configuration)?;
        if secret.expose_secret().trim().is_empty() {
            return Err(VerifyError::configuration("the client secret is empty"));
        }
        Ok(Caller::Secret {
            client_id,
            secret,
            method: self.client_auth,
        })
    }

    fn given_endpoints(&self, server: &Server) -> Result<GivenEndpoints, VerifyError> {
        let parse = |name: &str, text: &Option<String>| -> Result<Option<Url>, VerifyError> {
            let Some(text) = text else {
                return Ok(None);
            };
            KeyText::refuse(name, text).map_err(VerifyError::configuration)?;
            let url = discovery::parse_endpoint(text).ok_or_else(|| {
                VerifyError::configuration(format!(
                    "{name} is no URL, or holds a user name or password: write it whole, such as https://acme.example/oauth/v2/keys"
                ))
            })?;
            server
                .transport
                .require_secure(&url)
                .map_err(configuration)?;
            Ok(Some(url))
        };
        if let Some(issuer) = &self.issuer {
            KeyText::refuse("the issuer", issuer).map_err(VerifyError::configuration)?;
        }
        Ok(GivenEndpoints {
            issuer: self.issuer.clone(),
            introspection: parse("the introspection endpoint", &self.introspection_endpoint)?,
            keys: parse("the jwks_uri", &self.jwks_uri)?,
        })
    }

    fn asked_issuer(&self, server: Arc<Server>, given: GivenEndpoints, asks: bool) -> Issuer {
        let has_keys = self.keys.is_some() || given.keys.is_some();
        let knows_all = has_keys && (given.introspection.is_some() || !asks);
        let lifetimes = Lifetimes {
            default: DAY,
            min: DAY,
            max: DAY,
            outage: 30 * DAY,
            cooldown: self.key_cooldown,
        };
        let name = "endpoints";
        let clock = self.clock.clone();
        // Who needs them is a task itself, for whose outcome callers wait.
        let give_up = self.patience().give_up;
        let patience = Patience {
            answer: give_up,
            give_up,
        };
        let endpoints = match knows_all {
            true => {
                let given = GivenDocument::new(given.alone(server.instance()));
                DocumentSource::new(name, given, clock, lifetimes, patience)
            }
            false => {
                let server = server.clone();
                let discovery = Discovery { server, given };
                DocumentSource::new(name, discovery, clock, lifetimes, patience)
            }
        };
        Issuer::new(server, endpoints)
    }

    fn issuer_keys(&self, issuer: &Arc<Issuer>) -> Result<DocumentSource<IssuerKeys>, VerifyError> {
        let lifetimes = Lifetimes {
            default: Duration::from_secs(10 * 60),
            min: Duration::from_secs(60),
            max: Duration::from_secs(60 * 60),
            // As long as tokens commonly live: afterwards there is none that they could verify.
            outage: DAY / 2,
            cooldown: self.key_cooldown,
        };
        let name = "keys";
        let (clock, patience) = (self.clock.clone(), self.patience());
        let Some(json) = &self.keys else {
            let published = PublishedKeys(issuer.clone());
            return Ok(DocumentSource::new(
                name, published, clock, lifetimes, patience,
            ));
        };
        let set = KeySet::from_json(json.as_bytes())
            .map_err(|why| VerifyError::configuration(format!("the given keys: {why}")))?;
        if let Some(why) = set.passed_over.first() {
            return Err(VerifyError::configuration(format!("the given keys: {why}")));
        }
        let named = self.issuer.clone();
        let issuer = named.unwrap_or_else(|| issuer.server.instance().to_string());
        let given = GivenDocument::new(IssuerKeys { issuer, set });
        Ok(DocumentSource::new(name, given, clock, lifetimes, patience))
    }

    /// What tokens are judged by, so that verifiers with other settings share no answers.
    fn digests(&self, server: &Server, caller: Option<&Caller>) -> Digests {
        let caller = caller.map(Caller::name).unwrap_or_default();
        let leeway = self.leeway.as_millis().to_string();
        let settings = [
            "1",
            server.host.as_str(),
            server.instance().as_str(),
            self.issuer.as_deref().unwrap_or_default(),
            self.introspection_endpoint.as_deref().unwrap_or_default(),
            &caller,
            &leeway,
        ];
        let audiences = self.audiences.iter().map(String::as_str);
        Digests::new(settings.into_iter().chain(audiences))
    }

    fn patience(&self) -> Patience {
        Patience {
            answer: self.answer_within,
            // Two requests, each sent twice at most, and some more.
            give_up: self
                .timeout
                .saturating_mul(4)
                .saturating_add(Duration::from_secs(5)),
        }
    }
}

/// What the layer below has said in full.
fn configuration(error: impl fmt::Display) -> VerifyError {
    VerifyError::configuration(error.to_string())
}
