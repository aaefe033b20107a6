//! JSON that does not fit: a clear error that says where, and shows nothing of the value.

use serde_json::json;
use zitadel_api::filter::v2::PaginationRequest;
use zitadel_api::json::{Error, Message, from_slice};
use zitadel_api::session::v2::{CheckUser, CreateSessionRequest, Session};
use zitadel_api::user::v2::{
    AddKeyResponse, ListUsersRequest, ListUsersResponse, VerifyPasskeyRegistrationRequest,
};

fn refused<M: Message + Default>(json: impl AsRef<[u8]>) -> Error {
    from_slice::<M>(json.as_ref()).unwrap_err()
}

#[test]
fn every_cut_of_a_message_is_refused() {
    let whole = br#"{"sessions":[{"id":"a\u00e9","sequence":"12","metadata":{"k":"AA=="}}],"details":{"totalResult":1}}"#;
    type Answer = zitadel_api::session::v2::ListSessionsResponse;
    from_slice::<Answer>(whole).unwrap();
    for end in 0..whole.len() {
        refused::<Answer>(&whole[..end]);
    }
    refused::<Answer>([whole.as_slice(), b"{}"].concat());
}

#[test]
fn only_an_object_is_a_message() {
    for json in [
        "",
        " ",
        "null",
        "true",
        "1",
        "\"text\"",
        "[]",
        "[{}]",
        "<html></html>",
        "\u{feff}{}",
        "{} x",
    ] {
        let error = refused::<Session>(json);
        assert_eq!(error.path(), "", "{json}");
    }
    assert_eq!(
        refused::<Session>("[]").to_string(),
        "expected an object, found a list"
    );
    refused::<Session>([0xff, 0xfe, 0x00]);
    refused::<Session>(b"{\"id\":\"\xff\"}");
    refused::<Session>(b"{\"unknown\":\"\xff\"}");
}

#[test]
fn what_is_not_json_is_shown_by_its_place() {
    let error = refused::<Session>("{\"factors\":\n{\"user\":;}}");
    assert_eq!(error.path(), "");
    assert_eq!(
        error.to_string(),
        "not valid JSON: expected value at line 2 column 9"
    );
}

#[test]
fn json_of_any_shape_is_bounded_and_an_object() {
    let read = |value: &str| {
        let json = format!(r#"{{"publicKeyCredential":{value}}}"#);
        from_slice::<VerifyPasskeyRegistrationRequest>(json.as_bytes())
    };
    let lists = |depth| format!(r#"{{"any":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    read(&lists(100)).unwrap();
    for depth in [200, 1_000_000] {
        let error = read(&lists(depth)).unwrap_err();
        assert!(error.to_string().contains("recursion limit"), "{error}");
    }
    let error = read("[7]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "publicKeyCredential: expected an object, found a list"
    );
    let whole = r#"{"a":[null,true,-7,18446744073709551615,0.1,"\u00e9\n",{"b":{}}],"c":[]}"#;
    for end in 0..whole.len() {
        read(&whole[..end]).unwrap_err();
    }
    let kept = read(whole).unwrap().public_key_credential;
    assert_eq!(
        serde_json::to_string(&kept).unwrap(),
        whole.replace("\\u00e9", "é")
    );
}

#[test]
fn wrong_types_are_refused_with_their_path() {
    let cases = [
        (
            r#"{"result":[{},{},{},{"human":{"email":"hunter2"}}]}"#,
            "result[3].human.email: expected an object, found a string",
        ),
        (
            r#"{"result":{}}"#,
            "result: expected a list, found an object",
        ),
        (
            r#"{"result":[null]}"#,
            "result[0]: expected an object, found null",
        ),
        (
            r#"{"result":[{"userId":7}]}"#,
            "result[0].userId: expected a string, found a number",
        ),
        (
            r#"{"details":{"timestamp":"hunter2"}}"#,
            "details.timestamp: expected a time such as 2026-01-31T12:00:00Z, found another text",
        ),
        (
            r#"{"details":{"totalResult":"-1"}}"#,
            "details.totalResult: expected an unsigned integer of 64 bits, found one beyond",
        ),
        (
            r#"{"result":[{"state":{}}]}"#,
            "result[0].state: expected an enum's name or number, found an object",
        ),
    ];
    for (json, message) in cases {
        let error = refused::<ListUsersResponse>(json);
        assert_eq!(error.to_string(), message);
        assert_eq!(format!("{}: {}", error.path(), error.problem()), message);
    }
}

#[test]
fn numbers_out_of_range_are_refused() {
    for offset in [
        "-1",
        "18446744073709551616",
        "1.5",
        "1e40",
        "\"\"",
        "\" 1\"",
        "\"0x10\"",
        "\"inf\"",
        "true",
    ] {
        let error = refused::<PaginationRequest>(format!("{{\"offset\":{offset}}}"));
        assert_eq!(error.path(), "offset", "{offset}");
    }
    refused::<PaginationRequest>(r#"{"limit":4294967296}"#);
    refused::<PaginationRequest>(r#"{"offset":1e999}"#);
}

#[test]
fn malformed_texts_are_refused() {
    for text in ["*", "A", "====", "AA==BB==", "é"] {
        let error = refused::<AddKeyResponse>(json!({ "keyContent": text }).to_string());
        assert_eq!(
            error.to_string(),
            "keyContent: expected bytes in base64, found another text"
        );
    }
    for text in [
        "",
        "s",
        "3",
        "-s",
        ".5s",
        "3.s",
        "+3s",
        "--3s",
        "1e3s",
        "0.1234567890s",
        "99999999999999999999s",
    ] {
        let error = refused::<CreateSessionRequest>(json!({ "lifetime": text }).to_string());
        assert_eq!(error.path(), "lifetime", "{text}");
    }
    for text in [
        "",
        "now",
        "2026-13-01T00:00:00Z",
        "2026-11-21",
        "2026-11-21T03:36:53",
    ] {
        let error = refused::<Session>(json!({ "creationDate": text }).to_string());
        assert_eq!(error.path(), "creationDate", "{text}");
    }
}

#[test]
fn two_arms_of_a_oneof_are_refused() {
    let error = refused::<CheckUser>(r#"{"loginName":"a","userId":"b"}"#);
    assert!(
        error
            .to_string()
            .contains("only one of several alternatives"),
        "{error}"
    );
    from_slice::<CheckUser>(br#"{"loginName":"a","userId":null}"#).unwrap();
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| {
        let open = r#"{"notQuery":{"query":"#.repeat(depth);
        format!(r#"{{"queries":[{open}{{}}{}]}}"#, "}}".repeat(depth))
    };
    for depth in [20, 60] {
        from_slice::<ListUsersRequest>(nested(depth).as_bytes()).unwrap();
    }
    for depth in [100, 10_000, 1_000_000] {
        refused::<ListUsersRequest>(nested(depth));
    }
    let unknown = |depth| {
        format!(
            r#"{{"unknown":{}{}}}"#,
            "[".repeat(depth),
            "]".repeat(depth)
        )
    };
    from_slice::<Session>(unknown(100).as_bytes()).unwrap();
    refused::<Session>(unknown(1_000_000));
    refused::<Session>("[".repeat(1_000_000));
    refused::<Session>(format!(r#"{{"unknown":{}"#, r#"{"a":"#.repeat(1_000_000)));
}

#[test]
fn errors_show_no_values() {
    let secret = "hunter2";
    let cases = [
        format!(r#"{{"metadata":{{"key":{{"{secret}":1}}}}}}"#),
        format!(r#"{{"lifetime":"{secret}"}}"#),
        format!(r#"{{"checks":"{secret}"}}"#),
        format!(r#"{{"checks":{{"password":{{"password":["{secret}"]}}}}}}"#),
        format!(r#"{{"checks":{{"password":{{"password":"{secret}"#),
        format!(r#"{{"{secret}" "#),
    ];
    for json in cases {
        let error = refused::<CreateSessionRequest>(&json);
        assert!(!format!("{error} {error:#?}").contains(secret), "{error:?}");
    }
}

#[test]
fn keys_of_maps_are_cut_and_escaped_in_paths() {
    let key = format!("line\nbreak{}", "x".repeat(10_000));
    let error = refused::<Session>(json!({ "metadata": { key: 1 } }).to_string());
    assert!(error.to_string().len() < 200, "{error}");
    assert!(!error.to_string().contains('\n'));
}
