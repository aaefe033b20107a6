//! Lists of which one asks for what comes after an entry.

use std::collections::BTreeMap;

use crate::Result;
use crate::node::At;

/// How one asks for what comes after an entry. All are protobuf names.
#[derive(Debug)]
pub(crate) struct After {
    /// Where the rule stands.
    pub(crate) path: String,
    pub(crate) bound: Bound,
    /// Field of an entry that says where it stands.
    pub(crate) place: String,
    /// Fields of an entry, with dots between those of messages in messages, which tell it from all
    /// others of its list.
    pub(crate) identity: Vec<String>,
}

/// What bounds the list.
#[derive(Debug)]
pub(crate) enum Bound {
    /// A number, which all entries follow in the order that is asked for.
    Sequence(String),
    Times {
        /// The field that holds both ends.
        range: String,
        since: String,
        until: String,
        /// Times that all entries follow in the order that is asked for.
        from: Vec<String>,
        /// A number whose meaning depends on the order.
        one_way: Option<String>,
    },
}

pub(super) fn read(section: &At<'_>) -> Result<BTreeMap<String, After>> {
    let mut rules = BTreeMap::new();
    for (message, rule) in section.members()? {
        rules.insert(message.to_owned(), one(&rule)?);
    }
    Ok(rules)
}

fn one(rule: &At<'_>) -> Result<After> {
    const KEYS: [&str; 8] = [
        "sequence", "range", "since", "until", "from", "one_way", "place", "identity",
    ];
    for (key, value) in rule.members()? {
        if !KEYS.contains(&key) {
            return value.error(format_args!("expected one of {}", KEYS.join(", ")));
        }
    }
    let text = |key| -> Result<String> { Ok(rule.need(key)?.text()?.to_owned()) };
    let bound = match rule.get("sequence") {
        Some(sequence) => Bound::Sequence(sequence.text()?.to_owned()),
        None => Bound::Times {
            range: text("range")?,
            since: text("since")?,
            until: text("until")?,
            from: match rule.get("from") {
                Some(names) => super::texts(&names)?,
                None => Vec::new(),
            },
            one_way: match rule.get("one_way") {
                Some(name) => Some(name.text()?.to_owned()),
                None => None,
            },
        },
    };
    let identity = rule.need("identity")?;
    if identity.items()?.is_empty() {
        return identity.error("expected what tells an entry from others");
    }
    Ok(After {
        path: rule.path.clone(),
        bound,
        place: text("place")?,
        identity: super::texts(&identity)?,
    })
}
