//! Protobuf descriptors to OpenAPI.
//!
//! The output follows the conventions of the protoc-gen-connect-openapi plugin and
//! adds what the plugin drops; `openapi/README.md` is the description of both.

mod connect;
mod descriptors;
mod document;
mod editions;
mod enumeration;
mod facts;
mod field;
mod field_behavior;
mod json_value;
mod message;
mod operation;
mod options;
mod presence;
mod raw;

mod rules;
mod translation;
mod well_known;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use facts::Facts;

use crate::workspace;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A JSON object under construction.
type Object = serde_json::Map<String, serde_json::Value>;

const HOW_TO_GET_ONE: &str =
    "(`buf build -o FILE`, or `protoc --include_imports -o FILE`, writes one)";

/// Runs `cargo xtask openapi`.
pub(crate) fn run(arguments: &[String]) -> crate::TaskResult {
    let Arguments { input, output } = Arguments::parse(arguments)?;
    let pool = descriptors::read(&input)?;
    let facts_file = facts_beside(&output);
    let mut facts = Facts::read(&facts_file)?;
    let (document, left_out) = document::describe(&pool, &mut facts)?;
    let mut text = serde_json::to_string_pretty(&document)?;
    text.push('\n');
    fs::write(&output, text)
        .map_err(|error| format!("unable to write {}: {error}", output.display()))?;
    for note in left_out {
        eprintln!("note: {note}");
    }
    for entry in facts.left() {
        eprintln!("note: {}: {entry}", facts_file.display());
    }
    Ok(())
}

/// Where the facts for a document are: `zitadel-facts.yaml` beside `zitadel.json`.
fn facts_beside(document: &Path) -> PathBuf {
    let name = document.file_stem().unwrap_or_default().to_string_lossy();
    document.with_file_name(format!("{name}-facts.yaml"))
}

struct Arguments {
    input: PathBuf,
    output: PathBuf,
}

impl Arguments {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut input = None;
        let mut output = None;
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--output" => {
                    let path = rest.next().ok_or("--output needs a file name")?;
                    output = Some(PathBuf::from(path));
                }
                flag if flag.starts_with('-') => {
                    return Err(format!("unknown option `{flag}`").into());
                }
                path if input.is_none() => input = Some(PathBuf::from(path)),
                extra => {
                    return Err(
                        format!("one FileDescriptorSet at a time: what is `{extra}`?").into(),
                    );
                }
            }
        }
        Ok(Self {
            input: input.ok_or_else(|| format!("which FileDescriptorSet? {HOW_TO_GET_ONE}"))?,
            output: match output {
                Some(path) => path,
                None => workspace::root()?.join("openapi/zitadel.json"),
            },
        })
    }
}
