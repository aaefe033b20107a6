//! Tokens that the server signed verify against the keys that it publishes, by other libraries
//! than the mock's.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{DecodingKey, Validation};
use ring::digest;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, RsaPublicKeyComponents, UnparsedPublicKey,
    VerificationAlgorithm,
};
use rsa::signature::Verifier as _;
use serde_json::{Value, json};
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
        "PS256" => rsa(&RSA_PSS_2048_8192_SHA256),
        "PS384" => rsa(&RSA_PSS_2048_8192_SHA384),
        "PS512" => rsa(&RSA_PSS_2048_8192_SHA512),
        "ES256" => curve(&ECDSA_P256_SHA256_FIXED, point()),
        "ES384" => curve(&ECDSA_P384_SHA384_FIXED, point()),
        // No other library at hand knows this curve.
        "ES512" => p521::ecdsa::VerifyingKey::from_sec1_bytes(&point())
            .and_then(|key| {
                let signature = p521::ecdsa::Signature::from_slice(&signature)?;
                key.verify(message, &signature)
            })
            .is_ok(),
        "EdDSA" => curve(&ED25519, decode(&key["x"])),
        other => panic!("unexpected {other}"),
    }
}

const ALGORITHMS: [SigningAlgorithm; 10] = [
    SigningAlgorithm::Rs256,
    SigningAlgorithm::Rs384,
    SigningAlgorithm::Rs512,
    SigningAlgorithm::Ps256,
    SigningAlgorithm::Ps384,
    SigningAlgorithm::Ps512,
    SigningAlgorithm::Es256,
    SigningAlgorithm::Es384,
    SigningAlgorithm::Es512,
    SigningAlgorithm::EdDsa,
];

#[tokio::test]
async fn every_algorithm_signs_and_verifies() {
    for algorithm in ALGORITHMS {
        let mock = ZitadelMock::builder()
            .signing_algorithm(algorithm)
            .start()
            .await;
        let service_user = mock.service_user("backend");
        service_user.use_jwt_access_tokens();
        let answer = client_credentials(&mock, &service_user, DEFAULT_SCOPES).await;
        let keys = keys(&mock).await;
        let access_token = answer.text("/access_token");
        let claims = crate::support::claims(&answer.text("/id_token"));
        assert_eq!(claims["at_hash"], at_hash(algorithm, &access_token));
        for token in [access_token, answer.text("/id_token")] {
            assert!(verifies(&token, &keys), "{algorithm:?}");
            assert!(
                !verifies(&token.replacen('.', ".e", 1), &keys),
                "{algorithm:?}"
            );
        }
    }
}

/// OpenID Connect Core, section 3.1.3.6.
fn at_hash(algorithm: SigningAlgorithm, token: &str) -> String {
    let digest = match format!("{algorithm:?}") {
        name if name.ends_with("256") => &digest::SHA256,
        name if name.ends_with("384") => &digest::SHA384,
        _ => &digest::SHA512,
    };
    let digest = digest::digest(digest, token.as_bytes());
    let half = digest.as_ref().len() / 2;
    URL_SAFE_NO_PAD.encode(&digest.as_ref()[..half])
}

/// A library that others use to verify tokens reads the key set and takes the tokens.
#[tokio::test]
async fn a_library_of_others_takes_the_tokens() {
    let mock = ZitadelMock::start().await;
    for algorithm in ALGORITHMS {
        if algorithm == SigningAlgorithm::Es512 {
            // It does not know P-521.
            continue;
        }
        mock.rotate_signing_key(algorithm);
        let token = mock.token_for(json!({"aud": "api", "sub": "ada"}));
        let jwks = get(format!("{}/oauth/v2/keys", mock.url())).await;
        let jwks: JwkSet = serde_json::from_str(&jwks.body).unwrap();
        let header = jsonwebtoken::decode_header(&token).unwrap();
        let key = jwks.find(&header.kid.unwrap()).unwrap();
        let mut validation = Validation::new(header.alg);
        validation.set_audience(&["api"]);
        validation.set_issuer(&[mock.url()]);
        validation.validate_nbf = true;
        let key = DecodingKey::from_jwk(key).unwrap();
        let data = jsonwebtoken::decode::<Value>(&token, &key, &validation);
        assert_eq!(data.unwrap().claims["sub"], "ada", "{algorithm:?}");
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
