//! Reads the OpenAPI document into the model, or says which part of it has no Rust form.

mod enumeration;
mod full_name;
mod kind;
mod known;
mod message;
mod operation;
mod order;
mod path;
mod rest;
mod schemas;

use std::collections::HashMap;

use super::model::{Model, Service};
use crate::Result;
use crate::node::Node;
use full_name::full_name;
use known::known_extension;
use schemas::Schemas;

/// Reads all operations and every schema that they reach, of all documents.
pub(crate) fn read(documents: &[(&str, &Node)]) -> Result<Model> {
    let mut model = Model::default();
    let mut seen = HashMap::new();
    for (file, document) in documents {
        one(file, document, &mut model, &mut seen)?;
    }
    Ok(model)
}

/// `seen` holds the schemas that are read, by name.
fn one<'n>(
    file: &str,
    document: &'n Node,
    model: &mut Model,
    seen: &mut HashMap<String, &'n Node>,
) -> Result<()> {
    let root = document.at_root_of(file);
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
    for (url, item) in root.need("paths")?.members()? {
        for (full_name, name, operation) in path::read_all(url, &item, &mut schemas)? {
            let service = model.services.entry(full_name).or_insert_with(|| Service {
                path: item.path.clone(),
                name,
                operations: Vec::new(),
            });
            service.operations.push(operation);
        }
    }
    while let Some((full, schema)) = schemas.next()? {
        if let Some(other) = seen.insert(full.clone(), schema.node) {
            if other == schema.node {
                continue;
            }
            return schema.error("another document describes it otherwise");
        }
        let name = full_name(&full, &schema, &schemas)?;
        if schema.get("enum").is_some() {
            model.enums.insert(full, enumeration::read(&schema, name)?);
        } else {
            let message = message::read(&schema, name, &mut schemas)?;
            model.messages.insert(full, message);
        }
    }
    Ok(())
}
