//! Keys: those of users and applications, those that clients register, those that the server
//! signs with.

mod public_key;
mod signing;
mod test_keys;

pub use public_key::InvalidPublicKey;
pub(crate) use public_key::PublicKey;
pub use signing::SigningAlgorithm;
pub(crate) use signing::SigningKeys;
pub(crate) use test_keys::{TestKey, TestKeys};

/// A key cannot be read, or does not sign.
#[derive(Debug)]
pub(crate) struct KeyError;
