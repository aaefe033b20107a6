use std::fmt;

use ring::rand::SystemRandom;
use ring::rsa::KeyPair as RsaKeyPair;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RSA_PKCS1_SHA256};
use secrecy::zeroize::Zeroizing;
use zitadel_transport::pem;

use crate::error::AuthError;

/// A private key that signs assertions. The algorithm follows from the key: RS256 for RSA, ES256
/// for P-256. Signing is constant-time.
///
/// The text and the bytes that it is read from are overwritten. The numbers that ring makes of them
/// are not, neither while it parses nor when they are dropped: ring has no way to ask for it.
pub(crate) enum SigningKey {
    Rsa(Box<RsaKeyPair>),
    P256(Box<EcdsaKeyPair>),
}

impl SigningKey {
    /// Reads a PEM key: PKCS#1, PKCS#8 or SEC1.
    pub(crate) fn from_pem(pem: &str) -> Result<Self, AuthError> {
        let key = Self::parse(pem)?;
        // ring takes some keys whose numbers do not belong together, and notices when it signs.
        key.sign(b"")
            .map_err(|_| unusable("its numbers do not belong together"))?;
        Ok(key)
    }

    fn parse(pem: &str) -> Result<Self, AuthError> {
        let pem = pem.trim();
        if pem.is_empty() {
            return Err(unusable("it is empty"));
        }
        if pem.contains("ENCRYPTED") {
            return Err(unusable(
                "it is encrypted: decrypt it first, for example with `openssl pkcs8`",
            ));
        }
        let mut blocks = pem::blocks(pem).map_while(Result::ok);
        let key = blocks.find(pem::Block::is_private_key);
        match key.as_ref().map(|key| (key.label, &key.der)) {
            Some(("RSA PRIVATE KEY", der)) => Self::from_pkcs1(der),
            Some(("EC PRIVATE KEY", der)) => Self::p256_from_pkcs8(&pkcs8_around_sec1(der)),
            Some((_, der)) => Self::from_pkcs8(der),
            _ if pem.contains("BEGIN PUBLIC KEY") || pem.contains("BEGIN RSA PUBLIC KEY") => {
                Err(unusable("it is a public key: the private one signs"))
            }
            _ if pem.contains("BEGIN CERTIFICATE") => Err(unusable(
                "it is a certificate: the private key that belongs to it signs",
            )),
            _ if pem.contains("BEGIN OPENSSH PRIVATE KEY") => Err(unusable(
                "it is in OpenSSH's format: convert it to PEM with `ssh-keygen -p -m PEM`",
            )),
            _ if !pem.contains("-----BEGIN") => Err(unusable(
                "it is no PEM: -----BEGIN … PRIVATE KEY----- is missing",
            )),
            _ => Err(unusable("it is damaged or cut")),
        }
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self, AuthError> {
        RsaKeyPair::from_der(der)
            .map(|key| Self::Rsa(Box::new(key)))
            .map_err(|reason| unusable(&rsa_rejected(&reason)))
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, AuthError> {
        // AlgorithmIdentifier names the kind of key near the start; what rejects an RSA key then
        // says why, instead of the parser for another kind.
        let start = &der[..der.len().min(48)];
        let names = |oid: &[u8]| start.windows(oid.len()).any(|window| window == oid);
        if names(&oid::RSA) {
            RsaKeyPair::from_pkcs8(der)
                .map(|key| Self::Rsa(Box::new(key)))
                .map_err(|reason| unusable(&rsa_rejected(&reason)))
        } else if names(&oid::EC) && !names(&oid::P256) {
            Err(unusable(
                "it is an elliptic curve key, but not on P-256: Zitadel takes RSA and P-256",
            ))
        } else if names(&oid::EC) {
            Self::p256_from_pkcs8(der)
        } else if names(&oid::ED25519) {
            Err(unusable(
                "it is an Ed25519 key: Zitadel takes RSA and P-256",
            ))
        } else {
            Err(unusable("it is neither an RSA nor a P-256 key"))
        }
    }

    fn p256_from_pkcs8(der: &[u8]) -> Result<Self, AuthError> {
        EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der, &SystemRandom::new())
            .map(|key| Self::P256(Box::new(key)))
            .map_err(|reason| {
                unusable(&format!(
                    "it is no usable P-256 key with its public half inside ({reason})"
                ))
            })
    }

    /// The value of `alg` in the header of what this key signs.
    pub(crate) fn algorithm(&self) -> &'static str {
        match self {
            Self::Rsa(_) => "RS256",
            Self::P256(_) => "ES256",
        }
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, AuthError> {
        let random = SystemRandom::new();
        let failed = |_| AuthError::configuration("the private key cannot sign");
        match self {
            Self::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature)
                    .map_err(failed)?;
                Ok(signature)
            }
            Self::P256(key) => key
                .sign(&random, message)
                .map(|signature| signature.as_ref().to_vec())
                .map_err(failed),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, [redacted])", self.algorithm())
    }
}

fn unusable(why: &str) -> AuthError {
    AuthError::configuration(format!("the private key cannot be used: {why}"))
}

fn rsa_rejected(reason: &ring::error::KeyRejected) -> String {
    match reason.to_string().as_str() {
        "TooSmall" => "its RSA modulus has less than 2048 bits: make a new key".into(),
        "TooLarge" => "its RSA modulus has more than 4096 bits: make a new key".into(),
        other => format!("it is no valid RSA key ({other})"),
    }
}

/// Wraps an `ECPrivateKey` (RFC 5915) on P-256 into a `PrivateKeyInfo` (RFC 5208), the only form
/// that ring reads.
fn pkcs8_around_sec1(sec1: &[u8]) -> Zeroizing<Vec<u8>> {
    const VERSION_0: [u8; 3] = [0x02, 0x01, 0x00];
    let algorithm = der_element(0x30, &[&oid::EC[..], &oid::P256[..]].concat());
    let private_key = Zeroizing::new(der_element(0x04, sec1));
    let content = Zeroizing::new([&VERSION_0[..], &algorithm, &private_key].concat());
    Zeroizing::new(der_element(0x30, &content))
}

fn der_element(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let significant = &length[length.iter().take_while(|byte| **byte == 0).count()..];
    let mut element = Vec::with_capacity(content.len() + 10);
    element.push(tag);
    if content.len() < 0x80 {
        element.extend_from_slice(significant);
        if significant.is_empty() {
            element.push(0);
        }
    } else {
        element.push(0x80 | significant.len() as u8);
        element.extend_from_slice(significant);
    }
    element.extend_from_slice(content);
    element
}

/// Object identifiers with their DER tag and length.
mod oid {
    pub(super) const RSA: [u8; 11] = [
        0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
    ];
    pub(super) const EC: [u8; 9] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
    pub(super) const P256: [u8; 10] = [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
    pub(super) const ED25519: [u8; 5] = [0x06, 0x03, 0x2b, 0x65, 0x70];
}
