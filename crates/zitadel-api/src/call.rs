use std::fmt;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use zitadel_auth::BoxFuture;

use crate::client::Client;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::list_operation::ListOperation;
use crate::operation::{Endpoint, Operation};
use crate::options::CallOptions;
use crate::pages::{Items, Pages};
use crate::reply::Outcome;
use crate::response::Response;
use crate::retry::RetryPolicy;

/// One call of an operation. Await it to get the answer's message, or [`send`](Self::send) it to get
/// status and headers too.
///
/// Made by the methods of the services. Nothing happens before it is awaited, and what is set after
/// that counts no more. It is a future, so that it can be spawned, joined with others, or polled in
/// a `select!`. Dropped, it is given up; the server may have done by then what was asked.
///
/// ```no_run
/// use std::time::Duration;
/// use zitadel_api::RetryPolicy;
/// use zitadel_api::user::v2::{DeactivateUserRequest, UserService};
///
/// # async fn example(users: UserService) -> Result<(), zitadel_api::Error> {
/// let response = users
///     .deactivate_user(DeactivateUserRequest::new("259242039378444290"))
///     .organization("259241944654282754")
///     .timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::none())
///     .send()
///     .await?;
/// println!("{} {:?}", response.status(), response.request_id());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O: Operation> {
    client: Client,
    endpoint: Endpoint,
    request: O::Request,
    options: CallOptions,
    /// The call under way, which has taken request and options.
    exchange: Option<BoxFuture<'static, Outcome>>,
}

impl<O: Operation> Call<O> {
    /// A call of the operation `O` through `client`.
    pub fn new(client: Client, request: O::Request) -> Self {
        Self::at(O::ENDPOINT, client, request)
    }

    pub(crate) fn at(endpoint: Endpoint, client: Client, request: O::Request) -> Self {
        Self {
            client,
            endpoint,
            request,
            options: CallOptions::default(),
            exchange: None,
        }
    }

    pub(crate) fn with_mistake(mut self, mistake: String) -> Self {
        self.options.note(mistake);
        self
    }

    pub(crate) fn endpoint_mut(&mut self) -> &mut Endpoint {
        &mut self.endpoint
    }

    /// The organization that the call is about when its request names none, sent as
    /// `x-zitadel-orgid`. Default: the client's.
    pub fn organization(mut self, id: impl AsRef<str>) -> Self {
        self.options.set_organization(id.as_ref());
        self
    }

    /// Sends this header too, in place of an earlier one of that name.
    ///
    /// A name or value that no header can have, and a header that belongs to the protocol (such as
    /// `Authorization` or `Content-Type`), gives a configuration error when the call is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.options.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// How long the whole call may take: getting a token, all attempts and the waits between them,
    /// and reading the answer.
    ///
    /// It takes the place of the transport's limit, so one attempt may use all of it.
    ///
    /// Default: the client's, and when that has none, the transport's limit (30 s) for each
    /// attempt.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    /// How many bytes of memory the answer's message may take, about. An answer that would take more
    /// is an error. Default: the client's limit.
    ///
    /// What an answer takes in memory can be a multiple of its length: an entry of a list is `{}` in
    /// JSON when nothing is set in it, and many hundred bytes in memory.
    pub fn memory_limit(mut self, bytes: usize) -> Self {
        self.options.memory_limit = Some(bytes);
        self
    }

    /// When the call is sent again after a failure. Default: the client's policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Calls with this access token in place of the client's own, on behalf of whoever it belongs
    /// to. It is not renewed: when the server refuses it, that is the answer.
    pub fn access_token(mut self, token: impl AsRef<str>) -> Self {
        self.options.set_access_token(token.as_ref());
        self
    }

    /// Sends the call and gives the message with status, headers and request id.
    ///
    /// # Errors
    /// When the call cannot be sent, is refused, or its answer cannot be read.
    pub async fn send(mut self) -> Result<Response<O::Response>, Error> {
        self.exchange().await?.response::<O>()
    }

    fn exchange(&mut self) -> &mut BoxFuture<'static, Outcome> {
        self.exchange.get_or_insert_with(|| {
            let request = mem::take(&mut self.request);
            let options = mem::take(&mut self.options);
            Exchange::new(
                self.client.clone(),
                self.endpoint.clone(),
                &request,
                options,
            )
            .start()
        })
    }
}

impl<O: ListOperation> Call<O> {
    /// The entries of the whole list, page by page as they are taken. See [`Items`].
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }

    /// The whole list as pages. See [`Pages`].
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.client, self.request, self.options)
    }
}

impl<O: Operation> Future for Call<O> {
    type Output = Result<O::Response, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = ready!(self.exchange().as_mut().poll(cx))?;
        Poll::Ready(reply.message::<O>())
    }
}

/// Nothing in it is ever pinned in place.
impl<O: Operation> Unpin for Call<O> {}

impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.endpoint.name())
            .field("request", &self.request)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
