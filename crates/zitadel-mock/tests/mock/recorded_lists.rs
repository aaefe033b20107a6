//! Lists read in pages of two, by a caller who sees all and by one who sees two organizations,
//! as recorded.

use serde_json::{Value, json};
use zitadel_mock::{Dialect, ZitadelMock};

use crate::support::call;
use crate::support::recording::difference;

const LIST_ORGANIZATIONS: &str = "zitadel.org.v2.OrganizationService/ListOrganizations";

/// The mock has no applications in its API.
const NOT_COVERED: &str = "zitadel.application.v2.ApplicationService/ListApplications";

#[tokio::test]
async fn release_4_13_1_lists_as_recorded() {
    let recording = include_str!("../recordings/lists-4.13.1.json");
    replay(Dialect::V4_13, recording).await;
}

#[tokio::test]
async fn next_lists_as_recorded() {
    let recording = include_str!("../recordings/lists-next.json");
    replay(Dialect::Next, recording).await;
}

async fn replay(dialect: Dialect, recording: &str) {
    let recording: Vec<Value> = serde_json::from_str(recording).unwrap();
    let (covered, not_covered): (Vec<_>, Vec<_>) = recording
        .iter()
        .partition(|exchange| exchange["operation"] == LIST_ORGANIZATIONS);
    assert_eq!(covered.len(), 12);
    assert!(
        not_covered
            .iter()
            .all(|exchange| exchange["operation"] == NOT_COVERED)
    );

    let mock = ZitadelMock::builder().dialect(dialect).start().await;
    let everything = mock.service_account("admin");
    let some = mock.service_account("backend");
    let token = everything.personal_access_token();
    let (all, visible): (Vec<_>, Vec<_>) = covered
        .iter()
        .partition(|exchange| exchange["caller sees"] == "everything");
    let names = |exchanges: &[&&Value]| -> Vec<String> {
        let entries = exchanges.iter().flat_map(|exchange| entries(exchange));
        entries.map(|entry| text(&entry["name"])).collect()
    };
    let visible_names = names(&visible);
    assert_eq!(visible_names.len(), 2);
    let mut visible_ids = Vec::new();
    // The first one is there already.
    assert_eq!(names(&all)[0], "ZITADEL");
    for name in &names(&all)[1..] {
        let operation = "zitadel.org.v2.OrganizationService/AddOrganization";
        let made = call(&mock, &token, operation, json!({"name": name})).await;
        if visible_names.contains(name) {
            visible_ids.push(made.text("/organizationId"));
        }
    }
    some.restrict_to_organizations(visible_ids);

    for exchange in covered {
        let account = match exchange["caller sees"].as_str() {
            Some("everything") => &everything,
            _ => &some,
        };
        let token = account.personal_access_token();
        let request = exchange["request"].clone();
        let context = format!("{} {request}", exchange["caller sees"]);
        let answer = call(&mock, &token, LIST_ORGANIZATIONS, request).await;
        assert_eq!(exchange["status"], answer.status, "{context}");
        let answer = json!({"response": answer.json()});
        if let Some(difference) = difference(&exchange["response"], &answer["response"]) {
            panic!("{context}: response{difference}");
        }
        let total = "/response/details/totalResult";
        assert_eq!(exchange.pointer(total), answer.pointer(total), "{context}");
        let names = |exchange: &Value| -> Vec<String> {
            let entries = entries(exchange);
            entries.iter().map(|entry| text(&entry["name"])).collect()
        };
        assert_eq!(names(exchange), names(&answer), "{context}");
    }
}

fn entries(exchange: &Value) -> Vec<Value> {
    let entries = exchange["response"]["result"].as_array();
    entries.cloned().unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
