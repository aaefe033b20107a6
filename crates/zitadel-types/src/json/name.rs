//! Names of fields, which the compiler works out from what the fields are called in Rust.

use std::borrow::Cow;

/// The longest name that is derived; longer ones are given.
const MAX_LENGTH: usize = 47;

/// A field's name in JSON, and the one in the protobuf definition that goes with it.
#[derive(Clone, Copy, Debug)]
pub struct Name(Spelling);

#[derive(Clone, Copy, Debug)]
enum Spelling {
    /// By protobuf's own rule: `creation_date` in the definition is `creationDate` in JSON.
    Derived { json: [u8; MAX_LENGTH], length: u8 },
    Given {
        json: &'static str,
        proto: &'static str,
    },
}

impl Name {
    /// A name in JSON and in the protobuf definition.
    #[must_use]
    pub const fn given(json: &'static str, proto: &'static str) -> Self {
        Self(Spelling::Given { json, proto })
    }

    pub(crate) const fn of(ident: &[u8], is_arm: bool) -> Self {
        if is_arm {
            Self::of_arm(ident)
        } else {
            Self::of_field(ident)
        }
    }

    /// The name of the field `creation_date` or `r#type`.
    pub(crate) const fn of_field(field: &[u8]) -> Self {
        let field = match field {
            [b'r', b'#', name @ ..] => name,
            name => name,
        };
        let mut json = [0; MAX_LENGTH];
        let mut length = 0;
        let mut at = 0;
        while at < field.len() {
            let is_capital = field[at] == b'_';
            at += is_capital as usize;
            json[length] = if is_capital {
                field[at].to_ascii_uppercase()
            } else {
                field[at]
            };
            length += 1;
            at += 1;
        }
        Self::derived(json, length)
    }

    /// The name of the arm `LoginName`.
    pub(crate) const fn of_arm(variant: &[u8]) -> Self {
        let mut json = [0; MAX_LENGTH];
        let mut at = 0;
        while at < variant.len() {
            json[at] = variant[at];
            at += 1;
        }
        json[0] = json[0].to_ascii_lowercase();
        Self::derived(json, variant.len())
    }

    const fn derived(json: [u8; MAX_LENGTH], length: usize) -> Self {
        Self(Spelling::Derived {
            json,
            length: length as u8,
        })
    }

    pub(crate) fn json(&self) -> &str {
        // Identifiers are text.
        std::str::from_utf8(self.json_bytes()).unwrap_or_default()
    }

    /// The name in JSON, for comparing and writing.
    #[inline]
    pub(crate) fn json_bytes(&self) -> &[u8] {
        match &self.0 {
            Spelling::Derived { json, length } => {
                json.get(..usize::from(*length)).unwrap_or_default()
            }
            Spelling::Given { json, .. } => json.as_bytes(),
        }
    }

    /// The name in the protobuf definition.
    pub(crate) fn proto(&self) -> Cow<'static, str> {
        if let Spelling::Given { proto, .. } = self.0 {
            return proto.into();
        }
        let mut proto = String::new();
        for letter in self.json().chars() {
            if letter.is_ascii_uppercase() {
                proto.push('_');
            }
            proto.push(letter.to_ascii_lowercase());
        }
        proto.into()
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn names_follow_from_each_other() {
        for (name, json, proto) in [
            (
                Name::of_field(b"creation_date"),
                "creationDate",
                "creation_date",
            ),
            (Name::of_field(b"id"), "id", "id"),
            (Name::of_field(b"r#type"), "type", "type"),
            (Name::of_field(b"web_auth_n"), "webAuthN", "web_auth_n"),
            (Name::of_arm(b"LoginName"), "loginName", "login_name"),
            (Name::of_arm(b"WebAuthN"), "webAuthN", "web_auth_n"),
            (Name::given("other", "self"), "other", "self"),
        ] {
            assert_eq!((name.json(), &*name.proto()), (json, proto));
            assert_eq!(name.json_bytes(), json.as_bytes());
        }
    }
}
