use std::time::Duration;

/// How long to wait for new events: longer each time that there are none.
#[derive(Clone, Debug)]
pub(super) struct Pauses {
    shortest: Duration,
    longest: Duration,
    next: Duration,
}

impl Default for Pauses {
    fn default() -> Self {
        Self::between(Duration::from_secs(1), Duration::from_secs(30))
    }
}

impl Pauses {
    pub(super) fn between(shortest: Duration, longest: Duration) -> Self {
        Self {
            shortest,
            longest: longest.max(shortest),
            next: shortest,
        }
    }

    /// There was something: waiting begins anew.
    pub(super) fn reset(&mut self) {
        self.next = self.shortest;
    }

    pub(super) fn next(&mut self) -> Duration {
        let pause = self.next;
        self.next = pause.saturating_mul(2).min(self.longest);
        pause
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest_and_begin_anew() {
        let seconds = |pauses: &mut Pauses| pauses.next().as_secs();
        let mut pauses = Pauses::default();
        let first: Vec<u64> = (0..7).map(|_| seconds(&mut pauses)).collect();
        assert_eq!(first, [1, 2, 4, 8, 16, 30, 30]);
        pauses.reset();
        assert_eq!(seconds(&mut pauses), 1);
    }

    #[test]
    fn the_longest_is_never_shorter_than_the_shortest() {
        let mut pauses = Pauses::between(Duration::from_secs(9), Duration::from_secs(2));
        assert_eq!(pauses.next(), Duration::from_secs(9));
        assert_eq!(pauses.next(), Duration::from_secs(9));
        let mut pauses = Pauses::between(Duration::MAX, Duration::MAX);
        pauses.next();
        assert_eq!(pauses.next(), Duration::MAX);
    }
}
