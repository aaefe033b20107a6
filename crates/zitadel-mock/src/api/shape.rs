//! Messages that are kept as they were sent: which fields they have, and their canonical form.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use serde_json::{Map, Value};

use super::case::pascal_case;
use super::error::ApiError;
use super::message::Message;

pub(super) type Shape = &'static [(&'static str, Kind)];

pub(super) enum Kind {
    Flag,
    Text,
    /// A text of 1 to so many characters.
    Required(usize),
    /// 64 bits.
    Number,
    Duration,
    Bytes,
    Texts,
    /// At least one.
    RequiredTexts,
    /// Its values, each at its number.
    Enum(&'static [&'static str]),
    /// There, it differs from absent, even when nothing is in it.
    Message(Shape),
    Messages(Shape),
}

/// The fields of a request that the shape has, in proto3 JSON; those at zero are left out.
pub(super) fn read(
    request: &str,
    message: &Message<'_>,
    shape: Shape,
) -> Result<Map<String, Value>, ApiError> {
    let mut fields = Map::new();
    for (name, kind) in shape {
        if let Some(value) = field(request, message, name, kind)? {
            fields.insert((*name).to_owned(), value);
        }
    }
    Ok(fields)
}

fn field(
    request: &str,
    message: &Message<'_>,
    name: &str,
    kind: &Kind,
) -> Result<Option<Value>, ApiError> {
    let inside = |message: Message<'_>, shape| Ok(Value::Object(read(request, &message, shape)?));
    Ok(match kind {
        Kind::Flag => message.flag(name)?.then_some(Value::Bool(true)),
        Kind::Text => not_empty(message.text(name)?),
        Kind::Required(most) => Some(required(request, message, name, *most)?.into()),
        Kind::Number => match message.number(name)? {
            0 => None,
            number => Some(number.to_string().into()),
        },
        Kind::Duration => message.duration(name)?.map(|time| written(time).into()),
        Kind::Bytes => not_empty(&STANDARD.encode(message.bytes(name)?)),
        Kind::Texts => match message.texts(name)?.as_slice() {
            [] => None,
            texts => Some(texts.iter().copied().collect()),
        },
        Kind::RequiredTexts => match message.texts(name)?.as_slice() {
            [] => {
                let field = format!("{request}.{}", pascal_case(name));
                let reason = "value must contain at least 1 item(s)";
                return Err(ApiError::validation(&field, reason));
            }
            texts => Some(texts.iter().copied().collect()),
        },
        Kind::Enum(values) => enumeration(message.value(name), values).map(Value::from),
        Kind::Message(shape) => {
            let message = message.message(name)?;
            message.map(|message| inside(message, *shape)).transpose()?
        }
        Kind::Messages(shape) => match message.messages(name)?.as_slice() {
            [] => None,
            messages => {
                let messages = messages.iter().map(|message| inside(*message, *shape));
                Some(messages.collect::<Result<Vec<_>, ApiError>>()?.into())
            }
        },
    })
}

fn not_empty(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| text.into())
}

fn required<'a>(
    request: &str,
    message: &Message<'a>,
    name: &str,
    most: usize,
) -> Result<&'a str, ApiError> {
    let text = message.text(name)?;
    if (1..=most).contains(&text.chars().count()) {
        return Ok(text);
    }
    Err(ApiError::validation(
        &format!("{request}.{}", pascal_case(name)),
        &format!("value length must be between 1 and {most} runes, inclusive"),
    ))
}

/// A value other than the first, by its name or its number. What is unknown is dropped.
pub(super) fn enumeration(value: Option<&Value>, values: &[&'static str]) -> Option<&'static str> {
    let value = value?;
    let number = value
        .as_u64()
        .and_then(|number| usize::try_from(number).ok());
    let mut known = values.iter().enumerate().skip(1);
    known
        .find(|(place, name)| value == **name || number == Some(*place))
        .map(|(_, name)| *name)
}

/// With no fraction, or three, six or nine digits of it.
fn written(time: SignedDuration) -> String {
    let (seconds, nanoseconds) = (time.as_secs(), time.subsec_nanos().unsigned_abs());
    let sign = if time.is_negative() && seconds == 0 {
        "-"
    } else {
        ""
    };
    let fraction = match nanoseconds {
        0 => String::new(),
        _ if nanoseconds % 1_000_000 == 0 => format!(".{:03}", nanoseconds / 1_000_000),
        _ if nanoseconds % 1_000 == 0 => format!(".{:06}", nanoseconds / 1_000),
        _ => format!(".{nanoseconds:09}"),
    };
    format!("{sign}{seconds}{fraction}s")
}
