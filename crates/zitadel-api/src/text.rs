//! Text of servers, made fit to be shown.

/// `text` on one line: control characters and runs of blanks become one blank, and what is longer
/// than `limit` bytes is cut.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    let mut blank = false;
    for c in text.chars() {
        if c.is_whitespace() || c.is_control() {
            blank = !line.is_empty();
            continue;
        }
        if line.len() >= limit {
            line.push('…');
            break;
        }
        if std::mem::take(&mut blank) {
            line.push(' ');
        }
        line.push(c);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn whatever_comes_is_one_line() {
        assert_eq!(one_line("", 10), "");
        assert_eq!(one_line(" \r\n\t", 10), "");
        assert_eq!(one_line("a\r\n\tb\u{1b}[31m c\0", 99), "a b [31m c");
        assert_eq!(one_line("0123456789", 10), "0123456789");
        assert_eq!(one_line("0123456789 \n", 10), "0123456789");
        assert_eq!(one_line("0123456789ab", 10), "0123456789…");
        assert_eq!(one_line("ääää", 3), "ää…");
    }
}
