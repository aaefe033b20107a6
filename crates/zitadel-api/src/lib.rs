//! Every operation of the Zitadel API, for service users.
//!
//! A [`Client`] signs in through a [`zitadel_auth::Authenticator`] and carries the calls. The
//! types of an operation live in modules that mirror the protobuf packages, and each service has
//! a type whose methods make a [`Call`] each. A call is sent when it is awaited.
//!
//! ```no_run
//! use zitadel_api::Client;
//! use zitadel_api::user::v2::{GetUserByIdRequest, ListUsersRequest, UserService};
//! use zitadel_auth::PrivateKeyJwt;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let authenticator = PrivateKeyJwt::from_key_file("acme.zitadel.cloud", "key.json")?;
//! let users = UserService::new(Client::new(authenticator));
//!
//! let request = GetUserByIdRequest::new("259242039378444290");
//! match users.get_user_by_id(request).await {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_not_found() => println!("no such user"),
//!     Err(error) => return Err(error.into()),
//! }
//!
//! let mut everyone = users.list_users(ListUsersRequest::new()).items();
//! while let Some(user) = everyone.next().await {
//!     println!("{}", user?.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Services are cargo features; by default all stable ones are on.

mod call;
mod call_trace;
mod client;
mod code;
mod connect;
mod deadline;
mod error;
mod error_detail;
mod exchange;
mod generated;
mod hint;
pub mod json;
mod lent_token;
mod list_cursor;
mod meaning;
mod operation;
mod options;
mod pages;
mod protobuf;
mod reply;
mod response;
mod retry;
mod sent_call;
mod unknown_name;

/// The types of bytes and times in messages come from these crates.
pub use {bytes, jiff};

pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use code::Code;
pub use error::{Error, ErrorKind};
pub use error_detail::ErrorDetail;
#[cfg_attr(not(feature = "full"), allow(unused_imports, unreachable_pub))]
pub use generated::*;
pub use operation::{ListOperation, Operation, PageWindow};
pub use pages::{Items, Pages};
pub use response::Response;
pub use retry::RetryPolicy;
pub use unknown_name::UnknownName;
