//! What must hold for any input whatever, one function an input. The fuzz targets call these
//! with bytes they make up; the test run calls them with the ones that were kept.

use std::error::Error as StdError;

use zitadel_auth::{AuthError, Authenticator, Host, KeyFile, PrivateKeyJwt, SystemUser};

use crate::loopback::Loopback;

/// Pasted into inputs, and searched for in errors.
const PASSWORD: &str = "Hunter2Hunter2Hunter2Hunter2";
/// So long a piece of an input that no word of ours is mistaken for it.
const PIECE: usize = 20;

/// A host is refused in one line, or has no more than scheme, name and port.
pub fn host(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match Host::new(text) {
        Ok(host) => {
            let url = url::Url::parse(host.as_str()).expect("a host is a URL");
            assert!(matches!(url.scheme(), "http" | "https"), "{host}");
            assert!(url.has_host() && url.path() == "/", "{host}");
            assert!(url.username().is_empty() && url.password().is_none());
            assert!(url.query().is_none() && url.fragment().is_none(), "{host}");
            assert!(!host.as_str().ends_with('/'), "{host}");
            assert_eq!(Host::new(host.as_str()).as_ref().ok(), Some(&host));
            assert_eq!(Host::new(format!(" {host}/ ")).as_ref().ok(), Some(&host));
        }
        Err(error) => is_clear(&error),
    }
    // The same with a password in front of the name.
    let (scheme, name) = text.split_once("://").unwrap_or(("https", text));
    let (user, name) = name.split_once('@').unwrap_or(("user", name));
    if let Err(error) = Host::new(format!("{scheme}://{user}:{PASSWORD}@{name}")) {
        is_clear(&error);
        shows_nothing_of(PASSWORD, &error);
    }
}

/// A key file is refused in one line without a word of it, or read whole.
pub fn key_file(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match KeyFile::from_json(text) {
        Ok(file) => {
            assert!(!file.user_id().trim().is_empty());
            let shown = format!("{file:?}")
                .replace(&format!("{:?}", file.user_id()), "")
                .replace(&format!("{:?}", file.key_id()), "");
            assert_eq!(quoted_piece(text, &shown), None);
            PrivateKeyJwt::from_key_json("acme.example", text).expect("a key file signs in");
        }
        Err(error) => {
            is_clear(&error);
            shows_nothing_of(text, &error);
        }
    }
}

/// A private key is refused in one line without a word of it, or signs.
pub fn pem(data: &[u8]) {
    let Ok(pem) = std::str::from_utf8(data) else {
        return;
    };
    match SystemUser::builder("acme.example", "provisioner", pem).build() {
        Ok(user) => {
            let token = Loopback::block_on(user.access_token()).expect("a key that was taken signs");
            assert_eq!(token.secret().split('.').count(), 3);
        }
        Err(error) => {
            is_clear(&error);
            shows_nothing_of(pem, &error);
        }
    }
}

/// One line, not endless, in every form, and known to be the user's to mend.
fn is_clear(error: &AuthError) {
    assert!(error.is_configuration(), "{error}");
    is_one_line(error);
}

fn is_one_line(error: &AuthError) {
    let text = error.to_string();
    assert!(!text.trim().is_empty() && text.len() < 2100, "{text}");
    assert!(!text.chars().any(char::is_control), "{text:?}");
}

fn shows_nothing_of(secret: &str, error: &AuthError) {
    let mut shown = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    assert_eq!(quoted_piece(secret, &shown), None, "{error:?}");
}

/// A piece of `secret` that stands in `shown`.
fn quoted_piece<'a>(secret: &str, shown: &'a str) -> Option<&'a str> {
    shown
        .split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '/' | '='))
        .filter(|word| word.len() >= PIECE)
        .flat_map(|word| (0..=word.len() - PIECE).map(move |at| &word[at..at + PIECE]))
        .find(|piece| secret.contains(piece))
}
