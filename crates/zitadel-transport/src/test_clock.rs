use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::clock::{Clock, Moment, TestHands};

/// A clock that moves only when told to, for tests. Behind the feature `test-util`.
///
/// ```
/// use std::time::Duration;
/// use zitadel_transport::TestClock;
///
/// let time = TestClock::new();
/// let clock = time.clock(); // for the builder of an authenticator or a verifier
/// let before = clock.now();
/// time.advance(Duration::from_secs(3600));
/// assert!(clock.now().has_reached(before.after(Duration::from_secs(3600))));
/// ```
#[derive(Clone, Debug)]
pub struct TestClock(TestHands);

impl TestClock {
    /// A clock that shows the current time and stands still.
    pub fn new() -> Self {
        let wall = Clock::system().now().wall;
        Self(Arc::new(Mutex::new(Moment {
            monotonic: Duration::from_secs(1_000_000),
            wall,
        })))
    }

    /// The clock to hand to a builder.
    pub fn clock(&self) -> Clock {
        Clock::of_test(self.0.clone())
    }

    /// Lets time pass.
    pub fn advance(&self, duration: Duration) {
        let mut moment = self.lock();
        *moment = moment.after(duration);
    }

    /// Sets the wall clock forward or back while no time passes, as NTP or a person does.
    ///
    /// A suspended machine looks the same: on Linux the monotonic clock stands still meanwhile.
    pub fn shift_wall_clock(&self, by: SignedDuration) {
        let mut moment = self.lock();
        moment.wall = if by.is_negative() {
            moment.wall.saturating_sub(by.unsigned_abs())
        } else {
            moment.wall.saturating_add(by.unsigned_abs())
        };
    }

    /// What the wall clock shows.
    pub fn now(&self) -> Timestamp {
        self.lock().timestamp()
    }

    fn lock(&self) -> MutexGuard<'_, Moment> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}
