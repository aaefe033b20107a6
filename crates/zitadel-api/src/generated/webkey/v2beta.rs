// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.webkey.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::webkey::v2beta::*;

use crate::{Call, Client};

/// Beta version of the web keys API. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct WebKeyService {
    pub(crate) client: Client,
}

impl WebKeyService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Makes a web key the one that signs new tokens. The key that was active becomes inactive.
    ///
    /// Use
    /// [`webkey::v2::WebKeyService::activate_web_key`](crate::webkey::v2::WebKeyService::activate_web_key)
    /// instead.
    ///
    /// Operation: `zitadel.webkey.v2beta.WebKeyService/ActivateWebKey`. Permission:
    /// `iam.web_key.write`.
    #[deprecated(note = "use `webkey::v2::WebKeyService::activate_web_key`")]
    #[inline]
    pub fn activate_web_key(
        &self,
        request: ActivateWebKeyRequest,
    ) -> Call<operations::ActivateWebKey> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a web key, published at once but not used for signing until it is activated.
    ///
    /// Use
    /// [`webkey::v2::WebKeyService::create_web_key`](crate::webkey::v2::WebKeyService::create_web_key)
    /// instead.
    ///
    /// Operation: `zitadel.webkey.v2beta.WebKeyService/CreateWebKey`. Permission:
    /// `iam.web_key.write`.
    #[deprecated(note = "use `webkey::v2::WebKeyService::create_web_key`")]
    #[inline]
    pub fn create_web_key(&self, request: CreateWebKeyRequest) -> Call<operations::CreateWebKey> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a web key. Tokens that it signed can no longer be validated. The active key cannot
    /// be deleted.
    ///
    /// Use
    /// [`webkey::v2::WebKeyService::delete_web_key`](crate::webkey::v2::WebKeyService::delete_web_key)
    /// instead.
    ///
    /// Operation: `zitadel.webkey.v2beta.WebKeyService/DeleteWebKey`. Permission:
    /// `iam.web_key.delete`.
    #[deprecated(note = "use `webkey::v2::WebKeyService::delete_web_key`")]
    #[inline]
    pub fn delete_web_key(&self, request: DeleteWebKeyRequest) -> Call<operations::DeleteWebKey> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the web keys of the instance, without the private keys.
    ///
    /// Use
    /// [`webkey::v2::WebKeyService::list_web_keys`](crate::webkey::v2::WebKeyService::list_web_keys)
    /// instead.
    ///
    /// Operation: `zitadel.webkey.v2beta.WebKeyService/ListWebKeys`. Permission:
    /// `iam.web_key.read`.
    #[deprecated(note = "use `webkey::v2::WebKeyService::list_web_keys`")]
    #[inline]
    pub fn list_web_keys(&self, request: ListWebKeysRequest) -> Call<operations::ListWebKeys> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::whole_list;

    operation!(ActivateWebKey {
        method: "WebKeyService::activate_web_key",
        path: "/zitadel.webkey.v2beta.WebKeyService/ActivateWebKey",
        request: super::ActivateWebKeyRequest,
        response: super::ActivateWebKeyResponse,
        read_only: false,
        permission: "iam.web_key.write",
    });

    operation!(CreateWebKey {
        method: "WebKeyService::create_web_key",
        path: "/zitadel.webkey.v2beta.WebKeyService/CreateWebKey",
        request: super::CreateWebKeyRequest,
        response: super::CreateWebKeyResponse,
        read_only: false,
        permission: "iam.web_key.write",
    });

    operation!(DeleteWebKey {
        method: "WebKeyService::delete_web_key",
        path: "/zitadel.webkey.v2beta.WebKeyService/DeleteWebKey",
        request: super::DeleteWebKeyRequest,
        response: super::DeleteWebKeyResponse,
        read_only: false,
        permission: "iam.web_key.delete",
    });

    operation!(ListWebKeys {
        method: "WebKeyService::list_web_keys",
        path: "/zitadel.webkey.v2beta.WebKeyService/ListWebKeys",
        request: super::ListWebKeysRequest,
        response: super::ListWebKeysResponse,
        read_only: true,
        permission: "iam.web_key.read",
    });

    whole_list!(ListWebKeys {
        items: web_keys of super::WebKey,
    });
}
