//! What two real servers answered, release 4.13.1 and a later development state ("next"), word for
//! word: the files of `tests/recordings/`.

use std::fs;

use serde_json::Value;

/// The exchanges of one recording, such as `auth-next`, in the order in which they took place.
#[must_use]
pub fn exchanges(recording: &str) -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../recordings");
    let path = format!("{folder}/{recording}.json");
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path} is broken: {error}"))
}
