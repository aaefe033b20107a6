//! `AdminService`: the list of events, and what kinds there are.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::kinds::{aggregate_json, aggregates, event_json};
use super::rules;
use crate::api::call::{Call, Outcome, Service};
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::clock::rfc3339;
use crate::directory::Event;

const MAX_LIMIT: usize = 1000;

pub(in crate::api) const SERVICES: &[Service] = &[Service {
    name: "zitadel.admin.v1.AdminService",
    handlers: &[
        ("ListAggregateTypes", list_aggregate_types),
        ("ListEventTypes", list_event_types),
        ("ListEvents", list_events),
    ],
}];

fn list_events(call: &Call<'_>) -> Outcome {
    let filter = Filter::of(&call.request)?;
    let limit = match usize::try_from(call.request.number("limit")?) {
        Ok(0) | Err(_) => MAX_LIMIT,
        Ok(limit) => limit.min(MAX_LIMIT),
    };
    let directory = call.directory();
    let passing = directory.events.events().iter();
    let passing = passing.filter(|event| filter.passes(event));
    let events: Vec<_> = match filter.ascending {
        true => passing.take(limit).map(json).collect(),
        false => passing.rev().take(limit).map(json).collect(),
    };
    if events.is_empty() {
        return Ok(json!({}));
    }
    Ok(json!({"events": events}))
}

/// Those that the mock makes.
fn list_event_types(_: &Call<'_>) -> Outcome {
    let kinds: BTreeSet<_> = rules::all().map(|rule| rule.event).collect();
    let kinds: Vec<_> = kinds.into_iter().map(event_json).collect();
    Ok(json!({"eventTypes": kinds}))
}

fn list_aggregate_types(_: &Call<'_>) -> Outcome {
    let kinds: Vec<_> = aggregates().map(aggregate_json).collect();
    Ok(json!({"aggregateTypes": kinds}))
}

struct Filter<'a> {
    ascending: bool,
    sequence: u64,
    editor_user_id: &'a str,
    owner: &'a str,
    aggregate_id: &'a str,
    aggregate_kinds: Vec<&'a str>,
    kinds: Vec<&'a str>,
    /// Neither is in it.
    after: Option<Timestamp>,
    before: Option<Timestamp>,
}

impl<'a> Filter<'a> {
    fn of(request: &Message<'a>) -> Result<Self, ApiError> {
        let ascending = request.flag("asc")?;
        let (mut after, mut before) = match request.message("range")? {
            Some(range) => (range.timestamp("since")?, range.timestamp("until")?),
            None => (None, None),
        };
        // The older field means the same.
        let from = match request.timestamp("from")? {
            Some(from) => Some(from),
            None => request.timestamp("creationDate")?,
        };
        match (from, ascending) {
            (None, _) => {}
            (from, true) => after = from,
            (from, false) => before = from,
        }
        Ok(Self {
            ascending,
            sequence: request.number("sequence")?,
            editor_user_id: request.text("editorUserId")?,
            owner: request.text("resourceOwner")?,
            aggregate_id: request.text("aggregateId")?,
            aggregate_kinds: request.texts("aggregateTypes")?,
            kinds: request.texts("eventTypes")?,
            after,
            before,
        })
    }

    fn passes(&self, event: &Event) -> bool {
        let aggregate = &event.aggregate;
        let is = |wanted: &str, actual: &str| wanted.is_empty() || wanted == actual;
        let is_among =
            |wanted: &[&str], actual: &str| wanted.is_empty() || wanted.contains(&actual);
        let editor = event.editor.as_ref();
        let behind = match self.ascending {
            true => event.sequence > self.sequence,
            false => event.sequence < self.sequence || self.sequence == 0,
        };
        behind
            && is(
                self.editor_user_id,
                editor.map_or("", |editor| &editor.user_id),
            )
            && is(self.owner, &aggregate.owner)
            && is(self.aggregate_id, &aggregate.id)
            && is_among(&self.aggregate_kinds, aggregate.kind)
            && is_among(&self.kinds, event.kind)
            && self.after.is_none_or(|after| event.created > after)
            && self.before.is_none_or(|before| event.created < before)
    }
}

/// `zitadel.event.v1.Event`
fn json(event: &Event) -> Value {
    let mut editor = json!({"service": "zitadel"});
    if let Some(known) = &event.editor {
        editor["userId"] = json!(known.user_id);
        if !known.display_name.is_empty() {
            editor["displayName"] = json!(known.display_name);
        }
    }
    let mut json = json!({
        "editor": editor,
        "aggregate": {
            "id": event.aggregate.id,
            "type": aggregate_json(event.aggregate.kind),
            "resourceOwner": event.aggregate.owner,
        },
        "sequence": event.sequence.to_string(),
        "creationDate": rfc3339(event.created),
        "type": event_json(event.kind),
    });
    if !event.payload.is_empty() {
        json["payload"] = event.payload.clone().into();
    }
    json
}
