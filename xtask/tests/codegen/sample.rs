//! The OpenAPI plugin's own output is valid input, though it says less than our document.

use serde_json::Value;

use crate::workspace::Workspace;

const SAMPLE: &str = include_str!("../data/plugin-sample.json");
const OVERRIDES: &str = "services: { stable: { zitadel.session.v2.SessionService: sessions } }\n";

fn generated() -> Workspace {
    let document: Value = serde_json::from_str(SAMPLE).unwrap();
    let workspace = Workspace::new(&document, OVERRIDES);
    workspace.generate().unwrap();
    workspace
}

#[test]
fn everything_written_is_rust() {
    let workspace = generated();
    let mut parsed = 0;
    for (path, text) in workspace.files() {
        if path.extension().is_some_and(|extension| extension == "rs") {
            syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            parsed += 1;
        }
    }
    assert!(parsed > 5, "only {parsed} files");
}

#[test]
fn all_five_operations_are_there() {
    let session = generated().services("session/v2.rs");
    for method in [
        "create_session",
        "delete_session",
        "get_session",
        "list_sessions",
        "set_session",
    ] {
        assert!(
            session.contains(&format!("pub fn {method}(&self, request: ")),
            "{method}"
        );
    }
    // Reads are told by name where the document has no mark for them.
    assert_eq!(session.matches("read_only: true").count(), 2);
}

#[test]
fn what_the_plugin_says_decides_the_types() {
    let session = generated().types("session/v2.rs");
    for field in [
        "pub session_token: Option<String>,",
        "pub lifetime: Option<jiff::SignedDuration>,",
        "pub metadata: std::collections::BTreeMap<String, bytes::Bytes>,",
        "pub header: std::collections::BTreeMap<String, UserAgentHeaderValues>,",
        "pub sequence: i64,",
        "pub ids: Vec<String>,",
        "pub credential_assertion_data: Option<serde_json::Map<String, serde_json::Value>>,",
        // The plugin drops the names of oneofs.
        "pub choice: Option<CheckUserChoice>,",
    ] {
        assert!(session.contains(field), "{field}");
    }
}

#[test]
fn checking_what_was_written_is_content() {
    let workspace = generated();
    workspace.leave_without_words();
    workspace.generate().unwrap();
    workspace.check().unwrap();
}
