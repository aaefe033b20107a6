//! A client of a store of events.

use zitadel_api::admin::v1::AdminService;
use zitadel_api::event::v1::Event;
use zitadel_api::{Client, RetryPolicy};
use zitadel_auth::PersonalAccessToken;
use zitadel_test_support::event_store::EventStore;

pub(crate) fn client(url: &str) -> Client {
    Client::builder(PersonalAccessToken::new(url, "token").unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

pub(crate) fn admin(store: &EventStore) -> AdminService {
    AdminService::new(client(&store.server.url))
}

/// What tells an event from others, as the store says it.
pub(crate) fn id(event: &Event) -> String {
    let aggregate = event.aggregate.as_ref().unwrap();
    format!(
        "{}/{}/{}",
        aggregate.r#type.as_ref().unwrap().r#type,
        aggregate.id,
        event.sequence
    )
}

pub(crate) fn ids(events: &[Event]) -> Vec<String> {
    events.iter().map(id).collect()
}
