use std::fmt;
use std::sync::Arc;

use jiff::SignedDuration;
use zitadel_transport::redaction::Given;
use zitadel_transport::{Clock, Moment};

use crate::answers::cache::{Digests, TokenDigest};
use crate::answers::introspector::Introspector;
use crate::bearer::{NoToken, Token};
use crate::documents::document_source::DocumentSource;
use crate::error::VerifyError;
use crate::issuer::endpoints::Issuer;
use crate::monitoring::{self, Lookup, Started};
use crate::remembered::Remembered;
use crate::signature::jws::{HeaderBuffer, Jws, MAX_TOKEN_LENGTH, Shape};
use crate::signature::key_set::{IssuerKeys, KeyError};
use crate::token::claims::{Claims, Way};
use crate::token::expectation::Expectation;
use crate::token::json::Object;

/// Verifies the access tokens that others send to your API. Cloning it copies a pointer; all
/// clones share keys and caches.
///
/// ```no_run
/// use zitadel_verify::TokenVerifier;
///
/// # async fn example(token: &str) -> Result<(), zitadel_verify::VerifyError> {
/// let verifier = TokenVerifier::builder("acme.zitadel.cloud")
///     .application_key_file("api-key.json")
///     .audience("259254020357488867")
///     .build()?;
///
/// let claims = verifier.verify(token).await?;
/// claims.require_role("admin")?;
/// println!("{} asks", claims.subject());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TokenVerifier(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) issuer: Arc<Issuer>,
    pub(crate) keys: DocumentSource<IssuerKeys>,
    pub(crate) introspector: Option<Introspector>,
    pub(crate) introspect_jwts: bool,
    pub(crate) remembered: Option<Remembered>,
    pub(crate) digests: Digests,
    pub(crate) audiences: Vec<String>,
    pub(crate) leeway: SignedDuration,
    pub(crate) clock: Clock,
}

/// Why the keys at hand do not verify a token.
enum Unverified {
    /// It names a key that is not among them.
    UnknownKey,
    Refused(VerifyError),
}

/// What can be said of a token without waiting.
pub(crate) enum Looked<'t> {
    Judged(Result<Claims, VerifyError>),
    /// The issuer must be asked for something.
    Unjudged(Unjudged<'t>),
    NoToken(NoToken),
}

/// A token, and what is needed to judge it.
#[derive(Clone, Copy)]
pub(crate) struct Unjudged<'t> {
    token: &'t str,
    shape: Shape,
    /// Where it was needed already.
    digest: Option<TokenDigest>,
}

impl Looked<'_> {
    fn judged(judged: Result<Claims, VerifyError>, started: &Started) -> Self {
        tell(Way::Offline, &judged, started);
        Self::Judged(judged)
    }
}

impl TokenVerifier {
    /// Verifies an access token, without `Bearer` before it.
    ///
    /// A JWT is verified offline, by its signature; any other token by asking its issuer.
    ///
    /// # Errors
    /// When the token is not valid or not for this API, when the issuer cannot be asked, or when
    /// the verifier is set up wrong. [`VerifyError::status`] says what to answer.
    pub async fn verify(&self, token: &str) -> Result<Claims, VerifyError> {
        match self.look(token.as_bytes()) {
            Looked::Judged(verified) => verified,
            Looked::Unjudged(unjudged) => self.judge(unjudged).await,
            Looked::NoToken(why) => {
                let refused = Err(why.invalid_token());
                tell(self.way(Shape::of(token)), &refused, &Started::now());
                refused
            }
        }
    }

    /// Fetches ahead what the first token would wait for: where the issuer is asked, and its keys. A
    /// token waits for a second at most ([`answer_within`]), which a first connection over a slow
    /// network can take alone; this waits until the fetch has succeeded or failed. Where all is there
    /// already, it does nothing.
    ///
    /// Call it when your program starts. It can go on when this fails: what is missing is fetched when
    /// tokens come.
    ///
    /// ```no_run
    /// # async fn example(verifier: zitadel_verify::TokenVerifier) {
    /// if let Err(error) = verifier.warm_up().await {
    ///     eprintln!("no token can be verified yet: {error}");
    /// }
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the issuer cannot be asked, or is not who the settings say: what the first token would be
    /// answered with.
    ///
    /// [`answer_within`]: crate::TokenVerifierBuilder::answer_within
    pub async fn warm_up(&self) -> Result<(), VerifyError> {
        self.0.issuer.endpoints().await?;
        self.0.keys.get_patiently().await?;
        Ok(())
    }

    /// Judges a token where nothing must be waited for, as for most: JWTs, while the issuer's keys are
    /// at hand.
    pub(crate) fn look<'t>(&self, text: &'t [u8]) -> Looked<'t> {
        if text.len() > MAX_TOKEN_LENGTH {
            return Looked::NoToken(NoToken::TooLong);
        }
        let started = Started::now();
        let now = self.0.clock.now();
        // Before anything else is looked at: a text that is known is one that has verified.
        let may_be_known = self.0.remembered.is_some() && !self.0.introspect_jwts;
        let digest = may_be_known.then(|| self.0.digests.of(text));
        if let Some(claims) = digest.and_then(|digest| self.recall(&digest, now)) {
            return Looked::judged(Ok(claims), &started);
        }
        let token = match Token::of(text) {
            Ok(token) => token.text(),
            Err(why) => return Looked::NoToken(why),
        };
        let unjudged = Unjudged {
            token,
            shape: Shape::of(token),
            digest,
        };
        if unjudged.shape != Shape::Signed || self.0.introspect_jwts {
            return Looked::Unjudged(unjudged);
        }
        self.tell_unknown();
        match self.offline_now(&unjudged, now) {
            Some(judged) => Looked::judged(judged, &started),
            None => Looked::Unjudged(unjudged),
        }
    }

    /// Judges a token of which [`look`](Self::look) could tell nothing.
    pub(crate) async fn judge(&self, unjudged: Unjudged<'_>) -> Result<Claims, VerifyError> {
        let started = Started::now();
        let verified = self.judge_later(&unjudged).await;
        tell(self.way(unjudged.shape), &verified, &started);
        verified
    }

    /// How a token of this shape is verified.
    fn way(&self, shape: Shape) -> Way {
        match shape {
            Shape::Signed if !self.0.introspect_jwts => Way::Offline,
            _ if self.0.introspector.is_none() => Way::Offline,
            _ => Way::Introspection,
        }
    }

    /// A token that [`look`](Self::look) could not judge, once more.
    #[cfg(feature = "tower")]
    pub(crate) fn unjudged<'t>(&self, token: Token<'t>) -> Unjudged<'t> {
        Unjudged {
            token: token.text(),
            shape: Shape::of(token.text()),
            digest: None,
        }
    }

    async fn judge_later(&self, unjudged: &Unjudged<'_>) -> Result<Claims, VerifyError> {
        let Unjudged { token, shape, .. } = unjudged;
        let introspector = self.0.introspector.as_ref();
        match (shape, introspector) {
            (Shape::Signed, Some(introspector)) if self.0.introspect_jwts => {
                let digest = self.digest(unjudged);
                let unjudged = &Unjudged {
                    digest: Some(digest),
                    ..*unjudged
                };
                let offline = match self.recall(&digest, self.0.clock.now()) {
                    Some(claims) => claims,
                    None => {
                        self.tell_unknown();
                        self.offline(unjudged).await?
                    }
                };
                let online = introspector.introspect(token, digest).await?;
                if !is_same_token(&offline, &online) {
                    return Err(VerifyError::invalid_token(
                        "what the issuer says of it is about another token",
                    ));
                }
                Ok(online)
            }
            (Shape::Signed, _) => self.offline(unjudged).await,
            (_, Some(introspector)) => introspector.introspect(token, self.digest(unjudged)).await,
            (Shape::Encrypted, None) => Err(VerifyError::invalid_token(
                "it is an encrypted one (JWE), which its issuer alone can read, and this API has no credentials to ask: give the verifier those of an API application, or let the account have JWT access tokens",
            )),
            (Shape::Opaque, None) => Err(VerifyError::invalid_token(
                "it is no JWT, and this API has no credentials to ask the issuer about it: give the verifier those of an API application, or let the account have JWT access tokens",
            )),
        }
    }

    fn recall(&self, digest: &TokenDigest, now: Moment) -> Option<Claims> {
        let known = self.0.remembered.as_ref()?.get(digest, now)?;
        monitoring::looked_up(Lookup::Remembered, true);
        Some(known)
    }

    /// That a JWT was not among those that have verified.
    fn tell_unknown(&self) {
        if self.0.remembered.is_some() {
            monitoring::looked_up(Lookup::Remembered, false);
        }
    }

    fn remember(&self, unjudged: &Unjudged<'_>, claims: &Claims, now: Moment) {
        if let Some(remembered) = &self.0.remembered {
            remembered.put(self.digest(unjudged), claims.clone(), now);
        }
    }

    fn digest(&self, unjudged: &Unjudged<'_>) -> TokenDigest {
        let of_token = || self.0.digests.of(unjudged.token.as_bytes());
        unjudged.digest.unwrap_or_else(of_token)
    }

    /// `None` when the issuer must be asked for its keys.
    fn offline_now(
        &self,
        unjudged: &Unjudged<'_>,
        now: Moment,
    ) -> Option<Result<Claims, VerifyError>> {
        let keys = self.0.keys.at_hand(now)?;
        match self.check(unjudged.token, &keys, now) {
            Err(Unverified::UnknownKey) => None,
            Err(Unverified::Refused(error)) => Some(Err(error)),
            Ok(claims) => {
                self.remember(unjudged, &claims, now);
                Some(Ok(claims))
            }
        }
    }

    async fn offline(&self, unjudged: &Unjudged<'_>) -> Result<Claims, VerifyError> {
        let claims = self.check_signature(unjudged.token).await?;
        self.remember(unjudged, &claims, self.0.clock.now());
        Ok(claims)
    }

    async fn check_signature(&self, token: &str) -> Result<Claims, VerifyError> {
        let keys = match self.0.keys.get().await {
            Ok(keys) => keys,
            // Nobody needs keys to know that this is none.
            Err(error) => {
                return Err(Jws::parse(token, &mut HeaderBuffer::new())
                    .err()
                    .map_or(error, VerifyError::invalid_token));
            }
        };
        match self.check(token, &keys, self.0.clock.now()) {
            Err(Unverified::UnknownKey) => {}
            Err(Unverified::Refused(error)) => return Err(error),
            Ok(claims) => return Ok(claims),
        }
        // The issuer may have made the key since.
        let newer = self.0.keys.newer_than(&keys).await?;
        let checked = match Arc::ptr_eq(&newer, &keys) {
            true => Err(Unverified::UnknownKey),
            false => self.check(token, &newer, self.0.clock.now()),
        };
        checked.map_err(|unverified| match unverified {
            Unverified::UnknownKey => VerifyError::invalid_token(KeyError::UnknownKey),
            Unverified::Refused(error) => error,
        })
    }

    /// Judges a signed token by these keys.
    fn check(&self, token: &str, keys: &IssuerKeys, now: Moment) -> Result<Claims, Unverified> {
        let mut header = HeaderBuffer::new();
        let invalid = |why: &dyn fmt::Display| Unverified::Refused(VerifyError::invalid_token(why));
        let jws = Jws::parse(token, &mut header).map_err(|why| invalid(&why))?;
        let signature = keys.set.verify(&jws);
        let members = || {
            let members = jws.payload().and_then(Object::read_owned);
            members.ok_or_else(|| invalid(&"its payload is no unambiguous JSON object"))
        };
        let expectation = Expectation {
            issuer: &keys.issuer,
            audiences: &self.0.audiences,
            leeway: self.0.leeway,
        };
        match signature {
            Ok(()) => {}
            Err(KeyError::UnknownKey) => {
                // One of another issuer's is no reason to fetch ours again.
                expectation
                    .judge_issuer(&members()?)
                    .map_err(|why| invalid(&why))?;
                return Err(Unverified::UnknownKey);
            }
            Err(KeyError::NotCompiled) => {
                return Err(Unverified::Refused(VerifyError::configuration(
                    "the access token is signed with ES512, which this program was built without: turn on the feature es512 of zitadel-verify",
                )));
            }
            Err(error) => return Err(invalid(&error)),
        }
        let members = members()?;
        expectation
            .judge_token(&members, now.timestamp())
            .map_err(|why| invalid(&why))?;
        Ok(Claims::new(Way::Offline, members))
    }
}

/// Tells those who watch.
fn tell(way: Way, verified: &Result<Claims, VerifyError>, started: &Started) {
    monitoring::judged(way, verified, started);
    match verified {
        Ok(claims) => {
            tracing::debug!(way = ?claims.way(), subject = claims.subject(), "an access token was accepted");
        }
        Err(error) if error.is_invalid_token() => {
            tracing::info!(%error, "an access token was refused");
        }
        Err(error) => tracing::warn!(%error, "an access token could not be verified"),
    }
}

/// Whether an answer of the issuer's is about the token that was asked about, as far as both tell.
fn is_same_token(token: &Claims, answer: &Claims) -> bool {
    let ids = token.token_id().zip(answer.token_id());
    token.subject() == answer.subject() && ids.is_none_or(|(one, other)| one == other)
}

impl fmt::Debug for TokenVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let audiences: Vec<_> = self.0.audiences.iter().map(|id| Given(id)).collect();
        f.debug_struct("TokenVerifier")
            .field("audiences", &audiences)
            .field("introspects", &self.0.introspector.is_some())
            .finish_non_exhaustive()
    }
}
