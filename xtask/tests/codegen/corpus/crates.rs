//! All descriptions that must compile, compiled at once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::compiling::{CHANGES, HOSTILE_TEXTS};
use super::description::Description;
use super::random::{OVERRIDES, accessors, changed, gives_code};
use super::texts::shown;
use crate::workspace::printed;

/// How many descriptions with random changes are compiled in a test run; by hand,
/// `ZITADEL_RANDOM_CHANGES` says another number.
const RANDOM_CHANGES: u64 = 40;

/// The descriptions of all changes in one, each in packages of its own, and overrides for them.
fn all_in_one() -> (Value, String) {
    let mut all = json!({ "openapi": "3.1.0", "paths": {}, "components": { "schemas": {} } });
    let mut services = String::new();
    for (index, (what, change)) in CHANGES.iter().enumerate() {
        let mut description = Description::new(&format!("zitadel.change{index}.v1"));
        change(&mut description);
        let document = description.document();
        services.push_str(&accessors(document, &format!("change{index}")));
        merge(what, document, &mut all);
    }
    let random = std::env::var("ZITADEL_RANDOM_CHANGES");
    let random = random.map_or(RANDOM_CHANGES, |number| number.parse().unwrap());
    for seed in 0..random {
        let document = changed(seed);
        if gives_code(&document) {
            services.push_str(&accessors(&document, &format!("seed{seed}")));
            merge("a random change", &document, &mut all);
        }
    }
    (all, format!("services:\n  stable:\n{services}{OVERRIDES}"))
}

fn merge(what: &str, document: &Value, all: &mut Value) {
    for place in ["/paths", "/components/schemas"] {
        let into = all.pointer_mut(place).unwrap().as_object_mut().unwrap();
        for (name, value) in document.pointer(place).unwrap().as_object().unwrap() {
            let before = into.insert(name.clone(), value.clone());
            let is_shared = !name.starts_with("zitadel.") && !name.starts_with('/');
            assert!(is_shared || before.is_none(), "{what}: {name}");
        }
    }
}

/// Words for whatever there is, of the kind that Markdown would take for something else.
fn descriptions(document: &Value) -> String {
    let mut texts = HOSTILE_TEXTS.iter().cycle();
    let mut text = || json!(texts.next());
    let paths = document["paths"].as_object().unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let operations: Value = paths
        .keys()
        .map(|path| (path[1..].to_owned(), text()))
        .collect();
    let services: Value = paths
        .keys()
        .map(|path| (path[1..].split('/').next().unwrap().to_owned(), text()))
        .collect();
    let messages: Value = schemas.keys().map(|name| (name.clone(), text())).collect();
    let fields = [
        "text", "int", "raw", "at", "a", "b", "c", "arm", "other", "Option", "own",
    ];
    let fields: Value = fields
        .iter()
        .map(|name| ((*name).to_owned(), text()))
        .collect();
    let values: Value = ["A", "B", "X_A", "X_B"]
        .iter()
        .map(|name| ((*name).to_owned(), text()))
        .collect();
    json!({ "services": services, "operations": operations, "messages": messages, "fields": fields, "enum_values": values })
        .to_string()
}

/// Copies what is new or changed, so that what is not need not be compiled again, and removes what is
/// not there any more.
fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(to).unwrap() {
            let name = entry.unwrap().file_name();
            if name != "generated" && !from.join(&name).exists() {
                remove(&to.join(&name));
            }
        }
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            if name != "generated" && name != "tests" {
                copy(&from.join(&name), &to.join(&name));
            }
        }
    } else if fs::read(to).ok() != fs::read(from).ok() {
        fs::copy(from, to).unwrap();
    }
}

fn remove(path: &Path) {
    if path.is_dir() {
        fs::remove_dir_all(path).unwrap();
    } else {
        fs::remove_file(path).unwrap();
    }
}

const KNOWN: &str = r#""cfg(shuttle)""#;
/// Features of which code is written by hand, so that it is not there without them.
const BY_HAND: &str = r#"'cfg(feature, values("admin-v1", "auth-v1", "management-v1"))'"#;

/// Our crates in a workspace of their own, with the description in place of Zitadel's.
fn workspace() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for path in ["crates", "tests/support", "Cargo.lock", "README.md"] {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        copy(&ours.join(path), &root.join(path));
    }
    let manifest = fs::read_to_string(ours.join("Cargo.toml")).unwrap();
    let members = manifest.lines().map(|line| {
        if line.starts_with("members = ") {
            "members = [\"crates/*\"]"
        } else {
            line
        }
    });
    let manifest = members.collect::<Vec<_>>().join("\n");
    let (before, after) = manifest.split_once(KNOWN).unwrap();
    let manifest = format!("{before}{KNOWN}, {BY_HAND}{after}");
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    for krate in ["zitadel", "zitadel-api", "zitadel-types"] {
        // Its tests and examples are of the real description.
        let path = root.join("crates").join(krate).join("Cargo.toml");
        let manifest = fs::read_to_string(&path).unwrap();
        let parts: Vec<&str> = manifest.split_inclusive("\n[").collect();
        let kept: String = parts
            .into_iter()
            .filter(|part| {
                let kinds = ["[bench]]", "[example]]", "[test]]"];
                !kinds.iter().any(|kind| part.starts_with(kind))
            })
            .collect();
        fs::write(path, kept).unwrap();
    }
    fs::create_dir_all(root.join("openapi")).unwrap();
    let (document, overrides) = all_in_one();
    fs::write(root.join("openapi/zitadel.json"), document.to_string()).unwrap();
    fs::write(root.join("openapi/overrides.yaml"), overrides).unwrap();
    fs::write(
        root.join("openapi/zitadel-descriptions.yaml"),
        descriptions(&document),
    )
    .unwrap();
    root
}

#[test]
fn everything_that_is_not_refused_compiles_without_a_warning() {
    let root = workspace();
    let mut codegen = Command::new(env!("CARGO_BIN_EXE_xtask"));
    codegen.args(["codegen", "--root"]).arg(&root);
    printed(codegen).unwrap_or_else(|error| panic!("{error}"));
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["check", "--quiet", "--message-format", "short"])
        .args(["-p", "zitadel", "-p", "zitadel-api", "-p", "zitadel-types"])
        .args(["--features", "zitadel-api/__operations,zitadel-api/serde"])
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(".."),
        )
        .current_dir(&root);
    let said = printed(cargo).unwrap_or_else(|error| panic!("{error}"));
    assert!(!said.contains("warning:"), "{said}");
}

#[test]
fn all_documentation_is_text_and_code() {
    let (document, overrides) = all_in_one();
    let sources =
        xtask::sources(&document.to_string(), &overrides, &descriptions(&document)).unwrap();
    let mut comments = 0;
    for source in sources.values() {
        let lines = source.lines().map(str::trim_start);
        let mut comment = String::new();
        for line in lines {
            match line.strip_prefix("///") {
                Some(text) => comment.push_str(&format!("{text}\n")),
                None if !comment.is_empty() => {
                    shown(&comment);
                    comments += 1;
                    comment.clear();
                }
                None => {}
            }
        }
    }
    assert!(comments > 1000, "{comments}");
}
