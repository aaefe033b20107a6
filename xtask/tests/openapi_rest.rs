//! Services that are served as REST, which is said by the facts.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use support::{compile, schema, translate_with};
use tempfile::TempDir;

const FACTS: &str = "rest: { acme.shop.v1.Shop: /shop/v1 }\n";

/// A method with this rule and these fields of its request.
fn shop(rule: &str, fields: &str) -> String {
    shop_of(&[("Order", rule, fields)])
}

fn shop_of(methods: &[(&str, &str, &str)]) -> String {
    let mut source = "message Item { string name = 1; }
        message Page { uint64 offset = 1; uint32 limit = 2; }
        message Tree { Tree further = 1; }
        enum Size { SIZE_UNSPECIFIED = 0; SIZE_SMALL = 1; }
        service Shop {"
        .to_owned();
    for (name, rule, _) in methods {
        source += &format!("rpc {name}({name}Request) returns (Item) {{ {rule} }}");
    }
    source += "}";
    for (name, _, fields) in methods {
        source += &format!("message {name}Request {{ {fields} }}");
    }
    source
}

fn http(rule: &str) -> String {
    format!("option (google.api.http) = {{ {rule} }};")
}

fn describe(source: &str) -> Value {
    let (text, notes) = translate_with(FACTS, &compile(source)).unwrap();
    assert_eq!(notes, "");
    serde_json::from_str(&text).unwrap()
}

fn refusal(source: &str) -> String {
    translate_with(FACTS, &compile(source)).unwrap_err()
}

fn parameter(name: &str, place: &str, schema: &Value) -> Value {
    json!({ "name": name, "in": place, "schema": schema })
}

fn path_parameter(name: &str, schema: &Value) -> Value {
    let mut parameter = parameter(name, "path", schema);
    parameter["required"] = json!(true);
    parameter
}

fn text(title: &str) -> Value {
    json!({ "title": title, "type": "string", "minLength": 1 })
}

#[test]
fn what_is_not_in_the_path_is_in_the_body() {
    let document = describe(&shop(
        &http(r#"post: "/items/{item_id}/orders", body: "*""#),
        "string item_id = 1 [(validate.rules).string.max_len = 9];
         int32 count = 2;
         oneof where { string city = 3; }",
    ));
    let item = &document["paths"]["/shop/v1/items/{itemId}/orders"];
    assert_eq!(item.as_object().unwrap().len(), 1);
    let order = &item["post"];
    assert_eq!(order["operationId"], "acme.shop.v1.Shop.Order");
    assert_eq!(order["tags"], json!(["acme.shop.v1.Shop"]));
    let mut id = text("item_id");
    id["maxLength"] = json!(9);
    assert_eq!(order["parameters"], json!([path_parameter("itemId", &id)]));
    let body = &order["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(
        body["allOf"][0]["properties"],
        json!({ "count": { "title": "count", "type": "integer", "format": "int32", "x-zitadel-number": 2 } })
    );
    assert_eq!(body["allOf"][1]["oneOf"][0]["title"], "city");
    assert_eq!(
        order["x-zitadel-request"]["$ref"],
        "#/components/schemas/acme.shop.v1.OrderRequest"
    );
    let request = schema(&document, "acme.shop.v1.OrderRequest");
    assert!(request["allOf"][0]["properties"].get("itemId").is_some());
    assert_eq!(request["allOf"][0]["required"], json!(["itemId"]));
    assert!(body["allOf"][0].get("required").is_none());

    let responses = &order["responses"];
    let of =
        |status: &str| responses[status]["content"]["application/json"]["schema"]["$ref"].clone();
    assert_eq!(of("200"), "#/components/schemas/acme.shop.v1.Item");
    assert_eq!(of("default"), "#/components/schemas/gateway.error");
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert!(schemas.keys().all(|name| !name.starts_with("connect")));
}

#[test]
fn a_body_of_all_fields_is_the_message_itself() {
    let document = describe(&shop(
        &http(r#"put: "/orders", body: "*""#),
        "int32 count = 1;",
    ));
    let order = &document["paths"]["/shop/v1/orders"]["put"];
    assert!(order.get("parameters").is_none());
    assert_eq!(
        order["requestBody"]["content"]["application/json"]["schema"],
        order["x-zitadel-request"]
    );
}

#[test]
fn without_a_body_fields_are_in_the_query() {
    let document = describe(&shop(
        &http(r#"get: "/orders/{id}""#),
        "string id = 1;
         string city = 2 [(google.api.field_behavior) = REQUIRED];
         Page page = 3;
         repeated Size sizes = 4;
         google.protobuf.Timestamp since = 5;
         google.protobuf.UInt64Value least = 6;
         oneof by { string owner = 7; }",
    ));
    let order = &document["paths"]["/shop/v1/orders/{id}"]["get"];
    assert!(order.get("requestBody").is_none());
    assert_eq!(order["x-zitadel-read-only"], true);
    let names: Vec<&str> = order["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| parameter["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "id",
            "city",
            "page.offset",
            "page.limit",
            "sizes",
            "since",
            "least",
            "owner"
        ]
    );
    assert_eq!(order["parameters"][1]["required"], true);
    assert_eq!(
        order["parameters"][3],
        parameter(
            "page.limit",
            "query",
            &json!({ "title": "limit", "type": "integer", "format": "int32", "x-zitadel-unsigned": true })
        )
    );
    assert_eq!(order["parameters"][4]["schema"]["type"], "array");
}

#[test]
fn what_no_query_can_say_is_named() {
    let source = shop(
        &http(r#"delete: "/orders""#),
        "repeated Item items = 1;
         map<string, string> labels = 2;
         google.protobuf.Struct more = 3;
         Page page = 4;
         Tree tree = 5;",
    );
    let (document, notes) = translate_with(FACTS, &compile(&source)).unwrap();
    let document: Value = serde_json::from_str(&document).unwrap();
    let order = &document["paths"]["/shop/v1/orders"]["delete"];
    assert_eq!(order["parameters"].as_array().unwrap().len(), 2);
    assert!(order.get("x-zitadel-read-only").is_none());
    let left_out = |name: &str| {
        format!("note: {name}, which no query can say, is left out: acme.shop.v1.OrderRequest\n")
    };
    let expected: String = ["items", "labels", "more", "tree.further"]
        .map(left_out)
        .concat();
    assert_eq!(notes, expected);
}

#[test]
fn a_path_says_what_its_values_cannot_be() {
    let fields = "string id = 1; string part = 2;";
    let document = describe(&shop_of(&[
        ("GetItem", &http(r#"get: "/items/{id}""#), fields),
        ("ListItems", &http(r#"get: "/items/_search""#), ""),
        ("AddItem", &http(r#"post: "/items/_add""#), ""),
        (
            "GetPart",
            &http(r#"get: "/items/{id}/parts/{part=**}""#),
            fields,
        ),
        (
            "GetAll",
            &http(r#"get: "/items/all/parts/{part}/more""#),
            fields,
        ),
    ]));
    let schema = |path: &str, index: usize| {
        document["paths"][path]["get"]["parameters"][index]["schema"].clone()
    };
    let mut id = text("id");
    assert_eq!(schema("/shop/v1/items/{id}/parts/{part}", 0), id);
    id["not"] = json!({ "enum": ["_search"] });
    assert_eq!(schema("/shop/v1/items/{id}", 0), id);
    let parts = &document["paths"]["/shop/v1/items/{id}/parts/{part}"]["get"]["parameters"];
    assert_eq!(parts[1]["x-zitadel-slashes"], true);
    assert!(parts[0].get("x-zitadel-slashes").is_none());
}

#[test]
fn an_enum_in_a_path_keeps_what_its_rules_refuse() {
    let document = describe(&shop_of(&[
        (
            "GetSize",
            &http(r#"get: "/sizes/{size}""#),
            "Size size = 1 [(validate.rules).enum = { not_in: [0] }];",
        ),
        ("ListSizes", &http(r#"get: "/sizes/_search""#), ""),
    ]));
    let size = &document["paths"]["/shop/v1/sizes/{size}"]["get"]["parameters"][0];
    assert_eq!(
        size["schema"],
        json!({
            "title": "size",
            "$ref": "#/components/schemas/acme.shop.v1.Size",
            "not": { "enum": ["SIZE_UNSPECIFIED", "_search"] },
        })
    );
}

/// OpenAPI takes `/items/{id}` and `/items/{item_id}` for one path.
#[test]
fn verbs_of_one_path_share_the_names_in_it() {
    let document = describe(&shop_of(&[
        (
            "Add",
            &http(r#"put: "/items/{item_id}", body: "*""#),
            "string item_id = 1;",
        ),
        ("Get", &http(r#"get: "/items/{id}""#), "string id = 1;"),
    ]));
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(
        paths.keys().collect::<Vec<_>>(),
        ["/shop/v1/items/{itemId}"]
    );
    let item = &paths["/shop/v1/items/{itemId}"];
    assert!(
        item["put"]["parameters"][0]
            .get("x-zitadel-field")
            .is_none()
    );
    let get = &item["get"]["parameters"][0];
    assert_eq!(
        (&get["name"], &get["x-zitadel-field"]),
        (&json!("itemId"), &json!("id"))
    );
}

#[test]
fn of_several_paths_the_first_unless_the_facts_name_another() {
    let source = shop(
        &http(r#"get: "/odrers", additional_bindings: { get: "/orders" }"#),
        "",
    );
    let (text, notes) = translate_with(FACTS, &compile(&source)).unwrap();
    assert!(text.contains("\"/shop/v1/odrers\"") && !text.contains("\"/shop/v1/orders\""));
    assert_eq!(
        notes,
        "note: the further path /orders is left out: acme.shop.v1.Shop.Order\n"
    );
    let facts = format!("{FACTS}paths: {{ acme.shop.v1.Shop/Order: /orders }}\n");
    let (text, notes) = translate_with(&facts, &compile(&source)).unwrap();
    assert!(text.contains("\"/shop/v1/orders\"") && !text.contains("\"/shop/v1/odrers\""));
    assert_eq!(notes, "");
    let facts = format!("{FACTS}paths: {{ acme.shop.v1.Shop/Order: /other }}\n");
    let error = translate_with(&facts, &compile(&source)).unwrap_err();
    assert!(error.contains("/other is none of its paths"), "{error}");
}

#[test]
fn the_v1_option_says_who_may_call_and_for_what() {
    let option = |said: &str| format!("option (zitadel.v1.auth_option) = {{ {said} }};");
    let permission = |option: &str, field: &str| {
        let rule = format!("{} {option}", http(r#"post: "/orders", body: "*""#));
        let document = describe(&shop(&rule, field));
        document["paths"]["/shop/v1/orders"]["post"]["x-zitadel-permission"].clone()
    };
    let id = "string project_id = 1;";
    assert_eq!(permission("", id), Value::Null);
    assert_eq!(
        permission(&option(r#"permission: "authenticated""#), id),
        json!({ "names": [] })
    );
    assert_eq!(
        permission(&option(r#"permission: "project.read""#), id),
        json!({ "names": ["project.read"] })
    );
    let held = option(r#"permission: "project.read", check_field_name: "ProjectId""#);
    assert_eq!(
        permission(&held, id),
        json!({ "names": ["project.read"], "remark": "held for what `project_id` names" })
    );
    let rule = format!("{} {held}", http(r#"post: "/orders", body: "*""#));
    let error = refusal(&shop(&rule, ""));
    assert!(
        error.contains("acme.shop.v1.Shop.Order: check_field_name `ProjectId` is no field"),
        "{error}"
    );
}

#[test]
fn facts_say_what_reads_and_what_newer_apis_have() {
    let facts = "rest: { acme.shop.v1.Shop: /shop/v1, acme.shop.v1.Market: /market/v1 }
reads: [acme.shop.v1.Shop/Order, acme.shop.v1.Shop/Haggle]
replacements: { acme.shop.v1.Shop/Exchange: acme.shop.v2.Shop/Exchange }
counterparts:
  acme.shop.v1.Shop/Order: acme.shop.v2.Shop/Order
  acme.shop.v1.Shop/Pay: { operation: acme.shop.v2.Shop/Pay, remark: in part }
  acme.shop.v1.Shop/Haggle: acme.shop.v2.Shop/Haggle
";
    let rule = |path: &str| http(&format!(r#"post: "/{path}", body: "*""#));
    let source = shop_of(&[
        ("Order", &rule("order"), ""),
        ("Pay", &rule("pay"), ""),
        ("Exchange", &rule("exchange"), ""),
    ]);
    let (text, notes) = translate_with(facts, &compile(&source)).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let post = |path: &str| document["paths"][format!("/shop/v1/{path}")]["post"].clone();
    assert_eq!(post("order")["x-zitadel-read-only"], true);
    assert_eq!(
        post("order")["x-zitadel-counterpart"],
        json!({ "operation": "acme.shop.v2.Shop/Order" })
    );
    assert_eq!(
        post("pay")["x-zitadel-counterpart"],
        json!({ "operation": "acme.shop.v2.Shop/Pay", "remark": "in part" })
    );
    assert!(post("pay").get("deprecated").is_none());
    assert_eq!(post("exchange")["deprecated"], true);
    assert_eq!(
        post("exchange")["x-zitadel-replacement"],
        "acme.shop.v2.Shop/Exchange"
    );
    assert_eq!(
        notes.matches("no use for acme.shop.v1.Shop/Haggle").count(),
        2
    );
    assert!(
        notes.contains("rest: no use for acme.shop.v1.Market"),
        "{notes}"
    );
    assert_eq!(notes.lines().count(), 3, "{notes}");
}

#[test]
fn rules_that_cannot_be_said() {
    for (rule, said) in [
        ("", "is served as REST, and has no google.api.http"),
        (&http(""), "has none of the verbs"),
        (
            &http(r#"custom: { kind: "HEAD", path: "/" }"#),
            "has none of the verbs",
        ),
        (
            &http(r#"post: "/orders", body: "item""#),
            "the body \"item\" has no translation",
        ),
        (
            &http(r#"get: "/orders", response_body: "name""#),
            "response_body has no translation",
        ),
        (
            &http(r#"get: "/orders/{other}""#),
            "\"other\" of the path is no single value",
        ),
        (
            &http(r#"get: "/orders/{item}""#),
            "\"item\" of the path is no single value",
        ),
        (
            &http(r#"get: "/orders/{names}""#),
            "\"names\" of the path is no single value",
        ),
        (&http(r#"get: "/orders/{id=items/*}""#), "has a"),
        (
            &http(r#"get: "/orders/{id=**}/more""#),
            "has a pattern without a translation",
        ),
        (
            &http(r#"get: "/orders/*""#),
            "has a segment without a translation",
        ),
        (
            &http(r#"get: "/orders/""#),
            "has a segment without a translation",
        ),
        (
            &http(r#"get: "/orders:count""#),
            "has a segment without a translation",
        ),
        (
            &http(r#"get: "/a b?c#d""#),
            "has a segment without a translation",
        ),
        (&http(r#"get: "/{}""#), "is no single value"),
        (
            &http(r#"post: "/{item.name}", body: "*""#),
            "beside a body has no translation",
        ),
    ] {
        let fields = "string id = 1; Item item = 2; repeated string names = 3;";
        let error = refusal(&shop(rule, fields));
        assert!(error.contains("acme.shop.v1.Shop.Order"), "{error}");
        assert!(error.contains(said), "{rule}: {error}");
    }
    let error = refusal(&shop_of(&[
        ("Get", &http(r#"get: "/items/{id}""#), "string id = 1;"),
        ("Find", &http(r#"get: "/items/{name}""#), "string name = 1;"),
    ]));
    assert!(
        error.contains("its path is that of acme.shop.v1.Shop."),
        "{error}"
    );
}

#[test]
fn a_path_of_both_protocols() {
    let mut source = shop(&http(r#"post: "/Pay", body: "*""#), "");
    source += "service Bank { rpc Pay(Item) returns (Item); }";
    let facts = "rest: { acme.shop.v1.Shop: /acme.shop.v1.Bank }";
    let error = translate_with(facts, &compile(&source)).unwrap_err();
    assert!(
        error.contains("/acme.shop.v1.Bank/Pay is another operation's path"),
        "{error}"
    );
}

#[test]
fn options_of_a_rest_method_are_named_once() {
    let source = shop(
        &format!(
            "{} option (flavour) = \"sweet\";",
            http(r#"post: "/orders", body: "*""#)
        ),
        "",
    ) + "extend google.protobuf.MethodOptions { string flavour = 50002; }";
    let source = format!("import \"google/protobuf/descriptor.proto\";\n{source}");
    let (_, notes) = translate_with(FACTS, &compile(&source)).unwrap();
    assert_eq!(
        notes,
        "note: the option acme.shop.v1.flavour is left out: acme.shop.v1.Shop.Order\n"
    );
}

#[test]
fn both_protocols_from_one_set() {
    let rule = http(r#"get: "/orders""#);
    let mut source = shop(&rule, "");
    source += &format!("service Bank {{ rpc Pay(Item) returns (Item) {{ {rule} }} }}");
    let set = compile(&source);

    // In one document where its name is given.
    let (text, _) = translate_with(FACTS, &set).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/acme.shop.v1.Bank/Pay", "/shop/v1/orders"]);

    // Each in its own where that is left to the workspace.
    let workspace = TempDir::new().unwrap();
    let put = |name: &str, text: &[u8]| std::fs::write(workspace.path().join(name), text).unwrap();
    std::fs::create_dir(workspace.path().join("openapi")).unwrap();
    put("Cargo.toml", b"[workspace]");
    put("openapi/zitadel-v1-facts.yaml", FACTS.as_bytes());
    put("set.binpb", &set);
    let run = |directory: &Path| {
        let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["openapi", "set.binpb"])
            .current_dir(directory)
            .output()
            .unwrap();
        assert!(run.status.success(), "{run:?}");
    };
    run(workspace.path());
    let paths = |name: &str| {
        let text = std::fs::read_to_string(workspace.path().join("openapi").join(name)).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let paths = document["paths"].as_object().unwrap().keys().cloned();
        paths.collect::<Vec<_>>()
    };
    assert_eq!(paths("zitadel.json"), ["/acme.shop.v1.Bank/Pay"]);
    assert_eq!(paths("zitadel-v1.json"), ["/shop/v1/orders"]);

    // What is not in the set is left as it is.
    std::fs::remove_file(workspace.path().join("openapi/zitadel.json")).unwrap();
    put("set.binpb", &compile(&shop(&rule, "")));
    run(workspace.path());
    assert!(!workspace.path().join("openapi/zitadel.json").exists());
}
