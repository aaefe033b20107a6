use std::time::Duration;

/// A wait that doubles from one failure to the next, and is scattered at random, so that many who
/// failed together do not come back together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backoff {
    /// After the first failure.
    pub first: Duration,
    /// After however many.
    pub max: Duration,
    /// Between which factors the wait is scattered.
    pub scatter: (f64, f64),
}

impl Backoff {
    /// The wait after a failure that `earlier` others came before. `random` lies between 0 and 1.
    pub fn wait(&self, earlier: u32, random: f64) -> Duration {
        let doubled = 2u32.saturating_pow(earlier);
        let wait = self.first.saturating_mul(doubled).min(self.max);
        let (low, high) = self.scatter;
        let factor = low + (high - low) * random.clamp(0.0, 1.0);
        Duration::try_from_secs_f64(wait.as_secs_f64() * factor).unwrap_or(Duration::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BACKOFF: Backoff = Backoff {
        first: Duration::from_secs(1),
        max: Duration::from_secs(60),
        scatter: (0.5, 1.5),
    };

    #[test]
    fn it_doubles_up_to_the_longest() {
        for (earlier, seconds) in [(0, 1), (1, 2), (2, 4), (5, 32), (6, 60), (u32::MAX, 60)] {
            let expected = Duration::from_secs(seconds);
            assert_eq!(BACKOFF.wait(earlier, 0.5), expected, "{earlier}");
        }
    }

    #[test]
    fn it_is_scattered_between_the_factors() {
        for (random, seconds) in [(-1.0, 1), (0.0, 1), (0.5, 2), (1.0, 3), (9.0, 3)] {
            let expected = Duration::from_secs(seconds);
            assert_eq!(BACKOFF.wait(1, random), expected, "{random}");
        }
    }

    #[test]
    fn extremes_do_no_harm() {
        let longest = Backoff {
            first: Duration::MAX,
            max: Duration::MAX,
            ..BACKOFF
        };
        assert_eq!(longest.wait(u32::MAX, 1.0), Duration::MAX);
        let none = Backoff {
            first: Duration::ZERO,
            ..BACKOFF
        };
        assert_eq!(none.wait(7, 1.0), Duration::ZERO);
    }
}
