//! When a token is asked for, kept, renewed and given up.

use std::sync::Arc;
use std::time::Duration;

use zitadel::auth::TestClock;
use zitadel::settings::GetGeneralSettingsRequest;
use zitadel::{Authenticator, Error, PrivateKeyJwt, SystemUser, Zitadel};
use zitadel_mock::{Endpoint, Fault, ServiceUser, ZitadelMock};

use crate::support::{RENEWING_WAYS, Way, assert_says, call};

const HOUR: Duration = Duration::from_secs(3600);

#[track_caller]
fn assert_does_not_say(error: &Error, parts: &[&str]) {
    let text = error.to_string();
    for part in parts {
        assert!(!text.contains(part), "{part:?} in: {text}");
    }
}

/// A mock and a client, whose clocks stand still together.
struct StandingStill {
    mock: ZitadelMock,
    time: TestClock,
    zitadel: Zitadel,
}

impl StandingStill {
    async fn new(scopes: &[&str]) -> Self {
        let time = TestClock::new();
        let mock = ZitadelMock::builder()
            .token_lifetime(HOUR)
            .stop_clock_at(time.now().into())
            .start()
            .await;
        let key = mock.service_user("backend").key_json();
        let mut authenticator =
            PrivateKeyJwt::builder_with_key_json(mock.url(), key).clock(time.clock());
        if !scopes.is_empty() {
            authenticator = authenticator.scopes(scopes.iter().copied());
        }
        Self {
            zitadel: Zitadel::new(authenticator.build().unwrap()),
            mock,
            time,
        }
    }

    fn advance(&self, duration: Duration) {
        self.time.advance(duration);
        self.mock.advance(duration);
    }
}

#[tokio::test]
async fn a_token_is_kept_until_it_runs_out_and_then_renewed_once() {
    let stage = StandingStill::new(&[]).await;
    call(&stage.zitadel).await.unwrap();
    stage.advance(HOUR / 2);
    call(&stage.zitadel).await.unwrap();
    assert_eq!(stage.mock.token_requests(), 1);

    stage.advance(HOUR / 2);
    call(&stage.zitadel).await.unwrap();
    call(&stage.zitadel).await.unwrap();
    assert_eq!(stage.mock.token_requests(), 2);
    assert_eq!(stage.mock.api_requests(), 4, "no call was refused");
}

#[tokio::test]
async fn a_token_that_the_server_gave_up_costs_one_new_token_and_one_retry() {
    type GiveUp = fn(&ZitadelMock, &ServiceUser);
    let ways_to_give_up: [GiveUp; 3] = [
        |mock, _| mock.expire_tokens(),
        |mock, _| mock.revoke_tokens(),
        |_, account| account.revoke_tokens(),
    ];
    for way in RENEWING_WAYS {
        for give_up in ways_to_give_up {
            let mock = ZitadelMock::start().await;
            let account = mock.service_user("backend");
            let zitadel = way.sign_in(&mock, &account);
            call(&zitadel).await.unwrap();
            give_up(&mock, &account);

            call(&zitadel).await.unwrap();

            assert_eq!(mock.token_requests(), 2, "{way:?}");
            assert_eq!(mock.api_requests(), 3, "{way:?}");
        }
    }
}

#[tokio::test]
async fn a_401_that_no_token_heals_does_not_cost_a_token_a_call() {
    let stage = StandingStill::new(&["openid"]).await;
    for _ in 0..20 {
        let error = call(&stage.zitadel).await.unwrap_err();
        assert!(error.is_unauthenticated(), "{error}");
        assert_eq!(error.id(), Some("AUTH-7fs1e"));
        assert_says(
            &error,
            &[
                "lacks the scope urn:zitadel:iam:org:project:id:zitadel:aud",
                "not asked for before 20",
            ],
        );
    }
    assert_eq!(stage.mock.token_requests(), 2);
    assert_eq!(stage.mock.api_requests(), 21, "one retry in all");
}

#[tokio::test]
async fn a_personal_access_token_is_never_renewed() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    let zitadel = Way::PersonalAccessToken.sign_in(&mock, &account);
    call(&zitadel).await.unwrap();
    account.revoke_tokens();

    for _ in 0..3 {
        let error = call(&zitadel).await.unwrap_err();
        assert!(error.is_unauthenticated(), "{error}");
        assert_says(
            &error,
            &["the personal access token was removed or has run out"],
        );
        assert_does_not_say(&error, &["scope", "not asked for"]);
    }
    assert_eq!(mock.api_requests(), 4, "nothing was sent twice");
    assert_eq!(mock.token_requests(), 0);
    assert_eq!(mock.discovery_requests(), 0);
}

#[tokio::test]
async fn a_system_user_that_the_server_does_not_know_is_told_what_to_check() {
    let mock = ZitadelMock::start().await;
    let key: serde_json::Value =
        serde_json::from_str(&mock.service_user("backend").key_json()).unwrap();
    let pem = key["key"].as_str().unwrap();
    let user = SystemUser::builder(mock.url(), "provisioner", pem)
        .build()
        .unwrap();
    let error = call(&Zitadel::new(user)).await.unwrap_err();
    assert!(error.is_unauthenticated(), "{error}");
    assert_says(
        &error,
        &[
            "no system user \"provisioner\" with this key",
            "SystemAPIUsers",
            &format!("the server is not {}", mock.url()),
            "the local clock is wrong",
        ],
    );
    assert_does_not_say(&error, &["scope", "was revoked"]);
}

#[tokio::test]
async fn a_token_that_was_lent_is_not_explained_by_the_clients_own() {
    let mock = ZitadelMock::start().await;
    let zitadel = Way::PersonalAccessToken.sign_in(&mock, &mock.service_user("backend"));
    let error = zitadel
        .settings()
        .get_general_settings(GetGeneralSettingsRequest::default())
        .access_token("of-somebody-else")
        .await
        .unwrap_err();
    assert_says(&error, &["the token was revoked or has run out"]);
    assert_does_not_say(&error, &["personal access token"]);
}

#[tokio::test]
async fn a_server_that_fails_for_a_moment_is_asked_again_by_the_next_call() {
    let stage = StandingStill::new(&[]).await;
    stage.mock.fail_token_requests(1, Fault::status(503));
    let error = call(&stage.zitadel).await.unwrap_err();
    assert!(error.is_retryable(), "{error}");
    assert_says(&error, &["failed to refresh token"]);

    stage.advance(Duration::from_secs(60));
    call(&stage.zitadel).await.unwrap();
    assert_eq!(stage.mock.token_requests(), 2);
}

/// Over one HTTP/2 connection, so that the system's limit of open files does not matter.
fn over_one_connection() -> zitadel::TransportOptions {
    // It fails when another test did it before.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .http2_prior_knowledge()
        .build()
        .unwrap();
    zitadel::TransportOptions::new().client(client)
}

async fn call_at_once(zitadel: &Zitadel, calls: usize) {
    let tasks: Vec<_> = (0..calls)
        .map(|_| {
            let zitadel = zitadel.clone();
            tokio::spawn(async move { call(&zitadel).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_calls_at_once_cost_one_token() {
    for way in RENEWING_WAYS {
        let mock = ZitadelMock::start().await;
        let account = mock.service_user("backend");
        let zitadel = way
            .builder(&mock, &account)
            .transport(over_one_connection())
            .build()
            .unwrap();

        call_at_once(&zitadel, 1000).await;
        assert_eq!(mock.api_requests(), 1000, "{way:?}");
        assert_eq!(mock.token_requests(), 1, "{way:?}");
        assert_eq!(mock.discovery_requests(), 1, "{way:?}");

        mock.revoke_tokens();
        call_at_once(&zitadel, 1000).await;
        assert_eq!(mock.token_requests(), 2, "{way:?}, after a revocation");
    }
}

#[tokio::test]
async fn a_token_of_the_facade_serves_other_requests_too() {
    let mock = ZitadelMock::start().await;
    let zitadel = Way::PrivateKey.sign_in(&mock, &mock.service_user("backend"));
    let authenticator: Arc<dyn Authenticator> = Arc::clone(zitadel.client().authenticator());
    let token = authenticator.access_token().await.unwrap();

    call(&zitadel).await.unwrap();

    let requests = mock.received_requests().await;
    let sent = requests.last().unwrap().headers.get("authorization");
    assert_eq!(sent.unwrap(), &token.authorization());
    assert_eq!(mock.requests(Endpoint::Token), 1);
}
