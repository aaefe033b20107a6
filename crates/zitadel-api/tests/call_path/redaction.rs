//! What servers and proxies repeat of a request: errors do not repeat it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zitadel_api::{Call, Client, Error, ErrorDetail, RetryPolicy};
use zitadel_auth::TransportOptions;

use crate::support::*;

/// As a personal access token looks, with characters that escapes change.
const TOKEN: &str = "dEadBeef+0123456789/abcdefghij=KLMNOPQRSTuvwxyz~.-_A";
const API_KEY: &str = "k3y-of-the-gateway-0123456789";
const CLIENT_KEY: &str = "k3y-of-every-call-0123456789";

async fn refused(step: Step) -> Error {
    all_refused(vec![step]).await.remove(0)
}

/// The errors of calls that are answered by `script`, one after the other.
async fn all_refused(script: Vec<Step>) -> Vec<Error> {
    let calls = script.len();
    let server = ScriptedServer::start(script).await;
    let options = TransportOptions::new().default_header("x-client-key", CLIENT_KEY);
    let client = Client::builder(Counting::new(&server.url, Behaviour::Keeps))
        .transport(options)
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let mut errors = vec![];
    for _ in 0..calls {
        let call = Call::<GetThing>::new(client.clone(), thing())
            .access_token(TOKEN)
            .header("x-api-key", API_KEY);
        errors.push(call.await.unwrap_err());
    }
    errors
}

/// All that a program can print of an error.
fn shown(error: &Error) -> String {
    let id = error.id().unwrap_or_default();
    let slug = error.slug().unwrap_or_default();
    let request_id = error.request_id().unwrap_or_default();
    let details = error.details();
    let message = error.message();
    let mut text = format!("{error} {error:#?} {id} {slug} {request_id} {message} {details:?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!(" {cause} {cause:#?}"));
        source = cause.source();
    }
    text
}

fn assert_hidden(error: &Error, what: &str) {
    let shown = shown(error);
    for secret in [TOKEN, API_KEY, CLIENT_KEY] {
        // The longest piece without characters that escapes change, and less than half of it.
        for piece in [&secret[..11], &secret[secret.len() - 12..]] {
            let hidden = !shown.to_lowercase().contains(&piece.to_lowercase());
            assert!(hidden, "{piece} after {what}: {shown}");
        }
        let encoded = STANDARD.encode(secret);
        assert!(!shown.contains(&encoded[..20]), "{what}: {shown}");
    }
}

fn percent(text: &str, upper: bool) -> String {
    let encode = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte if upper => format!("%{byte:02X}"),
        byte => format!("%{byte:02x}"),
    };
    text.bytes().map(encode).collect()
}

/// The secrets in all the ways in which a page repeats what it was sent.
fn echoes() -> Vec<String> {
    let mut echoes = vec![];
    for secret in [TOKEN, API_KEY, CLIENT_KEY] {
        echoes.extend([
            secret.to_owned(),
            secret.to_lowercase(),
            percent(secret, true),
            percent(secret, false),
            percent(&format!("Bearer {secret}"), true),
            secret
                .replace('+', "&#43;")
                .replace('/', "&#x2F;")
                .replace('=', "&#61;"),
            STANDARD.encode(format!("Bearer {secret}")),
            STANDARD.encode(format!("x{secret}")),
            secret
                .chars()
                .map(|c| format!("\\u{:04x}", c as u32))
                .collect(),
        ]);
    }
    echoes
}

#[tokio::test]
async fn no_echo_of_a_secret_shows_in_whatever_form() {
    let mut script = vec![];
    for echo in echoes() {
        let message = serde_json::json!({"code": "internal", "message": echo});
        let code = serde_json::json!({"code": echo, "message": "no"});
        script.extend([
            answer(502, "text/plain", &format!("bad header: {echo}")),
            answer(502, "text/html", &format!("<title>{echo}</title>")),
            json(400, &message.to_string()),
            json(400, &code.to_string()),
        ]);
    }
    for (error, step) in all_refused(script.clone()).await.iter().zip(script) {
        assert_hidden(error, &format!("{step:?}"));
    }
}

#[tokio::test]
async fn a_secret_that_lies_across_the_cut_does_not_show() {
    let mut script = vec![];
    for before in [150, 170, 190, 199, 4080, 4090, 65_500, 65_530] {
        // Blanks are shown as one, so that much of them can stand before what is shown.
        for padding in ["x", " "] {
            let text = format!("{} {TOKEN}", padding.repeat(before));
            script.push(answer(502, "text/plain", &text));
            script.push(answer(502, "text/html", &format!("<title>{text}</title>")));
        }
    }
    for before in [960, 980, 999] {
        let message = format!("{} {TOKEN}", "x".repeat(before));
        let body = serde_json::json!({"code": "internal", "message": message});
        script.push(json(400, &body.to_string()));
    }
    for error in all_refused(script).await {
        assert_hidden(&error, "a cut");
    }
}

#[tokio::test]
async fn headers_that_repeat_a_secret_are_left_out() {
    for echo in [TOKEN, API_KEY, CLIENT_KEY] {
        let path = format!("https://login.example/{echo}?t={echo}#{echo}");
        let script = [
            (503, "x-request-id", echo.to_owned()),
            (503, "x-request-id", format!("id-{echo}")),
            (302, "location", path),
            (302, "location", format!("https://{echo}.example/")),
            (
                302,
                "location",
                format!("https://user:{echo}@login.example/"),
            ),
            (503, "content-type", format!("text/{echo}")),
            (200, "content-type", format!("text/{echo}")),
            (200, "x-request-id", echo.to_owned()),
        ]
        .map(|(status, name, value)| with_headers(status, &[(name, &value)], "<html>"));
        for error in all_refused(script.to_vec()).await {
            assert_eq!(error.request_id(), None);
            assert_hidden(&error, "a header");
        }
        // JSON that is not the answer.
        let headers = [("content-type", "application/json"), ("x-request-id", echo)];
        let error = refused(with_headers(200, &headers, "[]")).await;
        assert_eq!(error.request_id(), None);
        assert_hidden(&error, "an answer that cannot be read");
    }
}

#[tokio::test]
async fn details_repeat_no_secret() {
    let text =
        |number: u8, text: &str| [&[number << 3 | 2, text.len() as u8], text.as_bytes()].concat();
    let slug = [
        text(1, TOKEN),
        text(2, TOKEN),
        // details {"got": TOKEN}
        {
            let value = text(3, TOKEN);
            let entry = [text(1, "got"), vec![2 << 3 | 2, value.len() as u8], value].concat();
            let fields = [vec![1 << 3 | 2, entry.len() as u8], entry].concat();
            [vec![3 << 3 | 2, fields.len() as u8], fields].concat()
        },
    ]
    .concat();
    for (type_name, value) in [
        (
            "zitadel.v1.ErrorDetail",
            [text(1, TOKEN), text(2, TOKEN)].concat(),
        ),
        (
            "zitadel.v1.CredentialsCheckError",
            [text(1, TOKEN), text(2, TOKEN)].concat(),
        ),
        ("zitadel.error.v2.ErrorDetail", slug),
        ("google.rpc.DebugInfo", text(1, TOKEN)),
        (TOKEN, vec![]),
    ] {
        let body = serde_json::json!({
            "code": "internal",
            "message": "no",
            "details": [{"type": type_name, "value": STANDARD.encode(value)}],
        });
        let error = refused(json(400, &body.to_string())).await;
        assert_eq!(error.details().len(), 1, "{type_name}");
        assert_hidden(&error, type_name);
        if let ErrorDetail::Other { value, .. } = &error.details()[0] {
            assert!(!String::from_utf8_lossy(value).contains(TOKEN));
        }
    }
}

#[tokio::test]
async fn what_no_one_can_read_anyway_is_not_kept() {
    for id in [
        "x".repeat(90_000),
        "<script>".to_owned(),
        "two words".to_owned(),
    ] {
        let error = refused(with_headers(503, &[("x-request-id", &id)], "")).await;
        assert_eq!(error.request_id(), None);
        assert!(shown(&error).len() < 5000);
    }
    let long = "x".repeat(90_000);
    for name in ["location", "content-type"] {
        let error = refused(with_headers(302, &[(name, &long)], "<html>")).await;
        assert!(shown(&error).len() < 5000, "{name}");
    }
}

#[tokio::test]
async fn an_answer_that_repeats_the_token_as_its_id_has_none() {
    let headers = [
        ("content-type", "application/json"),
        ("x-request-id", TOKEN),
    ];
    let server = ScriptedServer::start([with_headers(200, &headers, "{}")]).await;
    let response = Call::<GetThing>::new(client(&server), thing())
        .access_token(TOKEN)
        .send()
        .await
        .unwrap();
    assert_eq!(response.request_id(), None);
    assert!(!format!("{response:?}").contains(TOKEN));
}
