//! An app that was given no verifier lets nobody in, and says in its log why.

use std::net::{SocketAddr, TcpListener};

use actix_web::{App, HttpServer, web};
use bytes::Bytes;
use http::Request;
use http_body_util::Empty;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use rocket::{get, routes};
use zitadel_verify::{Claims, OptionalClaims};

use crate::frameworks::liftoff;
use crate::tokens::{valid, verifier};

async fn status(address: SocketAddr) -> u16 {
    let client = Client::builder(TokioExecutor::new()).build_http();
    let request = Request::get(format!("http://{address}/"))
        .header("Authorization", format!("Bearer {}", valid()))
        .body(Empty::<Bytes>::new())
        .unwrap();
    client.request(request).await.unwrap().status().as_u16()
}

/// Serves this app on a thread of its own.
macro_rules! actix {
    ($app:expr) => {{
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async {
                let server = HttpServer::new(move || $app).workers(1);
                server.listen(listener).unwrap().run().await
            })
        });
        address
    }};
}

#[tokio::test]
async fn actix() {
    let route = || web::get().to(async |claims: Claims| claims.subject().to_owned());
    assert_eq!(status(actix!(App::new().route("/", route()))).await, 500);
    let optional = || web::get().to(async |_: OptionalClaims| "hello");
    assert_eq!(status(actix!(App::new().route("/", optional()))).await, 500);

    // It may be shared data, too.
    let data = web::Data::new(verifier());
    let address = actix!(App::new().app_data(data.clone()).route("/", route()));
    assert_eq!(status(address).await, 200);
}

#[get("/")]
fn who(claims: Claims) -> String {
    claims.subject().to_owned()
}

#[tokio::test]
async fn rocket() {
    let config = rocket::Config {
        port: 0,
        log_level: rocket::config::LogLevel::Off,
        ..rocket::Config::default()
    };
    let rocket = rocket::custom(config).mount("/", routes![who]);
    assert_eq!(status(liftoff(rocket).await).await, 500);
}
