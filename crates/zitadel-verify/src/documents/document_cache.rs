//! When a document of the issuer's (its keys, its endpoints) is used, fetched again, waited for, and
//! given up: the whole policy, with no I/O, no tasks and no clock of its own.
//! [`document_source`](crate::documents::document_source) drives it.
//!
//! ```text
//! fetched ─────────── due ────────────── old ────────────────── lost
//!   use it           │ use it; one      │ wait for the fetch;  │ none
//!                    │ caller fetches   │ use it once it fails │
//! ```
//!
//! A token that names a key which is not in the set asks for a newer set, at most once in a
//! cool-down: the issuer may have made the key a moment ago, but anybody can make up names.

use std::sync::Arc;
use std::time::Duration;

use crate::error::VerifyError;

/// For how long a document is good.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lifetimes {
    /// Where the issuer does not say.
    pub(crate) default: Duration,
    pub(crate) min: Duration,
    pub(crate) max: Duration,
    /// How long an old one serves while no newer one can be had.
    pub(crate) outage: Duration,
    /// How soon a newer one is fetched again for another token that names an unknown key.
    pub(crate) cooldown: Duration,
}

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const MAX_PAUSE: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(crate) struct DocumentCache<T> {
    lifetimes: Lifetimes,
    held: Option<Held<T>>,
    fetching: bool,
    /// When a newer one was last asked for because a token named an unknown one.
    asked_for_newer: Option<Duration>,
    failure: Option<Failure>,
}

#[derive(Debug)]
struct Held<T> {
    document: Arc<T>,
    due: Duration,
    old: Duration,
    lost: Duration,
}

/// The fetch that failed last, while none has succeeded since.
#[derive(Debug)]
struct Failure {
    error: VerifyError,
    not_before: Duration,
    count: u32,
}

/// What a caller who needs the document does now.
#[derive(Debug)]
pub(crate) enum Decision<T> {
    Use(Arc<T>),
    /// Start the fetch, and use this one meanwhile.
    UseAndFetch(Arc<T>),
    /// Start the fetch and wait for it.
    Fetch,
    /// Wait for the fetch that is under way.
    Wait,
    Fail(VerifyError),
}

impl<T> DocumentCache<T> {
    pub(crate) fn new(lifetimes: Lifetimes) -> Self {
        Self {
            lifetimes,
            held: None,
            fetching: false,
            asked_for_newer: None,
            failure: None,
        }
    }

    /// Someone needs the document. `Fetch` and `UseAndFetch` make the caller the one who fetches, so that
    /// exactly one [`fetched`](Self::fetched), [`failed`](Self::failed) or
    /// [`abandoned`](Self::abandoned) must follow.
    pub(crate) fn ask(&mut self, now: Duration) -> Decision<T> {
        let pausing = self
            .failure
            .as_ref()
            .filter(|failure| now < failure.not_before);
        let held = self.held.as_ref().filter(|held| now < held.lost);
        match held {
            Some(held) if now < held.due || pausing.is_some() => {
                Decision::Use(held.document.clone())
            }
            // Nobody waits for what has failed before.
            Some(held) if now < held.old || self.failure.is_some() => {
                let document = held.document.clone();
                if std::mem::replace(&mut self.fetching, true) {
                    Decision::Use(document)
                } else {
                    Decision::UseAndFetch(document)
                }
            }
            _ if self.fetching => Decision::Wait,
            None if pausing.is_some() => self.fail(),
            _ => self.start(),
        }
    }

    /// Someone has a token that `known` has no key for.
    pub(crate) fn ask_for_newer(&mut self, known: &Arc<T>, now: Duration) -> Decision<T> {
        if let Some(held) = &self.held {
            if !Arc::ptr_eq(&held.document, known) {
                return Decision::Use(held.document.clone());
            }
        }
        if self.fetching {
            return Decision::Wait;
        }
        // Nobody knows then whether the issuer has such a key.
        if self
            .failure
            .as_ref()
            .is_some_and(|failure| now < failure.not_before)
        {
            return self.fail();
        }
        let is_too_early = self
            .asked_for_newer
            .is_some_and(|asked| now < asked.saturating_add(self.lifetimes.cooldown));
        if is_too_early {
            return Decision::Use(known.clone());
        }
        self.asked_for_newer = Some(now);
        self.start()
    }

    fn start(&mut self) -> Decision<T> {
        self.fetching = true;
        Decision::Fetch
    }

    fn fail(&self) -> Decision<T> {
        match &self.failure {
            Some(failure) => Decision::Fail(failure.error.clone()),
            None => Decision::Wait,
        }
    }

    /// The fetch brought the document, good for `lifetime` where the issuer says so.
    pub(crate) fn fetched(&mut self, document: Arc<T>, lifetime: Option<Duration>, now: Duration) {
        let lifetime = lifetime
            .unwrap_or(self.lifetimes.default)
            .clamp(self.lifetimes.min, self.lifetimes.max);
        let old = now.saturating_add(lifetime);
        self.fetching = false;
        self.failure = None;
        self.held = Some(Held {
            document,
            due: now.saturating_add(lifetime * 3 / 4),
            old,
            lost: old.saturating_add(self.lifetimes.outage),
        });
    }

    /// The fetch failed. `jitter` lies between 0 and 1, so that many programs do not come back at
    /// once.
    pub(crate) fn failed(&mut self, error: VerifyError, now: Duration, jitter: f64) {
        let count = self.failure.as_ref().map_or(0, |failure| failure.count);
        let doubled = FIRST_PAUSE.saturating_mul(2u32.saturating_pow(count.min(16)));
        let pause = doubled.min(MAX_PAUSE);
        self.fetching = false;
        self.failure = Some(Failure {
            error,
            not_before: now.saturating_add(pause / 2 + (pause / 2).mul_f64(jitter)),
            count: count.saturating_add(1),
        });
    }

    /// The fetch ended without an outcome, because its runtime did.
    pub(crate) fn abandoned(&mut self) {
        self.fetching = false;
    }

    pub(crate) fn is_fetching(&self) -> bool {
        self.fetching
    }

    /// The document from before, where a fetch failed and it may still serve.
    pub(crate) fn fallback(&self, now: Duration) -> Option<Arc<T>> {
        let held = self.held.as_ref().filter(|held| now < held.lost)?;
        Some(held.document.clone())
    }

    /// What readers may use without asking, and until when.
    pub(crate) fn settled(&self) -> Option<(Arc<T>, Duration)> {
        let held = self.held.as_ref()?;
        Some((held.document.clone(), held.due))
    }
}

#[cfg(test)]
mod tests;
