//! The few pieces of DER (X.690) that key files are made of.

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const SEQUENCE: u8 = 0x30;

/// A sequence of unsigned integers, each given as big-endian bytes without leading zeros.
pub(crate) fn sequence_of_integers<'a>(integers: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut content = Vec::new();
    for integer in integers {
        // The first bit of an integer is its sign.
        let negative = integer.first().is_none_or(|byte| byte & 0x80 != 0);
        let mut digits = vec![0; usize::from(negative)];
        digits.extend_from_slice(integer);
        content.extend(element(INTEGER, &digits));
    }
    element(SEQUENCE, &content)
}

fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut der = vec![tag];
    if length < 0x80 {
        der.push(length as u8);
    } else {
        let bytes = length.to_be_bytes();
        let digits = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
        der.push(0x80 | digits.len() as u8);
        der.extend_from_slice(digits);
    }
    der.extend_from_slice(content);
    der
}

/// What a `SubjectPublicKeyInfo` (RFC 5280, section 4.1) holds: the algorithm's identifier
/// as it stands, and the key.
pub(crate) fn subject_public_key_info(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (information, rest) = take(SEQUENCE, der)?;
    if !rest.is_empty() {
        return None;
    }
    let (algorithm, rest) = take(SEQUENCE, information)?;
    let (key, rest) = take(BIT_STRING, rest)?;
    // The first byte counts the bits to ignore: none in a key.
    match (key.split_first()?, rest) {
        ((0, key), []) => Some((algorithm, key)),
        _ => None,
    }
}

fn take(tag: u8, der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = der.split_first()?;
    if found != tag {
        return None;
    }
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let digits = usize::from(first & 0x7f);
        if digits == 0 || digits > 4 || digits > rest.len() {
            return None;
        }
        let (digits, rest) = rest.split_at(digits);
        let length = digits
            .iter()
            .fold(0, |length, digit| length << 8 | usize::from(*digit));
        (length, rest)
    };
    (length <= rest.len()).then(|| rest.split_at(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_unsigned_and_lengths_may_be_long() {
        assert_eq!(
            sequence_of_integers([&[1][..], &[0x80][..], &[][..]]),
            [0x30, 10, 2, 1, 1, 2, 2, 0, 0x80, 2, 1, 0]
        );
        let long = sequence_of_integers([&[1; 300][..]]);
        assert_eq!(long[..8], [0x30, 0x82, 1, 48, 2, 0x82, 1, 44]);
    }

    #[test]
    fn anything_but_a_public_key_is_none() {
        let good = [0x30, 8, 0x30, 2, 5, 0, 3, 2, 0, 7];
        assert_eq!(
            subject_public_key_info(&good),
            Some((&[5, 0][..], &[7][..]))
        );
        for cut in 0..good.len() {
            assert_eq!(subject_public_key_info(&good[..cut]), None);
        }
        assert_eq!(
            subject_public_key_info(&[0x30, 0x84, 255, 255, 255, 255]),
            None
        );
        assert_eq!(subject_public_key_info(&[0x30, 0x80, 0, 0]), None);
    }
}
