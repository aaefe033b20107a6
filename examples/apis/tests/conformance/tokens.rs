//! Tokens of an issuer that the test plays, and verifiers that know its key, or cannot reach it.

use std::sync::LazyLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use zitadel_verify::TokenVerifier;

const ISSUER: &str = "https://acme.example";
const AUDIENCE: &str = "259254020357488867";

static KEY: LazyLock<Ed25519KeyPair> = LazyLock::new(|| {
    let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
    Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap()
});

fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Knows the key of the issuer.
pub(crate) fn verifier() -> TokenVerifier {
    let x = base64(KEY.public_key());
    let key =
        json!({"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "1", "x": x});
    TokenVerifier::builder(ISSUER)
        .audience(AUDIENCE)
        .keys(json!({"keys": [key]}).to_string())
        .build()
        .unwrap()
}

/// Nobody listens where its issuer should be.
pub(crate) fn verifier_without_issuer() -> TokenVerifier {
    TokenVerifier::builder("http://127.0.0.1:1")
        .audience(AUDIENCE)
        .timeout(Duration::from_secs(2))
        .build()
        .unwrap()
}

/// A token with what is valid, and then these claims.
pub(crate) fn token(changes: Value) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let now = now.as_secs();
    let mut claims = json!({
        "iss": ISSUER,
        "sub": "ada",
        "aud": [AUDIENCE],
        "iat": now - 60,
        "exp": now + 3600,
    });
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = match value.as_i64() {
            // Times are given from now.
            Some(offset) => (i64::try_from(now).unwrap() + offset).into(),
            None => value.clone(),
        };
    }
    let header = json!({"alg": "EdDSA", "typ": "JWT", "kid": "1"});
    let signed = format!(
        "{}.{}",
        base64(header.to_string()),
        base64(claims.to_string())
    );
    let signature = KEY.sign(signed.as_bytes());
    format!("{signed}.{}", base64(signature))
}

pub(crate) fn valid() -> String {
    token(json!({}))
}

pub(crate) fn with_role(role: &str) -> String {
    token(
        json!({"urn:zitadel:iam:org:project:259254020357488867:roles": {role: {"1": "acme.example"}}}),
    )
}
