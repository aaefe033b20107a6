//! Texts of any kind as Markdown that rustdoc shows as they are.

/// A text in which code may stand between single backticks; all else means itself.
pub(crate) fn prose(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(printable).collect();
    let text = words.join(" ");
    let parts: Vec<&str> = text.split('`').collect();
    // An odd number of backticks, or some in a row, are no code.
    if parts.len() % 2 == 0
        || parts[1..]
            .iter()
            .rev()
            .skip(1)
            .any(|part| part.trim().is_empty())
    {
        return escaped(&text);
    }
    let mut markdown = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index % 2 == 1 {
            markdown.push_str(&code(part));
        } else {
            markdown.push_str(&escaped(part));
        }
    }
    markdown
}

/// A text as code.
pub(crate) fn code(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(printable).collect();
    let text = words.join(" ").replace('`', "'");
    if text.is_empty() {
        "an empty text".to_owned()
    } else {
        format!("`{text}`")
    }
}

fn escaped(text: &str) -> String {
    let mut words: Vec<String> = text.split(' ').map(escaped_word).collect();
    if let Some(first) = words.first_mut() {
        *first = at_line_start(first);
    }
    words.join(" ")
}

/// A word that is no link, no HTML, no emphasis.
fn escaped_word(word: &str) -> String {
    if let Some(start) = word.find("http://").or_else(|| word.find("https://")) {
        let end = word
            .trim_end_matches(['.', ',', ')', ';', ':', '!', '?', '"', '\''])
            .len()
            .max(start);
        let (before, after) = (
            symbols_escaped(&word[..start]),
            symbols_escaped(&word[end..]),
        );
        return format!("{before}{}{after}", code(&word[start..end]));
    }
    symbols_escaped(word)
}

fn symbols_escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '#'
        ) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A word of Markdown that begins no list, heading or other block where it is the first of its line.
pub(crate) fn at_line_start(word: &str) -> String {
    let digits = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let number = &word[..word.len() - digits.len()];
    if !number.is_empty() && digits.starts_with(['.', ')']) {
        return format!("{number}\\{digits}");
    }
    if word.starts_with(['-', '+', '=', ':']) {
        return format!("\\{word}");
    }
    word.to_owned()
}

/// The text without control characters and marks that change the direction of what follows.
fn printable(text: &str) -> String {
    let is_shown = |letter: &char| {
        !letter.is_control()
            && !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
    };
    text.chars().filter(is_shown).collect()
}
