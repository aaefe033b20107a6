//! Who may call an operation of the v1 API.

use wiremock::Request;

use super::routes::{Permission, Route};
use crate::api::call::Caller;
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::system_user;
use crate::directory::{Membership, User};
use crate::headers::{self, MoreThanOne};
use crate::instance::Instance;

/// Its operations are about the whole instance: members of organizations have none of its permissions.
const ADMIN: &str = "zitadel.admin.v1.AdminService";
/// Its operations are above all instances: users of one are nobody to it.
const SYSTEM: &str = "zitadel.system.v1.SystemService";

pub(super) fn authorize(
    instance: &Instance,
    route: &Route,
    request: &Request,
) -> Result<Caller, ApiError> {
    if matches!(route.permission, Permission::Nothing) {
        return Ok(anonymous(instance));
    }
    let token = token(request)?;
    if let Some(caller) = system_user::caller(instance, request, token) {
        caller.check_organization(&instance.directory())?;
        return Ok(caller);
    }
    let directory = instance.directory();
    let (_, user) = directory
        .valid_token(token, instance.clock.now())
        .filter(|(token, _)| token.opens_api(&directory.zitadel_project_id))
        .filter(|_| route.service != SYSTEM)
        .ok_or_else(invalid_token)?;
    let organization_id = headers::header(request, "x-zitadel-orgid")
        .filter(|id| !id.is_empty())
        .unwrap_or(&user.organization_id)
        .to_owned();
    let caller = Caller {
        user_id: user.id.clone(),
        organization_id,
        membership: user.membership.clone(),
    };
    caller.check_organization(&directory)?;
    if let Permission::AnyOf(permissions) = route.permission {
        check_permission(user, &caller.organization_id, route.service, permissions)?;
    }
    Ok(caller)
}

fn anonymous(instance: &Instance) -> Caller {
    Caller {
        user_id: String::new(),
        organization_id: instance.directory().organization_id.clone(),
        membership: Membership::None,
    }
}

fn invalid_token() -> ApiError {
    ApiError::new(Code::Unauthenticated, "Errors.Token.Invalid").with_id("AUTH-7fs1e")
}

fn token(request: &Request) -> Result<&str, ApiError> {
    let authorization = headers::authorization(request)
        .map_err(|MoreThanOne| invalid_token())?
        .filter(|value| !value.is_empty())
        .ok_or_else(|| ApiError::new(Code::Unauthenticated, "auth header missing"))?;
    authorization.strip_prefix("Bearer ").ok_or_else(|| {
        ApiError::new(Code::Unauthenticated, "invalid auth header").with_id("AUTH-toLo1")
    })
}

fn check_permission(
    user: &User,
    organization_id: &str,
    service: &str,
    permissions: &str,
) -> Result<(), ApiError> {
    if !user.membership.sees(organization_id) {
        let message = "membership not found";
        return Err(ApiError::new(Code::NotFound, message).with_id("AUTHZ-cdgFk"));
    }
    let reaches = service != ADMIN || matches!(user.membership, Membership::Instance);
    let mut any_of = permissions.split(',');
    if reaches && any_of.any(|permission| user.has_permission(permission)) {
        return Ok(());
    }
    let message = "No matching permissions found";
    Err(ApiError::new(Code::PermissionDenied, message).with_id("AUTH-5mWD2"))
}
