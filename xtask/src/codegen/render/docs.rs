//! Documentation comments.

use crate::codegen::markdown::at_line_start;

/// Widest line.
const WIDTH: usize = 100;

/// Writes paragraphs of Markdown as a documentation comment of something that stands `indent` in.
/// Lines end between words; what is between backticks stays together.
pub(super) fn comment(out: &mut String, indent: usize, paragraphs: &[String]) {
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            out.push_str("///\n");
        }
        let mut line = String::new();
        for word in words(paragraph) {
            if !line.is_empty() && indent + 4 + line.len() + 1 + word.len() > WIDTH {
                out.push_str(&format!("/// {line}\n"));
                line.clear();
            }
            if line.is_empty() {
                line.push_str(&at_line_start(word));
            } else {
                line.push(' ');
                line.push_str(word);
            }
        }
        out.push_str(&format!("/// {line}\n"));
    }
}

/// Parts between blanks that are not in code.
fn words(paragraph: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut is_code, mut is_escaped) = (0, false, false);
    for (index, letter) in paragraph.char_indices() {
        match letter {
            ' ' if !is_code => {
                words.push(&paragraph[start..index]);
                start = index + 1;
            }
            '`' if !is_escaped => is_code = !is_code,
            _ => {}
        }
        is_escaped = letter == '\\' && !is_escaped && !is_code;
    }
    words.push(&paragraph[start..]);
    words.retain(|word| !word.is_empty());
    words
}
