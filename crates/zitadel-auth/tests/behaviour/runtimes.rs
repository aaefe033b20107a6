//! Callers that leave or stand still, and runtimes that end or are not driven.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use wiremock::{Request, Respond, ResponseTemplate};
use zitadel_auth::{Authenticator, ClientCredentials, TestClock};
use zitadel_test_support::identity_server::{Counting, IdentityServer, good_token};
use zitadel_test_support::wait_until;

use crate::renewal::ask_in_tasks;
use crate::support::SignIn;

/// One thread that drives what it is told to, while it is told to.
fn driven_by_hand() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn driving_itself() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}

#[test]
fn several_runtimes_share_one_token_request() {
    let servers = Builder::new_multi_thread().enable_all().build().unwrap();
    let answers = Counting::new(3600).delayed(Duration::from_millis(20));
    let server = servers.block_on(IdentityServer::answering(answers));
    let authenticator = Arc::new(server.client_credentials().build().unwrap());
    // A runtime must not end while it carries the refresh for the others, or it would be begun
    // again; that has its own test.
    let everyone_is_done = Arc::new(std::sync::Barrier::new(4));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            let everyone_is_done = everyone_is_done.clone();
            let authenticator = authenticator.clone();
            scope.spawn(move || {
                let runtime = Builder::new_multi_thread()
                    .worker_threads(1)
                    .enable_all()
                    .build()
                    .unwrap();
                runtime.block_on(ask_in_tasks(&authenticator, 250));
                everyone_is_done.wait();
            });
        }
    });
    servers.block_on(async {
        assert_eq!(server.discovery_requests().await, 1);
        assert_eq!(server.token_requests().await.len(), 1);
    });
}

#[tokio::test]
async fn a_caller_that_gives_up_harms_nobody() {
    let server =
        IdentityServer::answering(Counting::new(3600).delayed(Duration::from_millis(50))).await;
    let authenticator = Arc::new(server.client_credentials().build().unwrap());
    let first = tokio::spawn({
        let authenticator = authenticator.clone();
        async move { authenticator.access_token().await }
    });
    wait_until(async || server.discovery_requests().await == 1).await;
    first.abort();
    let token = authenticator.access_token().await.unwrap();
    assert_eq!(token.secret(), "token-1");
    assert_eq!(server.token_requests().await.len(), 1);
}

#[test]
fn a_refresh_outlives_the_end_of_the_runtime_that_began_it() {
    let servers = Builder::new_multi_thread().enable_all().build().unwrap();
    let server = servers.block_on(async {
        let server = IdentityServer::start().await;
        server.answer_token_with(HangsOnce::unless(false)).await;
        server
    });
    let authenticator = Arc::new(server.client_credentials().build().unwrap());
    let first = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    first.spawn({
        let authenticator = authenticator.clone();
        async move { authenticator.access_token().await }
    });
    servers.block_on(wait_until(async || {
        server.token_requests().await.len() == 1
    }));

    let second = Builder::new_current_thread().enable_all().build().unwrap();
    let waiting = authenticator.clone();
    let waiter = std::thread::spawn(move || second.block_on(waiting.access_token()));
    first.shutdown_background();
    assert_eq!(waiter.join().unwrap().unwrap().secret(), "token-2");
}

/// The first answer takes an hour.
struct HangsOnce(AtomicUsize);

impl HangsOnce {
    fn unless(not_at_all: bool) -> Self {
        Self(AtomicUsize::new(usize::from(not_at_all)))
    }
}

impl Respond for HangsOnce {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        match self.0.fetch_add(1, Ordering::SeqCst) {
            0 => ResponseTemplate::new(200).set_delay(Duration::from_secs(3600)),
            _ => ResponseTemplate::new(200).set_body_json(good_token("token-2")),
        }
    }
}

#[tokio::test]
async fn dropping_the_authenticator_ends_its_refresh() {
    let server =
        IdentityServer::answering(Counting::new(3600).delayed(Duration::from_secs(3600))).await;
    let authenticator = Arc::new(server.client_credentials().build().unwrap());
    let task = tokio::spawn({
        let authenticator = authenticator.clone();
        async move { authenticator.access_token().await }
    });
    wait_until(async || server.token_requests().await.len() == 1).await;
    let metrics = tokio::runtime::Handle::current().metrics();
    let before = metrics.num_alive_tasks();
    task.abort();
    let _ = task.await;
    drop(authenticator);
    wait_until(async || metrics.num_alive_tasks() + 2 <= before).await;
}

/// How far the refresh is when its runtime is no longer driven.
#[derive(Clone, Copy, Debug)]
enum Stopped {
    BeforeItBegan,
    InTheTokenRequest,
}

/// Begins a refresh on a runtime, and stops driving it.
fn stop_in_a_refresh(
    runtime: &Runtime,
    server: &IdentityServer,
    authenticator: &ClientCredentials,
    stopped: Stopped,
) {
    runtime.block_on(async {
        let mut asking = authenticator.access_token();
        match stopped {
            Stopped::BeforeItBegan => {
                let mut context = Context::from_waker(Waker::noop());
                assert!(asking.as_mut().poll(&mut context).is_pending());
            }
            Stopped::InTheTokenRequest => tokio::select! {
                _ = asking => panic!("the answer takes an hour"),
                () = wait_until(async || server.token_requests().await.len() == 1) => {}
            },
        }
    });
}

#[test]
fn a_runtime_that_is_not_driven_keeps_nobody_waiting_for_ever() {
    for stopped in [Stopped::BeforeItBegan, Stopped::InTheTokenRequest] {
        let servers = driving_itself();
        let time = TestClock::new();
        let server = servers.block_on(IdentityServer::answering(HangsOnce::unless(matches!(
            stopped,
            Stopped::BeforeItBegan
        ))));
        let authenticator = server.client_credentials_at(&time);
        let stopping = driven_by_hand();
        stop_in_a_refresh(&stopping, &server, &authenticator, stopped);

        let driven = driven_by_hand();
        driven.block_on(async {
            let authenticator = &authenticator;
            let asking = || authenticator.access_token();
            let (one, other, ()) = tokio::join!(asking(), asking(), async {
                // Before anybody's patience is at an end, nobody starts over.
                tokio::time::sleep(Duration::from_millis(50)).await;
                tokio::time::pause();
                tokio::time::advance(Duration::from_secs(600)).await;
                tokio::time::resume();
            });
            assert_eq!(one.unwrap().secret(), "token-2", "{stopped:?}");
            assert_eq!(other.unwrap().secret(), "token-2", "{stopped:?}");
        });
        let requests = match stopped {
            Stopped::BeforeItBegan => 1,
            Stopped::InTheTokenRequest => 2,
        };
        let count = || servers.block_on(server.token_requests()).len();
        assert_eq!(count(), requests, "{stopped:?}");

        // Driven again, the old refresh does no harm.
        stopping.block_on(async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let token = authenticator.access_token().await.unwrap();
            assert_eq!(token.secret(), "token-2");
        });
        assert_eq!(count(), requests, "{stopped:?}");
    }
}

#[test]
fn who_asks_long_after_a_runtime_was_last_driven_does_not_wait_at_all() {
    let servers = driving_itself();
    let time = TestClock::new();
    let server = servers.block_on(IdentityServer::answering(Counting::new(3600)));
    let authenticator = server.client_credentials_at(&time);
    let driven = driven_by_hand();
    let first = driven.block_on(authenticator.access_token()).unwrap();
    // It is due for renewal, which a runtime begins that is then left alone.
    time.advance(Duration::from_secs(3400));
    let stopping = driven_by_hand();
    let token = stopping.block_on(async {
        let asked = authenticator
            .access_token()
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        match asked {
            Poll::Ready(token) => token.unwrap(),
            Poll::Pending => panic!("nobody waits in the advisory window"),
        }
    });
    assert_eq!(token, first);
    time.advance(Duration::from_secs(400));
    let second = driven.block_on(authenticator.access_token()).unwrap();
    assert_eq!(second.secret(), "token-2");
}

/// A caller that is dropped, or that is kept and never polled again, after so many polls.
#[tokio::test]
async fn callers_that_leave_or_stand_still_at_any_poll_harm_nobody() {
    for polls in 0..12 {
        for stays in [false, true] {
            let answers = Counting::new(3600).delayed(Duration::from_millis(5));
            let server = IdentityServer::answering(answers).await;
            let authenticator = server.client_credentials().build().unwrap();
            let mut asking = authenticator.access_token();
            for _ in 0..polls {
                if poll_once(&mut asking).await.is_ready() {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            let kept = stays.then_some(asking);
            let others = (0..3).map(|_| authenticator.access_token());
            for other in others {
                assert_eq!(other.await.unwrap().secret(), "token-1");
            }
            drop(kept);
            let requests = server.token_requests().await.len();
            assert_eq!(requests, 1, "after {polls} polls, stays: {stays}");
            assert_eq!(server.discovery_requests().await, 1);
        }
    }
}

async fn poll_once<F: Future + ?Sized>(future: &mut Pin<Box<F>>) -> Poll<F::Output> {
    std::future::poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await
}
