//! An issuer that hangs, or is slow, at a thousand requests a second. Time is tokio's, which stands
//! still while anything can go on.

use super::*;

use std::sync::atomic::{AtomicU32, Ordering};

use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use zitadel_auth::BoxFuture;
use zitadel_transport::TestClock;

use crate::answers::cache::Digests;
use crate::answers::memory_cache::MemoryCache;
use crate::token::json::Object;

const TICK: Duration = Duration::from_millis(1);
const SECOND: Duration = Duration::from_secs(1);

/// Answers so long after it was asked, or never; and about tokens that begin with "hang", never.
#[derive(Clone, Debug, Default)]
struct FakeIssuer(Arc<FakeState>);

#[derive(Debug, Default)]
struct FakeState {
    takes: Mutex<Option<Duration>>,
    asked: AtomicU32,
}

impl FakeIssuer {
    fn taking(takes: Duration) -> Self {
        let issuer = Self::default();
        issuer.take(Some(takes));
        issuer
    }

    fn take(&self, takes: Option<Duration>) {
        *self.0.takes.lock().unwrap() = takes;
    }

    fn asked(&self) -> u32 {
        self.0.asked.load(Ordering::Relaxed)
    }
}

impl Ask for FakeIssuer {
    fn ask<'a>(&'a self, token: &'a str) -> BoxFuture<'a, Result<Told, Unanswered>> {
        const TIMEOUT: Duration = Duration::from_secs(5);
        let takes = *self.0.takes.lock().unwrap();
        let takes = takes.filter(|_| !token.starts_with("hang"));
        self.0.asked.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            sleep(takes.unwrap_or(TIMEOUT).min(TIMEOUT)).await;
            if takes.is_none_or(|takes| takes >= TIMEOUT) {
                return Err(VerifyError::unavailable("nothing came", SECOND).into());
            }
            let said = br#"{"active":true,"sub":"1"}"#;
            Ok(Told {
                issuer: "https://acme.example".to_owned(),
                introspected: Introspected::Active(Object::read(said).unwrap()),
            })
        })
    }
}

fn digest(token: &str) -> TokenDigest {
    Digests::new([]).of(token.as_bytes())
}

/// Who comes with tokens.
struct Load {
    introspector: Arc<Introspector>,
    clock: TestClock,
    requests: u32,
}

/// What became of requests.
#[derive(Debug, Default, PartialEq)]
struct Report {
    accepted: u32,
    unavailable: u32,
    longest: Duration,
}

impl Load {
    fn on(issuer: &FakeIssuer) -> Self {
        let clock = TestClock::new();
        let introspector = Introspector::new(Settings {
            ask: Box::new(issuer.clone()),
            cache: Arc::new(MemoryCache::new()),
            times: CacheTimes {
                valid: Duration::from_secs(60),
                invalid: Duration::from_secs(5),
                outage: Duration::ZERO,
            },
            audiences: Vec::new(),
            leeway: SignedDuration::ZERO,
            clock: clock.clock(),
            patience: Patience {
                answer: SECOND,
                give_up: Duration::from_secs(25),
            },
            timeout: Duration::from_secs(5),
        });
        Self {
            introspector: Arc::new(introspector),
            clock,
            requests: 0,
        }
    }

    /// A request each millisecond, with this token.
    async fn run(&mut self, time: Duration, token: impl Fn(u32) -> String) -> Report {
        let mut requests = JoinSet::new();
        for _ in 0..time.as_millis() {
            let token = token(self.requests);
            self.requests += 1;
            let introspector = self.introspector.clone();
            requests.spawn(async move {
                let start = Instant::now();
                let answer = introspector.introspect(&token, digest(&token)).await;
                (answer, start.elapsed())
            });
            self.pass(TICK).await;
        }
        let mut report = Report::default();
        loop {
            while let Some(ended) = requests.try_join_next() {
                let (answer, took) = ended.unwrap();
                report.longest = report.longest.max(took);
                match answer {
                    Ok(_) => report.accepted += 1,
                    Err(error) if error.is_unavailable() => report.unavailable += 1,
                    Err(error) => panic!("{error}"),
                }
            }
            if requests.is_empty() {
                return report;
            }
            self.pass(TICK).await;
        }
    }

    /// With a token that is new each time.
    async fn new_tokens(&mut self, time: Duration) -> Report {
        self.run(time, |number| number.to_string()).await
    }

    /// Both clocks go on together.
    async fn pass(&self, time: Duration) {
        sleep(time).await;
        self.clock.advance(time);
    }
}

#[tokio::test(start_paused = true)]
async fn an_issuer_that_hangs_for_a_minute_is_asked_ten_times_and_nobody_waits_for_a_second() {
    let issuer = FakeIssuer::default();
    let mut load = Load::on(&issuer);
    let report = load.new_tokens(60 * SECOND).await;
    assert_eq!((report.accepted, report.unavailable), (0, 60_000));
    assert!(report.longest <= SECOND + TICK, "{report:?}");
    println!("asked {} times", issuer.asked());
    assert!((2..=10).contains(&issuer.asked()), "{}", issuer.asked());

    issuer.take(Some(5 * TICK));
    load.pass(32 * SECOND).await;
    // One request sees that it is there again.
    load.introspector
        .introspect("first", digest("first"))
        .await
        .unwrap();
    let report = load.new_tokens(SECOND).await;
    assert_eq!((report.accepted, report.unavailable), (1000, 0));
}

#[tokio::test(start_paused = true)]
async fn so_is_one_that_hangs_in_the_middle() {
    let issuer = FakeIssuer::taking(5 * TICK);
    let mut load = Load::on(&issuer);
    let report = load.new_tokens(10 * SECOND).await;
    assert_eq!((report.accepted, report.unavailable), (10_000, 0));

    issuer.take(None);
    let before = issuer.asked();
    let report = load.new_tokens(60 * SECOND).await;
    assert!(report.longest <= SECOND + TICK, "{report:?}");
    // At first as many at a time as it was asked before, since nobody can tell a hang from a moment of
    // silence. Then, whatever the random part of the pauses, six at most.
    let asked = issuer.asked() - before;
    println!("asked {asked} times");
    assert!((2..=10).contains(&asked), "{asked}");
}

#[tokio::test(start_paused = true)]
async fn so_is_one_that_hangs_for_a_token_that_all_send() {
    let issuer = FakeIssuer::default();
    let mut load = Load::on(&issuer);
    let report = load.run(60 * SECOND, |_| "token".to_owned()).await;
    assert_eq!((report.accepted, report.unavailable), (0, 60_000));
    assert!(report.longest <= SECOND + TICK, "{report:?}");
    println!("asked {} times", issuer.asked());
    assert!((2..=10).contains(&issuer.asked()), "{}", issuer.asked());
}

#[tokio::test(start_paused = true)]
async fn a_slow_issuer_is_waited_for_once_it_has_answered() {
    for takes in [800, 1500, 2400] {
        let issuer = FakeIssuer::taking(takes * TICK);
        let mut load = Load::on(&issuer);
        // Ten callers, each with a token of its own.
        let few = |number: u32| (number % 10).to_string();
        let first = load.run(10 * SECOND, few).await;
        assert!(first.accepted > 4000, "{takes}: {first:?}");
        // What was asked in vain is known when it is asked again.
        assert!(issuer.asked() <= 12, "{takes}: {}", issuer.asked());

        let patient = load
            .introspector
            .introspect("another", digest("another"))
            .await;
        assert_eq!(patient.unwrap().subject(), "1");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_the_issuer_hangs_over_keeps_nobody_out_while_others_are_answered() {
    let issuer = FakeIssuer::taking(50 * TICK);
    let mut load = Load::on(&issuer);
    load.new_tokens(SECOND).await;
    let some_hang = |number: u32| match number % 100 {
        0 => format!("hang {number}"),
        _ => number.to_string(),
    };
    let report = load.run(10 * SECOND, some_hang).await;
    assert_eq!((report.accepted, report.unavailable), (9900, 100));
}
