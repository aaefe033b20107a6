//! When a token is used, renewed, waited for, and given up: the whole policy, with no I/O, no
//! tasks and no clock of its own. [`source`](crate::tokens::source) drives it.
//!
//! ```text
//! issued ─────────── advisory ────────── mandatory ──── expired
//!   use it          │ use it; one caller │ wait for the │ wait for the
//!                   │ starts a refresh   │ refresh      │ refresh
//! ```
//!
//! A refresh that fails changes nothing about a token that is still valid. It sets a time before
//! which nobody tries again; until then callers get the valid token, or else that same error.

use std::time::Duration;

use zitadel_transport::Backoff;

use crate::error::AuthError;
use crate::tokens::access_token::AccessToken;
use zitadel_transport::Moment;

const ADVISORY: Duration = Duration::from_secs(5 * 60);
const MANDATORY: Duration = Duration::from_secs(30);
const MIN_USE: Duration = Duration::from_secs(1);
/// Give or take a quarter.
const SCATTER: (f64, f64) = (0.75, 1.25);
const FAILURE_PAUSE: Backoff = Backoff {
    first: Duration::from_secs(1),
    max: Duration::from_secs(60),
    scatter: SCATTER,
};
const REJECTION_PAUSE: Backoff = Backoff {
    first: Duration::from_secs(1),
    max: Duration::from_secs(5 * 60),
    scatter: SCATTER,
};
/// A token that nobody has complained about for so long has served.
const MIN_SERVICE: Duration = Duration::from_secs(5 * 60);

#[derive(Debug, Default)]
pub(crate) struct TokenCache {
    token: Option<HeldToken>,
    refreshing: bool,
    failure: Option<Failure>,
    rejections: Option<Rejections>,
}

#[derive(Debug)]
struct HeldToken {
    token: AccessToken,
    advisory: Moment,
    mandatory: Moment,
    expiry: Moment,
}

/// The refresh that failed last, while nothing has succeeded since.
#[derive(Debug)]
struct Failure {
    error: AuthError,
    not_before: Moment,
    count: u32,
}

/// The server has refused tokens, and none has served since.
#[derive(Debug)]
struct Rejections {
    /// How many have been replaced.
    count: u32,
    /// Until then the next one is not.
    not_before: Moment,
    forgotten: Moment,
}

/// What a caller who wants a token does now.
#[derive(Debug)]
pub(crate) enum Decision {
    /// Use this token.
    Use(AccessToken),
    /// Start the refresh, and use this token meanwhile.
    UseAndRefresh(AccessToken),
    /// Start the refresh and wait for it.
    Refresh,
    /// Wait for the refresh that is under way.
    Wait,
    /// There is no token, and it is too early to ask for one again.
    Fail(AuthError),
}

impl TokenCache {
    /// Someone wants a token. `Refresh` and `UseAndRefresh` make the caller the one who refreshes,
    /// so that exactly one [`succeeded`](Self::succeeded), [`failed`](Self::failed) or
    /// [`abandoned`](Self::abandoned) must follow.
    pub(crate) fn decide(&mut self, now: Moment) -> Decision {
        let pausing = self
            .failure
            .as_ref()
            .filter(|failure| !now.has_reached(failure.not_before));
        let valid = self
            .token
            .as_ref()
            .filter(|held| !now.has_reached(held.expiry));
        match valid {
            Some(held) if !now.has_reached(held.advisory) => Decision::Use(held.token.clone()),
            Some(held) if pausing.is_some() => Decision::Use(held.token.clone()),
            Some(held) if !now.has_reached(held.mandatory) => {
                let token = held.token.clone();
                if std::mem::replace(&mut self.refreshing, true) {
                    Decision::Use(token)
                } else {
                    Decision::UseAndRefresh(token)
                }
            }
            _ if self.refreshing => Decision::Wait,
            Some(_) => self.start(),
            None => match pausing {
                Some(failure) => Decision::Fail(failure.error.clone()),
                None => self.start(),
            },
        }
    }

    fn start(&mut self) -> Decision {
        self.refreshing = true;
        Decision::Refresh
    }

    /// The refresh brought a token. Its lifetime counts from the request, since the server began
    /// to count before its answer arrived; a lifetime that is used up by then counts from the
    /// answer, so that a slow server and a short lifetime never mean a request per call.
    pub(crate) fn succeeded(
        &mut self,
        token: AccessToken,
        requested: Moment,
        received: Moment,
        lifetime: Duration,
    ) {
        let lifetime = lifetime.max(MIN_USE);
        let issued = if received
            .after(MIN_USE)
            .has_reached(requested.after(lifetime))
        {
            received
        } else {
            requested
        };
        self.refreshing = false;
        self.failure = None;
        self.token = Some(HeldToken {
            token,
            advisory: issued.after(lifetime - ADVISORY.min(lifetime / 4)),
            mandatory: issued.after(lifetime - MANDATORY.min(lifetime / 8)),
            expiry: issued.after(lifetime),
        });
    }

    /// The refresh failed. All who waited get the answer: the valid token, or else the error.
    pub(crate) fn failed(
        &mut self,
        error: AuthError,
        now: Moment,
        jitter: f64,
    ) -> Result<AccessToken, AuthError> {
        self.refreshing = false;
        let count = self
            .failure
            .as_ref()
            .map_or(0, |failure| failure.count.saturating_add(1));
        self.failure = Some(Failure {
            error: error.clone(),
            not_before: now.after(FAILURE_PAUSE.wait(count, jitter)),
            count,
        });
        match &self.token {
            Some(held) if !now.has_reached(held.expiry) => Ok(held.token.clone()),
            _ => Err(error),
        }
    }

    /// The refresh ended without a result, because the runtime that carried it is gone. Those who
    /// waited ask again.
    pub(crate) fn abandoned(&mut self) {
        self.refreshing = false;
    }

    /// The server has refused `rejected`.
    ///
    /// The first time it is replaced at once. When its successor is refused as well, no fresh
    /// token may heal it, so each further one is kept for a while, however many callers complain.
    pub(crate) fn invalidate(&mut self, rejected: &AccessToken, now: Moment, jitter: f64) {
        if !self
            .token
            .as_ref()
            .is_some_and(|held| held.token == *rejected)
        {
            return;
        }
        let (mut count, mut not_before) = self
            .recent_rejections(now)
            .map_or((0, now), |before| (before.count, before.not_before));
        if now.has_reached(not_before) {
            self.token = None;
            not_before = now.after(REJECTION_PAUSE.wait(count, jitter));
            count = count.saturating_add(1);
        }
        self.rejections = Some(Rejections {
            count,
            not_before,
            forgotten: now.after(MIN_SERVICE),
        });
    }

    fn recent_rejections(&self, now: Moment) -> Option<&Rejections> {
        let rejections = self.rejections.as_ref()?;
        (!now.has_reached(rejections.forgotten)).then_some(rejections)
    }

    /// Until when a token that is refused now is kept all the same.
    pub(crate) fn renewal_paused_until(&self, now: Moment) -> Option<Moment> {
        self.token.as_ref()?;
        let not_before = self.recent_rejections(now)?.not_before;
        (!now.has_reached(not_before)).then_some(not_before)
    }

    /// The token that is good for now, be it due for renewal or not.
    pub(crate) fn valid(&self, now: Moment) -> Option<AccessToken> {
        let held = self.token.as_ref()?;
        (!now.has_reached(held.expiry)).then(|| held.token.clone())
    }

    /// How long until somebody may start the next refresh.
    pub(crate) fn next_refresh(&self, now: Moment) -> Duration {
        let start = match (&self.failure, &self.token) {
            (Some(failure), _) => failure.not_before,
            (None, Some(held)) => held.advisory,
            (None, None) => now,
        };
        start.monotonic.saturating_sub(now.monotonic)
    }

    /// Why a refresh would start now, in words for the log.
    pub(crate) fn cause(&self, now: Moment) -> &'static str {
        match &self.token {
            Some(held) if now.has_reached(held.expiry) => "the token has expired",
            Some(_) => "the token expires soon",
            None if self.recent_rejections(now).is_some() => "the server refused the token",
            None => "there is no token yet",
        }
    }

    /// The token that needs no decision, and until when: what a reader may use without asking.
    pub(crate) fn settled(&self, now: Moment) -> Option<(AccessToken, Moment)> {
        let held = self.token.as_ref()?;
        let until = match &self.failure {
            Some(failure) if !now.has_reached(failure.not_before) => {
                held.expiry.earlier(failure.not_before)
            }
            _ if self.refreshing => held.mandatory,
            _ => held.advisory,
        };
        (!now.has_reached(until)).then(|| (held.token.clone(), until))
    }
}

#[cfg(test)]
mod tests;
