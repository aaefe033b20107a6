//! An identity server on threads of its own, so that it slows nobody down but by its answers.

use std::time::Duration;

use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use wiremock::ResponseTemplate;
use zitadel_test_support::identity_server::IdentityServer;

pub(crate) struct Server {
    runtime: Runtime,
    server: IdentityServer,
}

impl Server {
    /// Issues tokens for an hour, after this delay.
    pub(crate) fn start(delay: Duration) -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let server = runtime.block_on(IdentityServer::bare());
        let this = Self { runtime, server };
        this.answer_after(delay);
        this
    }

    pub(crate) fn host(&self) -> String {
        self.server.host()
    }

    /// Forgets what it was asked, and answers after this delay from now on.
    pub(crate) fn answer_after(&self, delay: Duration) {
        let token = ResponseTemplate::new(200)
            .set_body_json(json!({
                "access_token": "x".repeat(100),
                "token_type": "Bearer",
                "expires_in": 3600,
            }))
            .set_delay(delay);
        self.runtime.block_on(async {
            self.server.reset().await;
            self.server.answer_good_discovery().await;
            self.server.answer_token_with(token).await;
        });
    }

    /// How many discovery and token requests there were.
    pub(crate) fn requests(&self) -> (usize, usize) {
        self.runtime.block_on(async {
            let tokens = self.server.token_requests().await.len();
            (self.server.discovery_requests().await, tokens)
        })
    }
}
