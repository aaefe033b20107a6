//! Keys and tokens, made by libraries that the verifier does not use.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use rsa::pkcs8::DecodePrivateKey;
use rsa::traits::PublicKeyParts;
use serde_json::{Value, json};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::keys;
use zitadel_verify::{TestClock, TokenVerifier, TokenVerifierBuilder};

pub(crate) const ISSUER: &str = "https://acme.example";
pub(crate) const AUDIENCE: &str = "259254020357488867";
pub(crate) const NOW: i64 = 1_795_232_626;
pub(crate) const CLIENT_ID: &str = "400533593983618086";
pub(crate) const SECRET: &str = "hunter2%+:& \u{e4}";

/// A verifier of this issuer's tokens, without credentials.
pub(crate) fn offline(issuer: &IdentityServer, clock: &TestClock) -> TokenVerifierBuilder {
    TokenVerifier::builder(issuer.host())
        .audience(AUDIENCE)
        // A busy machine is no slow issuer.
        .answer_within(Duration::from_secs(5))
        .clock(clock.clock())
}

/// A verifier that asks this issuer with a client secret.
pub(crate) fn introspecting(issuer: &IdentityServer, clock: &TestClock) -> TokenVerifierBuilder {
    offline(issuer, clock).client_credentials(CLIENT_ID, SECRET)
}

/// A key pair, by the name of an algorithm that it can sign with.
pub(crate) struct Pair {
    pub(crate) algorithm: Algorithm,
    pub(crate) jwk: Value,
    signing: EncodingKey,
}

pub(crate) fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn pair(algorithm: Algorithm) -> Pair {
    let name = format!("{algorithm:?}");
    let (mut jwk, signing) = match algorithm {
        Algorithm::ES256 => {
            let text = keys::P256_KEY;
            let point = p256::SecretKey::from_pkcs8_pem(text)
                .unwrap()
                .public_key()
                .to_encoded_point(false);
            let jwk = json!({"kty": "EC", "crv": "P-256", "x": base64(point.x().unwrap()), "y": base64(point.y().unwrap())});
            (jwk, EncodingKey::from_ec_pem(text.as_bytes()).unwrap())
        }
        Algorithm::ES384 => {
            let text = keys::P384_KEY;
            let point = p384::SecretKey::from_pkcs8_pem(text)
                .unwrap()
                .public_key()
                .to_encoded_point(false);
            let jwk = json!({"kty": "EC", "crv": "P-384", "x": base64(point.x().unwrap()), "y": base64(point.y().unwrap())});
            (jwk, EncodingKey::from_ec_pem(text.as_bytes()).unwrap())
        }
        Algorithm::EdDSA => {
            let text = keys::ED25519_KEY;
            let key = ed25519_dalek::SigningKey::from_pkcs8_pem(text).unwrap();
            let jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": base64(key.verifying_key().as_bytes())});
            (jwk, EncodingKey::from_ed_pem(text.as_bytes()).unwrap())
        }
        _ => {
            let text = keys::RSA_KEY_PKCS8;
            let key = rsa::RsaPrivateKey::from_pkcs8_pem(text).unwrap();
            let jwk = json!({"kty": "RSA", "n": base64(key.n().to_bytes_be()), "e": base64(key.e().to_bytes_be())});
            (jwk, EncodingKey::from_rsa_pem(text.as_bytes()).unwrap())
        }
    };
    jwk["kid"] = name.clone().into();
    jwk["alg"] = name.into();
    jwk["use"] = "sig".into();
    Pair {
        algorithm,
        jwk,
        signing,
    }
}

impl Pair {
    /// Gives it another `kid`.
    pub(crate) fn rename(&mut self, id: &str) {
        self.jwk["kid"] = id.into();
    }

    /// A token with these claims, its header naming this key.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        let mut header = Header::new(self.algorithm);
        header.kid = self.jwk["kid"].as_str().map(str::to_owned);
        jsonwebtoken::encode(&header, claims, &self.signing).unwrap()
    }

    /// A token with this header, to the letter.
    pub(crate) fn sign_with_header(&self, header: &str, claims: &str) -> String {
        let signed = format!(
            "{}.{}",
            base64(header.as_bytes()),
            base64(claims.as_bytes())
        );
        let signature =
            jsonwebtoken::crypto::sign(signed.as_bytes(), &self.signing, self.algorithm).unwrap();
        format!("{signed}.{signature}")
    }
}

/// What a good token says.
pub(crate) fn claims() -> Value {
    json!({
        "iss": ISSUER,
        "sub": "259242039378444290",
        "aud": ["259254020357488868", AUDIENCE],
        "iat": NOW - 60,
        "nbf": NOW - 60,
        "exp": NOW + 3600,
        "jti": "1",
        "client_id": "billing",
    })
}

/// Has the test clock show this second since 1970.
pub(crate) fn set_clock(clock: &TestClock, second: i64) {
    let target = Timestamp::from_second(second).unwrap();
    clock.shift_wall_clock(target.duration_since(clock.now()));
}

/// What a good token of this issuer says at this time.
pub(crate) fn claims_at(issuer: &str, clock: &TestClock) -> Value {
    let now = clock.now().as_second();
    let mut claims = claims();
    claims["iss"] = issuer.into();
    claims["iat"] = (now - 60).into();
    claims["nbf"] = (now - 60).into();
    claims["exp"] = (now + 3600).into();
    claims
}
