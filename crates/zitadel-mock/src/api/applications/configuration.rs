//! What is set of an application, by its kind.

use serde_json::{Map, Value, json};
use url::Url;

use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::directory::ApplicationKind;

const API: &[&str] = &["authMethodType"];
const OIDC: &[&str] = &[
    "accessTokenRoleAssertion",
    "accessTokenType",
    "additionalOrigins",
    "applicationType",
    "authMethodType",
    "backChannelLogoutUri",
    "clockSkew",
    "developmentMode",
    "grantTypes",
    "idTokenRoleAssertion",
    "idTokenUserinfoAssertion",
    "loginVersion",
    "postLogoutRedirectUris",
    "redirectUris",
    "responseTypes",
    "skipNativeAppSuccessPage",
    "version",
];
const SAML: &[&str] = &["loginVersion", "metadataUrl", "metadataXml"];

/// The values at zero, which proto3 JSON leaves out.
const ZEROS: [&str; 6] = [
    "",
    "API_AUTH_METHOD_TYPE_BASIC",
    "OIDC_APP_TYPE_WEB",
    "OIDC_AUTH_METHOD_TYPE_BASIC",
    "OIDC_TOKEN_TYPE_BEARER",
    "OIDC_VERSION_1_0",
];

/// Those that authenticate with a secret: `BASIC`, which is left out, and `POST`.
const WITH_SECRET: [Option<&str>; 2] = [None, Some("OIDC_AUTH_METHOD_TYPE_POST")];

/// The kind and the configuration that a request names, if it names one.
pub(super) fn of<'a>(
    request: &Message<'a>,
) -> Result<Option<(ApplicationKind, Message<'a>)>, ApiError> {
    for kind in [
        ApplicationKind::Api,
        ApplicationKind::Oidc,
        ApplicationKind::Saml,
    ] {
        if let Some(configuration) = request.message(name(kind))? {
            return Ok(Some((kind, configuration)));
        }
    }
    Ok(None)
}

/// The name of the field.
pub(super) fn name(kind: ApplicationKind) -> &'static str {
    match kind {
        ApplicationKind::Api => "apiConfiguration",
        ApplicationKind::Oidc => "oidcConfiguration",
        ApplicationKind::Saml => "samlConfiguration",
    }
}

/// Takes over what is in the message; unknown fields are dropped.
pub(super) fn set(kept: &mut Map<String, Value>, kind: ApplicationKind, message: &Message<'_>) {
    let fields = match kind {
        ApplicationKind::Api => API,
        ApplicationKind::Oidc => OIDC,
        ApplicationKind::Saml => SAML,
    };
    for field in fields {
        if let Some(value) = message.value(field) {
            kept.insert((*field).to_owned(), value.clone());
        }
    }
    kept.retain(|_, value| !is_zero(value));
}

fn is_zero(value: &Value) -> bool {
    match value {
        Value::String(text) => ZEROS.contains(&text.as_str()),
        Value::Array(list) => list.is_empty(),
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_u64() == Some(0),
        _ => false,
    }
}

/// Whether the application authenticates with a secret.
pub(super) fn has_secret(kind: ApplicationKind, configuration: &Map<String, Value>) -> bool {
    let method = configuration.get("authMethodType").and_then(Value::as_str);
    kind != ApplicationKind::Saml && WITH_SECRET.contains(&method)
}

/// As the API shows it.
pub(super) fn json(
    kind: ApplicationKind,
    configuration: &Map<String, Value>,
    client_id: Option<&str>,
) -> Value {
    let mut json = configuration.clone();
    if let Some(client_id) = client_id {
        json.insert("clientId".to_owned(), json!(client_id));
    }
    if kind == ApplicationKind::Oidc {
        let skew = configuration.get("clockSkew").and_then(Value::as_str);
        json.insert(
            "clockSkew".to_owned(),
            json!(duration(skew.unwrap_or("0s"))),
        );
        let origins = allowed_origins(configuration);
        if !origins.is_empty() {
            json.insert("allowedOrigins".to_owned(), json!(origins));
        }
    }
    json.into()
}

/// A fraction is written with three digits.
fn duration(text: &str) -> String {
    match text.strip_suffix('s').and_then(|text| text.split_once('.')) {
        Some((seconds, fraction)) => format!("{seconds}.{fraction:0<3}s"),
        None => text.to_owned(),
    }
}

/// The origins of where people are sent back to.
fn allowed_origins(configuration: &Map<String, Value>) -> Vec<String> {
    let mut origins = Vec::new();
    let uris = configuration.get("redirectUris").and_then(Value::as_array);
    for uri in uris.into_iter().flatten().filter_map(Value::as_str) {
        let Ok(url) = Url::parse(uri) else { continue };
        let origin = url.origin();
        let text = origin.ascii_serialization();
        // Addresses of apps (`app://…`) have none.
        if origin.is_tuple() && !origins.contains(&text) {
            origins.push(text);
        }
    }
    origins
}
