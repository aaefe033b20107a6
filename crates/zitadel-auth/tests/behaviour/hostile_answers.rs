//! What a server, or whoever sits before it, can answer: to each kind there is one clear line, no
//! panic, no secret and no storm.

use std::time::Duration;

use zitadel_auth::{AuthError, Authenticator, ClientCredentials, PrivateKeyJwt, TransportOptions};
use zitadel_test_support::keys::RSA_KEY;
use zitadel_test_support::scripted_server::{Received, ScriptedServer, Step};

use crate::support::SECRET;
use crate::transport::rustls_config;

/// What comes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comes {
    Token,
    Refusal,
    OtherError,
}
use Comes::*;

/// The status line and headers end here; the body follows.
fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

fn json(body: impl AsRef<[u8]>) -> Vec<u8> {
    answer("200 OK", "content-type: application/json\r\n", body)
}

fn refusal(body: impl AsRef<[u8]>) -> Vec<u8> {
    answer(
        "400 Bad Request",
        "content-type: application/json\r\n",
        body,
    )
}

fn status(status: &str) -> Vec<u8> {
    answer(status, "", "")
}

fn of_token_endpoint() -> Vec<(&'static str, Vec<u8>, Comes)> {
    let nested =
        |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let long = "x".repeat(200_000);
    vec![
        // JSON that is odd.
        ("a token", json(r#"{"access_token":"t"}"#), Token),
        (
            "keys twice",
            json(r#"{"access_token":"a","access_token":"b"}"#),
            OtherError,
        ),
        (
            "unknown keys",
            json(r#"{"access_token":"t","x":{"y":[1,null]}}"#),
            Token,
        ),
        (
            "blanks around",
            json(" \r\n\t{\"access_token\":\"t\"}\n "),
            Token,
        ),
        (
            "a second document",
            json(r#"{"access_token":"t"}{}"#),
            OtherError,
        ),
        (
            "a byte order mark",
            json("\u{feff}{\"access_token\":\"t\"}"),
            OtherError,
        ),
        (
            "a comment",
            json("/* */{\"access_token\":\"t\"}"),
            OtherError,
        ),
        (
            "a comma too many",
            json(r#"{"access_token":"t",}"#),
            OtherError,
        ),
        ("single quotes", json("{'access_token':'t'}"), OtherError),
        ("cut short", json(r#"{"access_token":"t"#), OtherError),
        ("null", json("null"), OtherError),
        ("true", json("true"), OtherError),
        ("a number", json("1e999"), OtherError),
        ("a string", json("\"access_token\""), OtherError),
        ("an array", json(r#"[{"access_token":"t"}]"#), OtherError),
        ("an empty object", json("{}"), OtherError),
        ("deep arrays", json(nested("[", "]")), OtherError),
        ("deep objects", json(nested("{\"a\":", "}")), OtherError),
        (
            "deep in an unknown key",
            json(format!(
                r#"{{"access_token":"t","x":{}}}"#,
                nested("[", "]")
            )),
            Token,
        ),
        (
            "no UTF-8",
            json(b"{\"access_token\":\"\xff\xfe\"}"),
            OtherError,
        ),
        ("UTF-16", json(b"{\0\"\0a\0\"\0:\0\x31\0}\0"), OtherError),
        (
            "half a surrogate",
            json(r#"{"access_token":"\ud800"}"#),
            OtherError,
        ),
        ("nothing but blanks", json("   "), OtherError),
        ("nothing but NUL", json([0_u8; 100]), OtherError),
        (
            "a page",
            answer(
                "200 OK",
                "content-type: text/html\r\n",
                "<html>Sign in</html>",
            ),
            OtherError,
        ),
        ("no content", status("204 No Content"), OtherError),
        // Tokens that are none.
        ("token null", json(r#"{"access_token":null}"#), OtherError),
        ("token empty", json(r#"{"access_token":""}"#), OtherError),
        ("token blank", json(r#"{"access_token":"  "}"#), OtherError),
        ("token a number", json(r#"{"access_token":1}"#), OtherError),
        (
            "token a list",
            json(r#"{"access_token":["t"]}"#),
            OtherError,
        ),
        (
            "token with a header in it",
            json(r#"{"access_token":"t\r\nX-Evil: 1"}"#),
            OtherError,
        ),
        (
            "token with NUL",
            json(r#"{"access_token":"t\u0000"}"#),
            OtherError,
        ),
        (
            "token beyond ASCII",
            json(r#"{"access_token":"tökén"}"#),
            OtherError,
        ),
        (
            "token of 200 kB",
            json(format!(r#"{{"access_token":"{long}"}}"#)),
            Token,
        ),
        (
            "token for DPoP",
            json(r#"{"access_token":"t","token_type":"DPoP"}"#),
            OtherError,
        ),
        (
            "token type a number",
            json(r#"{"access_token":"t","token_type":7}"#),
            Token,
        ),
        (
            "lifetime an object",
            json(r#"{"access_token":"t","expires_in":{}}"#),
            Token,
        ),
        (
            "lifetime without end",
            json(r#"{"access_token":"t","expires_in":1e308}"#),
            Token,
        ),
        (
            "lifetime below zero",
            json(r#"{"access_token":"t","expires_in":-1e308}"#),
            Token,
        ),
        (
            "lifetime that overflows",
            json(r#"{"access_token":"t","expires_in":1e999}"#),
            Token,
        ),
        // Refusals.
        (
            "error a list",
            refusal(r#"{"error":["invalid_client"]}"#),
            Refusal,
        ),
        ("error a number", refusal(r#"{"error":7}"#), Refusal),
        (
            "error of 200 kB",
            refusal(format!(r#"{{"error":"{long}"}}"#)),
            Refusal,
        ),
        (
            "error with line breaks",
            refusal(r#"{"error":"a\r\nb\u0000\u001b[31m"}"#),
            Refusal,
        ),
        (
            "description of 200 kB",
            refusal(format!(r#"{{"error":"e","error_description":"{long}"}}"#)),
            Refusal,
        ),
        (
            "deep error",
            refusal(format!(r#"{{"error":{}}}"#, nested("[", "]"))),
            Refusal,
        ),
        (
            "error that is no UTF-8",
            refusal(b"{\"error\":\"\xff\"}"),
            Refusal,
        ),
        (
            "a date that is none",
            answer("400 Bad Request", "date: yesterday\r\n", "{}"),
            Refusal,
        ),
        (
            "a date in the year 9999",
            answer(
                "400 Bad Request",
                "date: Fri, 31 Dec 9999 23:59:59 GMT\r\n",
                "{}",
            ),
            Refusal,
        ),
        (
            "a date in the year 0",
            answer(
                "400 Bad Request",
                "date: Sat, 01 Jan 0000 00:00:00 GMT\r\n",
                "{}",
            ),
            Refusal,
        ),
        (
            "a page that forbids",
            answer("403 Forbidden", "content-type: text/html\r\n", "<html>"),
            Refusal,
        ),
        // Statuses and headers.
        (
            "a redirect without a target",
            status("302 Found"),
            OtherError,
        ),
        (
            "a redirect to itself",
            answer("307 Temporary Redirect", "location: /token\r\n", ""),
            OtherError,
        ),
        (
            "a redirect to no URL",
            answer("301 Moved Permanently", "location: http://[\r\n", ""),
            OtherError,
        ),
        (
            "too many requests",
            answer("429 Too Many Requests", "retry-after: 999999999999\r\n", ""),
            OtherError,
        ),
        ("a status beyond all", status("799 What"), OtherError),
        (
            "a request id of 9 kB",
            answer(
                "503 Down",
                &format!("x-request-id: {}\r\n", "i".repeat(9000)),
                "",
            ),
            OtherError,
        ),
        (
            "a cookie for each",
            answer("503 Down", &"set-cookie: a=b\r\n".repeat(90), ""),
            OtherError,
        ),
        // What is no HTTP.
        ("nothing", Vec::new(), OtherError),
        ("half a status line", b"HTTP/1.1 2".to_vec(), OtherError),
        (
            "another protocol",
            b"220 mail.example ESMTP\r\n".to_vec(),
            OtherError,
        ),
        ("HTTP/0.9", b"<html>hello</html>".to_vec(), OtherError),
        (
            "no blank line",
            b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n{}".to_vec(),
            OtherError,
        ),
        (
            "two lengths",
            b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{} ".to_vec(),
            OtherError,
        ),
        (
            "a length below zero",
            b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}".to_vec(),
            OtherError,
        ),
        (
            "a length beyond all",
            b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999\r\n\r\n{}".to_vec(),
            OtherError,
        ),
        (
            "a longer length than body",
            b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{}".to_vec(),
            OtherError,
        ),
        (
            "a chunk of no size",
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n".to_vec(),
            OtherError,
        ),
        (
            "a chunk cut short",
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{}".to_vec(),
            OtherError,
        ),
        (
            "headers without end",
            format!("HTTP/1.1 200 OK\r\n{}", "x: y\r\n".repeat(50_000)).into_bytes(),
            OtherError,
        ),
        (
            "a header without end",
            format!("HTTP/1.1 200 OK\r\nx: {}", "y".repeat(1_000_000)).into_bytes(),
            OtherError,
        ),
        (
            "NUL in a header",
            b"HTTP/1.1 200 OK\r\nx: a\0b\r\ncontent-length: 0\r\n\r\n".to_vec(),
            OtherError,
        ),
        (
            "a zip bomb's header",
            answer(
                "200 OK",
                "content-encoding: gzip\r\n",
                b"\x1f\x8b\x08\0\0\0\0\0",
            ),
            OtherError,
        ),
        (
            "switching protocols",
            b"HTTP/1.1 101 Switching Protocols\r\n\r\n".to_vec(),
            OtherError,
        ),
    ]
}

/// Answers everything on its token endpoint, or all of it, with these bytes, and hangs up.
struct Hostile(ScriptedServer);

impl Hostile {
    async fn start(bytes: Vec<u8>, in_discovery: bool) -> Self {
        let server = ScriptedServer::answering(move |request| {
            let is_discovery = request.head.starts_with("GET ");
            if !is_discovery || in_discovery {
                return Step::Write(bytes.clone());
            }
            let host = format!("http://{}", request.header("host").unwrap());
            Step::Write(json(format!(
                r#"{{"issuer":"{host}","token_endpoint":"{host}/token"}}"#
            )))
        });
        Self(server.await)
    }

    fn token_requests(&self) -> usize {
        let requests = self.0.received();
        let is_post = |request: &&Received| request.head.starts_with("POST ");
        requests.iter().filter(is_post).count()
    }

    fn authenticators(&self, client: &reqwest::Client) -> [Box<dyn Authenticator>; 2] {
        let options = TransportOptions::new()
            .client(client.clone())
            .timeout(Duration::from_secs(20));
        let secret = ClientCredentials::builder(&self.0.url, "billing", SECRET);
        let key = PrivateKeyJwt::builder(&self.0.url, "user-1", "key-1", RSA_KEY);
        [
            Box::new(secret.transport(&options).build().unwrap()),
            Box::new(key.transport(&options).build().unwrap()),
        ]
    }
}

/// One for all, since reading the certificates of the system each time takes longer than the rest.
fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .tls_backend_preconfigured(rustls_config())
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

#[track_caller]
fn assert_sound(name: &str, error: &AuthError) {
    let text = error.to_string();
    assert!(
        text.starts_with("failed to refresh token: "),
        "{name}: {text}"
    );
    assert!(text.len() < 2_500, "{name}: {} bytes", text.len());
    assert!(
        !text.chars().any(char::is_control),
        "{name}: {}",
        text.escape_debug()
    );
    let shown = format!("{error:?} {error:#?}");
    assert!(!shown.contains("hunter2"), "{name}: {shown}");
}

#[tokio::test]
async fn from_the_token_endpoint() {
    let client = client();
    let rows = of_token_endpoint();
    assert!(rows.len() > 60);
    for (name, bytes, comes) in rows {
        let server = Hostile::start(bytes, false).await;
        for authenticator in server.authenticators(&client) {
            let before = server.token_requests();
            let outcome = authenticator.access_token().await;
            let came = match &outcome {
                Ok(_) => Token,
                Err(error) if error.is_refused() => Refusal,
                Err(_) => OtherError,
            };
            assert_eq!(came, comes, "{name}: {outcome:?}");
            if let Err(error) = outcome {
                assert_sound(name, &error);
                // Who asks at once gets the same answer, and the server is left in peace.
                let again = authenticator.access_token().await.unwrap_err();
                assert_eq!(again.to_string(), error.to_string(), "{name}");
            }
            let requests = server.token_requests() - before;
            assert!((1..=2).contains(&requests), "{name}: {requests} requests");
        }
    }
}

#[tokio::test]
async fn from_discovery() {
    let client = client();
    for (name, bytes, _) in of_token_endpoint() {
        let server = Hostile::start(bytes, true).await;
        for authenticator in server.authenticators(&client) {
            let error = authenticator.access_token().await.unwrap_err();
            assert_sound(name, &error);
            assert!(!error.is_refused(), "{name}: {error}");
        }
        assert_eq!(server.token_requests(), 0, "{name}");
    }
}
