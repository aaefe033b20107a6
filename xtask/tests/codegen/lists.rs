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
    (workspace.services("thing/v2.rs"), said)
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

/// A service whose `GetThing` gives things behind one another, by this rule.
fn behind(rule: &Value, request: &Value, item: &Value) -> (Value, String) {
    let mut described = document(
        request,
        &json!({
            "zitadel.thing.v2.Behind": message(&json!({
                "number": unsigned(true), "limit": unsigned(false), "asc": { "type": "boolean" },
            })),
            "zitadel.thing.v2.Between": message(&json!({ "since": time(), "until": time() })),
            "zitadel.thing.v2.Thing": message(item),
            "zitadel.thing.v2.Owner": message(&json!({ "id": { "type": "string" } })),
            "google.protobuf.Timestamp": { "type": "string", "format": "date-time" },
        }),
    );
    let response = "/components/schemas/zitadel.thing.v2.GetThingResponse";
    *described.pointer_mut(response).unwrap() = message(&json!({
        "things": { "type": "array", "items": reference("Thing") },
    }));
    let paging = PAGING.replace(" }\n", &format!(", ascending: [asc], after: {rule} }}\n"));
    (described, paging)
}

fn time() -> Value {
    json!({ "$ref": "#/components/schemas/google.protobuf.Timestamp" })
}

fn thing() -> Value {
    json!({ "number": unsigned(true), "madeAt": time(), "owner": reference("Owner") })
}

#[test]
fn behind_a_number() {
    let rule = json!({ "zitadel.thing.v2.Behind": {
        "sequence": "number", "place": "number", "identity": ["number", "owner.id"],
    } });
    let (described, paging) = behind(
        &rule,
        &message(&json!({ "behind": reference("Behind") })),
        &thing(),
    );
    let (text, said) = generated(&described, &paging);
    assert!(!said.contains("page by page"), "{said}");
    for part in [
        "use crate::operation::declare_list::list_by_sequence;",
        "list_by_sequence!(GetThing {",
        "page: behind { number, limit, asc },",
        "items: things of super::Thing,",
        "place: |entry| entry.number,",
        "identity: [entry.number, entry.owner.as_ref()?.id],",
    ] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}

/// A request that bounds the time.
fn timed() -> Value {
    let arm = |name: &str, schema: Value| json!({ "type": "object", "properties": { name: schema }, "required": [name] });
    json!({ "allOf": [
        message(&json!({
            "limit": unsigned(false), "asc": { "type": "boolean" },
            "number": unsigned(true), "old": time(),
        })),
        { "oneOf": [arm("between", reference("Between")), arm("from", time())], "x-zitadel-oneof": { "name": "when" } },
    ] })
}

#[test]
fn between_times() {
    let rule = json!({ "zitadel.thing.v2.GetThingRequest": {
        "range": "between", "since": "since", "until": "until", "from": ["from", "old"], "one_way": "number",
        "place": "made_at", "identity": ["number"],
    } });
    let (described, paging) = behind(&rule, &timed(), &thing());
    let (text, said) = generated(&described, &paging);
    assert!(!said.contains("page by page"), "{said}");
    for part in [
        "list_by_time!(GetThing {",
        "page: { limit, asc },",
        "between: when as super::GetThingRequestWhen::Between { since, until },",
        "from: |request| [match request.when { Some(super::GetThingRequestWhen::From(from)) => Some(from), _ => None }, request.old],",
        "one_way: number,",
        "place: |entry| entry.made_at,",
    ] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}

#[test]
fn a_rule_that_does_not_fit_is_refused() {
    let numbered = message(&json!({ "behind": reference("Behind") }));
    let by_number = |sequence: &str, place: &str, identity: &str| json!({ "zitadel.thing.v2.Behind": { "sequence": sequence, "place": place, "identity": [identity] } });
    let by_time = |range: &str, from: &str, place: &str| {
        json!({ "zitadel.thing.v2.GetThingRequest": {
            "range": range, "since": "since", "until": "until", "from": [from], "place": place, "identity": ["number"],
        } })
    };
    let cases = [
        (
            by_number("gone", "number", "number"),
            numbered.clone(),
            "`gone` is no integer",
        ),
        (
            by_number("number", "gone", "number"),
            numbered.clone(),
            "entries have no `gone`",
        ),
        (
            by_number("number", "made_at", "number"),
            numbered.clone(),
            "`made_at` cannot say",
        ),
        (
            by_number("number", "number", "owner.gone"),
            numbered.clone(),
            "no `owner.gone`",
        ),
        (
            by_number("number", "number", "number.id"),
            numbered,
            "no `number.id`",
        ),
        (
            by_time("gone", "from", "made_at"),
            timed(),
            "such a range of times",
        ),
        (
            by_time("from", "from", "made_at"),
            timed(),
            "such a range of times",
        ),
        (
            by_time("between", "number", "made_at"),
            timed(),
            "`number` is no time",
        ),
        (
            by_time("between", "from", "number"),
            timed(),
            "`number` cannot say",
        ),
    ];
    for (rule, request, problem) in cases {
        let (described, paging) = behind(&rule, &request, &thing());
        let error = Workspace::new(&described, &format!("{OVERRIDES}{paging}"))
            .generate()
            .unwrap_err();
        assert!(error.contains(problem), "{rule}: {error}");
    }
}

#[test]
fn what_comes_at_once() {
    let answer = |fields: &Value, is_read: bool| {
        let mut described = document(&message(&json!({})), &json!({}));
        let response = "/components/schemas/zitadel.thing.v2.GetThingResponse";
        *described.pointer_mut(response).unwrap() = message(fields);
        let operation = "/paths/~1zitadel.thing.v2.ThingService~1GetThing/post";
        described.pointer_mut(operation).unwrap()["x-zitadel-read-only"] = is_read.into();
        generated(&described, PAGING).0
    };
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    let text = json!({ "type": "string" });
    let whole = "whole_list!(GetThing {";
    assert!(answer(&json!({ "things": texts }), true).contains(whole));
    for (fields, is_read) in [
        (json!({ "things": texts }), false),
        (json!({ "things": texts, "others": texts }), true),
        (json!({ "things": texts, "name": text }), true),
        (json!({ "name": text }), true),
        (json!({}), true),
    ] {
        assert!(!answer(&fields, is_read).contains(whole), "{fields}");
    }
}

#[test]
fn every_list_of_the_v1_api_is_read_to_its_end() {
    let document = include_str!("../../../openapi/zitadel-v1.json");
    let overrides = include_str!("../../../openapi/overrides.yaml");
    let sources = xtask::sources(document, overrides, "{}").unwrap();
    let text: String = sources.into_values().collect();
    let markers = |what: &str| -> Vec<String> {
        let begin = format!("{what}!(");
        let markers = text
            .split(&begin)
            .skip(1)
            .filter_map(|rest| rest.split([' ', '{']).next());
        markers.map(str::to_owned).collect()
    };
    let by_kind = [
        "list_operation",
        "list_by_sequence",
        "list_by_time",
        "whole_list",
    ]
    .map(markers);
    let mut lists = markers("    operation");
    lists.retain(|marker| marker.starts_with("List"));
    assert_eq!(lists.len(), 75);
    for list in &lists {
        assert!(by_kind.iter().flatten().any(|one| one == list), "{list}");
    }
    assert_eq!(by_kind.map(|markers| markers.len()), [45, 6, 1, 28]);
}
