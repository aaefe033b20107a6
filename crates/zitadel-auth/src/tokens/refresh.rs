//! One refresh, and those who wait for it, on its own runtime or another.

use std::any::Any;
use std::fmt::Debug;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::watch;

use crate::error::{AuthError, Kind};
use crate::tokens::access_token::AccessToken;
use zitadel_transport::{BoxFuture, Moment};

#[cfg(all(test, shuttle))]
use crate::tokens::model_checker::{AbortHandle, runtime, time::timeout};
#[cfg(not(all(test, shuttle)))]
use tokio::{runtime, task::AbortHandle, time::timeout};

/// Gets a token from somewhere, once per call. It is called again only when the call before is
/// over, or was given up since nobody drives its runtime.
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

pub(crate) type Outcome = Result<AccessToken, AuthError>;

/// A refresh under way. When it is dropped, those who wait start over.
#[derive(Debug)]
pub(crate) struct Refresh {
    /// Tells it from those before and after it.
    pub(crate) number: u64,
    runtime: runtime::Id,
    /// After which those on another runtime give up on it.
    deadline: Duration,
    outcome: watch::Sender<Option<Outcome>>,
    task: Option<AbortHandle>,
}

impl Refresh {
    /// `patience` is how long those on another runtime wait, who cannot know whether its own is
    /// driven.
    pub(crate) fn begin(
        number: u64,
        runtime: runtime::Id,
        now: Moment,
        patience: Duration,
    ) -> Self {
        Self {
            number,
            runtime,
            deadline: now.monotonic.saturating_add(patience),
            outcome: watch::Sender::new(None),
            task: None,
        }
    }

    /// The work, which does not outlive it.
    pub(crate) fn is_done_by(&mut self, task: AbortHandle) {
        self.task = Some(task);
    }

    #[cfg(all(test, shuttle))]
    pub(crate) fn task(&self) -> Option<AbortHandle> {
        self.task.clone()
    }

    pub(crate) fn finish(self, outcome: Outcome) {
        self.outcome.send_replace(Some(outcome));
    }

    /// Where nobody holds a lock, since a task that ends may take it.
    pub(crate) fn abort(self) {
        if let Some(task) = self.task {
            task.abort();
        }
    }

    pub(crate) fn wait(&self, runtime: runtime::Id, now: Moment) -> Waiting {
        Waiting {
            number: self.number,
            outcome: self.outcome.subscribe(),
            patience: self.patience_left(runtime, now),
        }
    }

    /// Whether nobody on this runtime waits for it any more.
    pub(crate) fn is_overdue(&self, runtime: runtime::Id, now: Moment) -> bool {
        self.patience_left(runtime, now) == Some(Duration::ZERO)
    }

    /// `None`, without a limit, on the runtime that drives it: a fetch has limits of its own.
    fn patience_left(&self, runtime: runtime::Id, now: Moment) -> Option<Duration> {
        (self.runtime != runtime).then(|| self.deadline.saturating_sub(now.monotonic))
    }
}

/// Somebody who waits for the outcome of a refresh.
pub(crate) struct Waiting {
    pub(crate) number: u64,
    outcome: watch::Receiver<Option<Outcome>>,
    patience: Option<Duration>,
}

/// How waiting ends.
pub(crate) enum Waited {
    Outcome(Outcome),
    /// Its runtime has gone away, or somebody else has given it up.
    Abandoned,
    PatienceIsOver,
}

impl Waiting {
    pub(crate) async fn outcome(mut self) -> Waited {
        let outcome = async {
            let outcome = self.outcome.wait_for(Option::is_some).await.ok()?;
            outcome.clone()
        };
        let outcome = match self.patience {
            None => Ok(outcome.await),
            Some(patience) => timeout(patience, outcome).await,
        };
        match outcome {
            Ok(Some(outcome)) => Waited::Outcome(outcome),
            Ok(None) => Waited::Abandoned,
            Err(_) => Waited::PatienceIsOver,
        }
    }
}

/// A panic of the code that fetches, a key source of the program's among it, is an error to all
/// who wait.
pub(crate) async fn fetch_without_panic(fetch: &dyn FetchToken) -> Result<IssuedToken, AuthError> {
    let mut fetching = fetch.fetch();
    let polled = poll_fn(|context| {
        let polled = catch_unwind(AssertUnwindSafe(|| fetching.as_mut().poll(context)));
        polled.unwrap_or_else(|panic| Poll::Ready(Err(explain_panic(&*panic))))
    });
    polled.await.map_err(AuthError::in_refresh)
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
