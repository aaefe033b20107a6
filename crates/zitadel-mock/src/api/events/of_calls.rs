//! From a call that was answered to its events.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::rules::{self, Place, Rule};
use crate::api::call::Call;
use crate::api::message::Message;
use crate::directory::{Aggregate, Directory, Editor, aggregate_of};

/// A call that was answered, as the rules see it.
struct Answered<'a> {
    request: &'a Value,
    answer: &'a Value,
    organization_id: &'a str,
    instance_id: &'a str,
}

/// Notes what a call did that began at this time, if it did anything.
pub(in crate::api) fn record(
    call: &Call<'_>,
    began: Timestamp,
    operation: &str,
    request: &Value,
    answer: &Value,
) {
    let rules: Vec<_> = rules::all()
        .filter(|rule| operation.strip_prefix("zitadel.") == Some(rule.operation))
        .collect();
    // An answer that says no time, or an older one, changed nothing.
    let Some(time) = newest_time(answer).filter(|time| !rules.is_empty() && *time >= began) else {
        return;
    };
    let mut directory = call.directory();
    let instance_id = directory.instance_id.clone();
    let answered = Answered {
        request,
        answer,
        organization_id: &call.caller.organization_id,
        instance_id: &instance_id,
    };
    for rule in rules {
        for part in answered.parts(rule) {
            let Some(aggregate) = answered.aggregate(rule, &directory) else {
                continue;
            };
            let editor = editor(&directory, &call.caller.user_id);
            let payload = answered.payload(rule, part);
            let events = &mut directory.events;
            events.add(rule.event, aggregate, time, editor, payload);
        }
    }
}

/// Of the times that an answer gives, but for when something runs out.
fn newest_time(answer: &Value) -> Option<Timestamp> {
    const TIMES: [&str; 7] = [
        "creationDate",
        "changeDate",
        "deletionDate",
        "removalDate",
        "setDate",
        "deactivationDate",
        "reactivationDate",
    ];
    let places = [Some(answer), answer.get("details")];
    let times = places.into_iter().flatten().flat_map(|place| {
        let found = TIMES.iter().filter_map(|name| place.get(name)?.as_str());
        found.filter_map(|time| time.parse().ok())
    });
    times.max()
}

fn editor(directory: &Directory, user_id: &str) -> Option<Editor> {
    let display_name = directory.users.get(user_id).map(|user| user.display_name());
    (!user_id.is_empty()).then(|| Editor {
        user_id: user_id.to_owned(),
        display_name: display_name.unwrap_or_default().to_owned(),
    })
}

impl Answered<'_> {
    /// The parts of the request that are an event each: itself, unless the rule names a list, and
    /// nothing when the rule is not meant.
    fn parts<'a>(&'a self, rule: &Rule) -> Vec<&'a Value> {
        if rule
            .when
            .is_some_and(|field| at(self.request, field).is_none())
        {
            return Vec::new();
        }
        match rule.each {
            None => vec![self.request],
            Some(list) => {
                let list = at(self.request, list).and_then(Value::as_array);
                list.into_iter().flatten().collect()
            }
        }
    }

    fn find<'a>(&'a self, place: &Place, part: &'a Value) -> Option<&'a Value> {
        match place {
            Place::Asked(path) => at(part, path),
            Place::Answered(path) => at(self.answer, path),
            Place::Organization | Place::Instance => None,
        }
    }

    fn aggregate(&self, rule: &Rule, directory: &Directory) -> Option<Aggregate> {
        let kind = aggregate_of(rule.event);
        let id = match &rule.aggregate {
            Place::Organization => self.organization_id,
            Place::Instance => self.instance_id,
            place => self.find(place, self.request)?.as_str()?,
        };
        let owner = match kind {
            "org" | "instance" => Some(id),
            "session" => Some(self.instance_id),
            "user" => directory.users.get(id).map(|user| &*user.organization_id),
            "project" => {
                let project = directory.projects.get(id);
                project.map(|project| &*project.organization_id)
            }
            _ => {
                let authorization = directory.authorizations.get(id);
                authorization.map(|authorization| &*authorization.organization_id)
            }
        };
        let owner = owner.or_else(|| directory.events.owner(kind, id));
        Some(Aggregate {
            kind,
            id: id.to_owned(),
            owner: owner.unwrap_or(self.organization_id).to_owned(),
        })
    }

    fn payload(&self, rule: &Rule, part: &Value) -> Map<String, Value> {
        let fields = rule.payload.iter().filter_map(|(name, place)| {
            let value = self.find(place, part)?;
            Some(((*name).to_owned(), value.clone()))
        });
        fields.collect()
    }
}

/// The field at a path with dots, in either casing; the value itself when the path is empty.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    if path.is_empty() {
        return Some(value);
    }
    path.split('.')
        .try_fold(value, |value, name| Message::of(value)?.value(name))
}
