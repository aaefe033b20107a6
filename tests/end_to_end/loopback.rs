//! A server that takes any request, remembers it, and answers what it was told to.

use std::sync::{Arc, Mutex};

use serde_json::Value;
use zitadel_mock::wiremock::matchers::any;
use zitadel_mock::wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(crate) struct Loopback {
    server: MockServer,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    answer: Value,
    received: Vec<Request>,
}

impl Loopback {
    pub(crate) async fn start() -> Self {
        let server = MockServer::start().await;
        let state = Arc::<Mutex<State>>::default();
        Mock::given(any())
            .respond_with(Responder(Arc::clone(&state)))
            .mount(&server)
            .await;
        Self { server, state }
    }

    pub(crate) fn url(&self) -> String {
        self.server.uri()
    }

    /// Answers every request with this from now on.
    pub(crate) fn answer(&self, answer: &Value) {
        self.state.lock().unwrap().answer = answer.clone();
    }

    /// The requests since it was asked last.
    pub(crate) fn received(&self) -> Vec<Request> {
        std::mem::take(&mut self.state.lock().unwrap().received)
    }
}

struct Responder(Arc<Mutex<State>>);

impl Respond for Responder {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut state = self.0.lock().unwrap();
        state.received.push(request.clone());
        ResponseTemplate::new(200).set_body_json(&state.answer)
    }
}
