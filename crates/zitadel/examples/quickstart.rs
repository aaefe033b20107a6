//! Signs in, creates a human user, reads, lists, changes and deletes it, and says what it does.
//!
//! With nothing set it starts a mock of Zitadel and signs in by each of the three ways:
//!
//! ```sh
//! cargo run -p zitadel --example quickstart
//! ```
//!
//! With `ZITADEL_HOST` and credentials set (see `Zitadel::from_env`) it does the same against that
//! server, and removes what it made.

use std::process::ExitCode;
use std::time::Duration;

use zitadel::users::{
    CreateUserRequest, CreateUserRequestHuman, DeleteUserRequest, GetUserByIdRequest,
    InUserIdQuery, ListUsersRequest, SetHumanEmail, SetHumanProfile, UpdateUserRequest,
    UpdateUserRequestHuman, UpdateUserRequestHumanProfile, User, UserType,
};
use zitadel::{Error, Zitadel};
use zitadel_mock::ZitadelMock;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();

    if std::env::var_os("ZITADEL_HOST").is_some() {
        let zitadel = Zitadel::from_env()?;
        println!(
            "Signing in at {} with what the environment holds.",
            zitadel.host()
        );
        return Ok(manage_a_user(&zitadel).await?);
    }

    println!("ZITADEL_HOST is not set, so this starts a mock of Zitadel in this process.");
    let mock = ZitadelMock::start().await;
    let host = mock.url();
    println!("It listens at {host}.");
    let account = mock.service_user("quickstart");

    let folder = tempfile::tempdir()?;
    let key_file = account.write_key_file(folder.path())?;
    println!(
        "\n1. With a private key, from the key file {}:",
        key_file.display()
    );
    manage_a_user(&Zitadel::with_private_key(host, key_file)?).await?;

    let (id, secret) = (account.client_id(), account.client_secret());
    println!("\n2. With the client id \"{id}\" and its secret:");
    manage_a_user(&Zitadel::with_client_credentials(host, id, secret)?).await?;

    println!("\n3. With a personal access token:");
    let token = account.personal_access_token();
    manage_a_user(&Zitadel::with_access_token(host, token)?).await?;

    println!(
        "\nDone: {} calls cost {} token requests.",
        mock.api_requests(),
        mock.token_requests()
    );
    Ok(())
}

async fn manage_a_user(zitadel: &Zitadel) -> Result<(), Error> {
    let organization_id = any_organization(zitadel).await?;
    // Unique, so that it meets nobody on a server that others use too.
    let username = format!("quickstart-{}", std::process::id());
    let human = CreateUserRequestHuman::new(
        SetHumanProfile::new("Ada", "Lovelace"),
        SetHumanEmail::new(format!("{username}@zitadel.example")),
    );
    let created = zitadel
        .users()
        .create_user(CreateUserRequest {
            username: Some(username.clone()),
            ..CreateUserRequest::new(organization_id, human)
        })
        .await?;
    let id = created.id;
    println!("   created the human user {username} with the id {id}");

    // What was made is removed, whatever happens in between.
    let outcome = read_list_and_change(zitadel, &id).await;
    zitadel
        .users()
        .delete_user(DeleteUserRequest::new(&id))
        .await?;
    outcome?;

    match zitadel
        .users()
        .get_user_by_id(GetUserByIdRequest::new(&id))
        .await
    {
        Err(error) if error.is_not_found() => {
            println!("   deleted it; to read it now says: {error}");
            Ok(())
        }
        Err(error) => Err(error),
        Ok(_) => {
            println!("   deleted it; the server still shows it for a moment");
            Ok(())
        }
    }
}

async fn read_list_and_change(zitadel: &Zitadel, id: &str) -> Result<(), Error> {
    let read = zitadel
        .users()
        .get_user_by_id(GetUserByIdRequest::new(id))
        .await?;
    println!("   read it: {}", describe(read.user.as_ref()));

    println!(
        "   listed it: {}",
        describe(find_in_list(zitadel, id).await?.as_ref())
    );

    let new_name = UpdateUserRequestHumanProfile {
        family_name: Some("King".into()),
        display_name: Some("Ada King".into()),
        ..Default::default()
    };
    let human = UpdateUserRequestHuman {
        profile: Some(new_name),
        ..Default::default()
    };
    zitadel
        .users()
        .update_user(UpdateUserRequest {
            user_type: Some(human.into()),
            ..UpdateUserRequest::new(id)
        })
        .await?;
    let changed = zitadel
        .users()
        .get_user_by_id(GetUserByIdRequest::new(id))
        .await?;
    println!("   changed its name: {}", describe(changed.user.as_ref()));
    Ok(())
}

/// A user lives in an organization; this takes the one of the first user that is to be seen.
async fn any_organization(zitadel: &Zitadel) -> Result<String, Error> {
    let mut users = zitadel.users().list_users(ListUsersRequest::new()).items();
    let first = users.next().await.transpose()?;
    Ok(first
        .and_then(|user| user.details)
        .map(|details| details.resource_owner)
        .unwrap_or_default())
}

/// A list can lag behind a write for a moment, so look a few times.
async fn find_in_list(zitadel: &Zitadel, id: &str) -> Result<Option<User>, Error> {
    for _ in 0..10 {
        let request = ListUsersRequest {
            queries: vec![InUserIdQuery::new([id]).into()],
            ..Default::default()
        };
        let mut users = zitadel.users().list_users(request).items();
        if let Some(user) = users.next().await {
            return Ok(Some(user?));
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    Ok(None)
}

fn describe(user: Option<&User>) -> String {
    let Some(user) = user else {
        return "nothing".into();
    };
    let name = match &user.r#type {
        Some(UserType::Human(human)) => human
            .profile
            .as_ref()
            .and_then(|profile| profile.display_name.as_deref())
            .unwrap_or("nobody"),
        Some(UserType::Machine(machine)) => machine.name.as_str(),
        _ => "someone",
    };
    format!(
        "{name}, {}, state {}",
        user.preferred_login_name, user.state
    )
}
