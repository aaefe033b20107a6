use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// A correction that did not help is not tried again for so long.
const PATIENCE: SignedDuration = SignedDuration::from_mins(5);
/// What the back-dating of assertions covers, and the `Date` header's resolution blurs.
const TOLERATED: SignedDuration = SignedDuration::from_secs(5);

/// How far the server's clock is from ours, learned from the `Date` header of a refusal.
#[derive(Debug, Default)]
pub(crate) struct ClockSkew(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Added to our clock when an assertion is dated.
    correction: SignedDuration,
    /// When a correction did not help: something else is wrong with the credentials.
    in_vain_since: Option<Timestamp>,
}

impl ClockSkew {
    /// The time to write into an assertion (since 1970).
    pub(crate) fn correct(&self, wall: Duration) -> Duration {
        let correction = self.lock().correction;
        if correction.is_negative() {
            wall.saturating_sub(correction.unsigned_abs())
        } else {
            wall.saturating_add(correction.unsigned_abs())
        }
    }

    /// An assertion that was dated by `now` was refused, and the server's clock showed `date`.
    /// Whether it is worth trying once more, by the server's clock.
    pub(crate) fn learn(&self, date: Timestamp, now: Timestamp) -> bool {
        let skew = date.duration_since(now);
        let mut state = self.lock();
        let is_known = (skew - state.correction).abs() <= TOLERATED;
        let is_too_early = state
            .in_vain_since
            .is_some_and(|since| now.duration_since(since).abs() < PATIENCE);
        if is_known || is_too_early {
            return false;
        }
        state.correction = skew;
        drop(state);
        tracing::warn!(
            "the local clock is {}: dating the next assertion by the server's; set the local one",
            compare(skew)
        );
        true
    }

    /// The correction did not help.
    pub(crate) fn was_in_vain(&self, now: Timestamp) {
        let mut state = self.lock();
        state.in_vain_since = Some(now);
        state.correction = SignedDuration::ZERO;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What an error says about the clock, as one of the likely causes.
pub(crate) fn describe(date: Option<Timestamp>, now: Timestamp) -> String {
    let Some(date) = date else {
        return "the local clock is wrong (the server did not tell its own)".to_owned();
    };
    let skew = date.duration_since(now);
    if skew.abs() <= TOLERATED {
        "not the local clock, which agrees with the server's".to_owned()
    } else {
        format!("the local clock is {}", compare(skew))
    }
}

/// "42 s ahead of the server's".
fn compare(skew: SignedDuration) -> String {
    let seconds = skew.as_secs().unsigned_abs();
    let direction = if skew.is_negative() {
        "ahead of"
    } else {
        "behind"
    };
    format!("{seconds} s {direction} the server's")
}
