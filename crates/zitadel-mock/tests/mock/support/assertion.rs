//! Signing assertions, as a client does, by another library than the mock's.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA512,
};
use rsa::pkcs1::DecodeRsaPublicKey as _;
use rsa::pkcs8::{EncodePublicKey as _, LineEnding};
use rsa::{RsaPublicKey, pkcs8};
use serde_json::{Value, json};
use zitadel_mock::{ServiceUser, ZitadelMock};

pub(crate) enum Signer {
    Rsa(Box<ring::rsa::KeyPair>),
    P256(Box<EcdsaKeyPair>),
}

impl Signer {
    /// The key of a key file of either kind.
    pub(crate) fn from_key_file(json: &str) -> Self {
        let file: Value = serde_json::from_str(json).unwrap();
        Self::from_pem(file["key"].as_str().unwrap())
    }

    pub(crate) fn from_pem(pem: &str) -> Self {
        let (label, der) = pkcs8::SecretDocument::from_pem(pem).unwrap();
        assert_eq!(label, "RSA PRIVATE KEY");
        Self::Rsa(Box::new(
            ring::rsa::KeyPair::from_der(der.as_bytes()).unwrap(),
        ))
    }

    pub(crate) fn new_p256() -> Self {
        let random = SystemRandom::new();
        let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let document = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random).unwrap();
        Self::P256(Box::new(pair))
    }

    /// The public key as PEM, ready to be registered.
    pub(crate) fn public_pem(&self) -> String {
        match self {
            Self::Rsa(pair) => RsaPublicKey::from_pkcs1_der(pair.public().as_ref())
                .unwrap()
                .to_public_key_pem(LineEnding::LF),
            Self::P256(pair) => p256::PublicKey::from_sec1_bytes(pair.public_key().as_ref())
                .unwrap()
                .to_public_key_pem(LineEnding::LF),
        }
        .unwrap()
    }

    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        self.sign_text(&header.to_string(), &claims.to_string())
    }

    /// Header and claims as they stand, which may hold what no [`Value`] can.
    pub(crate) fn sign_text(&self, header: &str, claims: &str) -> String {
        let message = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(header),
            URL_SAFE_NO_PAD.encode(claims)
        );
        let random = SystemRandom::new();
        let signature = match self {
            Self::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                let padding: &dyn ring::signature::RsaEncoding = if header.contains("RS512") {
                    &RSA_PKCS1_SHA512
                } else {
                    &RSA_PKCS1_SHA256
                };
                pair.sign(padding, &random, message.as_bytes(), &mut signature)
                    .unwrap();
                signature
            }
            Self::P256(pair) => pair
                .sign(&random, message.as_bytes())
                .unwrap()
                .as_ref()
                .to_vec(),
        };
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

/// Header and claims of a good assertion, to be spoilt by tests.
pub(crate) fn good_parts(mock: &ZitadelMock, service_user: &ServiceUser) -> (Value, Value) {
    let now = seconds(mock);
    let id = service_user.user_id();
    (
        json!({"alg": "RS256", "typ": "JWT", "kid": service_user.key_id()}),
        json!({"iss": id, "sub": id, "aud": mock.url(), "iat": now, "exp": now + 3600}),
    )
}

/// A token of a system user that is made for it.
pub(crate) fn system_token(mock: &ZitadelMock) -> String {
    let user = mock.system_user("ops");
    let now = seconds(mock);
    let claims = json!({
        "iss": user.name(), "sub": user.name(), "aud": mock.url(), "iat": now, "exp": now + 3600,
    });
    Signer::from_pem(user.private_key_pem()).sign(&json!({"alg": "RS256"}), &claims)
}

fn seconds(mock: &ZitadelMock) -> u64 {
    let since = mock.now().duration_since(std::time::UNIX_EPOCH);
    since.unwrap().as_secs()
}

pub(crate) fn good_assertion(mock: &ZitadelMock, service_user: &ServiceUser) -> String {
    let (header, claims) = good_parts(mock, service_user);
    Signer::from_key_file(&service_user.key_json()).sign(&header, &claims)
}
