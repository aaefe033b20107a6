//! A call is a future like any other.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use tokio::task::JoinSet;
use zitadel_api::{Call, Client};

use crate::support::*;

fn named(id: u64) -> Thing {
    Thing {
        id: id.to_string(),
        ..Thing::default()
    }
}

async fn echo() -> ScriptedServer {
    ScriptedServer::answering(|request| json(200, &request.body)).await
}

#[tokio::test]
async fn calls_are_spawned_and_joined() {
    let server = echo().await;
    let client = client(&server);
    let call = |id| Call::<GetThing>::new(client.clone(), named(id));

    let spawned = tokio::spawn(call(1));
    assert_eq!(spawned.await.unwrap().unwrap().id, "1");

    let (one, two) = tokio::try_join!(call(1), call(2)).unwrap();
    assert_eq!((one.id.as_str(), two.id.as_str()), ("1", "2"));

    let mut set = JoinSet::from_iter((0..20).map(call));
    let mut ids = vec![];
    while let Some(done) = set.join_next().await {
        ids.push(done.unwrap().unwrap().id.parse::<u64>().unwrap());
    }
    ids.sort_unstable();
    assert_eq!(ids, Vec::from_iter(0..20));

    let limited = tokio::time::timeout(Duration::from_secs(60), call(3));
    assert_eq!(limited.await.unwrap().unwrap().id, "3");
}

#[test]
fn a_runtime_blocks_on_a_call() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(echo());
    let client = Client::new(Counting::new(&server.url, Behaviour::Keeps));
    let thing = runtime.block_on(Call::<GetThing>::new(client, named(4)));
    assert_eq!(thing.unwrap().id, "4");
}

#[tokio::test]
async fn a_call_begins_when_it_is_polled_and_goes_on_where_it_was() {
    let server = echo().await;
    let mut call = Call::<GetThing>::new(client(&server), named(5));
    tokio::task::yield_now().await;
    assert_eq!(server.count(), 0);
    // Polled once and put aside, as `select!` does.
    poll_fn(|cx| Poll::Ready(Pin::new(&mut call).poll(cx).is_pending())).await;
    // What is set now comes too late to count, and does not begin the call again.
    let call = call.header("x-late", "1");
    assert_eq!(call.send().await.unwrap().into_inner().id, "5");
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].body, r#"{"id":"5"}"#);
    assert_eq!(received[0].header("x-late"), None);
}
