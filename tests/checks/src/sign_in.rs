//! Hosts, key files, private keys, what a server answers to discovery and token requests, and what
//! is shown of all that.

use std::error::Error as StdError;

use jiff::SignedDuration;
use url::Url;
use zitadel_auth::secrecy::ExposeSecret;
use zitadel_auth::{
    AccessToken, AuthError, Authenticator, ClientCredentials, Host, KeyFile, PrivateKeyJwt,
    SystemUser, TestClock,
};
use zitadel_test_support::keys::P256_KEY;
use zitadel_transport::redaction::{Given, Secrets, one_line};

use crate::loopback::{self, Loopback};

/// Put into inputs, and searched for in errors.
const SECRET: &str = "Hunter2Hunter2Hunter2Hunter2";
/// A piece of an input so long that no word of ours is mistaken for it.
const PIECE: usize = 20;
const ISSUER: &str = "http://acme.localhost";
const TOKEN_ENDPOINT: &str = "http://acme.localhost/oauth/v2/token";
const GOOD_TOKEN: &[u8] = br#"200

{"access_token": "good", "token_type": "Bearer", "expires_in": 3600}"#;
const MAX_LIFETIME: SignedDuration = SignedDuration::from_hours(365 * 24);

/// A host is refused in one line, or is no more than scheme, name and port.
pub fn host(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match Host::new(text).map_err(AuthError::from) {
        Ok(host) => {
            let url = Url::parse(host.as_str()).expect("a host is a URL");
            assert!(matches!(url.scheme(), "http" | "https"), "{host}");
            assert!(url.has_host() && url.path() == "/", "{host}");
            assert!(url.username().is_empty() && url.password().is_none());
            assert!(url.query().is_none() && url.fragment().is_none(), "{host}");
            assert!(!host.as_str().ends_with('/'), "{host}");
            assert_eq!(
                Host::new(host.as_str())
                    .map_err(AuthError::from)
                    .as_ref()
                    .ok(),
                Some(&host)
            );
            assert_eq!(
                Host::new(format!(" {host}/ "))
                    .map_err(AuthError::from)
                    .as_ref()
                    .ok(),
                Some(&host)
            );
        }
        Err(error) => is_clear_advice(&error),
    }
    if quoted_piece(SECRET, text).is_some() {
        return;
    }
    // The same with a password in front of the name.
    let (scheme, name) = text.split_once("://").unwrap_or(("https", text));
    let (user, name) = name.split_once('@').unwrap_or(("user", name));
    if let Err(error) =
        Host::new(format!("{scheme}://{user}:{SECRET}@{name}")).map_err(AuthError::from)
    {
        is_clear_advice(&error);
        shows_nothing_of(SECRET, &error);
    }
}

/// A key file is refused in one line without a word of it, or signs its user in.
pub fn key_file(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match KeyFile::from_json(text) {
        Ok(file) => {
            assert!(!file.user_id().trim().is_empty());
            let written = file.to_json();
            let again = KeyFile::from_json(written.expose_secret()).expect("it is read again");
            assert_eq!(again.to_json().expose_secret(), written.expose_secret());
            assert_eq!(again.user_id(), file.user_id());
            let shown = format!("{file:?}")
                .replace(&format!("{:?}", file.user_id()), "")
                .replace(&format!("{:?}", file.key_id()), "");
            assert_eq!(quoted_piece(text, &shown), None);
            PrivateKeyJwt::from_key_json("acme.example", text).expect("a key file signs in");
        }
        Err(error) => {
            is_clear_advice(&error);
            shows_nothing_of(text, &error);
        }
    }
}

/// A private key is refused in one line without a word of it, or signs. One whose numbers do not
/// belong together can pass for a key until it signs.
pub fn pem(data: &[u8]) {
    let Ok(pem) = std::str::from_utf8(data) else {
        return;
    };
    let user = SystemUser::builder("acme.example", "provisioner", pem).build();
    match user.and_then(|user| Loopback::block_on(user.access_token())) {
        Ok(token) => assert_eq!(token.secret().split('.').count(), 3),
        Err(error) => {
            is_clear_advice(&error);
            shows_nothing_of(pem, &error);
        }
    }
}

/// Of a text that repeats a secret nothing of it is shown, in one line of bounded length. The first
/// line of the input is the secret, the rest the text.
pub fn redaction(data: &[u8]) {
    let data = String::from_utf8_lossy(data);
    let (secret, text) = data.split_once('\n').unwrap_or_default();
    let shown = Given(text).to_string();
    is_bounded_line(&shown, 520);
    assert!(!shown.contains("-----BEGIN"), "{shown}");

    let secrets = Secrets::new([secret]);
    is_bounded_line(&secrets.one_line(text, 200), 220);
    // Letters of the word in its place, and blanks, can make it up.
    if secret.is_empty()
        || secret
            .chars()
            .any(|c| "[redacted] …".contains(c) || is_unseen(c))
    {
        return;
    }
    let encoded: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    for text in [
        text.to_owned(),
        format!("{text}{secret}{text}"),
        format!("{text}{encoded}"),
    ] {
        let shown = secrets.one_line(&text, 10_000);
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(
        !secrets
            .one_line(&format!("{encoded} {text}"), 10_000)
            .starts_with(&encoded)
    );
}

fn is_bounded_line(shown: &str, max: usize) {
    assert!(shown.len() <= max, "{shown}");
    assert!(
        !shown.chars().any(|c| c.is_control() || c == '\u{202e}'),
        "{shown:?}"
    );
    assert_eq!(shown.trim(), shown);
}

fn is_unseen(c: char) -> bool {
    c.is_whitespace() || one_line(&format!("a{c}b"), 10) == "a b"
}

/// A discovery document leads to a token endpoint that may be asked, or to a clear error.
pub fn discovery_answer(data: &[u8]) {
    Loopback::answer(data, GOOD_TOKEN);
    let authenticator = ClientCredentials::builder(ISSUER, "billing", SECRET);
    let authenticator = authenticator
        .transport(Loopback::transport())
        .clock(TestClock::new().clock())
        .build()
        .expect("credentials");
    let outcome = Loopback::block_on(authenticator.access_token());
    let requests = Loopback::requests();
    assert!(requests[0].starts_with("GET http://acme.localhost/.well-known/"));
    for request in &requests[1..] {
        let (method, url) = request.split_once(' ').expect("method and URL");
        // Anything but this machine is asked through TLS only.
        let is_here = || Url::parse(url).is_ok_and(|url| is_loopback(&url));
        assert!(
            method == "CONNECT" || (method == "POST" && is_here()),
            "{request}"
        );
    }
    match &outcome {
        Ok(token) => assert_eq!(token.secret(), "good"),
        Err(error) => {
            is_one_line(error);
            assert!(!error.is_refused(), "{error}");
            if quoted_piece(SECRET, &String::from_utf8_lossy(data)).is_none() {
                shows_nothing_of(SECRET, error);
            }
        }
    }
    is_the_answer_to_everyone(&authenticator, &outcome);
}

/// A token answer is a token with a sane lifetime, or a clear error; either way one request, or
/// two where the server's clock differs from ours, answers any number of callers.
pub fn token_answer(data: &[u8]) {
    let time = TestClock::new();
    let secret = ClientCredentials::builder(ISSUER, "billing", SECRET)
        .token_endpoint(TOKEN_ENDPOINT)
        .transport(Loopback::transport())
        .clock(time.clock())
        .build()
        .expect("credentials");
    let key = PrivateKeyJwt::builder(ISSUER, "user-1", "key-1", P256_KEY)
        .token_endpoint(TOKEN_ENDPOINT)
        .transport(Loopback::transport())
        .clock(time.clock())
        .build()
        .expect("credentials");
    let authenticators: [(&dyn Authenticator, Option<&str>, usize); 2] =
        [(&secret, Some(SECRET), 1), (&key, None, 2)];
    for (authenticator, sent_secret, most_requests) in authenticators {
        Loopback::answer(b"404", data);
        let outcome = Loopback::block_on(authenticator.access_token());
        assert!((1..=most_requests).contains(&Loopback::requests().len()));
        match &outcome {
            Ok(token) => is_usable(token, &time),
            Err(error) => {
                is_one_line(error);
                repeats_no_secret(error, data, sent_secret);
            }
        }
        is_the_answer_to_everyone(authenticator, &outcome);
    }
}

/// Neither the secret that the server was sent, nor a token that it issues in a broken answer. Its
/// headers may say anything: they hold no secrets.
fn repeats_no_secret(error: &AuthError, answer: &[u8], sent: Option<&str>) {
    let shown = everything_shown(error);
    let (head, body) = loopback::split(answer);
    if let Some(secret) = sent.filter(|secret| !head.contains(secret)) {
        assert!(!shown.contains(secret), "{error:?}");
    }
    let issued = issued_token(body).filter(|token| quoted_piece(token, &head).is_none());
    if let (Some(token), Some("200")) = (issued, head.lines().next()) {
        assert_eq!(quoted_piece(&token, &shown), None, "{error:?}");
    }
}

fn issued_token(body: &[u8]) -> Option<String> {
    let answer: serde_json::Value = serde_json::from_slice(body).ok()?;
    Some(answer.get("access_token")?.as_str()?.to_owned())
}

fn is_usable(token: &AccessToken, time: &TestClock) {
    assert!(token.secret().bytes().all(|byte| byte.is_ascii_graphic()));
    assert!(!token.secret().is_empty() && token.authorization().is_sensitive());
    assert_eq!(quoted_piece(token.secret(), &format!("{token:?}")), None);
    let left = token
        .expires_at()
        .expect("an expiry")
        .duration_since(time.now());
    assert!(
        (SignedDuration::from_secs(1)..=MAX_LIFETIME).contains(&left),
        "{left}"
    );
}

/// Who asks right after gets the same, and nobody asks the server.
fn is_the_answer_to_everyone(
    authenticator: &dyn Authenticator,
    outcome: &Result<AccessToken, AuthError>,
) {
    let requests = Loopback::requests();
    let again = Loopback::block_on(authenticator.access_token());
    assert_eq!(Loopback::requests(), requests);
    match (outcome, again) {
        (Ok(token), Ok(again)) => assert_eq!(*token, again),
        (Err(error), Err(again)) => assert_eq!(error.to_string(), again.to_string()),
        (first, again) => panic!("first {first:?}, then {again:?}"),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.to_canonical().is_loopback(),
        None => false,
    }
}

/// Something that the user can mend, said in one line.
fn is_clear_advice(error: &AuthError) {
    assert!(error.is_configuration(), "{error}");
    is_one_line(error);
}

fn is_one_line(error: &AuthError) {
    let text = error.to_string();
    assert!(!text.trim().is_empty() && text.len() < 2100, "{text}");
    assert!(!text.chars().any(char::is_control), "{text:?}");
}

fn shows_nothing_of(secret: &str, error: &AuthError) {
    assert_eq!(
        quoted_piece(secret, &everything_shown(error)),
        None,
        "{error:?}"
    );
}

/// All that can reach a log.
fn everything_shown(error: &AuthError) -> String {
    let mut shown = format!("{error} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push_str(&format!(" {cause} {cause:#?}"));
        source = cause.source();
    }
    shown
}

/// A piece of `secret` that stands in `shown`.
fn quoted_piece<'a>(secret: &str, shown: &'a str) -> Option<&'a str> {
    shown
        .split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '/' | '='))
        .filter(|word| word.len() >= PIECE)
        .flat_map(|word| (0..=word.len() - PIECE).map(move |at| &word[at..at + PIECE]))
        .find(|piece| secret.contains(piece))
}
