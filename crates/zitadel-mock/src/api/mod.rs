//! The API: Zitadel's services, over Connect (unary, JSON) or, in version 1, by REST.
//!
//! A request goes through `dispatch.rs`, which knows the protocol and every operation by name, or
//! through `rest/`, which knows them by verb and path, to the function in the table of its service.

mod applications;
mod authorizations;
mod call;
mod case;
mod change;
mod code;
pub(crate) mod dispatch;
mod email_providers;
mod error;
mod events;
mod expiration;
mod filter;
mod identity_providers;
mod message;
mod metadata;
mod organizations;
mod paging;
mod policies;
mod projects;
pub(crate) mod rest;
mod sessions;
mod settings;
mod shape;
mod system_user;
mod users;

pub use code::Code;
pub use error::ApiError;
