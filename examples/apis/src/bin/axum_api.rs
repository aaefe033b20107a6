//! An API with axum.
//!
//! ```sh
//! cargo run -p zitadel-example-apis --bin axum_api
//! ```

use std::error::Error;

use axum::extract::WebSocketUpgrade;
use axum::extract::ws::Message;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Router};
use tokio::net::TcpListener;
use zitadel_example_apis::Setup;
use zitadel_verify::tower::VerifyLayer;
use zitadel_verify::{Claims, Guard, Guarded, RouteGuard, TokenVerifier, VerifyError};

struct Admin;

impl RouteGuard for Admin {
    fn guard() -> Guard {
        Guard::role("admin")
    }
}

async fn who(claims: Claims) -> String {
    claims.subject().to_owned()
}

async fn greet(claims: Option<Claims>) -> String {
    match claims {
        Some(claims) => format!("hello, {}", claims.subject()),
        None => "hello, stranger".to_owned(),
    }
}

async fn admin(claims: Guarded<Admin>) -> String {
    format!("admin {}", claims.subject())
}

/// What the layer has put there.
async fn reports(Extension(claims): Extension<Claims>) -> String {
    format!("none for {}", claims.subject())
}

async fn invoices(claims: Claims) -> Result<&'static str, VerifyError> {
    claims.require_scope("invoices")?;
    Ok("none")
}

async fn echo(_: Claims, body: String) -> String {
    body
}

/// A browser cannot set the header of a WebSocket; other programs can.
async fn live(claims: Claims, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(async move |mut socket| {
        let greeting = Message::text(format!("hello, {}", claims.subject()));
        // Whoever has gone away again hears nothing.
        let _ = socket.send(greeting).await;
    })
}

pub(crate) fn router(verifier: TokenVerifier) -> Router {
    Router::new()
        .route("/reports", get(reports))
        // Guards the routes above.
        .route_layer(VerifyLayer::new(verifier.clone()).require(Guard::role("auditor")))
        .route("/who", get(who))
        .route("/greet", get(greet))
        .route("/admin", get(admin))
        .route("/invoices", get(invoices))
        .route("/echo", post(echo))
        .route("/live", get(live))
        .with_state(verifier)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let setup = Setup::from_env().await?;
    let listener = TcpListener::bind(setup.address).await?;
    setup.announce(listener.local_addr()?);
    axum::serve(listener, router(setup.verifier.clone())).await?;
    Ok(())
}
