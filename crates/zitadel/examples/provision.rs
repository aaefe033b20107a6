//! Brings about a project with a role and a service user, and can be run again
//! and again: what exists already is left as it is.
//!
//! Everything has an id of your choosing, so that making it a second time is told apart from every
//! other failure by `Error::is_already_exists`. There is no gap between looking and making, in which
//! another run could do the same.
//!
//! ```sh
//! cargo run -p zitadel --example provision
//! ```
//!
//! With nothing set it does so twice against a mock of Zitadel; with `ZITADEL_HOST` and credentials
//! set (see `Zitadel::from_env`) once against that server, in the first organization that the
//! service user sees, and leaves there what it made.

use std::process::ExitCode;

use zitadel::organizations::ListOrganizationsRequest;
use zitadel::projects::{AddProjectRoleRequest, CreateProjectRequest};
use zitadel::users::{CreateUserRequest, CreateUserRequestMachine, CreateUserRequestType};
use zitadel::{Error, Zitadel};
use zitadel_mock::ZitadelMock;

const PROJECT: &str = "billing-project";
const ROLE: &str = "invoice-reader";
const SERVICE_USER: &str = "billing-service";

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

async fn run() -> Result<(), Error> {
    if std::env::var_os("ZITADEL_HOST").is_some() {
        return provision(&Zitadel::from_env()?).await;
    }
    println!("ZITADEL_HOST is not set, so this starts a mock of Zitadel in this process.");
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("provisioner");
    let zitadel = Zitadel::with_access_token(mock.url(), account.personal_access_token())?;
    for time in ["first", "second"] {
        println!("\nThe {time} time:");
        provision(&zitadel).await?;
    }
    Ok(())
}

async fn provision(zitadel: &Zitadel) -> Result<(), Error> {
    let mut organizations = zitadel
        .organizations()
        .list_organizations(ListOrganizationsRequest::default())
        .items();
    let Some(organization) = organizations.next().await.transpose()? else {
        println!("The service user sees no organization: make it a member of one.");
        return Ok(());
    };

    let project = CreateProjectRequest {
        project_id: Some(PROJECT.into()),
        ..CreateProjectRequest::new(&organization.id, "Billing")
    };
    let created = zitadel.projects().create_project(project).await;
    report("project", PROJECT, unless_exists(created)?.is_some());

    let role = AddProjectRoleRequest::new(PROJECT, ROLE, "Reads invoices");
    let added = zitadel.projects().add_project_role(role).await;
    report("role", ROLE, unless_exists(added)?.is_some());

    let user = CreateUserRequest {
        user_id: Some(SERVICE_USER.into()),
        username: Some(SERVICE_USER.into()),
        ..CreateUserRequest::new(
            &organization.id,
            CreateUserRequestType::Machine(CreateUserRequestMachine::new("Billing")),
        )
    };
    let created = zitadel.users().create_user(user).await;
    report(
        "service user",
        SERVICE_USER,
        unless_exists(created)?.is_some(),
    );
    Ok(())
}

/// `None` when what should be made exists already. All other failures stay failures.
fn unless_exists<T>(outcome: Result<T, Error>) -> Result<Option<T>, Error> {
    match outcome {
        Ok(made) => Ok(Some(made)),
        Err(error) if error.is_already_exists() => Ok(None),
        Err(error) => Err(error),
    }
}

fn report(kind: &str, id: &str, is_new: bool) {
    let what = if is_new { "made" } else { "was there" };
    println!("  {kind} {id}: {what}");
}
