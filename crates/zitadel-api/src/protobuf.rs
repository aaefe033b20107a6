//! Just enough of protobuf's binary form to read the details of an error.

use serde_json::{Map, Number, Value};

const MAX_DEPTH: usize = 32;

/// The bytes are not what they should be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

/// The value of one field on the wire.
#[derive(Debug, PartialEq)]
pub(crate) enum Wire<'a> {
    Varint(u64),
    Fixed64([u8; 8]),
    Fixed32,
    Bytes(&'a [u8]),
}

impl<'a> Wire<'a> {
    pub(crate) fn bytes(&self) -> Result<&'a [u8], Malformed> {
        match self {
            Self::Bytes(bytes) => Ok(bytes),
            _ => Err(Malformed),
        }
    }

    /// Text that is not UTF-8 is shown as far as it goes: it is only read by people.
    pub(crate) fn text(&self) -> Result<String, Malformed> {
        Ok(String::from_utf8_lossy(self.bytes()?).into_owned())
    }

    pub(crate) fn varint(&self) -> Result<u64, Malformed> {
        match self {
            Self::Varint(value) => Ok(*value),
            _ => Err(Malformed),
        }
    }
}

/// Calls `visit` with the number and the value of each field of `message`.
pub(crate) fn each_field<'a>(
    mut message: &'a [u8],
    visit: &mut dyn FnMut(u64, Wire<'a>) -> Result<(), Malformed>,
) -> Result<(), Malformed> {
    while !message.is_empty() {
        let key = varint(&mut message)?;
        let value = match key & 7 {
            0 => Wire::Varint(varint(&mut message)?),
            1 => Wire::Fixed64(fixed(&mut message)?),
            2 => {
                let length = usize::try_from(varint(&mut message)?).map_err(|_| Malformed)?;
                let (bytes, rest) = message.split_at_checked(length).ok_or(Malformed)?;
                message = rest;
                Wire::Bytes(bytes)
            }
            5 => {
                fixed::<4>(&mut message)?;
                Wire::Fixed32
            }
            _ => return Err(Malformed),
        };
        visit(key >> 3, value)?;
    }
    Ok(())
}

/// Reads a `google.protobuf.Struct`.
pub(crate) fn json_object(message: &[u8]) -> Result<Map<String, Value>, Malformed> {
    object(message, MAX_DEPTH)
}

fn object(message: &[u8], depth: usize) -> Result<Map<String, Value>, Malformed> {
    let mut entries = Map::new();
    each_field(message, &mut |number, entry| {
        if number != 1 {
            return Ok(());
        }
        let mut key = String::new();
        let mut value = Value::Null;
        each_field(entry.bytes()?, &mut |number, part| {
            match number {
                1 => key = part.text()?,
                2 => value = json(part.bytes()?, depth)?,
                _ => {}
            }
            Ok(())
        })?;
        entries.insert(key, value);
        Ok(())
    })?;
    Ok(entries)
}

fn json(message: &[u8], depth: usize) -> Result<Value, Malformed> {
    let depth = depth.checked_sub(1).ok_or(Malformed)?;
    let mut value = Value::Null;
    each_field(message, &mut |number, part| {
        match (number, part) {
            (2, Wire::Fixed64(bytes)) => {
                let number = Number::from_f64(f64::from_le_bytes(bytes));
                value = number.map_or(Value::Null, Value::Number);
            }
            (3, part) => value = Value::String(part.text()?),
            (4, part) => value = Value::Bool(part.varint()? != 0),
            (5, part) => value = Value::Object(object(part.bytes()?, depth)?),
            (6, part) => {
                let mut items = Vec::new();
                each_field(part.bytes()?, &mut |_, item| {
                    items.push(json(item.bytes()?, depth)?);
                    Ok(())
                })?;
                value = Value::Array(items);
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(value)
}

fn varint(bytes: &mut &[u8]) -> Result<u64, Malformed> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first().ok_or(Malformed)?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(Malformed)
}

fn fixed<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], Malformed> {
    let (value, rest) = bytes.split_first_chunk::<N>().ok_or(Malformed)?;
    *bytes = rest;
    Ok(*value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields(message: &[u8]) -> Result<Vec<u64>, Malformed> {
        let mut numbers = Vec::new();
        each_field(message, &mut |number, _| {
            numbers.push(number);
            Ok(())
        })?;
        Ok(numbers)
    }

    #[test]
    fn every_wire_type_is_passed_over() {
        let message = [
            0x08, 0x96, 0x01, // 1: varint 150
            0x11, 1, 2, 3, 4, 5, 6, 7, 8, // 2: fixed64
            0x1a, 0x02, b'h', b'i', // 3: bytes
            0x25, 1, 2, 3, 4, // 4: fixed32
        ];
        assert_eq!(fields(&message), Ok(vec![1, 2, 3, 4]));
        assert_eq!(fields(&[]), Ok(vec![]));
    }

    #[test]
    fn hostile_bytes_are_refused() {
        for message in [
            &[0x08][..],                                                  // no value
            &[0x08, 0x80],                                                // a varint that is cut
            &[0x08, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1], // a varint too long
            &[0x0a, 0x05, b'h'], // fewer bytes than announced
            &[0x0a, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1], // a length past the address space
            &[0x0b],                                                 // a group
            &[0x09, 1, 2],                                           // a fixed64 that is cut
            &[0x0d, 1],                                              // a fixed32 that is cut
        ] {
            assert_eq!(fields(message), Err(Malformed), "{message:?}");
        }
    }

    fn wrap(number: u8, inner: &[u8]) -> Vec<u8> {
        let mut outer = vec![number << 3 | 2];
        let mut length = inner.len();
        while length > 0x7f {
            outer.push((length & 0x7f) as u8 | 0x80);
            length >>= 7;
        }
        outer.push(length as u8);
        outer.extend_from_slice(inner);
        outer
    }

    fn entry(key: &str, value: &[u8]) -> Vec<u8> {
        wrap(1, &[wrap(1, key.as_bytes()), wrap(2, value)].concat())
    }

    #[test]
    fn a_struct_turns_into_json() {
        let number = [&[0x11][..], &2.5f64.to_le_bytes()].concat();
        let list = wrap(6, &[wrap(1, &[0x20, 1]), wrap(1, &[0x08, 0])].concat());
        let message = [
            entry("text", &wrap(3, b"hi")),
            entry("number", &number),
            entry("list", &list),
            entry("object", &wrap(5, &entry("yes", &[0x20, 1]))),
            entry("nothing", &[]),
        ]
        .concat();
        assert_eq!(
            Value::Object(json_object(&message).unwrap()),
            json!({
                "text": "hi",
                "number": 2.5,
                "list": [true, null],
                "object": {"yes": true},
                "nothing": null,
            })
        );
    }

    #[test]
    fn endless_nesting_is_refused() {
        let mut message = vec![];
        for _ in 0..5000 {
            message = wrap(5, &entry("", &message));
        }
        assert_eq!(json_object(&entry("deep", &message)), Err(Malformed));
    }
}
