//! Public keys that verify assertions.

use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey, VerificationAlgorithm,
};
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject as _;

use super::{RsaKey, der};

/// The object identifiers (as DER) that an algorithm identifier begins with.
const RSA_ENCRYPTION: &[u8] = &[
    0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
];
const EC_PUBLIC_KEY_P256: &[u8] = &[
    0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d,
    0x03, 0x01, 0x07,
];

/// The text is no public key that the mock can verify with: PEM, `PUBLIC KEY`, RSA or P-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidPublicKey;

impl std::fmt::Display for InvalidPublicKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(
            "not a public key: PEM that begins with \"BEGIN PUBLIC KEY\" is due, of an RSA or a P-256 key",
        )
    }
}

impl std::error::Error for InvalidPublicKey {}

#[derive(Clone, PartialEq)]
pub(crate) enum PublicKey {
    /// PKCS#1 DER.
    Rsa(Vec<u8>),
    /// The uncompressed point.
    P256(Vec<u8>),
}

impl PublicKey {
    pub(crate) fn of(key: &RsaKey) -> Self {
        Self::Rsa(key.public_der())
    }

    pub(crate) fn from_pem(pem: &[u8]) -> Result<Self, InvalidPublicKey> {
        let information =
            SubjectPublicKeyInfoDer::from_pem_slice(pem).map_err(|_| InvalidPublicKey)?;
        let (algorithm, key) =
            der::subject_public_key_info(&information).ok_or(InvalidPublicKey)?;
        if algorithm.starts_with(RSA_ENCRYPTION) {
            Ok(Self::Rsa(key.to_vec()))
        } else if algorithm == EC_PUBLIC_KEY_P256 {
            Ok(Self::P256(key.to_vec()))
        } else {
            Err(InvalidPublicKey)
        }
    }

    /// Whether the signature is this key's. The algorithm that the signer claims has to be
    /// the key's own.
    pub(crate) fn verifies(&self, algorithm: &str, message: &[u8], signature: &[u8]) -> bool {
        let (verification, key): (&'static dyn VerificationAlgorithm, _) = match (self, algorithm) {
            (Self::Rsa(key), "RS256") => (&RSA_PKCS1_2048_8192_SHA256, key),
            (Self::P256(key), "ES256") => (&ECDSA_P256_SHA256_FIXED, key),
            _ => return false,
        };
        UnparsedPublicKey::new(verification, key)
            .verify(message, signature)
            .is_ok()
    }
}
