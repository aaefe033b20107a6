//! Drives [`TokenCache`]: publishes its token to readers without a lock, runs the one refresh in a
//! task of its own, and hands the outcome to all who wait.

use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tracing::Instrument;

use crate::clock::Moment;
use crate::error::Kind;
use crate::token_cache::{Answer, TokenCache};
use crate::{AccessToken, AuthError, BoxFuture, Clock};

#[cfg(all(test, shuttle))]
use crate::model::{AbortHandle, ArcSwapOption, Handle, Mutex, MutexGuard};
#[cfg(not(all(test, shuttle)))]
use {
    arc_swap::ArcSwapOption,
    std::sync::{Mutex, MutexGuard},
    tokio::{runtime::Handle, task::AbortHandle},
};

/// Gets a token from somewhere, once per call. [`TokenSource`] never calls it twice at a time.
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
}

/// The refresh under way.
#[derive(Debug)]
struct Refresh {
    outcome: watch::Receiver<Option<Outcome>>,
    task: Option<AbortHandle>,
}

type Outcome = Result<AccessToken, AuthError>;

/// How often a caller starts over when the runtime that carried the refresh has gone away.
const MOST_ABANDONED: usize = 16;

impl TokenSource {
    pub(crate) fn new(fetch: impl FetchToken, clock: Clock) -> Self {
        Self(Arc::new(Shared {
            fetch: Box::new(fetch),
            clock,
            settled: ArcSwapOption::empty(),
            state: Mutex::default(),
        }))
    }

    /// The token, unless it is time to think about it.
    pub(crate) fn cached_token(&self) -> Option<AccessToken> {
        let settled = self.0.settled.load();
        let settled = settled.as_ref()?;
        settled
            .is_valid(&self.0.clock)
            .then(|| settled.token.clone())
    }

    pub(crate) async fn access_token(&self) -> Result<AccessToken, AuthError> {
        if let Some(token) = self.cached_token() {
            return Ok(token);
        }
        let Ok(runtime) = Handle::try_current() else {
            return Err(AuthError::configuration(
                "there is no tokio runtime here: ask for the token from within one",
            ));
        };
        for _ in 0..MOST_ABANDONED {
            match self.ask(&runtime) {
                Asked::Answered(outcome) => return outcome,
                Asked::Wait(mut outcome) => {
                    if let Ok(outcome) = outcome.wait_for(Option::is_some).await {
                        if let Some(outcome) = outcome.clone() {
                            return outcome;
                        }
                    }
                    // The runtime of the refresh is shutting down. If it is ours too, this is
                    // where we are dropped.
                    tokio::task::yield_now().await;
                }
            }
        }
        Err(AuthError::new(
            Kind::Unavailable,
            "failed to refresh token: the tokio runtime is shutting down",
        ))
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
        let cause = state.cache.cause(now);
        let answer = state.cache.ask(now);
        let token = match answer {
            Answer::Use(token) => return Asked::Answered(Ok(token)),
            Answer::Fail(error) => return Asked::Answered(Err(error)),
            Answer::Wait => {
                return match &state.refresh {
                    Some(refresh) => Asked::Wait(refresh.outcome.clone()),
                    None => Asked::Wait(watch::channel(None).1),
                };
            }
            Answer::UseAndRefresh(token) => Some(token),
            Answer::Refresh => None,
        };
        let (sender, outcome) = watch::channel(None);
        state.refresh = Some(Refresh {
            outcome: outcome.clone(),
            task: None,
        });
        shared.publish(&state, now);
        drop(state);

        let refreshing = Refreshing {
            shared: shared.clone(),
            outcome: Some(sender),
        };
        let span = tracing::debug_span!("refresh_token", cause);
        let task = runtime
            .spawn(refreshing.run().instrument(span))
            .abort_handle();
        // It may be over by now, and another one begun.
        if let Some(refresh) = &mut shared.lock().refresh {
            if refresh.outcome.same_channel(&outcome) {
                refresh.task = Some(task);
            }
        }
        match token {
            Some(token) => Asked::Answered(Ok(token)),
            None => Asked::Wait(outcome),
        }
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
    Wait(watch::Receiver<Option<Outcome>>),
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
    outcome: Option<watch::Sender<Option<Outcome>>>,
}

impl Refreshing {
    async fn run(mut self) {
        let started = self.shared.clock.now();
        let fetched = self.shared.fetch.fetch().await;
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
    fn finish(&mut self, now: Moment, change: impl FnOnce(&mut TokenCache) -> Outcome) -> Duration {
        let Some(sender) = self.outcome.take() else {
            return Duration::ZERO;
        };
        let mut state = self.shared.lock();
        let outcome = change(&mut state.cache);
        state.refresh = None;
        self.shared.publish(&state, now);
        let next_refresh = state.cache.next_refresh(now);
        drop(state);
        sender.send_replace(Some(outcome));
        next_refresh
    }
}

impl Drop for Refreshing {
    fn drop(&mut self) {
        let now = self.shared.clock.now();
        if std::thread::panicking() {
            self.finish(now, |cache| {
                let error = AuthError::new(
                    Kind::Unavailable,
                    "failed to refresh token: the code that fetches it has panicked",
                );
                cache.failed(error, now, fastrand::f64())
            });
        } else if self.outcome.is_some() {
            let mut state = self.shared.lock();
            state.cache.abandoned();
            state.refresh = None;
            self.shared.publish(&state, now);
        }
    }
}

#[cfg(all(test, shuttle))]
#[path = "token_source_model.rs"]
mod tests;
