//! What the crates of the Zitadel SDK send through.
//!
//! [`zitadel-auth`](https://docs.rs/zitadel-auth) and [`zitadel-api`](https://docs.rs/zitadel-api)
//! stand on it and re-export what their users need, so a program seldom names this crate. It is of
//! use beside them to talk to a Zitadel instance, or to a proxy before it, by the same settings:
//!
//! ```no_run
//! use bytes::Bytes;
//! use zitadel_transport::{Host, SendLimits, TransportOptions};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let host = Host::new("acme.zitadel.cloud")?;
//! let transport = TransportOptions::new().ca_cert_file("corporate-ca.pem").build()?;
//! let request = http::Request::get(format!("{host}/debug/healthz")).body(Bytes::new())?;
//! let answer = transport.send(request, SendLimits::default()).await?;
//! println!("{}", answer.status());
//! # Ok(())
//! # }
//! ```
//!
//! A request is sent once, within its limits; whether it is sent again is for those to say who know
//! what it does. A tokio runtime is needed, with its I/O and its timers on.

mod backoff;
mod built_once;
mod cause;
mod clock;
pub mod discovery;
mod error;
mod host;
mod http_clients;
mod json_object;
pub mod named_file;
mod open_answer;
mod options;
pub mod pem;
pub mod protocol_header;
pub mod redaction;
pub mod secret_text;
mod settings;
#[cfg(feature = "streaming")]
mod streamed_body;
#[cfg(any(test, feature = "test-util"))]
mod test_clock;
mod tls;
mod transport;
pub mod unexpected;

pub use backoff::Backoff;
pub use clock::{Clock, Moment};
pub use error::TransportError;
pub use host::Host;
pub use json_object::JsonObject;
pub use open_answer::OpenAnswer;
pub use options::TransportOptions;
#[cfg(feature = "streaming")]
pub use streamed_body::{BodyError, StreamedBody};
#[cfg(any(test, feature = "test-util"))]
pub use test_clock::TestClock;
pub use transport::{BoxFuture, SendLimits, Transport};
