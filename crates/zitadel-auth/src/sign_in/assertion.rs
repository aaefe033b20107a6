use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::SecretString;
use serde_json::{Map, Value};

use crate::error::AuthError;
use crate::keys::key::Key;

/// Zitadel refuses an `iat` that lies more than a second ahead of its own clock.
const BACKDATED: Duration = Duration::from_secs(10);
/// No assertion is good for longer than this.
pub(crate) const MAX_LIFETIME: Duration = Duration::from_secs(3600);

/// Signs an assertion of the key's owner for `audience` (RFC 7523, section 3), at `now` (since
/// 1970), good for `lifetime`. With an id of its own, a server can take it once only.
pub(crate) fn sign(
    key: &Key,
    audience: &str,
    now: Duration,
    lifetime: Duration,
    id: Option<&str>,
) -> Result<SecretString, AuthError> {
    let issued_at = now.saturating_sub(BACKDATED);
    let expires_at = now.saturating_add(left_of(lifetime));
    let header = [
        ("alg", Some(key.signing_key().algorithm().into())),
        ("typ", Some("JWT".into())),
        ("kid", key.key_id().map(Value::from)),
    ];
    let claims = [
        ("iss", Some(key.user_id().into())),
        ("sub", Some(key.user_id().into())),
        ("aud", Some(audience.into())),
        ("iat", Some(issued_at.as_secs().into())),
        ("exp", Some(expires_at.as_secs().into())),
        ("jti", id.map(Value::from)),
    ];
    let mut assertion = encode(&header);
    assertion.push('.');
    assertion.push_str(&encode(&claims));
    let signature = key.signing_key().sign(assertion.as_bytes())?;
    assertion.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut assertion);
    Ok(assertion.into())
}

fn encode(members: &[(&str, Option<Value>)]) -> String {
    let mut object = Map::new();
    for (name, value) in members {
        if let Some(value) = value {
            object.insert((*name).to_owned(), value.clone());
        }
    }
    URL_SAFE_NO_PAD.encode(Value::Object(object).to_string())
}

/// How long an assertion is good for from now on: servers count from its `iat`, which lies back.
pub(crate) fn left_of(lifetime: Duration) -> Duration {
    lifetime.min(MAX_LIFETIME.saturating_sub(BACKDATED))
}

/// What a lifetime of 0 or of more than an hour would do is refuse every token, so say it at once.
pub(crate) fn check_lifetime(lifetime: Duration) -> Result<(), AuthError> {
    if lifetime < Duration::from_secs(1) || lifetime > MAX_LIFETIME {
        return Err(AuthError::configuration(format!(
            "the token lifetime must lie between 1 s and 3600 s, not {lifetime:?}"
        )));
    }
    Ok(())
}
