//! RSA keys that are made already.
//!
//! To make one takes seconds in an unoptimized build, and a test suite starts many mocks. So
//! there are 32 of them in the crate, for everybody to see: they protect nothing, and that is
//! all that a test needs.

use rsa::RsaPrivateKey;
use rsa::pkcs1::DecodeRsaPrivateKey as _;

use super::KeyError;

const PEM: &str = include_str!("test_keys.pem");
const END: &str = "-----END RSA PRIVATE KEY-----\n";

/// Hands out keys, each once until all were used. Every mock begins at one of its own choice,
/// so that a key of one mock is, most likely, unknown to another.
pub(crate) struct TestKeys {
    keys: Vec<TestKey>,
    next: usize,
}

impl TestKeys {
    pub(crate) fn new() -> Self {
        let keys: Vec<_> = PEM
            .split_inclusive(END)
            .map(|pem| TestKey { pem })
            .collect();
        Self {
            next: fastrand::usize(..keys.len()),
            keys,
        }
    }

    pub(crate) fn next_key(&mut self) -> TestKey {
        let key = self.keys[self.next];
        self.next = (self.next + 1) % self.keys.len();
        key
    }
}

#[derive(Clone, Copy)]
pub(crate) struct TestKey {
    pem: &'static str,
}

impl TestKey {
    /// The private key as Zitadel writes it into key files: PKCS#1 (RFC 8017, section A.1.2).
    pub(crate) fn pem(self) -> &'static str {
        self.pem
    }

    pub(crate) fn private(self) -> Result<RsaPrivateKey, KeyError> {
        RsaPrivateKey::from_pkcs1_pem(self.pem).map_err(|_| KeyError)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use rsa::traits::PublicKeyParts as _;

    use super::*;

    #[test]
    fn every_key_is_handed_out_once_and_is_good() {
        let mut keys = TestKeys::new();
        let mut pems = HashSet::new();
        for _ in 0..32 {
            let key = keys.next_key();
            let private = key.private().unwrap();
            private.validate().unwrap();
            assert_eq!(private.n().bits(), 2048);
            assert!(
                key.pem()
                    .starts_with("-----BEGIN RSA PRIVATE KEY-----\nMII")
            );
            assert!(pems.insert(key.pem()), "it was there before");
        }
        assert!(pems.contains(keys.next_key().pem()));
    }
}
