//! What users give. A secret can stand where a path, a host or a name belongs.

use std::fmt;

/// As much of a host, a path or a name is shown.
const MAX_SHOWN: usize = 500;
/// No path is longer, and no part of one.
const MAX_PATH: usize = 4096;
const MAX_PATH_PART: usize = 255;
/// Bare base64 of a private key is longer, a name is shorter.
const MIN_BARE_KEY: usize = 40;
/// A run of letters and digits that is longer is random, and perhaps a secret.
const MAX_WORD: usize = 24;
/// The same for the alphabet of base64 in URLs, whose dashes stand in names too.
const MAX_HYPHENATED: usize = 40;
/// The same for base64.
const MAX_BASE64: usize = 60;
/// The same for base64 that could be a path, for want of characters that no path has.
const MAX_BASE64_PATH: usize = 150;
/// As much of a random run is shown, to know it by.
const SHOWN_START: usize = 4;

/// A text that a user gave, as errors, logs and `Debug` may show it: a key not at all, of long
/// random words the start, of a URL neither credentials nor query.
#[derive(Clone, Copy)]
pub struct Given<'a>(pub &'a str);

/// A private key, or a file with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyText {
    /// JSON, such as the text of a key file.
    Json,
    /// PEM.
    Pem,
    /// Either of them, or the bytes of a key, in base64.
    Base64,
}

impl KeyText {
    /// What `text` looks like, however it is quoted.
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim_start_matches(|c: char| {
            c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'' | '`' | '\u{feff}' | '\\')
        });
        if text.starts_with('{') || text.starts_with("[{") {
            return Some(Self::Json);
        }
        if text.contains("-----BEGIN") || text.contains("PRIVATE KEY-----") {
            return Some(Self::Pem);
        }
        // `{"`, `-----BEGIN`, and the tag of an ASN.1 sequence.
        let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=-_".contains(&byte);
        let is_der = || text.starts_with('M') && text.trim_end().bytes().all(is_base64);
        let is_long = text.len() >= MIN_BARE_KEY;
        (is_long && (text.starts_with("eyJ") || text.starts_with("LS0tLS1CRUdJTi") || is_der()))
            .then_some(Self::Base64)
    }
}

impl KeyText {
    /// Refuses a key in the place of `what`, in words that say where it belongs.
    ///
    /// # Errors
    /// When `text` is a key.
    pub fn refuse(what: &str, text: &str) -> Result<(), String> {
        let Some(kind) = Self::of(text) else {
            return Ok(());
        };
        // An id can stand in braces.
        if kind == Self::Json && !text.contains('"') {
            return Ok(());
        }
        let instead = match kind {
            Self::Json => {
                "PrivateKeyJwt::from_key_json (or ZITADEL_KEY_JSON in the environment) takes the text of a key file"
            }
            Self::Pem => "PrivateKeyJwt::builder and SystemUser::builder take a private key",
            Self::Base64 => {
                "decoded, a key file's text goes to PrivateKeyJwt::from_key_json (or ZITADEL_KEY_JSON in the environment), a private key to PrivateKeyJwt::builder"
            }
        };
        Err(format!("in place of {what} stands {kind}: {instead}"))
    }
}

impl fmt::Display for KeyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Json => "JSON, such as the text of a key file",
            Self::Pem => "PEM, such as the text of a private key",
            Self::Base64 => "base64, such as that of a key file or a private key",
        })
    }
}

impl Given<'_> {
    /// Whether it can be a path, a host or a name, and no text that was given in its place.
    pub fn is_showable(&self) -> bool {
        let text = self.0;
        KeyText::of(text).is_none()
            && text.len() <= MAX_PATH
            && !text.trim().contains(['\n', '\r'])
            && text
                .split(['/', '\\'])
                .all(|part| part.len() <= MAX_PATH_PART)
    }

    fn shown(&self) -> String {
        if !self.is_showable() {
            return format!("[{} bytes, not shown]", self.0.len());
        }
        super::one_line(
            &without_random_words(&without_url_secrets(self.0)),
            MAX_SHOWN,
        )
    }
}

impl fmt::Display for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown())
    }
}

impl fmt::Debug for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.shown(), f)
    }
}

/// Leaves out user and password, query and fragment of what looks like a URL.
fn without_url_secrets(text: &str) -> String {
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), text),
    };
    // A password may hold any character, so the last @ counts.
    let (user, rest) = match rest.rsplit_once('@') {
        Some((_, rest)) => ("…@", rest),
        None => ("", rest),
    };
    let (rest, query) = match rest.split_once(['?', '#']) {
        Some((rest, _)) if !scheme.is_empty() => (rest, "?…"),
        _ => (rest, ""),
    };
    format!("{scheme}{user}{rest}{query}")
}

/// Leaves their start of words that are random by their looks.
fn without_random_words(text: &str) -> String {
    // Base64 holds slashes, as a path does.
    let is_base64 = |word: &str| {
        word.len() > MAX_BASE64_PATH || (word.len() > MAX_BASE64 && word.contains(['+', '=']))
    };
    let text = elide(text, "+/=", is_base64);
    let text = elide(&text, "-_", |word| word.len() > MAX_HYPHENATED);
    elide(&text, "", |word| word.len() > MAX_WORD)
}

/// Shortens those words of letters, digits and `others` that are random and long.
fn elide(text: &str, others: &str, is_long: impl Fn(&str) -> bool) -> String {
    let is_inner = |c: char| c.is_ascii_alphanumeric() || others.contains(c);
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.find(|c| !is_inner(c)).unwrap_or(rest.len()));
        if is_random(word) && is_long(word) {
            shown.extend(word.chars().take(SHOWN_START).chain(['…']));
        } else {
            shown.push_str(word);
        }
        let mut chars = after.chars();
        shown.extend(chars.next());
        rest = chars.as_str();
    }
    shown
}

fn is_random(word: &str) -> bool {
    let any = |is: fn(&u8) -> bool| word.bytes().any(|byte| is(&byte));
    any(u8::is_ascii_digit) && (any(u8::is_ascii_lowercase) || any(u8::is_ascii_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_paths_and_names_are_shown() {
        for text in [
            "acme.zitadel.cloud",
            "https://acme.example:8443/ui/console",
            "[::1]:8080",
            "/etc/zitadel/key.json",
            "./keys/268384512345678901.json",
            r"C:\\Users\\Ada Lovelace\\key.json",
            "/var/run/secrets/kubernetes.io/serviceaccount/token",
            "/var/lib/kubelet/pods/0b7c5e1c-9b8f-4d1f-8a53-2d6a4ef2c1aa/key.json",
            "a-rather-long-name-for-the-key-of-production.json",
            "259241944654282754",
            "billing@acme",
            "urn:zitadel:iam:org:project:id:zitadel:aud",
            "\u{e4}\u{f6}\u{fc}",
            "",
        ] {
            let expected = text.replace("billing@", "…@");
            assert_eq!(Given(text).to_string(), expected);
        }
    }

    #[test]
    fn keys_are_not_shown() {
        let pem = "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n";
        for (text, kind) in [
            (r#"{"key":"hunter2"}"#.to_owned(), KeyText::Json),
            ("\u{feff} {\"hunter2".to_owned(), KeyText::Json),
            (r#""{\"key\":\"hunter2\"}""#.to_owned(), KeyText::Json),
            ("'{hunter2".to_owned(), KeyText::Json),
            ("[{hunter2".to_owned(), KeyText::Json),
            (pem.to_owned(), KeyText::Pem),
            (pem.replace('\n', "\\n"), KeyText::Pem),
            (pem.replace('\n', " "), KeyText::Pem),
            (format!("key={pem}"), KeyText::Pem),
            (r#"{"key":"-----BEGIN hunter2"#.to_owned(), KeyText::Json),
            (
                "hunter2\n-----END PRIVATE KEY-----".to_owned(),
                KeyText::Pem,
            ),
            (
                "eyJ0eXBlIjoic2VydmljZWFjY291bnQiLCJrZXkhunter2".to_owned(),
                KeyText::Base64,
            ),
            (
                "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQohunter2".to_owned(),
                KeyText::Base64,
            ),
            (
                "MIIEowIBAAKCAQEAtChunter2/QmEyVGG+Y0fw1mcpmfNZ9M4==".to_owned(),
                KeyText::Base64,
            ),
            (
                "MHcCAQEEIIhunter2DyLVKVkCJYV8wlPT8uTnQ7eZlXbb\n".to_owned(),
                KeyText::Base64,
            ),
        ] {
            assert_eq!(KeyText::of(&text), Some(kind), "{text}");
            let shown = format!("{0} {0:?} {0:#?}", Given(&text));
            assert!(
                !shown.contains("hunter2") && shown.contains("not shown"),
                "{shown}"
            );
        }
        for text in [
            "",
            "{",
            "M",
            "MyKeys",
            "MyKeys/production/of/the/billing/service.json",
        ] {
            let is_json = (text == "{").then_some(KeyText::Json);
            assert_eq!(KeyText::of(text), is_json, "{text}");
        }
    }

    #[test]
    fn neither_lines_nor_what_is_too_long_is_shown() {
        for text in [
            "first\nhunter2".to_owned(),
            "first\rhunter2".to_owned(),
            format!("hunter2{}", "x".repeat(249)),
            format!("hunter2/{}", "x/".repeat(2100)),
        ] {
            assert!(!Given(&text).to_string().contains("hunter2"), "{text}");
        }
        // A line break at the end came with the file that it was read from.
        assert_eq!(Given("acme.example\n").to_string(), "acme.example");
    }

    #[test]
    fn of_a_random_word_the_start_is_shown() {
        for (text, expected) in [
            ("dEadBeef0123456789dEadBeef0123456789", "dEad…"),
            (
                "keys/dEadBeef0123456789dEadBeef0123456789.json",
                "keys/dEad….json",
            ),
            ("Ab1-cdEfghIjkl_mnOpqRst-UvwXyz-2345678-abcdefghi", "Ab1-…"),
        ] {
            assert_eq!(Given(text).to_string(), expected);
        }
    }

    #[test]
    fn of_a_url_neither_credentials_nor_query_is_shown() {
        for (text, expected) in [
            (
                "https://user:hunter2@acme.example/token?key=hunter2#hunter2",
                "https://…@acme.example/token?…",
            ),
            (
                "https://user:hun@ter2@acme.example",
                "https://…@acme.example",
            ),
            (
                "https://user:hun/ter2@acme.example",
                "https://…@acme.example",
            ),
            ("https://acme.example#hunter2", "https://acme.example?…"),
            ("user:hunter2@acme.example/path", "…@acme.example/path"),
        ] {
            assert_eq!(Given(text).to_string(), expected);
        }
    }
}
