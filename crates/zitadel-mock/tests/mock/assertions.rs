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
    ("iat true", |_, claims| claims["iat"] = json!(true)),
    ("iat as a list", |_, claims| {
        claims["iat"] = json!([claims["iat"]])
    }),
    ("iat as digits", |_, claims| {
        claims["iat"] = json!(claims["iat"].to_string())
    }),
    ("iat in milliseconds", |_, claims| {
        claims["iat"] = json!(seconds(claims, "iat") * 1000)
    }),
    ("exp as digits", |_, claims| {
        claims["exp"] = json!(claims["exp"].to_string())
    }),
    ("exp below zero", |_, claims| claims["exp"] = json!(-1)),
    ("exp beyond any time", |_, claims| {
        claims["exp"] = json!(1e308)
    }),
    ("exp in milliseconds", |_, claims| {
        claims["exp"] = json!(seconds(claims, "exp") * 1000)
    }),
    ("nbf in a minute", |_, claims| {
        claims["nbf"] = json!(seconds(claims, "iat") + 60)
    }),
    ("nbf beyond any time", |_, claims| {
        claims["nbf"] = json!(1e308)
    }),
    ("nbf as text", |_, claims| claims["nbf"] = json!("now")),
    ("aud of objects", |_, claims| {
        claims["aud"] = json!([{}, 1, null])
    }),
    ("aud of none", |_, claims| claims["aud"] = json!([])),
    ("aud of the issuer and a number", |_, claims| {
        claims["aud"] = json!([claims["aud"], 1])
    }),
    ("aud in a list in a list", |_, claims| {
        claims["aud"] = json!([[claims["aud"]]])
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
    ("alg in lower case", |header, _| {
        header["alg"] = json!("rs256")
    }),
    ("kid as a number", |header, _| header["kid"] = json!(1)),
    ("an extension that nobody knows", |header, _| {
        header["crit"] = json!(["example"]);
        header["example"] = json!(true);
    }),
    ("an extension that is none", |header, _| {
        header["crit"] = json!(["exp"])
    }),
    ("crit of none", |header, _| header["crit"] = json!([])),
    ("crit as text", |header, _| header["crit"] = json!("b64")),
    ("header as text", |header, _| *header = json!("RS256")),
];

/// Unusual and still right.
const TAKEN: &[(&str, Spoil)] = &[
    ("no typ", |header, _| {
        header.as_object_mut().unwrap().remove("typ");
    }),
    // RFC 7519, section 5.1: it is for applications that see several kinds of tokens.
    ("another typ", |header, _| header["typ"] = json!("jose")),
    ("an unknown header that is not critical", |header, _| {
        header["example"] = json!({"a": 1})
    }),
    ("aud beside others", |_, claims| {
        claims["aud"] = json!(["https://other.example", claims["aud"]])
    }),
    ("iat with a fraction", |_, claims| {
        claims["iat"] = json!(seconds(claims, "iat") as f64 - 0.5)
    }),
    ("iat in an exponent", |_, claims| {
        claims["iat"] = json!(seconds(claims, "iat") as f64)
    }),
    ("exp in the year 9999", |_, claims| {
        claims["exp"] = json!(253_402_200_000_u64)
    }),
    ("nbf now", |_, claims| claims["nbf"] = claims["iat"].clone()),
    ("nbf long ago", |_, claims| claims["nbf"] = json!(0)),
    ("claims that nobody asked for", |_, claims| {
        claims["jti"] = json!([1, {"a": null}])
    }),
];

fn seconds(claims: &Value, name: &str) -> u64 {
    claims[name].as_u64().unwrap()
}

#[tokio::test]
async fn every_spoilt_assertion_is_refused_in_the_words_of_the_release() {
    for dialect in [Dialect::V4_13, Dialect::Next] {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let service_user = mock.service_user("backend");
        let signer = Signer::from_key_file(&service_user.key_json());
        for (name, spoil) in SPOILT {
            let (mut header, mut claims) = good_parts(&mock, &service_user);
            spoil(&mut header, &mut claims);
            let answer = jwt_bearer(&mock, &signer.sign(&header, &claims)).await;
            assert_refused(dialect, name, &answer);
        }
    }
}

#[tokio::test]
async fn what_is_only_unusual_is_taken() {
    for dialect in [Dialect::V4_13, Dialect::Next] {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let service_user = mock.service_user("backend");
        let signer = Signer::from_key_file(&service_user.key_json());
        for (name, change) in TAKEN {
            let (mut header, mut claims) = good_parts(&mock, &service_user);
            change(&mut header, &mut claims);
            let answer = jwt_bearer(&mock, &signer.sign(&header, &claims)).await;
            assert_eq!(answer.status, 200, "{name}: {answer:?}");
        }
    }
}

/// RFC 7515, section 4, and RFC 7519, section 4.
#[tokio::test]
async fn of_two_members_with_the_same_name_the_last_counts() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let signer = Signer::from_key_file(&service_user.key_json());
    let (header, claims) = good_parts(&mock, &service_user);
    let (header, claims) = (header.to_string(), claims.to_string());
    let first = |object: &str, member: &str| format!("{{{member},{}", &object[1..]);
    let last = |object: &str, member: &str| format!("{},{member}}}", &object[..object.len() - 1]);
    for member in [r#""exp":1"#, r#""sub":"1""#, r#""\u0061ud":"nobody""#] {
        let good = signer.sign_text(&header, &first(&claims, member));
        assert_eq!(jwt_bearer(&mock, &good).await.status, 200, "{member}");
        let bad = signer.sign_text(&header, &last(&claims, member));
        assert_refused(Dialect::Next, member, &jwt_bearer(&mock, &bad).await);
    }
    for member in [r#""kid":"1""#, r#""alg":"none""#] {
        let good = signer.sign_text(&first(&header, member), &claims);
        assert_eq!(jwt_bearer(&mock, &good).await.status, 200, "{member}");
        let bad = signer.sign_text(&last(&header, member), &claims);
        assert_refused(Dialect::Next, member, &jwt_bearer(&mock, &bad).await);
    }
}

#[tokio::test]
async fn texts_that_are_no_jwt_are_refused() {
    let mock = ZitadelMock::start().await;
    let good = good_assertion(&mock, &mock.service_user("backend"));
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
    let service_user = mock.service_user("backend");
    let other = mock.service_user("other");
    let signer = Signer::from_key_file(&other.key_json());

    let (header, claims) = good_parts(&mock, &service_user);
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
    let service_user = mock.service_user("backend");
    let (header, mut claims) = good_parts(&mock, &service_user);
    claims["aud"] = json!(other.url());
    let assertion = Signer::from_key_file(&service_user.key_json()).sign(&header, &claims);
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
