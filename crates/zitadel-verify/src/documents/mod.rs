//! What the issuer publishes (its keys, its endpoints), kept and renewed.

pub(crate) mod document_cache;
pub(crate) mod document_source;
