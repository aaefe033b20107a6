//! The issuer of the tokens: where it says who it is, gives out its keys, and answers about tokens.

pub(crate) mod ask;
pub(crate) mod caller;
pub(crate) mod endpoints;
pub(crate) mod introspection;
pub(crate) mod keys;
pub(crate) mod outage;
