//! The list of events.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use zitadel_mock::{ServiceUser, ZitadelMock};
use zitadel_test_support::recordings;

use crate::support::recording::difference;
use crate::support::{Answer, call, human, rest, users};

const SEARCH: &str = "/admin/v1/events/_search";

struct Log {
    mock: ZitadelMock,
    owner: ServiceUser,
    token: String,
}

impl Log {
    /// With a clock that stands still.
    async fn start() -> Self {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        let mock = ZitadelMock::builder().stop_clock_at(time).start().await;
        let owner = mock.service_user("owner");
        let token = owner.personal_access_token();
        Self { mock, owner, token }
    }

    async fn answer(&self, request: Value) -> Answer {
        rest(&self.mock, &self.token, "POST", SEARCH, request.to_string()).await
    }

    async fn list(&self, request: Value) -> Vec<Value> {
        let answer = self.answer(request).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let events = answer.json()["events"].take();
        events.as_array().cloned().unwrap_or_default()
    }

    /// Kind, sequence and id of the aggregate, a line each.
    async fn lines(&self, request: Value) -> Vec<String> {
        let events = self.list(request).await;
        let line = |event: &Value| {
            let text = |pointer: &str| event.pointer(pointer).unwrap().as_str().unwrap().to_owned();
            format!("{} {}", text("/type/type"), text("/sequence"))
        };
        events.iter().map(line).collect()
    }

    async fn call(&self, operation: &str, request: Value) -> Value {
        let answer = call(&self.mock, &self.token, operation, request).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()
    }

    async fn user(&self, username: &str) -> String {
        let answer = users(&self.mock, &self.token, "AddHumanUser", human(username)).await;
        answer["userId"].as_str().unwrap().to_owned()
    }
}

#[tokio::test]
async fn an_instance_begins_with_what_it_is_made_of() {
    let log = Log::start().await;
    assert_eq!(
        log.lines(json!({"asc": true})).await,
        [
            "instance.added 1",
            "org.added 1",
            "project.added 1",
            "user.machine.added 1"
        ]
    );
    // Nobody is behind these.
    let first = &log.list(json!({"asc": true, "limit": 1})).await[0];
    assert_eq!(first["editor"], json!({"service": "zitadel"}));
    assert_eq!(
        first["aggregate"]["id"],
        first["aggregate"]["resourceOwner"]
    );
}

#[tokio::test]
async fn calls_make_events_of_the_recorded_form() {
    let log = Log::start().await;
    let id = log.user("ada").await;
    let organization = log.mock.organization_id();
    let service = |name: &str| format!("zitadel.{name}");
    for (operation, request) in [
        ("user.v2.UserService/DeactivateUser", json!({"userId": id})),
        ("user.v2.UserService/ReactivateUser", json!({"userId": id})),
        ("user.v2.UserService/LockUser", json!({"userId": id})),
        ("user.v2.UserService/UnlockUser", json!({"user_id": id})),
        (
            "user.v2.UserService/UpdateUser",
            json!({"userId": id, "username": "countess", "human": {"profile": {"nickName": "A"}}}),
        ),
        (
            "user.v2.UserService/SetEmail",
            json!({"userId": id, "email": "a@b.example"}),
        ),
        (
            "user.v2.UserService/SetPhone",
            json!({"userId": id, "phone": "+41791234567"}),
        ),
        (
            "user.v2.UserService/SetUserMetadata",
            json!({"userId": id, "metadata": [{"key": "a", "value": "eA=="}, {"key": "b", "value": "eQ=="}]}),
        ),
        (
            "user.v2.UserService/DeleteUserMetadata",
            json!({"userId": id, "keys": ["b"]}),
        ),
        ("user.v2.UserService/DeleteUser", json!({"userId": id})),
        (
            "org.v2.OrganizationService/UpdateOrganization",
            json!({"organizationId": organization, "name": "New"}),
        ),
    ] {
        log.call(&service(operation), request).await;
    }
    let added = log
        .call(
            "zitadel.project.v2.ProjectService/CreateProject",
            json!({"organizationId": organization, "name": "p"}),
        )
        .await;
    let project = &added["projectId"];
    let role = json!({"projectId": project, "roleKey": "r", "displayName": "R"});
    log.call("zitadel.project.v2.ProjectService/AddProjectRole", role)
        .await;
    let application = json!({
        "projectId": project,
        "name": "api",
        "apiConfiguration": {"authMethodType": "API_AUTH_METHOD_TYPE_BASIC"},
    });
    log.call(
        "zitadel.application.v2.ApplicationService/CreateApplication",
        application,
    )
    .await;
    log.call(
        "zitadel.authorization.v2.AuthorizationService/CreateAuthorization",
        json!({
            "userId": log.owner.user_id(),
            "projectId": project,
            "organizationId": organization,
            "roleKeys": ["r"],
        }),
    )
    .await;
    log.call(
        "zitadel.project.v2.ProjectService/DeleteProject",
        json!({"projectId": project}),
    )
    .await;
    let session = log
        .call("zitadel.session.v2.SessionService/CreateSession", json!({}))
        .await;
    log.call(
        "zitadel.session.v2.SessionService/DeleteSession",
        json!({"sessionId": session["sessionId"]}),
    )
    .await;

    let editor = json!({"editorUserId": log.owner.user_id(), "asc": true});
    assert_eq!(
        log.lines(editor.clone()).await,
        [
            "user.human.added 1",
            "user.deactivated 2",
            "user.reactivated 3",
            "user.locked 4",
            "user.unlocked 5",
            "user.username.changed 6",
            "user.human.profile.changed 7",
            "user.human.email.changed 8",
            "user.human.phone.changed 9",
            "user.metadata.set 10",
            "user.metadata.set 11",
            "user.metadata.removed 12",
            "user.removed 13",
            "org.changed 2",
            "project.added 1",
            "project.role.added 2",
            "project.application.added 3",
            "project.application.config.api.added 4",
            "user.grant.added 1",
            "project.removed 5",
            "session.added 1",
            "session.terminated 2",
        ]
    );
    let events = log.list(editor).await;
    let editor = log.owner.user_id();
    assert!(
        events
            .iter()
            .all(|event| event["editor"]["userId"] == editor)
    );
    let compared = compare_with_recorded(events);
    assert_eq!(compared.len(), 20, "{compared:?}");
}

/// Holds each event against a recorded one of its kind, and gives the kinds of which there was one.
pub(crate) fn compare_with_recorded(events: Vec<Value>) -> BTreeSet<String> {
    let mut recorded = BTreeMap::new();
    for exchange in recordings::exchanges("v1-next") {
        if exchange["operation"] == "zitadel.admin.v1.AdminService/ListEvents" {
            for event in exchange["response"]["events"]
                .as_array()
                .into_iter()
                .flatten()
            {
                let kind = event["type"]["type"].as_str().unwrap().to_owned();
                let known = recorded.entry(kind).or_insert_with(|| event.clone());
                // What any of them held.
                for (name, value) in event["payload"].as_object().into_iter().flatten() {
                    known["payload"][name] = value.clone();
                }
            }
        }
    }
    let mut compared = BTreeSet::new();
    for mut event in events {
        let kind = event["type"]["type"].as_str().unwrap().to_owned();
        let Some(mut recorded) = recorded.get(&kind).cloned() else {
            continue;
        };
        // Of the payload, the mock has the fields whose values are texts in the request.
        let ours = event["payload"].take();
        let theirs = recorded["payload"].take();
        for (name, value) in ours.as_object().into_iter().flatten() {
            let is_alike = theirs[name].is_string() == value.is_string();
            assert!(is_alike, "{kind}: {name} is {value}, recorded {theirs}");
        }
        for event in [&mut recorded, &mut event] {
            event.as_object_mut().unwrap().remove("payload");
            event["aggregate"]["resourceOwner"] = json!("owner");
            event["editor"]["displayName"] = json!("editor");
        }
        assert_eq!(difference(&recorded, &event), None, "{kind}");
        compared.insert(kind);
    }
    compared
}

#[tokio::test]
async fn calls_that_change_nothing_make_no_event() {
    let log = Log::start().await;
    let id = log.user("ada").await;
    log.mock.advance(Duration::from_secs(1));
    let before = log.list(json!({})).await.len();
    let same = json!({"userId": id, "human": {"profile": {"givenName": "Ada"}}});
    log.call("zitadel.user.v2.UserService/UpdateUser", same)
        .await;
    let unknown = json!({"organizationId": "1"});
    log.call(
        "zitadel.org.v2.OrganizationService/DeleteOrganization",
        unknown,
    )
    .await;
    let refused = call(
        &log.mock,
        &log.token,
        "zitadel.user.v2.UserService/ReactivateUser",
        json!({"userId": id}),
    )
    .await;
    assert_eq!(refused.status, 400);
    log.mock
        .mount("zitadel.user.v2.UserService/LockUser", |_| Ok(json!({})));
    log.call(
        "zitadel.user.v2.UserService/LockUser",
        json!({"userId": id}),
    )
    .await;
    assert_eq!(log.list(json!({})).await.len(), before);
}

#[tokio::test]
async fn filters_narrow_and_pages_follow_each_other() {
    let log = Log::start().await;
    let start = log.mock.now();
    let after = |seconds: u64| {
        let time = start + Duration::from_secs(seconds);
        jiff::Timestamp::try_from(time).unwrap().to_string()
    };
    let mut ids = Vec::new();
    for name in ["a", "b", "c"] {
        log.mock.advance(Duration::from_secs(10));
        ids.push(log.user(name).await);
    }
    log.mock.advance(Duration::from_secs(10));
    log.call(
        "zitadel.user.v2.UserService/LockUser",
        json!({"userId": ids[1]}),
    )
    .await;

    let human = json!(["user.human.added"]);
    for (request, expected) in [
        (
            json!({"aggregateId": ids[1]}),
            vec!["user.locked 2", "user.human.added 1"],
        ),
        (
            json!({"aggregateId": ids[1], "asc": true}),
            vec!["user.human.added 1", "user.locked 2"],
        ),
        (
            json!({"aggregateId": ids[1], "asc": true, "sequence": "1"}),
            vec!["user.locked 2"],
        ),
        (
            json!({"aggregateId": ids[1], "sequence": 2}),
            vec!["user.human.added 1"],
        ),
        (
            json!({"aggregateTypes": ["org", "instance"]}),
            vec!["org.added 1", "instance.added 1"],
        ),
        (
            json!({"eventTypes": ["user.locked", "nothing"]}),
            vec!["user.locked 2"],
        ),
        (
            json!({"event_types": ["user.locked"], "aggregate_types": ["org"]}),
            vec![],
        ),
        (json!({"resourceOwner": "1"}), vec![]),
        (
            json!({"editorUserId": log.owner.user_id(), "limit": 1}),
            vec!["user.locked 2"],
        ),
        // Neither end belongs to it.
        (
            json!({"eventTypes": human, "from": after(20), "asc": true}),
            vec!["user.human.added 1"],
        ),
        (
            json!({"eventTypes": human, "from": after(20)}),
            vec!["user.human.added 1"],
        ),
        (
            json!({"eventTypes": human, "creationDate": after(30)}),
            vec!["user.human.added 1"; 2],
        ),
        (
            json!({"eventTypes": human, "range": {"since": after(10), "until": after(30)}}),
            vec!["user.human.added 1"],
        ),
        (
            json!({"eventTypes": human, "range": {"since": after(10)}}),
            vec!["user.human.added 1"; 2],
        ),
    ] {
        assert_eq!(log.lines(request.clone()).await, expected, "{request}");
    }
    let nothing = log.answer(json!({"resourceOwner": "1"})).await;
    assert_eq!(nothing.body, "{}");
}

#[tokio::test]
async fn a_page_has_at_most_1000_events() {
    let log = Log::start().await;
    let organization = log.mock.organization_id();
    let entries: Vec<_> = (0..600)
        .map(|number| json!({"key": format!("k{number}"), "value": "eA=="}))
        .collect();
    let request = json!({"organizationId": organization, "metadata": entries});
    for _ in 0..2 {
        let set = "zitadel.org.v2.OrganizationService/SetOrganizationMetadata";
        log.call(set, request.clone()).await;
    }
    for limit in [json!(0), json!(1001), json!(u32::MAX), Value::Null] {
        assert_eq!(
            log.list(json!({"limit": limit})).await.len(),
            1000,
            "{limit}"
        );
    }
    assert_eq!(log.list(json!({"limit": 999})).await.len(), 999);
}

#[tokio::test]
async fn kinds_are_named_as_recorded() {
    let log = Log::start().await;
    for (path, list, least) in [
        ("/admin/v1/events/types/_search", "eventTypes", 50),
        ("/admin/v1/aggregates/types/_search", "aggregateTypes", 6),
    ] {
        let recording = recordings::exchanges("v1-next");
        let recorded = recording.iter().find(|exchange| exchange["path"] == path);
        let recorded = &recorded.unwrap()["response"][list];
        let answer = rest(&log.mock, &log.token, "POST", path, "{}".to_owned())
            .await
            .json();
        let kinds = answer[list].as_array().unwrap();
        assert!(kinds.len() >= least, "{kinds:?}");
        for kind in kinds {
            assert!(recorded.as_array().unwrap().contains(kind), "{kind}");
        }
    }
}

#[tokio::test]
async fn what_is_no_filter_is_refused() {
    let log = Log::start().await;
    for bad in [
        json!({"limit": -1}),
        json!({"limit": "x"}),
        json!({"asc": 1}),
        json!({"from": "yesterday"}),
        json!({"range": []}),
        json!({"range": {"since": 5}}),
        json!({"eventTypes": "user.added"}),
        json!({"aggregateTypes": [1]}),
    ] {
        let answer = log.answer(bad.clone()).await;
        assert_eq!(
            (answer.status, &answer.json()["code"]),
            (400, &json!(3)),
            "{bad}"
        );
        assert!(answer.text("/message").starts_with("proto: "), "{answer:?}");
    }
}
