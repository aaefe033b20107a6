use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// What the back-dating of assertions covers, and the `Date` header's resolution blurs.
const TOLERATED: SignedDuration = SignedDuration::from_secs(5);

/// How far the server's clock is from ours, learned from the `Date` header of a refusal.
#[derive(Debug, Default)]
pub(crate) struct ClockSkew(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Added to our clock when an assertion is dated.
    correction: SignedDuration,
    /// The skew that was corrected in vain: something else is wrong with the credentials.
    tried_in_vain: Option<SignedDuration>,
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
        let differs = |from: SignedDuration| (skew - from).abs() > TOLERATED;
        if !differs(state.correction) || !state.tried_in_vain.is_none_or(differs) {
            return false;
        }
        state.correction = skew;
        drop(state);
        let ahead = if skew.is_negative() {
            "ahead of"
        } else {
            "behind"
        };
        tracing::warn!(
            off_by = ?skew.abs(),
            "the local clock is {:?} {ahead} the server's: dating the next assertion by the server's clock; set the local one",
            skew.abs(),
        );
        true
    }

    /// The correction did not help.
    pub(crate) fn was_in_vain(&self) {
        let mut state = self.lock();
        state.tried_in_vain = Some(state.correction);
        state.correction = SignedDuration::ZERO;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What an error says about the clock.
pub(crate) fn describe(date: Option<Timestamp>, now: Timestamp) -> String {
    let Some(date) = date else {
        return "the local clock (the server did not tell its own)".to_owned();
    };
    let skew = date.duration_since(now);
    if skew.abs() <= TOLERATED {
        "the local clock is right".to_owned()
    } else if skew.is_negative() {
        format!(
            "the local clock, which is {:#} ahead of the server's",
            skew.abs()
        )
    } else {
        format!(
            "the local clock, which is {:#} behind the server's",
            skew.abs()
        )
    }
}
