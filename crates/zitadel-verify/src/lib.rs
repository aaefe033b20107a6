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

mod answers;
mod bearer;
mod builder;
mod documents;
mod error;
mod issuer;
mod settings;
mod shared_task;
mod signature;
mod token;
mod verifier;

pub use answers::cache::{AnswerCache, CachedAnswer, TokenDigest};
pub use answers::memory_cache::MemoryCache;
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
