//! The server's own keys: it signs ID tokens and JWT access tokens with the newest one, and
//! publishes all of them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::elliptic_curve::rand_core::OsRng;
#[cfg(feature = "all-algorithms")]
use p256::elliptic_curve::rand_core::RngCore as _;
use rsa::sha2::{Digest as _, Sha256, Sha384, Sha512};
use rsa::signature::{RandomizedSigner as _, SignatureEncoding as _, Signer as _};
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPrivateKey, pkcs1v15, pss};
use serde_json::{Value, json};

use super::{KeyError, TestKey};

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
    /// RSA with PSS padding and SHA-256. Zitadel's own keys do not sign so; others do.
    Ps256,
    /// RSA with PSS padding and SHA-384. Zitadel's own keys do not sign so; others do.
    Ps384,
    /// RSA with PSS padding and SHA-512. Zitadel's own keys do not sign so; others do.
    Ps512,
    /// ECDSA on P-256 with SHA-256. The default.
    #[default]
    Es256,
    /// ECDSA on P-384 with SHA-384. Needs the feature `all-algorithms`.
    #[cfg(feature = "all-algorithms")]
    Es384,
    /// ECDSA on P-521 with SHA-512. Needs the feature `all-algorithms`.
    #[cfg(feature = "all-algorithms")]
    Es512,
    /// Ed25519. Needs the feature `all-algorithms`.
    #[cfg(feature = "all-algorithms")]
    EdDsa,
}

impl SigningAlgorithm {
    /// The name in the header of a token (RFC 7518, section 3.1).
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
            Self::Es256 => "ES256",
            #[cfg(feature = "all-algorithms")]
            Self::Es384 => "ES384",
            #[cfg(feature = "all-algorithms")]
            Self::Es512 => "ES512",
            #[cfg(feature = "all-algorithms")]
            Self::EdDsa => "EdDSA",
        }
    }

    /// The digest that belongs to the signature, of any text.
    fn digest(self, text: &[u8]) -> Vec<u8> {
        match self {
            Self::Rs256 | Self::Ps256 | Self::Es256 => Sha256::digest(text).to_vec(),
            Self::Rs384 | Self::Ps384 => Sha384::digest(text).to_vec(),
            Self::Rs512 | Self::Ps512 => Sha512::digest(text).to_vec(),
            #[cfg(feature = "all-algorithms")]
            Self::Es384 => Sha384::digest(text).to_vec(),
            #[cfg(feature = "all-algorithms")]
            Self::Es512 | Self::EdDsa => Sha512::digest(text).to_vec(),
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
    private: PrivateKey,
}

enum PrivateKey {
    Rsa(Box<RsaPrivateKey>),
    P256(p256::ecdsa::SigningKey),
    #[cfg(feature = "all-algorithms")]
    P384(p384::ecdsa::SigningKey),
    #[cfg(feature = "all-algorithms")]
    P521(Box<p521::ecdsa::SigningKey>),
    #[cfg(feature = "all-algorithms")]
    Ed25519(Box<ed25519_compact::KeyPair>),
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
        rsa_key: impl FnOnce() -> TestKey,
    ) -> Result<(), KeyError> {
        use SigningAlgorithm as Algorithm;
        let private = match algorithm {
            Algorithm::Es256 => PrivateKey::P256(p256::ecdsa::SigningKey::random(&mut OsRng)),
            #[cfg(feature = "all-algorithms")]
            Algorithm::Es384 => PrivateKey::P384(p384::ecdsa::SigningKey::random(&mut OsRng)),
            #[cfg(feature = "all-algorithms")]
            Algorithm::Es512 => {
                PrivateKey::P521(Box::new(p521::ecdsa::SigningKey::random(&mut OsRng)))
            }
            #[cfg(feature = "all-algorithms")]
            Algorithm::EdDsa => {
                let mut seed = [0; 32];
                OsRng.fill_bytes(&mut seed);
                let seed = ed25519_compact::Seed::new(seed);
                PrivateKey::Ed25519(Box::new(ed25519_compact::KeyPair::from_seed(seed)))
            }
            _ => PrivateKey::Rsa(Box::new(rsa_key().private()?)),
        };
        self.keys.push(SigningKey {
            id,
            algorithm,
            private,
        });
        Ok(())
    }

    /// Forgets all keys but the newest: tokens that the others signed verify no more.
    pub(crate) fn retire_old(&mut self) {
        let old = self.keys.len().saturating_sub(1);
        self.keys.drain(..old);
    }

    /// A compact JWS (RFC 7515) of the claims.
    pub(crate) fn sign(&self, claims: &Value) -> Result<String, KeyError> {
        let key = self.keys.last().ok_or(KeyError)?;
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
        let newest = self.keys.last().map(|key| key.algorithm);
        let digest = newest.unwrap_or_default().digest(access_token.as_bytes());
        URL_SAFE_NO_PAD.encode(&digest[..digest.len() / 2])
    }

    /// The JSON Web Key Set (RFC 7517).
    pub(crate) fn jwks(&self) -> Value {
        json!({"keys": self.keys.iter().map(SigningKey::jwk).collect::<Vec<_>>()})
    }
}

impl SigningKey {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        match &self.private {
            PrivateKey::Rsa(key) => sign_rsa(self.algorithm, key, message),
            PrivateKey::P256(key) => {
                let signature: Result<p256::ecdsa::Signature, _> = key.try_sign(message);
                signature.map(|signature| signature.to_bytes().to_vec())
            }
            #[cfg(feature = "all-algorithms")]
            PrivateKey::P384(key) => {
                let signature: Result<p384::ecdsa::Signature, _> = key.try_sign(message);
                signature.map(|signature| signature.to_bytes().to_vec())
            }
            #[cfg(feature = "all-algorithms")]
            PrivateKey::P521(key) => {
                let signature: Result<p521::ecdsa::Signature, _> = key.try_sign(message);
                signature.map(|signature| signature.to_bytes().to_vec())
            }
            #[cfg(feature = "all-algorithms")]
            // Without noise: the signatures of RFC 8032.
            PrivateKey::Ed25519(key) => Ok(key.sk.sign(message, None).to_vec()),
        }
        .map_err(|_| KeyError)
    }

    fn jwk(&self) -> Value {
        let mut jwk = match &self.private {
            PrivateKey::Rsa(key) => json!({
                "kty": "RSA",
                "n": URL_SAFE_NO_PAD.encode(key.n().to_bytes_be()),
                "e": URL_SAFE_NO_PAD.encode(key.e().to_bytes_be()),
            }),
            PrivateKey::P256(key) => {
                let point = key.verifying_key().to_encoded_point(false);
                curve("P-256", point.x(), point.y())
            }
            #[cfg(feature = "all-algorithms")]
            PrivateKey::P384(key) => {
                let point = key.verifying_key().to_encoded_point(false);
                curve("P-384", point.x(), point.y())
            }
            #[cfg(feature = "all-algorithms")]
            PrivateKey::P521(key) => {
                let point = p521::ecdsa::VerifyingKey::from(&**key).to_encoded_point(false);
                curve("P-521", point.x(), point.y())
            }
            #[cfg(feature = "all-algorithms")]
            PrivateKey::Ed25519(key) => json!({
                "kty": "OKP",
                "crv": "Ed25519",
                "x": URL_SAFE_NO_PAD.encode(*key.pk),
            }),
        };
        jwk["use"] = json!("sig");
        jwk["kid"] = json!(self.id);
        jwk["alg"] = json!(self.algorithm.name());
        jwk
    }
}

fn sign_rsa(
    algorithm: SigningAlgorithm,
    key: &RsaPrivateKey,
    message: &[u8],
) -> Result<Vec<u8>, rsa::signature::Error> {
    let key = key.clone();
    match algorithm {
        SigningAlgorithm::Ps256 => {
            let key = pss::SigningKey::<Sha256>::new(key);
            Ok(key.try_sign_with_rng(&mut OsRng, message)?.to_vec())
        }
        SigningAlgorithm::Ps384 => {
            let key = pss::SigningKey::<Sha384>::new(key);
            Ok(key.try_sign_with_rng(&mut OsRng, message)?.to_vec())
        }
        SigningAlgorithm::Ps512 => {
            let key = pss::SigningKey::<Sha512>::new(key);
            Ok(key.try_sign_with_rng(&mut OsRng, message)?.to_vec())
        }
        SigningAlgorithm::Rs384 => {
            let key = pkcs1v15::SigningKey::<Sha384>::new(key);
            Ok(key.try_sign(message)?.to_vec())
        }
        SigningAlgorithm::Rs512 => {
            let key = pkcs1v15::SigningKey::<Sha512>::new(key);
            Ok(key.try_sign(message)?.to_vec())
        }
        _ => {
            let key = pkcs1v15::SigningKey::<Sha256>::new(key);
            Ok(key.try_sign(message)?.to_vec())
        }
    }
}

/// RFC 7518, section 6.2.1. A point that is not at infinity has both coordinates.
fn curve(name: &str, x: Option<impl AsRef<[u8]>>, y: Option<impl AsRef<[u8]>>) -> Value {
    let encode = |coordinate: Option<&[u8]>| URL_SAFE_NO_PAD.encode(coordinate.unwrap_or_default());
    json!({
        "kty": "EC",
        "crv": name,
        "x": encode(x.as_ref().map(AsRef::as_ref)),
        "y": encode(y.as_ref().map(AsRef::as_ref)),
    })
}
