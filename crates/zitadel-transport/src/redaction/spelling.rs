//! Text behind escapes: percent-encoding, forms, HTML, JSON.

/// How much of a known text another one begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Spelled {
    /// In bytes of the known text.
    pub(super) known: usize,
    /// In bytes of the other, up to the end of a character.
    pub(super) length: usize,
}

/// The longest start of `known` that `text` begins with, whatever escapes it is spelled in, and in
/// whatever case where that is to count for nothing. Blanks in between never count.
pub(super) fn longest_start(known: &str, text: &str, case: Case) -> Spelled {
    let (known, bytes) = (known.as_bytes(), text.as_bytes());
    let mut longest = Spelled::default();
    if !can_begin(known, bytes) {
        return longest;
    }
    let mut open = vec![Spelled::default()];
    // A percent sign can be itself or begin an escape, so there is more than one way on. Few go on
    // for long, and known text that is all escapes must not cost more than others.
    for _ in 0..4 * known.len() + 64 {
        let Some(mut here) = open.pop() else { break };
        if here.known > longest.known {
            longest = here;
        }
        let left = known.get(here.known..).unwrap_or_default();
        let Some(wanted) = left.first() else { break };
        if here.known > 0 && !is_blank(wanted) {
            let rest = text.get(here.length..).unwrap_or_default();
            here.length += rest.len() - rest.trim_start_matches(is_unseen).len();
        }
        let rest = bytes.get(here.length..).unwrap_or_default();
        if let Some(unit) = escape(rest) {
            if case.begins(left, unit.decoded()) {
                open.push(Spelled {
                    known: here.known + unit.count,
                    length: here.length + unit.length,
                });
            }
        }
        if rest.first().is_some_and(|found| {
            case.begins(left, &[*found]) || (is_blank(found) && is_blank(wanted))
        }) {
            open.push(Spelled {
                known: here.known + 1,
                length: here.length + 1,
            });
        }
    }
    while !text.is_char_boundary(longest.length) {
        longest.length += 1;
    }
    longest
}

/// Almost every text that is searched says no here, at a glance.
fn can_begin(known: &[u8], text: &[u8]) -> bool {
    let (Some(wanted), Some(found)) = (known.first(), text.first()) else {
        return false;
    };
    matches!(found, b'%' | b'+' | b'&' | b'\\')
        || found.eq_ignore_ascii_case(wanted)
        || (is_blank(found) && is_blank(wanted))
}

/// Whether upper and lower case differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Counts,
    Ignored,
}

impl Case {
    fn begins(self, known: &[u8], start: &[u8]) -> bool {
        let known = known.get(..start.len()).unwrap_or_default();
        match self {
            Self::Counts => known == start,
            Self::Ignored => known.eq_ignore_ascii_case(start),
        }
    }
}

/// Blanks, control characters, and what reorders or hides the text around it.
pub(super) fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn is_blank(byte: &u8) -> bool {
    byte.is_ascii_whitespace() || byte.is_ascii_control()
}

/// What an escape stands for.
struct Escape {
    bytes: [u8; 4],
    count: usize,
    /// Of the escape itself.
    length: usize,
}

impl Escape {
    fn of(c: char, length: usize) -> Self {
        let mut bytes = [0; 4];
        let count = c.encode_utf8(&mut bytes).len();
        Self {
            bytes,
            count,
            length,
        }
    }

    fn of_byte(byte: u8, length: usize) -> Self {
        Self {
            bytes: [byte, 0, 0, 0],
            count: 1,
            length,
        }
    }

    fn decoded(&self) -> &[u8] {
        self.bytes.get(..self.count).unwrap_or_default()
    }
}

/// The escape that `text` begins with.
fn escape(text: &[u8]) -> Option<Escape> {
    match text.first()? {
        b'%' => Some(Escape::of_byte(
            u8::try_from(hex(text.get(1..3)?)?).ok()?,
            3,
        )),
        b'+' => Some(Escape::of(' ', 1)),
        b'&' => html(text),
        b'\\' => json(text),
        _ => None,
    }
}

fn html(text: &[u8]) -> Option<Escape> {
    // The longest number of a character has seven digits.
    let end = text.iter().take(10).position(|byte| *byte == b';')?;
    let c = match text.get(1..end)? {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(hex(digits)?)?,
        [b'#', digits @ ..] => char::from_u32(std::str::from_utf8(digits).ok()?.parse().ok()?)?,
        _ => return None,
    };
    Some(Escape::of(c, end + 1))
}

fn json(text: &[u8]) -> Option<Escape> {
    let c = match text.get(1)? {
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'x' => {
            return Some(Escape::of_byte(
                u8::try_from(hex(text.get(2..4)?)?).ok()?,
                4,
            ));
        }
        b'u' => return utf16(text),
        other if other.is_ascii_punctuation() => char::from(*other),
        _ => return None,
    };
    Some(Escape::of(c, 2))
}

/// The character that a JSON escape at the start of `text` stands for, and the escape's length.
pub(crate) fn json_escape(text: &str) -> Option<(char, usize)> {
    let escape = json(text.as_bytes())?;
    let c = std::str::from_utf8(escape.decoded()).ok()?.chars().next()?;
    Some((c, escape.length))
}

/// `\uXXXX`, or two of them for what lies beyond 16 bits.
fn utf16(text: &[u8]) -> Option<Escape> {
    let unit = |at: usize| match text.get(at..at + 2)? {
        b"\\u" => u16::try_from(hex(text.get(at + 2..at + 6)?)?).ok(),
        _ => None,
    };
    let first = unit(0)?;
    let pair = [first, unit(6).unwrap_or_default()];
    let c = char::decode_utf16(pair).next()?.ok()?;
    Some(Escape::of(c, 6 * c.len_utf16()))
}

fn hex(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_start_is_found_behind_escapes() {
        for (known, text, expected) in [
            ("secret", "secret!", (6, 6)),
            ("secret", "sec", (3, 3)),
            ("secret", "public", (0, 0)),
            ("secret", "", (0, 0)),
            ("", "secret", (0, 0)),
            ("a b", "a+b", (3, 3)),
            ("a+b", "a+b", (3, 3)),
            ("a+b", "a%2bb", (3, 5)),
            ("%41", "%41", (3, 3)),
            ("%41", "%2541", (3, 5)),
            ("%41", "%25%34%31", (3, 9)),
            ("A", "%41", (1, 3)),
            ("\u{e4}b", "%C3%a4b", (3, 7)),
            ("\u{e4}", "%C3", (1, 3)),
            ("\u{1f511}", "\\ud83d\\udd11", (4, 12)),
            ("\u{1f511}", "\\ud83d", (0, 0)),
            ("a&b", "a&amp;b", (3, 7)),
            ("a&b", "a&#38;b", (3, 7)),
            ("a&b", "a&#x26;b", (3, 8)),
            ("a&b", "a&amp", (2, 2)),
            ("a\"b", "a\\\"b", (3, 4)),
            ("a/b", "a\\/b", (3, 4)),
            ("a\nb", "a\\nb", (3, 4)),
            ("a\nb", "a b", (3, 3)),
            ("ab", "a \r\n b", (2, 6)),
            ("ab", "a\u{200b}\u{ad}b", (2, 7)),
            ("ab", " ab", (0, 0)),
            ("a%", "a%", (2, 2)),
            ("a%", "a%2", (2, 2)),
        ] {
            let Spelled {
                known: found,
                length,
            } = longest_start(known, text, Case::Counts);
            assert_eq!((found, length), expected, "{known:?} in {text:?}");
        }
    }

    #[test]
    fn case_counts_where_it_is_to() {
        for (case, known) in [(Case::Counts, 1), (Case::Ignored, 6)] {
            assert_eq!(longest_start("sEcrEt", "se%43RET", case).known, known);
        }
    }

    #[test]
    fn a_length_ends_with_a_character() {
        let known = "\u{e4}";
        // The first byte is the same.
        let Spelled { known, length } = longest_start(known, "\u{e5}x", Case::Counts);
        assert_eq!((known, length), (1, 2));
    }
}
