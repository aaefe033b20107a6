//! The checked-in code: what the documentation of each operation's method says, held against the
//! descriptions.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use syn::{Attribute, Expr, ExprLit, ImplItem, Item, Lit, Meta};

/// A method of a service.
struct Method {
    /// `user::v2::UserService::get_user_by_id`
    path: String,
    /// Its documentation, on one line.
    docs: String,
    /// What its deprecation says, if anything; `None` when it is not deprecated.
    deprecated: Option<Option<String>>,
}

fn workspace(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The methods by the names of their operations, `package.Service/Method`.
fn methods() -> BTreeMap<String, Method> {
    let root = workspace("crates/zitadel-api/src/generated");
    let mut methods = BTreeMap::new();
    let mut pending = vec![root.clone()];
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
                continue;
            }
            let inner = path.strip_prefix(&root).unwrap().with_extension("");
            let module = inner.display().to_string().replace(['/', '\\'], "::");
            read(&path, &module, &mut methods);
        }
    }
    methods
}

fn read(file: &Path, module: &str, methods: &mut BTreeMap<String, Method>) {
    let text = fs::read_to_string(file).unwrap();
    let impls = syn::parse_file(&text)
        .unwrap()
        .items
        .into_iter()
        .filter_map(|item| match item {
            Item::Impl(item) if item.trait_.is_none() => Some(item),
            _ => None,
        });
    for item in impls {
        let syn::Type::Path(owner) = &*item.self_ty else {
            continue;
        };
        let owner = &owner.path.segments.last().unwrap().ident;
        for member in &item.items {
            let ImplItem::Fn(function) = member else {
                continue;
            };
            let docs = docs(&function.attrs);
            let Some((_, named)) = docs.split_once("Operation: `") else {
                continue;
            };
            let name = named.split_once('`').unwrap().0.to_owned();
            let method = Method {
                path: format!("{module}::{owner}::{}", function.sig.ident),
                deprecated: deprecation(&function.attrs),
                docs,
            };
            let before = methods.insert(name.clone(), method);
            assert!(before.is_none(), "{name} is there twice");
        }
    }
}

fn docs(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(doc) = &attribute.meta else {
            return None;
        };
        doc.path.is_ident("doc").then(|| text(&doc.value))
    });
    let words: Vec<String> = lines
        .flat_map(|line| {
            line.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    words.join(" ")
}

fn deprecation(attributes: &[Attribute]) -> Option<Option<String>> {
    let found = attributes
        .iter()
        .find(|one| one.path().is_ident("deprecated"))?;
    let mut note = None;
    if let Meta::List(_) = found.meta {
        found
            .parse_nested_meta(|meta| {
                assert!(meta.path.is_ident("note"));
                note = Some(text(&meta.value()?.parse()?));
                Ok(())
            })
            .unwrap();
    }
    Some(note)
}

fn text(value: &Expr) -> String {
    match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => text.value(),
        _ => panic!("not a text"),
    }
}

#[test]
fn a_method_says_how_it_is_called_who_may_and_what_to_call_instead() {
    let methods = methods();
    let mut documented = BTreeSet::new();
    let (mut noted, mut linked) = (0, 0);
    for document in ["zitadel", "zitadel-v1"] {
        let file = workspace(&format!("openapi/{document}.json"));
        let document: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (verb, operation) in item.as_object().unwrap() {
                let id = operation["operationId"].as_str().unwrap();
                let (service, name) = id.rsplit_once('.').unwrap();
                let name = format!("{service}/{name}");
                let method = &methods[&name];
                let says = |part: &str| {
                    assert!(method.docs.contains(part), "{part}: {}", method.docs);
                };
                if operation.get("x-zitadel-request").is_some() {
                    says(&format!(
                        "`{} {}`",
                        verb.to_uppercase(),
                        template(path, operation)
                    ));
                }
                if let Some(permission) = operation.get("x-zitadel-permission") {
                    says("Permission: ");
                    for name in permission["names"].as_array().unwrap() {
                        says(&format!("`{}`", name.as_str().unwrap()));
                    }
                }
                let link = |operation: &Value| {
                    let path = &methods[operation.as_str().unwrap()].path;
                    format!("[`{path}`](crate::{path})")
                };
                let replacement = &operation["x-zitadel-replacement"];
                let note = replacement.as_str().map(|other| {
                    says(&format!("Use {} instead.", link(replacement)));
                    noted += 1;
                    format!("use `{}`", methods[other].path)
                });
                let is_deprecated = operation["deprecated"] == true;
                assert_eq!(method.deprecated, is_deprecated.then_some(note), "{name}");
                if let Some(other) = operation.get("x-zitadel-counterpart") {
                    says(&format!("See also {}", link(&other["operation"])));
                    linked += 1;
                }
                documented.insert(name);
            }
        }
    }
    assert!(methods.keys().eq(&documented));
    assert_eq!(
        (documented.len(), noted, linked),
        (340 + 581, 140 + 192, 103)
    );
}

/// The path with the names of fields, where variables have others.
fn template(path: &str, operation: &Value) -> String {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    parameters.fold(path.to_owned(), |path, parameter| {
        let Some(field) = parameter["x-zitadel-field"].as_str() else {
            return path;
        };
        let name = parameter["name"].as_str().unwrap();
        path.replace(&format!("{{{name}}}"), &format!("{{{field}}}"))
    })
}
