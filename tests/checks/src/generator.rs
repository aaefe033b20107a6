//! Descriptions of the API, for the generator.

use std::sync::OnceLock;

use zitadel_test_support::excerpt::Description;
use zitadel_test_support::mutation::mutated;

/// Of the operations of an excerpt, at most so many are next to each other. All of the real ones at
/// once would take seconds for each input.
const MAX_OPERATIONS: usize = 4;

/// Cuts a few operations out of the real descriptions and changes them, both as the bytes say; what
/// comes of it is Rust, or an error that says where.
pub fn generator(data: &[u8]) {
    static DESCRIPTIONS: OnceLock<[Description; 2]> = OnceLock::new();
    let descriptions = DESCRIPTIONS.get_or_init(|| {
        [
            include_str!("../../../openapi/zitadel.json"),
            include_str!("../../../openapi/zitadel-v1.json"),
        ]
        .map(Description::of)
    });
    let Some(([which, first, first_low, count], changes)) = data.split_first_chunk() else {
        return;
    };
    let description = &descriptions[usize::from(*which) % descriptions.len()];
    let operations = description.operations();
    let first = usize::from(u16::from_be_bytes([*first, *first_low])) % operations.len();
    let count = 1 + usize::from(*count) % MAX_OPERATIONS;
    let chosen: Vec<&str> = operations.into_iter().skip(first).take(count).collect();
    let excerpt = description.excerpt(|id| chosen.contains(&id));
    let changed = mutated(&excerpt, changes).to_string();
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
            assert_eq!(error.lines().count(), 1, "{error}");
            assert!(error.starts_with("openapi/zitadel.json: #"), "{error}");
        }
    }
}
