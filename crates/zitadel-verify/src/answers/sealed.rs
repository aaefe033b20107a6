//! What lies in a cache that others can reach: under names that tell nothing, and sealed, so that who
//! reads it learns nothing and who writes into it lets nobody in.

use std::fmt;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use ring::rand::{SecureRandom, SystemRandom};
use secrecy::zeroize::Zeroizing;

use crate::answers::cache::TokenDigest;
use crate::error::VerifyError;

const MIN_SECRET: usize = 32;
const VERSION: u8 = 1;
const NAME_LENGTH: usize = 32;
const KEY_LENGTH: usize = 32;
/// Longer than any answer of the issuer.
const MAX_SEALED: usize = 2 * 1024 * 1024;

/// The secret that all instances of an API share, to keep answers in a place that others can reach.
#[derive(Clone)]
pub struct SealingKey(Prk);

/// How one token's answer is sealed, and under which name it lies.
pub(crate) struct Seal {
    pub(crate) name: String,
    key: LessSafeKey,
}

impl SealingKey {
    /// From at least 32 random bytes: `openssl rand 32`. With another secret, what was kept before
    /// is passed over.
    ///
    /// # Errors
    /// A configuration error for a shorter secret.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Self, VerifyError> {
        let secret = secret.as_ref();
        if secret.len() < MIN_SECRET {
            return Err(VerifyError::configuration(format!(
                "the secret that seals answers has {} bytes: give {MIN_SECRET} random ones at least",
                secret.len()
            )));
        }
        let salt = Salt::new(HKDF_SHA256, b"zitadel-verify answers");
        Ok(Self(salt.extract(secret)))
    }

    /// Each token has a key of its own, so that no answer can be put in another one's place.
    pub(crate) fn seal_for(&self, digest: &TokenDigest) -> Option<Seal> {
        struct Length;
        impl KeyType for Length {
            fn len(&self) -> usize {
                NAME_LENGTH + KEY_LENGTH
            }
        }
        let info = [digest.as_bytes().as_slice()];
        let mut bytes = Zeroizing::new([0; NAME_LENGTH + KEY_LENGTH]);
        let material = self.0.expand(&info, Length).ok()?;
        material.fill(bytes.as_mut_slice()).ok()?;
        let (name, key) = bytes.split_at(NAME_LENGTH);
        Some(Seal {
            name: name.iter().map(|byte| format!("{byte:02x}")).collect(),
            key: LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?),
        })
    }
}

impl Seal {
    /// Version, nonce, and what is sealed with its tag.
    pub(crate) fn seal(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE_LEN];
        SystemRandom::new().fill(&mut nonce).ok()?;
        let mut sealed = text.to_vec();
        self.key
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from([VERSION]),
                &mut sealed,
            )
            .ok()?;
        Some([&[VERSION], nonce.as_slice(), &sealed].concat())
    }

    /// `None` for anything that [`seal`](Self::seal) did not make of this token's answer.
    pub(crate) fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        if sealed.len() > MAX_SEALED {
            return None;
        }
        let (version, rest) = sealed.split_first()?;
        let (nonce, rest) = rest.split_at_checked(NONCE_LEN)?;
        if *version != VERSION {
            return None;
        }
        let mut text = rest.to_vec();
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let opened = self
            .key
            .open_in_place(nonce, Aad::from([VERSION]), &mut text);
        let length = opened.ok()?.len();
        text.truncate(length);
        Some(text)
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealingKey([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seal(secret: u8, token: u8) -> Seal {
        let key = SealingKey::new([secret; 32]).unwrap();
        key.seal_for(&TokenDigest::from([token; 32])).unwrap()
    }

    #[test]
    fn what_is_sealed_opens_with_the_same_secret_and_token_alone() {
        let sealed = seal(1, 1).seal(b"answer").unwrap();
        assert_eq!(seal(1, 1).open(&sealed).unwrap(), b"answer");
        assert_eq!(seal(2, 1).open(&sealed), None);
        assert_eq!(seal(1, 2).open(&sealed), None);
        assert_ne!(seal(1, 1).name, seal(1, 2).name);
        assert_ne!(seal(1, 1).name, seal(2, 1).name);
        // And never looks the same twice.
        assert_ne!(seal(1, 1).seal(b"answer").unwrap(), sealed);
        assert!(!sealed.windows(6).any(|window| window == b"answer"));
    }

    #[test]
    fn what_was_changed_does_not_open() {
        let seal = seal(1, 1);
        let sealed = seal.seal(b"answer").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(seal.open(&changed), None, "byte {at}");
            assert_eq!(seal.open(&sealed[..at]), None, "{at} bytes");
        }
        assert_eq!(seal.open(&[sealed.as_slice(), &[0]].concat()), None);
        assert_eq!(seal.open(b"{\"claims\":{}}"), None);
        assert_eq!(seal.open(&vec![VERSION; MAX_SEALED + 1]), None);
    }

    #[test]
    fn a_secret_is_long_enough_and_does_not_show() {
        let error = SealingKey::new("password").unwrap_err();
        assert!(error.to_string().contains("has 8 bytes"), "{error}");
        let key = SealingKey::new("0123456789abcdef0123456789abcdef").unwrap();
        assert_eq!(format!("{key:?}"), "SealingKey([redacted])");
    }
}
