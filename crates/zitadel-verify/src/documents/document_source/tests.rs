//! An issuer that hangs, at a thousand requests a second. Time is tokio's, which stands still while
//! anything can go on.

use super::*;

use std::sync::atomic::{AtomicU32, Ordering};

use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use zitadel_transport::TestClock;

const TICK: Duration = Duration::from_millis(1);
const SECOND: Duration = Duration::from_secs(1);

/// Answers so long after it was asked, or never.
#[derive(Clone, Debug, Default)]
struct FakeIssuer {
    takes: Arc<Mutex<Option<Duration>>>,
    asked: Arc<AtomicU32>,
}

impl FetchDocument<u32> for FakeIssuer {
    fn fetch(&self) -> BoxFuture<'_, Result<FetchedDocument<u32>, VerifyError>> {
        const TIMEOUT: Duration = Duration::from_secs(5);
        let takes = *self.takes.lock().unwrap();
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            sleep(takes.unwrap_or(TIMEOUT)).await;
            match takes {
                None => Err(VerifyError::unavailable("nothing came", SECOND)),
                Some(_) => Ok(FetchedDocument {
                    document: Arc::new(number),
                    lifetime: None,
                }),
            }
        })
    }
}

struct Load {
    source: Arc<DocumentSource<u32>>,
    clock: TestClock,
}

impl Load {
    fn on(issuer: &FakeIssuer) -> Self {
        let clock = TestClock::new();
        let lifetimes = Lifetimes {
            default: 60 * SECOND,
            min: SECOND,
            max: 60 * SECOND,
            outage: 3600 * SECOND,
            cooldown: 30 * SECOND,
        };
        let patience = Patience {
            answer: SECOND,
            give_up: 25 * SECOND,
        };
        let source =
            DocumentSource::new("keys", issuer.clone(), clock.clock(), lifetimes, patience);
        Self {
            source: Arc::new(source),
            clock,
        }
    }

    /// A request each millisecond: how many got the document, how many did not, and how long the
    /// slowest took.
    async fn run(&self, time: Duration) -> (u32, u32, Duration) {
        let mut requests = JoinSet::new();
        for _ in 0..time.as_millis() {
            let source = self.source.clone();
            requests.spawn(async move {
                let start = Instant::now();
                (source.get().await.is_ok(), start.elapsed())
            });
            sleep(TICK).await;
            self.clock.advance(TICK);
        }
        let (mut good, mut bad, mut longest) = (0, 0, Duration::ZERO);
        while let Some(ended) = requests.join_next().await {
            let (is_good, took) = ended.unwrap();
            *if is_good { &mut good } else { &mut bad } += 1;
            longest = longest.max(took);
        }
        (good, bad, longest)
    }
}

#[tokio::test(start_paused = true)]
async fn keys_that_do_not_come_for_a_minute_are_asked_for_ten_times_and_nobody_waits_for_a_second()
{
    let issuer = FakeIssuer::default();
    let load = Load::on(&issuer);
    let (good, bad, longest) = load.run(60 * SECOND).await;
    assert_eq!((good, bad), (0, 60_000));
    assert!(longest <= SECOND + TICK, "{longest:?}");
    let asked = issuer.asked.load(Ordering::Relaxed);
    assert!((2..=10).contains(&asked), "{asked}");
}

#[tokio::test(start_paused = true)]
async fn keys_that_come_late_serve_those_who_ask_then() {
    let issuer = FakeIssuer::default();
    *issuer.takes.lock().unwrap() = Some(3 * SECOND);
    let load = Load::on(&issuer);
    let (good, bad, longest) = load.run(10 * SECOND).await;
    assert_eq!(good + bad, 10_000);
    assert!((6_990..=7_010).contains(&good), "{good}");
    assert!(longest <= SECOND + TICK, "{longest:?}");
    assert_eq!(issuer.asked.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn old_keys_serve_while_newer_ones_do_not_come() {
    let issuer = FakeIssuer::default();
    *issuer.takes.lock().unwrap() = Some(TICK);
    let load = Load::on(&issuer);
    assert_eq!(load.run(SECOND).await.1, 0);
    *issuer.takes.lock().unwrap() = None;
    load.clock.advance(100 * SECOND);
    let (good, bad, longest) = load.run(60 * SECOND).await;
    assert_eq!((good, bad), (60_000, 0));
    assert!(longest <= SECOND + TICK, "{longest:?}");
}
