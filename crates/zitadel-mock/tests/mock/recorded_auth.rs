//! Every recorded exchange with discovery, the token endpoint, introspection and userinfo,
//! repeated against the mock in the same dialect.
//!
//! The requests are those of the recordings; only ids and credentials are replaced by the
//! mock's. The mock's clock stands at the time of the recording.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use zitadel_mock::{Application, Dialect, ServiceUser, SigningAlgorithm, ZitadelMock};
use zitadel_test_support::recordings;

use crate::support::assertion::Signer;
use crate::support::recording::difference;
use crate::support::{self, Answer, DEFAULT_SCOPES, basic, client, form};

#[tokio::test]
async fn release_4_13_1_is_answered_as_recorded() {
    replay(Dialect::V4_13, "auth-4.13.1", 66).await;
}

#[tokio::test]
async fn next_is_answered_as_recorded() {
    replay(Dialect::Next, "auth-next", 73).await;
}

async fn replay(dialect: Dialect, recording: &str, exchanges: usize) {
    let recording = recordings::exchanges(recording);
    assert_eq!(recording.len(), exchanges);
    let mut stage = Stage::set(dialect, &recording).await;
    let mut last: Option<Answer> = None;
    for exchange in &recording {
        let name = exchange["name"].as_str().unwrap();
        if exchange["request"].is_null() {
            // Says more about the JWT in the exchange before.
            let token = last.as_ref().unwrap().text("/access_token");
            compare_jwt(name, exchange, &token);
            continue;
        }
        let answer = stage.answer(name, &exchange["request"]).await;
        compare(name, exchange, &answer);
        last = Some(answer);
    }
}

fn compare(name: &str, exchange: &Value, answer: &Answer) {
    let recorded = (
        exchange["status"].as_u64(),
        exchange["content_type"].as_str(),
    );
    let actual = (Some(u64::from(answer.status)), Some(answer.content_type()));
    assert_eq!(recorded, actual, "{name}: {answer:?}");
    let headers = (
        exchange["has_request_id"].as_bool(),
        exchange["sets_cookie"].as_bool(),
    );
    let actual =
        ["x-request-id", "set-cookie"].map(|header| Some(!answer.header(header).is_empty()));
    assert_eq!(headers, actual.into(), "{name}");
    if let Some(difference) = difference(&exchange["response"], &answer.json()) {
        panic!("{name}: response{difference}");
    }
}

fn compare_jwt(name: &str, exchange: &Value, token: &str) {
    let mut recorded = json!({"jwt_header": exchange["header"]});
    let mut actual = json!({"jwt_header": decode(token, 0)});
    if !exchange["claims"].is_null() {
        recorded["jwt_claims"] = exchange["claims"].clone();
        actual["jwt_claims"] = decode(token, 1);
    }
    if let Some(difference) = difference(&recorded, &actual) {
        panic!("{name}: {difference}");
    }
}

fn decode(token: &str, part: usize) -> Value {
    use base64::Engine as _;
    let part = token.split('.').nth(part).unwrap();
    let part = base64::engine::general_purpose::URL_SAFE_NO_PAD
        .decode(part)
        .unwrap();
    serde_json::from_slice(&part).unwrap()
}

/// Who and what the recordings speak of, as the mock has it.
struct Stage {
    mock: ZitadelMock,
    now: u64,
    /// The mock's id for each recorded one.
    ids: HashMap<String, String>,
    /// By the recorded key id.
    signers: HashMap<String, Signer>,
    client: ServiceUser,
    /// Signs its own tokens with RSA, in one recording.
    rsa_client: ServiceUser,
    application: Application,
    project_token: String,
    foreign_token: String,
    jwt: String,
    personal_token: String,
}

impl Stage {
    async fn set(dialect: Dialect, recording: &[Value]) -> Self {
        let request = |name: &str| {
            let exchange = recording.iter().find(|exchange| exchange["name"] == name);
            &exchange.unwrap()["request"]["form"]
        };
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let subject = |assertion: &Value| text(&assertion["jwt_claims"]["sub"]);
        let key_id = |assertion: &Value| text(&assertion["jwt_header"]["kid"]);

        let good = &request("jwt-bearer: good")["assertion"];
        let now = good["jwt_claims"]["iat"].as_u64().unwrap();
        let mock = ZitadelMock::builder()
            .dialect(dialect)
            .stop_clock_at(SystemTime::UNIX_EPOCH + Duration::from_secs(now))
            .start()
            .await;

        let administrator = mock.service_user("admin-sa");
        let client_id = text(&request("client_credentials: good, post")["client_id"]);
        let client = mock.service_user(&client_id);
        let application = mock.application();
        client.grant_role(application.project_id(), "reader");
        client.grant_role(application.project_id(), "writer");
        client.set_metadata("dept", "r&d");
        let token = administrator.personal_access_token();
        let renamed = json!({"userId": client.user_id(), "machine": {"name": "cc"}});
        support::users(&mock, &token, "UpdateUser", renamed).await;

        let mut ids = HashMap::new();
        let mut signers = HashMap::new();
        ids.insert(subject(good), administrator.user_id().to_owned());
        ids.insert(key_id(good), administrator.key_id());
        signers.insert(
            key_id(good),
            Signer::from_key_file(&administrator.key_json()),
        );
        // The unknown key's id, signed with a good key nevertheless.
        signers.insert(
            "999".to_owned(),
            Signer::from_key_file(&administrator.key_json()),
        );

        let expired = &request("jwt-bearer: expired key")["assertion"];
        ids.insert(subject(expired), client.user_id().to_owned());
        ids.insert(key_id(expired), client.key_id());
        signers.insert(key_id(expired), Signer::from_key_file(&client.key_json()));
        client.expire_keys();

        for name in ["RSA-2048 RS256", "RSA-2048 RS512", "P-256 ES256"] {
            let assertion = &request(&format!("jwt-bearer: own public key {name}"))["assertion"];
            let signer = if name.starts_with("RSA") {
                // Any RSA key will do that the service_user does not have yet.
                Signer::from_key_file(&mock.application_key_json())
            } else {
                Signer::new_p256()
            };
            let registered = client.register_public_key(&signer.public_pem()).unwrap();
            ids.insert(key_id(assertion), registered);
            signers.insert(key_id(assertion), signer);
        }

        let caller = &request("introspect: active, client assertion")["client_assertion"];
        let key_file: Value = serde_json::from_str(application.key_json()).unwrap();
        ids.insert(subject(caller), application.client_id().to_owned());
        ids.insert(key_id(caller), text(&key_file["keyId"]));
        signers.insert(
            key_id(caller),
            Signer::from_key_file(application.key_json()),
        );
        let posted = &request("introspect: active, post")["client_id"];
        ids.insert(text(posted), application.client_id().to_owned());
        let active = recording
            .iter()
            .find(|exchange| exchange["name"] == "introspect: active, basic")
            .unwrap();
        let project = text(&active["response"]["aud"][0]);
        ids.insert(project, application.project_id().to_owned());

        Self {
            rsa_client: mock.service_user("rs1795233454.468686"),
            personal_token: client.personal_access_token(),
            now,
            ids,
            signers,
            client,
            application,
            mock,
            project_token: String::new(),
            foreign_token: String::new(),
            jwt: String::new(),
        }
    }

    async fn answer(&mut self, name: &str, request: &Value) -> Answer {
        self.prepare(name).await;
        self.wait_until(name, request);
        let path = request["path"].as_str().unwrap();
        let url = format!("{}{path}", self.mock.url());
        let mut builder = match request["method"].as_str().unwrap() {
            "GET" => client().get(url),
            _ => client()
                .post(url)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(self.form(name, &request["form"])),
        };
        // The issuer of the recordings: the mock answers to this name too.
        builder = builder.header("host", "localhost:8080");
        if let Some(basic) = self.basic(&request["basic"]) {
            builder = builder.header("authorization", basic);
        }
        if request["bearer"] == true {
            let token = if name.ends_with("bad token") {
                "abc"
            } else {
                &self.project_token
            };
            builder = builder.header("authorization", format!("Bearer {token}"));
        }
        let answer = support::send(builder).await;
        if name.contains("JWT access token") {
            self.jwt = answer.text("/access_token");
        }
        answer
    }

    /// Brings the mock into the situation in which the request was recorded.
    async fn prepare(&mut self, name: &str) {
        if let Some(kind) = name.strip_prefix("JWT access token signed by ") {
            let algorithm = match kind {
                r#"{"ecdsa": {"curve": "ECDSA_CURVE_P256"}}"# => SigningAlgorithm::Es256,
                r#"{"ecdsa": {"curve": "ECDSA_CURVE_P384"}}"# => SigningAlgorithm::Es384,
                r#"{"ecdsa": {"curve": "ECDSA_CURVE_P512"}}"# => SigningAlgorithm::Es512,
                r#"{"ed25519": {}}"# => SigningAlgorithm::EdDsa,
                r#"{"rsa": {"bits": "RSA_BITS_2048", "hasher": "RSA_HASHER_SHA256"}}"# => {
                    SigningAlgorithm::Rs256
                }
                r#"{"rsa": {"bits": "RSA_BITS_3072", "hasher": "RSA_HASHER_SHA384"}}"# => {
                    SigningAlgorithm::Rs384
                }
                r#"{"rsa": {"bits": "RSA_BITS_4096", "hasher": "RSA_HASHER_SHA512"}}"# => {
                    SigningAlgorithm::Rs512
                }
                _ => panic!("{name}"),
            };
            self.mock.rotate_signing_key(algorithm);
            self.rsa_client.use_jwt_access_tokens();
        }
        match name {
            "introspect: active, basic" => {
                let project = self.application.project_id();
                let scope = format!(
                    "openid profile urn:zitadel:iam:org:project:id:{project}:aud \
                     urn:zitadel:iam:org:projects:roles urn:zitadel:iam:user:metadata \
                     urn:zitadel:iam:user:resourceowner"
                );
                self.project_token = self.client_token(&scope).await;
                self.foreign_token = self.client_token(DEFAULT_SCOPES).await;
            }
            "client_credentials: JWT access token" => self.client.use_jwt_access_tokens(),
            "client_credentials: deactivated user" => self.client.deactivate(),
            _ => {}
        }
    }

    async fn client_token(&self, scope: &str) -> String {
        let answer = support::client_credentials(&self.mock, &self.client, scope).await;
        answer.text("/access_token")
    }

    /// Moves the clock to the time of the recording, which good assertions show.
    fn wait_until(&mut self, name: &str, request: &Value) {
        let issued = ["assertion", "client_assertion"]
            .iter()
            .find_map(|name| request["form"][name]["jwt_claims"]["iat"].as_u64())
            .unwrap_or_default();
        if issued > self.now && !name.contains("ahead") {
            self.mock.advance(Duration::from_secs(issued - self.now));
            self.now = issued;
        }
    }

    fn form(&self, name: &str, fields: &Value) -> String {
        let Some(fields) = fields.as_object() else {
            return String::new();
        };
        let fields: Vec<(&str, String)> = fields
            .iter()
            .map(|(field, value)| (field.as_str(), self.field(name, field, value)))
            .collect();
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        form(&fields)
    }

    fn field(&self, name: &str, field: &str, value: &Value) -> String {
        match (field, value) {
            ("assertion" | "client_assertion", Value::Object(parts)) => {
                let signer = &self.signers[parts["jwt_header"]["kid"].as_str().unwrap()];
                let header = self.with_our_ids(&parts["jwt_header"]);
                signer.sign(&header, &self.with_our_ids(&parts["jwt_claims"]))
            }
            ("client_secret", Value::String(text)) if text.starts_with('<') => {
                if name.starts_with("introspect") {
                    self.application.client_secret().to_owned()
                } else if name.contains("rsa") {
                    self.rsa_client.client_secret()
                } else {
                    self.client.client_secret()
                }
            }
            ("token", Value::String(text)) if text != "abc" => match name {
                "introspect: token for another audience" => self.foreign_token.clone(),
                "introspect: personal access token" => self.personal_token.clone(),
                "introspect: JWT" => self.jwt.clone(),
                _ => self.project_token.clone(),
            },
            (_, value) => self.with_our_ids(value).as_str().unwrap().to_owned(),
        }
    }

    fn basic(&self, credentials: &Value) -> Option<String> {
        let id = self.with_our_ids(&credentials[0]);
        let id = id.as_str()?;
        let secret = match credentials[1].as_str()? {
            "<secret>" if id == self.application.client_id() => {
                self.application.client_secret().to_owned()
            }
            "<secret>" => self.client.client_secret(),
            other => other.to_owned(),
        };
        Some(basic(id, &secret))
    }

    fn with_our_ids(&self, value: &Value) -> Value {
        let mut text = value.to_string();
        for (recorded, ours) in &self.ids {
            text = text.replace(recorded, ours);
        }
        serde_json::from_str(&text).unwrap()
    }
}
