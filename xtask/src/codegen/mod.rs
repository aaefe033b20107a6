//! OpenAPI to Rust.
//!
//! [`document`] reads the description into a [`model`], [`plan`] makes of it the [`code`] to be
//! written, and [`render`] writes that down. Nothing in here knows a name of the API: what is special to it stands
//! in `openapi/overrides.yaml`.

mod code;
mod descriptions;
mod document;
mod format;
mod input;
mod limits;
mod manifest;
mod markdown;
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
use code::Accessor;
use descriptions::Descriptions;
use input::read;
use output::Output;
use overrides::Overrides;
use taken::Taken;

const API: &str = "crates/zitadel-api";
const FACADE: &str = "crates/zitadel";

const DOCUMENT: &str = "openapi/zitadel.json";
const OVERRIDES: &str = "openapi/overrides.yaml";
const DESCRIPTIONS: &str = "openapi/descriptions.yaml";

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
    let input = Input {
        document: json(&read(&root.join(DOCUMENT))?)?,
        overrides: yaml(OVERRIDES, &read(&root.join(OVERRIDES))?)?,
        descriptions: yaml(DESCRIPTIONS, &read(&root.join(DESCRIPTIONS))?)?,
    };
    let taken = Taken::read(&root.join(API), &root.join(FACADE))?;
    let Written {
        mut sources,
        accessors,
        notes,
    } = write(&input, &taken)?;
    format::formatted(&mut sources)?;
    let mut output = Output {
        owned: [API, FACADE].map(generated_in).to_vec(),
        files: sources,
    };
    for (krate, passed_to) in [(API, None), (FACADE, Some("zitadel-api"))] {
        let path = Path::new(krate).join("Cargo.toml");
        let table = render::feature_table(&accessors, passed_to);
        let text = manifest::replace_between_marks(&read(&root.join(&path))?, &table)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        output.files.insert(path, text);
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
        document: json(document)?,
        overrides: yaml(OVERRIDES, overrides)?,
        descriptions: yaml(DESCRIPTIONS, descriptions)?,
    };
    Ok(write(&input, &Taken::default())?.sources)
}

/// The files in `openapi/`.
struct Input {
    document: Node,
    overrides: Node,
    descriptions: Node,
}

struct Written {
    sources: BTreeMap<PathBuf, String>,
    accessors: Vec<Accessor>,
    notes: Vec<String>,
}

fn write(input: &Input, taken: &Taken) -> Result<Written> {
    let overrides = Overrides::read(&input.overrides).map_err(|error| at(OVERRIDES, &*error))?;
    let descriptions =
        Descriptions::read(&input.descriptions).map_err(|error| at(DESCRIPTIONS, &*error))?;
    let model = document::read(&input.document).map_err(|error| at(DOCUMENT, &*error))?;
    let code = plan::plan(&model, &overrides, &descriptions, taken)
        .map_err(|error| at(DOCUMENT, &*error))?;

    let mut sources = BTreeMap::new();
    for (krate, files) in [(API, render::api(&code)), (FACADE, render::facade(&code))] {
        let files = files.into_iter();
        sources.extend(files.map(|(name, text)| (generated_in(krate).join(name), text)));
    }
    let mut notes = code.notes;
    for (file, names) in [
        (OVERRIDES, overrides.unused()),
        (DESCRIPTIONS, descriptions.unused()),
    ] {
        let unmatched = names.into_iter();
        notes.extend(unmatched.map(|name| format!("{file}: nothing is called {name}")));
    }
    Ok(Written {
        sources,
        accessors: code.accessors,
        notes,
    })
}

/// Where the generated source of a crate is.
fn generated_in(krate: &str) -> PathBuf {
    Path::new(krate).join("src/generated")
}

fn json(text: &str) -> Result<Node> {
    serde_json::from_str(text).map_err(|error| at(DOCUMENT, &error))
}

fn yaml(file: &str, text: &str) -> Result<Node> {
    serde_yaml_ng::from_str(text).map_err(|error| at(file, &error))
}

fn at(file: &str, error: &dyn Error) -> Box<dyn Error> {
    format!("{file}: {error}").into()
}
