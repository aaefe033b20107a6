//! REST, by which the v1 API is called: which part of a request goes into the path, the query string
//! and the body.
//!
//! Most of it is `#[inline]`: compiled in programs that call v1, and not in all others.

use std::borrow::Cow;
use std::fmt::Write as _;

use bytes::Bytes;
use http::Method;
use serde_json::{Map, Value};
use zitadel_types::json::{self, Field, Limits};

use crate::outgoing::{Audience, Body, Outgoing, Protocol};

#[cfg(test)]
mod tests;

/// How an operation is called that is not served over Connect: as in `google.api.http`, which it is
/// made from.
///
/// Fields of the request that the path names go there. All others go into the body, and without one
/// into the query string.
#[derive(Clone, Copy, Debug)]
pub struct Rest {
    /// Called through here, it is in a program only where an operation over REST is.
    encode: fn(Rest, &dyn Field) -> Result<Outgoing, String>,
    verb: Verb,
    template: &'static str,
    has_body: bool,
    reserved: &'static [(&'static str, &'static str)],
}

impl PartialEq for Rest {
    fn eq(&self, other: &Self) -> bool {
        let parts = |one: &Self| (one.verb, one.template, one.has_body, one.reserved);
        parts(self) == parts(other)
    }
}

impl Eq for Rest {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Get,
    Post,
    Put,
    Delete,
}

impl Rest {
    /// `GET`. The template is the path with the JSON names of fields in braces, such as
    /// `/management/v1/users/{id}`; slashes in the value of `{key=**}` stand in the path as they are.
    #[inline]
    #[must_use]
    pub const fn get(template: &'static str) -> Self {
        Self::of(Verb::Get, template)
    }

    /// `POST`, else as [`get`](Self::get).
    #[inline]
    #[must_use]
    pub const fn post(template: &'static str) -> Self {
        Self::of(Verb::Post, template)
    }

    /// `PUT`, else as [`get`](Self::get).
    #[inline]
    #[must_use]
    pub const fn put(template: &'static str) -> Self {
        Self::of(Verb::Put, template)
    }

    /// `DELETE`, else as [`get`](Self::get).
    #[inline]
    #[must_use]
    pub const fn delete(template: &'static str) -> Self {
        Self::of(Verb::Delete, template)
    }

    #[inline]
    const fn of(verb: Verb, template: &'static str) -> Self {
        Self {
            encode: Self::encoded,
            verb,
            template,
            has_body: false,
            reserved: &[],
        }
    }

    /// What is not in the path goes into a body.
    #[inline]
    #[must_use]
    pub const fn with_body(self) -> Self {
        Self {
            has_body: true,
            ..self
        }
    }

    /// Fields of the path, by their JSON names, each with a value that would reach another operation.
    /// Such a request is not sent.
    #[inline]
    #[must_use]
    pub const fn reserving(self, values: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            reserved: values,
            ..self
        }
    }

    /// # Errors
    /// What is wrong, when the request has no JSON form or would not arrive.
    pub(crate) fn outgoing(self, request: &dyn Field) -> Result<Outgoing, String> {
        (self.encode)(self, request)
    }

    #[inline]
    fn encoded(self, request: &dyn Field) -> Result<Outgoing, String> {
        let said = |error: json::Error| error.to_string();
        let written = json::to_vec(request).map_err(said)?;
        if self.has_body && !self.template.contains('{') {
            return Ok(self.to(Cow::Borrowed(self.template), written.into()));
        }
        let fields = json::value_from_slice(&written, Limits::default()).map_err(said)?;
        let Value::Object(mut fields) = fields else {
            return Err("it is no object".to_owned());
        };
        let mut target = self.path(&mut fields)?;
        if self.has_body {
            let body = json::value_to_vec(&Value::Object(fields)).map_err(said)?;
            return Ok(self.to(Cow::Owned(target), body.into()));
        }
        let mut parameters = Vec::new();
        for (name, value) in &fields {
            collect(name, value, &mut parameters)?;
        }
        for (index, (name, value)) in parameters.iter().enumerate() {
            target.push(if index == 0 { '?' } else { '&' });
            target.push_str(name);
            target.push('=');
            encode(value, false, &mut target);
        }
        Ok(self.to(Cow::Owned(target), Bytes::new()))
    }

    #[inline]
    fn to(self, target: Cow<'static, str>, body: Bytes) -> Outgoing {
        Outgoing {
            method: match self.verb {
                Verb::Get => Method::GET,
                Verb::Post => Method::POST,
                Verb::Put => Method::PUT,
                Verb::Delete => Method::DELETE,
            },
            target,
            body: Body::Whole(body),
            protocol: Protocol::Gateway,
            audience: Audience::Api,
        }
    }

    /// The path, with fields that are taken out of `fields`.
    #[inline]
    fn path(self, fields: &mut Map<String, Value>) -> Result<String, String> {
        let mut path = String::with_capacity(self.template.len() + 32);
        for (index, part) in self.template.split('{').enumerate() {
            let Some((variable, rest)) = part.split_once('}').filter(|_| index > 0) else {
                path.push_str(part);
                continue;
            };
            let (name, has_slashes) = match variable.strip_suffix("=**") {
                Some(name) => (name, true),
                None => (variable, false),
            };
            let value = text(fields.remove(name).as_ref()).unwrap_or_default();
            if let Some(problem) = self.problem(name, &value, has_slashes) {
                return Err(format!("{name}: {problem}"));
            }
            encode(&value, has_slashes, &mut path);
            path.push_str(rest);
        }
        Ok(path)
    }

    /// Why a value does not arrive as it is, if so.
    #[inline]
    fn problem(self, name: &str, value: &str, has_slashes: bool) -> Option<&'static str> {
        let is_reserved = |(field, reserved): &(&str, &str)| *field == name && *reserved == value;
        if value.is_empty() {
            Some(
                "must be set, since it is part of the path, where nothing stands for zero or an unspecified value",
            )
        } else if !value.is_ascii() {
            Some("is part of the path, where the server takes ASCII alone")
        } else if !has_slashes && value.contains('/') {
            Some("is part of the path, where the server takes no slash in it")
        } else if has_slashes && value.split('/').any(str::is_empty) {
            Some("is part of the path, where the server takes no empty step in it")
        } else if value.split('/').any(|step| step == "." || step == "..") {
            Some("is part of the path, where it would lead elsewhere")
        } else if self.reserved.iter().any(is_reserved) {
            Some("is part of the path, where this value names another operation")
        } else {
            None
        }
    }
}

/// Puts what a field holds into the form of a query string: nested fields by their path.
#[inline]
fn collect(name: &str, value: &Value, out: &mut Vec<(String, String)>) -> Result<(), String> {
    match value {
        Value::Object(fields) => {
            for (inner, value) in fields {
                collect(&format!("{name}.{inner}"), value, out)?;
            }
        }
        Value::Array(items) => {
            for item in items {
                let Some(text) = text(Some(item)) else {
                    return Err(format!(
                        "{name}: has no form in the query string, in which this operation takes its fields"
                    ));
                };
                out.push((name.to_owned(), text));
            }
        }
        value => out.extend(text(Some(value)).map(|text| (name.to_owned(), text))),
    }
    Ok(())
}

/// A scalar as it stands outside of JSON.
#[inline]
fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// RFC 3986, 2.3: all but unreserved letters is escaped, so that nothing has a meaning of its own.
#[inline]
fn encode(value: &str, has_slashes: bool, out: &mut String) {
    for byte in value.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if is_plain || (has_slashes && byte == b'/') {
            out.push(char::from(byte));
        } else {
            // Writing into memory cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}
