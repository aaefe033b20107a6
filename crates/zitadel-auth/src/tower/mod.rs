//! The service user's token on every request of a [tower] HTTP client. Behind the feature `tower`.
//!
//! [tower]: https://docs.rs/tower
//!
//! [`AccessTokenLayer`] goes around any client that is a tower service for [`http::Request`], such
//! as hyper-util's or tonic's channel, and with the feature `reqwest` around a `reqwest::Client`
//! too:
//!
//! ```no_run
//! use bytes::Bytes;
//! use http_body_util::Full;
//! use hyper_util::client::legacy::Client;
//! use hyper_util::rt::TokioExecutor;
//! use tower::{Service, ServiceBuilder, ServiceExt};
//! use zitadel_auth::tower::AccessTokenLayer;
//! use zitadel_auth::{ClientCredentials, Scopes};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let authenticator = ClientCredentials::builder("acme.zitadel.cloud", "billing", "the-secret")
//!     // The project of the API, so that it accepts the token.
//!     .scopes(Scopes::openid().project_audience("259254020357488867"))
//!     .build()?;
//! let layer = AccessTokenLayer::builder(authenticator)
//!     .host("http://localhost:8080")
//!     .build()?;
//!
//! let mut client = ServiceBuilder::new()
//!     .layer(layer)
//!     .service(Client::builder(TokioExecutor::new()).build_http());
//! let request = http::Request::get("http://localhost:8080/invoices").body(Full::<Bytes>::default())?;
//! let answer = client.ready().await?.call(request).await?;
//! println!("{}", answer.status());
//! # Ok(())
//! # }
//! ```
//!
//! With reqwest, whose requests it takes as they are:
//!
//! ```no_run
//! use tower::{Layer, Service, ServiceExt};
//! use zitadel_auth::PersonalAccessToken;
//! use zitadel_auth::tower::AccessTokenLayer;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let authenticator = PersonalAccessToken::new("acme.zitadel.cloud", "dEadBeef")?;
//! let layer = AccessTokenLayer::builder(authenticator)
//!     .host("https://api.acme.example")
//!     .build()?;
//!
//! let reqwest = reqwest::Client::new();
//! let mut client = layer.layer(reqwest.clone());
//! let request = reqwest.get("https://api.acme.example/invoices").build()?;
//! let answer = client.ready().await?.call(request).await?;
//! println!("{}", answer.text().await?);
//! # Ok(())
//! # }
//! ```
//!
//! # Where the token goes
//!
//! To the hosts that the layer was given, each by its scheme, name and port, and nowhere else: a
//! request to another one is an error, and is not sent. With
//! [`elsewhere_without_token`](AccessTokenLayerBuilder::elsewhere_without_token) it goes without the
//! token. Plain `http` to other machines has to be allowed.
//!
//! The layer judges what the request says. What the client below does with it is the client's
//! affair:
//!
//! - A client that follows redirects must drop the `Authorization` header where the host changes.
//!   reqwest does; hyper-util's client and tonic's channel follow none. A layer that follows
//!   redirects is best put around this one, which then judges every hop.
//! - A tonic channel goes to its own endpoint, whatever a request says, so
//!   [`default_host`](AccessTokenLayerBuilder::default_host) must name that.
//!
//! A request that has an `Authorization` header already goes as it is, wherever it goes: it brings
//! the rights of somebody else, and the service's own do not replace them.
//!
//! # When the token is refused
//!
//! After a 401 the token is [invalidated](crate::Authenticator::invalidate), and the request is
//! sent once more with a new one, if there is a new one and the body can be sent again:
//!
//! | [`replay`](AccessTokenLayerBuilder::replay) | sends again | asks of the body |
//! | --- | --- | --- |
//! | [`ClonedBody`], the default | every request | `Clone`, as `Full<Bytes>`, `Empty` and `String` are |
//! | [`EmptyBody`] | those without a body | `Default`, as boxed bodies are |
//! | [`NoReplay`] | none | nothing |
//!
//! Where it cannot be sent again the caller gets the 401, and the next request a new token. So it
//! always is with gRPC's status `UNAUTHENTICATED`, where it comes without a message: unlike with a
//! 401, the server may have done by then what was asked.
//!
//! # Errors
//!
//! Those of the client pass as they are. The layer's own are [`AuthError`](crate::AuthError)s, which
//! say what to do: "failed to refresh token: …", or which host the request was for.

mod allowed_hosts;
mod builder;
mod layer;
mod message;
mod replay;
#[cfg(feature = "reqwest")]
mod reqwest_message;

pub use builder::AccessTokenLayerBuilder;
pub use layer::{AccessTokenLayer, AccessTokenService, BoxError};
pub use message::{HttpRequest, HttpResponse};
pub use replay::{ClonedBody, EmptyBody, NoReplay, Replay};
