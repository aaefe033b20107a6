//! Access tokens, personal ones too.

use jiff::Timestamp;

#[derive(Clone)]
pub(crate) struct Token {
    /// `jti` of an access token, the token id of a personal one.
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) grant: Grant,
    pub(crate) scopes: Vec<String>,
    /// The projects that it is for. A personal access token is for every project.
    pub(crate) audience: Vec<String>,
    pub(crate) issued: Timestamp,
    pub(crate) expires: Timestamp,
}

impl Token {
    pub(crate) fn personal(
        id: String,
        user_id: &str,
        issued: Timestamp,
        expires: Timestamp,
    ) -> Self {
        Self {
            id,
            user_id: user_id.to_owned(),
            grant: Grant::PersonalAccessToken,
            scopes: Vec::new(),
            audience: Vec::new(),
            issued,
            expires,
        }
    }

    /// Whether Zitadel's own API takes the token.
    pub(crate) fn opens_api(&self, zitadel_project_id: &str) -> bool {
        self.grant == Grant::PersonalAccessToken
            || self.audience.iter().any(|id| id == zitadel_project_id)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grant {
    ClientCredentials,
    PrivateKeyJwt,
    PersonalAccessToken,
}
