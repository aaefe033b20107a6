// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.management.v1`.

#[doc(inline)]
pub use ::zitadel_types::management::v1::*;

use crate::{Call, Client};

/// Manages one organization: its users, projects, applications, roles, grants, members, domains,
/// metadata, actions and identity providers, and the policies and texts that it has in place of
/// those of the instance. Every call acts on the organization that `organization` names (it sets
/// the header `x-zitadel-orgid`), or else on the caller's own.
#[derive(Clone, Debug)]
pub struct ManagementService {
    pub(crate) client: Client,
}

impl ManagementService {
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

    /// Creates an action, a script in JavaScript. It runs once it is set at a point of a flow.
    ///
    /// See also
    /// [`action::v2::ActionService::create_target`](crate::action::v2::ActionService::create_target),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/CreateAction`,
    /// `POST /management/v1/actions`. Permission: `org.action.write`.
    #[inline]
    pub fn create_action(&self, request: CreateActionRequest) -> Call<operations::CreateAction> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the actions of the organization: scripts that the server runs at certain points of a
    /// flow.
    ///
    /// See also
    /// [`action::v2::ActionService::list_targets`](crate::action::v2::ActionService::list_targets),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListActions`,
    /// `POST /management/v1/actions/_search`. Permission: `org.action.read`.
    #[inline]
    pub fn list_actions(&self, request: ListActionsRequest) -> Call<operations::ListActions> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an action.
    ///
    /// See also
    /// [`action::v2::ActionService::delete_target`](crate::action::v2::ActionService::delete_target),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeleteAction`,
    /// `DELETE /management/v1/actions/{id}`. Permission: `org.action.delete`.
    #[inline]
    pub fn delete_action(&self, request: DeleteActionRequest) -> Call<operations::DeleteAction> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one action with its script.
    ///
    /// See also
    /// [`action::v2::ActionService::get_target`](crate::action::v2::ActionService::get_target),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetAction`,
    /// `GET /management/v1/actions/{id}`. Permission: `org.action.read`.
    #[inline]
    pub fn get_action(&self, request: GetActionRequest) -> Call<operations::GetAction> {
        Call::new(self.client.clone(), request)
    }

    /// Changes an action: its name, script, timeout, and whether it may fail.
    ///
    /// See also
    /// [`action::v2::ActionService::update_target`](crate::action::v2::ActionService::update_target),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateAction`,
    /// `PUT /management/v1/actions/{id}`. Permission: `org.action.write`.
    #[inline]
    pub fn update_action(&self, request: UpdateActionRequest) -> Call<operations::UpdateAction> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an action, which then runs no more until it is reactivated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeactivateAction`,
    /// `POST /management/v1/actions/{id}/_deactivate`. Permission: `org.action.write`.
    #[inline]
    pub fn deactivate_action(
        &self,
        request: DeactivateActionRequest,
    ) -> Call<operations::DeactivateAction> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates an action that was deactivated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ReactivateAction`,
    /// `POST /management/v1/actions/{id}/_reactivate`. Permission: `org.action.write`.
    #[inline]
    pub fn reactivate_action(
        &self,
        request: ReactivateActionRequest,
    ) -> Call<operations::ReactivateAction> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the types of flows that actions can run in, such as the sign-in at an identity
    /// provider or the making of a token.
    ///
    /// See also
    /// [`action::v2::ActionService::list_execution_functions`](crate::action::v2::ActionService::list_execution_functions),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListFlowTypes`,
    /// `POST /management/v1/flows/types/_search`. Permission: `org.flow.read`.
    #[inline]
    pub fn list_flow_types(
        &self,
        request: ListFlowTypesRequest,
    ) -> Call<operations::ListFlowTypes> {
        Call::new(self.client.clone(), request)
    }

    /// Sets which actions run at a point of a flow, and in which order, in place of those set
    /// before.
    ///
    /// See also
    /// [`action::v2::ActionService::set_execution`](crate::action::v2::ActionService::set_execution),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetTriggerActions`,
    /// `POST /management/v1/flows/{flowType}/trigger/{triggerType}`. Permission: `org.flow.write`.
    #[inline]
    pub fn set_trigger_actions(
        &self,
        request: SetTriggerActionsRequest,
    ) -> Call<operations::SetTriggerActions> {
        Call::new(self.client.clone(), request)
    }

    /// Returns a flow of the organization with the actions that are set at its points.
    ///
    /// See also
    /// [`action::v2::ActionService::list_executions`](crate::action::v2::ActionService::list_executions),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetFlow`,
    /// `GET /management/v1/flows/{type}`. Permission: `org.flow.read`.
    #[inline]
    pub fn get_flow(&self, request: GetFlowRequest) -> Call<operations::GetFlow> {
        Call::new(self.client.clone(), request)
    }

    /// Takes all actions off a flow. The actions themselves stay.
    ///
    /// See also
    /// [`action::v2::ActionService::set_execution`](crate::action::v2::ActionService::set_execution),
    /// which works in another way.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ClearFlow`,
    /// `POST /management/v1/flows/{type}/_clear`. Permission: `org.flow.delete`.
    #[inline]
    pub fn clear_flow(&self, request: ClearFlowRequest) -> Call<operations::ClearFlow> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the points of a flow at which actions can run.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListFlowTriggerTypes`,
    /// `POST /management/v1/flows/{type}/triggers/_search`. Permission: `org.flow.read`.
    #[inline]
    pub fn list_flow_trigger_types(
        &self,
        request: ListFlowTriggerTypesRequest,
    ) -> Call<operations::ListFlowTriggerTypes> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the organization with a certain primary domain, from the whole instance.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organizations`](crate::org::v2::OrganizationService::list_organizations)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetOrgByDomainGlobal`,
    /// `GET /management/v1/global/orgs/_by_domain`. Permission: `org.global.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organizations`")]
    #[inline]
    pub fn get_org_by_domain_global(
        &self,
        request: GetOrgByDomainGlobalRequest,
    ) -> Call<operations::GetOrgByDomainGlobal> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the user with a certain login name, from whatever organization of the instance.
    ///
    /// Use [`user::v2::UserService::list_users`](crate::user::v2::UserService::list_users) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetUserByLoginNameGlobal`,
    /// `GET /management/v1/global/users/_by_login_name`. Permission: `user.global.read`.
    #[deprecated(note = "use `user::v2::UserService::list_users`")]
    #[inline]
    pub fn get_user_by_login_name_global(
        &self,
        request: GetUserByLoginNameGlobalRequest,
    ) -> Call<operations::GetUserByLoginNameGlobal> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the projects that other organizations granted to this one.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_projects`](crate::project::v2::ProjectService::list_projects)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListGrantedProjects`,
    /// `POST /management/v1/granted_projects/_search`. Permission: `project.read`.
    #[deprecated(note = "use `project::v2::ProjectService::list_projects`")]
    #[inline]
    pub fn list_granted_projects(
        &self,
        request: ListGrantedProjectsRequest,
    ) -> Call<operations::ListGrantedProjects> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one project that another organization granted to this one.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_project_grants`](crate::project::v2::ProjectService::list_project_grants)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetGrantedProjectByID`,
    /// `GET /management/v1/granted_projects/{projectId}/grants/{grantId}`. Permission:
    /// `project.read`; held for what `grant_id` names.
    #[deprecated(note = "use `project::v2::ProjectService::list_project_grants`")]
    #[inline]
    pub fn get_granted_project_by_id(
        &self,
        request: GetGrantedProjectByIdRequest,
    ) -> Call<operations::GetGrantedProjectById> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the roles of a granted project that this organization may give to its users.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_project_grants`](crate::project::v2::ProjectService::list_project_grants)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListGrantedProjectRoles`,
    /// `GET /management/v1/granted_projects/{projectId}/grants/{grantId}/roles/_search`.
    /// Permission: `project.role.read`; held for what `grant_id` names.
    #[deprecated(note = "use `project::v2::ProjectService::list_project_grants`")]
    #[inline]
    pub fn list_granted_project_roles(
        &self,
        request: ListGrantedProjectRolesRequest,
    ) -> Call<operations::ListGrantedProjectRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Answers when the service runs.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/Healthz`, `GET /management/v1/healthz`.
    #[inline]
    pub fn healthz(&self, request: HealthzRequest) -> Call<operations::Healthz> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the ids of the default organization and of the project that stands for Zitadel
    /// itself.
    ///
    /// See also
    /// [`instance::v2::InstanceService::get_instance`](crate::instance::v2::InstanceService::get_instance),
    /// in part.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetIAM`, `GET /management/v1/iam`.
    /// Permission: any valid token.
    #[inline]
    pub fn get_iam(&self, request: GetIamRequest) -> Call<operations::GetIam> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the identity providers of the older kind, OpenID Connect and JWT, that the
    /// organization can use, without their secrets.
    ///
    /// Use
    /// [`management::v1::ManagementService::list_providers`](crate::management::v1::ManagementService::list_providers)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListOrgIDPs`,
    /// `POST /management/v1/idps/_search`. Permission: `org.idp.read`.
    #[deprecated(note = "use `management::v1::ManagementService::list_providers`")]
    #[inline]
    pub fn list_org_idps(&self, request: ListOrgIdpsRequest) -> Call<operations::ListOrgIdps> {
        Call::new(self.client.clone(), request)
    }

    /// Adds Apple to the identity providers of the organization. Users can sign in with it once it
    /// is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddAppleProvider`,
    /// `POST /management/v1/idps/apple`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_apple_provider(
        &self,
        request: AddAppleProviderRequest,
    ) -> Call<operations::AddAppleProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of Apple as an identity provider of the organization. The private
    /// key stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateAppleProvider`,
    /// `PUT /management/v1/idps/apple/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_apple_provider(
        &self,
        request: UpdateAppleProviderRequest,
    ) -> Call<operations::UpdateAppleProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds Microsoft Entra ID (Azure AD) to the identity providers of the organization. Users can
    /// sign in with it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddAzureADProvider`,
    /// `POST /management/v1/idps/azure`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_azure_ad_provider(
        &self,
        request: AddAzureAdProviderRequest,
    ) -> Call<operations::AddAzureAdProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of Microsoft Entra ID (Azure AD) as an identity provider of the
    /// organization. The client secret stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateAzureADProvider`,
    /// `PUT /management/v1/idps/azure/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_azure_ad_provider(
        &self,
        request: UpdateAzureAdProviderRequest,
    ) -> Call<operations::UpdateAzureAdProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a provider that issues signed JWTs to the identity providers of the organization. Users
    /// can sign in with it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddJWTProvider`,
    /// `POST /management/v1/idps/generic_jwt`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_jwt_provider(
        &self,
        request: AddJwtProviderRequest,
    ) -> Call<operations::AddJwtProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a provider of the organization that issues signed JWTs.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateJWTProvider`,
    /// `PUT /management/v1/idps/generic_jwt/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_jwt_provider(
        &self,
        request: UpdateJwtProviderRequest,
    ) -> Call<operations::UpdateJwtProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an OpenID Connect provider to the identity providers of the organization. Users can
    /// sign in with it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddGenericOIDCProvider`,
    /// `POST /management/v1/idps/generic_oidc`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_generic_oidc_provider(
        &self,
        request: AddGenericOidcProviderRequest,
    ) -> Call<operations::AddGenericOidcProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of an OpenID Connect provider of the organization. The client
    /// secret stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateGenericOIDCProvider`,
    /// `PUT /management/v1/idps/generic_oidc/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_generic_oidc_provider(
        &self,
        request: UpdateGenericOidcProviderRequest,
    ) -> Call<operations::UpdateGenericOidcProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Turns an OpenID Connect provider of the organization into one for Google or Microsoft Entra
    /// ID (Azure AD). Its id stays the same.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/MigrateGenericOIDCProvider`,
    /// `POST /management/v1/idps/generic_oidc/{id}/_migrate`. Permission: `org.idp.write`.
    #[inline]
    pub fn migrate_generic_oidc_provider(
        &self,
        request: MigrateGenericOidcProviderRequest,
    ) -> Call<operations::MigrateGenericOidcProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds GitHub to the identity providers of the organization. Users can sign in with it once it
    /// is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddGitHubProvider`,
    /// `POST /management/v1/idps/github`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_git_hub_provider(
        &self,
        request: AddGitHubProviderRequest,
    ) -> Call<operations::AddGitHubProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of GitHub as an identity provider of the organization. The client
    /// secret stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateGitHubProvider`,
    /// `PUT /management/v1/idps/github/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_git_hub_provider(
        &self,
        request: UpdateGitHubProviderRequest,
    ) -> Call<operations::UpdateGitHubProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a GitHub Enterprise Server to the identity providers of the organization. Users can
    /// sign in with it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddGitHubEnterpriseServerProvider`,
    /// `POST /management/v1/idps/github_es`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_git_hub_enterprise_server_provider(
        &self,
        request: AddGitHubEnterpriseServerProviderRequest,
    ) -> Call<operations::AddGitHubEnterpriseServerProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a GitHub Enterprise Server as an identity provider of the
    /// organization. The client secret stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateGitHubEnterpriseServerProvider`,
    /// `PUT /management/v1/idps/github_es/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_git_hub_enterprise_server_provider(
        &self,
        request: UpdateGitHubEnterpriseServerProviderRequest,
    ) -> Call<operations::UpdateGitHubEnterpriseServerProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds GitLab to the identity providers of the organization. Users can sign in with it once it
    /// is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddGitLabProvider`,
    /// `POST /management/v1/idps/gitlab`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_git_lab_provider(
        &self,
        request: AddGitLabProviderRequest,
    ) -> Call<operations::AddGitLabProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of GitLab as an identity provider of the organization. The client
    /// secret stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateGitLabProvider`,
    /// `PUT /management/v1/idps/gitlab/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_git_lab_provider(
        &self,
        request: UpdateGitLabProviderRequest,
    ) -> Call<operations::UpdateGitLabProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a self-hosted GitLab to the identity providers of the organization. Users can sign in
    /// with it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddGitLabSelfHostedProvider`,
    /// `POST /management/v1/idps/gitlab_self_hosted`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_git_lab_self_hosted_provider(
        &self,
        request: AddGitLabSelfHostedProviderRequest,
    ) -> Call<operations::AddGitLabSelfHostedProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a self-hosted GitLab as an identity provider of the
    /// organization. The client secret stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateGitLabSelfHostedProvider`,
    /// `PUT /management/v1/idps/gitlab_self_hosted/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_git_lab_self_hosted_provider(
        &self,
        request: UpdateGitLabSelfHostedProviderRequest,
    ) -> Call<operations::UpdateGitLabSelfHostedProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds Google to the identity providers of the organization. Users can sign in with it once it
    /// is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddGoogleProvider`,
    /// `POST /management/v1/idps/google`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_google_provider(
        &self,
        request: AddGoogleProviderRequest,
    ) -> Call<operations::AddGoogleProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of Google as an identity provider of the organization. The client
    /// secret stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateGoogleProvider`,
    /// `PUT /management/v1/idps/google/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_google_provider(
        &self,
        request: UpdateGoogleProviderRequest,
    ) -> Call<operations::UpdateGoogleProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a provider that issues signed JWTs, of the older kind, to the organization.
    ///
    /// Use
    /// [`management::v1::ManagementService::add_jwt_provider`](crate::management::v1::ManagementService::add_jwt_provider)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddOrgJWTIDP`,
    /// `POST /management/v1/idps/jwt`. Permission: `org.idp.write`.
    #[deprecated(note = "use `management::v1::ManagementService::add_jwt_provider`")]
    #[inline]
    pub fn add_org_jwt_idp(&self, request: AddOrgJwtIdpRequest) -> Call<operations::AddOrgJwtIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an LDAP directory to the identity providers of the organization. Users can sign in with
    /// it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddLDAPProvider`,
    /// `POST /management/v1/idps/ldap`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_ldap_provider(
        &self,
        request: AddLdapProviderRequest,
    ) -> Call<operations::AddLdapProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of an LDAP directory as an identity provider of the organization.
    /// The bind password stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateLDAPProvider`,
    /// `PUT /management/v1/idps/ldap/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_ldap_provider(
        &self,
        request: UpdateLdapProviderRequest,
    ) -> Call<operations::UpdateLdapProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an OAuth 2.0 provider to the identity providers of the organization. Users can sign in
    /// with it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddGenericOAuthProvider`,
    /// `POST /management/v1/idps/oauth`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_generic_o_auth_provider(
        &self,
        request: AddGenericOAuthProviderRequest,
    ) -> Call<operations::AddGenericOAuthProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of an OAuth 2.0 provider of the organization. The client secret
    /// stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateGenericOAuthProvider`,
    /// `PUT /management/v1/idps/oauth/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_generic_o_auth_provider(
        &self,
        request: UpdateGenericOAuthProviderRequest,
    ) -> Call<operations::UpdateGenericOAuthProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an OpenID Connect provider of the older kind to the organization.
    ///
    /// Use
    /// [`management::v1::ManagementService::add_generic_oidc_provider`](crate::management::v1::ManagementService::add_generic_oidc_provider)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddOrgOIDCIDP`,
    /// `POST /management/v1/idps/oidc`. Permission: `org.idp.write`.
    #[deprecated(note = "use `management::v1::ManagementService::add_generic_oidc_provider`")]
    #[inline]
    pub fn add_org_oidc_idp(
        &self,
        request: AddOrgOidcIdpRequest,
    ) -> Call<operations::AddOrgOidcIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a SAML provider, described by its metadata or their URL, to the identity providers of
    /// the organization. Users can sign in with it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddSAMLProvider`,
    /// `POST /management/v1/idps/saml`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_saml_provider(
        &self,
        request: AddSamlProviderRequest,
    ) -> Call<operations::AddSamlProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a SAML provider of the organization.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateSAMLProvider`,
    /// `PUT /management/v1/idps/saml/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_saml_provider(
        &self,
        request: UpdateSamlProviderRequest,
    ) -> Call<operations::UpdateSamlProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new key and certificate with which requests to a SAML provider of the organization
    /// are signed. The provider needs to learn of the new certificate.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RegenerateSAMLProviderCertificate`,
    /// `POST /management/v1/idps/saml/{id}/_generate_certificate`. Permission: `org.idp.write`.
    #[inline]
    pub fn regenerate_saml_provider_certificate(
        &self,
        request: RegenerateSamlProviderCertificateRequest,
    ) -> Call<operations::RegenerateSamlProviderCertificate> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the identity providers that the organization can use, its own and those of the
    /// instance, without their secrets.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProviders`,
    /// `POST /management/v1/idps/templates/_search`. Permission: `org.idp.read`.
    #[inline]
    pub fn list_providers(&self, request: ListProvidersRequest) -> Call<operations::ListProviders> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an identity provider of the organization. Users can no longer sign in with it.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeleteProvider`,
    /// `DELETE /management/v1/idps/templates/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn delete_provider(
        &self,
        request: DeleteProviderRequest,
    ) -> Call<operations::DeleteProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one identity provider with its configuration, without its secrets.
    ///
    /// See also
    /// [`idp::v2::IdentityProviderService::get_idp_by_id`](crate::idp::v2::IdentityProviderService::get_idp_by_id).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetProviderByID`,
    /// `GET /management/v1/idps/templates/{id}`. Permission: `org.idp.read`.
    #[inline]
    pub fn get_provider_by_id(
        &self,
        request: GetProviderByIdRequest,
    ) -> Call<operations::GetProviderById> {
        Call::new(self.client.clone(), request)
    }

    /// Adds another Zitadel to the identity providers of the organization. Users can sign in with
    /// it once it is part of the login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddZitadelProvider`,
    /// `POST /management/v1/idps/zitadel`. Permission: `org.idp.write`.
    #[inline]
    pub fn add_zitadel_provider(
        &self,
        request: AddZitadelProviderRequest,
    ) -> Call<operations::AddZitadelProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of another Zitadel as an identity provider of the organization.
    /// The client secret stays when it is left out.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateZitadelProvider`,
    /// `PUT /management/v1/idps/zitadel/{id}`. Permission: `org.idp.write`.
    #[inline]
    pub fn update_zitadel_provider(
        &self,
        request: UpdateZitadelProviderRequest,
    ) -> Call<operations::UpdateZitadelProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an identity provider of the organization. Users cannot sign in with it until it
    /// is reactivated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeactivateOrgIDP`,
    /// `POST /management/v1/idps/{idpId}/_deactivate`. Permission: `org.idp.write`.
    #[deprecated]
    #[inline]
    pub fn deactivate_org_idp(
        &self,
        request: DeactivateOrgIdpRequest,
    ) -> Call<operations::DeactivateOrgIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates an identity provider of the organization that was deactivated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ReactivateOrgIDP`,
    /// `POST /management/v1/idps/{idpId}/_reactivate`. Permission: `org.idp.write`.
    #[deprecated]
    #[inline]
    pub fn reactivate_org_idp(
        &self,
        request: ReactivateOrgIdpRequest,
    ) -> Call<operations::ReactivateOrgIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Changes how an identity provider of the older kind that belongs to the organization is
    /// reached for its JWTs.
    ///
    /// Use
    /// [`management::v1::ManagementService::update_jwt_provider`](crate::management::v1::ManagementService::update_jwt_provider)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateOrgIDPJWTConfig`,
    /// `PUT /management/v1/idps/{idpId}/jwt_config`. Permission: `org.idp.write`.
    #[deprecated(note = "use `management::v1::ManagementService::update_jwt_provider`")]
    #[inline]
    pub fn update_org_idp_jwt_config(
        &self,
        request: UpdateOrgIdpJwtConfigRequest,
    ) -> Call<operations::UpdateOrgIdpJwtConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Changes how an identity provider of the older kind that belongs to the organization is
    /// reached by OpenID Connect. The client secret stays when it is left out.
    ///
    /// Use
    /// [`management::v1::ManagementService::update_generic_oidc_provider`](crate::management::v1::ManagementService::update_generic_oidc_provider)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateOrgIDPOIDCConfig`,
    /// `PUT /management/v1/idps/{idpId}/oidc_config`. Permission: `org.idp.write`.
    #[deprecated(note = "use `management::v1::ManagementService::update_generic_oidc_provider`")]
    #[inline]
    pub fn update_org_idp_oidc_config(
        &self,
        request: UpdateOrgIdpOidcConfigRequest,
    ) -> Call<operations::UpdateOrgIdpOidcConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an identity provider of the older kind from the organization. Users can no longer
    /// sign in with it.
    ///
    /// Use
    /// [`management::v1::ManagementService::delete_provider`](crate::management::v1::ManagementService::delete_provider)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveOrgIDP`,
    /// `DELETE /management/v1/idps/{idpId}`. Permission: `org.idp.write`.
    #[deprecated(note = "use `management::v1::ManagementService::delete_provider`")]
    #[inline]
    pub fn remove_org_idp(&self, request: RemoveOrgIdpRequest) -> Call<operations::RemoveOrgIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one identity provider of the older kind, which knows OpenID Connect and JWT only,
    /// without its secrets.
    ///
    /// Use
    /// [`idp::v2::IdentityProviderService::get_idp_by_id`](crate::idp::v2::IdentityProviderService::get_idp_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetOrgIDPByID`,
    /// `GET /management/v1/idps/{id}`. Permission: `org.idp.read`.
    #[deprecated(note = "use `idp::v2::IdentityProviderService::get_idp_by_id`")]
    #[inline]
    pub fn get_org_idp_by_id(
        &self,
        request: GetOrgIdpByIdRequest,
    ) -> Call<operations::GetOrgIdpById> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name and the look of an identity provider of the older kind that belongs to the
    /// organization, and whether its users are created by themselves.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateOrgIDP`,
    /// `PUT /management/v1/idps/{idpId}`. Permission: `org.idp.write`.
    #[deprecated]
    #[inline]
    pub fn update_org_idp(&self, request: UpdateOrgIdpRequest) -> Call<operations::UpdateOrgIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the languages that the server has texts for.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_general_settings`](crate::settings::v2::SettingsService::get_general_settings)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetSupportedLanguages`,
    /// `GET /management/v1/languages`. Permission: any valid token.
    #[deprecated(note = "use `settings::v2::SettingsService::get_general_settings`")]
    #[inline]
    pub fn get_supported_languages(
        &self,
        request: GetSupportedLanguagesRequest,
    ) -> Call<operations::GetSupportedLanguages> {
        Call::new(self.client.clone(), request)
    }

    /// Removes metadata of the organization by their keys.
    ///
    /// Use
    /// [`org::v2::OrganizationService::delete_organization_metadata`](crate::org::v2::OrganizationService::delete_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/BulkRemoveOrgMetadata`,
    /// `DELETE /management/v1/metadata/_bulk`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::delete_organization_metadata`")]
    #[inline]
    pub fn bulk_remove_org_metadata(
        &self,
        request: BulkRemoveOrgMetadataRequest,
    ) -> Call<operations::BulkRemoveOrgMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Sets metadata of the organization under several keys. Existing keys get the new value, other
    /// keys stay.
    ///
    /// Use
    /// [`org::v2::OrganizationService::set_organization_metadata`](crate::org::v2::OrganizationService::set_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/BulkSetOrgMetadata`,
    /// `POST /management/v1/metadata/_bulk`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::set_organization_metadata`")]
    #[inline]
    pub fn bulk_set_org_metadata(
        &self,
        request: BulkSetOrgMetadataRequest,
    ) -> Call<operations::BulkSetOrgMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the metadata of the organization.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organization_metadata`](crate::org::v2::OrganizationService::list_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListOrgMetadata`,
    /// `POST /management/v1/metadata/_search`. Permission: `org.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organization_metadata`")]
    #[inline]
    pub fn list_org_metadata(
        &self,
        request: ListOrgMetadataRequest,
    ) -> Call<operations::ListOrgMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the metadata of the organization under one key. Refused when there is no such key.
    ///
    /// Use
    /// [`org::v2::OrganizationService::delete_organization_metadata`](crate::org::v2::OrganizationService::delete_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveOrgMetadata`,
    /// `DELETE /management/v1/metadata/{key}`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::delete_organization_metadata`")]
    #[inline]
    pub fn remove_org_metadata(
        &self,
        request: RemoveOrgMetadataRequest,
    ) -> Call<operations::RemoveOrgMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the metadata of the organization under one key.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organization_metadata`](crate::org::v2::OrganizationService::list_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetOrgMetadata`,
    /// `GET /management/v1/metadata/{key}`. Permission: `org.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organization_metadata`")]
    #[inline]
    pub fn get_org_metadata(
        &self,
        request: GetOrgMetadataRequest,
    ) -> Call<operations::GetOrgMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Sets metadata of the organization under one key. The value of an existing key is replaced.
    ///
    /// Use
    /// [`org::v2::OrganizationService::set_organization_metadata`](crate::org::v2::OrganizationService::set_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetOrgMetadata`,
    /// `POST /management/v1/metadata/{key}`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::set_organization_metadata`")]
    #[inline]
    pub fn set_org_metadata(
        &self,
        request: SetOrgMetadataRequest,
    ) -> Call<operations::SetOrgMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an organization, with the caller as its owner. Refused when the name is taken.
    ///
    /// Use
    /// [`org::v2::OrganizationService::add_organization`](crate::org::v2::OrganizationService::add_organization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddOrg`, `POST /management/v1/orgs`.
    /// Permission: `org.create`.
    #[deprecated(note = "use `org::v2::OrganizationService::add_organization`")]
    #[inline]
    pub fn add_org(&self, request: AddOrgRequest) -> Call<operations::AddOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes the organization with all its users, projects and settings.
    ///
    /// Use
    /// [`org::v2::OrganizationService::delete_organization`](crate::org::v2::OrganizationService::delete_organization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveOrg`,
    /// `DELETE /management/v1/orgs/me`. Permission: `org.delete`.
    #[deprecated(note = "use `org::v2::OrganizationService::delete_organization`")]
    #[inline]
    pub fn remove_org(&self, request: RemoveOrgRequest) -> Call<operations::RemoveOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the organization that the call acts on.
    ///
    /// See also
    /// [`org::v2::OrganizationService::list_organizations`](crate::org::v2::OrganizationService::list_organizations),
    /// with a filter.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetMyOrg`, `GET /management/v1/orgs/me`.
    /// Permission: `org.read`.
    #[inline]
    pub fn get_my_org(&self, request: GetMyOrgRequest) -> Call<operations::GetMyOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name of the organization, and with it the domain that the server made from the
    /// name.
    ///
    /// Use
    /// [`org::v2::OrganizationService::update_organization`](crate::org::v2::OrganizationService::update_organization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateOrg`,
    /// `PUT /management/v1/orgs/me`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::update_organization`")]
    #[inline]
    pub fn update_org(&self, request: UpdateOrgRequest) -> Call<operations::UpdateOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates the organization, so that its users cannot sign in until it is reactivated.
    /// Refused when already inactive.
    ///
    /// Use
    /// [`org::v2::OrganizationService::deactivate_organization`](crate::org::v2::OrganizationService::deactivate_organization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeactivateOrg`,
    /// `POST /management/v1/orgs/me/_deactivate`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::deactivate_organization`")]
    #[inline]
    pub fn deactivate_org(&self, request: DeactivateOrgRequest) -> Call<operations::DeactivateOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates the organization after it was deactivated.
    ///
    /// Use
    /// [`org::v2::OrganizationService::activate_organization`](crate::org::v2::OrganizationService::activate_organization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ReactivateOrg`,
    /// `POST /management/v1/orgs/me/_reactivate`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::activate_organization`")]
    #[inline]
    pub fn reactivate_org(&self, request: ReactivateOrgRequest) -> Call<operations::ReactivateOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Lists what was changed of the organization, by whom and when, the latest first unless asked
    /// otherwise.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListOrgChanges`,
    /// `POST /management/v1/orgs/me/changes/_search`. Permission: `org.read`.
    #[inline]
    pub fn list_org_changes(
        &self,
        request: ListOrgChangesRequest,
    ) -> Call<operations::ListOrgChanges> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a domain to the organization. Whether it must be verified before it counts, the domain
    /// policy says.
    ///
    /// Use
    /// [`org::v2::OrganizationService::add_organization_domain`](crate::org::v2::OrganizationService::add_organization_domain)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddOrgDomain`,
    /// `POST /management/v1/orgs/me/domains`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::add_organization_domain`")]
    #[inline]
    pub fn add_org_domain(&self, request: AddOrgDomainRequest) -> Call<operations::AddOrgDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the domains of the organization.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organization_domains`](crate::org::v2::OrganizationService::list_organization_domains)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListOrgDomains`,
    /// `POST /management/v1/orgs/me/domains/_search`. Permission: `org.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organization_domains`")]
    #[inline]
    pub fn list_org_domains(
        &self,
        request: ListOrgDomainsRequest,
    ) -> Call<operations::ListOrgDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a domain from the organization.
    ///
    /// Use
    /// [`org::v2::OrganizationService::delete_organization_domain`](crate::org::v2::OrganizationService::delete_organization_domain)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveOrgDomain`,
    /// `DELETE /management/v1/orgs/me/domains/{domain}`. Permission: `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::delete_organization_domain`")]
    #[inline]
    pub fn remove_org_domain(
        &self,
        request: RemoveOrgDomainRequest,
    ) -> Call<operations::RemoveOrgDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Makes a domain the organization's primary one. Refused when it is not verified.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetPrimaryOrgDomain`,
    /// `POST /management/v1/orgs/me/domains/{domain}/_set_primary`. Permission: `org.write`.
    #[inline]
    pub fn set_primary_org_domain(
        &self,
        request: SetPrimaryOrgDomainRequest,
    ) -> Call<operations::SetPrimaryOrgDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Returns a token, and where to publish it, to prove that a domain is yours. Validate the
    /// domain afterwards.
    ///
    /// Use
    /// [`org::v2::OrganizationService::generate_organization_domain_validation`](crate::org::v2::OrganizationService::generate_organization_domain_validation)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GenerateOrgDomainValidation`,
    /// `POST /management/v1/orgs/me/domains/{domain}/validation/_generate`. Permission:
    /// `org.write`.
    #[deprecated(
        note = "use `org::v2::OrganizationService::generate_organization_domain_validation`"
    )]
    #[inline]
    pub fn generate_org_domain_validation(
        &self,
        request: GenerateOrgDomainValidationRequest,
    ) -> Call<operations::GenerateOrgDomainValidation> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies a domain of the organization by looking for the published token.
    ///
    /// Use
    /// [`org::v2::OrganizationService::verify_organization_domain`](crate::org::v2::OrganizationService::verify_organization_domain)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ValidateOrgDomain`,
    /// `POST /management/v1/orgs/me/domains/{domain}/validation/_validate`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::verify_organization_domain`")]
    #[inline]
    pub fn validate_org_domain(
        &self,
        request: ValidateOrgDomainRequest,
    ) -> Call<operations::ValidateOrgDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Makes a user a member of the organization, who may administer it, with the given roles.
    /// Refused when the user is one already.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::create_administrator`](crate::internal_permission::v2::InternalPermissionService::create_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddOrgMember`,
    /// `POST /management/v1/orgs/me/members`. Permission: `org.member.write`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::create_administrator`"
    )]
    #[inline]
    pub fn add_org_member(&self, request: AddOrgMemberRequest) -> Call<operations::AddOrgMember> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the members of the organization, who are its administrators, with their roles.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListOrgMembers`,
    /// `POST /management/v1/orgs/me/members/_search`. Permission: `org.member.read`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::list_administrators`"
    )]
    #[inline]
    pub fn list_org_members(
        &self,
        request: ListOrgMembersRequest,
    ) -> Call<operations::ListOrgMembers> {
        Call::new(self.client.clone(), request)
    }

    /// Takes all administrator roles on the organization away from a user. The user stays.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::delete_administrator`](crate::internal_permission::v2::InternalPermissionService::delete_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveOrgMember`,
    /// `DELETE /management/v1/orgs/me/members/{userId}`. Permission: `org.member.delete`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::delete_administrator`"
    )]
    #[inline]
    pub fn remove_org_member(
        &self,
        request: RemoveOrgMemberRequest,
    ) -> Call<operations::RemoveOrgMember> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of a member of the organization, in place of those held before.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::update_administrator`](crate::internal_permission::v2::InternalPermissionService::update_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateOrgMember`,
    /// `PUT /management/v1/orgs/me/members/{userId}`. Permission: `org.member.write`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::update_administrator`"
    )]
    #[inline]
    pub fn update_org_member(
        &self,
        request: UpdateOrgMemberRequest,
    ) -> Call<operations::UpdateOrgMember> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the names of the roles that administrators of an organization can have, such as
    /// `ORG_OWNER`.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListOrgMemberRoles`,
    /// `POST /management/v1/orgs/members/roles/_search`. Permission: `org.member.read`.
    #[inline]
    pub fn list_org_member_roles(
        &self,
        request: ListOrgMemberRolesRequest,
    ) -> Call<operations::ListOrgMemberRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the branding of the instance that is in use, which counts for organizations that
    /// have none of their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_branding_settings`](crate::settings::v2::SettingsService::get_branding_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultLabelPolicy`,
    /// `GET /management/v1/policies/default/label`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_label_policy(
        &self,
        request: GetDefaultLabelPolicyRequest,
    ) -> Call<operations::GetDefaultLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default lockout policy of the instance, which says after how many failed
    /// attempts a user is locked. It counts for organizations that have none of their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_lockout_settings`](crate::settings::v2::SettingsService::get_lockout_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultLockoutPolicy`,
    /// `GET /management/v1/policies/default/lockout`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_lockout_policy(
        &self,
        request: GetDefaultLockoutPolicyRequest,
    ) -> Call<operations::GetDefaultLockoutPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the login policy of the instance, which counts for organizations that have none of
    /// their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultLoginPolicy`,
    /// `GET /management/v1/policies/default/login`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_login_policy(
        &self,
        request: GetDefaultLoginPolicyRequest,
    ) -> Call<operations::GetDefaultLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default notification policy of the instance, which says what notifications users
    /// receive. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultNotificationPolicy`,
    /// `GET /management/v1/policies/default/notification`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_notification_policy(
        &self,
        request: GetDefaultNotificationPolicyRequest,
    ) -> Call<operations::GetDefaultNotificationPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default password age policy of the instance, which says how long a password
    /// lasts. It counts for organizations that have none of their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_password_expiry_settings`](crate::settings::v2::SettingsService::get_password_expiry_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultPasswordAgePolicy`,
    /// `GET /management/v1/policies/default/password/age`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_password_age_policy(
        &self,
        request: GetDefaultPasswordAgePolicyRequest,
    ) -> Call<operations::GetDefaultPasswordAgePolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default password complexity policy of the instance, which says what a password
    /// must be made of. It counts for organizations that have none of their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_password_complexity_settings`](crate::settings::v2::SettingsService::get_password_complexity_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultPasswordComplexityPolicy`,
    /// `GET /management/v1/policies/default/password/complexity`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_password_complexity_policy(
        &self,
        request: GetDefaultPasswordComplexityPolicyRequest,
    ) -> Call<operations::GetDefaultPasswordComplexityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the instance's links to terms, privacy policy, help and the like, which count for
    /// organizations that have none of their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_link_settings`](crate::settings::v2::SettingsService::get_link_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultPrivacyPolicy`,
    /// `GET /management/v1/policies/default/privacy`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_privacy_policy(
        &self,
        request: GetDefaultPrivacyPolicyRequest,
    ) -> Call<operations::GetDefaultPrivacyPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the domain policy that counts for the organization, which says how login names and
    /// domains relate: its own, or else the default of the instance. Only the admin API can change
    /// it.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_domain_settings`](crate::settings::v2::SettingsService::get_domain_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDomainPolicy`,
    /// `GET /management/v1/policies/domain`. Permission: any valid token.
    #[inline]
    pub fn get_domain_policy(
        &self,
        request: GetDomainPolicyRequest,
    ) -> Call<operations::GetDomainPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own branding, so that the one of the instance counts again.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetLabelPolicyToDefault`,
    /// `DELETE /management/v1/policies/label`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_label_policy_to_default(
        &self,
        request: ResetLabelPolicyToDefaultRequest,
    ) -> Call<operations::ResetLabelPolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the branding that is in use for the organization: its own, or else the default of
    /// the instance.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_branding_settings`](crate::settings::v2::SettingsService::get_branding_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetLabelPolicy`,
    /// `GET /management/v1/policies/label`. Permission: `policy.read`.
    #[inline]
    pub fn get_label_policy(
        &self,
        request: GetLabelPolicyRequest,
    ) -> Call<operations::GetLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives the organization a branding of its own, as a preview that is in use once it is
    /// activated. Refused when it has one already.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddCustomLabelPolicy`,
    /// `POST /management/v1/policies/label`. Permission: `policy.write`.
    #[inline]
    pub fn add_custom_label_policy(
        &self,
        request: AddCustomLabelPolicyRequest,
    ) -> Call<operations::AddCustomLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the preview of the organization's own branding. The change is in use once the
    /// preview is activated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateCustomLabelPolicy`,
    /// `PUT /management/v1/policies/label`. Permission: `policy.write`.
    #[inline]
    pub fn update_custom_label_policy(
        &self,
        request: UpdateCustomLabelPolicyRequest,
    ) -> Call<operations::UpdateCustomLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Puts the preview of the organization's own branding in use.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ActivateCustomLabelPolicy`,
    /// `POST /management/v1/policies/label/_activate`. Permission: `policy.write`.
    #[inline]
    pub fn activate_custom_label_policy(
        &self,
        request: ActivateCustomLabelPolicyRequest,
    ) -> Call<operations::ActivateCustomLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the preview of the organization's branding: with the changes that are not in use
    /// before they are activated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetPreviewLabelPolicy`,
    /// `GET /management/v1/policies/label/_preview`. Permission: `policy.read`.
    #[inline]
    pub fn get_preview_label_policy(
        &self,
        request: GetPreviewLabelPolicyRequest,
    ) -> Call<operations::GetPreviewLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the font from the preview of the organization's own branding. It stays in use until
    /// the preview is activated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyFont`,
    /// `DELETE /management/v1/policies/label/font`. Permission: `policy.write`.
    #[inline]
    pub fn remove_custom_label_policy_font(
        &self,
        request: RemoveCustomLabelPolicyFontRequest,
    ) -> Call<operations::RemoveCustomLabelPolicyFont> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the icon from the preview of the organization's own branding. It stays in use until
    /// the preview is activated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyIcon`,
    /// `DELETE /management/v1/policies/label/icon`. Permission: `policy.write`.
    #[inline]
    pub fn remove_custom_label_policy_icon(
        &self,
        request: RemoveCustomLabelPolicyIconRequest,
    ) -> Call<operations::RemoveCustomLabelPolicyIcon> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the icon for dark mode from the preview of the organization's own branding. It stays
    /// in use until the preview is activated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyIconDark`,
    /// `DELETE /management/v1/policies/label/icon_dark`. Permission: `policy.write`.
    #[inline]
    pub fn remove_custom_label_policy_icon_dark(
        &self,
        request: RemoveCustomLabelPolicyIconDarkRequest,
    ) -> Call<operations::RemoveCustomLabelPolicyIconDark> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the logo from the preview of the organization's own branding. It stays in use until
    /// the preview is activated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyLogo`,
    /// `DELETE /management/v1/policies/label/logo`. Permission: `policy.write`.
    #[inline]
    pub fn remove_custom_label_policy_logo(
        &self,
        request: RemoveCustomLabelPolicyLogoRequest,
    ) -> Call<operations::RemoveCustomLabelPolicyLogo> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the logo for dark mode from the preview of the organization's own branding. It stays
    /// in use until the preview is activated.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyLogoDark`,
    /// `DELETE /management/v1/policies/label/logo_dark`. Permission: `policy.write`.
    #[inline]
    pub fn remove_custom_label_policy_logo_dark(
        &self,
        request: RemoveCustomLabelPolicyLogoDarkRequest,
    ) -> Call<operations::RemoveCustomLabelPolicyLogoDark> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own lockout policy, so that the one of the instance counts again.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetLockoutPolicyToDefault`,
    /// `DELETE /management/v1/policies/lockout`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_lockout_policy_to_default(
        &self,
        request: ResetLockoutPolicyToDefaultRequest,
    ) -> Call<operations::ResetLockoutPolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the lockout policy that counts for the organization, which says after how many
    /// failed attempts a user is locked: its own, or else the default of the instance.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_lockout_settings`](crate::settings::v2::SettingsService::get_lockout_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetLockoutPolicy`,
    /// `GET /management/v1/policies/lockout`. Permission: `policy.read`.
    #[inline]
    pub fn get_lockout_policy(
        &self,
        request: GetLockoutPolicyRequest,
    ) -> Call<operations::GetLockoutPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives the organization a lockout policy of its own, which says after how many failed
    /// attempts a user is locked. Refused when it has one already.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddCustomLockoutPolicy`,
    /// `POST /management/v1/policies/lockout`. Permission: `policy.write`.
    #[inline]
    pub fn add_custom_lockout_policy(
        &self,
        request: AddCustomLockoutPolicyRequest,
    ) -> Call<operations::AddCustomLockoutPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the organization's own lockout policy, which says after how many failed attempts a
    /// user is locked. Numbers that are left out become zero, which means never.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateCustomLockoutPolicy`,
    /// `PUT /management/v1/policies/lockout`. Permission: `policy.write`.
    #[inline]
    pub fn update_custom_lockout_policy(
        &self,
        request: UpdateCustomLockoutPolicyRequest,
    ) -> Call<operations::UpdateCustomLockoutPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own login policy, so that the one of the instance counts again.
    /// Refused when it has none.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetLoginPolicyToDefault`,
    /// `DELETE /management/v1/policies/login`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_login_policy_to_default(
        &self,
        request: ResetLoginPolicyToDefaultRequest,
    ) -> Call<operations::ResetLoginPolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the login policy that counts for the organization: its own, or else the default of
    /// the instance.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetLoginPolicy`,
    /// `GET /management/v1/policies/login`. Permission: `policy.read`.
    #[inline]
    pub fn get_login_policy(
        &self,
        request: GetLoginPolicyRequest,
    ) -> Call<operations::GetLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives the organization a login policy of its own, in place of the one of the instance.
    /// Refused when it has one already.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddCustomLoginPolicy`,
    /// `POST /management/v1/policies/login`. Permission: `policy.write`.
    #[inline]
    pub fn add_custom_login_policy(
        &self,
        request: AddCustomLoginPolicyRequest,
    ) -> Call<operations::AddCustomLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the organization's own login policy. Settings that are left out become false or
    /// zero; factors and identity providers have operations of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateCustomLoginPolicy`,
    /// `PUT /management/v1/policies/login`. Permission: `policy.write`.
    #[inline]
    pub fn update_custom_login_policy(
        &self,
        request: UpdateCustomLoginPolicyRequest,
    ) -> Call<operations::UpdateCustomLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the methods that count as several factors in one and that the organization's login
    /// policy allows.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings),
    /// in part.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListLoginPolicyMultiFactors`,
    /// `POST /management/v1/policies/login/auth_factors/_search`. Permission: `policy.read`.
    #[inline]
    pub fn list_login_policy_multi_factors(
        &self,
        request: ListLoginPolicyMultiFactorsRequest,
    ) -> Call<operations::ListLoginPolicyMultiFactors> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an identity provider to the organization's own login policy, so that its users can sign
    /// in with it.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddIDPToLoginPolicy`,
    /// `POST /management/v1/policies/login/idps`. Permission: `policy.write`.
    #[inline]
    pub fn add_idp_to_login_policy(
        &self,
        request: AddIdpToLoginPolicyRequest,
    ) -> Call<operations::AddIdpToLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the identity providers that the organization's login policy offers.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_active_identity_providers`](crate::settings::v2::SettingsService::get_active_identity_providers),
    /// in part.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListLoginPolicyIDPs`,
    /// `POST /management/v1/policies/login/idps/_search`. Permission: `policy.read`.
    #[inline]
    pub fn list_login_policy_idps(
        &self,
        request: ListLoginPolicyIdpsRequest,
    ) -> Call<operations::ListLoginPolicyIdps> {
        Call::new(self.client.clone(), request)
    }

    /// Takes an identity provider out of the organization's own login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveIDPFromLoginPolicy`,
    /// `DELETE /management/v1/policies/login/idps/{idpId}`. Permission: `policy.write`.
    #[inline]
    pub fn remove_idp_from_login_policy(
        &self,
        request: RemoveIdpFromLoginPolicyRequest,
    ) -> Call<operations::RemoveIdpFromLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Allows, in the organization's own login policy, a method that counts as several factors in
    /// one.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddMultiFactorToLoginPolicy`,
    /// `POST /management/v1/policies/login/multi_factors`. Permission: `policy.write`.
    #[inline]
    pub fn add_multi_factor_to_login_policy(
        &self,
        request: AddMultiFactorToLoginPolicyRequest,
    ) -> Call<operations::AddMultiFactorToLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Takes a method that counts as several factors in one out of the organization's own login
    /// policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveMultiFactorFromLoginPolicy`,
    /// `DELETE /management/v1/policies/login/multi_factors/{type}`. Permission: `policy.write`.
    #[inline]
    pub fn remove_multi_factor_from_login_policy(
        &self,
        request: RemoveMultiFactorFromLoginPolicyRequest,
    ) -> Call<operations::RemoveMultiFactorFromLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Allows a further second factor in the organization's own login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddSecondFactorToLoginPolicy`,
    /// `POST /management/v1/policies/login/second_factors`. Permission: `policy.write`.
    #[inline]
    pub fn add_second_factor_to_login_policy(
        &self,
        request: AddSecondFactorToLoginPolicyRequest,
    ) -> Call<operations::AddSecondFactorToLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the second factors that the organization's login policy allows.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings),
    /// in part.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListLoginPolicySecondFactors`,
    /// `POST /management/v1/policies/login/second_factors/_search`. Permission: `policy.read`.
    #[inline]
    pub fn list_login_policy_second_factors(
        &self,
        request: ListLoginPolicySecondFactorsRequest,
    ) -> Call<operations::ListLoginPolicySecondFactors> {
        Call::new(self.client.clone(), request)
    }

    /// Takes a second factor out of the organization's own login policy.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveSecondFactorFromLoginPolicy`,
    /// `DELETE /management/v1/policies/login/second_factors/{type}`. Permission: `policy.write`.
    #[inline]
    pub fn remove_second_factor_from_login_policy(
        &self,
        request: RemoveSecondFactorFromLoginPolicyRequest,
    ) -> Call<operations::RemoveSecondFactorFromLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own notification policy, so that the one of the instance counts
    /// again.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetNotificationPolicyToDefault`,
    /// `DELETE /management/v1/policies/notification`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_notification_policy_to_default(
        &self,
        request: ResetNotificationPolicyToDefaultRequest,
    ) -> Call<operations::ResetNotificationPolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the notification policy that counts for the organization, which says what
    /// notifications users receive: its own, or else the default of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetNotificationPolicy`,
    /// `GET /management/v1/policies/notification`. Permission: `policy.read`.
    #[inline]
    pub fn get_notification_policy(
        &self,
        request: GetNotificationPolicyRequest,
    ) -> Call<operations::GetNotificationPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives the organization a notification policy of its own, which says what notifications users
    /// receive. Refused when it has one already.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddCustomNotificationPolicy`,
    /// `POST /management/v1/policies/notification`. Permission: `policy.write`.
    #[inline]
    pub fn add_custom_notification_policy(
        &self,
        request: AddCustomNotificationPolicyRequest,
    ) -> Call<operations::AddCustomNotificationPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the organization's own notification policy, which says what notifications users
    /// receive.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateCustomNotificationPolicy`,
    /// `PUT /management/v1/policies/notification`. Permission: `policy.write`.
    #[inline]
    pub fn update_custom_notification_policy(
        &self,
        request: UpdateCustomNotificationPolicyRequest,
    ) -> Call<operations::UpdateCustomNotificationPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns whether login names end with the domain of the organization; an older form of the
    /// domain policy.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_domain_settings`](crate::settings::v2::SettingsService::get_domain_settings)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetOrgIAMPolicy`,
    /// `GET /management/v1/policies/orgiam`. Permission: any valid token.
    #[deprecated(note = "use `settings::v2::SettingsService::get_domain_settings`")]
    #[inline]
    pub fn get_org_iam_policy(
        &self,
        request: GetOrgIamPolicyRequest,
    ) -> Call<operations::GetOrgIamPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own password age policy, so that the one of the instance counts
    /// again.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetPasswordAgePolicyToDefault`,
    /// `DELETE /management/v1/policies/password/age`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_password_age_policy_to_default(
        &self,
        request: ResetPasswordAgePolicyToDefaultRequest,
    ) -> Call<operations::ResetPasswordAgePolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the password age policy that counts for the organization, which says how long a
    /// password lasts: its own, or else the default of the instance.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_password_expiry_settings`](crate::settings::v2::SettingsService::get_password_expiry_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetPasswordAgePolicy`,
    /// `GET /management/v1/policies/password/age`. Permission: `policy.read`.
    #[inline]
    pub fn get_password_age_policy(
        &self,
        request: GetPasswordAgePolicyRequest,
    ) -> Call<operations::GetPasswordAgePolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives the organization a password age policy of its own, which says how long a password
    /// lasts. Refused when it has one already.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddCustomPasswordAgePolicy`,
    /// `POST /management/v1/policies/password/age`. Permission: `policy.write`.
    #[inline]
    pub fn add_custom_password_age_policy(
        &self,
        request: AddCustomPasswordAgePolicyRequest,
    ) -> Call<operations::AddCustomPasswordAgePolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the organization's own password age policy, which says how long a password lasts.
    /// Numbers that are left out become zero.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateCustomPasswordAgePolicy`,
    /// `PUT /management/v1/policies/password/age`. Permission: `policy.write`.
    #[inline]
    pub fn update_custom_password_age_policy(
        &self,
        request: UpdateCustomPasswordAgePolicyRequest,
    ) -> Call<operations::UpdateCustomPasswordAgePolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own password complexity policy, so that the one of the instance
    /// counts again.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetPasswordComplexityPolicyToDefault`,
    /// `DELETE /management/v1/policies/password/complexity`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_password_complexity_policy_to_default(
        &self,
        request: ResetPasswordComplexityPolicyToDefaultRequest,
    ) -> Call<operations::ResetPasswordComplexityPolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the password complexity policy that counts for the organization, which says what a
    /// password must be made of: its own, or else the default of the instance.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_password_complexity_settings`](crate::settings::v2::SettingsService::get_password_complexity_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetPasswordComplexityPolicy`,
    /// `GET /management/v1/policies/password/complexity`. Permission: `policy.read`.
    #[inline]
    pub fn get_password_complexity_policy(
        &self,
        request: GetPasswordComplexityPolicyRequest,
    ) -> Call<operations::GetPasswordComplexityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives the organization a password complexity policy of its own, which says what a password
    /// must be made of. Refused when it has one already.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddCustomPasswordComplexityPolicy`,
    /// `POST /management/v1/policies/password/complexity`. Permission: `policy.write`.
    #[inline]
    pub fn add_custom_password_complexity_policy(
        &self,
        request: AddCustomPasswordComplexityPolicyRequest,
    ) -> Call<operations::AddCustomPasswordComplexityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the organization's own password complexity policy, which says what a password must
    /// be made of. Requirements that are left out are dropped.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateCustomPasswordComplexityPolicy`,
    /// `PUT /management/v1/policies/password/complexity`. Permission: `policy.write`.
    #[inline]
    pub fn update_custom_password_complexity_policy(
        &self,
        request: UpdateCustomPasswordComplexityPolicyRequest,
    ) -> Call<operations::UpdateCustomPasswordComplexityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own links to terms, privacy policy, help and the like, so that
    /// those of the instance count again.
    ///
    /// See also
    /// [`settings::v2::SettingsService::reset_link_settings`](crate::settings::v2::SettingsService::reset_link_settings),
    /// in part.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetPrivacyPolicyToDefault`,
    /// `DELETE /management/v1/policies/privacy`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_privacy_policy_to_default(
        &self,
        request: ResetPrivacyPolicyToDefaultRequest,
    ) -> Call<operations::ResetPrivacyPolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the links to terms, privacy policy, help and the like that count for the
    /// organization: its own, or else those of the instance.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_link_settings`](crate::settings::v2::SettingsService::get_link_settings).
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetPrivacyPolicy`,
    /// `GET /management/v1/policies/privacy`. Permission: `policy.read`.
    #[inline]
    pub fn get_privacy_policy(
        &self,
        request: GetPrivacyPolicyRequest,
    ) -> Call<operations::GetPrivacyPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives the organization links of its own to terms, privacy policy, help and the like. Refused
    /// when it has them already.
    ///
    /// See also
    /// [`settings::v2::SettingsService::set_link_settings`](crate::settings::v2::SettingsService::set_link_settings),
    /// in part.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddCustomPrivacyPolicy`,
    /// `POST /management/v1/policies/privacy`. Permission: `policy.write`.
    #[inline]
    pub fn add_custom_privacy_policy(
        &self,
        request: AddCustomPrivacyPolicyRequest,
    ) -> Call<operations::AddCustomPrivacyPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the organization's own links to terms, privacy policy, help and the like. Links that
    /// are left out are no longer shown.
    ///
    /// See also
    /// [`settings::v2::SettingsService::set_link_settings`](crate::settings::v2::SettingsService::set_link_settings),
    /// in part.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateCustomPrivacyPolicy`,
    /// `PUT /management/v1/policies/privacy`. Permission: `policy.write`.
    #[inline]
    pub fn update_custom_privacy_policy(
        &self,
        request: UpdateCustomPrivacyPolicyRequest,
    ) -> Call<operations::UpdateCustomPrivacyPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the grants of all projects of the organization to other organizations.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_project_grants`](crate::project::v2::ProjectService::list_project_grants)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListAllProjectGrants`,
    /// `POST /management/v1/projectgrants/_search`. Permission: `project.grant.read`.
    #[deprecated(note = "use `project::v2::ProjectService::list_project_grants`")]
    #[inline]
    pub fn list_all_project_grants(
        &self,
        request: ListAllProjectGrantsRequest,
    ) -> Call<operations::ListAllProjectGrants> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a project in the organization.
    ///
    /// Use
    /// [`project::v2::ProjectService::create_project`](crate::project::v2::ProjectService::create_project)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddProject`,
    /// `POST /management/v1/projects`. Permission: `project.create`.
    #[deprecated(note = "use `project::v2::ProjectService::create_project`")]
    #[inline]
    pub fn add_project(&self, request: AddProjectRequest) -> Call<operations::AddProject> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the projects that the organization owns.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_projects`](crate::project::v2::ProjectService::list_projects)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjects`,
    /// `POST /management/v1/projects/_search`. Permission: `project.read`.
    #[deprecated(note = "use `project::v2::ProjectService::list_projects`")]
    #[inline]
    pub fn list_projects(&self, request: ListProjectsRequest) -> Call<operations::ListProjects> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the names of the roles that administrators of a project grant can have, such as
    /// `PROJECT_GRANT_OWNER`.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjectGrantMemberRoles`,
    /// `POST /management/v1/projects/grants/members/roles/_search`. Permission:
    /// `project.grant.member.read`.
    #[inline]
    pub fn list_project_grant_member_roles(
        &self,
        request: ListProjectGrantMemberRolesRequest,
    ) -> Call<operations::ListProjectGrantMemberRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the names of the roles that administrators of a project can have, such as
    /// `PROJECT_OWNER`.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjectMemberRoles`,
    /// `POST /management/v1/projects/members/roles/_search`. Permission: `project.member.read`.
    #[inline]
    pub fn list_project_member_roles(
        &self,
        request: ListProjectMemberRolesRequest,
    ) -> Call<operations::ListProjectMemberRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a project with its applications, roles, grants and user grants.
    ///
    /// Use
    /// [`project::v2::ProjectService::delete_project`](crate::project::v2::ProjectService::delete_project)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveProject`,
    /// `DELETE /management/v1/projects/{id}`. Permission: `project.delete`; held for what `id`
    /// names.
    #[deprecated(note = "use `project::v2::ProjectService::delete_project`")]
    #[inline]
    pub fn remove_project(&self, request: RemoveProjectRequest) -> Call<operations::RemoveProject> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one project of the organization by its id.
    ///
    /// Use
    /// [`project::v2::ProjectService::get_project`](crate::project::v2::ProjectService::get_project)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetProjectByID`,
    /// `GET /management/v1/projects/{id}`. Permission: `project.read`; held for what `id` names.
    #[deprecated(note = "use `project::v2::ProjectService::get_project`")]
    #[inline]
    pub fn get_project_by_id(
        &self,
        request: GetProjectByIdRequest,
    ) -> Call<operations::GetProjectById> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a project. Send all settings: those that are left out are switched off.
    ///
    /// Use
    /// [`project::v2::ProjectService::update_project`](crate::project::v2::ProjectService::update_project)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateProject`,
    /// `PUT /management/v1/projects/{id}`. Permission: `project.write`; held for what `id` names.
    #[deprecated(note = "use `project::v2::ProjectService::update_project`")]
    #[inline]
    pub fn update_project(&self, request: UpdateProjectRequest) -> Call<operations::UpdateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a project. Nobody can sign in to its applications until it is reactivated.
    ///
    /// Use
    /// [`project::v2::ProjectService::deactivate_project`](crate::project::v2::ProjectService::deactivate_project)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeactivateProject`,
    /// `POST /management/v1/projects/{id}/_deactivate`. Permission: `project.write`; held for what
    /// `id` names.
    #[deprecated(note = "use `project::v2::ProjectService::deactivate_project`")]
    #[inline]
    pub fn deactivate_project(
        &self,
        request: DeactivateProjectRequest,
    ) -> Call<operations::DeactivateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates a project that was deactivated.
    ///
    /// Use
    /// [`project::v2::ProjectService::activate_project`](crate::project::v2::ProjectService::activate_project)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ReactivateProject`,
    /// `POST /management/v1/projects/{id}/_reactivate`. Permission: `project.write`; held for what
    /// `id` names.
    #[deprecated(note = "use `project::v2::ProjectService::activate_project`")]
    #[inline]
    pub fn reactivate_project(
        &self,
        request: ReactivateProjectRequest,
    ) -> Call<operations::ReactivateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the applications of a project.
    ///
    /// Use
    /// [`application::v2::ApplicationService::list_applications`](crate::application::v2::ApplicationService::list_applications)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListApps`,
    /// `POST /management/v1/projects/{projectId}/apps/_search`. Permission: `project.app.read`;
    /// held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::list_applications`")]
    #[inline]
    pub fn list_apps(&self, request: ListAppsRequest) -> Call<operations::ListApps> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an API, an application that validates tokens, in a project. The client secret, where
    /// there is one, is shown only in this answer.
    ///
    /// Use
    /// [`application::v2::ApplicationService::create_application`](crate::application::v2::ApplicationService::create_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddAPIApp`,
    /// `POST /management/v1/projects/{projectId}/apps/api`. Permission: `project.app.write`; held
    /// for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::create_application`")]
    #[inline]
    pub fn add_api_app(&self, request: AddApiAppRequest) -> Call<operations::AddApiApp> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an OpenID Connect client in a project. The client secret, where there is one, is
    /// shown only in this answer.
    ///
    /// Use
    /// [`application::v2::ApplicationService::create_application`](crate::application::v2::ApplicationService::create_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddOIDCApp`,
    /// `POST /management/v1/projects/{projectId}/apps/oidc`. Permission: `project.app.write`; held
    /// for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::create_application`")]
    #[inline]
    pub fn add_oidc_app(&self, request: AddOidcAppRequest) -> Call<operations::AddOidcApp> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a SAML service provider in a project, by its metadata or the URL of them.
    ///
    /// Use
    /// [`application::v2::ApplicationService::create_application`](crate::application::v2::ApplicationService::create_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddSAMLApp`,
    /// `POST /management/v1/projects/{projectId}/apps/saml`. Permission: `project.app.write`; held
    /// for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::create_application`")]
    #[inline]
    pub fn add_saml_app(&self, request: AddSamlAppRequest) -> Call<operations::AddSamlApp> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an application. What uses its client id or keys stops working.
    ///
    /// Use
    /// [`application::v2::ApplicationService::delete_application`](crate::application::v2::ApplicationService::delete_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveApp`,
    /// `DELETE /management/v1/projects/{projectId}/apps/{appId}`. Permission: `project.app.delete`;
    /// held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::delete_application`")]
    #[inline]
    pub fn remove_app(&self, request: RemoveAppRequest) -> Call<operations::RemoveApp> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one application of a project with its configuration, without its secret.
    ///
    /// Use
    /// [`application::v2::ApplicationService::get_application`](crate::application::v2::ApplicationService::get_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetAppByID`,
    /// `GET /management/v1/projects/{projectId}/apps/{appId}`. Permission: `project.app.read`; held
    /// for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::get_application`")]
    #[inline]
    pub fn get_app_by_id(&self, request: GetAppByIdRequest) -> Call<operations::GetAppById> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name of an application.
    ///
    /// Use
    /// [`application::v2::ApplicationService::update_application`](crate::application::v2::ApplicationService::update_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateApp`,
    /// `PUT /management/v1/projects/{projectId}/apps/{appId}`. Permission: `project.app.write`;
    /// held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::update_application`")]
    #[inline]
    pub fn update_app(&self, request: UpdateAppRequest) -> Call<operations::UpdateApp> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an application, so that nobody can sign in through it until it is reactivated.
    ///
    /// Use
    /// [`application::v2::ApplicationService::deactivate_application`](crate::application::v2::ApplicationService::deactivate_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeactivateApp`,
    /// `POST /management/v1/projects/{projectId}/apps/{appId}/_deactivate`. Permission:
    /// `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::deactivate_application`")]
    #[inline]
    pub fn deactivate_app(&self, request: DeactivateAppRequest) -> Call<operations::DeactivateApp> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates an application that was deactivated.
    ///
    /// Use
    /// [`application::v2::ApplicationService::reactivate_application`](crate::application::v2::ApplicationService::reactivate_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ReactivateApp`,
    /// `POST /management/v1/projects/{projectId}/apps/{appId}/_reactivate`. Permission:
    /// `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::reactivate_application`")]
    #[inline]
    pub fn reactivate_app(&self, request: ReactivateAppRequest) -> Call<operations::ReactivateApp> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the way in which an API authenticates.
    ///
    /// Use
    /// [`application::v2::ApplicationService::update_application`](crate::application::v2::ApplicationService::update_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateAPIAppConfig`,
    /// `PUT /management/v1/projects/{projectId}/apps/{appId}/api_config`. Permission:
    /// `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::update_application`")]
    #[inline]
    pub fn update_api_app_config(
        &self,
        request: UpdateApiAppConfigRequest,
    ) -> Call<operations::UpdateApiAppConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new client secret for an API. The secret is shown only in this answer and replaces
    /// the one before.
    ///
    /// Use
    /// [`application::v2::ApplicationService::generate_client_secret`](crate::application::v2::ApplicationService::generate_client_secret)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RegenerateAPIClientSecret`,
    /// `POST /management/v1/projects/{projectId}/apps/{appId}/api_config/_generate_client_secret`.
    /// Permission: `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::generate_client_secret`")]
    #[inline]
    pub fn regenerate_api_client_secret(
        &self,
        request: RegenerateApiClientSecretRequest,
    ) -> Call<operations::RegenerateApiClientSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Lists what was changed of an application, by whom and when, the latest first unless asked
    /// otherwise.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListAppChanges`,
    /// `POST /management/v1/projects/{projectId}/apps/{appId}/changes/_search`. Permission:
    /// `project.app.read`; held for what `project_id` names.
    #[inline]
    pub fn list_app_changes(
        &self,
        request: ListAppChangesRequest,
    ) -> Call<operations::ListAppChanges> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a key for an application, to sign client assertions. The private key is shown only
    /// in this answer.
    ///
    /// Use
    /// [`application::v2::ApplicationService::create_application_key`](crate::application::v2::ApplicationService::create_application_key)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddAppKey`,
    /// `POST /management/v1/projects/{projectId}/apps/{appId}/keys`. Permission:
    /// `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::create_application_key`")]
    #[inline]
    pub fn add_app_key(&self, request: AddAppKeyRequest) -> Call<operations::AddAppKey> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the keys of an application, without the private keys.
    ///
    /// Use
    /// [`application::v2::ApplicationService::list_application_keys`](crate::application::v2::ApplicationService::list_application_keys)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListAppKeys`,
    /// `POST /management/v1/projects/{projectId}/apps/{appId}/keys/_search`. Permission:
    /// `project.app.read`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::list_application_keys`")]
    #[inline]
    pub fn list_app_keys(&self, request: ListAppKeysRequest) -> Call<operations::ListAppKeys> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a key of an application. Assertions signed with it are no longer accepted.
    ///
    /// Use
    /// [`application::v2::ApplicationService::delete_application_key`](crate::application::v2::ApplicationService::delete_application_key)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveAppKey`,
    /// `DELETE /management/v1/projects/{projectId}/apps/{appId}/keys/{keyId}`. Permission:
    /// `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::delete_application_key`")]
    #[inline]
    pub fn remove_app_key(&self, request: RemoveAppKeyRequest) -> Call<operations::RemoveAppKey> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one key of an application, without the private key.
    ///
    /// Use
    /// [`application::v2::ApplicationService::get_application_key`](crate::application::v2::ApplicationService::get_application_key)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetAppKey`,
    /// `GET /management/v1/projects/{projectId}/apps/{appId}/keys/{keyId}`. Permission:
    /// `project.app.read`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::get_application_key`")]
    #[inline]
    pub fn get_app_key(&self, request: GetAppKeyRequest) -> Call<operations::GetAppKey> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of an OpenID Connect client. Settings that are left out are reset,
    /// but lists that are left out stay.
    ///
    /// Use
    /// [`application::v2::ApplicationService::update_application`](crate::application::v2::ApplicationService::update_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateOIDCAppConfig`,
    /// `PUT /management/v1/projects/{projectId}/apps/{appId}/oidc_config`. Permission:
    /// `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::update_application`")]
    #[inline]
    pub fn update_oidc_app_config(
        &self,
        request: UpdateOidcAppConfigRequest,
    ) -> Call<operations::UpdateOidcAppConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new client secret for an OpenID Connect client. The secret is shown only in this
    /// answer and replaces the one before.
    ///
    /// Use
    /// [`application::v2::ApplicationService::generate_client_secret`](crate::application::v2::ApplicationService::generate_client_secret)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RegenerateOIDCClientSecret`,
    /// `POST /management/v1/projects/{projectId}/apps/{appId}/oidc_config/_generate_client_secret`.
    /// Permission: `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::generate_client_secret`")]
    #[inline]
    pub fn regenerate_oidc_client_secret(
        &self,
        request: RegenerateOidcClientSecretRequest,
    ) -> Call<operations::RegenerateOidcClientSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a SAML service provider. The version of the login is reset when
    /// it is left out.
    ///
    /// Use
    /// [`application::v2::ApplicationService::update_application`](crate::application::v2::ApplicationService::update_application)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateSAMLAppConfig`,
    /// `PUT /management/v1/projects/{projectId}/apps/{appId}/saml_config`. Permission:
    /// `project.app.write`; held for what `project_id` names.
    #[deprecated(note = "use `application::v2::ApplicationService::update_application`")]
    #[inline]
    pub fn update_saml_app_config(
        &self,
        request: UpdateSamlAppConfigRequest,
    ) -> Call<operations::UpdateSamlAppConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Lists what was changed of a project, by whom and when, the latest first unless asked
    /// otherwise.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjectChanges`,
    /// `POST /management/v1/projects/{projectId}/changes/_search`. Permission: `project.read`; held
    /// for what `project_id` names.
    #[inline]
    pub fn list_project_changes(
        &self,
        request: ListProjectChangesRequest,
    ) -> Call<operations::ListProjectChanges> {
        Call::new(self.client.clone(), request)
    }

    /// Grants a project to another organization, which can then give its users the granted roles.
    ///
    /// Use
    /// [`project::v2::ProjectService::create_project_grant`](crate::project::v2::ProjectService::create_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddProjectGrant`,
    /// `POST /management/v1/projects/{projectId}/grants`. Permission: `project.grant.write`.
    #[deprecated(note = "use `project::v2::ProjectService::create_project_grant`")]
    #[inline]
    pub fn add_project_grant(
        &self,
        request: AddProjectGrantRequest,
    ) -> Call<operations::AddProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the grants of a project to other organizations.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_project_grants`](crate::project::v2::ProjectService::list_project_grants)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjectGrants`,
    /// `POST /management/v1/projects/{projectId}/grants/_search`. Permission: `project.grant.read`;
    /// held for what `project_id` names.
    #[deprecated(note = "use `project::v2::ProjectService::list_project_grants`")]
    #[inline]
    pub fn list_project_grants(
        &self,
        request: ListProjectGrantsRequest,
    ) -> Call<operations::ListProjectGrants> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a project grant, and with it the user grants given through it.
    ///
    /// Use
    /// [`project::v2::ProjectService::delete_project_grant`](crate::project::v2::ProjectService::delete_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveProjectGrant`,
    /// `DELETE /management/v1/projects/{projectId}/grants/{grantId}`. Permission:
    /// `project.grant.delete`.
    #[deprecated(note = "use `project::v2::ProjectService::delete_project_grant`")]
    #[inline]
    pub fn remove_project_grant(
        &self,
        request: RemoveProjectGrantRequest,
    ) -> Call<operations::RemoveProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one grant of a project to another organization.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_project_grants`](crate::project::v2::ProjectService::list_project_grants)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetProjectGrantByID`,
    /// `GET /management/v1/projects/{projectId}/grants/{grantId}`. Permission:
    /// `project.grant.read`.
    #[deprecated(note = "use `project::v2::ProjectService::list_project_grants`")]
    #[inline]
    pub fn get_project_grant_by_id(
        &self,
        request: GetProjectGrantByIdRequest,
    ) -> Call<operations::GetProjectGrantById> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of a project grant, in place of those it had.
    ///
    /// Use
    /// [`project::v2::ProjectService::update_project_grant`](crate::project::v2::ProjectService::update_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateProjectGrant`,
    /// `PUT /management/v1/projects/{projectId}/grants/{grantId}`. Permission:
    /// `project.grant.write`.
    #[deprecated(note = "use `project::v2::ProjectService::update_project_grant`")]
    #[inline]
    pub fn update_project_grant(
        &self,
        request: UpdateProjectGrantRequest,
    ) -> Call<operations::UpdateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a project grant. The granted organization cannot use the project for now.
    ///
    /// Use
    /// [`project::v2::ProjectService::deactivate_project_grant`](crate::project::v2::ProjectService::deactivate_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeactivateProjectGrant`,
    /// `POST /management/v1/projects/{projectId}/grants/{grantId}/_deactivate`. Permission:
    /// `project.grant.write`.
    #[deprecated(note = "use `project::v2::ProjectService::deactivate_project_grant`")]
    #[inline]
    pub fn deactivate_project_grant(
        &self,
        request: DeactivateProjectGrantRequest,
    ) -> Call<operations::DeactivateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates a project grant that was deactivated.
    ///
    /// Use
    /// [`project::v2::ProjectService::activate_project_grant`](crate::project::v2::ProjectService::activate_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ReactivateProjectGrant`,
    /// `POST /management/v1/projects/{projectId}/grants/{grantId}/_reactivate`. Permission:
    /// `project.grant.write`.
    #[deprecated(note = "use `project::v2::ProjectService::activate_project_grant`")]
    #[inline]
    pub fn reactivate_project_grant(
        &self,
        request: ReactivateProjectGrantRequest,
    ) -> Call<operations::ReactivateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Lists what was changed of a project grant, by whom and when, the latest first unless asked
    /// otherwise.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjectGrantChanges`,
    /// `POST /management/v1/projects/{projectId}/grants/{grantId}/changes/_search`. Permission:
    /// `project.grant.read`; held for what `grant_id` names.
    #[inline]
    pub fn list_project_grant_changes(
        &self,
        request: ListProjectGrantChangesRequest,
    ) -> Call<operations::ListProjectGrantChanges> {
        Call::new(self.client.clone(), request)
    }

    /// Makes a user a member of a project grant, who may administer it, with the given roles.
    /// Refused when the user is one already.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::create_administrator`](crate::internal_permission::v2::InternalPermissionService::create_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddProjectGrantMember`,
    /// `POST /management/v1/projects/{projectId}/grants/{grantId}/members`. Permission:
    /// `project.grant.member.write`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::create_administrator`"
    )]
    #[inline]
    pub fn add_project_grant_member(
        &self,
        request: AddProjectGrantMemberRequest,
    ) -> Call<operations::AddProjectGrantMember> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the members of a project grant, who are its administrators, with their roles.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjectGrantMembers`,
    /// `POST /management/v1/projects/{projectId}/grants/{grantId}/members/_search`. Permission:
    /// `project.grant.member.read`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::list_administrators`"
    )]
    #[inline]
    pub fn list_project_grant_members(
        &self,
        request: ListProjectGrantMembersRequest,
    ) -> Call<operations::ListProjectGrantMembers> {
        Call::new(self.client.clone(), request)
    }

    /// Takes all administrator roles on a project grant away from a user. The user stays.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::delete_administrator`](crate::internal_permission::v2::InternalPermissionService::delete_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveProjectGrantMember`,
    /// `DELETE /management/v1/projects/{projectId}/grants/{grantId}/members/{userId}`. Permission:
    /// `project.grant.member.delete`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::delete_administrator`"
    )]
    #[inline]
    pub fn remove_project_grant_member(
        &self,
        request: RemoveProjectGrantMemberRequest,
    ) -> Call<operations::RemoveProjectGrantMember> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of a member of a project grant, in place of those held before.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::update_administrator`](crate::internal_permission::v2::InternalPermissionService::update_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateProjectGrantMember`,
    /// `PUT /management/v1/projects/{projectId}/grants/{grantId}/members/{userId}`. Permission:
    /// `project.grant.member.write`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::update_administrator`"
    )]
    #[inline]
    pub fn update_project_grant_member(
        &self,
        request: UpdateProjectGrantMemberRequest,
    ) -> Call<operations::UpdateProjectGrantMember> {
        Call::new(self.client.clone(), request)
    }

    /// Makes a user a member of a project, who may administer it, with the given roles. Refused
    /// when the user is one already.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::create_administrator`](crate::internal_permission::v2::InternalPermissionService::create_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddProjectMember`,
    /// `POST /management/v1/projects/{projectId}/members`. Permission: `project.member.write`; held
    /// for what `project_id` names.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::create_administrator`"
    )]
    #[inline]
    pub fn add_project_member(
        &self,
        request: AddProjectMemberRequest,
    ) -> Call<operations::AddProjectMember> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the members of a project, who are its administrators, with their roles.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjectMembers`,
    /// `POST /management/v1/projects/{projectId}/members/_search`. Permission:
    /// `project.member.read`; held for what `project_id` names.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::list_administrators`"
    )]
    #[inline]
    pub fn list_project_members(
        &self,
        request: ListProjectMembersRequest,
    ) -> Call<operations::ListProjectMembers> {
        Call::new(self.client.clone(), request)
    }

    /// Takes all administrator roles on a project away from a user. The user stays.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::delete_administrator`](crate::internal_permission::v2::InternalPermissionService::delete_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveProjectMember`,
    /// `DELETE /management/v1/projects/{projectId}/members/{userId}`. Permission:
    /// `project.member.delete`; held for what `project_id` names.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::delete_administrator`"
    )]
    #[inline]
    pub fn remove_project_member(
        &self,
        request: RemoveProjectMemberRequest,
    ) -> Call<operations::RemoveProjectMember> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of a member of a project, in place of those held before.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::update_administrator`](crate::internal_permission::v2::InternalPermissionService::update_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateProjectMember`,
    /// `PUT /management/v1/projects/{projectId}/members/{userId}`. Permission:
    /// `project.member.write`; held for what `project_id` names.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::update_administrator`"
    )]
    #[inline]
    pub fn update_project_member(
        &self,
        request: UpdateProjectMemberRequest,
    ) -> Call<operations::UpdateProjectMember> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a role to a project. Refused when the project has a role of that key.
    ///
    /// Use
    /// [`project::v2::ProjectService::add_project_role`](crate::project::v2::ProjectService::add_project_role)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddProjectRole`,
    /// `POST /management/v1/projects/{projectId}/roles`. Permission: `project.role.write`; held for
    /// what `project_id` names.
    #[deprecated(note = "use `project::v2::ProjectService::add_project_role`")]
    #[inline]
    pub fn add_project_role(
        &self,
        request: AddProjectRoleRequest,
    ) -> Call<operations::AddProjectRole> {
        Call::new(self.client.clone(), request)
    }

    /// Adds several roles to a project at once.
    ///
    /// Use
    /// [`project::v2::ProjectService::add_project_role`](crate::project::v2::ProjectService::add_project_role)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/BulkAddProjectRoles`,
    /// `POST /management/v1/projects/{projectId}/roles/_bulk`. Permission: `project.role.write`;
    /// held for what `project_id` names.
    #[deprecated(note = "use `project::v2::ProjectService::add_project_role`")]
    #[inline]
    pub fn bulk_add_project_roles(
        &self,
        request: BulkAddProjectRolesRequest,
    ) -> Call<operations::BulkAddProjectRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the roles of a project.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_project_roles`](crate::project::v2::ProjectService::list_project_roles)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListProjectRoles`,
    /// `POST /management/v1/projects/{projectId}/roles/_search`. Permission: `project.role.read`;
    /// held for what `project_id` names.
    #[deprecated(note = "use `project::v2::ProjectService::list_project_roles`")]
    #[inline]
    pub fn list_project_roles(
        &self,
        request: ListProjectRolesRequest,
    ) -> Call<operations::ListProjectRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a role from a project, and from all grants and user grants that hold it.
    ///
    /// Use
    /// [`project::v2::ProjectService::remove_project_role`](crate::project::v2::ProjectService::remove_project_role)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveProjectRole`,
    /// `DELETE /management/v1/projects/{projectId}/roles/{roleKey}`. Permission:
    /// `project.role.delete`; held for what `project_id` names.
    #[deprecated(note = "use `project::v2::ProjectService::remove_project_role`")]
    #[inline]
    pub fn remove_project_role(
        &self,
        request: RemoveProjectRoleRequest,
    ) -> Call<operations::RemoveProjectRole> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the display name and the group of a role. The key stays; a group that is left out is
    /// removed.
    ///
    /// Use
    /// [`project::v2::ProjectService::update_project_role`](crate::project::v2::ProjectService::update_project_role)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateProjectRole`,
    /// `PUT /management/v1/projects/{projectId}/roles/{roleKey}`. Permission: `project.role.write`;
    /// held for what `project_id` names.
    #[deprecated(note = "use `project::v2::ProjectService::update_project_role`")]
    #[inline]
    pub fn update_project_role(
        &self,
        request: UpdateProjectRoleRequest,
    ) -> Call<operations::UpdateProjectRole> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the texts in one language that the instance uses for the pages of the built-in
    /// login. They count for organizations that have none of their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_hosted_login_translation`](crate::settings::v2::SettingsService::get_hosted_login_translation),
    /// for the login of version 2.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultLoginTexts`,
    /// `GET /management/v1/text/default/login/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_login_texts(
        &self,
        request: GetDefaultLoginTextsRequest,
    ) -> Call<operations::GetDefaultLoginTexts> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email that tells users that
    /// an organization claimed the domain of their user name. It counts for organizations that have
    /// none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultDomainClaimedMessageText`,
    /// `GET /management/v1/text/default/message/domainclaimed/{language}`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_default_domain_claimed_message_text(
        &self,
        request: GetDefaultDomainClaimedMessageTextRequest,
    ) -> Call<operations::GetDefaultDomainClaimedMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email with which new users
    /// set up their account. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultInitMessageText`,
    /// `GET /management/v1/text/default/message/init/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_init_message_text(
        &self,
        request: GetDefaultInitMessageTextRequest,
    ) -> Call<operations::GetDefaultInitMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email that invites a user.
    /// It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultInviteUserMessageText`,
    /// `GET /management/v1/text/default/message/invite_user/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_invite_user_message_text(
        &self,
        request: GetDefaultInviteUserMessageTextRequest,
    ) -> Call<operations::GetDefaultInviteUserMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email that tells users that
    /// their password was changed. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultPasswordChangeMessageText`,
    /// `GET /management/v1/text/default/message/password_change/{language}`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_default_password_change_message_text(
        &self,
        request: GetDefaultPasswordChangeMessageTextRequest,
    ) -> Call<operations::GetDefaultPasswordChangeMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email with the link to
    /// register a passkey. It counts for organizations that have none of their own.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/GetDefaultPasswordlessRegistrationMessageText`,
    /// `GET /management/v1/text/default/message/passwordless_registration/{language}`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_default_passwordless_registration_message_text(
        &self,
        request: GetDefaultPasswordlessRegistrationMessageTextRequest,
    ) -> Call<operations::GetDefaultPasswordlessRegistrationMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the message with the code to
    /// reset a password. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultPasswordResetMessageText`,
    /// `GET /management/v1/text/default/message/passwordreset/{language}`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_default_password_reset_message_text(
        &self,
        request: GetDefaultPasswordResetMessageTextRequest,
    ) -> Call<operations::GetDefaultPasswordResetMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email with the code to
    /// verify an email address. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultVerifyEmailMessageText`,
    /// `GET /management/v1/text/default/message/verifyemail/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_verify_email_message_text(
        &self,
        request: GetDefaultVerifyEmailMessageTextRequest,
    ) -> Call<operations::GetDefaultVerifyEmailMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email with a one-time code.
    /// It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultVerifyEmailOTPMessageText`,
    /// `GET /management/v1/text/default/message/verifyemailotp/{language}`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_default_verify_email_otp_message_text(
        &self,
        request: GetDefaultVerifyEmailOtpMessageTextRequest,
    ) -> Call<operations::GetDefaultVerifyEmailOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the message with the code to
    /// verify a phone number. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultVerifyPhoneMessageText`,
    /// `GET /management/v1/text/default/message/verifyphone/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_default_verify_phone_message_text(
        &self,
        request: GetDefaultVerifyPhoneMessageTextRequest,
    ) -> Call<operations::GetDefaultVerifyPhoneMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the SMS with a one-time code. It
    /// counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetDefaultVerifySMSOTPMessageText`,
    /// `GET /management/v1/text/default/message/verifysmsotp/{language}`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_default_verify_sms_otp_message_text(
        &self,
        request: GetDefaultVerifySmsOtpMessageTextRequest,
    ) -> Call<operations::GetDefaultVerifySmsOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own texts in one language for the pages of the built-in login.
    /// Those of the instance count again.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetCustomLoginTextToDefault`,
    /// `DELETE /management/v1/text/login/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_login_text_to_default(
        &self,
        request: ResetCustomLoginTextsToDefaultRequest,
    ) -> Call<operations::ResetCustomLoginTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the organization's own texts in one language for the pages of the built-in login.
    /// Texts that it did not set are empty.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_hosted_login_translation`](crate::settings::v2::SettingsService::get_hosted_login_translation),
    /// for the login of version 2.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomLoginTexts`,
    /// `GET /management/v1/text/login/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_login_texts(
        &self,
        request: GetCustomLoginTextsRequest,
    ) -> Call<operations::GetCustomLoginTexts> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own texts in one language for the pages of the built-in login.
    ///
    /// See also
    /// [`settings::v2::SettingsService::set_hosted_login_translation`](crate::settings::v2::SettingsService::set_hosted_login_translation),
    /// for the login of version 2.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetCustomLoginText`,
    /// `PUT /management/v1/text/login/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_login_text(
        &self,
        request: SetCustomLoginTextsRequest,
    ) -> Call<operations::SetCustomLoginText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the email that tells users that an
    /// organization claimed the domain of their user name. The one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomDomainClaimedMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/domainclaimed/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_domain_claimed_message_text_to_default(
        &self,
        request: ResetCustomDomainClaimedMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomDomainClaimedMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the email that tells users
    /// that an organization claimed the domain of their user name: its own, or else the one of the
    /// instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomDomainClaimedMessageText`,
    /// `GET /management/v1/text/message/domainclaimed/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_domain_claimed_message_text(
        &self,
        request: GetCustomDomainClaimedMessageTextRequest,
    ) -> Call<operations::GetCustomDomainClaimedMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the email that tells users that an
    /// organization claimed the domain of their user name.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/SetCustomDomainClaimedMessageCustomText`,
    /// `PUT /management/v1/text/message/domainclaimed/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_domain_claimed_message_custom_text(
        &self,
        request: SetCustomDomainClaimedMessageTextRequest,
    ) -> Call<operations::SetCustomDomainClaimedMessageCustomText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the email with which new users set
    /// up their account. The one of the instance counts again.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResetCustomInitMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/init/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_init_message_text_to_default(
        &self,
        request: ResetCustomInitMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomInitMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the email with which new
    /// users set up their account: its own, or else the one of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomInitMessageText`,
    /// `GET /management/v1/text/message/init/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_init_message_text(
        &self,
        request: GetCustomInitMessageTextRequest,
    ) -> Call<operations::GetCustomInitMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the email with which new users set up
    /// their account.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetCustomInitMessageText`,
    /// `PUT /management/v1/text/message/init/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_init_message_text(
        &self,
        request: SetCustomInitMessageTextRequest,
    ) -> Call<operations::SetCustomInitMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the email that invites a user. The
    /// one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomInviteUserMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/invite_user/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_invite_user_message_text_to_default(
        &self,
        request: ResetCustomInviteUserMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomInviteUserMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the email that invites a
    /// user: its own, or else the one of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomInviteUserMessageText`,
    /// `GET /management/v1/text/message/invite_user/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_invite_user_message_text(
        &self,
        request: GetCustomInviteUserMessageTextRequest,
    ) -> Call<operations::GetCustomInviteUserMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the email that invites a user.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetCustomInviteUserMessageCustomText`,
    /// `PUT /management/v1/text/message/invite_user/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_invite_user_message_custom_text(
        &self,
        request: SetCustomInviteUserMessageTextRequest,
    ) -> Call<operations::SetCustomInviteUserMessageCustomText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the email that tells users that
    /// their password was changed. The one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomPasswordChangeMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/password_change/{language}`. Permission:
    /// `policy.delete`.
    #[inline]
    pub fn reset_custom_password_change_message_text_to_default(
        &self,
        request: ResetCustomPasswordChangeMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomPasswordChangeMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the email that tells users
    /// that their password was changed: its own, or else the one of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomPasswordChangeMessageText`,
    /// `GET /management/v1/text/message/password_change/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_password_change_message_text(
        &self,
        request: GetCustomPasswordChangeMessageTextRequest,
    ) -> Call<operations::GetCustomPasswordChangeMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the email that tells users that their
    /// password was changed.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/SetCustomPasswordChangeMessageCustomText`,
    /// `PUT /management/v1/text/message/password_change/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_password_change_message_custom_text(
        &self,
        request: SetCustomPasswordChangeMessageTextRequest,
    ) -> Call<operations::SetCustomPasswordChangeMessageCustomText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the email with the link to register
    /// a passkey. The one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomPasswordlessRegistrationMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/passwordless_registration/{language}`. Permission:
    /// `policy.delete`.
    #[inline]
    pub fn reset_custom_passwordless_registration_message_text_to_default(
        &self,
        request: ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomPasswordlessRegistrationMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the email with the link to
    /// register a passkey: its own, or else the one of the instance.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/GetCustomPasswordlessRegistrationMessageText`,
    /// `GET /management/v1/text/message/passwordless_registration/{language}`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_custom_passwordless_registration_message_text(
        &self,
        request: GetCustomPasswordlessRegistrationMessageTextRequest,
    ) -> Call<operations::GetCustomPasswordlessRegistrationMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the email with the link to register a
    /// passkey.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/SetCustomPasswordlessRegistrationMessageCustomText`,
    /// `PUT /management/v1/text/message/passwordless_registration/{language}`. Permission:
    /// `policy.write`.
    #[inline]
    pub fn set_custom_passwordless_registration_message_custom_text(
        &self,
        request: SetCustomPasswordlessRegistrationMessageTextRequest,
    ) -> Call<operations::SetCustomPasswordlessRegistrationMessageCustomText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the message with the code to reset a
    /// password. The one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomPasswordResetMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/passwordreset/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_password_reset_message_text_to_default(
        &self,
        request: ResetCustomPasswordResetMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomPasswordResetMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the message with the code to
    /// reset a password: its own, or else the one of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomPasswordResetMessageText`,
    /// `GET /management/v1/text/message/passwordreset/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_password_reset_message_text(
        &self,
        request: GetCustomPasswordResetMessageTextRequest,
    ) -> Call<operations::GetCustomPasswordResetMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the message with the code to reset a
    /// password.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetCustomPasswordResetMessageText`,
    /// `PUT /management/v1/text/message/passwordreset/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_password_reset_message_text(
        &self,
        request: SetCustomPasswordResetMessageTextRequest,
    ) -> Call<operations::SetCustomPasswordResetMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the email with the code to verify an
    /// email address. The one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomVerifyEmailMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/verifyemail/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_verify_email_message_text_to_default(
        &self,
        request: ResetCustomVerifyEmailMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomVerifyEmailMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the email with the code to
    /// verify an email address: its own, or else the one of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomVerifyEmailMessageText`,
    /// `GET /management/v1/text/message/verifyemail/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_verify_email_message_text(
        &self,
        request: GetCustomVerifyEmailMessageTextRequest,
    ) -> Call<operations::GetCustomVerifyEmailMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the email with the code to verify an
    /// email address.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetCustomVerifyEmailMessageText`,
    /// `PUT /management/v1/text/message/verifyemail/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_verify_email_message_text(
        &self,
        request: SetCustomVerifyEmailMessageTextRequest,
    ) -> Call<operations::SetCustomVerifyEmailMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the email with a one-time code. The
    /// one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomVerifyEmailOTPMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/verifyemailotp/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_verify_email_otp_message_text_to_default(
        &self,
        request: ResetCustomVerifyEmailOtpMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomVerifyEmailOtpMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the email with a one-time
    /// code: its own, or else the one of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomVerifyEmailOTPMessageText`,
    /// `GET /management/v1/text/message/verifyemailotp/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_verify_email_otp_message_text(
        &self,
        request: GetCustomVerifyEmailOtpMessageTextRequest,
    ) -> Call<operations::GetCustomVerifyEmailOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the email with a one-time code.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetCustomVerifyEmailOTPMessageText`,
    /// `PUT /management/v1/text/message/verifyemailotp/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_verify_email_otp_message_text(
        &self,
        request: SetCustomVerifyEmailOtpMessageTextRequest,
    ) -> Call<operations::SetCustomVerifyEmailOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the message with the code to verify
    /// a phone number. The one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomVerifyPhoneMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/verifyphone/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_verify_phone_message_text_to_default(
        &self,
        request: ResetCustomVerifyPhoneMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomVerifyPhoneMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the message with the code to
    /// verify a phone number: its own, or else the one of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomVerifyPhoneMessageText`,
    /// `GET /management/v1/text/message/verifyphone/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_verify_phone_message_text(
        &self,
        request: GetCustomVerifyPhoneMessageTextRequest,
    ) -> Call<operations::GetCustomVerifyPhoneMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the message with the code to verify a
    /// phone number.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetCustomVerifyPhoneMessageText`,
    /// `PUT /management/v1/text/message/verifyphone/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_verify_phone_message_text(
        &self,
        request: SetCustomVerifyPhoneMessageTextRequest,
    ) -> Call<operations::SetCustomVerifyPhoneMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the organization's own text in one language for the SMS with a one-time code. The
    /// one of the instance counts again.
    ///
    /// Operation:
    /// `zitadel.management.v1.ManagementService/ResetCustomVerifySMSOTPMessageTextToDefault`,
    /// `DELETE /management/v1/text/message/verifysmsotp/{language}`. Permission: `policy.delete`.
    #[inline]
    pub fn reset_custom_verify_sms_otp_message_text_to_default(
        &self,
        request: ResetCustomVerifySmsOtpMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomVerifySmsOtpMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the organization uses for the SMS with a one-time
    /// code: its own, or else the one of the instance.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetCustomVerifySMSOTPMessageText`,
    /// `GET /management/v1/text/message/verifysmsotp/{language}`. Permission: `policy.read`.
    #[inline]
    pub fn get_custom_verify_sms_otp_message_text(
        &self,
        request: GetCustomVerifySmsOtpMessageTextRequest,
    ) -> Call<operations::GetCustomVerifySmsOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization's own text in one language for the SMS with a one-time code.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetCustomVerifySMSOTPMessageText`,
    /// `PUT /management/v1/text/message/verifysmsotp/{language}`. Permission: `policy.write`.
    #[inline]
    pub fn set_custom_verify_sms_otp_message_text(
        &self,
        request: SetCustomVerifySmsOtpMessageTextRequest,
    ) -> Call<operations::SetCustomVerifySmsOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes several user grants at once.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::delete_authorization`](crate::authorization::v2::AuthorizationService::delete_authorization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/BulkRemoveUserGrant`,
    /// `DELETE /management/v1/user_grants/_bulk`. Permission: `user.grant.delete`.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::delete_authorization`")]
    #[inline]
    pub fn bulk_remove_user_grant(
        &self,
        request: BulkRemoveUserGrantRequest,
    ) -> Call<operations::BulkRemoveUserGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Tells whether a user name and an email address are still free.
    ///
    /// Use [`user::v2::UserService::list_users`](crate::user::v2::UserService::list_users) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/IsUserUnique`,
    /// `GET /management/v1/users/_is_unique`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_users`")]
    #[inline]
    pub fn is_user_unique(&self, request: IsUserUniqueRequest) -> Call<operations::IsUserUnique> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the users of the organization that match the queries.
    ///
    /// Use [`user::v2::UserService::list_users`](crate::user::v2::UserService::list_users) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListUsers`,
    /// `POST /management/v1/users/_search`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_users`")]
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<operations::ListUsers> {
        Call::new(self.client.clone(), request)
    }

    /// Lists user grants, which say what roles users have in which projects, with the users and
    /// projects.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::list_authorizations`](crate::authorization::v2::AuthorizationService::list_authorizations)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListUserGrants`,
    /// `POST /management/v1/users/grants/_search`. Permission: `user.grant.read`.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::list_authorizations`")]
    #[inline]
    pub fn list_user_grants(
        &self,
        request: ListUserGrantRequest,
    ) -> Call<operations::ListUserGrants> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a human user. With an initial password, it must be changed at the first sign-in;
    /// without one, the user receives an email to set up the account.
    ///
    /// Use [`user::v2::UserService::create_user`](crate::user::v2::UserService::create_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddHumanUser`,
    /// `POST /management/v1/users/human`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::create_user`")]
    #[inline]
    pub fn add_human_user(&self, request: AddHumanUserRequest) -> Call<operations::AddHumanUser> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a human user who moves over from another system, with a password or its hash, second
    /// factors, and accounts at identity providers.
    ///
    /// Use [`user::v2::UserService::create_user`](crate::user::v2::UserService::create_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ImportHumanUser`,
    /// `POST /management/v1/users/human/_import`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::create_user`")]
    #[inline]
    pub fn import_human_user(
        &self,
        request: ImportHumanUserRequest,
    ) -> Call<operations::ImportHumanUser> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a service user, with which a program signs in. Keys, a client secret or tokens are
    /// added afterwards.
    ///
    /// Use [`user::v2::UserService::create_user`](crate::user::v2::UserService::create_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddMachineUser`,
    /// `POST /management/v1/users/machine`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::create_user`")]
    #[inline]
    pub fn add_machine_user(
        &self,
        request: AddMachineUserRequest,
    ) -> Call<operations::AddMachineUser> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a user with all credentials, grants and metadata. This cannot be undone.
    ///
    /// Use [`user::v2::UserService::delete_user`](crate::user::v2::UserService::delete_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveUser`,
    /// `DELETE /management/v1/users/{id}`. Permission: `user.delete`.
    #[deprecated(note = "use `user::v2::UserService::delete_user`")]
    #[inline]
    pub fn remove_user(&self, request: RemoveUserRequest) -> Call<operations::RemoveUser> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one user by id.
    ///
    /// Use [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetUserByID`,
    /// `GET /management/v1/users/{id}`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::get_user_by_id`")]
    #[inline]
    pub fn get_user_by_id(&self, request: GetUserByIdRequest) -> Call<operations::GetUserById> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a user, who cannot sign in until reactivated. Refused when already inactive.
    ///
    /// Use
    /// [`user::v2::UserService::deactivate_user`](crate::user::v2::UserService::deactivate_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeactivateUser`,
    /// `POST /management/v1/users/{id}/_deactivate`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::deactivate_user`")]
    #[inline]
    pub fn deactivate_user(
        &self,
        request: DeactivateUserRequest,
    ) -> Call<operations::DeactivateUser> {
        Call::new(self.client.clone(), request)
    }

    /// Locks a user, who cannot sign in until unlocked.
    ///
    /// Use [`user::v2::UserService::lock_user`](crate::user::v2::UserService::lock_user) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/LockUser`,
    /// `POST /management/v1/users/{id}/_lock`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::lock_user`")]
    #[inline]
    pub fn lock_user(&self, request: LockUserRequest) -> Call<operations::LockUser> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates a user who was deactivated.
    ///
    /// Use
    /// [`user::v2::UserService::reactivate_user`](crate::user::v2::UserService::reactivate_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ReactivateUser`,
    /// `POST /management/v1/users/{id}/_reactivate`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::reactivate_user`")]
    #[inline]
    pub fn reactivate_user(
        &self,
        request: ReactivateUserRequest,
    ) -> Call<operations::ReactivateUser> {
        Call::new(self.client.clone(), request)
    }

    /// Unlocks a user who was locked.
    ///
    /// Use [`user::v2::UserService::unlock_user`](crate::user::v2::UserService::unlock_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UnlockUser`,
    /// `POST /management/v1/users/{id}/_unlock`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::unlock_user`")]
    #[inline]
    pub fn unlock_user(&self, request: UnlockUserRequest) -> Call<operations::UnlockUser> {
        Call::new(self.client.clone(), request)
    }

    /// Removes metadata of a user by their keys.
    ///
    /// Use
    /// [`user::v2::UserService::delete_user_metadata`](crate::user::v2::UserService::delete_user_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/BulkRemoveUserMetadata`,
    /// `DELETE /management/v1/users/{id}/metadata/_bulk`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::delete_user_metadata`")]
    #[inline]
    pub fn bulk_remove_user_metadata(
        &self,
        request: BulkRemoveUserMetadataRequest,
    ) -> Call<operations::BulkRemoveUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Sets metadata of a user under several keys. Existing keys get the new value, other keys
    /// stay.
    ///
    /// Use
    /// [`user::v2::UserService::set_user_metadata`](crate::user::v2::UserService::set_user_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/BulkSetUserMetadata`,
    /// `POST /management/v1/users/{id}/metadata/_bulk`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::set_user_metadata`")]
    #[inline]
    pub fn bulk_set_user_metadata(
        &self,
        request: BulkSetUserMetadataRequest,
    ) -> Call<operations::BulkSetUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the metadata of a user.
    ///
    /// Use
    /// [`user::v2::UserService::list_user_metadata`](crate::user::v2::UserService::list_user_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListUserMetadata`,
    /// `POST /management/v1/users/{id}/metadata/_search`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_user_metadata`")]
    #[inline]
    pub fn list_user_metadata(
        &self,
        request: ListUserMetadataRequest,
    ) -> Call<operations::ListUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the metadata of a user under one key.
    ///
    /// Use
    /// [`user::v2::UserService::delete_user_metadata`](crate::user::v2::UserService::delete_user_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveUserMetadata`,
    /// `DELETE /management/v1/users/{id}/metadata/{key}`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::delete_user_metadata`")]
    #[inline]
    pub fn remove_user_metadata(
        &self,
        request: RemoveUserMetadataRequest,
    ) -> Call<operations::RemoveUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the metadata of a user under one key.
    ///
    /// Use
    /// [`user::v2::UserService::list_user_metadata`](crate::user::v2::UserService::list_user_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetUserMetadata`,
    /// `GET /management/v1/users/{id}/metadata/{key}`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_user_metadata`")]
    #[inline]
    pub fn get_user_metadata(
        &self,
        request: GetUserMetadataRequest,
    ) -> Call<operations::GetUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Sets metadata of a user under one key. The value of an existing key is replaced.
    ///
    /// Use
    /// [`user::v2::UserService::set_user_metadata`](crate::user::v2::UserService::set_user_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetUserMetadata`,
    /// `POST /management/v1/users/{id}/metadata/{key}`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::set_user_metadata`")]
    #[inline]
    pub fn set_user_metadata(
        &self,
        request: SetUserMetadataRequest,
    ) -> Call<operations::SetUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a human user a new email to set up the account, to another address when one is given.
    /// Refused when the account is set up already.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResendHumanInitialization`,
    /// `POST /management/v1/users/{userId}/_resend_initialization`. Permission: `user.write`.
    #[deprecated]
    #[inline]
    pub fn resend_human_initialization(
        &self,
        request: ResendHumanInitializationRequest,
    ) -> Call<operations::ResendHumanInitialization> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the second factors of a human user with their state.
    ///
    /// Use
    /// [`user::v2::UserService::list_authentication_method_types`](crate::user::v2::UserService::list_authentication_method_types)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListHumanAuthFactors`,
    /// `POST /management/v1/users/{userId}/auth_factors/_search`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_authentication_method_types`")]
    #[inline]
    pub fn list_human_auth_factors(
        &self,
        request: ListHumanAuthFactorsRequest,
    ) -> Call<operations::ListHumanAuthFactors> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the authenticator app (TOTP) of a human user.
    ///
    /// Use [`user::v2::UserService::remove_totp`](crate::user::v2::UserService::remove_totp)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveHumanAuthFactorOTP`,
    /// `DELETE /management/v1/users/{userId}/auth_factors/otp`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_totp`")]
    #[inline]
    pub fn remove_human_auth_factor_otp(
        &self,
        request: RemoveHumanAuthFactorOtpRequest,
    ) -> Call<operations::RemoveHumanAuthFactorOtp> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time codes by email from the second factors of a human user.
    ///
    /// Use
    /// [`user::v2::UserService::remove_otp_email`](crate::user::v2::UserService::remove_otp_email)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveHumanAuthFactorOTPEmail`,
    /// `DELETE /management/v1/users/{userId}/auth_factors/otp_email`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_otp_email`")]
    #[inline]
    pub fn remove_human_auth_factor_otp_email(
        &self,
        request: RemoveHumanAuthFactorOtpEmailRequest,
    ) -> Call<operations::RemoveHumanAuthFactorOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time codes by SMS from the second factors of a human user.
    ///
    /// Use [`user::v2::UserService::remove_otp_sms`](crate::user::v2::UserService::remove_otp_sms)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveHumanAuthFactorOTPSMS`,
    /// `DELETE /management/v1/users/{userId}/auth_factors/otp_sms`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_otp_sms`")]
    #[inline]
    pub fn remove_human_auth_factor_otp_sms(
        &self,
        request: RemoveHumanAuthFactorOtpSmsRequest,
    ) -> Call<operations::RemoveHumanAuthFactorOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a security key (U2F) of a human user.
    ///
    /// Use [`user::v2::UserService::remove_u2f`](crate::user::v2::UserService::remove_u2f) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveHumanAuthFactorU2F`,
    /// `DELETE /management/v1/users/{userId}/auth_factors/u2f/{tokenId}`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_u2f`")]
    #[inline]
    pub fn remove_human_auth_factor_u2f(
        &self,
        request: RemoveHumanAuthFactorU2fRequest,
    ) -> Call<operations::RemoveHumanAuthFactorU2f> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the picture of a human user.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveHumanAvatar`,
    /// `DELETE /management/v1/users/{userId}/avatar`. Permission: `user.write`.
    #[inline]
    pub fn remove_human_avatar(
        &self,
        request: RemoveHumanAvatarRequest,
    ) -> Call<operations::RemoveHumanAvatar> {
        Call::new(self.client.clone(), request)
    }

    /// Lists what was changed of a user, by whom and when, the latest first unless asked otherwise.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListUserChanges`,
    /// `POST /management/v1/users/{userId}/changes/_search`. Permission: `user.read`.
    #[inline]
    pub fn list_user_changes(
        &self,
        request: ListUserChangesRequest,
    ) -> Call<operations::ListUserChanges> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the email address of a human user, and whether it is verified. Refused for service
    /// users.
    ///
    /// Use [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetHumanEmail`,
    /// `GET /management/v1/users/{userId}/email`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::get_user_by_id`")]
    #[inline]
    pub fn get_human_email(
        &self,
        request: GetHumanEmailRequest,
    ) -> Call<operations::GetHumanEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the email address of a human user. Unless it is set as verified at once, the user
    /// receives a code to verify it.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateHumanEmail`,
    /// `PUT /management/v1/users/{userId}/email`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn update_human_email(
        &self,
        request: UpdateHumanEmailRequest,
    ) -> Call<operations::UpdateHumanEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a human user a new code to verify the email address.
    ///
    /// Use
    /// [`user::v2::UserService::resend_email_code`](crate::user::v2::UserService::resend_email_code)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResendHumanEmailVerification`,
    /// `POST /management/v1/users/{userId}/email/_resend_verification`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::resend_email_code`")]
    #[inline]
    pub fn resend_human_email_verification(
        &self,
        request: ResendHumanEmailVerificationRequest,
    ) -> Call<operations::ResendHumanEmailVerification> {
        Call::new(self.client.clone(), request)
    }

    /// Gives a user roles of a project. A user has one user grant for a project and organization; a
    /// second one is refused as already existing.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::create_authorization`](crate::authorization::v2::AuthorizationService::create_authorization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddUserGrant`,
    /// `POST /management/v1/users/{userId}/grants`. Permission: `user.grant.write`.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::create_authorization`")]
    #[inline]
    pub fn add_user_grant(&self, request: AddUserGrantRequest) -> Call<operations::AddUserGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a user grant, and with it the user's roles in the project.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::delete_authorization`](crate::authorization::v2::AuthorizationService::delete_authorization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveUserGrant`,
    /// `DELETE /management/v1/users/{userId}/grants/{grantId}`. Permission: `user.grant.delete`.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::delete_authorization`")]
    #[inline]
    pub fn remove_user_grant(
        &self,
        request: RemoveUserGrantRequest,
    ) -> Call<operations::RemoveUserGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one user grant: the roles that a user has in a project.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::list_authorizations`](crate::authorization::v2::AuthorizationService::list_authorizations)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetUserGrantByID`,
    /// `GET /management/v1/users/{userId}/grants/{grantId}`. Permission: `user.grant.read`.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::list_authorizations`")]
    #[inline]
    pub fn get_user_grant_by_id(
        &self,
        request: GetUserGrantByIdRequest,
    ) -> Call<operations::GetUserGrantById> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of a user grant, in place of those it had.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::update_authorization`](crate::authorization::v2::AuthorizationService::update_authorization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateUserGrant`,
    /// `PUT /management/v1/users/{userId}/grants/{grantId}`. Permission: `user.grant.write`.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::update_authorization`")]
    #[inline]
    pub fn update_user_grant(
        &self,
        request: UpdateUserGrantRequest,
    ) -> Call<operations::UpdateUserGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a user grant, so that its roles do not count until it is reactivated.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::deactivate_authorization`](crate::authorization::v2::AuthorizationService::deactivate_authorization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/DeactivateUserGrant`,
    /// `POST /management/v1/users/{userId}/grants/{grantId}/_deactivate`. Permission:
    /// `user.grant.write`.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::deactivate_authorization`")]
    #[inline]
    pub fn deactivate_user_grant(
        &self,
        request: DeactivateUserGrantRequest,
    ) -> Call<operations::DeactivateUserGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates a user grant that was deactivated.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::activate_authorization`](crate::authorization::v2::AuthorizationService::activate_authorization)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ReactivateUserGrant`,
    /// `POST /management/v1/users/{userId}/grants/{grantId}/_reactivate`. Permission:
    /// `user.grant.write`.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::activate_authorization`")]
    #[inline]
    pub fn reactivate_user_grant(
        &self,
        request: ReactivateUserGrantRequest,
    ) -> Call<operations::ReactivateUserGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the accounts at identity providers that a human user is linked to.
    ///
    /// Use [`user::v2::UserService::list_idp_links`](crate::user::v2::UserService::list_idp_links)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListHumanLinkedIDPs`,
    /// `POST /management/v1/users/{userId}/idps/_search`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_idp_links`")]
    #[inline]
    pub fn list_human_linked_idps(
        &self,
        request: ListHumanLinkedIdpsRequest,
    ) -> Call<operations::ListHumanLinkedIdps> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the link between a human user and an account at an identity provider.
    ///
    /// Use
    /// [`user::v2::UserService::remove_idp_link`](crate::user::v2::UserService::remove_idp_link)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveHumanLinkedIDP`,
    /// `DELETE /management/v1/users/{userId}/idps/{idpId}/{linkedUserId}`. Permission:
    /// `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_idp_link`")]
    #[inline]
    pub fn remove_human_linked_idp(
        &self,
        request: RemoveHumanLinkedIdpRequest,
    ) -> Call<operations::RemoveHumanLinkedIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a key to a service user, for signing in with a signed JWT. Without a public key of
    /// yours, Zitadel makes the pair and shows the private key only in this answer.
    ///
    /// Use [`user::v2::UserService::add_key`](crate::user::v2::UserService::add_key) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddMachineKey`,
    /// `POST /management/v1/users/{userId}/keys`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::add_key`")]
    #[inline]
    pub fn add_machine_key(
        &self,
        request: AddMachineKeyRequest,
    ) -> Call<operations::AddMachineKey> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the keys of a service user, without the private keys.
    ///
    /// Use [`user::v2::UserService::list_keys`](crate::user::v2::UserService::list_keys) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListMachineKeys`,
    /// `POST /management/v1/users/{userId}/keys/_search`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_keys`")]
    #[inline]
    pub fn list_machine_keys(
        &self,
        request: ListMachineKeysRequest,
    ) -> Call<operations::ListMachineKeys> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a key of a service user. Assertions signed with it are no longer accepted.
    ///
    /// Use [`user::v2::UserService::remove_key`](crate::user::v2::UserService::remove_key) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveMachineKey`,
    /// `DELETE /management/v1/users/{userId}/keys/{keyId}`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_key`")]
    #[inline]
    pub fn remove_machine_key(
        &self,
        request: RemoveMachineKeyRequest,
    ) -> Call<operations::RemoveMachineKey> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one key of a service user, without the private key.
    ///
    /// Use [`user::v2::UserService::list_keys`](crate::user::v2::UserService::list_keys) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetMachineKeyByIDs`,
    /// `GET /management/v1/users/{userId}/keys/{keyId}`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_keys`")]
    #[inline]
    pub fn get_machine_key_by_ids(
        &self,
        request: GetMachineKeyByIdsRequest,
    ) -> Call<operations::GetMachineKeyByIds> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name, the description and the kind of access tokens of a service user. What is
    /// left out is emptied or reset.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateMachine`,
    /// `PUT /management/v1/users/{userId}/machine`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn update_machine(&self, request: UpdateMachineRequest) -> Call<operations::UpdateMachine> {
        Call::new(self.client.clone(), request)
    }

    /// Lists what a user may administer: the instance, organizations, projects and project grants,
    /// with the roles held.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListUserMemberships`,
    /// `POST /management/v1/users/{userId}/memberships/_search`. Permission:
    /// `user.membership.read`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::list_administrators`"
    )]
    #[inline]
    pub fn list_user_memberships(
        &self,
        request: ListUserMembershipsRequest,
    ) -> Call<operations::ListUserMemberships> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the password of a human user, who must change it at the next sign-in unless the request
    /// says otherwise.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetHumanPassword`,
    /// `POST /management/v1/users/{userId}/password`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn set_human_password(
        &self,
        request: SetHumanPasswordRequest,
    ) -> Call<operations::SetHumanPassword> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the password of a human user, who must change it at the next sign-in. Refused when the
    /// account is not set up yet.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SetHumanInitialPassword`,
    /// `POST /management/v1/users/{userId}/password/_initialize`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn set_human_initial_password(
        &self,
        request: SetHumanInitialPasswordRequest,
    ) -> Call<operations::SetHumanInitialPassword> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a human user a code to reset the password, by email or SMS.
    ///
    /// Use [`user::v2::UserService::password_reset`](crate::user::v2::UserService::password_reset)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SendHumanResetPasswordNotification`,
    /// `POST /management/v1/users/{userId}/password/_reset`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::password_reset`")]
    #[inline]
    pub fn send_human_reset_password_notification(
        &self,
        request: SendHumanResetPasswordNotificationRequest,
    ) -> Call<operations::SendHumanResetPasswordNotification> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a link with which a human user registers a passkey. The answer holds the link;
    /// nothing is sent.
    ///
    /// Use
    /// [`user::v2::UserService::register_passkey`](crate::user::v2::UserService::register_passkey)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddPasswordlessRegistration`,
    /// `POST /management/v1/users/{userId}/passwordless/_link`. Permission:
    /// `user.credential.write`.
    #[deprecated(note = "use `user::v2::UserService::register_passkey`")]
    #[inline]
    pub fn add_passwordless_registration(
        &self,
        request: AddPasswordlessRegistrationRequest,
    ) -> Call<operations::AddPasswordlessRegistration> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the passkeys of a human user.
    ///
    /// Use [`user::v2::UserService::list_passkeys`](crate::user::v2::UserService::list_passkeys)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListHumanPasswordless`,
    /// `POST /management/v1/users/{userId}/passwordless/_search`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_passkeys`")]
    #[inline]
    pub fn list_human_passwordless(
        &self,
        request: ListHumanPasswordlessRequest,
    ) -> Call<operations::ListHumanPasswordless> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a human user an email with a link to register a passkey.
    ///
    /// Use
    /// [`user::v2::UserService::create_passkey_registration_link`](crate::user::v2::UserService::create_passkey_registration_link)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/SendPasswordlessRegistration`,
    /// `POST /management/v1/users/{userId}/passwordless/_send_link`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::create_passkey_registration_link`")]
    #[inline]
    pub fn send_passwordless_registration(
        &self,
        request: SendPasswordlessRegistrationRequest,
    ) -> Call<operations::SendPasswordlessRegistration> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a passkey of a human user.
    ///
    /// Use [`user::v2::UserService::remove_passkey`](crate::user::v2::UserService::remove_passkey)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveHumanPasswordless`,
    /// `DELETE /management/v1/users/{userId}/passwordless/{tokenId}`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_passkey`")]
    #[inline]
    pub fn remove_human_passwordless(
        &self,
        request: RemoveHumanPasswordlessRequest,
    ) -> Call<operations::RemoveHumanPasswordless> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a personal access token for a service user. The token is shown only in this answer.
    ///
    /// Use
    /// [`user::v2::UserService::add_personal_access_token`](crate::user::v2::UserService::add_personal_access_token)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/AddPersonalAccessToken`,
    /// `POST /management/v1/users/{userId}/pats`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::add_personal_access_token`")]
    #[inline]
    pub fn add_personal_access_token(
        &self,
        request: AddPersonalAccessTokenRequest,
    ) -> Call<operations::AddPersonalAccessToken> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the personal access tokens of a user, without the tokens themselves.
    ///
    /// Use
    /// [`user::v2::UserService::list_personal_access_tokens`](crate::user::v2::UserService::list_personal_access_tokens)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ListPersonalAccessTokens`,
    /// `POST /management/v1/users/{userId}/pats/_search`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_personal_access_tokens`")]
    #[inline]
    pub fn list_personal_access_tokens(
        &self,
        request: ListPersonalAccessTokensRequest,
    ) -> Call<operations::ListPersonalAccessTokens> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a personal access token, which is then no longer accepted.
    ///
    /// Use
    /// [`user::v2::UserService::remove_personal_access_token`](crate::user::v2::UserService::remove_personal_access_token)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemovePersonalAccessToken`,
    /// `DELETE /management/v1/users/{userId}/pats/{tokenId}`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_personal_access_token`")]
    #[inline]
    pub fn remove_personal_access_token(
        &self,
        request: RemovePersonalAccessTokenRequest,
    ) -> Call<operations::RemovePersonalAccessToken> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one personal access token of a user, without the token itself.
    ///
    /// Use
    /// [`user::v2::UserService::list_personal_access_tokens`](crate::user::v2::UserService::list_personal_access_tokens)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetPersonalAccessTokenByIDs`,
    /// `GET /management/v1/users/{userId}/pats/{tokenId}`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::list_personal_access_tokens`")]
    #[inline]
    pub fn get_personal_access_token_by_ids(
        &self,
        request: GetPersonalAccessTokenByIdsRequest,
    ) -> Call<operations::GetPersonalAccessTokenByIds> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the phone number of a human user. Refused when there is none.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveHumanPhone`,
    /// `DELETE /management/v1/users/{userId}/phone`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn remove_human_phone(
        &self,
        request: RemoveHumanPhoneRequest,
    ) -> Call<operations::RemoveHumanPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the phone number of a human user, and whether it is verified.
    ///
    /// Use [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetHumanPhone`,
    /// `GET /management/v1/users/{userId}/phone`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::get_user_by_id`")]
    #[inline]
    pub fn get_human_phone(
        &self,
        request: GetHumanPhoneRequest,
    ) -> Call<operations::GetHumanPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the phone number of a human user. Unless it is set as verified at once, the user
    /// receives a code to verify it.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateHumanPhone`,
    /// `PUT /management/v1/users/{userId}/phone`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn update_human_phone(
        &self,
        request: UpdateHumanPhoneRequest,
    ) -> Call<operations::UpdateHumanPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a human user a new code to verify the phone number.
    ///
    /// Use
    /// [`user::v2::UserService::resend_phone_code`](crate::user::v2::UserService::resend_phone_code)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/ResendHumanPhoneVerification`,
    /// `POST /management/v1/users/{userId}/phone/_resend_verification`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::resend_phone_code`")]
    #[inline]
    pub fn resend_human_phone_verification(
        &self,
        request: ResendHumanPhoneVerificationRequest,
    ) -> Call<operations::ResendHumanPhoneVerification> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the names, language, gender and picture of a human user. Refused for service users.
    ///
    /// Use [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetHumanProfile`,
    /// `GET /management/v1/users/{userId}/profile`. Permission: `user.read`.
    #[deprecated(note = "use `user::v2::UserService::get_user_by_id`")]
    #[inline]
    pub fn get_human_profile(
        &self,
        request: GetHumanProfileRequest,
    ) -> Call<operations::GetHumanProfile> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the names, language and gender of a human user. What is left out is emptied or
    /// reset.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateHumanProfile`,
    /// `PUT /management/v1/users/{userId}/profile`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn update_human_profile(
        &self,
        request: UpdateHumanProfileRequest,
    ) -> Call<operations::UpdateHumanProfile> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the client secret of a service user.
    ///
    /// Use [`user::v2::UserService::remove_secret`](crate::user::v2::UserService::remove_secret)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/RemoveMachineSecret`,
    /// `DELETE /management/v1/users/{userId}/secret`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::remove_secret`")]
    #[inline]
    pub fn remove_machine_secret(
        &self,
        request: RemoveMachineSecretRequest,
    ) -> Call<operations::RemoveMachineSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a client secret for a service user, in place of the one before. The secret is shown
    /// only in this answer.
    ///
    /// Use [`user::v2::UserService::add_secret`](crate::user::v2::UserService::add_secret) instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GenerateMachineSecret`,
    /// `PUT /management/v1/users/{userId}/secret`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::add_secret`")]
    #[inline]
    pub fn generate_machine_secret(
        &self,
        request: GenerateMachineSecretRequest,
    ) -> Call<operations::GenerateMachineSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the user name of a user, and thereby the login names. Refused when it stays the
    /// same.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/UpdateUserName`,
    /// `PUT /management/v1/users/{userId}/username`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn update_user_name(
        &self,
        request: UpdateUserNameRequest,
    ) -> Call<operations::UpdateUserName> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the issuer of the instance and where its OpenID Connect configuration is found.
    ///
    /// Operation: `zitadel.management.v1.ManagementService/GetOIDCInformation`,
    /// `GET /management/v1/zitadel/docs`.
    #[inline]
    pub fn get_oidc_information(
        &self,
        request: GetOidcInformationRequest,
    ) -> Call<operations::GetOidcInformation> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::Rest;
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_by_sequence, list_operation, whole_list};

    operation!(CreateAction {
        method: "ManagementService::create_action",
        path: "/zitadel.management.v1.ManagementService/CreateAction",
        request: super::CreateActionRequest,
        response: super::CreateActionResponse,
        read_only: false,
        permission: "org.action.write",
        rest: Rest::post("/management/v1/actions").with_body(),
    });

    operation!(ListActions {
        method: "ManagementService::list_actions",
        path: "/zitadel.management.v1.ManagementService/ListActions",
        request: super::ListActionsRequest,
        response: super::ListActionsResponse,
        read_only: true,
        permission: "org.action.read",
        rest: Rest::post("/management/v1/actions/_search").with_body(),
    });

    operation!(DeleteAction {
        method: "ManagementService::delete_action",
        path: "/zitadel.management.v1.ManagementService/DeleteAction",
        request: super::DeleteActionRequest,
        response: super::DeleteActionResponse,
        read_only: false,
        permission: "org.action.delete",
        rest: Rest::delete("/management/v1/actions/{id}").with_body(),
    });

    operation!(GetAction {
        method: "ManagementService::get_action",
        path: "/zitadel.management.v1.ManagementService/GetAction",
        request: super::GetActionRequest,
        response: super::GetActionResponse,
        read_only: true,
        permission: "org.action.read",
        rest: Rest::get("/management/v1/actions/{id}"),
    });

    operation!(UpdateAction {
        method: "ManagementService::update_action",
        path: "/zitadel.management.v1.ManagementService/UpdateAction",
        request: super::UpdateActionRequest,
        response: super::UpdateActionResponse,
        read_only: false,
        permission: "org.action.write",
        rest: Rest::put("/management/v1/actions/{id}").with_body(),
    });

    operation!(DeactivateAction {
        method: "ManagementService::deactivate_action",
        path: "/zitadel.management.v1.ManagementService/DeactivateAction",
        request: super::DeactivateActionRequest,
        response: super::DeactivateActionResponse,
        read_only: false,
        permission: "org.action.write",
        rest: Rest::post("/management/v1/actions/{id}/_deactivate").with_body(),
    });

    operation!(ReactivateAction {
        method: "ManagementService::reactivate_action",
        path: "/zitadel.management.v1.ManagementService/ReactivateAction",
        request: super::ReactivateActionRequest,
        response: super::ReactivateActionResponse,
        read_only: false,
        permission: "org.action.write",
        rest: Rest::post("/management/v1/actions/{id}/_reactivate").with_body(),
    });

    operation!(ListFlowTypes {
        method: "ManagementService::list_flow_types",
        path: "/zitadel.management.v1.ManagementService/ListFlowTypes",
        request: super::ListFlowTypesRequest,
        response: super::ListFlowTypesResponse,
        read_only: true,
        permission: "org.flow.read",
        rest: Rest::post("/management/v1/flows/types/_search"),
    });

    operation!(SetTriggerActions {
        method: "ManagementService::set_trigger_actions",
        path: "/zitadel.management.v1.ManagementService/SetTriggerActions",
        request: super::SetTriggerActionsRequest,
        response: super::SetTriggerActionsResponse,
        read_only: false,
        permission: "org.flow.write",
        rest: Rest::post("/management/v1/flows/{flowType}/trigger/{triggerType}").with_body(),
    });

    operation!(GetFlow {
        method: "ManagementService::get_flow",
        path: "/zitadel.management.v1.ManagementService/GetFlow",
        request: super::GetFlowRequest,
        response: super::GetFlowResponse,
        read_only: true,
        permission: "org.flow.read",
        rest: Rest::get("/management/v1/flows/{type}"),
    });

    operation!(ClearFlow {
        method: "ManagementService::clear_flow",
        path: "/zitadel.management.v1.ManagementService/ClearFlow",
        request: super::ClearFlowRequest,
        response: super::ClearFlowResponse,
        read_only: false,
        permission: "org.flow.delete",
        rest: Rest::post("/management/v1/flows/{type}/_clear"),
    });

    operation!(ListFlowTriggerTypes {
        method: "ManagementService::list_flow_trigger_types",
        path: "/zitadel.management.v1.ManagementService/ListFlowTriggerTypes",
        request: super::ListFlowTriggerTypesRequest,
        response: super::ListFlowTriggerTypesResponse,
        read_only: true,
        permission: "org.flow.read",
        rest: Rest::post("/management/v1/flows/{type}/triggers/_search"),
    });

    operation!(GetOrgByDomainGlobal {
        method: "ManagementService::get_org_by_domain_global",
        path: "/zitadel.management.v1.ManagementService/GetOrgByDomainGlobal",
        request: super::GetOrgByDomainGlobalRequest,
        response: super::GetOrgByDomainGlobalResponse,
        read_only: true,
        permission: "org.global.read",
        rest: Rest::get("/management/v1/global/orgs/_by_domain"),
    });

    operation!(GetUserByLoginNameGlobal {
        method: "ManagementService::get_user_by_login_name_global",
        path: "/zitadel.management.v1.ManagementService/GetUserByLoginNameGlobal",
        request: super::GetUserByLoginNameGlobalRequest,
        response: super::GetUserByLoginNameGlobalResponse,
        read_only: true,
        permission: "user.global.read",
        rest: Rest::get("/management/v1/global/users/_by_login_name"),
    });

    operation!(ListGrantedProjects {
        method: "ManagementService::list_granted_projects",
        path: "/zitadel.management.v1.ManagementService/ListGrantedProjects",
        request: super::ListGrantedProjectsRequest,
        response: super::ListGrantedProjectsResponse,
        read_only: true,
        permission: "project.read",
        rest: Rest::post("/management/v1/granted_projects/_search").with_body(),
    });

    operation!(GetGrantedProjectById {
        method: "ManagementService::get_granted_project_by_id",
        path: "/zitadel.management.v1.ManagementService/GetGrantedProjectByID",
        request: super::GetGrantedProjectByIdRequest,
        response: super::GetGrantedProjectByIdResponse,
        read_only: true,
        permission: "project.read; held for what grant_id names",
        rest: Rest::get("/management/v1/granted_projects/{projectId}/grants/{grantId}"),
    });

    operation!(ListGrantedProjectRoles {
        method: "ManagementService::list_granted_project_roles",
        path: "/zitadel.management.v1.ManagementService/ListGrantedProjectRoles",
        request: super::ListGrantedProjectRolesRequest,
        response: super::ListGrantedProjectRolesResponse,
        read_only: true,
        permission: "project.role.read; held for what grant_id names",
        rest: Rest::get(
            "/management/v1/granted_projects/{projectId}/grants/{grantId}/roles/_search"
        ),
    });

    operation!(Healthz {
        method: "ManagementService::healthz",
        path: "/zitadel.management.v1.ManagementService/Healthz",
        request: super::HealthzRequest,
        response: super::HealthzResponse,
        read_only: true,
        rest: Rest::get("/management/v1/healthz"),
    });

    operation!(GetIam {
        method: "ManagementService::get_iam",
        path: "/zitadel.management.v1.ManagementService/GetIAM",
        request: super::GetIamRequest,
        response: super::GetIamResponse,
        read_only: true,
        rest: Rest::get("/management/v1/iam"),
    });

    operation!(ListOrgIdps {
        method: "ManagementService::list_org_idps",
        path: "/zitadel.management.v1.ManagementService/ListOrgIDPs",
        request: super::ListOrgIdpsRequest,
        response: super::ListOrgIdpsResponse,
        read_only: true,
        permission: "org.idp.read",
        rest: Rest::post("/management/v1/idps/_search").with_body(),
    });

    operation!(AddAppleProvider {
        method: "ManagementService::add_apple_provider",
        path: "/zitadel.management.v1.ManagementService/AddAppleProvider",
        request: super::AddAppleProviderRequest,
        response: super::AddAppleProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/apple").with_body(),
    });

    operation!(UpdateAppleProvider {
        method: "ManagementService::update_apple_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateAppleProvider",
        request: super::UpdateAppleProviderRequest,
        response: super::UpdateAppleProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/apple/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddAzureAdProvider {
        method: "ManagementService::add_azure_ad_provider",
        path: "/zitadel.management.v1.ManagementService/AddAzureADProvider",
        request: super::AddAzureAdProviderRequest,
        response: super::AddAzureAdProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/azure").with_body(),
    });

    operation!(UpdateAzureAdProvider {
        method: "ManagementService::update_azure_ad_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateAzureADProvider",
        request: super::UpdateAzureAdProviderRequest,
        response: super::UpdateAzureAdProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/azure/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddJwtProvider {
        method: "ManagementService::add_jwt_provider",
        path: "/zitadel.management.v1.ManagementService/AddJWTProvider",
        request: super::AddJwtProviderRequest,
        response: super::AddJwtProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/generic_jwt").with_body(),
    });

    operation!(UpdateJwtProvider {
        method: "ManagementService::update_jwt_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateJWTProvider",
        request: super::UpdateJwtProviderRequest,
        response: super::UpdateJwtProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/generic_jwt/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGenericOidcProvider {
        method: "ManagementService::add_generic_oidc_provider",
        path: "/zitadel.management.v1.ManagementService/AddGenericOIDCProvider",
        request: super::AddGenericOidcProviderRequest,
        response: super::AddGenericOidcProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/generic_oidc").with_body(),
    });

    operation!(UpdateGenericOidcProvider {
        method: "ManagementService::update_generic_oidc_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateGenericOIDCProvider",
        request: super::UpdateGenericOidcProviderRequest,
        response: super::UpdateGenericOidcProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/generic_oidc/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(MigrateGenericOidcProvider {
        method: "ManagementService::migrate_generic_oidc_provider",
        path: "/zitadel.management.v1.ManagementService/MigrateGenericOIDCProvider",
        request: super::MigrateGenericOidcProviderRequest,
        response: super::MigrateGenericOidcProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/generic_oidc/{id}/_migrate").with_body(),
    });

    operation!(AddGitHubProvider {
        method: "ManagementService::add_git_hub_provider",
        path: "/zitadel.management.v1.ManagementService/AddGitHubProvider",
        request: super::AddGitHubProviderRequest,
        response: super::AddGitHubProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/github").with_body(),
    });

    operation!(UpdateGitHubProvider {
        method: "ManagementService::update_git_hub_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateGitHubProvider",
        request: super::UpdateGitHubProviderRequest,
        response: super::UpdateGitHubProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/github/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGitHubEnterpriseServerProvider {
        method: "ManagementService::add_git_hub_enterprise_server_provider",
        path: "/zitadel.management.v1.ManagementService/AddGitHubEnterpriseServerProvider",
        request: super::AddGitHubEnterpriseServerProviderRequest,
        response: super::AddGitHubEnterpriseServerProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/github_es").with_body(),
    });

    operation!(UpdateGitHubEnterpriseServerProvider {
        method: "ManagementService::update_git_hub_enterprise_server_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateGitHubEnterpriseServerProvider",
        request: super::UpdateGitHubEnterpriseServerProviderRequest,
        response: super::UpdateGitHubEnterpriseServerProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/github_es/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGitLabProvider {
        method: "ManagementService::add_git_lab_provider",
        path: "/zitadel.management.v1.ManagementService/AddGitLabProvider",
        request: super::AddGitLabProviderRequest,
        response: super::AddGitLabProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/gitlab").with_body(),
    });

    operation!(UpdateGitLabProvider {
        method: "ManagementService::update_git_lab_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateGitLabProvider",
        request: super::UpdateGitLabProviderRequest,
        response: super::UpdateGitLabProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/gitlab/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGitLabSelfHostedProvider {
        method: "ManagementService::add_git_lab_self_hosted_provider",
        path: "/zitadel.management.v1.ManagementService/AddGitLabSelfHostedProvider",
        request: super::AddGitLabSelfHostedProviderRequest,
        response: super::AddGitLabSelfHostedProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/gitlab_self_hosted").with_body(),
    });

    operation!(UpdateGitLabSelfHostedProvider {
        method: "ManagementService::update_git_lab_self_hosted_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateGitLabSelfHostedProvider",
        request: super::UpdateGitLabSelfHostedProviderRequest,
        response: super::UpdateGitLabSelfHostedProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/gitlab_self_hosted/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGoogleProvider {
        method: "ManagementService::add_google_provider",
        path: "/zitadel.management.v1.ManagementService/AddGoogleProvider",
        request: super::AddGoogleProviderRequest,
        response: super::AddGoogleProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/google").with_body(),
    });

    operation!(UpdateGoogleProvider {
        method: "ManagementService::update_google_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateGoogleProvider",
        request: super::UpdateGoogleProviderRequest,
        response: super::UpdateGoogleProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/google/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddOrgJwtIdp {
        method: "ManagementService::add_org_jwt_idp",
        path: "/zitadel.management.v1.ManagementService/AddOrgJWTIDP",
        request: super::AddOrgJwtIdpRequest,
        response: super::AddOrgJwtIdpResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/jwt").with_body(),
    });

    operation!(AddLdapProvider {
        method: "ManagementService::add_ldap_provider",
        path: "/zitadel.management.v1.ManagementService/AddLDAPProvider",
        request: super::AddLdapProviderRequest,
        response: super::AddLdapProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/ldap").with_body(),
    });

    operation!(UpdateLdapProvider {
        method: "ManagementService::update_ldap_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateLDAPProvider",
        request: super::UpdateLdapProviderRequest,
        response: super::UpdateLdapProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/ldap/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGenericOAuthProvider {
        method: "ManagementService::add_generic_o_auth_provider",
        path: "/zitadel.management.v1.ManagementService/AddGenericOAuthProvider",
        request: super::AddGenericOAuthProviderRequest,
        response: super::AddGenericOAuthProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/oauth").with_body(),
    });

    operation!(UpdateGenericOAuthProvider {
        method: "ManagementService::update_generic_o_auth_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateGenericOAuthProvider",
        request: super::UpdateGenericOAuthProviderRequest,
        response: super::UpdateGenericOAuthProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/oauth/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddOrgOidcIdp {
        method: "ManagementService::add_org_oidc_idp",
        path: "/zitadel.management.v1.ManagementService/AddOrgOIDCIDP",
        request: super::AddOrgOidcIdpRequest,
        response: super::AddOrgOidcIdpResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/oidc").with_body(),
    });

    operation!(AddSamlProvider {
        method: "ManagementService::add_saml_provider",
        path: "/zitadel.management.v1.ManagementService/AddSAMLProvider",
        request: super::AddSamlProviderRequest,
        response: super::AddSamlProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/saml").with_body(),
    });

    operation!(UpdateSamlProvider {
        method: "ManagementService::update_saml_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateSAMLProvider",
        request: super::UpdateSamlProviderRequest,
        response: super::UpdateSamlProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/saml/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(RegenerateSamlProviderCertificate {
        method: "ManagementService::regenerate_saml_provider_certificate",
        path: "/zitadel.management.v1.ManagementService/RegenerateSAMLProviderCertificate",
        request: super::RegenerateSamlProviderCertificateRequest,
        response: super::RegenerateSamlProviderCertificateResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/saml/{id}/_generate_certificate").with_body(),
    });

    operation!(ListProviders {
        method: "ManagementService::list_providers",
        path: "/zitadel.management.v1.ManagementService/ListProviders",
        request: super::ListProvidersRequest,
        response: super::ListProvidersResponse,
        read_only: true,
        permission: "org.idp.read",
        rest: Rest::post("/management/v1/idps/templates/_search").with_body(),
    });

    operation!(DeleteProvider {
        method: "ManagementService::delete_provider",
        path: "/zitadel.management.v1.ManagementService/DeleteProvider",
        request: super::DeleteProviderRequest,
        response: super::DeleteProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::delete("/management/v1/idps/templates/{id}"),
    });

    operation!(GetProviderById {
        method: "ManagementService::get_provider_by_id",
        path: "/zitadel.management.v1.ManagementService/GetProviderByID",
        request: super::GetProviderByIdRequest,
        response: super::GetProviderByIdResponse,
        read_only: true,
        permission: "org.idp.read",
        rest: Rest::get("/management/v1/idps/templates/{id}"),
    });

    operation!(AddZitadelProvider {
        method: "ManagementService::add_zitadel_provider",
        path: "/zitadel.management.v1.ManagementService/AddZitadelProvider",
        request: super::AddZitadelProviderRequest,
        response: super::AddZitadelProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/zitadel").with_body(),
    });

    operation!(UpdateZitadelProvider {
        method: "ManagementService::update_zitadel_provider",
        path: "/zitadel.management.v1.ManagementService/UpdateZitadelProvider",
        request: super::UpdateZitadelProviderRequest,
        response: super::UpdateZitadelProviderResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/zitadel/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(DeactivateOrgIdp {
        method: "ManagementService::deactivate_org_idp",
        path: "/zitadel.management.v1.ManagementService/DeactivateOrgIDP",
        request: super::DeactivateOrgIdpRequest,
        response: super::DeactivateOrgIdpResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/{idpId}/_deactivate").with_body(),
    });

    operation!(ReactivateOrgIdp {
        method: "ManagementService::reactivate_org_idp",
        path: "/zitadel.management.v1.ManagementService/ReactivateOrgIDP",
        request: super::ReactivateOrgIdpRequest,
        response: super::ReactivateOrgIdpResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::post("/management/v1/idps/{idpId}/_reactivate").with_body(),
    });

    operation!(UpdateOrgIdpJwtConfig {
        method: "ManagementService::update_org_idp_jwt_config",
        path: "/zitadel.management.v1.ManagementService/UpdateOrgIDPJWTConfig",
        request: super::UpdateOrgIdpJwtConfigRequest,
        response: super::UpdateOrgIdpJwtConfigResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/{idpId}/jwt_config")
            .with_body()
            .reserving(&[
                ("idpId", "apple"),
                ("idpId", "azure"),
                ("idpId", "generic_jwt"),
                ("idpId", "generic_oidc"),
                ("idpId", "github"),
                ("idpId", "github_es"),
                ("idpId", "gitlab"),
                ("idpId", "gitlab_self_hosted"),
                ("idpId", "google"),
                ("idpId", "ldap"),
                ("idpId", "oauth"),
                ("idpId", "saml"),
                ("idpId", "zitadel")
            ]),
    });

    operation!(UpdateOrgIdpOidcConfig {
        method: "ManagementService::update_org_idp_oidc_config",
        path: "/zitadel.management.v1.ManagementService/UpdateOrgIDPOIDCConfig",
        request: super::UpdateOrgIdpOidcConfigRequest,
        response: super::UpdateOrgIdpOidcConfigResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/{idpId}/oidc_config")
            .with_body()
            .reserving(&[
                ("idpId", "apple"),
                ("idpId", "azure"),
                ("idpId", "generic_jwt"),
                ("idpId", "generic_oidc"),
                ("idpId", "github"),
                ("idpId", "github_es"),
                ("idpId", "gitlab"),
                ("idpId", "gitlab_self_hosted"),
                ("idpId", "google"),
                ("idpId", "ldap"),
                ("idpId", "oauth"),
                ("idpId", "saml"),
                ("idpId", "zitadel")
            ]),
    });

    operation!(RemoveOrgIdp {
        method: "ManagementService::remove_org_idp",
        path: "/zitadel.management.v1.ManagementService/RemoveOrgIDP",
        request: super::RemoveOrgIdpRequest,
        response: super::RemoveOrgIdpResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::delete("/management/v1/idps/{idpId}"),
    });

    operation!(GetOrgIdpById {
        method: "ManagementService::get_org_idp_by_id",
        path: "/zitadel.management.v1.ManagementService/GetOrgIDPByID",
        request: super::GetOrgIdpByIdRequest,
        response: super::GetOrgIdpByIdResponse,
        read_only: true,
        permission: "org.idp.read",
        rest: Rest::get("/management/v1/idps/{id}"),
    });

    operation!(UpdateOrgIdp {
        method: "ManagementService::update_org_idp",
        path: "/zitadel.management.v1.ManagementService/UpdateOrgIDP",
        request: super::UpdateOrgIdpRequest,
        response: super::UpdateOrgIdpResponse,
        read_only: false,
        permission: "org.idp.write",
        rest: Rest::put("/management/v1/idps/{idpId}").with_body(),
    });

    operation!(GetSupportedLanguages {
        method: "ManagementService::get_supported_languages",
        path: "/zitadel.management.v1.ManagementService/GetSupportedLanguages",
        request: super::GetSupportedLanguagesRequest,
        response: super::GetSupportedLanguagesResponse,
        read_only: true,
        rest: Rest::get("/management/v1/languages"),
    });

    operation!(BulkRemoveOrgMetadata {
        method: "ManagementService::bulk_remove_org_metadata",
        path: "/zitadel.management.v1.ManagementService/BulkRemoveOrgMetadata",
        request: super::BulkRemoveOrgMetadataRequest,
        response: super::BulkRemoveOrgMetadataResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::delete("/management/v1/metadata/_bulk").with_body(),
    });

    operation!(BulkSetOrgMetadata {
        method: "ManagementService::bulk_set_org_metadata",
        path: "/zitadel.management.v1.ManagementService/BulkSetOrgMetadata",
        request: super::BulkSetOrgMetadataRequest,
        response: super::BulkSetOrgMetadataResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::post("/management/v1/metadata/_bulk").with_body(),
    });

    operation!(ListOrgMetadata {
        method: "ManagementService::list_org_metadata",
        path: "/zitadel.management.v1.ManagementService/ListOrgMetadata",
        request: super::ListOrgMetadataRequest,
        response: super::ListOrgMetadataResponse,
        read_only: true,
        permission: "org.read",
        rest: Rest::post("/management/v1/metadata/_search").with_body(),
    });

    operation!(RemoveOrgMetadata {
        method: "ManagementService::remove_org_metadata",
        path: "/zitadel.management.v1.ManagementService/RemoveOrgMetadata",
        request: super::RemoveOrgMetadataRequest,
        response: super::RemoveOrgMetadataResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::delete("/management/v1/metadata/{key}").reserving(&[("key", "_bulk")]),
    });

    operation!(GetOrgMetadata {
        method: "ManagementService::get_org_metadata",
        path: "/zitadel.management.v1.ManagementService/GetOrgMetadata",
        request: super::GetOrgMetadataRequest,
        response: super::GetOrgMetadataResponse,
        read_only: true,
        permission: "org.read",
        rest: Rest::get("/management/v1/metadata/{key}"),
    });

    operation!(SetOrgMetadata {
        method: "ManagementService::set_org_metadata",
        path: "/zitadel.management.v1.ManagementService/SetOrgMetadata",
        request: super::SetOrgMetadataRequest,
        response: super::SetOrgMetadataResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::post("/management/v1/metadata/{key}")
            .with_body()
            .reserving(&[("key", "_bulk"), ("key", "_search")]),
    });

    operation!(AddOrg {
        method: "ManagementService::add_org",
        path: "/zitadel.management.v1.ManagementService/AddOrg",
        request: super::AddOrgRequest,
        response: super::AddOrgResponse,
        read_only: false,
        permission: "org.create",
        rest: Rest::post("/management/v1/orgs").with_body(),
    });

    operation!(RemoveOrg {
        method: "ManagementService::remove_org",
        path: "/zitadel.management.v1.ManagementService/RemoveOrg",
        request: super::RemoveOrgRequest,
        response: super::RemoveOrgResponse,
        read_only: false,
        permission: "org.delete",
        rest: Rest::delete("/management/v1/orgs/me"),
    });

    operation!(GetMyOrg {
        method: "ManagementService::get_my_org",
        path: "/zitadel.management.v1.ManagementService/GetMyOrg",
        request: super::GetMyOrgRequest,
        response: super::GetMyOrgResponse,
        read_only: true,
        permission: "org.read",
        rest: Rest::get("/management/v1/orgs/me"),
    });

    operation!(UpdateOrg {
        method: "ManagementService::update_org",
        path: "/zitadel.management.v1.ManagementService/UpdateOrg",
        request: super::UpdateOrgRequest,
        response: super::UpdateOrgResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::put("/management/v1/orgs/me").with_body(),
    });

    operation!(DeactivateOrg {
        method: "ManagementService::deactivate_org",
        path: "/zitadel.management.v1.ManagementService/DeactivateOrg",
        request: super::DeactivateOrgRequest,
        response: super::DeactivateOrgResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::post("/management/v1/orgs/me/_deactivate").with_body(),
    });

    operation!(ReactivateOrg {
        method: "ManagementService::reactivate_org",
        path: "/zitadel.management.v1.ManagementService/ReactivateOrg",
        request: super::ReactivateOrgRequest,
        response: super::ReactivateOrgResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::post("/management/v1/orgs/me/_reactivate").with_body(),
    });

    operation!(ListOrgChanges {
        method: "ManagementService::list_org_changes",
        path: "/zitadel.management.v1.ManagementService/ListOrgChanges",
        request: super::ListOrgChangesRequest,
        response: super::ListOrgChangesResponse,
        read_only: true,
        permission: "org.read",
        rest: Rest::post("/management/v1/orgs/me/changes/_search").with_body(),
    });

    operation!(AddOrgDomain {
        method: "ManagementService::add_org_domain",
        path: "/zitadel.management.v1.ManagementService/AddOrgDomain",
        request: super::AddOrgDomainRequest,
        response: super::AddOrgDomainResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::post("/management/v1/orgs/me/domains").with_body(),
    });

    operation!(ListOrgDomains {
        method: "ManagementService::list_org_domains",
        path: "/zitadel.management.v1.ManagementService/ListOrgDomains",
        request: super::ListOrgDomainsRequest,
        response: super::ListOrgDomainsResponse,
        read_only: true,
        permission: "org.read",
        rest: Rest::post("/management/v1/orgs/me/domains/_search").with_body(),
    });

    operation!(RemoveOrgDomain {
        method: "ManagementService::remove_org_domain",
        path: "/zitadel.management.v1.ManagementService/RemoveOrgDomain",
        request: super::RemoveOrgDomainRequest,
        response: super::RemoveOrgDomainResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::delete("/management/v1/orgs/me/domains/{domain}"),
    });

    operation!(SetPrimaryOrgDomain {
        method: "ManagementService::set_primary_org_domain",
        path: "/zitadel.management.v1.ManagementService/SetPrimaryOrgDomain",
        request: super::SetPrimaryOrgDomainRequest,
        response: super::SetPrimaryOrgDomainResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::post("/management/v1/orgs/me/domains/{domain}/_set_primary"),
    });

    operation!(GenerateOrgDomainValidation {
        method: "ManagementService::generate_org_domain_validation",
        path: "/zitadel.management.v1.ManagementService/GenerateOrgDomainValidation",
        request: super::GenerateOrgDomainValidationRequest,
        response: super::GenerateOrgDomainValidationResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::post("/management/v1/orgs/me/domains/{domain}/validation/_generate")
            .with_body(),
    });

    operation!(ValidateOrgDomain {
        method: "ManagementService::validate_org_domain",
        path: "/zitadel.management.v1.ManagementService/ValidateOrgDomain",
        request: super::ValidateOrgDomainRequest,
        response: super::ValidateOrgDomainResponse,
        read_only: false,
        permission: "org.write",
        rest: Rest::post("/management/v1/orgs/me/domains/{domain}/validation/_validate")
            .with_body(),
    });

    operation!(AddOrgMember {
        method: "ManagementService::add_org_member",
        path: "/zitadel.management.v1.ManagementService/AddOrgMember",
        request: super::AddOrgMemberRequest,
        response: super::AddOrgMemberResponse,
        read_only: false,
        permission: "org.member.write",
        rest: Rest::post("/management/v1/orgs/me/members").with_body(),
    });

    operation!(ListOrgMembers {
        method: "ManagementService::list_org_members",
        path: "/zitadel.management.v1.ManagementService/ListOrgMembers",
        request: super::ListOrgMembersRequest,
        response: super::ListOrgMembersResponse,
        read_only: true,
        permission: "org.member.read",
        rest: Rest::post("/management/v1/orgs/me/members/_search").with_body(),
    });

    operation!(RemoveOrgMember {
        method: "ManagementService::remove_org_member",
        path: "/zitadel.management.v1.ManagementService/RemoveOrgMember",
        request: super::RemoveOrgMemberRequest,
        response: super::RemoveOrgMemberResponse,
        read_only: false,
        permission: "org.member.delete",
        rest: Rest::delete("/management/v1/orgs/me/members/{userId}"),
    });

    operation!(UpdateOrgMember {
        method: "ManagementService::update_org_member",
        path: "/zitadel.management.v1.ManagementService/UpdateOrgMember",
        request: super::UpdateOrgMemberRequest,
        response: super::UpdateOrgMemberResponse,
        read_only: false,
        permission: "org.member.write",
        rest: Rest::put("/management/v1/orgs/me/members/{userId}").with_body(),
    });

    operation!(ListOrgMemberRoles {
        method: "ManagementService::list_org_member_roles",
        path: "/zitadel.management.v1.ManagementService/ListOrgMemberRoles",
        request: super::ListOrgMemberRolesRequest,
        response: super::ListOrgMemberRolesResponse,
        read_only: true,
        permission: "org.member.read",
        rest: Rest::post("/management/v1/orgs/members/roles/_search"),
    });

    operation!(GetDefaultLabelPolicy {
        method: "ManagementService::get_default_label_policy",
        path: "/zitadel.management.v1.ManagementService/GetDefaultLabelPolicy",
        request: super::GetDefaultLabelPolicyRequest,
        response: super::GetDefaultLabelPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/default/label"),
    });

    operation!(GetDefaultLockoutPolicy {
        method: "ManagementService::get_default_lockout_policy",
        path: "/zitadel.management.v1.ManagementService/GetDefaultLockoutPolicy",
        request: super::GetDefaultLockoutPolicyRequest,
        response: super::GetDefaultLockoutPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/default/lockout"),
    });

    operation!(GetDefaultLoginPolicy {
        method: "ManagementService::get_default_login_policy",
        path: "/zitadel.management.v1.ManagementService/GetDefaultLoginPolicy",
        request: super::GetDefaultLoginPolicyRequest,
        response: super::GetDefaultLoginPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/default/login"),
    });

    operation!(GetDefaultNotificationPolicy {
        method: "ManagementService::get_default_notification_policy",
        path: "/zitadel.management.v1.ManagementService/GetDefaultNotificationPolicy",
        request: super::GetDefaultNotificationPolicyRequest,
        response: super::GetDefaultNotificationPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/default/notification"),
    });

    operation!(GetDefaultPasswordAgePolicy {
        method: "ManagementService::get_default_password_age_policy",
        path: "/zitadel.management.v1.ManagementService/GetDefaultPasswordAgePolicy",
        request: super::GetDefaultPasswordAgePolicyRequest,
        response: super::GetDefaultPasswordAgePolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/default/password/age"),
    });

    operation!(GetDefaultPasswordComplexityPolicy {
        method: "ManagementService::get_default_password_complexity_policy",
        path: "/zitadel.management.v1.ManagementService/GetDefaultPasswordComplexityPolicy",
        request: super::GetDefaultPasswordComplexityPolicyRequest,
        response: super::GetDefaultPasswordComplexityPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/default/password/complexity"),
    });

    operation!(GetDefaultPrivacyPolicy {
        method: "ManagementService::get_default_privacy_policy",
        path: "/zitadel.management.v1.ManagementService/GetDefaultPrivacyPolicy",
        request: super::GetDefaultPrivacyPolicyRequest,
        response: super::GetDefaultPrivacyPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/default/privacy"),
    });

    operation!(GetDomainPolicy {
        method: "ManagementService::get_domain_policy",
        path: "/zitadel.management.v1.ManagementService/GetDomainPolicy",
        request: super::GetDomainPolicyRequest,
        response: super::GetDomainPolicyResponse,
        read_only: true,
        rest: Rest::get("/management/v1/policies/domain"),
    });

    operation!(ResetLabelPolicyToDefault {
        method: "ManagementService::reset_label_policy_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetLabelPolicyToDefault",
        request: super::ResetLabelPolicyToDefaultRequest,
        response: super::ResetLabelPolicyToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/policies/label"),
    });

    operation!(GetLabelPolicy {
        method: "ManagementService::get_label_policy",
        path: "/zitadel.management.v1.ManagementService/GetLabelPolicy",
        request: super::GetLabelPolicyRequest,
        response: super::GetLabelPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/label"),
    });

    operation!(AddCustomLabelPolicy {
        method: "ManagementService::add_custom_label_policy",
        path: "/zitadel.management.v1.ManagementService/AddCustomLabelPolicy",
        request: super::AddCustomLabelPolicyRequest,
        response: super::AddCustomLabelPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/label").with_body(),
    });

    operation!(UpdateCustomLabelPolicy {
        method: "ManagementService::update_custom_label_policy",
        path: "/zitadel.management.v1.ManagementService/UpdateCustomLabelPolicy",
        request: super::UpdateCustomLabelPolicyRequest,
        response: super::UpdateCustomLabelPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/policies/label").with_body(),
    });

    operation!(ActivateCustomLabelPolicy {
        method: "ManagementService::activate_custom_label_policy",
        path: "/zitadel.management.v1.ManagementService/ActivateCustomLabelPolicy",
        request: super::ActivateCustomLabelPolicyRequest,
        response: super::ActivateCustomLabelPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/label/_activate").with_body(),
    });

    operation!(GetPreviewLabelPolicy {
        method: "ManagementService::get_preview_label_policy",
        path: "/zitadel.management.v1.ManagementService/GetPreviewLabelPolicy",
        request: super::GetPreviewLabelPolicyRequest,
        response: super::GetPreviewLabelPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/label/_preview"),
    });

    operation!(RemoveCustomLabelPolicyFont {
        method: "ManagementService::remove_custom_label_policy_font",
        path: "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyFont",
        request: super::RemoveCustomLabelPolicyFontRequest,
        response: super::RemoveCustomLabelPolicyFontResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::delete("/management/v1/policies/label/font"),
    });

    operation!(RemoveCustomLabelPolicyIcon {
        method: "ManagementService::remove_custom_label_policy_icon",
        path: "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyIcon",
        request: super::RemoveCustomLabelPolicyIconRequest,
        response: super::RemoveCustomLabelPolicyIconResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::delete("/management/v1/policies/label/icon"),
    });

    operation!(RemoveCustomLabelPolicyIconDark {
        method: "ManagementService::remove_custom_label_policy_icon_dark",
        path: "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyIconDark",
        request: super::RemoveCustomLabelPolicyIconDarkRequest,
        response: super::RemoveCustomLabelPolicyIconDarkResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::delete("/management/v1/policies/label/icon_dark"),
    });

    operation!(RemoveCustomLabelPolicyLogo {
        method: "ManagementService::remove_custom_label_policy_logo",
        path: "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyLogo",
        request: super::RemoveCustomLabelPolicyLogoRequest,
        response: super::RemoveCustomLabelPolicyLogoResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::delete("/management/v1/policies/label/logo"),
    });

    operation!(RemoveCustomLabelPolicyLogoDark {
        method: "ManagementService::remove_custom_label_policy_logo_dark",
        path: "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyLogoDark",
        request: super::RemoveCustomLabelPolicyLogoDarkRequest,
        response: super::RemoveCustomLabelPolicyLogoDarkResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::delete("/management/v1/policies/label/logo_dark"),
    });

    operation!(ResetLockoutPolicyToDefault {
        method: "ManagementService::reset_lockout_policy_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetLockoutPolicyToDefault",
        request: super::ResetLockoutPolicyToDefaultRequest,
        response: super::ResetLockoutPolicyToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/policies/lockout"),
    });

    operation!(GetLockoutPolicy {
        method: "ManagementService::get_lockout_policy",
        path: "/zitadel.management.v1.ManagementService/GetLockoutPolicy",
        request: super::GetLockoutPolicyRequest,
        response: super::GetLockoutPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/lockout"),
    });

    operation!(AddCustomLockoutPolicy {
        method: "ManagementService::add_custom_lockout_policy",
        path: "/zitadel.management.v1.ManagementService/AddCustomLockoutPolicy",
        request: super::AddCustomLockoutPolicyRequest,
        response: super::AddCustomLockoutPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/lockout").with_body(),
    });

    operation!(UpdateCustomLockoutPolicy {
        method: "ManagementService::update_custom_lockout_policy",
        path: "/zitadel.management.v1.ManagementService/UpdateCustomLockoutPolicy",
        request: super::UpdateCustomLockoutPolicyRequest,
        response: super::UpdateCustomLockoutPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/policies/lockout").with_body(),
    });

    operation!(ResetLoginPolicyToDefault {
        method: "ManagementService::reset_login_policy_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetLoginPolicyToDefault",
        request: super::ResetLoginPolicyToDefaultRequest,
        response: super::ResetLoginPolicyToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/policies/login"),
    });

    operation!(GetLoginPolicy {
        method: "ManagementService::get_login_policy",
        path: "/zitadel.management.v1.ManagementService/GetLoginPolicy",
        request: super::GetLoginPolicyRequest,
        response: super::GetLoginPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/login"),
    });

    operation!(AddCustomLoginPolicy {
        method: "ManagementService::add_custom_login_policy",
        path: "/zitadel.management.v1.ManagementService/AddCustomLoginPolicy",
        request: super::AddCustomLoginPolicyRequest,
        response: super::AddCustomLoginPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/login").with_body(),
    });

    operation!(UpdateCustomLoginPolicy {
        method: "ManagementService::update_custom_login_policy",
        path: "/zitadel.management.v1.ManagementService/UpdateCustomLoginPolicy",
        request: super::UpdateCustomLoginPolicyRequest,
        response: super::UpdateCustomLoginPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/policies/login").with_body(),
    });

    operation!(ListLoginPolicyMultiFactors {
        method: "ManagementService::list_login_policy_multi_factors",
        path: "/zitadel.management.v1.ManagementService/ListLoginPolicyMultiFactors",
        request: super::ListLoginPolicyMultiFactorsRequest,
        response: super::ListLoginPolicyMultiFactorsResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::post("/management/v1/policies/login/auth_factors/_search"),
    });

    operation!(AddIdpToLoginPolicy {
        method: "ManagementService::add_idp_to_login_policy",
        path: "/zitadel.management.v1.ManagementService/AddIDPToLoginPolicy",
        request: super::AddIdpToLoginPolicyRequest,
        response: super::AddIdpToLoginPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/login/idps").with_body(),
    });

    operation!(ListLoginPolicyIdps {
        method: "ManagementService::list_login_policy_idps",
        path: "/zitadel.management.v1.ManagementService/ListLoginPolicyIDPs",
        request: super::ListLoginPolicyIdpsRequest,
        response: super::ListLoginPolicyIdpsResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::post("/management/v1/policies/login/idps/_search").with_body(),
    });

    operation!(RemoveIdpFromLoginPolicy {
        method: "ManagementService::remove_idp_from_login_policy",
        path: "/zitadel.management.v1.ManagementService/RemoveIDPFromLoginPolicy",
        request: super::RemoveIdpFromLoginPolicyRequest,
        response: super::RemoveIdpFromLoginPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::delete("/management/v1/policies/login/idps/{idpId}"),
    });

    operation!(AddMultiFactorToLoginPolicy {
        method: "ManagementService::add_multi_factor_to_login_policy",
        path: "/zitadel.management.v1.ManagementService/AddMultiFactorToLoginPolicy",
        request: super::AddMultiFactorToLoginPolicyRequest,
        response: super::AddMultiFactorToLoginPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/login/multi_factors").with_body(),
    });

    operation!(RemoveMultiFactorFromLoginPolicy {
        method: "ManagementService::remove_multi_factor_from_login_policy",
        path: "/zitadel.management.v1.ManagementService/RemoveMultiFactorFromLoginPolicy",
        request: super::RemoveMultiFactorFromLoginPolicyRequest,
        response: super::RemoveMultiFactorFromLoginPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::delete("/management/v1/policies/login/multi_factors/{type}"),
    });

    operation!(AddSecondFactorToLoginPolicy {
        method: "ManagementService::add_second_factor_to_login_policy",
        path: "/zitadel.management.v1.ManagementService/AddSecondFactorToLoginPolicy",
        request: super::AddSecondFactorToLoginPolicyRequest,
        response: super::AddSecondFactorToLoginPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/login/second_factors").with_body(),
    });

    operation!(ListLoginPolicySecondFactors {
        method: "ManagementService::list_login_policy_second_factors",
        path: "/zitadel.management.v1.ManagementService/ListLoginPolicySecondFactors",
        request: super::ListLoginPolicySecondFactorsRequest,
        response: super::ListLoginPolicySecondFactorsResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::post("/management/v1/policies/login/second_factors/_search"),
    });

    operation!(RemoveSecondFactorFromLoginPolicy {
        method: "ManagementService::remove_second_factor_from_login_policy",
        path: "/zitadel.management.v1.ManagementService/RemoveSecondFactorFromLoginPolicy",
        request: super::RemoveSecondFactorFromLoginPolicyRequest,
        response: super::RemoveSecondFactorFromLoginPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::delete("/management/v1/policies/login/second_factors/{type}"),
    });

    operation!(ResetNotificationPolicyToDefault {
        method: "ManagementService::reset_notification_policy_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetNotificationPolicyToDefault",
        request: super::ResetNotificationPolicyToDefaultRequest,
        response: super::ResetNotificationPolicyToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/policies/notification"),
    });

    operation!(GetNotificationPolicy {
        method: "ManagementService::get_notification_policy",
        path: "/zitadel.management.v1.ManagementService/GetNotificationPolicy",
        request: super::GetNotificationPolicyRequest,
        response: super::GetNotificationPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/notification"),
    });

    operation!(AddCustomNotificationPolicy {
        method: "ManagementService::add_custom_notification_policy",
        path: "/zitadel.management.v1.ManagementService/AddCustomNotificationPolicy",
        request: super::AddCustomNotificationPolicyRequest,
        response: super::AddCustomNotificationPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/notification").with_body(),
    });

    operation!(UpdateCustomNotificationPolicy {
        method: "ManagementService::update_custom_notification_policy",
        path: "/zitadel.management.v1.ManagementService/UpdateCustomNotificationPolicy",
        request: super::UpdateCustomNotificationPolicyRequest,
        response: super::UpdateCustomNotificationPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/policies/notification").with_body(),
    });

    operation!(GetOrgIamPolicy {
        method: "ManagementService::get_org_iam_policy",
        path: "/zitadel.management.v1.ManagementService/GetOrgIAMPolicy",
        request: super::GetOrgIamPolicyRequest,
        response: super::GetOrgIamPolicyResponse,
        read_only: true,
        rest: Rest::get("/management/v1/policies/orgiam"),
    });

    operation!(ResetPasswordAgePolicyToDefault {
        method: "ManagementService::reset_password_age_policy_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetPasswordAgePolicyToDefault",
        request: super::ResetPasswordAgePolicyToDefaultRequest,
        response: super::ResetPasswordAgePolicyToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/policies/password/age"),
    });

    operation!(GetPasswordAgePolicy {
        method: "ManagementService::get_password_age_policy",
        path: "/zitadel.management.v1.ManagementService/GetPasswordAgePolicy",
        request: super::GetPasswordAgePolicyRequest,
        response: super::GetPasswordAgePolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/password/age"),
    });

    operation!(AddCustomPasswordAgePolicy {
        method: "ManagementService::add_custom_password_age_policy",
        path: "/zitadel.management.v1.ManagementService/AddCustomPasswordAgePolicy",
        request: super::AddCustomPasswordAgePolicyRequest,
        response: super::AddCustomPasswordAgePolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/password/age").with_body(),
    });

    operation!(UpdateCustomPasswordAgePolicy {
        method: "ManagementService::update_custom_password_age_policy",
        path: "/zitadel.management.v1.ManagementService/UpdateCustomPasswordAgePolicy",
        request: super::UpdateCustomPasswordAgePolicyRequest,
        response: super::UpdateCustomPasswordAgePolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/policies/password/age").with_body(),
    });

    operation!(ResetPasswordComplexityPolicyToDefault {
        method: "ManagementService::reset_password_complexity_policy_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetPasswordComplexityPolicyToDefault",
        request: super::ResetPasswordComplexityPolicyToDefaultRequest,
        response: super::ResetPasswordComplexityPolicyToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/policies/password/complexity"),
    });

    operation!(GetPasswordComplexityPolicy {
        method: "ManagementService::get_password_complexity_policy",
        path: "/zitadel.management.v1.ManagementService/GetPasswordComplexityPolicy",
        request: super::GetPasswordComplexityPolicyRequest,
        response: super::GetPasswordComplexityPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/password/complexity"),
    });

    operation!(AddCustomPasswordComplexityPolicy {
        method: "ManagementService::add_custom_password_complexity_policy",
        path: "/zitadel.management.v1.ManagementService/AddCustomPasswordComplexityPolicy",
        request: super::AddCustomPasswordComplexityPolicyRequest,
        response: super::AddCustomPasswordComplexityPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/password/complexity").with_body(),
    });

    operation!(UpdateCustomPasswordComplexityPolicy {
        method: "ManagementService::update_custom_password_complexity_policy",
        path: "/zitadel.management.v1.ManagementService/UpdateCustomPasswordComplexityPolicy",
        request: super::UpdateCustomPasswordComplexityPolicyRequest,
        response: super::UpdateCustomPasswordComplexityPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/policies/password/complexity").with_body(),
    });

    operation!(ResetPrivacyPolicyToDefault {
        method: "ManagementService::reset_privacy_policy_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetPrivacyPolicyToDefault",
        request: super::ResetPrivacyPolicyToDefaultRequest,
        response: super::ResetPrivacyPolicyToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/policies/privacy"),
    });

    operation!(GetPrivacyPolicy {
        method: "ManagementService::get_privacy_policy",
        path: "/zitadel.management.v1.ManagementService/GetPrivacyPolicy",
        request: super::GetPrivacyPolicyRequest,
        response: super::GetPrivacyPolicyResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/policies/privacy"),
    });

    operation!(AddCustomPrivacyPolicy {
        method: "ManagementService::add_custom_privacy_policy",
        path: "/zitadel.management.v1.ManagementService/AddCustomPrivacyPolicy",
        request: super::AddCustomPrivacyPolicyRequest,
        response: super::AddCustomPrivacyPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::post("/management/v1/policies/privacy").with_body(),
    });

    operation!(UpdateCustomPrivacyPolicy {
        method: "ManagementService::update_custom_privacy_policy",
        path: "/zitadel.management.v1.ManagementService/UpdateCustomPrivacyPolicy",
        request: super::UpdateCustomPrivacyPolicyRequest,
        response: super::UpdateCustomPrivacyPolicyResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/policies/privacy").with_body(),
    });

    operation!(ListAllProjectGrants {
        method: "ManagementService::list_all_project_grants",
        path: "/zitadel.management.v1.ManagementService/ListAllProjectGrants",
        request: super::ListAllProjectGrantsRequest,
        response: super::ListAllProjectGrantsResponse,
        read_only: true,
        permission: "project.grant.read",
        rest: Rest::post("/management/v1/projectgrants/_search").with_body(),
    });

    operation!(AddProject {
        method: "ManagementService::add_project",
        path: "/zitadel.management.v1.ManagementService/AddProject",
        request: super::AddProjectRequest,
        response: super::AddProjectResponse,
        read_only: false,
        permission: "project.create",
        rest: Rest::post("/management/v1/projects").with_body(),
    });

    operation!(ListProjects {
        method: "ManagementService::list_projects",
        path: "/zitadel.management.v1.ManagementService/ListProjects",
        request: super::ListProjectsRequest,
        response: super::ListProjectsResponse,
        read_only: true,
        permission: "project.read",
        rest: Rest::post("/management/v1/projects/_search").with_body(),
    });

    operation!(ListProjectGrantMemberRoles {
        method: "ManagementService::list_project_grant_member_roles",
        path: "/zitadel.management.v1.ManagementService/ListProjectGrantMemberRoles",
        request: super::ListProjectGrantMemberRolesRequest,
        response: super::ListProjectGrantMemberRolesResponse,
        read_only: true,
        permission: "project.grant.member.read",
        rest: Rest::post("/management/v1/projects/grants/members/roles/_search"),
    });

    operation!(ListProjectMemberRoles {
        method: "ManagementService::list_project_member_roles",
        path: "/zitadel.management.v1.ManagementService/ListProjectMemberRoles",
        request: super::ListProjectMemberRolesRequest,
        response: super::ListProjectMemberRolesResponse,
        read_only: true,
        permission: "project.member.read",
        rest: Rest::post("/management/v1/projects/members/roles/_search"),
    });

    operation!(RemoveProject {
        method: "ManagementService::remove_project",
        path: "/zitadel.management.v1.ManagementService/RemoveProject",
        request: super::RemoveProjectRequest,
        response: super::RemoveProjectResponse,
        read_only: false,
        permission: "project.delete; held for what id names",
        rest: Rest::delete("/management/v1/projects/{id}"),
    });

    operation!(GetProjectById {
        method: "ManagementService::get_project_by_id",
        path: "/zitadel.management.v1.ManagementService/GetProjectByID",
        request: super::GetProjectByIdRequest,
        response: super::GetProjectByIdResponse,
        read_only: true,
        permission: "project.read; held for what id names",
        rest: Rest::get("/management/v1/projects/{id}"),
    });

    operation!(UpdateProject {
        method: "ManagementService::update_project",
        path: "/zitadel.management.v1.ManagementService/UpdateProject",
        request: super::UpdateProjectRequest,
        response: super::UpdateProjectResponse,
        read_only: false,
        permission: "project.write; held for what id names",
        rest: Rest::put("/management/v1/projects/{id}").with_body(),
    });

    operation!(DeactivateProject {
        method: "ManagementService::deactivate_project",
        path: "/zitadel.management.v1.ManagementService/DeactivateProject",
        request: super::DeactivateProjectRequest,
        response: super::DeactivateProjectResponse,
        read_only: false,
        permission: "project.write; held for what id names",
        rest: Rest::post("/management/v1/projects/{id}/_deactivate").with_body(),
    });

    operation!(ReactivateProject {
        method: "ManagementService::reactivate_project",
        path: "/zitadel.management.v1.ManagementService/ReactivateProject",
        request: super::ReactivateProjectRequest,
        response: super::ReactivateProjectResponse,
        read_only: false,
        permission: "project.write; held for what id names",
        rest: Rest::post("/management/v1/projects/{id}/_reactivate").with_body(),
    });

    operation!(ListApps {
        method: "ManagementService::list_apps",
        path: "/zitadel.management.v1.ManagementService/ListApps",
        request: super::ListAppsRequest,
        response: super::ListAppsResponse,
        read_only: true,
        permission: "project.app.read; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/_search").with_body(),
    });

    operation!(AddApiApp {
        method: "ManagementService::add_api_app",
        path: "/zitadel.management.v1.ManagementService/AddAPIApp",
        request: super::AddApiAppRequest,
        response: super::AddApiAppResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/api").with_body(),
    });

    operation!(AddOidcApp {
        method: "ManagementService::add_oidc_app",
        path: "/zitadel.management.v1.ManagementService/AddOIDCApp",
        request: super::AddOidcAppRequest,
        response: super::AddOidcAppResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/oidc").with_body(),
    });

    operation!(AddSamlApp {
        method: "ManagementService::add_saml_app",
        path: "/zitadel.management.v1.ManagementService/AddSAMLApp",
        request: super::AddSamlAppRequest,
        response: super::AddSamlAppResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/saml").with_body(),
    });

    operation!(RemoveApp {
        method: "ManagementService::remove_app",
        path: "/zitadel.management.v1.ManagementService/RemoveApp",
        request: super::RemoveAppRequest,
        response: super::RemoveAppResponse,
        read_only: false,
        permission: "project.app.delete; held for what project_id names",
        rest: Rest::delete("/management/v1/projects/{projectId}/apps/{appId}"),
    });

    operation!(GetAppById {
        method: "ManagementService::get_app_by_id",
        path: "/zitadel.management.v1.ManagementService/GetAppByID",
        request: super::GetAppByIdRequest,
        response: super::GetAppByIdResponse,
        read_only: true,
        permission: "project.app.read; held for what project_id names",
        rest: Rest::get("/management/v1/projects/{projectId}/apps/{appId}"),
    });

    operation!(UpdateApp {
        method: "ManagementService::update_app",
        path: "/zitadel.management.v1.ManagementService/UpdateApp",
        request: super::UpdateAppRequest,
        response: super::UpdateAppResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::put("/management/v1/projects/{projectId}/apps/{appId}").with_body(),
    });

    operation!(DeactivateApp {
        method: "ManagementService::deactivate_app",
        path: "/zitadel.management.v1.ManagementService/DeactivateApp",
        request: super::DeactivateAppRequest,
        response: super::DeactivateAppResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/{appId}/_deactivate")
            .with_body(),
    });

    operation!(ReactivateApp {
        method: "ManagementService::reactivate_app",
        path: "/zitadel.management.v1.ManagementService/ReactivateApp",
        request: super::ReactivateAppRequest,
        response: super::ReactivateAppResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/{appId}/_reactivate")
            .with_body(),
    });

    operation!(UpdateApiAppConfig {
        method: "ManagementService::update_api_app_config",
        path: "/zitadel.management.v1.ManagementService/UpdateAPIAppConfig",
        request: super::UpdateApiAppConfigRequest,
        response: super::UpdateApiAppConfigResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::put("/management/v1/projects/{projectId}/apps/{appId}/api_config").with_body(),
    });

    operation!(RegenerateApiClientSecret {
        method: "ManagementService::regenerate_api_client_secret",
        path: "/zitadel.management.v1.ManagementService/RegenerateAPIClientSecret",
        request: super::RegenerateApiClientSecretRequest,
        response: super::RegenerateApiClientSecretResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::post(
            "/management/v1/projects/{projectId}/apps/{appId}/api_config/_generate_client_secret"
        )
        .with_body(),
    });

    operation!(ListAppChanges {
        method: "ManagementService::list_app_changes",
        path: "/zitadel.management.v1.ManagementService/ListAppChanges",
        request: super::ListAppChangesRequest,
        response: super::ListAppChangesResponse,
        read_only: true,
        permission: "project.app.read; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/{appId}/changes/_search"),
    });

    operation!(AddAppKey {
        method: "ManagementService::add_app_key",
        path: "/zitadel.management.v1.ManagementService/AddAppKey",
        request: super::AddAppKeyRequest,
        response: super::AddAppKeyResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/{appId}/keys").with_body(),
    });

    operation!(ListAppKeys {
        method: "ManagementService::list_app_keys",
        path: "/zitadel.management.v1.ManagementService/ListAppKeys",
        request: super::ListAppKeysRequest,
        response: super::ListAppKeysResponse,
        read_only: true,
        permission: "project.app.read; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/apps/{appId}/keys/_search")
            .with_body(),
    });

    operation!(RemoveAppKey {
        method: "ManagementService::remove_app_key",
        path: "/zitadel.management.v1.ManagementService/RemoveAppKey",
        request: super::RemoveAppKeyRequest,
        response: super::RemoveAppKeyResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::delete("/management/v1/projects/{projectId}/apps/{appId}/keys/{keyId}"),
    });

    operation!(GetAppKey {
        method: "ManagementService::get_app_key",
        path: "/zitadel.management.v1.ManagementService/GetAppKey",
        request: super::GetAppKeyRequest,
        response: super::GetAppKeyResponse,
        read_only: true,
        permission: "project.app.read; held for what project_id names",
        rest: Rest::get("/management/v1/projects/{projectId}/apps/{appId}/keys/{keyId}"),
    });

    operation!(UpdateOidcAppConfig {
        method: "ManagementService::update_oidc_app_config",
        path: "/zitadel.management.v1.ManagementService/UpdateOIDCAppConfig",
        request: super::UpdateOidcAppConfigRequest,
        response: super::UpdateOidcAppConfigResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::put("/management/v1/projects/{projectId}/apps/{appId}/oidc_config").with_body(),
    });

    operation!(RegenerateOidcClientSecret {
        method: "ManagementService::regenerate_oidc_client_secret",
        path: "/zitadel.management.v1.ManagementService/RegenerateOIDCClientSecret",
        request: super::RegenerateOidcClientSecretRequest,
        response: super::RegenerateOidcClientSecretResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::post(
            "/management/v1/projects/{projectId}/apps/{appId}/oidc_config/_generate_client_secret"
        )
        .with_body(),
    });

    operation!(UpdateSamlAppConfig {
        method: "ManagementService::update_saml_app_config",
        path: "/zitadel.management.v1.ManagementService/UpdateSAMLAppConfig",
        request: super::UpdateSamlAppConfigRequest,
        response: super::UpdateSamlAppConfigResponse,
        read_only: false,
        permission: "project.app.write; held for what project_id names",
        rest: Rest::put("/management/v1/projects/{projectId}/apps/{appId}/saml_config").with_body(),
    });

    operation!(ListProjectChanges {
        method: "ManagementService::list_project_changes",
        path: "/zitadel.management.v1.ManagementService/ListProjectChanges",
        request: super::ListProjectChangesRequest,
        response: super::ListProjectChangesResponse,
        read_only: true,
        permission: "project.read; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/changes/_search"),
    });

    operation!(AddProjectGrant {
        method: "ManagementService::add_project_grant",
        path: "/zitadel.management.v1.ManagementService/AddProjectGrant",
        request: super::AddProjectGrantRequest,
        response: super::AddProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
        rest: Rest::post("/management/v1/projects/{projectId}/grants").with_body(),
    });

    operation!(ListProjectGrants {
        method: "ManagementService::list_project_grants",
        path: "/zitadel.management.v1.ManagementService/ListProjectGrants",
        request: super::ListProjectGrantsRequest,
        response: super::ListProjectGrantsResponse,
        read_only: true,
        permission: "project.grant.read; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/grants/_search").with_body(),
    });

    operation!(RemoveProjectGrant {
        method: "ManagementService::remove_project_grant",
        path: "/zitadel.management.v1.ManagementService/RemoveProjectGrant",
        request: super::RemoveProjectGrantRequest,
        response: super::RemoveProjectGrantResponse,
        read_only: false,
        permission: "project.grant.delete",
        rest: Rest::delete("/management/v1/projects/{projectId}/grants/{grantId}"),
    });

    operation!(GetProjectGrantById {
        method: "ManagementService::get_project_grant_by_id",
        path: "/zitadel.management.v1.ManagementService/GetProjectGrantByID",
        request: super::GetProjectGrantByIdRequest,
        response: super::GetProjectGrantByIdResponse,
        read_only: true,
        permission: "project.grant.read",
        rest: Rest::get("/management/v1/projects/{projectId}/grants/{grantId}"),
    });

    operation!(UpdateProjectGrant {
        method: "ManagementService::update_project_grant",
        path: "/zitadel.management.v1.ManagementService/UpdateProjectGrant",
        request: super::UpdateProjectGrantRequest,
        response: super::UpdateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
        rest: Rest::put("/management/v1/projects/{projectId}/grants/{grantId}").with_body(),
    });

    operation!(DeactivateProjectGrant {
        method: "ManagementService::deactivate_project_grant",
        path: "/zitadel.management.v1.ManagementService/DeactivateProjectGrant",
        request: super::DeactivateProjectGrantRequest,
        response: super::DeactivateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
        rest: Rest::post("/management/v1/projects/{projectId}/grants/{grantId}/_deactivate")
            .with_body(),
    });

    operation!(ReactivateProjectGrant {
        method: "ManagementService::reactivate_project_grant",
        path: "/zitadel.management.v1.ManagementService/ReactivateProjectGrant",
        request: super::ReactivateProjectGrantRequest,
        response: super::ReactivateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
        rest: Rest::post("/management/v1/projects/{projectId}/grants/{grantId}/_reactivate")
            .with_body(),
    });

    operation!(ListProjectGrantChanges {
        method: "ManagementService::list_project_grant_changes",
        path: "/zitadel.management.v1.ManagementService/ListProjectGrantChanges",
        request: super::ListProjectGrantChangesRequest,
        response: super::ListProjectGrantChangesResponse,
        read_only: true,
        permission: "project.grant.read; held for what grant_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/grants/{grantId}/changes/_search"),
    });

    operation!(AddProjectGrantMember {
        method: "ManagementService::add_project_grant_member",
        path: "/zitadel.management.v1.ManagementService/AddProjectGrantMember",
        request: super::AddProjectGrantMemberRequest,
        response: super::AddProjectGrantMemberResponse,
        read_only: false,
        permission: "project.grant.member.write",
        rest: Rest::post("/management/v1/projects/{projectId}/grants/{grantId}/members")
            .with_body(),
    });

    operation!(ListProjectGrantMembers {
        method: "ManagementService::list_project_grant_members",
        path: "/zitadel.management.v1.ManagementService/ListProjectGrantMembers",
        request: super::ListProjectGrantMembersRequest,
        response: super::ListProjectGrantMembersResponse,
        read_only: true,
        permission: "project.grant.member.read",
        rest: Rest::post("/management/v1/projects/{projectId}/grants/{grantId}/members/_search")
            .with_body(),
    });

    operation!(RemoveProjectGrantMember {
        method: "ManagementService::remove_project_grant_member",
        path: "/zitadel.management.v1.ManagementService/RemoveProjectGrantMember",
        request: super::RemoveProjectGrantMemberRequest,
        response: super::RemoveProjectGrantMemberResponse,
        read_only: false,
        permission: "project.grant.member.delete",
        rest: Rest::delete("/management/v1/projects/{projectId}/grants/{grantId}/members/{userId}"),
    });

    operation!(UpdateProjectGrantMember {
        method: "ManagementService::update_project_grant_member",
        path: "/zitadel.management.v1.ManagementService/UpdateProjectGrantMember",
        request: super::UpdateProjectGrantMemberRequest,
        response: super::UpdateProjectGrantMemberResponse,
        read_only: false,
        permission: "project.grant.member.write",
        rest: Rest::put("/management/v1/projects/{projectId}/grants/{grantId}/members/{userId}")
            .with_body(),
    });

    operation!(AddProjectMember {
        method: "ManagementService::add_project_member",
        path: "/zitadel.management.v1.ManagementService/AddProjectMember",
        request: super::AddProjectMemberRequest,
        response: super::AddProjectMemberResponse,
        read_only: false,
        permission: "project.member.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/members").with_body(),
    });

    operation!(ListProjectMembers {
        method: "ManagementService::list_project_members",
        path: "/zitadel.management.v1.ManagementService/ListProjectMembers",
        request: super::ListProjectMembersRequest,
        response: super::ListProjectMembersResponse,
        read_only: true,
        permission: "project.member.read; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/members/_search").with_body(),
    });

    operation!(RemoveProjectMember {
        method: "ManagementService::remove_project_member",
        path: "/zitadel.management.v1.ManagementService/RemoveProjectMember",
        request: super::RemoveProjectMemberRequest,
        response: super::RemoveProjectMemberResponse,
        read_only: false,
        permission: "project.member.delete; held for what project_id names",
        rest: Rest::delete("/management/v1/projects/{projectId}/members/{userId}"),
    });

    operation!(UpdateProjectMember {
        method: "ManagementService::update_project_member",
        path: "/zitadel.management.v1.ManagementService/UpdateProjectMember",
        request: super::UpdateProjectMemberRequest,
        response: super::UpdateProjectMemberResponse,
        read_only: false,
        permission: "project.member.write; held for what project_id names",
        rest: Rest::put("/management/v1/projects/{projectId}/members/{userId}").with_body(),
    });

    operation!(AddProjectRole {
        method: "ManagementService::add_project_role",
        path: "/zitadel.management.v1.ManagementService/AddProjectRole",
        request: super::AddProjectRoleRequest,
        response: super::AddProjectRoleResponse,
        read_only: false,
        permission: "project.role.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/roles").with_body(),
    });

    operation!(BulkAddProjectRoles {
        method: "ManagementService::bulk_add_project_roles",
        path: "/zitadel.management.v1.ManagementService/BulkAddProjectRoles",
        request: super::BulkAddProjectRolesRequest,
        response: super::BulkAddProjectRolesResponse,
        read_only: false,
        permission: "project.role.write; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/roles/_bulk").with_body(),
    });

    operation!(ListProjectRoles {
        method: "ManagementService::list_project_roles",
        path: "/zitadel.management.v1.ManagementService/ListProjectRoles",
        request: super::ListProjectRolesRequest,
        response: super::ListProjectRolesResponse,
        read_only: true,
        permission: "project.role.read; held for what project_id names",
        rest: Rest::post("/management/v1/projects/{projectId}/roles/_search")
            .with_body()
            .reserving(&[("projectId", "members")]),
    });

    operation!(RemoveProjectRole {
        method: "ManagementService::remove_project_role",
        path: "/zitadel.management.v1.ManagementService/RemoveProjectRole",
        request: super::RemoveProjectRoleRequest,
        response: super::RemoveProjectRoleResponse,
        read_only: false,
        permission: "project.role.delete; held for what project_id names",
        rest: Rest::delete("/management/v1/projects/{projectId}/roles/{roleKey=**}"),
    });

    operation!(UpdateProjectRole {
        method: "ManagementService::update_project_role",
        path: "/zitadel.management.v1.ManagementService/UpdateProjectRole",
        request: super::UpdateProjectRoleRequest,
        response: super::UpdateProjectRoleResponse,
        read_only: false,
        permission: "project.role.write; held for what project_id names",
        rest: Rest::put("/management/v1/projects/{projectId}/roles/{roleKey=**}").with_body(),
    });

    operation!(GetDefaultLoginTexts {
        method: "ManagementService::get_default_login_texts",
        path: "/zitadel.management.v1.ManagementService/GetDefaultLoginTexts",
        request: super::GetDefaultLoginTextsRequest,
        response: super::GetDefaultLoginTextsResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/login/{language}"),
    });

    operation!(GetDefaultDomainClaimedMessageText {
        method: "ManagementService::get_default_domain_claimed_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultDomainClaimedMessageText",
        request: super::GetDefaultDomainClaimedMessageTextRequest,
        response: super::GetDefaultDomainClaimedMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/domainclaimed/{language}"),
    });

    operation!(GetDefaultInitMessageText {
        method: "ManagementService::get_default_init_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultInitMessageText",
        request: super::GetDefaultInitMessageTextRequest,
        response: super::GetDefaultInitMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/init/{language}"),
    });

    operation!(GetDefaultInviteUserMessageText {
        method: "ManagementService::get_default_invite_user_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultInviteUserMessageText",
        request: super::GetDefaultInviteUserMessageTextRequest,
        response: super::GetDefaultInviteUserMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/invite_user/{language}"),
    });

    operation!(GetDefaultPasswordChangeMessageText {
        method: "ManagementService::get_default_password_change_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultPasswordChangeMessageText",
        request: super::GetDefaultPasswordChangeMessageTextRequest,
        response: super::GetDefaultPasswordChangeMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/password_change/{language}"),
    });

    operation!(GetDefaultPasswordlessRegistrationMessageText {
        method: "ManagementService::get_default_passwordless_registration_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultPasswordlessRegistrationMessageText",
        request: super::GetDefaultPasswordlessRegistrationMessageTextRequest,
        response: super::GetDefaultPasswordlessRegistrationMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/passwordless_registration/{language}"),
    });

    operation!(GetDefaultPasswordResetMessageText {
        method: "ManagementService::get_default_password_reset_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultPasswordResetMessageText",
        request: super::GetDefaultPasswordResetMessageTextRequest,
        response: super::GetDefaultPasswordResetMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/passwordreset/{language}"),
    });

    operation!(GetDefaultVerifyEmailMessageText {
        method: "ManagementService::get_default_verify_email_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultVerifyEmailMessageText",
        request: super::GetDefaultVerifyEmailMessageTextRequest,
        response: super::GetDefaultVerifyEmailMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/verifyemail/{language}"),
    });

    operation!(GetDefaultVerifyEmailOtpMessageText {
        method: "ManagementService::get_default_verify_email_otp_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultVerifyEmailOTPMessageText",
        request: super::GetDefaultVerifyEmailOtpMessageTextRequest,
        response: super::GetDefaultVerifyEmailOtpMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/verifyemailotp/{language}"),
    });

    operation!(GetDefaultVerifyPhoneMessageText {
        method: "ManagementService::get_default_verify_phone_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultVerifyPhoneMessageText",
        request: super::GetDefaultVerifyPhoneMessageTextRequest,
        response: super::GetDefaultVerifyPhoneMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/verifyphone/{language}"),
    });

    operation!(GetDefaultVerifySmsOtpMessageText {
        method: "ManagementService::get_default_verify_sms_otp_message_text",
        path: "/zitadel.management.v1.ManagementService/GetDefaultVerifySMSOTPMessageText",
        request: super::GetDefaultVerifySmsOtpMessageTextRequest,
        response: super::GetDefaultVerifySmsOtpMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/default/message/verifysmsotp/{language}"),
    });

    operation!(ResetCustomLoginTextToDefault {
        method: "ManagementService::reset_custom_login_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomLoginTextToDefault",
        request: super::ResetCustomLoginTextsToDefaultRequest,
        response: super::ResetCustomLoginTextsToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/login/{language}"),
    });

    operation!(GetCustomLoginTexts {
        method: "ManagementService::get_custom_login_texts",
        path: "/zitadel.management.v1.ManagementService/GetCustomLoginTexts",
        request: super::GetCustomLoginTextsRequest,
        response: super::GetCustomLoginTextsResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/login/{language}"),
    });

    operation!(SetCustomLoginText {
        method: "ManagementService::set_custom_login_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomLoginText",
        request: super::SetCustomLoginTextsRequest,
        response: super::SetCustomLoginTextsResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/login/{language}").with_body(),
    });

    operation!(ResetCustomDomainClaimedMessageTextToDefault {
        method: "ManagementService::reset_custom_domain_claimed_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomDomainClaimedMessageTextToDefault",
        request: super::ResetCustomDomainClaimedMessageTextToDefaultRequest,
        response: super::ResetCustomDomainClaimedMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/domainclaimed/{language}"),
    });

    operation!(GetCustomDomainClaimedMessageText {
        method: "ManagementService::get_custom_domain_claimed_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomDomainClaimedMessageText",
        request: super::GetCustomDomainClaimedMessageTextRequest,
        response: super::GetCustomDomainClaimedMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/domainclaimed/{language}"),
    });

    operation!(SetCustomDomainClaimedMessageCustomText {
        method: "ManagementService::set_custom_domain_claimed_message_custom_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomDomainClaimedMessageCustomText",
        request: super::SetCustomDomainClaimedMessageTextRequest,
        response: super::SetCustomDomainClaimedMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/domainclaimed/{language}").with_body(),
    });

    operation!(ResetCustomInitMessageTextToDefault {
        method: "ManagementService::reset_custom_init_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomInitMessageTextToDefault",
        request: super::ResetCustomInitMessageTextToDefaultRequest,
        response: super::ResetCustomInitMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/init/{language}"),
    });

    operation!(GetCustomInitMessageText {
        method: "ManagementService::get_custom_init_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomInitMessageText",
        request: super::GetCustomInitMessageTextRequest,
        response: super::GetCustomInitMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/init/{language}"),
    });

    operation!(SetCustomInitMessageText {
        method: "ManagementService::set_custom_init_message_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomInitMessageText",
        request: super::SetCustomInitMessageTextRequest,
        response: super::SetCustomInitMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/init/{language}").with_body(),
    });

    operation!(ResetCustomInviteUserMessageTextToDefault {
        method: "ManagementService::reset_custom_invite_user_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomInviteUserMessageTextToDefault",
        request: super::ResetCustomInviteUserMessageTextToDefaultRequest,
        response: super::ResetCustomInviteUserMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/invite_user/{language}"),
    });

    operation!(GetCustomInviteUserMessageText {
        method: "ManagementService::get_custom_invite_user_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomInviteUserMessageText",
        request: super::GetCustomInviteUserMessageTextRequest,
        response: super::GetCustomInviteUserMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/invite_user/{language}"),
    });

    operation!(SetCustomInviteUserMessageCustomText {
        method: "ManagementService::set_custom_invite_user_message_custom_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomInviteUserMessageCustomText",
        request: super::SetCustomInviteUserMessageTextRequest,
        response: super::SetCustomInviteUserMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/invite_user/{language}").with_body(),
    });

    operation!(ResetCustomPasswordChangeMessageTextToDefault {
        method: "ManagementService::reset_custom_password_change_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomPasswordChangeMessageTextToDefault",
        request: super::ResetCustomPasswordChangeMessageTextToDefaultRequest,
        response: super::ResetCustomPasswordChangeMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/password_change/{language}"),
    });

    operation!(GetCustomPasswordChangeMessageText {
        method: "ManagementService::get_custom_password_change_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomPasswordChangeMessageText",
        request: super::GetCustomPasswordChangeMessageTextRequest,
        response: super::GetCustomPasswordChangeMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/password_change/{language}"),
    });

    operation!(SetCustomPasswordChangeMessageCustomText {
        method: "ManagementService::set_custom_password_change_message_custom_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomPasswordChangeMessageCustomText",
        request: super::SetCustomPasswordChangeMessageTextRequest,
        response: super::SetCustomPasswordChangeMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/password_change/{language}").with_body(),
    });

    operation!(ResetCustomPasswordlessRegistrationMessageTextToDefault {
        method: "ManagementService::reset_custom_passwordless_registration_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomPasswordlessRegistrationMessageTextToDefault",
        request: super::ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest,
        response: super::ResetCustomPasswordlessRegistrationMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/passwordless_registration/{language}"),
    });

    operation!(GetCustomPasswordlessRegistrationMessageText {
        method: "ManagementService::get_custom_passwordless_registration_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomPasswordlessRegistrationMessageText",
        request: super::GetCustomPasswordlessRegistrationMessageTextRequest,
        response: super::GetCustomPasswordlessRegistrationMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/passwordless_registration/{language}"),
    });

    operation!(SetCustomPasswordlessRegistrationMessageCustomText {
        method: "ManagementService::set_custom_passwordless_registration_message_custom_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomPasswordlessRegistrationMessageCustomText",
        request: super::SetCustomPasswordlessRegistrationMessageTextRequest,
        response: super::SetCustomPasswordlessRegistrationMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/passwordless_registration/{language}")
            .with_body(),
    });

    operation!(ResetCustomPasswordResetMessageTextToDefault {
        method: "ManagementService::reset_custom_password_reset_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomPasswordResetMessageTextToDefault",
        request: super::ResetCustomPasswordResetMessageTextToDefaultRequest,
        response: super::ResetCustomPasswordResetMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/passwordreset/{language}"),
    });

    operation!(GetCustomPasswordResetMessageText {
        method: "ManagementService::get_custom_password_reset_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomPasswordResetMessageText",
        request: super::GetCustomPasswordResetMessageTextRequest,
        response: super::GetCustomPasswordResetMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/passwordreset/{language}"),
    });

    operation!(SetCustomPasswordResetMessageText {
        method: "ManagementService::set_custom_password_reset_message_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomPasswordResetMessageText",
        request: super::SetCustomPasswordResetMessageTextRequest,
        response: super::SetCustomPasswordResetMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/passwordreset/{language}").with_body(),
    });

    operation!(ResetCustomVerifyEmailMessageTextToDefault {
        method: "ManagementService::reset_custom_verify_email_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomVerifyEmailMessageTextToDefault",
        request: super::ResetCustomVerifyEmailMessageTextToDefaultRequest,
        response: super::ResetCustomVerifyEmailMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/verifyemail/{language}"),
    });

    operation!(GetCustomVerifyEmailMessageText {
        method: "ManagementService::get_custom_verify_email_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomVerifyEmailMessageText",
        request: super::GetCustomVerifyEmailMessageTextRequest,
        response: super::GetCustomVerifyEmailMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/verifyemail/{language}"),
    });

    operation!(SetCustomVerifyEmailMessageText {
        method: "ManagementService::set_custom_verify_email_message_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomVerifyEmailMessageText",
        request: super::SetCustomVerifyEmailMessageTextRequest,
        response: super::SetCustomVerifyEmailMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/verifyemail/{language}").with_body(),
    });

    operation!(ResetCustomVerifyEmailOtpMessageTextToDefault {
        method: "ManagementService::reset_custom_verify_email_otp_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomVerifyEmailOTPMessageTextToDefault",
        request: super::ResetCustomVerifyEmailOtpMessageTextToDefaultRequest,
        response: super::ResetCustomVerifyEmailOtpMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/verifyemailotp/{language}"),
    });

    operation!(GetCustomVerifyEmailOtpMessageText {
        method: "ManagementService::get_custom_verify_email_otp_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomVerifyEmailOTPMessageText",
        request: super::GetCustomVerifyEmailOtpMessageTextRequest,
        response: super::GetCustomVerifyEmailOtpMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/verifyemailotp/{language}"),
    });

    operation!(SetCustomVerifyEmailOtpMessageText {
        method: "ManagementService::set_custom_verify_email_otp_message_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomVerifyEmailOTPMessageText",
        request: super::SetCustomVerifyEmailOtpMessageTextRequest,
        response: super::SetCustomVerifyEmailOtpMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/verifyemailotp/{language}").with_body(),
    });

    operation!(ResetCustomVerifyPhoneMessageTextToDefault {
        method: "ManagementService::reset_custom_verify_phone_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomVerifyPhoneMessageTextToDefault",
        request: super::ResetCustomVerifyPhoneMessageTextToDefaultRequest,
        response: super::ResetCustomVerifyPhoneMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/verifyphone/{language}"),
    });

    operation!(GetCustomVerifyPhoneMessageText {
        method: "ManagementService::get_custom_verify_phone_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomVerifyPhoneMessageText",
        request: super::GetCustomVerifyPhoneMessageTextRequest,
        response: super::GetCustomVerifyPhoneMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/verifyphone/{language}"),
    });

    operation!(SetCustomVerifyPhoneMessageText {
        method: "ManagementService::set_custom_verify_phone_message_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomVerifyPhoneMessageText",
        request: super::SetCustomVerifyPhoneMessageTextRequest,
        response: super::SetCustomVerifyPhoneMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/verifyphone/{language}").with_body(),
    });

    operation!(ResetCustomVerifySmsOtpMessageTextToDefault {
        method: "ManagementService::reset_custom_verify_sms_otp_message_text_to_default",
        path: "/zitadel.management.v1.ManagementService/ResetCustomVerifySMSOTPMessageTextToDefault",
        request: super::ResetCustomVerifySmsOtpMessageTextToDefaultRequest,
        response: super::ResetCustomVerifySmsOtpMessageTextToDefaultResponse,
        read_only: false,
        permission: "policy.delete",
        rest: Rest::delete("/management/v1/text/message/verifysmsotp/{language}"),
    });

    operation!(GetCustomVerifySmsOtpMessageText {
        method: "ManagementService::get_custom_verify_sms_otp_message_text",
        path: "/zitadel.management.v1.ManagementService/GetCustomVerifySMSOTPMessageText",
        request: super::GetCustomVerifySmsOtpMessageTextRequest,
        response: super::GetCustomVerifySmsOtpMessageTextResponse,
        read_only: true,
        permission: "policy.read",
        rest: Rest::get("/management/v1/text/message/verifysmsotp/{language}"),
    });

    operation!(SetCustomVerifySmsOtpMessageText {
        method: "ManagementService::set_custom_verify_sms_otp_message_text",
        path: "/zitadel.management.v1.ManagementService/SetCustomVerifySMSOTPMessageText",
        request: super::SetCustomVerifySmsOtpMessageTextRequest,
        response: super::SetCustomVerifySmsOtpMessageTextResponse,
        read_only: false,
        permission: "policy.write",
        rest: Rest::put("/management/v1/text/message/verifysmsotp/{language}").with_body(),
    });

    operation!(BulkRemoveUserGrant {
        method: "ManagementService::bulk_remove_user_grant",
        path: "/zitadel.management.v1.ManagementService/BulkRemoveUserGrant",
        request: super::BulkRemoveUserGrantRequest,
        response: super::BulkRemoveUserGrantResponse,
        read_only: false,
        permission: "user.grant.delete",
        rest: Rest::delete("/management/v1/user_grants/_bulk").with_body(),
    });

    operation!(IsUserUnique {
        method: "ManagementService::is_user_unique",
        path: "/zitadel.management.v1.ManagementService/IsUserUnique",
        request: super::IsUserUniqueRequest,
        response: super::IsUserUniqueResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::get("/management/v1/users/_is_unique"),
    });

    operation!(ListUsers {
        method: "ManagementService::list_users",
        path: "/zitadel.management.v1.ManagementService/ListUsers",
        request: super::ListUsersRequest,
        response: super::ListUsersResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::post("/management/v1/users/_search").with_body(),
    });

    operation!(ListUserGrants {
        method: "ManagementService::list_user_grants",
        path: "/zitadel.management.v1.ManagementService/ListUserGrants",
        request: super::ListUserGrantRequest,
        response: super::ListUserGrantResponse,
        read_only: true,
        permission: "user.grant.read",
        rest: Rest::post("/management/v1/users/grants/_search").with_body(),
    });

    operation!(AddHumanUser {
        method: "ManagementService::add_human_user",
        path: "/zitadel.management.v1.ManagementService/AddHumanUser",
        request: super::AddHumanUserRequest,
        response: super::AddHumanUserResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/human").with_body(),
    });

    operation!(ImportHumanUser {
        method: "ManagementService::import_human_user",
        path: "/zitadel.management.v1.ManagementService/ImportHumanUser",
        request: super::ImportHumanUserRequest,
        response: super::ImportHumanUserResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/human/_import").with_body(),
    });

    operation!(AddMachineUser {
        method: "ManagementService::add_machine_user",
        path: "/zitadel.management.v1.ManagementService/AddMachineUser",
        request: super::AddMachineUserRequest,
        response: super::AddMachineUserResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/machine").with_body(),
    });

    operation!(RemoveUser {
        method: "ManagementService::remove_user",
        path: "/zitadel.management.v1.ManagementService/RemoveUser",
        request: super::RemoveUserRequest,
        response: super::RemoveUserResponse,
        read_only: false,
        permission: "user.delete",
        rest: Rest::delete("/management/v1/users/{id}"),
    });

    operation!(GetUserById {
        method: "ManagementService::get_user_by_id",
        path: "/zitadel.management.v1.ManagementService/GetUserByID",
        request: super::GetUserByIdRequest,
        response: super::GetUserByIdResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::get("/management/v1/users/{id}").reserving(&[("id", "_is_unique")]),
    });

    operation!(DeactivateUser {
        method: "ManagementService::deactivate_user",
        path: "/zitadel.management.v1.ManagementService/DeactivateUser",
        request: super::DeactivateUserRequest,
        response: super::DeactivateUserResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{id}/_deactivate").with_body(),
    });

    operation!(LockUser {
        method: "ManagementService::lock_user",
        path: "/zitadel.management.v1.ManagementService/LockUser",
        request: super::LockUserRequest,
        response: super::LockUserResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{id}/_lock").with_body(),
    });

    operation!(ReactivateUser {
        method: "ManagementService::reactivate_user",
        path: "/zitadel.management.v1.ManagementService/ReactivateUser",
        request: super::ReactivateUserRequest,
        response: super::ReactivateUserResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{id}/_reactivate").with_body(),
    });

    operation!(UnlockUser {
        method: "ManagementService::unlock_user",
        path: "/zitadel.management.v1.ManagementService/UnlockUser",
        request: super::UnlockUserRequest,
        response: super::UnlockUserResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{id}/_unlock").with_body(),
    });

    operation!(BulkRemoveUserMetadata {
        method: "ManagementService::bulk_remove_user_metadata",
        path: "/zitadel.management.v1.ManagementService/BulkRemoveUserMetadata",
        request: super::BulkRemoveUserMetadataRequest,
        response: super::BulkRemoveUserMetadataResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{id}/metadata/_bulk").with_body(),
    });

    operation!(BulkSetUserMetadata {
        method: "ManagementService::bulk_set_user_metadata",
        path: "/zitadel.management.v1.ManagementService/BulkSetUserMetadata",
        request: super::BulkSetUserMetadataRequest,
        response: super::BulkSetUserMetadataResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{id}/metadata/_bulk").with_body(),
    });

    operation!(ListUserMetadata {
        method: "ManagementService::list_user_metadata",
        path: "/zitadel.management.v1.ManagementService/ListUserMetadata",
        request: super::ListUserMetadataRequest,
        response: super::ListUserMetadataResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::post("/management/v1/users/{id}/metadata/_search").with_body(),
    });

    operation!(RemoveUserMetadata {
        method: "ManagementService::remove_user_metadata",
        path: "/zitadel.management.v1.ManagementService/RemoveUserMetadata",
        request: super::RemoveUserMetadataRequest,
        response: super::RemoveUserMetadataResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{id}/metadata/{key}")
            .reserving(&[("key", "_bulk")]),
    });

    operation!(GetUserMetadata {
        method: "ManagementService::get_user_metadata",
        path: "/zitadel.management.v1.ManagementService/GetUserMetadata",
        request: super::GetUserMetadataRequest,
        response: super::GetUserMetadataResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::get("/management/v1/users/{id}/metadata/{key}"),
    });

    operation!(SetUserMetadata {
        method: "ManagementService::set_user_metadata",
        path: "/zitadel.management.v1.ManagementService/SetUserMetadata",
        request: super::SetUserMetadataRequest,
        response: super::SetUserMetadataResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{id}/metadata/{key}")
            .with_body()
            .reserving(&[("key", "_bulk"), ("key", "_search")]),
    });

    operation!(ResendHumanInitialization {
        method: "ManagementService::resend_human_initialization",
        path: "/zitadel.management.v1.ManagementService/ResendHumanInitialization",
        request: super::ResendHumanInitializationRequest,
        response: super::ResendHumanInitializationResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/_resend_initialization").with_body(),
    });

    operation!(ListHumanAuthFactors {
        method: "ManagementService::list_human_auth_factors",
        path: "/zitadel.management.v1.ManagementService/ListHumanAuthFactors",
        request: super::ListHumanAuthFactorsRequest,
        response: super::ListHumanAuthFactorsResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::post("/management/v1/users/{userId}/auth_factors/_search"),
    });

    operation!(RemoveHumanAuthFactorOtp {
        method: "ManagementService::remove_human_auth_factor_otp",
        path: "/zitadel.management.v1.ManagementService/RemoveHumanAuthFactorOTP",
        request: super::RemoveHumanAuthFactorOtpRequest,
        response: super::RemoveHumanAuthFactorOtpResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/auth_factors/otp"),
    });

    operation!(RemoveHumanAuthFactorOtpEmail {
        method: "ManagementService::remove_human_auth_factor_otp_email",
        path: "/zitadel.management.v1.ManagementService/RemoveHumanAuthFactorOTPEmail",
        request: super::RemoveHumanAuthFactorOtpEmailRequest,
        response: super::RemoveHumanAuthFactorOtpEmailResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/auth_factors/otp_email"),
    });

    operation!(RemoveHumanAuthFactorOtpSms {
        method: "ManagementService::remove_human_auth_factor_otp_sms",
        path: "/zitadel.management.v1.ManagementService/RemoveHumanAuthFactorOTPSMS",
        request: super::RemoveHumanAuthFactorOtpSmsRequest,
        response: super::RemoveHumanAuthFactorOtpSmsResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/auth_factors/otp_sms"),
    });

    operation!(RemoveHumanAuthFactorU2f {
        method: "ManagementService::remove_human_auth_factor_u2f",
        path: "/zitadel.management.v1.ManagementService/RemoveHumanAuthFactorU2F",
        request: super::RemoveHumanAuthFactorU2fRequest,
        response: super::RemoveHumanAuthFactorU2fResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/auth_factors/u2f/{tokenId}"),
    });

    operation!(RemoveHumanAvatar {
        method: "ManagementService::remove_human_avatar",
        path: "/zitadel.management.v1.ManagementService/RemoveHumanAvatar",
        request: super::RemoveHumanAvatarRequest,
        response: super::RemoveHumanAvatarResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/avatar"),
    });

    operation!(ListUserChanges {
        method: "ManagementService::list_user_changes",
        path: "/zitadel.management.v1.ManagementService/ListUserChanges",
        request: super::ListUserChangesRequest,
        response: super::ListUserChangesResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::post("/management/v1/users/{userId}/changes/_search").with_body(),
    });

    operation!(GetHumanEmail {
        method: "ManagementService::get_human_email",
        path: "/zitadel.management.v1.ManagementService/GetHumanEmail",
        request: super::GetHumanEmailRequest,
        response: super::GetHumanEmailResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::get("/management/v1/users/{userId}/email"),
    });

    operation!(UpdateHumanEmail {
        method: "ManagementService::update_human_email",
        path: "/zitadel.management.v1.ManagementService/UpdateHumanEmail",
        request: super::UpdateHumanEmailRequest,
        response: super::UpdateHumanEmailResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::put("/management/v1/users/{userId}/email").with_body(),
    });

    operation!(ResendHumanEmailVerification {
        method: "ManagementService::resend_human_email_verification",
        path: "/zitadel.management.v1.ManagementService/ResendHumanEmailVerification",
        request: super::ResendHumanEmailVerificationRequest,
        response: super::ResendHumanEmailVerificationResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/email/_resend_verification").with_body(),
    });

    operation!(AddUserGrant {
        method: "ManagementService::add_user_grant",
        path: "/zitadel.management.v1.ManagementService/AddUserGrant",
        request: super::AddUserGrantRequest,
        response: super::AddUserGrantResponse,
        read_only: false,
        permission: "user.grant.write",
        rest: Rest::post("/management/v1/users/{userId}/grants").with_body(),
    });

    operation!(RemoveUserGrant {
        method: "ManagementService::remove_user_grant",
        path: "/zitadel.management.v1.ManagementService/RemoveUserGrant",
        request: super::RemoveUserGrantRequest,
        response: super::RemoveUserGrantResponse,
        read_only: false,
        permission: "user.grant.delete",
        rest: Rest::delete("/management/v1/users/{userId}/grants/{grantId}"),
    });

    operation!(GetUserGrantById {
        method: "ManagementService::get_user_grant_by_id",
        path: "/zitadel.management.v1.ManagementService/GetUserGrantByID",
        request: super::GetUserGrantByIdRequest,
        response: super::GetUserGrantByIdResponse,
        read_only: true,
        permission: "user.grant.read",
        rest: Rest::get("/management/v1/users/{userId}/grants/{grantId}"),
    });

    operation!(UpdateUserGrant {
        method: "ManagementService::update_user_grant",
        path: "/zitadel.management.v1.ManagementService/UpdateUserGrant",
        request: super::UpdateUserGrantRequest,
        response: super::UpdateUserGrantResponse,
        read_only: false,
        permission: "user.grant.write",
        rest: Rest::put("/management/v1/users/{userId}/grants/{grantId}").with_body(),
    });

    operation!(DeactivateUserGrant {
        method: "ManagementService::deactivate_user_grant",
        path: "/zitadel.management.v1.ManagementService/DeactivateUserGrant",
        request: super::DeactivateUserGrantRequest,
        response: super::DeactivateUserGrantResponse,
        read_only: false,
        permission: "user.grant.write",
        rest: Rest::post("/management/v1/users/{userId}/grants/{grantId}/_deactivate").with_body(),
    });

    operation!(ReactivateUserGrant {
        method: "ManagementService::reactivate_user_grant",
        path: "/zitadel.management.v1.ManagementService/ReactivateUserGrant",
        request: super::ReactivateUserGrantRequest,
        response: super::ReactivateUserGrantResponse,
        read_only: false,
        permission: "user.grant.write",
        rest: Rest::post("/management/v1/users/{userId}/grants/{grantId}/_reactivate").with_body(),
    });

    operation!(ListHumanLinkedIdps {
        method: "ManagementService::list_human_linked_idps",
        path: "/zitadel.management.v1.ManagementService/ListHumanLinkedIDPs",
        request: super::ListHumanLinkedIdpsRequest,
        response: super::ListHumanLinkedIdpsResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::post("/management/v1/users/{userId}/idps/_search").with_body(),
    });

    operation!(RemoveHumanLinkedIdp {
        method: "ManagementService::remove_human_linked_idp",
        path: "/zitadel.management.v1.ManagementService/RemoveHumanLinkedIDP",
        request: super::RemoveHumanLinkedIdpRequest,
        response: super::RemoveHumanLinkedIdpResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/idps/{idpId}/{linkedUserId}"),
    });

    operation!(AddMachineKey {
        method: "ManagementService::add_machine_key",
        path: "/zitadel.management.v1.ManagementService/AddMachineKey",
        request: super::AddMachineKeyRequest,
        response: super::AddMachineKeyResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/keys").with_body(),
    });

    operation!(ListMachineKeys {
        method: "ManagementService::list_machine_keys",
        path: "/zitadel.management.v1.ManagementService/ListMachineKeys",
        request: super::ListMachineKeysRequest,
        response: super::ListMachineKeysResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::post("/management/v1/users/{userId}/keys/_search").with_body(),
    });

    operation!(RemoveMachineKey {
        method: "ManagementService::remove_machine_key",
        path: "/zitadel.management.v1.ManagementService/RemoveMachineKey",
        request: super::RemoveMachineKeyRequest,
        response: super::RemoveMachineKeyResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/keys/{keyId}"),
    });

    operation!(GetMachineKeyByIds {
        method: "ManagementService::get_machine_key_by_ids",
        path: "/zitadel.management.v1.ManagementService/GetMachineKeyByIDs",
        request: super::GetMachineKeyByIdsRequest,
        response: super::GetMachineKeyByIdsResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::get("/management/v1/users/{userId}/keys/{keyId}"),
    });

    operation!(UpdateMachine {
        method: "ManagementService::update_machine",
        path: "/zitadel.management.v1.ManagementService/UpdateMachine",
        request: super::UpdateMachineRequest,
        response: super::UpdateMachineResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::put("/management/v1/users/{userId}/machine").with_body(),
    });

    operation!(ListUserMemberships {
        method: "ManagementService::list_user_memberships",
        path: "/zitadel.management.v1.ManagementService/ListUserMemberships",
        request: super::ListUserMembershipsRequest,
        response: super::ListUserMembershipsResponse,
        read_only: true,
        permission: "user.membership.read",
        rest: Rest::post("/management/v1/users/{userId}/memberships/_search").with_body(),
    });

    operation!(SetHumanPassword {
        method: "ManagementService::set_human_password",
        path: "/zitadel.management.v1.ManagementService/SetHumanPassword",
        request: super::SetHumanPasswordRequest,
        response: super::SetHumanPasswordResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/password").with_body(),
    });

    operation!(SetHumanInitialPassword {
        method: "ManagementService::set_human_initial_password",
        path: "/zitadel.management.v1.ManagementService/SetHumanInitialPassword",
        request: super::SetHumanInitialPasswordRequest,
        response: super::SetHumanInitialPasswordResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/password/_initialize").with_body(),
    });

    operation!(SendHumanResetPasswordNotification {
        method: "ManagementService::send_human_reset_password_notification",
        path: "/zitadel.management.v1.ManagementService/SendHumanResetPasswordNotification",
        request: super::SendHumanResetPasswordNotificationRequest,
        response: super::SendHumanResetPasswordNotificationResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/password/_reset").with_body(),
    });

    operation!(AddPasswordlessRegistration {
        method: "ManagementService::add_passwordless_registration",
        path: "/zitadel.management.v1.ManagementService/AddPasswordlessRegistration",
        request: super::AddPasswordlessRegistrationRequest,
        response: super::AddPasswordlessRegistrationResponse,
        read_only: false,
        permission: "user.credential.write",
        rest: Rest::post("/management/v1/users/{userId}/passwordless/_link"),
    });

    operation!(ListHumanPasswordless {
        method: "ManagementService::list_human_passwordless",
        path: "/zitadel.management.v1.ManagementService/ListHumanPasswordless",
        request: super::ListHumanPasswordlessRequest,
        response: super::ListHumanPasswordlessResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::post("/management/v1/users/{userId}/passwordless/_search"),
    });

    operation!(SendPasswordlessRegistration {
        method: "ManagementService::send_passwordless_registration",
        path: "/zitadel.management.v1.ManagementService/SendPasswordlessRegistration",
        request: super::SendPasswordlessRegistrationRequest,
        response: super::SendPasswordlessRegistrationResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/passwordless/_send_link").with_body(),
    });

    operation!(RemoveHumanPasswordless {
        method: "ManagementService::remove_human_passwordless",
        path: "/zitadel.management.v1.ManagementService/RemoveHumanPasswordless",
        request: super::RemoveHumanPasswordlessRequest,
        response: super::RemoveHumanPasswordlessResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/passwordless/{tokenId}"),
    });

    operation!(AddPersonalAccessToken {
        method: "ManagementService::add_personal_access_token",
        path: "/zitadel.management.v1.ManagementService/AddPersonalAccessToken",
        request: super::AddPersonalAccessTokenRequest,
        response: super::AddPersonalAccessTokenResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/pats").with_body(),
    });

    operation!(ListPersonalAccessTokens {
        method: "ManagementService::list_personal_access_tokens",
        path: "/zitadel.management.v1.ManagementService/ListPersonalAccessTokens",
        request: super::ListPersonalAccessTokensRequest,
        response: super::ListPersonalAccessTokensResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::post("/management/v1/users/{userId}/pats/_search").with_body(),
    });

    operation!(RemovePersonalAccessToken {
        method: "ManagementService::remove_personal_access_token",
        path: "/zitadel.management.v1.ManagementService/RemovePersonalAccessToken",
        request: super::RemovePersonalAccessTokenRequest,
        response: super::RemovePersonalAccessTokenResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/pats/{tokenId}"),
    });

    operation!(GetPersonalAccessTokenByIds {
        method: "ManagementService::get_personal_access_token_by_ids",
        path: "/zitadel.management.v1.ManagementService/GetPersonalAccessTokenByIDs",
        request: super::GetPersonalAccessTokenByIdsRequest,
        response: super::GetPersonalAccessTokenByIdsResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::get("/management/v1/users/{userId}/pats/{tokenId}"),
    });

    operation!(RemoveHumanPhone {
        method: "ManagementService::remove_human_phone",
        path: "/zitadel.management.v1.ManagementService/RemoveHumanPhone",
        request: super::RemoveHumanPhoneRequest,
        response: super::RemoveHumanPhoneResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/phone"),
    });

    operation!(GetHumanPhone {
        method: "ManagementService::get_human_phone",
        path: "/zitadel.management.v1.ManagementService/GetHumanPhone",
        request: super::GetHumanPhoneRequest,
        response: super::GetHumanPhoneResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::get("/management/v1/users/{userId}/phone"),
    });

    operation!(UpdateHumanPhone {
        method: "ManagementService::update_human_phone",
        path: "/zitadel.management.v1.ManagementService/UpdateHumanPhone",
        request: super::UpdateHumanPhoneRequest,
        response: super::UpdateHumanPhoneResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::put("/management/v1/users/{userId}/phone").with_body(),
    });

    operation!(ResendHumanPhoneVerification {
        method: "ManagementService::resend_human_phone_verification",
        path: "/zitadel.management.v1.ManagementService/ResendHumanPhoneVerification",
        request: super::ResendHumanPhoneVerificationRequest,
        response: super::ResendHumanPhoneVerificationResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::post("/management/v1/users/{userId}/phone/_resend_verification").with_body(),
    });

    operation!(GetHumanProfile {
        method: "ManagementService::get_human_profile",
        path: "/zitadel.management.v1.ManagementService/GetHumanProfile",
        request: super::GetHumanProfileRequest,
        response: super::GetHumanProfileResponse,
        read_only: true,
        permission: "user.read",
        rest: Rest::get("/management/v1/users/{userId}/profile"),
    });

    operation!(UpdateHumanProfile {
        method: "ManagementService::update_human_profile",
        path: "/zitadel.management.v1.ManagementService/UpdateHumanProfile",
        request: super::UpdateHumanProfileRequest,
        response: super::UpdateHumanProfileResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::put("/management/v1/users/{userId}/profile").with_body(),
    });

    operation!(RemoveMachineSecret {
        method: "ManagementService::remove_machine_secret",
        path: "/zitadel.management.v1.ManagementService/RemoveMachineSecret",
        request: super::RemoveMachineSecretRequest,
        response: super::RemoveMachineSecretResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::delete("/management/v1/users/{userId}/secret"),
    });

    operation!(GenerateMachineSecret {
        method: "ManagementService::generate_machine_secret",
        path: "/zitadel.management.v1.ManagementService/GenerateMachineSecret",
        request: super::GenerateMachineSecretRequest,
        response: super::GenerateMachineSecretResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::put("/management/v1/users/{userId}/secret").with_body(),
    });

    operation!(UpdateUserName {
        method: "ManagementService::update_user_name",
        path: "/zitadel.management.v1.ManagementService/UpdateUserName",
        request: super::UpdateUserNameRequest,
        response: super::UpdateUserNameResponse,
        read_only: false,
        permission: "user.write",
        rest: Rest::put("/management/v1/users/{userId}/username").with_body(),
    });

    operation!(GetOidcInformation {
        method: "ManagementService::get_oidc_information",
        path: "/zitadel.management.v1.ManagementService/GetOIDCInformation",
        request: super::GetOidcInformationRequest,
        response: super::GetOidcInformationResponse,
        read_only: true,
        rest: Rest::get("/management/v1/zitadel/docs"),
    });

    list_operation!(ListActions {
        page: query { offset, limit },
        items: result of crate::action::v1::Action,
        answer: details { total_result },
    });

    whole_list!(ListFlowTypes {
        items: result of crate::action::v1::FlowType,
    });

    whole_list!(ListFlowTriggerTypes {
        items: result of crate::action::v1::TriggerType,
    });

    list_operation!(ListGrantedProjects {
        page: query { offset, limit },
        items: result of crate::project::v1::GrantedProject,
        answer: details { total_result },
    });

    list_operation!(ListGrantedProjectRoles {
        page: query { offset, limit },
        items: result of crate::project::v1::Role,
        answer: details { total_result },
    });

    list_operation!(ListOrgIdps {
        page: query { offset, limit },
        items: result of crate::idp::v1::Idp,
        answer: details { total_result },
    });

    list_operation!(ListProviders {
        page: query { offset, limit },
        items: result of crate::idp::v1::Provider,
        answer: details { total_result },
    });

    whole_list!(GetSupportedLanguages {
        items: languages of String,
    });

    list_operation!(ListOrgMetadata {
        page: query { offset, limit },
        items: result of crate::metadata::v1::Metadata,
        answer: details { total_result },
    });

    list_by_sequence!(ListOrgChanges {
        page: query { sequence, limit, asc },
        items: result of crate::change::v1::Change,
        place: |entry| entry.sequence,
        identity: [entry.sequence, entry.event_type.as_ref()?.key, entry.change_date],
    });

    list_operation!(ListOrgDomains {
        page: query { offset, limit },
        items: result of crate::org::v1::Domain,
        answer: details { total_result },
    });

    list_operation!(ListOrgMembers {
        page: query { offset, limit },
        items: result of crate::member::v1::Member,
        answer: details { total_result },
    });

    whole_list!(ListOrgMemberRoles {
        items: result of String,
    });

    whole_list!(ListLoginPolicyMultiFactors {
        items: result of crate::policy::v1::MultiFactorType,
    });

    list_operation!(ListLoginPolicyIdps {
        page: query { offset, limit },
        items: result of crate::idp::v1::IdpLoginPolicyLink,
        answer: details { total_result },
    });

    whole_list!(ListLoginPolicySecondFactors {
        items: result of crate::policy::v1::SecondFactorType,
    });

    list_operation!(ListAllProjectGrants {
        page: query { offset, limit },
        items: result of crate::project::v1::GrantedProject,
        answer: details { total_result },
    });

    list_operation!(ListProjects {
        page: query { offset, limit },
        items: result of crate::project::v1::Project,
        answer: details { total_result },
    });

    list_operation!(ListProjectGrantMemberRoles {
        page: query { offset, limit },
        items: result of String,
        answer: details { total_result },
    });

    whole_list!(ListProjectMemberRoles {
        items: result of String,
    });

    list_operation!(ListApps {
        page: query { offset, limit },
        items: result of crate::app::v1::App,
        answer: details { total_result },
    });

    list_by_sequence!(ListAppChanges {
        page: query { sequence, limit, asc },
        items: result of crate::change::v1::Change,
        place: |entry| entry.sequence,
        identity: [entry.sequence, entry.event_type.as_ref()?.key, entry.change_date],
    });

    list_operation!(ListAppKeys {
        page: query { offset, limit },
        items: result of crate::authn::v1::Key,
        answer: details { total_result },
    });

    list_by_sequence!(ListProjectChanges {
        page: query { sequence, limit, asc },
        items: result of crate::change::v1::Change,
        place: |entry| entry.sequence,
        identity: [entry.sequence, entry.event_type.as_ref()?.key, entry.change_date],
    });

    list_operation!(ListProjectGrants {
        page: query { offset, limit },
        items: result of crate::project::v1::GrantedProject,
        answer: details { total_result },
    });

    list_by_sequence!(ListProjectGrantChanges {
        page: query { sequence, limit, asc },
        items: result of crate::change::v1::Change,
        place: |entry| entry.sequence,
        identity: [entry.sequence, entry.event_type.as_ref()?.key, entry.change_date],
    });

    list_operation!(ListProjectGrantMembers {
        page: query { offset, limit },
        items: result of crate::member::v1::Member,
        answer: details { total_result },
    });

    list_operation!(ListProjectMembers {
        page: query { offset, limit },
        items: result of crate::member::v1::Member,
        answer: details { total_result },
    });

    list_operation!(ListProjectRoles {
        page: query { offset, limit },
        items: result of crate::project::v1::Role,
        answer: details { total_result },
    });

    list_operation!(ListUsers {
        page: query { offset, limit },
        items: result of crate::user::v1::User,
        answer: details { total_result },
    });

    list_operation!(ListUserGrants {
        page: query { offset, limit },
        items: result of crate::user::v1::UserGrant,
        answer: details { total_result },
    });

    list_operation!(ListUserMetadata {
        page: query { offset, limit },
        items: result of crate::metadata::v1::Metadata,
        answer: details { total_result },
    });

    whole_list!(ListHumanAuthFactors {
        items: result of crate::user::v1::AuthFactor,
    });

    list_by_sequence!(ListUserChanges {
        page: query { sequence, limit, asc },
        items: result of crate::change::v1::Change,
        place: |entry| entry.sequence,
        identity: [entry.sequence, entry.event_type.as_ref()?.key, entry.change_date],
    });

    list_operation!(ListHumanLinkedIdps {
        page: query { offset, limit },
        items: result of crate::idp::v1::IdpUserLink,
        answer: details { total_result },
    });

    list_operation!(ListMachineKeys {
        page: query { offset, limit },
        items: result of crate::authn::v1::Key,
        answer: details { total_result },
    });

    list_operation!(ListUserMemberships {
        page: query { offset, limit },
        items: result of crate::user::v1::Membership,
        answer: details { total_result },
    });

    whole_list!(ListHumanPasswordless {
        items: result of crate::user::v1::WebAuthNToken,
    });

    list_operation!(ListPersonalAccessTokens {
        page: query { offset, limit },
        items: result of crate::user::v1::PersonalAccessToken,
        answer: details { total_result },
    });
}
