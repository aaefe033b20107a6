use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use url::form_urlencoded::byte_serialize;
use zitadel_auth::{ApplicationKey, AuthError, Authenticator, ClientAuth};
use zitadel_transport::redaction::Given;
use zitadel_transport::secret_text;

use crate::error::{RETRY_AFTER, VerifyError};

const CLIENT_ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// As whom the issuer is asked about tokens: the API that verifies, which is an application in
/// Zitadel.
pub(crate) enum Caller {
    Key(ApplicationKey),
    Secret {
        client_id: String,
        secret: SecretString,
        method: ClientAuth,
    },
    /// Signs in and sends its own access token, as RFC 7662 has it in section 2.1.
    Bearer(Arc<dyn Authenticator>),
}

/// What a request carries to say who asks.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) authorization: Option<HeaderValue>,
    pub(crate) form: Vec<(&'static str, SecretString)>,
    /// What must not show, should the server repeat it.
    pub(crate) secrets: Vec<SecretString>,
}

impl Caller {
    pub(crate) async fn credentials(&self, issuer: &str) -> Result<Credentials, VerifyError> {
        match self {
            Self::Key(key) => {
                let assertion = key.client_assertion(issuer).await.map_err(|error| {
                    no_credentials("the application key signs no assertion", error)
                })?;
                Ok(Credentials {
                    secrets: vec![assertion.clone()],
                    form: vec![
                        ("client_assertion_type", CLIENT_ASSERTION_TYPE.into()),
                        ("client_assertion", assertion),
                    ],
                    ..Credentials::default()
                })
            }
            Self::Secret {
                client_id,
                secret,
                method: ClientAuth::Basic,
            } => {
                let credentials = basic(client_id, secret.expose_secret());
                Ok(Credentials {
                    authorization: Some(header("Basic", &credentials)?),
                    secrets: vec![secret.clone(), credentials.as_str().into()],
                    ..Credentials::default()
                })
            }
            Self::Secret {
                client_id, secret, ..
            } => Ok(Credentials {
                secrets: vec![secret.clone()],
                form: vec![
                    ("client_id", client_id.as_str().into()),
                    ("client_secret", secret.clone()),
                ],
                ..Credentials::default()
            }),
            Self::Bearer(authenticator) => {
                let token = authenticator.access_token().await.map_err(|error| {
                    no_credentials("this API could not sign in to ask about tokens", error)
                })?;
                Ok(Credentials {
                    authorization: Some(token.authorization()),
                    secrets: vec![token.secret().into()],
                    ..Credentials::default()
                })
            }
        }
    }

    /// The issuer has refused these credentials.
    pub(crate) fn refused(&self, credentials: &Credentials) {
        if let (Self::Bearer(authenticator), Some(refused)) = (self, &credentials.authorization) {
            if let Some(token) = authenticator.cached_token() {
                if token.authorization() == *refused {
                    authenticator.invalidate(&token);
                }
            }
        }
    }

    /// Who asks, for a name in a cache.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Key(key) => key.client_id(),
            Self::Secret { client_id, .. } => client_id.clone(),
            Self::Bearer(_) => "bearer".to_owned(),
        }
    }

    /// What to do when the issuer does not accept it.
    pub(crate) fn cure(&self) -> String {
        match self {
            Self::Key(key) => format!(
                "check that the key of application {} was not removed and has not expired, that the host is the issuer, and that the local clock is right",
                Given(&key.client_id())
            ),
            Self::Secret {
                client_id, secret, ..
            } => format!(
                "check that {} is the client id of an API application there (not of a service user), and that the secret is its newest one{}",
                Given(client_id),
                secret_text::blanks_around(secret)
            ),
            Self::Bearer(_) => "check that its service user may introspect tokens".to_owned(),
        }
    }
}

fn no_credentials(what: &str, error: AuthError) -> VerifyError {
    let message = format!("{what}: {error}");
    match error.is_retryable() {
        true => VerifyError::unavailable(message, RETRY_AFTER).with_cause(error),
        false => VerifyError::configuration(message),
    }
}

/// Id and secret are form-urlencoded first (RFC 6749, section 2.3.1).
fn basic(client_id: &str, secret: &str) -> Zeroizing<String> {
    let pair = Zeroizing::new(
        byte_serialize(client_id.as_bytes())
            .chain([":"])
            .chain(byte_serialize(secret.as_bytes()))
            .collect::<String>(),
    );
    Zeroizing::new(STANDARD.encode(pair.as_bytes()))
}

fn header(scheme: &str, credentials: &str) -> Result<HeaderValue, VerifyError> {
    let text = Zeroizing::new(format!("{scheme} {credentials}"));
    let mut value = HeaderValue::from_str(&text)
        .map_err(|_| VerifyError::configuration("the client id and secret fit no header"))?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => f.debug_tuple("Key").field(key).finish(),
            Self::Secret {
                client_id, method, ..
            } => f
                .debug_struct("Secret")
                .field("client_id", &Given(client_id))
                .field("method", method)
                .finish_non_exhaustive(),
            Self::Bearer(authenticator) => f.debug_tuple("Bearer").field(authenticator).finish(),
        }
    }
}
