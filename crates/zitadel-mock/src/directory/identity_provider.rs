//! Identity providers, made from templates.

use jiff::Timestamp;
use serde_json::{Map, Value};

pub(crate) struct IdentityProvider {
    pub(crate) id: String,
    /// `None`: it is the instance's.
    pub(crate) organization_id: Option<String>,
    pub(crate) name: String,
    /// The name of the enum's value, such as `PROVIDER_TYPE_OIDC`.
    pub(crate) kind: &'static str,
    pub(crate) options: Map<String, Value>,
    /// The name of the configuration's field, such as `oidc`.
    pub(crate) configuration_name: &'static str,
    /// As it was sent, without secrets and what is not set.
    pub(crate) configuration: Map<String, Value>,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    pub(crate) sequence: u64,
}
