//! Maintenance tasks of the workspace; `cargo xtask` lists them.

mod codegen;
mod node;
mod openapi;
mod words;
mod workspace;

use std::error::Error;

pub use codegen::sources;

const USAGE: &str = "\
usage: cargo xtask <task>

tasks:
  openapi <FileDescriptorSet> [--output <file>]
      write the OpenAPI description of every service in the set
      (default output: openapi/zitadel-v1.json for the services that
      zitadel-v1-facts.yaml says are REST, openapi/zitadel.json for all others)
  codegen [--check]
      write the Rust code that openapi/ describes; with --check, change nothing
      and fail with the difference when the code in the tree is stale";

/// What every task returns: the error is for the person at the terminal.
type TaskResult = Result<()>;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Runs the task that the arguments name.
///
/// # Errors
/// When there is no such task, or when it fails.
pub fn run(arguments: &[String]) -> TaskResult {
    match arguments.split_first() {
        Some((task, rest)) if task == "openapi" => openapi::run(rest),
        Some((task, rest)) if task == "codegen" => codegen::run(rest),
        Some((task, _)) if task == "help" || task == "--help" || task == "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        Some((task, _)) => Err(format!("there is no task `{task}`\n{USAGE}").into()),
        None => Err(format!("which task?\n{USAGE}").into()),
    }
}
