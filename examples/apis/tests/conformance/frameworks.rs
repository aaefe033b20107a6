//! The example APIs, each on a port of its own.

use std::net::SocketAddr;

use rocket::fairing::AdHoc;
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
            let (listening, port) = oneshot::channel();
            let mut listening = Some(listening);
            let liftoff = std::sync::Mutex::new(move |port| {
                if let Some(listening) = listening.take() {
                    let _ = listening.send(port);
                }
            });
            let rocket = rocket_api::rocket(any_port, verifier);
            let rocket = rocket.attach(AdHoc::on_liftoff("port", move |rocket| {
                (liftoff.lock().unwrap())(rocket.config().port);
                Box::pin(async {})
            }));
            tokio::spawn(rocket.launch());
            return SocketAddr::from(([127, 0, 0, 1], port.await.unwrap()));
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
