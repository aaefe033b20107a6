//! Lists read in pages of two, by a caller who sees all and by one who sees two organizations,
//! as recorded.

use serde_json::{Value, json};
use zitadel_mock::{Dialect, ServiceUser, ZitadelMock};
use zitadel_test_support::recordings;

use crate::support::call;
use crate::support::recording::difference;

const LIST_ORGANIZATIONS: &str = "zitadel.org.v2.OrganizationService/ListOrganizations";

#[tokio::test]
async fn release_4_13_1_lists_as_recorded() {
    replay(Dialect::V4_13, "lists-4.13.1").await;
}

#[tokio::test]
async fn next_lists_as_recorded() {
    replay(Dialect::Next, "lists-next").await;
}

async fn replay(dialect: Dialect, recording: &str) {
    let recording = recordings::exchanges(recording);
    let (organizations, applications): (Vec<_>, Vec<_>) = recording
        .iter()
        .partition(|exchange| exchange["operation"] == LIST_ORGANIZATIONS);
    assert_eq!((organizations.len(), applications.len()), (12, 20));
    let stage = Stage::set(dialect).await;

    let visible = stage.make_organizations(&organizations).await;
    for exchange in organizations {
        let answer = stage.answer(exchange).await;
        if let Some(difference) = difference(&exchange["response"], &answer) {
            panic!("{}: response{difference}", exchange["request"]);
        }
        let about = (&exchange["response"]["details"], &answer["details"]);
        let total = (&about.0["totalResult"], &about.1["totalResult"]);
        assert_eq!(total.0, total.1, "{}", exchange["request"]);
        let names = (names(&exchange["response"]), names(&answer));
        assert_eq!(names.0, names.1, "{}", exchange["request"]);
    }

    // Those of the recording are of all kinds; here it counts which of them are shown.
    stage.make_applications(&applications, &visible).await;
    for exchange in applications {
        let answer = stage.answer(exchange).await;
        let recorded = &exchange["response"];
        assert_eq!(recorded["pagination"], answer["pagination"]);
        let length = |list: &Value| list["applications"].as_array().map_or(0, Vec::len);
        assert_eq!(length(recorded), length(&answer), "{}", exchange["request"]);
    }
}

struct Stage {
    mock: ZitadelMock,
    /// Sees everything.
    administrator: String,
    /// Sees two of the organizations.
    restricted: ServiceUser,
}

impl Stage {
    async fn set(dialect: Dialect) -> Self {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        Self {
            administrator: mock.service_user("admin").personal_access_token(),
            restricted: mock.service_user("backend"),
            mock,
        }
    }

    async fn call(&self, operation: &str, request: Value) -> Value {
        let operation = format!("zitadel.{operation}");
        let answer = call(&self.mock, &self.administrator, &operation, request).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()
    }

    async fn answer(&self, exchange: &Value) -> Value {
        let token = if sees_everything(exchange) {
            self.administrator.clone()
        } else {
            self.restricted.personal_access_token()
        };
        let operation = exchange["operation"].as_str().unwrap();
        let request = exchange["request"].clone();
        let answer = call(&self.mock, &token, operation, request).await;
        assert_eq!(exchange["status"], answer.status);
        answer.json()
    }

    /// Gives the ids of those that the restricted service_user sees.
    async fn make_organizations(&self, exchanges: &[&Value]) -> Vec<String> {
        let (all, visible): (Vec<&Value>, Vec<_>) = exchanges
            .iter()
            .partition(|exchange| sees_everything(exchange));
        let names = |exchanges: &[&Value]| -> Vec<String> {
            let answers = exchanges.iter().map(|exchange| &exchange["response"]);
            answers.flat_map(names).collect()
        };
        let (all, visible) = (names(&all), names(&visible));
        assert_eq!((all[0].as_str(), visible.len()), ("ZITADEL", 2));
        let mut ids = Vec::new();
        for name in &all[1..] {
            let operation = "org.v2.OrganizationService/AddOrganization";
            let made = self.call(operation, json!({"name": name})).await;
            if visible.contains(name) {
                ids.push(made["organizationId"].as_str().unwrap().to_owned());
            }
        }
        self.restricted.restrict_to_organizations(&ids);
        ids
    }

    /// As many, and as many of them visible at the same places of the list.
    async fn make_applications(&self, exchanges: &[&Value], visible: &[String]) {
        let seen_by = |everything: bool| {
            let exchanges = exchanges.iter();
            exchanges
                .filter(move |exchange| sees_everything(exchange) == everything)
                .flat_map(|exchange| ids(&exchange["response"]))
        };
        let seen: Vec<_> = seen_by(false).collect();
        let mut owners = visible.iter().cloned();
        for (place, id) in seen_by(true).enumerate() {
            let owner = if seen.contains(&id) {
                owners.next().unwrap()
            } else {
                self.mock.organization_id()
            };
            let project = json!({"organizationId": owner, "name": format!("p{place}")});
            let operation = "project.v2.ProjectService/CreateProject";
            let project = self.call(operation, project).await["projectId"].clone();
            let application = json!({"projectId": project, "name": "a", "apiConfiguration": {}});
            let operation = "application.v2.ApplicationService/CreateApplication";
            self.call(operation, application).await;
        }
    }
}

fn sees_everything(exchange: &Value) -> bool {
    exchange["caller sees"] == "everything"
}

fn names(list: &Value) -> Vec<String> {
    texts(&list["result"], "name")
}

fn ids(list: &Value) -> Vec<String> {
    texts(&list["applications"], "applicationId")
}

fn texts(entries: &Value, field: &str) -> Vec<String> {
    let entries = entries.as_array().map(Vec::as_slice).unwrap_or_default();
    let texts = entries.iter().map(|entry| entry[field].as_str().unwrap());
    texts.map(str::to_owned).collect()
}
