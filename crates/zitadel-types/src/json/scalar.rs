//! Scalars of protobuf.

use super::field::comparable;
use super::kind::Kind;
use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Field, number};

impl Field for bool {
    fn is_absent(&self) -> bool {
        !self
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        writer.bool(*self);
        Ok(())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        *self = reader.bool()?;
        Ok(())
    }

    fn clear(&mut self) {
        *self = false;
    }

    comparable!();
}

impl Field for String {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        writer.text(self);
        Ok(())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        let text = reader.text("a string")?;
        reader.charge(text.len())?;
        *self = text.into_owned();
        Ok(())
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    comparable!();
}

macro_rules! integer {
    ($type:ty, $what:literal, $is_wide:literal) => {
        impl Field for $type {
            fn is_absent(&self) -> bool {
                *self == 0
            }

            fn write(&self, writer: &mut Writer) -> Result<(), Error> {
                if $is_wide {
                    writer.quoted_integer((*self).into());
                } else {
                    writer.integer((*self).into());
                }
                Ok(())
            }

            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
                let number = read_integer(reader, $what)?;
                *self = number.try_into().map_err(|_| Error::beyond($what))?;
                Ok(())
            }

            fn clear(&mut self) {
                *self = 0;
            }

            comparable!();
        }
    };
}

// JSON's numbers of others hold 53 bits at most, so wider integers are written as strings.
integer!(i32, "an integer of 32 bits", false);
integer!(u32, "an unsigned integer of 32 bits", false);
integer!(i64, "an integer of 64 bits", true);
integer!(u64, "an unsigned integer of 64 bits", true);

/// An integer as a number or in a string.
pub(crate) fn read_integer(reader: &mut Reader<'_>, what: &str) -> Result<i128, Error> {
    if reader.kind()? == Kind::Text {
        let text = reader.text(what)?;
        number::integer(&text).ok_or_else(|| Error::malformed(what))
    } else {
        let text = reader.number(what)?;
        number::integer(text).ok_or_else(|| Error::another_number(what))
    }
}

impl Field for f64 {
    fn is_absent(&self) -> bool {
        *self == 0.0 && self.is_sign_positive()
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        writer.double(*self);
        Ok(())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        const WHAT: &str = "a number that a double can hold";
        *self = if reader.kind()? == Kind::Text {
            let text = reader.text(WHAT)?;
            match text.as_ref() {
                "NaN" => f64::NAN,
                "Infinity" => f64::INFINITY,
                "-Infinity" => f64::NEG_INFINITY,
                other => number::double(other).ok_or_else(|| Error::malformed(WHAT))?,
            }
        } else {
            number::double(reader.number(WHAT)?).ok_or_else(|| Error::beyond(WHAT))?
        };
        Ok(())
    }

    fn clear(&mut self) {
        *self = 0.0;
    }

    comparable!();
}
