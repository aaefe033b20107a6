//! Work that one caller starts and many wait for. It runs in a task of its own, so that it is not
//! in the hands of whoever asked first; its owner ends it by dropping it.

use std::future::Future;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;

#[derive(Debug)]
pub(crate) struct SharedTask<T> {
    outcome: Outcome<T>,
    task: AbortHandle,
}

/// What a [`SharedTask`] will bring.
#[derive(Debug)]
pub(crate) struct Outcome<T>(watch::Receiver<Option<T>>);

impl<T: Clone + Send + Sync + 'static> SharedTask<T> {
    pub(crate) fn start(runtime: &Handle, work: impl Future<Output = T> + Send + 'static) -> Self {
        let (sender, receiver) = watch::channel(None);
        let task = runtime.spawn(async move {
            let outcome = work.await;
            sender.send_replace(Some(outcome));
        });
        Self {
            outcome: Outcome(receiver),
            task: task.abort_handle(),
        }
    }

    pub(crate) fn outcome(&self) -> Outcome<T> {
        Outcome(self.outcome.0.clone())
    }

    /// Whether it is this task that `outcome` comes from.
    pub(crate) fn brings(&self, outcome: &Outcome<T>) -> bool {
        self.outcome.0.same_channel(&outcome.0)
    }
}

impl<T> Drop for SharedTask<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl<T: Clone> Outcome<T> {
    /// `None` when the work ended without an outcome, since its runtime did or it panicked, or
    /// when it took longer than `limit`: its runtime may live and not be driven.
    pub(crate) async fn wait(&self, limit: Duration) -> Option<T> {
        let mut receiver = self.0.clone();
        let arrival = receiver.wait_for(Option::is_some);
        let arrived = tokio::time::timeout(limit, arrival).await.ok()?.ok()?;
        arrived.clone()
    }
}
