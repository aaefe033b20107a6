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

fn list(server: &Server, request: ListThingsRequest) -> Call<ListThings> {
    Call::<ListThings>::new(client(server), request)
}

/// Reads everything, and gives the ids with the windows that were asked for.
async fn read(request: ListThingsRequest, script: Vec<Step>) -> (Vec<u64>, Vec<String>) {
    let server = Server::start(script).await;
    let things = list(&server, request).items().collect_all().await.unwrap();
    let ids = things
        .iter()
        .map(|thing| thing.id.parse().unwrap())
        .collect();
    (ids, asked(&server))
}

fn asked(server: &Server) -> Vec<String> {
    server
        .received()
        .into_iter()
        .map(|request| request.body)
        .collect()
}

#[tokio::test]
async fn a_short_page_ends_the_list() {
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
}

#[tokio::test]
async fn an_empty_page_ends_the_list() {
    let script = vec![page(0..2, 4, 2), page(2..4, 4, 2), page(0..0, 0, 2)];
    let (ids, asked) = read(request(0, 2), script).await;
    assert_eq!(ids, [0, 1, 2, 3]);
    assert_eq!(asked.len(), 3);
    assert_eq!(
        asked[2],
        r#"{"pagination":{"offset":"4","limit":2},"name":"x"}"#
    );

    let (ids, asked) = read(request(0, 2), vec![json(200, "{}")]).await;
    assert_eq!((ids.len(), asked.len()), (0, 1));
}

#[tokio::test]
async fn a_count_ends_nothing() {
    // The count is too low, then too high.
    let (ids, _) = read(
        request(0, 2),
        vec![page(0..2, 1, 0), page(2..4, 3, 0), page(4..5, 9, 0)],
    )
    .await;
    assert_eq!(ids, [0, 1, 2, 3, 4]);
}

#[tokio::test]
async fn the_requests_offset_and_limit_are_respected_and_bounded() {
    let (ids, asked) = read(request(7, 3), vec![page(7..10, 0, 0), page(10..11, 0, 0)]).await;
    assert_eq!(ids, [7, 8, 9, 10]);
    assert_eq!(
        asked[0],
        r#"{"pagination":{"offset":"7","limit":3},"name":"x"}"#
    );
    assert_eq!(
        asked[1],
        r#"{"pagination":{"offset":"10","limit":3},"name":"x"}"#
    );

    let (_, asked) = read(request(0, 5000), vec![page(0..3, 0, 0)]).await;
    assert_eq!(asked, [r#"{"pagination":{"limit":1000},"name":"x"}"#]);
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
    // Everything at once, more than was asked for.
    let (ids, asked) = read(request(0, 10), vec![page(0..25, 25, 0); 9]).await;
    assert_eq!((ids.len(), asked.len()), (25, 1));
    // Everything at once, exactly as much as was asked for.
    let (ids, asked) = read(request(0, 10), vec![page(0..10, 10, 0); 9]).await;
    assert_eq!((ids.len(), asked.len()), (10, 2));
}

#[tokio::test]
async fn a_list_that_stands_still_ends_with_an_error() {
    for script in [
        // The same page again and again.
        vec![page(0..10, 500, 0); 99],
        vec![page(0..10, 0, 10); 99],
        // Ever new entries, long past the end.
        (0..99)
            .map(|round| page(round * 10..round * 10 + 10, 25, 0))
            .collect(),
    ] {
        let server = Server::start(script).await;
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

#[tokio::test]
async fn nothing_comes_after_an_error() {
    let refused = json(403, r#"{"code":"permission_denied","message":"no"}"#);
    let server = Server::start([page(0..2, 0, 0), refused, page(2..4, 0, 0)]).await;
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
    let server = Server::start([page(0..2, 3, 2), json(503, ""), page(2..3, 3, 2)]).await;
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
    let server = Server::start([json(200, "{}")]).await;
    let mut pages = list(&server, request(0, 0)).pages();
    assert!(pages.next().await.unwrap().unwrap().things.is_empty());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn items_and_pages_are_streams() {
    let server = Server::start([page(0..3, 0, 0), page(0..3, 0, 0)]).await;
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
    let server = Server::start([page(0..1, 0, 0)]).await;
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
