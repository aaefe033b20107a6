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

    /// The name of the field `creation_date` or `r#type`.
    pub(crate) const fn of_field(field: &str) -> Self {
        let field = match field.as_bytes() {
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
    pub(crate) const fn of_arm(variant: &str) -> Self {
        let variant = variant.as_bytes();
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
        match &self.0 {
            // Identifiers are text.
            Spelling::Derived { json, length } => {
                std::str::from_utf8(&json[..usize::from(*length)]).unwrap_or_default()
            }
            Spelling::Given { json, .. } => json,
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

    /// Whether `key` is this name, in either spelling.
    pub(crate) fn is(&self, key: &str) -> bool {
        if self.json() == key {
            return true;
        }
        match self.0 {
            Spelling::Derived { .. } => key.contains('_') && self.proto() == key,
            Spelling::Given { proto, .. } => proto == key,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn names_follow_from_each_other() {
        for (name, json, proto) in [
            (
                Name::of_field("creation_date"),
                "creationDate",
                "creation_date",
            ),
            (Name::of_field("id"), "id", "id"),
            (Name::of_field("r#type"), "type", "type"),
            (Name::of_field("web_auth_n"), "webAuthN", "web_auth_n"),
            (Name::of_arm("LoginName"), "loginName", "login_name"),
            (Name::of_arm("WebAuthN"), "webAuthN", "web_auth_n"),
            (Name::given("other", "self"), "other", "self"),
        ] {
            assert_eq!((name.json(), &*name.proto()), (json, proto));
            assert!(name.is(json) && name.is(proto), "{json}");
            for other in ["", "creation", "Id", "creation_Date", "login__name", "_"] {
                assert!(!name.is(other), "{json} {other}");
            }
        }
    }
}
