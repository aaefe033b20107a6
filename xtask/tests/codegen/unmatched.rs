//! Entries of our own files that match nothing in the description: told when code is written, and an
//! error of a check, all at once.

use serde_json::json;

use crate::document::{OVERRIDES, document, message};
use crate::workspace::Workspace;

const GONE: [&str; 14] = [
    "overrides.yaml: nothing is called zitadel.gone.v2.GoneService",
    "overrides.yaml: nothing is called zitadel.thing.v2.Gone",
    "overrides.yaml: nothing is called gone_secret",
    "overrides.yaml: nothing is called zitadel.thing.v2.GetThingRequest.gone",
    "overrides.yaml: nothing is called GONE",
    "overrides.yaml: nothing is called gone_offset",
    "overrides.yaml: nothing is called zitadel.thing.v2.GonePage",
    "overrides.yaml: nothing is called zitadel.thing.v2.ThingService/Gone",
    "overrides.yaml: nothing is called zitadel.thing.v2.GetThingRequest",
    "zitadel-descriptions.yaml: nothing is called zitadel.gone.v2.OtherService",
    "zitadel-descriptions.yaml: nothing is called zitadel.thing.v2.ThingService/Lost",
    "zitadel-descriptions.yaml: nothing is called zitadel.thing.v2.Lost",
    "zitadel-descriptions.yaml: nothing is called lost_field",
    "zitadel-descriptions.yaml: nothing is called LOST_VALUE",
];

fn workspace() -> Workspace {
    let request = message(&json!({ "code": { "type": "string" } }));
    let workspace = Workspace::new(
        &document(&request, &json!({})),
        "
services:
  stable: { zitadel.thing.v2.ThingService: things }
  beta: { zitadel.gone.v2.GoneService: gone }
types: { zitadel.thing.v2.Gone: There }
elsewhere: { zitadel.thing.v2.GetThingRequest: NotTaken }
secrets:
  fields: [code, gone_secret]
  except: [zitadel.thing.v2.GetThingRequest.gone]
words: [GONE]
paging:
  offset: [gone_offset]
  except: [zitadel.thing.v2.ThingService/Gone]
  after: { zitadel.thing.v2.GonePage: { sequence: a, place: a, identity: [a] } }
",
    );
    workspace.put(
        "openapi/zitadel-descriptions.yaml",
        "
services: { zitadel.gone.v2.OtherService: a, zitadel.thing.v2.ThingService: g }
operations: { zitadel.thing.v2.ThingService/Lost: b, zitadel.thing.v2.ThingService/GetThing: h }
messages: { zitadel.thing.v2.Lost: c }
fields: { lost_field: d, code: e }
enum_values: { LOST_VALUE: f }
",
    );
    workspace
}

#[test]
fn code_is_written_all_the_same() {
    let said = workspace().generate().unwrap();
    for gone in GONE {
        assert!(
            said.contains(&format!("warning: openapi/{gone}\n")),
            "{said}"
        );
    }
    assert_eq!(said.lines().count(), GONE.len(), "{said}");
}

#[test]
fn a_check_fails_and_names_them_all() {
    let workspace = workspace();
    workspace.generate().unwrap();
    let error = workspace.check().unwrap_err();
    for gone in GONE {
        assert!(error.contains(&format!("openapi/{gone}\n")), "{error}");
    }
    assert_eq!(error.lines().count(), GONE.len(), "{error}");
}

#[test]
fn a_section_that_is_none_is_refused() {
    let described = document(&message(&json!({})), &json!({}));
    let error = Workspace::new(&described, &format!("{OVERRIDES}nonsense: 1\n"))
        .generate()
        .unwrap_err();
    assert!(
        error.contains("#/nonsense: no such kind of override"),
        "{error}"
    );
}
