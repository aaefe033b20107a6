//! `/oauth/v2/token`: both grants of service users, each really verified.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use wiremock::Request;

use super::error::{self, invalid_client, invalid_request};
use super::form::{self, BadBasic, Form, Repeated};
use super::{assertion, claims};
use crate::dialect::{Dialect, OpaqueToken};
use crate::directory::{Directory, Grant, Token, User, UserState};
use crate::instance::Instance;
use crate::keys::KeyError;
use crate::response::Response;

const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

pub(crate) fn respond(instance: &Instance, issuer: &str, request: &Request) -> Response {
    let form = match Form::of(request) {
        Ok(form) => form,
        Err(Repeated(name)) => {
            return invalid_request(&format!("{name} is there more than once"));
        }
    };
    let granted = match form.get("grant_type") {
        None => Err(invalid_request("grant_type missing")),
        Some("client_credentials") => client_credentials(instance, request, &form)
            .map(|user_id| (user_id, Grant::ClientCredentials)),
        Some(JWT_BEARER) => {
            jwt_bearer(instance, issuer, &form).map(|user_id| (user_id, Grant::PrivateKeyJwt))
        }
        Some(other) => Err(error::error(
            400,
            "unsupported_grant_type",
            &format!("{other} not supported"),
        )),
    };
    let (user_id, grant) = match granted {
        Ok(granted) => granted,
        Err(refusal) => return refusal,
    };
    let scopes = scopes(&form);
    if scopes.is_empty() {
        return invalid_request(
            "The scope of your request is missing. Please ensure some scopes are requested. \
             If you have any questions, you may contact the administrator of the application.",
        );
    }
    issue(instance, issuer, &user_id, grant, scopes)
        .unwrap_or_else(|KeyError| error::server_error())
}

/// RFC 6749, section 4.4. Gives the user's id.
fn client_credentials(
    instance: &Instance,
    request: &Request,
    form: &Form,
) -> Result<String, Response> {
    let basic = form::basic_credentials(request).map_err(|bad| match bad {
        BadBasic::NotEncoded => invalid_client("invalid basic auth header"),
        BadBasic::MoreThanOne => invalid_request("more than one authorization header"),
    })?;
    let (client_id, secret) = basic.unwrap_or_else(|| {
        let field = |name| form.get(name).unwrap_or_default().to_owned();
        (field("client_id"), field("client_secret"))
    });
    let directory = instance.directory();
    let user = directory
        .user_by_username(&client_id)
        .filter(|user| user.machine().is_some())
        .ok_or_else(|| invalid_client("client not found"))?;
    let known = user.machine().and_then(|machine| machine.secret.as_ref());
    if known != Some(&secret) {
        return Err(invalid_request("Errors.User.Machine.Secret.Invalid"));
    }
    active(user)
}

/// RFC 7523, section 2.1. Gives the user's id.
fn jwt_bearer(instance: &Instance, issuer: &str, form: &Form) -> Result<String, Response> {
    let assertion = form
        .get("assertion")
        .ok_or_else(|| invalid_request("assertion missing"))?;
    let now = instance.clock.now();
    // The key is copied out so that verifying, the slow part, happens without the lock.
    let key_of =
        |subject: &str, key_id: &str| instance.directory().machine_key(subject, key_id, now);
    let subject = assertion::subject(assertion, issuer, now, instance.dialect, key_of);
    let directory = instance.directory();
    let user = subject.and_then(|subject| directory.users.get(&subject));
    user.ok_or_else(|| refused_assertion(instance.dialect))
        .and_then(active)
}

/// The one answer to everything that can be wrong with an assertion.
fn refused_assertion(dialect: Dialect) -> Response {
    match dialect {
        Dialect::V4_13 => error::server_error(),
        Dialect::Next => error::error(400, "invalid_grant", "invalid assertion"),
    }
}

fn active(user: &User) -> Result<String, Response> {
    if user.state == UserState::Active {
        Ok(user.id.clone())
    } else {
        Err(invalid_request("Errors.User.NotActive"))
    }
}

fn scopes(form: &Form) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in form.get("scope").unwrap_or_default().split_whitespace() {
        if !scopes.iter().any(|known| known == scope) {
            scopes.push(scope.to_owned());
        }
    }
    scopes
}

fn issue(
    instance: &Instance,
    issuer: &str,
    user_id: &str,
    grant: Grant,
    scopes: Vec<String>,
) -> Result<Response, KeyError> {
    let now = instance.clock.now();
    let (token, described) = {
        let mut directory = instance.directory();
        let token = new_token(&mut directory, instance, user_id, grant, scopes, now);
        let user = directory.users.get(user_id).ok_or(KeyError)?;
        let described = Described::of(&directory, user, &token);
        (token, described)
    };
    let access_token = if described.jwt_access_tokens {
        instance.sign(&access_token_claims(issuer, &token, &described))?
    } else {
        instance.dialect.opaque(OpaqueToken::Access)
    };
    // The server rounds what is left of the lifetime down, when it has already begun.
    let lifetime = instance.token_lifetime.as_secs().saturating_sub(1);
    let mut answer = json!({
        "access_token": access_token,
        "token_type": "Bearer",
        "expires_in": lifetime,
    });
    if token.scopes.iter().any(|scope| scope == "openid") {
        let claims = id_token_claims(issuer, &token, &described);
        let id_token = instance.with_signing_keys(|keys| {
            let mut claims = claims;
            claims["at_hash"] = json!(keys.access_token_hash(&access_token));
            keys.sign(&claims)
        })?;
        answer["id_token"] = json!(id_token);
    }
    instance.directory().tokens.insert(access_token, token);
    Ok(Response::json(200, answer))
}

fn new_token(
    directory: &mut Directory,
    instance: &Instance,
    user_id: &str,
    grant: Grant,
    scopes: Vec<String>,
    now: Timestamp,
) -> Token {
    let session = directory.next_id();
    let lifetime = SignedDuration::try_from(instance.token_lifetime).unwrap_or(SignedDuration::MAX);
    Token {
        id: format!("V2_{session}-at_{}", directory.next_id()),
        user_id: user_id.to_owned(),
        grant,
        audience: claims::audience(&scopes, &directory.zitadel_project_id),
        scopes,
        issued: now,
        expires: now.checked_add(lifetime).unwrap_or(Timestamp::MAX),
    }
}

/// What the tokens say about their user, read while the directory is locked.
struct Described {
    login_name: String,
    jwt_access_tokens: bool,
    claims: Map<String, Value>,
}

impl Described {
    fn of(directory: &Directory, user: &User, token: &Token) -> Self {
        Self {
            login_name: user.username.clone(),
            jwt_access_tokens: user
                .machine()
                .is_some_and(|machine| machine.jwt_access_tokens),
            claims: claims::granted(directory, user, &token.scopes, &token.audience),
        }
    }
}

fn access_token_claims(issuer: &str, token: &Token, described: &Described) -> Value {
    let mut claims = described.claims.clone();
    let own = json!({
        "iss": issuer,
        "sub": token.user_id,
        "aud": token.audience,
        "exp": token.expires.as_second(),
        "iat": token.issued.as_second(),
        "nbf": token.issued.as_second(),
        "client_id": described.login_name,
        "jti": token.id,
    });
    extend(&mut claims, own);
    claims.into()
}

fn id_token_claims(issuer: &str, token: &Token, described: &Described) -> Value {
    let mut claims = described.claims.clone();
    let issued = token.issued.as_second();
    let audience: Vec<_> = token
        .audience
        .iter()
        .chain([&described.login_name])
        .collect();
    let own = json!({
        "iss": issuer,
        "sub": token.user_id,
        "aud": audience,
        "iat": issued,
        "auth_time": issued,
        "azp": described.login_name,
        "client_id": described.login_name,
    });
    extend(&mut claims, own);
    let grant = match token.grant {
        Grant::ClientCredentials => json!({"exp": token.expires.as_second(), "amr": ["pwd"]}),
        // Strange but so: the ID token of this grant is born expired.
        Grant::PrivateKeyJwt | Grant::PersonalAccessToken => json!({"exp": issued}),
    };
    extend(&mut claims, grant);
    claims.into()
}

fn extend(claims: &mut Map<String, Value>, more: Value) {
    if let Value::Object(more) = more {
        claims.extend(more);
    }
}
