//! A second description, of operations that are called by REST.

use serde_json::{Value, json};

use crate::document::{document, message, reference};
use crate::workspace::Workspace;

const OVERRIDES: &str = "services:
  stable: { zitadel.thing.v2.ThingService: things }
  v1: { zitadel.old.v1.OldService: old_v1 }
";

fn old(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/zitadel.old.v1.{name}") })
}

fn in_path(name: &str, schema: &Value) -> Value {
    json!({ "in": "path", "name": name, "required": true, "schema": schema })
}

fn described(paths: &Value) -> Value {
    let mut described = json!({
        "openapi": "3.1.0",
        "paths": paths,
        "components": { "schemas": {} },
    });
    let request = message(&json!({
        "id": { "type": "string", "title": "id" },
        "roleKey": { "type": "string", "title": "role_key" },
        "limit": { "type": "integer", "title": "limit" },
    }));
    described["components"]["schemas"]["zitadel.old.v1.Request"] = request;
    described["components"]["schemas"]["zitadel.old.v1.Response"] = message(&json!({}));
    described
}

fn operation(method: &str, more: &Value) -> Value {
    let mut operation = json!({
        "operationId": format!("zitadel.old.v1.OldService.{method}"),
        "tags": ["zitadel.old.v1.OldService"],
        "x-zitadel-request": old("Request"),
        "responses": { "200": { "content": { "application/json": {
            "schema": old("Response"),
        } } } },
    });
    for (name, value) in more.as_object().unwrap() {
        operation[name] = value.clone();
    }
    operation
}

fn workspace(v1: &Value) -> Workspace {
    let workspace = Workspace::new(&document(&message(&json!({})), &json!({})), OVERRIDES);
    workspace.describe("zitadel-v1", v1);
    workspace
}

#[test]
fn an_operation_says_how_it_travels() {
    let text = json!({ "type": "string" });
    let reserved = json!({ "type": "string", "not": { "enum": ["_search", "default"] } });
    let mut renamed = in_path("thingId", &reserved);
    renamed["x-zitadel-field"] = json!("id");
    let mut slashes = in_path("roleKey", &text);
    slashes["x-zitadel-slashes"] = json!(true);
    let body = json!({ "content": { "application/json": { "schema": old("Request") } } });
    let query = json!({ "in": "query", "name": "limit", "schema": { "type": "integer" } });
    let workspace = workspace(&described(&json!({
        "/old/v1/things/{thingId}": {
            "get": operation("GetOld", &json!({ "parameters": [renamed, query] })),
            "delete": operation("RemoveOld", &json!({
                "parameters": [renamed],
                "deprecated": true,
                "x-zitadel-replacement": "zitadel.thing.v2.ThingService/GetThing",
                "x-zitadel-counterpart": { "operation": "zitadel.thing.v2.ThingService/GetThing", "remark": "which is newer" },
            })),
        },
        "/old/v1/things/{id}/roles/{roleKey}": {
            "put": operation("SetOld", &json!({ "parameters": [in_path("id", &text), slashes], "requestBody": body })),
        },
    })));
    workspace.generate().unwrap();
    let written = workspace.services("old/v1.rs");
    syn::parse_file(&written).unwrap();
    for part in [
        "path: \"/zitadel.old.v1.OldService/GetOld\",",
        "read_only: true,\n        rest: Rest::get(\"/old/v1/things/{id}\")",
        ".reserving(&[(\"id\", \"_search\"), (\"id\", \"default\")])",
        "read_only: false,\n        rest: Rest::delete(\"/old/v1/things/{id}\")",
        "rest: Rest::put(\"/old/v1/things/{id}/roles/{roleKey=**}\").with_body(),",
        "/// Operation: `zitadel.old.v1.OldService/GetOld`, `GET /old/v1/things/{id}`.",
        "#[deprecated(note = \"use `thing::v2::ThingService::get_thing`\")]",
        "/// See also [`thing::v2::ThingService::get_thing`]",
        "pub fn organization(&self, id: impl ::std::convert::AsRef<str>) -> Self {",
    ] {
        assert!(written.contains(part), "{part} is not in:\n{written}");
    }
    assert!(!workspace.services("thing/v2.rs").contains("Rest"));
    for (krate, passed) in [
        (
            "zitadel",
            r#", "assets", "import-export", "zitadel-api/full""#,
        ),
        (
            "zitadel-api",
            r#", "assets", "import-export", "zitadel-types/full""#,
        ),
        ("zitadel-types", ""),
    ] {
        let manifest = workspace.read(&format!("crates/{krate}/Cargo.toml"));
        for part in [
            "v1 = [\n    \"old-v1\",\n]",
            &format!(r#"full = ["default", "beta", "v1"{passed}]"#),
        ] {
            assert!(manifest.contains(part), "{part} is not in:\n{manifest}");
        }
    }
}

#[test]
fn the_mock_has_a_table_of_the_routes() {
    let text = json!({ "type": "string" });
    let mut slashes = in_path("roleKey", &text);
    slashes["x-zitadel-slashes"] = json!(true);
    let body = json!({ "content": { "application/json": { "schema": old("Request") } } });
    let permission = |names: &[&str]| json!({ "names": names });
    let mut v1 = described(&json!({
        "/old/v1/things": {
            "get": operation("ListOld", &json!({ "x-zitadel-permission": permission(&[]) })),
            "post": operation("AddOld", &json!({ "requestBody": body, "x-zitadel-permission": permission(&["a", "b"]) })),
        },
        "/old/v1/things/{id}/roles/{roleKey}": {
            "put": operation("SetOld", &json!({ "parameters": [in_path("id", &text), slashes], "requestBody": body })),
        },
        "/old/v1/kinds/{kind}": {
            "delete": operation("RemoveOld", &json!({ "parameters": [in_path("kind", &text)] })),
        },
    }));
    let schemas = &mut v1["components"]["schemas"];
    schemas["zitadel.old.v1.Kind"] = json!({
        "type": "string",
        "enum": ["KIND_A", "KIND_B"],
        "x-zitadel-enum-numbers": [0, 7],
    });
    let fields = &mut schemas["zitadel.old.v1.Request"]["properties"];
    fields["kind"] = old("Kind");
    fields["inner"] = old("Request");
    fields["names"] = json!({ "type": "array", "items": { "type": "string" }, "title": "names" });
    fields["many"] = json!({ "type": "array", "items": old("Request"), "title": "many" });
    let workspace = workspace(&v1);
    workspace.generate().unwrap();
    let table = workspace.read("crates/zitadel-mock/src/api/rest/routes.txt");
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("# Written by `cargo xtask codegen`"));
    assert_eq!(lines[1], "service zitadel.old.v1.OldService /old/v1");
    // A message that holds itself ends somewhere.
    assert!(table.len() < 20_000, "{}", table.len());
    for part in [
        "\nPOST* /things AddOld a,b\n",
        "\nPUT* /things/{id}/roles/{roleKey=**} SetOld -\n",
        "\nGET /things ListOld authenticated ",
        " inner.inner.limit:int32 ",
        " inner.many:messages ",
        " names:string[] ",
        "\nenum zitadel.old.v1.Kind KIND_A:0 KIND_B:7\n",
    ] {
        assert!(table.contains(part), "{part:?} is not in:\n{table}");
    }
    let removal = lines
        .iter()
        .find(|line| line.contains("RemoveOld"))
        .unwrap();
    assert!(removal.contains(" kind:zitadel.old.v1.Kind"), "{removal}");

    std::fs::remove_file(workspace.path("crates/zitadel-mock/src/api/rest/routes.txt")).unwrap();
    let stale = workspace.check().unwrap_err();
    assert!(stale.contains("routes.txt: is missing"), "{stale}");
}

#[test]
fn what_has_no_form_names_the_document_and_the_place() {
    let get = |parameter: Value| json!({ "/old/v1/things/{id}": { "get": operation("GetOld", &json!({ "parameters": [parameter] })) } });
    let text = json!({ "type": "string" });
    let mut header = in_path("id", &text);
    header["in"] = json!("header");
    for (paths, problem) in [
        (get(in_path("other", &text)), "the path has no {other}"),
        (get(header), "`in: header` has no Rust form"),
    ] {
        let error = workspace(&described(&paths)).generate().unwrap_err();
        let place = "openapi/zitadel-v1.json: #/paths/~1old~1v1~1things~1{id}/get/parameters/0";
        assert!(error.contains(place) && error.contains(problem), "{error}");
    }
}

#[test]
fn two_documents_may_share_a_schema_that_they_describe_alike() {
    let shared = json!({ "zitadel.thing.v2.Shared": { "type": "string", "enum": ["SHARED_A"] } });
    let request = message(&json!({ "shared": reference("Shared") }));
    let first = document(&request, &shared);
    let paths = json!({ "/old/v1/things": { "get": operation("GetOld", &json!({})) } });
    let mut second = described(&paths);
    second["components"]["schemas"]["zitadel.old.v1.Response"] = request;
    for (value, outcome) in [("SHARED_A", true), ("SHARED_B", false)] {
        second["components"]["schemas"]["zitadel.thing.v2.Shared"] =
            json!({ "type": "string", "enum": [value] });
        let workspace = Workspace::new(&first, OVERRIDES);
        workspace.describe("zitadel-v1", &second);
        let said = workspace.generate();
        assert_eq!(said.is_ok(), outcome, "{said:?}");
        if let Err(error) = said {
            assert!(
                error.contains("another document describes it otherwise"),
                "{error}"
            );
        }
    }
}
