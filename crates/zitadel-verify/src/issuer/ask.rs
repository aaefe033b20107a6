//! A question to the issuer about a token, and the answer.

use std::fmt;

use zitadel_auth::BoxFuture;

use crate::issuer::endpoints::Unanswered;
use crate::token::json::Object;

/// Asks the issuer about one token, once per call.
pub(crate) trait Ask: fmt::Debug + Send + Sync + 'static {
    fn ask<'a>(&'a self, token: &'a str) -> BoxFuture<'a, Result<Told, Unanswered>>;
}

/// What the issuer of this name says of a token.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) issuer: String,
    pub(crate) introspected: Introspected,
}

#[derive(Debug)]
pub(crate) enum Introspected {
    Active(Object),
    /// It has expired, was revoked, is for others, or is none of the issuer's.
    Inactive,
}
