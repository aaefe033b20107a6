//! Where answers about tokens are kept.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use zitadel_auth::BoxFuture;

use crate::error::VerifyError;
use crate::token::claims::{Claims, Way};
use crate::token::json::Object;

/// Keeps what the issuer said of tokens, so that it is not asked for each request.
///
/// A cache may forget at any time. It cannot fail: one that is slow or down gives `None`, and the
/// issuer is asked. The verifier never uses an answer past its time, whatever a cache gives.
///
/// Several verifiers can share one: answers are kept apart by host, caller, audiences and leeway.
pub trait AnswerCache: fmt::Debug + Send + Sync + 'static {
    /// What was put under this key and is still there.
    fn get<'a>(&'a self, key: &'a TokenDigest) -> BoxFuture<'a, Option<CachedAnswer>>;

    /// Keeps `answer` for `lifetime` at most, in place of an earlier one.
    fn put<'a>(
        &'a self,
        key: &'a TokenDigest,
        answer: CachedAnswer,
        lifetime: Duration,
    ) -> BoxFuture<'a, ()>;
}

/// Stands for a token where the token itself must not lie: the SHA-256 of it and of the settings
/// that it was judged by.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenDigest([u8; 32]);

impl TokenDigest {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// For tests of a cache.
impl From<[u8; 32]> for TokenDigest {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

/// Shows nothing: who has the digest can look for the token's entry.
impl fmt::Debug for TokenDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenDigest")
    }
}

/// Makes the digests of one verifier.
#[derive(Clone)]
pub(crate) struct Digests(Context);

impl Digests {
    /// By what tokens are judged: two verifiers that differ in it share no answer.
    pub(crate) fn new<'a>(settings: impl IntoIterator<Item = &'a str>) -> Self {
        let mut context = Context::new(&SHA256);
        for setting in settings {
            // With its length before it, no two lists give the same bytes.
            context.update(&setting.len().to_be_bytes());
            context.update(setting.as_bytes());
        }
        let mut whole = Context::new(&SHA256);
        whole.update(context.finish().as_ref());
        // A whole block of SHA-256 is through it already when a token comes.
        whole.update(&[0; 32]);
        Self(whole)
    }

    pub(crate) fn of(&self, token: &[u8]) -> TokenDigest {
        let mut context = self.0.clone();
        context.update(token);
        let mut bytes = [0; 32];
        bytes.copy_from_slice(context.finish().as_ref());
        TokenDigest(bytes)
    }
}

impl fmt::Debug for Digests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digests")
    }
}

/// What is known of a token. Cloning copies a pointer.
#[derive(Clone, Debug)]
pub struct CachedAnswer {
    pub(crate) verdict: Verdict,
    pub(crate) asked_at: Timestamp,
}

#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    Valid(Claims),
    /// With the reason.
    Invalid(VerifyError),
}

#[derive(Serialize, Deserialize)]
struct Written<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    claims: Option<&'a RawValue>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    refused: Option<Cow<'a, str>>,
    /// Milliseconds since 1970.
    asked_at: i64,
}

impl CachedAnswer {
    /// As JSON, for a cache outside of the program. It holds all claims, which may be personal:
    /// encrypt it where others can read it, and authenticate it where others can write it, since
    /// [`from_json`](Self::from_json) believes what it reads.
    pub fn to_json(&self) -> Vec<u8> {
        let (claims, refused) = match &self.verdict {
            Verdict::Valid(claims) => (serde_json::from_str(claims.json()).ok(), None),
            Verdict::Invalid(error) => (None, Some(error.reason().into())),
        };
        let written = Written {
            claims,
            refused,
            asked_at: self.asked_at.as_millisecond(),
        };
        serde_json::to_vec(&written).unwrap_or_default()
    }

    /// Reads what [`to_json`](Self::to_json) wrote. `None` for anything else.
    pub fn from_json(text: &[u8]) -> Option<Self> {
        let written: Written<'_> = serde_json::from_slice(text).ok()?;
        let verdict = match (written.claims, written.refused) {
            (Some(claims), None) => {
                let said = Object::read(claims.get().as_bytes())?;
                Verdict::Valid(Claims::new(Way::Introspection, said))
            }
            (None, Some(reason)) => Verdict::Invalid(VerifyError::invalid_token(reason)),
            _ => return None,
        };
        Some(Self {
            verdict,
            asked_at: Timestamp::from_millisecond(written.asked_at).ok()?,
        })
    }

    pub(crate) fn is_valid(&self) -> bool {
        matches!(self.verdict, Verdict::Valid(_))
    }

    /// Whether it is younger than `limit` and the token has not run out meanwhile. One that comes
    /// from the future tells nothing.
    pub(crate) fn is_good(&self, limit: Duration, now: Timestamp) -> bool {
        let age = now.duration_since(self.asked_at);
        let is_young = age >= SignedDuration::ZERO && age.unsigned_abs() < limit;
        is_young && !self.has_expired(now)
    }

    fn has_expired(&self, now: Timestamp) -> bool {
        match &self.verdict {
            Verdict::Valid(claims) => claims.have_expired(now),
            Verdict::Invalid(_) => false,
        }
    }

    pub(crate) fn into_claims(self) -> Result<Claims, VerifyError> {
        match self.verdict {
            Verdict::Valid(claims) => Ok(claims),
            Verdict::Invalid(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn digests_differ_by_token_and_by_setting() {
        let digests = |settings: &[&str]| Digests::new(settings.iter().copied());
        let first = digests(&["a", "b"]).of(b"token");
        assert_eq!(first, digests(&["a", "b"]).of(b"token"));
        for other in [
            digests(&["a", "b"]).of(b"token2"),
            digests(&["ab"]).of(b"token"),
            digests(&["ab", ""]).of(b"token"),
            digests(&["b", "a"]).of(b"token"),
            digests(&[]).of(b"token"),
        ] {
            assert_ne!(first, other);
        }
        assert_eq!(format!("{first:?}"), "TokenDigest");
    }

    #[test]
    fn an_answer_is_good_while_it_is_young_and_not_from_the_future() {
        let now = Timestamp::from_second(1_795_232_626).unwrap();
        let limit = Duration::from_secs(60);
        for (age, is_good) in [(-1, false), (0, true), (59, true), (60, false)] {
            let answer = CachedAnswer {
                verdict: Verdict::Invalid(VerifyError::invalid_token("")),
                asked_at: now - SignedDuration::from_secs(age),
            };
            assert_eq!(answer.is_good(limit, now), is_good, "{age} s old");
        }
    }

    #[test]
    fn what_is_written_is_read_again_and_nothing_else() {
        let asked_at = Timestamp::from_second(1_795_232_626).unwrap();
        let said = json!({"sub": "1", "exp": 1_795_232_686}).to_string();
        let said = Object::read(said.as_bytes()).unwrap();
        let claims = Claims::new(Way::Introspection, said);
        let valid = CachedAnswer {
            verdict: Verdict::Valid(claims),
            asked_at,
        };
        let read = CachedAnswer::from_json(&valid.to_json()).unwrap();
        assert_eq!(read.asked_at, asked_at);
        assert_eq!(read.into_claims().unwrap().subject(), "1");

        let invalid = CachedAnswer {
            verdict: Verdict::Invalid(VerifyError::invalid_token("it is not active")),
            asked_at,
        };
        let read = CachedAnswer::from_json(&invalid.to_json()).unwrap();
        let error = read.into_claims().unwrap_err();
        assert!(error.is_invalid_token());
        assert_eq!(
            error.to_string(),
            "the access token is not valid: it is not active"
        );

        for text in [
            "",
            "{}",
            "null",
            r#"{"asked_at":1}"#,
            r#"{"claims":{},"refused":"x","asked_at":1}"#,
            r#"{"claims":[],"asked_at":1}"#,
            r#"{"claims":{}}"#,
            r#"{"claims":{},"asked_at":9223372036854775807}"#,
        ] {
            assert!(CachedAnswer::from_json(text.as_bytes()).is_none(), "{text}");
        }
    }
}
