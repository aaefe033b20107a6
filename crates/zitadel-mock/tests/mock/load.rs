//! Many clients at once, and many mocks.

use std::collections::HashSet;
use std::sync::Arc;

use tokio::task::JoinSet;
use zitadel_mock::ZitadelMock;

use crate::support::assertion::good_assertion;
use crate::support::{DEFAULT_SCOPES, client_builder, form, send};

/// Over one HTTP/2 connection, so that the system's limit of open files does not matter.
#[tokio::test]
async fn thousands_of_token_requests_at_once_are_each_answered() {
    const REQUESTS: usize = 2_000;
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let assertion = good_assertion(&mock, &service_user);
    let body = Arc::new(form(&[
        ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
        ("assertion", &assertion),
        ("scope", DEFAULT_SCOPES),
    ]));
    let client = client_builder().http2_prior_knowledge().build().unwrap();
    let mut requests = JoinSet::new();
    for _ in 0..REQUESTS {
        let request = client
            .post(format!("{}/oauth/v2/token", mock.url()))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body.as_str().to_owned());
        requests.spawn(async move { send(request).await.text("/access_token") });
    }
    let tokens: HashSet<_> = requests.join_all().await.into_iter().collect();
    assert_eq!(tokens.len(), REQUESTS);
    assert_eq!(mock.token_requests(), REQUESTS as u64);
}

#[tokio::test]
async fn many_mocks_run_beside_each_other() {
    let mut mocks = Vec::new();
    for _ in 0..50 {
        let mock = ZitadelMock::start().await;
        let assertion = good_assertion(&mock, &mock.service_user("backend"));
        assert_eq!(
            crate::support::jwt_bearer(&mock, &assertion).await.status,
            200
        );
        mocks.push(mock);
    }
    let urls: HashSet<_> = mocks.iter().map(ZitadelMock::url).collect();
    assert_eq!(urls.len(), 50);
}
