//! The words and facts that document what is generated.

use crate::codegen::markdown::{code, prose};
use crate::codegen::model::{Field, Oneof, Operation, Permission};

use super::context::Context;

impl Context<'_> {
    /// What a message is: in our words, by the operation that it belongs to, or by its name.
    pub(super) fn message_docs(&self, full_name: &str) -> Vec<String> {
        match (self.descriptions.message(full_name), self.role(full_name)) {
            (Some(words), _) => paragraphs(words),
            (None, Some(role)) => vec![role.to_owned()],
            (None, None) => vec![self.sentence(last_segment(full_name))],
        }
    }

    pub(super) fn enum_docs(&self, full_name: &str) -> Vec<String> {
        match self.descriptions.message(full_name) {
            Some(words) => paragraphs(words),
            None => vec![self.sentence(last_segment(full_name))],
        }
    }

    pub(super) fn field_docs(&self, message: &str, field: &Field) -> Vec<String> {
        let mut docs = match self.descriptions.field(message, &field.proto) {
            Some(words) => paragraphs(words),
            None => vec![self.sentence(&field.proto)],
        };
        let required = field.required.then_some("Required.");
        let facts: Vec<&str> = required
            .into_iter()
            .chain(field.limits.iter().map(String::as_str))
            .collect();
        if !facts.is_empty() {
            docs.push(facts.join(" "));
        }
        docs
    }

    pub(super) fn service_docs(&self, full_name: &str) -> Vec<String> {
        match self.descriptions.service(full_name) {
            Some(words) => paragraphs(words),
            None => vec![format!("Client of {}.", code(full_name))],
        }
    }

    pub(super) fn operation_docs(&self, operation: &Operation) -> Vec<String> {
        let path = operation.url.trim_start_matches('/');
        let mut docs = match self.descriptions.operation(path) {
            Some(words) => paragraphs(words),
            None => vec![self.sentence(&operation.method)],
        };
        if let Some(path) = self.replacement(operation) {
            docs.push(format!("Use [`{path}`](crate::{path}) instead."));
        }
        if let Some((other, remark)) = &operation.counterpart {
            docs.extend(self.counterpart(other, remark.as_deref()));
        }
        let mut facts = match &operation.rest {
            None => format!("Operation: {}.", code(path)),
            Some(rest) => {
                let called = format!("{} {}", rest.verb.to_uppercase(), rest.template);
                format!(
                    "Operation: {}, {}.",
                    code(path),
                    code(&called.replace("=**", ""))
                )
            }
        };
        if let Some(permission) = &operation.permission {
            facts.push_str(&format!(" Permission: {}.", permission_words(permission)));
        }
        docs.push(facts);
        docs
    }

    /// The method to call in place of this one, as a path in the crate; `None` when there is no such
    /// operation.
    pub(super) fn replacement(&self, operation: &Operation) -> Option<String> {
        self.method_path(operation.replacement.as_ref()?)
    }

    /// A paragraph on what does nearly the same in a newer API.
    fn counterpart(&self, operation: &str, remark: Option<&str>) -> Option<String> {
        let path = self.method_path(operation)?;
        let remark = remark.map(|remark| format!(", {}", prose(remark)));
        Some(format!(
            "See also [`{path}`](crate::{path}){}.",
            remark.unwrap_or_default()
        ))
    }

    /// The method of an operation (`package.Service/Method`), as a path in the crate.
    fn method_path(&self, operation: &str) -> Option<String> {
        let (service, method) = operation.split_once('/')?;
        let other = self.model.services.get(service)?;
        let operation = other.operations.iter().find(|one| one.method == method)?;
        let module = self.module_path(&other.name.package);
        let client = self.types.declared(service);
        let method = self.method(operation).ok()?;
        Some(format!("{module}::{client}::{method}"))
    }
}

pub(super) fn oneof_docs(oneof: &Oneof) -> Vec<String> {
    let names: Vec<String> = oneof.arms.iter().map(|arm| code(&arm.proto)).collect();
    let choice = match names.as_slice() {
        [only] => format!("May be {only}."),
        [first, second] => format!("Either {first} or {second}."),
        _ => format!("One of {}.", names.join(", ")),
    };
    let required = oneof.required.then(|| "Required.".to_owned());
    [choice].into_iter().chain(required).collect()
}

/// A text of ours, each of its lines a paragraph.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(prose)
        .collect()
}

/// Who may call, in Markdown: "`user.write`; none for oneself".
fn permission_words(permission: &Permission) -> String {
    let names: Vec<String> = permission.names.iter().map(|name| code(name)).collect();
    let mut words = match names.as_slice() {
        [] => "any valid token".to_owned(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    };
    if let Some(remark) = &permission.remark {
        words.push_str("; ");
        words.push_str(&prose(remark));
    }
    words
}

/// The same for an error's text; `None` where a token is all that is needed.
pub(super) fn permission_text(operation: &Operation) -> Option<String> {
    let permission = operation.permission.as_ref()?;
    let mut words = match permission.names.as_slice() {
        [] => return None,
        [only] => only.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    };
    if let Some(remark) = &permission.remark {
        words.push_str("; ");
        words.push_str(&remark.replace('`', ""));
    }
    Some(words)
}

fn last_segment(full_name: &str) -> &str {
    full_name.rsplit('.').next().unwrap_or(full_name)
}
