//! What e-mails are sent through (v1), by its newer operations and by those of SMTP alone.

use serde_json::{Map, Value, json};

use super::call::{Call, Outcome, Service};
use super::change::{Change, details, list};
use super::code::Code;
use super::error::ApiError;
use super::paging::Page;
use super::shape::Kind::{Flag, Message, Required, Text, Texts};
use super::shape::{self, Shape};
use crate::directory::{Directory, EmailProvider};
use crate::random;

pub(super) const SERVICES: &[Service] = &[Service {
    name: "zitadel.admin.v1.AdminService",
    handlers: &[
        ("ActivateEmailProvider", activate),
        ("ActivateSMTPConfig", activate),
        ("AddEmailProviderHTTP", add),
        ("AddEmailProviderSMTP", add),
        ("AddSMTPConfig", add),
        ("DeactivateEmailProvider", deactivate),
        ("DeactivateSMTPConfig", deactivate),
        ("GetEmailProvider", get_active),
        ("GetEmailProviderById", get),
        ("GetSMTPConfig", get_active),
        ("GetSMTPConfigById", get),
        ("ListEmailProviders", list_providers),
        ("ListSMTPConfigs", list_providers),
        ("RemoveEmailProvider", remove),
        ("RemoveSMTPConfig", remove),
        ("TestEmailProviderSMTP", test),
        ("TestEmailProviderSMTPById", not_implemented),
        ("TestSMTPConfig", test),
        ("TestSMTPConfigById", test_stored),
        ("UpdateEmailProviderHTTP", update),
        ("UpdateEmailProviderSMTP", update),
        ("UpdateEmailProviderSMTPPassword", update_password),
        ("UpdateSMTPConfig", update),
        ("UpdateSMTPConfigPassword", update_password),
    ],
}];

/// Without passwords and secrets, which are never shown.
const SMTP: Shape = &[
    ("senderAddress", Required(200)),
    ("senderName", Required(200)),
    ("tls", Flag),
    ("host", Required(500)),
    ("user", Text),
    ("replyToAddress", Text),
    ("none", Message(&[])),
    ("plain", Message(&[])),
    (
        "xoauth2",
        Message(&[
            ("tokenEndpoint", Text),
            ("scopes", Texts),
            ("clientCredentials", Message(&[("clientId", Text)])),
        ]),
    ),
];
const HTTP: Shape = &[("endpoint", Required(2048))];

/// Whether an operation is one of those that know SMTP alone, and show it in their own way.
fn is_of_smtp_alone(call: &Call<'_>) -> bool {
    call.method().contains("SMTPConfig")
}

fn is_smtp(call: &Call<'_>) -> bool {
    call.method().contains("SMTP")
}

fn configuration(call: &Call<'_>) -> Result<Map<String, Value>, ApiError> {
    let shape = if is_smtp(call) { SMTP } else { HTTP };
    shape::read(&call.request_name(), &call.request, shape)
}

fn missing(id: &'static str) -> ApiError {
    ApiError::new(Code::NotFound, "SMTP configuration not found").with_id(id)
}

fn find<'a>(
    directory: &'a mut Directory,
    call: &Call<'_>,
    missing_id: &'static str,
) -> Result<&'a mut EmailProvider, ApiError> {
    let id = call.request.required_text(&call.request_name(), "id")?;
    let provider = directory.email_providers.get_mut(id);
    provider
        .filter(|provider| provider.is_smtp || !is_smtp(call))
        .ok_or_else(|| missing(missing_id))
}

fn add(call: &Call<'_>) -> Outcome {
    let mut configuration = configuration(call)?;
    let description = call.request.text("description")?.to_owned();
    let mut directory = call.directory();
    let change = Change::now(call, &directory, None);
    let id = directory.next_id();
    let mut answer = json!({"details": change.changed(), "id": id});
    if !is_smtp(call) {
        let key = random::text(36);
        answer["signingKey"] = json!(key);
        configuration.insert("signingKey".to_owned(), json!(key));
    }
    let provider = EmailProvider {
        id: id.clone(),
        description,
        is_active: false,
        is_smtp: is_smtp(call),
        configuration,
        created: change.time,
        changed: change.time,
        sequence: change.sequence,
    };
    directory.email_providers.insert(id, provider);
    Ok(answer)
}

fn update(call: &Call<'_>) -> Outcome {
    let mut configuration = configuration(call)?;
    let description = call.request.text("description")?.to_owned();
    // A new key is asked for by when the old one shall end.
    let new_key = call.request.has("expirationSigningKey");
    let mut directory = call.directory();
    let change = Change::now(call, &directory, None);
    // Nobody recorded the id.
    let provider = find(&mut directory, call, "")?;
    if provider.is_smtp != is_smtp(call) {
        return Err(missing(""));
    }
    let mut answer = json!({"details": change.changed()});
    if !provider.is_smtp {
        let old = provider.configuration.get("signingKey").cloned();
        let key = old.filter(|_| !new_key);
        let key = key.unwrap_or_else(|| json!(random::text(36)));
        if new_key {
            answer["signingKey"] = key.clone();
        }
        configuration.insert("signingKey".to_owned(), key);
    }
    provider.configuration = configuration;
    provider.description = description;
    touch(provider, &change);
    Ok(answer)
}

fn touch(provider: &mut EmailProvider, change: &Change) {
    provider.changed = change.time;
    provider.sequence = change.sequence;
}

/// Only of the one that is active.
fn update_password(call: &Call<'_>) -> Outcome {
    const MISSING: &str = "COMMAND-rDHzqjGuKQ";
    call.request.text("password")?;
    let mut directory = call.directory();
    let change = Change::now(call, &directory, None);
    let provider = find(&mut directory, call, MISSING)?;
    if !provider.is_active {
        return Err(missing(MISSING));
    }
    touch(provider, &change);
    Ok(json!({"details": change.changed()}))
}

/// One is active at most.
fn activate(call: &Call<'_>) -> Outcome {
    let mut directory = call.directory();
    let change = Change::now(call, &directory, None);
    let id = find(&mut directory, call, "")?.id.clone();
    for provider in directory.email_providers.values_mut() {
        let is_it = provider.id == id;
        if provider.is_active != is_it {
            provider.is_active = is_it;
            touch(provider, &change);
        }
    }
    Ok(json!({"details": change.created()}))
}

fn deactivate(call: &Call<'_>) -> Outcome {
    let mut directory = call.directory();
    let change = Change::now(call, &directory, None);
    let provider = find(&mut directory, call, "")?;
    provider.is_active = false;
    touch(provider, &change);
    Ok(json!({"details": change.created()}))
}

fn remove(call: &Call<'_>) -> Outcome {
    let mut directory = call.directory();
    let change = Change::now(call, &directory, None);
    let id = find(&mut directory, call, "COMMAND-09CXlTDL6w")?.id.clone();
    directory.email_providers.remove(&id);
    Ok(json!({"details": change.changed()}))
}

/// Nothing is sent.
fn test(call: &Call<'_>) -> Outcome {
    shape::read(
        &call.request_name(),
        &call.request,
        &[("receiverAddress", Required(200))],
    )?;
    Ok(json!({}))
}

fn test_stored(call: &Call<'_>) -> Outcome {
    find(&mut call.directory(), call, "")?;
    test(call)
}

/// It is described, but no real server has it.
fn not_implemented(call: &Call<'_>) -> Outcome {
    let message = format!("method {} not implemented", call.method());
    Err(ApiError::new(Code::Unimplemented, message))
}

const NOT_FOUND: &str = "QUERY-fwofw";

fn get_active(call: &Call<'_>) -> Outcome {
    let directory = call.directory();
    let mut providers = directory.email_providers.values();
    let active = providers.find(|provider| provider.is_active);
    let active = active.filter(|provider| provider.is_smtp || !is_smtp(call));
    let provider = active.ok_or_else(|| missing(NOT_FOUND))?;
    if is_of_smtp_alone(call) {
        return Ok(json!({"smtpConfig": smtp_json(&directory, provider)}));
    }
    Ok(json!({"config": json(&directory, provider)}))
}

fn get(call: &Call<'_>) -> Outcome {
    let mut directory = call.directory();
    let id = find(&mut directory, call, NOT_FOUND)?.id.clone();
    let provider = directory.email_providers.get(&id);
    let provider = provider.ok_or_else(ApiError::internal)?;
    if is_of_smtp_alone(call) {
        let mut config = smtp_json(&directory, provider);
        if !provider.is_active {
            // A number outside of its enum: this operation alone shows the server's own.
            config["state"] = json!(3);
        }
        return Ok(json!({"smtpConfig": config}));
    }
    Ok(json!({"config": json(&directory, provider)}))
}

fn list_providers(call: &Call<'_>) -> Outcome {
    let page = Page::of_query(&call.request)?.in_one_order();
    let directory = call.directory();
    let providers = directory.email_providers.values();
    let providers = providers.filter(|provider| provider.is_smtp || !is_smtp(call));
    // As the server's table has them: what changes moves to the end.
    let mut providers: Vec<_> = providers.collect();
    providers.sort_by_key(|provider| provider.changed);
    let cut = page.cut(providers);
    Ok(list(cut, None, |provider| match is_of_smtp_alone(call) {
        true => smtp_json(&directory, provider),
        false => json(&directory, provider),
    }))
}

/// What both ways of showing a provider have.
fn common(directory: &Directory, provider: &EmailProvider, states: [&str; 2]) -> Value {
    let EmailProvider {
        created,
        changed,
        sequence,
        ..
    } = *provider;
    let mut json = json!({
        "id": provider.id,
        "details": details(sequence, created, changed, &directory.instance_id),
        "state": states[usize::from(provider.is_active)],
    });
    if !provider.description.is_empty() {
        json["description"] = json!(provider.description);
    }
    json
}

/// `zitadel.settings.v1.SMTPConfig`
fn smtp_json(directory: &Directory, provider: &EmailProvider) -> Value {
    let states = ["SMTP_CONFIG_INACTIVE", "SMTP_CONFIG_ACTIVE"];
    let mut json = common(directory, provider, states);
    for (name, value) in &provider.configuration {
        if !matches!(name.as_str(), "none" | "plain" | "xoauth2") {
            json[name] = value.clone();
        }
    }
    json
}

/// `zitadel.settings.v1.EmailProvider`
fn json(directory: &Directory, provider: &EmailProvider) -> Value {
    let states = ["EMAIL_PROVIDER_INACTIVE", "EMAIL_PROVIDER_ACTIVE"];
    let mut json = common(directory, provider, states);
    let kind = if provider.is_smtp { "smtp" } else { "http" };
    json[kind] = provider.configuration.clone().into();
    json
}
