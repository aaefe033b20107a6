//! Work that one caller starts and many wait for. It runs in a task of its own, so that it is not
//! in the hands of whoever asked first; its owner ends it by dropping it.

use std::future::Future;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::Instant;

#[derive(Debug)]
pub(crate) struct SharedTask<T> {
    outcome: Outcome<T>,
    task: AbortHandle,
}

/// What a [`SharedTask`] will bring.
#[derive(Clone, Debug)]
pub(crate) struct Outcome<T> {
    receiver: watch::Receiver<Option<T>>,
    started: Instant,
}

/// How long a [`SharedTask`] is waited for, counted from its start.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    /// By callers. The work goes on without them.
    pub(crate) answer: Duration,
    /// Then it is ended and started over: its runtime may live and not be driven.
    pub(crate) give_up: Duration,
}

/// What became of waiting.
#[derive(Debug)]
pub(crate) enum Waited<T> {
    Arrived(T),
    /// The work goes on.
    Late,
    /// The work ended without an outcome, since its runtime did or it panicked.
    Lost,
}

impl<T: Clone + Send + Sync + 'static> SharedTask<T> {
    pub(crate) fn start(runtime: &Handle, work: impl Future<Output = T> + Send + 'static) -> Self {
        let (sender, receiver) = watch::channel(None);
        let task = runtime.spawn(async move {
            let outcome = work.await;
            sender.send_replace(Some(outcome));
        });
        Self {
            outcome: Outcome {
                receiver,
                started: Instant::now(),
            },
            task: task.abort_handle(),
        }
    }

    pub(crate) fn outcome(&self) -> Outcome<T> {
        self.outcome.clone()
    }

    /// Whether it is this task that `outcome` comes from.
    pub(crate) fn brings(&self, outcome: &Outcome<T>) -> bool {
        self.outcome.receiver.same_channel(&outcome.receiver)
    }

    pub(crate) fn is_older_than(&self, age: Duration) -> bool {
        self.outcome.started.elapsed() >= age
    }
}

impl<T> Drop for SharedTask<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl<T: Clone> Outcome<T> {
    /// Waits until the work is so old.
    pub(crate) async fn wait(&self, age: Duration) -> Waited<T> {
        let mut receiver = self.receiver.clone();
        let arrival = receiver.wait_for(Option::is_some);
        let deadline = self.started.checked_add(age);
        let arrived = match deadline {
            Some(deadline) => tokio::time::timeout_at(deadline, arrival).await,
            None => Ok(arrival.await),
        };
        match arrived {
            Ok(Ok(outcome)) => outcome.clone().map_or(Waited::Lost, Waited::Arrived),
            Ok(Err(_)) => Waited::Lost,
            Err(_) => Waited::Late,
        }
    }
}
