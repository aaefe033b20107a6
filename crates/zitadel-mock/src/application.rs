//! API applications: those who receive tokens and ask the server about them.

use std::sync::Arc;

use serde_json::json;

use crate::directory::{self, ApplicationKey, ApplicationKind};
use crate::instance::Instance;
use crate::keys::PublicKey;
use crate::random;

/// An API application in a project of its own, which may introspect tokens.
///
/// A token is active for it only if the token's audience holds its project: ask for the scope
/// `urn:zitadel:iam:org:project:id:<project id>:aud`.
#[derive(Clone)]
pub struct Application {
    client_id: String,
    client_secret: String,
    project_id: String,
    key_json: String,
}

impl std::fmt::Debug for Application {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Application")
            .field("client_id", &self.client_id)
            .field("project_id", &self.project_id)
            .finish_non_exhaustive()
    }
}

impl Application {
    pub(crate) fn create(instance: &Arc<Instance>) -> Self {
        let now = instance.clock.now();
        let mut directory = instance.directory();
        let (id, client_id) = (directory.next_id(), directory.next_id());
        let key_id = directory.next_id();
        let project_id = directory.new_project(&format!("Project of application {id}"), now);
        let key = directory.new_rsa_key();
        let client_secret = random::text(64);
        let key_json = json!({
            "type": "application",
            "keyId": key_id,
            "key": key.pem(),
            "appId": id,
            "clientId": client_id,
        });
        let name = format!("API {id}");
        let kind = ApplicationKind::Api;
        let mut application = directory::Application::new(id, project_id.clone(), name, kind, now);
        application.client_id = Some(client_id.clone());
        application.secret = Some(client_secret.clone());
        if let Ok(public_key) = PublicKey::of(key) {
            let key = ApplicationKey {
                public_key,
                created: now,
                expires: None,
            };
            application.keys.insert(key_id, key);
        }
        directory.add_application(application);
        Self {
            client_id,
            client_secret,
            project_id,
            key_json: key_json.to_string(),
        }
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The client secret.
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// The project that the application belongs to.
    pub fn project_id(&self) -> &str {
        &self.project_id
    }

    /// The application's key file: JSON with `type` (`application`), `keyId`, `key`, `appId`
    /// and `clientId`. It authenticates introspection; the token endpoint refuses it.
    pub fn key_json(&self) -> &str {
        &self.key_json
    }
}
