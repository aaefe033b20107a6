//! `list_events` to its end, in both orders.

use jiff::SignedDuration;
use zitadel_api::admin::v1::{
    ListEventsRequest, ListEventsRequestCreationDateFilter, ListEventsRequestCreationDateRange,
};
use zitadel_api::jiff;
use zitadel_test_support::event_store::EventStore;
use zitadel_test_support::recordings;

use crate::support::*;

const MOMENT: SignedDuration = SignedDuration::from_millis(7);
const USER: (&str, &str) = ("user", "1");
const ORG: (&str, &str) = ("org", "1");

/// Reads everything; at most so many requests.
async fn read(store: &EventStore, request: ListEventsRequest, requests: usize) -> Vec<String> {
    drop(store.server.take_received());
    let events = admin(store).list_events(request).items().collect_all();
    let events = events.await.unwrap();
    let count = store.server.count();
    assert!(count <= requests, "{count} requests");
    ids(&events)
}

fn request(asc: bool, limit: u32) -> ListEventsRequest {
    ListEventsRequest {
        asc,
        limit,
        ..Default::default()
    }
}

/// Both orders give all events, once and in order, with pages of this size.
async fn assert_reads_all(store: &EventStore, limit: u32, requests: usize) {
    let mut expected = store.ids();
    let read_ascending = read(store, request(true, limit), requests).await;
    assert_eq!(read_ascending, expected, "ascending, pages of {limit}");
    expected.reverse();
    let read_descending = read(store, request(false, limit), requests).await;
    assert_eq!(read_descending, expected, "descending, pages of {limit}");
}

#[tokio::test]
async fn pages_of_any_size_give_each_event_once() {
    let store = EventStore::start().await;
    for number in 0..40 {
        store.write(
            [USER, ORG, ("user", "2"), USER][..1 + number % 4]
                .iter()
                .copied(),
        );
        store.pass(MOMENT);
    }
    assert_eq!(store.ids().len(), 100);
    for (limit, requests) in [
        (0, 2),
        (1000, 2),
        (100, 2),
        (50, 4),
        (10, 30),
        (3, 300),
        (1, 300),
    ] {
        assert_reads_all(&store, limit, requests).await;
    }
}

#[tokio::test]
async fn there_may_be_none() {
    let store = EventStore::start().await;
    assert_reads_all(&store, 0, 1).await;
    let mut pages = admin(&store).list_events(request(true, 0)).pages();
    assert!(pages.next().await.unwrap().unwrap().events.is_empty());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn more_than_a_page_holds_is_read_on() {
    let store = EventStore::start().await;
    for _ in 0..1250 {
        store.write([USER, ORG]);
        store.pass(MOMENT);
    }
    assert_reads_all(&store, 0, 5).await;
    assert_reads_all(&store, 5000, 5).await;
}

#[tokio::test]
async fn what_one_transaction_wrote_may_fill_pages() {
    for (before, at_once, after) in [
        (0, 351, 0),
        (10, 1000, 10),
        (10, 1005, 10),
        (1, 1600, 0),
        (999, 1100, 300),
        (0, 1999, 1),
    ] {
        let store = EventStore::start().await;
        store.write_many(USER, before);
        store.pass(MOMENT);
        store.write_many(ORG, at_once);
        store.pass(MOMENT);
        store.write_many(USER, after);
        for limit in [0, 100] {
            assert_reads_all(&store, limit, 25).await;
        }
    }
}

#[tokio::test]
async fn what_two_requests_cannot_hold_is_an_error_and_no_loss() {
    let store = EventStore::start().await;
    store.write_many(ORG, 2500);
    let mut events = admin(&store).list_events(request(true, 0)).items();
    let error = loop {
        if let Err(error) = events.next().await.unwrap() {
            break error;
        }
    };
    for part in [
        "more entries stand at one place",
        "2026-01-01T12:00:00Z",
        "narrow the request",
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
    assert!(events.next().await.is_none());
}

/// A thousand events of a real server, of which it wrote 351 at once.
#[tokio::test]
async fn what_a_real_server_told_comes_once_and_in_order() {
    let exchanges = recordings::exchanges("v1-next");
    let events = exchanges
        .iter()
        .filter_map(|exchange| exchange["response"]["events"].as_array())
        .max_by_key(|events| events.len())
        .unwrap();
    assert_eq!(events.len(), 1000);
    let store = EventStore::start().await;
    for event in events.iter().rev() {
        store.put(event);
    }
    for limit in [0, 100] {
        assert_reads_all(&store, limit, 40).await;
    }
    store.pass(SignedDuration::from_mins(1));
    let mut reader = admin(&store).events();
    let mut read = vec![];
    while let Some(event) = reader.next().await {
        read.push(id(&event.unwrap()));
        if read.len() % 150 == 0 {
            let stored = reader.cursor().to_string();
            reader = admin(&store).events().since(stored.parse().unwrap());
        }
    }
    assert_eq!(read, store.ids());
}

#[tokio::test]
async fn times_that_are_a_little_out_of_order_lose_nothing() {
    let store = EventStore::start().await;
    for _ in 0..700 {
        let began = store.now();
        store.pass(MOMENT);
        store.write([USER]);
        store.write_at(began, [ORG]);
    }
    for limit in [0, 100] {
        assert_reads_all(&store, limit, 60).await;
    }
}

#[tokio::test]
async fn the_requests_own_bounds_and_filters_hold_on_every_page() {
    let store = EventStore::start().await;
    let mut times = vec![];
    for _ in 0..60 {
        times.push(store.now());
        store.write([USER, ORG]);
        store.pass(MOMENT);
    }
    let range = ListEventsRequestCreationDateRange::new(times[9], times[50]);
    let from = ListEventsRequestCreationDateFilter::From;
    let users = |numbers: std::ops::RangeInclusive<u64>| -> Vec<String> {
        numbers.map(|number| format!("user/1/{number}")).collect()
    };
    for asc in [true, false] {
        for (filter, ascending, descending) in [
            (range.clone().into(), users(11..=50), users(11..=50)),
            (from(times[29]), users(31..=60), users(1..=29)),
        ] {
            let request = ListEventsRequest {
                creation_date_filter: Some(filter),
                aggregate_types: vec!["user".into()],
                ..request(asc, 7)
            };
            let mut expected = if asc { ascending } else { descending };
            if !asc {
                expected.reverse();
            }
            assert_eq!(read(&store, request, 30).await, expected, "asc: {asc}");
        }
        #[allow(deprecated)]
        let request = ListEventsRequest {
            creation_date: Some(times[29]),
            aggregate_types: vec!["user".into()],
            ..request(asc, 7)
        };
        assert_eq!(
            read(&store, request, 30).await.len(),
            if asc { 30 } else { 29 }
        );
    }
    // A sequence number is a filter on each aggregate's own numbers.
    let request = ListEventsRequest {
        sequence: 55,
        ..request(true, 3)
    };
    assert_eq!(read(&store, request, 30).await.len(), 10);
}
