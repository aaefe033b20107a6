use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use zitadel_transport::Clock;
use zitadel_transport::redaction::Given;

use crate::answers::cache::{CachedAnswer, Digests, Verdict};
use crate::answers::introspector::Introspector;
use crate::answers::memory_cache::MemoryCache;
use crate::bearer;
use crate::documents::document_source::DocumentSource;
use crate::error::VerifyError;
use crate::monitoring::{self, Lookup, Started};
use crate::signature::jws::{HeaderBuffer, Jws, MAX_TOKEN_LENGTH, Shape};
use crate::signature::key_set::{IssuerKeys, KeyError};
use crate::token::claims::{Claims, Way};
use crate::token::expectation::Expectation;
use crate::token::json::Object;

/// How long a token that has verified is taken for good without another look at its signature.
const REMEMBERED: Duration = Duration::from_secs(60);

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
    pub(crate) keys: DocumentSource<IssuerKeys>,
    pub(crate) introspector: Option<Introspector>,
    pub(crate) introspect_jwts: bool,
    pub(crate) remembered: Option<MemoryCache>,
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

impl TokenVerifier {
    /// Verifies an access token, without `Bearer` before it.
    ///
    /// A JWT is verified offline, by its signature; any other token by asking its issuer.
    ///
    /// # Errors
    /// When the token is not valid or not for this API, when the issuer cannot be asked, or when
    /// the verifier is set up wrong. [`VerifyError::status`] says what to answer.
    pub async fn verify(&self, token: &str) -> Result<Claims, VerifyError> {
        let started = Started::now();
        let shape = Shape::of(token);
        let verified = self.judge(token, shape).await;
        monitoring::judged(self.way(shape), &verified, &started);
        match &verified {
            Ok(claims) => {
                tracing::debug!(way = ?claims.way(), subject = claims.subject(), "an access token was accepted");
            }
            Err(error) if error.is_invalid_token() => {
                tracing::info!(%error, "an access token was refused");
            }
            Err(error) => tracing::warn!(%error, "an access token could not be verified"),
        }
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

    async fn judge(&self, token: &str, shape: Shape) -> Result<Claims, VerifyError> {
        check_text(token)?;
        let introspector = self.0.introspector.as_ref();
        match (shape, introspector) {
            (Shape::Signed, Some(introspector)) if self.0.introspect_jwts => {
                let offline = self.offline(token).await?;
                let online = introspector.introspect(token).await?;
                if !is_same_token(&offline, &online) {
                    return Err(VerifyError::invalid_token(
                        "what the issuer says of it is about another token",
                    ));
                }
                Ok(online)
            }
            (Shape::Signed, _) => self.offline(token).await,
            (_, Some(introspector)) => introspector.introspect(token).await,
            (Shape::Encrypted, None) => Err(VerifyError::invalid_token(
                "it is an encrypted one (JWE), which its issuer alone can read, and this API has no credentials to ask: give the verifier those of an API application, or let the account have JWT access tokens",
            )),
            (Shape::Opaque, None) => Err(VerifyError::invalid_token(
                "it is no JWT, and this API has no credentials to ask the issuer about it: give the verifier those of an API application, or let the account have JWT access tokens",
            )),
        }
    }

    async fn offline(&self, token: &str) -> Result<Claims, VerifyError> {
        let Some(remembered) = &self.0.remembered else {
            return self.check_signature(token).await;
        };
        let digest = self.0.digests.of(token);
        let now = self.0.clock.now().timestamp();
        let known = remembered.get_now(&digest);
        let known = known.filter(|known| known.is_good(REMEMBERED, now));
        monitoring::looked_up(Lookup::Remembered, known.is_some());
        if let Some(known) = known {
            return known.into_claims();
        }
        let claims = self.check_signature(token).await?;
        let verified = CachedAnswer {
            verdict: Verdict::Valid(claims.clone()),
            asked_at: now,
        };
        remembered.put_now(digest, verified, REMEMBERED);
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
        match self.check(token, &keys) {
            Err(Unverified::UnknownKey) => {}
            Err(Unverified::Refused(error)) => return Err(error),
            Ok(claims) => return Ok(claims),
        }
        // The issuer may have made the key since.
        let newer = self.0.keys.newer_than(&keys).await?;
        self.check(token, &newer)
            .map_err(|unverified| match unverified {
                Unverified::UnknownKey => VerifyError::invalid_token(KeyError::UnknownKey),
                Unverified::Refused(error) => error,
            })
    }

    /// Judges a signed token by these keys.
    fn check(&self, token: &str, keys: &IssuerKeys) -> Result<Claims, Unverified> {
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
            .judge_token(&members, self.0.clock.now().timestamp())
            .map_err(|why| invalid(&why))?;
        Ok(Claims::new(Way::Offline, members))
    }
}

/// Whether an answer of the issuer's is about the token that was asked about, as far as both tell.
fn is_same_token(token: &Claims, answer: &Claims) -> bool {
    let ids = token.token_id().zip(answer.token_id());
    token.subject() == answer.subject() && ids.is_none_or(|(one, other)| one == other)
}

/// What no token looks like is refused before anybody is asked about it (RFC 6750, section 2.1).
fn check_text(token: &str) -> Result<(), VerifyError> {
    if token.is_empty() {
        return Err(VerifyError::invalid_token("it is empty"));
    }
    if token.len() > MAX_TOKEN_LENGTH {
        return Err(VerifyError::invalid_token(format!(
            "it is longer than {MAX_TOKEN_LENGTH} bytes"
        )));
    }
    if !bearer::is_token(token.as_bytes()) {
        return Err(VerifyError::invalid_token(
            "it holds characters that no token has",
        ));
    }
    Ok(())
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
