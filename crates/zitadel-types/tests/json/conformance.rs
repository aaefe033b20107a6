//! What JSON is (RFC 8259): a table of texts, and a comparison with serde_json over many more.

use fastrand::Rng;
use serde_json::Value;
use zitadel_types::json::{Error, from_slice};
use zitadel_types::session::v2::Session;
use zitadel_types::user::v2::VerifyPasskeyRegistrationRequest;

/// Texts that are JSON, each with an equal one in another spelling.
const JSON: &[(&str, &str)] = &[
    ("null", " null "),
    ("true", "\ttrue\n"),
    ("false", "\r\nfalse"),
    ("0", "0"),
    ("-0.0", "-0.0e0"),
    ("120", "1.2E+2"),
    ("0.5", "5e-1"),
    ("-1e-7", "-0.0000001"),
    ("9007199254740993", " 9007199254740993 "),
    ("1e0000000000000000001", "10.0"),
    (r#""""#, r#" "" "#),
    (r#""é😀""#, r#""\u00e9\uD83D\ude00""#),
    (r#""a/b""#, r#""a\/b""#),
    (
        r#""\"\\\b\f\n\r\t""#,
        r#""\u0022\u005c\u0008\u000C\u000a\u000d\u0009""#,
    ),
    ("\"\u{7f}\u{2028}\u{fffe}\"", r#""\u007f\u2028\ufffe""#),
    (r#""\u0000""#, r#""\u0000""#),
    (r#""\\u0041""#, r#""\u005cu0041""#),
    ("[]", " [ ] "),
    ("[1,[2],{}]", "[ 1 , [ 2 ] , { } ]"),
    ("{}", "\n{\t}\r"),
    (r#"{"a":1,"b":[]}"#, r#" { "b" : [ ] , "\u0061" : 1 } "#),
    (r#"{"":""}"#, r#"{ "" : "" }"#),
    (r#"{"a":2}"#, r#"{"a":1,"a":2}"#),
];

/// Texts that are none.
const NOT_JSON: &[&str] = &[
    "",
    " ",
    "nul",
    "nulll",
    "Null",
    "NULL",
    "tru",
    "True",
    "fals",
    "undefined",
    "NaN",
    "Infinity",
    "-Infinity",
    "-",
    "+1",
    "--1",
    "01",
    "-01",
    "00",
    "1.",
    ".1",
    "-.1",
    "1.e1",
    "1e",
    "1e+",
    "1E-",
    "1e1.5",
    "0x10",
    "1_000",
    "1,000",
    "1 2",
    "１",
    "1a",
    "0e",
    "0.e",
    "-e1",
    "'a'",
    "\"",
    "\"a",
    "a",
    "\"\\\"",
    "\"\\a\"",
    "\"\\x41\"",
    "\"\\u\"",
    "\"\\u12\"",
    "\"\\u123g\"",
    "\"\\U0041\"",
    "\"\\u+123\"",
    "\"\\u 123\"",
    "\"\\'\"",
    "\"\\\n\"",
    "\"a\nb\"",
    "\"\t\"",
    "\"\0\"",
    "\"\u{1f}\"",
    "\"a\"b",
    "\"a\" \"b\"",
    "\"\\ud83d\\u\"",
    "\"\\ud83d\\ude0\"",
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[,]",
    "[1,,2]",
    "[1 2]",
    "[1:2]",
    "[1}",
    "[[]",
    "[]]",
    "[\"a]",
    "[1;2]",
    "{",
    "}",
    "{1:2}",
    "{a:1}",
    "{'a':1}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1",
    "{\"a\":1,",
    "{\"a\":1,}",
    "{,}",
    "{\"a\" 1}",
    "{\"a\",1}",
    "{\"a\"::1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1]",
    "{\"a\":1}}",
    "{:1}",
    "{null:1}",
    "{\"a\":1,,}",
    "{}{}",
    "[][]",
    "1 // a",
    "/* a */ 1",
    "[1] #",
    "\u{feff}1",
    "\u{a0}1",
    "\u{b}1",
    "\u{c}1",
    "1\0",
    "1\u{2028}",
    "*",
    "<a/>",
    "$",
];

/// `json` as a member of a `Struct`.
fn within(json: &[u8]) -> Vec<u8> {
    [br#"{"publicKeyCredential":{"any":"#, json, b"}}"].concat()
}

/// The value that `json` holds, as a `Struct` holds it.
fn read(json: &[u8]) -> Result<Value, Error> {
    let request: VerifyPasskeyRegistrationRequest = from_slice(&within(json))?;
    Ok(request.public_key_credential.unwrap()["any"].take())
}

/// Goes past `json` as a field that nobody knows.
fn skip(json: &[u8]) -> Result<Session, Error> {
    from_slice(&[br#"{"unknown":"#, json, b"}"].concat())
}

#[test]
fn what_is_json_is_read() {
    for (json, other) in JSON {
        let value = read(json.as_bytes()).unwrap();
        assert!(is_same(&value, &read(other.as_bytes()).unwrap()), "{other}");
        assert!(
            is_same(&value, &serde_json::from_str(json).unwrap()),
            "{json}"
        );
        skip(json.as_bytes()).unwrap();
        skip(other.as_bytes()).unwrap();
    }
}

#[test]
fn what_is_not_json_is_refused() {
    for json in NOT_JSON {
        // Braces that would close the object around are no part of the text.
        let json = if json.contains('}') {
            format!("[{json}")
        } else {
            (*json).to_owned()
        };
        read(json.as_bytes()).expect_err(&json);
        skip(json.as_bytes()).expect_err(&json);
        from_slice::<Session>(json.as_bytes()).expect_err(&json);
    }
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"\"\xc0\xaf\"",
        b"\"\xed\xa0\x80\"",
        b"\"\xf5\x80\x80\x80\"",
        b"\xff",
        b"\xfe\xff\x00\x31",
    ] {
        read(bytes).unwrap_err();
        skip(bytes).unwrap_err();
    }
}

/// Whatever serde_json reads we read as the same, and what it refuses we refuse.
#[test]
fn serde_json_agrees() {
    let mut random = Rng::with_seed(11);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..30_000 {
        let json = text(&mut random);
        let ours = read(&json);
        let shown = String::from_utf8_lossy(&json);
        match theirs(&json) {
            Some(theirs) => {
                let ours = ours.unwrap_or_else(|error| panic!("{shown}: {error}"));
                assert!(is_same(&ours, &theirs), "{shown}: {ours} and {theirs}");
                skip(&json).unwrap_or_else(|error| panic!("{shown}: {error}"));
                taken += 1;
            }
            None => {
                ours.expect_err(&shown);
                refused += 1;
            }
        }
    }
    assert!(taken > 5_000 && refused > 5_000, "{taken} {refused}");
}

/// With its feature `arbitrary_precision`, serde_json takes numbers that no double holds.
fn theirs(json: &[u8]) -> Option<Value> {
    fn is_held(value: &Value) -> bool {
        match value {
            Value::Number(number) => number.to_string().parse::<f64>().is_ok_and(f64::is_finite),
            Value::Array(items) => items.iter().all(is_held),
            Value::Object(members) => members.values().all(is_held),
            _ => true,
        }
    }
    let mut request: Value = serde_json::from_slice(&within(json)).ok()?;
    Some(request["publicKeyCredential"]["any"].take()).filter(is_held)
}

/// Equal, but for the spelling of numbers and the last bits of those that serde_json rounds.
fn is_same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), Value::Number(theirs)) => {
            let (ours, theirs) = (ours.to_string(), theirs.to_string());
            let double = |text: &str| text.parse::<f64>().unwrap();
            let (one, other) = (double(&ours), double(&theirs));
            let is_integer = |text: &str| text.parse::<i128>().is_ok();
            if is_integer(&ours) && is_integer(&theirs) {
                ours == theirs
            } else {
                (one - other).abs() <= one.abs() * 8.0 * f64::EPSILON + f64::MIN_POSITIVE
            }
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, one)| theirs.get(key).is_some_and(|other| is_same(one, other)))
        }
        _ => ours == theirs,
    }
}

/// JSON at random, often with a little change that breaks it.
fn text(random: &mut Rng) -> Vec<u8> {
    let mut json = Vec::new();
    value(random, 4, &mut json);
    for _ in 0..random.usize(0..3) {
        let at = random.usize(0..=json.len());
        match random.u8(0..4) {
            0 => json.insert(
                at,
                *pick(
                    random,
                    b"{}[]:,\"\\0123456789.eE+-tfnu \n\t\x00\x1f\x7f\xc3\xff/",
                ),
            ),
            1 if at < json.len() => {
                json.remove(at);
            }
            2 => json.truncate(at),
            _ => json.rotate_left(at),
        }
    }
    json
}

fn value(random: &mut Rng, depth: usize, json: &mut Vec<u8>) {
    blanks(random, json);
    match random.u8(0..if depth == 0 { 5 } else { 7 }) {
        0 => json.extend_from_slice(pick(random, &["null", "true"]).as_bytes()),
        1 => json.extend_from_slice(b"false"),
        2 => json.extend_from_slice(number(random).as_bytes()),
        3 => string(random, json),
        4 => json.extend_from_slice(pick(random, JSON).1.as_bytes()),
        5 => list(random, b"[]", json, |random, json| {
            value(random, depth - 1, json)
        }),
        _ => list(random, b"{}", json, |random, json| {
            string(random, json);
            json.push(b':');
            value(random, depth - 1, json);
        }),
    }
    blanks(random, json);
}

fn list(
    random: &mut Rng,
    brackets: &[u8; 2],
    json: &mut Vec<u8>,
    item: impl Fn(&mut Rng, &mut Vec<u8>),
) {
    json.push(brackets[0]);
    for index in 0..random.usize(0..4) {
        if index > 0 {
            json.push(b',');
        }
        item(random, json);
    }
    json.push(brackets[1]);
}

fn number(random: &mut Rng) -> String {
    match random.u8(0..4) {
        0 => random.i64(..).to_string(),
        1 => random.u64(..).to_string(),
        2 => format!("{:e}", f64::from_bits(random.u64(..)))
            .replace("NaN", "0")
            .replace("inf", "1"),
        _ => format!(
            "{}.{}E{}",
            random.i32(..),
            random.u32(..),
            random.i16(-330..330)
        ),
    }
}

fn string(random: &mut Rng, json: &mut Vec<u8>) {
    const PARTS: &[&str] = &[
        "a",
        "bc",
        "é",
        "😀",
        " ",
        "\\n",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u00e9",
        "\\ud83d\\ude00",
        "\\ud800",
        "\\udc00",
        "\\u0000",
        "\u{7f}",
        "{",
        "]",
        ",",
        "0",
    ];
    json.push(b'"');
    for _ in 0..random.usize(0..5) {
        json.extend_from_slice(pick(random, PARTS).as_bytes());
    }
    json.push(b'"');
}

fn blanks(random: &mut Rng, json: &mut Vec<u8>) {
    while random.u8(0..6) == 0 {
        json.push(*pick(random, b" \t\n\r"));
    }
}

fn pick<'a, T>(random: &mut Rng, from: &'a [T]) -> &'a T {
    &from[random.usize(0..from.len())]
}
