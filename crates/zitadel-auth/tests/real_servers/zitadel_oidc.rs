//! The example provider of `github.com/zitadel/oidc`, the library that Zitadel itself is built on.
//! Its issuer ends in a slash, and its tokens are opaque ones that begin like a JWT.

use std::process::Command;

use tempfile::TempDir;
use zitadel_auth::{Authenticator, ClientAuth, ClientCredentials};

use crate::installed::Installation;
use crate::process::Process;
use zitadel_test_support::keys::{self, P256_KEY, RSA_KEY};

use crate::sign_in::{complaint, is_jwt, with_key, with_wrong_clocks};

static INSTALLATION: Installation = Installation::new("zitadel-oidc", "zitadel-oidc/.version");

const SECRET: &str = "100%25 a+b:c&d=\u{e4}";

struct Example {
    _process: Process,
    _directory: TempDir,
    host: String,
}

impl Example {
    /// As it is. `None`: it is not installed.
    fn start() -> Option<Self> {
        Self::with("zitadel-oidc-example", |command, port| {
            command.env("PORT", port.to_string());
        })
    }

    /// With the credentials of these tests, and JWT access tokens.
    fn with_our_credentials() -> Option<Self> {
        Self::with("zitadel-oidc", |command, port| {
            command
                .args(["-port", &port.to_string(), "-secret", SECRET])
                .arg("-rsa-key")
                .arg(keys::path("rsa2048-pkcs1.pem"))
                .arg("-p256-key")
                .arg(keys::path("p256-pkcs8.pem"));
        })
    }

    fn with(program: &str, configure: impl Fn(&mut Command, u16)) -> Option<Self> {
        let program = INSTALLATION.directory()?.join("bin").join(program);
        let directory = tempfile::tempdir().unwrap();
        let (process, port) = Process::listening(directory.path(), |port| {
            let mut command = Command::new(&program);
            configure(&mut command, port);
            command
        });
        Some(Self {
            _process: process,
            _directory: directory,
            host: format!("http://localhost:{port}"),
        })
    }
}

#[tokio::test]
async fn client_credentials_of_the_example_itself() {
    let Some(example) = Example::start() else {
        return;
    };
    for auth in [ClientAuth::Post, ClientAuth::Basic] {
        // With and without the slash, it is the same host.
        for host in [example.host.clone(), format!("{}/", example.host)] {
            let client = ClientCredentials::builder(host, "sid1", "verysecret")
                .client_auth(auth)
                .build()
                .unwrap();
            let token = client.access_token().await.unwrap();
            assert!(token.secret().starts_with("eyJ") && !is_jwt(&token, "RS256"));
            assert!(token.expires_at().is_some());
        }
    }
}

#[tokio::test]
async fn a_percent_laden_secret_by_both_methods_and_jwt_access_tokens() {
    let Some(example) = Example::with_our_credentials() else {
        return;
    };
    for auth in [ClientAuth::Post, ClientAuth::Basic] {
        let client = ClientCredentials::builder(&example.host, "billing", SECRET)
            .client_auth(auth)
            .build()
            .unwrap();
        let token = client.access_token().await.unwrap();
        assert!(is_jwt(&token, "RS256"));
    }
}

#[tokio::test]
async fn a_wrong_secret_and_an_unknown_client_are_refused() {
    let Some(example) = Example::start() else {
        return;
    };
    for auth in [ClientAuth::Post, ClientAuth::Basic] {
        for id in ["sid1", "nobody"] {
            let client = ClientCredentials::builder(&example.host, id, "hunter2")
                .client_auth(auth)
                .build()
                .unwrap();
            let error = client.access_token().await.unwrap_err();
            let text = complaint(&error, &example.host, &["hunter2"]);
            assert!(
                text.starts_with("failed to refresh token: invalid_client"),
                "{text}"
            );
            assert!(error.is_refused(), "{error:?}");
        }
    }
}

#[tokio::test]
async fn an_assertion_is_addressed_to_the_issuer_with_its_slash() {
    let Some(example) = Example::with_our_credentials() else {
        return;
    };
    for (user, key_id, key) in [
        ("rsa-user", "rsa-key", RSA_KEY),
        ("p256-user", "p256-key", P256_KEY),
    ] {
        let token = with_key(&example.host, user, key_id, key).await.unwrap();
        assert!(!token.secret().is_empty());
    }

    let without =
        zitadel_auth::PrivateKeyJwt::builder(&example.host, "rsa-user", "rsa-key", RSA_KEY)
            .audience(&example.host)
            .build()
            .unwrap();
    let error = without.access_token().await.unwrap_err();
    assert!(error.is_refused(), "{error:?}");
}

#[tokio::test]
async fn an_assertion_that_it_does_not_take_is_refused_with_what_to_check() {
    let (Some(example), Some(ours)) = (Example::start(), Example::with_our_credentials()) else {
        return;
    };
    for (host, user, key_id, key, hint) in [
        // Another key than the one that the server knows by this id.
        (&example.host, "service", "key1", RSA_KEY, "key key1"),
        (&ours.host, "rsa-user", "removed", RSA_KEY, "key removed"),
        (&ours.host, "nobody", "rsa-key", RSA_KEY, "user nobody"),
        (&ours.host, "p256-user", "p256-key", RSA_KEY, "key p256-key"),
    ] {
        let error = with_key(host, user, key_id, key).await.unwrap_err();
        let text = complaint(&error, host, &[]);
        assert!(
            text.starts_with("failed to refresh token: invalid_grant"),
            "{text}"
        );
        assert!(text.contains(hint), "{text}");
        assert!(
            text.contains(&format!("{host}/ is not the issuer")),
            "{text}"
        );
        assert!(error.is_refused(), "{error:?}");
    }
}

#[tokio::test]
async fn a_clock_that_is_wrong_follows_the_server() {
    let Some(server) = Example::with_our_credentials() else {
        return;
    };
    with_wrong_clocks(&server.host, "rsa-user", "rsa-key").await;
}
