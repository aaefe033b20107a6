//! Tokens that others send, sets of keys, and what a server says of tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Map, Value, json};
use zitadel_verify::{Claims, Guard, Role, TestClock, TokenVerifier, VerifyError, Way};

use crate::loopback::Loopback;

const ISSUER: &str = "http://acme.localhost";
const AUDIENCE: &str = "259254020357488867";
const SECRET: &str = "Hunter2Hunter2Hunter2Hunter2";
const TOKEN: &str = "Opaque2Opaque2Opaque2Opaque2";
const LEEWAY: SignedDuration = SignedDuration::from_secs(5);
/// A second of the year 2026, so that the inputs that were kept mean the same every day.
const NOW: i64 = 1_795_232_626;

fn signing_key() -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("a key")
}

fn clock() -> TestClock {
    let clock = TestClock::new();
    let now = jiff::Timestamp::from_second(NOW).expect("a time");
    clock.shift_wall_clock(now.duration_since(clock.now()));
    clock
}

fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Two lines, the header and the payload, are signed and judged; and the whole is judged as a token.
pub fn received_token(data: &[u8]) {
    let clock = clock();
    let key = signing_key();
    let jwk = json!({"kty": "OKP", "crv": "Ed25519", "kid": "1", "x": base64(key.public_key())});
    let verifier = TokenVerifier::builder(ISSUER)
        .audience(AUDIENCE)
        .keys(json!({ "keys": [jwk] }).to_string())
        .clock(clock.clock())
        .build()
        .expect("a verifier");
    if let Ok(token) = std::str::from_utf8(data) {
        // Nobody signed it.
        let error = Loopback::block_on(verifier.verify(token)).expect_err("no token");
        is_refusal(&error);
    }
    let mut lines = data.splitn(2, |byte| *byte == b'\n');
    let (Some(header), Some(payload)) = (lines.next(), lines.next()) else {
        return;
    };
    let signed = format!("{}.{}", base64(header), base64(payload));
    let signature = base64(key.sign(signed.as_bytes()));
    let token = format!("{signed}.{signature}");
    match Loopback::block_on(verifier.verify(&token)) {
        Ok(claims) => {
            let header: Map<String, Value> = serde_json::from_slice(header).expect("a header");
            assert_eq!(header["alg"], "EdDSA");
            assert!(!header.contains_key("crit") && !header.contains_key("b64"));
            let said: Map<String, Value> = serde_json::from_slice(payload).expect("claims");
            assert_eq!(claims.way(), Way::Offline);
            assert_eq!(claims.issuer(), Some(ISSUER));
            assert!(claims.audience().any(|one| one == AUDIENCE));
            assert_eq!(said["sub"], claims.subject());
            let expiry = claims.expires_at().expect("an expiry");
            assert!(
                expiry
                    .saturating_add(LEEWAY)
                    .is_ok_and(|end| end > clock.now())
            );
            are_sound(&claims);
            // It is said to be of today, whatever is asked for twice.
            let again = Loopback::block_on(verifier.verify(&token)).expect("the same");
            assert_eq!(again.subject(), claims.subject());
        }
        Err(error) => is_refusal(&error),
    }
}

/// A set of keys is refused in one line, or verifies what its own keys signed.
pub fn key_set(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let clock = clock();
    let verifier = TokenVerifier::builder(ISSUER)
        .any_audience()
        .keys(text)
        .clock(clock.clock())
        .build();
    match verifier {
        Ok(verifier) => {
            // A token of a key that is not in the set.
            let stranger = Ed25519KeyPair::from_seed_unchecked(&[8; 32]).expect("a key");
            for header in [r#"{"alg":"EdDSA"}"#, r#"{"alg":"RS256","kid":"1"}"#] {
                let signed = format!("{}.{}", base64(header), base64("{}"));
                let signature = base64(stranger.sign(signed.as_bytes()));
                let token = format!("{signed}.{signature}");
                let error = Loopback::block_on(verifier.verify(&token)).expect_err("no key");
                is_one_line(&error);
            }
        }
        Err(error) => {
            assert!(error.is_configuration(), "{error:?}");
            is_one_line(&error);
        }
    }
}

/// An answer is no reason to let anybody in but one that says so without a doubt.
pub fn introspection_answer(data: &[u8]) {
    let clock = clock();
    let verifier = TokenVerifier::builder(ISSUER)
        .audience(AUDIENCE)
        .client_credentials("billing", SECRET)
        .introspection_endpoint(format!("{ISSUER}/introspect"))
        .keys(r#"{"keys":[]}"#)
        .transport(Loopback::transport())
        .clock(clock.clock())
        .build()
        .expect("a verifier");
    Loopback::answer(b"404", data);
    let verified = Loopback::block_on(verifier.verify(TOKEN));
    assert_eq!(Loopback::requests().len(), 1);
    match verified {
        Ok(claims) => {
            let (_, body) = crate::loopback::split(data);
            let said: Map<String, Value> = serde_json::from_slice(body).expect("an object");
            assert_eq!(said["active"], true);
            assert_eq!(said["sub"], claims.subject());
            assert!(claims.audience().any(|one| one == AUDIENCE));
            assert!(claims.issuer().is_none_or(|issuer| issuer == ISSUER));
            assert_eq!(claims.way(), Way::Introspection);
            are_sound(&claims);
        }
        Err(error) => {
            is_one_line(&error);
            let shown = format!("{error} {error:?} {error:#?}");
            assert!(!shown.contains(SECRET) && !shown.contains(TOKEN), "{shown}");
        }
    }
    // Asked again, it says the same and does not ask again, unless it could not say.
    let before = Loopback::requests().len();
    if let Err(error) = Loopback::block_on(verifier.verify(TOKEN)) {
        is_one_line(&error);
    }
    assert!(Loopback::requests().len() <= before + 1);
}

/// Whatever is asked of them is answered.
fn are_sound(claims: &Claims) {
    assert!(!claims.subject().is_empty());
    for grant in claims.roles() {
        let mut role = Role::new(grant.role);
        if let Some(organization) = grant.organization {
            role = role.in_organization(organization);
        }
        claims.require_role(role).expect("a role that is granted");
    }
    for scope in claims.scopes().into_iter().flatten() {
        claims.require_scope(scope).expect("a scope that is there");
    }
    for key in claims.metadata_keys() {
        let _ = claims.metadata(key);
    }
    let never = Guard::role("nobody has this").and(Guard::scope("nor this"));
    is_one_line(
        &claims
            .require(never)
            .expect_err("a role that is not granted"),
    );
    let _ = (claims.organization(), claims.issued_at(), claims.token_id());
    let _ = (claims.username(), claims.email(), claims.client_id());
    let all: Value = claims.extra().expect("any JSON");
    assert!(all.is_object());
    assert!(!format!("{claims:?}").contains('\n'));
}

fn is_refusal(error: &VerifyError) {
    assert!(error.is_invalid_token(), "{error:?}");
    assert_eq!(error.status().as_u16(), 401);
    is_one_line(error);
}

fn is_one_line(error: &VerifyError) {
    let text = error.to_string();
    assert!(!text.is_empty() && text.len() < 3000, "{text}");
    assert!(!text.chars().any(char::is_control), "{text:?}");
    let _ = error.to_response();
}
