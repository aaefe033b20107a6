//! A client of a server that follows a script, and an authenticator that counts.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use zitadel_api::{Client, RetryPolicy};
use zitadel_auth::{AccessToken, AuthError, Authenticator, BoxFuture, Host};

pub(crate) use crate::operations::*;
pub(crate) use zitadel_test_support::scripted_server::*;

/// Hands out `token-1`, and after each refusal the next one.
#[derive(Debug)]
pub(crate) struct Counting {
    host: Host,
    current: Mutex<Option<AccessToken>>,
    asked: AtomicUsize,
    invalidated: AtomicUsize,
    behaviour: Behaviour,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Behaviour {
    /// A new token after each refusal.
    Renews,
    /// The same token for ever.
    Keeps,
    /// Credentials that are refused.
    Fails,
    /// Never answers.
    Hangs,
    /// One token, and after it no answer.
    RenewsNever,
}

impl Counting {
    pub(crate) fn new(host: &str, behaviour: Behaviour) -> Self {
        Self {
            host: Host::new(host).unwrap(),
            current: Mutex::new(None),
            asked: AtomicUsize::new(0),
            invalidated: AtomicUsize::new(0),
            behaviour,
        }
    }

    /// How often it had no token at hand.
    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    pub(crate) fn invalidated(&self) -> usize {
        self.invalidated.load(Ordering::SeqCst)
    }
}

impl Authenticator for Counting {
    fn host(&self) -> &Host {
        &self.host
    }

    fn cached_token(&self) -> Option<AccessToken> {
        self.current.lock().unwrap().clone()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<AccessToken, AuthError>> {
        Box::pin(async {
            if let Some(token) = self.cached_token() {
                return Ok(token);
            }
            let number = 1 + self.asked.fetch_add(1, Ordering::SeqCst);
            let token = match self.behaviour {
                Behaviour::Renews => AccessToken::new(format!("token-{number}"))?,
                Behaviour::Keeps => AccessToken::new("token-1")?,
                Behaviour::Fails => {
                    return Err(AuthError::unavailable("the vault is sealed", "503"));
                }
                Behaviour::RenewsNever if number == 1 => AccessToken::new("token-1")?,
                Behaviour::Hangs | Behaviour::RenewsNever => std::future::pending().await,
            };
            *self.current.lock().unwrap() = Some(token.clone());
            Ok(token)
        })
    }

    fn invalidate(&self, rejected: &AccessToken) {
        self.invalidated.fetch_add(1, Ordering::SeqCst);
        let mut current = self.current.lock().unwrap();
        if current.as_ref() == Some(rejected) {
            *current = None;
        }
    }
}

/// A client of `server` that does not wait between attempts.
pub(crate) fn client(server: &ScriptedServer) -> Client {
    Client::builder(Counting::new(&server.url, Behaviour::Renews))
        .retry(hasty())
        .build()
        .unwrap()
}

/// The default policy without the waiting.
pub(crate) fn hasty() -> RetryPolicy {
    RetryPolicy::new().base_delay(std::time::Duration::ZERO)
}
