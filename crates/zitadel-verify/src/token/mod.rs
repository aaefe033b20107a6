//! What a token says, whether it may say so here, and what follows from it.

pub(crate) mod claims;
pub(crate) mod expectation;
pub(crate) mod guard;
pub(crate) mod json;
pub(crate) mod numeric_date;
pub(crate) mod roles;
