//! Times and durations, which JSON writes as text.

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp, civil};

use super::field::comparable;
use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Field};

/// The year 1, where protobuf's times begin.
const FIRST_TIME: Timestamp = Timestamp::constant(-62_135_596_800, 0);
/// Protobuf's times end 26 hours after jiff's, and their last second is how Zitadel says "never".
const LAST_SECOND: &[u8] = b"9999-12-31T23:59:59Z";
/// 10,000 years, where protobuf's durations end.
const MAX_SECONDS: i64 = 315_576_000_000;

impl Field for Timestamp {
    fn is_absent(&self) -> bool {
        false
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        if *self < FIRST_TIME {
            return Err(Error::beyond("a time of the years 1 to 9999"));
        }
        if *self == Timestamp::MAX {
            writer.ascii(LAST_SECOND);
            return Ok(());
        }
        write_rfc_3339(Offset::UTC.to_datetime(*self), writer);
        Ok(())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        const WHAT: &str = "a time such as 2026-01-31T12:00:00Z";
        let text = reader.text(WHAT)?;
        *self = rfc_3339(&text)
            .or_else(|| text.parse().ok())
            .ok_or_else(|| Error::malformed(WHAT))?;
        Ok(())
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    /// Go's times begin with the year 1, and are that as long as nobody sets them: it stands where
    /// nothing was deleted, and where something has not happened yet.
    fn was_never_set(&self) -> bool {
        *self == FIRST_TIME
    }

    comparable!();
}

impl Field for SignedDuration {
    fn is_absent(&self) -> bool {
        false
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        let seconds = self.as_secs().unsigned_abs();
        let nanoseconds = self.subsec_nanos().unsigned_abs();
        if (seconds, nanoseconds) > (MAX_SECONDS.unsigned_abs(), 0) {
            return Err(Error::beyond("a duration of at most 10,000 years"));
        }
        let sign = if self.is_negative() { "-" } else { "" };
        let fraction = format!("{nanoseconds:09}");
        match usize::from(fraction_digits(self.subsec_nanos())) {
            0 => writer.ascii(format!("{sign}{seconds}s").as_bytes()),
            digits => writer.ascii(format!("{sign}{seconds}.{}s", &fraction[..digits]).as_bytes()),
        }
        Ok(())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        const WHAT: &str = "a duration in seconds such as 3.5s";
        let text = reader.text(WHAT)?;
        *self = parse_duration(&text).ok_or_else(|| Error::malformed(WHAT))?;
        Ok(())
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    comparable!();
}

/// Writes a time of the years 1 to 9999 as servers do; jiff takes longer, and a `String`.
fn write_rfc_3339(time: civil::DateTime, writer: &mut Writer) {
    let [y1, y2] = digits(time.year().unsigned_abs() / 100);
    let [y3, y4] = digits(time.year().unsigned_abs() % 100);
    let [m1, m2] = digits(time.month().unsigned_abs());
    let [d1, d2] = digits(time.day().unsigned_abs());
    let [hour1, hour2] = digits(time.hour().unsigned_abs());
    let [minute1, minute2] = digits(time.minute().unsigned_abs());
    let [second1, second2] = digits(time.second().unsigned_abs());
    let nanoseconds = time.subsec_nanosecond().unsigned_abs();
    let [n1, n2] = digits(nanoseconds / 10_000_000);
    let [n3, n4] = digits(nanoseconds / 100_000 % 100);
    let [n5, n6] = digits(nanoseconds / 1_000 % 100);
    let [n7, n8] = digits(nanoseconds / 10 % 100);
    let [_, n9] = digits(nanoseconds % 10);
    let mut text = [
        y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', hour1, hour2, b':', minute1, minute2,
        b':', second1, second2, b'.', n1, n2, n3, n4, n5, n6, n7, n8, n9, b'Z',
    ];
    let end = match fraction_digits(time.subsec_nanosecond()) {
        0 => 19,
        digits => 20 + usize::from(digits),
    };
    text[end] = b'Z';
    writer.ascii(&text[..=end]);
}

/// The two digits of a number below 100.
fn digits(number: impl Into<u32>) -> [u8; 2] {
    let number = number.into();
    [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8]
}

/// A time as servers write it; jiff reads other ways to write one too, and takes longer.
fn rfc_3339(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_at_checked(10)?;
    let (clock, rest) = rest.split_at_checked(9)?;
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *date.as_bytes().first_chunk()? else {
        return None;
    };
    let [
        b'T',
        hour1,
        hour2,
        b':',
        minute1,
        minute2,
        b':',
        second1,
        second2,
    ] = *clock.as_bytes().first_chunk()?
    else {
        return None;
    };
    let year = 100 * i16::from(pair(y1, y2)?) + i16::from(pair(y3, y4)?);
    let date = civil::Date::new(year, pair(m1, m2)?, pair(d1, d2)?).ok()?;
    let (nanoseconds, zone) = fraction(rest)?;
    let time = civil::Time::new(
        pair(hour1, hour2)?,
        pair(minute1, minute2)?,
        pair(second1, second2)?,
        nanoseconds,
    );
    let time = date.to_datetime(time.ok()?);
    let offset = match *zone.as_bytes() {
        [b'Z'] => Offset::UTC,
        [sign @ (b'+' | b'-'), hour1, hour2, b':', minute1, minute2] => {
            let seconds =
                3600 * i32::from(pair(hour1, hour2)?) + 60 * i32::from(pair(minute1, minute2)?);
            Offset::from_seconds(if sign == b'-' { -seconds } else { seconds }).ok()?
        }
        _ => return None,
    };
    match offset.to_timestamp(time) {
        Ok(time) => Some(time),
        Err(_) if year == 9999 => Some(Timestamp::MAX),
        Err(_) => None,
    }
}

fn pair(tens: u8, ones: u8) -> Option<i8> {
    if tens.is_ascii_digit() && ones.is_ascii_digit() {
        i8::try_from(10 * (tens - b'0') + (ones - b'0')).ok()
    } else {
        None
    }
}

/// The nanoseconds of the fraction that `text` may begin with, and what follows.
fn fraction(text: &str) -> Option<(i32, &str)> {
    let Some(text) = text.strip_prefix('.') else {
        return Some((0, text));
    };
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (fraction, rest) = text.split_at_checked(digits)?;
    Some((nanoseconds(fraction)?, rest))
}

/// The nanoseconds that the 1 to 9 digits after a decimal point stand for.
fn nanoseconds(digits: &str) -> Option<i32> {
    let zeros = 9_u32.checked_sub(u32::try_from(digits.len()).ok()?)?;
    Some(digits.parse::<i32>().ok()? * 10_i32.pow(zeros))
}

/// Protobuf writes fractions of a second with 0, 3, 6 or 9 digits.
fn fraction_digits(nanoseconds: i32) -> u8 {
    match nanoseconds.unsigned_abs() {
        0 => 0,
        n if n % 1_000_000 == 0 => 3,
        n if n % 1_000 == 0 => 6,
        _ => 9,
    }
}

fn parse_duration(text: &str) -> Option<SignedDuration> {
    let number = text.strip_suffix('s')?;
    let (negative, number) = match number.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, number),
    };
    let (seconds, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(seconds) || !digits(fraction) {
        return None;
    }
    let seconds: i64 = seconds.parse().ok()?;
    let nanoseconds = nanoseconds(fraction)?;
    Some(if negative {
        SignedDuration::new(-seconds, -nanoseconds)
    } else {
        SignedDuration::new(seconds, nanoseconds)
    })
}
