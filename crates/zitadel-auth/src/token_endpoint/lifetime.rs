//! How long a token is good for, whatever `expires_in` says.

use std::time::Duration;

use serde_json::Value;

/// Assumed where the server states no lifetime, or none that makes sense.
const DEFAULT_TOKEN_LIFETIME: Duration = Duration::from_secs(5 * 60);
const MAX_TOKEN_LIFETIME: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Missing, zero, negative and senseless lifetimes are taken as unknown; others lie between one
/// second and a year.
pub(crate) fn of(expires_in: Option<&Value>) -> Duration {
    let seconds = match expires_in {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    match seconds {
        Some(seconds) if seconds > 0.0 => {
            Duration::from_secs_f64(seconds.clamp(1.0, MAX_TOKEN_LIFETIME.as_secs_f64()))
        }
        _ => DEFAULT_TOKEN_LIFETIME,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lifetimes_are_sane_whatever_the_server_says() {
        for (given, seconds) in [
            (json!(43199), 43199),
            (json!("43199"), 43199),
            (json!(" 60 "), 60),
            (json!(59), 59),
            (json!(1), 1),
            (json!(0.2), 1),
            (json!(300.0), 300),
            (json!(0), 300),
            (json!(-1), 300),
            (json!("soon"), 300),
            (json!("NaN"), 300),
            (json!(null), 300),
            (json!([60]), 300),
            (json!(u64::MAX), 31_536_000),
            (json!("1e400"), 31_536_000),
        ] {
            assert_eq!(of(Some(&given)), Duration::from_secs(seconds), "{given}");
        }
        assert_eq!(of(None), DEFAULT_TOKEN_LIFETIME);
    }
}
