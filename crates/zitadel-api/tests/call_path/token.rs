//! Which token a call carries, and what happens when it is refused.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use zitadel_api::{Call, Client, Code, Error, ErrorKind, RetryPolicy};

use crate::support::*;

const REJECTED: &str = r#"{"code":"unauthenticated","message":"Errors.Token.Invalid (AUTH-7fs1e)","details":[{"type":"zitadel.v1.ErrorDetail","value":"CgpBVVRILTdmczFlEhRFcnJvcnMuVG9rZW4uSW52YWxpZA","debug":{"id":"AUTH-7fs1e","message":"Errors.Token.Invalid"}}]}"#;

struct Setting {
    server: ScriptedServer,
    authenticator: Arc<Counting>,
    client: Client,
}

async fn setting(behaviour: Behaviour, script: Vec<Step>) -> Setting {
    let server = ScriptedServer::start(script).await;
    let authenticator = Arc::new(Counting::new(&server.url, behaviour));
    let client = Client::builder(authenticator.clone())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    Setting {
        server,
        authenticator,
        client,
    }
}

impl Setting {
    async fn get(&self) -> Result<Thing, Error> {
        Call::<GetThing>::new(self.client.clone(), thing()).await
    }

    fn tokens_sent(&self) -> Vec<String> {
        let received = self.server.received();
        let authorization =
            |request: &Received| request.header("authorization").unwrap().to_owned();
        received.iter().map(authorization).collect()
    }
}

#[tokio::test]
async fn one_token_serves_many_calls() {
    let setting = setting(Behaviour::Renews, vec![json(200, "{}"); 3]).await;
    for _ in 0..3 {
        setting.get().await.unwrap();
    }
    assert_eq!(setting.tokens_sent(), ["Bearer token-1"; 3]);
    assert_eq!(setting.authenticator.asked(), 1);
    assert_eq!(setting.authenticator.invalidated(), 0);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_the_call_sent_again() {
    // Not a matter of the retry policy, and safe for writes: the server did nothing.
    let setting = setting(
        Behaviour::Renews,
        vec![json(401, REJECTED), json(200, r#"{"id":"9"}"#)],
    )
    .await;
    let made = Call::<CreateThing>::new(setting.client.clone(), thing())
        .await
        .unwrap();
    assert_eq!(made.id, "9");
    assert_eq!(setting.tokens_sent(), ["Bearer token-1", "Bearer token-2"]);
    assert_eq!(setting.authenticator.asked(), 2);
    assert_eq!(setting.authenticator.invalidated(), 1);
    let received = setting.server.received();
    assert_eq!(received[0].body, received[1].body);
}

#[tokio::test]
async fn a_401_that_no_token_heals_ends_after_one_retry() {
    let setting = setting(Behaviour::Renews, vec![json(401, REJECTED); 9]).await;
    let error = setting.get().await.unwrap_err();
    assert_eq!(error.code(), Some(Code::Unauthenticated));
    assert!(error.is_unauthenticated() && !error.is_retryable());
    assert_eq!(error.id(), Some("AUTH-7fs1e"));
    assert_eq!(
        error.to_string(),
        "test.v1.ThingService/GetThing: unauthenticated: Errors.Token.Invalid (AUTH-7fs1e): the token was revoked or has run out, or it lacks the scope urn:zitadel:iam:org:project:id:zitadel:aud, or the user was deactivated, or only a system user may call this operation, after 2 attempts"
    );
    assert_eq!(setting.server.count(), 2);
    assert_eq!(setting.authenticator.asked(), 2);
    assert_eq!(setting.authenticator.invalidated(), 1);
}

#[tokio::test]
async fn only_a_401_has_a_call_sent_again_with_a_new_token() {
    // With another status the server, or what stands behind it, may have done what was asked.
    let said = r#"{"code":"unauthenticated","message":"Errors.Token.Invalid (AUTH-7fs1e)"}"#;
    for status in [500, 503, 403, 400, 404, 429, 203] {
        let setting = setting(Behaviour::Renews, vec![json(status, said); 9]).await;
        let error = Call::<CreateThing>::new(setting.client.clone(), thing())
            .await
            .unwrap_err();
        assert_eq!(error.code(), Some(Code::Unauthenticated), "{status}");
        assert_eq!(setting.server.count(), 1, "{status}");
        setting.get().await.unwrap_err();
        assert_eq!(setting.server.count(), 2, "{status}");
        assert_eq!(setting.authenticator.invalidated(), 0, "{status}");
    }
    // Whatever its body says.
    for body in [r#"{"code":"unavailable","message":"no"}"#, "{", ""] {
        let setting = setting(Behaviour::Renews, vec![json(401, body), json(200, "{}")]).await;
        Call::<CreateThing>::new(setting.client.clone(), thing())
            .await
            .unwrap();
        assert_eq!(setting.tokens_sent(), ["Bearer token-1", "Bearer token-2"]);
    }
}

#[tokio::test]
async fn the_one_retry_with_a_new_token_is_one_for_the_whole_call() {
    // Each failure in between brings the call to send again, but not with a third token.
    let script = vec![
        json(401, REJECTED),
        json(503, ""),
        json(401, REJECTED),
        json(200, "{}"),
    ];
    let setting = setting(Behaviour::Renews, script).await;
    let error = Call::<GetThing>::new(setting.client.clone(), thing())
        .retry(hasty().max_attempts(9))
        .await
        .unwrap_err();
    assert!(error.is_unauthenticated());
    assert!(error.to_string().contains("after 3 attempts"), "{error}");
    assert_eq!(
        setting.tokens_sent(),
        ["Bearer token-1", "Bearer token-2", "Bearer token-2"]
    );
    assert_eq!(setting.authenticator.invalidated(), 1);
}

#[tokio::test]
async fn a_401_is_not_sent_again_with_the_same_token() {
    let setting = setting(Behaviour::Keeps, vec![json(401, REJECTED); 9]).await;
    let error = setting.get().await.unwrap_err();
    assert!(error.is_unauthenticated());
    assert!(!error.to_string().contains("attempts"), "{error}");
    assert_eq!(setting.server.count(), 1);
    assert_eq!(setting.authenticator.invalidated(), 1);
}

#[tokio::test]
async fn the_401_of_a_proxy_counts_too() {
    let page = "<html><head><title>401 Authorization Required</title></head></html>";
    for refused in [
        answer(401, "text/html", page),
        answer(401, "text/plain", ""),
        json(401, "{}"),
    ] {
        let setting = setting(Behaviour::Renews, vec![refused, json(200, "{}")]).await;
        setting.get().await.unwrap();
        assert_eq!(setting.tokens_sent(), ["Bearer token-1", "Bearer token-2"]);
    }
}

#[tokio::test]
async fn the_renewed_call_still_follows_the_retry_policy() {
    let setting = setting(
        Behaviour::Renews,
        vec![
            json(503, ""),
            json(401, REJECTED),
            json(503, ""),
            json(200, "{}"),
        ],
    )
    .await;
    Call::<GetThing>::new(setting.client.clone(), thing())
        .retry(hasty())
        .await
        .unwrap();
    assert_eq!(setting.server.count(), 4);
}

#[tokio::test]
async fn a_token_on_behalf_of_another_is_neither_renewed_nor_kept() {
    let setting = setting(
        Behaviour::Renews,
        vec![json(401, REJECTED), json(200, "{}")],
    )
    .await;
    let error = Call::<GetThing>::new(setting.client.clone(), thing())
        .access_token("of-a-person")
        .await
        .unwrap_err();
    assert!(error.is_unauthenticated());
    assert_eq!(setting.authenticator.asked(), 0);
    assert_eq!(setting.authenticator.invalidated(), 0);

    setting.get().await.unwrap();
    assert_eq!(
        setting.tokens_sent(),
        ["Bearer of-a-person", "Bearer token-1"]
    );
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let setting = setting(Behaviour::Fails, vec![]).await;
    let error = setting.get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(
        error.to_string(),
        "test.v1.ThingService/GetThing: the vault is sealed"
    );
    assert!(error.is_retryable() && !error.is_unauthenticated());
    assert_eq!(error.source().unwrap().to_string(), "503");
    assert_eq!(setting.server.count(), 0);
    assert_eq!(setting.authenticator.asked(), 1);
}

#[tokio::test]
async fn the_calls_time_limit_covers_the_token() {
    let setting = setting(Behaviour::Hangs, vec![]).await;
    let error = Call::<GetThing>::new(setting.client.clone(), thing())
        .timeout(Duration::from_millis(20))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error.is_timeout() && error.to_string().contains("no access token"),
        "{error}"
    );
    assert_eq!(setting.server.count(), 0);
}

#[tokio::test]
async fn no_error_repeats_the_token() {
    // A proxy that echoes the request's headers.
    let echo = "bad header: Authorization: Bearer token-1";
    for step in [
        answer(400, "text/plain", echo),
        answer(400, "text/html", &format!("<title>{echo}</title>")),
        json(400, &format!(r#"{{"code":"internal","message":"{echo}"}}"#)),
        answer(200, "text/plain", echo),
    ] {
        let setting = setting(Behaviour::Renews, vec![step]).await;
        let error = setting.get().await.unwrap_err();
        assert!(
            !format!("{error} {error:#?}").contains("token-1"),
            "{error:?}"
        );
    }
}
