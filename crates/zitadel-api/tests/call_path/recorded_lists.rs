//! Lists as two real servers gave them, to a caller that sees all and to one that does not.

use serde_json::Value;
use zitadel_api::application::v2::{ListApplicationsRequest, operations::ListApplications};
use zitadel_api::filter::v2::PaginationRequest;
use zitadel_api::object::v2::ListQuery;
use zitadel_api::org::v2::{ListOrganizationsRequest, operations::ListOrganizations};
use zitadel_api::{Call, ListOperation};
use zitadel_test_support::recordings;

use crate::support::*;

/// Answers each page as it was recorded for this caller.
async fn server(recordings: &[Value], caller: &'static str) -> ScriptedServer {
    let recordings = recordings.to_vec();
    ScriptedServer::answering(move |request| {
        let asked: Value = serde_json::from_str(&request.body).unwrap();
        let found = recordings.iter().find(|exchange| {
            exchange["caller sees"] == caller
                && request
                    .head
                    .contains(exchange["operation"].as_str().unwrap())
                && window(&exchange["request"]) == window(&asked)
        });
        match found {
            Some(exchange) => json(200, &exchange["response"].to_string()),
            None => json(
                599,
                &format!("{{\"message\":\"nothing recorded for {asked}\"}}"),
            ),
        }
    })
    .await
}

fn window(request: &Value) -> (u64, u64) {
    let page = request.get("pagination").unwrap_or(&request["query"]);
    let number = |name: &str| match &page[name] {
        Value::String(text) => text.parse().unwrap(),
        value => value.as_u64().unwrap_or(0),
    };
    (number("offset"), number("limit"))
}

/// How many entries came in all, and on each page.
async fn read<O: ListOperation>(
    server: &ScriptedServer,
    request: O::Request,
) -> (usize, Vec<usize>) {
    let items = Call::<O>::new(client(server), request.clone()).items();
    let items = items.collect_all().await.unwrap();
    let mut pages = Call::<O>::new(client(server), request).pages();
    let mut lengths = vec![];
    while let Some(page) = pages.next().await {
        lengths.push(O::items(&mut page.unwrap()).len());
    }
    (items.len(), lengths)
}

#[tokio::test]
async fn a_caller_with_few_rights_sees_all_that_it_may() {
    for (recording, organizations, applications, all_applications) in [
        (
            "lists-4.13.1",
            vec![0, 1, 0, 1, 0],
            vec![0, 0, 0, 0, 0, 0, 1, 0, 1],
            17,
        ),
        (
            "lists-next",
            vec![0, 0, 1, 0, 1],
            vec![0, 0, 0, 0, 0, 0, 0, 1, 1],
            18,
        ),
    ] {
        let recordings = recordings::exchanges(recording);
        for (caller, few) in [("everything", false), ("two of the organizations", true)] {
            let server = server(&recordings, caller).await;
            let (items, pages) = read::<ListOrganizations>(
                &server,
                ListOrganizationsRequest {
                    query: Some(ListQuery {
                        asc: true,
                        limit: 2,
                        offset: 0,
                    }),
                    ..ListOrganizationsRequest::new()
                },
            )
            .await;
            assert_eq!(items, if few { 2 } else { 9 });
            assert_eq!(
                pages,
                if few {
                    organizations.clone()
                } else {
                    vec![2, 2, 2, 2, 1]
                }
            );

            let (items, pages) = read::<ListApplications>(
                &server,
                ListApplicationsRequest {
                    pagination: Some(PaginationRequest {
                        asc: true,
                        limit: 2,
                        offset: 0,
                    }),
                    ..ListApplicationsRequest::new()
                },
            )
            .await;
            assert_eq!(items, if few { 2 } else { all_applications });
            assert_eq!(pages.len(), 9);
            if few {
                assert_eq!(pages, applications);
            }
        }
    }
}
