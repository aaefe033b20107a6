use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use jiff::Timestamp;
use secrecy::zeroize::Zeroizing;
use zitadel_transport::redaction::KeyText;

use crate::error::AuthError;

const SCHEME: &str = "Bearer ";

/// An access token. Cloning it copies a pointer.
///
/// Its text never shows in `Debug`, and its memory is overwritten when the last copy is dropped.
///
/// ```
/// use zitadel_auth::AccessToken;
///
/// let token = AccessToken::new("dEadBeef")?;
/// assert_eq!(token.authorization(), "Bearer dEadBeef");
/// assert!(!format!("{token:?}").contains("dEadBeef"));
/// # Ok::<(), zitadel_auth::AuthError>(())
/// ```
#[derive(Clone)]
pub struct AccessToken(Arc<Inner>);

struct Inner {
    authorization: HeaderValue,
    expires_at: Option<Timestamp>,
}

impl AccessToken {
    /// A token that was obtained elsewhere, with no known expiry. Blanks around it are dropped.
    ///
    /// # Errors
    /// A configuration error when the token is empty or holds characters that no HTTP header can
    /// carry, such as line breaks.
    pub fn new(secret: impl AsRef<str>) -> Result<Self, AuthError> {
        Self::with_expiry(secret.as_ref(), None)
    }

    pub(crate) fn with_expiry(
        secret: &str,
        expires_at: Option<Timestamp>,
    ) -> Result<Self, AuthError> {
        let secret = secret.trim();
        if secret.is_empty() {
            return Err(AuthError::configuration("the access token is empty"));
        }
        let word = secret.split_ascii_whitespace().next().unwrap_or_default();
        if word.eq_ignore_ascii_case(SCHEME.trim_end()) {
            return Err(AuthError::configuration(
                "the access token is given without the word Bearer, which is put before it",
            ));
        }
        // A token is base64 often enough.
        if KeyText::of(secret) != Some(KeyText::Base64) {
            AuthError::refuse_key("the access token", secret)?;
        }
        if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(AuthError::configuration(
                "the access token holds blanks, line breaks or other characters that a header cannot carry: was it copied whole?",
            ));
        }
        let text = Zeroizing::new(format!("{SCHEME}{secret}").into_bytes());
        let mut authorization = HeaderValue::from_maybe_shared(Bytes::from_owner(text))
            .map_err(|_| AuthError::configuration("the access token fits no header"))?;
        authorization.set_sensitive(true);
        Ok(Self(Arc::new(Inner {
            authorization,
            expires_at,
        })))
    }

    /// The token itself, as it goes after `Bearer`.
    pub fn secret(&self) -> &str {
        self.0
            .authorization
            .to_str()
            .ok()
            .and_then(|text| text.strip_prefix(SCHEME))
            .unwrap_or_default()
    }

    /// The value of the `Authorization` header, marked sensitive, ready to send.
    pub fn authorization(&self) -> HeaderValue {
        self.0.authorization.clone()
    }

    /// When the token runs out, where the server said so. The time is by the local clock.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.0.expires_at
    }
}

impl PartialEq for AccessToken {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.authorization == other.0.authorization
    }
}

impl Eq for AccessToken {}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("secret", &"[redacted]")
            .field(
                "expires_at",
                &self.0.expires_at.map(|time| time.to_string()),
            )
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_sensitive_and_the_text_whole() {
        let token = AccessToken::new(" eyJ.a-b_c~/+= \n").unwrap();
        assert_eq!(token.secret(), "eyJ.a-b_c~/+=");
        assert_eq!(token.authorization(), "Bearer eyJ.a-b_c~/+=");
        assert!(token.authorization().is_sensitive());
    }

    #[test]
    fn what_no_header_carries_is_refused_without_repeating_it() {
        for bad in [
            "",
            "  ",
            "hidden\r\nX: y",
            "hidden token",
            "hidden\u{e9}",
            "hid\0den",
        ] {
            let error = AccessToken::new(bad).expect_err(bad);
            assert!(error.is_configuration());
            assert!(!format!("{error}{error:#?}").contains("hid"), "{error}");
        }
    }

    #[test]
    fn equality_is_by_value() {
        let one = AccessToken::new("one").unwrap();
        assert_eq!(one, AccessToken::new("one").unwrap());
        assert_ne!(one, AccessToken::new("two").unwrap());
    }
}
