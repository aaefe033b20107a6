// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.feature.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::feature::v2beta::*;

use crate::{Call, Client};

/// Beta version of the feature flags API. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct FeatureService {
    pub(crate) client: Client,
}

impl FeatureService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Returns the feature flags of the instance.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/GetInstanceFeatures`. Permission:
    /// `iam.feature.read`.
    #[inline]
    pub fn get_instance_features(
        &self,
        request: GetInstanceFeaturesRequest,
    ) -> Call<operations::GetInstanceFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the feature flags of an organization. Servers may answer that it is not implemented.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/GetOrganizationFeatures`. Permission:
    /// `org.feature.read`.
    #[inline]
    pub fn get_organization_features(
        &self,
        request: GetOrganizationFeaturesRequest,
    ) -> Call<operations::GetOrganizationFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the feature flags of the whole system. For system users of self-hosted servers only.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/GetSystemFeatures`. Permission:
    /// `system.feature.read`.
    #[inline]
    pub fn get_system_features(
        &self,
        request: GetSystemFeaturesRequest,
    ) -> Call<operations::GetSystemFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the feature flags of a user. Servers may answer that it is not implemented.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/GetUserFeatures`. Permission:
    /// `user.feature.read`.
    #[inline]
    pub fn get_user_features(
        &self,
        request: GetUserFeaturesRequest,
    ) -> Call<operations::GetUserFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Removes all feature flags set on the instance, so that those of the system count again.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/ResetInstanceFeatures`. Permission:
    /// `iam.feature.delete`.
    #[inline]
    pub fn reset_instance_features(
        &self,
        request: ResetInstanceFeaturesRequest,
    ) -> Call<operations::ResetInstanceFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Removes all feature flags set on an organization. Servers may answer that it is not
    /// implemented.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/ResetOrganizationFeatures`. Permission:
    /// `org.feature.write`.
    #[inline]
    pub fn reset_organization_features(
        &self,
        request: ResetOrganizationFeaturesRequest,
    ) -> Call<operations::ResetOrganizationFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Removes all feature flags set on the system, so that the defaults count again. For system
    /// users of self-hosted servers only.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/ResetSystemFeatures`. Permission:
    /// `system.feature.delete`.
    #[inline]
    pub fn reset_system_features(
        &self,
        request: ResetSystemFeaturesRequest,
    ) -> Call<operations::ResetSystemFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Removes all feature flags set on a user. Servers may answer that it is not implemented.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/ResetUserFeatures`. Permission:
    /// `user.feature.write`.
    #[inline]
    pub fn reset_user_features(
        &self,
        request: ResetUserFeaturesRequest,
    ) -> Call<operations::ResetUserFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Sets feature flags of the instance; those left out stay as they are.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/SetInstanceFeatures`. Permission:
    /// `iam.feature.write`.
    #[inline]
    pub fn set_instance_features(
        &self,
        request: SetInstanceFeaturesRequest,
    ) -> Call<operations::SetInstanceFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Sets feature flags of an organization. Servers may answer that it is not implemented.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/SetOrganizationFeatures`. Permission:
    /// `org.feature.write`.
    #[inline]
    pub fn set_organization_features(
        &self,
        request: SetOrganizationFeaturesRequest,
    ) -> Call<operations::SetOrganizationFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Sets feature flags of the whole system. For system users of self-hosted servers only.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/SetSystemFeatures`. Permission:
    /// `system.feature.write`.
    #[inline]
    pub fn set_system_features(
        &self,
        request: SetSystemFeaturesRequest,
    ) -> Call<operations::SetSystemFeatures> {
        Call::new(self.client.clone(), request)
    }

    /// Sets feature flags of a user. Servers may answer that it is not implemented.
    ///
    /// Operation: `zitadel.feature.v2beta.FeatureService/SetUserFeatures`. Permission:
    /// `user.feature.write`.
    #[inline]
    pub fn set_user_features(
        &self,
        request: SetUserFeatureRequest,
    ) -> Call<operations::SetUserFeatures> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;

    operation!(GetInstanceFeatures {
        method: "FeatureService::get_instance_features",
        path: "/zitadel.feature.v2beta.FeatureService/GetInstanceFeatures",
        request: super::GetInstanceFeaturesRequest,
        response: super::GetInstanceFeaturesResponse,
        read_only: true,
        permission: "iam.feature.read",
    });

    operation!(GetOrganizationFeatures {
        method: "FeatureService::get_organization_features",
        path: "/zitadel.feature.v2beta.FeatureService/GetOrganizationFeatures",
        request: super::GetOrganizationFeaturesRequest,
        response: super::GetOrganizationFeaturesResponse,
        read_only: true,
        permission: "org.feature.read",
    });

    operation!(GetSystemFeatures {
        method: "FeatureService::get_system_features",
        path: "/zitadel.feature.v2beta.FeatureService/GetSystemFeatures",
        request: super::GetSystemFeaturesRequest,
        response: super::GetSystemFeaturesResponse,
        read_only: true,
        permission: "system.feature.read",
    });

    operation!(GetUserFeatures {
        method: "FeatureService::get_user_features",
        path: "/zitadel.feature.v2beta.FeatureService/GetUserFeatures",
        request: super::GetUserFeaturesRequest,
        response: super::GetUserFeaturesResponse,
        read_only: true,
        permission: "user.feature.read",
    });

    operation!(ResetInstanceFeatures {
        method: "FeatureService::reset_instance_features",
        path: "/zitadel.feature.v2beta.FeatureService/ResetInstanceFeatures",
        request: super::ResetInstanceFeaturesRequest,
        response: super::ResetInstanceFeaturesResponse,
        read_only: false,
        permission: "iam.feature.delete",
    });

    operation!(ResetOrganizationFeatures {
        method: "FeatureService::reset_organization_features",
        path: "/zitadel.feature.v2beta.FeatureService/ResetOrganizationFeatures",
        request: super::ResetOrganizationFeaturesRequest,
        response: super::ResetOrganizationFeaturesResponse,
        read_only: false,
        permission: "org.feature.write",
    });

    operation!(ResetSystemFeatures {
        method: "FeatureService::reset_system_features",
        path: "/zitadel.feature.v2beta.FeatureService/ResetSystemFeatures",
        request: super::ResetSystemFeaturesRequest,
        response: super::ResetSystemFeaturesResponse,
        read_only: false,
        permission: "system.feature.delete",
    });

    operation!(ResetUserFeatures {
        method: "FeatureService::reset_user_features",
        path: "/zitadel.feature.v2beta.FeatureService/ResetUserFeatures",
        request: super::ResetUserFeaturesRequest,
        response: super::ResetUserFeaturesResponse,
        read_only: false,
        permission: "user.feature.write",
    });

    operation!(SetInstanceFeatures {
        method: "FeatureService::set_instance_features",
        path: "/zitadel.feature.v2beta.FeatureService/SetInstanceFeatures",
        request: super::SetInstanceFeaturesRequest,
        response: super::SetInstanceFeaturesResponse,
        read_only: false,
        permission: "iam.feature.write",
    });

    operation!(SetOrganizationFeatures {
        method: "FeatureService::set_organization_features",
        path: "/zitadel.feature.v2beta.FeatureService/SetOrganizationFeatures",
        request: super::SetOrganizationFeaturesRequest,
        response: super::SetOrganizationFeaturesResponse,
        read_only: false,
        permission: "org.feature.write",
    });

    operation!(SetSystemFeatures {
        method: "FeatureService::set_system_features",
        path: "/zitadel.feature.v2beta.FeatureService/SetSystemFeatures",
        request: super::SetSystemFeaturesRequest,
        response: super::SetSystemFeaturesResponse,
        read_only: false,
        permission: "system.feature.write",
    });

    operation!(SetUserFeatures {
        method: "FeatureService::set_user_features",
        path: "/zitadel.feature.v2beta.FeatureService/SetUserFeatures",
        request: super::SetUserFeatureRequest,
        response: super::SetUserFeaturesResponse,
        read_only: false,
        permission: "user.feature.write",
    });
}
