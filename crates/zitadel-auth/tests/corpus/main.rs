//! Inputs that the fuzz targets found worth keeping, checked again in every test run.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests"
)]

mod checks;
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
fn hosts() {
    replay("host", checks::host);
}

#[test]
fn key_files() {
    replay("key_file", checks::key_file);
}

#[test]
fn private_keys() {
    replay("pem", checks::pem);
}

#[test]
fn redactions() {
    replay("redaction", checks::redaction);
}

#[test]
fn discovery_answers() {
    replay("discovery_answer", checks::discovery_answer);
}

#[test]
fn token_answers() {
    replay("token_answer", checks::token_answer);
}
