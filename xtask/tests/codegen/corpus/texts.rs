//! Documentation says what its text says, whatever that means in Markdown.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Value, json};

use super::compiling::HOSTILE_TEXTS;
use super::description::{Description, text};
use crate::document::OVERRIDES;

/// The documentation of each field of the request, as rustdoc gets it.
fn documentation(words: &Value) -> Vec<String> {
    let mut description = Description::new("zitadel.thing.v2");
    let fields: Vec<String> = words.as_object().unwrap().keys().cloned().collect();
    let properties: Value = fields.iter().map(|name| (name.clone(), text())).collect();
    description.message("GetThingRequest", properties);
    let descriptions = json!({ "fields": words }).to_string();
    let sources = xtask::sources(
        &description.document().to_string(),
        OVERRIDES,
        &descriptions,
    )
    .unwrap();
    let package = &sources
        .iter()
        .find(|(path, _)| path.ends_with("zitadel-types/src/generated/thing/v2.rs"))
        .unwrap()
        .1;
    let file = syn::parse_file(package).unwrap();
    let request = file.items.into_iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == "GetThingRequest" => Some(item),
        _ => None,
    });
    request
        .unwrap()
        .fields
        .into_iter()
        .map(|field| docs(&field.attrs))
        .collect()
}

fn docs(attributes: &[syn::Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let syn::Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        let syn::Expr::Lit(literal) = &pair.value else {
            return None;
        };
        let syn::Lit::Str(text) = &literal.lit else {
            return None;
        };
        pair.path.is_ident("doc").then(|| text.value())
    });
    let lines: Vec<String> = lines.collect();
    lines.join("\n")
}

/// The paragraphs that rustdoc shows, code between backticks; anything else is a panic.
pub(super) fn shown(markdown: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut paragraphs: Vec<String> = Vec::new();
    for event in Parser::new_ext(markdown, options) {
        match (event, paragraphs.last_mut()) {
            (Event::Start(Tag::Paragraph), _) => paragraphs.push(String::new()),
            (Event::End(TagEnd::Paragraph), _) => {}
            (Event::Text(text), Some(paragraph)) => {
                assert!(
                    !text.contains("://"),
                    "rustdoc wants links for addresses: {markdown:?}"
                );
                paragraph.push_str(&text);
            }
            (Event::Code(code), Some(paragraph)) => paragraph.push_str(&format!("`{code}`")),
            (Event::SoftBreak, Some(paragraph)) => paragraph.push(' '),
            (Event::Start(Tag::Link { dest_url, .. }), _)
                if dest_url.starts_with("crate::Zitadel#method.") => {}
            (Event::End(TagEnd::Link), _) => {}
            (other, _) => panic!("{other:?} in {markdown:?}"),
        }
    }
    paragraphs
}

/// What is left of a text: its lines, without marks that nobody sees.
fn expected(text: &str) -> Vec<String> {
    let is_seen = |letter: &char| {
        !letter.is_control()
            && !('\u{202a}'..='\u{202e}').contains(letter)
            && !('\u{2066}'..='\u{2069}').contains(letter)
    };
    text.lines()
        .map(|line| {
            let words = line
                .split_whitespace()
                .map(|word| word.chars().filter(is_seen).collect::<String>());
            words.collect::<Vec<_>>().join(" ")
        })
        .filter(|line| !line.is_empty())
        .collect()
}

#[test]
fn any_text_is_shown_as_it_is() {
    let words: Value = HOSTILE_TEXTS
        .iter()
        .enumerate()
        .map(|(index, text)| (format!("field_{index:03}"), json!(text)))
        .collect();
    for (docs, text) in documentation(&words).iter().zip(HOSTILE_TEXTS) {
        assert!(
            docs.lines()
                .all(|line| line.len() <= 110 || !line.trim().contains(' ')),
            "{docs}"
        );
        let expected = expected(text);
        if expected.is_empty() {
            assert!(docs.starts_with(" Field "), "{docs:?}");
            continue;
        }
        // Addresses are code, which no lint takes for a link that was forgotten.
        let shown: Vec<String> = shown(docs)
            .iter()
            .map(|text| text.replace('`', ""))
            .collect();
        let expected: Vec<String> = expected.iter().map(|text| text.replace('`', "")).collect();
        assert_eq!(shown, expected, "{docs}");
    }
}

#[test]
fn code_between_backticks_stays_code() {
    let words = json!({ "a": "See `a_b` and `x [y] <z>`, or https://example.com/a_b." });
    assert_eq!(
        shown(&documentation(&words)[0]),
        ["See `a_b` and `x [y] <z>`, or `https://example.com/a_b`."]
    );
}
