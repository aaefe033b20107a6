//! A client that knows nothing of Zitadel but how to send requests.

pub(crate) mod assertion;
pub(crate) mod recording;
pub(crate) mod replay;

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use url::form_urlencoded;
use zitadel_mock::{ServiceUser, ZitadelMock};

pub(crate) const DEFAULT_SCOPES: &str = "openid urn:zitadel:iam:org:project:id:zitadel:aud";

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn content_type(&self) -> &str {
        self.header("content-type")
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    pub(crate) fn text(&self, pointer: &str) -> String {
        let json = self.json();
        let text = json.pointer(pointer).and_then(Value::as_str);
        text.unwrap_or_else(|| panic!("no {pointer} in {json}"))
            .to_owned()
    }
}

/// One client for all tests. It keeps no connection, since each test has a runtime of its
/// own and connections die with it.
pub(crate) fn client() -> &'static reqwest::Client {
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    CLIENT.get_or_init(|| client_builder().pool_max_idle_per_host(0).build().unwrap())
}

pub(crate) fn client_builder() -> reqwest::ClientBuilder {
    // It fails when another test did it before.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
}

pub(crate) async fn send(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        body: String::from_utf8(response.bytes().await.unwrap().to_vec()).unwrap(),
    }
}

pub(crate) async fn get(url: String) -> Answer {
    send(client().get(url)).await
}

pub(crate) fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

pub(crate) fn form_request(url: String, fields: &[(&str, &str)]) -> reqwest::RequestBuilder {
    client()
        .post(url)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form(fields))
}

pub(crate) async fn token_request(mock: &ZitadelMock, fields: &[(&str, &str)]) -> Answer {
    send(form_request(
        format!("{}/oauth/v2/token", mock.url()),
        fields,
    ))
    .await
}

pub(crate) async fn client_credentials(
    mock: &ZitadelMock,
    service_user: &ServiceUser,
    scope: &str,
) -> Answer {
    let secret = service_user.client_secret();
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", service_user.client_id()),
        ("client_secret", &secret),
        ("scope", scope),
    ];
    token_request(mock, &fields).await
}

pub(crate) async fn jwt_bearer(mock: &ZitadelMock, assertion: &str) -> Answer {
    let fields = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
        ("assertion", assertion),
        ("scope", DEFAULT_SCOPES),
    ];
    token_request(mock, &fields).await
}

/// What a JWT says, whether or not it is true.
pub(crate) fn claims(token: &str) -> Value {
    let claims = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap()
}

pub(crate) fn basic(id: &str, secret: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))
}

/// An API call.
pub(crate) async fn call(
    mock: &ZitadelMock,
    token: &str,
    operation: &str,
    request: Value,
) -> Answer {
    send(call_request(mock, token, operation, request.to_string())).await
}

pub(crate) fn call_request(
    mock: &ZitadelMock,
    token: &str,
    operation: &str,
    body: String,
) -> reqwest::RequestBuilder {
    client()
        .post(format!("{}/{operation}", mock.url()))
        .header("content-type", "application/json")
        .header("authorization", format!("Bearer {token}"))
        .body(body)
}

/// A call of the v1 API.
pub(crate) async fn rest(
    mock: &ZitadelMock,
    token: &str,
    verb: &str,
    path: &str,
    body: String,
) -> Answer {
    let request = client().request(verb.parse().unwrap(), format!("{}{path}", mock.url()));
    let authorization = format!("Bearer {token}");
    send(request.header("authorization", authorization).body(body)).await
}

/// `UserService/<method>`, which has to succeed.
pub(crate) async fn users(mock: &ZitadelMock, token: &str, method: &str, request: Value) -> Value {
    let operation = format!("zitadel.user.v2.UserService/{method}");
    let answer = call(mock, token, &operation, request).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

/// A request to create a human user.
pub(crate) fn human(username: &str) -> Value {
    json!({
        "username": username,
        "profile": {"givenName": "Ada", "familyName": "Lovelace"},
        "email": {"email": format!("{username}@example.com")},
    })
}
