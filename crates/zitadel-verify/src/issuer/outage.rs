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
    answered: Option<Duration>,
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
    /// Whether it is too early to ask.
    ///
    /// # Errors
    /// The error of the last attempt.
    pub(crate) fn check(&self, now: Duration) -> Result<(), VerifyError> {
        match &self.failing {
            Some(failing) if now < failing.not_before => Err(failing.error.clone()),
            _ => Ok(()),
        }
    }

    /// Whether to ask now. `patience` is how long the answer is waited for.
    ///
    /// # Errors
    /// The error of the last attempt, when it is too early for another one.
    pub(crate) fn admit(&mut self, now: Duration, patience: Duration) -> Result<(), VerifyError> {
        self.check(now)?;
        if let Some(failing) = &mut self.failing {
            // Others wait for what becomes of this one.
            let settled = failing.pause.max(patience.saturating_mul(2));
            failing.not_before = now.saturating_add(settled);
        }
        Ok(())
    }

    pub(crate) fn succeeded(&mut self, now: Duration) {
        *self = Self {
            answered: Some(now),
            ..Self::default()
        };
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
        let others_are_answered = self.answered.is_some_and(|answered| began < answered);
        let is_doubtful = tells == Tells::Doubt || others_are_answered;
        if is_doubtful && self.failing.is_none() {
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
            if outage.admit(now, seconds(1)).is_ok() {
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
        assert!(outage.admit(seconds(1), seconds(1)).is_ok());
        assert!(outage.admit(seconds(1), seconds(1)).is_err());
        assert!(outage.admit(seconds(2), seconds(1)).is_err());
        // Nothing is heard of it, so another one may try after a while.
        assert!(outage.admit(seconds(3), seconds(1)).is_ok());
        outage.succeeded(seconds(3));
        assert!(outage.admit(seconds(3), seconds(1)).is_ok());
        assert!(outage.admit(seconds(3), seconds(1)).is_ok());
    }

    #[test]
    fn attempts_that_fail_together_count_once() {
        let mut outage = Outage::default();
        for _ in 0..1000 {
            assert!(outage.admit(seconds(0), seconds(1)).is_ok());
        }
        for _ in 0..1000 {
            fail(&mut outage, Tells::Outage, seconds(0), seconds(3));
        }
        assert!(outage.admit(seconds(4), seconds(1)).is_ok());
    }

    #[test]
    fn a_token_that_brings_the_issuer_down_keeps_nobody_out_while_others_are_answered() {
        let mut outage = Outage::default();
        for second in 0..100 {
            assert!(outage.admit(seconds(second), seconds(1)).is_ok());
            fail(&mut outage, Tells::Doubt, seconds(second), seconds(second));
            fail(&mut outage, Tells::Doubt, seconds(second), seconds(second));
            assert!(outage.admit(seconds(second), seconds(1)).is_ok());
            outage.succeeded(seconds(second));
        }
    }
}
