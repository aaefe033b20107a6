//! What the issuer says of tokens, kept for a while.

pub(crate) mod cache;
pub(crate) mod introspector;
pub(crate) mod memory_cache;
pub(crate) mod pace;
#[cfg(feature = "redis")]
pub(crate) mod redis_cache;
#[cfg(feature = "redis")]
pub(crate) mod sealed;
