//! Which names the instance answers to.

use serde_json::json;
use zitadel_mock::ZitadelMock;

use crate::support::{call_request, client, send};

async fn discovery(mock: &ZitadelMock, header: &str, value: &str) -> crate::support::Answer {
    let url = format!("{}/.well-known/openid-configuration", mock.url());
    send(client().get(url).header(header, value)).await
}

#[tokio::test]
async fn the_issuer_is_the_name_that_was_asked_for() {
    let mock = ZitadelMock::builder()
        .external_url("https://Acme.example/")
        .start()
        .await;
    for (header, value, issuer) in [
        ("accept", "*/*", mock.url()),
        ("host", "localhost:8080", "http://localhost:8080"),
        ("host", "[::1]:8080", "http://[::1]:8080"),
        ("host", "acme.example", "https://Acme.example"),
        (
            "x-zitadel-instance-host",
            "ACME.example",
            "https://Acme.example",
        ),
        (
            "x-zitadel-public-host",
            "acme.example",
            "https://Acme.example",
        ),
    ] {
        let answer = discovery(&mock, header, value).await;
        assert_eq!(answer.text("/issuer"), issuer, "{header}: {value}");
        assert_eq!(
            answer.text("/token_endpoint"),
            format!("{issuer}/oauth/v2/token")
        );
    }
}

#[tokio::test]
async fn unknown_names_are_answered_with_404() {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("backend").personal_access_token();
    for header in ["host", "x-zitadel-instance-host", "x-zitadel-public-host"] {
        let answer = discovery(&mock, header, "nobody.example").await;
        assert_eq!(answer.status, 404);
        assert!(answer.content_type().starts_with("text/plain"));
        assert!(
            answer.body.contains("unable to set instance using origin"),
            "{}",
            answer.body
        );
        assert!(answer.body.contains("nobody.example"), "{}", answer.body);

        let operation = "zitadel.user.v2.UserService/ListUsers";
        let request = call_request(&mock, &token, operation, json!({}).to_string());
        let answer = send(request.header(header, "nobody.example")).await;
        assert_eq!(
            (answer.status, answer.text("/code").as_str()),
            (404, "not_found")
        );
        assert!(
            answer
                .text("/message")
                .contains("Instance not found. Make sure you got the domain right")
        );
    }
}
