//! What a test sees of the traffic, and what it does to it.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use wiremock::{Match, Request, Respond};

use super::ZitadelMock;
use crate::api::ApiError;
use crate::endpoint::Endpoint;
use crate::faults::Fault;

impl ZitadelMock {
    /// How many requests the token endpoint received, failed ones too.
    pub fn token_requests(&self) -> u64 {
        self.requests(Endpoint::Token)
    }

    /// How often discovery was asked for.
    pub fn discovery_requests(&self) -> u64 {
        self.requests(Endpoint::Discovery)
    }

    /// How many API calls came, refused ones too.
    pub fn api_requests(&self) -> u64 {
        self.requests(Endpoint::Api)
    }

    /// How many requests a part of the server received.
    pub fn requests(&self, endpoint: Endpoint) -> u64 {
        self.instance.faults().requests(endpoint)
    }

    /// Every request so far, oldest first, to look at headers and bodies.
    pub async fn received_requests(&self) -> Vec<Request> {
        self.server.received_requests().await.unwrap_or_default()
    }

    /// Gives this fault to the next `times` requests of a part of the server. Faults queue up.
    pub fn fail(&self, endpoint: Endpoint, times: u64, fault: Fault) {
        self.instance.faults().fail(endpoint, times, fault);
    }

    /// Gives this fault to the next `times` token requests.
    pub fn fail_token_requests(&self, times: u64, fault: Fault) {
        self.fail(Endpoint::Token, times, fault);
    }

    /// Delays every answer of a part of the server from now on.
    pub fn delay(&self, endpoint: Endpoint, delay: Duration) {
        self.instance.faults().delay(endpoint, delay);
    }

    /// Changes every JSON answer of a part of the server before it is sent, good or bad:
    ///
    /// ```
    /// # async fn example(zitadel: zitadel_mock::ZitadelMock) {
    /// use zitadel_mock::Endpoint;
    ///
    /// zitadel.edit_responses(Endpoint::Token, |answer| answer["expires_in"] = "3600".into());
    /// zitadel.edit_responses(Endpoint::Discovery, |answer| {
    ///     answer["issuer"] = "https://another.example".into();
    /// });
    /// # }
    /// ```
    pub fn edit_responses(
        &self,
        endpoint: Endpoint,
        edit: impl Fn(&mut Value) + Send + Sync + 'static,
    ) {
        self.instance.faults().edit(endpoint, Arc::new(edit));
    }

    /// Lets nobody reach the server from now on: every connection is closed without an answer.
    /// Requests are counted still.
    pub fn go_down(&self) {
        self.instance.set_down(true);
    }

    /// Takes [`go_down`](Self::go_down) back. Nothing is lost.
    pub fn come_back(&self) {
        self.instance.set_down(false);
    }

    /// Takes back every fault, delay and edit, and [`go_down`](Self::go_down).
    pub fn behave(&self) {
        self.come_back();
        self.instance.faults().clear();
    }

    /// Answers an operation that the mock does not have, or answers it in another way. The
    /// newest answer counts.
    ///
    /// The call is treated as every other: it needs a valid token, it is counted in
    /// [`api_requests`](Self::api_requests), and [`fail`](Self::fail), [`delay`](Self::delay)
    /// and [`edit_responses`](Self::edit_responses) reach it. The function gets the request and
    /// gives the answer, both in proto3 JSON. It must not wait. In the v1 API, the request has the
    /// fields of path, query string and body, and errors are written as its gateway writes them.
    ///
    /// ```
    /// # use zitadel_mock::ZitadelMock;
    /// # async fn example(zitadel: ZitadelMock) {
    /// use serde_json::json;
    /// use zitadel_mock::{ApiError, Code};
    ///
    /// zitadel.mount("zitadel.group.v2.GroupService/GetGroup", |request| {
    ///     if request["id"] == "7" {
    ///         Ok(json!({"group": {"id": "7", "name": "developers"}}))
    ///     } else {
    ///         Err(ApiError::new(Code::NotFound, "Errors.Group.NotFound").with_id("QUERY-SG4WbR"))
    ///     }
    /// });
    /// zitadel.mount("zitadel.management.v1.ManagementService/GetMyOrg", |_| {
    ///     Ok(json!({"org": {"id": "7", "name": "Acme"}}))
    /// });
    /// # }
    /// ```
    pub fn mount(
        &self,
        operation: &str,
        answer: impl Fn(&Value) -> Result<Value, ApiError> + Send + Sync + 'static,
    ) {
        let answer = Arc::new(answer);
        self.instance.mounts().add_operation(operation, answer);
    }

    /// Answers any request that matches, whatever its path, instead of the mock. No token is
    /// asked for. The request is counted, and [`fail`](Self::fail) and [`delay`](Self::delay)
    /// reach it: those of [`Endpoint::Api`], unless the path is that of another endpoint. Of
    /// several that match, the newest answers.
    ///
    /// ```
    /// # use zitadel_mock::ZitadelMock;
    /// # async fn example(zitadel: ZitadelMock) {
    /// use zitadel_mock::wiremock::{ResponseTemplate, matchers::path};
    ///
    /// let logo = ResponseTemplate::new(200).set_body_raw("<svg/>", "image/svg+xml");
    /// zitadel.mount_response(path("/assets/v1/logo"), logo);
    /// # }
    /// ```
    pub fn mount_response(&self, matcher: impl Match + 'static, response: impl Respond + 'static) {
        let (matcher, response) = (Arc::new(matcher), Arc::new(response));
        self.instance.mounts().add_response(matcher, response);
    }
}
