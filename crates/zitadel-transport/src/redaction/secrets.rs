use std::fmt;

use base64::Engine;
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use http::HeaderMap;
use secrecy::zeroize::Zeroizing;

use super::spelling::{self, Case, Spelled};

const REDACTED: &str = "[redacted]";
/// The start of a secret is redacted from this length on, since who echoes a secret may cut it. A
/// secret that is shorter may be a word that messages need, and goes only when it is whole, to the
/// letter.
const MIN_START: usize = 12;
/// Shorter runs of base64 are words by chance.
const MIN_BASE64: usize = 8;
const MIN_BASE64_START: usize = 16;
/// A JWT is secret in its last part, the signature, alone.
const MIN_SIGNATURE: usize = 16;
/// A header value that is shorter is no secret, but perhaps a word that messages need.
const MIN_HEADER_VALUE: usize = 12;

/// What must not show, should a server or a proxy repeat it: plain, percent-encoded,
/// form-urlencoded, escaped for HTML or JSON, in base64, or only its start.
#[derive(Clone, Default)]
pub struct Secrets(Vec<Needle>);

#[derive(Clone)]
struct Needle {
    text: Zeroizing<String>,
    /// As much of its start is enough.
    min: usize,
    is_base64: bool,
}

impl Secrets {
    /// From the secrets of a request, as they are before any encoding. Empty ones are left out.
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        Self::default().with(secrets)
    }

    /// And these.
    #[must_use]
    pub fn with<'a>(mut self, secrets: impl IntoIterator<Item = &'a str>) -> Self {
        for secret in secrets {
            self.add(secret);
        }
        self
    }

    /// And the header values that are marked sensitive.
    #[must_use]
    pub fn with_headers(mut self, headers: &HeaderMap) -> Self {
        for value in headers.values().filter(|value| value.is_sensitive()) {
            let text = String::from_utf8_lossy(value.as_bytes());
            // "Bearer …": the scheme is no part of the secret.
            for word in text.split_whitespace() {
                if word.len() >= MIN_HEADER_VALUE {
                    self.add(word);
                }
            }
        }
        self
    }

    /// `text` on one line of at most `limit` bytes or so, without the secrets.
    ///
    /// Cut after redacting: a secret that lies across the cut is found whole.
    pub fn one_line(&self, text: &str, limit: usize) -> String {
        let mut line = String::with_capacity(text.len().min(limit));
        let mut rest = text;
        let mut is_blank = false;
        while let Some(c) = rest.chars().next() {
            let secret = self.at_start_of(rest);
            if secret == 0 && spelling::is_unseen(c) {
                is_blank = !line.is_empty();
                rest = after(rest, c.len_utf8());
                continue;
            }
            if line.len() >= limit {
                line.push('…');
                break;
            }
            if std::mem::take(&mut is_blank) {
                line.push(' ');
            }
            if secret > 0 {
                line.push_str(REDACTED);
                rest = after(rest, secret);
            } else {
                line.push(c);
                rest = after(rest, c.len_utf8());
            }
        }
        line
    }

    /// Whether `text` repeats one of them.
    pub fn are_in(&self, text: &str) -> bool {
        text.char_indices()
            .any(|(at, _)| self.at_start_of(after(text, at)) > 0)
    }

    /// How much of `text`, from its start, spells a secret.
    fn at_start_of(&self, text: &str) -> usize {
        self.0
            .iter()
            .map(|needle| needle.at_start_of(text))
            .max()
            .unwrap_or(0)
    }

    fn add(&mut self, secret: &str) {
        self.add_needle(secret, MIN_START, false);
        if let Some((_, signature)) = secret.rsplit_once('.') {
            if signature.len() >= MIN_SIGNATURE {
                self.add_needle(signature, MIN_START, false);
            }
        }
        for offset in 0..3 {
            for alphabet in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
                let core = base64_core(secret, offset, alphabet);
                if core.len() >= MIN_BASE64 {
                    self.add_needle(&core, MIN_BASE64_START, true);
                }
            }
        }
    }

    fn add_needle(&mut self, text: &str, min: usize, is_base64: bool) {
        let is_known = self.0.iter().any(|needle| needle.text.as_str() == text);
        if !text.is_empty() && !is_known {
            self.0.push(Needle {
                text: Zeroizing::new(text.to_owned()),
                min: min.min(text.len()),
                is_base64,
            });
        }
    }
}

impl Needle {
    fn at_start_of(&self, text: &str) -> usize {
        let case = match self.text.len() {
            ..MIN_START => Case::Counts,
            _ => Case::Ignored,
        };
        let Spelled { known, mut length } = spelling::longest_start(&self.text, text, case);
        if known < self.min {
            return 0;
        }
        if self.is_base64 {
            // What follows is the same piece of base64, and ends with bits of the secret.
            let is_base64 = |byte: &u8| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=')
            };
            let bytes = text.as_bytes().iter().skip(length);
            length += bytes.take_while(|byte| is_base64(byte)).count();
        }
        length
    }
}

/// The characters that every base64 shows of `secret` when it begins `offset` bytes after the start
/// of a group of three, whatever stands before and after it.
fn base64_core(secret: &str, offset: usize, alphabet: &GeneralPurpose) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(offset + secret.len()));
    bytes.resize(offset, 0);
    bytes.extend_from_slice(secret.as_bytes());
    let bits = bytes.len() * 8;
    let whole = Zeroizing::new(alphabet.encode(&*bytes));
    let core = whole.get((offset * 8).div_ceil(6)..bits / 6);
    Zeroizing::new(core.unwrap_or_default().to_owned())
}

fn after(text: &str, length: usize) -> &str {
    text.get(length..).unwrap_or_default()
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, URL_SAFE};

    use super::*;

    const SECRET: &str = "s3cr3t&Cl13nt +/\"<ä>%?~Zz";
    const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIyMzQ1In0.AmFzZTY0dXJsX3NpZ25hdHVyZQ-_x";

    /// Each byte that is no letter or digit as `%XX`, or each byte.
    fn percent(text: &str, all: bool, is_upper: bool) -> String {
        text.bytes()
            .map(|byte| match byte {
                _ if !all && byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
                _ if is_upper => format!("%{byte:02X}"),
                _ => format!("%{byte:02x}"),
            })
            .collect()
    }

    fn html(text: &str) -> String {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('+', "&#43;")
            .replace('/', "&#x2F;")
    }

    #[test]
    fn a_secret_is_found_in_every_escape() {
        for secret in [SECRET, TOKEN] {
            let secrets = Secrets::new([secret]);
            let json = serde_json::to_string(secret).unwrap();
            let unicode: String = secret
                .encode_utf16()
                .map(|unit| format!("\\u{unit:04X}"))
                .collect();
            let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
            for echo in [
                secret.to_owned(),
                percent(secret, false, true),
                percent(secret, false, false),
                percent(secret, true, true),
                percent(secret, true, false),
                percent(secret, false, true).replace("%20", "+"),
                form.replace('+', "%20"),
                form,
                html(secret),
                secret
                    .chars()
                    .map(|c| format!("&#{};", u32::from(c)))
                    .collect(),
                json.trim_matches('"').to_owned(),
                json.trim_matches('"').replace('/', "\\/"),
                unicode.to_lowercase(),
                unicode,
                secret.to_ascii_lowercase(),
                secret.to_ascii_uppercase(),
                STANDARD.encode(secret),
                URL_SAFE.encode(secret),
                STANDARD_NO_PAD.encode(secret),
                percent(&STANDARD.encode(secret), false, true),
                STANDARD.encode(format!("user:{secret}")),
                STANDARD.encode(format!("a:{secret}:b")),
                URL_SAFE.encode(format!("xy{secret}")),
                secret
                    .chars()
                    .map(|c| format!("{c}\n"))
                    .collect::<String>()
                    .trim_end()
                    .to_owned(),
            ] {
                let line = secrets.one_line(&format!("got <{echo}> from you"), 1000);
                let (before, after) = line.split_once(REDACTED).expect(&line);
                assert!(before.starts_with("got <"), "{echo}: {line}");
                assert!(after.ends_with("> from you"), "{echo}: {line}");
                assert!(before.len() + after.len() < 35, "{echo}: {line}");
            }
        }
    }

    #[test]
    fn every_occurrence_goes_and_the_rest_stays() {
        let secrets = Secrets::new(["hunter2", ""]);
        assert_eq!(
            secrets.one_line("hunter2, Hunter2 or hunter, 2hunter2%2Chunter2", 100),
            "[redacted], Hunter2 or hunter, 2[redacted]%2C[redacted]"
        );
        assert_eq!(Secrets::new([""]).one_line("plain", 100), "plain");
    }

    #[test]
    fn the_start_of_a_long_secret_is_one_too() {
        let secrets = Secrets::new([TOKEN]);
        let line = secrets.one_line(&format!("Bearer {}… refused", &TOKEN[..30]), 100);
        assert_eq!(line, "Bearer [redacted]… refused");
        let (_, signature) = TOKEN.rsplit_once('.').unwrap();
        assert_eq!(
            secrets.one_line(&format!("signature {signature}!"), 100),
            "signature [redacted]!"
        );
    }

    #[test]
    fn a_secret_across_the_cut_does_not_show() {
        let secrets = Secrets::new([TOKEN]);
        for padding in 0..120 {
            let text = format!("{}{TOKEN} and more", "x".repeat(padding));
            let line = secrets.one_line(&text, 100);
            assert!(!line.contains("eyJ"), "{line}");
            assert!(line.len() <= 100 + REDACTED.len() + '…'.len_utf8());
        }
    }

    #[test]
    fn sensitive_headers_are_secrets_and_others_are_not() {
        let mut headers = HeaderMap::new();
        let mut sensitive = |name: &'static str, text: &'static str| {
            let mut value = http::HeaderValue::from_static(text);
            value.set_sensitive(true);
            headers.insert(name, value);
        };
        sensitive("authorization", "Bearer dEadBeefdEadBeef");
        sensitive("x-short", "acme");
        headers.insert(
            "x-plain",
            http::HeaderValue::from_static("259241944654282754"),
        );
        assert_eq!(
            Secrets::default()
                .with_headers(&headers)
                .one_line("Bearer dEadBeefdEadBeef of acme, 259241944654282754", 100),
            "Bearer [redacted] of acme, 259241944654282754"
        );
    }

    #[test]
    fn whatever_comes_is_one_line() {
        let plain = Secrets::default();
        for (text, limit, expected) in [
            ("", 10, ""),
            (" \r\n\t", 10, ""),
            ("a\r\n\tb\u{1b}[31m c\0", 99, "a b [31m c"),
            ("a\u{202e}b\u{200b}\u{feff}c", 99, "a b c"),
            ("0123456789", 10, "0123456789"),
            ("0123456789 \n", 10, "0123456789"),
            ("0123456789ab", 10, "0123456789…"),
            ("ääää", 3, "ää…"),
        ] {
            assert_eq!(plain.one_line(text, limit), expected, "{text:?}");
        }
    }

    #[test]
    fn a_page_of_near_misses_comes_to_an_end() {
        let secret = "\\%25&amp;+".repeat(100);
        let secrets = Secrets::new([secret.as_str()]);
        let page = secret[..11].repeat(100_000);
        assert!(secrets.one_line(&page, 1000).len() < 1100);
    }
}
