//! Public keys that verify assertions.

use p256::ecdsa;
use p256::pkcs8::DecodePublicKey as _;
use rsa::RsaPublicKey;
use rsa::pkcs1v15;
use rsa::sha2::Sha256;
use rsa::signature::Verifier as _;
use rsa::traits::PublicKeyParts as _;

use super::{KeyError, TestKey};

const MIN_RSA_BITS: usize = 2048;

/// The text is no public key that the mock can verify with: PEM, `PUBLIC KEY`, RSA or P-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidPublicKey;

impl std::fmt::Display for InvalidPublicKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(
            "not a public key: PEM that begins with \"BEGIN PUBLIC KEY\" is due, of an RSA key of 2048 to 4096 bits or a P-256 key",
        )
    }
}

impl std::error::Error for InvalidPublicKey {}

#[derive(Clone, PartialEq)]
pub(crate) enum PublicKey {
    Rsa(RsaPublicKey),
    P256(ecdsa::VerifyingKey),
}

impl PublicKey {
    pub(crate) fn of(key: TestKey) -> Result<Self, KeyError> {
        Ok(Self::Rsa(key.private()?.to_public_key()))
    }

    pub(crate) fn from_pem(pem: &[u8]) -> Result<Self, InvalidPublicKey> {
        let pem = std::str::from_utf8(pem).map_err(|_| InvalidPublicKey)?;
        if let Ok(key) = RsaPublicKey::from_public_key_pem(pem) {
            let long_enough = key.n().bits() >= MIN_RSA_BITS;
            return long_enough
                .then_some(Self::Rsa(key))
                .ok_or(InvalidPublicKey);
        }
        ecdsa::VerifyingKey::from_public_key_pem(pem)
            .map(Self::P256)
            .map_err(|_| InvalidPublicKey)
    }

    /// Whether the signature is this key's. The algorithm that the signer claims has to be
    /// the key's own.
    pub(crate) fn verifies(&self, algorithm: &str, message: &[u8], signature: &[u8]) -> bool {
        match (self, algorithm) {
            (Self::Rsa(key), "RS256") => {
                let key = pkcs1v15::VerifyingKey::<Sha256>::new(key.clone());
                pkcs1v15::Signature::try_from(signature)
                    .and_then(|signature| key.verify(message, &signature))
                    .is_ok()
            }
            (Self::P256(key), "ES256") => ecdsa::Signature::from_slice(signature)
                .and_then(|signature| key.verify(message, &signature))
                .is_ok(),
            _ => false,
        }
    }
}
