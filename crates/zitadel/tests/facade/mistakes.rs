//! The mistakes that are made when signing in, and what is said about them.

use std::time::Duration;

use zitadel::{ErrorKind, RetryPolicy, TransportOptions, Zitadel};
use zitadel_mock::{Endpoint, Fault, ServiceUser, ZitadelMock};

use crate::support::{ALL_WAYS, DIALECTS, RENEWING_WAYS, Way, assert_says, call};

/// What goes wrong on the server, and what must be said about it.
struct Mistake {
    way: Way,
    happens: fn(&ServiceUser),
    says: &'static [&'static str],
}

const MISTAKES: &[Mistake] = &[
    Mistake {
        way: Way::PrivateKey,
        happens: ServiceUser::remove_keys,
        says: &[
            "failed to refresh token: invalid_grant",
            "Likely causes: the key was removed or has expired",
        ],
    },
    Mistake {
        way: Way::PrivateKey,
        happens: ServiceUser::expire_keys,
        says: &[
            "failed to refresh token: invalid_grant",
            "Likely causes: the key was removed or has expired",
        ],
    },
    Mistake {
        way: Way::PrivateKey,
        happens: ServiceUser::deactivate,
        says: &["failed to refresh token: invalid_request", "is deactivated"],
    },
    Mistake {
        way: Way::ClientCredentials,
        happens: ServiceUser::deactivate,
        says: &[
            "failed to refresh token: invalid_request",
            "\"billing\" is deactivated",
        ],
    },
    Mistake {
        way: Way::ClientCredentials,
        happens: |account| account.set_client_secret("another one"),
        says: &[
            "failed to refresh token: invalid_client",
            "the client secret of \"billing\" is wrong",
        ],
    },
    Mistake {
        way: Way::ClientCredentials,
        happens: ServiceUser::remove_client_secret,
        says: &[
            "failed to refresh token: invalid_client",
            "the client secret of \"billing\" is wrong",
        ],
    },
];

#[tokio::test]
async fn refused_credentials_are_explained_alike_for_every_release() {
    for mistake in MISTAKES {
        let mut explanations = Vec::new();
        for dialect in DIALECTS {
            let mock = ZitadelMock::builder().dialect(dialect).start().await;
            let account = mock.service_user("billing");
            let zitadel = mistake.way.sign_in(&mock, &account);
            let (secret, key_id) = (account.client_secret(), account.key_id());
            (mistake.happens)(&account);

            let error = call(&zitadel).await.unwrap_err();
            assert_says(&error, mistake.says);
            assert_eq!(error.kind(), ErrorKind::Auth);
            assert!(!error.is_retryable(), "{error}");
            assert!(!format!("{error:#?}").contains(&secret), "{error:?}");
            assert_eq!(mock.api_requests(), 0);

            let text = error.to_string();
            let (explanation, _) = text.split_once("The server said").unwrap();
            let explanation = explanation
                .replace(mock.url(), "the host")
                .replace(account.user_id(), "the user")
                .replace(&key_id, "the key");
            explanations.push(explanation);
        }
        assert_eq!(explanations[0], explanations[1]);
    }
}

#[tokio::test]
async fn a_client_id_that_nobody_has() {
    let mock = ZitadelMock::start().await;
    let zitadel = Zitadel::with_client_credentials(mock.url(), "nobody", "secret").unwrap();
    let error = call(&zitadel).await.unwrap_err();
    assert_says(
        &error,
        &[
            "failed to refresh token: invalid_client",
            "\"nob…\"",
            "login name",
        ],
    );
}

#[tokio::test]
async fn a_host_on_which_nothing_listens() {
    // Bound, so that nobody else takes the port, but not listening.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let host = format!("http://{}", socket.local_addr().unwrap());
    let says = [
        &*format!("cannot connect to {host}"),
        "check that the server runs and the port is right",
    ];
    for (builder, kind) in [
        (
            Zitadel::builder(&host).client_credentials("id", "secret"),
            ErrorKind::Auth,
        ),
        (
            Zitadel::builder(&host).access_token("token"),
            ErrorKind::Connection,
        ),
    ] {
        let error = call(&builder.retry(RetryPolicy::none()).build().unwrap())
            .await
            .unwrap_err();
        assert_says(&error, &says);
        assert_eq!(error.kind(), kind);
        assert!(error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn a_host_that_knows_no_such_instance() {
    for dialect in DIALECTS {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let account = mock.service_user("backend");
        for way in ALL_WAYS {
            let zitadel = way
                .builder(&mock, &account)
                .transport(TransportOptions::new().instance_host("nobody.example"))
                .build()
                .unwrap();
            let error = call(&zitadel).await.unwrap_err();
            assert_says(&error, &["nobody.example", mock.url(), "check the host"]);
            assert!(!error.is_not_found() && !error.is_retryable(), "{error}");
        }
    }
}

#[tokio::test]
async fn a_host_that_is_not_the_issuer() {
    let mock = ZitadelMock::start().await;
    mock.edit_responses(Endpoint::Discovery, |answer| {
        answer["issuer"] = "https://acme.example".into();
    });
    for way in RENEWING_WAYS {
        let zitadel = way.sign_in(&mock, &mock.service_user("backend"));
        let error = call(&zitadel).await.unwrap_err();
        assert_says(
            &error,
            &["another issuer", mock.url(), "https://acme.example"],
        );
        assert_eq!(mock.token_requests(), 0, "nothing secret was sent");
    }
}

#[tokio::test]
async fn a_host_that_is_no_zitadel() {
    let page = || Fault::html(200, "<title>Welcome</title>");
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    for way in RENEWING_WAYS {
        mock.fail(Endpoint::Discovery, 1, page());
        let error = call(&way.sign_in(&mock, &account)).await.unwrap_err();
        let check = format!("check that {} is the URL", mock.url());
        assert_says(&error, &["failed to refresh token", "text/html", &check]);
        assert_eq!(mock.token_requests(), 0, "nothing secret was sent");
    }

    mock.fail(Endpoint::Api, 1, page());
    let zitadel = Way::PersonalAccessToken.sign_in(&mock, &account);
    let error = call(&zitadel).await.unwrap_err();
    assert_says(&error, &["text/html"]);
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_user_without_the_permission() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    account.remove_membership();
    let error = call(&Way::PrivateKey.sign_in(&mock, &account))
        .await
        .unwrap_err();
    assert!(
        error.is_permission_denied() && !error.is_not_found(),
        "{error}"
    );
    assert_eq!(error.id(), Some("AUTHZ-cdgFk"));
    assert_says(&error, &["membership not found", "may lack the permission"]);
}

#[tokio::test]
async fn an_instance_behind_another_address_is_named_by_headers() {
    let mock = ZitadelMock::builder()
        .external_url("https://acme.example")
        .start()
        .await;
    let account = mock.service_user("backend");
    for way in ALL_WAYS {
        let zitadel = way
            .builder(&mock, &account)
            .transport(TransportOptions::new().instance_host("acme.example"))
            .build()
            .unwrap();
        call(&zitadel).await.unwrap();
    }
}

/// `main() -> Result<(), zitadel::Error>` and `unwrap` print `{:?}`.
#[test]
fn a_program_that_ends_with_an_error_shows_the_line_to_act_on() {
    let error = Zitadel::with_private_key("acme.example", "nowhere.json").unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(
        format!("{error:?}").starts_with("unable to read key file at nowhere.json"),
        "{error:?}"
    );
    assert!(format!("{error:#?}").contains("kind: Configuration"));
}

#[tokio::test]
async fn a_time_limit_that_is_too_short_is_named_as_it_was_given() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    for limit in [
        Duration::from_nanos(1),
        Duration::from_millis(1),
        Duration::from_millis(3),
    ] {
        for way in ALL_WAYS {
            let zitadel = way.builder(&mock, &account).timeout(limit).build().unwrap();
            let Err(error) = call(&zitadel).await else {
                continue;
            };
            assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
            assert_says(&error, &[&format!(" {limit:?}")]);
        }
    }
}
