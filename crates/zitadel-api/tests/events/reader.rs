//! Events, each once and in order, across restarts.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_core::Stream;
use jiff::SignedDuration;
use zitadel_api::admin::v1::AdminService;
use zitadel_api::events::{EventCursor, EventReader};
use zitadel_api::{Error, ErrorKind, jiff};
use zitadel_test_support::event_store::EventStore;
use zitadel_test_support::scripted_server::{ScriptedServer, json};

use crate::support::*;

const MOMENT: SignedDuration = SignedDuration::from_millis(7);
const USER: (&str, &str) = ("user", "1");
const ORG: (&str, &str) = ("org", "1");
/// Ids can be of one's own choice.
const ODD: (&str, &str) = ("user", "/a%b \"\u{e9}\"\r\n");

async fn rest(mut reader: EventReader) -> Result<(Vec<String>, EventCursor), Error> {
    let mut read = vec![];
    while let Some(event) = reader.next().await {
        read.push(id(&event?));
    }
    Ok((read, reader.cursor().clone()))
}

/// So many events.
async fn first(reader: &mut EventReader, count: usize) -> Vec<String> {
    let mut read = vec![];
    for _ in 0..count {
        read.push(id(&reader.next().await.unwrap().unwrap()));
    }
    read
}

/// A store with so many transactions of one to three events, long ago.
async fn store(transactions: usize) -> EventStore {
    let store = EventStore::start().await;
    for number in 0..transactions {
        store.write([USER, ORG, ODD][..1 + number % 3].iter().copied());
        store.pass(MOMENT);
    }
    store.pass(SignedDuration::from_mins(1));
    store
}

#[tokio::test]
async fn a_program_that_is_stopped_anywhere_goes_on_where_it_was() {
    let store = store(12).await;
    let expected = store.ids();
    for stop in 0..=expected.len() {
        let mut reader = admin(&store).events();
        let mut read = first(&mut reader, stop).await;
        let stored = reader.cursor().to_string();
        drop(reader);

        let reader = admin(&store).events().since(stored.parse().unwrap());
        read.extend(rest(reader).await.unwrap().0);
        assert_eq!(read, expected, "{stored}");
    }
}

#[tokio::test]
async fn a_program_that_is_started_for_each_event_misses_none() {
    let store = store(0).await;
    let mut cursor = EventCursor::beginning();
    let mut read = vec![];
    for number in 0..60 {
        if number % 2 == 0 {
            store.write([USER, ORG, USER]);
        }
        store.pass(SignedDuration::from_secs(number % 4));
        let mut reader = admin(&store).events().since(cursor);
        if let Some(event) = reader.next().await {
            read.push(id(&event.unwrap()));
        }
        cursor = reader.cursor().clone();
    }
    store.pass(SignedDuration::from_mins(1));
    let (last, cursor) = rest(admin(&store).events().since(cursor)).await.unwrap();
    read.extend(last);
    assert_eq!(read, store.ids());
    // There is nothing more, and the place stays.
    let (none, same) = rest(admin(&store).events().since(cursor.clone()))
        .await
        .unwrap();
    assert_eq!((none, same), (vec![], cursor));
}

#[tokio::test]
async fn what_one_transaction_wrote_can_be_left_in_the_middle() {
    let store = store(3).await;
    store.write_many(ORG, 1400);
    store.pass(MOMENT);
    store.write([USER]);
    store.pass(SignedDuration::from_mins(1));
    let expected = store.ids();
    for stop in [1, 6, 7, 500, 1005, 1100, 1405, 1406, 1407] {
        let mut reader = admin(&store).events();
        let mut read = first(&mut reader, stop).await;
        let cursor = reader.cursor().clone();
        read.extend(rest(admin(&store).events().since(cursor)).await.unwrap().0);
        assert!(read == expected, "stopped after {stop}");
    }
}

#[tokio::test]
async fn new_events_are_held_back_until_no_older_one_can_appear() {
    let store = store(1).await;
    let began = store.now();
    store.pass(MOMENT);
    store.write([USER]);
    store.pass(SignedDuration::from_secs(3));
    let (read, cursor) = rest(admin(&store).events()).await.unwrap();
    assert_eq!(read.len(), 1);

    // The transaction that began first ends last.
    store.write_at(began, [ORG]);
    store.swap_last();
    store.pass(SignedDuration::from_secs(9));
    let (more, _) = rest(admin(&store).events().since(cursor.clone()))
        .await
        .unwrap();
    assert_eq!([read.clone(), more].concat(), store.ids());

    let at_once = || {
        admin(&store)
            .events()
            .since(cursor.clone())
            .settle(Duration::ZERO)
    };
    store.write([USER]);
    assert_eq!(rest(at_once()).await.unwrap().0.len(), 3);
    assert_eq!(
        rest(at_once().settle(Duration::MAX)).await.unwrap().0.len(),
        0
    );
}

#[tokio::test]
async fn times_a_little_out_of_order_change_nothing() {
    let store = store(0).await;
    for _ in 0..20 {
        let began = store.now();
        store.pass(SignedDuration::from_millis(400));
        store.write([USER]);
        store.write_at(began, [ORG]);
    }
    store.pass(SignedDuration::from_mins(1));
    let expected = store.ids();
    for stop in 0..=expected.len() {
        let mut reader = admin(&store).events();
        let mut read = first(&mut reader, stop).await;
        let cursor = reader.cursor().clone();
        read.extend(rest(admin(&store).events().since(cursor)).await.unwrap().0);
        assert_eq!(read, expected, "stopped after {stop}");
    }
}

#[tokio::test]
async fn a_place_of_another_instance_is_an_error() {
    let (one, other) = (store(5).await, store(9).await);
    let (_, cursor) = rest(admin(&one).events()).await.unwrap();
    other.clear();
    for number in 0..400 {
        other.write([("user", "2"), ("org", "2")]);
        other.pass(SignedDuration::from_secs(number));
    }
    let errors = [
        rest(admin(&other).events().since(cursor.clone()))
            .await
            .unwrap_err(),
        // Other filters.
        rest(admin(&one).events().aggregate_id("2").since(cursor.clone()))
            .await
            .unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        for part in ["another instance", "other filters", &cursor.to_string()] {
            assert!(error.to_string().contains(part), "{error}");
        }
    }
    // None is kept any more.
    one.clear();
    assert!(rest(admin(&one).events().since(cursor)).await.is_err());
}

#[tokio::test]
async fn a_time_is_a_place_too() {
    let store = EventStore::start().await;
    for _ in 0..5 {
        store.write([USER]);
        store.pass(SignedDuration::from_mins(1));
    }
    let third = store.now() - SignedDuration::from_mins(3);
    let (read, _) = rest(admin(&store).events().since(EventCursor::at(third)))
        .await
        .unwrap();
    assert_eq!(read, ["user/1/3", "user/1/4", "user/1/5"]);
    let late = EventCursor::at(store.now());
    assert_eq!(
        rest(admin(&store).events().since(late.clone()))
            .await
            .unwrap(),
        (vec![], late)
    );
    for edge in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
        let reader = admin(&store).events().since(EventCursor::at(edge));
        rest(reader).await.unwrap();
    }
}

#[tokio::test]
async fn filters_are_the_servers() {
    let store = store(30).await;
    let (read, cursor) = rest(admin(&store).events().aggregate_types(["org"]))
        .await
        .unwrap();
    assert_eq!(read.len(), 20);
    store.write([USER, ORG]);
    store.pass(SignedDuration::from_mins(1));
    let reader = admin(&store)
        .events()
        .aggregate_types(["org"])
        .since(cursor);
    assert_eq!(rest(reader).await.unwrap().0, ["org/1/21"]);
    let reader = admin(&store)
        .events()
        .event_types(["org.changed"])
        .aggregate_id("1");
    assert_eq!(rest(reader).await.unwrap().0.len(), 21);
    let reader = admin(&store)
        .events()
        .resource_owner("org")
        .editor_user_id("7");
    rest(reader).await.unwrap();
    let bodies = store.server.received();
    let last = &bodies.last().unwrap().body;
    assert!(
        last.contains(r#""editorUserId":"7""#) && last.contains(r#""resourceOwner":"org""#),
        "{last}"
    );
}

#[tokio::test]
async fn it_follows_what_comes() {
    let store = store(4).await;
    let mut reader = admin(&store)
        .events()
        .follow()
        .pauses(Duration::from_millis(1), Duration::from_millis(4));
    for _ in 0..40 {
        store.write([USER, ORG]);
        store.pass(SignedDuration::from_secs(6));
    }
    let mut read = vec![];
    while read.len() < store.ids().len() {
        read.push(id(&reader.next().await.unwrap().unwrap()));
        if read.len() % 10 == 0 && read.len() < 120 {
            store.write([USER]);
            store.pass(SignedDuration::from_secs(6));
        }
    }
    assert_eq!(read, store.ids());
    // There is no end.
    let more = tokio::time::timeout(Duration::from_millis(30), reader.next());
    assert!(more.await.is_err());
    store.write([ORG]);
    store.pass(SignedDuration::from_mins(1));
    assert_eq!(
        id(&reader.next().await.unwrap().unwrap()),
        *store.ids().last().unwrap()
    );
}

#[tokio::test]
async fn it_tells_whether_the_next_event_costs_a_request() {
    let store = store(3).await;
    store.write([USER]);
    let mut reader = admin(&store).events();
    assert!(!reader.has_ready_event());
    let last = store.ids().len() - 1;
    for number in 1..=last {
        reader.next().await.unwrap().unwrap();
        // The newest is held back.
        assert_eq!(reader.has_ready_event(), number < last, "{number}");
    }
    assert_eq!(store.server.count(), 1);
    assert!(reader.next().await.is_none());
    assert!(!reader.has_ready_event());
}

#[tokio::test]
async fn after_an_error_it_goes_on_from_the_same_place() {
    let store = Arc::new(store(20).await);
    let is_down = Arc::new(AtomicBool::new(false));
    let (behind, down) = (store.clone(), is_down.clone());
    // One that fails after each page, before the store itself.
    let proxy = ScriptedServer::answering(move |request| {
        if down.swap(true, Ordering::Relaxed) {
            down.store(false, Ordering::Relaxed);
            return json(503, "{}");
        }
        behind.answer(request)
    })
    .await;
    let admin = AdminService::new(client(&proxy.url));
    for follows in [false, true] {
        let mut reader = admin
            .events()
            .pauses(Duration::from_millis(1), Duration::from_millis(1));
        if follows {
            reader = reader.follow();
        }
        let (mut read, mut errors) = (vec![], 0);
        while read.len() < store.ids().len() {
            match reader.next().await.unwrap() {
                Ok(event) => read.push(id(&event)),
                Err(error) => {
                    assert!(error.is_retryable(), "{error}");
                    errors += 1;
                }
            }
        }
        assert_eq!(read, store.ids());
        if follows {
            assert!(reader.next().await.unwrap().is_err());
            errors += 1;
        }
        assert!(errors < 5);
    }
}

#[tokio::test]
async fn a_server_without_a_clock_is_read_by_ones_own() {
    let body = r#"{"events":[{"aggregate":{"id":"1","type":{"type":"user"}},"sequence":"1","creationDate":"2020-01-01T00:00:00Z"},{"aggregate":{"id":"1","type":{"type":"user"}},"sequence":"2","creationDate":"9000-01-01T00:00:00Z"}]}"#;
    let server = ScriptedServer::repeating(json(200, body)).await;
    let admin = AdminService::new(client(&server.url));
    assert_eq!(rest(admin.events()).await.unwrap().0, ["user/1/1"]);
}

#[tokio::test]
async fn it_is_a_stream_that_can_move_between_threads() {
    fn moves<T: Stream + Send + Unpin + 'static>(_: &T) {}
    let store = store(3).await;
    let mut reader = admin(&store).events();
    moves(&reader);
    let mut count = 0;
    while let Some(event) = poll_fn(|cx| Pin::new(&mut reader).poll_next(cx)).await {
        event.unwrap();
        count += 1;
    }
    assert_eq!(count, store.ids().len());
    assert!(format!("{reader:?}").contains("cursor"));
}

#[test]
fn without_a_runtime_it_says_so() {
    let admin = AdminService::new(client("http://127.0.0.1:1"));
    let mut reader = admin.events().follow();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..3 {
        let std::task::Poll::Ready(Some(Err(error))) =
            Pin::new(&mut reader).poll_next(&mut context)
        else {
            panic!("nothing can be asked");
        };
        assert!(error.to_string().contains("no tokio runtime"), "{error}");
    }
}
