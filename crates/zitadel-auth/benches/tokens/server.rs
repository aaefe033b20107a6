//! An identity server on threads of its own, so that it slows nobody down but by its answers.

use std::time::Duration;

use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

pub(crate) struct Server {
    runtime: Runtime,
    server: MockServer,
}

impl Server {
    /// Issues tokens for an hour, after this delay.
    pub(crate) fn start(delay: Duration) -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let server = runtime.block_on(MockServer::start());
        let this = Self { runtime, server };
        this.answer_after(delay);
        this
    }

    pub(crate) fn host(&self) -> String {
        self.server.uri()
    }

    /// Forgets what it was asked, and answers after this delay from now on.
    pub(crate) fn answer_after(&self, delay: Duration) {
        let discovery = ResponseTemplate::new(200).set_body_json(json!({
            "issuer": self.host(),
            "token_endpoint": format!("{}/oauth/v2/token", self.host()),
        }));
        let token = ResponseTemplate::new(200)
            .set_body_json(json!({
                "access_token": "x".repeat(100),
                "token_type": "Bearer",
                "expires_in": 3600,
            }))
            .set_delay(delay);
        self.runtime.block_on(async {
            self.server.reset().await;
            for (name, answer) in [("GET", discovery), ("POST", token)] {
                Mock::given(method(name))
                    .respond_with(answer)
                    .mount(&self.server)
                    .await;
            }
        });
    }

    /// How many discovery and token requests there were.
    pub(crate) fn requests(&self) -> (usize, usize) {
        let requests = self.runtime.block_on(self.server.received_requests());
        let requests = requests.unwrap();
        let tokens = requests
            .iter()
            .filter(|request| request.method == "POST")
            .count();
        (requests.len() - tokens, tokens)
    }
}
