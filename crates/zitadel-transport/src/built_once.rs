//! A value that takes time to build, built when it is first needed.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use tokio::sync::watch;

use crate::TransportError;

/// Building blocks, so it has a thread of its own: no caller's future and no runtime can leave it
/// half done, and no busy pool can keep it waiting.
pub(crate) struct BuiltOnce<T>(Arc<Inner<T>>);

struct Inner<T> {
    build: Box<dyn Fn() -> Outcome<T> + Send + Sync>,
    value: OnceLock<T>,
    building: Mutex<Option<watch::Receiver<Option<Outcome<T>>>>>,
}

type Outcome<T> = Result<T, TransportError>;

impl<T: Clone + Send + Sync + 'static> BuiltOnce<T> {
    pub(crate) fn new(build: impl Fn() -> Outcome<T> + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner {
            build: Box::new(build),
            value: OnceLock::new(),
            building: Mutex::new(None),
        }))
    }

    /// The value, if it is there already.
    pub(crate) fn ready(&self) -> Option<&T> {
        self.0.value.get()
    }

    /// Waits until the value is there. A failure is told to all who wait, and not kept.
    pub(crate) async fn wait(&self) -> Outcome<T> {
        let mut outcome = self.join()?;
        let outcome = outcome.wait_for(Option::is_some).await;
        let outcome = outcome.ok().and_then(|outcome| outcome.clone());
        outcome.unwrap_or_else(|| {
            Err(TransportError::configuration(
                "the HTTP client was not built: the thread that builds it ended early",
            ))
        })
    }

    /// The outcome of the building under way, or of one that begins now.
    fn join(&self) -> Result<watch::Receiver<Option<Outcome<T>>>, TransportError> {
        let mut building = self.0.lock();
        if let Some(outcome) = &*building {
            return Ok(outcome.clone());
        }
        let (sender, outcome) = watch::channel(None);
        // Another caller's may have ended since ours looked.
        if let Some(value) = self.ready() {
            sender.send_replace(Some(Ok(value.clone())));
            return Ok(outcome);
        }
        *building = Some(outcome.clone());
        drop(building);
        let work = Building(self.0.clone());
        std::thread::Builder::new()
            .name("zitadel-http-client".to_owned())
            .spawn(move || {
                let built = (work.0.build)();
                if let Ok(value) = &built {
                    let _ = work.0.value.set(value.clone());
                }
                drop(work);
                sender.send_replace(Some(built));
            })
            .map_err(|error| {
                TransportError::configuration(format!(
                    "no thread can be started to build the HTTP client: {error}"
                ))
            })?;
        Ok(outcome)
    }
}

impl<T> Inner<T> {
    fn lock(&self) -> MutexGuard<'_, Option<watch::Receiver<Option<Outcome<T>>>>> {
        self.building.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A building under way. However it ends, the next caller finds none.
struct Building<T>(Arc<Inner<T>>);

impl<T> Drop for Building<T> {
    fn drop(&mut self) {
        *self.0.lock() = None;
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Waker};

    use super::*;

    /// A value whose nth building does what `outcome` says of it, and how many there were.
    fn counting(
        outcome: impl Fn(usize) -> Outcome<&'static str> + Send + Sync + 'static,
    ) -> (BuiltOnce<&'static str>, Arc<AtomicUsize>) {
        let count = Arc::new(AtomicUsize::new(0));
        let counter = count.clone();
        let value = BuiltOnce::new(move || outcome(counter.fetch_add(1, Ordering::SeqCst) + 1));
        (value, count)
    }

    #[tokio::test]
    async fn it_is_built_once_for_all() {
        let (value, built) = counting(|_| Ok("value"));
        assert!(value.ready().is_none());
        let mut held = Box::pin(value.wait());
        let _ = held.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        for _ in 0..10 {
            assert_eq!(value.wait().await.unwrap(), "value");
        }
        drop(held);
        assert_eq!(value.ready(), Some(&"value"));
        assert_eq!(built.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn a_failure_is_told_and_not_kept() {
        let (value, built) = counting(|number| match number {
            1 => Err(TransportError::configuration("no roots")),
            2 => std::panic::resume_unwind(Box::new("a library's mistake")),
            _ => Ok("value"),
        });
        assert_eq!(value.wait().await.unwrap_err().to_string(), "no roots");
        let error = value.wait().await.unwrap_err();
        assert!(error.to_string().contains("ended early"), "{error}");
        for _ in 0..3 {
            assert_eq!(value.wait().await.unwrap(), "value");
        }
        assert_eq!(built.load(Ordering::SeqCst), 3);
    }
}
