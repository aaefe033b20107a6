use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};
use zitadel_types::json::Limits;

/// When the whole call must be over, and the limit that says so.
#[derive(Clone, Copy)]
pub(crate) struct Deadline(Option<(Instant, Duration)>);

/// The time is over. Holds the limit.
pub(crate) struct Elapsed(pub(crate) Duration);

impl Deadline {
    pub(crate) fn after(limit: Option<Duration>) -> Self {
        // A limit past the end of the clock is none.
        Self(limit.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit))))
    }

    pub(crate) fn limit(self) -> Option<Duration> {
        self.0.map(|(_, limit)| limit)
    }

    /// What reading an answer may cost, which takes so much memory.
    pub(crate) fn reading_within(self, memory: usize) -> Limits {
        Limits {
            memory,
            deadline: self.0.map(|(end, _)| end.into_std()),
            clock: || Instant::now().into_std(),
        }
    }

    /// What is left, `None` for ever.
    pub(crate) fn remaining(self) -> Result<Option<Duration>, Elapsed> {
        let Some((end, limit)) = self.0 else {
            return Ok(None);
        };
        match end.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(Elapsed(limit)),
            remaining => Ok(Some(remaining)),
        }
    }

    /// Whether there is time left after a wait of `delay`.
    pub(crate) fn allows(self, delay: Duration) -> bool {
        match self.remaining() {
            Ok(remaining) => remaining.is_none_or(|remaining| remaining > delay),
            Err(Elapsed(_)) => false,
        }
    }

    pub(crate) async fn cover<F: Future>(self, future: F) -> Result<F::Output, Elapsed> {
        match self.0 {
            None => Ok(future.await),
            Some((end, limit)) => timeout_at(end, future).await.map_err(|_| Elapsed(limit)),
        }
    }
}
