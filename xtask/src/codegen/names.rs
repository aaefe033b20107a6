//! Rust names from protobuf names.

use crate::words::capitalized;

/// Whether `name` can be declared in protobuf.
pub(crate) fn is_declarable(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The words of a name: split at `_`, `-`, `.`, and where the case changes.
///
/// A run of capitals is one word (`GetUserByID`, `OTPSMS`), its last letter beginning the next word
/// when a lower-case letter follows (`SAMLResponse`). A plural `s` stays with its capitals (`IDPs`).
/// `joined` holds spellings that are one word whatever their case, such as `WebAuthN`.
pub(crate) fn words(name: &str, joined: &[String]) -> Vec<String> {
    let mut words = Vec::new();
    for part in name.split(['_', '-', '.']) {
        let mut rest = part;
        while !rest.is_empty() {
            let (word, after) = rest.split_at(word_length(rest, joined));
            words.push(word.to_lowercase());
            rest = after;
        }
    }
    words
}

/// Length of the word that `text` begins with, at least 1.
fn word_length(text: &str, joined: &[String]) -> usize {
    if let Some(word) = joined.iter().find(|word| text.starts_with(word.as_str())) {
        let after = &text.as_bytes()[word.len()..];
        let is_plural =
            after.first() == Some(&b's') && !after.get(1).is_some_and(u8::is_ascii_lowercase);
        return word.len() + usize::from(is_plural);
    }
    let letters = text.as_bytes();
    let capitals = letters
        .iter()
        .take_while(|letter| letter.is_ascii_uppercase())
        .count();
    let is_small = |index: usize| {
        letters
            .get(index)
            .is_some_and(|letter| !letter.is_ascii_uppercase())
    };
    let small_run = |from: usize| {
        letters[from..]
            .iter()
            .take_while(|letter| !letter.is_ascii_uppercase())
            .count()
    };
    match capitals {
        0 => small_run(0),
        1 => 1 + small_run(1),
        _ if !is_small(capitals) => capitals + small_run(capitals),
        // `IDPs`, `IDsQuery`
        _ if letters[capitals] == b's' && !is_small(capitals + 1) => capitals + 1,
        // `U2F`, `OAuth2`: a digit belongs to the capitals before it
        _ if letters[capitals].is_ascii_digit() => capitals + small_run(capitals),
        _ => capitals - 1,
    }
}

/// `GetUserByID` → `get_user_by_id`.
pub(crate) fn snake(name: &str, joined: &[String]) -> String {
    words(name, joined).join("_")
}

/// `GetUserByID`, `get_user_by_id`, `GET_USER_BY_ID` → `GetUserById`.
pub(crate) fn pascal(name: &str, joined: &[String]) -> String {
    words(name, joined)
        .iter()
        .map(|word| capitalized(word))
        .collect()
}

/// The name of a type or variant; `None` when `name` has no letters.
pub(crate) fn type_identifier(name: &str, joined: &[String]) -> Option<String> {
    match pascal(name, joined) {
        name if name == "Self" => Some("Self_".to_owned()),
        name => declared(name),
    }
}

/// The name of a field, method or module; keywords get the raw form. `None` when `name` has no
/// letters.
pub(crate) fn identifier(name: &str, joined: &[String]) -> Option<String> {
    let name = declared(snake(name, joined))?;
    Some(match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        _ if KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        _ => name,
    })
}

fn declared(name: String) -> Option<String> {
    match name.bytes().next() {
        None => None,
        Some(first) if first.is_ascii_digit() => Some(format!("_{name}")),
        Some(_) => Some(name),
    }
}

pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name) || ["self", "Self", "super", "crate"].contains(&name)
}

const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The error for a name without letters.
pub(crate) fn nameless(path: &str, name: &str) -> Box<dyn std::error::Error> {
    format!("{path}: the name `{name}` has no letters, so it has no Rust form").into()
}
