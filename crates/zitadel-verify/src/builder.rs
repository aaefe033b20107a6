use std::borrow::Borrow;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use zitadel_auth::{ApplicationKey, Authenticator, ClientAuth};
use zitadel_transport::redaction::Given;
use zitadel_transport::{Clock, TransportOptions, secret_text};

use crate::answers::cache::AnswerCache;
use crate::answers::introspector::CacheTimes;
use crate::verifier::TokenVerifier;

const DEFAULT_LEEWAY: Duration = Duration::from_secs(5);
const DEFAULT_KEY_COOLDOWN: Duration = Duration::from_secs(30);
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(5);
const DEFAULT_ANSWER_WITHIN: Duration = Duration::from_secs(1);
const DEFAULT_VALID_FOR: Duration = Duration::from_secs(60);
const DEFAULT_INVALID_FOR: Duration = Duration::from_secs(5);

/// Settings of a [`TokenVerifier`]. Everything is checked in [`build`](Self::build).
#[must_use]
pub struct TokenVerifierBuilder {
    pub(crate) host: String,
    pub(crate) audiences: Vec<String>,
    pub(crate) any_audience: bool,
    pub(crate) caller: Option<GivenCaller>,
    pub(crate) client_auth: ClientAuth,
    pub(crate) introspect_jwts: bool,
    pub(crate) issuer: Option<String>,
    pub(crate) introspection_endpoint: Option<String>,
    pub(crate) jwks_uri: Option<String>,
    pub(crate) keys: Option<String>,
    pub(crate) leeway: Duration,
    pub(crate) key_cooldown: Duration,
    pub(crate) remember_verified: bool,
    pub(crate) cache: Option<Arc<dyn AnswerCache>>,
    pub(crate) times: CacheTimes,
    pub(crate) transport: TransportOptions,
    pub(crate) timeout: Duration,
    pub(crate) answer_within: Duration,
    pub(crate) clock: Clock,
}

/// As whom the issuer is asked, as the user says it.
pub(crate) enum GivenCaller {
    KeyFile(PathBuf),
    KeyJson(SecretString),
    Key(ApplicationKey),
    Secret {
        client_id: String,
        secret: SecretString,
    },
    Bearer(Arc<dyn Authenticator>),
}

impl TokenVerifier {
    /// Starts with the host of the Zitadel instance whose tokens are taken, such as
    /// `acme.zitadel.cloud`.
    pub fn builder(host: impl AsRef<str>) -> TokenVerifierBuilder {
        TokenVerifierBuilder::new(host.as_ref())
    }
}

/// How your API proves who it is when it asks about tokens. The last one that is given counts.
impl TokenVerifierBuilder {
    /// The key file of your API's application in Zitadel (`"type": "application"`). The way to
    /// prefer: no secret travels. When the file changes on disk, the next question is asked with
    /// the new key.
    pub fn application_key_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.caller = Some(GivenCaller::KeyFile(path.into()));
        self
    }

    /// The text of such a key file, for example from an environment variable.
    pub fn application_key_json(mut self, text: impl Into<String>) -> Self {
        let text = secret_text::keep(text.into());
        self.caller = Some(GivenCaller::KeyJson(text));
        self
    }

    /// Such a key, however it was read.
    pub fn application_key(mut self, key: ApplicationKey) -> Self {
        self.caller = Some(GivenCaller::Key(key));
        self
    }

    /// The client id and secret of your API's application in Zitadel.
    pub fn client_credentials(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        self.caller = Some(GivenCaller::Secret {
            client_id: client_id.into(),
            secret: secret_text::keep(client_secret.into()),
        });
        self
    }

    /// How the client id and secret travel. Default: [`ClientAuth::Basic`], which every server
    /// takes.
    pub fn client_auth(mut self, client_auth: ClientAuth) -> Self {
        self.client_auth = client_auth;
        self
    }

    /// Asks with the access token of this service user, at servers that have it so (RFC 7662,
    /// section 2.1). Zitadel does not.
    pub fn authenticator(mut self, authenticator: Arc<dyn Authenticator>) -> Self {
        self.caller = Some(GivenCaller::Bearer(authenticator));
        self
    }
}

/// Which tokens are taken.
impl TokenVerifierBuilder {
    /// Whom tokens must be for: the id of your API's project in Zitadel, or its client id. Can be
    /// given several times; one of them must be in the token.
    pub fn audience(mut self, id: impl Into<String>) -> Self {
        self.audiences.push(id.into());
        self
    }

    /// Takes tokens whomever they are for. Any service of the instance that receives a token could
    /// use it here then.
    pub fn any_audience(mut self) -> Self {
        self.any_audience = true;
        self
    }

    /// Whether the issuer is asked about JWTs too, once their signature has been found good: a
    /// token that was revoked is then refused when the last answer is no longer kept, and scopes
    /// are known. Default: no. Needs credentials.
    pub fn introspect_jwts(mut self, introspect: bool) -> Self {
        self.introspect_jwts = introspect;
        self
    }

    /// By how much clocks may differ. Default: 5 s; at most 5 minutes.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// Whether a JWT that has verified is taken for good for the next minute, unless it expires
    /// before, without another look at its signature. Default: yes.
    pub fn remember_verified(mut self, remember: bool) -> Self {
        self.remember_verified = remember;
        self
    }
}

/// Where the issuer is, and what it is asked for.
impl TokenVerifierBuilder {
    /// The issuer, as tokens write it (`iss`). Default: as discovery gives it; where nothing is
    /// discovered, the host, or the instance that [`TransportOptions::instance_host`] names.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// The URL where the issuer is asked about tokens. Default: discovery finds it.
    pub fn introspection_endpoint(mut self, url: impl Into<String>) -> Self {
        self.introspection_endpoint = Some(url.into());
        self
    }

    /// The URL of the issuer's public keys. Default: discovery finds it.
    pub fn jwks_uri(mut self, url: impl Into<String>) -> Self {
        self.jwks_uri = Some(url.into());
        self
    }

    /// The issuer's public keys, as the JSON of a set (RFC 7517), in place of fetching them. For
    /// places without a network, and for tests.
    pub fn keys(mut self, json: impl Into<String>) -> Self {
        self.keys = Some(json.into());
        self
    }

    /// How soon the keys are fetched again for another token that names an unknown one. Default:
    /// 30 s.
    pub fn key_cooldown(mut self, cooldown: Duration) -> Self {
        self.key_cooldown = cooldown;
        self
    }

    /// How requests to the issuer travel. Default: [`TransportOptions::new`].
    pub fn transport(mut self, options: impl Borrow<TransportOptions>) -> Self {
        self.transport = options.borrow().clone();
        self
    }

    /// How long a request to the issuer may take. It goes on when nobody waits for it any longer,
    /// so that its answer is there when the same token comes again. Default: 5 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// How long a token waits for an issuer that does not answer, until it is answered with 503.
    /// Default: 1 s.
    ///
    /// An issuer that has been seen to answer later than in half of that gets twice the time that it
    /// took, though never more than [`timeout`](Self::timeout).
    pub fn answer_within(mut self, limit: Duration) -> Self {
        self.answer_within = limit;
        self
    }

    /// Another clock than the system's. Behind the feature `test-util`.
    #[cfg(feature = "test-util")]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }
}

/// How long the issuer's answers are used.
impl TokenVerifierBuilder {
    /// Where answers are kept. Default: a [`MemoryCache`](crate::MemoryCache) for 100,000 tokens.
    pub fn cache(mut self, cache: impl AnswerCache) -> Self {
        self.cache = Some(Arc::new(cache));
        self
    }

    /// How long a token that the issuer calls active is taken for active without asking again,
    /// though never past its expiry. A revocation takes effect after that time. Default: 60 s; at
    /// most an hour.
    pub fn keep_valid_for(mut self, time: Duration) -> Self {
        self.times.valid = time;
        self
    }

    /// How long a token that the issuer refuses is refused without asking again. Default: 5 s; at
    /// most an hour.
    pub fn keep_invalid_for(mut self, time: Duration) -> Self {
        self.times.invalid = time;
        self
    }

    /// How much longer an answer that a token is active is used while the issuer cannot be asked.
    /// Default: 0, so that a request is answered with 503 then; at most an hour.
    pub fn serve_stale_for(mut self, time: Duration) -> Self {
        self.times.outage = time;
        self
    }
}

impl TokenVerifierBuilder {
    pub(crate) fn new(host: &str) -> Self {
        Self {
            host: host.to_owned(),
            audiences: Vec::new(),
            any_audience: false,
            caller: None,
            client_auth: ClientAuth::Basic,
            introspect_jwts: false,
            issuer: None,
            introspection_endpoint: None,
            jwks_uri: None,
            keys: None,
            leeway: DEFAULT_LEEWAY,
            key_cooldown: DEFAULT_KEY_COOLDOWN,
            remember_verified: true,
            cache: None,
            times: CacheTimes {
                valid: DEFAULT_VALID_FOR,
                invalid: DEFAULT_INVALID_FOR,
                outage: Duration::ZERO,
            },
            transport: TransportOptions::new(),
            timeout: DEFAULT_TIMEOUT,
            answer_within: DEFAULT_ANSWER_WITHIN,
            clock: Clock::system(),
        }
    }
}

impl fmt::Debug for TokenVerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text: &Option<String>| text.as_deref().map(|text| Given(text).to_string());
        f.debug_struct("TokenVerifierBuilder")
            .field("host", &Given(&self.host))
            .field("audiences", &self.audiences.len())
            .field("asks_the_issuer", &self.caller.is_some())
            .field("introspect_jwts", &self.introspect_jwts)
            .field("issuer", &shown(&self.issuer))
            .field(
                "introspection_endpoint",
                &shown(&self.introspection_endpoint),
            )
            .field("jwks_uri", &shown(&self.jwks_uri))
            .field("leeway", &self.leeway)
            .field("cache", &self.cache)
            .field("transport", &self.transport)
            .field("timeout", &self.timeout)
            .field("answer_within", &self.answer_within)
            .finish_non_exhaustive()
    }
}
