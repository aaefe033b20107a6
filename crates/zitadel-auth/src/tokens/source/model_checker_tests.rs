//! The token source under every order of events that a model checker comes up with. Run by
//! `RUSTFLAGS="--cfg shuttle" cargo test -p zitadel-auth --lib model_checker`.
//!
//! The checker itself fails where nobody can go on, so each test also shows that every caller gets
//! an answer.
#![allow(clippy::unwrap_used, reason = "these are tests")]

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;

use shuttle::future::{block_on, spawn, yield_now};
use shuttle::thread;

use super::*;
use crate::tokens::model_checker::runtime;
use crate::tokens::refresh::IssuedToken;
use zitadel_transport::{BoxFuture, TestClock};

const SCHEDULES: usize = 5_000;
const LIFETIME: Duration = Duration::from_secs(100);
/// Into the advisory window, and into the mandatory one.
const ADVISORY: Duration = Duration::from_secs(80);
const MANDATORY: Duration = Duration::from_secs(90);

/// Random orders, and orders that keep one task back for as long as they can.
fn check(test: fn()) {
    shuttle::check_random(test, SCHEDULES);
    shuttle::check_pct(test, SCHEDULES, 3);
}

/// Issues token 1, 2, …, but for those that fail.
#[derive(Debug)]
struct Fetch {
    clock: Clock,
    failing: &'static [usize],
    begun: Arc<AtomicUsize>,
    under_way: AtomicUsize,
    may_overlap: bool,
}

/// Counts a fetch for as long as it lives.
struct UnderWay<'a>(&'a AtomicUsize);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl FetchToken for Fetch {
    fn fetch(&self) -> BoxFuture<'_, Result<IssuedToken, AuthError>> {
        Box::pin(async {
            let others = self.under_way.fetch_add(1, Ordering::SeqCst);
            let _under_way = UnderWay(&self.under_way);
            assert!(others == 0 || self.may_overlap, "never two at once");
            let number = self.begun.fetch_add(1, Ordering::SeqCst) + 1;
            let requested = self.clock.now();
            yield_now().await;
            if self.failing.contains(&number) {
                return Err(AuthError::unavailable(format!("failure {number}"), "test"));
            }
            let expires_at = requested.after(LIFETIME).timestamp();
            Ok(IssuedToken {
                token: AccessToken::with_expiry(&number.to_string(), Some(expires_at))?,
                lifetime: LIFETIME,
                requested,
            })
        })
    }
}

#[derive(Clone)]
struct Bench {
    tokens: Arc<TokenSource>,
    time: TestClock,
    begun: Arc<AtomicUsize>,
}

impl Bench {
    fn new(failing: &'static [usize]) -> Self {
        Self::with_fetch(failing, false)
    }

    /// Where one that was given up can run beside its successor for a moment.
    fn overlapping() -> Self {
        Self::with_fetch(&[], true)
    }

    fn with_fetch(failing: &'static [usize], may_overlap: bool) -> Self {
        let time = TestClock::new();
        let begun = Arc::default();
        let fetch = Fetch {
            clock: time.clock(),
            failing,
            begun: Arc::clone(&begun),
            under_way: AtomicUsize::new(0),
            may_overlap,
        };
        let limit = Duration::from_secs(30);
        let tokens = Arc::new(TokenSource::new(fetch, time.clock(), limit));
        Self {
            tokens,
            time,
            begun,
        }
    }

    fn begun(&self) -> usize {
        self.begun.load(Ordering::SeqCst)
    }

    fn ask(&self) -> Outcome {
        block_on(self.tokens.access_token())
    }

    /// Asks, perhaps starts the refresh, and is gone.
    async fn ask_and_leave(&self) {
        let mut asking = Box::pin(self.tokens.access_token());
        std::future::poll_fn(|context| {
            let _ = asking.as_mut().poll(context);
            Poll::Ready(())
        })
        .await;
    }

    /// Runs `work` in `count` threads, to the end.
    fn in_threads(&self, count: usize, work: fn(&Self)) {
        let threads: Vec<_> = (0..count)
            .map(|_| {
                let bench = self.clone();
                thread::spawn(move || work(&bench))
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
    }
}

fn number(token: &AccessToken) -> usize {
    token.secret().parse().unwrap()
}

#[test]
fn many_callers_make_one_request() {
    check(|| {
        let bench = Bench::new(&[]);
        bench.in_threads(3, |bench| {
            assert_eq!(number(&bench.ask().unwrap()), 1);
            assert_eq!(
                bench.tokens.cached_token().map(|token| number(&token)),
                Some(1)
            );
        });
        assert_eq!(bench.begun(), 1);
    });
}

#[test]
fn many_callers_share_one_failure() {
    check(|| {
        let bench = Bench::new(&[1]);
        bench.in_threads(3, |bench| {
            let error = bench.ask().unwrap_err().to_string();
            assert_eq!(error, "failed to refresh token: failure 1");
            assert_eq!(bench.tokens.cached_token(), None);
        });
        assert_eq!(bench.begun(), 1);
    });
}

#[test]
fn nobody_sees_an_older_token_than_before_nor_a_rejected_one_again() {
    check(|| {
        let bench = Bench::new(&[]);
        bench.in_threads(3, |bench| {
            let mut seen = number(&bench.ask().unwrap());
            for _ in 0..2 {
                let token = bench.ask().unwrap();
                assert!(number(&token) >= seen);
                seen = number(&token);
                // One from long ago: no reason to do anything.
                bench.tokens.invalidate(&AccessToken::new("0").unwrap());
                bench.tokens.invalidate(&token);
                if seen == 1 {
                    // The first is replaced at once; its successors are kept for a while.
                    seen = 2;
                }
                if let Some(token) = bench.tokens.cached_token() {
                    assert!(number(&token) >= seen);
                    seen = number(&token);
                }
            }
        });
        assert_eq!(bench.begun(), 2);
    });
}

#[test]
fn a_valid_token_is_used_while_it_is_renewed_and_no_expired_one_ever() {
    check(|| {
        let bench = Bench::new(&[]);
        assert_eq!(number(&bench.ask().unwrap()), 1);
        let time = bench.time.clone();
        let passing = thread::spawn(move || {
            for step in [ADVISORY, MANDATORY - ADVISORY, LIFETIME - MANDATORY] {
                thread::yield_now();
                time.advance(step);
            }
        });
        bench.in_threads(2, |bench| {
            let mut seen = 1;
            for _ in 0..3 {
                let asked = bench.time.now();
                let token = match bench.tokens.cached_token() {
                    Some(token) => token,
                    None => bench.ask().unwrap(),
                };
                assert!(token.expires_at().unwrap() > asked);
                assert!(number(&token) >= seen);
                seen = number(&token);
            }
        });
        passing.join().unwrap();
        assert!(bench.begun() <= 2, "{} requests", bench.begun());
    });
}

#[test]
fn a_failed_renewal_takes_nobodys_token() {
    check(|| {
        let bench = Bench::new(&[2]);
        assert_eq!(number(&bench.ask().unwrap()), 1);
        bench.time.advance(MANDATORY);
        bench.in_threads(2, |bench| {
            assert_eq!(number(&bench.ask().unwrap()), 1);
            assert_eq!(number(&bench.ask().unwrap()), 1);
        });
        assert_eq!(bench.begun(), 2);
    });
}

#[test]
fn a_caller_who_leaves_harms_nobody() {
    check(|| {
        let bench = Bench::new(&[]);
        let leaving = bench.clone();
        let leaving = spawn(async move { leaving.ask_and_leave().await });
        bench.in_threads(2, |bench| assert_eq!(number(&bench.ask().unwrap()), 1));
        block_on(leaving).unwrap();
        assert_eq!(bench.begun(), 1);
    });
}

#[test]
fn when_the_runtime_of_the_refresh_goes_away_another_is_begun() {
    check(|| {
        let bench = Bench::new(&[]);
        let tokens = bench.tokens.clone();
        let ending = thread::spawn(move || {
            let task = tokens.0.lock().refresh.as_ref().and_then(Refresh::task);
            if let Some(task) = task {
                task.abort();
            }
        });
        bench.in_threads(2, |bench| {
            bench.ask().unwrap();
        });
        ending.join().unwrap();
        assert!((1..=2).contains(&bench.begun()));
    });
}

#[test]
fn a_refresh_on_a_runtime_that_is_driven_late_or_never_keeps_nobody_waiting() {
    check(|| {
        let bench = Bench::overlapping();
        let stopping = bench.clone();
        let stopping = thread::spawn(move || {
            runtime::enter(runtime::Id::Stopped);
            block_on(stopping.ask_and_leave());
        });
        bench.in_threads(2, |bench| {
            let seen = number(&bench.ask().unwrap());
            let token = bench.tokens.cached_token().unwrap();
            assert_eq!(
                number(&token),
                seen,
                "one that was given up changes nothing"
            );
        });
        stopping.join().unwrap();
        assert!((1..=2).contains(&bench.begun()));
    });
}

#[test]
fn who_cannot_wait_starts_the_one_refresh_too() {
    check(|| {
        let bench = Bench::new(&[]);
        let looking = bench.clone();
        let looking = thread::spawn(move || {
            while looking.tokens.cached_token().is_none() {
                thread::yield_now();
            }
        });
        bench.in_threads(1, |bench| assert_eq!(number(&bench.ask().unwrap()), 1));
        looking.join().unwrap();
        assert_eq!(bench.begun(), 1);
        // To the end of the first token, whatever the refresh does meanwhile.
        bench.time.advance(MANDATORY);
        bench.in_threads(2, |bench| {
            assert!((1..=2).contains(&number(&bench.tokens.cached_token().unwrap())));
        });
        assert!(bench.begun() <= 2);
    });
}
