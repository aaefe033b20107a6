//! What happened, in order.

use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::{Map, Value};

pub(crate) struct Event {
    pub(crate) kind: &'static str,
    pub(crate) aggregate: Aggregate,
    /// Counted in each aggregate.
    pub(crate) sequence: u64,
    pub(crate) created: Timestamp,
    pub(crate) editor: Option<Editor>,
    pub(crate) payload: Map<String, Value>,
}

/// The thing that an event is about.
#[derive(Clone)]
pub(crate) struct Aggregate {
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    /// An organization, or the instance.
    pub(crate) owner: String,
}

/// Whoever called.
#[derive(Clone)]
pub(crate) struct Editor {
    pub(crate) user_id: String,
    /// Empty when nobody knows it.
    pub(crate) display_name: String,
}

/// The kind of what an event is about: the first part of its own, but for authorizations.
pub(crate) fn aggregate_of(event: &'static str) -> &'static str {
    match event.split_once('.') {
        Some(("user", rest)) if rest.starts_with("grant.") => "usergrant",
        Some((aggregate, _)) => aggregate,
        None => event,
    }
}

#[derive(Default)]
pub(crate) struct EventLog {
    events: Vec<Event>,
    /// The newest number of each aggregate, and its owner, by kind and id.
    aggregates: HashMap<(&'static str, String), (u64, String)>,
}

impl EventLog {
    pub(crate) fn events(&self) -> &[Event] {
        &self.events
    }

    /// The owner of an aggregate with events, which stays when the aggregate is gone.
    pub(crate) fn owner(&self, kind: &'static str, id: &str) -> Option<&str> {
        let (_, owner) = self.aggregates.get(&(kind, id.to_owned()))?;
        Some(owner)
    }

    /// The number that the next event of an aggregate gets.
    pub(crate) fn next_sequence(&self, kind: &'static str, id: &str) -> u64 {
        let newest = self.aggregates.get(&(kind, id.to_owned()));
        newest.map_or(1, |(sequence, _)| sequence + 1)
    }

    /// Adds an event, which is not older than those before it.
    pub(crate) fn add(
        &mut self,
        kind: &'static str,
        aggregate: Aggregate,
        created: Timestamp,
        editor: Option<Editor>,
        payload: Map<String, Value>,
    ) {
        let name = (aggregate.kind, aggregate.id.clone());
        let known = self.aggregates.entry(name);
        let (sequence, _) = known.or_insert_with(|| (0, aggregate.owner.clone()));
        *sequence += 1;
        let newest = self.events.last().map(|event| event.created);
        self.events.push(Event {
            kind,
            aggregate,
            sequence: *sequence,
            created: newest.map_or(created, |newest| newest.max(created)),
            editor,
            payload,
        });
    }
}
