//! Names and types that Rust does not take over as they are.

use serde_json::{Value, json};

use crate::document::{OVERRIDES, document, message, operation, reference};
use crate::workspace::Workspace;

fn generated(document: &Value, overrides: &str) -> String {
    let workspace = Workspace::new(document, overrides);
    workspace.generate().unwrap();
    let text = workspace.types("thing/v2.rs");
    syn::parse_file(&text).unwrap();
    text
}

#[track_caller]
fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}

#[test]
fn acronyms_are_words() {
    let mut described = document(&message(&json!({})), &json!({}));
    for method in [
        "GetThingByID",
        "AddOTPSMS",
        "ListIDPs",
        "RegisterU2F",
        "GetSAMLRequest",
        "GetWebAuthN",
    ] {
        described["paths"][format!("/zitadel.thing.v2.ThingService/{method}")] = operation(method);
        for kind in ["Request", "Response"] {
            let name = format!("zitadel.thing.v2.{method}{kind}");
            described["components"]["schemas"][name] = message(&json!({}));
        }
    }
    let workspace = Workspace::new(&described, &format!("{OVERRIDES}words: [OTP, SMS, U2F]\n"));
    workspace.generate().unwrap();
    assert_has(
        &workspace.services("thing/v2.rs"),
        &[
            "pub fn get_thing_by_id(&self, request: GetThingByIdRequest)",
            "pub fn add_otp_sms(&self, request: AddOtpSmsRequest)",
            "pub fn list_idps(&self, request: ListIdpsRequest)",
            "pub fn register_u2f(&self, request: RegisterU2fRequest)",
            "pub fn get_saml_request(",
            "pub fn get_web_auth_n(&self, request: GetWebAuthNRequest)",
            "path: \"/zitadel.thing.v2.ThingService/GetThingByID\"",
        ],
    );
}

#[test]
fn keywords_are_raw() {
    let request = message(&json!({
        "type": { "type": "string", "title": "type" },
        "self": { "type": "boolean", "title": "self" },
    }));
    let text = generated(&document(&request, &json!({})), OVERRIDES);
    assert_has(
        &text,
        &[
            "pub r#type: String,",
            "pub self_: bool,",
            "message! { GetThingRequest {\n    self_ = \"self\" \"self\",\n    r#type,\n} }",
        ],
    );
}

#[test]
fn names_that_do_not_follow_from_each_other_are_given() {
    let long = "a_name_that_is_longer_than_one_that_the_macro_can_derive";
    let long_json = "aNameThatIsLongerThanOneThatTheMacroCanDerive";
    let request = message(&json!({
        "creationDate": { "type": "string", "title": "creation_date" },
        "uid": { "type": "string", "title": "user_id" },
        "line1": { "type": "string", "title": "line_1" },
        "under": { "type": "string", "title": "under_" },
        "ownerType": { "type": "string", "title": "ownerType" },
        long_json: { "type": "string", "title": long },
        format!("{long_json}Too"): { "type": "string", "title": format!("{long}_too") },
    }));
    let text = generated(&document(&request, &json!({})), OVERRIDES);
    assert_has(
        &text,
        &[
            "    creation_date,\n",
            "    user_id = \"uid\" \"user_id\",\n",
            "    line_1 = \"line1\" \"line_1\",\n",
            "    under = \"under\" \"under_\",\n",
            "    owner_type = \"ownerType\" \"ownerType\",\n",
            &format!("    {long},\n"),
            &format!("    {long}_too = \"{long_json}Too\" \"{long}_too\",\n"),
        ],
    );
}

fn numbered(title: &str, number: u32) -> Value {
    json!({ "type": "string", "title": title, "x-zitadel-number": number })
}

fn in_a_oneof(arms: &[Value]) -> Value {
    let arm = |property: &Value| {
        let json = property["title"].as_str().unwrap();
        json!({ "type": "object", "properties": { json: property }, "required": [json] })
    };
    let arms: Vec<Value> = arms.iter().map(arm).collect();
    json!({ "oneOf": arms, "x-zitadel-oneof": { "name": "which", "required": false } })
}

#[test]
fn fields_stand_in_the_order_of_their_numbers() {
    let request = json!({
        "type": "object",
        "allOf": [
            { "type": "object", "properties": { "a": numbered("a", 9), "z": numbered("z", 1) } },
            in_a_oneof(&[numbered("b", 7), numbered("y", 3)]),
        ],
    });
    let text = generated(&document(&request, &json!({})), OVERRIDES);
    assert_has(
        &text,
        &[
            "message! { GetThingRequest {\n    z,\n    which: oneof,\n    a,\n} }",
            "oneof! { GetThingRequestWhich {\n    Y,\n    B,\n} }",
        ],
    );
    let order: Vec<usize> = ["pub z:", "pub which:", "pub a:"]
        .iter()
        .map(|field| text.find(field).unwrap())
        .collect();
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn without_numbers_fields_keep_the_order_of_the_document() {
    let request = message(&json!({
        "z": { "type": "string" }, "a": { "type": "string" }, "m": { "type": "string" },
    }));
    // serde_json sorts members, so this one is written by hand.
    let text = document(&request, &json!({})).to_string().replace(
        r#"{"a":{"type":"string"},"m":{"type":"string"},"z":{"type":"string"}}"#,
        r#"{"z":{"type":"string"},"a":{"type":"string"},"m":{"type":"string"}}"#,
    );
    let workspace = Workspace::new(&json!({}), OVERRIDES);
    workspace.put("openapi/zitadel.json", &text);
    workspace.generate().unwrap();
    assert_has(
        &workspace.types("thing/v2.rs"),
        &["message! { GetThingRequest {\n    z,\n    a,\n    m,\n} }"],
    );
}

#[test]
fn a_oneof_gives_way_to_a_nested_type_of_its_name() {
    let arm = json!({ "type": "object", "properties": { "id": { "type": "string", "title": "id" } }, "required": ["id"] });
    let request = json!({
        "type": "object",
        "allOf": [
            { "type": "object", "properties": { "kind": reference("GetThingRequest.Type") } },
            { "oneOf": [arm], "x-zitadel-oneof": { "name": "type", "required": false } },
        ],
    });
    let nested = json!({ "zitadel.thing.v2.GetThingRequest.Type": { "type": "string", "enum": ["TYPE_A", "TYPE_B"] } });
    let overrides = format!("{OVERRIDES}oneofs: {{ nothing_left: Kind }}\n");
    let text = generated(&document(&request, &nested), &overrides);
    assert_has(
        &text,
        &[
            "pub kind: GetThingRequestType,",
            "pub r#type: Option<GetThingRequestTypeKind>,",
            "pub enum GetThingRequestType {",
            "pub enum GetThingRequestTypeKind {",
        ],
    );
    let renamed =
        format!("{OVERRIDES}types: {{ zitadel.thing.v2.GetThingRequest.type: ThingChoice }}\n");
    assert_has(
        &generated(&document(&request, &nested), &renamed),
        &["pub r#type: Option<ThingChoice>,"],
    );
}

#[test]
fn the_type_of_a_oneof_does_not_say_a_word_twice() {
    let cases = [
        ("thing", "GetThingRequestKind"),
        ("thing_kind", "GetThingRequestKind"),
        ("get_thing_by", "GetThingRequestBy"),
        ("thing_request", "GetThingRequestRequest"),
        ("request", "GetThingRequestRequest"),
        ("kind", "GetThingRequestKind"),
        ("way", "GetThingRequestWay"),
    ];
    let overrides = format!("{OVERRIDES}oneofs: {{ aside: [Request], nothing_left: Kind }}\n");
    for (name, expected) in cases {
        let mut request = in_a_oneof(&[numbered("a", 1)]);
        request["x-zitadel-oneof"]["name"] = json!(name);
        let text = generated(&document(&request, &json!({})), &overrides);
        assert_has(&text, &[&format!("pub enum {expected} {{")]);
    }
}

#[test]
fn variants_lose_what_all_begin_with() {
    let request = message(&json!({ "state": reference("State") }));
    let values = [
        "THING_STATE_UNSPECIFIED",
        "THING_STATE_UNKNOWN",
        "THING_STATE_ON",
        "THING_STATE_ENABLED",
    ];
    let state = json!({ "zitadel.thing.v2.State": {
        "type": "string",
        "enum": values,
        "x-zitadel-enum-numbers": [0, 1, 2, 2],
    } });
    let text = generated(&document(&request, &state), OVERRIDES);
    assert_has(
        &text,
        &[
            "    #[default]\n    Unspecified,\n",
            "    UnknownValue,\n",
            "    On,\n",
            "    2 On: \"THING_STATE_ON\" | \"THING_STATE_ENABLED\",\n",
            "    Unknown(String),\n",
        ],
    );
}

#[test]
fn a_variant_does_not_begin_with_a_digit() {
    let request = message(&json!({ "version": reference("Version") }));
    let version = json!({ "zitadel.thing.v2.Version": { "type": "string", "enum": ["THING_VERSION_1_0", "THING_VERSION_20"] } });
    let text = generated(&document(&request, &version), OVERRIDES);
    assert_has(&text, &["    Version10,\n", "    Version20,\n"]);
}

#[test]
fn recursion_is_boxed_and_never_required() {
    let query = message(&json!({
        "not": reference("Query"),
        "and": { "type": "array", "items": reference("Query") },
    }));
    let mut query = query;
    query["required"] = json!(["not"]);
    let request = message(&json!({ "query": reference("Query") }));
    let text = generated(
        &document(&request, &json!({ "zitadel.thing.v2.Query": query })),
        OVERRIDES,
    );
    assert_has(
        &text,
        &[
            "pub query: Option<Query>,",
            "pub not: Option<Box<Query>>,",
            "pub and: Vec<Query>,",
            "pub fn new(not: Query) -> Self {",
            "not: Some(Box::new(not)),",
        ],
    );
}

#[test]
fn required_times_and_messages_are_unset_until_somebody_sets_them() {
    let reference =
        |name: &str| json!({ "$ref": format!("#/components/schemas/google.protobuf.{name}") });
    let mut request = message(&json!({
        "at": reference("Timestamp"),
        "for": reference("Duration"),
        "facts": reference("Struct"),
        "any": reference("Value"),
        "all": reference("ListValue"),
        "mask": reference("FieldMask"),
        "number": { "type": "integer" },
    }));
    request["required"] = json!(["at", "for", "facts", "any", "all", "mask", "number"]);
    let empty = message(&json!({}));
    let schemas = json!({
        "google.protobuf.Timestamp": empty, "google.protobuf.Duration": empty,
        "google.protobuf.Struct": empty, "google.protobuf.Value": empty,
        "google.protobuf.ListValue": empty, "google.protobuf.FieldMask": empty,
    });
    let text = generated(&document(&request, &schemas), OVERRIDES);
    assert_has(
        &text,
        &[
            "pub at: Option<jiff::Timestamp>,",
            "pub r#for: Option<jiff::SignedDuration>,",
            "pub facts: Option<serde_json::Map<String, serde_json::Value>>,",
            "pub any: Option<serde_json::Value>,",
            "pub all: Option<Vec<serde_json::Value>>,",
            "pub mask: Option<String>,",
            "pub number: i32,",
            "        at: jiff::Timestamp,\n        r#for: jiff::SignedDuration,",
        ],
    );
}

#[test]
fn new_takes_what_is_required_in_the_order_of_the_document() {
    let mut request = message(&json!({
        "amount": { "type": "integer", "format": "int32", "x-zitadel-unsigned": true },
        "name": { "type": "string", "minLength": 1, "maxLength": 200 },
        "owner": reference("Owner"),
        "spare": reference("Owner"),
    }));
    request["required"] = json!(["owner", "name"]);
    let owner = json!({ "zitadel.thing.v2.Owner": message(&json!({})) });
    let text = generated(&document(&request, &owner), OVERRIDES);
    assert_has(
        &text,
        &[
            "pub fn new(owner: Owner, name: impl Into<String>) -> Self {",
            "owner: Some(owner),",
            // Never sent unless somebody set it.
            "pub owner: Option<Owner>,",
            "pub spare: Option<Owner>,",
            "pub amount: u32,",
            "/// Required. 1 to 200 characters.",
        ],
    );
}

#[test]
fn deep_packages_are_nested_modules() {
    let page = json!({ "$ref": "#/components/schemas/zitadel.deep.down.v3.Page" });
    let request = message(&json!({ "page": page }));
    let described = document(
        &request,
        &json!({ "zitadel.deep.down.v3.Page": message(&json!({})) }),
    );
    let workspace = Workspace::new(&described, OVERRIDES);
    workspace.generate().unwrap();
    assert_has(
        &workspace.types("mod.rs"),
        &[
            "pub mod deep {",
            "    pub mod down {",
            "        pub mod v3;",
        ],
    );
    assert_has(
        &workspace.types("thing/v2.rs"),
        &["pub page: Option<crate::deep::down::v3::Page>,"],
    );
    assert_has(&workspace.types("deep/down/v3.rs"), &["pub struct Page {}"]);
    // Without a service, there is nothing to add to it.
    assert_has(
        &workspace.services("mod.rs"),
        &["pub use ::zitadel_types::deep;", "pub mod thing {"],
    );
}

#[test]
fn services_can_be_without_messages_of_their_own() {
    let nothing = message(&json!({}));
    let mut described = document(&nothing, &json!({}));
    let operation = described["paths"]["/zitadel.thing.v2.ThingService/GetThing"].clone();
    described["paths"]["/zitadel.bare.v1.BareService/GetThing"] = operation;
    let overrides = OVERRIDES.replace("things }", "things, zitadel.bare.v1.BareService: bare }");
    let workspace = Workspace::new(&described, &overrides);
    workspace.generate().unwrap();
    assert_has(
        &workspace.services("bare/v1.rs"),
        &["request: crate::thing::v2::GetThingRequest"],
    );
    assert!(!workspace.services("bare/v1.rs").contains("zitadel_types"));
    for file in ["src/generated/mod.rs", "src/lib.rs"] {
        let text = workspace.read(&format!("crates/zitadel-types/{file}"));
        assert!(
            !text.contains("mod bare") && !text.contains("::bare"),
            "{text}"
        );
    }
}

#[test]
fn a_package_within_another_is_a_module_in_its_file() {
    let inner = [
        "zitadel.thing.v2.sub.Inner",
        "zitadel.thing.v2.operations.Inner",
    ];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let request = message(&json!({ "a": reference(inner[0]), "b": reference(inner[1]) }));
    let nothing = message(&json!({}));
    let described = document(&request, &json!({ inner[0]: nothing, inner[1]: nothing }));
    let workspace = Workspace::new(&described, OVERRIDES);
    workspace.generate().unwrap();
    assert_has(
        &workspace.types("thing/v2.rs"),
        &[
            "pub mod sub;",
            "pub a: Option<crate::thing::v2::sub::Inner>,",
            // `operations` holds the types that stand for operations.
            "pub mod operations_;",
        ],
    );
    assert_has(
        &workspace.types("thing/v2/sub.rs"),
        &["pub struct Inner {}"],
    );
    assert_has(
        &workspace.services("thing/v2.rs"),
        &[
            "pub use ::zitadel_types::thing::v2::*;",
            "pub use ::zitadel_types::thing::v2::sub;",
            "pub mod operations {",
        ],
    );
}
