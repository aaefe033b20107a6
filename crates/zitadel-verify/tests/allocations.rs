//! What verifying a token offline takes from the heap: its claims, and nothing else. In a program of
//! its own, since all of a program share one heap. The labels of metrics take something too.
#![cfg(not(feature = "metrics"))]

use std::alloc::System;
use std::hint::black_box;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use rsa::pkcs8::DecodePrivateKey;
use rsa::traits::PublicKeyParts;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::{Builder, Runtime};
use zitadel_test_support::keys;
use zitadel_verify::{CachedAnswer, TokenVerifier, TokenVerifierBuilder};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ISSUER: &str = "https://acme.zitadel.cloud";
const AUDIENCE: &str = "259254020357488867";

/// How often, and how many bytes.
type Allocated = (usize, usize);

/// The least of many times, since a test has threads beside it.
fn allocated(work: impl Fn()) -> Allocated {
    let times = (0..100).map(|_| {
        let region = Region::new(ALLOCATOR);
        work();
        let change = region.change();
        let count = change.allocations + change.reallocations;
        (count, change.bytes_allocated)
    });
    times.min().unwrap()
}

struct Signed {
    algorithm: Algorithm,
    key: EncodingKey,
    jwk: Value,
    /// The check of a signature alone, by the library that the verifier checks with.
    bare: Box<dyn Fn(&[u8], &[u8])>,
}

fn rs256() -> Signed {
    let key = rsa::RsaPrivateKey::from_pkcs8_pem(keys::RSA_KEY_PKCS8).unwrap();
    let (n, e) = (key.n().to_bytes_be(), key.e().to_bytes_be());
    Signed {
        algorithm: Algorithm::RS256,
        key: EncodingKey::from_rsa_pem(keys::RSA_KEY_PKCS8.as_bytes()).unwrap(),
        jwk: json!({"kty": "RSA", "n": base64(&n), "e": base64(&e)}),
        bare: Box::new(move |message, signed| {
            RsaPublicKeyComponents { n: &n, e: &e }
                .verify(&signature::RSA_PKCS1_2048_8192_SHA256, message, signed)
                .unwrap();
        }),
    }
}

fn eddsa() -> Signed {
    let key = ed25519_dalek::SigningKey::from_pkcs8_pem(keys::ED25519_KEY).unwrap();
    let bytes = key.verifying_key().to_bytes();
    Signed {
        algorithm: Algorithm::EdDSA,
        key: EncodingKey::from_ed_pem(keys::ED25519_KEY.as_bytes()).unwrap(),
        jwk: json!({"kty": "OKP", "crv": "Ed25519", "x": base64(bytes)}),
        bare: Box::new(move |message, signed| {
            UnparsedPublicKey::new(&signature::ED25519, bytes)
                .verify(message, signed)
                .unwrap();
        }),
    }
}

fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Of the size that Zitadel's have.
fn claims() -> Value {
    let now = jiff::Timestamp::now().as_second();
    json!({
        "iss": ISSUER, "sub": "400533583363574822", "aud": [AUDIENCE], "client_id": "billing",
        "iat": now, "nbf": now, "exp": now + 43_200,
        "jti": "V2_400533599536811046-at_400533599536876582",
        "urn:zitadel:iam:org:project:259254020357488867:roles": {
            "reader": {"400532634863733798": "acme.zitadel.cloud"},
            "writer": {"400532634863733798": "acme.zitadel.cloud"},
        },
        "urn:zitadel:iam:user:resourceowner:name": "ACME",
    })
}

fn verifying(runtime: &Runtime, builder: TokenVerifierBuilder, token: &str) -> Allocated {
    let verifier = builder.build().unwrap();
    allocated(|| {
        let claims = runtime.block_on(verifier.verify(black_box(token)));
        black_box(claims.unwrap());
    })
}

/// What reading these claims alone takes: an answer of a cache holds them and a time. To find where they
/// end takes something too, which is none of theirs.
fn allocated_by_claims(payload: &str) -> Allocated {
    let answer = format!(r#"{{"asked_at":0,"claims":{payload}}}"#);
    let (count, bytes) = allocated(|| {
        black_box(CachedAnswer::from_json(black_box(answer.as_bytes())).unwrap());
    });
    let (skipped, bytes_skipped) = allocated(|| {
        black_box(serde_json::from_str::<&RawValue>(black_box(payload)).unwrap());
    });
    (count - skipped, bytes - bytes_skipped)
}

#[test]
fn verifying_allocates_the_claims_and_a_token_that_is_known_nothing() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let payload = claims();
    let (count_of_claims, bytes_of_claims) = allocated_by_claims(&payload.to_string());
    assert!(count_of_claims > 0);
    for signed in [rs256(), eddsa()] {
        let mut header = Header::new(signed.algorithm);
        header.kid = Some("1".into());
        let token = jsonwebtoken::encode(&header, &payload, &signed.key).unwrap();
        let mut jwk = signed.jwk.clone();
        jwk["kid"] = "1".into();
        let builder = || {
            TokenVerifier::builder(ISSUER)
                .audience(AUDIENCE)
                .keys(json!({ "keys": [jwk] }).to_string())
        };

        let (message, encoded) = token.rsplit_once('.').unwrap();
        let signature = URL_SAFE_NO_PAD.decode(encoded).unwrap();
        let (count, bytes) = allocated(|| {
            (signed.bare)(black_box(message.as_bytes()), black_box(&signature));
        });
        let all = verifying(&runtime, builder().remember_verified(false), &token);
        assert_eq!(
            all,
            (count + count_of_claims, bytes + bytes_of_claims),
            "{:?}",
            signed.algorithm
        );

        let known = verifying(&runtime, builder(), &token);
        assert_eq!(known, (0, 0), "{:?}", signed.algorithm);
    }
}
