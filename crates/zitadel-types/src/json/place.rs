//! Which slot a key names, and which slot a value has.

use super::{Field, Name, Slot};

/// What a key names.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// The number of the slot.
    pub(crate) slot: usize,
    /// For a oneof, the number of the arm, else 0.
    pub(crate) arm: usize,
    pub(crate) name: &'static Name,
}

impl Place {
    /// What `key` names among `slots`, which are those of `fields`; `None` when it names nothing
    /// there. Servers write JSON names, and about in the order of the slots, so looking begins with
    /// these at number `next`.
    pub(crate) fn find(
        slots: &'static [Slot],
        fields: &[&mut dyn Field],
        key: &str,
        next: usize,
    ) -> Option<Self> {
        let is_json = |name: &Name| name.json_bytes() == key.as_bytes();
        for slot in next..slots.len() {
            let place = Self::of(slots, fields, slot, is_json);
            if place.is_some() {
                return place;
            }
        }
        for slot in 0..next.min(slots.len()) {
            let place = Self::of(slots, fields, slot, is_json);
            if place.is_some() {
                return place;
            }
        }
        Self::find_by_proto(slots, fields, key)
    }

    /// As [`find`](Self::find), for names in the protobuf definition, which servers do not write.
    #[cold]
    fn find_by_proto(slots: &'static [Slot], fields: &[&mut dyn Field], key: &str) -> Option<Self> {
        if !key.contains('_') {
            return None;
        }
        let is_proto = |name: &Name| name.proto() == key;
        (0..slots.len()).find_map(|slot| Self::of(slots, fields, slot, is_proto))
    }

    #[inline]
    fn of(
        slots: &'static [Slot],
        fields: &[&mut dyn Field],
        slot: usize,
        is_meant: impl Fn(&Name) -> bool,
    ) -> Option<Self> {
        let meant = slots.get(slot)?;
        if !meant.is_oneof() {
            let name = meant.name();
            return is_meant(name).then_some(Self { slot, arm: 0, name });
        }
        let arms = fields.get(slot)?.arms();
        let arm = arms.iter().position(|arm| is_meant(arm.name()))?;
        let name = arms.get(arm)?.name();
        Some(Self { slot, arm, name })
    }
}

/// Of a field that is set, or of a oneof's arm that is, the slot with its name, and the value. `None`
/// for what is left out.
#[inline]
pub(crate) fn filled<'f>(
    slot: &'static Slot,
    field: &'f dyn Field,
) -> Option<(&'static Slot, &'f dyn Field)> {
    if slot.is_oneof() {
        let (arm, value) = field.arm()?;
        return Some((field.arms().get(arm)?, value));
    }
    (!field.is_absent()).then_some((slot, field))
}
