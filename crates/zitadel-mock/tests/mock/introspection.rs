//! Introspection beyond the recordings.

use serde_json::{Value, json};
use zitadel_mock::{Application, ServiceUser, ZitadelMock};

use crate::support::assertion::Signer;
use crate::support::{DEFAULT_SCOPES, basic, client_credentials, form_request, get, send};

async fn introspect(mock: &ZitadelMock, application: &Application, token: &str) -> Value {
    let url = format!("{}/oauth/v2/introspect", mock.url());
    let request = form_request(url, &[("token", token)]);
    let caller = basic(application.client_id(), application.client_secret());
    let answer = send(request.header("authorization", caller)).await;
    assert_eq!(answer.status, 200);
    answer.json()
}

async fn project_token(
    mock: &ZitadelMock,
    service_user: &ServiceUser,
    application: &Application,
    more: &str,
) -> String {
    let scope = format!(
        "urn:zitadel:iam:org:project:id:{}:aud {more}",
        application.project_id()
    );
    client_credentials(mock, service_user, &scope)
        .await
        .text("/access_token")
}

#[tokio::test]
async fn a_token_says_what_was_asked_for_and_no_more() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let application = mock.application();
    for role in ["reader", "writer"] {
        service_user.grant_role(application.project_id(), role);
    }
    service_user.set_metadata("dept", "r&d");
    let roles_claim = "urn:zitadel:iam:org:project:roles";

    let token = project_token(&mock, &service_user, &application, "").await;
    let plain = introspect(&mock, &application, &token).await;
    assert_eq!(plain["active"], true);
    for absent in [roles_claim, "urn:zitadel:iam:user:metadata", "name"] {
        assert!(plain.get(absent).is_none(), "{absent}");
    }

    let scope = "urn:zitadel:iam:org:project:role:reader urn:zitadel:iam:org:project:role:owner";
    let token = project_token(&mock, &service_user, &application, scope).await;
    let description = introspect(&mock, &application, &token).await;
    assert_eq!(
        description[roles_claim],
        json!({"reader": {mock.organization_id(): "zitadel.localhost"}})
    );
}

#[tokio::test]
async fn tokens_are_active_only_for_their_own_audience_and_time() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let (application, other) = (mock.application(), mock.application());
    let token = project_token(&mock, &service_user, &application, "").await;
    assert_eq!(
        introspect(&mock, &application, &token).await["active"],
        true
    );
    assert_eq!(
        introspect(&mock, &other, &token).await,
        json!({"active": false})
    );
    mock.expire_tokens();
    assert_eq!(
        introspect(&mock, &application, &token).await,
        json!({"active": false})
    );
}

#[tokio::test]
async fn malformed_requests_are_refused() {
    let mock = ZitadelMock::start().await;
    let application = mock.application();
    let url = format!("{}/oauth/v2/introspect", mock.url());
    let caller = basic(application.client_id(), application.client_secret());
    let token = mock.service_user("backend").personal_access_token();
    let form = [("token", token.as_str())];
    let active = form_request(url.clone(), &form).header("authorization", &caller);
    assert_eq!(send(active).await.json()["active"], true);

    let twice = [("token", token.as_str()), ("token", "x")];
    let signer = Signer::from_key_file(application.key_json());
    let key_file: Value = serde_json::from_str(application.key_json()).unwrap();
    let now = mock.now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let id = application.client_id();
    let assertion = signer.sign(
        &json!({"alg": "RS256", "kid": key_file["keyId"]}),
        &json!({"iss": id, "sub": id, "aud": mock.url(), "iat": now.as_secs(), "exp": now.as_secs() + 60}),
    );
    let asserted = |kind: &str| {
        let fields = [
            ("token", token.as_str()),
            ("client_assertion", &assertion),
            ("client_assertion_type", kind),
        ];
        form_request(url.clone(), &fields)
    };
    let jwt_bearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    assert_eq!(send(asserted(jwt_bearer)).await.json()["active"], true);

    let by_put = |body: String| {
        let request = crate::support::client().put(url.clone());
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        request.header("authorization", &caller).body(body)
    };
    for (name, request, error) in [
        (
            "PUT",
            by_put(crate::support::form(&form)),
            "invalid_request",
        ),
        (
            "two tokens",
            form_request(url.clone(), &twice).header("authorization", &caller),
            "invalid_request",
        ),
        (
            "two callers",
            form_request(url.clone(), &form)
                .header("authorization", &caller)
                .header("authorization", &caller),
            "invalid_request",
        ),
        ("no kind of assertion", asserted(""), "unauthorized_client"),
        (
            "another kind of assertion",
            asserted("urn:ietf:params:oauth:client-assertion-type:saml2-bearer"),
            "unauthorized_client",
        ),
    ] {
        let answer = send(request).await;
        let refusal = (answer.status, answer.text("/error"));
        assert_eq!(refusal, (400, error.to_owned()), "{name}");
    }
}

#[tokio::test]
async fn userinfo_needs_a_token() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let url = format!("{}/oidc/v1/userinfo", mock.url());
    assert_eq!(get(url.clone()).await.text("/error"), "access_denied");
    let token = client_credentials(&mock, &service_user, DEFAULT_SCOPES)
        .await
        .text("/access_token");
    let with_token = |method: reqwest::Method| {
        let request = crate::support::client().request(method, url.clone());
        request.header("authorization", format!("Bearer {token}"))
    };
    // OpenID Connect Core, section 5.3.1.
    for method in [reqwest::Method::GET, reqwest::Method::POST] {
        let answer = send(with_token(method)).await;
        assert_eq!(answer.json(), json!({"sub": service_user.user_id()}));
    }
    let twice = with_token(reqwest::Method::GET).header("authorization", "Bearer x");
    assert_eq!(send(twice).await.text("/error"), "access_denied");
}
