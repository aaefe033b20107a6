//! `/oauth/v2/introspect` (RFC 7662).

use serde_json::{Value, json};
use wiremock::Request;

use super::assertion;
use super::claims::{self, ROLE_PREFIX};
use super::error::invalid_request;
use super::form::{self, BadBasic, Form, Repeated};
use crate::directory::{ChosenToken, Directory, Grant, Token, User};
use crate::instance::Instance;
use crate::response::Response;

const CLIENT_ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

pub(crate) fn respond(instance: &Instance, issuer: &str, request: &Request) -> Response {
    let form = match Form::of(request) {
        Ok(form) => form,
        Err(Repeated(name)) => {
            return invalid_request(&format!("{name} is there more than once"));
        }
    };
    let client_id = match caller(instance, issuer, request, &form) {
        Ok(client_id) => client_id,
        Err(refusal) => return refusal,
    };
    let Some(token) = form.get("token") else {
        return invalid_request("token missing");
    };
    let directory = instance.directory();
    let now = instance.clock.now();
    let description = match directory.chosen_token(token, now) {
        Some(chosen) => describe_chosen(&directory, &client_id, chosen),
        None => directory
            .valid_token(token, now)
            .and_then(|(token, user)| describe(&directory, &client_id, issuer, token, user)),
    };
    Response::json(200, description.unwrap_or_else(|| json!({"active": false})))
}

/// The client id of the application that asks.
fn caller(
    instance: &Instance,
    issuer: &str,
    request: &Request,
    form: &Form,
) -> Result<String, Response> {
    let unauthorized = || Response::json(400, json!({"error": "unauthorized_client"}));
    if let Some(assertion) = form.get("client_assertion") {
        // RFC 7521, section 4.2.
        if form.get("client_assertion_type") != Some(CLIENT_ASSERTION_TYPE) {
            return Err(unauthorized());
        }
        let now = instance.clock.now();
        let key_of = |client_id: &str, key_id: &str| {
            let directory = instance.directory();
            directory.client(client_id)?.key(key_id, now).cloned()
        };
        return assertion::subject(assertion, issuer, now, instance.dialect, key_of)
            .ok_or_else(unauthorized);
    }
    let basic = form::basic_credentials(request).map_err(|bad| match bad {
        BadBasic::NotEncoded => unauthorized(),
        BadBasic::MoreThanOne => invalid_request("more than one authorization header"),
    })?;
    let posted = || {
        let secret = form.get("client_secret").unwrap_or_default();
        Some((form.get("client_id")?.to_owned(), secret.to_owned()))
    };
    let Some((client_id, secret)) = basic.or_else(posted) else {
        return Err(invalid_request(
            "client_id or client_assertion must be provided",
        ));
    };
    let directory = instance.directory();
    let known = directory
        .client(&client_id)
        .and_then(|client| client.secret.as_ref());
    if known == Some(&secret) {
        Ok(client_id)
    } else {
        Err(unauthorized())
    }
}

/// What the application may know of the token; nothing if the token is not for it.
fn describe(
    directory: &Directory,
    client_id: &str,
    issuer: &str,
    token: &Token,
    user: &User,
) -> Option<Value> {
    let project = &directory.client(client_id)?.project_id;
    let (scopes, audience) = match token.grant {
        Grant::PersonalAccessToken => (
            scopes_of_personal_token(directory, user, project),
            vec![client_id.to_owned(), project.clone()],
        ),
        _ => (token.scopes.clone(), token.audience.clone()),
    };
    if !audience.iter().any(|id| id == project || id == client_id) {
        return None;
    }
    let mut description = claims::granted(directory, user, &scopes, &audience);
    description.extend(claims::profile(user, &scopes));
    if let Some(roles) = claims::roles(directory, user, &scopes, project) {
        description.insert("urn:zitadel:iam:org:project:roles".to_owned(), roles);
    }
    let issued = json!(token.issued.as_second());
    let mut add = |name: &str, value: Value| description.insert(name.to_owned(), value);
    add("active", json!(true));
    add("aud", json!(audience));
    add("exp", json!(token.expires.as_second()));
    add("iat", issued.clone());
    add("nbf", issued.clone());
    add("iss", json!(issuer));
    add("jti", json!(token.id));
    add("scope", json!(scopes.join(" ")));
    add("sub", json!(user.id));
    add("token_type", json!("Bearer"));
    add("username", json!(user.username));
    if token.grant != Grant::PersonalAccessToken {
        add("client_id", json!(user.username));
        add("auth_time", issued);
    }
    if token.grant == Grant::ClientCredentials {
        add("amr", json!(["pwd"]));
    }
    Some(description.into())
}

/// The claims that the test chose.
fn describe_chosen(directory: &Directory, client_id: &str, token: &ChosenToken) -> Option<Value> {
    let project = &directory.client(client_id)?.project_id;
    if !token.is_for(&[client_id, project]) {
        return None;
    }
    let mut description = token.claims.clone();
    description.insert("active".to_owned(), json!(true));
    description.insert("token_type".to_owned(), json!("Bearer"));
    Some(description.into())
}

fn scopes_of_personal_token(directory: &Directory, user: &User, project: &str) -> Vec<String> {
    let fixed = [
        "openid",
        "profile",
        claims::USER_METADATA,
        claims::RESOURCE_OWNER,
    ];
    let roles = directory
        .active_authorizations(&user.id)
        .filter(|authorization| authorization.project_id == project)
        .flat_map(|authorization| &authorization.role_keys);
    fixed
        .into_iter()
        .map(str::to_owned)
        .chain(roles.map(|role| format!("{ROLE_PREFIX}{role}")))
        .collect()
}
