//! The workspace is the one that the task is run in, wherever the program was built.

use std::process::Command;

use serde_json::json;

use crate::document::{OVERRIDES, document, message};
use crate::workspace::{Workspace, printed};

#[test]
fn code_is_written_around_the_current_directory() {
    let workspace = Workspace::new(&document(&message(&json!({})), &json!({})), OVERRIDES);
    workspace.put("Cargo.toml", "[workspace]\n");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .arg("codegen")
        .current_dir(workspace.path("crates/zitadel"));
    printed(command).unwrap();
    assert!(!workspace.types("thing/v2.rs").is_empty());
}
