//! `/oidc/v1/userinfo`.

use serde_json::{Map, Value, json};
use wiremock::Request;

use super::{claims, error};
use crate::headers;
use crate::instance::Instance;
use crate::response::Response;

pub(crate) fn respond(instance: &Instance, request: &Request) -> Response {
    let directory = instance.directory();
    let token = headers::authorization(request)
        .unwrap_or_default()
        .and_then(|value| value.strip_prefix("Bearer "))
        .and_then(|token| directory.valid_token(token, instance.clock.now()));
    let Some((token, user)) = token else {
        return error::error(401, "access_denied", "access token invalid");
    };
    let mut claims: Map<String, Value> =
        claims::granted(&directory, user, &token.scopes, &token.audience);
    claims.extend(claims::profile(user, &token.scopes));
    claims.insert("sub".to_owned(), json!(user.id));
    Response::json(200, claims.into())
}
