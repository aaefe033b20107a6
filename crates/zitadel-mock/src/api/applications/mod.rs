//! `ApplicationService`.

mod change;
mod configuration;
mod find;
mod keys;
mod read;

use super::call::Service;

pub(super) const SERVICE: Service = Service {
    name: "zitadel.application.v2.ApplicationService",
    handlers: &[
        ("CreateApplication", change::create),
        ("CreateApplicationKey", keys::create),
        ("DeactivateApplication", change::deactivate),
        ("DeleteApplication", change::delete),
        ("DeleteApplicationKey", keys::delete),
        ("GenerateClientSecret", change::generate_client_secret),
        ("GetApplication", read::get),
        ("GetApplicationKey", keys::get),
        ("ListApplicationKeys", keys::list),
        ("ListApplications", read::list),
        ("ReactivateApplication", change::reactivate),
        ("UpdateApplication", change::update),
    ],
};
