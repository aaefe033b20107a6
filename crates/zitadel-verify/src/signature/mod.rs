//! Signed tokens (RFC 7515), the keys that they are signed with (RFC 7517), and whether one fits the
//! other.

pub(crate) mod algorithm;
pub(crate) mod jws;
pub(crate) mod key;
pub(crate) mod key_set;
#[cfg(test)]
mod vectors;
