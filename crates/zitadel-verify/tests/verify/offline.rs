//! Signed tokens, and keys that are fetched.

use std::time::Duration;

use jsonwebtoken::Algorithm;
use serde_json::json;
use wiremock::ResponseTemplate;
use zitadel_test_support::identity_server::{IdentityServer, key_set};
use zitadel_test_support::wait_until;
use zitadel_verify::{TestClock, Way};

use crate::support::{Pair, base64, claims_at, offline, pair};

const MINUTE: Duration = Duration::from_secs(60);

fn renamed(algorithm: Algorithm, id: &str) -> Pair {
    let mut pair = pair(algorithm);
    pair.rename(id);
    pair
}

#[tokio::test]
async fn keys_are_found_by_discovery_and_kept() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::with_keys(&[&pair.jwk]).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    for second in 0..100 {
        let mut claims = claims_at(&issuer.host(), &clock);
        claims["jti"] = second.to_string().into();
        let claims = verifier.verify(&pair.sign(&claims)).await.unwrap();
        assert_eq!(claims.way(), Way::Offline);
    }
    assert_eq!(issuer.key_requests().await, 1);
    assert_eq!(issuer.discovery_requests().await, 1);
}

#[tokio::test]
async fn keys_are_renewed_ahead_of_the_end_that_the_issuer_names() {
    // What `Cache-Control` says, what counts of it, and a quarter before that.
    for (said, due) in [
        ("max-age=400", 300),
        ("public, max-age=400, must-revalidate", 300),
        ("max-age=0", 45),
        ("no-cache", 450),
        ("max-age=1000000", 2700),
    ] {
        let clock = TestClock::new();
        let pair = pair(Algorithm::ES256);
        let issuer = IdentityServer::start().await;
        let answer = || key_set(&[&pair.jwk]).insert_header("cache-control", said);
        issuer.answer_keys(answer()).await;
        let verifier = offline(&issuer, &clock).build().unwrap();
        let verify = || async {
            let token = pair.sign(&claims_at(&issuer.host(), &clock));
            verifier.verify(&token).await.unwrap();
        };
        verify().await;
        clock.advance(Duration::from_secs(due - 1));
        verify().await;
        assert_eq!(issuer.key_requests().await, 1, "{said}");

        // Nobody waits for the new ones.
        let never = answer().set_delay(60 * MINUTE);
        issuer.answer_keys(never).await;
        clock.advance(Duration::from_secs(1));
        verify().await;
        verify().await;
        wait_until(async || issuer.key_requests().await == 2).await;
    }
}

#[tokio::test]
async fn a_new_key_is_fetched_when_a_token_names_it() {
    let clock = TestClock::new();
    let (old, new) = (pair(Algorithm::ES256), pair(Algorithm::EdDSA));
    let issuer = IdentityServer::with_keys(&[&old.jwk]).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let claims = claims_at(&issuer.host(), &clock);
    verifier.verify(&old.sign(&claims)).await.unwrap();

    issuer.answer_keys(key_set(&[&new.jwk])).await;
    verifier.verify(&new.sign(&claims)).await.unwrap();
    assert_eq!(issuer.key_requests().await, 2);

    // And the retired one is gone, once what was remembered of its token is.
    clock.advance(MINUTE);
    let error = verifier.verify(&old.sign(&claims)).await.unwrap_err();
    assert!(error.is_invalid_token());
    assert!(
        error.to_string().contains("no key of the id that it names"),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_made_up_key_ids_cause_two_fetches_at_most() {
    let clock = TestClock::new();
    let known = pair(Algorithm::ES256);
    let issuer = IdentityServer::with_keys(&[&known.jwk]).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let claims = claims_at(&issuer.host(), &clock);
    let good = known.sign(&claims);
    let (_, rest) = good.split_once('.').unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..10_000 {
        let header = base64(format!(r#"{{"alg":"ES256","kid":"{number}"}}"#));
        let token = format!("{header}.{rest}");
        let verifier = verifier.clone();
        tasks.spawn(async move { verifier.verify(&token).await.unwrap_err() });
    }
    while let Some(error) = tasks.join_next().await {
        assert!(error.unwrap().is_invalid_token());
    }
    assert!(issuer.key_requests().await <= 2);
    verifier.verify(&good).await.unwrap();

    // In the next cool-down, one more.
    clock.advance(Duration::from_secs(30));
    let unknown = renamed(Algorithm::ES256, "new").sign(&claims);
    for _ in 0..100 {
        verifier.verify(&unknown).await.unwrap_err();
    }
    assert!(issuer.key_requests().await <= 3);
}

#[tokio::test]
async fn a_token_of_another_issuer_causes_no_fetch() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::with_keys(&[&pair.jwk]).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let foreign = renamed(Algorithm::ES256, "foreign");
    let claims = claims_at("https://other.example", &clock);
    let error = verifier.verify(&foreign.sign(&claims)).await.unwrap_err();
    let text = error.to_string();
    assert!(error.is_invalid_token());
    assert!(
        text.contains("\"https://other.example\"") && text.contains(&issuer.host()),
        "{text}"
    );
    assert_eq!(issuer.key_requests().await, 1);
}

#[tokio::test]
async fn old_keys_serve_while_the_endpoint_is_down_for_a_bounded_time() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::with_keys(&[&pair.jwk]).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let sign = || pair.sign(&claims_at(&issuer.host(), &clock));
    verifier.verify(&sign()).await.unwrap();
    issuer.answer_keys(ResponseTemplate::new(503)).await;
    for _ in 0..11 {
        clock.advance(60 * MINUTE);
        verifier.verify(&sign()).await.unwrap();
    }
    // Ten minutes and half a day after the last success.
    clock.advance(70 * MINUTE);
    let error = verifier.verify(&sign()).await.unwrap_err();
    assert_eq!(error.status().as_u16(), 503);
    assert!(error.retry_after().is_some());

    issuer.answer_keys(key_set(&[&pair.jwk])).await;
    clock.advance(MINUTE);
    verifier.verify(&sign()).await.unwrap();
}

#[tokio::test]
async fn without_keys_a_request_is_answered_with_503_and_garbage_with_401() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::start().await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let token = pair.sign(&claims_at(&issuer.host(), &clock));
    let large = format!(r#"{{"keys":[{}]}}"#, " ".repeat(10_000_000));
    let deep = format!(r#"{{"keys":{}"#, "[".repeat(500_000));
    for (status, body, expected) in [
        (503, "", "is not available"),
        (500, "oops", "is not available"),
        (200, "<html>", "is no set of keys"),
        (200, "", "is no set of keys"),
        (200, "[]", "is no set of keys"),
        (200, r#"{"keys":7}"#, "it has no list of 'keys'"),
        (200, &large, "larger than"),
        (200, &deep, "is no set of keys"),
        (404, "", "was not found"),
        (302, "", "no redirect is followed"),
    ] {
        issuer
            .answer_keys(ResponseTemplate::new(status).set_body_string(body))
            .await;
        clock.advance(MINUTE);
        let error = verifier.verify(&token).await.unwrap_err();
        assert!(error.is_unavailable(), "{status}: {error}");
        assert!(error.to_string().contains(expected), "{status}: {error}");
        let response = error.to_response();
        assert_eq!(response.status().as_u16(), 503);
        assert_eq!(response.headers()["retry-after"], "1");
        let error = verifier.verify("a.b.c").await.unwrap_err();
        assert!(error.is_invalid_token(), "{error}");
    }
}

#[tokio::test]
async fn an_empty_set_of_keys_verifies_nothing() {
    let clock = TestClock::new();
    let issuer = IdentityServer::with_keys(&[]).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let token = pair(Algorithm::ES256).sign(&claims_at(&issuer.host(), &clock));
    let error = verifier.verify(&token).await.unwrap_err();
    assert!(error.is_invalid_token(), "{error}");
}

#[tokio::test]
async fn each_key_of_a_set_is_judged_by_itself() {
    let clock = TestClock::new();
    let good = renamed(Algorithm::ES256, "good");
    let unnamed = {
        let mut key = pair(Algorithm::EdDSA).jwk;
        key.as_object_mut().unwrap().remove("kid");
        key
    };
    let same_id = {
        let mut key = pair(Algorithm::RS256).jwk;
        key["kid"] = "good".into();
        key
    };
    let published_private = {
        let mut key = renamed(Algorithm::ES256, "private").jwk;
        key["d"] = "AAAA".into();
        key
    };
    let rubbish = json!([null, 7, "key", {}, {"kty": 7}, {"kty": "EC"}, {"kty": "oct", "k": "AA"},
        {"kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "small"}, {"kty": "EC", "crv": "secp256k1", "x": "", "y": ""}]);
    let mut keys: Vec<_> = rubbish.as_array().unwrap().iter().collect();
    keys.extend([&published_private, &same_id, &unnamed, &good.jwk]);
    let issuer = IdentityServer::with_keys(&keys).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let claims = claims_at(&issuer.host(), &clock);
    verifier.verify(&good.sign(&claims)).await.unwrap();
    // It names no key, so the one without a name is tried.
    let token = pair(Algorithm::EdDSA).sign_with_header(r#"{"alg":"EdDSA"}"#, &claims.to_string());
    verifier.verify(&token).await.unwrap();
    let error = verifier
        .verify(&renamed(Algorithm::ES256, "private").sign(&claims))
        .await
        .unwrap_err();
    assert!(error.is_invalid_token());
}

#[tokio::test]
async fn keys_of_one_id_are_all_tried() {
    let clock = TestClock::new();
    let mut keys: Vec<_> = [Algorithm::RS256, Algorithm::ES384, Algorithm::EdDSA]
        .map(|algorithm| renamed(algorithm, "same").jwk)
        .to_vec();
    // Another of the same kind, whose private half nobody has.
    let mut stranger = renamed(Algorithm::ES256, "same").jwk;
    stranger["x"] = "axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY".into();
    stranger["y"] = "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU".into();
    keys.push(stranger);
    let good = renamed(Algorithm::ES256, "same");
    keys.push(good.jwk.clone());
    let issuer = IdentityServer::with_keys(&keys.iter().collect::<Vec<_>>()).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let claims = claims_at(&issuer.host(), &clock);
    verifier.verify(&good.sign(&claims)).await.unwrap();
    let other = renamed(Algorithm::RS256, "same");
    verifier.verify(&other.sign(&claims)).await.unwrap();
    assert_eq!(issuer.key_requests().await, 1);
}

#[tokio::test]
async fn a_token_that_names_no_key_is_of_the_only_one_there_is() {
    let clock = TestClock::new();
    let (one, other) = (pair(Algorithm::ES256), pair(Algorithm::EdDSA));
    for (keys, is_found) in [(vec![&one.jwk], true), (vec![&one.jwk, &other.jwk], false)] {
        let issuer = IdentityServer::with_keys(&keys).await;
        let verifier = offline(&issuer, &clock).build().unwrap();
        let claims = claims_at(&issuer.host(), &clock).to_string();
        let token = one.sign_with_header(r#"{"alg":"ES256"}"#, &claims);
        assert_eq!(verifier.verify(&token).await.is_ok(), is_found);
    }
}

/// Each try is a signature's worth of work, and whoever sends a token decides which keys it names.
#[tokio::test]
async fn no_more_than_eight_keys_of_one_id_are_tried() {
    let clock = TestClock::new();
    let good = renamed(Algorithm::ES256, "same");
    for (strangers, is_found) in [(7, true), (8, false)] {
        let mut keys: Vec<_> = (0..strangers).map(|_| good.jwk.clone()).collect();
        for (number, key) in keys.iter_mut().enumerate() {
            key["x"] = base64([number as u8; 32]).into();
        }
        // Those for other algorithms do not count.
        keys.extend((0..8).map(|_| renamed(Algorithm::RS256, "same").jwk));
        keys.push(good.jwk.clone());
        let issuer = IdentityServer::with_keys(&keys.iter().collect::<Vec<_>>()).await;
        let verifier = offline(&issuer, &clock).build().unwrap();
        let token = good.sign(&claims_at(&issuer.host(), &clock));
        assert_eq!(verifier.verify(&token).await.is_ok(), is_found);
    }
}

#[tokio::test]
async fn a_token_of_a_key_that_is_not_used_is_refused_with_the_reason() {
    let clock = TestClock::new();
    let pair = renamed(Algorithm::RS256, "named");
    for (name, value, expected) in [
        ("n", json!(base64([0xff; 128])), "1024 bits"),
        ("d", json!("AAAA"), "secret half"),
        ("use", json!("enc"), "not for signatures"),
        ("kty", json!("oct"), "oct"),
    ] {
        let mut jwk = pair.jwk.clone();
        jwk[name] = value;
        let issuer = IdentityServer::with_keys(&[&jwk]).await;
        let verifier = offline(&issuer, &clock).build().unwrap();
        let token = pair.sign(&claims_at(&issuer.host(), &clock));
        for _ in 0..2 {
            let error = verifier.verify(&token).await.unwrap_err();
            let text = error.to_string();
            assert!(error.is_invalid_token());
            assert!(
                text.contains("the key that it names is not used") && text.contains(expected),
                "{name}: {text}"
            );
        }
    }
}

#[tokio::test]
async fn a_token_that_has_verified_is_remembered_for_a_minute_and_not_past_its_end() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::with_keys(&[&pair.jwk]).await;
    let remembering = offline(&issuer, &clock).build().unwrap();
    let forgetting = offline(&issuer, &clock).remember_verified(false);
    let forgetting = forgetting.build().unwrap();
    let mut claims = claims_at(&issuer.host(), &clock);
    let long = pair.sign(&claims);
    claims["exp"] = (clock.now().as_second() + 20).into();
    let short = pair.sign(&claims);
    for token in [&long, &short] {
        remembering.verify(token).await.unwrap();
        forgetting.verify(token).await.unwrap();
    }

    // The key is withdrawn, which both learn by a token that names another one.
    let other = renamed(Algorithm::ES256, "other");
    issuer.answer_keys(key_set(&[&other.jwk])).await;
    let unknown = other.sign(&claims_at(&issuer.host(), &clock));
    for verifier in [&remembering, &forgetting] {
        verifier.verify(&unknown).await.unwrap();
    }
    forgetting.verify(&long).await.unwrap_err();
    for (seconds, token) in [(19, &short), (39, &long)] {
        clock.advance(Duration::from_secs(seconds));
        remembering.verify(token).await.unwrap();
        clock.advance(Duration::from_secs(1));
        let error = remembering.verify(token).await.unwrap_err();
        assert!(error.to_string().contains("no key of the id"), "{error}");
    }
}

#[tokio::test]
async fn what_is_given_replaces_discovery() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::bare().await;
    issuer.answer_keys(key_set(&[&pair.jwk])).await;
    let verifier = offline(&issuer, &clock)
        .issuer("https://acme.example/")
        .jwks_uri(format!("{}/oauth/v2/keys", issuer.host()))
        .build()
        .unwrap();
    let token = pair.sign(&claims_at("https://acme.example/", &clock));
    verifier.verify(&token).await.unwrap();
    let error = verifier
        .verify(&pair.sign(&claims_at("https://acme.example", &clock)))
        .await
        .unwrap_err();
    assert!(error.is_invalid_token());
}

#[tokio::test]
async fn an_opaque_token_without_credentials_to_ask_says_what_to_do() {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    for (token, expected) in [
        ("dEadBeef-dEadBeef", "it is no JWT"),
        ("eyJhbGciOiJkaXIifQ..a.b.c", "encrypted"),
    ] {
        let error = verifier.verify(token).await.unwrap_err();
        assert_eq!(error.status().as_u16(), 401);
        assert!(error.to_string().contains(expected), "{error}");
    }
}
