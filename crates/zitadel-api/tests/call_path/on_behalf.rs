//! A client that calls with the token of somebody else, and never with the service user's rights.

use std::sync::Arc;

use zitadel_api::{Call, Client, ErrorKind, RetryPolicy};
use zitadel_auth::TransportOptions;

use crate::support::*;

struct Setting {
    server: ScriptedServer,
    service: Arc<Counting>,
    client: Client,
}

async fn setting(script: Vec<Step>) -> Setting {
    let server = ScriptedServer::start(script).await;
    let service = Arc::new(Counting::new(&server.url, Behaviour::Renews));
    let client = Client::builder(service.clone())
        .organization("100")
        .transport(TransportOptions::new().default_header("x-from", "here"))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    Setting {
        server,
        service,
        client,
    }
}

fn authorization(request: &Received) -> &str {
    request.header("authorization").unwrap()
}

#[tokio::test]
async fn every_call_carries_the_lent_token_and_all_else_stays() {
    let list = r#"{"pagination":{"totalResult":"1"},"things":[{"id":"1"}]}"#;
    let setting = setting(vec![json(200, "{}"), json(200, list), json(200, "{}")]).await;
    let caller = setting.client.on_behalf_of("of-a-person");

    Call::<CreateThing>::new(caller.clone(), thing())
        .await
        .unwrap();
    let list = Call::<ListThings>::new(caller.clone(), ListThingsRequest::default());
    assert_eq!(list.items().collect_all().await.unwrap().len(), 1);
    // Another one for a single call.
    Call::<GetThing>::new(caller, thing())
        .access_token("of-another")
        .await
        .unwrap();

    let received = setting.server.received();
    let tokens: Vec<_> = received.iter().map(authorization).collect();
    assert_eq!(
        tokens,
        [
            "Bearer of-a-person",
            "Bearer of-a-person",
            "Bearer of-another"
        ]
    );
    for request in &received {
        assert_eq!(request.header("x-zitadel-orgid"), Some("100"));
        assert_eq!(request.header("x-from"), Some("here"));
    }
    assert_eq!(setting.service.asked(), 0);
}

#[tokio::test]
async fn a_refusal_is_the_answer() {
    let refused = json(
        401,
        r#"{"code":"unauthenticated","message":"no (AUTH-7fs1e)"}"#,
    );
    let setting = setting(vec![refused, json(200, "{}"), json(200, "{}")]).await;
    let caller = setting.client.on_behalf_of("of-a-person");
    let error = Call::<GetThing>::new(caller.clone(), thing())
        .await
        .unwrap_err();
    assert!(error.is_unauthenticated() && !error.is_retryable());
    assert_eq!(setting.server.count(), 1);
    assert_eq!(
        (setting.service.asked(), setting.service.invalidated()),
        (0, 0)
    );

    // Neither client has taken over anything of the other.
    Call::<GetThing>::new(setting.client.clone(), thing())
        .await
        .unwrap();
    Call::<GetThing>::new(caller, thing()).await.unwrap();
    let received = setting.server.received();
    assert_eq!(authorization(&received[1]), "Bearer token-1");
    assert_eq!(authorization(&received[2]), "Bearer of-a-person");
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_told_and_no_other_is_sent() {
    let setting = setting(vec![]).await;
    for token in ["", " ", "Bearer hush", "hush\r\nx-admin: 1", "hush\0"] {
        let caller = setting.client.on_behalf_of(token);
        assert!(!format!("{caller:?} {caller:#?}").contains("hush"));
        let error = Call::<GetThing>::new(caller, thing()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{token:?}: {error}");
        assert!(!format!("{error} {error:#?}").contains("hush"), "{error}");
    }
    assert_eq!((setting.server.count(), setting.service.asked()), (0, 0));
}

#[tokio::test]
async fn nothing_of_it_leads_back_to_the_service_user() {
    let setting = setting(vec![]).await;
    let caller = setting.client.on_behalf_of("of-a-person");
    let authenticator = caller.authenticator();
    assert_eq!(authenticator.host(), setting.client.host());
    let token = authenticator.access_token().await.unwrap();
    assert_eq!(token.secret(), "of-a-person");
    authenticator.invalidate(&token);
    assert_eq!(authenticator.cached_token(), Some(token));
    assert_eq!(setting.service.asked(), 0);
    // One of the view itself is another one, not a way out.
    let other = caller.on_behalf_of("of-another");
    let token = other.authenticator().cached_token().unwrap();
    assert_eq!(token.secret(), "of-another");
    assert!(!format!("{caller:?}").contains("of-a-person"), "{caller:?}");
}
