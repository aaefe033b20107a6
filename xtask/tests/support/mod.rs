//! Running `cargo xtask openapi` on descriptors that a test declares in protobuf's own language.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use prost_reflect::prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage};
use serde_json::Value;
use tempfile::TempDir;

/// Runs the task on `input` and leaves its output in `output`.
pub(crate) fn openapi(input: &Path, output: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("openapi")
        .arg(input)
        .arg("--output")
        .arg(output)
        .output()
        .unwrap()
}

/// What the task writes for a `FileDescriptorSet`, or its one line of error.
pub(crate) fn translate(set: &[u8]) -> Result<String, String> {
    let (text, notes) = translate_with("", set)?;
    assert_eq!(notes, "");
    Ok(text)
}

/// What the task writes with these facts beside the document, and what it notes; or its error.
pub(crate) fn translate_with(facts: &str, set: &[u8]) -> Result<(String, String), String> {
    let directory = TempDir::new().unwrap();
    let input = directory.path().join("set.binpb");
    let output = directory.path().join("openapi.json");
    fs::write(&input, set).unwrap();
    if !facts.is_empty() {
        fs::write(directory.path().join("openapi-facts.yaml"), facts).unwrap();
    }
    let run = openapi(&input, &output);
    if run.status.success() {
        let notes = String::from_utf8(run.stderr).unwrap();
        return Ok((fs::read_to_string(output).unwrap(), notes));
    }
    assert_eq!(run.status.code(), Some(1));
    assert!(!output.exists(), "a failure leaves no document behind");
    let error = String::from_utf8(run.stderr).unwrap();
    assert_eq!(error.trim_end().lines().count(), 1, "one line: {error}");
    Err(error.trim_end().to_owned())
}

/// The description of what `source` declares.
pub(crate) fn describe(source: &str) -> Value {
    let text = translate(&compile(source)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// What is left out of the description of `source`, a line each.
pub(crate) fn notes(source: &str) -> Vec<String> {
    let (_, notes) = translate_with("", &compile(source)).unwrap();
    let notes = notes
        .lines()
        .map(|note| note.strip_prefix("note: ").unwrap());
    notes.map(str::to_owned).collect()
}

/// Why `source` cannot be described.
pub(crate) fn refusal(source: &str) -> String {
    translate(&compile(source)).unwrap_err()
}

/// The schema named `name` in a description.
pub(crate) fn schema<'a>(document: &'a Value, name: &str) -> &'a Value {
    let schema = &document["components"]["schemas"][name];
    assert!(!schema.is_null(), "no schema {name}");
    schema
}

/// A service whose request, `acme.shop.v1.Request`, has these fields.
pub(crate) fn service(declaration: &str) -> String {
    format!(
        "service Shop {{ rpc Order(Request) returns (Response); }}
         message Request {{ {declaration} }}
         message Response {{}}
         message Item {{}}
         enum Size {{ SIZE_UNSPECIFIED = 0; SIZE_SMALL = 1; SIZE_LARGE = 2; }}"
    )
}

/// The property that a field named `field`, declared by `declaration`, becomes.
pub(crate) fn property(declaration: &str) -> Value {
    let document = describe(&service(declaration));
    let request = schema(&document, "acme.shop.v1.Request");
    let mut property = request["properties"]["field"].clone();
    assert_eq!(property["title"], "field");
    let words = property.as_object_mut().unwrap();
    words.remove("title");
    words.remove("x-zitadel-number");
    property
}

/// A `FileDescriptorSet`, with imports, of one proto3 file that holds `source`.
pub(crate) fn compile(source: &str) -> Vec<u8> {
    compile_file(&format!(
        "syntax = \"proto3\"; package acme.shop.v1;\n{IMPORTS}\n{source}"
    ))
}

/// A `FileDescriptorSet`, with imports, of one file.
pub(crate) fn compile_file(text: &str) -> Vec<u8> {
    let directory = TempDir::new().unwrap();
    let file = directory.path().join("shop.proto");
    fs::write(&file, text).unwrap();
    let options = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protos");
    let mut compiler = protox::Compiler::new([directory.path(), &options]).unwrap();
    compiler.include_imports(true).open_file(&file).unwrap();
    compiler.encode_file_descriptor_set()
}

/// A `FileDescriptorSet` with changes. Custom options are extensions: only a dynamic message keeps
/// them.
pub(crate) fn edited(set: &[u8], edit: impl FnOnce(&mut DynamicMessage)) -> Vec<u8> {
    let kind = DescriptorPool::global()
        .get_message_by_name("google.protobuf.FileDescriptorSet")
        .unwrap();
    let mut files = DynamicMessage::decode(kind, set).unwrap();
    edit(&mut files);
    files.encode_to_vec()
}

/// The last message in the repeated field `name`.
pub(crate) fn last<'a>(message: &'a mut DynamicMessage, name: &str) -> &'a mut DynamicMessage {
    let list = message.get_field_by_name_mut(name).unwrap();
    let list = list.as_list_mut().unwrap();
    list.last_mut().unwrap().as_message_mut().unwrap()
}

/// A checked-in description: `zitadel` or `zitadel-v1`.
pub(crate) fn committed(name: &str) -> Value {
    let text = fs::read_to_string(committed_path(&format!("{name}.json")));
    serde_json::from_str(&text.unwrap()).unwrap()
}

/// Where a file beside the checked-in descriptions is.
pub(crate) fn committed_path(file: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi");
    directory.join(file)
}

const IMPORTS: &str = r#"
import "google/api/annotations.proto";
import "google/api/field_behavior.proto";
import "google/protobuf/any.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/empty.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
import "validate/validate.proto";
import "zitadel/options.proto";
import "zitadel/protoc_gen_zitadel/v2/options.proto";
"#;
