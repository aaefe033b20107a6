//! `SettingsService`, of which the mock has the one call that every program can make.

use serde_json::json;

use super::call::{Call, Outcome, Service};
use crate::instance::LANGUAGES;

pub(super) const SERVICE: Service = Service {
    name: "zitadel.settings.v2.SettingsService",
    handlers: &[("GetGeneralSettings", get_general_settings)],
};

fn get_general_settings(call: &Call<'_>) -> Outcome {
    Ok(json!({
        "defaultOrgId": call.directory().organization_id,
        "defaultLanguage": "en",
        "supportedLanguages": LANGUAGES,
        "allowedLanguages": LANGUAGES,
    }))
}
