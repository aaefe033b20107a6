//! Signs in, and sends a request with an HTTP client of its own.
//!
//! ```sh
//! ZITADEL_HOST=https://acme.zitadel.cloud ZITADEL_KEY_FILE=key.json \
//!     cargo run -p zitadel-auth --example own_client
//! ```

use std::env;

use zitadel_auth::{Authenticator, PrivateKeyJwt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (Ok(host), Ok(key_file)) = (env::var("ZITADEL_HOST"), env::var("ZITADEL_KEY_FILE")) else {
        return Err("set ZITADEL_HOST to your instance, and ZITADEL_KEY_FILE to a key file".into());
    };
    let authenticator = PrivateKeyJwt::from_key_file(host, key_file)?;

    // reqwest without a default TLS provider, as in this workspace, wants one to be named.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let url = format!(
        "{}/zitadel.user.v2.UserService/ListUsers",
        authenticator.host()
    );
    let token = authenticator.access_token().await?;
    let answer = client
        .post(url)
        .header("authorization", token.authorization())
        .header("content-type", "application/json")
        .body("{}")
        .send()
        .await?;
    println!("{}", answer.status());
    println!("{}", answer.text().await?);
    Ok(())
}
