//! A program that has called, then forks: the client that both halves hold works in each.
//!
//! A process of its own, since a fork takes only one thread along.

use std::process::ExitCode;
use std::time::Duration;

use fork::{Fork, fork, waitpid};
use tokio::runtime::Builder;
use zitadel::users::ListUsersRequest;
use zitadel::{RetryPolicy, Zitadel};

fn main() -> ExitCode {
    match run() {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let zitadel = Zitadel::builder(std::env::var("ZITADEL_HOST")?)
        .client_credentials(
            std::env::var("ZITADEL_CLIENT_ID")?,
            std::env::var("ZITADEL_CLIENT_SECRET")?,
        )
        .timeout(Duration::from_secs(20))
        .retry(RetryPolicy::none())
        .build()?;
    call(&zitadel)?;
    match fork()? {
        Fork::Child => {
            call(&zitadel)?;
            println!("the child called");
            Ok(ExitCode::SUCCESS)
        }
        Fork::Parent(child) => {
            call(&zitadel)?;
            println!("the parent called");
            let status = waitpid(child)?;
            Ok(ExitCode::from(u8::from(status != 0)))
        }
    }
}

/// On a runtime of its own, since one that was there before the fork has lost its threads.
fn call(zitadel: &Zitadel) -> Result<(), Box<dyn std::error::Error>> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let request = ListUsersRequest::default();
        zitadel.users().list_users(request).await
    })?;
    Ok(())
}
