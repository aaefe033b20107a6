//! The requests, and how each framework must answer them.

use serde_json::json;

use crate::tokens::{token, valid, with_role};

pub(crate) struct Row {
    pub(crate) what: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    /// The values of the `Authorization` headers.
    pub(crate) authorization: Vec<Vec<u8>>,
    pub(crate) body: String,
    pub(crate) answer: Answer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// 200 with this text.
    Ok(&'static str),
    /// 200 with the body of the request.
    Echo,
    /// A status, and what `WWW-Authenticate` says.
    Refused(u16, Option<&'static str>),
}

const NO_TOKEN: Answer = Answer::Refused(401, Some("Bearer"));
const INVALID: Answer = Answer::Refused(401, Some("Bearer error=\"invalid_token\""));
const MALFORMED: Answer = Answer::Refused(400, Some("Bearer error=\"invalid_request\""));
const INSUFFICIENT: Answer = Answer::Refused(403, Some("Bearer error=\"insufficient_scope\""));
/// A scope is asked of a JWT, which has none at Zitadel.
const MISTAKE: Answer = Answer::Refused(500, None);
const UNAVAILABLE: Answer = Answer::Refused(503, None);

fn get(what: &'static str, path: &str, authorization: Option<String>, answer: Answer) -> Row {
    Row {
        what,
        method: "GET",
        path: path.to_owned(),
        authorization: authorization.into_iter().map(String::into_bytes).collect(),
        body: String::new(),
        answer,
    }
}

fn bearer(token: &str) -> Option<String> {
    Some(format!("Bearer {token}"))
}

/// With an issuer whose key is known.
pub(crate) fn rows() -> Vec<Row> {
    let mut rows = sent_in_every_way();
    rows.extend(tokens());
    rows.extend(guards());
    rows.extend(without_token());
    rows.extend(bodies());
    rows
}

fn sent_in_every_way() -> Vec<Row> {
    let valid = valid();
    let who = |what, authorization: &str, answer| {
        get(what, "/who", Some(authorization.to_owned()), answer)
    };
    let mut twice = get("two headers", "/who", bearer(&valid), MALFORMED);
    twice.authorization.push(twice.authorization[0].clone());
    let mut two_schemes = get("two schemes", "/who", bearer(&valid), MALFORMED);
    two_schemes.authorization.push(b"Basic YTpi".to_vec());
    vec![
        get("no header", "/who", None, NO_TOKEN),
        who(
            "a valid token",
            &format!("Bearer {valid}"),
            Answer::Ok("ada"),
        ),
        who("lower case", &format!("bearer {valid}"), Answer::Ok("ada")),
        who("upper case", &format!("BEARER {valid}"), Answer::Ok("ada")),
        who("two blanks", &format!("Bearer  {valid}"), Answer::Ok("ada")),
        who("no scheme", &valid, NO_TOKEN),
        who("Basic", "Basic YTpi", NO_TOKEN),
        who("another scheme", &format!("DPoP {valid}"), NO_TOKEN),
        who("no token", "Bearer", MALFORMED),
        who("two tokens", &format!("Bearer {valid} {valid}"), MALFORMED),
        who(
            "a list",
            &format!("Bearer {valid}, Bearer {valid}"),
            MALFORMED,
        ),
        who("in quotes", &format!("Bearer \"{valid}\""), MALFORMED),
        who("a letter that no token has", "Bearer \u{e4}", MALFORMED),
        twice,
        two_schemes,
        who(
            "too long",
            &format!("Bearer {}", "a".repeat(17_000)),
            MALFORMED,
        ),
        get(
            "in the query",
            &format!("/who?access_token={valid}"),
            None,
            NO_TOKEN,
        ),
    ]
}

fn tokens() -> Vec<Row> {
    let who = |what, token: &str, answer| get(what, "/who", bearer(token), answer);
    let valid = valid();
    let (signed, _) = valid.rsplit_once('.').unwrap();
    vec![
        who("expired", &token(json!({"exp": -60})), INVALID),
        who("not yet valid", &token(json!({"nbf": 60})), INVALID),
        who("for another", &token(json!({"aud": ["another"]})), INVALID),
        who(
            "of another",
            &token(json!({"iss": "https://acme.example.evil"})),
            INVALID,
        ),
        who("without a signature", &format!("{signed}."), INVALID),
        who(
            "with another's signature",
            &format!("{signed}.{}", "A".repeat(86)),
            INVALID,
        ),
        who("opaque, and nobody can be asked", "rubbish", INVALID),
    ]
}

fn guards() -> Vec<Row> {
    let mut rows = Vec::new();
    for (path, role, answer) in [
        ("/admin", "admin", "admin ada"),
        ("/reports", "auditor", "none for ada"),
    ] {
        rows.extend([
            get(
                "the role",
                path,
                bearer(&with_role(role)),
                Answer::Ok(answer),
            ),
            get(
                "another role",
                path,
                bearer(&with_role("reader")),
                INSUFFICIENT,
            ),
            get("no role", path, bearer(&valid()), INSUFFICIENT),
            get("no token", path, None, NO_TOKEN),
            get(
                "expired",
                path,
                bearer(&token(json!({"exp": -60}))),
                INVALID,
            ),
            get("malformed", path, Some("Bearer".to_owned()), MALFORMED),
        ]);
    }
    rows.push(get("a scope", "/invoices", bearer(&valid()), MISTAKE));
    rows
}

fn without_token() -> Vec<Row> {
    let greet = |what, authorization, answer| get(what, "/greet", authorization, answer);
    vec![
        greet("no header", None, Answer::Ok("hello, stranger")),
        greet(
            "another scheme",
            Some("Basic YTpi".to_owned()),
            Answer::Ok("hello, stranger"),
        ),
        greet("a valid token", bearer(&valid()), Answer::Ok("hello, ada")),
        greet("expired", bearer(&token(json!({"exp": -60}))), INVALID),
        greet("rubbish", bearer("rubbish"), INVALID),
        greet("malformed", Some("Bearer".to_owned()), MALFORMED),
    ]
}

fn bodies() -> Vec<Row> {
    let post = |what, authorization, body: String, answer| Row {
        method: "POST",
        body,
        ..get(what, "/echo", authorization, answer)
    };
    let form = format!("access_token={}", valid());
    vec![
        post("nothing", bearer(&valid()), String::new(), Answer::Echo),
        post("a body", bearer(&valid()), "x".repeat(8000), Answer::Echo),
        post("in a form", None, form.clone(), NO_TOKEN),
        post("in a form too", bearer(&valid()), form, Answer::Echo),
    ]
}

/// With an issuer that cannot be reached.
pub(crate) fn rows_without_issuer() -> Vec<Row> {
    let mut rows = Vec::new();
    for path in ["/who", "/greet", "/admin", "/reports"] {
        rows.push(get(
            "a valid token",
            path,
            bearer(&with_role("admin")),
            UNAVAILABLE,
        ));
        rows.push(get("malformed", path, Some("Bearer".to_owned()), MALFORMED));
    }
    rows.push(get("no header", "/who", None, NO_TOKEN));
    rows.push(get(
        "no header",
        "/greet",
        None,
        Answer::Ok("hello, stranger"),
    ));
    rows
}
