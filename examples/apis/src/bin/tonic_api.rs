//! A gRPC API with tonic: the health service of gRPC, for callers that bring a token.
//!
//! ```sh
//! cargo run -p zitadel-example-apis --bin tonic_api
//! ```

use std::error::Error;

use tokio::net::TcpListener;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;
use tonic::{Request, Response, Status};
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_server::{Health, HealthServer};
use tonic_health::pb::{HealthCheckRequest, HealthCheckResponse};
use zitadel_example_apis::Setup;
use zitadel_verify::tonic::claims;
use zitadel_verify::tower::VerifyLayer;
use zitadel_verify::{Guard, TokenVerifier};

struct GuardedHealth;

#[tonic::async_trait]
impl Health for GuardedHealth {
    async fn check(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Result<Response<HealthCheckResponse>, Status> {
        let claims = claims(&request)?;
        match request.get_ref().service.as_str() {
            "admin" => claims.require_role("admin")?,
            "reports" => claims.require(Guard::role("auditor"))?,
            "invoices" => claims.require_scope("invoices")?,
            _ => {}
        }
        Ok(Response::new(HealthCheckResponse {
            status: ServingStatus::Serving.into(),
        }))
    }

    type WatchStream = tonic::codegen::BoxStream<HealthCheckResponse>;

    async fn watch(
        &self,
        _: Request<HealthCheckRequest>,
    ) -> Result<Response<Self::WatchStream>, Status> {
        Err(Status::unimplemented("ask again"))
    }
}

pub(crate) async fn serve(
    listener: TcpListener,
    verifier: TokenVerifier,
) -> Result<(), tonic::transport::Error> {
    Server::builder()
        .layer(VerifyLayer::new(verifier))
        .add_service(HealthServer::new(GuardedHealth))
        .serve_with_incoming(TcpIncoming::from(listener))
        .await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let setup = Setup::from_env().await?;
    let listener = TcpListener::bind(setup.address).await?;
    setup.announce(listener.local_addr()?);
    serve(listener, setup.verifier.clone()).await?;
    Ok(())
}
