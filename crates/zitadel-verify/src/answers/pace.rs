//! How much the issuer is asked at a time, and how long an answer is waited for: as much and as long
//! as it has shown to need. No I/O, and no clock of its own.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};

/// How many requests are under way before the first is answered. An issuer that does not answer gets
/// no more than these, whatever the number of tokens.
const FIRST_PLACES: usize = 4;
/// Tokens that anybody made up cost the issuer no more than that.
const MAX_PLACES: usize = 128;

#[derive(Debug)]
pub(crate) struct Pace {
    free: Semaphore,
    shown: Mutex<Shown>,
    min_patience: Duration,
    max_patience: Duration,
}

/// What the issuer has shown.
#[derive(Debug)]
struct Shown {
    places: usize,
    /// How long it took lately.
    took: Duration,
}

/// The right to ask once.
#[must_use]
#[derive(Debug)]
pub(crate) struct Place<'a>(Option<SemaphorePermit<'a>>);

impl Pace {
    /// An answer is waited for so long at least, where the issuer has shown nothing else.
    pub(crate) fn new(min_patience: Duration, max_patience: Duration) -> Self {
        Self {
            free: Semaphore::new(FIRST_PLACES),
            shown: Mutex::new(Shown {
                places: FIRST_PLACES,
                took: Duration::ZERO,
            }),
            min_patience: min_patience.min(max_patience),
            max_patience,
        }
    }

    /// How long an answer is waited for: twice what the issuer took lately.
    pub(crate) fn patience(&self) -> Duration {
        let usual = self.shown().took.saturating_mul(2);
        usual.clamp(self.min_patience, self.max_patience)
    }

    /// Waits until there is a place. One that is dropped is free again.
    pub(crate) async fn place(&self) -> Place<'_> {
        // It is never closed.
        Place(self.free.acquire().await.ok())
    }

    /// The issuer has answered after this time. One more place while all are taken, one fewer while
    /// most are not.
    pub(crate) fn answered(&self, place: Place<'_>, took: Duration) {
        let mut shown = self.shown();
        shown.took = took.max(shown.took * 7 / 8);
        let free = self.free.available_permits();
        if free == 0 && shown.places < MAX_PLACES {
            shown.places += 1;
            self.free.add_permits(1);
        } else if free > shown.places / 2 {
            shown.give_up(place);
        }
    }

    /// The issuer has answered after this time, when nobody waited any longer.
    pub(crate) fn answered_late(&self, took: Duration) {
        let mut shown = self.shown();
        shown.took = shown.took.max(took);
    }

    /// The issuer has not answered: one place fewer.
    pub(crate) fn failed(&self, place: Place<'_>) {
        self.shown().give_up(place);
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shown {
    fn give_up(&mut self, place: Place<'_>) {
        if let Some(permit) = place.0.filter(|_| self.places > FIRST_PLACES) {
            self.places -= 1;
            permit.forget();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    const SECOND: Duration = Duration::from_secs(1);

    fn pace() -> Pace {
        Pace::new(SECOND, 5 * SECOND)
    }

    fn all_places(pace: &Pace) -> Vec<Place<'_>> {
        std::iter::from_fn(|| {
            let mut context = Context::from_waker(Waker::noop());
            match pin!(pace.place()).poll(&mut context) {
                Poll::Ready(place) => Some(place),
                Poll::Pending => None,
            }
        })
        .collect()
    }

    #[test]
    fn an_issuer_that_answers_is_asked_more_at_a_time() {
        let pace = pace();
        for places in [4, 8, 16, 32, 64, 128, 128] {
            let taken = all_places(&pace);
            assert_eq!(taken.len(), places);
            for place in taken {
                // Others wait already.
                let taken_up = all_places(&pace);
                pace.answered(place, SECOND);
                drop(taken_up);
            }
        }
    }

    #[test]
    fn one_that_fails_or_is_seldom_asked_is_asked_less() {
        let pace = pace();
        let grow = || {
            for _ in 0..40 {
                let mut taken = all_places(&pace);
                pace.answered(taken.pop().unwrap(), SECOND);
            }
        };
        grow();
        assert_eq!(all_places(&pace).len(), 44);
        for place in all_places(&pace) {
            pace.failed(place);
        }
        assert_eq!(all_places(&pace).len(), 4);
        grow();
        for _ in 0..100 {
            let place = all_places(&pace).pop().unwrap();
            pace.answered(place, SECOND);
        }
        assert_eq!(all_places(&pace).len(), 4);
    }

    #[test]
    fn an_issuer_that_is_slow_is_waited_for() {
        let pace = pace();
        let took = |millis| {
            let place = all_places(&pace).pop().unwrap();
            pace.answered(place, Duration::from_millis(millis));
            pace.patience()
        };
        assert_eq!(took(20), SECOND);
        assert_eq!(took(800), Duration::from_millis(1600));
        assert_eq!(took(4000), 5 * SECOND);
        // And when it is fast again, less and less.
        let later: Vec<_> = (0..20).map(|_| took(20)).collect();
        assert!(later.is_sorted_by(|a, b| a >= b));
        assert_eq!(later.last(), Some(&SECOND));
        let impatient = Pace::new(5 * SECOND, SECOND);
        assert_eq!(impatient.patience(), SECOND);
    }
}
