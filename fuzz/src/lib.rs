//! Fuzz targets for everything that reads bytes: hosts, key files, private keys, what a server
//! answers to discovery and token requests and to calls, received tokens, keys and answers about
//! tokens, and what is shown of all that; and for the
//! generator, whose bytes say how the description of the API is changed.
//!
//! ```text
//! cargo install cargo-fuzz --locked
//! cargo +nightly fuzz run token_answer fuzz/corpus/token_answer \
//!     crates/zitadel-auth/tests/corpus/token_answer -- -max_total_time=600
//! ```
//!
//! The target `answer` has its corpus in `crates/zitadel-api/tests/corpus/answer`; `received_token`,
//! `key_set` and `introspection_answer` have theirs in `crates/zitadel-verify/tests/corpus`.
//!
//! What is found worth keeping goes into the second folder, where every test run checks it again.
//! The checks live there, too.

#[path = "../../crates/zitadel-api/tests/corpus/checks.rs"]
mod api_checks;
#[path = "../../crates/zitadel-auth/tests/corpus/checks.rs"]
mod checks;
#[path = "../../crates/zitadel-auth/tests/corpus/loopback.rs"]
mod loopback;
#[path = "../../crates/zitadel-verify/tests/corpus/checks.rs"]
mod verify_checks;
#[path = "../../xtask/tests/codegen/corpus/mutation.rs"]
mod mutation;

use std::sync::OnceLock;

use serde_json::Value;

/// One function an input; it panics where something does not hold.
macro_rules! targets {
    ($($target:ident of $checks:ident),+) => {
        $(pub fn $target(data: &[u8]) {
            $checks::$target(data);
        })+
    };
}

targets!(
    answer of api_checks,
    discovery_answer of checks,
    host of checks,
    introspection_answer of verify_checks,
    key_file of checks,
    key_set of verify_checks,
    pem of checks,
    received_token of verify_checks,
    redaction of checks,
    token_answer of checks
);

/// Changes the real description; what comes of it is Rust, or an error that says where.
pub fn generator(data: &[u8]) {
    static DESCRIPTION: OnceLock<Value> = OnceLock::new();
    let description = DESCRIPTION
        .get_or_init(|| serde_json::from_str(include_str!("../../openapi/zitadel.json")).unwrap());
    let changed = mutation::mutated(description, data).to_string();
    let overrides = include_str!("../../openapi/overrides.yaml");
    match xtask::sources(&changed, overrides, "{}") {
        Ok(sources) => {
            for (path, source) in sources {
                let error = syn::parse_file(&source).err();
                assert!(error.is_none(), "{}: {error:?}", path.display());
            }
        }
        Err(error) => {
            let error = error.to_string();
            assert!(error.starts_with("openapi/zitadel.json: #"), "{error}");
        }
    }
}
