//! Numbers, from the digits that JSON gives them.

use super::scan;

/// Whether `text` is a number as JSON writes it.
pub(crate) fn is_number(text: &str) -> bool {
    scan::number_end(text.as_bytes(), 0) == Ok(text.len())
}

/// The integer that `text` names as a JSON number does; `1.0` and `1e3` count, `1.5` does not.
pub(crate) fn integer(text: &str) -> Option<i128> {
    if !is_number(text) {
        return None;
    }
    if let Ok(plain) = text.parse::<i64>() {
        return Some(plain.into());
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    if matches!(significant, "" | "-") {
        return Some(0);
    }
    // How many places the point is to the right of the last digit that counts.
    let zeros = digits.len() - significant.len();
    let places = exponent.parse::<i64>().ok()? - fraction.len() as i64 + zeros as i64;
    let scale = 10_i128.checked_pow(u32::try_from(places).ok()?)?;
    significant.parse::<i128>().ok()?.checked_mul(scale)
}

/// The double that is nearest to what `text` names as a JSON number. `None` beyond the largest.
pub(crate) fn double(text: &str) -> Option<f64> {
    if !is_number(text) {
        return None;
    }
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::{double, integer};

    #[test]
    fn integers_are_exact() {
        for (text, number) in [
            ("0", 0),
            ("-0", 0),
            ("-0.0e7", 0),
            ("0e99999999999999999999", 0),
            ("7", 7),
            ("-7", -7),
            ("7.0", 7),
            ("70e-1", 7),
            ("0.7E+1", 7),
            ("1e3", 1000),
            ("1000e-3", 1),
            ("-12.500e2", -1250),
            ("9007199254740993.0", 9_007_199_254_740_993),
            ("18446744073709551615", i128::from(u64::MAX)),
            ("1.8446744073709551615e19", i128::from(u64::MAX)),
            ("18446744073709551616", i128::from(u64::MAX) + 1),
        ] {
            assert_eq!(integer(text), Some(number), "{text}");
        }
        for none in [
            "",
            "-",
            "+7",
            " 7",
            "7 ",
            "07",
            ".7",
            "7.",
            "7e",
            "1.5",
            "15e-1",
            "0x10",
            "inf",
            "NaN",
            "1e40",
            "1e99999999999999999999",
            "-1e-1",
            "170141183460469231731687303715884105728",
        ] {
            assert_eq!(integer(none), None, "{none}");
        }
    }

    #[test]
    fn doubles_are_the_nearest() {
        for (text, number) in [
            ("226748746.49363682", 226_748_746.493_636_82),
            ("1.7976931348623157e308", f64::MAX),
            ("5e-324", f64::from_bits(1)),
            ("1e-400", 0.0),
        ] {
            assert_eq!(double(text), Some(number), "{text}");
        }
        assert_eq!(double("-0").map(f64::to_bits), Some((-0.0_f64).to_bits()));
        for none in ["", "1e400", "-1e400", "Infinity", "inf", "nan", "+1", "1."] {
            assert_eq!(double(none), None, "{none}");
        }
    }
}
