// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.authn.v1`.

use crate::json::declare::{message, open_enum};

/// A key of a service user or an application, with which it signs assertions. The private key is
/// not in it.
#[derive(Clone, Default)]
pub struct Key {
    /// Id of the key.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Form in which the key is handed out.
    pub r#type: KeyType,
    /// Time after which the key is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
}

message! { Key {
    id,
    details,
    r#type,
    expiration_date,
} }

/// Forms in which a key is handed out.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// `KEY_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// A key file in JSON.
    Json,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { KeyType {
    0 Unspecified: "KEY_TYPE_UNSPECIFIED",
    1 Json: "KEY_TYPE_JSON",
} }
