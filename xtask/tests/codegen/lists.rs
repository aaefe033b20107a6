//! Lists that are read page by page are told by the shape of their messages.

use serde_json::{Value, json};

use crate::document::{OVERRIDES, PAGING, document, message, reference};
use crate::workspace::Workspace;

fn unsigned(wide: bool) -> Value {
    if wide {
        json!({ "type": ["integer", "string"], "format": "int64", "x-zitadel-unsigned": true })
    } else {
        json!({ "type": "integer", "x-zitadel-unsigned": true })
    }
}

/// A list whose page and answer have these fields.
fn list(page: &Value, details: &Value) -> Value {
    let mut described = document(
        &message(&json!({ "pagination": reference("Page") })),
        &json!({ "zitadel.thing.v2.Page": message(page), "zitadel.thing.v2.Details": message(details) }),
    );
    let response = "/components/schemas/zitadel.thing.v2.GetThingResponse";
    *described.pointer_mut(response).unwrap() = message(&json!({
        "details": reference("Details"),
        "things": { "type": "array", "items": { "type": "string" } },
    }));
    described
}

fn page() -> Value {
    json!({ "offset": unsigned(true), "limit": unsigned(false) })
}

/// The generated package, and what was said on the way.
fn generated(document: &Value, paging: &str) -> (String, String) {
    let workspace = Workspace::new(document, &format!("{OVERRIDES}{paging}"));
    workspace.leave_without_words();
    let said = workspace.generate().unwrap();
    (workspace.generated("thing/v2.rs"), said)
}

#[track_caller]
fn assert_pages(text: &str, parts: &[&str]) {
    let start = text.find("list_operation!(GetThing {").unwrap();
    for part in parts {
        assert!(text[start..].contains(part), "{part} is not in:\n{text}");
    }
}

#[test]
fn by_their_shape() {
    let (text, _) = generated(
        &list(&page(), &json!({ "totalResult": unsigned(true) })),
        PAGING,
    );
    assert_pages(
        &text,
        &[
            "page: pagination { offset, limit },",
            "items: things of String,",
            "answer: details { total_result },",
        ],
    );
}

#[test]
fn with_integers_of_any_type() {
    let signed = json!({ "type": ["integer", "string"], "format": "int64" });
    let small = json!({ "type": "integer", "format": "int32" });
    let details = json!({ "totalResult": signed, "appliedLimit": small });
    let (text, said) = generated(
        &list(&json!({ "offset": signed, "limit": small }), &details),
        PAGING,
    );
    assert_pages(&text, &["answer: details { total_result, applied_limit },"]);
    assert_eq!(said, "");
}

#[test]
fn the_names_are_data() {
    let names = "paging: { offset: [skip], limit: [at_most, take], total: [count] }\n";
    let page = json!({ "skip": unsigned(true), "take": unsigned(false) });
    let (text, _) = generated(&list(&page, &json!({ "count": unsigned(true) })), names);
    assert_pages(
        &text,
        &[
            "page: pagination { skip, take },",
            "answer: details { count },",
        ],
    );
}

#[test]
fn what_only_looks_like_a_list_is_named() {
    let total = json!({ "totalResult": unsigned(true) });
    let text = json!({ "type": "string" });
    let optional = json!({ "type": ["integer", "null"] });
    let cases = [
        (
            list(
                &json!({ "offset": unsigned(true), "most": unsigned(false) }),
                &total,
            ),
            "`pagination`",
        ),
        (
            list(
                &json!({ "skip": unsigned(true), "limit": unsigned(false) }),
                &total,
            ),
            "`pagination`",
        ),
        (
            list(&json!({ "offset": unsigned(true), "limit": text }), &total),
            "`pagination`",
        ),
        (
            list(
                &json!({ "offset": unsigned(true), "limit": optional }),
                &total,
            ),
            "`pagination`",
        ),
        (
            list(
                &json!({ "skip": unsigned(true), "most": unsigned(false) }),
                &total,
            ),
            "takes no page",
        ),
    ];
    for (document, problem) in cases {
        let (text, said) = generated(&document, PAGING);
        assert!(!text.contains("list_operation"), "{text}");
        let place = "#/paths/~1zitadel.thing.v2.ThingService~1GetThing: is not read page by page";
        assert!(said.contains(place) && said.contains(problem), "{said}");

        let except = PAGING.replace(
            " }\n",
            ", except: [zitadel.thing.v2.ThingService/GetThing] }\n",
        );
        let (_, said) = generated(&document, &except);
        assert!(!said.contains("page by page"), "{said}");
    }
}

#[test]
fn a_page_of_what_is_no_list_is_refused() {
    let cases = [
        (
            document(
                &message(&json!({ "pagination": reference("Page") })),
                &json!({ "zitadel.thing.v2.Page": message(&page()) }),
            ),
            "0 fields of the response are lists",
        ),
        (
            list(&page(), &json!({ "other": unsigned(true) })),
            "nothing says how long the list is",
        ),
        (
            list(&page(), &json!({ "totalResult": { "type": "string" } })),
            "the total is no integer",
        ),
    ];
    for (document, problem) in cases {
        let error = Workspace::new(&document, &format!("{OVERRIDES}{PAGING}"))
            .generate()
            .unwrap_err();
        assert!(
            error.contains("#/components/schemas/zitadel.thing.v2."),
            "{error}"
        );
        assert!(error.contains(problem), "{error}");
    }
}
