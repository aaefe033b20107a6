//! Assertions that are wrong in ways that no recording has.

use serde_json::{Value, json};
use zitadel_mock::{Dialect, ZitadelMock};

use crate::support::assertion::{Signer, good_assertion, good_parts};
use crate::support::{Answer, jwt_bearer};

type Spoil = fn(&mut Value, &mut Value);

const SPOILT: &[(&str, Spoil)] = &[
    ("no iss", |_, claims| claims["iss"] = Value::Null),
    ("no sub", |_, claims| claims["sub"] = Value::Null),
    ("no aud", |_, claims| claims["aud"] = Value::Null),
    ("no iat", |_, claims| claims["iat"] = Value::Null),
    ("no exp", |_, claims| claims["exp"] = Value::Null),
    ("iat as text", |_, claims| claims["iat"] = json!("now")),
    ("exp below zero", |_, claims| claims["exp"] = json!(-1)),
    ("aud of objects", |_, claims| {
        claims["aud"] = json!([{}, 1, null])
    }),
    ("claims as a list", |_, claims| *claims = json!([1, 2])),
    ("claims as a number", |_, claims| *claims = json!(1)),
    ("no kid", |header, _| header["kid"] = Value::Null),
    ("no alg", |header, _| header["alg"] = Value::Null),
    ("alg none", |header, _| header["alg"] = json!("none")),
    ("alg HS256", |header, _| header["alg"] = json!("HS256")),
    ("alg of another kind of key", |header, _| {
        header["alg"] = json!("ES256")
    }),
    ("header as text", |header, _| *header = json!("RS256")),
];

#[tokio::test]
async fn every_spoilt_assertion_is_refused_in_the_words_of_the_release() {
    for dialect in [Dialect::V4_13, Dialect::Next] {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let account = mock.service_account("backend");
        let signer = Signer::from_key_file(&account.key_json());
        for (name, spoil) in SPOILT {
            let (mut header, mut claims) = good_parts(&mock, &account);
            spoil(&mut header, &mut claims);
            let answer = jwt_bearer(&mock, &signer.sign(&header, &claims)).await;
            assert_refused(dialect, name, &answer);
        }
    }
}

#[tokio::test]
async fn texts_that_are_no_jwt_are_refused() {
    let mock = ZitadelMock::start().await;
    let good = good_assertion(&mock, &mock.service_account("backend"));
    let (message, signature) = good.rsplit_once('.').unwrap();
    let (header, claims) = message.split_once('.').unwrap();
    for text in [
        ".",
        "..",
        "....",
        "é.é.é",
        message,
        &format!("{message}."),
        &format!("{good}."),
        &format!("{good}.{signature}"),
        &format!("{header}.{header}.{signature}"),
        &format!("{claims}.{claims}.{signature}"),
        &format!("{message}.{}", &signature[..signature.len() - 4]),
        &good.replace('.', "%"),
        &"a.".repeat(100_000),
    ] {
        assert_refused(Dialect::Next, text, &jwt_bearer(&mock, text).await);
    }
}

#[tokio::test]
async fn a_key_is_good_for_its_own_account_only() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let other = mock.service_account("other");
    let signer = Signer::from_key_file(&other.key_json());

    let (header, claims) = good_parts(&mock, &account);
    let signed_by_another = signer.sign(&header, &claims);
    assert_refused(
        Dialect::Next,
        "another key",
        &jwt_bearer(&mock, &signed_by_another).await,
    );

    let (other_header, _) = good_parts(&mock, &other);
    let with_its_key_id = signer.sign(&other_header, &claims);
    assert_refused(
        Dialect::Next,
        "another key id",
        &jwt_bearer(&mock, &with_its_key_id).await,
    );
}

#[tokio::test]
async fn another_mock_does_not_know_the_key() {
    let (mock, other) = (ZitadelMock::start().await, ZitadelMock::start().await);
    let account = mock.service_account("backend");
    let (header, mut claims) = good_parts(&mock, &account);
    claims["aud"] = json!(other.url());
    let assertion = Signer::from_key_file(&account.key_json()).sign(&header, &claims);
    assert_refused(
        Dialect::Next,
        "another mock",
        &jwt_bearer(&other, &assertion).await,
    );
}

fn assert_refused(dialect: Dialect, name: &str, answer: &Answer) {
    let refusal = match dialect {
        Dialect::V4_13 => (500, "server_error"),
        _ => (400, "invalid_grant"),
    };
    let name: String = name.chars().take(100).collect();
    assert_eq!(
        (answer.status, answer.text("/error").as_str()),
        refusal,
        "{name}"
    );
}
