//! What a call writes into traces.

use zitadel_api::{Call, Client, Endpoint, Operation};
use zitadel_test_support::captured_log::CapturedLog;

use crate::support::*;

/// Known by its path among what other tests write meanwhile.
struct Logged;

impl Operation for Logged {
    type Request = Thing;
    type Response = Thing;
    const ENDPOINT: Endpoint = Endpoint::new("/test.v1.ThingService/Logged", true, None);
}

#[tokio::test]
async fn a_call_is_one_span_and_one_event_without_secrets() {
    let captured = CapturedLog::of_this_process(tracing::Level::DEBUG);
    let server = ScriptedServer::start([
        json(503, r#"{"code":"unavailable","message":"shutting down"}"#),
        with_headers(
            404,
            &[
                ("content-type", "application/json"),
                ("x-request-id", "r404"),
            ],
            r#"{"code":"not_found","message":"no such thing (QUERY-1)"}"#,
        ),
        with_headers(
            200,
            &[
                ("content-type", "application/json"),
                ("x-request-id", "r200"),
            ],
            "{}",
        ),
    ])
    .await;
    let client = client(&server);
    let hush = Thing {
        display_name: "hush".to_owned(),
        ..thing()
    };
    for _ in 0..2 {
        let _ = Call::<Logged>::new(client.clone(), hush.clone())
            .header("x-secret", "hush")
            .await;
    }
    let signed_out = Client::new(Counting::new(&server.url, Behaviour::Fails));
    let _ = Call::<Logged>::new(signed_out, hush).await;

    let text = captured.text();
    let own: Vec<&str> = text
        .lines()
        .filter(|line| line.contains("ThingService/Logged"))
        .collect();
    let closed: Vec<&&str> = own.iter().filter(|line| line.contains("close")).collect();
    assert_eq!(closed.len(), 3, "{text}");
    for part in [
        r#"operation="test.v1.ThingService/Logged""#,
        "attempts=2",
        "status=404",
        r#"code="not_found""#,
    ] {
        assert!(closed[0].contains(part), "{part} in {}", closed[0]);
    }
    assert!(
        closed[1].contains("attempts=1") && closed[1].contains("status=200"),
        "{}",
        closed[1]
    );
    // One event for each call, which says how it ended.
    let ended: Vec<&&str> = own
        .iter()
        .filter(|line| line.contains(": zitadel_api::call: call "))
        .collect();
    assert_eq!(ended.len(), 3, "{own:?}");
    for (line, parts) in ended.iter().zip([
        [
            "call failed status=404 code=\"not_found\" attempts=2 took=",
            " request_id=\"r404\"",
        ],
        [
            "call answered status=200 attempts=1 took=",
            " request_id=\"r200\"",
        ],
        ["call failed kind=Auth attempts=0 took=", ""],
    ]) {
        assert!(
            line.contains("DEBUG zitadel.call{operation=\"test.v1.ThingService/Logged\"}:"),
            "{line}"
        );
        assert!(
            parts.iter().all(|part| line.contains(part)),
            "{parts:?} in {line}"
        );
    }
    let again = own.iter().filter(|line| line.contains("sent again"));
    assert_eq!(again.count(), 1, "{own:?}");
    let own = own.join("\n");
    assert!(!own.contains("hush") && !own.contains("token-1"), "{own}");
}
