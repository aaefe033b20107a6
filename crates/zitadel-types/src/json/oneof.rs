//! Oneofs: fields of which one at most is set.

use super::reader::Reader;
use super::{Error, Field};

/// Reads what `arm` holds and sets `oneof` to that, unless it is `null`.
pub(crate) fn read_arm<O, T: Field + Default>(
    oneof: &mut Option<O>,
    arm: fn(T) -> O,
    reader: &mut Reader<'_>,
) -> Result<(), Error> {
    let mut value = T::default();
    if read_value(&mut value, reader)? {
        if oneof.is_some() {
            return Err(Error::second_arm());
        }
        *oneof = Some(arm(value));
    }
    Ok(())
}

/// `false` when `null` says that there is no value.
fn read_value(value: &mut dyn Field, reader: &mut Reader<'_>) -> Result<bool, Error> {
    if reader.null()? {
        return Ok(value.set_null());
    }
    value.read(reader)?;
    Ok(true)
}
