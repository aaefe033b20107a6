//! Where tokens come from: finding the endpoint, asking it, and what its refusals mean.

pub(crate) mod failure;
pub(crate) mod issuer;
pub(crate) mod lifetime;
pub(crate) mod request;
