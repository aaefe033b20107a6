//! The parts of a request that stand in the path and in the query.

use prost_reflect::{Kind, MessageDescriptor, MethodDescriptor};
use serde_json::{Value, json};

use super::routes::Routes;
use super::rule::Rule;
use crate::openapi::field::{self, Property};
use crate::openapi::translation::Translation;
use crate::openapi::{Object, Result, well_known};

/// The parameters of the path.
///
/// # Errors
/// When an option of a field is not declared.
pub(super) fn in_path(
    rule: &Rule,
    routes: &Routes,
    translation: &mut Translation,
) -> Result<Vec<Value>> {
    let mut parameters = Vec::new();
    for (variable, name) in rule.variables.iter().zip(routes.names(rule)) {
        let mut schema = field::property(&variable.field, translation)?.schema;
        refuse_empty(&mut schema);
        refuse_values(&mut schema, routes.values_taken(rule, variable));
        let mut parameter =
            json!({ "name": name, "in": "path", "required": true, "schema": schema });
        if name != variable.json_path {
            parameter["x-zitadel-field"] = json!(variable.json_path);
        }
        if variable.is_many {
            parameter["x-zitadel-slashes"] = json!(true);
        }
        parameters.push(parameter);
    }
    Ok(parameters)
}

/// The parameters of the query: all fields but those of the path, those in messages by their path.
/// What no query can say is left out.
///
/// # Errors
/// When an option of a field is not declared.
pub(super) fn in_query(
    method: &MethodDescriptor,
    rule: &Rule,
    translation: &mut Translation,
) -> Result<Vec<Value>> {
    let mut query = Query {
        rule,
        around: Vec::new(),
        parameters: Vec::new(),
        translation,
    };
    query.add(&method.input(), "")?;
    Ok(query.parameters)
}

struct Query<'q> {
    rule: &'q Rule,
    /// The messages that the fields at hand are in.
    around: Vec<String>,
    parameters: Vec<Value>,
    translation: &'q mut Translation,
}

impl Query<'_> {
    fn add(&mut self, message: &MessageDescriptor, path: &str) -> Result<()> {
        self.around.push(message.full_name().to_owned());
        for field in message.fields() {
            let name = format!("{path}{}", field.json_name());
            let in_path = self.rule.variables.iter();
            if in_path
                .map(|variable| &variable.json_path)
                .any(|taken| *taken == name)
            {
                continue;
            }
            match field.kind() {
                Kind::Message(inner) if !well_known::is_single(&inner) => {
                    // A list of messages has no form in a query, nor has one without an end.
                    let is_endless = self.around.iter().any(|name| name == inner.full_name());
                    if field.is_list() || field.is_map() || is_endless || well_known::is_any(&inner)
                    {
                        let what = format!("{name}, which no query can say,");
                        self.translation.leave_out(what, &self.around[0]);
                    } else {
                        self.add(&inner, &format!("{name}."))?;
                    }
                }
                _ => {
                    let Property { schema, required } = field::property(&field, self.translation)?;
                    let mut parameter = json!({ "name": name, "in": "query", "schema": schema });
                    if required && path.is_empty() {
                        parameter["required"] = json!(true);
                    }
                    self.parameters.push(parameter);
                }
            }
        }
        self.around.pop();
        Ok(())
    }
}

/// Without a value, the path would be another one.
fn refuse_empty(schema: &mut Object) {
    if schema.get("type") == Some(&json!("string")) && !schema.contains_key("minLength") {
        schema.insert("minLength".to_owned(), json!(1));
    }
}

fn refuse_values(schema: &mut Object, values: Vec<String>) {
    if values.is_empty() {
        return;
    }
    let not = schema.entry("not").or_insert_with(|| json!({ "enum": [] }));
    if let Some(refused) = not.get_mut("enum").and_then(Value::as_array_mut) {
        refused.extend(values.into_iter().map(Value::from));
    }
}
