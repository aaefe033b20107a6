//! What the example APIs have in common: whose tokens they take, and where they listen.

use std::env;
use std::error::Error;
use std::net::SocketAddr;

use zitadel_mock::ZitadelMock;
use zitadel_verify::TokenVerifier;

/// What an example needs.
#[derive(Debug)]
pub struct Setup {
    /// Whose tokens it takes.
    pub verifier: TokenVerifier,
    /// Where it listens: `LISTEN` in the environment, or 127.0.0.1:8080.
    pub address: SocketAddr,
    /// A Zitadel in this process, and a token of it to try the API with.
    mock: Option<(ZitadelMock, String)>,
}

impl Setup {
    /// With `ZITADEL_HOST` in the environment, the tokens of that instance; then
    /// `ZITADEL_PROJECT_ID` is the project of the API, and `ZITADEL_APPLICATION_KEY_FILE` the key
    /// file of its application. With nothing in it, a mock's.
    ///
    /// # Errors
    /// When they cannot work.
    pub async fn from_env() -> Result<Self, Box<dyn Error + Send + Sync>> {
        let listen = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
        let address = listen.parse()?;
        if let Ok(host) = env::var("ZITADEL_HOST") {
            let set = |name: &str| env::var(name).map_err(|_| format!("set {name}"));
            let verifier = TokenVerifier::builder(host)
                .application_key_file(set("ZITADEL_APPLICATION_KEY_FILE")?)
                .audience(set("ZITADEL_PROJECT_ID")?)
                .build()?;
            return Ok(Self {
                verifier,
                address,
                mock: None,
            });
        }
        println!("ZITADEL_HOST is not set, so this starts a mock of Zitadel in this process.");
        let mock = ZitadelMock::start().await;
        let application = mock.application();
        let verifier = TokenVerifier::builder(mock.url())
            .application_key_json(application.key_json())
            .audience(application.project_id())
            .build()?;
        let token = mock.service_user("billing").personal_access_token();
        Ok(Self {
            verifier,
            address,
            mock: Some((mock, token)),
        })
    }

    /// Says that the API listens at `address`, and how to try it.
    pub fn announce(&self, address: SocketAddr) {
        println!("listening at http://{address}");
        if let Some((_, token)) = &self.mock {
            println!("try: curl -i -H 'Authorization: Bearer {token}' http://{address}/who");
        }
    }
}
