//! The example APIs, each on a port of its own.

use std::net::SocketAddr;
use std::sync::Mutex;

use rocket::fairing::AdHoc;
use rocket::{Build, Rocket};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use zitadel_verify::TokenVerifier;

use crate::{actix_api, axum_api, hyper_api, rocket_api};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framework {
    Actix,
    Axum,
    Hyper,
    Rocket,
}

impl Framework {
    pub(crate) const ALL: [Self; 4] = [Self::Actix, Self::Axum, Self::Hyper, Self::Rocket];

    pub(crate) async fn start(self, verifier: TokenVerifier) -> SocketAddr {
        let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
        if self == Self::Rocket {
            return liftoff(rocket_api::rocket(any_port, verifier)).await;
        }
        let listener = TcpListener::bind(any_port).await.unwrap();
        let address = listener.local_addr().unwrap();
        match self {
            Self::Axum => {
                let router = axum_api::router(verifier);
                tokio::spawn(async { axum::serve(listener, router).await });
            }
            Self::Hyper => {
                tokio::spawn(hyper_api::serve(listener, verifier));
            }
            Self::Actix => {
                let listener = listener.into_std().unwrap();
                std::thread::spawn(move || {
                    let system = actix_web::rt::System::new();
                    system.block_on(async { actix_api::server(listener, verifier).unwrap().await })
                });
            }
            Self::Rocket => {}
        }
        address
    }
}

/// Where Rocket listens, once it does.
pub(crate) async fn liftoff(rocket: Rocket<Build>) -> SocketAddr {
    let (listening, port) = oneshot::channel();
    let listening = Mutex::new(Some(listening));
    tokio::spawn(
        rocket
            .attach(AdHoc::on_liftoff("port", move |rocket| {
                let listening = listening.lock().unwrap().take().unwrap();
                listening.send(rocket.config().port).unwrap();
                Box::pin(async {})
            }))
            .launch(),
    );
    SocketAddr::from(([127, 0, 0, 1], port.await.unwrap()))
}
