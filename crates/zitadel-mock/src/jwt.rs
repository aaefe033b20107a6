//! Reading signed JWTs that clients send (RFC 7519), and judging assertions (RFC 7523).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::Value;

use crate::dialect::Dialect;
use crate::keys::PublicKey;

/// How old an assertion may be, whatever it says itself.
const OLDEST_SECONDS: f64 = 3600.0;
/// How far a client's clock may run ahead.
const AHEAD_SECONDS: f64 = 1.0;

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

    fn seconds(&self, name: &str) -> Option<f64> {
        self.claims.get(name)?.as_f64()
    }
}

fn decode(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

/// Who an assertion speaks for, when everything about it is right. Why it is refused is not
/// said, as a real server does not say it.
///
/// `key_of` finds the registered key by subject and key id.
pub(crate) fn subject_of_assertion(
    assertion: &str,
    issuer: &str,
    now: Timestamp,
    dialect: Dialect,
    key_of: impl FnOnce(&str, &str) -> Option<PublicKey>,
) -> Option<String> {
    let parts = Parts::of(assertion)?;
    let subject = parts.claim("sub")?;
    let algorithm = parts.header.get("alg")?.as_str()?;
    let now = now.as_microsecond() as f64 / 1e6;
    let age = now - parts.seconds("iat")?;

    let right = parts.claim("iss") == Some(subject)
        && is_for(&parts.claims, issuer)
        && (-AHEAD_SECONDS..=OLDEST_SECONDS).contains(&age.floor())
        && now < parts.seconds("exp")?
        && (algorithm != "ES256" || dialect.takes_ecdsa_assertions());
    if !right {
        return None;
    }
    let key = key_of(subject, parts.header.get("kid")?.as_str()?)?;
    key.verifies(algorithm, parts.message.as_bytes(), &parts.signature)
        .then(|| subject.to_owned())
}

fn is_for(claims: &Value, issuer: &str) -> bool {
    match claims.get("aud") {
        Some(Value::String(audience)) => audience == issuer,
        Some(Value::Array(audiences)) => audiences.iter().any(|audience| audience == issuer),
        _ => false,
    }
}
