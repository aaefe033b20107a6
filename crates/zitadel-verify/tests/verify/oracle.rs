//! Two implementations that share no code take and refuse the same tokens.

use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde_json::{Value, json};
use zitadel_verify::{TestClock, TokenVerifier};

use crate::support::{AUDIENCE, ISSUER, Pair, claims, pair};

const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];

/// Both judge by the time of the machine, so tokens are dated by it.
fn now() -> i64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs() as i64
}

fn current_claims() -> Value {
    let mut claims = claims();
    claims["iat"] = (now() - 60).into();
    claims["nbf"] = (now() - 60).into();
    claims["exp"] = (now() + 3600).into();
    claims
}

fn verifier(pairs: &[&Pair]) -> TokenVerifier {
    let keys: Vec<&Value> = pairs.iter().map(|pair| &pair.jwk).collect();
    TokenVerifier::builder(ISSUER)
        .audience(AUDIENCE)
        .keys(json!({ "keys": keys }).to_string())
        .remember_verified(false)
        .build()
        .unwrap()
}

fn oracle_accepts(pair: &Pair, token: &str) -> bool {
    let jwk: Jwk = serde_json::from_value(pair.jwk.clone()).unwrap();
    let mut validation = Validation::new(pair.algorithm);
    validation.set_audience(&[AUDIENCE]);
    validation.set_issuer(&[ISSUER]);
    validation.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
    validation.validate_nbf = true;
    validation.leeway = 5;
    let key = DecodingKey::from_jwk(&jwk).unwrap();
    jsonwebtoken::decode::<Value>(token, &key, &validation).is_ok()
}

#[tokio::test]
async fn tokens_of_every_algorithm_verify_with_their_own_key_alone() {
    let pairs = ALGORITHMS.map(pair);
    let all = verifier(&pairs.each_ref());
    for signing in &pairs {
        let token = signing.sign(&current_claims());
        let verified = all.verify(&token).await.unwrap();
        assert_eq!(verified.subject(), "259242039378444290");
        assert!(oracle_accepts(signing, &token));
        for other in &pairs {
            let accepts = verifier(&[other]).verify(&token).await.is_ok();
            let expected = other.algorithm == signing.algorithm;
            assert_eq!(
                accepts, expected,
                "{:?} by {:?}",
                signing.algorithm, other.algorithm
            );
        }
    }
}

/// Changes that can happen to a token on its way, or be made on purpose.
fn mutate(token: &str, random: &mut fastrand::Rng) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut bytes = token.as_bytes().to_vec();
    let at = random.usize(..bytes.len());
    match random.u8(..8) {
        0 => bytes[at] = ALPHABET[random.usize(..ALPHABET.len())],
        1 => bytes.truncate(at),
        2 => {
            bytes.remove(at);
        }
        3 => bytes.insert(at, ALPHABET[random.usize(..ALPHABET.len())]),
        4 => bytes[at] = b"=+/. \n\0%"[random.usize(..8)],
        5 => bytes.extend_from_slice(b"="),
        6 => {
            let other = random.usize(..bytes.len());
            bytes.swap(at, other);
        }
        _ => {
            // Another signature of the same length.
            let start = token.rfind('.').unwrap() + 1;
            for byte in &mut bytes[start..] {
                *byte = if random.bool() { b'A' } else { *byte };
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn no_altered_token_verifies() {
    let mut random = fastrand::Rng::with_seed(7519);
    // RSA and P-384 take their time without optimization.
    for (algorithm, rounds) in [
        (Algorithm::EdDSA, 2000),
        (Algorithm::ES256, 1000),
        (Algorithm::ES384, 100),
        (Algorithm::RS256, 300),
        (Algorithm::PS512, 100),
    ] {
        let pair = pair(algorithm);
        let verifier = verifier(&[&pair]);
        let token = pair.sign(&current_claims());
        for _ in 0..rounds {
            let altered = mutate(&token, &mut random);
            let accepts = verifier.verify(&altered).await.is_ok();
            assert_eq!(accepts, altered == token, "{algorithm:?}: {altered}");
            assert_eq!(
                oracle_accepts(&pair, &altered),
                accepts,
                "{algorithm:?}: {altered}"
            );
        }
    }
}

#[tokio::test]
async fn claims_are_judged_alike() {
    let pair = pair(Algorithm::EdDSA);
    let verifier = verifier(&[&pair]);
    let mut random = fastrand::Rng::with_seed(7797);
    let times = |random: &mut fastrand::Rng| -> Value {
        match random.u8(..6) {
            0 => Value::Null,
            1 => (now() - 3600).into(),
            2 => (now() + 3600).into(),
            // The oracle takes no more of the leeway than we do.
            3 => (now() - 60).into(),
            4 => (now() as f64 + 900.5).into(),
            _ => (now() + 60).into(),
        }
    };
    let mut accepted = 0;
    for _ in 0..2000 {
        let mut claims = current_claims();
        let mut set = |name: &str, value: Value| match value {
            Value::Null => {
                claims.as_object_mut().unwrap().remove(name);
            }
            value => claims[name] = value,
        };
        if random.bool() {
            set("exp", times(&mut random));
        }
        if random.bool() {
            set("nbf", times(&mut random));
        }
        if random.u8(..4) == 0 {
            let audiences = [
                json!(AUDIENCE),
                json!([AUDIENCE]),
                json!(["x"]),
                json!("x"),
                json!([]),
                Value::Null,
            ];
            set("aud", audiences[random.usize(..audiences.len())].clone());
        }
        if random.u8(..4) == 0 {
            let issuers = [
                json!(ISSUER),
                json!("https://acme.example/"),
                json!("https://acme"),
                Value::Null,
            ];
            set("iss", issuers[random.usize(..issuers.len())].clone());
        }
        if random.u8(..8) == 0 {
            set("sub", Value::Null);
        }
        let token = pair.sign(&claims);
        let accepts = verifier.verify(&token).await.is_ok();
        assert_eq!(accepts, oracle_accepts(&pair, &token), "{claims}");
        accepted += usize::from(accepts);
    }
    assert!(
        (200..1800).contains(&accepted),
        "{accepted} of 2000 accepted"
    );
}

#[tokio::test]
async fn the_header_cannot_choose() {
    let (pair, other) = (pair(Algorithm::ES256), pair(Algorithm::EdDSA));
    let verifier = verifier(&[&pair, &other]);
    let claims = current_claims().to_string();
    let jwk = other.jwk.to_string();
    for (header, takes) in [
        (r#"{"alg":"ES256","kid":"ES256"}"#.to_owned(), true),
        (
            r#"{"alg":"ES256","kid":"ES256","typ":"at+jwt"}"#.to_owned(),
            true,
        ),
        (r#"{"alg":"none","kid":"ES256"}"#.to_owned(), false),
        (r#"{"alg":"HS256","kid":"ES256"}"#.to_owned(), false),
        (r#"{"alg":"EdDSA","kid":"ES256"}"#.to_owned(), false),
        (r#"{"alg":"ES384","kid":"ES256"}"#.to_owned(), false),
        (r#"{"alg":"ES256","kid":"EdDSA"}"#.to_owned(), false),
        (r#"{"alg":"ES256","kid":"nobody"}"#.to_owned(), false),
        (r#"{"alg":"ES256"}"#.to_owned(), false),
        (
            format!(r#"{{"alg":"ES256","kid":"EdDSA","jwk":{jwk}}}"#),
            false,
        ),
        (
            r#"{"alg":"ES256","kid":"ES256","crit":["exp"]}"#.to_owned(),
            false,
        ),
    ] {
        let token = pair.sign_with_header(&header, &claims);
        assert_eq!(verifier.verify(&token).await.is_ok(), takes, "{header}");
    }
}

#[tokio::test]
async fn a_remembered_token_is_forgotten_when_it_runs_out() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::EdDSA);
    let verifier = TokenVerifier::builder(ISSUER)
        .audience(AUDIENCE)
        .keys(json!({ "keys": [pair.jwk] }).to_string())
        .clock(clock.clock())
        .build()
        .unwrap();
    let mut claims = current_claims();
    claims["exp"] = (clock.now().as_second() + 30).into();
    let token = pair.sign(&claims);
    verifier.verify(&token).await.unwrap();
    clock.advance(std::time::Duration::from_secs(29));
    verifier.verify(&token).await.unwrap();
    clock.advance(std::time::Duration::from_secs(10));
    let error = verifier.verify(&token).await.unwrap_err();
    assert!(error.to_string().contains("expired"), "{error}");
}
