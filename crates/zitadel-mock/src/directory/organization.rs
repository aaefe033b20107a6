//! Organizations.

use jiff::Timestamp;

use super::metadata::Metadata;

pub(crate) struct Organization {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) is_active: bool,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    pub(crate) sequence: u64,
    pub(crate) metadata: Metadata,
}

impl Organization {
    pub(crate) fn new(id: String, name: &str, now: Timestamp) -> Self {
        Self {
            id,
            name: name.to_owned(),
            is_active: true,
            created: now,
            changed: now,
            sequence: 1,
            metadata: Metadata::new(),
        }
    }

    /// The domain that every organization gets: its name, below the instance's domain.
    pub(crate) fn primary_domain(&self) -> String {
        let label: String = self
            .name
            .chars()
            .map(|character| match character {
                ' ' => '-',
                other => other.to_ascii_lowercase(),
            })
            .collect();
        format!("{label}.localhost")
    }

    /// Notes that something about it was changed.
    pub(crate) fn touch(&mut self, now: Timestamp) {
        self.changed = now;
        self.sequence += 1;
    }
}
