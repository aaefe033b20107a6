//! OAuth and OpenID Connect: what comes before an API call, and what receivers of tokens ask.

pub(crate) mod assertion;
pub(crate) mod chosen_token;
mod claims;
pub(crate) mod discovery;
mod error;
mod form;
pub(crate) mod introspection;
pub(crate) mod token_endpoint;
pub(crate) mod userinfo;
