//! Whether the server is there.

use serde_json::json;

use crate::api::call::{Call, Outcome, Service};
use crate::api::code::Code;
use crate::api::error::ApiError;

pub(super) const SERVICES: &[Service] = &[
    Service {
        name: "zitadel.admin.v1.AdminService",
        handlers: &[("Healthz", healthz)],
    },
    Service {
        name: "zitadel.auth.v1.AuthService",
        handlers: &[("Healthz", healthz)],
    },
    Service {
        name: "zitadel.management.v1.ManagementService",
        handlers: &[("Healthz", healthz)],
    },
    Service {
        name: "zitadel.system.v1.SystemService",
        handlers: &[("Healthz", not_implemented)],
    },
];

fn healthz(_: &Call<'_>) -> Outcome {
    Ok(json!({}))
}

/// It is described, but no real server has it.
fn not_implemented(_: &Call<'_>) -> Outcome {
    let message = "method Healthz not implemented";
    Err(ApiError::new(Code::Unimplemented, message))
}
