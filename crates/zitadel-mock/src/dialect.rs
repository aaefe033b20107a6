//! Where two releases of Zitadel answer differently.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize as _;
use serde_json::{Value, json};

use crate::random;

/// Which release of Zitadel the mock answers as.
///
/// The two differ in what they say about a bad assertion, in the algorithms they take, in
/// what an opaque token looks like, in the blanks of their JSON, and in how the v1 API refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Dialect {
    /// Release 4.13: a bad assertion is answered with status 500 and `server_error`, ES256
    /// assertions are refused, opaque tokens have about a hundred characters. The v1 API answers
    /// what has no error id with status 500, and says in its text what it meant.
    V4_13,
    /// The releases after 4.13: a bad assertion is answered with status 400 and
    /// `invalid_grant`, ES256 assertions are taken, opaque tokens are encrypted (five
    /// segments, which look like a JWT and are none). The default.
    #[default]
    Next,
}

/// What an opaque string stands for: each kind has a length of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) enum OpaqueToken {
    Access,
    PersonalAccess,
    Session,
}

impl Dialect {
    pub(crate) fn takes_ecdsa_assertions(self) -> bool {
        self == Self::Next
    }

    /// Services that a release does not have yet.
    pub(crate) fn lacks(self, service: &str) -> bool {
        self == Self::V4_13 && service == "zitadel.group.v2.GroupService"
    }

    /// Operations of the v1 API that a release does not have yet.
    pub(crate) fn lacks_method(self, method: &str) -> bool {
        self == Self::V4_13 && matches!(method, "AddZitadelProvider" | "UpdateZitadelProvider")
    }

    /// Whether errors of the v1 API that have no id reach its gateway as a text.
    pub(crate) fn wraps_errors(self) -> bool {
        self == Self::V4_13
    }

    pub(crate) fn opaque(self, kind: OpaqueToken) -> String {
        match (self, kind) {
            (Self::V4_13, OpaqueToken::Access) => random::text(104),
            (Self::V4_13, OpaqueToken::PersonalAccess) => random::text(71),
            (Self::V4_13, OpaqueToken::Session) => random::text(99),
            (Self::Next, OpaqueToken::Access) => encrypted_look_alike(288),
            (Self::Next, OpaqueToken::PersonalAccess) => encrypted_look_alike(277),
            (Self::Next, OpaqueToken::Session) => encrypted_look_alike(283),
        }
    }

    /// The API's JSON, with the dialect's blanks.
    pub(crate) fn api_json(self, value: &Value) -> Vec<u8> {
        match self {
            Self::Next => value.to_string().into_bytes(),
            Self::V4_13 => {
                let mut text = Vec::new();
                let mut serializer =
                    serde_json::Serializer::with_formatter(&mut text, SomeBlanks::default());
                // A `Value` written to memory meets neither an I/O error nor a key that is no string.
                let _ = value.serialize(&mut serializer);
                text
            }
        }
    }
}

/// A compact JWE of so many characters: header, key, nonce, ciphertext, tag. Nothing is
/// encrypted; tokens are looked up by their text.
fn encrypted_look_alike(length: usize) -> String {
    let header = json!({"alg": "A256GCMKW", "enc": "A256GCM", "iv": random::text(16), "tag": random::text(22)});
    let header = URL_SAFE_NO_PAD.encode(header.to_string());
    let (key, nonce, tag) = (random::text(43), random::text(16), random::text(22));
    let rest = header.len() + key.len() + nonce.len() + tag.len() + 4;
    let ciphertext = random::text(length.saturating_sub(rest));
    format!("{header}.{key}.{nonce}.{ciphertext}.{tag}")
}

/// Puts a blank after every other comma and colon of objects: a reader that compares text
/// instead of parsing it fails at once.
#[derive(Default)]
struct SomeBlanks {
    blank: bool,
}

impl SomeBlanks {
    fn write<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
        sign: &[u8],
    ) -> std::io::Result<()> {
        self.blank = !self.blank;
        writer.write_all(sign)?;
        writer.write_all(if self.blank { b" " } else { b"" })
    }
}

impl serde_json::ser::Formatter for SomeBlanks {
    fn begin_object_key<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> std::io::Result<()> {
        if first {
            return Ok(());
        }
        self.write(writer, b",")
    }

    fn begin_object_value<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
    ) -> std::io::Result<()> {
        self.write(writer, b":")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_leave_the_value_as_it_is() {
        let value = json!({"a": [1, {"b": "x, y: z"}], "c": {"d": null, "e": {}}});
        let text = Dialect::V4_13.api_json(&value);
        assert_ne!(text, Dialect::Next.api_json(&value));
        assert_eq!(serde_json::from_slice::<Value>(&text).unwrap(), value);
    }

    #[test]
    fn opaque_tokens_have_the_length_of_real_ones() {
        let old = Dialect::V4_13.opaque(OpaqueToken::Access);
        assert_eq!((old.len(), old.matches('.').count()), (104, 0));
        let new = Dialect::Next.opaque(OpaqueToken::Access);
        assert_eq!((new.len(), new.matches('.').count()), (288, 4));
        assert!(new.starts_with("eyJ"));
    }
}
