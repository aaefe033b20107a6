// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.webkey.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `WebKeyService::activate_web_key` takes.
#[derive(Clone, Default)]
pub struct ActivateWebKeyRequest {
    /// Id of the web key.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateWebKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ActivateWebKeyRequest {
    id,
} }

/// What `WebKeyService::activate_web_key` answers.
#[derive(Clone, Default)]
pub struct ActivateWebKeyResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { ActivateWebKeyResponse {
    change_date,
} }

/// What `WebKeyService::create_web_key` takes.
#[derive(Clone, Default)]
pub struct CreateWebKeyRequest {
    /// One of `rsa`, `ecdsa`, `ed25519`.
    pub key: Option<CreateWebKeyRequestKind>,
}

impl CreateWebKeyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { CreateWebKeyRequest {
    key: oneof,
} }

/// Alternatives of `CreateWebKeyRequest::key`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateWebKeyRequestKind {
    /// An RSA key.
    Rsa(Rsa),
    /// An ECDSA key.
    Ecdsa(Ecdsa),
    /// An Ed25519 key.
    Ed25519(Ed25519),
}

oneof! { CreateWebKeyRequestKind {
    Rsa,
    Ecdsa,
    Ed25519,
} }

convert! { CreateWebKeyRequest.key = CreateWebKeyRequestKind {
    Rsa(Rsa),
    Ecdsa(Ecdsa),
    Ed25519(Ed25519),
} }

/// What `WebKeyService::create_web_key` answers.
#[derive(Clone, Default)]
pub struct CreateWebKeyResponse {
    /// Id of the new web key.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { CreateWebKeyResponse {
    id,
    creation_date,
} }

/// What `WebKeyService::delete_web_key` takes.
#[derive(Clone, Default)]
pub struct DeleteWebKeyRequest {
    /// Id of the web key.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteWebKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteWebKeyRequest {
    id,
} }

/// What `WebKeyService::delete_web_key` answers.
#[derive(Clone, Default)]
pub struct DeleteWebKeyResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteWebKeyResponse {
    deletion_date,
} }

/// An ECDSA key.
#[derive(Clone, Default)]
pub struct Ecdsa {
    /// Elliptic curve of the key.
    ///
    /// Not `ECDSA_CURVE_UNSPECIFIED`.
    pub curve: EcdsaCurve,
}

impl Ecdsa {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(curve: EcdsaCurve) -> Self {
        Self { curve }
    }
}

message! { Ecdsa {
    curve,
} }

/// An Ed25519 key, for the algorithm EdDSA.
#[derive(Clone, Default)]
pub struct Ed25519 {}

message! { Ed25519 {} }

/// What `WebKeyService::list_web_keys` takes.
#[derive(Clone, Default)]
pub struct ListWebKeysRequest {}

impl ListWebKeysRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListWebKeysRequest {} }

/// What `WebKeyService::list_web_keys` answers.
#[derive(Clone, Default)]
pub struct ListWebKeysResponse {
    /// Web keys of the instance.
    pub web_keys: Vec<WebKey>,
}

message! { ListWebKeysResponse {
    web_keys,
} }

/// An RSA key.
#[derive(Clone, Default)]
pub struct Rsa {
    /// Length of the key in bits.
    ///
    /// Not `RSA_BITS_UNSPECIFIED`.
    pub bits: RsaBits,
    /// Hash algorithm of the signature.
    ///
    /// Not `RSA_HASHER_UNSPECIFIED`.
    pub hasher: RsaHasher,
}

impl Rsa {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(bits: RsaBits, hasher: RsaHasher) -> Self {
        Self { bits, hasher }
    }
}

message! { Rsa {
    bits,
    hasher,
} }

/// A web key, with which the instance signs tokens. The private key is not in it.
#[derive(Clone, Default)]
pub struct WebKey {
    /// Id of the web key.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// State of the web key. The active one signs tokens.
    pub state: State,
    /// One of `rsa`, `ecdsa`, `ed25519`.
    pub key: Option<WebKeyKind>,
}

message! { WebKey {
    id,
    creation_date,
    change_date,
    state,
    key: oneof,
} }

/// Alternatives of `WebKey::key`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WebKeyKind {
    /// An RSA key.
    Rsa(Rsa),
    /// An ECDSA key.
    Ecdsa(Ecdsa),
    /// An Ed25519 key.
    Ed25519(Ed25519),
}

oneof! { WebKeyKind {
    Rsa,
    Ecdsa,
    Ed25519,
} }

/// Elliptic curves of ECDSA keys.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcdsaCurve {
    /// `ECDSA_CURVE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// P-256, for the algorithm ES256.
    P256,
    /// P-384, for the algorithm ES384.
    P384,
    /// P-521, for the algorithm ES512.
    P512,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { EcdsaCurve {
    0 Unspecified: "ECDSA_CURVE_UNSPECIFIED",
    1 P256: "ECDSA_CURVE_P256",
    2 P384: "ECDSA_CURVE_P384",
    3 P512: "ECDSA_CURVE_P512",
} }

/// Lengths of RSA keys.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum RsaBits {
    /// `RSA_BITS_UNSPECIFIED`.
    #[default]
    BitsUnspecified,
    /// Keys of 2048 bits.
    Bits2048,
    /// Keys of 3072 bits.
    Bits3072,
    /// Keys of 4096 bits.
    Bits4096,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { RsaBits {
    0 BitsUnspecified: "RSA_BITS_UNSPECIFIED",
    1 Bits2048: "RSA_BITS_2048",
    2 Bits3072: "RSA_BITS_3072",
    3 Bits4096: "RSA_BITS_4096",
} }

/// Hash algorithms of RSA signatures.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum RsaHasher {
    /// `RSA_HASHER_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// SHA-256, for the algorithm RS256.
    Sha256,
    /// SHA-384, for the algorithm RS384.
    Sha384,
    /// SHA-512, for the algorithm RS512.
    Sha512,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { RsaHasher {
    0 Unspecified: "RSA_HASHER_UNSPECIFIED",
    1 Sha256: "RSA_HASHER_SHA256",
    2 Sha384: "RSA_HASHER_SHA384",
    3 Sha512: "RSA_HASHER_SHA512",
} }

/// States of a web key.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Published and never used yet.
    Initial,
    /// Signs the tokens that are issued now.
    Active,
    /// Signs no more, but its earlier tokens can still be validated.
    Inactive,
    /// Deleted; tokens that it signed can no longer be validated.
    Removed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { State {
    0 Unspecified: "STATE_UNSPECIFIED",
    1 Initial: "STATE_INITIAL",
    2 Active: "STATE_ACTIVE",
    3 Inactive: "STATE_INACTIVE",
    4 Removed: "STATE_REMOVED",
} }
