use std::error::Error as StdError;
use std::future::{poll_fn, ready};
use std::mem;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{StatusCode, header};
use tower_layer::Layer;
use tower_service::Service;
use zitadel_transport::BoxFuture;

use crate::authenticator::Authenticator;
use crate::tokens::access_token::AccessToken;
use crate::tower::allowed_hosts::AllowedHosts;
use crate::tower::message::sealed::Response as _;
use crate::tower::message::{HttpRequest, HttpResponse};
use crate::tower::replay::{ClonedBody, Replay};

/// gRPC's code for a caller that is not known.
const GRPC_UNAUTHENTICATED: &str = "16";

/// What a request can fail with: the client's own error, or an [`AuthError`](crate::AuthError).
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Puts an access token on every request, renews it once when it is refused, and sends it nowhere
/// but to the hosts that it is for. See the [module](crate::tower).
///
/// Cloning it copies a pointer. All that it is laid around share the authenticator, and so the
/// token.
#[derive(Clone, Debug)]
pub struct AccessTokenLayer<R = ClonedBody> {
    pub(crate) outgoing: Arc<Outgoing>,
    pub(crate) replay: R,
}

/// A client with an [`AccessTokenLayer`] around it.
#[derive(Clone, Debug)]
pub struct AccessTokenService<S, R = ClonedBody> {
    inner: S,
    outgoing: Arc<Outgoing>,
    replay: R,
}

#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) authenticator: Arc<dyn Authenticator>,
    pub(crate) hosts: AllowedHosts,
    pub(crate) elsewhere_without_token: bool,
}

impl<S, R: Clone> Layer<S> for AccessTokenLayer<R> {
    type Service = AccessTokenService<S, R>;

    fn layer(&self, inner: S) -> Self::Service {
        AccessTokenService {
            inner,
            outgoing: self.outgoing.clone(),
            replay: self.replay.clone(),
        }
    }
}

impl<S, Q, R> Service<Q> for AccessTokenService<S, R>
where
    S: Service<Q> + Clone + Send + 'static,
    S::Response: HttpResponse + Send,
    S::Error: Into<BoxError>,
    S::Future: Send,
    Q: HttpRequest + Send + 'static,
    R: Replay<Q>,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<S::Response, BoxError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, mut request: Q) -> Self::Future {
        // Only the one that was polled is ready, so it goes along and its clone stays.
        let clone = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, clone);

        if request.headers_mut().contains_key(header::AUTHORIZATION) {
            return Box::pin(async move { inner.call(request).await.map_err(Into::into) });
        }
        let destination = request.destination();
        if !self.outgoing.hosts.contain(destination) {
            if self.outgoing.elsewhere_without_token {
                return Box::pin(async move { inner.call(request).await.map_err(Into::into) });
            }
            let refusal = self.outgoing.hosts.refusal(destination);
            return Box::pin(ready(Err(refusal.into())));
        }
        let again = self.replay.replay(&request);
        Box::pin(self.outgoing.clone().send(inner, request, again))
    }
}

impl Outgoing {
    async fn send<S, Q>(
        self: Arc<Self>,
        mut inner: S,
        request: Q,
        again: Option<Q>,
    ) -> Result<S::Response, BoxError>
    where
        S: Service<Q>,
        S::Response: HttpResponse,
        S::Error: Into<BoxError>,
        Q: HttpRequest,
    {
        let token = self.authenticator.access_token().await?;
        let sent = inner.call(with_token(request, &token));
        let response = sent.await.map_err(Into::into)?;
        if !self.is_refused(&response) {
            return Ok(response);
        }
        self.authenticator.invalidate(&token);
        // With gRPC's status alone, the server may have done what was asked.
        let again = again.filter(|_| response.status() == StatusCode::UNAUTHORIZED);
        let Some(request) = again else {
            tracing::debug!("the access token was refused, and the request cannot be sent again");
            return Ok(response);
        };
        let renewed = self.authenticator.access_token().await?;
        if renewed == token {
            tracing::debug!("the access token was refused, and there is no other one");
            return Ok(response);
        }
        drop(response);
        tracing::debug!("the access token was refused: the request is sent again with a new one");
        poll_fn(|context| inner.poll_ready(context))
            .await
            .map_err(Into::into)?;
        let sent = inner.call(with_token(request, &renewed));
        sent.await.map_err(Into::into)
    }

    /// What another host says, to which a redirect led, is not about the token.
    fn is_refused(&self, response: &impl HttpResponse) -> bool {
        let origin = response.origin();
        is_unauthorized(response) && (origin.is_none() || self.hosts.contain(origin))
    }
}

fn is_unauthorized(response: &impl HttpResponse) -> bool {
    response.status() == StatusCode::UNAUTHORIZED
        || response
            .headers()
            .get("grpc-status")
            .is_some_and(|code| code == GRPC_UNAUTHENTICATED)
}

fn with_token<Q: HttpRequest>(mut request: Q, token: &AccessToken) -> Q {
    let headers = request.headers_mut();
    headers.insert(header::AUTHORIZATION, token.authorization());
    request
}
