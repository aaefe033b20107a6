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
use std::path::{Path, PathBuf};

use crate::Result;
use descriptions::Descriptions;
use input::{read, read_json, read_yaml};
use output::Output;
use overrides::Overrides;
use taken::Taken;

const API: &str = "crates/zitadel-api";
const FACADE: &str = "crates/zitadel";

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
    let document = read_json(&root.join("openapi/zitadel.json"))?;
    let descriptions = Descriptions::read(&read_yaml(&root.join("openapi/descriptions.yaml"))?)
        .map_err(|error| format!("openapi/descriptions.yaml: {error}"))?;
    let overrides = Overrides::read(&read_yaml(&root.join("openapi/overrides.yaml"))?)
        .map_err(|error| format!("openapi/overrides.yaml: {error}"))?;
    let taken = Taken::read(&root.join(API), &root.join(FACADE))?;

    let model =
        document::read(&document).map_err(|error| format!("openapi/zitadel.json: {error}"))?;
    let code = plan::plan(&model, &overrides, &descriptions, &taken)
        .map_err(|error| format!("openapi/zitadel.json: {error}"))?;

    let mut output = Output::default();
    let mut sources = BTreeMap::new();
    for (krate, files) in [(API, render::api(&code)), (FACADE, render::facade(&code))] {
        let directory = Path::new(krate).join("src/generated");
        let files = files.into_iter();
        sources.extend(files.map(|(name, text)| (directory.join(name), text)));
        output.owned.push(directory);
    }
    format::formatted(&mut sources)?;
    output.files = sources;
    for (krate, passed_to) in [(API, None), (FACADE, Some("zitadel-api"))] {
        let path = Path::new(krate).join("Cargo.toml");
        let manifest = read(&root.join(&path))?;
        let table = render::feature_table(&code.accessors, passed_to);
        let text = manifest::replace_between_marks(&manifest, &table)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        output.files.insert(path, text);
    }

    let mut notes = code.notes;
    for (file, names) in [
        ("overrides.yaml", overrides.unused()),
        ("descriptions.yaml", descriptions.unused()),
    ] {
        for name in names {
            notes.push(format!("openapi/{file}: nothing is called {name}"));
        }
    }
    Ok(Generated { output, notes })
}
