//! `zitadel-auth` against servers that somebody else wrote: identity providers, nginx, a proxy.
//!
//! They are installed by `setup.sh`, which the tests run by themselves when
//! `ZITADEL_TEST_REAL_SERVERS` is set. Without it, a test that lacks its server says so and passes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod broken_connections;
mod certificates;
mod client_certificates;
mod dead_address;
mod environment;
mod forward_proxy;
mod installed;
mod nginx;
mod oidc_provider;
mod other_issuers;
mod process;
mod redirects;
mod server_certificates;
mod sign_in;
mod tinyproxy;
mod tls_front;
mod zitadel_oidc;
