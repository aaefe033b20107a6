//! Reads the OpenAPI document into the model, or says which part of it has no Rust form.

mod enumeration;
mod full_name;
mod kind;
mod known;
mod message;
mod operation;
mod order;
mod schemas;

use super::model::{Model, Service};
use crate::Result;
use crate::node::Node;
use full_name::full_name;
use known::known_extension;
use schemas::Schemas;

/// Reads all operations and every schema that they reach.
pub(crate) fn read(document: &Node) -> Result<Model> {
    let root = document.at_root();
    let version = root.need("openapi")?;
    if !version.text()?.starts_with("3.1") {
        return version.error("only OpenAPI 3.1 is understood");
    }
    for (key, value) in root.members()? {
        match key {
            "openapi" | "info" | "servers" | "paths" | "components" | "security" | "tags" => {}
            _ => known_extension(key, &value)?,
        }
    }
    let components = root.need("components")?;
    for (key, value) in components.members()? {
        match key {
            "schemas" | "securitySchemes" => {}
            _ => known_extension(key, &value)?,
        }
    }
    let mut schemas = Schemas::new(components.need("schemas")?);
    let mut model = Model::default();
    for (url, item) in root.need("paths")?.members()? {
        let (full_name, name, operation) = operation::read(url, &item, &mut schemas)?;
        let service = model.services.entry(full_name).or_insert_with(|| Service {
            path: item.path.clone(),
            name,
            operations: Vec::new(),
        });
        service.operations.push(operation);
    }
    while let Some((full, schema)) = schemas.next()? {
        if model.name_of(&full).is_some() {
            continue;
        }
        let name = full_name(&full, &schema, &schemas)?;
        if schema.get("enum").is_some() {
            model.enums.insert(full, enumeration::read(&schema, name)?);
        } else {
            let message = message::read(&schema, name, &mut schemas)?;
            model.messages.insert(full, message);
        }
    }
    Ok(model)
}
