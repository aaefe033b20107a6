//! Signs in with a key pair of one's own: registers the public half with Zitadel, and writes the key
//! file for the private half, which never leaves this machine.
//!
//! ```sh
//! openssl genrsa -out private.pem 2048
//! openssl rsa -in private.pem -pubout -out public.pem
//! cargo run -p zitadel --example own_key -- USER_ID private.pem public.pem key.json
//! ```
//!
//! `ZITADEL_HOST` and credentials (see `Zitadel::from_env`) are those of somebody who may add keys to
//! the service user `USER_ID`.

use std::process::ExitCode;
use std::time::Duration;

use zitadel::jiff::Timestamp;
use zitadel::settings::GetGeneralSettingsRequest;
use zitadel::users::AddKeyRequest;
use zitadel::{KeyFile, Zitadel};

const GOOD_FOR: Duration = Duration::from_secs(90 * 24 * 60 * 60);

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [user_id, private_key, public_key, key_file] = &arguments[..] else {
        eprintln!("usage: own_key USER_ID PRIVATE_KEY_PEM PUBLIC_KEY_PEM KEY_FILE");
        return ExitCode::FAILURE;
    };
    match run(user_id, private_key, public_key, key_file).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(
    user_id: &str,
    private_key: &str,
    public_key: &str,
    key_file: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let admin = Zitadel::from_env()?;
    let expiration = Timestamp::now() + GOOD_FOR;
    let key = AddKeyRequest {
        public_key: std::fs::read(public_key)?.into(),
        ..AddKeyRequest::new(user_id, expiration)
    };
    let key_id = admin.users().add_key(key).await?.key_id;
    println!("registered the public key as {key_id}, good until {expiration}");

    KeyFile::new(user_id, key_id, std::fs::read_to_string(private_key)?)?
        .with_expiration(expiration)
        .write(key_file)?;
    println!("wrote {key_file}");

    // A new key takes effect a moment later.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let user = Zitadel::with_private_key(admin.host(), key_file)?;
    let settings = user
        .settings()
        .get_general_settings(GetGeneralSettingsRequest::default());
    println!(
        "signed in: the default organization is {}",
        settings.await?.default_org_id
    );
    Ok(())
}
