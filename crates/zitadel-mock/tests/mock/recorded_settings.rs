//! The recorded calls of the v1 API that the mock has: policies, e-mail providers, identity
//! providers, in the order in which they were made.

use std::collections::BTreeSet;

use zitadel_mock::ZitadelMock;
use zitadel_test_support::recordings;

use crate::events::compare_with_recorded;
use crate::support::replay::Replay;
use crate::support::{client, rest, send};

const ORGANIZATION: &str = "400578260670352422";

/// Calls whose situation the mock does not have, by their place in the recording.
const NOT_COVERED: &[(usize, &str)] = &[
    (33, "the instance was blocked"),
    (34, "the instance was blocked"),
    (84, "the server had failed to take in what it had been told"),
    (319, "a second path of an operation"),
    (89, "the server had failed to take in what it had been told"),
    (94, "the server had failed to take in what it had been told"),
];

#[tokio::test]
async fn calls_of_the_v1_api_are_answered_as_recorded() {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("owner").personal_access_token();
    let mut replay = Replay::default();
    replay.known.insert(ORGANIZATION, &mock.organization_id());
    let mut operations = BTreeSet::new();
    for (place, exchange) in recordings::exchanges("v1-next").iter().enumerate() {
        let operation = exchange["operation"].as_str().unwrap_or_default();
        let of_organization = exchange["headers"]["x-zitadel-orgid"].as_str();
        let elsewhere = operation.is_empty()
            || operation.starts_with("zitadel.system.")
            // What happened is another story in each instance.
            || operation.contains("/ListEvent")
            || operation.contains("/ListAggregateTypes")
            || of_organization.is_some_and(|id| id != ORGANIZATION);
        if elsewhere || NOT_COVERED.iter().any(|(skipped, _)| *skipped == place) {
            continue;
        }
        let path = exchange["path"].as_str().unwrap();
        let path: Vec<_> = path
            .split('/')
            .map(|step| replay.known.with_our_values(&step.into()))
            .collect();
        let path: Vec<_> = path.iter().map(|step| step.as_str().unwrap()).collect();
        let verb = exchange["method"].as_str().unwrap().parse().unwrap();
        let url = format!("{}{}", mock.url(), path.join("/"));
        let mut request = client()
            .request(verb, url)
            .header("authorization", format!("Bearer {token}"));
        if of_organization.is_some() {
            request = request.header("x-zitadel-orgid", mock.organization_id());
        }
        if exchange["request"].is_object() {
            let body = replay.known.with_our_values(&exchange["request"]);
            request = request.body(body.to_string());
        }
        let answer = send(request).await;
        let context = format!("{place} {operation} {}", exchange["request"]);
        if replay.compare(exchange, &answer, &context) {
            operations.insert(operation.to_owned());
        }
    }
    replay.assert_all_alike();
    assert_eq!(
        (replay.covered, operations.len()),
        (190, 139),
        "{operations:?}"
    );

    // What was done is told as it was then.
    let search = "/admin/v1/events/_search";
    let events = rest(&mock, &token, "POST", search, r#"{"asc": true}"#.to_owned()).await;
    let mut events = events.json()["events"].as_array().unwrap().clone();
    events.retain(|event| event["editor"]["userId"].is_string());
    assert_eq!(compare_with_recorded(events).len(), 92);
}
