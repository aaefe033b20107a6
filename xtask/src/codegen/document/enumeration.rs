//! An enum's schema.

use super::known_extension;
use crate::codegen::Result;
use crate::codegen::model::{Enum, EnumValue};
use crate::codegen::node::At;

pub(super) fn enumeration(schema: &At<'_>) -> Result<Enum> {
    for (key, value) in schema.members()? {
        match key {
            "type" if value.text()? == "string" => {}
            "enum" | "title" | "description" | "deprecated" => {}
            "x-zitadel-enum-numbers" => {}
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
    let mut values = Vec::new();
    for (name, number) in names.texts()?.into_iter().zip(numbers) {
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
        deprecated: schema.flag("deprecated")?,
        values,
    })
}
