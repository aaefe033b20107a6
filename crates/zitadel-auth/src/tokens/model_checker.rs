//! What [`source`](crate::tokens::source) is built from, as the model checker has it: wherever
//! one task can overtake another, or a timer a task, it tries both. Arc-swap and tokio's channel are
//! taken at their word, that what is stored is seen by whoever loads after; they are checked where
//! they are made.

use std::future::Future;
use std::sync::{Arc, PoisonError};

pub(crate) use shuttle::future::AbortHandle;
use shuttle::future::JoinHandle;
pub(crate) use shuttle::sync::{Mutex, MutexGuard};

#[derive(Debug)]
pub(crate) struct ArcSwapOption<T>(Mutex<Option<Arc<T>>>);

impl<T> ArcSwapOption<T> {
    pub(crate) fn empty() -> Self {
        Self(Mutex::new(None))
    }

    pub(crate) fn load(&self) -> Option<Arc<T>> {
        self.lock().clone()
    }

    pub(crate) fn store(&self, value: Option<Arc<T>>) {
        *self.lock() = value;
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<T>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A runtime, which is one as long as a test does not [`enter`](runtime::enter) others.
pub(crate) struct Handle(runtime::Id);

impl Handle {
    pub(crate) fn try_current() -> Result<Self, ()> {
        Ok(Self(runtime::current()))
    }

    pub(crate) fn id(&self) -> runtime::Id {
        self.0
    }

    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        let id = self.0;
        shuttle::future::spawn(async move {
            runtime::driven(id).await;
            work.await;
        })
    }
}

pub(crate) mod runtime {
    use std::cell::Cell;

    use shuttle::future::yield_now;
    use shuttle::rand::{Rng, thread_rng};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Id {
        Driven,
        /// Drives what was spawned on it late or never.
        Stopped,
    }

    shuttle::thread_local! {
        static CURRENT: Cell<Id> = const { Cell::new(Id::Driven) };
    }

    /// From here on, this thread is of that runtime.
    pub(crate) fn enter(id: Id) {
        CURRENT.with(|current| current.set(id));
    }

    pub(super) fn current() -> Id {
        CURRENT.with(Cell::get)
    }

    pub(super) async fn driven(id: Id) {
        if id == Id::Stopped {
            if thread_rng().gen_bool(0.5) {
                std::future::pending::<()>().await;
            }
            for _ in 0..thread_rng().gen_range(1..20) {
                yield_now().await;
            }
        }
    }
}

pub(crate) mod time {
    use std::future::{Future, poll_fn};
    use std::pin::pin;
    use std::task::Poll;
    use std::time::Duration;

    use shuttle::future::yield_now;
    use shuttle::rand::{Rng, thread_rng};

    /// Time passes as it likes.
    pub(crate) async fn timeout<F: Future>(_: Duration, work: F) -> Result<F::Output, ()> {
        let mut work = pin!(work);
        loop {
            let polled = poll_fn(|context| Poll::Ready(work.as_mut().poll(context))).await;
            if let Poll::Ready(output) = polled {
                return Ok(output);
            }
            yield_now().await;
            if thread_rng().gen_bool(0.2) {
                return Err(());
            }
        }
    }
}
