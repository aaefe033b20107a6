//! Identity providers, made from templates (v1): the instance's, and organizations' own.

mod templates;

use serde_json::{Value, json};

use super::call::{Call, Handler, Outcome, Service};
use super::change::{Change, details, list};
use super::code::Code;
use super::error::ApiError;
use super::filter;
use super::message::Message;
use super::paging::Page;
use crate::directory::{Directory, IdentityProvider};
use templates::Said;

pub(super) const SERVICES: &[Service] = &[
    Service {
        name: "zitadel.admin.v1.AdminService",
        handlers: HANDLERS,
    },
    Service {
        name: "zitadel.management.v1.ManagementService",
        handlers: HANDLERS,
    },
];

const HANDLERS: &[(&str, Handler)] = &[
    ("AddAppleProvider", add),
    ("AddAzureADProvider", add),
    ("AddGenericOAuthProvider", add),
    ("AddGenericOIDCProvider", add),
    ("AddGitHubEnterpriseServerProvider", add),
    ("AddGitHubProvider", add),
    ("AddGitLabProvider", add),
    ("AddGitLabSelfHostedProvider", add),
    ("AddGoogleProvider", add),
    ("AddJWTProvider", add),
    ("AddLDAPProvider", add),
    ("AddSAMLProvider", add),
    ("AddZitadelProvider", add),
    ("DeleteProvider", delete),
    ("GetProviderByID", get),
    ("ListProviders", list_providers),
    ("MigrateGenericOIDCProvider", migrate),
    ("RegenerateSAMLProviderCertificate", regenerate_certificate),
    ("UpdateAppleProvider", update),
    ("UpdateAzureADProvider", update),
    ("UpdateGenericOAuthProvider", update),
    ("UpdateGenericOIDCProvider", update),
    ("UpdateGitHubEnterpriseServerProvider", update),
    ("UpdateGitHubProvider", update),
    ("UpdateGitLabProvider", update),
    ("UpdateGitLabSelfHostedProvider", update),
    ("UpdateGoogleProvider", update),
    ("UpdateJWTProvider", update),
    ("UpdateLDAPProvider", update),
    ("UpdateSAMLProvider", update),
    ("UpdateZitadelProvider", update),
];

/// Whose the providers are that an operation changes.
fn organization<'a>(call: &'a Call<'_>) -> Option<&'a str> {
    (!call.is_about_the_instance()).then_some(&*call.caller.organization_id)
}

fn add(call: &Call<'_>) -> Outcome {
    let said = Said::by(call)?;
    let mut directory = call.directory();
    let change = Change::now(call, &directory, organization(call));
    let id = directory.next_id();
    let answer = json!({"details": change.created(), "id": id});
    let provider = IdentityProvider {
        id: id.clone(),
        organization_id: organization(call).map(str::to_owned),
        name: said.name,
        kind: said.template.kind,
        options: said.options,
        configuration_name: said.template.configuration_name,
        configuration: said.configuration,
        created: change.time,
        changed: change.time,
        sequence: change.sequence,
    };
    directory.identity_providers.insert(id, provider);
    Ok(answer)
}

fn update(call: &Call<'_>) -> Outcome {
    let said = Said::by(call)?;
    let kind = said.template.kind;
    let change = replace(call, kind, said)?;
    Ok(json!({"details": change.changed()}))
}

/// From OIDC to another template.
fn migrate(call: &Call<'_>) -> Outcome {
    let said = Said::of_another_template(call)?;
    let change = replace(call, "PROVIDER_TYPE_OIDC", said)?;
    Ok(json!({"details": change.created()}))
}

/// Says something new of a provider, which has to be of this kind.
fn replace(call: &Call<'_>, kind: &str, said: Said) -> Result<Change, ApiError> {
    let mut directory = call.directory();
    let change = Change::now(call, &directory, organization(call));
    // Nobody recorded the id.
    let missing = || not_existing("");
    let provider = find_own(&mut directory, call, missing)?;
    if provider.kind != kind {
        return Err(missing());
    }
    provider.kind = said.template.kind;
    provider.name = said.name;
    provider.options = said.options;
    provider.configuration_name = said.template.configuration_name;
    provider.configuration = said.configuration;
    provider.changed = change.time;
    provider.sequence = change.sequence;
    Ok(change)
}

fn regenerate_certificate(call: &Call<'_>) -> Outcome {
    let mut directory = call.directory();
    let change = Change::now(call, &directory, organization(call));
    let missing = || not_existing("");
    let provider = find_own(&mut directory, call, missing)?;
    if provider.kind != "PROVIDER_TYPE_SAML" {
        return Err(missing());
    }
    provider.changed = change.time;
    provider.sequence = change.sequence;
    Ok(json!({"details": change.changed()}))
}

fn delete(call: &Call<'_>) -> Outcome {
    let mut directory = call.directory();
    let change = Change::now(call, &directory, organization(call));
    let missing = || match organization(call) {
        Some(_) => {
            let error = ApiError::new(Code::NotFound, "Errors.Org.IDPConfig.NotExisting");
            error.with_id("ORG-Se3tg")
        }
        None => not_existing("INST-Se3tg"),
    };
    let id = find_own(&mut directory, call, missing)?.id.clone();
    directory.identity_providers.remove(&id);
    directory.policies.remove_identity_provider(&id);
    Ok(json!({"details": change.changed()}))
}

fn not_existing(id: &'static str) -> ApiError {
    let message = "Identity Provider Configuration doesn't exist";
    ApiError::new(Code::NotFound, message).with_id(id)
}

/// What the request names, if it is of the level that the operation changes.
fn find_own<'a>(
    directory: &'a mut Directory,
    call: &Call<'_>,
    missing: impl Fn() -> ApiError,
) -> Result<&'a mut IdentityProvider, ApiError> {
    let id = call.request.required_text(&call.request_name(), "id")?;
    let provider = directory.identity_providers.get_mut(id);
    provider
        .filter(|provider| provider.organization_id.as_deref() == organization(call))
        .ok_or_else(missing)
}

/// Organizations see the instance's too.
fn is_visible(call: &Call<'_>, provider: &IdentityProvider) -> bool {
    let owner = provider.organization_id.as_deref();
    owner.is_none() || owner == organization(call)
}

fn get(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text(&call.request_name(), "id")?;
    let directory = call.directory();
    let provider = directory.identity_providers.get(id);
    let provider = provider.filter(|provider| is_visible(call, provider));
    let provider = provider.ok_or_else(|| not_existing("QUERY-SAFrt"))?;
    Ok(json!({"idp": json(&directory, provider)}))
}

fn list_providers(call: &Call<'_>) -> Outcome {
    let page = Page::of_query(&call.request)?.in_one_order();
    let queries = call.request.messages("queries")?;
    let directory = call.directory();
    let visible = directory.identity_providers.values();
    let visible = visible.filter(|provider| is_visible(call, provider));
    let mut found = filter::apply(visible, &queries, matches)?;
    // As the server's table has them: what changes moves to the end.
    found.sort_by_key(|provider| provider.changed);
    let providers = directory.identity_providers.values();
    let read = providers.map(|provider| provider.changed).max();
    let read = read.unwrap_or_else(|| call.now());
    let show = |provider: &&IdentityProvider| json(&directory, provider);
    Ok(list(page.cut(found), Some(read), show))
}

fn matches(provider: &IdentityProvider, query: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(query)?;
    match name.as_str() {
        "idpIdQuery" => Ok(filter.text("id")? == provider.id),
        "idpNameQuery" => filter::text(&provider.name, &filter, "name"),
        "ownerTypeQuery" => Ok(filter::is(filter.value("ownerType"), owner(provider))),
        other => Err(filter::unknown("identity providers", other)),
    }
}

fn owner(provider: &IdentityProvider) -> (&'static str, u64) {
    match provider.organization_id {
        None => ("IDP_OWNER_TYPE_SYSTEM", 1),
        Some(_) => ("IDP_OWNER_TYPE_ORG", 2),
    }
}

/// `zitadel.idp.v1.Provider`
fn json(directory: &Directory, provider: &IdentityProvider) -> Value {
    let owner_id = provider.organization_id.as_deref();
    let owner_id = owner_id.unwrap_or(&directory.instance_id);
    let mut json = json!({
        "id": provider.id,
        "details": details(provider.sequence, provider.created, provider.changed, owner_id),
        "state": "IDP_STATE_ACTIVE",
        "owner": owner(provider).0,
        "type": provider.kind,
        "config": {
            "options": provider.options,
            provider.configuration_name: provider.configuration,
        },
    });
    if !provider.name.is_empty() {
        json["name"] = json!(provider.name);
    }
    json
}
