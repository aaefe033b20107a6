// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.authn.v1`.

use crate::json::declare::{message, open_enum};

/// Key.
#[derive(Clone, Default)]
pub struct Key {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Kind of the resource.
    pub r#type: KeyType,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
}

message! { Key {
    id,
    details,
    r#type,
    expiration_date,
} }

/// Key type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// `KEY_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `KEY_TYPE_JSON`.
    Json,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { KeyType {
    0 Unspecified: "KEY_TYPE_UNSPECIFIED",
    1 Json: "KEY_TYPE_JSON",
} }
