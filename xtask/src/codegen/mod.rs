//! OpenAPI to Rust.
//!
//! [`document`] reads the description into a [`model`], [`plan`] decides on names and types, and
//! [`render`] writes source. Nothing in here knows a name of the API: what is special to it stands
//! in `openapi/overrides.yaml`.

mod descriptions;
mod document;
mod field_types;
mod limits;
mod lists;
mod model;
mod names;
pub(crate) mod node;
mod output;
mod overrides;
mod plan;
mod recursion;
mod render;
mod type_names;
mod variants;

use std::fs;
use std::path::Path;

use descriptions::Descriptions;
use node::Node;
use output::Output;
use overrides::Overrides;
use plan::Plan;
use render::Source;

use crate::workspace;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const API: &str = "crates/zitadel-api";
const FACADE: &str = "crates/zitadel";

const USAGE: &str = "usage: cargo xtask codegen [--check] [--root <workspace>]";

/// Runs `cargo xtask codegen`.
///
/// # Errors
/// When the description cannot be expressed, or with `--check`, when the tree is stale.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let mut check = false;
    let mut root = None;
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--check" => check = true,
            "--root" => root = Some(arguments.next().ok_or(USAGE)?.into()),
            _ => return Err(USAGE.into()),
        }
    }
    let root = match root {
        Some(path) => path,
        None => workspace::root()?,
    };
    let output = generate(&root)?;
    if check {
        let difference = output.difference(&root)?;
        if difference.is_empty() {
            return Ok(());
        }
        return Err(
            format!("generated code is stale; run `cargo xtask codegen`\n{difference}").into(),
        );
    }
    let changed = output.write(&root)?;
    println!("{changed} of {} files changed", output.files.len());
    Ok(())
}

fn generate(root: &Path) -> Result<Output> {
    let document = read_json(&root.join("openapi/zitadel.json"))?;
    let descriptions = Descriptions::read(&read_yaml(&root.join("openapi/descriptions.yaml"))?)
        .map_err(|error| format!("openapi/descriptions.yaml: {error}"))?;
    let overrides = Overrides::read(&read_yaml(&root.join("openapi/overrides.yaml"))?)
        .map_err(|error| format!("openapi/overrides.yaml: {error}"))?;

    let model =
        document::read(&document).map_err(|error| format!("openapi/zitadel.json: {error}"))?;
    let plan = Plan::new(&model, &overrides)?;
    let source = Source {
        plan: &plan,
        descriptions: &descriptions,
    };

    let mut output = Output::default();
    for (krate, files) in [
        (API, render::api(&source)?),
        (FACADE, render::facade(&source)?),
    ] {
        let directory = Path::new(krate).join("src/generated");
        output.files.extend(
            files
                .into_iter()
                .map(|(name, text)| (directory.join(name), text)),
        );
        output.owned.push(directory);
    }
    let services = plan.services()?;
    for (krate, passed_to) in [(API, None), (FACADE, Some("zitadel-api"))] {
        let path = Path::new(krate).join("Cargo.toml");
        let manifest = read(&root.join(&path))?;
        let table = render::feature_table(&services, passed_to);
        let text = render::replace_between_marks(&manifest, &table)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        output.files.insert(path, text);
    }
    match overrides.unused().as_slice() {
        [] => {}
        unused => {
            let names = unused.join(", ");
            return Err(format!("openapi/overrides.yaml: nothing is called {names}").into());
        }
    }
    // Words too many do no harm to the code, so they are not worth failing for.
    for name in descriptions.unused() {
        eprintln!("note: openapi/descriptions.yaml: nothing is called {name}");
    }
    Ok(output)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path)
        .map_err(|error| format!("unable to read {}: {error}", path.display()).into())
}

fn read_json(path: &Path) -> Result<Node> {
    serde_json::from_str(&read(path)?)
        .map_err(|error| format!("{}: {error}", path.display()).into())
}

fn read_yaml(path: &Path) -> Result<Node> {
    serde_yaml_ng::from_str(&read(path)?)
        .map_err(|error| format!("{}: {error}", path.display()).into())
}
