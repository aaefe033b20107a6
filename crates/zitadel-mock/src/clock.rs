//! The server's time, which a test can stop and move.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

#[derive(Debug)]
pub(crate) struct Clock {
    /// Where a stopped clock stands before it is moved; `None` follows the system's time.
    stopped_at: Option<Timestamp>,
    moved_microseconds: AtomicI64,
}

impl Clock {
    pub(crate) fn following_the_system() -> Self {
        Self {
            stopped_at: None,
            moved_microseconds: AtomicI64::new(0),
        }
    }

    pub(crate) fn stopped_at(time: SystemTime) -> Self {
        Self {
            stopped_at: Some(Timestamp::try_from(time).unwrap_or(Timestamp::MAX)),
            moved_microseconds: AtomicI64::new(0),
        }
    }

    pub(crate) fn advance(&self, duration: Duration) {
        let step = i64::try_from(duration.as_micros()).unwrap_or(i64::MAX);
        let moved = |moved: i64| Some(moved.saturating_add(step));
        // It never fails, since the closure always gives a value.
        let _ = self
            .moved_microseconds
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, moved);
    }

    pub(crate) fn now(&self) -> Timestamp {
        let start = self.stopped_at.unwrap_or_else(Timestamp::now);
        let moved = self.moved_microseconds.load(Ordering::Relaxed);
        start
            .as_microsecond()
            .checked_add(moved)
            .and_then(|microseconds| Timestamp::from_microsecond(microseconds).ok())
            .unwrap_or(Timestamp::MAX)
    }
}

/// What the API writes where a time should be and there is none.
pub(crate) const NEVER: &str = "0001-01-01T00:00:00Z";

/// RFC 3339 as the API writes it: no fraction, or three or six digits of it.
pub(crate) fn rfc3339(time: Timestamp) -> String {
    let format = match time.subsec_microsecond() {
        0 => "%Y-%m-%dT%H:%M:%SZ",
        microseconds if microseconds % 1000 == 0 => "%Y-%m-%dT%H:%M:%S.%3fZ",
        _ => "%Y-%m-%dT%H:%M:%S.%6fZ",
    };
    time.strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stopped_clock_moves_only_when_told() {
        let clock = Clock::stopped_at(SystemTime::UNIX_EPOCH + Duration::from_secs(10));
        assert_eq!(clock.now().as_second(), 10);
        clock.advance(Duration::from_secs(5));
        assert_eq!(clock.now().as_second(), 15);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), Timestamp::MAX);
    }

    #[test]
    fn fractions_are_written_in_groups_of_three_digits() {
        let written = |microseconds| rfc3339(Timestamp::from_microsecond(microseconds).unwrap());
        assert_eq!(written(1_000_000), "1970-01-01T00:00:01Z");
        assert_eq!(written(1_500_000), "1970-01-01T00:00:01.500Z");
        assert_eq!(written(1_590_590), "1970-01-01T00:00:01.590590Z");
    }
}
