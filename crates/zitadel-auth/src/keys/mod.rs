//! Keys that sign, where they come from, and how new ones replace them.

pub(crate) mod application_key;
pub(crate) mod expiration;
pub(crate) mod key;
pub(crate) mod key_file;
pub(crate) mod key_json;
pub(crate) mod key_source;
pub(crate) mod secret_source;
pub(crate) mod signing_key;
