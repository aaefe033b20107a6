//! Secrets on their way through memory. What a buffer leaves behind when it grows, shrinks or is
//! dropped can be read later, so each copy is overwritten.

use secrecy::zeroize::{Zeroize, Zeroizing};
use secrecy::{ExposeSecret, SecretSlice, SecretString};

use crate::redaction;

/// Keeps `text`, which may have room to spare: shrinking it in place can move it.
pub fn keep(mut text: String) -> SecretString {
    let secret = SecretString::from(text.as_str());
    text.zeroize();
    secret
}

/// The same for bytes.
pub fn keep_bytes(mut bytes: Vec<u8>) -> SecretSlice<u8> {
    let secret = SecretSlice::from(bytes.as_slice().to_vec());
    bytes.zeroize();
    secret
}

/// What to add where a server has refused this secret, if only because it was read from a file whole.
pub fn blanks_around(secret: &SecretString) -> &'static str {
    let secret = secret.expose_secret();
    match secret.trim() == secret {
        true => "",
        false => "; it was given with a blank or a line break around it, which counts: drop that",
    }
}

/// The text of a JSON string, quotes included. A parser unescapes into buffers of its own.
pub fn unescape_json(json: &str) -> Option<Zeroizing<String>> {
    let mut rest = json.strip_prefix('"')?.strip_suffix('"')?;
    // No escape is shorter than what it stands for.
    let mut text = Zeroizing::new(String::with_capacity(rest.len()));
    while let Some(c) = rest.chars().next() {
        let (c, length) = match c {
            '\\' => redaction::json_escape(rest)?,
            _ => (c, c.len_utf8()),
        };
        text.push(c);
        rest = rest.get(length..)?;
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_unescaped_as_a_parser_does() {
        for json in [
            r#""""#,
            r#""plain""#,
            r#""a\nb\r\t\b\f\"\\\/""#,
            r#""\u00e4\ud83d\udd11\u0041""#,
            "\"\u{e4}\u{1f511}\"",
        ] {
            let expected: String = serde_json::from_str(json).unwrap();
            assert_eq!(unescape_json(json).as_deref(), Some(&expected), "{json}");
        }
        for bad in ["", "\"", "7", "null", r#""\ud83d""#, r#""\u12""#, r#""a"#] {
            assert_eq!(unescape_json(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_kept_is_the_same() {
        let mut text = String::with_capacity(100);
        text.push_str("s3cr3t");
        assert_eq!(keep(text).expose_secret(), "s3cr3t");
        assert_eq!(keep_bytes(vec![1, 2]).expose_secret(), [1, 2]);
    }
}
