//! Inputs that the fuzz targets found worth keeping, checked again in every test run.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests"
)]

mod checks;
#[path = "../../../zitadel-auth/tests/corpus/loopback.rs"]
#[allow(dead_code, reason = "those of zitadel-auth use more of it")]
mod loopback;

use std::fs;
use std::path::Path;

/// Checks every file of a folder beside this one.
fn replay(corpus: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(corpus);
    let mut inputs: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    inputs.sort();
    assert!(inputs.len() > 10, "{corpus} holds a corpus");
    for input in inputs {
        // Shown when the check fails.
        println!("{}", input.display());
        check(&fs::read(input).unwrap());
    }
}

#[test]
fn received_tokens() {
    replay("received_token", checks::received_token);
}

#[test]
fn key_sets() {
    replay("key_set", checks::key_set);
}

#[test]
fn introspection_answers() {
    replay("introspection_answer", checks::introspection_answer);
}
