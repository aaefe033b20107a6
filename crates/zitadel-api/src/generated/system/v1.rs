// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.system.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof};
use crate::{Call, Client};

/// Manages the instances of a self-hosted server, with their domains, quotas and limits. For system
/// users only: the token of a user of an instance is refused.
#[derive(Clone, Debug)]
pub struct SystemService {
    pub(crate) client: Client,
}

impl SystemService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// The same service, with calls that are about this organization unless they name another one.
    /// Without it, they are about the organization of whoever calls.
    #[must_use]
    pub fn organization(&self, id: impl ::std::convert::AsRef<str>) -> Self {
        Self {
            client: self.client.organization(id),
        }
    }

    /// Tells whether any instance of the server has a certain domain.
    ///
    /// Use
    /// [`instance::v2::InstanceService::list_custom_domains`](crate::instance::v2::InstanceService::list_custom_domains)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ExistsDomain`,
    /// `POST /system/v1/domains/{domain}/_exists`. Permission: `system.domain.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::list_custom_domains`")]
    #[inline]
    pub fn exists_domain(&self, request: ExistsDomainRequest) -> Call<operations::ExistsDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Lists events that a view of the server could not process, with the last error.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListFailedEvents`,
    /// `POST /system/v1/failedevents/_search`. Permission: `system.debug.read`.
    #[inline]
    pub fn list_failed_events(
        &self,
        request: ListFailedEventsRequest,
    ) -> Call<operations::ListFailedEvents> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an entry from the list of failed events. The event itself stays in the event log.
    ///
    /// Operation: `zitadel.system.v1.SystemService/RemoveFailedEvent`,
    /// `DELETE /system/v1/failedevents/{database}/{viewName}/{failedSequence}`. Permission:
    /// `system.debug.delete`.
    #[inline]
    pub fn remove_failed_event(
        &self,
        request: RemoveFailedEventRequest,
    ) -> Call<operations::RemoveFailedEvent> {
        Call::new(self.client.clone(), request)
    }

    /// Meant to answer when the service runs. Servers may answer that it is not implemented.
    ///
    /// Operation: `zitadel.system.v1.SystemService/Healthz`, `GET /system/v1/healthz`.
    #[inline]
    pub fn healthz(&self, request: HealthzRequest) -> Call<operations::Healthz> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an instance with a first organization and a human user who owns it; an older form of
    /// creating an instance.
    ///
    /// Use
    /// [`system::v1::SystemService::create_instance`](crate::system::v1::SystemService::create_instance)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/AddInstance`, `POST /system/v1/instances`.
    /// Permission: `system.instance.write`.
    #[deprecated(note = "use `system::v1::SystemService::create_instance`")]
    #[inline]
    pub fn add_instance(&self, request: AddInstanceRequest) -> Call<operations::AddInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an instance with a first organization and its owner, a human or a service user. The
    /// owner's key and token, when asked for, are shown only in this answer.
    ///
    /// Operation: `zitadel.system.v1.SystemService/CreateInstance`,
    /// `POST /system/v1/instances/_create`. Permission: `system.instance.write`.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<operations::CreateInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the instances of the server with their domains.
    ///
    /// Use
    /// [`instance::v2::InstanceService::list_instances`](crate::instance::v2::InstanceService::list_instances)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListInstances`,
    /// `POST /system/v1/instances/_search`. Permission: `system.instance.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::list_instances`")]
    #[inline]
    pub fn list_instances(&self, request: ListInstancesRequest) -> Call<operations::ListInstances> {
        Call::new(self.client.clone(), request)
    }

    /// Sets limits of several instances at once.
    ///
    /// Operation: `zitadel.system.v1.SystemService/BulkSetLimits`,
    /// `PUT /system/v1/instances/limits/_bulk`. Permission: `system.limits.write`.
    #[inline]
    pub fn bulk_set_limits(
        &self,
        request: BulkSetLimitsRequest,
    ) -> Call<operations::BulkSetLimits> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an instance with everything in it.
    ///
    /// Use
    /// [`instance::v2::InstanceService::delete_instance`](crate::instance::v2::InstanceService::delete_instance)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/RemoveInstance`,
    /// `DELETE /system/v1/instances/{instanceId}`. Permission: `system.instance.delete`.
    #[deprecated(note = "use `instance::v2::InstanceService::delete_instance`")]
    #[inline]
    pub fn remove_instance(
        &self,
        request: RemoveInstanceRequest,
    ) -> Call<operations::RemoveInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Returns an instance with its state, version and domains.
    ///
    /// Use
    /// [`instance::v2::InstanceService::get_instance`](crate::instance::v2::InstanceService::get_instance)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/GetInstance`,
    /// `GET /system/v1/instances/{instanceId}`. Permission: `system.instance.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::get_instance`")]
    #[inline]
    pub fn get_instance(&self, request: GetInstanceRequest) -> Call<operations::GetInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name of an instance.
    ///
    /// Use
    /// [`instance::v2::InstanceService::update_instance`](crate::instance::v2::InstanceService::update_instance)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/UpdateInstance`,
    /// `PUT /system/v1/instances/{instanceId}`. Permission: `system.instance.write`.
    #[deprecated(note = "use `instance::v2::InstanceService::update_instance`")]
    #[inline]
    pub fn update_instance(
        &self,
        request: UpdateInstanceRequest,
    ) -> Call<operations::UpdateInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a domain under which an instance is reached. Refused when an instance has it already.
    ///
    /// Use
    /// [`instance::v2::InstanceService::add_custom_domain`](crate::instance::v2::InstanceService::add_custom_domain)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/AddDomain`,
    /// `POST /system/v1/instances/{instanceId}/domains`. Permission: `system.domain.write`.
    #[deprecated(note = "use `instance::v2::InstanceService::add_custom_domain`")]
    #[inline]
    pub fn add_domain(&self, request: AddDomainRequest) -> Call<operations::AddDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the domains under which an instance is reached.
    ///
    /// Use
    /// [`instance::v2::InstanceService::list_custom_domains`](crate::instance::v2::InstanceService::list_custom_domains)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListDomains`,
    /// `POST /system/v1/instances/{instanceId}/domains/_search`. Permission: `system.domain.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::list_custom_domains`")]
    #[inline]
    pub fn list_domains(&self, request: ListDomainsRequest) -> Call<operations::ListDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Makes a domain the primary one of its instance.
    ///
    /// Operation: `zitadel.system.v1.SystemService/SetPrimaryDomain`,
    /// `POST /system/v1/instances/{instanceId}/domains/_set_primary`. Permission:
    /// `system.domain.write`.
    #[inline]
    pub fn set_primary_domain(
        &self,
        request: SetPrimaryDomainRequest,
    ) -> Call<operations::SetPrimaryDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a domain, under which the instance is then no longer reached.
    ///
    /// Use
    /// [`instance::v2::InstanceService::remove_custom_domain`](crate::instance::v2::InstanceService::remove_custom_domain)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/RemoveDomain`,
    /// `DELETE /system/v1/instances/{instanceId}/domains/{domain}`. Permission:
    /// `system.domain.delete`.
    #[deprecated(note = "use `instance::v2::InstanceService::remove_custom_domain`")]
    #[inline]
    pub fn remove_domain(&self, request: RemoveDomainRequest) -> Call<operations::RemoveDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Switches a feature of an instance on or off.
    ///
    /// See also
    /// [`feature::v2::FeatureService::set_instance_features`](crate::feature::v2::FeatureService::set_instance_features),
    /// in part.
    ///
    /// Operation: `zitadel.system.v1.SystemService/SetInstanceFeature`,
    /// `PUT /system/v1/instances/{instanceId}/features/{featureId}`. Permission:
    /// `system.feature.write`.
    #[inline]
    pub fn set_instance_feature(
        &self,
        request: SetInstanceFeatureRequest,
    ) -> Call<operations::SetInstanceFeature> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the limits of an instance, so that the defaults of the server count again.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ResetLimits`,
    /// `DELETE /system/v1/instances/{instanceId}/limits`. Permission: `system.limits.delete`.
    #[inline]
    pub fn reset_limits(&self, request: ResetLimitsRequest) -> Call<operations::ResetLimits> {
        Call::new(self.client.clone(), request)
    }

    /// Sets limits of an instance: how far back its events can be read, and whether it is blocked.
    /// What is left out stays.
    ///
    /// Operation: `zitadel.system.v1.SystemService/SetLimits`,
    /// `PUT /system/v1/instances/{instanceId}/limits`. Permission: `system.limits.write`.
    #[inline]
    pub fn set_limits(&self, request: SetLimitsRequest) -> Call<operations::SetLimits> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the members of an instance, who are its administrators, with their roles.
    ///
    /// See also
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators),
    /// in part.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListIAMMembers`,
    /// `POST /system/v1/instances/{instanceId}/members/_search`. Permission:
    /// `system.iam.member.read`.
    #[inline]
    pub fn list_iam_members(
        &self,
        request: ListIamMembersRequest,
    ) -> Call<operations::ListIamMembers> {
        Call::new(self.client.clone(), request)
    }

    /// Gives an instance a quota: how much of a unit it may use in an interval. Refused when it has
    /// one for that unit.
    ///
    /// See also
    /// [`system::v1::SystemService::set_quota`](crate::system::v1::SystemService::set_quota).
    ///
    /// Operation: `zitadel.system.v1.SystemService/AddQuota`,
    /// `POST /system/v1/instances/{instanceId}/quotas`. Permission: `system.quota.write`.
    #[inline]
    pub fn add_quota(&self, request: AddQuotaRequest) -> Call<operations::AddQuota> {
        Call::new(self.client.clone(), request)
    }

    /// Sets a quota of an instance, in place of the one it may have for that unit.
    ///
    /// Operation: `zitadel.system.v1.SystemService/SetQuota`,
    /// `PUT /system/v1/instances/{instanceId}/quotas`. Permission: `system.quota.write`.
    #[inline]
    pub fn set_quota(&self, request: SetQuotaRequest) -> Call<operations::SetQuota> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a quota of an instance, which may then use as much of the unit as it likes.
    ///
    /// Operation: `zitadel.system.v1.SystemService/RemoveQuota`,
    /// `DELETE /system/v1/instances/{instanceId}/quotas/{unit}`. Permission: `system.quota.delete`.
    #[inline]
    pub fn remove_quota(&self, request: RemoveQuotaRequest) -> Call<operations::RemoveQuota> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the views of the server, which it reads its answers from, and how far each has
    /// followed the event log.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListViews`, `POST /system/v1/views/_search`.
    /// Permission: `system.debug.read`.
    #[inline]
    pub fn list_views(&self, request: ListViewsRequest) -> Call<operations::ListViews> {
        Call::new(self.client.clone(), request)
    }

    /// Meant to empty a view, so that the server builds it anew. Servers may answer with an error
    /// whatever view is named.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ClearView`,
    /// `POST /system/v1/views/{database}/{viewName}`. Permission: `system.debug.write`.
    #[inline]
    pub fn clear_view(&self, request: ClearViewRequest) -> Call<operations::ClearView> {
        Call::new(self.client.clone(), request)
    }
}

/// What `SystemService::add_domain` takes.
#[derive(Clone, Default)]
pub struct AddDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl AddDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { AddDomainRequest {
    instance_id,
    domain,
} }

/// What `SystemService::add_domain` answers.
#[derive(Clone, Default)]
pub struct AddDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddDomainResponse {
    details,
} }

/// What `SystemService::add_instance` takes.
#[derive(Clone, Default)]
pub struct AddInstanceRequest {
    /// Name of the new instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_name: String,
    /// Name of the first organization of the instance.
    ///
    /// At most 200 characters.
    pub first_org_name: String,
    /// Domain under which the new instance is reached. The server makes one besides.
    ///
    /// At most 200 characters.
    pub custom_domain: String,
    /// User name of the user who will own the instance.
    ///
    /// At most 200 characters.
    pub owner_user_name: String,
    /// Email address of the user who will own the instance.
    ///
    /// Required.
    pub owner_email: Option<AddInstanceRequestEmail>,
    /// Names and language of the user who will own the instance.
    pub owner_profile: Option<AddInstanceRequestProfile>,
    /// Password of the user who will own the instance.
    pub owner_password: Option<AddInstanceRequestPassword>,
    /// Language used where none is asked for, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub default_language: String,
}

impl AddInstanceRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_name: impl Into<String>, owner_email: AddInstanceRequestEmail) -> Self {
        Self {
            instance_name: instance_name.into(),
            owner_email: Some(owner_email),
            ..Self::default()
        }
    }
}

message! { AddInstanceRequest {
    instance_name,
    first_org_name,
    custom_domain,
    owner_user_name,
    owner_email,
    owner_profile,
    owner_password,
    default_language,
} }

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct AddInstanceRequestEmail {
    /// Email address of the user.
    ///
    /// Required. 1 to 200 characters.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl AddInstanceRequestEmail {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { AddInstanceRequestEmail {
    email,
    is_email_verified,
} }

/// A password in plain text, and whether it must be changed.
#[derive(Clone, Default)]
pub struct AddInstanceRequestPassword {
    /// Password in plain text. It is hashed by the server.
    ///
    /// At most 200 characters.
    pub password: String,
    /// Whether the user must change the password at the next sign-in.
    pub password_change_required: bool,
}

impl AddInstanceRequestPassword {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>, password_change_required: bool) -> Self {
        Self {
            password: password.into(),
            password_change_required,
        }
    }
}

message! { AddInstanceRequestPassword {
    password: secret,
    password_change_required,
} }

/// Names and language of the new user.
#[derive(Clone, Default)]
pub struct AddInstanceRequestProfile {
    /// Given name of the user.
    ///
    /// At most 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// At most 200 characters.
    pub last_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
}

message! { AddInstanceRequestProfile {
    first_name,
    last_name,
    preferred_language,
} }

/// What `SystemService::add_instance` answers.
#[derive(Clone, Default)]
pub struct AddInstanceResponse {
    /// Id of the new instance.
    pub instance_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddInstanceResponse {
    instance_id,
    details,
} }

/// What `SystemService::add_quota` takes.
#[derive(Clone, Default)]
pub struct AddQuotaRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// What the quota counts.
    ///
    /// Not `UNIT_UNIMPLEMENTED`.
    pub unit: crate::quota::v1::Unit,
    /// Time at which the first interval begins.
    ///
    /// Required.
    pub from: Option<jiff::Timestamp>,
    /// Length of an interval, after which the counting begins anew.
    ///
    /// Required.
    pub reset_interval: Option<jiff::SignedDuration>,
    /// How much of the unit may be used in an interval.
    ///
    /// More than `0`.
    pub amount: u64,
    /// Whether requests are refused when the quota is used up.
    pub limit: bool,
    /// Calls to make when parts of the quota are used up.
    pub notifications: Vec<crate::quota::v1::Notification>,
}

impl AddQuotaRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        from: jiff::Timestamp,
        reset_interval: jiff::SignedDuration,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            from: Some(from),
            reset_interval: Some(reset_interval),
            ..Self::default()
        }
    }
}

message! { AddQuotaRequest {
    instance_id,
    unit,
    from,
    reset_interval,
    amount,
    limit,
    notifications,
} }

/// What `SystemService::add_quota` answers.
#[derive(Clone, Default)]
pub struct AddQuotaResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddQuotaResponse {
    details,
} }

/// What `SystemService::bulk_set_limits` takes.
#[derive(Clone, Default)]
pub struct BulkSetLimitsRequest {
    /// Limits to set, by instance.
    pub limits: Vec<SetLimitsRequest>,
}

impl BulkSetLimitsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { BulkSetLimitsRequest {
    limits,
} }

/// What `SystemService::bulk_set_limits` answers.
#[derive(Clone, Default)]
pub struct BulkSetLimitsResponse {
    /// Says nothing for this operation; see the details of each instance.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Details of the limits of each instance, in the order of the request.
    pub target_details: Vec<crate::v1::ObjectDetails>,
}

message! { BulkSetLimitsResponse {
    details,
    target_details,
} }

/// What `SystemService::clear_view` takes.
#[derive(Clone, Default)]
pub struct ClearViewRequest {
    /// Name of the database that holds the view.
    ///
    /// Required. 1 to 200 characters.
    pub database: String,
    /// Name of the view.
    ///
    /// Required. 1 to 200 characters.
    pub view_name: String,
}

impl ClearViewRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(database: impl Into<String>, view_name: impl Into<String>) -> Self {
        Self {
            database: database.into(),
            view_name: view_name.into(),
        }
    }
}

message! { ClearViewRequest {
    database,
    view_name,
} }

/// What `SystemService::clear_view` answers.
#[derive(Clone, Default)]
pub struct ClearViewResponse {}

message! { ClearViewResponse {} }

/// What `SystemService::create_instance` takes.
#[derive(Clone, Default)]
pub struct CreateInstanceRequest {
    /// Name of the new instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_name: String,
    /// Name of the first organization of the instance.
    ///
    /// At most 200 characters.
    pub first_org_name: String,
    /// Domain under which the new instance is reached. The server makes one besides.
    ///
    /// At most 200 characters.
    pub custom_domain: String,
    /// Either `human` or `machine`.
    ///
    /// Required.
    pub owner: Option<CreateInstanceRequestOwner>,
    /// Language used where none is asked for, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub default_language: String,
}

impl CreateInstanceRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        instance_name: impl Into<String>,
        owner: impl Into<CreateInstanceRequestOwner>,
    ) -> Self {
        Self {
            instance_name: instance_name.into(),
            owner: Some(owner.into()),
            ..Self::default()
        }
    }
}

message! { CreateInstanceRequest {
    instance_name,
    first_org_name,
    custom_domain,
    owner: oneof,
    default_language,
} }

/// Alternatives of `CreateInstanceRequest::owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateInstanceRequestOwner {
    /// Creates a human user as the owner of the instance.
    Human(CreateInstanceRequestHuman),
    /// Creates a service user as the owner of the instance.
    Machine(CreateInstanceRequestMachine),
}

oneof! { CreateInstanceRequestOwner {
    Human,
    Machine,
} }

convert! { CreateInstanceRequestOwner {
    Human(CreateInstanceRequestHuman),
    Machine(CreateInstanceRequestMachine),
} }

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestEmail {
    /// Email address of the user.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl CreateInstanceRequestEmail {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { CreateInstanceRequestEmail {
    email,
    is_email_verified,
} }

/// A human user to create as the owner of the instance.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestHuman {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// At most 200 characters.
    pub user_name: String,
    /// Email address of the user, and whether it is verified.
    ///
    /// Required.
    pub email: Option<CreateInstanceRequestEmail>,
    /// Names and language of the user.
    pub profile: Option<CreateInstanceRequestProfile>,
    /// Password in plain text, and whether it must be changed.
    pub password: Option<CreateInstanceRequestPassword>,
}

impl CreateInstanceRequestHuman {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: CreateInstanceRequestEmail) -> Self {
        Self {
            email: Some(email),
            ..Self::default()
        }
    }
}

message! { CreateInstanceRequestHuman {
    user_name,
    email,
    profile,
    password,
} }

/// A service user to create as the owner of the instance.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestMachine {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// At most 200 characters.
    pub user_name: String,
    /// Name of the service user.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Personal access token to create for the service user; none when left out.
    pub personal_access_token: Option<CreateInstanceRequestPersonalAccessToken>,
    /// Key to create for the service user; none when left out.
    pub machine_key: Option<CreateInstanceRequestMachineKey>,
}

message! { CreateInstanceRequestMachine {
    user_name,
    name,
    personal_access_token,
    machine_key,
} }

/// A key to create for the service user.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestMachineKey {
    /// Form in which the key is handed out.
    ///
    /// Not `KEY_TYPE_UNSPECIFIED`.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which the key is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl CreateInstanceRequestMachineKey {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::authn::v1::KeyType, expiration_date: jiff::Timestamp) -> Self {
        Self {
            r#type,
            expiration_date: Some(expiration_date),
        }
    }
}

message! { CreateInstanceRequestMachineKey {
    r#type,
    expiration_date,
} }

/// A password in plain text, and whether it must be changed.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestPassword {
    /// Password in plain text. It is hashed by the server.
    ///
    /// At most 200 characters.
    pub password: String,
    /// Whether the user must change the password at the next sign-in.
    pub password_change_required: bool,
}

impl CreateInstanceRequestPassword {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>, password_change_required: bool) -> Self {
        Self {
            password: password.into(),
            password_change_required,
        }
    }
}

message! { CreateInstanceRequestPassword {
    password: secret,
    password_change_required,
} }

/// A personal access token to create for the service user.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestPersonalAccessToken {
    /// Time after which the token is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl CreateInstanceRequestPersonalAccessToken {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(expiration_date: jiff::Timestamp) -> Self {
        Self {
            expiration_date: Some(expiration_date),
        }
    }
}

message! { CreateInstanceRequestPersonalAccessToken {
    expiration_date,
} }

/// Names and language of the new user.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestProfile {
    /// Given name of the user.
    ///
    /// At most 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// At most 200 characters.
    pub last_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
}

message! { CreateInstanceRequestProfile {
    first_name,
    last_name,
    preferred_language,
} }

/// What `SystemService::create_instance` answers.
#[derive(Clone, Default)]
pub struct CreateInstanceResponse {
    /// Id of the new instance.
    pub instance_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Personal access token of the service user, shown only in this answer; present when the
    /// request asked for it.
    pub pat: String,
    /// JSON key file of the service user, with the private key, shown only in this answer; present
    /// when the request asked for it.
    pub machine_key: bytes::Bytes,
}

message! { CreateInstanceResponse {
    instance_id,
    details,
    pat: secret,
    machine_key: secret,
} }

/// What `SystemService::exists_domain` takes.
#[derive(Clone, Default)]
pub struct ExistsDomainRequest {
    /// Domain to look for.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl ExistsDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { ExistsDomainRequest {
    domain,
} }

/// What `SystemService::exists_domain` answers.
#[derive(Clone, Default)]
pub struct ExistsDomainResponse {
    /// Whether an instance has the domain.
    pub exists: bool,
}

message! { ExistsDomainResponse {
    exists,
} }

/// An event that a view could not process.
#[derive(Clone, Default)]
pub struct FailedEvent {
    /// Name of the database that holds the view.
    pub database: String,
    /// Name of the view.
    pub view_name: String,
    /// Number of the event that failed.
    pub failed_sequence: u64,
    /// How often the event failed.
    pub failure_count: u64,
    /// Error of the last attempt.
    pub error_message: String,
    /// Time of the last attempt.
    pub last_failed: Option<jiff::Timestamp>,
}

message! { FailedEvent {
    database,
    view_name,
    failed_sequence,
    failure_count,
    error_message,
    last_failed,
} }

/// What `SystemService::get_instance` takes.
#[derive(Clone, Default)]
pub struct GetInstanceRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
}

impl GetInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

message! { GetInstanceRequest {
    instance_id,
} }

/// What `SystemService::get_instance` answers.
#[derive(Clone, Default)]
pub struct GetInstanceResponse {
    /// The instance asked for.
    pub instance: Option<crate::instance::v1::InstanceDetail>,
}

message! { GetInstanceResponse {
    instance,
} }

/// What `SystemService::healthz` takes.
#[derive(Clone, Default)]
pub struct HealthzRequest {}

impl HealthzRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { HealthzRequest {} }

/// What `SystemService::healthz` answers.
#[derive(Clone, Default)]
pub struct HealthzResponse {}

message! { HealthzResponse {} }

/// What `SystemService::list_domains` takes.
#[derive(Clone, Default)]
pub struct ListDomainsRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::instance::v1::DomainSearchQuery>,
}

impl ListDomainsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

message! { ListDomainsRequest {
    instance_id,
    query,
    sorting_column,
    queries,
} }

/// What `SystemService::list_domains` answers.
#[derive(Clone, Default)]
pub struct ListDomainsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Domains on this page.
    pub result: Vec<crate::instance::v1::Domain>,
}

message! { ListDomainsResponse {
    details,
    sorting_column,
    result,
} }

/// What `SystemService::list_failed_events` takes.
#[derive(Clone, Default)]
pub struct ListFailedEventsRequest {}

impl ListFailedEventsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListFailedEventsRequest {} }

/// What `SystemService::list_failed_events` answers.
#[derive(Clone, Default)]
pub struct ListFailedEventsResponse {
    /// Events that could not be processed.
    pub result: Vec<FailedEvent>,
}

message! { ListFailedEventsResponse {
    result,
} }

/// What `SystemService::list_iam_members` takes.
#[derive(Clone, Default)]
pub struct ListIamMembersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Id of the instance.
    ///
    /// Required.
    pub instance_id: String,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::member::v1::MemberFieldColumnName,
}

impl ListIamMembersRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

message! { ListIamMembersRequest {
    query,
    instance_id,
    queries,
    sorting_column,
} }

/// What `SystemService::list_iam_members` answers.
#[derive(Clone, Default)]
pub struct ListIamMembersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListIamMembersResponse {
    details,
    result,
} }

/// What `SystemService::list_instances` takes.
#[derive(Clone, Default)]
pub struct ListInstancesRequest {
    /// Which part of the list to return, and in which order.
    ///
    /// Required.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::FieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::instance::v1::Query>,
}

impl ListInstancesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(query: crate::v1::ListQuery) -> Self {
        Self {
            query: Some(query),
            ..Self::default()
        }
    }
}

message! { ListInstancesRequest {
    query,
    sorting_column,
    queries,
} }

/// What `SystemService::list_instances` answers.
#[derive(Clone, Default)]
pub struct ListInstancesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::FieldName,
    /// Instances on this page.
    pub result: Vec<crate::instance::v1::Instance>,
}

message! { ListInstancesResponse {
    details,
    sorting_column,
    result,
} }

/// What `SystemService::list_views` takes.
#[derive(Clone, Default)]
pub struct ListViewsRequest {}

impl ListViewsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListViewsRequest {} }

/// What `SystemService::list_views` answers.
#[derive(Clone, Default)]
pub struct ListViewsResponse {
    /// Views of the server.
    pub result: Vec<View>,
}

message! { ListViewsResponse {
    result,
} }

/// What `SystemService::remove_domain` takes.
#[derive(Clone, Default)]
pub struct RemoveDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl RemoveDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { RemoveDomainRequest {
    instance_id,
    domain,
} }

/// What `SystemService::remove_domain` answers.
#[derive(Clone, Default)]
pub struct RemoveDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveDomainResponse {
    details,
} }

/// What `SystemService::remove_failed_event` takes.
#[derive(Clone, Default)]
pub struct RemoveFailedEventRequest {
    /// Name of the database that holds the view.
    ///
    /// Required. 1 to 200 characters.
    pub database: String,
    /// Name of the view.
    ///
    /// Required. 1 to 200 characters.
    pub view_name: String,
    /// Number of the event that failed.
    ///
    /// Required.
    pub failed_sequence: u64,
    /// Id of the instance.
    pub instance_id: String,
}

impl RemoveFailedEventRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        database: impl Into<String>,
        view_name: impl Into<String>,
        failed_sequence: u64,
    ) -> Self {
        Self {
            database: database.into(),
            view_name: view_name.into(),
            failed_sequence,
            ..Self::default()
        }
    }
}

message! { RemoveFailedEventRequest {
    database,
    view_name,
    failed_sequence,
    instance_id,
} }

/// What `SystemService::remove_failed_event` answers.
#[derive(Clone, Default)]
pub struct RemoveFailedEventResponse {}

message! { RemoveFailedEventResponse {} }

/// What `SystemService::remove_instance` takes.
#[derive(Clone, Default)]
pub struct RemoveInstanceRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
}

impl RemoveInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

message! { RemoveInstanceRequest {
    instance_id,
} }

/// What `SystemService::remove_instance` answers.
#[derive(Clone, Default)]
pub struct RemoveInstanceResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveInstanceResponse {
    details,
} }

/// What `SystemService::remove_quota` takes.
#[derive(Clone, Default)]
pub struct RemoveQuotaRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// What the quota counts.
    ///
    /// Required.
    pub unit: crate::quota::v1::Unit,
}

impl RemoveQuotaRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, unit: crate::quota::v1::Unit) -> Self {
        Self {
            instance_id: instance_id.into(),
            unit,
        }
    }
}

message! { RemoveQuotaRequest {
    instance_id,
    unit,
} }

/// What `SystemService::remove_quota` answers.
#[derive(Clone, Default)]
pub struct RemoveQuotaResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveQuotaResponse {
    details,
} }

/// What `SystemService::reset_limits` takes.
#[derive(Clone, Default)]
pub struct ResetLimitsRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
}

impl ResetLimitsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

message! { ResetLimitsRequest {
    instance_id,
} }

/// What `SystemService::reset_limits` answers.
#[derive(Clone, Default)]
pub struct ResetLimitsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetLimitsResponse {
    details,
} }

/// What `SystemService::set_instance_feature` takes.
#[derive(Clone, Default)]
pub struct SetInstanceFeatureRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Feature to switch.
    ///
    /// Required. Not `INSTANCE_FEATURE_UNSPECIFIED`.
    pub feature_id: crate::feature::v1::InstanceFeature,
    /// May be `bool`.
    ///
    /// Required.
    pub value: Option<SetInstanceFeatureRequestValue>,
}

impl SetInstanceFeatureRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        feature_id: crate::feature::v1::InstanceFeature,
        value: SetInstanceFeatureRequestValue,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            feature_id,
            value: Some(value),
        }
    }
}

message! { SetInstanceFeatureRequest {
    instance_id,
    feature_id,
    value: oneof,
} }

/// Alternatives of `SetInstanceFeatureRequest::value`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetInstanceFeatureRequestValue {
    /// Whether the feature is on.
    Bool(bool),
}

oneof! { SetInstanceFeatureRequestValue {
    Bool,
} }

/// What `SystemService::set_instance_feature` answers.
#[derive(Clone, Default)]
pub struct SetInstanceFeatureResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetInstanceFeatureResponse {
    details,
} }

/// What `SystemService::set_limits` takes.
#[derive(Clone, Default)]
pub struct SetLimitsRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// How far back events can be read. It stays when left out.
    pub audit_log_retention: Option<jiff::SignedDuration>,
    /// Whether the instance is blocked: all requests to it are refused. It stays when left out.
    pub block: Option<bool>,
}

impl SetLimitsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

message! { SetLimitsRequest {
    instance_id,
    audit_log_retention,
    block,
} }

/// What `SystemService::set_limits` answers.
#[derive(Clone, Default)]
pub struct SetLimitsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetLimitsResponse {
    details,
} }

/// What `SystemService::set_primary_domain` takes.
#[derive(Clone, Default)]
pub struct SetPrimaryDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl SetPrimaryDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { SetPrimaryDomainRequest {
    instance_id,
    domain,
} }

/// What `SystemService::set_primary_domain` answers.
#[derive(Clone, Default)]
pub struct SetPrimaryDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetPrimaryDomainResponse {
    details,
} }

/// What `SystemService::set_quota` takes.
#[derive(Clone, Default)]
pub struct SetQuotaRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// What the quota counts.
    ///
    /// Not `UNIT_UNIMPLEMENTED`.
    pub unit: crate::quota::v1::Unit,
    /// Time at which the first interval begins.
    ///
    /// Required.
    pub from: Option<jiff::Timestamp>,
    /// Length of an interval, after which the counting begins anew.
    ///
    /// Required.
    pub reset_interval: Option<jiff::SignedDuration>,
    /// How much of the unit may be used in an interval.
    pub amount: u64,
    /// Whether requests are refused when the quota is used up.
    pub limit: bool,
    /// Calls to make when parts of the quota are used up.
    pub notifications: Vec<crate::quota::v1::Notification>,
}

impl SetQuotaRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        from: jiff::Timestamp,
        reset_interval: jiff::SignedDuration,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            from: Some(from),
            reset_interval: Some(reset_interval),
            ..Self::default()
        }
    }
}

message! { SetQuotaRequest {
    instance_id,
    unit,
    from,
    reset_interval,
    amount,
    limit,
    notifications,
} }

/// What `SystemService::set_quota` answers.
#[derive(Clone, Default)]
pub struct SetQuotaResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetQuotaResponse {
    details,
} }

/// What `SystemService::update_instance` takes.
#[derive(Clone, Default)]
pub struct UpdateInstanceRequest {
    /// Id of the instance.
    ///
    /// Required.
    pub instance_id: String,
    /// New name of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_name: String,
}

impl UpdateInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, instance_name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_name: instance_name.into(),
        }
    }
}

message! { UpdateInstanceRequest {
    instance_id,
    instance_name,
} }

/// What `SystemService::update_instance` answers.
#[derive(Clone, Default)]
pub struct UpdateInstanceResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateInstanceResponse {
    details,
} }

/// A view, which the server reads its answers from, and how far it has followed the event log.
#[derive(Clone, Default)]
pub struct View {
    /// Name of the database that holds the view.
    pub database: String,
    /// Name of the view.
    pub view_name: String,
    /// Number of the last event that the view processed.
    pub processed_sequence: u64,
    /// Time of the last event that the view processed.
    pub event_timestamp: Option<jiff::Timestamp>,
    /// Time at which the view was last brought up to date.
    pub last_successful_spooler_run: Option<jiff::Timestamp>,
    /// Id of the instance that the view belongs to. It can be empty.
    pub instance: String,
}

message! { View {
    database,
    view_name,
    processed_sequence,
    event_timestamp,
    last_successful_spooler_run,
    instance,
} }

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::Rest;
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_operation, whole_list};

    operation!(ExistsDomain {
        method: "SystemService::exists_domain",
        path: "/zitadel.system.v1.SystemService/ExistsDomain",
        request: super::ExistsDomainRequest,
        response: super::ExistsDomainResponse,
        read_only: true,
        permission: "system.domain.read",
        rest: Rest::post("/system/v1/domains/{domain}/_exists").with_body(),
    });

    operation!(ListFailedEvents {
        method: "SystemService::list_failed_events",
        path: "/zitadel.system.v1.SystemService/ListFailedEvents",
        request: super::ListFailedEventsRequest,
        response: super::ListFailedEventsResponse,
        read_only: true,
        permission: "system.debug.read",
        rest: Rest::post("/system/v1/failedevents/_search").with_body(),
    });

    operation!(RemoveFailedEvent {
        method: "SystemService::remove_failed_event",
        path: "/zitadel.system.v1.SystemService/RemoveFailedEvent",
        request: super::RemoveFailedEventRequest,
        response: super::RemoveFailedEventResponse,
        read_only: false,
        permission: "system.debug.delete",
        rest: Rest::delete("/system/v1/failedevents/{database}/{viewName}/{failedSequence}"),
    });

    operation!(Healthz {
        method: "SystemService::healthz",
        path: "/zitadel.system.v1.SystemService/Healthz",
        request: super::HealthzRequest,
        response: super::HealthzResponse,
        read_only: true,
        rest: Rest::get("/system/v1/healthz"),
    });

    operation!(AddInstance {
        method: "SystemService::add_instance",
        path: "/zitadel.system.v1.SystemService/AddInstance",
        request: super::AddInstanceRequest,
        response: super::AddInstanceResponse,
        read_only: false,
        permission: "system.instance.write",
        rest: Rest::post("/system/v1/instances").with_body(),
    });

    operation!(CreateInstance {
        method: "SystemService::create_instance",
        path: "/zitadel.system.v1.SystemService/CreateInstance",
        request: super::CreateInstanceRequest,
        response: super::CreateInstanceResponse,
        read_only: false,
        permission: "system.instance.write",
        rest: Rest::post("/system/v1/instances/_create").with_body(),
    });

    operation!(ListInstances {
        method: "SystemService::list_instances",
        path: "/zitadel.system.v1.SystemService/ListInstances",
        request: super::ListInstancesRequest,
        response: super::ListInstancesResponse,
        read_only: true,
        permission: "system.instance.read",
        rest: Rest::post("/system/v1/instances/_search").with_body(),
    });

    operation!(BulkSetLimits {
        method: "SystemService::bulk_set_limits",
        path: "/zitadel.system.v1.SystemService/BulkSetLimits",
        request: super::BulkSetLimitsRequest,
        response: super::BulkSetLimitsResponse,
        read_only: false,
        permission: "system.limits.write",
        rest: Rest::put("/system/v1/instances/limits/_bulk").with_body(),
    });

    operation!(RemoveInstance {
        method: "SystemService::remove_instance",
        path: "/zitadel.system.v1.SystemService/RemoveInstance",
        request: super::RemoveInstanceRequest,
        response: super::RemoveInstanceResponse,
        read_only: false,
        permission: "system.instance.delete",
        rest: Rest::delete("/system/v1/instances/{instanceId}"),
    });

    operation!(GetInstance {
        method: "SystemService::get_instance",
        path: "/zitadel.system.v1.SystemService/GetInstance",
        request: super::GetInstanceRequest,
        response: super::GetInstanceResponse,
        read_only: true,
        permission: "system.instance.read",
        rest: Rest::get("/system/v1/instances/{instanceId}"),
    });

    operation!(UpdateInstance {
        method: "SystemService::update_instance",
        path: "/zitadel.system.v1.SystemService/UpdateInstance",
        request: super::UpdateInstanceRequest,
        response: super::UpdateInstanceResponse,
        read_only: false,
        permission: "system.instance.write",
        rest: Rest::put("/system/v1/instances/{instanceId}").with_body(),
    });

    operation!(AddDomain {
        method: "SystemService::add_domain",
        path: "/zitadel.system.v1.SystemService/AddDomain",
        request: super::AddDomainRequest,
        response: super::AddDomainResponse,
        read_only: false,
        permission: "system.domain.write",
        rest: Rest::post("/system/v1/instances/{instanceId}/domains").with_body(),
    });

    operation!(ListDomains {
        method: "SystemService::list_domains",
        path: "/zitadel.system.v1.SystemService/ListDomains",
        request: super::ListDomainsRequest,
        response: super::ListDomainsResponse,
        read_only: true,
        permission: "system.domain.read",
        rest: Rest::post("/system/v1/instances/{instanceId}/domains/_search").with_body(),
    });

    operation!(SetPrimaryDomain {
        method: "SystemService::set_primary_domain",
        path: "/zitadel.system.v1.SystemService/SetPrimaryDomain",
        request: super::SetPrimaryDomainRequest,
        response: super::SetPrimaryDomainResponse,
        read_only: false,
        permission: "system.domain.write",
        rest: Rest::post("/system/v1/instances/{instanceId}/domains/_set_primary").with_body(),
    });

    operation!(RemoveDomain {
        method: "SystemService::remove_domain",
        path: "/zitadel.system.v1.SystemService/RemoveDomain",
        request: super::RemoveDomainRequest,
        response: super::RemoveDomainResponse,
        read_only: false,
        permission: "system.domain.delete",
        rest: Rest::delete("/system/v1/instances/{instanceId}/domains/{domain}"),
    });

    operation!(SetInstanceFeature {
        method: "SystemService::set_instance_feature",
        path: "/zitadel.system.v1.SystemService/SetInstanceFeature",
        request: super::SetInstanceFeatureRequest,
        response: super::SetInstanceFeatureResponse,
        read_only: false,
        permission: "system.feature.write",
        rest: Rest::put("/system/v1/instances/{instanceId}/features/{featureId}").with_body(),
    });

    operation!(ResetLimits {
        method: "SystemService::reset_limits",
        path: "/zitadel.system.v1.SystemService/ResetLimits",
        request: super::ResetLimitsRequest,
        response: super::ResetLimitsResponse,
        read_only: false,
        permission: "system.limits.delete",
        rest: Rest::delete("/system/v1/instances/{instanceId}/limits"),
    });

    operation!(SetLimits {
        method: "SystemService::set_limits",
        path: "/zitadel.system.v1.SystemService/SetLimits",
        request: super::SetLimitsRequest,
        response: super::SetLimitsResponse,
        read_only: false,
        permission: "system.limits.write",
        rest: Rest::put("/system/v1/instances/{instanceId}/limits").with_body(),
    });

    operation!(ListIamMembers {
        method: "SystemService::list_iam_members",
        path: "/zitadel.system.v1.SystemService/ListIAMMembers",
        request: super::ListIamMembersRequest,
        response: super::ListIamMembersResponse,
        read_only: true,
        permission: "system.iam.member.read",
        rest: Rest::post("/system/v1/instances/{instanceId}/members/_search").with_body(),
    });

    operation!(AddQuota {
        method: "SystemService::add_quota",
        path: "/zitadel.system.v1.SystemService/AddQuota",
        request: super::AddQuotaRequest,
        response: super::AddQuotaResponse,
        read_only: false,
        permission: "system.quota.write",
        rest: Rest::post("/system/v1/instances/{instanceId}/quotas").with_body(),
    });

    operation!(SetQuota {
        method: "SystemService::set_quota",
        path: "/zitadel.system.v1.SystemService/SetQuota",
        request: super::SetQuotaRequest,
        response: super::SetQuotaResponse,
        read_only: false,
        permission: "system.quota.write",
        rest: Rest::put("/system/v1/instances/{instanceId}/quotas").with_body(),
    });

    operation!(RemoveQuota {
        method: "SystemService::remove_quota",
        path: "/zitadel.system.v1.SystemService/RemoveQuota",
        request: super::RemoveQuotaRequest,
        response: super::RemoveQuotaResponse,
        read_only: false,
        permission: "system.quota.delete",
        rest: Rest::delete("/system/v1/instances/{instanceId}/quotas/{unit}"),
    });

    operation!(ListViews {
        method: "SystemService::list_views",
        path: "/zitadel.system.v1.SystemService/ListViews",
        request: super::ListViewsRequest,
        response: super::ListViewsResponse,
        read_only: true,
        permission: "system.debug.read",
        rest: Rest::post("/system/v1/views/_search").with_body(),
    });

    operation!(ClearView {
        method: "SystemService::clear_view",
        path: "/zitadel.system.v1.SystemService/ClearView",
        request: super::ClearViewRequest,
        response: super::ClearViewResponse,
        read_only: false,
        permission: "system.debug.write",
        rest: Rest::post("/system/v1/views/{database}/{viewName}"),
    });

    whole_list!(ListFailedEvents {
        items: result of super::FailedEvent,
    });

    list_operation!(ListInstances {
        page: query { offset, limit },
        items: result of crate::instance::v1::Instance,
        answer: details { total_result },
    });

    list_operation!(ListDomains {
        page: query { offset, limit },
        items: result of crate::instance::v1::Domain,
        answer: details { total_result },
    });

    list_operation!(ListIamMembers {
        page: query { offset, limit },
        items: result of crate::member::v1::Member,
        answer: details { total_result },
    });

    whole_list!(ListViews {
        items: result of super::View,
    });
}
