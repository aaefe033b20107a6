//! A call on its way: the token, the attempts, and the rule for a token that is refused.
//!
//! Nothing here knows the types of an operation, so there is one copy of it in a program.

use std::time::{Duration, Instant};

#[cfg(feature = "__streaming")]
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri, header};
use tokio::runtime::Handle;
use tokio::time::sleep;
use tracing::Instrument;
use zitadel_auth::{AccessToken, BoxFuture};
use zitadel_transport::{SendLimits, Transport};
use zitadel_types::json::{self, Field};

use crate::call_trace;
use crate::client::{CONNECT_VERSION, Client};
use crate::connect;
use crate::deadline::{Deadline, Elapsed};
use crate::error::{Error, ErrorKind};
use crate::operation::{Endpoint, NAMED_LIKE};
use crate::options::CallOptions;
use crate::outgoing::{Body, Outgoing, Protocol};
use crate::reply::{Outcome, Reply};
use crate::retry::RetryPolicy;
use crate::sent_call::SentCall;
#[cfg(feature = "__streaming")]
use crate::streaming::transfer::Taken;

/// A call without its types.
pub(crate) struct Exchange {
    client: Client,
    endpoint: Endpoint,
    outgoing: Result<Outgoing, String>,
    options: CallOptions,
}

/// The attempt before.
struct Failed {
    error: Error,
    /// The token, when it was to blame.
    refused: Option<AccessToken>,
}

/// What is the same for all attempts.
struct Route<'a> {
    transport: &'a Transport,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    outgoing: &'a Outgoing,
    /// What reading the answer may cost.
    limits: json::Limits,
}

impl Exchange {
    /// Encodes the request: the last step that knows its type.
    pub(crate) fn new(
        client: Client,
        endpoint: Endpoint,
        request: &dyn Field,
        options: CallOptions,
    ) -> Self {
        Self {
            client,
            outgoing: match endpoint.rest() {
                None => Outgoing::over_connect(endpoint.to_path(), request),
                Some(rest) => rest.outgoing(request),
            },
            endpoint,
            options,
        }
    }

    /// A request that was made in another way.
    #[cfg(feature = "__streaming")]
    pub(crate) fn of(
        client: Client,
        endpoint: Endpoint,
        outgoing: Outgoing,
        options: CallOptions,
    ) -> Self {
        Self {
            client,
            endpoint,
            outgoing: Ok(outgoing),
            options,
        }
    }

    /// Boxed here, so that the future of each operation is a pointer.
    pub(crate) fn start(self) -> BoxFuture<'static, Outcome> {
        let span = call_trace::span(self.endpoint.name());
        let call = async move {
            let started = Instant::now();
            let mut attempts = 0;
            let outcome = self.run(&mut attempts).await;
            call_trace::end(&outcome, attempts, started.elapsed());
            outcome
        };
        Box::pin(call.instrument(span))
    }

    async fn run(&self, attempts: &mut u32) -> Outcome {
        // Without a runtime, timers panic.
        if Handle::try_current().is_err() {
            let message = "there is no tokio runtime here: await the call within one";
            return Err(Error::configuration(&self.endpoint, message));
        }
        let deadline = Deadline::after(self.options.timeout.or(self.client.timeout()));
        let route = self.route(deadline)?;
        let mut failures = 0;
        let mut previous: Option<Failed> = None;
        let mut has_renewed = false;
        loop {
            let token = match self.token(&route, deadline).await {
                Err(error) if error.kind() == ErrorKind::Timeout => {
                    return Err(out_of_time(deadline, previous, error));
                }
                token => token?,
            };
            if let Some(failed) =
                previous.take_if(|failed| failed.refused.is_some() && failed.refused == token)
            {
                return Err(failed.error);
            }
            has_renewed |= previous
                .as_ref()
                .is_some_and(|failed| failed.refused.is_some());
            let timeout = match deadline.remaining() {
                Ok(timeout) => timeout,
                Err(Elapsed(limit)) => {
                    let message = format!(
                        "the call's time limit of {limit:?} ran out before it could be sent"
                    );
                    let error = Error::timeout(&self.endpoint, message);
                    return Err(out_of_time(deadline, previous, error));
                }
            };

            *attempts += 1;
            let outcome = self.attempt(&route, token.clone(), timeout).await;
            let error = match outcome {
                Ok(reply) => return Ok(reply),
                Err(error) => error.with_attempts(*attempts),
            };
            if let (true, Some(limit)) = (error.is_cut_off(), deadline.limit()) {
                return Err(self.cut_off(limit, previous).with_attempts(*attempts));
            }

            let refused = token.filter(|_| self.is_refused(&error, has_renewed));
            if let Some(token) = &refused {
                self.client.authenticator().invalidate(token);
            } else {
                failures += 1;
                match self
                    .policy()
                    .delay(&error, failures, self.endpoint.is_read_only())
                {
                    Some(delay) if deadline.allows(delay) => {
                        tracing::debug!(attempt = *attempts, ?delay, %error, "the call is sent again");
                        sleep(delay).await;
                    }
                    Some(_) => return Err(error.with_limit(deadline.limit())),
                    None => return Err(error),
                }
            }
            previous = Some(Failed { error, refused });
        }
    }

    /// Whether the token is to blame, and not known to be beyond remedy. Only the status says so:
    /// with any other the server may have done what was asked, whatever code the body names.
    fn is_refused(&self, error: &Error, has_renewed: bool) -> bool {
        error.status() == Some(StatusCode::UNAUTHORIZED) && !has_renewed && !self.is_token_lent()
    }

    fn is_token_lent(&self) -> bool {
        self.options.access_token.is_some() || self.client.is_token_lent()
    }

    /// The error for an attempt in whose midst the time was over.
    fn cut_off(&self, limit: Duration, previous: Option<Failed>) -> Error {
        let elsewhere = self.outgoing.as_ref().ok().and_then(|outgoing| {
            let authority = outgoing.audience.elsewhere()?.authority()?;
            Some(authority.as_str())
        });
        let host = elsewhere.unwrap_or(self.client.host().as_str());
        let mut message =
            format!("no complete answer from {host} within the call's time limit of {limit:?}");
        match previous {
            Some(failed) if self.endpoint.is_read_only() => {
                return failed.error.with_limit(Some(limit));
            }
            // The write may have had its effect, so it is not told as what was surely none.
            Some(failed) => {
                message.push_str("; the attempt before it ended with ");
                message.push_str(&failed.error.outcome());
            }
            None => {}
        }
        Error::timeout(&self.endpoint, message)
    }

    fn route(&self, deadline: Deadline) -> Result<Route<'_>, Error> {
        let mistake = |text: &str| Error::configuration(&self.endpoint, text);
        if let Some(text) = &self.options.mistake {
            return Err(mistake(text));
        }
        let no_operation = || mistake(&format!("its path is that of no operation: {NAMED_LIKE}"));
        let outgoing = self
            .outgoing
            .as_ref()
            .map_err(|cause| mistake(&format!("the request cannot be sent: {cause}")))?;
        // The path of any other is not made from its name.
        if outgoing.protocol == Protocol::Connect && !self.endpoint.is_method() {
            return Err(no_operation());
        }
        let uri = match outgoing.audience.elsewhere() {
            Some(uri) => uri.clone(),
            None => Uri::try_from(format!("{}{}", self.client.host(), outgoing.target))
                .map_err(|_| no_operation())?,
        };
        let mut headers = match outgoing.audience.is_api() {
            true => self.client.headers().clone(),
            false => HeaderMap::new(),
        };
        #[cfg(feature = "assets")]
        if outgoing.protocol == Protocol::Assets {
            headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        }
        if outgoing.protocol != Protocol::Connect {
            headers.remove(CONNECT_VERSION);
            if outgoing.body.is_empty() {
                headers.remove(header::CONTENT_TYPE);
                // RFC 9110, 8.6: some proxies take no POST without it.
                if outgoing.method == Method::POST || outgoing.method == Method::PUT {
                    headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
                }
            }
        }
        #[cfg(feature = "__streaming")]
        if let Body::Streamed {
            content_type: Some(content_type),
            ..
        } = &outgoing.body
        {
            headers.insert(header::CONTENT_TYPE, content_type.clone());
        }
        for (name, value) in &self.options.headers {
            headers.insert(name, value.clone());
        }
        Ok(Route {
            transport: self.client.transport(&self.endpoint)?,
            method: outgoing.method.clone(),
            uri,
            headers,
            outgoing,
            limits: self.limits(deadline),
        })
    }

    fn limits(&self, deadline: Deadline) -> json::Limits {
        let memory = self.options.memory_limit;
        deadline.reading_within(memory.unwrap_or(self.client.memory_limit()))
    }

    fn policy(&self) -> &RetryPolicy {
        self.options.retry.as_ref().unwrap_or(self.client.retry())
    }

    /// `None` for a request that carries none.
    async fn token(
        &self,
        route: &Route<'_>,
        deadline: Deadline,
    ) -> Result<Option<AccessToken>, Error> {
        if !route.outgoing.audience.is_api() {
            return Ok(None);
        }
        if let Some(token) = &self.options.access_token {
            return Ok(Some(token.clone()));
        }
        let authenticator = self.client.authenticator();
        match deadline.cover(authenticator.access_token()).await {
            Ok(token) => token
                .map(Some)
                .map_err(|error| Error::auth(&self.endpoint, error)),
            Err(Elapsed(limit)) => {
                let host = self.client.host();
                let message = format!(
                    "no access token from {host} within the call's time limit of {limit:?}"
                );
                Err(Error::timeout(&self.endpoint, message))
            }
        }
    }

    async fn attempt(
        &self,
        route: &Route<'_>,
        token: Option<AccessToken>,
        timeout: Option<Duration>,
    ) -> Outcome {
        let mut request = Request::new(());
        *request.method_mut() = route.method.clone();
        *request.uri_mut() = route.uri.clone();
        *request.headers_mut() = route.headers.clone();
        if let Some(token) = &token {
            request
                .headers_mut()
                .insert(header::AUTHORIZATION, token.authorization());
        }
        let sent = SentCall {
            client: self.client.clone(),
            endpoint: self.endpoint.clone(),
            headers: self.options.headers.clone(),
            token,
            is_token_lent: self.is_token_lent(),
            protocol: route.outgoing.protocol,
        };

        let answer = match &route.outgoing.body {
            Body::Whole(body) => {
                let limits = SendLimits {
                    timeout,
                    ..SendLimits::default()
                };
                let request = request.map(|()| body.clone());
                let answer = route.transport.send(request, limits).await;
                answer.map_err(|error| Error::transport(&self.endpoint, error))?
            }
            #[cfg(feature = "__streaming")]
            Body::Streamed { transfer, .. } => {
                let taken = transfer.attempt(route.transport, request, timeout).await;
                match taken.map_err(|failure| Error::transfer(&self.endpoint, failure))? {
                    Taken::Whole(answer) => answer,
                    Taken::Accepted { head, open } => {
                        return Ok(Reply {
                            answer: head.map(|()| Bytes::new()),
                            sent,
                            limits: route.limits,
                            open,
                        });
                    }
                }
            }
        };
        match connect::judge(&answer, &sent) {
            None => Ok(Reply {
                answer,
                sent,
                limits: route.limits,
                #[cfg(feature = "__streaming")]
                open: None,
            }),
            Some(error) => Err(error),
        }
    }
}

/// The error when there is no time to try again: what failed before, or else `error`.
fn out_of_time(deadline: Deadline, previous: Option<Failed>, error: Error) -> Error {
    match previous {
        Some(failed) => failed.error.with_limit(deadline.limit()),
        None => error,
    }
}
