use crate::token::claims::Claims;

/// The [`Claims`] of a request that may come without a token, as an argument of a handler.
///
/// A request without a token has `None`; one whose token is not valid is refused. Where a framework
/// makes an `Option` of everything that fails, `Option<Claims>` would take a forged token, and an
/// issuer that is down, for nobody.
#[derive(Clone, Debug)]
pub struct OptionalClaims(pub Option<Claims>);
