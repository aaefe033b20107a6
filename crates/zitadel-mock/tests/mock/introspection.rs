//! Introspection beyond the recordings.

use serde_json::{Value, json};
use zitadel_mock::{Application, ServiceAccount, ZitadelMock};

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
    account: &ServiceAccount,
    application: &Application,
    more: &str,
) -> String {
    let scope = format!(
        "urn:zitadel:iam:org:project:id:{}:aud {more}",
        application.project_id()
    );
    client_credentials(mock, account, &scope)
        .await
        .text("/access_token")
}

#[tokio::test]
async fn a_token_says_what_was_asked_for_and_no_more() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let application = mock.application();
    for role in ["reader", "writer"] {
        account.grant_role(application.project_id(), role);
    }
    account.set_metadata("dept", "r&d");
    let roles_claim = "urn:zitadel:iam:org:project:roles";

    let token = project_token(&mock, &account, &application, "").await;
    let plain = introspect(&mock, &application, &token).await;
    assert_eq!(plain["active"], true);
    for absent in [roles_claim, "urn:zitadel:iam:user:metadata", "name"] {
        assert!(plain.get(absent).is_none(), "{absent}");
    }

    let scope = "urn:zitadel:iam:org:project:role:reader urn:zitadel:iam:org:project:role:owner";
    let token = project_token(&mock, &account, &application, scope).await;
    let description = introspect(&mock, &application, &token).await;
    assert_eq!(
        description[roles_claim],
        json!({"reader": {mock.organization_id(): "zitadel.localhost"}})
    );
}

#[tokio::test]
async fn tokens_are_active_only_for_their_own_audience_and_time() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let (application, other) = (mock.application(), mock.application());
    let token = project_token(&mock, &account, &application, "").await;
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
async fn userinfo_needs_a_token() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let url = format!("{}/oidc/v1/userinfo", mock.url());
    assert_eq!(get(url.clone()).await.text("/error"), "access_denied");
    let token = client_credentials(&mock, &account, DEFAULT_SCOPES)
        .await
        .text("/access_token");
    let request = crate::support::client()
        .get(url)
        .header("authorization", format!("Bearer {token}"));
    assert_eq!(
        send(request).await.json(),
        json!({"sub": account.user_id()})
    );
}
