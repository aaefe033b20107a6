//! `SettingsService`, of which the mock has the one call that every program can make.

use serde_json::json;

use crate::connect::{Caller, Outcome};
use crate::instance::Instance;
use crate::message::Message;

pub(crate) const METHODS: &[&str] = &[
    "DeleteOrganizationSettings",
    "GetActiveIdentityProviders",
    "GetBrandingSettings",
    "GetDomainSettings",
    "GetEffectiveSettings",
    "GetGeneralSettings",
    "GetHostedLoginTranslation",
    "GetLegalAndSupportSettings",
    "GetLinkSettings",
    "GetLockoutSettings",
    "GetLoginSettings",
    "GetPasswordComplexitySettings",
    "GetPasswordExpirySettings",
    "GetSecuritySettings",
    "ListOrganizationSettings",
    "ResetLinkSettings",
    "SetHostedLoginTranslation",
    "SetLinkSettings",
    "SetOrganizationSettings",
    "SetSecuritySettings",
];

/// The languages of Zitadel's own texts.
pub(crate) const LANGUAGES: [&str; 22] = [
    "ar", "bg", "cs", "de", "en", "es", "fr", "hu", "id", "it", "ja", "ko", "mk", "nl", "pl", "pt",
    "ro", "ru", "sv", "tr", "uk", "zh",
];

pub(crate) fn call(
    instance: &Instance,
    _caller: &Caller,
    method: &str,
    _request: &Message<'_>,
) -> Option<Outcome> {
    (method == "GetGeneralSettings").then(|| {
        Ok(json!({
            "defaultOrgId": instance.directory().organization_id,
            "defaultLanguage": "en",
            "supportedLanguages": LANGUAGES,
            "allowedLanguages": LANGUAGES,
        }))
    })
}
