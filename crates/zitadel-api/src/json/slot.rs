//! The names of a message's fields.

/// A place in a message: a field, or a oneof, which is a single place under several names.
#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// A field, by its name in JSON (lowerCamelCase) and in the protobuf definition
    /// (`snake_case`).
    Field(&'static str, &'static str),
    /// As [`Field`](Self::Field), with a value that `Debug` must not show.
    Secret(&'static str, &'static str),
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
    /// The key itself, in the slot's spelling.
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

    /// What `key` names among `slots`; `None` when it names nothing there.
    pub(crate) fn find(slots: &[Slot], key: &str) -> Option<Place> {
        slots.iter().enumerate().find_map(|(slot, names)| {
            let (arm, name) = names.arm_named(key)?;
            Some(Place { slot, arm, name })
        })
    }

    fn arm_named(&self, key: &str) -> Option<(usize, &'static str)> {
        match self {
            Slot::Field(json, proto) | Slot::Secret(json, proto) => {
                if *json == key {
                    Some((0, json))
                } else if *proto == key {
                    Some((0, proto))
                } else {
                    None
                }
            }
            Slot::Oneof(arms) => arms.iter().enumerate().find_map(|(arm, names)| {
                let (_, name) = names.arm_named(key)?;
                Some((arm, name))
            }),
        }
    }

    pub(crate) fn json_name(&self) -> &'static str {
        match self {
            Slot::Field(json, _) | Slot::Secret(json, _) => json,
            Slot::Oneof(_) => "",
        }
    }

    pub(crate) fn proto_name(&self) -> &'static str {
        match self {
            Slot::Field(_, proto) | Slot::Secret(_, proto) => proto,
            Slot::Oneof(_) => "",
        }
    }

    pub(crate) fn is_secret(&self) -> bool {
        matches!(self, Slot::Secret(..))
    }
}
