//! JSON that does not fit: a clear error that says where, and shows nothing of the value.

use std::time::{Duration, Instant};

use serde_json::json;
use zitadel_types::filter::v2::PaginationRequest;
use zitadel_types::json::{
    Declared, Error, Limits, MAX_DEPTH, from_slice, from_slice_within, to_vec,
};
use zitadel_types::session::v2::{CheckUser, CreateSessionRequest, Session};
use zitadel_types::user::v2::{
    AddKeyResponse, ListUsersRequest, ListUsersResponse, User, VerifyPasskeyRegistrationRequest,
};

fn refused<M: Declared>(json: impl AsRef<[u8]>) -> Error {
    from_slice::<M>(json.as_ref()).unwrap_err()
}

#[test]
fn every_cut_of_a_message_is_refused() {
    let whole = br#"{"sessions":[{"id":"a\u00e9","sequence":"12","metadata":{"k":"AA=="}}],"details":{"totalResult":1}}"#;
    type Answer = zitadel_types::session::v2::ListSessionsResponse;
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
    assert_eq!(error.path(), "factors.user");
    assert_eq!(
        error.problem(),
        "not valid JSON at line 2 column 9: expected a value"
    );
}

#[test]
fn json_of_any_shape_is_bounded_and_an_object() {
    let read = |value: &str| {
        let json = format!(r#"{{"publicKeyCredential":{value}}}"#);
        from_slice::<VerifyPasskeyRegistrationRequest>(json.as_bytes())
    };
    let lists = |depth| format!(r#"{{"any":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    // Two objects are around the lists.
    read(&lists(MAX_DEPTH - 2)).unwrap();
    for depth in [MAX_DEPTH - 1, 1_000_000] {
        let error = read(&lists(depth)).unwrap_err();
        assert_eq!(
            error.problem(),
            "lists and objects are nested deeper than 256 levels"
        );
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
fn nesting_is_bounded_alike_for_what_is_known_and_what_is_not() {
    let known = |pairs: usize| {
        let open = r#"{"notQuery":{"query":"#.repeat(pairs);
        format!(r#"{{"queries":[{open}{{}}{}]}}"#, "}}".repeat(pairs))
    };
    // An object and a list around, an object within.
    let most = (MAX_DEPTH - 3) / 2;
    from_slice::<ListUsersRequest>(known(most).as_bytes()).unwrap();
    for pairs in [most + 1, 10_000, 1_000_000] {
        let error = refused::<ListUsersRequest>(known(pairs));
        assert!(error.problem().contains("256 levels"), "{error}");
    }
    let unknown = |open: &str, depth: usize, close: &str| {
        format!(
            r#"{{"unknown":{}0{}}}"#,
            open.repeat(depth),
            close.repeat(depth)
        )
    };
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        from_slice::<Session>(unknown(open, MAX_DEPTH - 1, close).as_bytes()).unwrap();
        for depth in [MAX_DEPTH, 1_000_000] {
            let error = refused::<Session>(unknown(open, depth, close));
            assert!(error.problem().contains("256 levels"), "{error}");
        }
    }
    refused::<Session>("[".repeat(1_000_000));
    refused::<Session>(format!(r#"{{"unknown":{}"#, r#"{"a":"#.repeat(1_000_000)));
}

/// A message of the deepest nesting fits into half of what threads have, without optimizations too.
#[test]
fn the_stack_that_a_message_takes_is_bounded() {
    let pairs = (MAX_DEPTH - 3) / 2;
    let open = r#"{"notQuery":{"query":"#.repeat(pairs);
    let json = format!(r#"{{"queries":[{open}{{}}{}]}}"#, "}}".repeat(pairs));
    let thread = std::thread::Builder::new().stack_size(1024 * 1024);
    let worked = thread.spawn(move || {
        let message: ListUsersRequest = from_slice(json.as_bytes()).unwrap();
        let copy = message.clone();
        assert_eq!(to_vec(&copy).unwrap(), json.as_bytes());
        assert_eq!(copy, message);
        assert!(format!("{copy:?}").len() > json.len());
    });
    worked.unwrap().join().unwrap();
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
/// Each `{}` is two bytes in JSON and a whole `User` in memory.
#[test]
fn what_a_message_takes_in_memory_is_bounded() {
    let page = |users: usize| format!(r#"{{"result":[{{}}{}]}}"#, ",{}".repeat(users - 1));
    let entry = 2 * size_of::<User>();
    let within = |limit: usize, json: &str| {
        let limits = Limits {
            memory: limit,
            ..Limits::default()
        };
        from_slice_within::<ListUsersResponse>(json.as_bytes(), limits)
    };
    let error = within(100 * entry, &page(101)).unwrap_err();
    assert_eq!(error.path(), "result[99]");
    assert_eq!(
        error.problem(),
        format!(
            "what was read so far takes more than {} bytes of memory",
            100 * entry
        )
    );
    assert_eq!(within(103 * entry, &page(101)).unwrap().result.len(), 101);

    // The default takes any page that a server gives, and no more than a program can bear.
    from_slice::<ListUsersResponse>(page(10_000).as_bytes()).unwrap();
    let error = refused::<ListUsersResponse>(page(Limits::DEFAULT_MEMORY / entry + 1));
    assert!(error.path().starts_with("result["), "{error}");
}

#[test]
fn all_that_takes_memory_counts() {
    let long = "x".repeat(100_000);
    let many = |item: &str| vec![item; 50_000].join(",");
    let mixed = |item: fn(usize) -> String| {
        let items: Vec<_> = (0..30_000).map(item).collect();
        items.join(",")
    };
    fn over<M: Declared>(json: String) {
        let limits = Limits {
            memory: 90_000,
            ..Limits::default()
        };
        let error = from_slice_within::<M>(json.as_bytes(), limits).unwrap_err();
        assert!(error.problem().contains("90000 bytes"), "{error}");
        from_slice::<M>(json.as_bytes()).unwrap();
    }
    over::<Session>(format!(r#"{{"id":"{long}"}}"#));
    over::<Session>(format!(r#"{{"metadata":{{"{long}":""}}}}"#));
    over::<Session>(format!(
        r#"{{"metadata":{{"a":"{}"}}}}"#,
        "AAAA".repeat(25_000)
    ));
    over::<Session>(format!(
        r#"{{"metadata":{{{}}}}}"#,
        mixed(|number| format!(r#""{number}":"""#))
    ));
    over::<ListUsersRequest>(format!(r#"{{"queries":[{}]}}"#, many("{}")));
    over::<ListUsersRequest>(format!(
        r#"{{"queries":[{{"inUserIdsQuery":{{"userIds":[{}]}}}}]}}"#,
        many(r#""""#)
    ));
    // Messages that hold themselves stand in boxes.
    let nested = format!(
        "{}{{}}{}",
        r#"{"notQuery":{"query":"#.repeat(100),
        "}}".repeat(100)
    );
    over::<ListUsersRequest>(format!(r#"{{"queries":[{}]}}"#, vec![nested; 50].join(",")));
    for any in [
        format!("[{}]", many("0")),
        format!("[{}]", many("[]")),
        format!("{{{}}}", mixed(|number| format!(r#""{number}":0"#))),
        format!(r#""{long}""#),
    ] {
        over::<VerifyPasskeyRegistrationRequest>(format!(
            r#"{{"publicKeyCredential":{{"any":{any}}}}}"#
        ));
    }
    // What is not kept takes nothing.
    let limits = Limits {
        memory: 90_000,
        ..Limits::default()
    };
    let json = format!(r#"{{"unknown":[{}],"id":"1"}}"#, many("{}"));
    let read: Session = from_slice_within(json.as_bytes(), limits).unwrap();
    assert_eq!(read.id, "1");
}

#[test]
fn reading_ends_when_its_time_is_over() {
    let limits = |deadline| Limits {
        deadline: Some(deadline),
        ..Limits::default()
    };
    let page = |users: usize| format!(r#"{{"result":[{{}}{}]}}"#, ",{}".repeat(users - 1));
    let unknown = format!(
        r#"{{"details":{{}},"unknown":[0{}]}}"#,
        ",0".repeat(100_000)
    );
    let now = Instant::now();
    for json in [page(100_000), unknown] {
        let read =
            |deadline| from_slice_within::<ListUsersResponse>(json.as_bytes(), limits(deadline));
        let error = read(now).unwrap_err();
        assert_eq!(error.problem(), "there was no time left to read the rest");
        read(now + Duration::from_secs(3600)).unwrap();
    }
    // A short answer is read in less time than the clock takes to ask.
    from_slice_within::<ListUsersResponse>(page(100).as_bytes(), limits(now)).unwrap();
}
