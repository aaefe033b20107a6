//! Times as tokens write them (RFC 7519, section 2): seconds since 1970, with a fraction perhaps.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// `None` for anything that is no number, or no time on the calendar.
pub(crate) fn timestamp(value: Option<&Value>) -> Option<Timestamp> {
    let value = value?;
    let since_1970 = match value.as_i64() {
        Some(seconds) => SignedDuration::from_secs(seconds),
        None => SignedDuration::try_from_secs_f64(value.as_f64()?).ok()?,
    };
    Timestamp::from_duration(since_1970).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_numbers_on_the_calendar_are_times() {
        let at = |value: Value| timestamp(Some(&value)).map(|time| time.to_string());
        assert_eq!(at(json!(0)).unwrap(), "1970-01-01T00:00:00Z");
        assert_eq!(at(json!(1_795_232_626)).unwrap(), "2026-11-21T03:43:46Z");
        assert_eq!(at(json!(1.5)).unwrap(), "1970-01-01T00:00:01.5Z");
        for value in [
            json!("1795232626"),
            json!(true),
            json!(null),
            json!([1]),
            json!(1e300),
            json!(u64::MAX),
            json!(i64::MIN),
            json!(1_795_232_626_000_000_i64),
        ] {
            assert_eq!(timestamp(Some(&value)), None, "{value}");
        }
        assert_eq!(timestamp(None), None);
    }
}
