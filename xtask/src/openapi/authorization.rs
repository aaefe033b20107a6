//! Who may call an operation: what Zitadel's options of the method say, and the facts beside them.

use prost_reflect::{DynamicMessage, FieldDescriptor, MethodDescriptor, Value as Proto};
use serde_json::{Value, json};

use super::facts::{Facts, Permission};
use super::field_path;
use super::options::Options;
use super::raw::text;
use super::{Object, Result, method_name};

/// Of the v2 API, and of the v1 API.
const OPTIONS: &str = "zitadel.protoc_gen_zitadel.v2.options";
const OPTION_V1: &str = "zitadel.v1.auth_option";

/// What the option says of an operation that needs a token, whether or not it needs more.
const AUTHENTICATED: &str = "authenticated";

/// Adds who may call the method, and which field names the organization.
///
/// # Errors
/// When an option names a field that the request does not have.
pub(super) fn apply(
    method: &MethodDescriptor,
    options: &Options,
    facts: &mut Facts,
    operation: &mut Object,
) -> Result<()> {
    let option = match (options.custom(OPTIONS), options.custom(OPTION_V1)) {
        (Some(Proto::Message(options)), _) => auth_option(&options),
        (_, Some(Proto::Message(option))) => Some(option),
        _ => None,
    };
    let said = |field| {
        option
            .as_ref()
            .map(|option| text(option, field))
            .unwrap_or_default()
    };
    let option = match said("permission").as_str() {
        "" => None,
        AUTHENTICATED => Some(Permission::default()),
        name => Some(Permission {
            names: vec![name.to_owned()],
            remark: held_for(method, &said("check_field_name"))?,
        }),
    };
    let is_open = option.as_ref().is_none_or(|option| option.names.is_empty());
    let fact = is_open
        .then(|| facts.take_permission(&method_name::of(method)))
        .flatten();
    if let Some(permission) = fact.or(option) {
        operation.insert("x-zitadel-permission".to_owned(), word(permission));
    }
    let path = said("org_field");
    if !path.is_empty() {
        let found = field_path::follow(&method.input(), &path);
        let found = found.ok_or_else(|| no_field(method, "org_field", &path))?;
        operation.insert("x-zitadel-organization-field".to_owned(), json!(found.json));
    }
    Ok(())
}

fn auth_option(options: &DynamicMessage) -> Option<DynamicMessage> {
    if !options.has_field_by_name("auth_option") {
        return None;
    }
    options
        .get_field_by_name("auth_option")?
        .as_message()
        .cloned()
}

fn word(permission: Permission) -> Value {
    let mut word = json!({ "names": permission.names });
    if let Some(remark) = permission.remark {
        word["remark"] = json!(remark);
    }
    word
}

/// That the permission must be held for what a field of the request names. The option names it as
/// Go does: `ProjectId`.
fn held_for(method: &MethodDescriptor, go_name: &str) -> Result<Option<String>> {
    if go_name.is_empty() {
        return Ok(None);
    }
    let is_named =
        |field: &FieldDescriptor| field.name().replace('_', "").eq_ignore_ascii_case(go_name);
    let field = method.input().fields().find(is_named);
    let field = field.ok_or_else(|| no_field(method, "check_field_name", go_name))?;
    Ok(Some(format!("held for what `{}` names", field.name())))
}

fn no_field(method: &MethodDescriptor, option: &str, path: &str) -> String {
    let (name, request) = (method.full_name(), method.input());
    format!(
        "{name}: {option} `{path}` is no field of {}",
        request.full_name()
    )
}
