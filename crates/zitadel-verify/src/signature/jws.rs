//! The compact form of a signed token (RFC 7515, section 7.1), taken apart before anything in it is
//! believed.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny};

use crate::signature::algorithm::Algorithm;

/// The longest token that is looked at. Headers of 16 KiB are more than most servers take.
pub(crate) const MAX_TOKEN_LENGTH: usize = 16 * 1024;
const MAX_HEADER_LENGTH: usize = 1024;
/// What RSA of 8192 bits gives.
const MAX_SIGNATURE_LENGTH: usize = 1024;
/// Base64 is decoded in steps of three bytes.
const STEP: usize = 3;

/// A signed token, its signature not yet checked.
#[derive(Debug)]
pub(crate) struct Jws<'a> {
    pub(crate) header: Header<'a>,
    /// What the signature is over: both parts as they came.
    pub(crate) signed: &'a str,
    payload: &'a str,
    signature: &'a str,
}

/// What the header says, as far as it is heeded. Keys that it brings or points to (`jwk`, `jku`,
/// `x5c`, `x5u`) are not: whoever made the token chose them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Header<'a> {
    pub(crate) algorithm: Algorithm,
    pub(crate) key_id: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct RawHeader<'a> {
    #[serde(borrow)]
    alg: Cow<'a, str>,
    #[serde(borrow, default, deserialize_with = "text")]
    kid: Option<Cow<'a, str>>,
    #[serde(borrow, default, deserialize_with = "text")]
    typ: Option<Cow<'a, str>>,
    #[serde(default, deserialize_with = "present")]
    crit: Option<IgnoredAny>,
    #[serde(default, deserialize_with = "present")]
    b64: Option<IgnoredAny>,
    #[serde(default, deserialize_with = "present")]
    enc: Option<IgnoredAny>,
}

/// A member that is there counts, `null` too.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// The same for a text, which is borrowed where it holds no escapes.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Cow<'de, str>>, D::Error> {
    #[derive(Deserialize)]
    struct Text<'a>(#[serde(borrow)] Cow<'a, str>);
    Text::deserialize(deserializer).map(|Text(text)| Some(text))
}

/// What a token looks like from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Three parts: signed, to be verified with the issuer's keys.
    Signed,
    /// Five parts: encrypted (RFC 7516, section 7.1), for its issuer alone.
    Encrypted,
    /// Anything else: only its issuer can tell what it is.
    Opaque,
}

impl Shape {
    pub(crate) fn of(token: &str) -> Self {
        // In pieces whose count fits a byte, which the compiler turns into few instructions.
        let dots = |piece: &[u8]| piece.iter().map(|byte| u8::from(*byte == b'.')).sum::<u8>();
        let pieces = token.as_bytes().chunks(usize::from(u8::MAX));
        match pieces.map(|piece| usize::from(dots(piece))).sum() {
            2usize => Self::Signed,
            4 => Self::Encrypted,
            _ => Self::Opaque,
        }
    }
}

impl<'a> Jws<'a> {
    /// Takes a token apart. The text says what is wrong with it, and holds nothing of it but the
    /// name of an algorithm.
    pub(crate) fn parse(token: &'a str, buffer: &'a mut HeaderBuffer) -> Result<Self, String> {
        if token.len() > MAX_TOKEN_LENGTH {
            return Err(format!("it is longer than {MAX_TOKEN_LENGTH} bytes"));
        }
        let (signed, signature) = token.rsplit_once('.').ok_or("it has no parts")?;
        let (header, payload) = signed.split_once('.').ok_or("it has two parts")?;
        if payload.contains('.') {
            return Err("it has more than three parts".into());
        }
        if signature.is_empty() {
            return Err("it is not signed".into());
        }
        Ok(Self {
            header: Header::parse(header, buffer)?,
            signed,
            payload,
            signature,
        })
    }

    /// The signature's bytes, in `buffer`.
    pub(crate) fn signature<'b>(&self, buffer: &'b mut SignatureBuffer) -> Option<&'b [u8]> {
        let length = URL_SAFE_NO_PAD
            .decode_slice(self.signature, &mut buffer.0)
            .ok()?;
        buffer.0.get(..length)
    }

    /// The payload's bytes.
    pub(crate) fn payload(&self) -> Option<Vec<u8>> {
        URL_SAFE_NO_PAD.decode(self.payload).ok()
    }
}

/// Room for the longest header. With these on the stack, checking a signature allocates nothing.
pub(crate) struct HeaderBuffer([u8; MAX_HEADER_LENGTH + STEP]);

/// Room for the longest signature.
pub(crate) struct SignatureBuffer([u8; MAX_SIGNATURE_LENGTH + STEP]);

impl HeaderBuffer {
    pub(crate) fn new() -> Self {
        Self([0; MAX_HEADER_LENGTH + STEP])
    }
}

impl SignatureBuffer {
    pub(crate) fn new() -> Self {
        Self([0; MAX_SIGNATURE_LENGTH + STEP])
    }
}

impl<'a> Header<'a> {
    fn parse(text: &str, buffer: &'a mut HeaderBuffer) -> Result<Self, String> {
        let length = URL_SAFE_NO_PAD
            .decode_slice(text, &mut buffer.0)
            .map_err(|_| "its header is no base64url of a sane length")?;
        // serde_json does not look into texts that nobody reads.
        let json = std::str::from_utf8(buffer.0.get(..length).unwrap_or_default());
        let json = json.map_err(|_| "its header is no UTF-8")?;
        // serde would take a list for a struct too.
        let is_object = json.trim_ascii_start().starts_with('{');
        let raw: RawHeader<'_> = is_object
            .then(|| serde_json::from_str(json).ok())
            .flatten()
            .ok_or(
                "its header is no JSON object with 'alg', or a member is twice or of a wrong type",
            )?;
        if raw.enc.is_some() {
            return Err("its header is of an encrypted token".into());
        }
        // RFC 7515, section 4.1.11: who does not know an extension must refuse it. We know none,
        // RFC 7797's `b64` included.
        if raw.crit.is_some() || raw.b64.is_some() {
            return Err("its header demands an extension, and none is known here".into());
        }
        if !raw.typ.as_deref().is_none_or(is_access_token) {
            return Err("its type is not that of an access token".into());
        }
        let algorithm = Algorithm::from_name(&raw.alg).ok_or_else(|| {
            format!(
                "its algorithm '{:.16}' is not one of asymmetric signatures",
                raw.alg.escape_debug()
            )
        })?;
        Ok(Self {
            algorithm,
            key_id: raw.kid,
        })
    }
}

/// `JWT` as Zitadel writes it, or `at+jwt` (RFC 9068, section 2.1), with or without
/// `application/` before it, in any case (RFC 7515, section 4.1.9).
fn is_access_token(typ: &str) -> bool {
    const PREFIX: &str = "application/";
    let name = match typ.get(..PREFIX.len()) {
        Some(prefix) if prefix.eq_ignore_ascii_case(PREFIX) => &typ[PREFIX.len()..],
        _ => typ,
    };
    name.eq_ignore_ascii_case("JWT") || name.eq_ignore_ascii_case("at+jwt")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(header: &str) -> String {
        format!("{}.e30.c2ln", URL_SAFE_NO_PAD.encode(header))
    }

    #[test]
    fn a_header_is_read_by_the_letter() {
        let text = token(r#"{"alg":"ES256","kid":"1","typ":"JWT","jku":"https://evil.example"}"#);
        let mut buffer = HeaderBuffer::new();
        let jws = Jws::parse(&text, &mut buffer).unwrap();
        assert_eq!(jws.header.algorithm, Algorithm::Es256);
        assert_eq!(jws.header.key_id.as_deref(), Some("1"));
        assert_eq!(jws.payload().unwrap(), b"{}");
        let mut buffer = SignatureBuffer::new();
        assert_eq!(jws.signature(&mut buffer), Some(&b"sig"[..]));
    }

    #[test]
    fn what_no_access_token_says_is_refused() {
        for (header, reason) in [
            (r#"{"alg":"none"}"#, "asymmetric"),
            (r#"{"alg":"HS256"}"#, "asymmetric"),
            (r#"{"alg":"rs256"}"#, "asymmetric"),
            (r#"{"alg":"RS256 "}"#, "asymmetric"),
            (r#"{"alg":null}"#, "wrong type"),
            (r#"{"alg":["RS256"]}"#, "wrong type"),
            (r#"{"alg":"RS256","alg":"RS256"}"#, "no JSON object"),
            (r#"{"alg":"RS256","kid":1}"#, "wrong type"),
            (r#"{"alg":"RS256","kid":null}"#, "wrong type"),
            (r#"{"alg":"RS256","typ":7}"#, "wrong type"),
            (r#"{"alg":"RS256","typ":"dpop+jwt"}"#, "its type"),
            (r#"{"alg":"RS256","typ":"logout+jwt"}"#, "its type"),
            (r#"{"alg":"RS256","typ":""}"#, "its type"),
            (r#"{"alg":"RS256","crit":["exp"]}"#, "extension"),
            (r#"{"alg":"RS256","crit":[]}"#, "extension"),
            (r#"{"alg":"RS256","crit":null}"#, "extension"),
            (r#"{"alg":"RS256","b64":false}"#, "extension"),
            (r#"{"alg":"RS256","enc":"A256GCM"}"#, "encrypted"),
            (r#"{"kid":"1"}"#, "'alg'"),
            (r#"["alg"]"#, "no JSON object"),
            (r#"["RS256"]"#, "no JSON object"),
            ("", "no JSON object"),
            ("\u{feff}{\"alg\":\"RS256\"}", "no JSON object"),
        ] {
            let error = Jws::parse(&token(header), &mut HeaderBuffer::new()).unwrap_err();
            assert!(error.contains(reason), "{header}: {error}");
        }
    }

    #[test]
    fn a_header_is_utf_8_where_nobody_reads_it_too() {
        let header = URL_SAFE_NO_PAD.encode(b"{\"alg\":\"RS256\",\"x\":\"\xff\"}");
        let error =
            Jws::parse(&format!("{header}.e30.c2ln"), &mut HeaderBuffer::new()).unwrap_err();
        assert_eq!(error, "its header is no UTF-8");
    }

    #[test]
    fn a_type_is_compared_as_a_media_type() {
        for typ in [
            "JWT",
            "jwt",
            "at+jwt",
            "AT+JWT",
            "application/at+jwt",
            "Application/JWT",
        ] {
            let text = token(&format!(r#"{{"alg":"RS256","typ":"{typ}"}}"#));
            assert!(Jws::parse(&text, &mut HeaderBuffer::new()).is_ok(), "{typ}");
        }
    }

    #[test]
    fn parts_are_counted() {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256"}"#);
        for text in [
            String::new(),
            ".".into(),
            "..".into(),
            "...".into(),
            header.clone(),
            format!("{header}.e30"),
            format!("{header}.e30."),
            format!("{header}.e30.c2ln.c2ln"),
            format!(" {header}.e30.c2ln"),
            format!("{header}=.e30.c2ln"),
            format!("{header}\n.e30.c2ln"),
            format!("{}.e30.c2ln", "A".repeat(2000)),
            format!("{header}.{}.c2ln", "A".repeat(MAX_TOKEN_LENGTH)),
        ] {
            assert!(
                Jws::parse(&text, &mut HeaderBuffer::new()).is_err(),
                "{text:.40}"
            );
        }
    }

    #[test]
    fn what_is_no_base64url_of_the_right_size_gives_no_bytes() {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256"}"#);
        for part in ["c2ln=", "c2l", "c2+n", "c2/n", "c2 ln", "é", "c2lu\n"] {
            let text = format!("{header}.{part}.{part}");
            let mut buffer = HeaderBuffer::new();
            let jws = Jws::parse(&text, &mut buffer).unwrap();
            // Bits behind the last byte are refused too: each token has one spelling.
            assert_eq!(jws.payload(), None, "{part}");
            assert_eq!(jws.signature(&mut SignatureBuffer::new()), None, "{part}");
        }
        let long = format!("{header}.e30.{}", "AAAA".repeat(400));
        let mut buffer = HeaderBuffer::new();
        let jws = Jws::parse(&long, &mut buffer).unwrap();
        assert_eq!(jws.signature(&mut SignatureBuffer::new()), None);
    }

    #[test]
    fn encrypted_and_opaque_tokens_are_not_taken_for_signed_ones() {
        for (token, shape) in [
            ("eyJhbGciOiJkaXIifQ..a.b.c", Shape::Encrypted),
            ("a.b.c.d", Shape::Opaque),
            ("a.b.c.d.e.f", Shape::Opaque),
            ("dEadBeef-dEadBeef", Shape::Opaque),
            ("", Shape::Opaque),
            ("a.b", Shape::Opaque),
            ("a.b.c", Shape::Signed),
        ] {
            assert_eq!(Shape::of(token), shape, "{token}");
        }
    }
}
