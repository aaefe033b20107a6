//! Protobuf descriptors to OpenAPI.
//!
//! The output follows the conventions of the protoc-gen-connect-openapi plugin and
//! adds what the plugin drops; `openapi/README.md` is the description of both.

mod authorization;
mod connect;
mod descriptors;
mod document;
mod editions;
mod enumeration;
mod facts;
mod field;
mod field_behavior;
mod field_path;
mod json_value;
mod message;
mod method_name;
mod operation;
mod options;
mod presence;
mod raw;
mod rest;
mod rules;
mod translation;
mod well_known;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use facts::Facts;
use prost_reflect::{DescriptorPool, ServiceDescriptor};
use serde_json::{Value, json};

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
    let mut written = Vec::new();
    for mut document in documents(&pool, output)? {
        let services = document.services;
        let (value, notes) = document::describe(services, &mut document.facts)?;
        let mut text = serde_json::to_string_pretty(&value)?;
        text.push('\n');
        written.push((document.path, text, notes, document.facts));
    }
    // Nothing is written unless all can be.
    for (path, text, notes, facts) in written {
        fs::write(&path, text)
            .map_err(|error| format!("unable to write {}: {error}", path.display()))?;
        for note in notes {
            eprintln!("note: {note}");
        }
        let facts_file = facts::beside(&path);
        for entry in facts.left(|service| pool.get_service_by_name(service).is_some()) {
            eprintln!("note: {}: {entry}", facts_file.display());
        }
    }
    Ok(())
}

/// A document to be written.
struct Document {
    path: PathBuf,
    facts: Facts,
    services: Vec<ServiceDescriptor>,
}

impl Document {
    fn new(path: PathBuf, services: Vec<ServiceDescriptor>) -> Result<Self> {
        let facts = Facts::read(&facts::beside(&path))?;
        Ok(Self {
            path,
            facts,
            services,
        })
    }
}

/// One document for all services where `output` names it. Otherwise those of this workspace: one
/// for the services that its facts name as REST, and one for all others.
fn documents(pool: &DescriptorPool, output: Option<PathBuf>) -> Result<Vec<Document>> {
    let services: Vec<ServiceDescriptor> = pool.services().collect();
    if let Some(path) = output {
        return Ok(vec![Document::new(path, services)?]);
    }
    let directory = workspace::root()?.join("openapi");
    let mut rest = Document::new(directory.join("zitadel-v1.json"), Vec::new())?;
    let (of_rest, others) = services
        .into_iter()
        .partition(|service| rest.facts.rest.contains_key(service.full_name()));
    rest.services = of_rest;
    let connect = Document::new(directory.join("zitadel.json"), others)?;
    let documents = [connect, rest].into_iter();
    Ok(documents
        .filter(|document| !document.services.is_empty())
        .collect())
}

/// A JSON body, in the request or in a response.
fn json_content(schema: impl Into<Value>) -> Value {
    json!({ "application/json": { "schema": schema.into() } })
}

struct Arguments {
    input: PathBuf,
    output: Option<PathBuf>,
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
            output,
        })
    }
}
