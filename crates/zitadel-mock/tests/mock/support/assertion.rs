//! Signing assertions, as a client does.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA512,
};
use rustls_pki_types::PrivatePkcs1KeyDer;
use rustls_pki_types::pem::PemObject as _;
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
        let der = PrivatePkcs1KeyDer::from_pem_slice(pem.as_bytes()).unwrap();
        Self::Rsa(Box::new(
            ring::rsa::KeyPair::from_der(der.secret_pkcs1_der()).unwrap(),
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
        let der = match self {
            Self::Rsa(pair) => {
                let key = pair.public().as_ref();
                let key = element(0x03, &[&[0], key].concat());
                let algorithm = [
                    0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0,
                ];
                element(0x30, &[&algorithm[..], &key].concat())
            }
            Self::P256(pair) => {
                let key = element(0x03, &[&[0], pair.public_key().as_ref()].concat());
                let algorithm = [
                    0x30, 19, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1, 6, 8, 0x2a, 0x86, 0x48,
                    0xce, 0x3d, 3, 1, 7,
                ];
                element(0x30, &[&algorithm[..], &key].concat())
            }
        };
        let text = STANDARD.encode(der);
        let lines: Vec<_> = text
            .as_bytes()
            .chunks(64)
            .map(String::from_utf8_lossy)
            .collect();
        format!(
            "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
            lines.join("\n")
        )
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

fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut der = match u8::try_from(length) {
        Ok(length) if length < 0x80 => vec![tag, length],
        _ => vec![tag, 0x82, (length >> 8) as u8, length as u8],
    };
    der.extend_from_slice(content);
    der
}

/// Header and claims of a good assertion, to be spoilt by tests.
pub(crate) fn good_parts(mock: &ZitadelMock, service_user: &ServiceUser) -> (Value, Value) {
    let now = mock
        .now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let id = service_user.user_id();
    (
        json!({"alg": "RS256", "typ": "JWT", "kid": service_user.key_id()}),
        json!({"iss": id, "sub": id, "aud": mock.url(), "iat": now, "exp": now + 3600}),
    )
}

pub(crate) fn good_assertion(mock: &ZitadelMock, service_user: &ServiceUser) -> String {
    let (header, claims) = good_parts(mock, service_user);
    Signer::from_key_file(&service_user.key_json()).sign(&header, &claims)
}
