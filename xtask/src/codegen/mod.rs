//! OpenAPI to Rust.
//!
//! [`document`] reads the description into a [`model`], [`plan`] makes of it the [`code`] to be
//! written, and [`render`] writes that down; [`mock_routes`] is for the mock. Nothing in here knows a name of the API: what is special to it stands
//! in `openapi/overrides.yaml`.

mod code;
mod descriptions;
mod document;
mod format;
mod input;
mod limits;
mod markdown;
mod marked;
mod mock_routes;
mod model;
mod names;
mod output;
mod overrides;
mod plan;
mod render;
mod taken;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::node::Node;
use descriptions::Descriptions;
use input::read;
use output::Output;
use overrides::Overrides;
use taken::Taken;

const TYPES: &str = "crates/zitadel-types";
const API: &str = "crates/zitadel-api";
const FACADE: &str = "crates/zitadel";
/// What the mock knows of the operations that are called by REST.
const MOCK_ROUTES: &str = "crates/zitadel-mock/src/api/rest/routes.txt";

const DOCUMENT: &str = "openapi/zitadel.json";
const DESCRIPTIONS: &str = "openapi/zitadel-descriptions.yaml";
/// The v1 API, which is another set of packages; it need not be there.
const DOCUMENT_V1: &str = "openapi/zitadel-v1.json";
const DESCRIPTIONS_V1: &str = "openapi/zitadel-v1-descriptions.yaml";
const OVERRIDES: &str = "openapi/overrides.yaml";

const USAGE: &str = "usage: cargo xtask codegen [--check] [--root <workspace>]";

/// Runs `cargo xtask codegen`.
///
/// # Errors
/// When the description cannot be expressed, or with `--check`, when the tree is stale or something
/// is worth a second look.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let mut check = false;
    let mut root = None;
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--check" => check = true,
            "--root" => root = Some(PathBuf::from(arguments.next().ok_or(USAGE)?)),
            _ => return Err(USAGE.into()),
        }
    }
    let root = match root {
        Some(root) => root,
        None => crate::workspace::root()?,
    };
    let Generated { output, notes } = generate(&root)?;
    if check {
        return checked(&output.difference(&root)?, &notes);
    }
    let changed = output.write(&root)?;
    for note in notes {
        eprintln!("warning: {note}");
    }
    println!("{changed} of {} files changed", output.files.len());
    Ok(())
}

fn checked(difference: &str, notes: &[String]) -> Result<()> {
    let mut problems = notes.to_vec();
    if !difference.is_empty() {
        problems.push(format!(
            "generated code is stale; run `cargo xtask codegen`\n{difference}"
        ));
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(problems.join("\n").into())
}

struct Generated {
    output: Output,
    /// What is worth a second look.
    notes: Vec<String>,
}

fn generate(root: &Path) -> Result<Generated> {
    let mut input = Input {
        documents: Vec::new(),
        descriptions: Vec::new(),
        overrides: yaml(OVERRIDES, &read(&root.join(OVERRIDES))?)?,
    };
    for (document, descriptions) in [(DOCUMENT, DESCRIPTIONS), (DOCUMENT_V1, DESCRIPTIONS_V1)] {
        if document == DOCUMENT || root.join(document).exists() {
            let described = json(document, &read(&root.join(document))?)?;
            input.documents.push((document, described));
            let words = yaml(descriptions, &read(&root.join(descriptions))?)?;
            input.descriptions.push((descriptions, words));
        }
    }
    let [types, api, facade] = [TYPES, API, FACADE].map(|krate| root.join(krate));
    let taken = Taken::read(&types, &api, &facade)?;
    let Written {
        mut sources,
        parts,
        mock_routes,
        notes,
    } = write(&input, &taken)?;
    format::formatted(&mut sources)?;
    sources.extend(mock_routes.map(|table| (PathBuf::from(MOCK_ROUTES), table)));
    let mut output = Output {
        owned: [TYPES, API, FACADE].map(generated_in).to_vec(),
        files: sources,
    };
    for (
        krate,
        Parts {
            features,
            root: modules,
        },
    ) in parts
    {
        for (file, text) in [("Cargo.toml", features), ("src/lib.rs", modules)] {
            let path = Path::new(krate).join(file);
            let replaced = marked::replace(&read(&root.join(&path))?, &text)
                .map_err(|error| at(&path.display().to_string(), &*error))?;
            let text = match file {
                "Cargo.toml" => replaced,
                _ => format::formatted_file(&replaced)?,
            };
            output.files.insert(path, text);
        }
    }
    Ok(Generated { output, notes })
}

/// The source that `cargo xtask codegen` writes for these texts of the files in `openapi/`, by path;
/// what it looks like on the page is not settled yet.
///
/// # Errors
/// When one of them cannot be read, or asks for what has no form in Rust.
pub fn sources(
    document: &str,
    overrides: &str,
    descriptions: &str,
) -> Result<BTreeMap<PathBuf, String>> {
    let input = Input {
        documents: vec![(DOCUMENT, json(DOCUMENT, document)?)],
        descriptions: vec![(DESCRIPTIONS, yaml(DESCRIPTIONS, descriptions)?)],
        overrides: yaml(OVERRIDES, overrides)?,
    };
    Ok(write(&input, &Taken::default())?.sources)
}

/// The files in `openapi/`, with their names where there are several.
struct Input {
    documents: Vec<(&'static str, Node)>,
    descriptions: Vec<(&'static str, Node)>,
    overrides: Node,
}

struct Written {
    sources: BTreeMap<PathBuf, String>,
    /// Of the crates, what is generated within files that are written by hand.
    parts: [(&'static str, Parts); 3],
    mock_routes: Option<String>,
    notes: Vec<String>,
}

struct Parts {
    features: String,
    root: String,
}

fn write(input: &Input, taken: &Taken) -> Result<Written> {
    let overrides = Overrides::read(&input.overrides).map_err(|error| at(OVERRIDES, &*error))?;
    let mut descriptions = Descriptions::default();
    for (file, words) in &input.descriptions {
        let added = descriptions.add(file, words);
        added.map_err(|error| at(file, &*error))?;
    }
    let documents: Vec<(&str, &Node)> = input
        .documents
        .iter()
        .map(|(file, document)| (*file, document))
        .collect();
    let model = document::read(&documents)?;
    let code = plan::plan(&model, &overrides, &descriptions, taken)?;

    let mut sources = BTreeMap::new();
    for (krate, files) in [
        (TYPES, render::types(&code)),
        (API, render::api(&code)),
        (FACADE, render::facade(&code)),
    ] {
        let files = files.into_iter();
        sources.extend(files.map(|(name, text)| (generated_in(krate).join(name), text)));
    }
    let features = |passed_to| render::feature_table(&code.accessors, passed_to);
    let types = Parts {
        features: features(None),
        root: render::types_root(&code),
    };
    let api = Parts {
        features: features(Some("zitadel-types")),
        root: render::api_root(&code),
    };
    let facade = Parts {
        features: features(Some("zitadel-api")),
        root: render::facade_root(&code),
    };
    let parts = [(TYPES, types), (API, api), (FACADE, facade)];
    let mut notes = code.notes;
    let unmatched = overrides.unused().into_iter();
    notes.extend(unmatched.map(|name| format!("{OVERRIDES}: nothing is called {name}")));
    notes.extend(descriptions.notes());
    Ok(Written {
        sources,
        parts,
        mock_routes: mock_routes::table(&model),
        notes,
    })
}

/// Where the generated source of a crate is.
fn generated_in(krate: &str) -> PathBuf {
    Path::new(krate).join("src/generated")
}

fn json(file: &str, text: &str) -> Result<Node> {
    serde_json::from_str(text).map_err(|error| at(file, &error))
}

fn yaml(file: &str, text: &str) -> Result<Node> {
    serde_yaml_ng::from_str(text).map_err(|error| at(file, &error))
}

fn at(file: &str, error: &dyn Error) -> Box<dyn Error> {
    format!("{file}: {error}").into()
}
