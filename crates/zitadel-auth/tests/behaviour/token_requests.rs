//! What goes over the wire to sign in, to the byte.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, EcdsaKeyPair, KeyPair, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey,
};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use serde_json::json;
use wiremock::Request;
use zitadel_auth::{
    Authenticator, ClientAuth, PersonalAccessToken, PrivateKeyJwt, Scopes, SystemUser, TestClock,
    TransportOptions,
};
use zitadel_test_support::identity_server::{IdentityServer, good_token};
use zitadel_test_support::keys::{P256_KEY, RSA_KEY};
use zitadel_test_support::requests::{decode_jwt, field, form};

use crate::support::SignIn;

const DEFAULT_SCOPE: &str = "openid urn:zitadel:iam:org:project:id:zitadel:aud";

fn headers(request: &Request) -> BTreeMap<String, String> {
    request
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .filter(|(name, _)| name != "host" && name != "content-length")
        .collect()
}

fn expected_headers(more: &[(&str, &str)]) -> BTreeMap<String, String> {
    [
        ("accept", "application/json"),
        ("content-type", "application/x-www-form-urlencoded"),
        (
            "user-agent",
            concat!("zitadel-rust/", env!("CARGO_PKG_VERSION")),
        ),
    ]
    .iter()
    .chain(more)
    .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
    .collect()
}

#[tokio::test]
async fn client_credentials_in_the_body() {
    let server = IdentityServer::issuing("token-1").await;
    let authenticator = server.client_credentials().build().unwrap();
    let token = authenticator.access_token().await.unwrap();
    assert_eq!(token.secret(), "token-1");

    let requests = server.token_requests().await;
    assert_eq!(requests.len(), 1);
    assert_eq!(
        String::from_utf8(requests[0].body.clone()).unwrap(),
        "grant_type=client_credentials&client_id=billing\
         &client_secret=hunter2%25%2B%3A%26+%C3%A4\
         &scope=openid+urn%3Azitadel%3Aiam%3Aorg%3Aproject%3Aid%3Azitadel%3Aaud"
    );
    assert_eq!(headers(&requests[0]), expected_headers(&[]));
}

#[tokio::test]
async fn client_credentials_in_the_header_are_form_urlencoded_first() {
    let server = IdentityServer::issuing("token-1").await;
    let authenticator = server
        .client_credentials()
        .client_auth(ClientAuth::Basic)
        .build()
        .unwrap();
    authenticator.access_token().await.unwrap();

    let requests = server.token_requests().await;
    assert_eq!(
        String::from_utf8(requests[0].body.clone()).unwrap(),
        "grant_type=client_credentials\
         &scope=openid+urn%3Azitadel%3Aiam%3Aorg%3Aproject%3Aid%3Azitadel%3Aaud"
    );
    let basic = format!(
        "Basic {}",
        STANDARD.encode("billing:hunter2%25%2B%3A%26+%C3%A4")
    );
    assert_eq!(
        headers(&requests[0]),
        expected_headers(&[("authorization", &basic)])
    );
}

#[tokio::test]
async fn an_assertion_and_nothing_else() {
    let server = IdentityServer::issuing("token-1").await;
    let clock = TestClock::new();
    let authenticator = server.private_key().clock(clock.clock()).build().unwrap();
    authenticator.access_token().await.unwrap();

    let requests = server.token_requests().await;
    assert_eq!(headers(&requests[0]), expected_headers(&[]));
    let assertion = field(&requests[0], "assertion");
    assert_eq!(
        form(&requests[0]),
        [
            (
                "grant_type".to_owned(),
                "urn:ietf:params:oauth:grant-type:jwt-bearer".to_owned()
            ),
            ("assertion".to_owned(), assertion.clone()),
            ("scope".to_owned(), DEFAULT_SCOPE.to_owned()),
        ]
    );
    let (header, claims) = decode_jwt(&assertion);
    assert_eq!(
        header,
        json!({"alg": "RS256", "typ": "JWT", "kid": "key-1"})
    );
    let now = clock.now().as_second();
    assert_eq!(
        claims,
        json!({
            "iss": "user-1",
            "sub": "user-1",
            "aud": server.host(),
            "iat": now - 10,
            "exp": now - 10 + 3600,
        })
    );
    assert!(verify_rsa(&assertion));
}

fn verify_rsa(jwt: &str) -> bool {
    let PrivateKeyDer::Pkcs1(der) = PrivateKeyDer::from_pem_slice(RSA_KEY.as_bytes()).unwrap()
    else {
        panic!("PKCS#1");
    };
    let key = ring::rsa::KeyPair::from_der(der.secret_pkcs1_der()).unwrap();
    let (message, signature) = jwt.rsplit_once('.').unwrap();
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.public_key().as_ref())
        .verify(
            message.as_bytes(),
            &URL_SAFE_NO_PAD.decode(signature).unwrap(),
        )
        .is_ok()
}

#[tokio::test]
async fn a_p256_key_signs_es256() {
    let server = IdentityServer::issuing("token-1").await;
    let authenticator = PrivateKeyJwt::builder(server.host(), "user-1", "key-1", P256_KEY)
        .token_lifetime(Duration::from_secs(60))
        .build()
        .unwrap();
    authenticator.access_token().await.unwrap();

    let jwt = field(&server.token_requests().await[0], "assertion");
    let (header, claims) = decode_jwt(&jwt);
    assert_eq!(
        header,
        json!({"alg": "ES256", "typ": "JWT", "kid": "key-1"})
    );
    assert_eq!(
        claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(),
        70,
        "a minute from now, and back-dated by 10 s"
    );
    let PrivateKeyDer::Pkcs8(der) = PrivateKeyDer::from_pem_slice(P256_KEY.as_bytes()).unwrap()
    else {
        panic!("PKCS#8");
    };
    let key = EcdsaKeyPair::from_pkcs8(
        &ring::signature::ECDSA_P256_SHA256_FIXED_SIGNING,
        der.secret_pkcs8_der(),
        &ring::rand::SystemRandom::new(),
    )
    .unwrap();
    let (message, signature) = jwt.rsplit_once('.').unwrap();
    UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key.public_key().as_ref())
        .verify(
            message.as_bytes(),
            &URL_SAFE_NO_PAD.decode(signature).unwrap(),
        )
        .unwrap();
}

#[tokio::test]
async fn every_token_request_has_a_new_assertion() {
    let server = IdentityServer::issuing("token-1").await;
    let clock = TestClock::new();
    let authenticator = server.private_key().clock(clock.clock()).build().unwrap();
    authenticator.access_token().await.unwrap();
    clock.advance(Duration::from_secs(43_199));
    authenticator.access_token().await.unwrap();

    let requests = server.token_requests().await;
    assert_eq!(requests.len(), 2);
    let issued_at = |index: usize| {
        decode_jwt(&field(&requests[index], "assertion")).1["iat"]
            .as_i64()
            .unwrap()
    };
    assert_eq!(issued_at(1) - issued_at(0), 43_199);
}

#[tokio::test]
async fn scopes_replace_the_defaults_and_go_out_once_each_in_order() {
    let server = IdentityServer::issuing("token-1").await;
    for (scopes, expected) in [
        (vec!["b".to_owned(), "a".into(), "b".into()], "b a"),
        (
            Scopes::openid().project_audience("7").into_iter().collect(),
            "openid urn:zitadel:iam:org:project:id:7:aud",
        ),
    ] {
        server.reset().await;
        let document = server.discovery_document();
        server
            .answer_discovery(wiremock::ResponseTemplate::new(200).set_body_json(document))
            .await;
        server.answer_token(200, good_token("token-1")).await;
        let authenticator = server.client_credentials().scopes(scopes).build().unwrap();
        authenticator.access_token().await.unwrap();
        assert_eq!(field(&server.token_requests().await[0], "scope"), expected);
    }
}

#[tokio::test]
async fn audience_and_token_endpoint_can_be_given() {
    let server = IdentityServer::bare().await;
    server.answer_token(200, good_token("token-1")).await;
    let authenticator = server
        .private_key()
        .token_endpoint(format!("{}/oauth/v2/token", server.host()))
        .audience("https://issuer.example/")
        .build()
        .unwrap();
    authenticator.access_token().await.unwrap();
    assert_eq!(server.discovery_requests().await, 0);
    let assertion = field(&server.token_requests().await[0], "assertion");
    assert_eq!(decode_jwt(&assertion).1["aud"], "https://issuer.example/");
}

#[tokio::test]
async fn an_issuer_with_a_slash_is_addressed_as_it_calls_itself() {
    let server = IdentityServer::bare().await;
    let issuer = format!("{}/", server.host());
    server
        .answer_discovery(wiremock::ResponseTemplate::new(200).set_body_json(json!({
            "issuer": issuer,
            "token_endpoint": format!("{}/oauth/v2/token", server.host()),
        })))
        .await;
    server.answer_token(200, good_token("token-1")).await;
    let authenticator = server.private_key().build().unwrap();
    authenticator.access_token().await.unwrap();
    let assertion = field(&server.token_requests().await[0], "assertion");
    assert_eq!(decode_jwt(&assertion).1["aud"], issuer);
}

#[tokio::test]
async fn an_instance_is_named_by_headers_and_dialled_at_the_host() {
    let server = IdentityServer::bare().await;
    server
        .answer_discovery(wiremock::ResponseTemplate::new(200).set_body_json(json!({
            "issuer": "https://acme.example",
            "token_endpoint": "https://acme.example/oauth/v2/token",
        })))
        .await;
    server.answer_token(200, good_token("token-1")).await;
    let authenticator = server
        .private_key()
        .transport(TransportOptions::new().instance_host("acme.example"))
        .build()
        .unwrap();
    authenticator.access_token().await.unwrap();
    for request in server.all_requests().await {
        assert_eq!(request.headers["x-zitadel-instance-host"], "acme.example");
        assert_eq!(request.headers["x-zitadel-public-host"], "acme.example");
    }
    let assertion = field(&server.token_requests().await[0], "assertion");
    assert_eq!(decode_jwt(&assertion).1["aud"], "https://acme.example");
}

#[tokio::test]
async fn a_personal_access_token_asks_nobody() {
    let server = IdentityServer::bare().await;
    let authenticator = PersonalAccessToken::new(server.host(), " dEadBeef\n").unwrap();
    let token = authenticator.access_token().await.unwrap();
    assert_eq!(token.authorization(), "Bearer dEadBeef");
    authenticator.invalidate(&token);
    assert_eq!(authenticator.cached_token(), Some(token));
    assert!(server.all_requests().await.is_empty());
}

#[tokio::test]
async fn a_system_user_signs_its_token_itself() {
    let server = IdentityServer::bare().await;
    let clock = TestClock::new();
    let authenticator = SystemUser::builder(server.host(), "provisioner", RSA_KEY)
        .clock(clock.clock())
        .build()
        .unwrap();
    let token = authenticator.access_token().await.unwrap();
    let (header, claims) = decode_jwt(token.secret());
    assert_eq!(header, json!({"alg": "RS256", "typ": "JWT"}));
    let now = clock.now().as_second();
    assert_eq!(
        claims,
        json!({
            "iss": "provisioner",
            "sub": "provisioner",
            "aud": server.host(),
            "iat": now - 10,
            "exp": now + 3590,
        })
    );
    assert!(verify_rsa(token.secret()));
    assert_eq!(token.expires_at().unwrap().as_second(), now + 3590);
    assert!(server.all_requests().await.is_empty());

    clock.advance(Duration::from_secs(3600));
    let renewed = authenticator.access_token().await.unwrap();
    assert_ne!(renewed, token);
}

#[tokio::test]
async fn a_system_user_takes_a_new_key_from_its_file_or_source() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("system.pem");
    std::fs::write(&path, RSA_KEY).unwrap();
    let next = std::sync::Arc::new(std::sync::Mutex::new(RSA_KEY));
    let supplied = next.clone();
    let time = TestClock::new();
    let host = "https://acme.example";
    let from_file = SystemUser::builder_with_key_file(host, "system", &path)
        .clock(time.clock())
        .build()
        .unwrap();
    let from_source = SystemUser::builder_with_key_source(host, "system", move || {
        let key = *supplied.lock().unwrap();
        async move { Ok::<_, std::io::Error>(key.to_owned()) }
    })
    .clock(time.clock())
    .build()
    .unwrap();
    let algorithm = async |authenticator: &dyn Authenticator| {
        let token = authenticator.access_token().await.unwrap();
        decode_jwt(token.secret()).0["alg"].clone()
    };
    assert_eq!(algorithm(&from_file).await, "RS256");
    assert_eq!(algorithm(&from_source).await, "RS256");
    std::fs::write(&path, P256_KEY).unwrap();
    *next.lock().unwrap() = P256_KEY;
    assert_eq!(algorithm(&from_file).await, "RS256", "no renewal is due");
    time.advance(Duration::from_secs(3600));
    assert_eq!(algorithm(&from_file).await, "ES256");
    assert_eq!(algorithm(&from_source).await, "ES256");
    let error = SystemUser::builder_with_key_file(host, "system", folder.path().join("none"))
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("unable to read private key at"));
}
