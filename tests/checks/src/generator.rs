//! Descriptions of the API, for the generator.

use std::sync::OnceLock;

use serde_json::Value;
use zitadel_test_support::mutation::mutated;

/// Changes the real description as the bytes say; what comes of it is Rust, or an error that says
/// where.
pub fn generator(data: &[u8]) {
    static DESCRIPTION: OnceLock<Value> = OnceLock::new();
    let description = DESCRIPTION.get_or_init(|| {
        serde_json::from_str(include_str!("../../../openapi/zitadel.json")).unwrap()
    });
    let changed = mutated(description, data).to_string();
    let overrides = include_str!("../../../openapi/overrides.yaml");
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
