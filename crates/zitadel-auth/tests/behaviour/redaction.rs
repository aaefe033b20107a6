//! What an identity server, or a proxy before it, repeats of a request shows nowhere.

use std::error::Error as StdError;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wiremock::{Request, ResponseTemplate};
use zitadel_auth::{AuthError, Authenticator, ClientAuth, TransportOptions};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::requests::form;

use crate::support::{SECRET, SignIn};

const HEADER_VALUE: &str = "gateway-h34der-v4lue";

/// All that can reach a log.
fn everything_shown(error: &AuthError) -> String {
    let mut shown = format!("{error} {error:?} {error:#?} {:?}", error.request_id());
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push_str(&format!(" {cause} {cause:#?}"));
        source = cause.source();
    }
    shown
}

/// The ways in which a page or a log repeats a text.
fn echoes(text: &str) -> Vec<String> {
    let form: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let json = serde_json::to_string(text).unwrap();
    let html = text.replace('&', "&amp;").replace('+', "&#43;");
    vec![
        text.to_owned(),
        form.to_lowercase(),
        form.replace('+', "%20"),
        form,
        json.trim_matches('"').replace('/', "\\/"),
        html,
        STANDARD.encode(text),
        STANDARD.encode(format!("billing:{text}")),
    ]
}

/// What travels in a request that must not come back.
fn secrets(request: &Request) -> Vec<String> {
    let mut secrets = vec![HEADER_VALUE.to_owned()];
    for (name, value) in form(request) {
        if matches!(name.as_str(), "client_secret" | "assertion") {
            secrets.push(value);
        }
    }
    if let Some(value) = request.headers.get("authorization") {
        let basic = value.to_str().unwrap().trim_start_matches("Basic ");
        secrets.extend([basic.to_owned(), SECRET.to_owned()]);
    }
    secrets
}

fn authenticators(server: &IdentityServer) -> [Box<dyn Authenticator>; 3] {
    let options = TransportOptions::new().default_header("x-gateway", HEADER_VALUE);
    let secret = || server.client_credentials().transport(&options);
    let key = server.private_key().transport(&options);
    [
        Box::new(secret().build().unwrap()),
        Box::new(secret().client_auth(ClientAuth::Basic).build().unwrap()),
        Box::new(key.build().unwrap()),
    ]
}

/// Lets the token endpoint answer with `answer(echo)`, for each way to sign in, secret and echo of
/// it; nothing of the secret may show.
async fn shows_nothing_of_what_comes_back(answer: fn(&str) -> ResponseTemplate) {
    let probe = IdentityServer::issuing("token").await;
    for (index, authenticator) in authenticators(&probe).iter().enumerate() {
        authenticator.access_token().await.unwrap();
        let request = probe.token_requests().await.pop().unwrap();
        for number in 0..secrets(&request).len() {
            for way in 0..echoes("").len() {
                let server = IdentityServer::start().await;
                server
                    .answer_token_with(move |request: &Request| {
                        let echoed = secrets(request).swap_remove(number);
                        answer(&echoes(&echoed).swap_remove(way))
                    })
                    .await;
                let error = authenticators(&server)[index].access_token().await;
                let shown = everything_shown(&error.unwrap_err());
                let sent = server.token_requests().await;
                for secret in sent.iter().flat_map(secrets) {
                    for echo in echoes(&secret) {
                        assert!(!shown.contains(&echo), "{echo} is shown in {shown}");
                        let start: String = echo.chars().take(16).collect();
                        assert!(!shown.contains(&start), "{start} is shown in {shown}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn an_echo_in_the_description_does_not_show() {
    shows_nothing_of_what_comes_back(|echo| {
        ResponseTemplate::new(400).set_body_json(serde_json::json!({
            "error": "invalid_request",
            "error_description": format!("got {echo} from you"),
        }))
    })
    .await;
}

#[tokio::test]
async fn an_echo_across_the_cut_does_not_show() {
    shows_nothing_of_what_comes_back(|echo| {
        ResponseTemplate::new(400).set_body_json(serde_json::json!({
            "error": "invalid_request",
            "error_description": format!("{}{echo}", "x".repeat(990)),
        }))
    })
    .await;
}

#[tokio::test]
async fn an_echo_in_the_code_does_not_show() {
    shows_nothing_of_what_comes_back(|echo| {
        ResponseTemplate::new(503).set_body_json(serde_json::json!({ "error": echo }))
    })
    .await;
}

#[tokio::test]
async fn an_echo_in_a_header_does_not_show() {
    fn header(text: &str) -> String {
        text.chars().filter(|c| matches!(c, ' '..='~')).collect()
    }
    shows_nothing_of_what_comes_back(|echo| {
        ResponseTemplate::new(403)
            .insert_header("x-request-id", header(echo))
            .set_body_raw("<html>", &format!("text/{}", header(echo)))
    })
    .await;
    shows_nothing_of_what_comes_back(|echo| {
        ResponseTemplate::new(302)
            .insert_header("x-request-id", format!("id-{}", header(echo)))
            .insert_header("location", format!("https://{}.example/", header(echo)))
    })
    .await;
    shows_nothing_of_what_comes_back(|echo| {
        ResponseTemplate::new(200)
            .insert_header("x-request-id", header(echo))
            .set_body_json(serde_json::json!({"token_type": "Bearer"}))
    })
    .await;
}

#[tokio::test]
async fn a_request_id_of_a_page_is_none() {
    let server = IdentityServer::start().await;
    server
        .answer_token_with(
            ResponseTemplate::new(503).insert_header("x-request-id", "x".repeat(90_000)),
        )
        .await;
    let error = server.client_credentials().build().unwrap();
    let error = error.access_token().await.unwrap_err();
    assert_eq!(error.request_id(), None);
    assert!(error.to_string().len() < 1000, "{error}");
}

#[tokio::test]
async fn discovery_repeats_no_default_header() {
    for answer in [
        ResponseTemplate::new(302)
            .insert_header("location", format!("https://{HEADER_VALUE}.example/")),
        ResponseTemplate::new(503).insert_header("x-request-id", HEADER_VALUE),
        ResponseTemplate::new(200).set_body_raw("<html>", &format!("text/{HEADER_VALUE}")),
        ResponseTemplate::new(200).set_body_json(serde_json::json!({
            "issuer": format!("https://{HEADER_VALUE}.example"),
            "token_endpoint": "https://acme.example/token",
        })),
    ] {
        let server = IdentityServer::bare().await;
        server.answer_discovery(answer).await;
        for authenticator in authenticators(&server) {
            let error = authenticator.access_token().await.unwrap_err();
            let shown = everything_shown(&error);
            assert!(!shown.contains(HEADER_VALUE), "{shown}");
        }
    }
}
