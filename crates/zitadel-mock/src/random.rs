//! Random strings. Enough to be unique; nothing here guards a secret.

use std::iter;

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Letters and digits of both cases, as in secrets and opaque tokens.
pub(crate) fn text(length: usize) -> String {
    from(LETTERS, length)
}

/// A code that a person types in from an e-mail.
pub(crate) fn capitals(length: usize) -> String {
    from(&LETTERS[..26], length)
}

/// A code that a person types in from a text message.
pub(crate) fn digits(length: usize) -> String {
    from(&LETTERS[52..], length)
}

fn from(alphabet: &[u8], length: usize) -> String {
    iter::repeat_with(|| char::from(alphabet[fastrand::usize(..alphabet.len())]))
        .take(length)
        .collect()
}
