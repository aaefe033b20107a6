//! Values that JSON writes as text: bytes, timestamps, durations.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose};
use bytes::Bytes;
use jiff::fmt::temporal::DateTimePrinter;
use jiff::{SignedDuration, Timestamp, civil};

use super::{Error, Field, Input, View};

const STANDARD: GeneralPurpose = lenient(&alphabet::STANDARD);
const URL_SAFE: GeneralPurpose = lenient(&alphabet::URL_SAFE);

const fn lenient(alphabet: &alphabet::Alphabet) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(alphabet, config)
}

impl Field for Bytes {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn view(&self) -> View<'_> {
        View::Text(general_purpose::STANDARD.encode(self).into())
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        const WHAT: &str = "bytes in base64";
        let text = text(&input, WHAT)?;
        let engine = if text.contains(['-', '_']) {
            URL_SAFE
        } else {
            STANDARD
        };
        *self = engine
            .decode(text)
            .map_err(|_| Error::malformed(WHAT))?
            .into();
        Ok(())
    }
}

impl Field for Timestamp {
    fn is_absent(&self) -> bool {
        false
    }

    fn view(&self) -> View<'_> {
        let digits = fraction_digits(self.subsec_nanosecond());
        let printer = DateTimePrinter::new().precision(Some(digits));
        View::Text(printer.timestamp_to_string(self).into())
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        const WHAT: &str = "a time such as 2026-01-31T12:00:00Z";
        *self = parse_time(text(&input, WHAT)?).ok_or_else(|| Error::malformed(WHAT))?;
        Ok(())
    }
}

impl Field for SignedDuration {
    fn is_absent(&self) -> bool {
        false
    }

    fn view(&self) -> View<'_> {
        View::Text(duration_text(*self).into())
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        const WHAT: &str = "a duration in seconds such as 3.5s";
        *self = parse_duration(text(&input, WHAT)?).ok_or_else(|| Error::malformed(WHAT))?;
        Ok(())
    }
}

fn text<'i>(input: &'i Input<'_>, what: &str) -> Result<&'i str, Error> {
    match input {
        Input::Text(text) => Ok(text),
        _ => Err(Error::expected(what, input)),
    }
}

fn parse_time(text: &str) -> Option<Timestamp> {
    if let Ok(time) = text.parse() {
        return Some(time);
    }
    // jiff ends a day before protobuf does, and "never" is the last second of the year 9999.
    let last_day: civil::DateTime = text.strip_suffix('Z')?.parse().ok()?;
    (last_day >= civil::date(9999, 12, 30).at(0, 0, 0, 0)).then_some(Timestamp::MAX)
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

fn duration_text(duration: SignedDuration) -> String {
    let sign = if duration.is_negative() { "-" } else { "" };
    let seconds = duration.as_secs().unsigned_abs();
    let nanoseconds = duration.subsec_nanos();
    match usize::from(fraction_digits(nanoseconds)) {
        0 => format!("{sign}{seconds}s"),
        digits => {
            let fraction = format!("{:09}", nanoseconds.unsigned_abs());
            format!("{sign}{seconds}.{}s", &fraction[..digits])
        }
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
    if !digits(seconds) || !digits(fraction) || fraction.len() > 9 {
        return None;
    }
    let seconds: i64 = seconds.parse().ok()?;
    let nanoseconds: i32 = format!("{fraction:0<9}").parse().ok()?;
    Some(if negative {
        SignedDuration::new(-seconds, -nanoseconds)
    } else {
        SignedDuration::new(seconds, nanoseconds)
    })
}
