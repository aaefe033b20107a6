//! A signed token with keys at hand, against the bare check of its signature.

use std::hint::black_box;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use rsa::pkcs8::DecodePrivateKey;
use rsa::traits::PublicKeyParts;
use serde_json::{Map, Value, json};
use tokio::runtime::Builder;
use zitadel_test_support::keys;
use zitadel_verify::TokenVerifier;

use crate::{ROUNDS, allocations, least, measure, measure_async, median};

const ISSUER: &str = "https://acme.zitadel.cloud";
const AUDIENCE: &str = "259254020357488867";
const TIMES: u32 = 500;

/// The check of a signature alone, by the library that the verifier checks with.
type RawCheck = Box<dyn Fn(&[u8], &[u8])>;

struct Signed {
    name: &'static str,
    algorithm: Algorithm,
    key: EncodingKey,
    jwk: Value,
    raw: RawCheck,
}

pub(crate) fn print() {
    println!("offline, against the bare check of the signature");
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    for signed in [rs256(), es256(), eddsa()] {
        let token = token(&signed);
        let (message, encoded) = token.rsplit_once('.').unwrap();
        let signature = URL_SAFE_NO_PAD.decode(encoded).unwrap();
        let builder = || {
            TokenVerifier::builder(ISSUER)
                .audience(AUDIENCE)
                .keys(json!({ "keys": [signed.jwk] }).to_string())
        };
        let verifier = builder().remember_verified(false).build().unwrap();
        let verify = async || {
            let claims = verifier.verify(black_box(&token)).await;
            black_box(claims.unwrap());
        };
        let raw = || (signed.raw)(black_box(message.as_bytes()), black_box(&signature));
        let mut rounds = [const { Vec::new() }; 3];
        for _ in 0..ROUNDS {
            rounds[0].push(measure_async(&runtime, TIMES, verify));
            rounds[1].push(measure(TIMES, raw));
            // The same again, for what the machine alone makes of it.
            rounds[2].push(measure(TIMES, raw));
        }
        let [ours, bare, again] = rounds.map(median);

        let payload = URL_SAFE_NO_PAD.decode(message.split('.').nth(1).unwrap());
        let payload = payload.unwrap();
        let claims = allocations(1000, || {
            let map: Map<String, Value> = serde_json::from_slice(black_box(&payload)).unwrap();
            black_box(std::sync::Arc::new(map));
        });
        let all = allocations(1000, || runtime.block_on(verify()));
        let bare_check = allocations(1000, raw);
        println!(
            "  {:<6} {:6.2} µs, bare {:6.2} µs: {:.3} × (noise {:.3} ×), {all} allocations, {bare_check} of them the bare check's; {claims} for the claims as a map",
            signed.name,
            ours.as_nanos() as f64 / 1000.0,
            bare.as_nanos() as f64 / 1000.0,
            ours.as_secs_f64() / bare.as_secs_f64(),
            again.as_secs_f64() / bare.as_secs_f64(),
        );

        let remembering = builder().build().unwrap();
        let verify = async || {
            let claims = remembering.verify(black_box(&token)).await;
            black_box(claims.unwrap());
        };
        println!(
            "         {:6.0} ns when the token is remembered, {} allocations",
            least(&runtime, verify).as_nanos(),
            allocations(1000, || runtime.block_on(verify()))
        );
    }
}

/// Of the size that Zitadel's have.
fn token(signed: &Signed) -> String {
    let now = jiff::Timestamp::now().as_second();
    let claims = json!({
        "iss": ISSUER, "sub": "400533583363574822", "aud": [AUDIENCE], "client_id": "billing",
        "iat": now, "nbf": now, "exp": now + 43_200,
        "jti": "V2_400533599536811046-at_400533599536876582",
        "urn:zitadel:iam:org:project:259254020357488867:roles": {
            "reader": {"400532634863733798": "acme.zitadel.cloud"},
            "writer": {"400532634863733798": "acme.zitadel.cloud"},
        },
        "urn:zitadel:iam:user:resourceowner:id": "400532634863733798",
        "urn:zitadel:iam:user:resourceowner:name": "ACME",
        "urn:zitadel:iam:user:resourceowner:primary_domain": "acme.zitadel.cloud",
    });
    let mut header = Header::new(signed.algorithm);
    header.kid = Some("400533053975301158".into());
    jsonwebtoken::encode(&header, &claims, &signed.key).unwrap()
}

fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn named(mut jwk: Value) -> Value {
    jwk["kid"] = "400533053975301158".into();
    jwk
}

fn rs256() -> Signed {
    let key = rsa::RsaPrivateKey::from_pkcs8_pem(keys::RSA_KEY_PKCS8).unwrap();
    let (n, e) = (key.n().to_bytes_be(), key.e().to_bytes_be());
    Signed {
        name: "RS256",
        algorithm: Algorithm::RS256,
        key: EncodingKey::from_rsa_pem(keys::RSA_KEY_PKCS8.as_bytes()).unwrap(),
        jwk: named(json!({"kty": "RSA", "n": base64(&n), "e": base64(&e)})),
        raw: Box::new(move |message, signed| {
            RsaPublicKeyComponents { n: &n, e: &e }
                .verify(&signature::RSA_PKCS1_2048_8192_SHA256, message, signed)
                .unwrap();
        }),
    }
}

fn es256() -> Signed {
    let key = p256::SecretKey::from_pkcs8_pem(keys::P256_KEY).unwrap();
    let point = key.public_key().to_encoded_point(false);
    let bytes = point.as_bytes().to_vec();
    Signed {
        name: "ES256",
        algorithm: Algorithm::ES256,
        key: EncodingKey::from_ec_pem(keys::P256_KEY.as_bytes()).unwrap(),
        jwk: named(json!({
            "kty": "EC", "crv": "P-256",
            "x": base64(point.x().unwrap()), "y": base64(point.y().unwrap()),
        })),
        raw: Box::new(move |message, signed| {
            UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_FIXED, &bytes)
                .verify(message, signed)
                .unwrap();
        }),
    }
}

fn eddsa() -> Signed {
    let key = ed25519_dalek::SigningKey::from_pkcs8_pem(keys::ED25519_KEY).unwrap();
    let bytes = key.verifying_key().to_bytes();
    Signed {
        name: "EdDSA",
        algorithm: Algorithm::EdDSA,
        key: EncodingKey::from_ed_pem(keys::ED25519_KEY.as_bytes()).unwrap(),
        jwk: named(json!({"kty": "OKP", "crv": "Ed25519", "x": base64(bytes)})),
        raw: Box::new(move |message, signed| {
            UnparsedPublicKey::new(&signature::ED25519, bytes)
                .verify(message, signed)
                .unwrap();
        }),
    }
}
