//! Whether the issuer is asked at all while it does not answer: the whole policy, with no I/O and
//! no clock of its own.
//!
//! After a failure nobody asks for a while, which doubles with each failure; then one request is
//! let through to see, while all others still get the error at once.

use std::time::Duration;

use zitadel_transport::Backoff;

use crate::error::VerifyError;

const PAUSES: Backoff = Backoff {
    first: Duration::from_secs(1),
    max: Duration::from_secs(30),
    scatter: (0.75, 1.0),
};
/// A failure that one token may be the cause of stands for an outage when so many follow each other.
/// Otherwise who knows such a token could keep all others out.
const MAX_DOUBTFUL: u32 = 3;

#[derive(Debug, Default)]
pub(crate) struct Outage {
    failing: Option<Failing>,
    /// How many doubtful failures there were since the last success.
    doubtful: u32,
}

#[derive(Debug)]
struct Failing {
    error: VerifyError,
    /// When the last attempt that counts had failed.
    since: Duration,
    not_before: Duration,
    pause: Duration,
    count: u32,
}

/// What a failure tells of the issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tells {
    /// It cannot be asked about any token.
    Outage,
    /// It could not be asked about this one.
    Doubt,
}

impl Outage {
    /// Whether to ask now.
    ///
    /// # Errors
    /// The error of the last attempt, when it is too early for another one.
    pub(crate) fn admit(&mut self, now: Duration) -> Result<(), VerifyError> {
        let Some(failing) = &mut self.failing else {
            return Ok(());
        };
        if now < failing.not_before {
            return Err(failing.error.clone());
        }
        // Others wait for what becomes of this one.
        failing.not_before = now.saturating_add(failing.pause);
        Ok(())
    }

    pub(crate) fn succeeded(&mut self) {
        *self = Self::default();
    }

    /// An attempt that began at `began` has failed. Of attempts that were under way together, only
    /// the first counts. `random` lies between 0 and 1.
    pub(crate) fn failed(
        &mut self,
        error: VerifyError,
        tells: Tells,
        (began, now): (Duration, Duration),
        random: f64,
    ) {
        if tells == Tells::Doubt && self.failing.is_none() {
            self.doubtful += 1;
            if self.doubtful < MAX_DOUBTFUL {
                return;
            }
        }
        let count = match &self.failing {
            Some(failing) if began < failing.since => return,
            Some(failing) => failing.count.saturating_add(1),
            None => 0,
        };
        let pause = PAUSES.wait(count, random);
        self.failing = Some(Failing {
            error,
            since: now,
            not_before: now.saturating_add(pause),
            pause,
            count,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn down() -> VerifyError {
        VerifyError::unavailable("down", seconds(1))
    }

    fn fail(outage: &mut Outage, tells: Tells, began: Duration, now: Duration) {
        outage.failed(down(), tells, (began, now), 1.0);
    }

    /// How many attempts a minute at a thousand requests a second costs.
    fn attempts(tells: Tells, random: f64) -> u32 {
        let mut outage = Outage::default();
        let mut attempts = 0;
        for millisecond in 0..60_000 {
            let now = Duration::from_millis(millisecond);
            if outage.admit(now).is_ok() {
                attempts += 1;
                outage.failed(down(), tells, (now, now), random);
            }
        }
        attempts
    }

    #[test]
    fn a_minute_of_failures_costs_few_attempts() {
        assert_eq!(attempts(Tells::Outage, 1.0), 6);
        assert_eq!(attempts(Tells::Outage, 0.0), 7);
        assert_eq!(attempts(Tells::Doubt, 0.0), 9);
    }

    #[test]
    fn one_request_probes_while_the_others_get_the_error() {
        let mut outage = Outage::default();
        fail(&mut outage, Tells::Outage, seconds(0), seconds(0));
        assert!(outage.admit(seconds(1)).is_ok());
        assert!(outage.admit(seconds(1)).is_err());
        // It hangs, so another one may try after a while.
        assert!(outage.admit(seconds(2)).is_ok());
        outage.succeeded();
        assert!(outage.admit(seconds(2)).is_ok());
        assert!(outage.admit(seconds(2)).is_ok());
    }

    #[test]
    fn attempts_that_fail_together_count_once() {
        let mut outage = Outage::default();
        for _ in 0..1000 {
            assert!(outage.admit(seconds(0)).is_ok());
        }
        for _ in 0..1000 {
            fail(&mut outage, Tells::Outage, seconds(0), seconds(3));
        }
        assert!(outage.admit(seconds(4)).is_ok());
    }

    #[test]
    fn a_token_that_brings_the_issuer_down_keeps_nobody_out_while_others_are_answered() {
        let mut outage = Outage::default();
        for second in 0..100 {
            assert!(outage.admit(seconds(second)).is_ok());
            fail(&mut outage, Tells::Doubt, seconds(second), seconds(second));
            fail(&mut outage, Tells::Doubt, seconds(second), seconds(second));
            assert!(outage.admit(seconds(second)).is_ok());
            outage.succeeded();
        }
    }
}
