use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::token::json::{Json, Object};
use crate::token::numeric_date;
use crate::token::roles::{self, RoleGrant};

const ORGANIZATION: &str = "urn:zitadel:iam:user:resourceowner:";
const METADATA: &str = "urn:zitadel:iam:user:metadata";

/// What a verified token says of its sender.
///
/// The same claims, whichever way the token was verified. Cloning copies a pointer. `Debug` shows
/// who and how, and none of the other claims, which may be personal.
#[derive(Clone)]
pub struct Claims(Arc<Inner>);

struct Inner {
    way: Way,
    said: Object,
    expires_at: Option<Timestamp>,
}

/// How a token was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Way {
    /// By its signature, with the issuer's public keys. A token that was revoked meanwhile passes.
    Offline,
    /// By asking the issuer.
    Introspection,
}

/// The organization that an account belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Organization<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: Option<&'a str>,
    /// Its primary domain.
    pub primary_domain: Option<&'a str>,
}

impl Claims {
    /// From what a token or an answer about it says, which has been judged.
    pub(crate) fn new(way: Way, said: Object) -> Self {
        let expires_at = numeric_date::timestamp(said.get("exp"));
        Self(Arc::new(Inner {
            way,
            said,
            expires_at,
        }))
    }

    /// How the token was verified.
    pub fn way(&self) -> Way {
        self.0.way
    }

    /// Id of the account that the token was issued to (`sub`).
    pub fn subject(&self) -> &str {
        self.text("sub").unwrap_or_default()
    }

    /// The client that asked for the token (`client_id`): for a service user its login name. A
    /// personal access token has none.
    pub fn client_id(&self) -> Option<&str> {
        self.text("client_id")
    }

    /// Who issued the token (`iss`).
    pub fn issuer(&self) -> Option<&str> {
        self.text("iss")
    }

    /// Whom the token is for (`aud`): ids of projects and of clients.
    pub fn audience(&self) -> impl Iterator<Item = &str> {
        texts(self.said("aud"))
    }

    /// The scopes that were granted.
    ///
    /// `None` when the token does not tell: Zitadel writes none into JWT access tokens, so that
    /// only introspection knows them.
    pub fn scopes(&self) -> Option<impl Iterator<Item = &str>> {
        let scope = self.text("scope");
        // So cidaas has it.
        let listed = self.said("scopes");
        if scope.is_none() && listed.is_none() {
            return None;
        }
        let scopes = scope.into_iter().flat_map(|scope| scope.split(' '));
        let scopes = scopes.filter(|scope| !scope.is_empty());
        Some(scopes.chain(texts(listed)))
    }

    /// When the token runs out.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.0.expires_at
    }

    pub(crate) fn have_expired(&self, now: Timestamp) -> bool {
        self.0.expires_at.is_some_and(|end| now >= end)
    }

    /// When the token was issued.
    pub fn issued_at(&self) -> Option<Timestamp> {
        numeric_date::timestamp(self.said("iat"))
    }

    /// Id of the token (`jti`).
    pub fn token_id(&self) -> Option<&str> {
        self.text("jti")
    }

    /// Login name of the account. Introspection tells it.
    pub fn username(&self) -> Option<&str> {
        self.text("username")
            .or_else(|| self.text("preferred_username"))
    }

    /// Email address of the account. Introspection tells it where the token has the scope `email`.
    pub fn email(&self) -> Option<&str> {
        self.text("email")
    }

    /// The organization that the account belongs to. Told where the token was asked for with the
    /// scope `urn:zitadel:iam:user:resourceowner`.
    pub fn organization(&self) -> Option<Organization<'_>> {
        let part = |name: &str| self.text(&format!("{ORGANIZATION}{name}"));
        Some(Organization {
            id: part("id")?,
            name: part("name"),
            primary_domain: part("primary_domain"),
        })
    }

    /// All roles that the account was granted, as far as the token was asked for with a scope that
    /// tells them (`urn:zitadel:iam:org:projects:roles`, or those of single roles).
    ///
    /// They are read from Zitadel's claims, and from those that cidaas has: a list `roles`, and the
    /// lists of that name in its `groups`. Claims of these names that an action of Zitadel's adds
    /// count likewise.
    pub fn roles(&self) -> impl Iterator<Item = RoleGrant<'_>> {
        roles::grants(&self.0.said)
    }

    /// A value of the account's metadata, decoded. Told where the token was asked for with the
    /// scope `urn:zitadel:iam:user:metadata`.
    pub fn metadata(&self, key: &str) -> Option<Vec<u8>> {
        let mut all = self.said(METADATA)?.members();
        let (_, value) = all.find(|(one, _)| *one == key)?;
        metadata_value(value.as_str()?)
    }

    /// The keys of the account's metadata.
    pub fn metadata_keys(&self) -> impl Iterator<Item = &str> {
        let all = self.said(METADATA).into_iter();
        all.flat_map(Json::members).map(|(key, _)| key)
    }

    /// Any claim, as JSON.
    pub fn get(&self, name: &str) -> Option<Value> {
        match self.0.said.to_value() {
            Value::Object(mut all) => all.remove(name),
            _ => None,
        }
    }

    /// All claims, read into a type of your own.
    ///
    /// ```no_run
    /// # fn example(claims: zitadel_verify::Claims) -> Result<(), serde_json::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Tenant {
    ///     #[serde(rename = "https://acme.example/tenant")]
    ///     id: String,
    /// }
    ///
    /// let tenant: Tenant = claims.extra()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the claims do not fit the type.
    pub fn extra<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.0.said.text())
    }

    /// All of it, as it was said.
    pub(crate) fn json(&self) -> &str {
        self.0.said.text()
    }

    fn said(&self, name: &str) -> Option<Json<'_>> {
        self.0.said.get(name)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.said(name)?.as_str()
    }
}

/// One text, or all of a list.
pub(crate) fn texts(value: Option<Json<'_>>) -> impl Iterator<Item = &str> {
    let one = value.and_then(Json::as_str);
    let list = value.into_iter().flat_map(Json::items);
    one.into_iter().chain(list.filter_map(Json::as_str))
}

/// Base64, in whichever alphabet, padded or not.
fn metadata_value(text: &str) -> Option<Vec<u8>> {
    use base64::Engine;
    use base64::alphabet;
    use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

    const LENIENT: GeneralPurposeConfig =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let engines = [
        GeneralPurpose::new(&alphabet::STANDARD, LENIENT),
        GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT),
    ];
    engines.iter().find_map(|engine| engine.decode(text).ok())
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims")
            .field("way", &self.0.way)
            .field("subject", &self.subject())
            .field("client_id", &self.client_id())
            .field(
                "expires_at",
                &self.0.expires_at.map(|time| time.to_string()),
            )
            .finish_non_exhaustive()
    }
}
