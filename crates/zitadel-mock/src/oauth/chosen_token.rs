//! Issuing tokens whose claims a test chose.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use crate::dialect::OpaqueToken;
use crate::directory::ChosenToken;
use crate::instance::Instance;
use crate::keys::KeyError;

/// A JWT access token.
pub(crate) fn jwt(
    instance: &Instance,
    issuer: &str,
    claims: Map<String, Value>,
) -> Result<String, KeyError> {
    let claims = with_defaults(instance, issuer, claims);
    let token = instance.sign(&Value::Object(claims.clone()))?;
    keep(instance, &token, claims);
    Ok(token)
}

pub(crate) fn opaque(instance: &Instance, issuer: &str, claims: Map<String, Value>) -> String {
    let claims = with_defaults(instance, issuer, claims);
    let token = instance.dialect.opaque(OpaqueToken::Access);
    keep(instance, &token, claims);
    token
}

/// A claim that is `null` is left out, default or not.
fn with_defaults(
    instance: &Instance,
    issuer: &str,
    chosen: Map<String, Value>,
) -> Map<String, Value> {
    let now = instance.clock.now();
    let lifetime = SignedDuration::try_from(instance.token_lifetime).unwrap_or(SignedDuration::MAX);
    let expires = now.checked_add(lifetime).unwrap_or(Timestamp::MAX);
    let (subject, id) = {
        let mut directory = instance.directory();
        (directory.next_id(), directory.next_id())
    };
    let mut claims = Map::new();
    for (name, value) in [
        ("iss", json!(issuer)),
        ("sub", json!(subject)),
        ("iat", json!(now.as_second())),
        ("nbf", json!(now.as_second())),
        ("exp", json!(expires.as_second())),
        ("jti", json!(format!("V2_{id}-at_{id}"))),
    ] {
        claims.insert(name.to_owned(), value);
    }
    claims.extend(chosen);
    claims.retain(|_, value| !value.is_null());
    claims
}

fn keep(instance: &Instance, token: &str, claims: Map<String, Value>) {
    let expires = claims.get("exp").and_then(Value::as_i64);
    let token_with_claims = ChosenToken {
        expires: expires.and_then(|seconds| Timestamp::from_second(seconds).ok()),
        claims,
    };
    let mut directory = instance.directory();
    directory
        .chosen_tokens
        .insert(token.to_owned(), token_with_claims);
}
