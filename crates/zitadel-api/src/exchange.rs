//! A call on its way: the token, the attempts, and the rule for a token that is refused.
//!
//! Nothing here knows the types of an operation, so there is one copy of it in a program.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use tokio::time::{Instant, sleep, timeout_at};
use tracing::{Instrument, Span, field};
use zitadel_auth::{AccessToken, BoxFuture, SendLimits, Transport};

use crate::client::Client;
use crate::connect::{self, Asked};
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::retry::RetryPolicy;

/// A call without its types.
pub(crate) struct Exchange {
    client: Client,
    path: &'static str,
    read_only: bool,
    permission: Option<&'static str>,
    body: Bytes,
    options: CallOptions,
}

/// An answer with status 200 and a JSON body.
pub(crate) type Answered = Result<Response<Bytes>, Error>;

/// The attempt before.
struct Failed {
    error: Error,
    /// The token, when it was to blame.
    refused: Option<AccessToken>,
}

/// What is the same for all attempts.
struct Route<'a> {
    transport: &'a Transport,
    uri: Uri,
    headers: HeaderMap,
}

/// `zitadel.user.v2.UserService/GetUserByID`, from the path.
pub(crate) fn operation_name<O: Operation>() -> &'static str {
    name_of(O::PATH)
}

fn name_of(path: &'static str) -> &'static str {
    path.strip_prefix('/').unwrap_or(path)
}

impl Exchange {
    pub(crate) fn new<O: Operation>(client: Client, body: Vec<u8>, options: CallOptions) -> Self {
        Self {
            client,
            path: O::PATH,
            read_only: O::READ_ONLY,
            permission: O::PERMISSION,
            body: body.into(),
            options,
        }
    }

    /// Boxed here, so that the future of each operation is a pointer.
    pub(crate) fn start(self) -> BoxFuture<'static, Answered> {
        let span = tracing::info_span!(
            "zitadel.call",
            operation = self.operation(),
            attempts = field::Empty,
            status = field::Empty,
            code = field::Empty,
        );
        Box::pin(self.run().instrument(span))
    }

    fn operation(&self) -> &'static str {
        name_of(self.path)
    }

    async fn run(self) -> Answered {
        let route = self.route()?;
        let deadline = Deadline::after(self.options.timeout.or(self.client.timeout()));
        let mut attempts = 0;
        let mut failures = 0;
        let mut previous: Option<Failed> = None;
        let mut has_renewed = false;
        loop {
            let token = match self.token(deadline).await {
                Err(error) if error.kind() == ErrorKind::Timeout => {
                    return Err(deadline.ends(previous, error));
                }
                token => token?,
            };
            if let Some(failed) = previous.take_if(|failed| failed.refused.as_ref() == Some(&token))
            {
                return Err(failed.error);
            }
            has_renewed |= previous
                .as_ref()
                .is_some_and(|failed| failed.refused.is_some());
            let timeout = match deadline.remaining(self.operation()) {
                Ok(timeout) => timeout,
                Err(error) => return Err(deadline.ends(previous, error)),
            };

            attempts += 1;
            let answered = self.attempt(&route, &token, timeout).await;
            record(attempts, &answered);
            let error = match answered {
                Ok(mut answer) => {
                    answer.extensions_mut().insert(self.limits(deadline));
                    return Ok(answer);
                }
                Err(error) => error.with_attempts(attempts),
            };
            if let (true, Some(limit)) = (error.is_cut_off(), deadline.limit()) {
                return Err(self.cut_off(limit, previous).with_attempts(attempts));
            }

            let refused = self.is_refused(&error, has_renewed).then_some(token);
            if let Some(token) = &refused {
                self.client.authenticator().invalidate(token);
            } else {
                failures += 1;
                match self.policy().delay(&error, failures, self.read_only) {
                    Some(delay) if deadline.allows(delay) => {
                        tracing::debug!(attempt = attempts, ?delay, %error, "the call is sent again");
                        sleep(delay).await;
                    }
                    Some(_) => return Err(deadline.ends_with(error)),
                    None => return Err(error),
                }
            }
            previous = Some(Failed { error, refused });
        }
    }

    /// Whether the token is to blame, and not known to be beyond remedy. Only the status says so:
    /// with any other the server may have done what was asked, whatever code the body names.
    fn is_refused(&self, error: &Error, has_renewed: bool) -> bool {
        error.status() == Some(StatusCode::UNAUTHORIZED)
            && !has_renewed
            && self.options.access_token.is_none()
    }

    /// The error for an attempt in whose midst the time was over.
    fn cut_off(&self, limit: Duration, previous: Option<Failed>) -> Error {
        let mut message = format!(
            "no complete answer from {} within the call's time limit of {limit:?}",
            self.client.host()
        );
        match previous {
            Some(failed) if self.read_only => return failed.error.with_limit(limit),
            // The write may have had its effect, so it is not told as what was surely none.
            Some(failed) => {
                message.push_str("; the attempt before it ended with ");
                message.push_str(&failed.error.outcome());
            }
            None => {}
        }
        Error::timeout(self.operation(), message)
    }

    fn route(&self) -> Result<Route<'_>, Error> {
        let mistake = |text: &str| Error::configuration(self.operation(), text);
        if let Some(text) = &self.options.mistake {
            return Err(mistake(text));
        }
        // Without the slash, the path would go on with the host's name.
        if !self.path.starts_with('/') {
            return Err(mistake("the operation's path must begin with a slash"));
        }
        let uri = Uri::try_from(format!("{}{}", self.client.host(), self.path))
            .map_err(|_| mistake("the operation's path fits no URL"))?;
        let mut headers = self.client.headers().clone();
        for (name, value) in &self.options.headers {
            headers.insert(name, value.clone());
        }
        Ok(Route {
            transport: self.client.transport(self.operation())?,
            uri,
            headers,
        })
    }

    /// What reading the answer may cost. Travels with it to where its type is known.
    fn limits(&self, deadline: Deadline) -> json::Limits {
        json::Limits {
            memory: self
                .options
                .memory_limit
                .unwrap_or(self.client.memory_limit()),
            deadline: deadline.0.map(|(end, _)| end),
        }
    }

    fn policy(&self) -> &RetryPolicy {
        self.options.retry.as_ref().unwrap_or(self.client.retry())
    }

    async fn token(&self, deadline: Deadline) -> Result<AccessToken, Error> {
        if let Some(token) = &self.options.access_token {
            return Ok(token.clone());
        }
        let authenticator = self.client.authenticator();
        if let Some(token) = authenticator.cached_token() {
            return Ok(token);
        }
        let token = match deadline.0 {
            None => authenticator.access_token().await,
            Some((end, limit)) => timeout_at(end, authenticator.access_token())
                .await
                .map_err(|_| {
                    let message = format!(
                        "no access token from {} within the call's time limit of {limit:?}",
                        self.client.host()
                    );
                    Error::timeout(self.operation(), message)
                })?,
        };
        token.map_err(|error| Error::auth(self.operation(), error))
    }

    async fn attempt(
        &self,
        route: &Route<'_>,
        token: &AccessToken,
        timeout: Option<Duration>,
    ) -> Answered {
        let mut request = Request::new(self.body.clone());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = route.uri.clone();
        *request.headers_mut() = route.headers.clone();
        request
            .headers_mut()
            .insert(http::header::AUTHORIZATION, token.authorization());

        let operation = self.operation();
        let limits = SendLimits {
            timeout,
            ..SendLimits::default()
        };
        let answer = route
            .transport
            .send(request, limits)
            .await
            .map_err(|error| Error::transport(operation, error))?;
        let asked = Asked {
            operation,
            host: self.client.host().as_str(),
            secret: token.secret(),
            permission: self.permission,
        };
        connect::success(answer, asked)
    }
}

fn record(attempts: u32, answered: &Answered) {
    let span = Span::current();
    span.record("attempts", attempts);
    let status = match answered {
        Ok(answer) => Some(answer.status()),
        Err(error) => error.status(),
    };
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    if let Err(error) = answered {
        if let Some(code) = error.code() {
            span.record("code", code.as_str());
        }
    }
}

/// When the whole call must be over, and the limit that says so.
#[derive(Clone, Copy)]
struct Deadline(Option<(Instant, Duration)>);

impl Deadline {
    fn after(limit: Option<Duration>) -> Self {
        // A limit past the end of the clock is none.
        Self(limit.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit))))
    }

    fn remaining(self, operation: &'static str) -> Result<Option<Duration>, Error> {
        let Some((end, limit)) = self.0 else {
            return Ok(None);
        };
        let remaining = end.saturating_duration_since(Instant::now());
        if remaining.is_zero() {
            let message =
                format!("the call's time limit of {limit:?} ran out before it could be sent");
            return Err(Error::timeout(operation, message));
        }
        Ok(Some(remaining))
    }

    fn limit(self) -> Option<Duration> {
        self.0.map(|(_, limit)| limit)
    }

    /// The error when there is no time to try again: what failed before, or else `error`.
    fn ends(self, previous: Option<Failed>, error: Error) -> Error {
        match previous {
            Some(failed) => self.ends_with(failed.error),
            None => error,
        }
    }

    fn ends_with(self, error: Error) -> Error {
        match self.0 {
            Some((_, limit)) => error.with_limit(limit),
            None => error,
        }
    }

    /// Whether there is time left after a wait of `delay`.
    fn allows(self, delay: Duration) -> bool {
        self.0
            .is_none_or(|(end, _)| end.saturating_duration_since(Instant::now()) > delay)
    }
}
