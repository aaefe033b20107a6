//! Messages are equal when they say the same.

use serde_json::json;
use zitadel_types::session::v2::{CheckUser, CheckUserSearch, Session};
use zitadel_types::user::v2::AddHumanUserResponse;

#[test]
fn unset_and_zero_differ_where_protobuf_tells_them_apart() {
    let unset = AddHumanUserResponse::default();
    let empty = AddHumanUserResponse {
        email_code: Some(String::new()),
        ..unset.clone()
    };
    assert_ne!(unset, empty);
    assert_eq!(empty, empty.clone());
}

#[test]
fn the_arm_of_a_oneof_counts() {
    let by_name = CheckUser::from(CheckUserSearch::LoginName("1".into()));
    let by_id = CheckUser::from(CheckUserSearch::UserId("1".into()));
    assert_ne!(by_name, by_id);
    assert_ne!(by_name, CheckUser::default());
    assert_eq!(by_id, CheckUser::from(CheckUserSearch::UserId("1".into())));
}

#[test]
fn nested_values_count() {
    let session = |key: &str, bytes: &str, ip: &str| -> Session {
        let value = json!({
            "metadata": { key: bytes },
            "userAgent": { "header": { "accept": { "values": ["a", ip] } } },
        });
        serde_json::from_value(value).unwrap()
    };
    let one = session("k", "AA==", "b");
    assert_eq!(one, session("k", "AA", "b"));
    assert_ne!(one, session("other", "AA==", "b"));
    assert_ne!(one, session("k", "AQ==", "b"));
    assert_ne!(one, session("k", "AA==", "c"));
}
