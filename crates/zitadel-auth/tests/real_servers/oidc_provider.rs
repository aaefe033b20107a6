//! `oidc-provider` from npm, an OpenID provider that is certified as one.

use std::process::Command;

use tempfile::TempDir;
use zitadel_auth::{Authenticator, ClientAuth, ClientCredentials, SignInBuilder};

use crate::installed::Installation;
use crate::process::Process;
use zitadel_test_support::keys::{P256_KEY, RSA_KEY};

use crate::sign_in::{complaint, is_jwt, with_key, with_wrong_clocks};

static INSTALLATION: Installation = Installation::new("oidc-provider", "oidc-provider/.version");

/// It takes printable ASCII only.
const SECRET: &str = "100%25 a+b:c&d=e";

struct OidcProvider {
    _process: Process,
    _directory: TempDir,
    host: String,
}

impl OidcProvider {
    /// `None`: it is not installed.
    fn start() -> Option<Self> {
        let modules = INSTALLATION.directory()?.join("oidc-provider");
        let directory = tempfile::tempdir().unwrap();
        let settings = serde_json::json!({
            "secret": SECRET,
            "keys": {"rsa-user": RSA_KEY, "p256-user": P256_KEY},
        });
        let mut command = Command::new("node");
        // A script that is given as text finds its modules in the working directory.
        command
            .current_dir(modules)
            .args(["--input-type=module", "--eval"])
            .arg(include_str!("oidc_provider.mjs"))
            .arg("--")
            .arg(settings.to_string());
        let (process, host) = Process::printing(directory.path(), &mut command, "http://");
        Some(Self {
            _process: process,
            _directory: directory,
            host,
        })
    }

    fn client(&self, id: &str, secret: &str) -> SignInBuilder<ClientCredentials> {
        let auth = match id {
            "basic" => ClientAuth::Basic,
            _ => ClientAuth::Post,
        };
        ClientCredentials::builder(&self.host, id, secret).client_auth(auth)
    }
}

#[tokio::test]
async fn client_credentials_by_both_methods_with_a_percent_laden_secret() {
    let Some(provider) = OidcProvider::start() else {
        return;
    };
    for id in ["post", "basic"] {
        let client = provider.client(id, SECRET).build().unwrap();
        let token = client.access_token().await.unwrap();
        assert!(!token.secret().contains('.'), "an opaque token");
        assert_eq!(client.access_token().await.unwrap(), token);
        let lifetime = token.expires_at().unwrap() - jiff::Timestamp::now();
        assert!((400..=600).contains(&lifetime.get_seconds()), "{lifetime}");
    }
}

#[tokio::test]
async fn jwt_access_tokens() {
    let Some(provider) = OidcProvider::start() else {
        return;
    };
    let client = provider.client("jwt tokens", SECRET).build().unwrap();
    let token = client.access_token().await.unwrap();
    assert!(is_jwt(&token, "RS256"));
}

#[tokio::test]
async fn a_wrong_secret_and_an_unknown_client_are_refused() {
    let Some(provider) = OidcProvider::start() else {
        return;
    };
    for (id, secret) in [
        ("post", "hunter2%"),
        ("basic", "hunter2%"),
        ("nobody", "hunter2%"),
    ] {
        let client = provider.client(id, secret).build().unwrap();
        let error = client.access_token().await.unwrap_err();
        let text = complaint(&error, &provider.host, &["hunter2"]);
        assert!(
            text.starts_with("failed to refresh token: invalid_client"),
            "{text}"
        );
        // It could be a secret in the wrong place, so only its first characters show.
        assert!(text.contains(&format!("\"{}", &id[..2])), "{text}");
        assert!(!text.contains(&format!("\"{id}\"")), "{text}");
        assert_eq!(error.oauth_error(), Some("invalid_client"));
        assert!(error.is_refused() && !error.is_retryable());
    }
}

#[tokio::test]
async fn an_assertion_with_either_kind_of_key() {
    let Some(provider) = OidcProvider::start() else {
        return;
    };
    for (user, key) in [("rsa-user", RSA_KEY), ("p256-user", P256_KEY)] {
        let token = with_key(&provider.host, user, "key-1", key).await.unwrap();
        assert!(!token.secret().is_empty());
    }
}

#[tokio::test]
async fn an_assertion_of_another_key_or_for_another_issuer_is_refused() {
    let Some(provider) = OidcProvider::start() else {
        return;
    };
    let other_issuer =
        zitadel_auth::PrivateKeyJwt::builder(&provider.host, "rsa-user", "key-1", RSA_KEY)
            .audience("https://acme.example")
            .build()
            .unwrap();
    for error in [
        with_key(&provider.host, "p256-user", "key-1", RSA_KEY)
            .await
            .unwrap_err(),
        other_issuer.access_token().await.unwrap_err(),
    ] {
        let text = complaint(&error, &provider.host, &[]);
        assert!(
            text.starts_with("failed to refresh token: invalid_grant"),
            "{text}"
        );
        assert!(text.contains("grant request is invalid"), "{text}");
        assert!(error.is_refused());
    }
    let error = with_key(&provider.host, "nobody", "key-1", RSA_KEY)
        .await
        .unwrap_err();
    assert!(error.is_refused());
    assert_eq!(error.oauth_error(), Some("invalid_client"));
}

#[tokio::test]
async fn a_clock_that_is_wrong_follows_the_server() {
    let Some(server) = OidcProvider::start() else {
        return;
    };
    with_wrong_clocks(&server.host, "rsa-user", "key-1").await;
}
