//! The `expirationDate` of a key file.

use jiff::Timestamp;
use jiff::fmt::temporal::Pieces;

/// The text is no date.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoDate;

/// Reads a date (RFC 3339). The zero time of Zitadel's language stands for none.
///
/// Zitadel writes `9999-12-31T23:59:59Z` for "never", which is past the last time that jiff knows, as
/// are the last hours of that year everywhere and all later years: they are [`Timestamp::MAX`].
pub(crate) fn parse(text: &str) -> Result<Option<Timestamp>, NoDate> {
    match text.trim() {
        "0001-01-01T00:00:00Z" => Ok(None),
        text => match text.parse() {
            Ok(time) => Ok(Some(time)),
            Err(_) if is_past_the_last(text) => Ok(Some(Timestamp::MAX)),
            Err(_) => Err(NoDate),
        },
    }
}

/// The date as Zitadel writes it.
pub(crate) fn write(time: Timestamp) -> String {
    if time == Timestamp::MAX {
        return "9999-12-31T23:59:59Z".to_owned();
    }
    time.to_string()
}

fn is_past_the_last(text: &str) -> bool {
    let text = text.strip_prefix('+').unwrap_or(text);
    let (year, rest) = text.split_once('-').unwrap_or_default();
    let is_far = year.len() > 4 || year == "9999";
    // What is not the year can be judged in any year.
    is_far
        && year.bytes().all(|byte| byte.is_ascii_digit())
        && Pieces::parse(&format!("9999-{rest}"))
            .is_ok_and(|date| date.time().is_some() && date.offset().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_is_the_last_of_all_times() {
        for text in [
            "9999-12-31T23:59:59Z",
            "9999-12-31T23:59:59.999999999Z",
            "9999-12-31T23:59:59+00:00",
            "9999-12-31T15:59:59-08:00",
            "9999-12-30T23:00:00Z",
            "10000-01-01T00:00:00Z",
            "+010000-01-01T00:00:00Z",
            "292277026596-12-04T15:30:07Z",
            " 9999-12-31T23:59:59Z ",
        ] {
            assert_eq!(parse(text), Ok(Some(Timestamp::MAX)), "{text}");
        }
    }

    #[test]
    fn others_are_what_they_say() {
        for text in [
            "2027-01-02T03:04:05.678Z",
            "2027-01-02T03:04:05+02:00",
            "9999-12-30T21:59:59Z",
            "0001-01-01T00:00:01Z",
        ] {
            assert_eq!(parse(text), Ok(text.parse().ok()), "{text}");
        }
        assert_eq!(parse("0001-01-01T00:00:00Z"), Ok(None));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "never",
            "tomorrow",
            "9999",
            "9999-12-31",
            "9999-12-31T23:59:59",
            "9999-13-31T23:59:59Z",
            "10000-12-32T23:59:59Z",
            "10000-12-31",
            "99x99-12-31T23:59:59Z",
            "2027-02-30T00:00:00Z",
            "1800000000",
        ] {
            assert_eq!(parse(text), Err(NoDate), "{text}");
        }
    }
}
