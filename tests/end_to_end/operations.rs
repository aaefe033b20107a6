//! All operations, each called as a program calls it, with JSON at both ends.

use serde_json::Value;
use zitadel::api::{Operation, for_each_operation, for_each_rest_operation};
use zitadel::auth::BoxFuture;
use zitadel::{Call, Client, Error};
use zitadel_types::json::{self, Field};

/// An operation without its types.
pub(crate) struct AnyOperation {
    /// `/zitadel.user.v2.UserService/GetUserByID`
    pub(crate) path: String,
    /// The service's type in Rust: `zitadel_api::…::user::v2::UserService`.
    pub(crate) service: &'static str,
    /// The service's method in Rust: `get_user_by_id`.
    pub(crate) method: &'static str,
    /// What a request without anything set is written as.
    pub(crate) default_request: Value,
    call: Box<CallWithJson>,
}

type CallWithJson = dyn Fn(Client, &Value) -> BoxFuture<'static, Result<Value, Error>>;

impl AnyOperation {
    fn new<O: Operation>(
        service: &'static str,
        method: &'static str,
        call: fn(Client, O::Request) -> Call<O>,
    ) -> Self {
        Self {
            path: O::ENDPOINT.path().to_owned(),
            service,
            method,
            default_request: written(&O::Request::default()),
            call: Box::new(move |client, request| {
                let request = json::from_slice(request.to_string().as_bytes())
                    .unwrap_or_else(|error| panic!("request of {}: {error}", O::ENDPOINT.path()));
                let call = call(client, request);
                Box::pin(async move { Ok(written(&call.await?)) })
            }),
        }
    }

    /// Calls it with this request, through the service's own method, and gives what its answer
    /// was understood as.
    pub(crate) async fn call(&self, client: &Client, request: &Value) -> Result<Value, Error> {
        (self.call)(client.clone(), request).await
    }
}

macro_rules! listed {
    ($each:ident) => {{
        let mut operations = Vec::new();
        macro_rules! add {
            ($service:ty, $method:ident, $operation:ty) => {
                operations.push(AnyOperation::new::<$operation>(
                    std::any::type_name::<$service>(),
                    stringify!($method),
                    |client, request| <$service>::new(client).$method(request),
                ));
            };
        }
        $each!(add);
        operations
    }};
}

/// All over Connect.
#[allow(deprecated)] // Those are called like any other.
pub(crate) fn all() -> Vec<AnyOperation> {
    listed!(for_each_operation)
}

/// All over REST.
#[allow(deprecated)]
pub(crate) fn over_rest() -> Vec<AnyOperation> {
    listed!(for_each_rest_operation)
}

fn written(message: &dyn Field) -> Value {
    serde_json::from_slice(&json::to_vec(message).unwrap()).unwrap()
}
