//! What is logged: never a secret, and what an operator must know.
#![allow(clippy::unwrap_used, clippy::panic, reason = "this is a test")]

use std::time::Duration;

use base64::Engine;
use jiff::SignedDuration;
use serde_json::json;
use tracing::Level;
use wiremock::ResponseTemplate;
use zitadel_auth::{
    AuthError, Authenticator, ClientAuth, ClientCredentials, KeyFile, PersonalAccessToken,
    PrivateKeyJwt, SystemUser, TestClock, TransportOptions,
};
use zitadel_test_support::captured_log::CapturedLog;
use zitadel_test_support::identity_server::{IdentityServer, good_token};
use zitadel_test_support::keys::RSA_KEY;
use zitadel_test_support::requests::{self, decode_jwt, field};

const CLIENT_SECRET: &str = "s3cr3t-Cl13nt%+:&";
const ACCESS_TOKEN: &str = "t0k3n-1ssu3d";
const PERSONAL: &str = "p3rs0nal-t0k3n";
const PROXY_PASSWORD: &str = "pr0xy-p4ss";
const HEADER_VALUE: &str = "h34der-v4lue";

/// Uses an authenticator in every way, and records all that it shows.
async fn use_and_record(authenticator: &dyn Authenticator, log: &CapturedLog) {
    let outcome: Result<_, AuthError> = authenticator.access_token().await;
    log.add(&format!("{authenticator:?} {authenticator:#?}"));
    match outcome {
        Ok(token) => {
            log.add(&format!("{token:?} {token:#?} {:?}", token.authorization()));
            authenticator.invalidate(&token);
            let again = authenticator.access_token().await;
            log.add(&format!("{again:?}"));
        }
        Err(error) => log.add(&format!("{error} {error:#?} {error:#?}")),
    }
}

/// Through every way of signing in and its failures, everything that is logged, printed and
/// debugged is searched for every secret.
#[tokio::test]
async fn no_secret_is_ever_shown() {
    let log = CapturedLog::of_this_process(Level::TRACE);

    // One that issues, one that refuses and repeats what it got, one that fails in words.
    let issuing = IdentityServer::start().await;
    issuing
        .answer_token(
            200,
            json!({"access_token": ACCESS_TOKEN, "token_type": "Bearer", "expires_in": 60}),
        )
        .await;
    let echoing = IdentityServer::start().await;
    echoing
        .answer_token_with(|request: &wiremock::Request| {
            let body = String::from_utf8_lossy(&request.body).into_owned();
            let header = request
                .headers
                .get("authorization")
                .map(|value| value.to_str().unwrap_or_default().to_owned());
            let assertion = url::form_urlencoded::parse(&request.body)
                .map(|(_, value)| value.into_owned())
                .collect::<Vec<_>>()
                .join(" ");
            ResponseTemplate::new(400).set_body_json(json!({
                "error": "invalid_client",
                "error_description": format!("got {body} {assertion} {header:?}"),
            }))
        })
        .await;
    let broken = IdentityServer::start().await;
    broken
        .answer_token_with(ResponseTemplate::new(200).set_body_raw(
            format!("{{\"access_token\":\"{ACCESS_TOKEN}\",\"expires_in\":"),
            "application/json",
        ))
        .await;
    let nowhere = "http://127.0.0.1:1";

    let options = TransportOptions::new()
        .proxy(format!("http://user:{PROXY_PASSWORD}@127.0.0.1:1"))
        .default_header("x-gateway", HEADER_VALUE);
    log.add(&format!("{options:?} {:?}", options.build()));

    let key_json =
        json!({"type": "serviceaccount", "keyId": "k", "key": RSA_KEY, "userId": "u"}).to_string();
    log.add(&format!("{:?}", KeyFile::from_json(&key_json).unwrap()));
    for host in [
        issuing.host(),
        echoing.host(),
        broken.host(),
        nowhere.to_owned(),
    ] {
        for client_auth in [ClientAuth::Post, ClientAuth::Basic] {
            let builder = ClientCredentials::builder(&host, "billing", CLIENT_SECRET)
                .client_auth(client_auth);
            log.add(&format!("{builder:?}"));
            use_and_record(&builder.build().unwrap(), &log).await;
        }
        let builder =
            ClientCredentials::builder(&host, "billing", CLIENT_SECRET).transport(&options);
        use_and_record(&builder.build().unwrap(), &log).await;
        let source = ClientCredentials::builder_with_secret_source(&host, "billing", || async {
            Ok::<_, AuthError>(CLIENT_SECRET.to_owned())
        });
        log.add(&format!("{source:?}"));
        use_and_record(&source.build().unwrap(), &log).await;
        let builder = PrivateKeyJwt::builder_with_key_json(&host, &key_json);
        log.add(&format!("{builder:?}"));
        use_and_record(&builder.build().unwrap(), &log).await;
        let system = SystemUser::builder(&host, "system", RSA_KEY);
        log.add(&format!("{system:?}"));
        let system = system.build().unwrap();
        use_and_record(&system, &log).await;
        let token = system.access_token().await.unwrap();
        let (_, signature) = token.secret().rsplit_once('.').unwrap();
        assert!(!log.text().contains(signature));
        use_and_record(&PersonalAccessToken::new(&host, PERSONAL).unwrap(), &log).await;
    }

    let shown = log.text();
    assert!(shown.contains("token endpoint answered"), "it does record");
    let encoded: String = url::form_urlencoded::byte_serialize(CLIENT_SECRET.as_bytes()).collect();
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("billing:{encoded}"));
    let mut secrets = vec![
        CLIENT_SECRET.to_owned(),
        encoded,
        basic,
        ACCESS_TOKEN.to_owned(),
        PERSONAL.to_owned(),
        PROXY_PASSWORD.to_owned(),
        HEADER_VALUE.to_owned(),
    ];
    secrets.extend(
        RSA_KEY
            .lines()
            .filter(|line| !line.starts_with('-'))
            .map(str::to_owned),
    );
    for server in [&issuing, &echoing, &broken] {
        for request in server.token_requests().await {
            let form = requests::form(&request);
            if form.iter().any(|(name, _)| name == "assertion") {
                let assertion = field(&request, "assertion");
                let (_, signature) = assertion.rsplit_once('.').unwrap();
                secrets.push(signature.to_owned());
            }
        }
    }
    for secret in secrets {
        assert!(!shown.contains(&secret), "{secret} is shown");
    }
}

#[tokio::test]
async fn a_key_that_runs_out_is_warned_about() {
    let log = CapturedLog::of_this_process(Level::TRACE);
    let time = TestClock::new();
    let server = IdentityServer::issuing("token-1").await;
    for (key_id, days) in [("key-past", -1), ("key-soon", 3), ("key-later", 300)] {
        let expiration = time.now() + SignedDuration::from_hours(24 * days);
        let key = json!({
            "type": "serviceaccount",
            "keyId": key_id,
            "key": RSA_KEY,
            "userId": "u",
            "expirationDate": expiration.to_string(),
        });
        PrivateKeyJwt::builder_with_key_json(server.host(), key.to_string())
            .clock(time.clock())
            .build()
            .unwrap();
    }
    log.assert_has_line(&["WARN", "key-past", "the key has expired"]);
    log.assert_has_line(&["WARN", "key-soon", "the key expires soon"]);
    assert!(!log.text().contains("key-later"));
}

#[tokio::test]
async fn a_refresh_tells_cause_duration_lifetime_and_the_next_one() {
    let log = CapturedLog::of_this_process(Level::TRACE);
    let time = TestClock::new();
    let server = IdentityServer::start().await;
    server
        .answer_token(200, json!({"access_token": "t", "expires_in": 4242}))
        .await;
    let authenticator = ClientCredentials::builder(server.host(), "billing", CLIENT_SECRET)
        .clock(time.clock())
        .build()
        .unwrap();
    let token = authenticator.access_token().await.unwrap();
    log.assert_has_line(&["DEBUG", "discovery", &server.host()]);
    log.assert_has_line(&[
        "cause=\"there is no token yet\"",
        "token received",
        "took=",
        "lifetime=4242s",
        "next_refresh=3942s",
    ]);
    authenticator.invalidate(&token);
    authenticator.access_token().await.unwrap();
    log.assert_has_line(&["cause=\"the server refused the token\"", "lifetime=4242s"]);
    time.advance(Duration::from_secs(5000));
    server.reset().await;
    server.answer_token(503, json!({})).await;
    authenticator.access_token().await.unwrap_err();
    log.assert_has_line(&[
        "WARN",
        "cause=\"the token has expired\"",
        "no new token",
        "status 503",
        "next_refresh=",
    ]);
}

#[tokio::test]
async fn a_wrong_local_clock_and_an_insecure_transport_are_warned_about() {
    let log = CapturedLog::of_this_process(Level::TRACE);
    let time = TestClock::new();
    time.shift_wall_clock(SignedDuration::from_secs(-222));
    let server = IdentityServer::start().await;
    let local = time.clone();
    server
        .answer_token_with(move |request: &wiremock::Request| {
            let (_, claims) = decode_jwt(&field(request, "assertion"));
            match claims["iat"].as_i64().unwrap() > local.now().as_second() {
                true => ResponseTemplate::new(200).set_body_json(good_token("token-1")),
                false => {
                    ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_grant"}))
                }
            }
        })
        .await;
    let authenticator = PrivateKeyJwt::builder(server.host(), "user-1", "key-1", RSA_KEY)
        .clock(time.clock())
        .build()
        .unwrap();
    authenticator.access_token().await.unwrap();
    log.assert_has_line(&["WARN", "the local clock is 22", "s behind the server's"]);

    TransportOptions::new()
        .insecure_skip_verify(true)
        .build()
        .unwrap();
    log.assert_has_line(&["WARN", "insecure_skip_verify is on"]);
}
