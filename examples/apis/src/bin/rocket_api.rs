//! An API with Rocket.
//!
//! ```sh
//! cargo run -p zitadel-example-apis --bin rocket_api
//! ```

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;

use rocket::config::{Config, LogLevel};
use rocket::fairing::AdHoc;
use rocket::{Build, Rocket, get, post, routes};
use zitadel_example_apis::Setup;
use zitadel_verify::rocket::VerifyFairing;
use zitadel_verify::{
    Claims, Guard, Guarded, OptionalClaims, RouteGuard, TokenVerifier, VerifyError,
};

struct Admin;

impl RouteGuard for Admin {
    fn guard() -> Guard {
        Guard::role("admin")
    }
}

struct Auditor;

impl RouteGuard for Auditor {
    fn guard() -> Guard {
        Guard::role("auditor")
    }
}

#[get("/who")]
fn who(claims: Claims) -> String {
    claims.subject().to_owned()
}

#[get("/greet")]
fn greet(claims: OptionalClaims) -> String {
    match claims.0 {
        Some(claims) => format!("hello, {}", claims.subject()),
        None => "hello, stranger".to_owned(),
    }
}

#[get("/admin")]
fn admin(claims: Guarded<Admin>) -> String {
    format!("admin {}", claims.subject())
}

#[get("/reports")]
fn reports(claims: Guarded<Auditor>) -> String {
    format!("none for {}", claims.subject())
}

#[get("/invoices")]
fn invoices(claims: Claims) -> Result<&'static str, VerifyError> {
    claims.require_scope("invoices")?;
    Ok("none")
}

#[post("/echo", data = "<body>")]
fn echo(_claims: Claims, body: String) -> String {
    body
}

pub(crate) fn rocket(address: SocketAddr, verifier: TokenVerifier) -> Rocket<Build> {
    let config = Config {
        address: address.ip(),
        port: address.port(),
        log_level: LogLevel::Critical,
        ..Config::default()
    };
    rocket::custom(config)
        .attach(VerifyFairing::new(verifier))
        .mount("/", routes![who, greet, admin, reports, invoices, echo])
}

#[rocket::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let setup = Arc::new(Setup::from_env().await?);
    let announcing = setup.clone();
    rocket(setup.address, setup.verifier.clone())
        .attach(AdHoc::on_liftoff("announce", move |rocket| {
            let config = rocket.config();
            announcing.announce(SocketAddr::new(config.address, config.port));
            Box::pin(async {})
        }))
        .launch()
        .await?;
    Ok(())
}
