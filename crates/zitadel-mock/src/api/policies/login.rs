//! What login policies have besides settings: factors, and identity providers.

use serde_json::{Value, json};

use super::kinds::kind_of;
use super::{change, organization};
use crate::api::call::{Call, Outcome};
use crate::api::change::list;
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::paging::Page;
use crate::api::shape::enumeration;
use crate::directory::{Directory, Policy, PolicyKind};

/// Each at its number.
const SECOND_FACTORS: [&str; 6] = [
    "SECOND_FACTOR_TYPE_UNSPECIFIED",
    "SECOND_FACTOR_TYPE_OTP",
    "SECOND_FACTOR_TYPE_U2F",
    "SECOND_FACTOR_TYPE_OTP_EMAIL",
    "SECOND_FACTOR_TYPE_OTP_SMS",
    "SECOND_FACTOR_TYPE_RECOVERY_CODES",
];
const MULTI_FACTORS: [&str; 2] = [
    "MULTI_FACTOR_TYPE_UNSPECIFIED",
    "MULTI_FACTOR_TYPE_U2F_WITH_VERIFICATION",
];

/// The factors that an operation is about: of a policy, and all that there are.
struct Factors {
    known: &'static [&'static str],
    of: fn(&mut Policy) -> &mut Vec<&'static str>,
}

fn factors(call: &Call<'_>) -> Factors {
    if call.method().contains("SecondFactor") {
        Factors {
            known: &SECOND_FACTORS,
            of: |policy| &mut policy.second_factors,
        }
    } else {
        Factors {
            known: &MULTI_FACTORS,
            of: |policy| &mut policy.multi_factors,
        }
    }
}

/// The lists of a policy that is to be made.
pub(super) fn read_lists(call: &Call<'_>, policy: &mut Policy) -> Result<(), ApiError> {
    policy.second_factors = read_factors(call, "secondFactors", &SECOND_FACTORS);
    policy.multi_factors = read_factors(call, "multiFactors", &MULTI_FACTORS);
    let providers = call.request.messages("idps")?;
    policy.identity_providers = providers
        .iter()
        .map(|provider| Ok(provider.text("idpId")?.to_owned()))
        .collect::<Result<_, ApiError>>()?;
    Ok(())
}

fn read_factors(call: &Call<'_>, name: &str, known: &[&'static str]) -> Vec<&'static str> {
    let list = call.request.value(name).and_then(Value::as_array);
    let list = list.into_iter().flatten();
    list.filter_map(|factor| enumeration(Some(factor), known))
        .collect()
}

fn factor(call: &Call<'_>, factors: &Factors) -> Result<&'static str, ApiError> {
    let factor = enumeration(call.request.value("type"), factors.known);
    factor.ok_or_else(|| {
        let field = format!("{}.Type", call.request_name());
        ApiError::validation(&field, "value must not be in list [0]")
    })
}

pub(super) fn add_factor(call: &Call<'_>) -> Outcome {
    let factors = factors(call);
    let factor = factor(call, &factors)?;
    let changed = change(call, kind_of(call)?, |policy| {
        let list = (factors.of)(policy);
        if list.contains(&factor) {
            return Err(factor_exists(call));
        }
        list.push(factor);
        Ok(())
    })?;
    Ok(json!({"details": changed.created()}))
}

fn factor_exists(call: &Call<'_>) -> ApiError {
    let (message, id) = match call.is_about_the_instance() {
        true => ("Errors.Instance.MFA.AlreadyExists", "INSTANCE-2B0ps"),
        false => ("Errors.Org.MFA.AlreadyExists", ""),
    };
    ApiError::new(Code::AlreadyExists, message).with_id(id)
}

pub(super) fn remove_factor(call: &Call<'_>) -> Outcome {
    let factors = factors(call);
    let factor = factor(call, &factors)?;
    let changed = change(call, kind_of(call)?, |policy| {
        let list = (factors.of)(policy);
        let place = list.iter().position(|known| *known == factor);
        let place = place.ok_or_else(|| not_in_the_policy("MFA"))?;
        list.remove(place);
        Ok(())
    })?;
    Ok(json!({"details": changed.changed()}))
}

/// Nobody recorded its id.
fn not_in_the_policy(what: &str) -> ApiError {
    ApiError::new(Code::NotFound, format!("Errors.{what}.NotExisting")).with_id("")
}

pub(super) fn list_factors(call: &Call<'_>) -> Outcome {
    let factors = factors(call);
    let mut directory = call.directory();
    let policy = policy(&mut directory, organization(call))?;
    let changed = policy.changed;
    let cut = Page::all().cut((factors.of)(policy).clone());
    Ok(list(cut, Some(changed), |factor| json!(factor)))
}

/// The one that counts.
fn policy<'a>(
    directory: &'a mut Directory,
    organization: Option<&str>,
) -> Result<&'a mut Policy, ApiError> {
    let policies = &mut directory.policies;
    let organization =
        organization.filter(|id| policies.get(Some(id), PolicyKind::Login).is_some());
    let policy = policies.get_mut(organization, PolicyKind::Login);
    policy.ok_or_else(ApiError::internal)
}

pub(super) fn add_identity_provider(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text(&call.request_name(), "idpId")?;
    if !call.directory().identity_providers.contains_key(id) {
        let message = "Identity Provider Configuration doesn't exist";
        return Err(ApiError::new(Code::NotFound, message).with_id(""));
    }
    let changed = change(call, kind_of(call)?, |policy| {
        if policy.identity_providers.iter().any(|known| known == id) {
            let message = "Errors.IDP.AlreadyExists";
            return Err(ApiError::new(Code::AlreadyExists, message).with_id(""));
        }
        policy.identity_providers.push(id.to_owned());
        Ok(())
    })?;
    Ok(json!({"details": changed.created()}))
}

pub(super) fn remove_identity_provider(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text(&call.request_name(), "idpId")?;
    let changed = change(call, kind_of(call)?, |policy| {
        let mut known = policy.identity_providers.iter();
        let place = known.position(|known| known == id);
        let place = place.ok_or_else(|| not_in_the_policy("IDP"))?;
        policy.identity_providers.remove(place);
        Ok(())
    })?;
    Ok(json!({"details": changed.changed()}))
}

pub(super) fn list_identity_providers(call: &Call<'_>) -> Outcome {
    let page = Page::of_query(&call.request)?;
    let mut directory = call.directory();
    let policy = policy(&mut directory, organization(call))?;
    let changed = policy.changed;
    let cut = page.cut(policy.identity_providers.clone());
    let show = |id: &String| identity_provider(&directory, id);
    Ok(list(cut, Some(changed), show))
}

/// `zitadel.idp.v1.IDPLoginPolicyLink`
pub(super) fn identity_provider(directory: &Directory, id: &str) -> Value {
    let provider = directory.identity_providers.get(id);
    match provider {
        Some(provider) => json!({"idpId": id, "idpName": provider.name}),
        None => json!({"idpId": id}),
    }
}
