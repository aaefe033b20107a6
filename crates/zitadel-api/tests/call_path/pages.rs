//! Lists, read to their end.

use std::future::poll_fn;
use std::ops::Range;
use std::pin::pin;

use futures_core::Stream;
use zitadel_api::{Call, ErrorKind};

use crate::support::*;

/// An answer with the things of these numbers, and what it says of the whole.
fn page(ids: Range<u64>, total: u64, applied_limit: u64) -> Step {
    let things: Vec<String> = ids.map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let mut details = vec![];
    if total > 0 {
        details.push(format!(r#""totalResult":"{total}""#));
    }
    if applied_limit > 0 {
        details.push(format!(r#""appliedLimit":"{applied_limit}""#));
    }
    let (details, things) = (details.join(","), things.join(","));
    json(
        200,
        &format!(r#"{{"pagination":{{{details}}},"things":[{things}]}}"#),
    )
}

fn request(offset: u64, limit: u32) -> ListThingsRequest {
    ListThingsRequest {
        pagination: Some(Page { offset, limit }),
        name: "x".to_owned(),
    }
}

fn list(server: &ScriptedServer, request: ListThingsRequest) -> Call<ListThings> {
    Call::<ListThings>::new(client(server), request)
}

/// Reads everything, and gives the ids with the windows that were asked for.
async fn read(request: ListThingsRequest, script: Vec<Step>) -> (Vec<u64>, Vec<String>) {
    let server = ScriptedServer::start(script).await;
    let things = list(&server, request).items().collect_all().await.unwrap();
    let ids = things
        .iter()
        .map(|thing| thing.id.parse().unwrap())
        .collect();
    (ids, asked(&server))
}

fn asked(server: &ScriptedServer) -> Vec<String> {
    server
        .received()
        .into_iter()
        .map(|request| request.body)
        .collect()
}

#[tokio::test]
async fn the_total_ends_the_list() {
    let script = vec![page(0..100, 130, 0), page(100..130, 130, 0)];
    let (ids, asked) = read(ListThingsRequest::default(), script).await;
    assert_eq!(ids, Vec::from_iter(0..130));
    assert_eq!(
        asked,
        [
            r#"{"pagination":{"limit":100}}"#,
            r#"{"pagination":{"offset":"100","limit":100}}"#
        ]
    );
    // A full page is the last one when the total says so.
    let (ids, asked) = read(request(0, 2), vec![page(0..2, 4, 2), page(2..4, 4, 2)]).await;
    assert_eq!((ids.len(), asked.len()), (4, 2));
}

#[tokio::test]
async fn without_a_total_an_empty_page_ends_the_list() {
    for short in [0..0, 2..3, 2..4] {
        let script = vec![
            page(0..2, 0, 0),
            page(short.clone(), 0, 0),
            page(0..0, 0, 0),
        ];
        let (ids, asked) = read(request(0, 2), script).await;
        assert_eq!(ids.len() as u64, 2 + short.end - short.start);
        assert_eq!(asked.len(), if short.is_empty() { 2 } else { 3 });
        assert_eq!(
            asked[1],
            r#"{"pagination":{"offset":"2","limit":2},"name":"x"}"#
        );
    }
    let (ids, asked) = read(request(0, 2), vec![json(200, "{}")]).await;
    assert_eq!((ids.len(), asked.len()), (0, 1));
}

#[tokio::test]
async fn short_and_empty_pages_in_the_middle_end_nothing() {
    let script = vec![
        page(0..0, 9, 0),
        page(2..3, 9, 0),
        page(0..0, 9, 0),
        page(7..8, 9, 0),
        page(0..0, 9, 0),
    ];
    let (ids, asked) = read(request(0, 2), script.clone()).await;
    assert_eq!(ids, [2, 7]);
    let windows = [0, 2, 4, 6, 8].map(|offset| match offset {
        0 => r#"{"pagination":{"limit":2},"name":"x"}"#.to_owned(),
        _ => format!(r#"{{"pagination":{{"offset":"{offset}","limit":2}},"name":"x"}}"#),
    });
    assert_eq!(asked, windows);

    let server = ScriptedServer::start(script).await;
    let mut pages = list(&server, request(0, 2)).pages();
    let mut lengths = vec![];
    while let Some(page) = pages.next().await {
        lengths.push(page.unwrap().things.len());
    }
    assert_eq!(lengths, [0, 1, 0, 1, 0]);
}

#[tokio::test]
async fn a_total_that_changes_or_is_wrong_loses_nothing_that_is_there() {
    // It grows, and it shrinks.
    let script = vec![page(0..2, 3, 0), page(2..4, 6, 0), page(4..6, 6, 0)];
    assert_eq!(read(request(0, 2), script).await.0.len(), 6);
    let script = vec![page(0..2, 9, 0), page(2..4, 4, 0)];
    assert_eq!(read(request(0, 2), script).await.0.len(), 4);
    // It is gone, together with what was left.
    let script = vec![page(0..2, 9, 0), page(0..0, 0, 0)];
    assert_eq!(read(request(0, 2), script).await.0.len(), 2);
    // It is less than what came.
    let script = vec![page(0..2, 1, 0), page(2..4, 3, 0), page(0..0, 0, 0)];
    assert_eq!(read(request(0, 2), script).await.0.len(), 4);
}

#[tokio::test]
async fn the_requests_offset_and_limit_are_respected_and_bounded() {
    let (ids, asked) = read(request(7, 3), vec![page(7..10, 11, 0), page(10..11, 11, 0)]).await;
    assert_eq!(ids, [7, 8, 9, 10]);
    assert_eq!(
        asked[0],
        r#"{"pagination":{"offset":"7","limit":3},"name":"x"}"#
    );
    assert_eq!(
        asked[1],
        r#"{"pagination":{"offset":"10","limit":3},"name":"x"}"#
    );

    let (_, asked) = read(request(0, 5000), vec![page(0..3, 3, 0)]).await;
    assert_eq!(asked, [r#"{"pagination":{"limit":1000},"name":"x"}"#]);

    let end = u64::MAX - 1;
    let (ids, asked) = read(request(end, 5), vec![page(end..u64::MAX, 0, 0)]).await;
    assert_eq!((ids.len(), asked.len()), (1, 1));
}

#[tokio::test]
async fn a_server_that_cuts_is_read_to_the_end() {
    let script = vec![
        page(0..50, 120, 50),
        page(50..100, 120, 50),
        page(100..120, 120, 50),
    ];
    let (ids, asked) = read(request(0, 1000), script).await;
    assert_eq!(ids, Vec::from_iter(0..120));
    assert_eq!(
        asked[2],
        r#"{"pagination":{"offset":"100","limit":1000},"name":"x"}"#
    );
}

#[tokio::test]
async fn a_server_that_does_not_page_is_read_once() {
    // Everything at once, less, exactly as much, and more than was asked for; with a total and without.
    for (count, total, requests) in [
        (5, 5, 1),
        (5, 0, 2),
        (10, 10, 1),
        (25, 25, 1),
        (25, 0, 1),
        // It counts what it does not show.
        (25, 90, 2),
    ] {
        let (ids, asked) = read(request(0, 10), vec![page(0..count, total, 0); 9]).await;
        assert_eq!(
            (ids.len() as u64, asked.len()),
            (count, requests),
            "{count} of {total}"
        );
    }
}

#[tokio::test]
async fn a_list_that_stands_still_ends_with_an_error() {
    for script in [
        // The same page again and again.
        vec![page(0..10, 500, 0); 99],
        vec![page(0..9, 500, 0); 99],
        vec![page(0..10, 0, 10); 99],
        // Ever new entries, long past the end.
        (0..99)
            .map(|round| page(round * 10..round * 10 + 10, 5, 0))
            .collect(),
    ] {
        let server = ScriptedServer::start(script).await;
        let error = list(&server, request(0, 10))
            .items()
            .collect_all()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("offset"), "{error}");
        assert!(server.count() < 6, "{}", server.count());
    }
}

/// A server with this many entries, that takes out of each page what the caller may not see.
#[derive(Clone, Copy)]
struct Filtering {
    entries: u64,
    visible: fn(u64) -> bool,
    /// The most entries that a page is cut out of.
    cut: u64,
    says_applied_limit: bool,
    /// Larger limits are refused.
    refuses_beyond: u64,
}

impl Filtering {
    fn answer(self, request: &Received) -> Step {
        let (offset, limit) = window(request);
        if limit > self.refuses_beyond {
            return json(
                400,
                r#"{"code":"invalid_argument","message":"Limit exceeded (QUERY-4M0fs)"}"#,
            );
        }
        let limit = limit.min(self.cut);
        let end = offset.saturating_add(limit).min(self.entries);
        let things: Vec<String> = (offset..end)
            .filter(|id| (self.visible)(*id))
            .map(|id| format!(r#"{{"id":"{id}"}}"#))
            .collect();
        let mut details = vec![];
        if offset < self.entries {
            details.push(format!(r#""totalResult":"{}""#, self.entries));
        }
        if self.says_applied_limit {
            details.push(format!(r#""appliedLimit":"{limit}""#));
        }
        let (details, things) = (details.join(","), things.join(","));
        json(
            200,
            &format!(r#"{{"pagination":{{{details}}},"things":[{things}]}}"#),
        )
    }
}

/// Offset and limit that a request asks for.
fn window(request: &Received) -> (u64, u64) {
    let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
    let number = |name: &str| match &body["pagination"][name] {
        serde_json::Value::String(text) => text.parse().unwrap(),
        value => value.as_u64().unwrap_or(0),
    };
    (number("offset"), number("limit"))
}

#[tokio::test]
async fn a_caller_sees_all_that_it_may_whatever_the_server_cuts() {
    let plain = Filtering {
        entries: 2530,
        visible: |_| true,
        cut: u64::MAX,
        says_applied_limit: false,
        refuses_beyond: u64::MAX,
    };
    let few = |id| matches!(id, 3 | 4 | 1999 | 2001 | 2520);
    let last = |id| id == 2529;
    let none = |_| false;
    let third = |id| id % 3 == 0;
    for visible in [plain.visible, few, last, none, third] {
        for server in [
            Filtering { visible, ..plain },
            Filtering {
                visible,
                cut: 70,
                says_applied_limit: true,
                ..plain
            },
            Filtering {
                visible,
                refuses_beyond: 1000,
                ..plain
            },
            Filtering {
                visible,
                refuses_beyond: 150,
                ..plain
            },
        ] {
            for (offset, limit) in [(0, 0), (3, 150), (2500, 1), (9000, 0)] {
                let expected: Vec<u64> = (offset..2530).filter(|id| visible(*id)).collect();
                let (ids, asked) = read_from(server, request(offset, limit)).await;
                assert_eq!(ids, expected, "{offset} {limit}");
                assert!(asked.iter().all(|(_, limit)| (1..=1000).contains(limit)));
            }
        }
    }
}

#[tokio::test]
async fn a_server_that_cuts_without_a_word_is_read_to_the_end() {
    let server = Filtering {
        entries: 250,
        visible: |_| true,
        cut: 100,
        says_applied_limit: false,
        refuses_beyond: u64::MAX,
    };
    let (ids, asked) = read_from(server, request(0, 1000)).await;
    assert_eq!(ids, Vec::from_iter(0..250));
    assert_eq!(
        asked,
        [(0, 1000), (0, 100), (100, 100), (200, 100)],
        "a page of 100 where 1000 were asked for is suspicious"
    );
    // A caller that sees 100 of a page by chance gets them once.
    let server = Filtering {
        cut: u64::MAX,
        visible: |id| !(50..200).contains(&id),
        ..server
    };
    let (ids, _) = read_from(server, request(0, 1000)).await;
    assert_eq!(ids.len(), 100);
}

#[tokio::test]
async fn many_empty_pages_in_a_row_are_read_in_larger_ones() {
    for says_applied_limit in [false, true] {
        let server = Filtering {
            entries: 50_000,
            visible: |id| matches!(id, 0 | 30_000 | 49_999),
            cut: u64::MAX,
            says_applied_limit,
            refuses_beyond: 1000,
        };
        let (ids, asked) = read_from(server, request(0, 0)).await;
        assert_eq!(ids, [0, 30_000, 49_999]);
        assert!(asked.len() < 85, "{}", asked.len());
        assert_eq!(asked.iter().map(|(_, limit)| *limit).max(), Some(1000));
        // After entries the pages are of the size that was asked for.
        let found = asked
            .iter()
            .position(|(offset, _)| *offset > 30_000)
            .unwrap();
        assert_eq!(asked[found].1, 100);
    }
}

#[tokio::test]
async fn a_server_that_refuses_larger_pages_is_read_in_those_that_were_asked_for() {
    let server = Filtering {
        entries: 4000,
        visible: |id| id >= 3999,
        cut: u64::MAX,
        says_applied_limit: true,
        refuses_beyond: 100,
    };
    let (ids, asked) = read_from(server, request(0, 0)).await;
    assert_eq!(ids, [3999]);
    let refused = asked.iter().filter(|(_, limit)| *limit > 100).count();
    assert_eq!((refused, asked.len()), (1, 41));

    // Its own limit is the caller's affair.
    let server = ScriptedServer::answering(move |request| server.answer(request)).await;
    let error = list(&server, request(0, 101)).items().collect_all().await;
    assert!(error.unwrap_err().is_invalid_argument());
    assert_eq!(server.count(), 1);
}

/// The ids that came, and the windows that were asked for.
async fn read_from(server: Filtering, request: ListThingsRequest) -> (Vec<u64>, Vec<(u64, u64)>) {
    let server = ScriptedServer::answering(move |request| server.answer(request)).await;
    let things = list(&server, request).items().collect_all().await.unwrap();
    let ids = things
        .iter()
        .map(|thing| thing.id.parse().unwrap())
        .collect();
    (ids, server.received().iter().map(window).collect())
}

#[tokio::test]
async fn nothing_comes_after_an_error() {
    let refused = json(403, r#"{"code":"permission_denied","message":"no"}"#);
    let server = ScriptedServer::start([page(0..2, 0, 0), refused, page(2..4, 0, 0)]).await;
    let mut items = list(&server, request(0, 2)).items();
    assert_eq!(items.next().await.unwrap().unwrap().id, "0");
    assert_eq!(items.next().await.unwrap().unwrap().id, "1");
    assert!(
        items
            .next()
            .await
            .unwrap()
            .unwrap_err()
            .is_permission_denied()
    );
    assert!(items.next().await.is_none());
    assert!(items.next().await.is_none());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn pages_come_whole_and_the_call_settings_hold_for_each() {
    let server = ScriptedServer::start([page(0..2, 3, 2), json(503, ""), page(2..3, 3, 2)]).await;
    let mut pages = list(&server, request(0, 2)).organization("7").pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.things.len(), 2);
    assert_eq!(first.pagination.unwrap().total_result, 3);
    assert_eq!(server.count(), 1);
    assert_eq!(pages.next().await.unwrap().unwrap().things.len(), 1);
    assert!(pages.next().await.is_none());
    for request in server.received() {
        assert_eq!(request.header("x-zitadel-orgid"), Some("7"));
    }
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn an_empty_list_is_one_empty_page() {
    let server = ScriptedServer::start([json(200, "{}")]).await;
    let mut pages = list(&server, request(0, 0)).pages();
    assert!(pages.next().await.unwrap().unwrap().things.is_empty());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn items_and_pages_are_streams() {
    let server = ScriptedServer::start([page(0..3, 3, 0), page(0..3, 3, 0)]).await;
    let mut items = pin!(list(&server, request(0, 5)).items());
    let mut count = 0;
    while let Some(item) = poll_fn(|cx| items.as_mut().poll_next(cx)).await {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);

    let mut pages = pin!(list(&server, request(0, 5)).pages());
    let first = poll_fn(|cx| pages.as_mut().poll_next(cx)).await;
    assert_eq!(first.unwrap().unwrap().things.len(), 3);
}

#[tokio::test]
async fn a_dropped_next_loses_nothing() {
    let server = ScriptedServer::start([page(0..1, 1, 0)]).await;
    let mut items = list(&server, request(0, 5)).items();
    // Polled once, which sends the request, and then given up, as `select!` does.
    {
        let mut next = pin!(items.next());
        poll_fn(|cx| std::task::Poll::Ready(next.as_mut().poll(cx).is_pending())).await;
    }
    assert_eq!(items.next().await.unwrap().unwrap().id, "0");
    assert!(items.next().await.is_none());
    assert_eq!(server.count(), 1);
}
