//! The places of a message's fields, and their names.

use super::Name;

/// A place in a message: a field, or a oneof, which is a single place under several names.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    name: Name,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Field,
    /// A field with a value that `Debug` must not show.
    Secret,
    /// At most one of its [`arms`](super::Field::arms) is set. The name is not one of JSON's.
    Oneof,
}

impl Slot {
    /// The slots of a message, each as [`message!`](super::declare) has it: `user_id`,
    /// `password secret`, `verification oneof`, `tls = "TLS" "tls"`.
    #[must_use]
    pub const fn fields<const N: usize>(fields: [&'static str; N]) -> [Self; N] {
        Self::all(fields, false)
    }

    /// The slots of a oneof's arms, each as [`oneof!`](super::declare) has it: `UserId`, or
    /// `Password secret`.
    #[must_use]
    pub const fn arms<const N: usize>(arms: [&'static str; N]) -> [Self; N] {
        Self::all(arms, true)
    }

    const fn all<const N: usize>(declared: [&'static str; N], are_arms: bool) -> [Self; N] {
        let nothing = Self {
            name: Name::given("", ""),
            kind: Kind::Field,
        };
        let mut slots = [nothing; N];
        let mut at = 0;
        while at < N {
            slots[at] = Self::declared(declared[at], are_arms);
            at += 1;
        }
        slots
    }

    const fn declared(text: &'static str, is_arm: bool) -> Self {
        // Most have no more than a name, and the compiler runs this for each: it is dear.
        if position(text.as_bytes(), true) == text.len() {
            let name = Name::of(text.as_bytes(), is_arm);
            let kind = Kind::Field;
            return Self { name, kind };
        }
        let (ident, rest) = first_word(text.as_bytes());
        let kind = match first_word(rest).0 {
            b"secret" => Kind::Secret,
            b"oneof" => Kind::Oneof,
            _ => Kind::Field,
        };
        let (json, rest) = first_quoted(rest);
        let (proto, _) = first_quoted(rest);
        let name = match (std::str::from_utf8(json), std::str::from_utf8(proto)) {
            (Ok(json), Ok(proto)) if !json.is_empty() => Name::given(json, proto),
            _ => Name::of(ident, is_arm),
        };
        Self { name, kind }
    }

    pub(crate) fn name(&self) -> &Name {
        &self.name
    }

    pub(crate) fn is_oneof(&self) -> bool {
        self.kind == Kind::Oneof
    }

    pub(crate) fn is_secret(&self) -> bool {
        self.kind == Kind::Secret
    }
}

/// The first of the words of `text`, and what follows it.
const fn first_word(text: &[u8]) -> (&[u8], &[u8]) {
    let (_, word) = text.split_at(position(text, false));
    word.split_at(position(word, true))
}

/// Where the first blank of `text` stands, or the first byte that is none.
const fn position(text: &[u8], of_blank: bool) -> usize {
    let mut at = 0;
    while at < text.len() && (text[at] == b' ') != of_blank {
        at += 1;
    }
    at
}

/// What stands in the first quotes of `text`, if any, and what follows them.
const fn first_quoted(text: &[u8]) -> (&[u8], &[u8]) {
    let (_, text) = text.split_at(quote(text));
    let [_, text @ ..] = text else {
        return (text, text);
    };
    let (quoted, rest) = text.split_at(quote(text));
    match rest {
        [_, rest @ ..] => (quoted, rest),
        _ => (quoted, rest),
    }
}

/// Where the first quote of `text` stands, or its end.
const fn quote(text: &[u8]) -> usize {
    let mut at = 0;
    while at < text.len() && text[at] != b'"' {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{Kind, Slot};

    #[test]
    fn slots_are_what_is_declared() {
        let [id, secret, oneof, given, both] = Slot::fields([
            stringify!(user_id),
            stringify!(totp_secret secret),
            stringify!(r#type oneof),
            stringify!(tls "TLS" "useTLS"),
            stringify!(key secret "aKey" "a__key"),
        ]);
        let [arm, hidden] = Slot::arms(["LoginName", "Password   secret"]);
        for (slot, json, proto, kind) in [
            (id, "userId", "user_id", Kind::Field),
            (secret, "totpSecret", "totp_secret", Kind::Secret),
            (oneof, "type", "type", Kind::Oneof),
            (given, "TLS", "useTLS", Kind::Field),
            (both, "aKey", "a__key", Kind::Secret),
            (arm, "loginName", "login_name", Kind::Field),
            (hidden, "password", "password", Kind::Secret),
        ] {
            assert_eq!((slot.name().json(), &*slot.name().proto()), (json, proto));
            assert_eq!(slot.kind, kind, "{json}");
        }
    }
}
