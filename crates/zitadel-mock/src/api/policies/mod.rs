//! Policies of login, passwords and lockout (v1): the instance's, and organizations' own.

mod kinds;
mod login;

use serde_json::{Map, Value, json};

use super::call::{Call, Outcome, Service};
use super::change::{Change, details};
use super::code::Code;
use super::error::ApiError;
use super::shape;
use crate::directory::{Directory, Policy, PolicyKind};
use kinds::{Kind, kind_of};

pub(super) const SERVICES: &[Service] = &[
    Service {
        name: "zitadel.admin.v1.AdminService",
        handlers: &[
            ("AddIDPToLoginPolicy", login::add_identity_provider),
            ("AddMultiFactorToLoginPolicy", login::add_factor),
            ("AddSecondFactorToLoginPolicy", login::add_factor),
            ("GetLockoutPolicy", get_default),
            ("GetLoginPolicy", get_default),
            ("GetPasswordAgePolicy", get_default),
            ("GetPasswordComplexityPolicy", get_default),
            ("ListLoginPolicyIDPs", login::list_identity_providers),
            ("ListLoginPolicyMultiFactors", login::list_factors),
            ("ListLoginPolicySecondFactors", login::list_factors),
            ("RemoveIDPFromLoginPolicy", login::remove_identity_provider),
            ("RemoveMultiFactorFromLoginPolicy", login::remove_factor),
            ("RemoveSecondFactorFromLoginPolicy", login::remove_factor),
            ("UpdateLockoutPolicy", update),
            ("UpdateLoginPolicy", update),
            ("UpdatePasswordAgePolicy", update),
            ("UpdatePasswordComplexityPolicy", update),
        ],
    },
    Service {
        name: "zitadel.auth.v1.AuthService",
        handlers: &[
            ("GetMyLoginPolicy", get_mine),
            ("GetMyPasswordComplexityPolicy", get_mine),
        ],
    },
    Service {
        name: "zitadel.management.v1.ManagementService",
        handlers: &[
            ("AddCustomLockoutPolicy", add),
            ("AddCustomLoginPolicy", add),
            ("AddCustomPasswordAgePolicy", add),
            ("AddCustomPasswordComplexityPolicy", add),
            ("AddIDPToLoginPolicy", login::add_identity_provider),
            ("AddMultiFactorToLoginPolicy", login::add_factor),
            ("AddSecondFactorToLoginPolicy", login::add_factor),
            ("GetDefaultLockoutPolicy", get_default),
            ("GetDefaultLoginPolicy", get_default),
            ("GetDefaultPasswordAgePolicy", get_default),
            ("GetDefaultPasswordComplexityPolicy", get_default),
            ("GetLockoutPolicy", get),
            ("GetLoginPolicy", get),
            ("GetPasswordAgePolicy", get),
            ("GetPasswordComplexityPolicy", get),
            ("ListLoginPolicyIDPs", login::list_identity_providers),
            ("ListLoginPolicyMultiFactors", login::list_factors),
            ("ListLoginPolicySecondFactors", login::list_factors),
            ("RemoveIDPFromLoginPolicy", login::remove_identity_provider),
            ("RemoveMultiFactorFromLoginPolicy", login::remove_factor),
            ("RemoveSecondFactorFromLoginPolicy", login::remove_factor),
            ("ResetLockoutPolicyToDefault", reset),
            ("ResetLoginPolicyToDefault", reset),
            ("ResetPasswordAgePolicyToDefault", reset),
            ("ResetPasswordComplexityPolicyToDefault", reset),
            ("UpdateCustomLockoutPolicy", update),
            ("UpdateCustomLoginPolicy", update),
            ("UpdateCustomPasswordAgePolicy", update),
            ("UpdateCustomPasswordComplexityPolicy", update),
        ],
    },
];

fn get_default(call: &Call<'_>) -> Outcome {
    let directory = call.directory();
    Ok(json!({"policy": effective(&directory, None, kind_of(call)?.kind)?.0}))
}

/// The organization's own, or what it inherits.
fn get(call: &Call<'_>) -> Outcome {
    let directory = call.directory();
    let organization = Some(&*call.caller.organization_id);
    let (policy, is_default) = effective(&directory, organization, kind_of(call)?.kind)?;
    let mut answer = json!({"policy": policy});
    if is_default {
        answer["isDefault"] = json!(true);
    }
    Ok(answer)
}

/// Of the organization that the caller is in.
fn get_mine(call: &Call<'_>) -> Outcome {
    let directory = call.directory();
    let user = directory.users.get(&call.caller.user_id);
    let organization = user.map(|user| &*user.organization_id);
    Ok(json!({"policy": effective(&directory, organization, kind_of(call)?.kind)?.0}))
}

/// The policy that counts, and whether it is the instance's.
fn effective(
    directory: &Directory,
    organization: Option<&str>,
    kind: PolicyKind,
) -> Result<(Value, bool), ApiError> {
    if let Some(id) = organization {
        if let Some(own) = directory.policies.get(Some(id), kind) {
            return Ok((json(directory, own, id), false));
        }
    }
    let default = directory.policies.get(None, kind);
    let default = default.ok_or_else(ApiError::internal)?;
    let mut policy = json(directory, default, &directory.instance_id);
    policy["isDefault"] = json!(true);
    Ok((policy, true))
}

fn json(directory: &Directory, policy: &Policy, owner: &str) -> Value {
    let mut json = Value::Object(policy.settings.clone());
    json["details"] = details(policy.sequence, policy.created, policy.changed, owner);
    for (name, factors) in [
        ("secondFactors", &policy.second_factors),
        ("multiFactors", &policy.multi_factors),
    ] {
        if !factors.is_empty() {
            json[name] = json!(factors);
        }
    }
    if !policy.identity_providers.is_empty() {
        let providers = policy.identity_providers.iter();
        let providers = providers.map(|id| login::identity_provider(directory, id));
        json["idps"] = providers.collect();
    }
    json
}

fn settings(call: &Call<'_>, kind: &Kind) -> Result<Map<String, Value>, ApiError> {
    shape::read(&call.request_name(), &call.request, kind.shape)
}

fn add(call: &Call<'_>) -> Outcome {
    let kind = kind_of(call)?;
    let settings = settings(call, kind)?;
    let organization = &call.caller.organization_id;
    let mut directory = call.directory();
    let policies = &directory.policies;
    if policies.get(Some(organization), kind.kind).is_some() {
        let message = format!("{} already exists", kind.name);
        return Err(ApiError::new(Code::AlreadyExists, message).with_id(kind.exists_id));
    }
    let change = Change::now(call, &directory, Some(organization));
    let mut policy = Policy::new(settings, change.time, change.sequence);
    if kind.kind == PolicyKind::Login {
        login::read_lists(call, &mut policy)?;
    }
    directory.policies.add(organization, kind.kind, policy);
    Ok(json!({"details": change.created()}))
}

fn update(call: &Call<'_>) -> Outcome {
    let kind = kind_of(call)?;
    let settings = settings(call, kind)?;
    change(call, kind, |policy| {
        if policy.settings == settings {
            let message = format!("{} has not been changed", kind.name);
            return Err(ApiError::new(Code::FailedPrecondition, message).with_id(""));
        }
        policy.settings = settings;
        Ok(())
    })
    .map(|change| json!({"details": change.changed()}))
}

fn reset(call: &Call<'_>) -> Outcome {
    let kind = kind_of(call)?;
    let organization = &call.caller.organization_id;
    let mut directory = call.directory();
    let change = Change::now(call, &directory, Some(organization));
    let removed = directory.policies.remove(organization, kind.kind);
    removed.ok_or_else(|| missing(kind))?;
    Ok(json!({"details": change.changed()}))
}

/// Whose policy an operation changes: the instance's, unless it is one of the management API.
fn organization<'a>(call: &'a Call<'_>) -> Option<&'a str> {
    (!call.is_about_the_instance()).then_some(&*call.caller.organization_id)
}

/// Changes a policy, of the instance or of an organization that has its own.
fn change(
    call: &Call<'_>,
    kind: &Kind,
    edit: impl FnOnce(&mut Policy) -> Result<(), ApiError>,
) -> Result<Change, ApiError> {
    let organization = organization(call);
    let mut directory = call.directory();
    let change = Change::now(call, &directory, organization);
    let policy = directory.policies.get_mut(organization, kind.kind);
    let policy = policy.ok_or_else(|| missing(kind))?;
    edit(policy)?;
    policy.changed = change.time;
    policy.sequence = change.sequence;
    Ok(change)
}

fn missing(kind: &Kind) -> ApiError {
    let message = format!("{} not found", kind.name);
    ApiError::new(Code::NotFound, message).with_id(kind.missing_id)
}
