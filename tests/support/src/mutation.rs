//! The real description, changed at random. Bytes decide what is changed, so that a fuzzer can look
//! for more.

use serde_json::{Value, json};

/// Words that mean something to the generator or to Rust where they turn up.
const WORDS: &[&str] = &[
    "",
    "_",
    "1st",
    "a b",
    "@type",
    "type",
    "self",
    "Self",
    "crate",
    "new",
    "Option",
    "String",
    "Vec",
    "Result",
    "Client",
    "Call",
    "Default",
    "From",
    "Some",
    "operations",
    "choice",
    "UNKNOWN",
    "Unknown",
    "object",
    "string",
    "integer",
    "array",
    "boolean",
    "number",
    "null",
    "byte",
    "date-time",
    "duration",
    "int64",
    "uint32",
    "title",
    "$ref",
    "oneOf",
    "allOf",
    "required",
    "properties",
    "enum",
    "deprecated",
    "items",
    "additionalProperties",
    "format",
    "x-zitadel-oneof",
    "x-zitadel-number",
    "x-zitadel-unsigned",
    "x-zitadel-new",
    "x-other",
    "offset",
    "limit",
    "asc",
    "totalResult",
    "total_result",
    "pagination",
    "a_rather_long_name_of_a_field_that_goes_on_and_on_and_on",
    "`[<*_#",
    "google.protobuf.Empty",
    "google.protobuf.Struct",
    "google.protobuf.Value",
    "post",
    "get",
    "200",
    "default",
];

/// What the bytes decide, one after the other; zeros when they are used up.
struct Choices<'b>(&'b [u8]);

impl Choices<'_> {
    /// One of `count`.
    fn of(&mut self, count: usize) -> usize {
        let mut choice = 0;
        for _ in 0..=usize::from(count > 256) {
            let (byte, rest) = self.0.split_first().unwrap_or((&0, &[]));
            self.0 = rest;
            choice = choice << 8 | usize::from(*byte);
        }
        choice % count.max(1)
    }

    fn word(&mut self) -> String {
        WORDS[self.of(WORDS.len())].to_owned()
    }
}

/// `document` with up to eight changes.
pub fn mutated(document: &Value, bytes: &[u8]) -> Value {
    let mut choices = Choices(bytes);
    let mut changed = document.clone();
    for _ in 0..=choices.of(8) {
        let donor = part(document, &mut choices).clone();
        let place = place(&mut changed, &mut choices);
        change(place, donor, &mut choices);
    }
    changed
}

/// A part of the document: down from the root, in at most a dozen steps.
fn part<'d>(document: &'d Value, choices: &mut Choices<'_>) -> &'d Value {
    let mut part = document;
    for depth in 0..12 {
        let next = match part {
            Value::Object(members) => members.values().nth(choices.of(members.len())),
            Value::Array(items) => items.get(choices.of(items.len())),
            _ => None,
        };
        match next {
            Some(_) if depth > 3 && choices.of(4) == 0 => break,
            Some(next) => part = next,
            None => break,
        }
    }
    part
}

/// As [`part`], to be changed.
fn place<'d>(document: &'d mut Value, choices: &mut Choices<'_>) -> &'d mut Value {
    let mut pointer = String::new();
    let mut place: &Value = document;
    for depth in 0..12 {
        let (name, next) = match place {
            Value::Object(members) if !members.is_empty() => {
                let (name, next) = members.iter().nth(choices.of(members.len())).unwrap();
                (name.replace('~', "~0").replace('/', "~1"), next)
            }
            Value::Array(items) if !items.is_empty() => {
                let index = choices.of(items.len());
                (index.to_string(), &items[index])
            }
            _ => break,
        };
        if depth > 3 && choices.of(4) == 0 {
            break;
        }
        pointer = format!("{pointer}/{name}");
        place = next;
    }
    document.pointer_mut(&pointer).unwrap()
}

fn change(place: &mut Value, donor: Value, choices: &mut Choices<'_>) {
    match place {
        Value::Object(members) if !members.is_empty() => {
            let name = members
                .keys()
                .nth(choices.of(members.len()))
                .unwrap()
                .clone();
            match choices.of(6) {
                0 => drop(members.remove(&name)),
                1 => {
                    let value = members.remove(&name).unwrap();
                    members.insert(choices.word(), value);
                }
                2 => {
                    let value = members[&name].clone();
                    members.insert(choices.word(), value);
                }
                3 => drop(members.insert(name, donor)),
                4 => drop(members.insert(choices.word(), donor)),
                _ => drop(members.insert(choices.word(), scalar(choices))),
            }
        }
        Value::Array(items) => match choices.of(4) {
            0 if !items.is_empty() => drop(items.remove(choices.of(items.len()))),
            1 if !items.is_empty() => items.push(items[choices.of(items.len())].clone()),
            2 => items.push(scalar(choices)),
            _ => items.push(donor),
        },
        other => {
            *other = match choices.of(3) {
                0 => donor,
                _ => scalar(choices),
            }
        }
    }
}

fn scalar(choices: &mut Choices<'_>) -> Value {
    match choices.of(8) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(i64::MIN),
        3 => json!(-1.5),
        4 => json!([]),
        5 => json!({}),
        _ => json!(choices.word()),
    }
}
