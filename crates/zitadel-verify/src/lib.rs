//! Verify the access tokens that others send to your API: offline, by the issuer's public keys, or by
//! asking the issuer about them.
//!
//! ```no_run
//! use zitadel_verify::{TokenVerifier, bearer_token};
//!
//! # async fn example(headers: http::HeaderMap) -> Result<(), zitadel_verify::VerifyError> {
//! // Once:
//! let verifier = TokenVerifier::builder("acme.zitadel.cloud")
//!     .application_key_file("api-key.json")
//!     .audience("259254020357488867") // the id of your API's project
//!     .build()?;
//!
//! // For each request:
//! let claims = verifier.verify(bearer_token(&headers)?).await?;
//! claims.require_role("reader")?;
//! println!("{} asks", claims.subject());
//! # Ok(())
//! # }
//! ```
//!
//! In a web framework that is an argument of a handler, or a layer. Each is a feature, and the module of
//! the same name tells how: `tower` (with `tower-http` for its layer), `axum`, `actix`, `rocket` and
//! `tonic`. All of them read the token from the one `Authorization` header (RFC 6750), not from a query or
//! a form, and answer alike: 401 and 403 with `WWW-Authenticate`, 400 for a malformed header, 503 with
//! `Retry-After` when the issuer cannot be asked. They touch no bodies.
//!
//! # Which way
//!
//! | token | how it is verified |
//! | --- | --- |
//! | JWT (three parts) | offline, by the issuer's public keys; no request but for the keys |
//! | encrypted (five parts), opaque | by asking the issuer, which needs credentials of your API |
//!
//! Accounts choose in Zitadel which kind they get. Offline costs microseconds and works while Zitadel
//! does not, but a token that was revoked passes until it expires, and there are no scopes in it.
//! [`introspect_jwts`](TokenVerifierBuilder::introspect_jwts) asks about JWTs too.
//!
//! Signatures are those of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, EdDSA (Ed25519),
//! and with the feature `es512`, ES512. Which one a token must have follows from the key.
//!
//! # When it asks
//!
//! - Where the issuer is asked is found by discovery at first use, or by
//!   [`warm_up`](TokenVerifier::warm_up), and once a day.
//! - The keys are kept as long as the issuer says, within a minute and an hour (10 minutes where it
//!   says nothing), and renewed ahead of that. A token with an unknown key has them fetched again, at
//!   most once in 30 s. While they cannot be fetched, the old ones serve for half a day.
//! - An answer about a token is kept for 60 s, a refusal for 5 s, and never past the token's expiry.
//!   However many tasks come with the same token, one request is under way for it.
//! - An issuer that cannot be asked is left in peace for a while that grows to 30 s; then one request
//!   sees whether it is there again. Tokens are answered with 503 meanwhile, at once, unless
//!   [`serve_stale_for`](TokenVerifierBuilder::serve_stale_for) says otherwise.
//! - A token waits for the issuer for a second
//!   ([`answer_within`](TokenVerifierBuilder::answer_within)), or twice as long as the issuer took
//!   lately, and is answered with 503 then. The request goes on, for 5 s at most
//!   ([`timeout`](TokenVerifierBuilder::timeout)), and what it brings is there when the token comes
//!   again. That nothing came in this time counts as a failure, as above, unless the issuer has answered
//!   about other tokens meanwhile.
//! - Four requests are under way at a time until the issuer answers. Each answer while all places are
//!   taken adds one, up to 128, and failures take them away again.
//!
//! Building a verifier does no network I/O. Nothing runs in the background but a request under way,
//! and that ends with its verifier. A tokio runtime is needed, with its I/O and its timers on, as
//! `#[tokio::main]` has them.
//!
//! A fleet can share its answers in a Redis: feature `redis`, `RedisCache`.
//!
//! # Monitoring
//!
//! Events of [`tracing`](https://docs.rs/tracing): a token that is accepted (`debug`), refused (`info`,
//! with the reason), or could not be verified (`warn`); an issuer that cannot be asked, and keys of
//! it that are not used (`warn`); what was fetched (`debug`).
//!
//! With the feature `metrics`, by the [`metrics`](https://docs.rs/metrics) facade:
//!
//! | name | kind | labels |
//! | --- | --- | --- |
//! | `zitadel_verify_tokens_total` | counter | `outcome`: `accepted`, `refused`, `unavailable`, `misconfigured`; `way`: `offline`, `introspection` |
//! | `zitadel_verify_duration_seconds` | histogram | `way` |
//! | `zitadel_verify_cache_total` | counter | `cache`: `remembered` (JWTs that have verified), `answers` (of the issuer); `outcome`: `hit`, `miss` |
//! | `zitadel_verify_requests_total` | counter | `about`: `introspection`, `keys`, `endpoints`; `outcome`: `answered`, `failed` |
//! | `zitadel_verify_request_duration_seconds` | histogram | `about` |
//!
//! Neither holds anything of a token but the id of its account.

mod adapters;
mod answers;
mod bearer;
mod builder;
mod documents;
mod error;
mod issuer;
mod monitoring;
mod remembered;
mod settings;
mod shared_task;
mod signature;
mod token;
mod verifier;

#[cfg(feature = "actix")]
pub use adapters::actix;
#[cfg(feature = "axum")]
pub use adapters::axum;
#[cfg(any(feature = "actix", feature = "axum", feature = "rocket"))]
pub use adapters::guarded::{Guarded, RouteGuard};
#[cfg(any(feature = "actix", feature = "rocket"))]
pub use adapters::optional_claims::OptionalClaims;
#[cfg(feature = "rocket")]
pub use adapters::rocket;
#[cfg(feature = "tonic")]
pub use adapters::tonic;
#[cfg(feature = "tower")]
pub use adapters::tower;
pub use answers::cache::{AnswerCache, CachedAnswer, TokenDigest};
pub use answers::memory_cache::MemoryCache;
#[cfg(feature = "redis")]
pub use answers::redis_cache::RedisCache;
#[cfg(feature = "redis")]
pub use answers::sealed::SealingKey;
pub use bearer::bearer_token;
pub use builder::TokenVerifierBuilder;
pub use error::VerifyError;
pub use token::claims::{Claims, Organization, Way};
pub use token::guard::{Guard, Role};
pub use token::roles::RoleGrant;
pub use verifier::TokenVerifier;
pub use zitadel_auth::{ApplicationKey, BoxFuture, ClientAuth};
pub use zitadel_transport::TransportOptions;
#[cfg(feature = "test-util")]
pub use zitadel_transport::{Clock, TestClock};
