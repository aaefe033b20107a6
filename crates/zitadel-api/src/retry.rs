use std::time::Duration;

use http::StatusCode;
use zitadel_transport::Backoff;

use crate::code::Code;
use crate::error::{Error, ErrorKind};

/// When a failed call is sent again, and how soon.
///
/// A call that only reads is sent again when the server cannot be reached, does not answer in
/// time, says that it is unavailable (502, 503, 504), or that there are too many requests (429).
/// A call that writes is sent again only when it surely had no effect: when no connection came
/// about, when HTTP/2 says that it was turned away, or for a 429. What waiting does not heal, such
/// as a used-up quota, is never asked again.
///
/// The waits double from `base_delay` to `max_delay`, each shortened at random by up to a half so
/// that many clients do not come back at once. A `Retry-After` is waited for instead when it is
/// longer, up to `max_retry_after`; a server that wants more than that gets no further attempt.
///
/// The one retry with a fresh token after a 401 is not a matter of this policy.
///
/// ```
/// use std::time::Duration;
/// use zitadel_api::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_attempts(6).max_delay(Duration::from_secs(10));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(5),
            max_retry_after: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// The default: 3 attempts.
    pub fn new() -> Self {
        Self::default()
    }

    /// A single attempt.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Most attempts for one call, the first one included. Default: 3. 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The wait before the second attempt. Default: 200 ms.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait between two attempts, where the server asks for none. Default: 5 s.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest `Retry-After` that is waited for. Default: 30 s.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// How long to wait before the next attempt, after attempt number `attempt` (from 1) failed.
    /// `None`: there is none.
    pub(crate) fn delay(&self, error: &Error, attempt: u32, read_only: bool) -> Option<Duration> {
        if attempt >= self.max_attempts || !may_resend(error, read_only) {
            return None;
        }
        let backoff = Backoff {
            first: self.base_delay,
            max: self.max_delay,
            scatter: (0.5, 1.0),
        };
        let delay = backoff.wait(attempt - 1, fastrand::f64());
        match error.retry_after() {
            Some(wanted) if wanted > self.max_retry_after => None,
            Some(wanted) => Some(wanted.max(delay)),
            None => Some(delay),
        }
    }
}

/// Whether sending the call again can help and cannot do a thing twice.
fn may_resend(error: &Error, read_only: bool) -> bool {
    if error.is_lasting() {
        return false;
    }
    let turned_away = error.status() == Some(StatusCode::TOO_MANY_REQUESTS);
    let passing = match error.kind() {
        ErrorKind::Connection | ErrorKind::Timeout => true,
        ErrorKind::Api => error.code() == Some(Code::Unavailable),
        _ => false,
    };
    error.is_unprocessed() || turned_away || (read_only && passing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ResponseFacts;
    use crate::operation::Endpoint;

    fn refused(status: u16, retry_after: Option<u64>) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        let answer = ResponseFacts {
            status: Some(status),
            code: Some(Code::from_status(status)),
            retry_after: retry_after.map(Duration::from_secs),
            ..ResponseFacts::default()
        };
        Error::api(&Endpoint::UNNAMED, String::new(), None, answer)
    }

    #[test]
    fn waits_double_up_to_the_longest_and_scatter() {
        let policy = RetryPolicy::new()
            .max_attempts(u32::MAX)
            .base_delay(Duration::from_millis(100))
            .max_delay(Duration::from_millis(350));
        for (attempt, longest) in [(1, 100), (2, 200), (3, 350), (40, 350), (u32::MAX - 1, 350)] {
            for _ in 0..100 {
                let delay = policy.delay(&refused(503, None), attempt, true).unwrap();
                let longest = Duration::from_millis(longest);
                assert!(
                    delay > longest / 2 - Duration::from_millis(1) && delay <= longest,
                    "{attempt}: {delay:?}"
                );
            }
        }
    }

    #[test]
    fn retry_after_is_waited_for_within_bounds() {
        let policy = RetryPolicy::new().max_retry_after(Duration::from_secs(10));
        let delay = |seconds| policy.delay(&refused(429, Some(seconds)), 1, false);
        assert_eq!(delay(10), Some(Duration::from_secs(10)));
        assert_eq!(delay(11), None);
        assert_eq!(delay(u64::MAX), None);
        // Never sooner than without it.
        assert!(delay(0) >= Some(Duration::from_millis(99)));
    }

    #[test]
    fn extreme_settings_do_no_harm() {
        let policy = RetryPolicy::new()
            .base_delay(Duration::MAX)
            .max_delay(Duration::MAX);
        assert!(policy.delay(&refused(503, None), 2, true).is_some());
        assert_eq!(policy.delay(&refused(503, None), 3, true), None);
    }
}
