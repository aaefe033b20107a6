use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::error::VerifyError;
use crate::token::claims::Claims;
use crate::token::guard::Guard;

/// What a route asks of a token, as a type that [`Guarded`] names.
///
/// ```
/// use zitadel_verify::{Guard, RouteGuard};
///
/// struct Admin;
///
/// impl RouteGuard for Admin {
///     fn guard() -> Guard {
///         Guard::role("admin")
///     }
/// }
/// ```
pub trait RouteGuard {
    /// The guard.
    fn guard() -> Guard;
}

/// The [`Claims`] of a token that passes the guard `G`, as an argument of a handler. Others are
/// refused before the handler runs.
pub struct Guarded<G> {
    claims: Claims,
    guard: PhantomData<fn() -> G>,
}

impl<G: RouteGuard> Guarded<G> {
    pub(crate) fn new(claims: Claims) -> Result<Self, VerifyError> {
        G::guard().check(&claims)?;
        Ok(Self {
            claims,
            guard: PhantomData,
        })
    }
}

impl<G> Guarded<G> {
    /// The claims alone.
    pub fn into_claims(self) -> Claims {
        self.claims
    }
}

impl<G> Deref for Guarded<G> {
    type Target = Claims;

    fn deref(&self) -> &Claims {
        &self.claims
    }
}

impl<G> fmt::Debug for Guarded<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Guarded").field(&self.claims).finish()
    }
}
