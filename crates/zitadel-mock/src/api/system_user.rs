//! Callers whose token is signed by themselves: system users.

use wiremock::Request;

use super::call::Caller;
use crate::directory::Membership;
use crate::headers;
use crate::instance::Instance;
use crate::oauth::assertion;

/// The caller, when the token is that of a system user: it may do everything, in the organization that
/// the header names.
pub(super) fn caller(instance: &Instance, request: &Request, token: &str) -> Option<Caller> {
    let issuer = instance.issuer(request).ok()?;
    let now = instance.clock.now();
    let key_of = |name: &str, _: &str| instance.directory().system_users.get(name).cloned();
    let name = assertion::subject(token, &issuer, now, instance.dialect, key_of)?;
    let organization_id = headers::header(request, "x-zitadel-orgid")
        .filter(|id| !id.is_empty())
        .map_or_else(
            || instance.directory().organization_id.clone(),
            str::to_owned,
        );
    Some(Caller {
        user_id: name,
        organization_id,
        membership: Membership::Instance,
    })
}
