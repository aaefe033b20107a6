//! Asking the issuer about tokens.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};
use zitadel_auth::{ClientCredentials, PersonalAccessToken, TransportOptions};
use zitadel_test_support::identity_server::{Counting, IdentityServer, key_set};
use zitadel_test_support::requests::{field, form};
use zitadel_test_support::scripted_server::{ScriptedServer, Step, dead_end};
use zitadel_test_support::{keys, recordings, wait_until};
use zitadel_verify::{ApplicationKey, ClientAuth, MemoryCache, TestClock, VerifyError, Way};

use crate::support::{CLIENT_ID, SECRET, claims_at, introspecting, offline, set_clock};

const TOKEN: &str = "V2_400533595778780198-at_400533595778845734";

fn active(issuer: &str, clock: &TestClock) -> ResponseTemplate {
    let mut answer = claims_at(issuer, clock);
    answer["active"] = true.into();
    answer["scope"] = "openid profile".into();
    ResponseTemplate::new(200).set_body_json(answer)
}

async fn active_issuer(clock: &TestClock) -> IdentityServer {
    let issuer = IdentityServer::start().await;
    issuer
        .answer_introspection(active(&issuer.host(), clock))
        .await;
    issuer
}

#[tokio::test]
async fn recorded_answers_give_typed_claims() {
    for recording in ["auth-4.13.1", "auth-next"] {
        for exchange in recordings::exchanges(recording) {
            let name = exchange["name"].as_str().unwrap();
            let answer = &exchange["response"];
            if !name.starts_with("introspect") || exchange["status"] != 200 {
                continue;
            }
            let clock = TestClock::new();
            if let Some(issued) = answer["iat"].as_i64() {
                set_clock(&clock, issued);
            }
            let issuer =
                IdentityServer::introspecting(ResponseTemplate::new(200).set_body_json(answer))
                    .await;
            let audience = answer["aud"][0].as_str().unwrap_or("nobody");
            let verifier = introspecting(&issuer, &clock)
                .audience(audience)
                .issuer("http://localhost:8080")
                .build()
                .unwrap();
            let verified = verifier.verify(TOKEN).await;
            if answer["active"] == false {
                assert!(verified.unwrap_err().is_invalid_token(), "{name}");
                continue;
            }
            let claims = verified.unwrap_or_else(|error| panic!("{recording}, {name}: {error}"));
            assert_eq!(claims.way(), Way::Introspection);
            assert_eq!(claims.subject(), answer["sub"]);
            assert_eq!(claims.client_id(), answer["client_id"].as_str());
            assert_eq!(claims.username(), answer["preferred_username"].as_str());
            assert_eq!(claims.metadata("dept").unwrap(), b"r&d");
            claims.require_scope("profile").unwrap();
            claims.require_role("writer").unwrap();
            assert_eq!(
                claims.require_scope("admin").unwrap_err().status().as_u16(),
                403
            );
        }
    }
}

#[tokio::test]
async fn recorded_refusals_of_the_caller_are_mistakes_of_set_up() {
    for recording in ["auth-4.13.1", "auth-next"] {
        let mut refusals = 0;
        for exchange in recordings::exchanges(recording) {
            let name = exchange["name"].as_str().unwrap();
            let status = exchange["status"].as_u64().unwrap_or_default();
            if !name.starts_with("introspect") || status == 200 {
                continue;
            }
            refusals += 1;
            let clock = TestClock::new();
            let answer = ResponseTemplate::new(u16::try_from(status).unwrap());
            let issuer =
                IdentityServer::introspecting(answer.set_body_json(&exchange["response"])).await;
            let verifier = introspecting(&issuer, &clock).build().unwrap();
            assert_refused_caller(&verifier.verify(TOKEN).await.unwrap_err());
        }
        assert!(refusals >= 5, "{refusals}");
    }
}

fn assert_refused_caller(error: &VerifyError) {
    assert!(error.is_configuration(), "{error}");
    assert_eq!(error.status().as_u16(), 500);
    assert!(error.challenge().is_none());
    assert!(error.to_string().contains("check that"), "{error}");
    for secret in [SECRET, TOKEN] {
        assert!(
            !format!("{error} {error:#?}").contains(secret),
            "{error:#?}"
        );
    }
}

#[tokio::test]
async fn other_servers_refusals_of_the_caller_are_too() {
    for (status, body) in [
        (401, r#"{"error":"invalid_client"}"#),
        (401, ""),
        (403, r#"{"error":"access_denied"}"#),
        (
            401,
            r#"{"error":"hunter2%+:& ä V2_400533595778780198-at_400533595778845734"}"#,
        ),
    ] {
        let clock = TestClock::new();
        let answer = ResponseTemplate::new(status).set_body_string(body);
        let issuer = IdentityServer::introspecting(answer).await;
        let verifier = introspecting(&issuer, &clock).build().unwrap();
        assert_refused_caller(&verifier.verify(TOKEN).await.unwrap_err());
    }
}

#[tokio::test]
async fn blanks_around_a_client_secret_that_was_refused_are_named() {
    let clock = TestClock::new();
    let refusal = json!({"error": "unauthorized_client"});
    let refusal = ResponseTemplate::new(400).set_body_json(refusal);
    let issuer = IdentityServer::introspecting(refusal).await;
    for (secret, has_blanks) in [("hunter2", false), ("hunter2\n", true)] {
        let verifier = offline(&issuer, &clock).client_credentials(CLIENT_ID, secret);
        let error = verifier.build().unwrap().verify(TOKEN).await.unwrap_err();
        let text = error.to_string();
        let names_them = text.contains("a blank or a line break around it");
        assert_eq!(names_them, has_blanks, "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

#[tokio::test]
async fn a_client_secret_travels_in_the_header_or_in_the_body() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    verifier.verify(TOKEN).await.unwrap();
    let verifier = introspecting(&issuer, &clock).client_auth(ClientAuth::Post);
    verifier.build().unwrap().verify(TOKEN).await.unwrap();

    let requests = issuer.introspections().await;
    let [basic, post] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    let header = basic.headers["authorization"].to_str().unwrap();
    let pair = STANDARD.decode(header.strip_prefix("Basic ").unwrap());
    // Both are form-urlencoded first.
    assert_eq!(
        pair.unwrap(),
        format!("{CLIENT_ID}:hunter2%25%2B%3A%26+%C3%A4").as_bytes()
    );
    assert_eq!(field(basic, "token"), TOKEN);
    assert!(form(basic).iter().all(|(name, _)| name != "client_secret"));

    assert!(!post.headers.contains_key("authorization"));
    assert_eq!(field(post, "client_id"), CLIENT_ID);
    assert_eq!(field(post, "client_secret"), SECRET);
}

#[tokio::test]
async fn an_application_key_signs_a_fresh_assertion_for_the_issuer_each_time() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let file = json!({
        "type": "application", "keyId": "7", "key": keys::RSA_KEY,
        "appId": "8", "clientId": CLIENT_ID,
    });
    let verifier = offline(&issuer, &clock)
        .application_key_json(file.to_string())
        .build()
        .unwrap();
    for number in 0..3 {
        verifier.verify(&format!("{TOKEN}{number}")).await.unwrap();
    }
    let mut ids = Vec::new();
    for request in issuer.introspections().await {
        assert!(!request.headers.contains_key("authorization"));
        assert_eq!(
            field(&request, "client_assertion_type"),
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        );
        let assertion = field(&request, "client_assertion");
        let key = jsonwebtoken::DecodingKey::from_rsa_pem(keys::RSA_PUBLIC_KEY.as_bytes());
        let mut validation = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::RS256);
        validation.set_audience(&[issuer.host()]);
        validation.set_issuer(&[CLIENT_ID]);
        let decoded =
            jsonwebtoken::decode::<Value>(&assertion, &key.unwrap(), &validation).unwrap();
        assert_eq!(decoded.header.kid.as_deref(), Some("7"));
        assert_eq!(decoded.claims["sub"], CLIENT_ID);
        ids.push(decoded.claims["jti"].as_str().unwrap().to_owned());
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3);
}

#[tokio::test]
async fn a_service_user_asks_with_its_own_token_where_servers_have_it_so() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let user = PersonalAccessToken::new(issuer.host(), "the-apis-own-token").unwrap();
    let verifier = offline(&issuer, &clock).authenticator(Arc::new(user));
    verifier.build().unwrap().verify(TOKEN).await.unwrap();
    let requests = issuer.introspections().await;
    assert_eq!(
        requests[0].headers["authorization"],
        "Bearer the-apis-own-token"
    );
}

#[tokio::test]
async fn a_token_of_its_own_that_was_refused_is_replaced() {
    let clock = TestClock::new();
    let issuer = IdentityServer::answering(Counting::new(3600)).await;
    let good = active(&issuer.host(), &clock);
    issuer
        .answer_introspection(move |request: &Request| {
            match request.headers["authorization"] == "Bearer token-1" {
                true => ResponseTemplate::new(401),
                false => good.clone(),
            }
        })
        .await;
    let user = ClientCredentials::builder(issuer.host(), "api", "secret");
    let user = user.clock(clock.clock()).build().unwrap();
    let verifier = offline(&issuer, &clock).authenticator(Arc::new(user));
    let verifier = verifier.build().unwrap();
    let error = verifier.verify(TOKEN).await.unwrap_err();
    assert!(error.is_configuration(), "{error}");
    clock.advance(Duration::from_secs(30));
    verifier.verify(TOKEN).await.unwrap();
}

#[tokio::test]
async fn keys_of_service_users_are_told_from_those_of_applications() {
    let user = json!({"type": "serviceaccount", "keyId": "1", "key": keys::RSA_KEY, "userId": "2"});
    let error = ApplicationKey::from_key_json(user.to_string()).unwrap_err();
    assert!(error.to_string().contains("belongs to a service user"));
    for (text, expected) in [
        ("", "it is empty"),
        (
            "[]",
            "an object with 'clientId', 'keyId' and 'key' is needed",
        ),
        ("<html>", "something else than a key file"),
        (
            r#"{"type":"application","keyId":"1"}"#,
            "no text under 'clientId', 'key'",
        ),
    ] {
        let error = ApplicationKey::from_key_json(text).unwrap_err();
        assert!(error.to_string().contains(expected), "{text}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_tasks_with_one_new_token_cause_one_request() {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let answer = active(&issuer.host(), &clock).set_delay(Duration::from_millis(100));
    issuer.answer_introspection(answer).await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let verifier = verifier.clone();
        tasks.spawn(async move { verifier.verify(TOKEN).await.unwrap() });
    }
    while let Some(claims) = tasks.join_next().await {
        assert_eq!(claims.unwrap().subject(), "259242039378444290");
    }
    assert_eq!(issuer.introspections().await.len(), 1);
}

#[tokio::test]
async fn who_began_the_request_may_go_away() {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let answer = active(&issuer.host(), &clock).set_delay(Duration::from_millis(100));
    issuer.answer_introspection(answer).await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    let first = tokio::spawn({
        let verifier = verifier.clone();
        async move { verifier.verify(TOKEN).await }
    });
    tokio::task::yield_now().await;
    let second = tokio::spawn({
        let verifier = verifier.clone();
        async move { verifier.verify(TOKEN).await }
    });
    tokio::task::yield_now().await;
    first.abort();
    second.await.unwrap().unwrap();
    assert_eq!(issuer.introspections().await.len(), 1);
}

#[tokio::test]
async fn an_answer_is_used_for_its_time_and_no_longer() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    for (second, asked) in [(0, 1), (59, 1), (1, 2), (59, 2), (1, 3)] {
        clock.advance(Duration::from_secs(second));
        verifier.verify(TOKEN).await.unwrap();
        assert_eq!(issuer.introspections().await.len(), asked);
    }

    // A refusal is used for five seconds.
    let inactive = ResponseTemplate::new(200).set_body_json(json!({"active": false}));
    issuer.answer_introspection(inactive).await;
    for (second, asked) in [(60, 4), (4, 4), (1, 5)] {
        clock.advance(Duration::from_secs(second));
        let error = verifier.verify(TOKEN).await.unwrap_err();
        assert!(error.is_invalid_token());
        assert_eq!(issuer.introspections().await.len(), asked);
    }
}

/// A cache can be that of several APIs, which take different tokens.
#[tokio::test]
async fn those_who_judge_otherwise_share_no_answers() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let cache = MemoryCache::new();
    let first = || introspecting(&issuer, &clock).cache(cache.clone());
    first().build().unwrap().verify(TOKEN).await.unwrap();
    first().build().unwrap().verify(TOKEN).await.unwrap();
    assert_eq!(issuer.introspections().await.len(), 1);

    let endpoint = format!("{}/oauth/v2/introspect", issuer.host());
    for (number, other) in [
        first().audience("another"),
        first().leeway(Duration::ZERO),
        first().client_credentials("another", SECRET),
        first().introspection_endpoint(endpoint),
        first().issuer(issuer.host()),
    ]
    .into_iter()
    .enumerate()
    {
        let shown = format!("{other:?}");
        other.build().unwrap().verify(TOKEN).await.unwrap();
        let asked = issuer.introspections().await.len();
        assert_eq!(asked, number + 2, "{shown}");
    }
}

#[tokio::test]
async fn an_answer_is_not_used_past_the_tokens_end() {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let mut answer = claims_at(&issuer.host(), &clock);
    answer["active"] = true.into();
    answer["exp"] = (clock.now().as_second() + 10).into();
    issuer
        .answer_introspection(ResponseTemplate::new(200).set_body_json(answer))
        .await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    verifier.verify(TOKEN).await.unwrap();
    clock.advance(Duration::from_secs(20));
    let error = verifier.verify(TOKEN).await.unwrap_err();
    assert!(error.to_string().contains("has expired"), "{error}");
    assert_eq!(issuer.introspections().await.len(), 2);
}

#[tokio::test]
async fn a_token_for_others_is_refused_without_asking_each_time() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    let mut answer = claims_at(&issuer.host(), &clock);
    answer["active"] = true.into();
    answer["aud"] = json!(["somebody else"]);
    issuer
        .answer_introspection(ResponseTemplate::new(200).set_body_json(answer))
        .await;
    for _ in 0..10 {
        let error = verifier.verify(TOKEN).await.unwrap_err();
        assert!(error.to_string().contains("it is for others"), "{error}");
    }
    assert_eq!(issuer.introspections().await.len(), 1);
}

#[tokio::test]
async fn what_is_no_answer_about_a_token_lets_nobody_in_and_blames_no_token() {
    let clock = TestClock::new();
    const NOT_SAID: &str = "does not say whether the token is active";
    const NEITHER: &str = "says 'active', but neither true nor false";
    let deep = format!(r#"{{"active":true,"x":{}"#, "[".repeat(500_000));
    let long = format!(r#"{{"active":true,"x":"{}"}}"#, "x".repeat(2_000_000));
    const OTHER_JSON: &str = "sent JSON of another kind than it should";
    for (status, body, expected) in [
        (200, "{}", NOT_SAID),
        (200, r#"{"Active":true}"#, NOT_SAID),
        (200, r#"{"active":"true"}"#, NEITHER),
        (200, r#"{"active":1}"#, NEITHER),
        (200, r#"{"active":null}"#, NEITHER),
        (200, r#"{"active":true,"active":false}"#, OTHER_JSON),
        (200, r#"[{"active":true}]"#, OTHER_JSON),
        (200, r#"{"active":true"#, "damaged or cut short"),
        (200, &deep, "damaged or cut short"),
        (200, &long, "larger than"),
        (200, "<html>Welcome</html>", "text/html instead of JSON"),
        (200, "", "sent an empty answer"),
        (204, "", "sent an empty answer"),
        (302, "", "no redirect is followed"),
        (404, "not found", "was not found"),
        (429, "", "is not available"),
        (500, r#"{"error":"server_error"}"#, "gives no reason"),
        (502, "<html>Bad Gateway</html>", "is not available"),
    ] {
        let content_type = match body.starts_with('<') {
            true => "text/html",
            false => "application/json",
        };
        let answer = ResponseTemplate::new(status).set_body_raw(body.as_bytes(), content_type);
        let issuer = IdentityServer::introspecting(answer).await;
        let verifier = introspecting(&issuer, &clock).build().unwrap();
        let error = verifier.verify(TOKEN).await.unwrap_err();
        assert!(error.is_unavailable(), "{status} {body:.60}: {error}");
        assert!(error.retry_after().is_some());
        let text = error.to_string();
        assert!(text.contains(expected), "{status} {body:.60}: {text}");
        assert!(!text.contains(TOKEN), "{text}");
    }
}

/// Anybody can make up such a token.
#[tokio::test]
async fn a_token_that_an_issuer_calls_an_invalid_request_keeps_nobody_out() {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let good = active(&issuer.host(), &clock);
    issuer
        .answer_introspection(move |request: &Request| match field(request, "token") {
            token if token.starts_with("odd") => {
                ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_request"}))
            }
            _ => good.clone(),
        })
        .await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    for number in 0..10 {
        let error = verifier.verify(&format!("odd{number}")).await.unwrap_err();
        assert!(error.is_configuration(), "{error}");
        verifier.verify(&format!("good{number}")).await.unwrap();
    }
}

#[tokio::test]
async fn an_active_answer_that_does_not_fit_is_a_refusal() {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let now = clock.now().as_second();
    for (name, value, expected) in [
        ("exp", json!(now - 10), "has expired"),
        ("exp", json!("soon"), "'exp' is of a wrong type"),
        ("nbf", json!(now + 10), "not valid before"),
        ("sub", json!(7), "'sub' is of a wrong type"),
        ("sub", json!(""), "no 'sub'"),
        (
            "iss",
            json!("https://other.example"),
            "https://other.example",
        ),
        ("aud", json!(["others"]), "it is for others"),
        ("aud", json!(7), "'aud' is of a wrong type"),
        ("scope", json!(["openid"]), "'scope' is of a wrong type"),
    ] {
        let mut answer = claims_at(&issuer.host(), &clock);
        answer["active"] = true.into();
        answer[name] = value;
        issuer
            .answer_introspection(ResponseTemplate::new(200).set_body_json(answer))
            .await;
        let verifier = introspecting(&issuer, &clock).build().unwrap();
        let error = verifier.verify(TOKEN).await.unwrap_err();
        assert!(error.is_invalid_token(), "{name}: {error}");
        assert!(error.to_string().contains(expected), "{name}: {error}");
    }
}

#[tokio::test]
async fn a_minute_without_the_issuer_costs_few_attempts_and_nobody_waits() {
    let clock = TestClock::new();
    let issuer = IdentityServer::introspecting(ResponseTemplate::new(503)).await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    for millisecond in 0..6_000 {
        clock.advance(Duration::from_millis(10));
        let error = verifier.verify(&format!("{TOKEN}{millisecond}")).await;
        assert_eq!(error.unwrap_err().status().as_u16(), 503);
    }
    let attempts = issuer.introspections().await.len();
    assert!((2..=10).contains(&attempts), "{attempts}");

    issuer
        .answer_introspection(active(&issuer.host(), &clock))
        .await;
    clock.advance(Duration::from_secs(30));
    verifier.verify(TOKEN).await.unwrap();
}

/// Later releases issue tokens that only they can read. They look like a JWT, and are none.
#[tokio::test]
async fn the_issuer_is_asked_about_encrypted_tokens() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"dir","enc":"A256GCM","cty":"JWT"}"#);
    let token = format!("{header}..bm9uY2U.c2VjcmV0.dGFn");
    for introspect_jwts in [false, true] {
        let verifier = introspecting(&issuer, &clock).introspect_jwts(introspect_jwts);
        let claims = verifier.build().unwrap().verify(&token).await.unwrap();
        assert_eq!(claims.way(), Way::Introspection);
    }
    let asked = issuer.introspections().await;
    assert!(asked.iter().all(|request| field(request, "token") == token));
    assert_eq!((asked.len(), issuer.key_requests().await), (2, 0));
}

#[tokio::test]
async fn when_to_come_back_is_what_the_issuer_says() {
    let clock = TestClock::new();
    for (said, expected) in [
        ("7", 7),
        ("0", 0),
        ("86400", 3600),
        ("-1", 1),
        ("Wed, 21 Oct 2026 07:28:00 GMT", 1),
        ("soon", 1),
    ] {
        let answer = ResponseTemplate::new(503).insert_header("retry-after", said);
        let issuer = IdentityServer::introspecting(answer).await;
        let verifier = introspecting(&issuer, &clock).build().unwrap();
        let error = verifier.verify(TOKEN).await.unwrap_err();
        let expected = Duration::from_secs(expected);
        assert_eq!(error.retry_after(), Some(expected), "{said}");
    }
}

/// Requests take an hour there, and no answer does.
#[tokio::test]
async fn an_issuer_that_takes_connections_and_says_nothing_is_unavailable() {
    let clock = TestClock::new();
    let server = ScriptedServer::repeating(Step::Hang).await;
    let verifier = zitadel_verify::TokenVerifier::builder(&server.url)
        .any_audience()
        .client_credentials(CLIENT_ID, SECRET)
        .timeout(Duration::from_secs(3600))
        .answer_within(Duration::from_millis(50))
        .clock(clock.clock())
        .build()
        .unwrap();
    let pair = crate::support::pair(jsonwebtoken::Algorithm::ES256);
    let signed = pair.sign(&claims_at(&server.url, &clock));
    for token in [TOKEN, TOKEN, "another", &signed, &signed] {
        let error = verifier.verify(token).await.unwrap_err();
        assert!(error.is_unavailable(), "{error}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
        assert!(error.to_string().contains("within 50ms"), "{error}");
    }
    // All wait for one discovery document. It may not have been asked for yet.
    wait_until(async || server.count() > 0).await;
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn an_answer_that_comes_late_is_there_when_the_token_comes_again() {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let answer = active(&issuer.host(), &clock).set_delay(Duration::from_millis(300));
    issuer.answer_introspection(answer).await;
    let verifier = introspecting(&issuer, &clock)
        .answer_within(Duration::from_millis(20))
        .build()
        .unwrap();
    let error = verifier.verify(TOKEN).await.unwrap_err();
    assert!(error.is_unavailable(), "{error}");
    wait_until(async || verifier.verify(TOKEN).await.is_ok()).await;
    assert_eq!(issuer.introspections().await.len(), 1);
}

#[tokio::test]
async fn an_old_answer_serves_while_the_issuer_is_down_where_that_is_wanted() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let strict = introspecting(&issuer, &clock).build().unwrap();
    let lenient = introspecting(&issuer, &clock)
        .serve_stale_for(Duration::from_secs(600))
        .build()
        .unwrap();
    strict.verify(TOKEN).await.unwrap();
    lenient.verify(TOKEN).await.unwrap();
    issuer
        .answer_introspection(ResponseTemplate::new(503))
        .await;
    clock.advance(Duration::from_secs(61));
    assert!(strict.verify(TOKEN).await.unwrap_err().is_unavailable());
    lenient.verify(TOKEN).await.unwrap();
    clock.advance(Duration::from_secs(598));
    lenient.verify(TOKEN).await.unwrap();
    clock.advance(Duration::from_secs(1));
    assert!(lenient.verify(TOKEN).await.unwrap_err().is_unavailable());
}

#[tokio::test]
async fn an_old_answer_serves_for_no_other_reason() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let lenient = introspecting(&issuer, &clock)
        .serve_stale_for(Duration::from_secs(600))
        .build()
        .unwrap();
    lenient.verify(TOKEN).await.unwrap();
    let inactive = ResponseTemplate::new(200).set_body_json(json!({"active": false}));
    issuer.answer_introspection(inactive).await;
    let error = lenient.verify("revoked").await.unwrap_err();
    assert!(error.is_invalid_token(), "{error}");

    // Whether it is active again, nobody knows.
    issuer
        .answer_introspection(ResponseTemplate::new(503))
        .await;
    clock.advance(Duration::from_secs(6));
    let error = lenient.verify("revoked").await.unwrap_err();
    assert!(error.is_unavailable(), "{error}");

    // Who is refused by the issuer learns it.
    let refusal = json!({"error": "invalid_client"});
    let refusal = ResponseTemplate::new(401).set_body_json(refusal);
    issuer.answer_introspection(refusal).await;
    clock.advance(Duration::from_secs(60));
    let error = lenient.verify(TOKEN).await.unwrap_err();
    assert!(error.is_configuration(), "{error}");

    // So does one whose token has run out, or was revoked.
    let inactive = ResponseTemplate::new(200).set_body_json(json!({"active": false}));
    issuer.answer_introspection(inactive).await;
    clock.advance(Duration::from_secs(60));
    let error = lenient.verify(TOKEN).await.unwrap_err();
    assert!(error.is_invalid_token(), "{error}");
}

#[tokio::test]
async fn nobody_at_the_endpoint_any_more_is_looked_for_by_discovery() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    verifier.verify(TOKEN).await.unwrap();

    let mut document = issuer.discovery_document();
    document["introspection_endpoint"] = format!("{}/moved", issuer.host()).into();
    issuer
        .answer_discovery(ResponseTemplate::new(200).set_body_json(document))
        .await;
    issuer
        .answer_introspection(ResponseTemplate::new(404))
        .await;
    issuer
        .answer("POST", "/moved", active(&issuer.host(), &clock))
        .await;
    verifier.verify("another").await.unwrap();
    assert_eq!(issuer.requests("/moved").await.len(), 1);
}

#[tokio::test]
async fn nobody_who_listens_there_any_more_is_looked_for_too() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let (nowhere, _kept) = dead_end();
    let good = issuer.discovery_document();
    let mut old = good.clone();
    old["introspection_endpoint"] = format!("{nowhere}/introspect").into();
    let documents = Mutex::new(vec![good, old]);
    issuer
        .answer_discovery(move |_: &Request| {
            let document = documents.lock().unwrap().pop();
            ResponseTemplate::new(200).set_body_json(document)
        })
        .await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    verifier.verify(TOKEN).await.unwrap();
    assert_eq!(issuer.discovery_requests().await, 2);
}

#[tokio::test]
async fn an_issuer_that_is_not_the_host_is_a_mistake_of_set_up_with_both_names() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let mut document = issuer.discovery_document();
    document["issuer"] = "https://other.example".into();
    issuer
        .answer_discovery(ResponseTemplate::new(200).set_body_json(document))
        .await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    let error = verifier.verify(TOKEN).await.unwrap_err();
    assert!(error.is_configuration());
    let text = error.to_string();
    assert!(
        text.contains("https://other.example") && text.contains(&issuer.host()),
        "{text}"
    );
}

#[tokio::test]
async fn an_issuer_that_cannot_be_reached_is_unavailable() {
    let clock = TestClock::new();
    let verifier = zitadel_verify::TokenVerifier::builder("http://127.0.0.1:9")
        .any_audience()
        .client_credentials(CLIENT_ID, SECRET)
        .transport(TransportOptions::new())
        .clock(clock.clock())
        .build()
        .unwrap();
    let error = verifier.verify(TOKEN).await.unwrap_err();
    assert!(error.is_unavailable(), "{error}");
    assert!(error.to_string().contains("cannot connect"), "{error}");
}

#[tokio::test]
async fn jwts_are_introspected_where_that_is_wanted() {
    let clock = TestClock::new();
    let pair = crate::support::pair(jsonwebtoken::Algorithm::ES256);
    let issuer = active_issuer(&clock).await;
    issuer.answer_keys(key_set(&[&pair.jwk])).await;
    let builder = introspecting(&issuer, &clock).introspect_jwts(true);
    let verifier = builder.build().unwrap();
    let token = pair.sign(&claims_at(&issuer.host(), &clock));
    let claims = verifier.verify(&token).await.unwrap();
    assert_eq!(claims.way(), Way::Introspection);
    claims.require_scope("openid").unwrap();

    // Nobody is asked about one that was never the issuer's.
    let forged = format!("{}AAAA", &token[..token.len() - 4]);
    verifier.verify(&forged).await.unwrap_err();
    assert_eq!(issuer.introspections().await.len(), 1);

    let inactive = ResponseTemplate::new(200).set_body_json(json!({"active": false}));
    issuer.answer_introspection(inactive).await;
    clock.advance(Duration::from_secs(60));
    assert!(
        verifier
            .verify(&token)
            .await
            .unwrap_err()
            .is_invalid_token()
    );

    // An answer that is about another token, or another account.
    for (name, value) in [("jti", "another"), ("sub", "another")] {
        let mut answer = claims_at(&issuer.host(), &clock);
        answer["active"] = true.into();
        answer[name] = value.into();
        issuer
            .answer_introspection(ResponseTemplate::new(200).set_body_json(answer))
            .await;
        clock.advance(Duration::from_secs(60));
        let error = verifier.verify(&token).await.unwrap_err();
        assert!(error.to_string().contains("about another token"), "{error}");
    }
}

#[tokio::test]
async fn a_key_file_that_changes_is_read_again() {
    let clock = TestClock::new();
    let issuer = active_issuer(&clock).await;
    let path = tempfile::NamedTempFile::new().unwrap().into_temp_path();
    let write = |key_id: &str, key: &str| {
        let file = json!({
            "type": "application", "keyId": key_id, "key": key, "appId": "8", "clientId": CLIENT_ID,
        });
        std::fs::write(&path, file.to_string()).unwrap();
    };
    write("old", keys::RSA_KEY);
    let verifier = offline(&issuer, &clock)
        .application_key_file(&*path)
        .build()
        .unwrap();
    verifier.verify("first").await.unwrap();
    write("new", keys::P256_KEY);
    verifier.verify("second").await.unwrap();
    let used: Vec<_> = issuer
        .requests("/oauth/v2/introspect")
        .await
        .iter()
        .map(|request| {
            let assertion = field(request, "client_assertion");
            jsonwebtoken::decode_header(assertion).unwrap().kid.unwrap()
        })
        .collect();
    assert_eq!(used, ["old", "new"]);
}

#[tokio::test]
async fn an_instance_is_asked_by_another_address_where_that_is_wanted() {
    let clock = TestClock::new();
    let issuer = IdentityServer::bare().await;
    let named = "http://acme.example";
    let mut document = issuer.discovery_document();
    for member in document.as_object_mut().unwrap().values_mut() {
        let said = member.as_str().unwrap();
        *member = said.replace(&issuer.host(), named).into();
    }
    issuer
        .answer_discovery(ResponseTemplate::new(200).set_body_json(document))
        .await;
    issuer.answer_introspection(active(named, &clock)).await;
    let verifier = introspecting(&issuer, &clock)
        .transport(TransportOptions::new().instance_host("acme.example"))
        .build()
        .unwrap();
    let claims = verifier.verify(TOKEN).await.unwrap();
    assert_eq!(claims.issuer(), Some(named));
    let requests = issuer.introspections().await;
    assert_eq!(
        requests[0].headers["x-zitadel-instance-host"],
        "acme.example"
    );
}
