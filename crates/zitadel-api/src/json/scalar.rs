//! Scalars of protobuf, and the lenient reading of numbers.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{Error, Field, View};

impl Field for bool {
    fn is_absent(&self) -> bool {
        !self
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    fn decode(&mut self, value: Value) -> Result<(), Error> {
        *self = value
            .as_bool()
            .ok_or_else(|| Error::expected("a boolean", &value))?;
        Ok(())
    }
}

impl Field for String {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn view(&self) -> View<'_> {
        View::Text(Cow::Borrowed(self))
    }

    fn decode(&mut self, value: Value) -> Result<(), Error> {
        let Value::String(text) = value else {
            return Err(Error::expected("a string", &value));
        };
        *self = text;
        Ok(())
    }
}

macro_rules! integer {
    ($type:ty, $what:literal, $view:expr) => {
        impl Field for $type {
            fn is_absent(&self) -> bool {
                *self == 0
            }

            fn view(&self) -> View<'_> {
                $view(*self)
            }

            fn decode(&mut self, value: Value) -> Result<(), Error> {
                let number = integer(&value).ok_or_else(|| Error::expected($what, &value))?;
                *self = <$type>::try_from(number)
                    .map_err(|_| Error::new(concat!("expected ", $what, ", found one beyond")))?;
                Ok(())
            }
        }
    };
}

integer!(i32, "an integer of 32 bits", |number| View::Integer(
    i64::from(number)
));
integer!(u32, "an unsigned integer of 32 bits", |number| {
    View::Integer(i64::from(number))
});
integer!(i64, "an integer of 64 bits", |number: i64| View::Text(
    number.to_string().into()
));
integer!(u64, "an unsigned integer of 64 bits", |number: u64| {
    View::Text(number.to_string().into())
});

/// The integer that `value` is, as a number or in a string; `1.0` and `1e3` count.
pub(crate) fn integer(value: &Value) -> Option<i128> {
    match value {
        Value::Number(number) => number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
            .or_else(|| whole(number.as_f64()?)),
        Value::String(text) => text.parse().ok().or_else(|| whole(decimal(text)?)),
        _ => None,
    }
}

fn whole(number: f64) -> Option<i128> {
    // Beyond 2^53 a float no longer names one integer.
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i128)
}

/// Reads a number as JSON writes it, so without the words and blanks that Rust would take.
fn decimal(text: &str) -> Option<f64> {
    let plain = text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    if plain { text.parse().ok() } else { None }
}

impl Field for f64 {
    fn is_absent(&self) -> bool {
        *self == 0.0 && self.is_sign_positive()
    }

    fn view(&self) -> View<'_> {
        if self.is_finite() {
            View::Float(*self)
        } else if self.is_nan() {
            View::Text("NaN".into())
        } else {
            View::Text(if *self > 0.0 { "Infinity" } else { "-Infinity" }.into())
        }
    }

    fn decode(&mut self, value: Value) -> Result<(), Error> {
        let number = match &value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => match text.as_str() {
                "NaN" => Some(f64::NAN),
                "Infinity" => Some(f64::INFINITY),
                "-Infinity" => Some(f64::NEG_INFINITY),
                other => decimal(other),
            },
            _ => None,
        };
        *self = number.ok_or_else(|| Error::expected("a number", &value))?;
        Ok(())
    }
}

impl Field for Value {
    fn is_absent(&self) -> bool {
        false
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }

    fn decode(&mut self, value: Value) -> Result<(), Error> {
        *self = value;
        Ok(())
    }
}

impl Field for Map<String, Value> {
    fn is_absent(&self) -> bool {
        false
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn decode(&mut self, value: Value) -> Result<(), Error> {
        let Value::Object(entries) = value else {
            return Err(Error::expected("an object", &value));
        };
        *self = entries;
        Ok(())
    }
}
