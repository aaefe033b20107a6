//! The text parameters that the public API declares, read out of its source.

use std::fs;
use std::path::Path;

use syn::{
    AngleBracketedGenericArguments, FnArg, GenericArgument, GenericParam, ImplItem, Item, ItemImpl,
    Pat, PathArguments, Signature, Type, TypeParamBound, Visibility,
};

const CRATES: [&str; 5] = [
    "zitadel-transport",
    "zitadel-auth",
    "zitadel-api",
    "zitadel-verify",
    "zitadel",
];
/// Generated code takes messages; the others are for the crates themselves.
const APART: [&str; 10] = [
    "generated",
    "json",
    "redaction",
    "discovery.rs",
    "json_object.rs",
    "named_file.rs",
    "pem.rs",
    "protocol_header.rs",
    "secret_text.rs",
    "unexpected.rs",
];

/// Like `Host::new(host)`.
pub(crate) fn text_parameters() -> Vec<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let mut found = Vec::new();
    for name in CRATES {
        read_folder(&crates.join(name).join("src"), &mut found);
    }
    found
}

fn read_folder(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if APART.contains(&name) {
            continue;
        }
        if path.is_dir() {
            read_folder(&path, found);
        } else if name.ends_with(".rs") {
            let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
            for item in &file.items {
                match item {
                    Item::Impl(block) => read_impl(block, found),
                    Item::Fn(function) if matches!(function.vis, Visibility::Public(_)) => {
                        let function_name = &function.sig.ident;
                        for parameter in text_parameters_of(&function.sig) {
                            found.push(format!("{function_name}({parameter})"));
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

fn read_impl(block: &ItemImpl, found: &mut Vec<String>) {
    let Type::Path(self_type) = &*block.self_ty else {
        return;
    };
    if block.trait_.is_some() {
        return;
    }
    let type_name = &self_type.path.segments.last().unwrap().ident;
    for item in &block.items {
        let ImplItem::Fn(method) = item else { continue };
        if matches!(method.vis, Visibility::Public(_)) {
            let method_name = &method.sig.ident;
            for parameter in text_parameters_of(&method.sig) {
                found.push(format!("{type_name}::{method_name}({parameter})"));
            }
        }
    }
}

fn text_parameters_of(signature: &Signature) -> Vec<String> {
    let generics: Vec<String> = signature
        .generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) if parameter.bounds.iter().any(is_text_bound) => {
                Some(parameter.ident.to_string())
            }
            _ => None,
        })
        .collect();
    signature
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(input) if is_text(&input.ty, &generics) => match &*input.pat {
                Pat::Ident(name) => Some(name.ident.to_string()),
                _ => panic!("a parameter without a name"),
            },
            _ => None,
        })
        .collect()
}

fn is_text(ty: &Type, generics: &[String]) -> bool {
    match ty {
        Type::Reference(reference) => is_text(&reference.elem, generics),
        Type::Slice(slice) => is_text(&slice.elem, generics),
        Type::ImplTrait(bounds) => bounds.bounds.iter().any(|bound| match bound {
            TypeParamBound::Trait(bound) => is_text_path(&bound.path, generics),
            _ => false,
        }),
        Type::Path(path) => is_text_path(&path.path, generics),
        _ => false,
    }
}

fn is_text_bound(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(bound) if is_text_path(&bound.path, &[]))
}

fn is_text_path(path: &syn::Path, generics: &[String]) -> bool {
    path.segments.iter().any(|segment| {
        let name = segment.ident.to_string();
        let is_text_itself = matches!(
            name.as_str(),
            "str" | "String" | "Path" | "PathBuf" | "OsStr" | "u8" | "HeaderMap"
        );
        let arguments = match &segment.arguments {
            PathArguments::AngleBracketed(arguments) => Some(arguments),
            _ => None,
        };
        is_text_itself
            || generics.contains(&name)
            || arguments.is_some_and(|arguments| any_is_text(arguments, generics))
    })
}

fn any_is_text(arguments: &AngleBracketedGenericArguments, generics: &[String]) -> bool {
    arguments.args.iter().any(|argument| match argument {
        GenericArgument::Type(ty) => is_text(ty, generics),
        GenericArgument::AssocType(assigned) => is_text(&assigned.ty, generics),
        _ => false,
    })
}
