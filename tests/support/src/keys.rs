//! Key pairs and certificates that were made for tests and open nothing: the files of
//! `tests/keys/`.

use std::path::PathBuf;

/// RSA, 2048 bits, PKCS#1: the form that Zitadel hands out.
pub const RSA_KEY: &str = include_str!("../../keys/rsa2048-pkcs1.pem");
/// [`RSA_KEY`] in PKCS#8.
pub const RSA_KEY_PKCS8: &str = include_str!("../../keys/rsa2048-pkcs8.pem");
/// The public half of [`RSA_KEY`].
pub const RSA_PUBLIC_KEY: &str = include_str!("../../keys/rsa2048-public.pem");
/// RSA, 4096 bits, PKCS#8.
pub const RSA_4096_KEY: &str = include_str!("../../keys/rsa4096-pkcs8.pem");
/// RSA, 1024 bits, PKCS#1: too short for anything.
pub const RSA_1024_KEY: &str = include_str!("../../keys/rsa1024-pkcs1.pem");
/// RSA, 1024 bits, PKCS#8.
pub const RSA_1024_KEY_PKCS8: &str = include_str!("../../keys/rsa1024-pkcs8.pem");
/// RSA, 2048 bits, PKCS#1, whose numbers do not belong together.
pub const INCONSISTENT_RSA_KEY: &str = include_str!("../../keys/rsa2048-inconsistent-pkcs1.pem");
/// RSA, 2048 bits, PKCS#1 behind a password.
pub const ENCRYPTED_RSA_KEY: &str = include_str!("../../keys/rsa2048-encrypted-pkcs1.pem");
/// RSA, 2048 bits, PKCS#8 behind a password.
pub const ENCRYPTED_RSA_KEY_PKCS8: &str = include_str!("../../keys/rsa2048-encrypted-pkcs8.pem");
/// P-256, PKCS#8.
pub const P256_KEY: &str = include_str!("../../keys/p256-pkcs8.pem");
/// P-256, SEC1.
pub const P256_KEY_SEC1: &str = include_str!("../../keys/p256-sec1.pem");
/// P-256, SEC1 behind its parameters, as OpenSSL writes it.
pub const P256_KEY_SEC1_WITH_PARAMETERS: &str =
    include_str!("../../keys/p256-sec1-with-params.pem");
/// P-384, PKCS#8.
pub const P384_KEY: &str = include_str!("../../keys/p384-pkcs8.pem");
/// P-384, SEC1.
pub const P384_KEY_SEC1: &str = include_str!("../../keys/p384-sec1.pem");
/// Ed25519, PKCS#8.
pub const ED25519_KEY: &str = include_str!("../../keys/ed25519-pkcs8.pem");
/// A certificate, and no key.
pub const CERTIFICATE: &str = include_str!("../../keys/certificate.pem");

/// The path of a file in `tests/keys/`, for those who want it from there.
#[must_use]
pub fn path(file: &str) -> PathBuf {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../keys")).join(file);
    assert!(path.exists(), "no {}", path.display());
    path
}
