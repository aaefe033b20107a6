//! Both halves: a service user's client calls an API that asks Zitadel about its tokens.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http_body_util::Empty;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tower::{Layer, Service, ServiceExt};
use zitadel_auth::tower::AccessTokenLayer;
use zitadel_auth::{ClientCredentials, Scopes};
use zitadel_mock::{Endpoint, ZitadelMock};
use zitadel_verify::TokenVerifier;

use crate::frameworks::Framework;

#[tokio::test]
async fn a_token_that_was_revoked_costs_the_caller_one_new_one() {
    let mock = ZitadelMock::start().await;
    let application = mock.application();
    let verifier = TokenVerifier::builder(mock.url())
        .application_key_json(application.key_json())
        .audience(application.project_id())
        .keep_valid_for(Duration::ZERO)
        .build()
        .unwrap();
    let api = format!("http://{}", Framework::Axum.start(verifier).await);

    let user = mock.service_user("billing");
    let authenticator =
        ClientCredentials::builder(mock.url(), user.client_id(), user.client_secret())
            .scopes(Scopes::openid().project_audience(application.project_id()))
            .build()
            .unwrap();
    let layer = AccessTokenLayer::builder(authenticator).host(&api);
    let client = Client::builder(TokioExecutor::new()).build_http();
    let mut client = layer.build().unwrap().layer(client);

    for (token_requests, introspections) in [(1, 1), (2, 3)] {
        let request = Request::get(format!("{api}/who")).body(Empty::<Bytes>::new());
        let ready = client.ready().await.unwrap();
        let answer = ready.call(request.unwrap()).await.unwrap();
        assert_eq!(answer.status(), 200);
        assert_eq!(mock.token_requests(), token_requests);
        assert_eq!(mock.requests(Endpoint::Introspection), introspections);
        mock.revoke_tokens();
    }
}
