//! Random changes of the real description.

use std::sync::OnceLock;

use serde_json::{Value, json};

use zitadel_test_support::excerpt::Description;
use zitadel_test_support::mutation::mutated;

const DOCUMENT: &str = include_str!("../../../../openapi/zitadel.json");

/// Overrides beside the accessors.
pub(super) const OVERRIDES: &str = "
words: [IDP, OTP, SMS, U2F]
oneofs: { aside: [Request, Response], nothing_left: Kind }
paging: { offset: [offset], limit: [limit], total: [total_result], applied_limit: [applied_limit] }
secrets: { fields: ['*_token', password] }
";

/// Services that are small, and have between them whatever the others have.
const SERVICES: [&str; 3] = [
    "zitadel.group.v2.",
    "zitadel.session.v2.",
    "zitadel.webkey.v2.",
];

/// The real description, as far as these services go.
fn excerpt() -> &'static Value {
    static EXCERPT: OnceLock<Value> = OnceLock::new();
    EXCERPT.get_or_init(|| {
        let is_wanted = |id: &str| SERVICES.iter().any(|service| id.starts_with(service));
        Description::of(DOCUMENT).excerpt(is_wanted)
    })
}

/// Bytes for a change.
fn bytes(seed: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    (0..200).map(|_| random.u8(..)).collect()
}

/// The excerpt with changes of its own, in packages of its own.
pub(super) fn changed(seed: u64) -> Value {
    let changed = mutated(excerpt(), &bytes(seed)).to_string();
    let renamed = changed.replace("zitadel.", &format!("zitadel.seed{seed}."));
    serde_json::from_str(&renamed).unwrap()
}

/// Overrides that give all services of a description an accessor.
pub(super) fn accessors(document: &Value, prefix: &str) -> String {
    let mut services: Vec<&str> = Vec::new();
    for path in document["paths"]
        .as_object()
        .into_iter()
        .flat_map(|paths| paths.keys())
    {
        let service = path.trim_start_matches('/').split('/').next().unwrap();
        if !services.contains(&service) {
            services.push(service);
        }
    }
    let accessor =
        |(index, service): (usize, &&str)| format!("    {}: {prefix}_{index}\n", json!(service));
    services.iter().enumerate().map(accessor).collect()
}

/// Whether code comes of a description, which is Rust then; what does not is refused as it should be.
pub(super) fn gives_code(document: &Value) -> bool {
    let overrides = format!(
        "services:\n  stable:\n{}{OVERRIDES}",
        accessors(document, "a")
    );
    match xtask::sources(&document.to_string(), &overrides, "{}") {
        Ok(sources) => {
            for (path, text) in sources {
                let error = syn::parse_file(&text).err();
                assert!(error.is_none(), "{}: {error:?}", path.display());
            }
            true
        }
        Err(error) => {
            let error = error.to_string();
            assert_eq!(error.lines().count(), 1, "{error}");
            assert!(error.starts_with("openapi/zitadel.json: #"), "{error}");
            false
        }
    }
}

#[test]
fn gives_rust_or_an_error_with_the_place() {
    let given = (0..100).filter(|seed| gives_code(&changed(*seed))).count();
    // Enough of both kinds.
    assert!((10..90).contains(&given), "{given}");
}
