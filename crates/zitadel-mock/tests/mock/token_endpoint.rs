//! Requests to the token endpoint that are wrong around the grant: method, encoding, headers,
//! parameters.

use serde_json::Value;
use zitadel_mock::{ServiceUser, ZitadelMock};

use crate::support::assertion::good_assertion;
use crate::support::{Answer, DEFAULT_SCOPES, basic, client, form, send};

const FORM: &str = "application/x-www-form-urlencoded";
const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

struct Stage {
    mock: ZitadelMock,
    service_user: ServiceUser,
}

impl Stage {
    async fn set() -> Self {
        let mock = ZitadelMock::start().await;
        let service_user = mock.service_user("backend");
        Self { mock, service_user }
    }

    fn url(&self) -> String {
        format!("{}/oauth/v2/token", self.mock.url())
    }

    /// A good request with the secret in its body.
    fn client_credentials(&self) -> String {
        form(&[
            ("grant_type", "client_credentials"),
            ("client_id", self.service_user.client_id()),
            ("client_secret", &self.service_user.client_secret()),
            ("scope", DEFAULT_SCOPES),
        ])
    }

    fn jwt_bearer(&self) -> String {
        form(&[
            ("grant_type", JWT_BEARER),
            ("assertion", &good_assertion(&self.mock, &self.service_user)),
            ("scope", DEFAULT_SCOPES),
        ])
    }

    async fn post(&self, content_type: &str, body: String) -> Answer {
        let request = client()
            .post(self.url())
            .header("content-type", content_type);
        send(request.body(body)).await
    }
}

fn assert_error(answer: &Answer, error: &str, description: &str, context: &str) {
    assert_eq!(answer.status, 400, "{context}: {answer:?}");
    assert_eq!(answer.content_type(), "application/json", "{context}");
    assert_eq!(answer.text("/error"), error, "{context}");
    assert_eq!(answer.text("/error_description"), description, "{context}");
}

/// RFC 6749, section 3.2: POST. A real server was asked with GET, and says that the grant is
/// missing.
#[tokio::test]
async fn only_post_gets_a_token() {
    let stage = Stage::set().await;
    for body in [stage.client_credentials(), stage.jwt_bearer()] {
        for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"] {
            let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
            let in_body = client()
                .request(method.clone(), stage.url())
                .header("content-type", FORM)
                .body(body.clone());
            let in_query = client().request(method.clone(), format!("{}?{body}", stage.url()));
            for request in [in_body, in_query] {
                let answer = send(request).await;
                let context = method.as_str();
                assert_error(&answer, "invalid_request", "grant_type missing", context);
            }
        }
        let head = client()
            .head(stage.url())
            .header("content-type", FORM)
            .body(body.clone());
        assert_eq!(send(head).await.status, 400);
        assert_eq!(stage.post(FORM, body).await.status, 200);
    }
}

/// RFC 6749, section 2.3.1: secrets do not belong in the URL, where every proxy logs them.
#[tokio::test]
async fn the_query_is_not_read() {
    let stage = Stage::set().await;
    let url = format!("{}?{}", stage.url(), stage.client_credentials());
    let answer = send(client().post(url).header("content-type", FORM)).await;
    assert_error(&answer, "invalid_request", "grant_type missing", "query");
}

#[tokio::test]
async fn a_body_counts_only_as_a_form() {
    let stage = Stage::set().await;
    let body = stage.client_credentials();
    for taken in [
        FORM,
        "application/x-www-form-urlencoded; charset=utf-8",
        "Application/X-WWW-Form-URLEncoded ;charset=UTF-8",
    ] {
        assert_eq!(stage.post(taken, body.clone()).await.status, 200, "{taken}");
    }
    for refused in [
        "",
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencodedx",
        "application/x-www-form-urlencoded, application/json",
        "x/application/x-www-form-urlencoded",
    ] {
        let answer = stage.post(refused, body.clone()).await;
        assert_error(&answer, "invalid_request", "grant_type missing", refused);
    }
    let answer = send(client().post(stage.url()).body(body)).await;
    assert_error(&answer, "invalid_request", "grant_type missing", "no type");
}

/// RFC 6749, section 3.2.
#[tokio::test]
async fn parameters_that_are_there_twice_are_refused() {
    let stage = Stage::set().await;
    for (body, names) in [
        (
            stage.client_credentials(),
            &["grant_type", "client_id", "client_secret", "scope"][..],
        ),
        (stage.jwt_bearer(), &["grant_type", "assertion", "scope"]),
    ] {
        for name in names {
            for again in [format!("{body}&{name}=x"), format!("{name}=&{body}")] {
                let answer = stage.post(FORM, again.clone()).await;
                let description = format!("{name} is there more than once");
                assert_error(&answer, "invalid_request", &description, &again);
            }
        }
        let more = format!("{body}&example=1&example=2&resource=a&resource=b");
        assert_eq!(stage.post(FORM, more).await.status, 200);
    }
}

#[tokio::test]
async fn two_authorization_headers_are_refused() {
    let stage = Stage::set().await;
    let body = form(&[("grant_type", "client_credentials"), ("scope", "openid")]);
    let good = basic(
        stage.service_user.client_id(),
        &stage.service_user.client_secret(),
    );
    let request = |headers: &[&str]| {
        let request = client().post(stage.url()).header("content-type", FORM);
        let request = headers.iter().fold(request, |request, header| {
            request.header("authorization", *header)
        });
        send(request.body(body.clone()))
    };
    assert_eq!(request(&[&good]).await.status, 200);
    for headers in [
        [good.as_str(), &good],
        [&good, "Bearer x"],
        [&basic("a", "b"), &good],
    ] {
        let answer = request(&headers).await;
        let description = "more than one authorization header";
        assert_error(&answer, "invalid_request", description, headers[1]);
    }
}

#[tokio::test]
async fn a_huge_request_is_answered_and_the_next_one_too() {
    let stage = Stage::set().await;
    let padded = format!(
        "{}&padding={}",
        stage.client_credentials(),
        "x".repeat(8_000_000)
    );
    assert_eq!(stage.post(FORM, padded).await.status, 200);
    for assertion in ["a".repeat(8_000_000), "a.".repeat(4_000_000)] {
        let body = form(&[("grant_type", JWT_BEARER), ("assertion", &assertion)]);
        let answer = stage.post(FORM, body).await;
        assert_error(&answer, "invalid_grant", "invalid assertion", "huge");
    }
    let scopes: Vec<_> = (0..20_000).map(|number| format!("s{number}")).collect();
    let body = form(&[
        ("grant_type", "client_credentials"),
        ("client_id", stage.service_user.client_id()),
        ("client_secret", &stage.service_user.client_secret()),
        ("scope", &scopes.join(" ")),
    ]);
    let answer: Value = stage.post(FORM, body).await.json();
    assert_eq!(answer["token_type"], "Bearer");
}
