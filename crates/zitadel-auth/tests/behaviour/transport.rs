//! Sign-in by the options of the transport.

use wiremock::ResponseTemplate;
use zitadel_auth::{Authenticator, ClientCredentials, TransportOptions};
use zitadel_test_support::identity_server::{IdentityServer, good_token};

use crate::support::SignIn;

#[tokio::test]
async fn a_proxy_gets_discovery_tokens_and_its_own_credentials() {
    // Plain http goes through a proxy as whole URLs, so any server can play one.
    let proxy = IdentityServer::bare().await;
    let host = "http://zitadel.internal";
    proxy
        .answer_discovery(ResponseTemplate::new(200).set_body_json(serde_json::json!({
            "issuer": host,
            "token_endpoint": format!("{host}/oauth/v2/token"),
        })))
        .await;
    proxy.answer_token(200, good_token("token-1")).await;
    let url = proxy.host().replace("http://", "http://user:p%40ss@");
    let options = TransportOptions::new().proxy(url).allow_http(true);
    let authenticator = ClientCredentials::builder(host, "billing", "secret")
        .transport(&options)
        .build()
        .unwrap();
    assert_eq!(
        authenticator.access_token().await.unwrap().secret(),
        "token-1"
    );
    let requests = proxy.all_requests().await;
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(request.headers["host"], "zitadel.internal");
        assert_eq!(request.headers["proxy-authorization"], "Basic dXNlcjpwQHNz");
    }
}

#[tokio::test]
async fn your_own_client_is_used() {
    let server = IdentityServer::issuing("token-1").await;
    let client = || {
        reqwest::Client::builder()
            .tls_backend_preconfigured(rustls_config())
            .user_agent("mine/1")
            .build()
            .unwrap()
    };
    let authenticator = server
        .client_credentials()
        .transport(TransportOptions::new().client(client()))
        .build()
        .unwrap();
    authenticator.access_token().await.unwrap();
    assert_eq!(
        server.token_requests().await[0].headers["user-agent"],
        "mine/1"
    );
}

pub(crate) fn rustls_config() -> rustls::ClientConfig {
    rustls::ClientConfig::builder_with_provider(std::sync::Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_root_certificates(rustls::RootCertStore::empty())
    .with_no_client_auth()
}
