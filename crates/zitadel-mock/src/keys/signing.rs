//! The server's own keys: it signs ID tokens and JWT access tokens with the newest one, and
//! publishes all of them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest;
use ring::error::Unspecified;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair,
    EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384,
    RSA_PKCS1_SHA512, RsaEncoding,
};
use serde_json::{Value, json};

use super::RsaKey;

/// How the server signs its tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum SigningAlgorithm {
    /// RSA with SHA-256.
    Rs256,
    /// RSA with SHA-384.
    Rs384,
    /// RSA with SHA-512.
    Rs512,
    /// ECDSA on P-256 with SHA-256. The default.
    #[default]
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// Ed25519.
    EdDsa,
}

impl SigningAlgorithm {
    /// The name in the header of a token (RFC 7518, section 3.1).
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
        }
    }

    fn digest(self) -> &'static digest::Algorithm {
        match self {
            Self::Rs256 | Self::Es256 => &digest::SHA256,
            Self::Rs384 | Self::Es384 => &digest::SHA384,
            Self::Rs512 | Self::EdDsa => &digest::SHA512,
        }
    }
}

#[derive(Default)]
pub(crate) struct SigningKeys {
    keys: Vec<SigningKey>,
}

struct SigningKey {
    id: String,
    algorithm: SigningAlgorithm,
    pair: Pair,
}

enum Pair {
    Rsa(RsaKey, ring::rsa::KeyPair),
    Ecdsa(EcdsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

impl SigningKeys {
    pub(crate) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Adds a key, which signs from now on. Only RSA algorithms use `rsa_key`.
    pub(crate) fn add(
        &mut self,
        id: String,
        algorithm: SigningAlgorithm,
        rsa_key: impl FnOnce() -> RsaKey,
    ) -> Result<(), Unspecified> {
        let pair = match algorithm {
            SigningAlgorithm::Rs256 | SigningAlgorithm::Rs384 | SigningAlgorithm::Rs512 => {
                let key = rsa_key();
                let pair =
                    ring::rsa::KeyPair::from_der(key.pkcs1_der()).map_err(|_| Unspecified)?;
                Pair::Rsa(key, pair)
            }
            SigningAlgorithm::Es256 => ecdsa(&ECDSA_P256_SHA256_FIXED_SIGNING)?,
            SigningAlgorithm::Es384 => ecdsa(&ECDSA_P384_SHA384_FIXED_SIGNING)?,
            SigningAlgorithm::EdDsa => {
                let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new())?;
                let pair =
                    Ed25519KeyPair::from_pkcs8(document.as_ref()).map_err(|_| Unspecified)?;
                Pair::Ed25519(pair)
            }
        };
        self.keys.push(SigningKey {
            id,
            algorithm,
            pair,
        });
        Ok(())
    }

    /// Forgets all keys but the newest: tokens that the others signed verify no more.
    pub(crate) fn retire_old(&mut self) {
        let old = self.keys.len().saturating_sub(1);
        self.keys.drain(..old);
    }

    /// A compact JWS (RFC 7515) of the claims.
    pub(crate) fn sign(&self, claims: &Value) -> Result<String, Unspecified> {
        let key = self.keys.last().ok_or(Unspecified)?;
        let header = json!({"alg": key.algorithm.name(), "kid": key.id, "typ": "JWT"});
        let message = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(header.to_string()),
            URL_SAFE_NO_PAD.encode(claims.to_string())
        );
        let signature = key.sign(message.as_bytes())?;
        Ok(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    /// `at_hash` of OpenID Connect Core, section 3.1.3.6: half of the access token's digest.
    pub(crate) fn access_token_hash(&self, access_token: &str) -> String {
        let algorithm = self
            .keys
            .last()
            .map(|key| key.algorithm)
            .unwrap_or_default();
        let digest = digest::digest(algorithm.digest(), access_token.as_bytes());
        URL_SAFE_NO_PAD.encode(&digest.as_ref()[..digest.as_ref().len() / 2])
    }

    /// The JSON Web Key Set (RFC 7517).
    pub(crate) fn jwks(&self) -> Value {
        json!({"keys": self.keys.iter().map(SigningKey::jwk).collect::<Vec<_>>()})
    }
}

fn ecdsa(algorithm: &'static EcdsaSigningAlgorithm) -> Result<Pair, Unspecified> {
    let random = SystemRandom::new();
    let document = EcdsaKeyPair::generate_pkcs8(algorithm, &random)?;
    let pair =
        EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random).map_err(|_| Unspecified)?;
    Ok(Pair::Ecdsa(pair))
}

impl SigningKey {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Unspecified> {
        let random = SystemRandom::new();
        match &self.pair {
            Pair::Ecdsa(pair) => Ok(pair.sign(&random, message)?.as_ref().to_vec()),
            Pair::Ed25519(pair) => Ok(pair.sign(message).as_ref().to_vec()),
            Pair::Rsa(_, pair) => {
                let padding: &'static dyn RsaEncoding = match self.algorithm {
                    SigningAlgorithm::Rs384 => &RSA_PKCS1_SHA384,
                    SigningAlgorithm::Rs512 => &RSA_PKCS1_SHA512,
                    _ => &RSA_PKCS1_SHA256,
                };
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(padding, &random, message, &mut signature)?;
                Ok(signature)
            }
        }
    }

    fn jwk(&self) -> Value {
        let (id, algorithm) = (&self.id, self.algorithm.name());
        match &self.pair {
            Pair::Rsa(key, _) => {
                let (n, e) = key.jwk_numbers();
                json!({"use": "sig", "kty": "RSA", "kid": id, "alg": algorithm, "n": n, "e": e})
            }
            Pair::Ecdsa(pair) => {
                // The point is 0x04, x, y (SEC 1, section 2.3.3).
                let point = &pair.public_key().as_ref()[1..];
                let (x, y) = point.split_at(point.len() / 2);
                let curve = match self.algorithm {
                    SigningAlgorithm::Es384 => "P-384",
                    _ => "P-256",
                };
                json!({
                    "use": "sig", "kty": "EC", "kid": id, "crv": curve, "alg": algorithm,
                    "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y),
                })
            }
            Pair::Ed25519(pair) => json!({
                "use": "sig", "kty": "OKP", "kid": id, "crv": "Ed25519", "alg": algorithm,
                "x": URL_SAFE_NO_PAD.encode(pair.public_key()),
            }),
        }
    }
}
