//! What protobuf's JSON form lets a server write in more than one way.

use serde::Deserialize;
use serde::de::value::{I128Deserializer, U128Deserializer};
use serde_json::{Value, json};
use zitadel_types::filter::v2::PaginationRequest;
use zitadel_types::json::{Field, from_slice, to_vec};
use zitadel_types::org::v2::DeleteOrganizationResponse;
use zitadel_types::session::v2::{CheckUser, CreateSessionRequest, Session};
use zitadel_types::settings::v2::SecondFactorType;
use zitadel_types::user::v2::{
    AddHumanUserRequest, AddKeyRequest, AddKeyResponse, MachineUser, UserState,
};

fn read<M: Field + Default>(value: Value) -> M {
    from_slice(&serde_json::to_vec(&value).unwrap()).unwrap()
}

fn written(message: &dyn Field) -> Value {
    serde_json::from_slice(&to_vec(message).unwrap()).unwrap()
}

#[test]
fn names_are_taken_in_both_spellings() {
    let camel: Session = read(json!({ "creationDate": "2026-01-31T12:00:00Z" }));
    let snake: Session = read(json!({ "creation_date": "2026-01-31T12:00:00Z" }));
    assert_eq!(camel, snake);
    assert!(camel.creation_date.is_some());
}

#[test]
fn unknown_fields_are_skipped_and_null_is_absent() {
    let session: Session =
        read(json!({ "new": { "field": [1, {}] }, "id": null, "factors": null }));
    assert_eq!(session, Session::default());
    assert_eq!(written(&session), json!({}));
}

#[test]
fn of_values_for_the_same_name_the_last_counts() {
    let session: Session = from_slice(
        br#"{
            "id": "a", "metadata": {"k": "AA==", "l": "AA=="}, "expirationDate": null,
            "factors": {"user": {"id": "u", "loginName": "n"}},
            "factors": {"user": {"id": "v"}}, "metadata": {"k": "AQ==", "k": "Ag=="}, "id": "b",
            "creationDate": "2026-01-31T12:00:00Z", "creationDate": null
        }"#,
    )
    .unwrap();
    assert_eq!(
        written(&session),
        json!({ "id": "b", "metadata": { "k": "Ag==" }, "factors": { "user": { "id": "v" } } })
    );
    let request: AddHumanUserRequest = from_slice(
        br#"{"profile":{"givenName":"a","familyName":"b"},"profile":{"familyName":"c"}}"#,
    )
    .unwrap();
    let profile = request.profile.unwrap();
    assert_eq!(profile.given_name, "");
    assert_eq!(profile.family_name, "c");
    for (json, left) in [
        (
            r#"{"loginName":"a","loginName":"b"}"#,
            json!({ "loginName": "b" }),
        ),
        (r#"{"loginName":"a","loginName":null}"#, json!({})),
        (
            r#"{"userId":"a","loginName":null}"#,
            json!({ "userId": "a" }),
        ),
    ] {
        let user: CheckUser = from_slice(json.as_bytes()).unwrap();
        assert_eq!(written(&user), left, "{json}");
    }
}

#[test]
fn integers_are_taken_as_numbers_and_texts() {
    for offset in [
        json!(7),
        json!("7"),
        json!(7.0),
        json!("7.0"),
        json!("70e-1"),
    ] {
        let page: PaginationRequest = read(json!({ "offset": offset, "limit": offset }));
        assert_eq!((page.offset, page.limit), (7, 7), "{offset}");
    }
    let page: PaginationRequest =
        read(json!({ "offset": u64::MAX, "limit": u32::MAX.to_string() }));
    assert_eq!((page.offset, page.limit), (u64::MAX, u32::MAX));
    assert_eq!(
        written(&page),
        json!({ "offset": "18446744073709551615", "limit": 4_294_967_295_u32 })
    );
}

#[test]
fn bytes_are_taken_in_every_base64() {
    for text in ["+/8=", "+/8", "-_8=", "-_8"] {
        let answer: AddKeyResponse = read(json!({ "keyContent": text }));
        assert_eq!(answer.key_content.as_ref(), [0xfb, 0xff], "{text}");
        assert_eq!(written(&answer), json!({ "keyContent": "+/8=" }));
    }
}

#[test]
fn times_keep_their_nanoseconds() {
    let forms = [
        ("2026-11-21T03:36:53Z", "2026-11-21T03:36:53Z"),
        ("2026-11-21T03:36:53.2Z", "2026-11-21T03:36:53.200Z"),
        ("2026-11-21T03:36:53.226350Z", "2026-11-21T03:36:53.226350Z"),
        (
            "2026-11-21T03:36:53.123456789Z",
            "2026-11-21T03:36:53.123456789Z",
        ),
        ("2026-11-21T05:36:53+02:00", "2026-11-21T03:36:53Z"),
        (
            "0001-01-01T00:00:00.000000001Z",
            "0001-01-01T00:00:00.000000001Z",
        ),
        ("9999-12-30T22:00:00Z", "9999-12-30T22:00:00Z"),
        ("9999-12-31T01:00:00+03:00", "9999-12-30T22:00:00Z"),
        ("0001-01-02t00:00:00z", "0001-01-02T00:00:00Z"),
    ];
    for (taken, given) in forms {
        let request: AddKeyRequest = read(json!({ "expirationDate": taken }));
        assert_eq!(written(&request), json!({ "expirationDate": given }));
    }
}

/// A delete of what is not there succeeds, and answers with the time that a server has not set.
#[test]
fn the_first_moment_of_all_is_no_time() {
    for never in [
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00.000Z",
        "0001-01-01T02:00:00+02:00",
        "0001-01-01t00:00:00z",
    ] {
        let answer: DeleteOrganizationResponse = read(json!({ "deletionDate": never }));
        assert_eq!(answer, DeleteOrganizationResponse::default(), "{never}");
    }
}

/// jiff's times end 26 hours before protobuf's.
#[test]
fn never_is_the_last_time_there_is() {
    for never in [
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59+00:00",
        "9999-12-31T23:59:59.999999999Z",
        "9999-12-30T22:00:00.999999999Z",
        "9999-12-30T22:00:01Z",
        "9999-12-31T21:59:59-02:00",
    ] {
        let request: AddKeyRequest = read(json!({ "expirationDate": never }));
        assert_eq!(
            request.expiration_date,
            Some(jiff::Timestamp::MAX),
            "{never}"
        );
        assert_eq!(
            written(&request),
            json!({ "expirationDate": "9999-12-31T23:59:59Z" })
        );
    }
}

#[test]
fn durations_keep_sign_and_nanoseconds() {
    let forms = [
        ("3.5s", "3.500s"),
        ("0s", "0s"),
        ("-0.000001s", "-0.000001s"),
        ("-3s", "-3s"),
        ("1.000000001s", "1.000000001s"),
        ("315576000000s", "315576000000s"),
    ];
    for (taken, given) in forms {
        let request: CreateSessionRequest = read(json!({ "lifetime": taken }));
        assert_eq!(written(&request), json!({ "lifetime": given }));
    }
}

#[test]
fn enums_are_taken_by_name_and_number_and_stay_open() {
    let forms = [
        (
            json!("USER_STATE_ACTIVE"),
            UserState::Active,
            json!("USER_STATE_ACTIVE"),
        ),
        (json!(1), UserState::Active, json!("USER_STATE_ACTIVE")),
        (json!("1"), UserState::Active, json!("USER_STATE_ACTIVE")),
        (json!("0277"), UserState::Unknown("277".into()), json!(277)),
        (
            json!("USER_STATE_NEW"),
            UserState::Unknown("USER_STATE_NEW".into()),
            json!("USER_STATE_NEW"),
        ),
        (json!(-77), UserState::Unknown("-77".into()), json!(-77)),
    ];
    for (taken, state, given) in forms {
        assert_eq!(serde_json::from_value::<UserState>(taken).unwrap(), state);
        assert_eq!(serde_json::to_value(&state).unwrap(), given);
    }
    assert_eq!("USER_STATE_ACTIVE".parse(), Ok(UserState::Active));
    assert_eq!(UserState::Active.to_string(), "USER_STATE_ACTIVE");
    assert_eq!(UserState::default(), UserState::Unspecified);
    let alias: SecondFactorType = "SECOND_FACTOR_TYPE_OTP".parse().unwrap();
    assert!(!matches!(alias, SecondFactorType::Unknown(_)));
}

#[test]
fn a_text_that_names_no_value_is_refused_with_the_names_that_do() {
    let error = "active".parse::<UserState>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"active\" names no UserState; these do: USER_STATE_UNSPECIFIED, USER_STATE_ACTIVE, \
         USER_STATE_INACTIVE, USER_STATE_DELETED, USER_STATE_LOCKED, USER_STATE_INITIAL"
    );
    assert_eq!(error.name(), "active");
    assert_eq!(error.known().len(), 6);
    for text in [
        "",
        "1",
        "user_state_active",
        " USER_STATE_ACTIVE",
        "USER_STATE_\n",
        &"é".repeat(500),
    ] {
        let error = text.parse::<UserState>().unwrap_err().to_string();
        assert!(error.len() < 300 && error.lines().count() == 1, "{error}");
    }
}

#[test]
fn what_is_set_is_written_and_zeros_are_not() {
    let absent = MachineUser::default();
    assert_eq!(written(&absent), json!({}));
    // `optional` fields tell unset from zero.
    let empty = zitadel_types::user::v2::AddHumanUserResponse {
        email_code: Some(String::new()),
        ..Default::default()
    };
    assert_eq!(written(&empty), json!({ "emailCode": "" }));
}

#[test]
fn blanks_between_tokens_do_not_matter() {
    let page: PaginationRequest = from_slice(b" {\n\t\"limit\" : 3 , \"asc\" :true }\r\n").unwrap();
    assert_eq!((page.limit, page.asc), (3, true));
}

#[test]
fn messages_work_with_serde() {
    let session = Session {
        id: "1".into(),
        ..Session::default()
    };
    let value = serde_json::to_value(&session).unwrap();
    assert_eq!(value, json!({ "id": "1" }));
    assert_eq!(serde_json::from_value::<Session>(value).unwrap(), session);
    assert_eq!(
        serde_json::to_vec(&session).unwrap(),
        to_vec(&session).unwrap()
    );
}

#[test]
fn every_integer_of_serde_is_taken() {
    type Refused = serde::de::value::Error;
    let state = UserState::deserialize(I128Deserializer::<Refused>::new(1)).unwrap();
    assert_eq!(state, UserState::Active);
    let state = UserState::deserialize(U128Deserializer::<Refused>::new(1)).unwrap();
    assert_eq!(state, UserState::Active);
    UserState::deserialize(I128Deserializer::<Refused>::new(i128::MIN)).unwrap_err();
}

#[test]
fn errors_of_the_parser_reach_serde_as_they_are() {
    let error = serde_json::from_str::<Session>(r#"{"factors":{"user":{"id":"#).unwrap_err();
    assert!(error.is_eof(), "{error}");
    let error = serde_json::from_str::<Session>("{\"factors\":\n{\"user\":;}}").unwrap_err();
    assert!(error.is_syntax(), "{error}");
    assert_eq!((error.line(), error.column()), (2, 9));
    let error = serde_json::from_str::<Session>(r#"{"factors":{"user":{"id":1}}}"#).unwrap_err();
    assert!(error.is_data(), "{error}");
    let message = "factors.user.id: expected a string, found a number";
    assert!(error.to_string().starts_with(message), "{error}");
}
