//! What the tests share: signing in at the mock, and users to work with.

use zitadel::settings::GetGeneralSettingsRequest;
use zitadel::users::{AddHumanUserRequest, SetHumanEmail, SetHumanProfile};
use zitadel::{Error, Zitadel, ZitadelBuilder};
use zitadel_mock::{Dialect, ServiceUser, ZitadelMock};

pub(crate) const DIALECTS: [Dialect; 2] = [Dialect::V4_13, Dialect::Next];

pub(crate) const ALL_WAYS: [Way; 3] = [
    Way::PrivateKey,
    Way::ClientCredentials,
    Way::PersonalAccessToken,
];

/// The ways to sign in that ask for tokens.
pub(crate) const RENEWING_WAYS: [Way; 2] = [Way::PrivateKey, Way::ClientCredentials];

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    PrivateKey,
    ClientCredentials,
    PersonalAccessToken,
}

impl Way {
    pub(crate) fn builder(self, mock: &ZitadelMock, account: &ServiceUser) -> ZitadelBuilder {
        let builder = Zitadel::builder(mock.url());
        match self {
            Self::PrivateKey => builder.private_key_json(account.key_json()),
            Self::ClientCredentials => {
                builder.client_credentials(account.client_id(), account.client_secret())
            }
            Self::PersonalAccessToken => builder.access_token(account.personal_access_token()),
        }
    }

    pub(crate) fn sign_in(self, mock: &ZitadelMock, account: &ServiceUser) -> Zitadel {
        self.builder(mock, account).build().unwrap()
    }
}

/// The plainest call there is; gives the id of the organization.
pub(crate) async fn call(zitadel: &Zitadel) -> Result<String, Error> {
    let settings = zitadel.settings();
    let request = GetGeneralSettingsRequest::default();
    Ok(settings.get_general_settings(request).await?.default_org_id)
}

pub(crate) fn human(username: impl Into<String>) -> AddHumanUserRequest {
    let username = username.into();
    AddHumanUserRequest {
        username: Some(username.clone()),
        ..AddHumanUserRequest::new(
            SetHumanProfile::new("Ada", "Lovelace"),
            SetHumanEmail::new(format!("{username}@acme.example")),
        )
    }
}

pub(crate) fn assert_says(error: &Error, parts: &[&str]) {
    let text = error.to_string();
    for part in parts {
        assert!(text.contains(part), "{part:?} is missing in: {text}");
    }
    assert!(!text.contains('\n'), "more than one line: {text}");
}
