//! What [`token_source`](crate::token_source) is built from, as the model checker has it: wherever
//! one task can overtake another, it tries both. Arc-swap and tokio's channel are taken at their
//! word, that what is stored is seen by whoever loads after; they are checked where they are made.

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

/// The one runtime that there is.
pub(crate) struct Handle;

impl Handle {
    pub(crate) fn try_current() -> Result<Self, ()> {
        Ok(Self)
    }

    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        shuttle::future::spawn(work)
    }
}
