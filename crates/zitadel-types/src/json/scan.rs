//! The tokens of JSON (RFC 8259): how far they go, and whether they are what they seem.

use std::borrow::Cow;

/// A string as it stands between its quotes. Whether its escapes name characters is found out by
/// [`decode`](Self::decode): of a string that nobody reads it does not matter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RawText<'j> {
    pub(crate) text: &'j str,
    pub(crate) is_escaped: bool,
}

/// An escape names half of a character.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LoneSurrogate;

impl<'j> RawText<'j> {
    pub(crate) fn decode(self) -> Result<Cow<'j, str>, LoneSurrogate> {
        if self.is_escaped {
            unescape(self.text).map(Cow::Owned)
        } else {
            Ok(Cow::Borrowed(self.text))
        }
    }
}

/// The first byte of `json` from `start` on that is no blank.
pub(crate) fn blanks_end(json: &[u8], start: usize) -> usize {
    let rest = json.get(start..).unwrap_or_default();
    let blanks = rest
        .iter()
        .position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    start + blanks.unwrap_or(rest.len())
}

/// Where the string ends whose first character is at `start`: the place of its closing quote, and
/// whether it holds escapes. `Err` with the place of what may not stand in a string.
pub(crate) fn string_end(json: &[u8], start: usize) -> Result<(usize, bool), usize> {
    let mut at = start;
    let mut is_escaped = false;
    loop {
        at = plain_end(json, at);
        match json.get(at) {
            Some(b'"') => return Ok((at, is_escaped)),
            Some(b'\\') => {
                is_escaped = true;
                at = escape_end(json, at)?;
            }
            _ => return Err(at),
        }
    }
}

/// The first byte from `start` on that a string cannot hold as it is: a quote, a backslash or a
/// control character.
pub(crate) fn plain_end(json: &[u8], start: usize) -> usize {
    let mut rest = json.get(start..).unwrap_or_default();
    while let Some((eight, after)) = rest.split_first_chunk() {
        let special = special_bytes(u64::from_le_bytes(*eight));
        if special != 0 {
            return json.len() - rest.len() + special.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    let plain = rest
        .iter()
        .position(|&byte| byte == b'"' || byte == b'\\' || byte < b' ');
    json.len() - rest.len() + plain.unwrap_or(rest.len())
}

/// Looks at eight bytes at once: the lowest bit that is set is in the first of them that is a quote,
/// a backslash or a control character.
fn special_bytes(eight: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH_BITS: u64 = ONES << 7;
    // Of each byte below `limit`, and of none before the first such, the high bit.
    let below =
        |bytes: u64, limit: u8| bytes.wrapping_sub(ONES * u64::from(limit)) & !bytes & HIGH_BITS;
    let is = |byte: u8| below(eight ^ (ONES * u64::from(byte)), 1);
    below(eight, b' ') | is(b'"') | is(b'\\')
}

/// The end of the escape whose backslash is at `start`.
fn escape_end(json: &[u8], start: usize) -> Result<usize, usize> {
    match json.get(start + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(start + 2),
        Some(b'u') => {
            let digits = json.get(start + 2..start + 6).unwrap_or_default();
            if digits.len() == 4 && digits.iter().all(u8::is_ascii_hexdigit) {
                Ok(start + 6)
            } else {
                Err(start)
            }
        }
        _ => Err(start),
    }
}

/// Where the number that begins at `start` ends. `Err` with the place where it stops being one.
pub(crate) fn number_end(json: &[u8], start: usize) -> Result<usize, usize> {
    let at = start + usize::from(json.get(start) == Some(&b'-'));
    let mut end = match json.get(at) {
        Some(b'0') => at + 1,
        _ => digits_end(json, at)?,
    };
    if json.get(end) == Some(&b'.') {
        end = digits_end(json, end + 1)?;
    }
    if let Some(b'e' | b'E') = json.get(end) {
        let sign = usize::from(matches!(json.get(end + 1), Some(b'+' | b'-')));
        end = digits_end(json, end + 1 + sign)?;
    }
    Ok(end)
}

fn digits_end(json: &[u8], start: usize) -> Result<usize, usize> {
    let rest = json.get(start..).unwrap_or_default();
    match rest.iter().position(|byte| !byte.is_ascii_digit()) {
        Some(0) => Err(start),
        Some(digits) => Ok(start + digits),
        None if rest.is_empty() => Err(start),
        None => Ok(json.len()),
    }
}

/// What `text`, whose escapes are well formed, says.
fn unescape(mut text: &str) -> Result<String, LoneSurrogate> {
    let mut decoded = String::with_capacity(text.len());
    while let Some((plain, rest)) = text.split_once('\\') {
        decoded.push_str(plain);
        let mut escape = rest.chars();
        let c = match escape.next() {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let (c, rest) = unicode(escape.as_str())?;
                escape = rest.chars();
                c
            }
            Some(itself) => itself,
            None => break,
        };
        decoded.push(c);
        text = escape.as_str();
    }
    decoded.push_str(text);
    Ok(decoded)
}

/// The character whose four digits `text` begins with, or eight when it needs a surrogate pair, and
/// what follows.
fn unicode(text: &str) -> Result<(char, &str), LoneSurrogate> {
    let (first, rest) = code_unit(text).ok_or(LoneSurrogate)?;
    if let Some(c) = char::from_u32(first) {
        return Ok((c, rest));
    }
    let second = rest.strip_prefix("\\u").and_then(code_unit);
    match second {
        Some((second @ 0xdc00..=0xdfff, rest)) if first < 0xdc00 => {
            let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            Ok((char::from_u32(code).ok_or(LoneSurrogate)?, rest))
        }
        _ => Err(LoneSurrogate),
    }
}

fn code_unit(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    Some((u32::from_str_radix(digits, 16).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::plain_end;

    #[test]
    fn a_string_is_plain_up_to_its_first_special_byte() {
        for length in 0..40 {
            for byte in 0..=255 {
                let is_special = byte < b' ' || byte == b'"' || byte == b'\\';
                for before in [
                    b' ', b'!', b'#', b'[', b']', b'a', 0x7f, 0x80, 0xa0, 0xa2, 0xff,
                ] {
                    let mut text = vec![before; 40];
                    text[length] = byte;
                    // A second one behind does not hide the first.
                    text.push(b'"');
                    let end = if is_special { length } else { 40 };
                    for start in [0, 1, 7].into_iter().filter(|start| *start <= length) {
                        assert_eq!(plain_end(&text, start), end, "{byte} at {length}");
                    }
                    assert_eq!(plain_end(&text[..40], 0), end, "{byte} at {length}");
                }
            }
        }
    }
}
