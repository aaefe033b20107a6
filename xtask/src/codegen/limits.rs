//! What a property's schema says of allowed values, in sentences for its documentation.

use super::markdown;
use crate::Result;
use crate::node::{At, Node};

/// Says the limits of `property` in the order of importance; fails at words it does not know.
pub(crate) fn sentences(property: &At<'_>) -> Result<Vec<String>> {
    let mut said = Vec::new();
    said.extend(range(property, "minLength", "maxLength", "characters")?);
    said.extend(range(
        property,
        "x-zitadel-min-bytes",
        "x-zitadel-max-bytes",
        "bytes",
    )?);
    said.extend(range(property, "minItems", "maxItems", "items")?);
    said.extend(range(
        property,
        "minProperties",
        "maxProperties",
        "entries",
    )?);
    for (word, value) in property.members()? {
        said.extend(sentence(word, &value)?);
    }
    Ok(said)
}

fn range(property: &At<'_>, least: &str, most: &str, unit: &str) -> Result<Option<String>> {
    let bound = |word| property.get(word).map(|bound| bound.integer()).transpose();
    Ok(match (bound(least)?, bound(most)?) {
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {least} {unit}.")),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {unit}.")),
        (Some(1), None) => Some("Not empty.".to_owned()),
        (Some(least), None) => Some(format!("At least {least} {unit}.")),
        (None, Some(most)) => Some(format!("At most {most} {unit}.")),
        (None, None) => None,
    })
}

/// The sentence for one word of the schema; `None` for words that are said elsewhere.
fn sentence(word: &str, value: &At<'_>) -> Result<Option<String>> {
    let code = || value.shown().map(|text| markdown::code(&text));
    let when = |text: &str| Ok(value.bool()?.then(|| text.to_owned()));
    Ok(Some(match word {
        "type" | "title" | "description" | "$ref" | "deprecated" | "x-zitadel-unsigned"
        | "x-zitadel-number" => {
            return Ok(None);
        }
        "minLength"
        | "maxLength"
        | "minItems"
        | "maxItems"
        | "minProperties"
        | "maxProperties"
        | "x-zitadel-min-bytes"
        | "x-zitadel-max-bytes" => return Ok(None),
        // The enums of this SDK stay open; the server says so itself when it refuses a name.
        "x-zitadel-defined-only" => return Ok(None),
        "format" => {
            return format(value.text()?).map_or_else(
                || {
                    value.error(format_args!(
                        "format `{}` is not known",
                        value.text().unwrap_or_default()
                    ))
                },
                |said| Ok((!said.is_empty()).then(|| said.to_owned())),
            );
        }
        "pattern" => format!("Matches the pattern {}.", code()?),
        "minimum" | "x-zitadel-minimum" => format!("At least {}.", code()?),
        "maximum" | "x-zitadel-maximum" => format!("At most {}.", code()?),
        "exclusiveMinimum" | "x-zitadel-exclusive-minimum" => format!("More than {}.", code()?),
        "exclusiveMaximum" => format!("Less than {}.", code()?),
        "x-zitadel-prefix" => format!("Begins with {}.", code()?),
        "const" => format!("Must be {}.", code()?),
        "default" => format!("Default: {}.", code()?),
        "enum" => format!("One of {}.", list(value)?),
        "not" => format!("Not {}.", list(&value.need("enum")?)?),
        "uniqueItems" => return when("No item twice."),
        "readOnly" => return when("Set by the server."),
        "writeOnly" => return when("Never answered by the server."),
        "x-zitadel-ignore-empty" => return when("May also be left empty."),
        "items" => return inner("Each item", value),
        "additionalProperties" if matches!(value.node, Node::Object(_)) => {
            return inner("Each value", value);
        }
        "additionalProperties" => return Ok(None),
        "propertyNames" => return inner("Each key", value),
        "oneOf" => return nullable(value),
        _ if word.starts_with("x-") && !word.starts_with("x-zitadel-") => return Ok(None),
        _ => return value.error("has no Rust form"),
    }))
}

/// What a text's format asks for; empty for formats that the Rust type says, `None` when unknown.
fn format(name: &str) -> Option<&'static str> {
    Some(match name {
        "byte" | "date-time" | "duration" | "int32" | "uint32" | "int64" | "uint64" | "double"
        | "float" => "",
        "email" => "An email address.",
        "uri" => "A URI.",
        "uri-reference" => "A URI, or a path that is relative to one.",
        "uuid" => "A UUID.",
        "hostname" => "A host name.",
        "ipv4" => "An IPv4 address.",
        "ipv6" => "An IPv6 address.",
        _ => return None,
    })
}

fn list(values: &At<'_>) -> Result<String> {
    let shown = values
        .items()?
        .iter()
        .map(|value| value.shown().map(|text| markdown::code(&text)))
        .collect::<Result<Vec<_>>>()?;
    Ok(shown.join(", "))
}

fn inner(what: &str, schema: &At<'_>) -> Result<Option<String>> {
    let said = sentences(schema)?;
    Ok((!said.is_empty()).then(|| format!("{what}: {}", lowercase_first(&said.join(" ")))))
}

/// The other half of `oneOf: [schema, null]` may have limits of its own.
fn nullable(choice: &At<'_>) -> Result<Option<String>> {
    let mut said = Vec::new();
    for alternative in choice.items()? {
        said.extend(sentences(&alternative)?);
    }
    Ok((!said.is_empty()).then(|| said.join(" ")))
}

fn lowercase_first(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}
