//! A Zitadel for tests, in process.
//!
//! [`ZitadelMock`] is an HTTP server on a free loopback port that answers as Zitadel does, to
//! the letter where that matters to a client: discovery, a token endpoint that verifies
//! assertions and secrets, introspection, a JSON Web Key Set, and users, organizations,
//! projects, roles, applications, authorizations and sessions in memory, behind an API that refuses calls
//! without a valid token. What it answers was recorded from two real servers; [`Dialect`] picks
//! one.
//!
//! It makes [`ServiceUser`]s with credentials of every kind, counts requests, moves its
//! clock, and fails on request ([`Fault`]).
//!
//! # What it is not
//! It grants every service user every permission unless a test takes some
//! ([`ServiceUser::restrict_to_permissions`]), shows each write at once, and never compresses an
//! answer. Operations that it does not have, all of `v2beta` among them, are answered with 501; give
//! them an answer with [`ZitadelMock::mount`].
//!
//! # The v1 API
//! The mock knows verb, path, query string and permission of each of the 581 operations, so that one
//! that is mounted by its name gets its fields wherever they were sent, and it refuses as the REST
//! gateway does: broken JSON, wrong verbs, bodies over 4 MiB, missing permissions, other
//! organizations. It remembers policies of login, passwords and lockout, e-mail providers, and identity
//! providers of every template, of the instance and of organizations; they change nothing about how the
//! mock itself judges passwords or sends anything. `ListEvents` tells what calls did, whichever version
//! they were of; payloads have the names and ids of what a request said, and nothing more. Of
//! operations that are mounted, the mock does not know the types of the fields in a body. The system
//! API takes a [`SystemUser`] alone.
//!
//! # Features
//! `all-algorithms` lets it sign with ES384, ES512 and EdDSA besides RSA's algorithms and ES256, for
//! some more build time.
//!
//! # How fast it is
//! Its keys are read and its signatures made by libraries in Rust, which are slow without
//! optimization: a token request takes some 50 ms in a debug build, an RSA signature as long. Where
//! that counts, the manifest of your workspace can optimize them alone:
//!
//! ```toml
//! [profile.dev.package]
//! num-bigint-dig.opt-level = 3
//! p256.opt-level = 3
//! ```
//!
//! It is for tests: its RSA keys are in the crate for everybody to see, and its random numbers
//! can be guessed.

mod api;
mod application;
mod builder;
mod clock;
mod dialect;
mod directory;
mod endpoint;
mod faults;
mod headers;
mod instance;
mod keys;
mod mock;
mod mounts;
mod oauth;
mod random;
mod response;
mod router;
mod service_user;
mod system_user;

pub use api::{ApiError, Code};
pub use application::Application;
pub use builder::ZitadelMockBuilder;
pub use dialect::Dialect;
pub use endpoint::Endpoint;
pub use faults::Fault;
pub use keys::{InvalidPublicKey, SigningAlgorithm};
pub use mock::ZitadelMock;
pub use service_user::ServiceUser;
pub use system_user::SystemUser;
/// The HTTP server below, for [`ZitadelMock::mount_response`].
pub use wiremock;
