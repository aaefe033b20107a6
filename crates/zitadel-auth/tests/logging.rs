//! What is logged: never a secret, and what an operator must know.
#![allow(clippy::unwrap_used, clippy::panic, reason = "this is a test")]

#[allow(dead_code, reason = "shared with the other tests")]
#[path = "behaviour/support.rs"]
mod support;

use std::io;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use base64::Engine;
use jiff::SignedDuration;
use serde_json::json;
use wiremock::ResponseTemplate;
use zitadel_auth::{
    AuthError, Authenticator, ClientAuth, ClientCredentials, KeyFile, PersonalAccessToken,
    PrivateKeyJwt, SystemUser, TestClock, TransportOptions,
};
use zitadel_test_support::keys::RSA_KEY;

use support::{Server, decode_jwt, field, good};

const CLIENT_SECRET: &str = "s3cr3t-Cl13nt%+:&";
const ACCESS_TOKEN: &str = "t0k3n-1ssu3d";
const PERSONAL: &str = "p3rs0nal-t0k3n";
const PROXY_PASSWORD: &str = "pr0xy-p4ss";
const HEADER_VALUE: &str = "h34der-v4lue";

#[derive(Clone, Default)]
struct Recording(Arc<Mutex<Vec<u8>>>);

impl Recording {
    /// Of everything at `TRACE`, from all threads; that is why these tests have a process of their
    /// own.
    fn of_this_process() -> Self {
        static RECORDING: OnceLock<Recording> = OnceLock::new();
        let recording = RECORDING.get_or_init(|| {
            let recording = Self::default();
            let writer = recording.clone();
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_ansi(false)
                .with_writer(move || writer.clone())
                .finish();
            tracing::subscriber::set_global_default(subscriber).unwrap();
            recording
        });
        recording.clone()
    }

    #[track_caller]
    fn assert_has_line(&self, parts: &[&str]) {
        let text = self.text();
        assert!(
            text.lines()
                .any(|line| parts.iter().all(|part| line.contains(part))),
            "no line with {parts:?}"
        );
    }

    fn add(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Recording {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Uses an authenticator in every way, and records all that it shows.
async fn use_and_record(authenticator: &dyn Authenticator, recording: &Recording) {
    let outcome: Result<_, AuthError> = authenticator.access_token().await;
    recording.add(&format!("{authenticator:?} {authenticator:#?}"));
    match outcome {
        Ok(token) => {
            recording.add(&format!("{token:?} {token:#?} {:?}", token.authorization()));
            authenticator.invalidate(&token);
            let again = authenticator.access_token().await;
            recording.add(&format!("{again:?}"));
        }
        Err(error) => recording.add(&format!("{error} {error:#?} {error:#?}")),
    }
}

/// Through every way of signing in and its failures, everything that is logged, printed and
/// debugged is searched for every secret.
#[tokio::test]
async fn no_secret_is_ever_shown() {
    let recording = Recording::of_this_process();

    // One that issues, one that refuses and repeats what it got, one that fails in words.
    let issuing = Server::start().await;
    issuing
        .answer_token(
            200,
            json!({"access_token": ACCESS_TOKEN, "token_type": "Bearer", "expires_in": 60}),
        )
        .await;
    let echoing = Server::start().await;
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
    let broken = Server::start().await;
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
    recording.add(&format!("{options:?} {:?}", options.build()));

    let key_json =
        json!({"type": "serviceaccount", "keyId": "k", "key": RSA_KEY, "userId": "u"}).to_string();
    recording.add(&format!("{:?}", KeyFile::from_json(&key_json).unwrap()));
    for host in [
        issuing.host(),
        echoing.host(),
        broken.host(),
        nowhere.to_owned(),
    ] {
        for client_auth in [ClientAuth::Post, ClientAuth::Basic] {
            let builder = ClientCredentials::builder(&host, "billing", CLIENT_SECRET)
                .client_auth(client_auth);
            recording.add(&format!("{builder:?}"));
            use_and_record(&builder.build().unwrap(), &recording).await;
        }
        let builder =
            ClientCredentials::builder(&host, "billing", CLIENT_SECRET).transport(&options);
        use_and_record(&builder.build().unwrap(), &recording).await;
        let source = ClientCredentials::builder_with_secret_source(&host, "billing", || async {
            Ok::<_, AuthError>(CLIENT_SECRET.to_owned())
        });
        recording.add(&format!("{source:?}"));
        use_and_record(&source.build().unwrap(), &recording).await;
        let builder = PrivateKeyJwt::builder_with_key_json(&host, &key_json);
        recording.add(&format!("{builder:?}"));
        use_and_record(&builder.build().unwrap(), &recording).await;
        let system = SystemUser::builder(&host, "system", RSA_KEY);
        recording.add(&format!("{system:?}"));
        let system = system.build().unwrap();
        use_and_record(&system, &recording).await;
        let token = system.access_token().await.unwrap();
        let (_, signature) = token.secret().rsplit_once('.').unwrap();
        assert!(!recording.text().contains(signature));
        use_and_record(
            &PersonalAccessToken::new(&host, PERSONAL).unwrap(),
            &recording,
        )
        .await;
    }

    let shown = recording.text();
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
            let form = support::form(&request);
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
    let recording = Recording::of_this_process();
    let time = TestClock::new();
    let server = Server::issuing("token-1").await;
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
    recording.assert_has_line(&["WARN", "key-past", "the key has expired"]);
    recording.assert_has_line(&["WARN", "key-soon", "the key expires soon"]);
    assert!(!recording.text().contains("key-later"));
}

#[tokio::test]
async fn a_refresh_tells_cause_duration_lifetime_and_the_next_one() {
    let recording = Recording::of_this_process();
    let time = TestClock::new();
    let server = Server::start().await;
    server
        .answer_token(200, json!({"access_token": "t", "expires_in": 4242}))
        .await;
    let authenticator = server
        .client_credentials()
        .clock(time.clock())
        .build()
        .unwrap();
    let token = authenticator.access_token().await.unwrap();
    recording.assert_has_line(&["DEBUG", "discovery", &server.host()]);
    recording.assert_has_line(&[
        "cause=\"there is no token yet\"",
        "token received",
        "took=",
        "lifetime=4242s",
        "next_refresh=3942s",
    ]);
    authenticator.invalidate(&token);
    authenticator.access_token().await.unwrap();
    recording.assert_has_line(&["cause=\"the server refused the token\"", "lifetime=4242s"]);
    time.advance(Duration::from_secs(5000));
    server.0.reset().await;
    server.answer_token(503, json!({})).await;
    authenticator.access_token().await.unwrap_err();
    recording.assert_has_line(&[
        "WARN",
        "cause=\"the token has expired\"",
        "no new token",
        "status 503",
        "next_refresh=",
    ]);
}

#[tokio::test]
async fn a_wrong_local_clock_and_an_insecure_transport_are_warned_about() {
    let recording = Recording::of_this_process();
    let time = TestClock::new();
    time.shift_wall_clock(SignedDuration::from_secs(-222));
    let server = Server::start().await;
    let local = time.clone();
    server
        .answer_token_with(move |request: &wiremock::Request| {
            let (_, claims) = decode_jwt(&field(request, "assertion"));
            match claims["iat"].as_i64().unwrap() > local.now().as_second() {
                true => ResponseTemplate::new(200).set_body_json(good("token-1")),
                false => {
                    ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_grant"}))
                }
            }
        })
        .await;
    let authenticator = server.private_key().clock(time.clock()).build().unwrap();
    authenticator.access_token().await.unwrap();
    recording.assert_has_line(&["WARN", "the local clock is 22", "s behind the server's"]);

    TransportOptions::new()
        .insecure_skip_verify(true)
        .build()
        .unwrap();
    recording.assert_has_line(&["WARN", "insecure_skip_verify is on"]);
}
