//! Which operations make which events: `rules.txt`, read once.

use std::sync::LazyLock;

const TEXT: &str = include_str!("rules.txt");

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let lines = TEXT.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(Rule::read).collect()
});

/// All of them. Several of the same operation make several events.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

pub(super) struct Rule {
    /// Without `zitadel.`
    pub(super) operation: &'static str,
    pub(super) event: &'static str,
    /// The id of what the event is about.
    pub(super) aggregate: Place,
    /// A field that the request has to have.
    pub(super) when: Option<&'static str>,
    /// A list in the request, each entry of which is an event.
    pub(super) each: Option<&'static str>,
    pub(super) payload: Vec<(&'static str, Place)>,
}

/// Where a value is.
pub(super) enum Place {
    /// At a path with dots.
    Asked(&'static str),
    Answered(&'static str),
    /// The organization that the call is about.
    Organization,
    Instance,
}

impl Rule {
    /// `None` for what cannot be understood, which a test looks for.
    fn read(line: &'static str) -> Option<Self> {
        let mut words = line.split(' ');
        let mut rule = Self {
            operation: words.next()?,
            event: words.next()?,
            aggregate: Place::read(words.next()?)?,
            when: None,
            each: None,
            payload: Vec::new(),
        };
        for word in words {
            if let Some(field) = word.strip_prefix("when:") {
                rule.when = Some(field);
            } else if let Some(list) = word.strip_prefix("each:") {
                rule.each = Some(list);
            } else {
                let (name, place) = word.split_once('=')?;
                rule.payload.push((name, Place::read(place)?));
            }
        }
        Some(rule)
    }
}

impl Place {
    fn read(word: &'static str) -> Option<Self> {
        match word.split_once('.') {
            Some(("asked", path)) => Some(Self::Asked(path)),
            Some(("answered", path)) => Some(Self::Answered(path)),
            None if word == "organization" => Some(Self::Organization),
            None if word == "instance" => Some(Self::Instance),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_understood_and_written_once() {
        let lines = TEXT.lines().filter(|line| !line.starts_with('#'));
        let mut lines: Vec<_> = lines.collect();
        for line in &lines {
            assert!(Rule::read(line).is_some(), "{line}");
        }
        assert!(lines.len() > 150);
        let all = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), all);
    }
}
