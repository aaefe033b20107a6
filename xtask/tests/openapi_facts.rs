//! What the file of facts beside the document adds to it.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use serde_json::{Value, json};
use support::{compile, translate_with};

/// Methods whose options say nothing, that a token is needed, and which permission.
const SHOP: &str = r#"
    service Shop {
      rpc Open(Item) returns (Item);
      rpc Order(Item) returns (Item) {
        option (zitadel.protoc_gen_zitadel.v2.options) = { auth_option: { permission: "authenticated" } };
      }
      rpc Return(Item) returns (Item) {
        option (zitadel.protoc_gen_zitadel.v2.options) = { auth_option: { permission: "item.return" } };
      }
      rpc Exchange(Item) returns (Item) { option deprecated = true; }
    }
    message Item {}
"#;

/// The operations by method, and what the task notes.
fn describe_with(facts: &str) -> (impl Fn(&str) -> Value, String) {
    let (text, notes) = translate_with(facts, &compile(SHOP)).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let operation = move |method: &str| {
        document["paths"][format!("/acme.shop.v1.Shop/{method}")]["post"].clone()
    };
    (operation, notes)
}

#[test]
fn without_facts_the_options_count() {
    let (operation, notes) = describe_with("");
    assert!(operation("Open").get("x-zitadel-permission").is_none());
    assert_eq!(
        operation("Order")["x-zitadel-permission"],
        json!({ "names": [] })
    );
    assert_eq!(
        operation("Return")["x-zitadel-permission"],
        json!({ "names": ["item.return"] })
    );
    assert_eq!(operation("Exchange")["deprecated"], true);
    assert!(operation("Exchange").get("x-zitadel-replacement").is_none());
    assert_eq!(notes, "");
}

#[test]
fn a_permission_that_the_option_leaves_open() {
    let (operation, notes) = describe_with(
        "permissions:
          acme.shop.v1.Shop/Open: { remark: only on weekdays }
          acme.shop.v1.Shop/Order: { names: [item.order, shop.order], remark: none for the owner }",
    );
    assert_eq!(
        operation("Open")["x-zitadel-permission"],
        json!({ "names": [], "remark": "only on weekdays" })
    );
    assert_eq!(
        operation("Order")["x-zitadel-permission"],
        json!({ "names": ["item.order", "shop.order"], "remark": "none for the owner" })
    );
    assert_eq!(notes, "");
}

#[test]
fn a_replacement_makes_an_operation_deprecated() {
    let (operation, notes) = describe_with(
        "replacements:
          acme.shop.v1.Shop/Exchange: acme.shop.v1.Shop/Order
          acme.shop.v1.Shop/Return: acme.shop.v1.Shop/Order",
    );
    for method in ["Exchange", "Return"] {
        assert_eq!(operation(method)["deprecated"], true);
        assert_eq!(
            operation(method)["x-zitadel-replacement"],
            "acme.shop.v1.Shop/Order"
        );
    }
    assert!(operation("Order").get("deprecated").is_none());
    assert_eq!(notes, "");
}

/// Descriptors of another release may lack what is spoken of, or say it themselves.
#[test]
fn facts_that_are_of_no_use_are_named_and_left_out() {
    let (operation, notes) = describe_with(
        "permissions:
          acme.shop.v1.Shop/Haggle: { names: [item.haggle] }
          acme.shop.v1.Shop/Return: { names: [item.order] }
replacements:
          acme.shop.v1.Shop/Haggle: acme.shop.v1.Shop/Order
          acme.shop.v1.Shop/Open: acme.shop.v1.Shop/Haggle
          acme.shop.v1.Shop/Order: Haggle",
    );
    assert_eq!(
        operation("Return")["x-zitadel-permission"],
        json!({ "names": ["item.return"] })
    );
    assert!(operation("Open").get("deprecated").is_none());
    assert!(operation("Order").get("deprecated").is_none());
    let named: Vec<&str> = notes
        .lines()
        .map(|note| note.split_once("openapi-facts.yaml: ").unwrap().1)
        .collect();
    assert_eq!(
        named,
        [
            "permissions: no use for acme.shop.v1.Shop/Haggle",
            "permissions: no use for acme.shop.v1.Shop/Return",
            "replacements: no use for acme.shop.v1.Shop/Haggle",
            "replacements: no use for acme.shop.v1.Shop/Open",
            "replacements: no use for acme.shop.v1.Shop/Order",
        ]
    );
}

#[test]
fn something_else_than_facts() {
    for (facts, said) in [
        ("permissions: [", "openapi-facts.yaml"),
        ("- permissions", "expected an object"),
        ("rights: { a.B/C: { names: [] } }", "no such kind of fact"),
        (
            "permissions: { a.B/C: { name: x } }",
            "expected `names` or `remark`",
        ),
        ("permissions: { a.B/C: { names: x } }", "expected a list"),
        (
            "permissions: { a.B/C: { names: [1] } }",
            "expected a string",
        ),
        ("replacements: { a.B/C: [] }", "expected a string"),
        (
            "replacements: { a.B/C: a.B/D, a.B/C: a.B/E }",
            "`a.B/C` is there twice",
        ),
    ] {
        let error = translate_with(facts, &compile(SHOP)).unwrap_err();
        assert!(error.contains("openapi-facts.yaml: "), "{error}");
        assert!(error.contains(said), "{error}");
    }
}
