//! Inputs that the fuzz targets found worth keeping, checked again in every test run.
#![allow(clippy::unwrap_used, reason = "these are tests")]

use std::fs;
use std::path::Path;

/// Checks every file of a folder of `tests/corpus/`.
fn replay(corpus: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../corpus")
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
    replay("host", zitadel_checks::host);
}

#[test]
fn key_files() {
    replay("key_file", zitadel_checks::key_file);
}

#[test]
fn private_keys() {
    replay("pem", zitadel_checks::pem);
}

#[test]
fn redactions() {
    replay("redaction", zitadel_checks::redaction);
}

#[test]
fn discovery_answers() {
    replay("discovery_answer", zitadel_checks::discovery_answer);
}

#[test]
fn token_answers() {
    replay("token_answer", zitadel_checks::token_answer);
}

#[test]
fn answers() {
    replay("answer", zitadel_checks::answer);
}

#[test]
fn received_tokens() {
    replay("received_token", zitadel_checks::received_token);
}

#[test]
fn key_sets() {
    replay("key_set", zitadel_checks::key_set);
}

#[test]
fn introspection_answers() {
    replay("introspection_answer", zitadel_checks::introspection_answer);
}

#[test]
fn descriptions() {
    replay("generator", zitadel_checks::generator);
}
