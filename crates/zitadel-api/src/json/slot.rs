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

impl Slot {
    /// The field itself, or the oneof's arm number `arm`.
    pub(crate) fn arm(&self, arm: usize) -> Option<&Slot> {
        match self {
            Slot::Oneof(arms) => arms.get(arm),
            _ => Some(self),
        }
    }

    /// Which arm `key` names, 0 for a plain field; `None` when it names nothing here.
    pub(crate) fn arm_named(&self, key: &str) -> Option<usize> {
        match self {
            Slot::Field(json, proto) | Slot::Secret(json, proto) => {
                (*json == key || *proto == key).then_some(0)
            }
            Slot::Oneof(arms) => arms.iter().position(|arm| arm.arm_named(key).is_some()),
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
