//! Keys: those of users and applications, those that clients register, those that the server signs with.

mod der;
mod public_key;
mod rsa;
mod signing;

pub use public_key::InvalidPublicKey;
pub(crate) use public_key::PublicKey;
pub(crate) use rsa::{RsaKey, RsaKeys};
pub use signing::SigningAlgorithm;
pub(crate) use signing::SigningKeys;
