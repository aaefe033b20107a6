//! Applications that the API made.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use zitadel_mock::ZitadelMock;

use crate::support::assertion::Signer;
use crate::support::{Answer, basic, call, form_request, send};

struct Stage {
    mock: ZitadelMock,
    token: String,
    project: Value,
}

impl Stage {
    async fn set() -> Self {
        let mock = ZitadelMock::start().await;
        let token = mock.service_user("admin").personal_access_token();
        let request = json!({"organizationId": mock.organization_id(), "name": "shop"});
        let operation = "zitadel.project.v2.ProjectService/CreateProject";
        let made = call(&mock, &token, operation, request).await.json();
        Self {
            mock,
            token,
            project: made["projectId"].clone(),
        }
    }

    async fn try_call(&self, method: &str, mut request: Value) -> Answer {
        if !method.starts_with("List") {
            request["projectId"] = self.project.clone();
        }
        let operation = format!("zitadel.application.v2.ApplicationService/{method}");
        call(&self.mock, &self.token, &operation, request).await
    }

    async fn call(&self, method: &str, request: Value) -> Value {
        let answer = self.try_call(method, request).await;
        assert_eq!(answer.status, 200, "{method}: {answer:?}");
        answer.json()
    }

    async fn introspect(&self, caller: &str) -> Answer {
        let url = format!("{}/oauth/v2/introspect", self.mock.url());
        let request = form_request(url, &[("token", &self.token)]);
        send(request.header("authorization", caller)).await
    }
}

#[tokio::test]
async fn an_application_of_the_api_introspects_until_it_may_no_more() {
    let stage = Stage::set().await;
    let request = json!({"name": "api", "apiConfiguration": {}});
    let made = stage.call("CreateApplication", request).await;
    let client_id = made["apiConfiguration"]["clientId"].as_str().unwrap();
    let secret = |answer: &Value| answer.as_str().unwrap().to_owned();
    let first = secret(&made["apiConfiguration"]["clientSecret"]);
    let caller = basic(client_id, &first);
    assert_eq!(stage.introspect(&caller).await.json()["active"], true);

    let application = json!({"applicationId": made["applicationId"]});
    let new = stage
        .call("GenerateClientSecret", application.clone())
        .await;
    assert_eq!(stage.introspect(&caller).await.status, 400);
    let caller = basic(client_id, &secret(&new["clientSecret"]));
    assert_eq!(stage.introspect(&caller).await.status, 200);

    stage
        .call("DeactivateApplication", application.clone())
        .await;
    let answer = stage.introspect(&caller).await;
    assert_eq!(answer.text("/error"), "unauthorized_client");
    let again = stage
        .try_call("DeactivateApplication", application.clone())
        .await;
    assert_eq!(again.text("/code"), "failed_precondition");
    stage
        .call("ReactivateApplication", application.clone())
        .await;
    assert_eq!(stage.introspect(&caller).await.status, 200);
    stage.call("DeleteApplication", application).await;
    assert_eq!(stage.introspect(&caller).await.status, 400);
}

#[tokio::test]
async fn keys_of_applications_sign_until_they_expire() {
    let stage = Stage::set().await;
    let key_only = json!({"authMethodType": "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT"});
    let request = json!({"name": "api", "apiConfiguration": key_only});
    let made = stage.call("CreateApplication", request).await;
    assert!(made["apiConfiguration"].get("clientSecret").is_none());
    let expires = stage.mock.now() + std::time::Duration::from_secs(3600);
    let request = json!({
        "applicationId": made["applicationId"],
        "expirationDate": jiff::Timestamp::try_from(expires).unwrap().to_string(),
    });
    let key = stage.call("CreateApplicationKey", request).await;
    let file = STANDARD.decode(key["keyDetails"].as_str().unwrap());
    let file: Value = serde_json::from_slice(&file.unwrap()).unwrap();
    assert_eq!(file["keyId"], key["keyId"]);
    let signer = Signer::from_key_file(&file.to_string());
    let introspect = || {
        let now = stage.mock.now().duration_since(std::time::UNIX_EPOCH);
        let now = now.unwrap().as_secs();
        let id = &file["clientId"];
        let assertion = signer.sign(
            &json!({"alg": "RS256", "kid": key["keyId"]}),
            &json!({"iss": id, "sub": id, "aud": stage.mock.url(), "iat": now, "exp": now + 60}),
        );
        let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        let url = format!("{}/oauth/v2/introspect", stage.mock.url());
        send(form_request(
            url,
            &[
                ("token", &stage.token),
                ("client_assertion", &assertion),
                ("client_assertion_type", kind),
            ],
        ))
    };
    assert_eq!(introspect().await.json()["active"], true);
    stage.mock.advance(std::time::Duration::from_secs(3601));
    assert_eq!(introspect().await.text("/error"), "unauthorized_client");
}

#[tokio::test]
async fn applications_keep_what_is_set_and_nothing_else() {
    let stage = Stage::set().await;
    let web = json!({
        "redirectUris": ["https://a.example/cb", "https://a.example/other", "app://cb"],
        "applicationType": "OIDC_APP_TYPE_WEB",
        "authMethodType": "OIDC_AUTH_METHOD_TYPE_NONE",
        "grantTypes": [],
        "mistyped": true,
    });
    let request = json!({"name": "web", "oidcConfiguration": web});
    let made = stage.call("CreateApplication", request).await;
    assert!(made["oidcConfiguration"].get("clientSecret").is_none());
    let id = json!({"applicationId": made["applicationId"]});
    let shown = stage.call("GetApplication", id.clone()).await;
    assert_eq!(
        shown["application"]["oidcConfiguration"],
        json!({
            "redirectUris": ["https://a.example/cb", "https://a.example/other", "app://cb"],
            "authMethodType": "OIDC_AUTH_METHOD_TYPE_NONE",
            "clientId": made["oidcConfiguration"]["clientId"],
            "clockSkew": "0s",
            "allowedOrigins": ["https://a.example"],
        })
    );

    let mut update = id.clone();
    update["oidcConfiguration"] = json!({"authMethodType": "OIDC_AUTH_METHOD_TYPE_BASIC"});
    stage.call("UpdateApplication", update).await;
    let shown = stage.call("GetApplication", id.clone()).await;
    let shown = &shown["application"]["oidcConfiguration"];
    assert!(shown.get("authMethodType").is_none(), "{shown}");
    assert_eq!(shown["redirectUris"].as_array().unwrap().len(), 3);

    let mut other_kind = id;
    other_kind["apiConfiguration"] = json!({});
    let answer = stage.try_call("UpdateApplication", other_kind).await;
    assert_eq!(answer.text("/code"), "not_found");
}

#[tokio::test]
async fn applications_are_filtered() {
    let stage = Stage::set().await;
    stage.mock.application();
    for (name, kind) in [("web", "oidc"), ("api", "api"), ("sso", "saml")] {
        let configuration = format!("{kind}Configuration");
        stage
            .call(
                "CreateApplication",
                json!({"name": name, configuration: {}}),
            )
            .await;
    }
    for (filter, names) in [
        (
            json!({"projectIdFilter": {"projectId": stage.project}}),
            &["web", "api", "sso"][..],
        ),
        (json!({"typeFilter": "APPLICATION_TYPE_SAML"}), &["sso"]),
        (json!({"type_filter": 1}), &["web"]),
        (json!({"nameFilter": {"name": "web"}}), &["web"]),
        (json!({"stateFilter": "APPLICATION_STATE_INACTIVE"}), &[]),
    ] {
        let request = json!({"filters": [filter], "pagination": {"asc": true}});
        let list = stage.call("ListApplications", request).await;
        let shown = list["applications"].as_array().cloned().unwrap_or_default();
        let shown: Vec<_> = shown
            .iter()
            .map(|shown| shown["name"].as_str().unwrap())
            .collect();
        assert_eq!(shown, names, "{filter}");
    }
}
