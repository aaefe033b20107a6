//! Times as tokens write them (RFC 7519, section 2): seconds since 1970, with a fraction perhaps.

use jiff::{SignedDuration, Timestamp};

use crate::token::json::{Json, Number};

/// `None` for anything that is no number, or no time on the calendar.
pub(crate) fn timestamp(value: Option<Json<'_>>) -> Option<Timestamp> {
    let since_1970 = match value?.as_number()? {
        Number::Integer(seconds) => SignedDuration::from_secs(seconds),
        Number::Float(seconds) => SignedDuration::try_from_secs_f64(seconds).ok()?,
    };
    Timestamp::from_duration(since_1970).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::json::Object;

    #[test]
    fn only_numbers_on_the_calendar_are_times() {
        let at = |value: &str| {
            let object = Object::read(format!(r#"{{"exp":{value}}}"#).as_bytes()).unwrap();
            timestamp(object.get("exp")).map(|time| time.to_string())
        };
        assert_eq!(at("0").unwrap(), "1970-01-01T00:00:00Z");
        assert_eq!(at("1795232626").unwrap(), "2026-11-21T03:43:46Z");
        assert_eq!(at("1795232626.0").unwrap(), "2026-11-21T03:43:46Z");
        assert_eq!(at("1.5").unwrap(), "1970-01-01T00:00:01.5Z");
        for value in [
            "\"1795232626\"",
            "true",
            "null",
            "[1]",
            "{}",
            "1e300",
            "18446744073709551615",
            "-9223372036854775808",
            "1795232626000000",
        ] {
            assert_eq!(at(value), None, "{value}");
        }
        assert_eq!(timestamp(None), None);
    }
}
