//! What e-mails are sent through.

use jiff::Timestamp;
use serde_json::{Map, Value};

pub(crate) struct EmailProvider {
    pub(crate) id: String,
    pub(crate) description: String,
    pub(crate) is_active: bool,
    /// SMTP, rather than a hook over HTTP.
    pub(crate) is_smtp: bool,
    /// As it was sent, without secrets and what is not set.
    pub(crate) configuration: Map<String, Value>,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    pub(crate) sequence: u64,
}
