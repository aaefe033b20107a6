//! `google.api.http`: verb, path and body of an operation.

use prost_reflect::{DynamicMessage, FieldDescriptor, MethodDescriptor, Value as Proto};

use super::template::{Segment, Template};
use crate::openapi::options::Options;
use crate::openapi::raw::text;
use crate::openapi::translation::Translation;
use crate::openapi::{Result, field_path};

const HTTP: &str = "google.api.http";
const VERBS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// How a method is called over REST.
pub(super) struct Rule {
    pub(super) verb: &'static str,
    pub(super) template: Template,
    pub(super) variables: Vec<Variable>,
    /// Whether all fields that are not in the path are in a body; without one they are in the query.
    pub(super) has_body: bool,
}

/// A variable of the path.
pub(super) struct Variable {
    /// Which segment it is.
    pub(super) index: usize,
    /// The path to its field in protobuf's names, and in JSON's.
    pub(super) path: String,
    pub(super) json_path: String,
    pub(super) field: FieldDescriptor,
    /// Whether a slash in the value arrives.
    pub(super) is_many: bool,
}

impl Rule {
    /// The rule of a method, its path with the prefix of the service; of several paths, the
    /// `preferred` one, or else the first.
    ///
    /// # Errors
    /// When the method has no rule, or one that cannot be said.
    pub(super) fn of(
        method: &MethodDescriptor,
        prefix: &str,
        preferred: Option<&str>,
        translation: &mut Translation,
    ) -> Result<Self> {
        let name = method.full_name();
        // What of them is left out is noted where the operation is described.
        let options = Options::new(name, method.options(), &mut Translation::default())?;
        let Some(Proto::Message(http)) = options.custom(HTTP) else {
            return Err(format!("{name} is served as REST, and has no {HTTP}").into());
        };
        let bindings = bindings(http);
        let chosen = match preferred {
            Some(path) => bindings.iter().find(|binding| read_path(binding) == path),
            None => bindings.first(),
        };
        let Some(chosen) = chosen else {
            let path = preferred.unwrap_or_default();
            return Err(format!("{name}: {path} is none of its paths").into());
        };
        if preferred.is_none() {
            for further in bindings.iter().skip(1) {
                let path = read_path(further);
                translation.leave_out(format!("the further path {path}"), name);
            }
        }
        read(method, chosen, prefix).map_err(|error| format!("{name}: {error}").into())
    }
}

/// The rule itself, and further ones beside it.
fn bindings(http: DynamicMessage) -> Vec<DynamicMessage> {
    let further = http.get_field_by_name("additional_bindings");
    let further = further.as_deref().and_then(Proto::as_list);
    let further: Vec<DynamicMessage> = further
        .unwrap_or_default()
        .iter()
        .filter_map(|binding| binding.as_message().cloned())
        .collect();
    std::iter::once(http).chain(further).collect()
}

fn read(method: &MethodDescriptor, http: &DynamicMessage, prefix: &str) -> Result<Rule> {
    let verb = VERBS.into_iter().find(|verb| http.has_field_by_name(verb));
    let verb = verb.ok_or_else(|| format!("{HTTP} has none of the verbs {}", VERBS.join(", ")))?;
    let has_body = match text(http, "body").as_str() {
        "" => false,
        "*" => true,
        field => return Err(format!("the body {field:?} has no translation").into()),
    };
    if http.has_field_by_name("response_body") {
        return Err("response_body has no translation".into());
    }
    let template = Template::parse(&format!("{prefix}{}", read_path(http)))?;
    let variables = variables(method, &template)?;
    let inner = variables
        .iter()
        .find(|variable| variable.path.contains('.'));
    if let Some(inner) = inner.filter(|_| has_body) {
        return Err(format!(
            "{:?} of the path beside a body has no translation",
            inner.path
        )
        .into());
    }
    Ok(Rule {
        verb,
        template,
        variables,
        has_body,
    })
}

fn variables(method: &MethodDescriptor, template: &Template) -> Result<Vec<Variable>> {
    let mut variables = Vec::new();
    for (index, segment) in template.0.iter().enumerate() {
        let Segment::Variable { field, is_many } = segment else {
            continue;
        };
        let request = method.input();
        let found = field_path::follow(&request, field)
            .filter(|found| found.field.kind().as_message().is_none() && !found.field.is_list());
        let Some(found) = found else {
            let request = request.full_name();
            return Err(format!("{field:?} of the path is no single value in {request}").into());
        };
        variables.push(Variable {
            index,
            path: field.clone(),
            json_path: found.json,
            field: found.field,
            is_many: *is_many,
        });
    }
    Ok(variables)
}

fn read_path(http: &DynamicMessage) -> String {
    let mut paths = VERBS.iter().map(|verb| text(http, verb));
    paths.find(|path| !path.is_empty()).unwrap_or_default()
}
