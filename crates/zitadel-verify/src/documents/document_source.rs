//! Drives [`DocumentCache`]: publishes the document to readers without a lock, fetches it in a task of
//! its own, one at a time, and hands the outcome to all who wait.

use std::fmt::Debug;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use tokio::runtime::Handle;
use zitadel_auth::BoxFuture;
use zitadel_transport::{Clock, Moment};

use crate::documents::document_cache::{Decision, DocumentCache, Lifetimes};
use crate::error::{RETRY_AFTER, VerifyError};
use crate::monitoring::{self, Asked, Started};
use crate::shared_task::{Outcome, Patience, SharedTask, Waited};

/// Gets a document of the issuer's, and for how long it is good where the issuer says so.
/// [`DocumentSource`] calls it again only when the call before is over or was given up.
pub(crate) trait FetchDocument<T>: Debug + Send + Sync + 'static {
    fn fetch(&self) -> BoxFuture<'_, Result<FetchedDocument<T>, VerifyError>>;
}

#[derive(Debug)]
pub(crate) struct FetchedDocument<T> {
    pub(crate) document: Arc<T>,
    pub(crate) lifetime: Option<Duration>,
}

/// One that is known beforehand.
#[derive(Debug)]
pub(crate) struct GivenDocument<T>(Arc<T>);

impl<T> GivenDocument<T> {
    pub(crate) fn new(document: T) -> Self {
        Self(Arc::new(document))
    }
}

impl<T: Debug + Send + Sync + 'static> FetchDocument<T> for GivenDocument<T> {
    fn fetch(&self) -> BoxFuture<'_, Result<FetchedDocument<T>, VerifyError>> {
        Box::pin(async {
            Ok(FetchedDocument {
                document: self.0.clone(),
                lifetime: None,
            })
        })
    }
}

/// A document of one issuer's.
#[derive(Debug)]
pub(crate) struct DocumentSource<T>(Arc<Shared<T>>);

#[derive(Debug)]
struct Shared<T> {
    /// What it is, for messages and metrics.
    name: &'static str,
    fetch: Box<dyn FetchDocument<T>>,
    clock: Clock,
    patience: Patience,
    /// What readers may use without the lock.
    settled: ArcSwapOption<Settled<T>>,
    state: Mutex<State<T>>,
}

#[derive(Debug)]
struct Settled<T> {
    document: Arc<T>,
    until: Duration,
}

#[derive(Debug)]
struct State<T> {
    cache: DocumentCache<T>,
    task: Option<SharedTask<Fetched<T>>>,
}

type Fetched<T> = Result<Arc<T>, VerifyError>;

enum Next<T> {
    Done(Arc<T>),
    Wait(Outcome<Fetched<T>>),
}

impl<T: Debug + Send + Sync + 'static> DocumentSource<T> {
    pub(crate) fn new(
        name: &'static str,
        fetch: impl FetchDocument<T>,
        clock: Clock,
        lifetimes: Lifetimes,
        patience: Patience,
    ) -> Self {
        Self(Arc::new(Shared {
            name,
            fetch: Box::new(fetch),
            clock,
            patience,
            settled: ArcSwapOption::empty(),
            state: Mutex::new(State {
                cache: DocumentCache::new(lifetimes),
                task: None,
            }),
        }))
    }

    /// Where it is good and needs no thought, as almost always: a pointer load.
    pub(crate) fn at_hand(&self, now: Moment) -> Option<Arc<T>> {
        let settled = self.0.settled.load();
        let good = settled.as_ref().filter(|it| now.monotonic < it.until);
        good.map(|settled| settled.document.clone())
    }

    pub(crate) async fn get(&self) -> Fetched<T> {
        self.get_within(self.0.patience.answer).await
    }

    /// The same for one who waits as long as it takes.
    pub(crate) async fn get_patiently(&self) -> Fetched<T> {
        self.get_within(self.0.patience.give_up).await
    }

    async fn get_within(&self, limit: Duration) -> Fetched<T> {
        let now = self.0.clock.now();
        if let Some(document) = self.at_hand(now) {
            return Ok(document);
        }
        let now = now.monotonic;
        match self.decide(|cache| cache.ask(now))? {
            Next::Done(document) => Ok(document),
            Next::Wait(outcome) => match self.wait(outcome, limit).await {
                Ok(document) => Ok(document),
                Err(error) => {
                    let now = self.0.clock.now().monotonic;
                    self.0.lock().cache.fallback(now).ok_or(error)
                }
            },
        }
    }

    /// Fetched again if that is due, for a token that `known` has no key for.
    pub(crate) async fn newer_than(&self, known: &Arc<T>) -> Fetched<T> {
        let now = self.0.clock.now().monotonic;
        match self.decide(|cache| cache.ask_for_newer(known, now))? {
            Next::Done(document) => Ok(document),
            Next::Wait(outcome) => self.wait(outcome, self.0.patience.answer).await,
        }
    }

    async fn wait(&self, outcome: Outcome<Fetched<T>>, limit: Duration) -> Fetched<T> {
        let name = self.0.name;
        match outcome.wait(limit).await {
            Waited::Arrived(fetched) => return fetched,
            Waited::Late => {
                return Err(VerifyError::unavailable(
                    format!("the issuer's {name} have not arrived within {limit:?}"),
                    RETRY_AFTER,
                ));
            }
            Waited::Lost => {}
        }
        // Its runtime is gone: whoever comes next starts over.
        let mut state = self.0.lock();
        state.abandon_if(|task| task.brings(&outcome));
        drop(state);
        Err(VerifyError::unavailable(
            format!(
                "the issuer's {name} did not arrive: the runtime that fetched them has stopped"
            ),
            RETRY_AFTER,
        ))
    }

    fn decide(
        &self,
        ask: impl FnOnce(&mut DocumentCache<T>) -> Decision<T>,
    ) -> Result<Next<T>, VerifyError> {
        let mut state = self.0.lock();
        let give_up = self.0.patience.give_up;
        state.abandon_if(|task| task.is_older_than(give_up));
        let meanwhile = match ask(&mut state.cache) {
            Decision::Use(document) => return Ok(Next::Done(document)),
            Decision::Fail(error) => return Err(error),
            Decision::Wait => match &state.task {
                Some(task) => return Ok(Next::Wait(task.outcome())),
                None => None,
            },
            Decision::UseAndFetch(document) => Some(document),
            Decision::Fetch => None,
        };
        let Ok(runtime) = Handle::try_current() else {
            state.cache.abandoned();
            return match meanwhile {
                Some(document) => Ok(Next::Done(document)),
                None => Err(VerifyError::configuration(
                    "there is no tokio runtime here: verify tokens from within one",
                )),
            };
        };
        let shared = self.0.clone();
        let task = SharedTask::start(&runtime, async move { shared.fetch_once().await });
        let outcome = task.outcome();
        state.task = Some(task);
        Ok(match meanwhile {
            Some(document) => Next::Done(document),
            None => Next::Wait(outcome),
        })
    }
}

impl<T> State<T> {
    /// Ends the fetch under way.
    fn abandon_if(&mut self, is_lost: impl FnOnce(&SharedTask<Fetched<T>>) -> bool) {
        if self.cache.is_fetching() && self.task.as_ref().is_some_and(is_lost) {
            self.task = None;
            self.cache.abandoned();
        }
    }
}

impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Drop for DocumentSource<T> {
    fn drop(&mut self) {
        // The task holds what is shared, so it would live on.
        self.0.lock().task = None;
    }
}

impl<T: Debug + Send + Sync + 'static> Shared<T> {
    async fn fetch_once(&self) -> Fetched<T> {
        let started = Started::now();
        let fetched = self.fetch.fetch().await;
        monitoring::asked(Asked::Document(self.name), fetched.is_ok(), &started);
        let now = self.clock.now().monotonic;
        let mut state = self.lock();
        match fetched {
            Ok(FetchedDocument { document, lifetime }) => {
                state.cache.fetched(document.clone(), lifetime, now);
                let settled = state.cache.settled();
                self.settled
                    .store(settled.map(|(document, until)| Arc::new(Settled { document, until })));
                tracing::debug!(what = self.name, "fetched from the issuer");
                Ok(document)
            }
            Err(error) => {
                state.cache.failed(error.clone(), now, fastrand::f64());
                tracing::warn!(%error, what = self.name, "could not be fetched from the issuer");
                Err(error)
            }
        }
    }
}

#[cfg(test)]
mod tests;
