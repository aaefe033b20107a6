//! Settings that cannot work are refused when the `Zitadel` is made, before anything is sent.

use std::time::Duration;

use zitadel::{ErrorKind, PersonalAccessToken, Scopes, TransportOptions, Zitadel, ZitadelBuilder};
use zitadel_mock::ZitadelMock;

use crate::support::assert_says;

const HOST: &str = "https://acme.example";
const SECRET: &str = "s3cr3t-w0rd";

fn builder() -> ZitadelBuilder {
    Zitadel::builder(HOST)
}

fn own_authenticator(host: &str) -> PersonalAccessToken {
    PersonalAccessToken::new(host, SECRET).unwrap()
}

#[test]
fn what_cannot_work_is_named() {
    let cases = [
        (builder(), "no way to sign in is given"),
        (
            builder()
                .access_token(SECRET)
                .client_credentials("id", SECRET),
            "more than one way to sign in is given",
        ),
        (
            builder().access_token(SECRET).access_token(SECRET),
            "more than one way to sign in is given",
        ),
        (Zitadel::builder("").access_token(SECRET), "host"),
        (
            Zitadel::builder("https://acme.example/ui").access_token(SECRET),
            "must not have a path",
        ),
        (
            Zitadel::builder("https://acme.example?org=1").access_token(SECRET),
            "query",
        ),
        (
            Zitadel::builder("http://acme.example").access_token(SECRET),
            "allow_http",
        ),
        (builder().access_token(" "), "empty"),
        (
            builder().access_token(format!("{SECRET}\r\nx: y")),
            "line break",
        ),
        (builder().client_credentials("", SECRET), "client id"),
        (builder().client_credentials("id", ""), "client secret"),
        (
            builder().private_key_file("/nowhere/key.json"),
            "unable to read key file at /nowhere/key.json",
        ),
        (builder().private_key_json("<html>"), "invalid JSON"),
        (
            builder().private_key_json(r#"{"type":"serviceaccount","userId":"1"}"#),
            "missing required keys 'userId', 'keyId' or 'key'",
        ),
        (
            builder().access_token(SECRET).scopes(["openid"]),
            "scopes have no effect here",
        ),
        (
            builder()
                .authenticator(own_authenticator(HOST))
                .scopes(Scopes::default()),
            "scopes have no effect here",
        ),
        (
            builder()
                .client_credentials("id", SECRET)
                .scopes(Vec::<String>::new()),
            "scope",
        ),
        (
            builder().authenticator(own_authenticator("https://other.example")),
            "signs in at https://other.example, but the builder was given https://acme.example",
        ),
        (
            builder().access_token(SECRET).organization(" "),
            "organization id is empty",
        ),
        (
            builder().access_token(SECRET).organization("1\r\nx: y"),
            "organization id holds line breaks",
        ),
        (
            builder()
                .access_token(SECRET)
                .transport(TransportOptions::new().timeout(Duration::ZERO)),
            "time limit of 0",
        ),
        (
            builder()
                .authenticator(own_authenticator(HOST))
                .transport(TransportOptions::new().ca_cert_file("/nowhere/ca.pem")),
            "/nowhere/ca.pem",
        ),
        (
            builder()
                .access_token(SECRET)
                .transport(TransportOptions::new().default_header("x-custom", "a\nb")),
            "x-custom",
        ),
    ];
    for (builder, expected) in cases {
        let shown = format!("{builder:?}");
        let error = builder.build().unwrap_err();
        assert_says(&error, &[expected]);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        assert!(!error.is_retryable(), "{error}");
        let told = format!("{shown} {error} {error:#?}");
        assert!(!told.contains(SECRET), "{told}");
    }
}

#[test]
fn the_key_file_of_an_application_is_told_apart() {
    let file = r#"{"type":"application","keyId":"1","key":"k","appId":"2","clientId":"3"}"#;
    let error = builder().private_key_json(file).build().unwrap_err();
    assert_says(&error, &["belongs to an application", "serviceaccount"]);
}

#[test]
fn every_spelling_of_a_host_means_the_same_one() {
    for host in [
        "acme.example",
        " acme.example ",
        "https://acme.example",
        "https://acme.example/",
        "HTTPS://ACME.example:443",
    ] {
        let zitadel = Zitadel::with_access_token(host, SECRET).unwrap();
        assert_eq!(zitadel.host().as_str(), "https://acme.example", "{host:?}");
    }
}

#[tokio::test]
async fn building_asks_nobody() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    let folder = tempfile::tempdir().unwrap();
    let key_file = account.write_key_file(folder.path()).unwrap();
    let (id, secret) = (account.client_id(), account.client_secret());

    Zitadel::with_private_key(mock.url(), key_file).unwrap();
    Zitadel::with_client_credentials(mock.url(), id, secret).unwrap();
    Zitadel::with_access_token(mock.url(), account.personal_access_token()).unwrap();

    assert!(mock.received_requests().await.is_empty());
}

#[test]
fn a_zitadel_does_not_show_its_secrets() {
    let mut shown = String::new();
    for builder in [
        builder().access_token(SECRET),
        builder().client_credentials("id", SECRET),
        builder().authenticator(own_authenticator(HOST)),
    ] {
        let zitadel = builder.build().unwrap();
        shown += &format!("{zitadel:?} {:?} {:?}", zitadel.client(), zitadel.users());
    }
    assert!(shown.contains("acme.example"), "{shown}");
    assert!(!shown.contains(SECRET), "{shown}");
}
