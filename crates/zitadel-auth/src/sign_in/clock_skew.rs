//! How far the server's clock is from ours, by the `Date` header of a refusal.
//!
//! Whoever answers can write anything there, so a date is a hint: it moves an assertion by minutes
//! at most, for one try, and only now and then. What is kept is a correction with which an
//! assertion was accepted.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use zitadel_transport::Moment;

/// No assertion is dated further from the local clock than this.
const MAX_CORRECTION: SignedDuration = SignedDuration::from_mins(5);
/// What the back-dating of assertions covers, and the header's resolution blurs.
const TOLERATED: SignedDuration = SignedDuration::from_secs(5);
const MAX_TRIES_AN_HOUR: usize = 3;
const HOUR: Duration = Duration::from_secs(60 * 60);

/// What is added to the local clock when an assertion is dated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Correction(SignedDuration);

impl Correction {
    const NONE: Self = Self(SignedDuration::ZERO);

    /// The time to write into an assertion (since 1970).
    pub(crate) fn apply(self, wall: Duration) -> Duration {
        if self.0.is_negative() {
            wall.saturating_sub(self.0.unsigned_abs())
        } else {
            wall.saturating_add(self.0.unsigned_abs())
        }
    }

    fn agrees_with(self, other: Self) -> bool {
        (self.0 - other.0).abs() <= TOLERATED
    }
}

/// The correction in force, and how often others were tried.
#[derive(Debug, Default)]
pub(crate) struct ClockSkew(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// An assertion that was dated by it has been accepted.
    proven: Correction,
    /// Since when each of the tries of the last hour no longer counts.
    tries: Vec<Moment>,
}

impl ClockSkew {
    /// What to date an assertion by, as far as is known.
    pub(crate) fn correction(&self) -> Correction {
        self.lock().proven
    }

    /// An assertion was refused, and the server's clock showed `date`. Another correction, where
    /// one is worth a try: [`keep`](Self::keep) it if its assertion is accepted, and only then.
    pub(crate) fn other(&self, date: Option<Timestamp>, now: Moment) -> Option<Correction> {
        let suggested = date
            .map(|date| date.duration_since(now.timestamp()))
            .filter(|skew| skew.abs() <= MAX_CORRECTION)
            .map_or(Correction::NONE, Correction);
        let mut state = self.lock();
        if suggested.agrees_with(state.proven) {
            return None;
        }
        state.proven = Correction::NONE;
        state.tries.retain(|end| !now.has_reached(*end));
        if state.tries.len() >= MAX_TRIES_AN_HOUR {
            return None;
        }
        state.tries.push(now.after(HOUR));
        Some(suggested)
    }

    /// An assertion that was dated so has been accepted.
    pub(crate) fn keep(&self, accepted: Correction) {
        let before = std::mem::replace(&mut self.lock().proven, accepted);
        if accepted != before && accepted != Correction::NONE {
            tracing::warn!(
                "the local clock is {}: assertions are dated by the server's; set the local one",
                compare(accepted.0)
            );
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
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
    } else if skew.abs() <= MAX_CORRECTION {
        format!("the local clock is {}", compare(skew))
    } else {
        let minutes = SignedDuration::from_mins((skew.abs().as_secs() + 30) / 60);
        format!(
            "the local clock is wrong: the server's clock differs by {minutes:#} and shows {date}"
        )
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
