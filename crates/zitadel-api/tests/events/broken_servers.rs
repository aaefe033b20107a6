//! Servers that do not list as they should: reading ends, or says what is wrong.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use zitadel_api::admin::v1::{AdminService, ListEventsRequest};
use zitadel_api::{ErrorKind, jiff};
use zitadel_test_support::scripted_server::{ScriptedServer, Step, json as answer};

use crate::support::*;

fn event(number: u64, time: Timestamp) -> Value {
    json!({
        "aggregate": { "id": "1", "type": { "type": "user" } },
        "sequence": number.to_string(),
        "creationDate": time.to_string(),
    })
}

fn time(milliseconds: u64) -> Timestamp {
    let noon: Timestamp = "2026-01-01T12:00:00Z".parse().unwrap();
    noon + SignedDuration::from_millis(milliseconds as i64)
}

/// Events a tenth of a second apart.
fn events(numbers: Range<u64>) -> Vec<Value> {
    numbers
        .map(|number| event(number, time(100 * number)))
        .collect()
}

fn page(events: &[Value]) -> Step {
    answer(200, &json!({ "events": events }).to_string())
}

/// How many events came, and the error that ended them if one did.
async fn read(server: &ScriptedServer, limit: u32) -> (usize, Option<String>) {
    let request = ListEventsRequest {
        asc: true,
        limit,
        ..Default::default()
    };
    let admin = AdminService::new(client(&server.url));
    let mut events = admin.list_events(request).items();
    let mut count = 0;
    while let Some(event) = events.next().await {
        match event {
            Ok(_) => count += 1,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
                assert!(events.next().await.is_none());
                return (count, Some(error.to_string()));
            }
        }
    }
    (count, None)
}

#[tokio::test]
async fn the_same_page_for_ever_ends() {
    for (count, limit) in [(5, 10), (10, 10), (1000, 0)] {
        let server = ScriptedServer::repeating(page(&events(1..count + 1))).await;
        let (read, error) = read(&server, limit).await;
        assert_eq!(read as u64, count);
        // One that is shorter than a page can be all that there is.
        assert_eq!(
            error.is_some(),
            count == u64::from(limit.max(1000)) || count == u64::from(limit)
        );
        if let Some(error) = error {
            assert!(
                error.contains("the server does not go on in this list"),
                "{error}"
            );
        }
        assert!(server.count() < 5, "{}", server.count());
    }
}

#[tokio::test]
async fn the_same_page_of_one_time_for_ever_ends() {
    let shared: Vec<Value> = (1..=10).map(|number| event(number, time(0))).collect();
    let server = ScriptedServer::repeating(page(&shared)).await;
    let (count, _) = read(&server, 10).await;
    assert_eq!(count, 10);
    assert!(server.count() < 8, "{}", server.count());
}

#[tokio::test]
async fn ever_new_events_at_one_time_end() {
    let next = AtomicU64::new(1);
    let server = ScriptedServer::answering(move |_| {
        let first = next.fetch_add(10, Ordering::Relaxed);
        let new: Vec<Value> = (first..first + 10)
            .map(|number| event(number, time(0)))
            .collect();
        page(&new)
    })
    .await;
    let (count, error) = read(&server, 10).await;
    assert!(error.unwrap().contains("does not go on"));
    assert!(count <= 2000, "{count}");
}

#[tokio::test]
async fn the_wrong_order_is_an_error_where_it_would_lose_events() {
    let mut backwards = events(1..11);
    backwards.reverse();
    let server = ScriptedServer::repeating(page(&backwards)).await;
    let (count, error) = read(&server, 10).await;
    assert_eq!(count, 0);
    assert!(error.unwrap().contains("wrong order"));
    // All there is: no matter.
    let (count, error) = read(&server, 100).await;
    assert_eq!((count, error), (10, None));
}

#[tokio::test]
async fn events_that_come_twice_are_given_once() {
    let mut twice = events(1..6);
    twice.extend(events(1..6));
    let server = ScriptedServer::start([page(&twice), page(&[])]).await;
    assert_eq!(read(&server, 100).await, (5, None));
}

#[tokio::test]
async fn a_page_that_is_far_too_long_is_read() {
    let all = events(1..10_001);
    let server = ScriptedServer::start([page(&all), page(&all[9_990..]), page(&[])]).await;
    assert_eq!(read(&server, 0).await, (10_000, None));
}

#[tokio::test]
async fn an_event_without_a_place_is_an_error() {
    for missing in ["creationDate", "aggregate"] {
        let mut one = events(1..2);
        one[0].as_object_mut().unwrap().remove(missing);
        let server = ScriptedServer::repeating(page(&one)).await;
        let (count, error) = read(&server, 0).await;
        assert_eq!(count, 0, "{missing}");
        assert!(error.unwrap().contains("where it stands"), "{missing}");
    }
}

#[tokio::test]
async fn times_at_the_edges_do_not_overflow() {
    for edge in [Timestamp::MIN, Timestamp::MAX] {
        let server = ScriptedServer::repeating(page(&[event(1, edge)])).await;
        for limit in [0, 1] {
            assert_eq!(read(&server, limit).await.0, 1);
        }
        assert!(server.count() < 16, "{}", server.count());
    }
}
