use std::fmt;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::{SignedDuration, Timestamp};

/// Where the time comes from: the system, or a test.
#[derive(Clone, Default)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    /// Reads are counted from this instant.
    System(Instant),
    #[cfg(any(test, feature = "test-util"))]
    Test(TestHands),
}

impl Default for Source {
    fn default() -> Self {
        Self::System(Instant::now())
    }
}

/// What a test moves.
#[cfg(any(test, feature = "test-util"))]
pub(crate) type TestHands = std::sync::Arc<std::sync::Mutex<Moment>>;

/// One reading of both clocks. They disagree after a suspend (the monotonic one may have stood
/// still) and after the wall clock was set, so what expires does so when either says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Since a point in the past that has no meaning.
    pub monotonic: Duration,
    /// Since 1970.
    pub wall: Duration,
}

impl Moment {
    /// The point in time that `delay` later either clock reaches first.
    pub fn after(self, delay: Duration) -> Self {
        Self {
            monotonic: self.monotonic.saturating_add(delay),
            wall: self.wall.saturating_add(delay),
        }
    }

    /// Whether either clock says that `deadline` is over.
    pub fn has_reached(self, deadline: Self) -> bool {
        self.monotonic >= deadline.monotonic || self.wall >= deadline.wall
    }

    /// How long until either clock reaches `deadline`.
    pub fn left_until(self, deadline: Self) -> Duration {
        let monotonic = deadline.monotonic.saturating_sub(self.monotonic);
        monotonic.min(deadline.wall.saturating_sub(self.wall))
    }

    /// The earlier of two deadlines, clock by clock.
    pub fn earlier(self, other: Self) -> Self {
        Self {
            monotonic: self.monotonic.min(other.monotonic),
            wall: self.wall.min(other.wall),
        }
    }

    /// What the wall clock shows.
    pub fn timestamp(self) -> Timestamp {
        SignedDuration::try_from(self.wall)
            .ok()
            .and_then(|since_1970| Timestamp::from_duration(since_1970).ok())
            .unwrap_or(Timestamp::MAX)
    }
}

impl Clock {
    /// The time of the machine.
    pub fn system() -> Self {
        Self::default()
    }

    #[cfg(any(test, feature = "test-util"))]
    pub(crate) fn of_test(hands: TestHands) -> Self {
        Self(Source::Test(hands))
    }

    /// Reads both clocks.
    pub fn now(&self) -> Moment {
        match &self.0 {
            Source::System(start) => Moment {
                monotonic: start.elapsed(),
                wall: since_1970(),
            },
            #[cfg(any(test, feature = "test-util"))]
            Source::Test(hands) => *hands
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner),
        }
    }

    /// Whether the wall clock shows this second since 1970. Reads one clock, and compares without
    /// converting: a third of the work of [`now`](Self::now).
    pub fn is_in_second(&self, second: u64) -> bool {
        match &self.0 {
            Source::System(_) => {
                let start = UNIX_EPOCH.checked_add(Duration::from_secs(second));
                let end = UNIX_EPOCH.checked_add(Duration::from_secs(second.saturating_add(1)));
                let wall = SystemTime::now();
                start.is_some_and(|start| wall >= start) && end.is_some_and(|end| wall < end)
            }
            #[cfg(any(test, feature = "test-util"))]
            Source::Test(_) => self.now().wall.as_secs() == second,
        }
    }
}

fn since_1970() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::System(_) => "Clock(system)",
            #[cfg(any(test, feature = "test-util"))]
            Source::Test(_) => "Clock(test)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_clock::TestClock;

    #[test]
    fn the_wall_clock_is_in_the_second_that_it_shows() {
        let test = TestClock::new().clock();
        for clock in [Clock::system(), test] {
            let now = clock.now().wall.as_secs();
            assert!((now..now + 60).any(|second| clock.is_in_second(second)));
            for other in [0, now - 60, now + 3600, u64::MAX] {
                assert!(!clock.is_in_second(other), "{other}");
            }
        }
    }
}
