//! Scalars of protobuf, and the lenient reading of numbers.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{Error, Field, Input, View, input};

impl Field for bool {
    fn is_absent(&self) -> bool {
        !self
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        let Input::Bool(value) = input else {
            return Err(Error::expected("a boolean", &input));
        };
        *self = value;
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

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        let Input::Text(text) = input else {
            return Err(Error::expected("a string", &input));
        };
        *self = text.into_owned();
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

            fn clear(&mut self) {
                *self = 0;
            }

            fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
                let number = integer(&input).ok_or_else(|| Error::expected($what, &input))?;
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

/// The integer that `input` is, as a number or in a string; `1.0` and `1e3` count.
pub(crate) fn integer(input: &Input<'_>) -> Option<i128> {
    match input {
        Input::Number(number) => number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
            .or_else(|| whole(number.as_f64()?)),
        Input::Text(text) => text.parse().ok().or_else(|| whole(decimal(text)?)),
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

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        let number = match &input {
            Input::Number(number) => number.as_f64(),
            Input::Text(text) => match text.as_ref() {
                "NaN" => Some(f64::NAN),
                "Infinity" => Some(f64::INFINITY),
                "-Infinity" => Some(f64::NEG_INFINITY),
                other => decimal(other),
            },
            _ => None,
        };
        *self = number.ok_or_else(|| Error::expected("a number", &input))?;
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

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        *self = input.into_value()?;
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

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        let Input::Object(object) = input else {
            return Err(Error::expected("an object", &input));
        };
        *self = input::members(object)?;
        Ok(())
    }
}
