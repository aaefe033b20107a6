//! What an API may answer its own caller with, after a call that failed.

use std::time::Duration;

use zitadel_api::{Call, Client, Error, RetryPolicy};
use zitadel_auth::{Authenticator, PersonalAccessToken};

use crate::support::*;

fn client_of(authenticator: impl Authenticator) -> Client {
    Client::builder(authenticator)
        .retry(RetryPolicy::none())
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap()
}

async fn fail(client: Client) -> Error {
    Call::<GetThing>::new(client, thing()).await.unwrap_err()
}

fn refused(status: u16, code: &str, message: &str) -> Step {
    let body = serde_json::json!({"code": code, "message": message});
    json(status, &body.to_string())
}

#[tokio::test]
async fn a_refusal_is_passed_on_as_what_it_means() {
    for (step, own, lent) in [
        (
            refused(404, "not_found", "User could not be found (QUERY-Dfbg2)"),
            404,
            404,
        ),
        (
            refused(
                400,
                "failed_precondition",
                "Phone not found (COMMAND-ieJ2e)",
            ),
            404,
            404,
        ),
        (
            refused(
                400,
                "failed_precondition",
                "Project not found (COMMAND-EbFMN)",
            ),
            400,
            400,
        ),
        (
            refused(409, "already_exists", "User already exists (V3-DKcYh)"),
            409,
            409,
        ),
        (
            refused(
                400,
                "failed_precondition",
                "Errors.User.AlreadyExisting (COMMAND-k2una)",
            ),
            409,
            409,
        ),
        (
            refused(
                400,
                "failed_precondition",
                "Email not changed (COMMAND-Uch5e)",
            ),
            400,
            400,
        ),
        (refused(400, "invalid_argument", "no"), 400, 400),
        (refused(400, "out_of_range", "no"), 400, 400),
        (refused(409, "aborted", "no"), 409, 409),
        (
            refused(
                403,
                "permission_denied",
                "No matching permissions found (AUTH-5mWD2)",
            ),
            403,
            403,
        ),
        (
            refused(404, "not_found", "membership not found (AUTHZ-cdgFk)"),
            403,
            403,
        ),
        // Whose token was refused makes the difference.
        (
            refused(401, "unauthenticated", "Errors.Token.Invalid (AUTH-7fs1e)"),
            500,
            401,
        ),
        (answer(401, "text/html", "<title>no</title>"), 500, 401),
        // The limit is this program's, not its caller's.
        (refused(429, "resource_exhausted", "slow down"), 503, 503),
        (answer(429, "text/plain", "slow down"), 503, 503),
        (
            refused(
                429,
                "resource_exhausted",
                "Quota is exhausted (QUOTA-h3Ft6)",
            ),
            503,
            503,
        ),
        (refused(503, "unavailable", "down"), 503, 503),
        (answer(502, "text/html", "<title>down</title>"), 503, 503),
        (refused(501, "unimplemented", "no ()"), 501, 501),
        (answer(404, "text/plain", "404 page not found"), 501, 501),
        (
            refused(
                404,
                "not_found",
                "unable to set instance using origin x: Instance not found",
            ),
            500,
            500,
        ),
        (
            refused(500, "internal", "Errors.Internal (RECOVER)"),
            502,
            502,
        ),
        (refused(408, "deadline_exceeded", "late"), 504, 504),
        (answer(302, "text/html", ""), 502, 502),
        (answer(200, "text/html", "<title>login</title>"), 502, 502),
        (json(200, "[]"), 502, 502),
        (Step::Close, 502, 502),
    ] {
        let server = ScriptedServer::start(vec![step.clone(); 3]).await;
        let client = client_of(Counting::new(&server.url, Behaviour::Keeps));
        let error = fail(client.clone()).await;
        assert_eq!(error.http_status(), own, "{error}");
        let error = fail(client.on_behalf_of("of-a-person")).await;
        assert_eq!(error.http_status(), lent, "{error}");
        let call = Call::<GetThing>::new(client, thing()).access_token("of-a-person");
        let error = call.await.unwrap_err();
        assert_eq!(error.http_status(), lent, "{error}");
    }
}

#[tokio::test]
async fn what_brought_no_answer_has_a_status_too() {
    let (nowhere, _socket) = dead_end();
    let error = fail(client_of(Counting::new(&nowhere, Behaviour::Keeps))).await;
    assert_eq!(error.http_status(), 502, "{error}");
    let error = fail(client_of(Counting::new(&nowhere, Behaviour::Fails))).await;
    assert_eq!(error.http_status(), 502, "{error}");

    let server = ScriptedServer::start([Step::Hang]).await;
    let client = client_of(Counting::new(&server.url, Behaviour::Keeps));
    let call = Call::<GetThing>::new(client.clone(), thing()).timeout(Duration::from_millis(50));
    assert_eq!(call.await.unwrap_err().http_status(), 504);
    let call = Call::<GetThing>::new(client, thing()).header("no header", "1");
    assert_eq!(call.await.unwrap_err().http_status(), 500);
    let error: Error = PersonalAccessToken::new("", "t").unwrap_err().into();
    assert_eq!(error.http_status(), 500);
}

#[tokio::test]
async fn a_wrong_password_tells_how_often_it_was_wrong() {
    let body = |value: &str| {
        serde_json::json!({
            "code": "invalid_argument",
            "message": "Password is invalid (COMMAND-3M0fs)",
            "details": [
                {"type": "zitadel.v1.ErrorDetail"},
                {"type": "zitadel.v1.CredentialsCheckError", "value": value},
            ],
        })
        .to_string()
    };
    let server = ScriptedServer::start([
        json(
            400,
            &body("Cg1DT01NQU5ELTNNMGZzEhNQYXNzd29yZCBpcyBpbnZhbGlkGAM"),
        ),
        json(
            400,
            &body("Cg1DT01NQU5ELTNNMGZzEhNQYXNzd29yZCBpcyBpbnZhbGlkGP///////////wE"),
        ),
        refused(400, "invalid_argument", "no"),
    ])
    .await;
    let client = client_of(Counting::new(&server.url, Behaviour::Keeps));
    for expected in [Some(3), None, None] {
        assert_eq!(fail(client.clone()).await.failed_attempts(), expected);
    }
}
