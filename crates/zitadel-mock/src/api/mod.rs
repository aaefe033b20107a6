//! The API: Zitadel's services over Connect (unary, JSON).
//!
//! A request goes through `dispatch.rs`, which knows the protocol and every operation by name,
//! to the function in the table of its service.

mod applications;
mod authorizations;
mod call;
mod code;
pub(crate) mod dispatch;
mod error;
mod expiration;
mod filter;
mod message;
mod metadata;
mod organizations;
mod paging;
mod projects;
mod sessions;
mod settings;
mod users;

pub use code::Code;
pub use error::ApiError;
