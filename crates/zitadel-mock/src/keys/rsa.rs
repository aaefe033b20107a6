//! RSA keys of 2048 bits, made in milliseconds.
//!
//! To search for primes takes seconds in an unoptimized build, and a test suite starts many
//! mocks. So the primes are in the crate and each key is the product of two of them: 496
//! keys, each service user of a mock with its own. The primes are public and shared between
//! keys, so a key made here protects nothing; that is all that a test needs.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use num_bigint::BigUint;

use super::der;

const PUBLIC_EXPONENT: u32 = 65_537;

/// Hands out keys, each once until all were used. Every mock begins at a pair of its own,
/// so that a key of one mock is, most likely, unknown to another.
pub(crate) struct RsaKeys {
    primes: Vec<BigUint>,
    next: usize,
}

impl RsaKeys {
    pub(crate) fn new() -> Self {
        let primes: Vec<BigUint> = include_str!("test_primes.txt")
            .lines()
            .filter_map(|line| BigUint::parse_bytes(line.as_bytes(), 16))
            .collect();
        let next = fastrand::usize(..primes.len() * (primes.len() - 1) / 2);
        Self { primes, next }
    }

    pub(crate) fn next_key(&mut self) -> RsaKey {
        let pairs = self.primes.len() * (self.primes.len() - 1) / 2;
        let (larger, smaller) = pair(self.next);
        self.next = (self.next + 1) % pairs;
        // The file lists the primes from the largest down, and `p` has to be the larger one.
        RsaKey::from_primes(&self.primes[smaller], &self.primes[larger])
    }
}

/// The n-th pair in the order (1,0) (2,0) (2,1) (3,0) …
fn pair(n: usize) -> (usize, usize) {
    let mut larger = 1;
    let mut before = 0;
    while before + larger <= n {
        before += larger;
        larger += 1;
    }
    (larger, n - before)
}

#[derive(Clone)]
pub(crate) struct RsaKey {
    modulus: Vec<u8>,
    pkcs1: Vec<u8>,
}

impl RsaKey {
    /// RFC 8017, sections 3.2 and A.1.2.
    fn from_primes(p: &BigUint, q: &BigUint) -> Self {
        let one = &BigUint::from(1u32);
        let e = &BigUint::from(PUBLIC_EXPONENT);
        let (p_less_one, q_less_one) = (p - one, q - one);
        let totient = &p_less_one * &q_less_one;
        // e is prime, so by Fermat's little theorem this is the inverse of the totient modulo
        // e; it leads to d without an inversion that could fail.
        let inverse = totient.modpow(&(e - 2u32), e);
        let d = ((e - inverse) * &totient + one) / e;
        let coefficient = q.modpow(&(p - 2u32), p);
        let modulus = (p * q).to_bytes_be();
        let numbers = [
            BigUint::ZERO.to_bytes_be(),
            modulus.clone(),
            e.to_bytes_be(),
            d.to_bytes_be(),
            p.to_bytes_be(),
            q.to_bytes_be(),
            (&d % p_less_one).to_bytes_be(),
            (&d % q_less_one).to_bytes_be(),
            coefficient.to_bytes_be(),
        ];
        Self {
            modulus,
            pkcs1: der::sequence_of_integers(numbers.iter().map(Vec::as_slice)),
        }
    }

    /// The private key in PKCS#1 DER.
    pub(crate) fn pkcs1_der(&self) -> &[u8] {
        &self.pkcs1
    }

    /// The private key as Zitadel writes it into key files.
    pub(crate) fn pkcs1_pem(&self) -> String {
        let text = STANDARD.encode(&self.pkcs1);
        let mut pem = String::from("-----BEGIN RSA PRIVATE KEY-----\n");
        for (index, character) in text.chars().enumerate() {
            if index > 0 && index % 64 == 0 {
                pem.push('\n');
            }
            pem.push(character);
        }
        pem.push_str("\n-----END RSA PRIVATE KEY-----\n");
        pem
    }

    /// The public key in PKCS#1 DER.
    pub(crate) fn public_der(&self) -> Vec<u8> {
        let exponent = BigUint::from(PUBLIC_EXPONENT).to_bytes_be();
        der::sequence_of_integers([self.modulus.as_slice(), exponent.as_slice()])
    }

    /// `n` and `e` of a JSON Web Key (RFC 7518, section 6.3.1).
    pub(crate) fn jwk_numbers(&self) -> (String, String) {
        let exponent = BigUint::from(PUBLIC_EXPONENT).to_bytes_be();
        (
            URL_SAFE_NO_PAD.encode(&self.modulus),
            URL_SAFE_NO_PAD.encode(exponent),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_pair_of_primes_is_used_once() {
        let pairs: HashSet<_> = (0..496).map(pair).collect();
        assert_eq!(pairs.len(), 496);
        assert!(
            pairs
                .iter()
                .all(|(larger, smaller)| smaller < larger && *larger < 32)
        );
        assert_eq!(RsaKeys::new().primes.len(), 32);
    }

    #[test]
    fn every_prime_makes_a_key_that_ring_takes() {
        let mut keys = RsaKeys::new();
        // Each prime is in one of these 31 pairs.
        for n in (1..32).map(|larger| larger * (larger - 1) / 2) {
            keys.next = n;
            let key = keys.next_key();
            ring::rsa::KeyPair::from_der(key.pkcs1_der()).unwrap();
            assert!(
                key.pkcs1_pem()
                    .starts_with("-----BEGIN RSA PRIVATE KEY-----\nMII")
            );
        }
    }
}
