//! Reads the OpenAPI document into the model, or says which part of it has no Rust form.

mod enumeration;
mod kind;
mod order;

use super::Result;
use super::limits;
use super::model::{Field, Kind, Message, Model, Oneof, Operation, Permission, Service, Slot};
use super::node::{At, Node};
use enumeration::enumeration;
use kind::without_null;

/// Reads all operations and every schema that they reach.
pub(crate) fn read(document: &Node) -> Result<Model> {
    let root = document.at_root();
    let version = root.need("openapi")?;
    if !version.text()?.starts_with("3.1") {
        return version.error("only OpenAPI 3.1 is understood");
    }
    let schemas = root.need("components")?.need("schemas")?;
    let mut reader = Reader {
        schemas,
        model: Model::default(),
        pending: Vec::new(),
    };
    for (path, item) in root.need("paths")?.members()? {
        reader.operation(path, &item)?;
    }
    while let Some(name) = reader.pending.pop() {
        reader.schema(&name)?;
    }
    Ok(reader.model)
}

struct Reader<'n> {
    schemas: At<'n>,
    model: Model,
    /// Schemas that are referred to and not read yet.
    pending: Vec<String>,
}

impl Reader<'_> {
    fn operation(&mut self, path: &str, item: &At<'_>) -> Result<()> {
        let Some((service, method)) = path
            .strip_prefix('/')
            .and_then(|path| path.split_once('/'))
            .filter(|(_, m)| !m.contains('/'))
        else {
            return item.error("expected a path of the form /package.Service/Method");
        };
        for (verb, other) in item.members()? {
            if verb != "post" {
                return other.error("only `post` operations can be called");
            }
        }
        let post = item.need("post")?;
        let request = json_body(&post.need("requestBody")?)?;
        let response = json_body(&post.need("responses")?.need("200")?)?;
        let operation = Operation {
            path: path.to_owned(),
            method: method.to_owned(),
            request: self.message_name(&request)?,
            response: self.message_name(&response)?,
            deprecated: post.flag("deprecated")?,
            replacement: match post.get("x-zitadel-replacement") {
                Some(replacement) => Some(replacement.text()?.to_owned()),
                None => None,
            },
            read_only: match post.get("x-zitadel-read-only") {
                Some(mark) => mark.bool()?,
                None => reads_by_name(method),
            },
            permission: permission(&post)?,
        };
        let services = &mut self.model.services;
        let service = services
            .entry(service.to_owned())
            .or_insert_with(|| Service {
                operations: Vec::new(),
            });
        service.operations.push(operation);
        Ok(())
    }

    fn message_name(&mut self, schema: &At<'_>) -> Result<String> {
        match self.kind(schema)? {
            Kind::Message(name) => Ok(name),
            _ => schema.error("expected a reference to a message"),
        }
    }

    fn schema(&mut self, name: &str) -> Result<()> {
        if self.model.messages.contains_key(name) || self.model.enums.contains_key(name) {
            return Ok(());
        }
        let schema = self.schemas.need(name)?;
        if schema.get("enum").is_some() {
            let read = enumeration(&schema)?;
            self.model.enums.insert(name.to_owned(), read);
        } else {
            let read = self.message(&schema)?;
            self.model.messages.insert(name.to_owned(), read);
        }
        Ok(())
    }

    fn message(&mut self, schema: &At<'_>) -> Result<Message> {
        let mut message = Message {
            path: schema.path.clone(),
            deprecated: schema.flag("deprecated")?,
            slots: Vec::new(),
            required: Vec::new(),
        };
        self.part(schema, &mut message)?;
        order::by_number(schema, &mut message)?;
        Ok(message)
    }

    /// Reads the properties and oneofs that `schema` holds, at the top or as a part of `allOf`.
    fn part(&mut self, schema: &At<'_>, message: &mut Message) -> Result<()> {
        let required = match schema.get("required") {
            Some(required) => required.texts()?,
            None => Vec::new(),
        };
        for (key, value) in schema.members()? {
            match key {
                "type" if value.text()? == "object" => {}
                "title" | "description" | "deprecated" | "required" => {}
                // Unknown fields are skipped when reading, whatever the schema promises.
                "additionalProperties" | "unevaluatedProperties" => {
                    value.bool()?;
                }
                "x-zitadel-oneof" => {}
                "properties" => {
                    for (json, property) in value.members()? {
                        let mut field = self.field(json, &property)?;
                        field.required = required.contains(&json);
                        message.slots.push(Slot::Field(field));
                    }
                }
                "allOf" => {
                    for part in value.items()? {
                        self.part(&part, message)?;
                    }
                }
                "oneOf" => {
                    let oneof = self.oneof(schema, &value)?;
                    message.slots.push(Slot::Oneof(oneof));
                }
                _ => known_extension(key, &value)?,
            }
        }
        message
            .required
            .extend(required.into_iter().map(str::to_owned));
        Ok(())
    }

    fn oneof(&mut self, schema: &At<'_>, alternatives: &At<'_>) -> Result<Oneof> {
        let mark = schema.get("x-zitadel-oneof");
        let mut oneof = Oneof {
            name: None,
            required: false,
            arms: Vec::new(),
        };
        if let Some(mark) = mark {
            oneof.name = Some(mark.need("name")?.text()?.to_owned());
            oneof.required = mark.flag("required")?;
        }
        for alternative in alternatives.items()? {
            let properties = alternative.need("properties")?;
            let members = properties.members()?;
            let [(json, property)] = members.as_slice() else {
                return properties.error("expected one property in each alternative of a oneof");
            };
            if alternative.need("required")?.texts()? != [*json] {
                return alternative.error("expected the alternative's property to be required");
            }
            oneof.arms.push(self.field(json, property)?);
        }
        if oneof.arms.is_empty() {
            return alternatives.error("expected at least one alternative");
        }
        Ok(oneof)
    }

    fn field(&mut self, json: &str, property: &At<'_>) -> Result<Field> {
        let (schema, optional) = without_null(property)?;
        let kind = self.kind(&schema)?;
        let proto = match property.get("title") {
            Some(title) => title.text()?.to_owned(),
            None => super::names::snake(json, &[]),
        };
        Ok(Field {
            json: json.to_owned(),
            proto,
            number: match property.get("x-zitadel-number") {
                Some(number) => Some(number.integer()?),
                None => None,
            },
            kind,
            optional,
            required: false,
            deprecated: property.flag("deprecated")?,
            limits: limits::sentences(property)?,
        })
    }
}

/// The schema of a JSON body.
fn json_body<'n>(body: &At<'n>) -> Result<At<'n>> {
    body.need("content")?
        .need("application/json")?
        .need("schema")
}

fn permission(post: &At<'_>) -> Result<Option<Permission>> {
    let Some(permission) = post.get("x-zitadel-permission") else {
        return Ok(None);
    };
    let names = permission.need("names")?.texts()?;
    let remark = permission.get("remark");
    Ok(Some(Permission {
        names: names.into_iter().map(str::to_owned).collect(),
        remark: remark
            .map(|remark| remark.text().map(str::to_owned))
            .transpose()?,
    }))
}

/// Without the mark of the read-only operations, their names tell them.
fn reads_by_name(method: &str) -> bool {
    ["Get", "List"].iter().any(|verb| {
        method
            .strip_prefix(verb)
            .is_some_and(|rest| !rest.starts_with(char::is_lowercase))
    })
}

/// Extensions of others say nothing to Rust; anything else must be understood.
fn known_extension(key: &str, value: &At<'_>) -> Result<()> {
    if key.starts_with("x-") && !key.starts_with("x-zitadel-") {
        return Ok(());
    }
    value.error("has no Rust form")
}
