//! Applications that ask about tokens.

use std::collections::BTreeMap;

use crate::keys::PublicKey;

pub(crate) struct Application {
    pub(crate) project_id: String,
    pub(crate) secret: String,
    pub(crate) keys: BTreeMap<String, PublicKey>,
}
