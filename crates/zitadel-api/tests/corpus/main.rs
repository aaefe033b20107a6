//! Inputs that the fuzz target found worth keeping, checked again in every test run.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests"
)]

mod checks;

use std::fs;
use std::path::Path;

#[test]
fn answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/answer");
    let mut inputs: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    inputs.sort();
    assert!(inputs.len() > 10);
    for input in inputs {
        // Shown when the check fails.
        println!("{}", input.display());
        checks::answer(&fs::read(input).unwrap());
    }
}
