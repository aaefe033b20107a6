//! What an answer holds that is not ours to judge: unknown fields, and JSON of any shape, whatever
//! features of serde_json other crates of a program turn on.

use serde_json::{Map, Value, json};
use zitadel_types::json::{Error, from_slice, to_vec};
use zitadel_types::session::v2::{ListSessionsResponse, Session};
use zitadel_types::user::v2::VerifyPasskeyRegistrationRequest;

/// Keys by which serde_json's features tell their own values from objects.
const KEYS: [&str; 3] = [
    "$serde_json::private::Number",
    "$serde_json::private::RawValue",
    "$serde_json::private::Spanned",
];

fn session(json: &str) -> Result<Session, Error> {
    from_slice(json.as_bytes())
}

/// Reads a `Struct` and writes it back.
fn rewritten(object: &str) -> Result<String, Error> {
    let json = format!(r#"{{"publicKeyCredential":{object}}}"#);
    let request: VerifyPasskeyRegistrationRequest = from_slice(json.as_bytes())?;
    let written = String::from_utf8(to_vec(&request)?).unwrap();
    let object = written.strip_prefix(r#"{"publicKeyCredential":"#);
    Ok(object.unwrap().strip_suffix('}').unwrap().to_owned())
}

#[test]
fn keys_of_serde_json_are_keys_like_any_other() {
    for key in KEYS {
        for value in [r#""AQ==""#, r#""""#] {
            let json = format!(r#"{{"sessions":[{{"metadata":{{"{key}":{value}}}}}]}}"#);
            let answer: ListSessionsResponse = from_slice(json.as_bytes()).unwrap();
            let written = to_vec(&answer).unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), json);
        }
        for value in ["\"1\"", "\"[1]\"", "\"x\"", "1", "{}", "null"] {
            for object in [
                format!(r#"{{"{key}":{value}}}"#),
                format!(r#"{{"a":{{"{key}":{value}}},"b":[{{"{key}":{value}}}]}}"#),
            ] {
                assert_eq!(rewritten(&object).unwrap(), object);
            }
            session(&format!(r#"{{"{key}":{value},"id":"1"}}"#)).unwrap();
        }
    }
}

#[test]
fn what_nobody_reads_is_not_judged() {
    let deep = format!("{}{}", "[".repeat(250), "]".repeat(250));
    for unknown in [
        "1e999",
        "-1e999",
        "123456789012345678901234567890",
        r#""\ud800""#,
        r#""\udc00\ud800""#,
        r#"{"\ud800":1}"#,
        &deep,
    ] {
        let read = session(&format!(r#"{{"unknown":{unknown},"id":"1"}}"#)).unwrap();
        assert_eq!(read.id, "1", "{unknown}");
        let read = session(&format!(r#"{{"\ud800":{unknown},"id":"1"}}"#)).unwrap();
        assert_eq!(read.id, "1", "{unknown}");
    }
}

#[test]
fn what_is_read_is_judged() {
    let error = session(r#"{"id":"a\ud800"}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "id: expected characters, found an escape that names half of one"
    );
    for json in [
        r#"{"metadata":{"\ud800":"AQ=="}}"#,
        r#"{"metadata":{"a":"\ud800"}}"#,
    ] {
        assert!(session(json).unwrap_err().path().starts_with("metadata"));
    }
    let error = rewritten(r#"{"a":[0,1e999]}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"publicKeyCredential["a"][1]: expected a number that a double can hold, found one beyond"#
    );
    let error = rewritten(r#"{"a":["\udfff"]}"#).unwrap_err();
    assert_eq!(error.path(), r#"publicKeyCredential["a"][0]"#);
}

#[test]
fn escapes_are_the_characters_that_they_name() {
    let read = session(r#"{"\u0069d":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\u0000"}"#).unwrap();
    assert_eq!(read.id, "\"\\/\u{8}\u{c}\n\r\té😀\0");
    let written = to_vec(&read).unwrap();
    assert_eq!(
        String::from_utf8(written).unwrap(),
        r#"{"id":"\"\\/\u0008\u000c\n\r\té😀\u0000"}"#
    );
}

/// Seventeen digits name each double, and none of them may be lost on the way.
#[test]
fn doubles_come_back_as_they_were() {
    let mut random = fastrand::Rng::with_seed(7);
    let known = [
        226_748_746.493_636_82,
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::from_bits(1),
        -0.0,
        1e23,
        9_007_199_254_740_993.0,
    ];
    let doubles = std::iter::repeat_with(|| f64::from_bits(random.u64(..)));
    let doubles = known.into_iter().chain(doubles.take(20_000));
    for double in doubles.filter(|double| double.is_finite()) {
        let json = format!(r#"{{"publicKeyCredential":{{"n":{double:.17e}}}}}"#);
        let request: VerifyPasskeyRegistrationRequest = from_slice(json.as_bytes()).unwrap();
        let read = request.public_key_credential.as_ref().unwrap()["n"].to_string();
        assert_eq!(
            read.parse::<f64>().unwrap().to_bits(),
            double.to_bits(),
            "{double:e}"
        );
        let written = String::from_utf8(to_vec(&request).unwrap()).unwrap();
        assert!(written.contains(&format!(":{read}}}")), "{written}");
    }
}

#[test]
fn integers_of_64_bits_are_exact() {
    let object = r#"{"a":18446744073709551615,"b":-9223372036854775808,"c":-0.0,"d":0}"#;
    assert_eq!(rewritten(object).unwrap(), object);
    assert_eq!(
        rewritten(r#"{"a":18446744073709551616,"b":-0,"c":1.50,"d":1E2}"#).unwrap(),
        r#"{"a":1.8446744073709552e+19,"b":-0.0,"c":1.5,"d":100.0}"#
    );
}

#[test]
fn serde_hands_over_the_same_values() {
    let json =
        r#"{"userId":"1","publicKeyCredential":{"a":[0,-1,1.5,18446744073709551615],"b":{}}}"#;
    let read: VerifyPasskeyRegistrationRequest = from_slice(json.as_bytes()).unwrap();
    assert_eq!(serde_json::from_str(json).ok(), Some(read.clone()));
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(
        serde_json::from_value(value.clone()).ok(),
        Some(read.clone())
    );
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
}

#[test]
fn numbers_that_no_double_holds_are_not_sent() {
    // With its feature `arbitrary_precision`, serde_json makes such numbers.
    let Ok(number) = "1e400".parse::<serde_json::Number>() else {
        return;
    };
    let object = Map::from_iter([("a".to_owned(), json!([Value::Number(number)]))]);
    let error = to_vec(&VerifyPasskeyRegistrationRequest::new("", "", object, "")).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"publicKeyCredential["a"][0]: expected a number that a double can hold, found one beyond"#
    );
}
