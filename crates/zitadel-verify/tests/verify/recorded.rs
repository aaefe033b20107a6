//! Tokens that a real server issued, one for each kind of key that it can have, and what it answered
//! about tokens.

use serde_json::{Value, json};
use zitadel_test_support::recordings;
use zitadel_verify::{TestClock, TokenVerifier, VerifyError};

use crate::support::set_clock;

/// The issuer of the recorded tokens.
const ISSUER: &str = "http://localhost:8080";

fn exchanges() -> Vec<(String, Value)> {
    ["auth-4.13.1", "auth-next"]
        .into_iter()
        .flat_map(|recording| {
            let exchanges = recordings::exchanges(recording);
            exchanges
                .into_iter()
                .map(move |exchange| (recording.to_owned(), exchange))
        })
        .collect()
}

fn name(exchange: &Value) -> &str {
    exchange["name"].as_str().unwrap()
}

/// All keys that a server had at one time or another.
fn keys(recording: &str) -> String {
    let mut keys: Vec<Value> = Vec::new();
    for (of, exchange) in exchanges() {
        if of == recording && name(&exchange).starts_with("jwks") {
            for key in exchange["response"]["keys"].as_array().unwrap() {
                if !keys.contains(key) {
                    keys.push(key.clone());
                }
            }
        }
    }
    json!({ "keys": keys }).to_string()
}

fn verifier(recording: &str, clock: &TestClock) -> TokenVerifier {
    TokenVerifier::builder(ISSUER)
        .any_audience()
        .keys(keys(recording))
        .clock(clock.clock())
        .build()
        .unwrap()
}

fn payload(token: &str) -> Value {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let part = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

fn algorithm(token: &str) -> String {
    let header = jsonwebtoken::decode_header(token);
    header.map_or_else(
        // The oracle does not have this one.
        |_| "ES512".to_owned(),
        |header| format!("{:?}", header.alg),
    )
}

/// All recorded JWT access tokens.
fn tokens() -> Vec<(String, String)> {
    let mut tokens = Vec::new();
    for (recording, exchange) in exchanges() {
        let token = exchange["response"]["access_token"].as_str();
        if let Some(token) = token.filter(|token| token.split('.').count() == 3) {
            tokens.push((recording, token.to_owned()));
        }
    }
    tokens
}

#[tokio::test]
async fn tokens_of_every_kind_of_key_verify() {
    let mut algorithms = Vec::new();
    let mut told_much = 0;
    for (recording, token) in tokens() {
        let said = payload(&token);
        let clock = TestClock::new();
        set_clock(&clock, said["iat"].as_i64().unwrap());
        let verified = verifier(&recording, &clock).verify(&token).await;
        let algorithm = algorithm(&token);
        if algorithm == "ES512" && !cfg!(feature = "es512") {
            let error = verified.unwrap_err();
            assert!(error.is_configuration());
            assert!(error.to_string().contains("feature es512"), "{error}");
        } else {
            let claims = verified.unwrap_or_else(|error| panic!("{algorithm}: {error}"));
            assert_eq!(claims.subject(), said["sub"]);
            assert_eq!(claims.client_id(), said["client_id"].as_str());
            assert_eq!(claims.issuer(), Some(ISSUER));
            assert_eq!(claims.scopes().map(Iterator::count), None);
            if said.get("urn:zitadel:iam:user:metadata").is_some() {
                told_much += 1;
                assert_eq!(claims.metadata("dept").unwrap(), b"r&d");
                let organization = claims.organization().unwrap();
                assert_eq!(organization.primary_domain, Some("zitadel.localhost"));
                claims.require_role("writer").unwrap();
                claims.require_role("admin").unwrap_err();
            }
        }
        algorithms.push(algorithm);
    }
    assert!(told_much >= 2, "{told_much}");
    algorithms.sort();
    algorithms.dedup();
    assert_eq!(
        algorithms,
        [
            "ES256", "ES384", "ES512", "EdDSA", "RS256", "RS384", "RS512"
        ]
    );
}

#[tokio::test]
async fn they_verify_no_longer_than_they_say() {
    let (recording, token) = tokens().remove(0);
    let expiry = payload(&token)["exp"].as_i64().unwrap();
    let clock = TestClock::new();
    let verifier = verifier(&recording, &clock);
    // Leeway included.
    set_clock(&clock, expiry + 4);
    verifier.verify(&token).await.unwrap();
    set_clock(&clock, expiry + 5);
    let error = verifier.verify(&token).await.unwrap_err();
    assert!(error.is_invalid_token());
    assert!(error.to_string().contains("has expired at"), "{error}");
}

#[tokio::test]
async fn an_id_token_is_no_access_token() {
    // The recordings show id tokens decoded, so this one is signed anew.
    let claims = exchanges()
        .into_iter()
        .find_map(|(_, exchange)| {
            let claims = &exchange["response"]["id_token"]["jwt_claims"];
            claims.is_object().then(|| claims.clone())
        })
        .unwrap();
    let pair = crate::support::pair(jsonwebtoken::Algorithm::ES256);
    let clock = TestClock::new();
    set_clock(&clock, claims["iat"].as_i64().unwrap());
    let verifier = TokenVerifier::builder(ISSUER)
        .any_audience()
        .keys(json!({ "keys": [pair.jwk] }).to_string())
        .clock(clock.clock())
        .build()
        .unwrap();
    let error: VerifyError = verifier.verify(&pair.sign(&claims)).await.unwrap_err();
    assert!(error.to_string().contains("it is an id token"), "{error}");
}
