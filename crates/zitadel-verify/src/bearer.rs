//! Where a request carries its token: in the `Authorization` header, and nowhere else (RFC 6750,
//! section 2.1). Tokens in forms and queries end up in logs, so they are not looked for.

use http::{HeaderMap, HeaderValue, header};

use crate::error::VerifyError;
use crate::signature::jws::MAX_TOKEN_LENGTH;

/// The token of a request.
///
/// # Errors
/// One with status 401 when there is no token, and with 400 when there is one in a way that
/// RFC 6750 does not know: two headers, two tokens, none behind the scheme, characters that no
/// token has. Other schemes than `Bearer`, which is taken in any case, count as no token.
pub fn bearer_token(headers: &HeaderMap) -> Result<&str, VerifyError> {
    let values = headers.get_all(header::AUTHORIZATION);
    token_of(values.iter().map(HeaderValue::as_bytes)).map(Token::text)
}

/// A text that can be a token, by its length and its characters.
#[derive(Clone, Copy)]
pub(crate) struct Token<'t>(&'t str);

/// Why a text can be no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoToken {
    Empty,
    TooLong,
    OtherCharacters,
}

impl NoToken {
    /// Where it stands in a request's header.
    pub(crate) fn malformed_request(self) -> VerifyError {
        VerifyError::malformed_request(match self {
            Self::Empty => "there is no token in it",
            Self::TooLong => "the token is too long",
            Self::OtherCharacters => "the token holds characters that no token has",
        })
    }

    /// Where it was given as a token.
    pub(crate) fn invalid_token(self) -> VerifyError {
        VerifyError::invalid_token(match self {
            Self::Empty => "it is empty".to_owned(),
            Self::TooLong => format!("it is longer than {MAX_TOKEN_LENGTH} bytes"),
            Self::OtherCharacters => "it holds characters that no token has".to_owned(),
        })
    }
}

impl<'t> Token<'t> {
    pub(crate) fn of(text: &'t [u8]) -> Result<Self, NoToken> {
        if text.is_empty() {
            return Err(NoToken::Empty);
        }
        if text.len() > MAX_TOKEN_LENGTH {
            return Err(NoToken::TooLong);
        }
        match std::str::from_utf8(text) {
            Ok(token) if is_token(text) => Ok(Self(token)),
            _ => Err(NoToken::OtherCharacters),
        }
    }

    pub(crate) fn text(self) -> &'t str {
        self.0
    }
}

/// The same, of the values of all `Authorization` headers: each framework has a type of its own for
/// headers.
pub(crate) fn token_of<'a>(
    authorization: impl IntoIterator<Item = &'a [u8]>,
) -> Result<Token<'a>, VerifyError> {
    Token::of(credentials_of(authorization)?).map_err(NoToken::malformed_request)
}

/// What stands behind the scheme, not yet looked at.
pub(crate) fn credentials_of<'a>(
    authorization: impl IntoIterator<Item = &'a [u8]>,
) -> Result<&'a [u8], VerifyError> {
    let mut values = authorization.into_iter();
    let bytes = values.next().ok_or_else(VerifyError::no_token)?;
    if values.next().is_some() {
        return Err(VerifyError::malformed_request(
            "there is more than one Authorization header",
        ));
    }
    let (scheme, rest) = match bytes.iter().position(|byte| *byte == b' ') {
        Some(end) => bytes.split_at(end),
        None => (bytes, &[][..]),
    };
    if !scheme.eq_ignore_ascii_case(b"Bearer") {
        return Err(VerifyError::no_token());
    }
    Ok(rest.trim_ascii())
}

/// `b64token`, RFC 6750, section 2.1.
///
/// Every request's token is looked at, so without a branch, which is a tenth of the time.
fn is_token(text: &[u8]) -> bool {
    text.iter().fold(true, |all, &byte| {
        let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        // From '-' to '9' are "-./" and the digits.
        let digit_or_mark = byte.wrapping_sub(b'-') < 13;
        let mark = (byte == b'_') | (byte == b'~') | (byte == b'+') | (byte == b'=');
        all & (letter | digit_or_mark | mark)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(values: &[&[u8]]) -> Result<String, u16> {
        let mut headers = HeaderMap::new();
        for value in values {
            let value = HeaderValue::from_bytes(value).unwrap();
            headers.append(header::AUTHORIZATION, value);
        }
        bearer_token(&headers)
            .map(str::to_owned)
            .map_err(|error| error.status().as_u16())
    }

    #[test]
    fn the_characters_of_a_token_are_those_of_rfc_6750() {
        for byte in 0..=u8::MAX {
            let expected = byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
            assert_eq!(is_token(&[b'a', byte]), expected, "{byte}");
            assert_eq!(is_token(&[byte; 100]), expected, "{byte}");
        }
    }

    #[test]
    fn a_token_is_taken_by_rfc_6750() {
        let token = Ok("abc.DEF-_~+/=".to_owned());
        for value in [
            "Bearer abc.DEF-_~+/=",
            "bearer abc.DEF-_~+/=",
            "BEARER  abc.DEF-_~+/= ",
        ] {
            assert_eq!(status(&[value.as_bytes()]), token, "{value}");
        }
        assert_eq!(status(&[]), Err(401));
        for value in [
            "",
            "Basic YTpi",
            "Bearerabc",
            "Token abc",
            "DPoP abc",
            "abc",
        ] {
            assert_eq!(status(&[value.as_bytes()]), Err(401), "{value}");
        }
        for value in [
            &b"Bearer"[..],
            b"Bearer ",
            b"Bearer a b",
            b"Bearer a, Bearer b",
            b"Bearer a,b",
            b"Bearer \"a\"",
            b"Bearer \xc3\xa9",
            b"Bearer \xff",
            b"Bearer a\tb",
        ] {
            assert_eq!(status(&[value]), Err(400), "{value:?}");
        }
        assert_eq!(status(&[b"Bearer a", b"Bearer a"]), Err(400));
        let long = [b"Bearer ", "a".repeat(1_000_000).as_bytes()].concat();
        assert_eq!(status(&[&long]), Err(400));
    }
}
