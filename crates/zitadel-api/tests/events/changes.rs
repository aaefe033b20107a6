//! Changes, of which one asks for those after a sequence number.

use serde_json::{Value, json};
use zitadel_api::change::v1::ChangeQuery;
use zitadel_api::management::v1::{
    ListProjectChangesRequest, ListUserChangesRequest, ManagementService,
};
use zitadel_test_support::scripted_server::{Received, ScriptedServer, Step, json as answer};

use crate::support::*;

/// A change with this sequence number, and something of its own.
fn change(sequence: u64, key: &str) -> Value {
    json!({
        "sequence": sequence.to_string(),
        "changeDate": "2026-01-01T12:00:00Z",
        "eventType": { "key": key },
    })
}

/// The query, of a body or of the query string.
fn query(request: &Received) -> (u64, usize, bool) {
    if let Ok(body) = serde_json::from_str::<Value>(&request.body) {
        let query = &body["query"];
        let sequence = query["sequence"].as_str().unwrap_or("0").parse().unwrap();
        let limit = query["limit"].as_u64().unwrap();
        (sequence, limit as usize, query["asc"] == true)
    } else {
        let line = request.head.lines().next().unwrap();
        let value = |name: &str| {
            let (_, rest) = line.split_once(&format!("query.{name}="))?;
            rest.split(['&', ' ']).next()
        };
        (
            value("sequence").unwrap_or("0").parse().unwrap(),
            value("limit").unwrap().parse().unwrap(),
            value("asc") == Some("true"),
        )
    }
}

/// Lists changes as Zitadel does.
async fn server(changes: Vec<Value>) -> ScriptedServer {
    ScriptedServer::answering(move |request| list(&changes, query(request))).await
}

fn list(changes: &[Value], (bound, limit, asc): (u64, usize, bool)) -> Step {
    let mut page: Vec<&Value> = changes
        .iter()
        .filter(|change| {
            let sequence: u64 = change["sequence"].as_str().unwrap().parse().unwrap();
            bound == 0
                || if asc {
                    sequence > bound
                } else {
                    sequence < bound
                }
        })
        .collect();
    if !asc {
        page.reverse();
    }
    page.truncate(limit);
    answer(200, &json!({ "result": page }).to_string())
}

async fn read(server: &ScriptedServer, query: ChangeQuery) -> Vec<u64> {
    let request = ListUserChangesRequest {
        query: Some(query),
        ..ListUserChangesRequest::new("7")
    };
    let management = ManagementService::new(client(&server.url));
    let changes = management.list_user_changes(request).items().collect_all();
    changes
        .await
        .unwrap()
        .iter()
        .map(|one| one.sequence)
        .collect()
}

#[tokio::test]
async fn each_comes_once_in_either_order_and_from_anywhere() {
    let server = server((1..=250).map(|number| change(number, "a")).collect()).await;
    let all: Vec<u64> = (1..=250).collect();
    for limit in [0, 1, 2, 7, 100, 5000] {
        for (asc, sequence, range) in [
            (true, 0, 0..250),
            (true, 100, 100..250),
            (false, 0, 0..250),
            (false, 101, 0..100),
            (false, u64::MAX, 0..250),
            (true, u64::MAX, 0..0),
            (false, 1, 0..0),
        ] {
            let mut expected = all[range].to_vec();
            if !asc {
                expected.reverse();
            }
            let mut query = ChangeQuery::default();
            (query.sequence, query.limit, query.asc) = (sequence, limit, asc);
            assert_eq!(
                read(&server, query).await,
                expected,
                "{limit} {asc} {sequence}"
            );
        }
    }
}

#[tokio::test]
async fn those_that_share_a_number_all_come() {
    let keys = ["a", "b", "c", "d", "e"];
    let changes = (1..=30).flat_map(|number| keys.map(|key| change(number, key)));
    let server = server(changes.collect()).await;
    for limit in [3, 5, 7] {
        for asc in [true, false] {
            let mut query = ChangeQuery::default();
            (query.limit, query.asc) = (limit, asc);
            let mut expected: Vec<u64> = (1..=30).flat_map(|number| [number; 5]).collect();
            if !asc {
                expected.reverse();
            }
            assert_eq!(read(&server, query).await, expected, "{limit} {asc}");
        }
    }
}

#[tokio::test]
async fn without_a_body_the_query_string_says_the_page() {
    let server = server((1..=12).map(|number| change(number, "a")).collect()).await;
    let management = ManagementService::new(client(&server.url));
    let mut request = ListProjectChangesRequest::new("p");
    let query = request.query.get_or_insert_default();
    (query.limit, query.asc) = (5, true);
    let changes = management
        .list_project_changes(request)
        .items()
        .collect_all();
    let read: Vec<u64> = changes
        .await
        .unwrap()
        .iter()
        .map(|one| one.sequence)
        .collect();
    assert_eq!(read, (1..=12).collect::<Vec<u64>>());
    let received = server.received();
    assert!(
        received[1]
            .head
            .contains("query.asc=true&query.limit=5&query.sequence=4"),
        "{}",
        received[1].head
    );
}
