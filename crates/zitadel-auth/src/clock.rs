use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::{SignedDuration, Timestamp};

/// Where the time comes from. Default: the system.
///
/// An authenticator takes another one so that tests can move time:
///
/// ```
/// use std::time::Duration;
/// use zitadel_auth::{Clock, TestClock};
///
/// let time = TestClock::new();
/// let clock: Clock = time.clock();
/// time.advance(Duration::from_secs(3600));
/// ```
#[derive(Clone, Default)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    /// Reads are counted from this instant.
    System(Instant),
    Test(Arc<Mutex<Moment>>),
}

impl Default for Source {
    fn default() -> Self {
        Self::System(Instant::now())
    }
}

/// One reading of both clocks. They disagree after a suspend (the monotonic one may have stood
/// still) and after the wall clock was set, so what expires does so when either says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) monotonic: Duration,
    /// Since 1970.
    pub(crate) wall: Duration,
}

impl Moment {
    /// The point in time that `delay` later either clock reaches first.
    pub(crate) fn after(self, delay: Duration) -> Self {
        Self {
            monotonic: self.monotonic.saturating_add(delay),
            wall: self.wall.saturating_add(delay),
        }
    }

    pub(crate) fn has_reached(self, deadline: Self) -> bool {
        self.monotonic >= deadline.monotonic || self.wall >= deadline.wall
    }

    /// How long until either clock reaches `deadline`.
    pub(crate) fn left_until(self, deadline: Self) -> Duration {
        let monotonic = deadline.monotonic.saturating_sub(self.monotonic);
        monotonic.min(deadline.wall.saturating_sub(self.wall))
    }

    /// The earlier of two deadlines, clock by clock.
    pub(crate) fn earlier(self, other: Self) -> Self {
        Self {
            monotonic: self.monotonic.min(other.monotonic),
            wall: self.wall.min(other.wall),
        }
    }

    /// As [`Clock::wall`] shows it.
    pub(crate) fn on_wall(self) -> SystemTime {
        UNIX_EPOCH.checked_add(self.wall).unwrap_or(UNIX_EPOCH)
    }

    pub(crate) fn timestamp(self) -> Timestamp {
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

    pub(crate) fn now(&self) -> Moment {
        match &self.0 {
            Source::System(start) => Moment {
                monotonic: start.elapsed(),
                wall: SystemTime::now()
                    .duration_since(UNIX_EPOCH)
                    .unwrap_or_default(),
            },
            Source::Test(moment) => *moment.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// What the wall clock shows: quicker than [`now`](Self::now), which reads both.
    pub(crate) fn wall(&self) -> SystemTime {
        match &self.0 {
            Source::System(_) => SystemTime::now(),
            Source::Test(_) => self.now().on_wall(),
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::System(_) => "Clock(system)",
            Source::Test(_) => "Clock(test)",
        })
    }
}

/// A clock that moves only when told to, for tests.
#[derive(Clone, Debug)]
pub struct TestClock(Arc<Mutex<Moment>>);

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
        Clock(Source::Test(self.0.clone()))
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

    fn lock(&self) -> std::sync::MutexGuard<'_, Moment> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}
