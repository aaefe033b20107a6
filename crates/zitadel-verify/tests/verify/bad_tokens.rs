//! Tokens that are no good, each refused for its own reason.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use zitadel_verify::{TestClock, TokenVerifier};

use crate::support::{AUDIENCE, ISSUER, Pair, base64, claims_at, pair};

const ALL: [Algorithm; 5] = [
    Algorithm::RS256,
    Algorithm::PS256,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];

fn verifier(clock: &TestClock, pairs: &[&Pair]) -> TokenVerifier {
    let keys: Vec<&Value> = pairs.iter().map(|pair| &pair.jwk).collect();
    TokenVerifier::builder(ISSUER)
        .audience(AUDIENCE)
        .keys(json!({ "keys": keys }).to_string())
        .clock(clock.clock())
        .build()
        .unwrap()
}

async fn refusal(verifier: &TokenVerifier, token: &str) -> String {
    let error = verifier.verify(token).await.unwrap_err();
    let text = error.to_string();
    assert!(error.is_invalid_token(), "{token:.60}: {text}");
    assert_eq!(error.status().as_u16(), 401);
    assert_eq!(
        error.challenge().unwrap(),
        "Bearer error=\"invalid_token\"",
        "{token:.60}"
    );
    assert!(!text.contains('\n'), "{text:?}");
    text
}

#[tokio::test]
async fn what_is_no_signed_token_is_refused_with_the_reason() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let verifier = verifier(&clock, &[&pair]);
    let good = pair.sign(&claims_at(ISSUER, &clock));
    verifier.verify(&good).await.unwrap();
    let parts: Vec<&str> = good.split('.').collect();
    let [header, payload, signature] = parts[..] else {
        panic!("{good}")
    };
    for (token, expected) in [
        (String::new(), "it is empty"),
        ("A".repeat(1_000_000), "it is longer than 16384 bytes"),
        (format!("{header}.{payload}"), "it is no JWT"),
        (format!("{good}.{signature}"), "it is no JWT"),
        (format!("{good}.a.b"), "encrypted"),
        (format!("{good}.a.b.c"), "it is no JWT"),
        (format!("{header}.{payload}."), "it is not signed"),
        (format!("{good}="), "its signature is wrong"),
        (format!("{header}=.{payload}.{signature}"), "no base64url"),
        (format!(" {good}"), "characters that no token has"),
        (
            format!("{header}.\n{payload}.{signature}"),
            "characters that no token has",
        ),
        (format!("{good}\t"), "characters that no token has"),
        (format!("{good}\u{e9}"), "characters that no token has"),
        (format!("{good}\0"), "characters that no token has"),
        ("a.b.c".into(), "its header is no base64url"),
        (format!("Bearer {good}"), "characters that no token has"),
    ] {
        let text = refusal(&verifier, &token).await;
        assert!(text.contains(expected), "{token:.60}: {text}");
    }
}

#[tokio::test]
async fn a_header_that_is_swapped_is_refused() {
    let clock = TestClock::new();
    let pairs = ALL.map(pair);
    let verifier = verifier(&clock, &pairs.each_ref());
    let claims = claims_at(ISSUER, &clock).to_string();
    let es256 = &pairs[2];
    for (header, expected) in [
        (
            json!({"alg": "none", "kid": "ES256"}),
            "not one of asymmetric",
        ),
        (
            json!({"alg": "HS256", "kid": "ES256"}),
            "not one of asymmetric",
        ),
        (
            json!({"alg": "es256", "kid": "ES256"}),
            "not one of asymmetric",
        ),
        (
            json!({"alg": "ES256K", "kid": "ES256"}),
            "not one of asymmetric",
        ),
        (json!({"alg": "ES384", "kid": "ES256"}), "not for ES384"),
        (json!({"alg": "ES512", "kid": "ES256"}), "not for ES512"),
        (json!({"alg": "RS256", "kid": "ES256"}), "not for RS256"),
        (json!({"alg": "PS256", "kid": "RS256"}), "not for PS256"),
        (json!({"alg": "ES256", "kid": "RS256"}), "not for ES256"),
        (json!({"alg": "ES256", "kid": "nobody"}), "no key of the id"),
        (json!({"alg": "ES256"}), "no key of the id"),
        (
            json!({"alg": "ES256", "kid": "ES256", "typ": "dpop+jwt"}),
            "its type is not",
        ),
        (
            json!({"alg": "ES256", "kid": "ES256", "crit": ["b64"]}),
            "demands an extension",
        ),
        (
            json!({"alg": "ES256", "kid": "ES256", "b64": true}),
            "demands an extension",
        ),
        (json!({"kid": "ES256"}), "no JSON object with 'alg'"),
    ] {
        let token = es256.sign_with_header(&header.to_string(), &claims);
        let text = refusal(&verifier, &token).await;
        assert!(text.contains(expected), "{header}: {text}");
    }
    // What it brings or points to is not looked at.
    let foreign = json!({"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"});
    for member in ["jku", "x5u"] {
        let header = json!({"alg": "ES256", "kid": "ES256", member: "http://127.0.0.1:9/"});
        let token = es256.sign_with_header(&header.to_string(), &claims);
        verifier.verify(&token).await.unwrap();
    }
    let header = json!({"alg": "ES256", "kid": "ES256", "jwk": foreign, "x5c": ["AA"]});
    let token = es256.sign_with_header(&header.to_string(), &claims);
    verifier.verify(&token).await.unwrap();
}

#[tokio::test]
async fn payloads_that_two_readers_could_read_differently_are_refused() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::EdDSA);
    let verifier = verifier(&clock, &[&pair]);
    let good = claims_at(ISSUER, &clock).to_string();
    let header = r#"{"alg":"EdDSA","kid":"EdDSA"}"#;
    let deep = format!(r#"{{"x":{}{},"#, "[".repeat(5000), "]".repeat(5000));
    for payload in [
        good.replacen('{', &deep, 1),
        good.replacen('{', r#"{"sub":"admin","#, 1),
        good.replacen('{', r#"{"aud":"x","#, 1),
        good.replacen('{', r#"{"\u0073ub":"admin","#, 1),
        good.replacen('{', r#"{"x":{"a":1,"a":2},"#, 1),
        format!("[{good}]"),
        format!("{good}{good}"),
        format!("{good},"),
        "null".to_owned(),
        String::new(),
        format!("\u{feff}{good}"),
    ] {
        let text = refusal(&verifier, &pair.sign_with_header(header, &payload)).await;
        assert!(
            text.contains("unambiguous JSON object"),
            "{payload}: {text}"
        );
    }
    let padded = format!("{}.{}=.AAAA", base64(header), base64(&good));
    refusal(&verifier, &padded).await;
}

#[tokio::test]
async fn claims_that_do_not_fit_are_refused_for_their_reason() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::EdDSA);
    let verifier = verifier(&clock, &[&pair]);
    let now = clock.now().as_second();
    for (name, value, expected) in [
        ("exp", json!(now - 5), "it has expired at"),
        (
            "exp",
            json!((now + 60).to_string()),
            "'exp' is of a wrong type",
        ),
        ("exp", Value::Null, "'exp' is of a wrong type"),
        ("exp", json!(1e300), "'exp' is of a wrong type"),
        ("nbf", json!(now + 6), "it is not valid before"),
        ("iat", json!(now + 6), "it says that it was issued at"),
        ("iss", json!(format!("{ISSUER}/")), "https://acme.example/"),
        (
            "iss",
            json!("https://acme.exampl"),
            "\"https://acme.exampl\"",
        ),
        (
            "iss",
            json!("https://acme.example.evil"),
            "acme.example.evil",
        ),
        ("iss", json!([ISSUER]), "'iss' is of a wrong type"),
        ("aud", json!("somebody else"), "it is for others"),
        ("aud", json!([]), "it is for others"),
        ("aud", json!({AUDIENCE: true}), "'aud' is of a wrong type"),
        ("sub", json!(""), "no 'sub'"),
        ("sub", json!(1), "'sub' is of a wrong type"),
        ("at_hash", json!("x"), "it is an id token"),
    ] {
        let mut claims = claims_at(ISSUER, &clock);
        claims[name] = value.clone();
        let text = refusal(&verifier, &pair.sign(&claims)).await;
        assert!(text.contains(expected), "{name} {value}: {text}");
    }
    for name in ["iss", "sub", "aud", "exp"] {
        let mut claims = claims_at(ISSUER, &clock);
        claims.as_object_mut().unwrap().remove(name);
        let text = refusal(&verifier, &pair.sign(&claims)).await;
        assert!(text.contains(&format!("no '{name}'")), "{text}");
    }
}

/// A signature in ASN.1 DER, as other protocols have it.
fn der(raw: &[u8]) -> Vec<u8> {
    let integer = |half: &[u8]| {
        let mut content = vec![0];
        content.extend(half);
        [vec![2, content.len() as u8], content].concat()
    };
    let (r, s) = raw.split_at(raw.len() / 2);
    let content = [integer(r), integer(s)].concat();
    [vec![0x30, content.len() as u8], content].concat()
}

#[tokio::test]
async fn signatures_that_are_none_are_refused() {
    let clock = TestClock::new();
    for algorithm in ALL {
        let pair = pair(algorithm);
        let verifier = verifier(&clock, &[&pair]);
        let good = pair.sign(&claims_at(ISSUER, &clock));
        let (signed, signature) = good.rsplit_once('.').unwrap();
        let raw = URL_SAFE_NO_PAD.decode(signature).unwrap();
        let length = raw.len();
        let half = length / 2;
        let mut candidates = vec![
            vec![0; length],
            vec![0xff; length],
            vec![0; 1],
            raw[..length - 1].to_vec(),
            raw[1..].to_vec(),
            [raw.as_slice(), &[0]].concat(),
            [&[0], raw.as_slice()].concat(),
            [&raw[half..], &raw[..half]].concat(),
            [&raw[..half], &vec![0; half]].concat(),
            [&vec![0; half], &raw[half..]].concat(),
            vec![0xaa; 1024],
            vec![0xaa; 1025],
        ];
        if length < 100 {
            candidates.push(der(&raw));
        }
        for candidate in candidates {
            let token = format!("{signed}.{}", base64(&candidate));
            let text = refusal(&verifier, &token).await;
            assert!(
                text.ends_with("its signature is wrong"),
                "{algorithm:?} {candidate:?}: {text}"
            );
        }
        verifier.verify(&good).await.unwrap();
    }
}

#[tokio::test]
async fn keys_with_which_anybody_could_sign_are_not_used() {
    let clock = TestClock::new();
    let build = |jwk: &Value| {
        TokenVerifier::builder(ISSUER)
            .audience(AUDIENCE)
            .keys(json!({ "keys": [jwk] }).to_string())
            .clock(clock.clock())
            .build()
    };
    // The points of Ed25519 whose order divides 8, as libraries list them.
    for point in [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ] {
        let bytes: Vec<u8> = (0..64)
            .step_by(2)
            .map(|at| u8::from_str_radix(&point[at..at + 2], 16).unwrap())
            .collect();
        let jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": base64(bytes)});
        let error = build(&jwk).unwrap_err();
        assert!(
            error.to_string().contains("small order"),
            "{point}: {error}"
        );
    }
    let rsa = pair(Algorithm::RS256).jwk;
    let changed = |name: &str, value: Value| {
        let mut jwk = rsa.clone();
        jwk[name] = value;
        jwk
    };
    let short = base64(vec![0xff; 128]);
    let long = base64(vec![0xff; 1025]);
    for (jwk, expected) in [
        (changed("n", short.into()), "1024 bits"),
        (changed("n", long.into()), "8200 bits"),
        (changed("e", "AQ".into()), "exponent"),
        (changed("e", "Ag".into()), "exponent"),
        (changed("e", "".into()), "exponent"),
        (changed("d", "AA".into()), "secret half"),
        (changed("alg", "ES256".into()), "cannot sign with ES256"),
        (changed("alg", "HS256".into()), "cannot sign with HS256"),
        (changed("use", "enc".into()), "not for signatures"),
        (changed("key_ops", json!(["encrypt"])), "not for verifying"),
        (
            changed("kty", "oct".into()),
            "keys of kind oct are not used",
        ),
        (json!({"kty": "oct", "k": "AAAA"}), "secret half"),
        (
            json!({"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}),
            "wrong length",
        ),
        (json!({"kty": "EC", "crv": "P-256", "x": "AA"}), "no 'y'"),
        (
            json!({"kty": "EC", "crv": "secp256k1", "x": "AA", "y": "AA"}),
            "secp256k1",
        ),
        (json!({"kty": "OKP", "crv": "X25519", "x": "AA"}), "X25519"),
        (json!(7), "no object"),
    ] {
        let error = build(&jwk).unwrap_err();
        assert!(error.is_configuration());
        assert!(error.to_string().contains(expected), "{jwk}: {error}");
    }
}

#[tokio::test]
async fn sets_of_keys_that_are_none_are_refused() {
    let many = json!({ "keys": vec![7; 1001] }).to_string();
    for (text, expected) in [
        (many.as_str(), "more than 1000 keys"),
        ("", "no unambiguous JSON object"),
        ("<html>", "no unambiguous JSON object"),
        ("[]", "no unambiguous JSON object"),
        (r#"{"keys":[],"keys":[]}"#, "no unambiguous JSON object"),
        ("{}", "no list of 'keys'"),
        (r#"{"keys":{}}"#, "no list of 'keys'"),
    ] {
        let error = TokenVerifier::builder(ISSUER)
            .any_audience()
            .keys(text)
            .build()
            .unwrap_err();
        assert!(error.to_string().contains(expected), "{text}: {error}");
    }
}
