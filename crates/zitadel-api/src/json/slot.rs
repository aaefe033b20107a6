//! The places of a message's fields, and their names.

use super::Name;

/// A place in a message: a field, or a oneof, which is a single place under several names.
#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// A field.
    Field(Name),
    /// A field with a value that `Debug` must not show.
    Secret(Name),
    /// A oneof, by its arms, which are fields themselves. At most one of them is set.
    Oneof(&'static [Slot]),
}

/// What a key names.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// The number of the slot.
    pub(crate) slot: usize,
    /// For a oneof, the number of the arm, else 0.
    pub(crate) arm: usize,
    /// The name in JSON.
    pub(crate) name: &'static str,
}

impl Slot {
    /// The field itself, or the oneof's arm number `arm`.
    pub(crate) fn arm(&self, arm: usize) -> Option<&Slot> {
        match self {
            Slot::Oneof(arms) => arms.get(arm),
            _ => Some(self),
        }
    }

    /// What `key` names among `slots`; `None` when it names nothing there. Servers keep to the
    /// order of the slots, so looking begins at number `next`.
    pub(crate) fn find(slots: &'static [Slot], key: &str, next: usize) -> Option<Place> {
        let (before, after) = slots.split_at_checked(next)?;
        let numbered = |(slot, names): (usize, &'static Slot)| {
            let (arm, name) = names.arm_named(key)?;
            Some(Place { slot, arm, name })
        };
        let mut after = (next..).zip(after);
        after
            .find_map(numbered)
            .or_else(|| before.iter().enumerate().find_map(numbered))
    }

    fn arm_named(&'static self, key: &str) -> Option<(usize, &'static str)> {
        match self {
            Slot::Field(name) | Slot::Secret(name) => name.is(key).then(|| (0, name.json())),
            Slot::Oneof(arms) => arms.iter().enumerate().find_map(|(arm, names)| {
                let (_, name) = names.arm_named(key)?;
                Some((arm, name))
            }),
        }
    }

    /// The name of a field; a oneof has none of its own.
    pub(crate) fn name(&self) -> Option<&Name> {
        match self {
            Slot::Field(name) | Slot::Secret(name) => Some(name),
            Slot::Oneof(_) => None,
        }
    }

    pub(crate) fn is_secret(&self) -> bool {
        matches!(self, Slot::Secret(..))
    }
}
