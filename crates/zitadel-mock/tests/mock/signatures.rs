//! Tokens that the server signed verify against the keys that it publishes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RsaPublicKeyComponents,
    UnparsedPublicKey, VerificationAlgorithm,
};
use serde_json::Value;
use zitadel_mock::{SigningAlgorithm, ZitadelMock};

use crate::support::{DEFAULT_SCOPES, client_credentials, get};

async fn keys(mock: &ZitadelMock) -> Vec<Value> {
    let jwks = get(format!("{}/oauth/v2/keys", mock.url())).await.json();
    jwks["keys"].as_array().unwrap().clone()
}

fn decode(text: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text.as_str().unwrap()).unwrap()
}

/// Whether one of the keys verifies the token, which names it.
fn verifies(token: &str, keys: &[Value]) -> bool {
    let (message, signature) = token.rsplit_once('.').unwrap();
    let header = URL_SAFE_NO_PAD
        .decode(message.split_once('.').unwrap().0)
        .unwrap();
    let header: Value = serde_json::from_slice(&header).unwrap();
    let Some(key) = keys.iter().find(|key| key["kid"] == header["kid"]) else {
        return false;
    };
    assert_eq!(key["alg"], header["alg"]);
    let (message, signature) = (
        message.as_bytes(),
        URL_SAFE_NO_PAD.decode(signature).unwrap(),
    );
    let rsa = |parameters| {
        let (n, e) = (decode(&key["n"]), decode(&key["e"]));
        RsaPublicKeyComponents { n, e }
            .verify(parameters, message, &signature)
            .is_ok()
    };
    let curve = |algorithm: &'static dyn VerificationAlgorithm, point| {
        UnparsedPublicKey::new(algorithm, point)
            .verify(message, &signature)
            .is_ok()
    };
    let point = || [vec![4], decode(&key["x"]), decode(&key["y"])].concat();
    match header["alg"].as_str().unwrap() {
        "RS256" => rsa(&RSA_PKCS1_2048_8192_SHA256),
        "RS384" => rsa(&RSA_PKCS1_2048_8192_SHA384),
        "RS512" => rsa(&RSA_PKCS1_2048_8192_SHA512),
        "ES256" => curve(&ECDSA_P256_SHA256_FIXED, point()),
        "ES384" => curve(&ECDSA_P384_SHA384_FIXED, point()),
        "EdDSA" => curve(&ED25519, decode(&key["x"])),
        other => panic!("unexpected {other}"),
    }
}

#[tokio::test]
async fn every_algorithm_signs_and_verifies() {
    for algorithm in [
        SigningAlgorithm::Rs256,
        SigningAlgorithm::Rs384,
        SigningAlgorithm::Rs512,
        SigningAlgorithm::Es256,
        SigningAlgorithm::Es384,
        SigningAlgorithm::EdDsa,
    ] {
        let mock = ZitadelMock::builder()
            .signing_algorithm(algorithm)
            .start()
            .await;
        let service_user = mock.service_user("backend");
        service_user.use_jwt_access_tokens();
        let answer = client_credentials(&mock, &service_user, DEFAULT_SCOPES).await;
        let keys = keys(&mock).await;
        for token in ["/access_token", "/id_token"] {
            let token = answer.text(token);
            assert!(verifies(&token, &keys), "{algorithm:?}");
            assert!(
                !verifies(&token.replacen('.', ".e", 1), &keys),
                "{algorithm:?}"
            );
        }
    }
}

#[tokio::test]
async fn keys_rotate_and_old_ones_retire() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let old = client_credentials(&mock, &service_user, DEFAULT_SCOPES)
        .await
        .text("/id_token");
    mock.rotate_signing_key(SigningAlgorithm::EdDsa);
    let new = client_credentials(&mock, &service_user, DEFAULT_SCOPES)
        .await
        .text("/id_token");
    let published = keys(&mock).await;
    assert_eq!(published.len(), 3);
    assert!(verifies(&old, &published) && verifies(&new, &published));

    mock.retire_signing_keys();
    let published = keys(&mock).await;
    assert_eq!(published.len(), 1);
    assert!(!verifies(&old, &published) && verifies(&new, &published));
}
