//! Drives [`TokenCache`]: publishes its token to readers without a lock, runs the one refresh in a
//! task of its own, and hands the outcome to all who wait.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tracing::Instrument;

use crate::error::{AuthError, Kind};
use crate::tokens::access_token::AccessToken;
use crate::tokens::cache::{Decision, TokenCache};
use crate::tokens::refresh::{FetchToken, Outcome, Refresh, Waited, Waiting, fetch_without_panic};
use zitadel_transport::{Clock, Moment};

#[cfg(all(test, shuttle))]
use crate::tokens::model_checker::{ArcSwapOption, Handle, Mutex, MutexGuard};
#[cfg(not(all(test, shuttle)))]
use {
    arc_swap::ArcSwapOption,
    std::sync::{Mutex, MutexGuard},
    tokio::runtime::Handle,
};

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
            if let Step::Done(outcome) = self.next_step(&runtime) {
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
            match self.next_step(&runtime) {
                Step::Done(outcome) => return outcome,
                Step::Wait(waiting) => {
                    if let Some(outcome) = self.wait(waiting).await {
                        return outcome;
                    }
                }
                Step::StartOver => {}
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

    fn next_step(&self, runtime: &Handle) -> Step {
        let shared = &self.0;
        let now = shared.clock.now();
        shared.give_up(|refresh| refresh.is_overdue(runtime.id(), now));
        let mut state = shared.lock();
        let cause = state.cache.cause(now);
        let token = match state.cache.decide(now) {
            Decision::Use(token) => return Step::Done(Ok(token)),
            Decision::Fail(error) => return Step::Done(Err(error)),
            Decision::Wait => {
                return match &state.refresh {
                    Some(refresh) => Step::Wait(refresh.wait(runtime.id(), now)),
                    None => Step::StartOver,
                };
            }
            Decision::UseAndRefresh(token) => Some(token),
            Decision::Refresh => None,
        };
        state.begun += 1;
        let number = state.begun;
        let refresh = Refresh::begin(number, runtime.id(), now, shared.patience);
        let waiting = refresh.wait(runtime.id(), now);
        state.refresh = Some(refresh);
        shared.publish(&state, now);
        drop(state);

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
            Some(refresh) if refresh.number == number => refresh.is_done_by(task),
            // It is over by now, or was given up.
            _ => task.abort(),
        }
        drop(state);
        match token {
            Some(token) => Step::Done(Ok(token)),
            None => Step::Wait(waiting),
        }
    }

    /// The outcome of the refresh, if it has one.
    async fn wait(&self, waiting: Waiting) -> Option<Outcome> {
        let number = waiting.number;
        match waiting.outcome().await {
            Waited::Outcome(outcome) => return Some(outcome),
            // Its runtime is shutting down. If it is ours too, this is where we are dropped.
            Waited::Abandoned => tokio::task::yield_now().await,
            Waited::PatienceIsOver => {
                tracing::warn!(
                    "nobody drives the runtime of the refresh: starting over on this one"
                );
                self.0.give_up(|refresh| refresh.number == number);
            }
        }
        None
    }
}

impl Drop for TokenSource {
    fn drop(&mut self) {
        self.0.give_up(|_| true);
    }
}

/// What a caller does next.
enum Step {
    Done(Outcome),
    Wait(Waiting),
    StartOver,
}

impl State {
    fn take_refresh(&mut self, number: u64) -> Option<Refresh> {
        self.refresh.take_if(|refresh| refresh.number == number)
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the refresh under way, if it is such a one, so that the next to ask starts over.
    fn give_up(&self, is_given_up: impl FnOnce(&Refresh) -> bool) {
        let mut state = self.lock();
        let Some(refresh) = state.refresh.take_if(|refresh| is_given_up(refresh)) else {
            return;
        };
        state.cache.abandoned();
        self.publish(&state, self.clock.now());
        drop(state);
        refresh.abort();
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
        let fetched = fetch_without_panic(&*self.shared.fetch).await;
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
        refresh.finish(outcome);
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

#[cfg(all(test, shuttle))]
mod model_checker_tests;
