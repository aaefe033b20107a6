//! What is counted and measured, by the `metrics` facade. Without the feature, nothing is.
//!
//! The names stand in the documentation of the crate. No label holds anything of a token.

use crate::error::VerifyError;
use crate::token::claims::{Claims, Way};

/// Since when something takes time.
pub(crate) struct Started {
    #[cfg(feature = "metrics")]
    at: std::time::Instant,
}

/// What is asked of the issuer.
#[cfg_attr(
    not(feature = "metrics"),
    allow(dead_code, reason = "nobody reads the name then")
)]
#[derive(Clone, Copy, Debug)]
pub(crate) enum Asked {
    Introspection,
    /// Keys and endpoints, which have names.
    Document(&'static str),
}

/// Where something known is looked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lookup {
    /// JWTs that have verified.
    Remembered,
    /// Answers of the issuer.
    Answers,
}

impl Started {
    pub(crate) fn now() -> Self {
        Self {
            #[cfg(feature = "metrics")]
            at: std::time::Instant::now(),
        }
    }
}

/// A token was judged.
#[cfg_attr(not(feature = "metrics"), allow(unused_variables))]
pub(crate) fn judged(way: Way, verified: &Result<Claims, VerifyError>, started: &Started) {
    #[cfg(feature = "metrics")]
    {
        let outcome = match verified {
            Ok(_) => "accepted",
            Err(error) if error.is_invalid_token() => "refused",
            Err(error) if error.is_unavailable() => "unavailable",
            Err(_) => "misconfigured",
        };
        let way = match way {
            Way::Offline => "offline",
            Way::Introspection => "introspection",
        };
        metrics::counter!("zitadel_verify_tokens_total", "outcome" => outcome, "way" => way)
            .increment(1);
        metrics::histogram!("zitadel_verify_duration_seconds", "way" => way)
            .record(started.at.elapsed());
    }
}

/// Something known was looked for.
#[cfg_attr(not(feature = "metrics"), allow(unused_variables))]
pub(crate) fn looked_up(lookup: Lookup, is_hit: bool) {
    #[cfg(feature = "metrics")]
    {
        let cache = match lookup {
            Lookup::Remembered => "remembered",
            Lookup::Answers => "answers",
        };
        let outcome = if is_hit { "hit" } else { "miss" };
        metrics::counter!("zitadel_verify_cache_total", "cache" => cache, "outcome" => outcome)
            .increment(1);
    }
}

/// The issuer was asked, or could not be.
#[cfg_attr(not(feature = "metrics"), allow(unused_variables))]
pub(crate) fn asked(asked: Asked, is_answered: bool, started: &Started) {
    #[cfg(feature = "metrics")]
    {
        let about = match asked {
            Asked::Introspection => "introspection",
            Asked::Document(name) => name,
        };
        let outcome = if is_answered { "answered" } else { "failed" };
        metrics::counter!("zitadel_verify_requests_total", "about" => about, "outcome" => outcome)
            .increment(1);
        metrics::histogram!("zitadel_verify_request_duration_seconds", "about" => about)
            .record(started.at.elapsed());
    }
}
