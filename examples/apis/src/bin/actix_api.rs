//! An API with actix-web.
//!
//! ```sh
//! cargo run -p zitadel-example-apis --bin actix_api
//! ```

use std::error::Error;
use std::net::TcpListener;

use actix_web::dev::Server;
use actix_web::web::ReqData;
use actix_web::{App, HttpServer, web};
use zitadel_example_apis::Setup;
use zitadel_verify::actix::VerifyMiddleware;
use zitadel_verify::{
    Claims, Guard, Guarded, OptionalClaims, RouteGuard, TokenVerifier, VerifyError,
};

struct Admin;

impl RouteGuard for Admin {
    fn guard() -> Guard {
        Guard::role("admin")
    }
}

async fn who(claims: Claims) -> String {
    claims.subject().to_owned()
}

async fn greet(OptionalClaims(claims): OptionalClaims) -> String {
    match claims {
        Some(claims) => format!("hello, {}", claims.subject()),
        None => "hello, stranger".to_owned(),
    }
}

async fn admin(claims: Guarded<Admin>) -> String {
    format!("admin {}", claims.subject())
}

/// What the middleware has put there.
async fn reports(claims: ReqData<Claims>) -> String {
    format!("none for {}", claims.subject())
}

async fn invoices(claims: Claims) -> Result<&'static str, VerifyError> {
    claims.require_scope("invoices")?;
    Ok("none")
}

async fn echo(_: Claims, body: String) -> String {
    body
}

pub(crate) fn server(listener: TcpListener, verifier: TokenVerifier) -> std::io::Result<Server> {
    let server = HttpServer::new(move || {
        let auditor = VerifyMiddleware::new(verifier.clone()).require(Guard::role("auditor"));
        App::new()
            .app_data(verifier.clone())
            .route("/who", web::get().to(who))
            .route("/greet", web::get().to(greet))
            .route("/admin", web::get().to(admin))
            .route("/invoices", web::get().to(invoices))
            .route("/echo", web::post().to(echo))
            .service(
                web::resource("/reports")
                    .wrap(auditor)
                    .route(web::get().to(reports)),
            )
    });
    Ok(server.workers(2).listen(listener)?.run())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let setup = Setup::from_env().await?;
    let listener = TcpListener::bind(setup.address)?;
    setup.announce(listener.local_addr()?);
    server(listener, setup.verifier.clone())?.await?;
    Ok(())
}
