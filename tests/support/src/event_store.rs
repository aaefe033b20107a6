//! A server of events that lists them as Zitadel does: in the order in which they were written, between
//! two times, at most 1000 at once. Each aggregate counts its own sequence numbers, and all that is
//! written at once has one time.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use crate::scripted_server::{Received, ScriptedServer, Step, json as json_answer, with_headers};

/// Where events are listed.
pub const PATH: &str = "/admin/v1/events/_search";

const MAX_LIMIT: usize = 1000;

/// A server of events.
#[derive(Debug)]
pub struct EventStore {
    /// The server, with the requests that it received.
    pub server: ScriptedServer,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct Stored {
    kind: String,
    aggregate: String,
    sequence: u64,
    time: Timestamp,
    json: String,
}

#[derive(Debug)]
struct State {
    events: Vec<Stored>,
    sequences: BTreeMap<(String, String), u64>,
    now: Timestamp,
}

impl EventStore {
    /// A store without events, at noon of a day.
    pub async fn start() -> Self {
        let state = Arc::new(Mutex::new(State {
            events: Vec::new(),
            sequences: BTreeMap::new(),
            now: "2026-01-01T12:00:00Z".parse().unwrap(),
        }));
        let own = state.clone();
        let server = ScriptedServer::answering(move |request| answer(&own, request)).await;
        Self { server, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Moves the server's clock.
    pub fn pass(&self, time: SignedDuration) {
        self.state().now += time;
    }

    /// The server's time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.state().now
    }

    /// Writes an event of each of these aggregates (type and id), at once.
    pub fn write<'a>(&self, aggregates: impl IntoIterator<Item = (&'a str, &'a str)>) {
        let now = self.now();
        self.write_at(now, aggregates);
    }

    /// Writes as a transaction that began at this time, and was seen just now.
    pub fn write_at<'a>(
        &self,
        time: Timestamp,
        aggregates: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) {
        let mut state = self.state();
        for (kind, id) in aggregates {
            let sequence = state.sequences.entry((kind.into(), id.into())).or_default();
            *sequence += 1;
            let sequence = *sequence;
            let event = json!({
                "aggregate": { "id": id, "type": { "type": kind }, "resourceOwner": "org" },
                "sequence": sequence.to_string(),
                "creationDate": time.to_string(),
                "type": { "type": format!("{kind}.changed") },
                "payload": { "number": sequence },
            });
            state.events.push(Stored {
                kind: kind.into(),
                aggregate: id.into(),
                sequence,
                time,
                json: event.to_string(),
            });
        }
    }

    /// Writes so many events at once, of one aggregate.
    pub fn write_many(&self, aggregate: (&str, &str), count: usize) {
        self.write(std::iter::repeat_n(aggregate, count));
    }

    /// Puts in an event as a real server told it, with all before it older.
    pub fn put(&self, event: &Value) {
        let text = |pointer: &str| event.pointer(pointer).and_then(Value::as_str).unwrap();
        let stored = Stored {
            kind: text("/aggregate/type/type").to_owned(),
            aggregate: text("/aggregate/id").to_owned(),
            sequence: text("/sequence").parse().unwrap(),
            time: text("/creationDate").parse().unwrap(),
            json: event.to_string(),
        };
        let mut state = self.state();
        state.now = stored.time;
        state.events.push(stored);
    }

    /// Moves the last event before the one before it, as if it had been written first.
    pub fn swap_last(&self) {
        let mut state = self.state();
        let end = state.events.len();
        state.events.swap(end - 2, end - 1);
    }

    /// Forgets all events.
    pub fn clear(&self) {
        self.state().events.clear();
    }

    /// What the server would answer.
    #[must_use]
    pub fn answer(&self, request: &Received) -> Step {
        answer(&self.state, request)
    }

    /// What tells each event from others, in order.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        let id = |event: &Stored| format!("{}/{}/{}", event.kind, event.aggregate, event.sequence);
        self.state().events.iter().map(id).collect()
    }
}

fn answer(state: &Mutex<State>, request: &Received) -> Step {
    if !request.head.starts_with(&format!("POST {PATH} ")) {
        return json_answer(404, r#"{"code":5,"message":"Not Found"}"#);
    }
    let body: Map<String, Value> = serde_json::from_str(&request.body).unwrap();
    let filter = Filter::of(&body);
    let limit = body.get("limit").and_then(Value::as_u64).unwrap_or(0);
    let limit = match usize::try_from(limit).unwrap() {
        0 => MAX_LIMIT,
        limit => limit.min(MAX_LIMIT),
    };
    let state = state.lock().unwrap();
    let fitting = || state.events.iter().filter(|event| filter.fits(event));
    let events: Vec<&str> = if filter.is_ascending {
        fitting().take(limit).map(|event| &*event.json).collect()
    } else {
        fitting()
            .rev()
            .take(limit)
            .map(|event| &*event.json)
            .collect()
    };
    let date = state.now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let headers = [("content-type", "application/json"), ("date", &date)];
    let body = match events.is_empty() {
        true => "{}".to_owned(),
        false => format!(r#"{{"events":[{}]}}"#, events.join(",")),
    };
    with_headers(200, &headers, &body)
}

/// Which events a request is about.
#[derive(Default)]
struct Filter {
    is_ascending: bool,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    sequence: Option<u64>,
    aggregate: Option<String>,
    kinds: Option<Vec<String>>,
    types: Option<Vec<String>>,
}

impl Filter {
    fn of(body: &Map<String, Value>) -> Self {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let texts = |value: &Value| value.as_array().unwrap().iter().map(text).collect();
        let time = |value: &Value| -> Timestamp { text(value).parse().unwrap() };
        let mut filter = Self {
            is_ascending: body.get("asc") == Some(&Value::Bool(true)),
            ..Self::default()
        };
        for (name, value) in body {
            match name.as_str() {
                "limit" | "asc" => {}
                "range" => {
                    filter.since = value.get("since").map(time);
                    filter.until = value.get("until").map(time);
                }
                "from" | "creationDate" if body.contains_key("range") => {}
                "from" | "creationDate" if filter.is_ascending => filter.since = Some(time(value)),
                "from" | "creationDate" => filter.until = Some(time(value)),
                "sequence" => filter.sequence = text(value).parse().ok(),
                "aggregateId" => filter.aggregate = Some(text(value)),
                // The same for all.
                "resourceOwner" | "editorUserId" => {}
                "aggregateTypes" => filter.kinds = Some(texts(value)),
                "eventTypes" => filter.types = Some(texts(value)),
                other => panic!("the store does not know {other}"),
            }
        }
        filter
    }

    fn fits(&self, event: &Stored) -> bool {
        let has = |list: &Option<Vec<String>>, text: &str| {
            list.as_ref()
                .is_none_or(|list| list.iter().any(|one| one == text))
        };
        let follows = |bound: u64| match self.is_ascending {
            true => event.sequence > bound,
            false => event.sequence < bound,
        };
        self.since.is_none_or(|since| event.time > since)
            && self.until.is_none_or(|until| event.time < until)
            && self.sequence.is_none_or(follows)
            && self
                .aggregate
                .as_ref()
                .is_none_or(|id| *id == event.aggregate)
            && has(&self.kinds, &event.kind)
            && has(&self.types, &format!("{}.changed", event.kind))
    }
}
