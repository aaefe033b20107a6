//! What a server answers to calls.

use zitadel_types::json::{Field, Limits, from_slice_within, to_vec};
use zitadel_types::{app, application, idp, internal_permission, session, settings, user};

/// Enough for any answer that a fuzzer thinks of, unless it takes more than it should.
const MEMORY: usize = 1024 * 1024;

/// The largest types of answers; what others hold is in these.
const TYPES: [fn(&[u8]); 10] = [
    check::<user::v2::RetrieveIdentityProviderIntentResponse>,
    check::<idp::v2::GetIdpByIdResponse>,
    check::<application::v2::ListApplicationsResponse>,
    check::<user::v2::ListUsersResponse>,
    check::<app::v2beta::ListApplicationsResponse>,
    check::<user::v2beta::ListUsersResponse>,
    check::<session::v2::ListSessionsResponse>,
    check::<session::v2beta::ListSessionsResponse>,
    check::<settings::v2::GetLoginSettingsResponse>,
    check::<internal_permission::v2::ListAdministratorsResponse>,
];

/// The first byte says which type the others are read as.
pub fn answer(data: &[u8]) {
    if let Some((first, json)) = data.split_first() {
        TYPES[usize::from(*first) % TYPES.len()](json);
    }
}

/// Bytes are refused in one line of bounded length, or they are a message, which is written as JSON
/// that says the same.
fn check<M: Field + Default + PartialEq>(json: &[u8]) {
    let limits = Limits {
        memory: MEMORY,
        ..Limits::default()
    };
    let message: M = match from_slice_within(json, limits) {
        Ok(message) => message,
        Err(error) => {
            let text = error.to_string();
            assert!(!text.chars().any(char::is_control), "{text}");
            assert!(error.problem().len() < 200, "{text}");
            return;
        }
    };
    // Times that protobuf does not have are read, and not written.
    let Ok(written) = to_vec(&message) else {
        return;
    };
    let value: serde_json::Value =
        serde_json::from_slice(&written).expect("what is written is JSON");
    assert!(value.is_object());
    let again: M = from_slice_within(&written, limits).expect("what is written can be read");
    assert!(again == message, "{json:?} is written as {value}");
    assert_eq!(to_vec(&again).ok(), Some(written));
}
