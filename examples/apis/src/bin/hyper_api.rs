//! An API with hyper and tower alone.
//!
//! ```sh
//! cargo run -p zitadel-example-apis --bin hyper_api
//! ```

use std::convert::Infallible;
use std::error::Error;

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::{ServiceBuilder, service_fn};
use zitadel_example_apis::Setup;
use zitadel_verify::tower::{VerifyLayer, claims};
use zitadel_verify::{Claims, Guard, TokenVerifier, VerifyError};

async fn respond(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let text = answer(request).await;
    Ok(match text {
        Ok(text) => Response::new(Full::from(text)),
        Err(error) => error.to_response().map(|()| Full::default()),
    })
}

async fn answer(request: Request<Incoming>) -> Result<String, VerifyError> {
    // What may come without a token.
    if request.uri().path() == "/greet" {
        let subject = request.extensions().get().map(Claims::subject);
        return Ok(format!("hello, {}", subject.unwrap_or("stranger")));
    }
    let claims = claims(&request)?.clone();
    let subject = claims.subject();
    Ok(match (request.method(), request.uri().path()) {
        (&Method::GET, "/who") => subject.to_owned(),
        (&Method::GET, "/admin") => {
            claims.require_role("admin")?;
            format!("admin {subject}")
        }
        (&Method::GET, "/reports") => {
            claims.require(Guard::role("auditor"))?;
            format!("none for {subject}")
        }
        (&Method::GET, "/invoices") => {
            claims.require_scope("invoices")?;
            "none".to_owned()
        }
        (&Method::POST, "/echo") => match request.into_body().collect().await {
            Ok(body) => String::from_utf8_lossy(&body.to_bytes()).into_owned(),
            Err(error) => error.to_string(),
        },
        _ => "no such path".to_owned(),
    })
}

pub(crate) async fn serve(listener: TcpListener, verifier: TokenVerifier) -> std::io::Result<()> {
    let service = ServiceBuilder::new()
        .layer(VerifyLayer::new(verifier).optional())
        .service(service_fn(respond));
    loop {
        let (connection, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            let connection = TokioIo::new(connection);
            if let Err(error) = Builder::new(TokioExecutor::new())
                .serve_connection_with_upgrades(connection, service)
                .await
            {
                eprintln!("a connection failed: {error}");
            }
        });
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let setup = Setup::from_env().await?;
    let listener = TcpListener::bind(setup.address).await?;
    setup.announce(listener.local_addr()?);
    serve(listener, setup.verifier.clone()).await?;
    Ok(())
}
