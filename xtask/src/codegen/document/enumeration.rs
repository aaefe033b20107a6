//! An enum's schema.

use super::known::known_extension;
use crate::Result;
use crate::codegen::model::{Enum, EnumValue, Name};
use crate::codegen::names::is_declarable;
use crate::node::At;

pub(super) fn read(schema: &At<'_>, name: Name) -> Result<Enum> {
    for (key, value) in schema.members()? {
        match key {
            "type" if value.text()? == "string" => {}
            "title" | "description" => drop(value.text()?),
            "enum" | "deprecated" | "x-zitadel-enum-numbers" => {}
            _ => known_extension(key, &value)?,
        }
    }
    let names = schema.need("enum")?;
    let numbers = match schema.get("x-zitadel-enum-numbers") {
        Some(list) => {
            let numbers = list.items()?;
            if numbers.len() != names.items()?.len() {
                return list.error("expected one number for each name");
            }
            numbers
                .iter()
                .map(|number| number.integer().map(Some))
                .collect::<Result<Vec<_>>>()?
        }
        None => vec![None; names.items()?.len()],
    };
    let mut values: Vec<EnumValue> = Vec::new();
    for (at, number) in names.items()?.into_iter().zip(numbers) {
        let name = at.text()?;
        if !is_declarable(name) {
            return at.error(format_args!("{name:?} is no name in protobuf"));
        }
        if values.iter().any(|value| value.name == name) {
            return at.error(format_args!("`{name}` is there twice"));
        }
        let number = match number.map(i32::try_from).transpose() {
            Ok(number) => number,
            Err(_) => return schema.error("expected enum numbers of 32 bits"),
        };
        values.push(EnumValue {
            name: name.to_owned(),
            number,
        });
    }
    if values.is_empty() {
        return names.error("expected at least one name");
    }
    Ok(Enum {
        path: schema.path.clone(),
        name,
        deprecated: schema.flag("deprecated")?,
        values,
    })
}
