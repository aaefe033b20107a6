//! Messages at random.

use fastrand::Rng;
use prost_reflect::{
    Cardinality, DynamicMessage, FieldDescriptor, Kind, MapKey, MessageDescriptor, ReflectMessage,
    Value,
};

/// Deeper messages are empty.
const MAX_DEPTH: usize = 6;
/// The last second that our times tell from those behind it.
const LAST_SECOND: i64 = 253_402_207_199;
/// The second behind the one that is read as no time at all.
const FIRST_SECOND: i64 = -62_135_596_799;
const MAX_SECONDS: i64 = 315_576_000_000;

/// A message of this type, which stands `depth` messages within others.
pub fn message(random: &mut Rng, descriptor: &MessageDescriptor, depth: usize) -> DynamicMessage {
    let mut message = DynamicMessage::new(descriptor.clone());
    match descriptor.full_name() {
        "google.protobuf.Timestamp" => {
            let seconds = random.i64(FIRST_SECOND..=LAST_SECOND);
            let seconds = edge(random, seconds, &[0, FIRST_SECOND, LAST_SECOND, -1]);
            set_time(&mut message, seconds, nanoseconds(random));
        }
        "google.protobuf.Duration" => {
            let seconds = random.i64(1 - MAX_SECONDS..MAX_SECONDS);
            let seconds = edge(
                random,
                seconds,
                &[0, 1, -1, MAX_SECONDS - 1, 1 - MAX_SECONDS],
            );
            let nanoseconds = nanoseconds(random) * if seconds < 0 { -1 } else { 1 };
            set_time(&mut message, seconds, nanoseconds);
        }
        "google.protobuf.FieldMask" => {
            let paths = (0..random.usize(0..3)).map(|_| {
                let path = ["a", "first_name", "a.b_c.d"][random.usize(0..3)];
                Value::String(path.to_owned())
            });
            message.set_field_by_name("paths", Value::List(paths.collect()));
        }
        "google.protobuf.Value" => any(random, &mut message, depth),
        _ => {
            for field in descriptor
                .fields()
                .filter(|field| field.containing_oneof().is_none())
            {
                set(random, &mut message, &field, depth);
            }
            for oneof in descriptor.oneofs() {
                let arms: Vec<_> = oneof.fields().collect();
                let arm = random.usize(0..arms.len());
                set(random, &mut message, &arms[arm], depth);
            }
        }
    }
    message
}

fn set_time(message: &mut DynamicMessage, seconds: i64, nanoseconds: i32) {
    message.set_field_by_name("seconds", Value::I64(seconds));
    message.set_field_by_name("nanos", Value::I32(nanoseconds));
}

fn set(random: &mut Rng, message: &mut DynamicMessage, field: &FieldDescriptor, depth: usize) {
    let is_message = matches!(field.kind(), Kind::Message(_)) && !field.is_map();
    if random.u8(0..3) == 0 || (is_message && depth >= MAX_DEPTH) {
        return;
    }
    let value = if field.is_map() {
        let value = field.kind().as_message().unwrap().map_entry_value_field();
        let entries = (0..random.usize(0..4)).map(|_| {
            let key = MapKey::String(text(random));
            (key, scalar(random, &value, depth))
        });
        Value::Map(entries.collect())
    } else if field.cardinality() == Cardinality::Repeated {
        let length = random.usize(0..4);
        Value::List((0..length).map(|_| scalar(random, field, depth)).collect())
    } else {
        scalar(random, field, depth)
    };
    message.set_field(field, value);
}

fn scalar(random: &mut Rng, field: &FieldDescriptor, depth: usize) -> Value {
    match field.kind() {
        Kind::Bool => Value::Bool(random.bool()),
        Kind::String => Value::String(text(random)),
        Kind::Bytes => {
            let length = random.usize(0..6);
            Value::Bytes((0..length).map(|_| random.u8(..)).collect())
        }
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => {
            let number = random.i32(..);
            Value::I32(edge(random, number, &[0, 1, -1, i32::MIN, i32::MAX]))
        }
        Kind::Uint32 | Kind::Fixed32 => {
            let number = random.u32(..);
            Value::U32(edge(random, number, &[0, 1, u32::MAX]))
        }
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => {
            let number = random.i64(..);
            Value::I64(edge(random, number, &[0, 1, -1, i64::MIN, i64::MAX]))
        }
        Kind::Uint64 | Kind::Fixed64 => {
            let number = random.u64(..);
            Value::U64(edge(random, number, &[0, 1, u64::MAX]))
        }
        Kind::Float => Value::F32(double(random) as f32),
        Kind::Double => {
            let number = double(random);
            Value::F64(edge(
                random,
                number,
                &[0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY],
            ))
        }
        Kind::Enum(descriptor) => {
            let numbers: Vec<_> = descriptor.values().map(|value| value.number()).collect();
            let number = numbers[random.usize(0..numbers.len())];
            // What a newer server has added.
            Value::EnumNumber(if random.u8(0..10) == 0 {
                random.i32(..)
            } else {
                number
            })
        }
        Kind::Message(descriptor) => Value::Message(message(random, &descriptor, depth + 1)),
    }
}

fn any(random: &mut Rng, message: &mut DynamicMessage, depth: usize) {
    let choices = if depth < MAX_DEPTH { 6 } else { 4 };
    let (name, value) = match random.u8(0..choices) {
        0 => ("null_value", Value::EnumNumber(0)),
        1 => ("number_value", Value::F64(double(random))),
        2 => ("string_value", Value::String(text(random))),
        3 => ("bool_value", Value::Bool(random.bool())),
        other => {
            let name = if other == 4 {
                "struct_value"
            } else {
                "list_value"
            };
            let field = message.descriptor().get_field_by_name(name).unwrap();
            (name, scalar(random, &field, depth))
        }
    };
    message.set_field_by_name(name, value);
}

/// A double of few digits, which serde_json reads exactly too.
fn double(random: &mut Rng) -> f64 {
    f64::from(random.i32(..)) / [1.0, 10.0, 1000.0, 8.0][random.usize(0..4)]
}

fn nanoseconds(random: &mut Rng) -> i32 {
    let unit = [1, 1_000, 1_000_000, 0][random.usize(0..4)];
    (random.i32(0..1_000_000_000) / unit.max(1)) * unit
}

/// A text, often one that is easily taken for something else.
pub fn text(random: &mut Rng) -> String {
    const PARTS: [&str; 16] = [
        "a",
        "Zitadel",
        "0",
        " ",
        "\"",
        "\\",
        "/",
        "\n",
        "\u{0}",
        "\u{1f}",
        "\u{7f}",
        "é",
        "\u{2028}",
        "😀",
        "$serde_json::private::Number",
        "1e400",
    ];
    let length = random.usize(0..4);
    (0..length)
        .map(|_| PARTS[random.usize(0..PARTS.len())])
        .collect()
}

/// Now and then one of the `edges` instead.
fn edge<T: Copy>(random: &mut Rng, value: T, edges: &[T]) -> T {
    if random.u8(0..4) == 0 {
        edges[random.usize(0..edges.len())]
    } else {
        value
    }
}
