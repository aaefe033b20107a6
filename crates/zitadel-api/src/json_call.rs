//! Calls with JSON at both ends, for operations that this release does not know.

use std::any::Any;
use std::fmt;

use serde_json::{Map, Value};
use zitadel_types::json::{self, Field, Reader, Writer};

use crate::call::Call;
use crate::client::Client;
use crate::operation::{Endpoint, Operation};

/// The operation of a call with JSON at both ends, from [`Client::call_json`]. Which one it is, each
/// call says for itself.
#[allow(missing_debug_implementations, reason = "there are no values of it")]
pub enum JsonOperation {}

impl Operation for JsonOperation {
    type Request = JsonRequest;
    type Response = Value;

    const ENDPOINT: Endpoint = Endpoint::UNNAMED;
}

impl Client {
    /// Calls any operation with JSON at both ends, for one that is newer than this release. What the
    /// server answers is given as it came.
    ///
    /// All that holds of other [calls](Call) holds of these: the token, the limits, the errors. Only,
    /// nothing is known of the operation but its name, so it is sent again where no operation can have
    /// had an effect, unless the call is [read only](Call::read_only).
    ///
    /// ```no_run
    /// use serde_json::json;
    ///
    /// # async fn example(client: &zitadel_api::Client) -> Result<(), zitadel_api::Error> {
    /// let answer = client
    ///     .call_json(
    ///         "zitadel.user.v2.UserService/GetUserByID",
    ///         json!({ "userId": "259242039378444290" }),
    ///     )
    ///     .read_only()
    ///     .await?;
    /// println!("{}", answer["user"]["username"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A name that is none of an operation, and a request that is no JSON object, give a
    /// configuration error when the call is sent. Names in the object are those of JSON, such as
    /// `userId`. The server leaves out what it does not know without a word, so a misspelt name is
    /// lost.
    pub fn call_json(&self, operation: impl AsRef<str>, request: Value) -> Call<JsonOperation> {
        let request = JsonRequest(request);
        match Endpoint::named(operation.as_ref()) {
            Ok(endpoint) => Call::at(endpoint, self.clone(), request),
            Err(mistake) => Call::new(self.clone(), request).with_mistake(mistake),
        }
    }
}

impl Call<JsonOperation> {
    /// Says that the operation changes nothing, so that it is sent again after any passing failure.
    pub fn read_only(mut self) -> Self {
        self.endpoint_mut().set_read_only();
        self
    }
}

/// What such a call sends.
#[derive(Clone, PartialEq)]
pub struct JsonRequest(Value);

#[cfg(feature = "assets")]
impl JsonRequest {
    pub(crate) fn new(value: Value) -> Self {
        Self(value)
    }
}

impl Default for JsonRequest {
    fn default() -> Self {
        Self(Value::Object(Map::new()))
    }
}

/// Nothing tells what in it is a secret.
impl fmt::Debug for JsonRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Field for JsonRequest {
    fn is_absent(&self) -> bool {
        false
    }

    fn write(&self, writer: &mut Writer) -> Result<(), json::Error> {
        match &self.0 {
            Value::Object(members) => members.write(writer),
            _ => Err(json::Error::new("it is no JSON object")),
        }
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), json::Error> {
        self.0.read(reader)
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn is_same(&self, other: &dyn Field) -> bool {
        json::is_equal(self, other)
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}
