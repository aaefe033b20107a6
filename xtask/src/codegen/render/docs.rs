//! Documentation comments, from words and facts.

use crate::codegen::names::words;

/// Widest line, rustfmt's `max_width`.
pub(super) const WIDTH: usize = 100;

/// Writes `text` as a documentation comment, each of its lines a paragraph of its own.
pub(super) fn comment(out: &mut String, indent: usize, text: &str) {
    for (index, paragraph) in text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .enumerate()
    {
        if index > 0 {
            line(out, indent, "");
        }
        let mut current = String::new();
        for word in paragraph.split_whitespace() {
            let word = safe(word);
            if !current.is_empty() && indent + 4 + current.len() + 1 + word.len() > WIDTH {
                line(out, indent, &current);
                current.clear();
            }
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(&word);
        }
        line(out, indent, &current);
    }
}

fn line(out: &mut String, indent: usize, text: &str) {
    let space = if text.is_empty() { "" } else { " " };
    out.push_str(&format!("{:indent$}///{space}{text}\n", ""));
}

/// A word that rustdoc shows as it is: no link, no HTML, no list mark.
fn safe(word: &str) -> String {
    if word.contains('`') {
        return word.to_owned();
    }
    if let Some(start) = word.find("http://").or_else(|| word.find("https://")) {
        let end = word
            .trim_end_matches(['.', ',', ')', ';', ':'])
            .len()
            .max(start);
        return format!("{}`{}`{}", &word[..start], &word[start..end], &word[end..]);
    }
    word.replace('[', "\\[")
        .replace(']', "\\]")
        .replace('<', "\\<")
        .replace('*', "\\*")
}

/// A sentence that says no more than the name: `HumanProfile` → "Human profile."
pub(super) fn sentence_from(name: &str, joined: &[String]) -> String {
    let text = words(name, joined).join(" ");
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|first| first.to_uppercase().to_string())
        .unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
