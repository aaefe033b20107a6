//! Drives [`TokenCache`]: publishes its token to readers without a lock, runs the one refresh in a
//! task of its own, and hands the outcome to all who wait.

use std::any::Any;
use std::fmt::Debug;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use tracing::Instrument;

use crate::clock::{Clock, Moment};
use crate::error::Kind;
use crate::token_cache::{Answer, TokenCache};
use crate::{AccessToken, AuthError, BoxFuture};

#[cfg(all(test, shuttle))]
use crate::model::{AbortHandle, ArcSwapOption, Handle, Mutex, MutexGuard, runtime, time::timeout};
#[cfg(not(all(test, shuttle)))]
use {
    arc_swap::ArcSwapOption,
    std::sync::{Mutex, MutexGuard},
    tokio::runtime::{self, Handle},
    tokio::task::AbortHandle,
    tokio::time::timeout,
};

/// Gets a token from somewhere, once per call. [`TokenSource`] calls it again only when the call
/// before is over, or was given up since nobody drives its runtime.
pub(crate) trait FetchToken: Debug + Send + Sync + 'static {
    fn fetch(&self) -> BoxFuture<'_, Result<IssuedToken, AuthError>>;
}

#[derive(Debug)]
pub(crate) struct IssuedToken {
    pub(crate) token: AccessToken,
    pub(crate) lifetime: Duration,
    /// When the request left.
    pub(crate) requested: Moment,
}

/// One service user's token, renewed as needed.
#[derive(Debug)]
pub(crate) struct TokenSource(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    fetch: Box<dyn FetchToken>,
    clock: Clock,
    /// How long others wait for a refresh on a runtime that may not be driven.
    patience: Duration,
    /// What readers may use without the lock.
    settled: ArcSwapOption<Settled>,
    state: Mutex<State>,
}

/// A token that needs no decision until either clock says so.
#[derive(Debug)]
struct Settled {
    token: AccessToken,
    until: Moment,
    /// The second since 1970 in which both clocks were last compared with `until`.
    checked: AtomicU64,
}

#[derive(Debug, Default)]
struct State {
    cache: TokenCache,
    refresh: Option<Refresh>,
    /// How many refreshes have begun; the number of each is its identity.
    begun: u64,
}

/// The refresh under way.
#[derive(Debug)]
struct Refresh {
    number: u64,
    /// Ends with the refresh; without an outcome, those who wait start over.
    outcome: watch::Sender<Option<Outcome>>,
    runtime: runtime::Id,
    begun: Moment,
    task: Option<AbortHandle>,
}

type Outcome = Result<AccessToken, AuthError>;

/// How often a caller starts over when the runtime that carried the refresh has gone away.
const MAX_STARTS: usize = 16;

/// Beyond the limits of discovery and of the token request.
const PATIENCE_BEYOND: Duration = Duration::from_secs(5);

impl TokenSource {
    /// `request_limit` is how long each request of `fetch` may take.
    pub(crate) fn new(fetch: impl FetchToken, clock: Clock, request_limit: Duration) -> Self {
        Self(Arc::new(Shared {
            fetch: Box::new(fetch),
            clock,
            patience: request_limit
                .saturating_mul(2)
                .saturating_add(PATIENCE_BEYOND),
            settled: ArcSwapOption::empty(),
            state: Mutex::default(),
        }))
    }

    /// A token that is valid now. Starts the refresh that is due, where there is a runtime for it.
    pub(crate) fn cached_token(&self) -> Option<AccessToken> {
        if let Some(token) = self.settled_token() {
            return Some(token);
        }
        if let Ok(runtime) = Handle::try_current() {
            if let Asked::Answered(outcome) = self.ask(&runtime) {
                return outcome.ok();
            }
        }
        let now = self.0.clock.now();
        self.0.lock().cache.valid(now)
    }

    /// The token, unless it is time to think about it.
    fn settled_token(&self) -> Option<AccessToken> {
        let settled = self.0.settled.load();
        let settled = settled.as_ref()?;
        settled
            .is_valid(&self.0.clock)
            .then(|| settled.token.clone())
    }

    /// Until when a token that is refused now is kept all the same.
    pub(crate) fn renewal_paused_until(&self) -> Option<Timestamp> {
        let now = self.0.clock.now();
        let until = self.0.lock().cache.renewal_paused_until(now)?;
        Some(until.timestamp())
    }

    pub(crate) async fn access_token(&self) -> Outcome {
        if let Some(token) = self.settled_token() {
            return Ok(token);
        }
        let Ok(runtime) = Handle::try_current() else {
            return Err(AuthError::configuration(
                "there is no tokio runtime here: ask for the token from within one",
            ));
        };
        for _ in 0..MAX_STARTS {
            let outcome = match self.ask(&runtime) {
                Asked::Answered(outcome) => return outcome,
                Asked::Wait(waiting) => self.wait(waiting).await,
            };
            if let Some(outcome) = outcome {
                return outcome;
            }
        }
        Err(AuthError::new(Kind::Unavailable, "the tokio runtime is shutting down").in_refresh())
    }

    pub(crate) fn invalidate(&self, rejected: &AccessToken) {
        let now = self.0.clock.now();
        let mut state = self.0.lock();
        state.cache.invalidate(rejected, now, fastrand::f64());
        self.0.publish(&state, now);
    }

    fn ask(&self, runtime: &Handle) -> Asked {
        let shared = &self.0;
        let now = shared.clock.now();
        let mut state = shared.lock();
        let given_up = state
            .give_up(|refresh| refresh.patience_left(shared, runtime, now) == Some(Duration::ZERO));
        let cause = state.cache.cause(now);
        let token = match state.cache.ask(now) {
            Answer::Use(token) => return Asked::Answered(Ok(token)),
            Answer::Fail(error) => return Asked::Answered(Err(error)),
            Answer::Wait => return Asked::Wait(Waiting::for_refresh(&state, shared, runtime, now)),
            Answer::UseAndRefresh(token) => Some(token),
            Answer::Refresh => None,
        };
        state.begun += 1;
        let number = state.begun;
        state.refresh = Some(Refresh {
            number,
            outcome: watch::Sender::new(None),
            runtime: runtime.id(),
            begun: now,
            task: None,
        });
        let waiting = Waiting::for_refresh(&state, shared, runtime, now);
        shared.publish(&state, now);
        drop(state);
        if let Some(task) = given_up {
            task.abort();
        }

        let refreshing = Refreshing {
            shared: shared.clone(),
            number,
        };
        let span = tracing::debug_span!("refresh_token", cause);
        let task = runtime
            .spawn(refreshing.run().instrument(span))
            .abort_handle();
        let mut state = shared.lock();
        match &mut state.refresh {
            Some(refresh) if refresh.number == number => refresh.task = Some(task),
            // It is over by now, or was given up.
            _ => task.abort(),
        }
        drop(state);
        match token {
            Some(token) => Asked::Answered(Ok(token)),
            None => Asked::Wait(waiting),
        }
    }

    /// The outcome of the refresh, if it has one.
    async fn wait(&self, waiting: Waiting) -> Option<Outcome> {
        let number = waiting.number;
        match waiting.outcome().await {
            Ended::Outcome(outcome) => return Some(outcome),
            // Its runtime is shutting down. If it is ours too, this is where we are dropped.
            Ended::Abandoned => tokio::task::yield_now().await,
            Ended::PatienceIsOver => {
                tracing::warn!(
                    "nobody drives the runtime of the refresh: starting over on this one"
                );
                let task = self.0.lock().give_up(|refresh| refresh.number == number);
                if let Some(task) = task {
                    task.abort();
                }
            }
        }
        None
    }
}

impl Drop for TokenSource {
    fn drop(&mut self) {
        let task = self
            .0
            .lock()
            .refresh
            .take()
            .and_then(|refresh| refresh.task);
        if let Some(task) = task {
            task.abort();
        }
    }
}

enum Asked {
    Answered(Outcome),
    Wait(Waiting),
}

/// Waits for the outcome of a refresh.
struct Waiting {
    number: u64,
    outcome: watch::Receiver<Option<Outcome>>,
    patience: Option<Duration>,
}

impl Waiting {
    fn for_refresh(state: &State, shared: &Shared, runtime: &Handle, now: Moment) -> Self {
        match &state.refresh {
            Some(refresh) => Self {
                number: refresh.number,
                outcome: refresh.outcome.subscribe(),
                patience: refresh.patience_left(shared, runtime, now),
            },
            // Nobody will answer, so start over.
            None => Self {
                number: 0,
                outcome: watch::channel(None).1,
                patience: None,
            },
        }
    }

    async fn outcome(mut self) -> Ended {
        let outcome = async {
            let outcome = self.outcome.wait_for(Option::is_some).await.ok()?;
            outcome.clone()
        };
        let ended = match self.patience {
            None => Ok(outcome.await),
            Some(patience) => timeout(patience, outcome).await,
        };
        match ended {
            Ok(Some(outcome)) => Ended::Outcome(outcome),
            Ok(None) => Ended::Abandoned,
            Err(_) => Ended::PatienceIsOver,
        }
    }
}

/// How waiting for a refresh ends.
enum Ended {
    Outcome(Outcome),
    Abandoned,
    PatienceIsOver,
}

impl Refresh {
    /// How much longer to wait for it. `None`, without a limit, where it is driven by the same
    /// runtime as the one who waits: a fetch has limits of its own.
    fn patience_left(&self, shared: &Shared, runtime: &Handle, now: Moment) -> Option<Duration> {
        let passed = now.monotonic.saturating_sub(self.begun.monotonic);
        (self.runtime != runtime.id()).then(|| shared.patience.saturating_sub(passed))
    }
}

impl State {
    fn take_refresh(&mut self, number: u64) -> Option<Refresh> {
        self.refresh.take_if(|refresh| refresh.number == number)
    }

    /// Ends the refresh under way, if it is such a one, so that the next to ask starts over.
    /// Returns its task, to be aborted without the lock.
    fn give_up(&mut self, is_given_up: impl FnOnce(&Refresh) -> bool) -> Option<AbortHandle> {
        let refresh = self.refresh.take_if(|refresh| is_given_up(refresh))?;
        self.cache.abandoned();
        refresh.task
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Called under the lock after each change, so that readers see the changes in their order.
    fn publish(&self, state: &State, now: Moment) {
        self.settled
            .store(state.cache.settled(now).map(|(token, until)| {
                Arc::new(Settled {
                    token,
                    until,
                    checked: AtomicU64::default(),
                })
            }));
    }
}

impl Settled {
    /// Reading the clocks is most of what a reader does. So both are compared once in each second
    /// of the wall clock, and every time in the last second; a wall clock that jumps shows another
    /// second.
    fn is_valid(&self, clock: &Clock) -> bool {
        const SECOND: Duration = Duration::from_secs(1);
        if clock.is_in_second(self.checked.load(Ordering::Relaxed)) {
            return true;
        }
        let now = clock.now();
        if now.left_until(self.until) >= SECOND {
            self.checked.store(now.wall.as_secs(), Ordering::Relaxed);
        }
        !now.has_reached(self.until)
    }
}

/// The work of one refresh. However it ends, those who wait are told.
struct Refreshing {
    shared: Arc<Shared>,
    number: u64,
}

impl Refreshing {
    async fn run(self) {
        let started = self.shared.clock.now();
        let fetched = catch_panic(self.shared.fetch.fetch())
            .await
            .map_err(AuthError::in_refresh);
        let now = self.shared.clock.now();
        let took = now.monotonic.saturating_sub(started.monotonic);
        match fetched {
            Ok(issued) => {
                let lifetime = issued.lifetime;
                let next_refresh = self.finish(now, |cache| {
                    let token = issued.token;
                    cache.succeeded(token.clone(), issued.requested, now, lifetime);
                    Ok(token)
                });
                tracing::debug!(?took, ?lifetime, ?next_refresh, "token received");
            }
            Err(error) => {
                let next_refresh = self.finish(now, |cache| {
                    cache.failed(error.clone(), now, fastrand::f64())
                });
                tracing::warn!(%error, ?took, ?next_refresh, "no new token");
            }
        }
    }

    /// Tells the outcome to all who wait. Returns how long until the next refresh may start.
    fn finish(&self, now: Moment, change: impl FnOnce(&mut TokenCache) -> Outcome) -> Duration {
        let mut state = self.shared.lock();
        let Some(refresh) = state.take_refresh(self.number) else {
            return Duration::ZERO;
        };
        let outcome = change(&mut state.cache);
        self.shared.publish(&state, now);
        let next_refresh = state.cache.next_refresh(now);
        drop(state);
        refresh.outcome.send_replace(Some(outcome));
        next_refresh
    }
}

/// Without an outcome by now, the runtime has dropped the task.
impl Drop for Refreshing {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        if let Some(refresh) = state.take_refresh(self.number) {
            state.cache.abandoned();
            self.shared.publish(&state, self.shared.clock.now());
            drop(state);
            drop(refresh);
        }
    }
}

/// A panic of the code that fetches, a key source of the program's among it, is an error to all
/// who wait.
async fn catch_panic(
    mut fetch: BoxFuture<'_, Result<IssuedToken, AuthError>>,
) -> Result<IssuedToken, AuthError> {
    poll_fn(|context| {
        let polled = catch_unwind(AssertUnwindSafe(|| fetch.as_mut().poll(context)));
        polled.unwrap_or_else(|panic| Poll::Ready(Err(explain_panic(&*panic))))
    })
    .await
}

fn explain_panic(panic: &(dyn Any + Send)) -> AuthError {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or_default();
    // What tokio says of a runtime without its drivers. Other texts may hold secrets.
    if text.contains("Tokio 1.x") {
        return AuthError::configuration(
            "the tokio runtime has no I/O or no timers: build it with enable_all",
        );
    }
    AuthError::new(Kind::Unavailable, "the code that fetches it has panicked")
}

#[cfg(all(test, shuttle))]
#[path = "token_source_model.rs"]
mod tests;
