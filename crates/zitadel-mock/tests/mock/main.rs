//! The mock, seen through HTTP as its users see it.

// Helpers of tests are tests too, but clippy knows only functions that are marked as such.
#![allow(clippy::unwrap_used, clippy::panic)]

mod applications;
mod assertions;
mod credentials;
mod events;
mod faults;
mod hostile;
mod hosts;
mod introspection;
mod load;
mod mounts;
mod organizations;
mod recorded_api;
mod recorded_auth;
mod recorded_existence;
mod recorded_lists;
mod recorded_rest;
mod recorded_settings;
mod rest;
mod service_users;
mod sessions;
mod settings;
mod signatures;
mod support;
mod token_endpoint;
mod tokens;
mod users;
