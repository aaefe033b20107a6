//! PEM (RFC 7468), decoded in constant time into memory that is overwritten when it is dropped.
//! Decoders of others leave copies of the text or the key behind.

use std::fmt;

use base64ct::{Base64, Base64Unpadded, Encoding};
use secrecy::zeroize::Zeroizing;

use crate::redaction::Given;

/// Characters on a line (RFC 7468, section 2).
const LINE: usize = 64;

/// What stands between a BEGIN and its END.
pub struct Block<'a> {
    /// What it is, such as "PRIVATE KEY".
    pub label: &'a str,
    /// What stood there in base64.
    pub der: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for Block<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Block")
            .field("label", &Given(self.label))
            .finish_non_exhaustive()
    }
}

impl Block<'_> {
    /// Whether it is a private key, in the form that the label names.
    pub fn is_private_key(&self) -> bool {
        matches!(
            self.label,
            "RSA PRIVATE KEY" | "PRIVATE KEY" | "EC PRIVATE KEY"
        )
    }
}

/// A block has no end, or no base64 inside.
#[derive(Debug)]
pub struct Damaged;

/// The blocks of `text` in their order, up to the first that is damaged. What stands around them is
/// skipped. Line breaks can be any blanks, or `\n` in letters, as in a variable on one line.
pub fn blocks(text: &str) -> impl Iterator<Item = Result<Block<'_>, Damaged>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, from_label) = rest.split_once("-----BEGIN ")?;
        let block = block(from_label);
        rest = block.as_ref().map_or("", |(_, rest)| rest);
        Some(block.map(|(block, _)| block))
    })
}

/// The block that begins with its label, and what follows it.
fn block(text: &str) -> Result<(Block<'_>, &str), Damaged> {
    let (label, text) = text.split_once("-----").ok_or(Damaged)?;
    let (body, text) = text.split_once("-----END ").ok_or(Damaged)?;
    let rest = text.strip_prefix(label).ok_or(Damaged)?;
    let rest = rest.strip_prefix("-----").ok_or(Damaged)?;
    let der = decode(body)?;
    Ok((Block { label, der }, rest))
}

/// The first private key of `text` alone, with the line breaks that all readers take.
pub fn rewrite(text: &str) -> Zeroizing<String> {
    let mut blocks = blocks(text).map_while(Result::ok);
    let Some(block) = blocks.find(Block::is_private_key) else {
        return Zeroizing::new(text.to_owned());
    };
    let mut base64 = Zeroizing::new(vec![0; block.der.len().div_ceil(3) * 4]);
    let base64 = Base64::encode(&block.der, &mut base64).unwrap_or_default();
    let mut pem = Zeroizing::new(String::with_capacity(2 * base64.len() + 200));
    pem.push_str("-----BEGIN ");
    pem.push_str(block.label);
    pem.push_str("-----\n");
    for (index, c) in base64.char_indices() {
        if index > 0 && index % LINE == 0 {
            pem.push('\n');
        }
        pem.push(c);
    }
    pem.push_str("\n-----END ");
    pem.push_str(block.label);
    pem.push_str("-----\n");
    pem
}

fn decode(body: &str) -> Result<Zeroizing<Vec<u8>>, Damaged> {
    let mut base64 = Zeroizing::new(Vec::with_capacity(body.len()));
    let mut bytes = body.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => match bytes.next() {
                Some(b'n' | b'r') => {}
                _ => return Err(Damaged),
            },
            _ if byte.is_ascii_whitespace() => {}
            _ => base64.push(byte),
        }
    }
    let padding = base64.iter().rev().take_while(|byte| **byte == b'=');
    let length = base64.len() - padding.count();
    base64.truncate(length);
    let mut der = Zeroizing::new(vec![0; length.div_ceil(4) * 3]);
    let length = Base64Unpadded::decode(base64.as_slice(), &mut der)
        .map_err(|_| Damaged)?
        .len();
    der.truncate(length);
    Ok(der)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEM: &str = "-----BEGIN A B-----\nAQID\nBAU=\n-----END A B-----\n";

    fn read(text: &str) -> Vec<Option<(&str, Vec<u8>)>> {
        blocks(text)
            .map(|block| block.ok().map(|block| (block.label, block.der.to_vec())))
            .collect()
    }

    #[test]
    fn a_block_is_read_however_its_lines_are_broken() {
        for text in [
            PEM.to_owned(),
            PEM.replace('\n', "\r\n"),
            PEM.replace('\n', "\\n"),
            PEM.replace('\n', "\\r\\n"),
            PEM.replace("-\n", "- ").replace('\n', " "),
            PEM.replace('\n', ""),
            PEM.replace('\n', "\n  "),
            PEM.replace('=', ""),
            format!("Bag Attributes: none\n{PEM}behind"),
        ] {
            assert_eq!(read(&text), [Some(("A B", vec![1, 2, 3, 4, 5]))], "{text}");
        }
    }

    #[test]
    fn blocks_come_in_their_order() {
        let text = format!("{PEM}-----BEGIN C-----\n-----END C-----\n{PEM}");
        let one = Some(("A B", vec![1, 2, 3, 4, 5]));
        assert_eq!(read(&text), [one.clone(), Some(("C", vec![])), one]);
        assert_eq!(read("no PEM at all"), []);
    }

    #[test]
    fn a_key_is_rewritten_as_all_readers_take_it() {
        let pem = zitadel_test_support::keys::RSA_KEY;
        for text in [
            pem.to_owned(),
            pem.replace('\n', "\\n"),
            pem.replace('\n', "\r\n"),
            format!("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n{pem}"),
        ] {
            assert_eq!(*rewrite(&text), pem);
        }
    }

    #[test]
    fn what_is_damaged_ends_them() {
        for text in [
            "-----BEGIN A",
            "-----BEGIN A-----\nAQID",
            "-----BEGIN A-----\nAQID\n-----END",
            "-----BEGIN A-----\nAQID\n-----END B-----",
            "-----BEGIN A-----\nA\n-----END A-----",
            "-----BEGIN A-----\nAQ!D\n-----END A-----",
            "-----BEGIN A-----\nAQ\\tID\n-----END A-----",
            "-----BEGIN A-----\nAQ=ID\n-----END A-----",
            "-----BEGIN A-----\nAQID\u{e4}\n-----END A-----",
            "-----BEGIN A-----\nX: y\n\nAQID\n-----END A-----",
        ] {
            assert_eq!(read(&format!("{text}\n{PEM}")), [None], "{text}");
        }
    }
}
