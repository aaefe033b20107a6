//! A text that names no value of an enum.

use std::fmt;

/// Letters of the text that an error shows.
const MAX_SHOWN: usize = 60;

/// A text was to be read as a value of an enum, and this release knows no value of that name.
///
/// ```
/// use zitadel_types::application::v2::OidcAuthMethodType;
///
/// let method: OidcAuthMethodType = "OIDC_AUTH_METHOD_TYPE_BASIC".parse()?;
/// assert_eq!(method, OidcAuthMethodType::Basic);
///
/// let error = "private_key_jwt".parse::<OidcAuthMethodType>().unwrap_err();
/// assert!(error.to_string().contains("OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT"));
/// # Ok::<(), zitadel_types::UnknownName>(())
/// ```
///
/// The server drops a name that it does not know without a word, so no text turns into a value by
/// itself:
///
/// ```compile_fail
/// # use zitadel_types::application::v2::OidcAuthMethodType;
/// let method: OidcAuthMethodType = "private_key_jwt".into();
/// ```
///
/// A value that only a newer server knows can be made on purpose: each enum has a variant `Unknown`
/// for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    type_name: &'static str,
    name: String,
    known: &'static [&'static str],
}

impl UnknownName {
    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    pub(crate) fn new(type_name: &'static str, name: &str, known: &'static [&'static str]) -> Self {
        Self {
            type_name,
            name: name.to_owned(),
            known,
        }
    }

    /// The text that was given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The names that this release knows.
    #[must_use]
    pub fn known(&self) -> &'static [&'static str] {
        self.known
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.name.chars().take(MAX_SHOWN).collect();
        let known = self.known.join(", ");
        write!(
            f,
            "{shown:?} names no {}; these do: {known}",
            self.type_name
        )
    }
}

impl std::error::Error for UnknownName {}
