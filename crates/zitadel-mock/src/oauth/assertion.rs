//! Reading signed JWTs that clients send (RFC 7519), and judging assertions (RFC 7523).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::dialect::Dialect;
use crate::keys::PublicKey;

/// How old an assertion may be, whatever it says itself.
const MAX_AGE: SignedDuration = SignedDuration::from_hours(1);
/// How far a client's clock may run ahead.
const MAX_AHEAD: SignedDuration = SignedDuration::from_secs(1);

/// A JWT taken apart, its signature not yet verified.
struct Parts<'a> {
    header: Value,
    claims: Value,
    message: &'a str,
    signature: Vec<u8>,
}

impl<'a> Parts<'a> {
    fn of(token: &'a str) -> Option<Self> {
        let (message, signature) = token.rsplit_once('.')?;
        let (header, claims) = message.split_once('.')?;
        Some(Self {
            header: decode(header)?,
            claims: decode(claims)?,
            message,
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    fn claim(&self, name: &str) -> Option<&str> {
        self.claims.get(name)?.as_str()
    }

    /// A `NumericDate` (RFC 7519, section 2), which may have a fraction. Seconds that are no
    /// time on any calendar, as milliseconds are, count as absent.
    fn time(&self, name: &str) -> Option<Timestamp> {
        let seconds = self.claims.get(name)?.as_f64()?;
        Timestamp::from_duration(SignedDuration::try_from_secs_f64(seconds).ok()?).ok()
    }

    /// Whether `nbf` and `exp` are good at this time. Only `exp` is required.
    fn is_valid_at(&self, now: Timestamp) -> bool {
        let begun = match (self.claims.get("nbf"), self.time("nbf")) {
            (None, _) => true,
            (Some(_), not_before) => {
                not_before.is_some_and(|not_before| not_before.duration_since(now) <= MAX_AHEAD)
            }
        };
        begun && self.time("exp").is_some_and(|expires| now < expires)
    }

    /// Whether it was issued in the last hour.
    fn is_fresh_at(&self, now: Timestamp) -> bool {
        self.time("iat")
            .is_some_and(|issued| (-MAX_AHEAD..=MAX_AGE).contains(&now.duration_since(issued)))
    }

    /// RFC 7519, section 4.1.3.
    fn is_for(&self, audience: &str) -> bool {
        match self.claims.get("aud") {
            Some(Value::String(only)) => only == audience,
            Some(Value::Array(all)) => {
                all.iter().all(Value::is_string) && all.iter().any(|one| one == audience)
            }
            _ => false,
        }
    }

    /// Whether it demands an extension (RFC 7515, section 4.1.11): the server knows none.
    fn demands_extensions(&self) -> bool {
        self.header.get("crit").is_some()
    }
}

fn decode(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

/// Who an assertion speaks for, when everything about it is right. Why it is refused is not
/// said, as a real server does not say it.
///
/// `key_of` finds the registered key by subject and key id, which is empty when there is none.
pub(crate) fn subject(
    assertion: &str,
    issuer: &str,
    now: Timestamp,
    dialect: Dialect,
    key_of: impl FnOnce(&str, &str) -> Option<PublicKey>,
) -> Option<String> {
    let parts = Parts::of(assertion)?;
    let subject = parts.claim("sub")?;
    let algorithm = parts.header.get("alg")?.as_str()?;
    let right = parts.claim("iss") == Some(subject)
        && parts.is_for(issuer)
        && parts.is_fresh_at(now)
        && parts.is_valid_at(now)
        && !parts.demands_extensions()
        && (algorithm != "ES256" || dialect.takes_ecdsa_assertions());
    if !right {
        return None;
    }
    let key_id = parts.header.get("kid").and_then(Value::as_str);
    let key = key_of(subject, key_id.unwrap_or_default())?;
    key.verifies(algorithm, parts.message.as_bytes(), &parts.signature)
        .then(|| subject.to_owned())
}
