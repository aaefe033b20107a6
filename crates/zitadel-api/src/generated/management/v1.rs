// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.management.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};
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

/// A condition that actions must meet.
#[derive(Clone, Default)]
pub struct ActionQuery {
    /// One of `action_id_query`, `action_name_query`, `action_state_query`.
    ///
    /// Required.
    pub query: Option<ActionQueryKind>,
}

impl ActionQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<ActionQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { ActionQuery {
    query: oneof,
} }

/// Alternatives of `ActionQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ActionQueryKind {
    /// Keeps the action with this id.
    ActionIdQuery(crate::action::v1::ActionIdQuery),
    /// Keeps actions by their name.
    ActionNameQuery(crate::action::v1::ActionNameQuery),
    /// Keeps actions in this state.
    ActionStateQuery(crate::action::v1::ActionStateQuery),
}

oneof! { ActionQueryKind {
    ActionIdQuery,
    ActionNameQuery,
    ActionStateQuery,
} }

convert! { ActionQuery.query = ActionQueryKind {
    ActionIdQuery(crate::action::v1::ActionIdQuery),
    ActionNameQuery(crate::action::v1::ActionNameQuery),
    ActionStateQuery(crate::action::v1::ActionStateQuery),
} }

/// What `ManagementService::activate_custom_label_policy` takes.
#[derive(Clone, Default)]
pub struct ActivateCustomLabelPolicyRequest {}

impl ActivateCustomLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ActivateCustomLabelPolicyRequest {} }

/// What `ManagementService::activate_custom_label_policy` answers.
#[derive(Clone, Default)]
pub struct ActivateCustomLabelPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ActivateCustomLabelPolicyResponse {
    details,
} }

/// What `ManagementService::add_api_app` takes.
#[derive(Clone, Default)]
pub struct AddApiAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: crate::app::v1::ApiAuthMethodType,
}

impl AddApiAppRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { AddApiAppRequest {
    project_id,
    name,
    auth_method_type,
} }

/// What `ManagementService::add_api_app` answers.
#[derive(Clone, Default)]
pub struct AddApiAppResponse {
    /// Id of the new application.
    pub app_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Client id of the application.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    pub client_secret: String,
}

message! { AddApiAppResponse {
    app_id,
    details,
    client_id,
    client_secret: secret,
} }

/// What `ManagementService::add_app_key` takes.
#[derive(Clone, Default)]
pub struct AddAppKeyRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Form in which the key is handed out.
    ///
    /// Not `KEY_TYPE_UNSPECIFIED`.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which the key is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl AddAppKeyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { AddAppKeyRequest {
    project_id,
    app_id,
    r#type,
    expiration_date,
} }

/// What `ManagementService::add_app_key` answers.
#[derive(Clone, Default)]
pub struct AddAppKeyResponse {
    /// Id of the new key.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// JSON key file with the private key, shown only in this answer.
    pub key_details: bytes::Bytes,
}

message! { AddAppKeyResponse {
    id,
    details,
    key_details: secret,
} }

/// What `ManagementService::add_apple_provider` takes.
#[derive(Clone, Default)]
pub struct AddAppleProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Id of the team at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub team_id: String,
    /// Id of the private key at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub key_id: String,
    /// Private key from Apple, as the file that Apple hands out (`.p8`).
    ///
    /// Required. 1 to 5000 bytes.
    pub private_key: bytes::Bytes,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddAppleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        team_id: impl Into<String>,
        key_id: impl Into<String>,
        private_key: impl Into<bytes::Bytes>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            team_id: team_id.into(),
            key_id: key_id.into(),
            private_key: private_key.into(),
            ..Self::default()
        }
    }
}

message! { AddAppleProviderRequest {
    name,
    client_id,
    team_id,
    key_id,
    private_key: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_apple_provider` answers.
#[derive(Clone, Default)]
pub struct AddAppleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddAppleProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_azure_ad_provider` takes.
#[derive(Clone, Default)]
pub struct AddAzureAdProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Which accounts of Microsoft may sign in.
    pub tenant: Option<crate::idp::v1::AzureAdTenant>,
    /// Whether email addresses from the provider are taken as verified.
    pub email_verified: bool,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddAzureAdProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddAzureAdProviderRequest {
    name,
    client_id,
    client_secret: secret,
    tenant,
    email_verified,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_azure_ad_provider` answers.
#[derive(Clone, Default)]
pub struct AddAzureAdProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddAzureAdProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_custom_label_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomLabelPolicyRequest {
    /// Color of buttons and other highlights, as a hex value such as `#5469d4`.
    ///
    /// At most 50 characters.
    pub primary_color: String,
    /// Whether the domain part of login names is hidden in the login.
    pub hide_login_name_suffix: bool,
    /// Color of warnings and errors, as a hex value such as `#cd3d56`.
    ///
    /// At most 50 characters.
    pub warn_color: String,
    /// Background color, as a hex value such as `#fafafa`.
    ///
    /// At most 50 characters.
    pub background_color: String,
    /// Color of the text, as a hex value such as `#000000`.
    ///
    /// At most 50 characters.
    pub font_color: String,
    /// Color of buttons and other highlights for dark mode, as a hex value such as `#2073c4`.
    ///
    /// At most 50 characters.
    pub primary_color_dark: String,
    /// Background color for dark mode, as a hex value such as `#111827`.
    ///
    /// At most 50 characters.
    pub background_color_dark: String,
    /// Color of warnings and errors for dark mode, as a hex value such as `#ff3b5b`.
    ///
    /// At most 50 characters.
    pub warn_color_dark: String,
    /// Color of the text for dark mode, as a hex value such as `#ffffff`.
    ///
    /// At most 50 characters.
    pub font_color_dark: String,
    /// Whether the notice that the login is powered by Zitadel is hidden.
    pub disable_watermark: bool,
    /// Whether the light or the dark theme is used, or what the browser prefers.
    pub theme_mode: crate::policy::v1::ThemeMode,
}

impl AddCustomLabelPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomLabelPolicyRequest {
    primary_color,
    hide_login_name_suffix,
    warn_color,
    background_color,
    font_color,
    primary_color_dark,
    background_color_dark,
    warn_color_dark,
    font_color_dark,
    disable_watermark,
    theme_mode,
} }

/// What `ManagementService::add_custom_label_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomLabelPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomLabelPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomLockoutPolicyRequest {
    /// Failed passwords after which the user is locked. Zero means never.
    pub max_password_attempts: u32,
    /// Failed one-time codes after which the user is locked. Zero means never.
    pub max_otp_attempts: u32,
}

impl AddCustomLockoutPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomLockoutPolicyRequest {
    max_password_attempts,
    max_otp_attempts,
} }

/// What `ManagementService::add_custom_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomLockoutPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomLockoutPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomLoginPolicyRequest {
    /// Whether users may sign in with user name and password.
    pub allow_username_password: bool,
    /// Whether people may register themselves.
    pub allow_register: bool,
    /// Whether users may sign in at an external identity provider.
    pub allow_external_idp: bool,
    /// Whether every user must sign in with a second factor.
    pub force_mfa: bool,
    /// Whether users may sign in with passkeys.
    pub passwordless_type: crate::policy::v1::PasswordlessType,
    /// Whether the link to reset the password is hidden.
    pub hide_password_reset: bool,
    /// Whether the login goes on to the password for unknown users too, so that nobody learns which
    /// users exist.
    pub ignore_unknown_usernames: bool,
    /// URL to send users to after a sign-in that no application started.
    pub default_redirect_uri: String,
    /// Time after which users must enter their password again.
    pub password_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must sign in at the identity provider again.
    pub external_login_check_lifetime: Option<jiff::SignedDuration>,
    /// Time for which users who skip setting up a second factor are not asked again.
    pub mfa_init_skip_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their second factor again.
    pub second_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their passkey or other multi-factor method again.
    pub multi_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Second factors that users may set up.
    pub second_factors: Vec<crate::policy::v1::SecondFactorType>,
    /// Methods that count as several factors in one.
    pub multi_factors: Vec<crate::policy::v1::MultiFactorType>,
    /// Identity providers that the policy offers.
    pub idps: Vec<AddCustomLoginPolicyRequestIdp>,
    /// Whether the domain of a login name decides in which organization the user is looked for.
    pub allow_domain_discovery: bool,
    /// Whether signing in with the email address as login name is switched off.
    pub disable_login_with_email: bool,
    /// Whether signing in with the phone number as login name is switched off.
    pub disable_login_with_phone: bool,
    /// Whether users who sign in here, and not at an identity provider, must use a second factor.
    pub force_mfa_local_only: bool,
}

impl AddCustomLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomLoginPolicyRequest {
    allow_username_password,
    allow_register,
    allow_external_idp,
    force_mfa,
    passwordless_type,
    hide_password_reset,
    ignore_unknown_usernames,
    default_redirect_uri,
    password_check_lifetime,
    external_login_check_lifetime,
    mfa_init_skip_lifetime,
    second_factor_check_lifetime,
    multi_factor_check_lifetime,
    second_factors,
    multi_factors,
    idps,
    allow_domain_discovery,
    disable_login_with_email,
    disable_login_with_phone,
    force_mfa_local_only,
} }

/// An identity provider that the new policy offers.
#[derive(Clone, Default)]
pub struct AddCustomLoginPolicyRequestIdp {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Whether the provider belongs to the instance or the organization.
    ///
    /// Not `IDP_OWNER_TYPE_UNSPECIFIED`.
    pub owner_type: crate::idp::v1::IdpOwnerType,
}

impl AddCustomLoginPolicyRequestIdp {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            ..Self::default()
        }
    }
}

message! { AddCustomLoginPolicyRequestIdp {
    idp_id,
    owner_type = "ownerType" "ownerType",
} }

/// What `ManagementService::add_custom_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomLoginPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_notification_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomNotificationPolicyRequest {
    /// Whether users receive an email when their password was changed.
    pub password_change: bool,
}

impl AddCustomNotificationPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomNotificationPolicyRequest {
    password_change,
} }

/// What `ManagementService::add_custom_notification_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomNotificationPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomNotificationPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomPasswordAgePolicyRequest {
    /// Days after which a password must be changed. Zero means never.
    pub max_age_days: u32,
    /// Days before expiry from which on users are warned.
    pub expire_warn_days: u32,
}

impl AddCustomPasswordAgePolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomPasswordAgePolicyRequest {
    max_age_days,
    expire_warn_days,
} }

/// What `ManagementService::add_custom_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomPasswordAgePolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomPasswordAgePolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomPasswordComplexityPolicyRequest {
    /// Least number of characters.
    pub min_length: u64,
    /// Whether an upper case letter is needed.
    pub has_uppercase: bool,
    /// Whether a lower case letter is needed.
    pub has_lowercase: bool,
    /// Whether a digit is needed.
    pub has_number: bool,
    /// Whether a symbol or punctuation mark is needed.
    pub has_symbol: bool,
}

impl AddCustomPasswordComplexityPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomPasswordComplexityPolicyRequest {
    min_length,
    has_uppercase,
    has_lowercase,
    has_number,
    has_symbol,
} }

/// What `ManagementService::add_custom_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomPasswordComplexityPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomPasswordComplexityPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomPrivacyPolicyRequest {
    /// URL of the terms of service. `{{.Lang}}` in it stands for the language.
    pub tos_link: String,
    /// URL of the privacy policy. `{{.Lang}}` in it stands for the language.
    pub privacy_link: String,
    /// URL of the help pages. `{{.Lang}}` in it stands for the language.
    pub help_link: String,
    /// Email address for support.
    ///
    /// At most 320 characters. An email address. May also be left empty.
    pub support_email: String,
    /// URL of the documentation.
    pub docs_link: String,
    /// URL of a further link of your own.
    pub custom_link: String,
    /// Text of the further link.
    pub custom_link_text: String,
}

impl AddCustomPrivacyPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomPrivacyPolicyRequest {
    tos_link,
    privacy_link,
    help_link,
    support_email,
    docs_link,
    custom_link,
    custom_link_text,
} }

/// What `ManagementService::add_custom_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomPrivacyPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomPrivacyPolicyResponse {
    details,
} }

/// What `ManagementService::add_generic_o_auth_provider` takes.
#[derive(Clone, Default)]
pub struct AddGenericOAuthProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Name in the provider's user information that identifies the user.
    ///
    /// Required. 1 to 200 characters.
    pub id_attribute: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

impl AddGenericOAuthProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
        id_attribute: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            id_attribute: id_attribute.into(),
            ..Self::default()
        }
    }
}

message! { AddGenericOAuthProviderRequest {
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    id_attribute,
    provider_options,
    use_pkce,
} }

/// What `ManagementService::add_generic_o_auth_provider` answers.
#[derive(Clone, Default)]
pub struct AddGenericOAuthProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGenericOAuthProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct AddGenericOidcProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

impl AddGenericOidcProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGenericOidcProviderRequest {
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    is_id_token_mapping,
    use_pkce,
} }

/// What `ManagementService::add_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct AddGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGenericOidcProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_git_hub_enterprise_server_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitHubEnterpriseServerProviderRequest {
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitHubEnterpriseServerProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        name: impl Into<String>,
        client_secret: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            name: name.into(),
            client_secret: client_secret.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            ..Self::default()
        }
    }
}

message! { AddGitHubEnterpriseServerProviderRequest {
    client_id,
    name,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_git_hub_enterprise_server_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitHubEnterpriseServerProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitHubEnterpriseServerProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_git_hub_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitHubProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitHubProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitHubProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_git_hub_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitHubProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitHubProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_git_lab_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitLabProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitLabProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitLabProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_git_lab_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitLabProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitLabProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_git_lab_self_hosted_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitLabSelfHostedProviderRequest {
    /// URL of the GitLab server, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitLabSelfHostedProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        issuer: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            issuer: issuer.into(),
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitLabSelfHostedProviderRequest {
    issuer,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_git_lab_self_hosted_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitLabSelfHostedProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitLabSelfHostedProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_google_provider` takes.
#[derive(Clone, Default)]
pub struct AddGoogleProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGoogleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGoogleProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_google_provider` answers.
#[derive(Clone, Default)]
pub struct AddGoogleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGoogleProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_human_user` takes.
#[derive(Clone, Default)]
pub struct AddHumanUserRequest {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: Option<AddHumanUserRequestProfile>,
    /// Email address of the user, and whether it is verified.
    ///
    /// Required.
    pub email: Option<AddHumanUserRequestEmail>,
    /// Phone number of the user, and whether it is verified.
    pub phone: Option<AddHumanUserRequestPhone>,
    /// Password in plain text, which the user must change at the first sign-in. Left out, the user
    /// sets one with a code that is sent by email.
    pub initial_password: String,
}

impl AddHumanUserRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        user_name: impl Into<String>,
        profile: AddHumanUserRequestProfile,
        email: AddHumanUserRequestEmail,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            profile: Some(profile),
            email: Some(email),
            ..Self::default()
        }
    }
}

message! { AddHumanUserRequest {
    user_name,
    profile,
    email,
    phone,
    initial_password: secret,
} }

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct AddHumanUserRequestEmail {
    /// Email address of the user.
    ///
    /// Required. 1 to 200 characters.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl AddHumanUserRequestEmail {
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

message! { AddHumanUserRequestEmail {
    email,
    is_email_verified,
} }

/// Phone number of the new user.
#[derive(Clone, Default)]
pub struct AddHumanUserRequestPhone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
    /// Sets the phone number as verified at once, when true: no code is sent.
    pub is_phone_verified: bool,
}

impl AddHumanUserRequestPhone {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message! { AddHumanUserRequestPhone {
    phone,
    is_phone_verified,
} }

/// Names, language and gender of the new user.
#[derive(Clone, Default)]
pub struct AddHumanUserRequestProfile {
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// Name to show to people; made of given and family name when left out.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: crate::user::v1::Gender,
}

impl AddHumanUserRequestProfile {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            ..Self::default()
        }
    }
}

message! { AddHumanUserRequestProfile {
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// What `ManagementService::add_human_user` answers.
#[derive(Clone, Default)]
pub struct AddHumanUserResponse {
    /// Id of the new user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddHumanUserResponse {
    user_id,
    details,
} }

/// What `ManagementService::add_idp_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddIdpToLoginPolicyRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Whether the provider belongs to the instance or the organization.
    ///
    /// Not `IDP_OWNER_TYPE_UNSPECIFIED`.
    pub owner_type: crate::idp::v1::IdpOwnerType,
}

impl AddIdpToLoginPolicyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            ..Self::default()
        }
    }
}

message! { AddIdpToLoginPolicyRequest {
    idp_id,
    owner_type = "ownerType" "ownerType",
} }

/// What `ManagementService::add_idp_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddIdpToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddIdpToLoginPolicyResponse {
    details,
} }

/// What `ManagementService::add_jwt_provider` takes.
#[derive(Clone, Default)]
pub struct AddJwtProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL to which users are sent to get a token.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// Required. 1 to 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Value that the token's audience must hold.
    ///
    /// At most 200 characters.
    pub audience: String,
}

impl AddJwtProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            jwt_endpoint: jwt_endpoint.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { AddJwtProviderRequest {
    name,
    issuer,
    jwt_endpoint,
    keys_endpoint,
    header_name,
    provider_options,
    audience,
} }

/// What `ManagementService::add_jwt_provider` answers.
#[derive(Clone, Default)]
pub struct AddJwtProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddJwtProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_ldap_provider` takes.
#[derive(Clone, Default)]
pub struct AddLdapProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URLs of the LDAP servers.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub servers: Vec<String>,
    /// Whether the connection is secured by StartTLS.
    pub start_tls: bool,
    /// Distinguished name under which the search starts.
    ///
    /// Required. 1 to 200 characters.
    pub base_dn: String,
    /// Distinguished name with which the server signs in to search.
    ///
    /// Required. 1 to 200 characters.
    pub bind_dn: String,
    /// Password with which the server signs in to search.
    ///
    /// Required. 1 to 200 characters.
    pub bind_password: String,
    /// Distinguished name part under which users are searched.
    ///
    /// Required. 1 to 200 characters.
    pub user_base: String,
    /// LDAP object classes that users have.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_object_classes: Vec<String>,
    /// LDAP attributes that the login name is compared with.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_filters: Vec<String>,
    /// Longest time to wait for the directory.
    pub timeout: Option<jiff::SignedDuration>,
    /// Names of the LDAP attributes that the user's data is read from.
    pub attributes: Option<crate::idp::v1::LdapAttributes>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Certificate (PEM) of the authority that signed the directory's certificate.
    ///
    /// At most 12000 bytes.
    pub root_ca: bytes::Bytes,
}

impl AddLdapProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        servers: impl IntoIterator<Item = impl Into<String>>,
        base_dn: impl Into<String>,
        bind_dn: impl Into<String>,
        bind_password: impl Into<String>,
        user_base: impl Into<String>,
        user_object_classes: impl IntoIterator<Item = impl Into<String>>,
        user_filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            servers: servers.into_iter().map(Into::into).collect(),
            base_dn: base_dn.into(),
            bind_dn: bind_dn.into(),
            bind_password: bind_password.into(),
            user_base: user_base.into(),
            user_object_classes: user_object_classes.into_iter().map(Into::into).collect(),
            user_filters: user_filters.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

message! { AddLdapProviderRequest {
    name,
    servers,
    start_tls,
    base_dn,
    bind_dn,
    bind_password: secret,
    user_base,
    user_object_classes,
    user_filters,
    timeout,
    attributes,
    provider_options,
    root_ca,
} }

/// What `ManagementService::add_ldap_provider` answers.
#[derive(Clone, Default)]
pub struct AddLdapProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddLdapProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_machine_key` takes.
#[derive(Clone, Default)]
pub struct AddMachineKeyRequest {
    /// Id of the service user.
    ///
    /// Required. Not empty.
    pub user_id: String,
    /// Form in which the key is handed out.
    ///
    /// Not `KEY_TYPE_UNSPECIFIED`.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which the key is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Your own public key, in PEM, so that the private key never travels. Left out, the server
    /// makes a key pair.
    pub public_key: bytes::Bytes,
}

impl AddMachineKeyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddMachineKeyRequest {
    user_id,
    r#type,
    expiration_date,
    public_key,
} }

/// What `ManagementService::add_machine_key` answers.
#[derive(Clone, Default)]
pub struct AddMachineKeyResponse {
    /// Id of the new key.
    pub key_id: String,
    /// JSON key file with the private key, shown only in this answer. It is empty when the request
    /// held a public key.
    pub key_details: bytes::Bytes,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMachineKeyResponse {
    key_id,
    key_details: secret,
    details,
} }

/// What `ManagementService::add_machine_user` takes.
#[derive(Clone, Default)]
pub struct AddMachineUserRequest {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// Name of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Kind of access tokens that the service user gets: opaque (bearer) or JWT.
    pub access_token_type: crate::user::v1::AccessTokenType,
    /// Id for the new user. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub user_id: Option<String>,
}

impl AddMachineUserRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_name: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { AddMachineUserRequest {
    user_name,
    name,
    description,
    access_token_type,
    user_id,
} }

/// What `ManagementService::add_machine_user` answers.
#[derive(Clone, Default)]
pub struct AddMachineUserResponse {
    /// Id of the new user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMachineUserResponse {
    user_id,
    details,
} }

/// What `ManagementService::add_multi_factor_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddMultiFactorToLoginPolicyRequest {
    /// Method that counts as several factors in one.
    ///
    /// Not `MULTI_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::MultiFactorType,
}

impl AddMultiFactorToLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddMultiFactorToLoginPolicyRequest {
    r#type,
} }

/// What `ManagementService::add_multi_factor_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddMultiFactorToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMultiFactorToLoginPolicyResponse {
    details,
} }

/// What `ManagementService::add_oidc_app` takes.
#[derive(Clone, Default)]
pub struct AddOidcAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<crate::app::v1::OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<crate::app::v1::OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: crate::app::v1::OidcAppType,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: crate::app::v1::OidcAuthMethodType,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Version of OpenID Connect that the application follows.
    pub version: crate::app::v1::OidcVersion,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: crate::app::v1::OidcTokenType,
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: bool,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: bool,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: bool,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    ///
    /// At most `5s`. At least `0s`.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: bool,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: String,
    /// Which login the application uses.
    pub login_version: Option<crate::app::v1::LoginVersion>,
}

impl AddOidcAppRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { AddOidcAppRequest {
    project_id,
    name,
    redirect_uris,
    response_types,
    grant_types,
    app_type,
    auth_method_type,
    post_logout_redirect_uris,
    version,
    dev_mode,
    access_token_type,
    access_token_role_assertion,
    id_token_role_assertion,
    id_token_userinfo_assertion,
    clock_skew,
    additional_origins,
    skip_native_app_success_page,
    back_channel_logout_uri,
    login_version,
} }

/// What `ManagementService::add_oidc_app` answers.
#[derive(Clone, Default)]
pub struct AddOidcAppResponse {
    /// Id of the new application.
    pub app_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Client id of the application.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    pub client_secret: String,
    /// Whether the configuration is against the OpenID Connect specification.
    pub none_compliant: bool,
    /// What in the configuration is against the OpenID Connect specification.
    pub compliance_problems: Vec<crate::v1::LocalizedMessage>,
}

message! { AddOidcAppResponse {
    app_id,
    details,
    client_id,
    client_secret: secret,
    none_compliant,
    compliance_problems,
} }

/// What `ManagementService::add_org_domain` takes.
#[derive(Clone, Default)]
pub struct AddOrgDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl AddOrgDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { AddOrgDomainRequest {
    domain,
} }

/// What `ManagementService::add_org_domain` answers.
#[derive(Clone, Default)]
pub struct AddOrgDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddOrgDomainResponse {
    details,
} }

/// What `ManagementService::add_org_jwt_idp` takes.
#[derive(Clone, Default)]
pub struct AddOrgJwtIdpRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// URL to which users are sent to get a token.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// Required. 1 to 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Whether users are created by themselves at their first sign-in.
    pub auto_register: bool,
}

impl AddOrgJwtIdpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        issuer: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            jwt_endpoint: jwt_endpoint.into(),
            issuer: issuer.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { AddOrgJwtIdpRequest {
    name,
    styling_type,
    jwt_endpoint,
    issuer,
    keys_endpoint,
    header_name,
    auto_register,
} }

/// What `ManagementService::add_org_jwt_idp` answers.
#[derive(Clone, Default)]
pub struct AddOrgJwtIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub idp_id: String,
}

message! { AddOrgJwtIdpResponse {
    details,
    idp_id,
} }

/// What `ManagementService::add_org_member` takes.
#[derive(Clone, Default)]
pub struct AddOrgMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

impl AddOrgMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddOrgMemberRequest {
    user_id,
    roles,
} }

/// What `ManagementService::add_org_member` answers.
#[derive(Clone, Default)]
pub struct AddOrgMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddOrgMemberResponse {
    details,
} }

/// What `ManagementService::add_org_oidc_idp` takes.
#[derive(Clone, Default)]
pub struct AddOrgOidcIdpRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Claim that the display name is taken from.
    pub display_name_mapping: crate::idp::v1::OidcMappingField,
    /// Claim that the user name is taken from.
    pub username_mapping: crate::idp::v1::OidcMappingField,
    /// Whether users are created by themselves at their first sign-in.
    pub auto_register: bool,
}

impl AddOrgOidcIdpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        issuer: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            issuer: issuer.into(),
            ..Self::default()
        }
    }
}

message! { AddOrgOidcIdpRequest {
    name,
    styling_type,
    client_id,
    client_secret: secret,
    issuer,
    scopes,
    display_name_mapping,
    username_mapping,
    auto_register,
} }

/// What `ManagementService::add_org_oidc_idp` answers.
#[derive(Clone, Default)]
pub struct AddOrgOidcIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub idp_id: String,
}

message! { AddOrgOidcIdpResponse {
    details,
    idp_id,
} }

/// What `ManagementService::add_org` takes.
#[derive(Clone, Default)]
pub struct AddOrgRequest {
    /// Name of the new organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl AddOrgRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

message! { AddOrgRequest {
    name,
} }

/// What `ManagementService::add_org` answers.
#[derive(Clone, Default)]
pub struct AddOrgResponse {
    /// Id of the new organization.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddOrgResponse {
    id,
    details,
} }

/// What `ManagementService::add_passwordless_registration` takes.
#[derive(Clone, Default)]
pub struct AddPasswordlessRegistrationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl AddPasswordlessRegistrationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { AddPasswordlessRegistrationRequest {
    user_id,
} }

/// What `ManagementService::add_passwordless_registration` answers.
#[derive(Clone, Default)]
pub struct AddPasswordlessRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Link for the user to open.
    pub link: String,
    /// Time for which the link works.
    pub expiration: Option<jiff::SignedDuration>,
}

message! { AddPasswordlessRegistrationResponse {
    details,
    link: secret,
    expiration,
} }

/// What `ManagementService::add_personal_access_token` takes.
#[derive(Clone, Default)]
pub struct AddPersonalAccessTokenRequest {
    /// Id of the service user.
    ///
    /// Required. Not empty.
    pub user_id: String,
    /// Time after which the token is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl AddPersonalAccessTokenRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddPersonalAccessTokenRequest {
    user_id,
    expiration_date,
} }

/// What `ManagementService::add_personal_access_token` answers.
#[derive(Clone, Default)]
pub struct AddPersonalAccessTokenResponse {
    /// Id of the new token.
    pub token_id: String,
    /// The token. It is shown only in this answer.
    pub token: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddPersonalAccessTokenResponse {
    token_id,
    token: secret,
    details,
} }

/// What `ManagementService::add_project_grant_member` takes.
#[derive(Clone, Default)]
pub struct AddProjectGrantMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `PROJECT_GRANT_OWNER`.
    pub roles: Vec<String>,
}

impl AddProjectGrantMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        grant_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectGrantMemberRequest {
    project_id,
    grant_id,
    user_id,
    roles,
} }

/// What `ManagementService::add_project_grant_member` answers.
#[derive(Clone, Default)]
pub struct AddProjectGrantMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectGrantMemberResponse {
    details,
} }

/// What `ManagementService::add_project_grant` takes.
#[derive(Clone, Default)]
pub struct AddProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_org_id: String,
    /// Keys of the roles that the other organization may give.
    pub role_keys: Vec<String>,
}

impl AddProjectGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_org_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_org_id: granted_org_id.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectGrantRequest {
    project_id,
    granted_org_id,
    role_keys,
} }

/// What `ManagementService::add_project_grant` answers.
#[derive(Clone, Default)]
pub struct AddProjectGrantResponse {
    /// Id of the new project grant.
    pub grant_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectGrantResponse {
    grant_id,
    details,
} }

/// What `ManagementService::add_project_member` takes.
#[derive(Clone, Default)]
pub struct AddProjectMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `PROJECT_OWNER`.
    pub roles: Vec<String>,
}

impl AddProjectMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectMemberRequest {
    project_id,
    user_id,
    roles,
} }

/// What `ManagementService::add_project_member` answers.
#[derive(Clone, Default)]
pub struct AddProjectMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectMemberResponse {
    details,
} }

/// What `ManagementService::add_project` takes.
#[derive(Clone, Default)]
pub struct AddProjectRequest {
    /// Name of the project.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
    /// Whether a user needs a role in the project to sign in to its applications.
    pub project_role_check: bool,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub has_project_check: bool,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: crate::project::v1::PrivateLabelingSetting,
}

impl AddProjectRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectRequest {
    name,
    project_role_assertion,
    project_role_check,
    has_project_check,
    private_labeling_setting,
} }

/// What `ManagementService::add_project` answers.
#[derive(Clone, Default)]
pub struct AddProjectResponse {
    /// Id of the new project.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectResponse {
    id,
    details,
} }

/// What `ManagementService::add_project_role` takes.
#[derive(Clone, Default)]
pub struct AddProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
    /// Name of the role, to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    ///
    /// At most 200 characters.
    pub group: String,
}

impl AddProjectRoleRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        role_key: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectRoleRequest {
    project_id,
    role_key,
    display_name,
    group,
} }

/// What `ManagementService::add_project_role` answers.
#[derive(Clone, Default)]
pub struct AddProjectRoleResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectRoleResponse {
    details,
} }

/// What `ManagementService::add_saml_app` takes.
#[derive(Clone, Default)]
pub struct AddSamlAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<AddSamlAppRequestMetadata>,
    /// Which login the application uses.
    pub login_version: Option<crate::app::v1::LoginVersion>,
}

impl AddSamlAppRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        name: impl Into<String>,
        metadata: AddSamlAppRequestMetadata,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { AddSamlAppRequest {
    project_id,
    name,
    metadata: oneof,
    login_version,
} }

/// Alternatives of `AddSamlAppRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddSamlAppRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata, which the server fetches.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { AddSamlAppRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `ManagementService::add_saml_app` answers.
#[derive(Clone, Default)]
pub struct AddSamlAppResponse {
    /// Id of the new application.
    pub app_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddSamlAppResponse {
    app_id,
    details,
} }

/// What `ManagementService::add_saml_provider` takes.
#[derive(Clone, Default)]
pub struct AddSamlProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<AddSamlProviderRequestMetadata>,
    /// SAML binding: how messages are carried.
    pub binding: crate::idp::v1::SamlBinding,
    /// Whether requests to the provider are signed.
    pub with_signed_request: bool,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Format of the name id that is asked for.
    pub name_id_format: Option<crate::idp::v1::SamlNameIdFormat>,
    /// Attribute that identifies the user where the name id changes with each sign-in.
    pub transient_mapping_attribute_name: Option<String>,
    /// Whether a logout also ends the session at the identity provider.
    pub federated_logout_enabled: Option<bool>,
    /// Algorithm with which requests to the provider are signed.
    pub signature_algorithm: crate::idp::v1::SamlSignatureAlgorithm,
}

impl AddSamlProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, metadata: AddSamlProviderRequestMetadata) -> Self {
        Self {
            name: name.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { AddSamlProviderRequest {
    name,
    metadata: oneof,
    binding,
    with_signed_request,
    provider_options,
    name_id_format,
    transient_mapping_attribute_name,
    federated_logout_enabled,
    signature_algorithm,
} }

/// Alternatives of `AddSamlProviderRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddSamlProviderRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata, which the server fetches.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { AddSamlProviderRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `ManagementService::add_saml_provider` answers.
#[derive(Clone, Default)]
pub struct AddSamlProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddSamlProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_second_factor_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddSecondFactorToLoginPolicyRequest {
    /// Kind of second factor.
    ///
    /// Not `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::SecondFactorType,
}

impl AddSecondFactorToLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddSecondFactorToLoginPolicyRequest {
    r#type,
} }

/// What `ManagementService::add_second_factor_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddSecondFactorToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddSecondFactorToLoginPolicyResponse {
    details,
} }

/// What `ManagementService::add_user_grant` takes.
#[derive(Clone, Default)]
pub struct AddUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant, when the project is granted to the organization and not its own.
    ///
    /// At most 200 characters.
    pub project_grant_id: String,
    /// Keys of the roles.
    pub role_keys: Vec<String>,
}

impl AddUserGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { AddUserGrantRequest {
    user_id,
    project_id,
    project_grant_id,
    role_keys,
} }

/// What `ManagementService::add_user_grant` answers.
#[derive(Clone, Default)]
pub struct AddUserGrantResponse {
    /// Id of the new user grant.
    pub user_grant_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddUserGrantResponse {
    user_grant_id,
    details,
} }

/// What `ManagementService::add_zitadel_provider` takes.
#[derive(Clone, Default)]
pub struct AddZitadelProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URL of the other Zitadel, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Organizations in which users of the other Zitadel may hold roles.
    ///
    /// At most 20 items.
    pub instance_roles_info: Vec<crate::idp::v1::InstanceRolesInfo>,
}

impl AddZitadelProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddZitadelProviderRequest {
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    instance_roles_info,
} }

/// What `ManagementService::add_zitadel_provider` answers.
#[derive(Clone, Default)]
pub struct AddZitadelProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddZitadelProviderResponse {
    details,
    id,
} }

/// What `ManagementService::bulk_add_project_roles` takes.
#[derive(Clone, Default)]
pub struct BulkAddProjectRolesRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Roles to add.
    pub roles: Vec<BulkAddProjectRolesRequestRole>,
}

impl BulkAddProjectRolesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { BulkAddProjectRolesRequest {
    project_id,
    roles,
} }

/// A role to add to the project.
#[derive(Clone, Default)]
pub struct BulkAddProjectRolesRequestRole {
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Name of the role, to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    ///
    /// At most 200 characters.
    pub group: String,
}

impl BulkAddProjectRolesRequestRole {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { BulkAddProjectRolesRequestRole {
    key,
    display_name,
    group,
} }

/// What `ManagementService::bulk_add_project_roles` answers.
#[derive(Clone, Default)]
pub struct BulkAddProjectRolesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkAddProjectRolesResponse {
    details,
} }

/// What `ManagementService::bulk_remove_org_metadata` takes.
#[derive(Clone, Default)]
pub struct BulkRemoveOrgMetadataRequest {
    /// Keys of the metadata to remove.
    ///
    /// Each item: 1 to 200 characters.
    pub keys: Vec<String>,
}

impl BulkRemoveOrgMetadataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { BulkRemoveOrgMetadataRequest {
    keys,
} }

/// What `ManagementService::bulk_remove_org_metadata` answers.
#[derive(Clone, Default)]
pub struct BulkRemoveOrgMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkRemoveOrgMetadataResponse {
    details,
} }

/// What `ManagementService::bulk_remove_user_grant` takes.
#[derive(Clone, Default)]
pub struct BulkRemoveUserGrantRequest {
    /// Ids of the user grants.
    pub grant_id: Vec<String>,
}

impl BulkRemoveUserGrantRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { BulkRemoveUserGrantRequest {
    grant_id,
} }

/// What `ManagementService::bulk_remove_user_grant` answers.
#[derive(Clone, Default)]
pub struct BulkRemoveUserGrantResponse {}

message! { BulkRemoveUserGrantResponse {} }

/// What `ManagementService::bulk_remove_user_metadata` takes.
#[derive(Clone, Default)]
pub struct BulkRemoveUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Keys of the metadata to remove.
    ///
    /// Required. Each item: 1 to 200 characters.
    pub keys: Vec<String>,
}

impl BulkRemoveUserMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            id: id.into(),
            keys: keys.into_iter().map(Into::into).collect(),
        }
    }
}

message! { BulkRemoveUserMetadataRequest {
    id,
    keys,
} }

/// What `ManagementService::bulk_remove_user_metadata` answers.
#[derive(Clone, Default)]
pub struct BulkRemoveUserMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkRemoveUserMetadataResponse {
    details,
} }

/// What `ManagementService::bulk_set_org_metadata` takes.
#[derive(Clone, Default)]
pub struct BulkSetOrgMetadataRequest {
    /// Metadata to set.
    pub metadata: Vec<BulkSetOrgMetadataRequestMetadata>,
}

impl BulkSetOrgMetadataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { BulkSetOrgMetadataRequest {
    metadata,
} }

/// A key with a value of your own.
#[derive(Clone, Default)]
pub struct BulkSetOrgMetadataRequestMetadata {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl BulkSetOrgMetadataRequestMetadata {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { BulkSetOrgMetadataRequestMetadata {
    key,
    value,
} }

/// What `ManagementService::bulk_set_org_metadata` answers.
#[derive(Clone, Default)]
pub struct BulkSetOrgMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkSetOrgMetadataResponse {
    details,
} }

/// What `ManagementService::bulk_set_user_metadata` takes.
#[derive(Clone, Default)]
pub struct BulkSetUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Metadata to set.
    pub metadata: Vec<BulkSetUserMetadataRequestMetadata>,
}

impl BulkSetUserMetadataRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { BulkSetUserMetadataRequest {
    id,
    metadata,
} }

/// A key with a value of your own.
#[derive(Clone, Default)]
pub struct BulkSetUserMetadataRequestMetadata {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl BulkSetUserMetadataRequestMetadata {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { BulkSetUserMetadataRequestMetadata {
    key,
    value,
} }

/// What `ManagementService::bulk_set_user_metadata` answers.
#[derive(Clone, Default)]
pub struct BulkSetUserMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkSetUserMetadataResponse {
    details,
} }

/// What `ManagementService::clear_flow` takes.
#[derive(Clone, Default)]
pub struct ClearFlowRequest {
    /// Id of the type of flows, such as `2`; the types are listed by `ListFlowTypes`.
    ///
    /// Required.
    pub r#type: String,
}

impl ClearFlowRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

message! { ClearFlowRequest {
    r#type,
} }

/// What `ManagementService::clear_flow` answers.
#[derive(Clone, Default)]
pub struct ClearFlowResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ClearFlowResponse {
    details,
} }

/// What `ManagementService::create_action` takes.
#[derive(Clone, Default)]
pub struct CreateActionRequest {
    /// Name of the action. The script has to define a function of that name.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Script in JavaScript.
    ///
    /// Required. Not empty. At most 40000 bytes.
    pub script: String,
    /// Longest time that the script may run.
    ///
    /// At most `20s`. At least `0s`.
    pub timeout: Option<jiff::SignedDuration>,
    /// Whether the flow goes on when the script fails.
    pub allowed_to_fail: bool,
}

impl CreateActionRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, script: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            script: script.into(),
            ..Self::default()
        }
    }
}

message! { CreateActionRequest {
    name,
    script,
    timeout,
    allowed_to_fail,
} }

/// What `ManagementService::create_action` answers.
#[derive(Clone, Default)]
pub struct CreateActionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new action.
    pub id: String,
}

message! { CreateActionResponse {
    details,
    id,
} }

/// What `ManagementService::deactivate_action` takes.
#[derive(Clone, Default)]
pub struct DeactivateActionRequest {
    /// Id of the action.
    ///
    /// Required.
    pub id: String,
}

impl DeactivateActionRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateActionRequest {
    id,
} }

/// What `ManagementService::deactivate_action` answers.
#[derive(Clone, Default)]
pub struct DeactivateActionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateActionResponse {
    details,
} }

/// What `ManagementService::deactivate_app` takes.
#[derive(Clone, Default)]
pub struct DeactivateAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl DeactivateAppRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { DeactivateAppRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::deactivate_app` answers.
#[derive(Clone, Default)]
pub struct DeactivateAppResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateAppResponse {
    details,
} }

/// What `ManagementService::deactivate_org_idp` takes.
#[derive(Clone, Default)]
pub struct DeactivateOrgIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl DeactivateOrgIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { DeactivateOrgIdpRequest {
    idp_id,
} }

/// What `ManagementService::deactivate_org_idp` answers.
#[derive(Clone, Default)]
pub struct DeactivateOrgIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateOrgIdpResponse {
    details,
} }

/// What `ManagementService::deactivate_org` takes.
#[derive(Clone, Default)]
pub struct DeactivateOrgRequest {}

impl DeactivateOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { DeactivateOrgRequest {} }

/// What `ManagementService::deactivate_org` answers.
#[derive(Clone, Default)]
pub struct DeactivateOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateOrgResponse {
    details,
} }

/// What `ManagementService::deactivate_project_grant` takes.
#[derive(Clone, Default)]
pub struct DeactivateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl DeactivateProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { DeactivateProjectGrantRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::deactivate_project_grant` answers.
#[derive(Clone, Default)]
pub struct DeactivateProjectGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateProjectGrantResponse {
    details,
} }

/// What `ManagementService::deactivate_project` takes.
#[derive(Clone, Default)]
pub struct DeactivateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateProjectRequest {
    id,
} }

/// What `ManagementService::deactivate_project` answers.
#[derive(Clone, Default)]
pub struct DeactivateProjectResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateProjectResponse {
    details,
} }

/// What `ManagementService::deactivate_user_grant` takes.
#[derive(Clone, Default)]
pub struct DeactivateUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl DeactivateUserGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { DeactivateUserGrantRequest {
    user_id,
    grant_id,
} }

/// What `ManagementService::deactivate_user_grant` answers.
#[derive(Clone, Default)]
pub struct DeactivateUserGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateUserGrantResponse {
    details,
} }

/// What `ManagementService::deactivate_user` takes.
#[derive(Clone, Default)]
pub struct DeactivateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateUserRequest {
    id,
} }

/// What `ManagementService::deactivate_user` answers.
#[derive(Clone, Default)]
pub struct DeactivateUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateUserResponse {
    details,
} }

/// What `ManagementService::delete_action` takes.
#[derive(Clone, Default)]
pub struct DeleteActionRequest {
    /// Id of the action.
    ///
    /// Required.
    pub id: String,
}

impl DeleteActionRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteActionRequest {
    id,
} }

/// What `ManagementService::delete_action` answers.
#[derive(Clone, Default)]
pub struct DeleteActionResponse {}

message! { DeleteActionResponse {} }

/// What `ManagementService::delete_provider` takes.
#[derive(Clone, Default)]
pub struct DeleteProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteProviderRequest {
    id,
} }

/// What `ManagementService::delete_provider` answers.
#[derive(Clone, Default)]
pub struct DeleteProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeleteProviderResponse {
    details,
} }

/// What `ManagementService::generate_machine_secret` takes.
#[derive(Clone, Default)]
pub struct GenerateMachineSecretRequest {
    /// Id of the service user.
    ///
    /// Required. Not empty.
    pub user_id: String,
}

impl GenerateMachineSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GenerateMachineSecretRequest {
    user_id,
} }

/// What `ManagementService::generate_machine_secret` answers.
#[derive(Clone, Default)]
pub struct GenerateMachineSecretResponse {
    /// Client id of the service user, which is its login name.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { GenerateMachineSecretResponse {
    client_id,
    client_secret: secret,
    details,
} }

/// What `ManagementService::generate_org_domain_validation` takes.
#[derive(Clone, Default)]
pub struct GenerateOrgDomainValidationRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// How the domain is to be verified: over HTTP or DNS.
    ///
    /// Not `DOMAIN_VALIDATION_TYPE_UNSPECIFIED`.
    pub r#type: crate::org::v1::DomainValidationType,
}

impl GenerateOrgDomainValidationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..Self::default()
        }
    }
}

message! { GenerateOrgDomainValidationRequest {
    domain,
    r#type,
} }

/// What `ManagementService::generate_org_domain_validation` answers.
#[derive(Clone, Default)]
pub struct GenerateOrgDomainValidationResponse {
    /// Value to publish in DNS or at the URL.
    pub token: String,
    /// Where to publish the token: a name in DNS, or a URL.
    pub url: String,
}

message! { GenerateOrgDomainValidationResponse {
    token,
    url,
} }

/// What `ManagementService::get_action` takes.
#[derive(Clone, Default)]
pub struct GetActionRequest {
    /// Id of the action.
    ///
    /// Required.
    pub id: String,
}

impl GetActionRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetActionRequest {
    id,
} }

/// What `ManagementService::get_action` answers.
#[derive(Clone, Default)]
pub struct GetActionResponse {
    /// The action asked for.
    pub action: Option<crate::action::v1::Action>,
}

message! { GetActionResponse {
    action,
} }

/// What `ManagementService::get_app_by_id` takes.
#[derive(Clone, Default)]
pub struct GetAppByIdRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl GetAppByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { GetAppByIdRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::get_app_by_id` answers.
#[derive(Clone, Default)]
pub struct GetAppByIdResponse {
    /// The application asked for.
    pub app: Option<crate::app::v1::App>,
}

message! { GetAppByIdResponse {
    app,
} }

/// What `ManagementService::get_app_key` takes.
#[derive(Clone, Default)]
pub struct GetAppKeyRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl GetAppKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        app_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { GetAppKeyRequest {
    project_id,
    app_id,
    key_id,
} }

/// What `ManagementService::get_app_key` answers.
#[derive(Clone, Default)]
pub struct GetAppKeyResponse {
    /// The key asked for.
    pub key: Option<crate::authn::v1::Key>,
}

message! { GetAppKeyResponse {
    key,
} }

/// What `ManagementService::get_custom_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomDomainClaimedMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomDomainClaimedMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomDomainClaimedMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_domain_claimed_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomDomainClaimedMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomDomainClaimedMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_init_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomInitMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomInitMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomInitMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_init_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomInitMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomInitMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomInviteUserMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomInviteUserMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomInviteUserMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_invite_user_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomInviteUserMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomInviteUserMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_login_texts` takes.
#[derive(Clone, Default)]
pub struct GetCustomLoginTextsRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomLoginTextsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomLoginTextsRequest {
    language,
} }

/// What `ManagementService::get_custom_login_texts` answers.
#[derive(Clone, Default)]
pub struct GetCustomLoginTextsResponse {
    /// Texts of the pages of the login.
    pub custom_text: Option<crate::text::v1::LoginCustomText>,
}

message! { GetCustomLoginTextsResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordChangeMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordChangeMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordChangeMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_password_change_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordChangeMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordChangeMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordResetMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordResetMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordResetMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordResetMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordResetMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordlessRegistrationMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordlessRegistrationMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordlessRegistrationMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_passwordless_registration_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordlessRegistrationMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordlessRegistrationMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyEmailMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyEmailMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyEmailMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyEmailOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyEmailOtpMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailOtpMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyEmailOtpMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyPhoneMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyPhoneMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyPhoneMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyPhoneMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyPhoneMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifySmsOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifySmsOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifySmsOtpMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifySmsOtpMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifySmsOtpMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultDomainClaimedMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultDomainClaimedMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultDomainClaimedMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_domain_claimed_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultDomainClaimedMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultDomainClaimedMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_init_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultInitMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultInitMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultInitMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_init_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultInitMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultInitMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultInviteUserMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultInviteUserMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultInviteUserMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_invite_user_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultInviteUserMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultInviteUserMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLabelPolicyRequest {}

impl GetDefaultLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultLabelPolicyRequest {} }

/// What `ManagementService::get_default_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLabelPolicyResponse {
    /// The branding: how the login and emails look.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
}

message! { GetDefaultLabelPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLockoutPolicyRequest {}

impl GetDefaultLockoutPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultLockoutPolicyRequest {} }

/// What `ManagementService::get_default_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLockoutPolicyResponse {
    /// The lockout policy: after how many failed attempts a user is locked.
    pub policy: Option<crate::policy::v1::LockoutPolicy>,
}

message! { GetDefaultLockoutPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_login_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLoginPolicyRequest {}

impl GetDefaultLoginPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultLoginPolicyRequest {} }

/// What `ManagementService::get_default_login_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLoginPolicyResponse {
    /// The login policy: which ways to sign in are allowed, and how long checks last.
    pub policy: Option<crate::policy::v1::LoginPolicy>,
}

message! { GetDefaultLoginPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_login_texts` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLoginTextsRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultLoginTextsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultLoginTextsRequest {
    language,
} }

/// What `ManagementService::get_default_login_texts` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLoginTextsResponse {
    /// Texts of the pages of the login.
    pub custom_text: Option<crate::text::v1::LoginCustomText>,
}

message! { GetDefaultLoginTextsResponse {
    custom_text,
} }

/// What `ManagementService::get_default_notification_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultNotificationPolicyRequest {}

impl GetDefaultNotificationPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultNotificationPolicyRequest {} }

/// What `ManagementService::get_default_notification_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultNotificationPolicyResponse {
    /// The notification policy: what notifications users receive.
    pub policy: Option<crate::policy::v1::NotificationPolicy>,
}

message! { GetDefaultNotificationPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordAgePolicyRequest {}

impl GetDefaultPasswordAgePolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultPasswordAgePolicyRequest {} }

/// What `ManagementService::get_default_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordAgePolicyResponse {
    /// The password age policy: how long a password lasts.
    pub policy: Option<crate::policy::v1::PasswordAgePolicy>,
}

message! { GetDefaultPasswordAgePolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordChangeMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordChangeMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordChangeMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_password_change_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordChangeMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordChangeMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordComplexityPolicyRequest {}

impl GetDefaultPasswordComplexityPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultPasswordComplexityPolicyRequest {} }

/// What `ManagementService::get_default_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordComplexityPolicyResponse {
    /// The password complexity policy: what a password must be made of.
    pub policy: Option<crate::policy::v1::PasswordComplexityPolicy>,
}

message! { GetDefaultPasswordComplexityPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordResetMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordResetMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordResetMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordResetMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordResetMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordlessRegistrationMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_passwordless_registration_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordlessRegistrationMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordlessRegistrationMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPrivacyPolicyRequest {}

impl GetDefaultPrivacyPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultPrivacyPolicyRequest {} }

/// What `ManagementService::get_default_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPrivacyPolicyResponse {
    /// The privacy policy: links to terms, help and the like.
    pub policy: Option<crate::policy::v1::PrivacyPolicy>,
}

message! { GetDefaultPrivacyPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyEmailMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyEmailMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyEmailMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyEmailOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyEmailOtpMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailOtpMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyEmailOtpMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyPhoneMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyPhoneMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyPhoneMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyPhoneMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyPhoneMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifySmsOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifySmsOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifySmsOtpMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifySmsOtpMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifySmsOtpMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_domain_policy` takes.
#[derive(Clone, Default)]
pub struct GetDomainPolicyRequest {}

impl GetDomainPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDomainPolicyRequest {} }

/// What `ManagementService::get_domain_policy` answers.
#[derive(Clone, Default)]
pub struct GetDomainPolicyResponse {
    /// The domain policy: how login names and domains relate.
    pub policy: Option<crate::policy::v1::DomainPolicy>,
}

message! { GetDomainPolicyResponse {
    policy,
} }

/// What `ManagementService::get_flow` takes.
#[derive(Clone, Default)]
pub struct GetFlowRequest {
    /// Id of the type of flows, such as `2`; the types are listed by `ListFlowTypes`.
    ///
    /// Required.
    pub r#type: String,
}

impl GetFlowRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

message! { GetFlowRequest {
    r#type,
} }

/// What `ManagementService::get_flow` answers.
#[derive(Clone, Default)]
pub struct GetFlowResponse {
    /// The flow asked for.
    pub flow: Option<crate::action::v1::Flow>,
}

message! { GetFlowResponse {
    flow,
} }

/// What `ManagementService::get_granted_project_by_id` takes.
#[derive(Clone, Default)]
pub struct GetGrantedProjectByIdRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl GetGrantedProjectByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { GetGrantedProjectByIdRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::get_granted_project_by_id` answers.
#[derive(Clone, Default)]
pub struct GetGrantedProjectByIdResponse {
    /// The granted project asked for.
    pub granted_project: Option<crate::project::v1::GrantedProject>,
}

message! { GetGrantedProjectByIdResponse {
    granted_project,
} }

/// What `ManagementService::get_human_email` takes.
#[derive(Clone, Default)]
pub struct GetHumanEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl GetHumanEmailRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GetHumanEmailRequest {
    user_id,
} }

/// What `ManagementService::get_human_email` answers.
#[derive(Clone, Default)]
pub struct GetHumanEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Email address of the user, and whether it is verified.
    pub email: Option<crate::user::v1::Email>,
}

message! { GetHumanEmailResponse {
    details,
    email,
} }

/// What `ManagementService::get_human_phone` takes.
#[derive(Clone, Default)]
pub struct GetHumanPhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl GetHumanPhoneRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GetHumanPhoneRequest {
    user_id,
} }

/// What `ManagementService::get_human_phone` answers.
#[derive(Clone, Default)]
pub struct GetHumanPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Phone number of the user, and whether it is verified.
    pub phone: Option<crate::user::v1::Phone>,
}

message! { GetHumanPhoneResponse {
    details,
    phone,
} }

/// What `ManagementService::get_human_profile` takes.
#[derive(Clone, Default)]
pub struct GetHumanProfileRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl GetHumanProfileRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GetHumanProfileRequest {
    user_id,
} }

/// What `ManagementService::get_human_profile` answers.
#[derive(Clone, Default)]
pub struct GetHumanProfileResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Names, language, gender and picture of the user.
    pub profile: Option<crate::user::v1::Profile>,
}

message! { GetHumanProfileResponse {
    details,
    profile,
} }

/// What `ManagementService::get_iam` takes.
#[derive(Clone, Default)]
pub struct GetIamRequest {}

impl GetIamRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetIamRequest {} }

/// What `ManagementService::get_iam` answers.
#[derive(Clone, Default)]
pub struct GetIamResponse {
    /// Id of the default organization, by its older name.
    pub global_org_id: String,
    /// Id of the project that stands for Zitadel itself.
    pub iam_project_id: String,
    /// Id of the organization that is used where none is named.
    pub default_org_id: String,
}

message! { GetIamResponse {
    global_org_id,
    iam_project_id,
    default_org_id,
} }

/// What `ManagementService::get_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetLabelPolicyRequest {}

impl GetLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLabelPolicyRequest {} }

/// What `ManagementService::get_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetLabelPolicyResponse {
    /// The branding: how the login and emails look.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetLabelPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct GetLockoutPolicyRequest {}

impl GetLockoutPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLockoutPolicyRequest {} }

/// What `ManagementService::get_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct GetLockoutPolicyResponse {
    /// The lockout policy: after how many failed attempts a user is locked.
    pub policy: Option<crate::policy::v1::LockoutPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetLockoutPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_login_policy` takes.
#[derive(Clone, Default)]
pub struct GetLoginPolicyRequest {}

impl GetLoginPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLoginPolicyRequest {} }

/// What `ManagementService::get_login_policy` answers.
#[derive(Clone, Default)]
pub struct GetLoginPolicyResponse {
    /// The login policy: which ways to sign in are allowed, and how long checks last.
    pub policy: Option<crate::policy::v1::LoginPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetLoginPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_machine_key_by_ids` takes.
#[derive(Clone, Default)]
pub struct GetMachineKeyByIdsRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl GetMachineKeyByIdsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { GetMachineKeyByIdsRequest {
    user_id,
    key_id,
} }

/// What `ManagementService::get_machine_key_by_ids` answers.
#[derive(Clone, Default)]
pub struct GetMachineKeyByIdsResponse {
    /// The key asked for.
    pub key: Option<crate::authn::v1::Key>,
}

message! { GetMachineKeyByIdsResponse {
    key,
} }

/// What `ManagementService::get_my_org` takes.
#[derive(Clone, Default)]
pub struct GetMyOrgRequest {}

impl GetMyOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyOrgRequest {} }

/// What `ManagementService::get_my_org` answers.
#[derive(Clone, Default)]
pub struct GetMyOrgResponse {
    /// The organization asked for.
    pub org: Option<crate::org::v1::Org>,
}

message! { GetMyOrgResponse {
    org,
} }

/// What `ManagementService::get_notification_policy` takes.
#[derive(Clone, Default)]
pub struct GetNotificationPolicyRequest {}

impl GetNotificationPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetNotificationPolicyRequest {} }

/// What `ManagementService::get_notification_policy` answers.
#[derive(Clone, Default)]
pub struct GetNotificationPolicyResponse {
    /// The notification policy: what notifications users receive.
    pub policy: Option<crate::policy::v1::NotificationPolicy>,
}

message! { GetNotificationPolicyResponse {
    policy,
} }

/// What `ManagementService::get_oidc_information` takes.
#[derive(Clone, Default)]
pub struct GetOidcInformationRequest {}

impl GetOidcInformationRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetOidcInformationRequest {} }

/// What `ManagementService::get_oidc_information` answers.
#[derive(Clone, Default)]
pub struct GetOidcInformationResponse {
    /// Issuer of the instance, as a URL.
    pub issuer: String,
    /// URL of the OpenID Connect configuration of the instance.
    pub discovery_endpoint: String,
}

message! { GetOidcInformationResponse {
    issuer,
    discovery_endpoint,
} }

/// What `ManagementService::get_org_by_domain_global` takes.
#[derive(Clone, Default)]
pub struct GetOrgByDomainGlobalRequest {
    /// Primary domain of the organization to look for.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl GetOrgByDomainGlobalRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { GetOrgByDomainGlobalRequest {
    domain,
} }

/// What `ManagementService::get_org_by_domain_global` answers.
#[derive(Clone, Default)]
pub struct GetOrgByDomainGlobalResponse {
    /// The organization asked for.
    pub org: Option<crate::org::v1::Org>,
}

message! { GetOrgByDomainGlobalResponse {
    org,
} }

/// What `ManagementService::get_org_iam_policy` takes.
#[derive(Clone, Default)]
pub struct GetOrgIamPolicyRequest {}

impl GetOrgIamPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetOrgIamPolicyRequest {} }

/// What `ManagementService::get_org_iam_policy` answers.
#[derive(Clone, Default)]
pub struct GetOrgIamPolicyResponse {
    /// The domain policy in its older form: whether login names end with a domain.
    pub policy: Option<crate::policy::v1::OrgIamPolicy>,
}

message! { GetOrgIamPolicyResponse {
    policy,
} }

/// What `ManagementService::get_org_idp_by_id` takes.
#[derive(Clone, Default)]
pub struct GetOrgIdpByIdRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetOrgIdpByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetOrgIdpByIdRequest {
    id,
} }

/// What `ManagementService::get_org_idp_by_id` answers.
#[derive(Clone, Default)]
pub struct GetOrgIdpByIdResponse {
    /// The identity provider asked for.
    pub idp: Option<crate::idp::v1::Idp>,
}

message! { GetOrgIdpByIdResponse {
    idp,
} }

/// What `ManagementService::get_org_metadata` takes.
#[derive(Clone, Default)]
pub struct GetOrgMetadataRequest {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl GetOrgMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

message! { GetOrgMetadataRequest {
    key,
} }

/// What `ManagementService::get_org_metadata` answers.
#[derive(Clone, Default)]
pub struct GetOrgMetadataResponse {
    /// The metadata asked for.
    pub metadata: Option<crate::metadata::v1::Metadata>,
}

message! { GetOrgMetadataResponse {
    metadata,
} }

/// What `ManagementService::get_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct GetPasswordAgePolicyRequest {}

impl GetPasswordAgePolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPasswordAgePolicyRequest {} }

/// What `ManagementService::get_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct GetPasswordAgePolicyResponse {
    /// The password age policy: how long a password lasts.
    pub policy: Option<crate::policy::v1::PasswordAgePolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetPasswordAgePolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct GetPasswordComplexityPolicyRequest {}

impl GetPasswordComplexityPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPasswordComplexityPolicyRequest {} }

/// What `ManagementService::get_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct GetPasswordComplexityPolicyResponse {
    /// The password complexity policy: what a password must be made of.
    pub policy: Option<crate::policy::v1::PasswordComplexityPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetPasswordComplexityPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_personal_access_token_by_ids` takes.
#[derive(Clone, Default)]
pub struct GetPersonalAccessTokenByIdsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the token.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl GetPersonalAccessTokenByIdsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { GetPersonalAccessTokenByIdsRequest {
    user_id,
    token_id,
} }

/// What `ManagementService::get_personal_access_token_by_ids` answers.
#[derive(Clone, Default)]
pub struct GetPersonalAccessTokenByIdsResponse {
    /// The personal access token asked for, without the token itself.
    pub token: Option<crate::user::v1::PersonalAccessToken>,
}

message! { GetPersonalAccessTokenByIdsResponse {
    token,
} }

/// What `ManagementService::get_preview_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetPreviewLabelPolicyRequest {}

impl GetPreviewLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPreviewLabelPolicyRequest {} }

/// What `ManagementService::get_preview_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetPreviewLabelPolicyResponse {
    /// The branding: how the login and emails look.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetPreviewLabelPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct GetPrivacyPolicyRequest {}

impl GetPrivacyPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPrivacyPolicyRequest {} }

/// What `ManagementService::get_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct GetPrivacyPolicyResponse {
    /// The privacy policy: links to terms, help and the like.
    pub policy: Option<crate::policy::v1::PrivacyPolicy>,
}

message! { GetPrivacyPolicyResponse {
    policy,
} }

/// What `ManagementService::get_project_by_id` takes.
#[derive(Clone, Default)]
pub struct GetProjectByIdRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetProjectByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetProjectByIdRequest {
    id,
} }

/// What `ManagementService::get_project_by_id` answers.
#[derive(Clone, Default)]
pub struct GetProjectByIdResponse {
    /// The project asked for.
    pub project: Option<crate::project::v1::Project>,
}

message! { GetProjectByIdResponse {
    project,
} }

/// What `ManagementService::get_project_grant_by_id` takes.
#[derive(Clone, Default)]
pub struct GetProjectGrantByIdRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl GetProjectGrantByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { GetProjectGrantByIdRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::get_project_grant_by_id` answers.
#[derive(Clone, Default)]
pub struct GetProjectGrantByIdResponse {
    /// The project grant asked for.
    pub project_grant: Option<crate::project::v1::GrantedProject>,
}

message! { GetProjectGrantByIdResponse {
    project_grant,
} }

/// What `ManagementService::get_provider_by_id` takes.
#[derive(Clone, Default)]
pub struct GetProviderByIdRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetProviderByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetProviderByIdRequest {
    id,
} }

/// What `ManagementService::get_provider_by_id` answers.
#[derive(Clone, Default)]
pub struct GetProviderByIdResponse {
    /// The identity provider asked for.
    pub idp: Option<crate::idp::v1::Provider>,
}

message! { GetProviderByIdResponse {
    idp,
} }

/// What `ManagementService::get_supported_languages` takes.
#[derive(Clone, Default)]
pub struct GetSupportedLanguagesRequest {}

impl GetSupportedLanguagesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetSupportedLanguagesRequest {} }

/// What `ManagementService::get_supported_languages` answers.
#[derive(Clone, Default)]
pub struct GetSupportedLanguagesResponse {
    /// Languages as BCP 47 tags.
    pub languages: Vec<String>,
}

message! { GetSupportedLanguagesResponse {
    languages,
} }

/// What `ManagementService::get_user_by_id` takes.
#[derive(Clone, Default)]
pub struct GetUserByIdRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetUserByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetUserByIdRequest {
    id,
} }

/// What `ManagementService::get_user_by_id` answers.
#[derive(Clone, Default)]
pub struct GetUserByIdResponse {
    /// The user asked for.
    pub user: Option<crate::user::v1::User>,
}

message! { GetUserByIdResponse {
    user,
} }

/// What `ManagementService::get_user_by_login_name_global` takes.
#[derive(Clone, Default)]
pub struct GetUserByLoginNameGlobalRequest {
    /// Login name of the user, whole and as the user enters it.
    ///
    /// Required. 1 to 200 characters.
    pub login_name: String,
}

impl GetUserByLoginNameGlobalRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(login_name: impl Into<String>) -> Self {
        Self {
            login_name: login_name.into(),
        }
    }
}

message! { GetUserByLoginNameGlobalRequest {
    login_name,
} }

/// What `ManagementService::get_user_by_login_name_global` answers.
#[derive(Clone, Default)]
pub struct GetUserByLoginNameGlobalResponse {
    /// The user asked for.
    pub user: Option<crate::user::v1::User>,
}

message! { GetUserByLoginNameGlobalResponse {
    user,
} }

/// What `ManagementService::get_user_grant_by_id` takes.
#[derive(Clone, Default)]
pub struct GetUserGrantByIdRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl GetUserGrantByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { GetUserGrantByIdRequest {
    user_id,
    grant_id,
} }

/// What `ManagementService::get_user_grant_by_id` answers.
#[derive(Clone, Default)]
pub struct GetUserGrantByIdResponse {
    /// The user grant asked for.
    pub user_grant: Option<crate::user::v1::UserGrant>,
}

message! { GetUserGrantByIdResponse {
    user_grant,
} }

/// What `ManagementService::get_user_metadata` takes.
#[derive(Clone, Default)]
pub struct GetUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl GetUserMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
        }
    }
}

message! { GetUserMetadataRequest {
    id,
    key,
} }

/// What `ManagementService::get_user_metadata` answers.
#[derive(Clone, Default)]
pub struct GetUserMetadataResponse {
    /// The metadata asked for.
    pub metadata: Option<crate::metadata::v1::Metadata>,
}

message! { GetUserMetadataResponse {
    metadata,
} }

/// What `ManagementService::healthz` takes.
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

/// What `ManagementService::healthz` answers.
#[derive(Clone, Default)]
pub struct HealthzResponse {}

message! { HealthzResponse {} }

/// A condition that identity providers must meet.
#[derive(Clone, Default)]
pub struct IdpQuery {
    /// One of `idp_id_query`, `idp_name_query`, `owner_type_query`.
    ///
    /// Required.
    pub query: Option<IdpQueryKind>,
}

impl IdpQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<IdpQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { IdpQuery {
    query: oneof,
} }

/// Alternatives of `IdpQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IdpQueryKind {
    /// Keeps the identity provider with this id.
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    /// Keeps identity providers by their name.
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
    /// Keeps identity providers of the instance or of the organization only.
    OwnerTypeQuery(crate::idp::v1::IdpOwnerTypeQuery),
}

oneof! { IdpQueryKind {
    IdpIdQuery,
    IdpNameQuery,
    OwnerTypeQuery,
} }

convert! { IdpQuery.query = IdpQueryKind {
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
    OwnerTypeQuery(crate::idp::v1::IdpOwnerTypeQuery),
} }

/// What `ManagementService::import_human_user` takes.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequest {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: Option<ImportHumanUserRequestProfile>,
    /// Email address of the user, and whether it is verified.
    ///
    /// Required.
    pub email: Option<ImportHumanUserRequestEmail>,
    /// Phone number of the user, and whether it is verified.
    pub phone: Option<ImportHumanUserRequestPhone>,
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Password that is already hashed, for users who move over from another system.
    pub hashed_password: Option<ImportHumanUserRequestHashedPassword>,
    /// Whether the user must change the password at the next sign-in.
    pub password_change_required: bool,
    /// Whether a link is returned with which the user registers a passkey.
    pub request_passwordless_registration: bool,
    /// Secret of the user's authenticator app (TOTP), when the user moves over from another system.
    pub otp_code: String,
    /// Accounts at identity providers that the user is linked to.
    pub idps: Vec<ImportHumanUserRequestIdp>,
    /// Recovery codes that the user has already, when the user moves over from another system.
    pub recovery_codes: Vec<ImportHumanUserRequestRecoveryCode>,
}

impl ImportHumanUserRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        user_name: impl Into<String>,
        profile: ImportHumanUserRequestProfile,
        email: ImportHumanUserRequestEmail,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            profile: Some(profile),
            email: Some(email),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequest {
    user_name,
    profile,
    email,
    phone,
    password: secret,
    hashed_password,
    password_change_required,
    request_passwordless_registration,
    otp_code: secret,
    idps,
    recovery_codes,
} }

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestEmail {
    /// Email address of the user.
    ///
    /// Required. 1 to 200 characters.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl ImportHumanUserRequestEmail {
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

message! { ImportHumanUserRequestEmail {
    email,
    is_email_verified,
} }

/// A password that is already hashed.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestHashedPassword {
    /// Hash of the password in the modular crypt format, made by an algorithm that the server
    /// accepts.
    pub value: String,
}

impl ImportHumanUserRequestHashedPassword {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

message! { ImportHumanUserRequestHashedPassword {
    value: secret,
} }

/// An account at an identity provider to link the new user to.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestIdp {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub config_id: String,
    /// Id of the user at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub external_user_id: String,
    /// Name of the account at the identity provider.
    ///
    /// At most 200 characters.
    pub display_name: String,
}

impl ImportHumanUserRequestIdp {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(config_id: impl Into<String>, external_user_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
            external_user_id: external_user_id.into(),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequestIdp {
    config_id,
    external_user_id,
    display_name,
} }

/// Phone number of the new user.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestPhone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
    /// Sets the phone number as verified at once, when true: no code is sent.
    pub is_phone_verified: bool,
}

impl ImportHumanUserRequestPhone {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequestPhone {
    phone,
    is_phone_verified,
} }

/// Names, language and gender of the new user.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestProfile {
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// Name to show to people; made of given and family name when left out.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: crate::user::v1::Gender,
}

impl ImportHumanUserRequestProfile {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequestProfile {
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// A recovery code, in plain text or already hashed.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestRecoveryCode {
    /// Either `raw` or `hash`.
    pub code_type: Option<ImportHumanUserRequestRecoveryCodeType>,
}

impl ImportHumanUserRequestRecoveryCode {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(code_type: ImportHumanUserRequestRecoveryCodeType) -> Self {
        Self {
            code_type: Some(code_type),
        }
    }
}

message! { ImportHumanUserRequestRecoveryCode {
    code_type: oneof,
} }

/// Alternatives of `ImportHumanUserRequestRecoveryCode::code_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImportHumanUserRequestRecoveryCodeType {
    /// The recovery code in plain text.
    ///
    /// 1 to 200 characters.
    Raw(String),
    /// Hash of the recovery code in the modular crypt format, made by an algorithm that the server
    /// accepts.
    ///
    /// 1 to 200 characters.
    Hash(String),
}

oneof! { ImportHumanUserRequestRecoveryCodeType {
    Raw: secret,
    Hash: secret,
} }

convert! { ImportHumanUserRequestRecoveryCode.code_type = ImportHumanUserRequestRecoveryCodeType {} }

/// What `ManagementService::import_human_user` answers.
#[derive(Clone, Default)]
pub struct ImportHumanUserResponse {
    /// Id of the new user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Link with which the user registers a passkey; present when the request asked for it.
    pub passwordless_registration: Option<ImportHumanUserResponsePasswordlessRegistration>,
}

message! { ImportHumanUserResponse {
    user_id,
    details,
    passwordless_registration,
} }

/// A link with which the new user registers a passkey.
#[derive(Clone, Default)]
pub struct ImportHumanUserResponsePasswordlessRegistration {
    /// Link for the user to open.
    pub link: String,
    /// Time for which the link works.
    pub lifetime: Option<jiff::SignedDuration>,
    /// Time for which the link works.
    pub expiration: Option<jiff::SignedDuration>,
}

message! { ImportHumanUserResponsePasswordlessRegistration {
    link: secret,
    lifetime,
    expiration,
} }

/// What `ManagementService::is_user_unique` takes.
#[derive(Clone, Default)]
pub struct IsUserUniqueRequest {
    /// User name to look for.
    ///
    /// At most 200 characters.
    pub user_name: String,
    /// Email address to look for.
    ///
    /// At most 200 characters.
    pub email: String,
}

impl IsUserUniqueRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { IsUserUniqueRequest {
    user_name,
    email,
} }

/// What `ManagementService::is_user_unique` answers.
#[derive(Clone, Default)]
pub struct IsUserUniqueResponse {
    /// Whether both are still free.
    pub is_unique: bool,
}

message! { IsUserUniqueResponse {
    is_unique,
} }

/// What `ManagementService::list_actions` takes.
#[derive(Clone, Default)]
pub struct ListActionsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::action::v1::ActionFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<ActionQuery>,
}

impl ListActionsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListActionsRequest {
    query,
    sorting_column,
    queries,
} }

/// What `ManagementService::list_actions` answers.
#[derive(Clone, Default)]
pub struct ListActionsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::action::v1::ActionFieldName,
    /// Actions on this page.
    pub result: Vec<crate::action::v1::Action>,
}

message! { ListActionsResponse {
    details,
    sorting_column,
    result,
} }

/// What `ManagementService::list_all_project_grants` takes.
#[derive(Clone, Default)]
pub struct ListAllProjectGrantsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::AllProjectGrantQuery>,
}

impl ListAllProjectGrantsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListAllProjectGrantsRequest {
    query,
    queries,
} }

/// What `ManagementService::list_all_project_grants` answers.
#[derive(Clone, Default)]
pub struct ListAllProjectGrantsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Project grants on this page.
    pub result: Vec<crate::project::v1::GrantedProject>,
}

message! { ListAllProjectGrantsResponse {
    details,
    result,
} }

/// What `ManagementService::list_app_changes` takes.
#[derive(Clone, Default)]
pub struct ListAppChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl ListAppChangesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { ListAppChangesRequest {
    query,
    project_id,
    app_id,
} }

/// What `ManagementService::list_app_changes` answers.
#[derive(Clone, Default)]
pub struct ListAppChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListAppChangesResponse {
    result,
} }

/// What `ManagementService::list_app_keys` takes.
#[derive(Clone, Default)]
pub struct ListAppKeysRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ListAppKeysRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(app_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListAppKeysRequest {
    query,
    app_id,
    project_id,
} }

/// What `ManagementService::list_app_keys` answers.
#[derive(Clone, Default)]
pub struct ListAppKeysResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Keys on this page.
    pub result: Vec<crate::authn::v1::Key>,
}

message! { ListAppKeysResponse {
    details,
    result,
} }

/// What `ManagementService::list_apps` takes.
#[derive(Clone, Default)]
pub struct ListAppsRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::app::v1::AppQuery>,
}

impl ListAppsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListAppsRequest {
    project_id,
    query,
    queries,
} }

/// What `ManagementService::list_apps` answers.
#[derive(Clone, Default)]
pub struct ListAppsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Applications on this page.
    pub result: Vec<crate::app::v1::App>,
}

message! { ListAppsResponse {
    details,
    result,
} }

/// What `ManagementService::list_flow_trigger_types` takes.
#[derive(Clone, Default)]
pub struct ListFlowTriggerTypesRequest {
    /// Id of the type of flows, such as `2`; the types are listed by `ListFlowTypes`.
    ///
    /// Required.
    pub r#type: String,
}

impl ListFlowTriggerTypesRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

message! { ListFlowTriggerTypesRequest {
    r#type,
} }

/// What `ManagementService::list_flow_trigger_types` answers.
#[derive(Clone, Default)]
pub struct ListFlowTriggerTypesResponse {
    /// Points of the flow.
    pub result: Vec<crate::action::v1::TriggerType>,
}

message! { ListFlowTriggerTypesResponse {
    result,
} }

/// What `ManagementService::list_flow_types` takes.
#[derive(Clone, Default)]
pub struct ListFlowTypesRequest {}

impl ListFlowTypesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListFlowTypesRequest {} }

/// What `ManagementService::list_flow_types` answers.
#[derive(Clone, Default)]
pub struct ListFlowTypesResponse {
    /// Types of flows.
    pub result: Vec<crate::action::v1::FlowType>,
}

message! { ListFlowTypesResponse {
    result,
} }

/// What `ManagementService::list_granted_project_roles` takes.
#[derive(Clone, Default)]
pub struct ListGrantedProjectRolesRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::RoleQuery>,
}

impl ListGrantedProjectRolesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { ListGrantedProjectRolesRequest {
    project_id,
    grant_id,
    query,
    queries,
} }

/// What `ManagementService::list_granted_project_roles` answers.
#[derive(Clone, Default)]
pub struct ListGrantedProjectRolesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Roles on this page.
    pub result: Vec<crate::project::v1::Role>,
}

message! { ListGrantedProjectRolesResponse {
    details,
    result,
} }

/// What `ManagementService::list_granted_projects` takes.
#[derive(Clone, Default)]
pub struct ListGrantedProjectsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::ProjectQuery>,
}

impl ListGrantedProjectsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListGrantedProjectsRequest {
    query,
    queries,
} }

/// What `ManagementService::list_granted_projects` answers.
#[derive(Clone, Default)]
pub struct ListGrantedProjectsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Granted projects on this page.
    pub result: Vec<crate::project::v1::GrantedProject>,
}

message! { ListGrantedProjectsResponse {
    details,
    result,
} }

/// What `ManagementService::list_human_auth_factors` takes.
#[derive(Clone, Default)]
pub struct ListHumanAuthFactorsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ListHumanAuthFactorsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ListHumanAuthFactorsRequest {
    user_id,
} }

/// What `ManagementService::list_human_auth_factors` answers.
#[derive(Clone, Default)]
pub struct ListHumanAuthFactorsResponse {
    /// Second factors of the user.
    pub result: Vec<crate::user::v1::AuthFactor>,
}

message! { ListHumanAuthFactorsResponse {
    result,
} }

/// What `ManagementService::list_human_linked_idps` takes.
#[derive(Clone, Default)]
pub struct ListHumanLinkedIdpsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListHumanLinkedIdpsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListHumanLinkedIdpsRequest {
    user_id,
    query,
} }

/// What `ManagementService::list_human_linked_idps` answers.
#[derive(Clone, Default)]
pub struct ListHumanLinkedIdpsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Linked accounts on this page.
    pub result: Vec<crate::idp::v1::IdpUserLink>,
}

message! { ListHumanLinkedIdpsResponse {
    details,
    result,
} }

/// What `ManagementService::list_human_passwordless` takes.
#[derive(Clone, Default)]
pub struct ListHumanPasswordlessRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ListHumanPasswordlessRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ListHumanPasswordlessRequest {
    user_id,
} }

/// What `ManagementService::list_human_passwordless` answers.
#[derive(Clone, Default)]
pub struct ListHumanPasswordlessResponse {
    /// Passkeys of the user.
    pub result: Vec<crate::user::v1::WebAuthNToken>,
}

message! { ListHumanPasswordlessResponse {
    result,
} }

/// What `ManagementService::list_login_policy_idps` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicyIdpsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListLoginPolicyIdpsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListLoginPolicyIdpsRequest {
    query,
} }

/// What `ManagementService::list_login_policy_idps` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicyIdpsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Identity providers on this page.
    pub result: Vec<crate::idp::v1::IdpLoginPolicyLink>,
}

message! { ListLoginPolicyIdpsResponse {
    details,
    result,
} }

/// What `ManagementService::list_login_policy_multi_factors` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicyMultiFactorsRequest {}

impl ListLoginPolicyMultiFactorsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListLoginPolicyMultiFactorsRequest {} }

/// What `ManagementService::list_login_policy_multi_factors` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicyMultiFactorsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Methods that are allowed.
    pub result: Vec<crate::policy::v1::MultiFactorType>,
}

message! { ListLoginPolicyMultiFactorsResponse {
    details,
    result,
} }

/// What `ManagementService::list_login_policy_second_factors` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicySecondFactorsRequest {}

impl ListLoginPolicySecondFactorsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListLoginPolicySecondFactorsRequest {} }

/// What `ManagementService::list_login_policy_second_factors` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicySecondFactorsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Second factors that are allowed.
    pub result: Vec<crate::policy::v1::SecondFactorType>,
}

message! { ListLoginPolicySecondFactorsResponse {
    details,
    result,
} }

/// What `ManagementService::list_machine_keys` takes.
#[derive(Clone, Default)]
pub struct ListMachineKeysRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListMachineKeysRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListMachineKeysRequest {
    user_id,
    query,
} }

/// What `ManagementService::list_machine_keys` answers.
#[derive(Clone, Default)]
pub struct ListMachineKeysResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Keys on this page.
    pub result: Vec<crate::authn::v1::Key>,
}

message! { ListMachineKeysResponse {
    details,
    result,
} }

/// What `ManagementService::list_org_changes` takes.
#[derive(Clone, Default)]
pub struct ListOrgChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
}

impl ListOrgChangesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgChangesRequest {
    query,
} }

/// What `ManagementService::list_org_changes` answers.
#[derive(Clone, Default)]
pub struct ListOrgChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListOrgChangesResponse {
    result,
} }

/// What `ManagementService::list_org_domains` takes.
#[derive(Clone, Default)]
pub struct ListOrgDomainsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::org::v1::DomainSearchQuery>,
}

impl ListOrgDomainsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgDomainsRequest {
    query,
    queries,
} }

/// What `ManagementService::list_org_domains` answers.
#[derive(Clone, Default)]
pub struct ListOrgDomainsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Domains on this page.
    pub result: Vec<crate::org::v1::Domain>,
}

message! { ListOrgDomainsResponse {
    details,
    result,
} }

/// What `ManagementService::list_org_idps` takes.
#[derive(Clone, Default)]
pub struct ListOrgIdpsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::idp::v1::IdpFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<IdpQuery>,
}

impl ListOrgIdpsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgIdpsRequest {
    query,
    sorting_column,
    queries,
} }

/// What `ManagementService::list_org_idps` answers.
#[derive(Clone, Default)]
pub struct ListOrgIdpsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::idp::v1::IdpFieldName,
    /// Identity providers on this page.
    pub result: Vec<crate::idp::v1::Idp>,
}

message! { ListOrgIdpsResponse {
    details,
    sorting_column,
    result,
} }

/// What `ManagementService::list_org_member_roles` takes.
#[derive(Clone, Default)]
pub struct ListOrgMemberRolesRequest {}

impl ListOrgMemberRolesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListOrgMemberRolesRequest {} }

/// What `ManagementService::list_org_member_roles` answers.
#[derive(Clone, Default)]
pub struct ListOrgMemberRolesResponse {
    /// Names of the roles.
    pub result: Vec<String>,
}

message! { ListOrgMemberRolesResponse {
    result,
} }

/// What `ManagementService::list_org_members` takes.
#[derive(Clone, Default)]
pub struct ListOrgMembersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
}

impl ListOrgMembersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgMembersRequest {
    query,
    queries,
} }

/// What `ManagementService::list_org_members` answers.
#[derive(Clone, Default)]
pub struct ListOrgMembersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListOrgMembersResponse {
    details,
    result,
} }

/// What `ManagementService::list_org_metadata` takes.
#[derive(Clone, Default)]
pub struct ListOrgMetadataRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::metadata::v1::MetadataQuery>,
}

impl ListOrgMetadataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgMetadataRequest {
    query,
    queries,
} }

/// What `ManagementService::list_org_metadata` answers.
#[derive(Clone, Default)]
pub struct ListOrgMetadataResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Metadata on this page.
    pub result: Vec<crate::metadata::v1::Metadata>,
}

message! { ListOrgMetadataResponse {
    details,
    result,
} }

/// What `ManagementService::list_personal_access_tokens` takes.
#[derive(Clone, Default)]
pub struct ListPersonalAccessTokensRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListPersonalAccessTokensRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListPersonalAccessTokensRequest {
    user_id,
    query,
} }

/// What `ManagementService::list_personal_access_tokens` answers.
#[derive(Clone, Default)]
pub struct ListPersonalAccessTokensResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Personal access tokens on this page.
    pub result: Vec<crate::user::v1::PersonalAccessToken>,
}

message! { ListPersonalAccessTokensResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_changes` takes.
#[derive(Clone, Default)]
pub struct ListProjectChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ListProjectChangesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectChangesRequest {
    query,
    project_id,
} }

/// What `ManagementService::list_project_changes` answers.
#[derive(Clone, Default)]
pub struct ListProjectChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListProjectChangesResponse {
    result,
} }

/// What `ManagementService::list_project_grant_changes` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl ListProjectGrantChangesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectGrantChangesRequest {
    query,
    project_id,
    grant_id,
} }

/// What `ManagementService::list_project_grant_changes` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListProjectGrantChangesResponse {
    result,
} }

/// What `ManagementService::list_project_grant_member_roles` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantMemberRolesRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Has no meaning in the request.
    pub result: Vec<String>,
}

impl ListProjectGrantMemberRolesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProjectGrantMemberRolesRequest {
    query,
    result,
} }

/// What `ManagementService::list_project_grant_member_roles` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantMemberRolesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Names of the roles.
    pub result: Vec<String>,
}

message! { ListProjectGrantMemberRolesResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_grant_members` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantMembersRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
}

impl ListProjectGrantMembersRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectGrantMembersRequest {
    project_id,
    grant_id,
    query,
    queries,
} }

/// What `ManagementService::list_project_grant_members` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantMembersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListProjectGrantMembersResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_grants` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantsRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::ProjectGrantQuery>,
}

impl ListProjectGrantsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectGrantsRequest {
    project_id,
    query,
    queries,
} }

/// What `ManagementService::list_project_grants` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Project grants on this page.
    pub result: Vec<crate::project::v1::GrantedProject>,
}

message! { ListProjectGrantsResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_member_roles` takes.
#[derive(Clone, Default)]
pub struct ListProjectMemberRolesRequest {}

impl ListProjectMemberRolesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListProjectMemberRolesRequest {} }

/// What `ManagementService::list_project_member_roles` answers.
#[derive(Clone, Default)]
pub struct ListProjectMemberRolesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Names of the roles.
    pub result: Vec<String>,
}

message! { ListProjectMemberRolesResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_members` takes.
#[derive(Clone, Default)]
pub struct ListProjectMembersRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
}

impl ListProjectMembersRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectMembersRequest {
    project_id,
    query,
    queries,
} }

/// What `ManagementService::list_project_members` answers.
#[derive(Clone, Default)]
pub struct ListProjectMembersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListProjectMembersResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_roles` takes.
#[derive(Clone, Default)]
pub struct ListProjectRolesRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::RoleQuery>,
}

impl ListProjectRolesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectRolesRequest {
    project_id,
    query,
    queries,
} }

/// What `ManagementService::list_project_roles` answers.
#[derive(Clone, Default)]
pub struct ListProjectRolesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Roles on this page.
    pub result: Vec<crate::project::v1::Role>,
}

message! { ListProjectRolesResponse {
    details,
    result,
} }

/// What `ManagementService::list_projects` takes.
#[derive(Clone, Default)]
pub struct ListProjectsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::ProjectQuery>,
}

impl ListProjectsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProjectsRequest {
    query,
    queries,
} }

/// What `ManagementService::list_projects` answers.
#[derive(Clone, Default)]
pub struct ListProjectsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Projects on this page.
    pub result: Vec<crate::project::v1::Project>,
}

message! { ListProjectsResponse {
    details,
    result,
} }

/// What `ManagementService::list_providers` takes.
#[derive(Clone, Default)]
pub struct ListProvidersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<ProviderQuery>,
}

impl ListProvidersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProvidersRequest {
    query,
    queries,
} }

/// What `ManagementService::list_providers` answers.
#[derive(Clone, Default)]
pub struct ListProvidersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Identity providers on this page.
    pub result: Vec<crate::idp::v1::Provider>,
}

message! { ListProvidersResponse {
    details,
    result,
} }

/// What `ManagementService::list_user_changes` takes.
#[derive(Clone, Default)]
pub struct ListUserChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ListUserChangesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListUserChangesRequest {
    query,
    user_id,
} }

/// What `ManagementService::list_user_changes` answers.
#[derive(Clone, Default)]
pub struct ListUserChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListUserChangesResponse {
    result,
} }

/// What `ManagementService::list_user_grants` takes.
#[derive(Clone, Default)]
pub struct ListUserGrantRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that user grants must all meet; all are returned when empty.
    pub queries: Vec<crate::user::v1::UserGrantQuery>,
}

impl ListUserGrantRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListUserGrantRequest {
    query,
    queries,
} }

/// What `ManagementService::list_user_grants` answers.
#[derive(Clone, Default)]
pub struct ListUserGrantResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// User grants on this page.
    pub result: Vec<crate::user::v1::UserGrant>,
}

message! { ListUserGrantResponse {
    details,
    result,
} }

/// What `ManagementService::list_user_memberships` takes.
#[derive(Clone, Default)]
pub struct ListUserMembershipsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::user::v1::MembershipQuery>,
}

impl ListUserMembershipsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListUserMembershipsRequest {
    user_id,
    query,
    queries,
} }

/// What `ManagementService::list_user_memberships` answers.
#[derive(Clone, Default)]
pub struct ListUserMembershipsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Memberships on this page.
    pub result: Vec<crate::user::v1::Membership>,
}

message! { ListUserMembershipsResponse {
    details,
    result,
} }

/// What `ManagementService::list_user_metadata` takes.
#[derive(Clone, Default)]
pub struct ListUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::metadata::v1::MetadataQuery>,
}

impl ListUserMetadataRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { ListUserMetadataRequest {
    id,
    query,
    queries,
} }

/// What `ManagementService::list_user_metadata` answers.
#[derive(Clone, Default)]
pub struct ListUserMetadataResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Metadata on this page.
    pub result: Vec<crate::metadata::v1::Metadata>,
}

message! { ListUserMetadataResponse {
    details,
    result,
} }

/// What `ManagementService::list_users` takes.
#[derive(Clone, Default)]
pub struct ListUsersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::user::v1::UserFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::user::v1::SearchQuery>,
}

impl ListUsersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListUsersRequest {
    query,
    sorting_column,
    queries,
} }

/// What `ManagementService::list_users` answers.
#[derive(Clone, Default)]
pub struct ListUsersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::user::v1::UserFieldName,
    /// Users on this page.
    pub result: Vec<crate::user::v1::User>,
}

message! { ListUsersResponse {
    details,
    sorting_column,
    result,
} }

/// What `ManagementService::lock_user` takes.
#[derive(Clone, Default)]
pub struct LockUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl LockUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { LockUserRequest {
    id,
} }

/// What `ManagementService::lock_user` answers.
#[derive(Clone, Default)]
pub struct LockUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { LockUserResponse {
    details,
} }

/// What `ManagementService::migrate_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct MigrateGenericOidcProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Either `azure` or `google`.
    pub template: Option<MigrateGenericOidcProviderRequestTemplate>,
}

impl MigrateGenericOidcProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { MigrateGenericOidcProviderRequest {
    id,
    template: oneof,
} }

/// Alternatives of `MigrateGenericOidcProviderRequest::template`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MigrateGenericOidcProviderRequestTemplate {
    /// Configuration as a provider of the kind Microsoft Entra ID (Azure AD).
    Azure(AddAzureAdProviderRequest),
    /// Configuration as a provider of the kind Google.
    Google(AddGoogleProviderRequest),
}

oneof! { MigrateGenericOidcProviderRequestTemplate {
    Azure,
    Google,
} }

convert! { MigrateGenericOidcProviderRequestTemplate {
    Azure(AddAzureAdProviderRequest),
    Google(AddGoogleProviderRequest),
} }

/// What `ManagementService::migrate_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct MigrateGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { MigrateGenericOidcProviderResponse {
    details,
} }

/// A condition that identity providers must meet.
#[derive(Clone, Default)]
pub struct ProviderQuery {
    /// One of `idp_id_query`, `idp_name_query`, `owner_type_query`.
    pub query: Option<ProviderQueryKind>,
}

impl ProviderQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<ProviderQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { ProviderQuery {
    query: oneof,
} }

/// Alternatives of `ProviderQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProviderQueryKind {
    /// Keeps the identity provider with this id.
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    /// Keeps identity providers by their name.
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
    /// Keeps identity providers of the instance or of the organization only.
    OwnerTypeQuery(crate::idp::v1::IdpOwnerTypeQuery),
}

oneof! { ProviderQueryKind {
    IdpIdQuery,
    IdpNameQuery,
    OwnerTypeQuery,
} }

convert! { ProviderQuery.query = ProviderQueryKind {
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
    OwnerTypeQuery(crate::idp::v1::IdpOwnerTypeQuery),
} }

/// What `ManagementService::reactivate_action` takes.
#[derive(Clone, Default)]
pub struct ReactivateActionRequest {
    /// Id of the action.
    ///
    /// Required.
    pub id: String,
}

impl ReactivateActionRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ReactivateActionRequest {
    id,
} }

/// What `ManagementService::reactivate_action` answers.
#[derive(Clone, Default)]
pub struct ReactivateActionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateActionResponse {
    details,
} }

/// What `ManagementService::reactivate_app` takes.
#[derive(Clone, Default)]
pub struct ReactivateAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl ReactivateAppRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { ReactivateAppRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::reactivate_app` answers.
#[derive(Clone, Default)]
pub struct ReactivateAppResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateAppResponse {
    details,
} }

/// What `ManagementService::reactivate_org_idp` takes.
#[derive(Clone, Default)]
pub struct ReactivateOrgIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl ReactivateOrgIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { ReactivateOrgIdpRequest {
    idp_id,
} }

/// What `ManagementService::reactivate_org_idp` answers.
#[derive(Clone, Default)]
pub struct ReactivateOrgIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateOrgIdpResponse {
    details,
} }

/// What `ManagementService::reactivate_org` takes.
#[derive(Clone, Default)]
pub struct ReactivateOrgRequest {}

impl ReactivateOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ReactivateOrgRequest {} }

/// What `ManagementService::reactivate_org` answers.
#[derive(Clone, Default)]
pub struct ReactivateOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateOrgResponse {
    details,
} }

/// What `ManagementService::reactivate_project_grant` takes.
#[derive(Clone, Default)]
pub struct ReactivateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl ReactivateProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { ReactivateProjectGrantRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::reactivate_project_grant` answers.
#[derive(Clone, Default)]
pub struct ReactivateProjectGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateProjectGrantResponse {
    details,
} }

/// What `ManagementService::reactivate_project` takes.
#[derive(Clone, Default)]
pub struct ReactivateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ReactivateProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ReactivateProjectRequest {
    id,
} }

/// What `ManagementService::reactivate_project` answers.
#[derive(Clone, Default)]
pub struct ReactivateProjectResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateProjectResponse {
    details,
} }

/// What `ManagementService::reactivate_user_grant` takes.
#[derive(Clone, Default)]
pub struct ReactivateUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl ReactivateUserGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { ReactivateUserGrantRequest {
    user_id,
    grant_id,
} }

/// What `ManagementService::reactivate_user_grant` answers.
#[derive(Clone, Default)]
pub struct ReactivateUserGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateUserGrantResponse {
    details,
} }

/// What `ManagementService::reactivate_user` takes.
#[derive(Clone, Default)]
pub struct ReactivateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ReactivateUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ReactivateUserRequest {
    id,
} }

/// What `ManagementService::reactivate_user` answers.
#[derive(Clone, Default)]
pub struct ReactivateUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateUserResponse {
    details,
} }

/// What `ManagementService::regenerate_api_client_secret` takes.
#[derive(Clone, Default)]
pub struct RegenerateApiClientSecretRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl RegenerateApiClientSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { RegenerateApiClientSecretRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::regenerate_api_client_secret` answers.
#[derive(Clone, Default)]
pub struct RegenerateApiClientSecretResponse {
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RegenerateApiClientSecretResponse {
    client_secret: secret,
    details,
} }

/// What `ManagementService::regenerate_oidc_client_secret` takes.
#[derive(Clone, Default)]
pub struct RegenerateOidcClientSecretRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl RegenerateOidcClientSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { RegenerateOidcClientSecretRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::regenerate_oidc_client_secret` answers.
#[derive(Clone, Default)]
pub struct RegenerateOidcClientSecretResponse {
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RegenerateOidcClientSecretResponse {
    client_secret: secret,
    details,
} }

/// What `ManagementService::regenerate_saml_provider_certificate` takes.
#[derive(Clone, Default)]
pub struct RegenerateSamlProviderCertificateRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RegenerateSamlProviderCertificateRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RegenerateSamlProviderCertificateRequest {
    id,
} }

/// What `ManagementService::regenerate_saml_provider_certificate` answers.
#[derive(Clone, Default)]
pub struct RegenerateSamlProviderCertificateResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RegenerateSamlProviderCertificateResponse {
    details,
} }

/// What `ManagementService::remove_app_key` takes.
#[derive(Clone, Default)]
pub struct RemoveAppKeyRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl RemoveAppKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        app_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { RemoveAppKeyRequest {
    project_id,
    app_id,
    key_id,
} }

/// What `ManagementService::remove_app_key` answers.
#[derive(Clone, Default)]
pub struct RemoveAppKeyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveAppKeyResponse {
    details,
} }

/// What `ManagementService::remove_app` takes.
#[derive(Clone, Default)]
pub struct RemoveAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl RemoveAppRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { RemoveAppRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::remove_app` answers.
#[derive(Clone, Default)]
pub struct RemoveAppResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveAppResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_font` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyFontRequest {}

impl RemoveCustomLabelPolicyFontRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyFontRequest {} }

/// What `ManagementService::remove_custom_label_policy_font` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyFontResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyFontResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_icon_dark` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyIconDarkRequest {}

impl RemoveCustomLabelPolicyIconDarkRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyIconDarkRequest {} }

/// What `ManagementService::remove_custom_label_policy_icon_dark` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyIconDarkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyIconDarkResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_icon` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyIconRequest {}

impl RemoveCustomLabelPolicyIconRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyIconRequest {} }

/// What `ManagementService::remove_custom_label_policy_icon` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyIconResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyIconResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_logo_dark` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyLogoDarkRequest {}

impl RemoveCustomLabelPolicyLogoDarkRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyLogoDarkRequest {} }

/// What `ManagementService::remove_custom_label_policy_logo_dark` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyLogoDarkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyLogoDarkResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_logo` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyLogoRequest {}

impl RemoveCustomLabelPolicyLogoRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyLogoRequest {} }

/// What `ManagementService::remove_custom_label_policy_logo` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyLogoResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyLogoResponse {
    details,
} }

/// What `ManagementService::remove_human_auth_factor_otp_email` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanAuthFactorOtpEmailRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanAuthFactorOtpEmailRequest {
    user_id,
} }

/// What `ManagementService::remove_human_auth_factor_otp_email` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAuthFactorOtpEmailResponse {
    details,
} }

/// What `ManagementService::remove_human_auth_factor_otp` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanAuthFactorOtpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanAuthFactorOtpRequest {
    user_id,
} }

/// What `ManagementService::remove_human_auth_factor_otp` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAuthFactorOtpResponse {
    details,
} }

/// What `ManagementService::remove_human_auth_factor_otp_sms` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpSmsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanAuthFactorOtpSmsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanAuthFactorOtpSmsRequest {
    user_id,
} }

/// What `ManagementService::remove_human_auth_factor_otp_sms` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpSmsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAuthFactorOtpSmsResponse {
    details,
} }

/// What `ManagementService::remove_human_auth_factor_u2f` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorU2fRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the security key.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemoveHumanAuthFactorU2fRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { RemoveHumanAuthFactorU2fRequest {
    user_id,
    token_id,
} }

/// What `ManagementService::remove_human_auth_factor_u2f` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorU2fResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAuthFactorU2fResponse {
    details,
} }

/// What `ManagementService::remove_human_avatar` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAvatarRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanAvatarRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanAvatarRequest {
    user_id,
} }

/// What `ManagementService::remove_human_avatar` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAvatarResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAvatarResponse {
    details,
} }

/// What `ManagementService::remove_human_linked_idp` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanLinkedIdpRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Id of the user at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub linked_user_id: String,
}

impl RemoveHumanLinkedIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        idp_id: impl Into<String>,
        linked_user_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            idp_id: idp_id.into(),
            linked_user_id: linked_user_id.into(),
        }
    }
}

message! { RemoveHumanLinkedIdpRequest {
    user_id,
    idp_id,
    linked_user_id,
} }

/// What `ManagementService::remove_human_linked_idp` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanLinkedIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanLinkedIdpResponse {
    details,
} }

/// What `ManagementService::remove_human_passwordless` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanPasswordlessRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the passkey.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemoveHumanPasswordlessRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { RemoveHumanPasswordlessRequest {
    user_id,
    token_id,
} }

/// What `ManagementService::remove_human_passwordless` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanPasswordlessResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanPasswordlessResponse {
    details,
} }

/// What `ManagementService::remove_human_phone` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanPhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanPhoneRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanPhoneRequest {
    user_id,
} }

/// What `ManagementService::remove_human_phone` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanPhoneResponse {
    details,
} }

/// What `ManagementService::remove_idp_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveIdpFromLoginPolicyRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl RemoveIdpFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { RemoveIdpFromLoginPolicyRequest {
    idp_id,
} }

/// What `ManagementService::remove_idp_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveIdpFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveIdpFromLoginPolicyResponse {
    details,
} }

/// What `ManagementService::remove_machine_key` takes.
#[derive(Clone, Default)]
pub struct RemoveMachineKeyRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl RemoveMachineKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { RemoveMachineKeyRequest {
    user_id,
    key_id,
} }

/// What `ManagementService::remove_machine_key` answers.
#[derive(Clone, Default)]
pub struct RemoveMachineKeyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMachineKeyResponse {
    details,
} }

/// What `ManagementService::remove_machine_secret` takes.
#[derive(Clone, Default)]
pub struct RemoveMachineSecretRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveMachineSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveMachineSecretRequest {
    user_id,
} }

/// What `ManagementService::remove_machine_secret` answers.
#[derive(Clone, Default)]
pub struct RemoveMachineSecretResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMachineSecretResponse {
    details,
} }

/// What `ManagementService::remove_multi_factor_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveMultiFactorFromLoginPolicyRequest {
    /// Method that counts as several factors in one.
    ///
    /// Required. Not `MULTI_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::MultiFactorType,
}

impl RemoveMultiFactorFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::policy::v1::MultiFactorType) -> Self {
        Self { r#type }
    }
}

message! { RemoveMultiFactorFromLoginPolicyRequest {
    r#type,
} }

/// What `ManagementService::remove_multi_factor_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveMultiFactorFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMultiFactorFromLoginPolicyResponse {
    details,
} }

/// What `ManagementService::remove_org_domain` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl RemoveOrgDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { RemoveOrgDomainRequest {
    domain,
} }

/// What `ManagementService::remove_org_domain` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgDomainResponse {
    details,
} }

/// What `ManagementService::remove_org_idp` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl RemoveOrgIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { RemoveOrgIdpRequest {
    idp_id,
} }

/// What `ManagementService::remove_org_idp` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgIdpResponse {}

message! { RemoveOrgIdpResponse {} }

/// What `ManagementService::remove_org_member` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveOrgMemberRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveOrgMemberRequest {
    user_id,
} }

/// What `ManagementService::remove_org_member` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgMemberResponse {
    details,
} }

/// What `ManagementService::remove_org_metadata` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgMetadataRequest {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl RemoveOrgMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

message! { RemoveOrgMetadataRequest {
    key,
} }

/// What `ManagementService::remove_org_metadata` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgMetadataResponse {
    details,
} }

/// What `ManagementService::remove_org` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgRequest {}

impl RemoveOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveOrgRequest {} }

/// What `ManagementService::remove_org` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgResponse {
    details,
} }

/// What `ManagementService::remove_personal_access_token` takes.
#[derive(Clone, Default)]
pub struct RemovePersonalAccessTokenRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the token.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemovePersonalAccessTokenRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { RemovePersonalAccessTokenRequest {
    user_id,
    token_id,
} }

/// What `ManagementService::remove_personal_access_token` answers.
#[derive(Clone, Default)]
pub struct RemovePersonalAccessTokenResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemovePersonalAccessTokenResponse {
    details,
} }

/// What `ManagementService::remove_project_grant_member` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectGrantMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveProjectGrantMemberRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        grant_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            user_id: user_id.into(),
        }
    }
}

message! { RemoveProjectGrantMemberRequest {
    project_id,
    grant_id,
    user_id,
} }

/// What `ManagementService::remove_project_grant_member` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectGrantMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectGrantMemberResponse {
    details,
} }

/// What `ManagementService::remove_project_grant` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl RemoveProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { RemoveProjectGrantRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::remove_project_grant` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectGrantResponse {
    details,
} }

/// What `ManagementService::remove_project_member` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveProjectMemberRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
        }
    }
}

message! { RemoveProjectMemberRequest {
    project_id,
    user_id,
} }

/// What `ManagementService::remove_project_member` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectMemberResponse {
    details,
} }

/// What `ManagementService::remove_project` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RemoveProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RemoveProjectRequest {
    id,
} }

/// What `ManagementService::remove_project` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectResponse {
    details,
} }

/// What `ManagementService::remove_project_role` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
}

impl RemoveProjectRoleRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, role_key: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
        }
    }
}

message! { RemoveProjectRoleRequest {
    project_id,
    role_key,
} }

/// What `ManagementService::remove_project_role` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectRoleResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectRoleResponse {
    details,
} }

/// What `ManagementService::remove_second_factor_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveSecondFactorFromLoginPolicyRequest {
    /// Kind of second factor.
    ///
    /// Required. Not `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::SecondFactorType,
}

impl RemoveSecondFactorFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::policy::v1::SecondFactorType) -> Self {
        Self { r#type }
    }
}

message! { RemoveSecondFactorFromLoginPolicyRequest {
    r#type,
} }

/// What `ManagementService::remove_second_factor_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveSecondFactorFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveSecondFactorFromLoginPolicyResponse {
    details,
} }

/// What `ManagementService::remove_user_grant` takes.
#[derive(Clone, Default)]
pub struct RemoveUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl RemoveUserGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { RemoveUserGrantRequest {
    user_id,
    grant_id,
} }

/// What `ManagementService::remove_user_grant` answers.
#[derive(Clone, Default)]
pub struct RemoveUserGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveUserGrantResponse {
    details,
} }

/// What `ManagementService::remove_user_metadata` takes.
#[derive(Clone, Default)]
pub struct RemoveUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl RemoveUserMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
        }
    }
}

message! { RemoveUserMetadataRequest {
    id,
    key,
} }

/// What `ManagementService::remove_user_metadata` answers.
#[derive(Clone, Default)]
pub struct RemoveUserMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveUserMetadataResponse {
    details,
} }

/// What `ManagementService::remove_user` takes.
#[derive(Clone, Default)]
pub struct RemoveUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RemoveUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RemoveUserRequest {
    id,
} }

/// What `ManagementService::remove_user` answers.
#[derive(Clone, Default)]
pub struct RemoveUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveUserResponse {
    details,
} }

/// What `ManagementService::resend_human_email_verification` takes.
#[derive(Clone, Default)]
pub struct ResendHumanEmailVerificationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ResendHumanEmailVerificationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ResendHumanEmailVerificationRequest {
    user_id,
} }

/// What `ManagementService::resend_human_email_verification` answers.
#[derive(Clone, Default)]
pub struct ResendHumanEmailVerificationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResendHumanEmailVerificationResponse {
    details,
} }

/// What `ManagementService::resend_human_initialization` takes.
#[derive(Clone, Default)]
pub struct ResendHumanInitializationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New email address of the user. The message goes to the known address when left out.
    ///
    /// 1 to 200 characters. May also be left empty.
    pub email: String,
}

impl ResendHumanInitializationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ResendHumanInitializationRequest {
    user_id,
    email,
} }

/// What `ManagementService::resend_human_initialization` answers.
#[derive(Clone, Default)]
pub struct ResendHumanInitializationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResendHumanInitializationResponse {
    details,
} }

/// What `ManagementService::resend_human_phone_verification` takes.
#[derive(Clone, Default)]
pub struct ResendHumanPhoneVerificationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ResendHumanPhoneVerificationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ResendHumanPhoneVerificationRequest {
    user_id,
} }

/// What `ManagementService::resend_human_phone_verification` answers.
#[derive(Clone, Default)]
pub struct ResendHumanPhoneVerificationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResendHumanPhoneVerificationResponse {
    details,
} }

/// What `ManagementService::reset_custom_domain_claimed_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomDomainClaimedMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomDomainClaimedMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomDomainClaimedMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_domain_claimed_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomDomainClaimedMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomDomainClaimedMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_init_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomInitMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomInitMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomInitMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_init_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomInitMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomInitMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_invite_user_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomInviteUserMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomInviteUserMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomInviteUserMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_invite_user_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomInviteUserMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomInviteUserMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_login_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomLoginTextsToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomLoginTextsToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomLoginTextsToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_login_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomLoginTextsToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomLoginTextsToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_password_change_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordChangeMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordChangeMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordChangeMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_password_change_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordChangeMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordChangeMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_password_reset_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordResetMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordResetMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordResetMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_password_reset_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordResetMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordResetMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_passwordless_registration_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_passwordless_registration_message_text_to_default`
/// answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordlessRegistrationMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordlessRegistrationMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_verify_email_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyEmailMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyEmailMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_verify_email_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyEmailMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_verify_email_otp_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_verify_email_otp_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailOtpMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyEmailOtpMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_verify_phone_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_verify_phone_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyPhoneMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyPhoneMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_verify_sms_otp_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_verify_sms_otp_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifySmsOtpMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifySmsOtpMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_label_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetLabelPolicyToDefaultRequest {}

impl ResetLabelPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetLabelPolicyToDefaultRequest {} }

/// What `ManagementService::reset_label_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetLabelPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetLabelPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_lockout_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetLockoutPolicyToDefaultRequest {}

impl ResetLockoutPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetLockoutPolicyToDefaultRequest {} }

/// What `ManagementService::reset_lockout_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetLockoutPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetLockoutPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_login_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetLoginPolicyToDefaultRequest {}

impl ResetLoginPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetLoginPolicyToDefaultRequest {} }

/// What `ManagementService::reset_login_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetLoginPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetLoginPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_notification_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetNotificationPolicyToDefaultRequest {}

impl ResetNotificationPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetNotificationPolicyToDefaultRequest {} }

/// What `ManagementService::reset_notification_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetNotificationPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetNotificationPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_password_age_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetPasswordAgePolicyToDefaultRequest {}

impl ResetPasswordAgePolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetPasswordAgePolicyToDefaultRequest {} }

/// What `ManagementService::reset_password_age_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetPasswordAgePolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetPasswordAgePolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_password_complexity_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetPasswordComplexityPolicyToDefaultRequest {}

impl ResetPasswordComplexityPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetPasswordComplexityPolicyToDefaultRequest {} }

/// What `ManagementService::reset_password_complexity_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetPasswordComplexityPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetPasswordComplexityPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_privacy_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetPrivacyPolicyToDefaultRequest {}

impl ResetPrivacyPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetPrivacyPolicyToDefaultRequest {} }

/// What `ManagementService::reset_privacy_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetPrivacyPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetPrivacyPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::send_human_reset_password_notification` takes.
#[derive(Clone, Default)]
pub struct SendHumanResetPasswordNotificationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Whether the code is sent by email or SMS.
    pub r#type: SendHumanResetPasswordNotificationRequestType,
}

impl SendHumanResetPasswordNotificationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { SendHumanResetPasswordNotificationRequest {
    user_id,
    r#type,
} }

/// What `ManagementService::send_human_reset_password_notification` answers.
#[derive(Clone, Default)]
pub struct SendHumanResetPasswordNotificationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SendHumanResetPasswordNotificationResponse {
    details,
} }

/// What `ManagementService::send_passwordless_registration` takes.
#[derive(Clone, Default)]
pub struct SendPasswordlessRegistrationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl SendPasswordlessRegistrationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { SendPasswordlessRegistrationRequest {
    user_id,
} }

/// What `ManagementService::send_passwordless_registration` answers.
#[derive(Clone, Default)]
pub struct SendPasswordlessRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SendPasswordlessRegistrationResponse {
    details,
} }

/// What `ManagementService::set_custom_domain_claimed_message_custom_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomDomainClaimedMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomDomainClaimedMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomDomainClaimedMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_domain_claimed_message_custom_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomDomainClaimedMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomDomainClaimedMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_init_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomInitMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomInitMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomInitMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_init_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomInitMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomInitMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_invite_user_message_custom_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomInviteUserMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomInviteUserMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomInviteUserMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_invite_user_message_custom_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomInviteUserMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomInviteUserMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_login_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomLoginTextsRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Texts of the page on which users choose one of their accounts.
    pub select_account_text: Option<crate::text::v1::SelectAccountScreenText>,
    /// Texts of the page that asks for the login name.
    pub login_text: Option<crate::text::v1::LoginScreenText>,
    /// Texts of the page that asks for the password.
    pub password_text: Option<crate::text::v1::PasswordScreenText>,
    /// Texts of the page on which users change their user name.
    pub username_change_text: Option<crate::text::v1::UsernameChangeScreenText>,
    /// Texts of the page that says that the user name was changed.
    pub username_change_done_text: Option<crate::text::v1::UsernameChangeDoneScreenText>,
    /// Texts of the page on which users set a password with a code that they received.
    pub init_password_text: Option<crate::text::v1::InitPasswordScreenText>,
    /// Texts of the page that says that the password is set.
    pub init_password_done_text: Option<crate::text::v1::InitPasswordDoneScreenText>,
    /// Texts of the page that asks for the code to verify an email address.
    pub email_verification_text: Option<crate::text::v1::EmailVerificationScreenText>,
    /// Texts of the page that says that the email address is verified.
    pub email_verification_done_text: Option<crate::text::v1::EmailVerificationDoneScreenText>,
    /// Texts of the page on which new users set up their account with a code that they received.
    pub initialize_user_text: Option<crate::text::v1::InitializeUserScreenText>,
    /// Texts of the page that says that the account is set up.
    pub initialize_done_text: Option<crate::text::v1::InitializeUserDoneScreenText>,
    /// Texts of the page that offers to set up a second factor.
    pub init_mfa_prompt_text: Option<crate::text::v1::InitMfaPromptScreenText>,
    /// Texts of the page on which users set up an authenticator app.
    pub init_mfa_otp_text: Option<crate::text::v1::InitMfaOtpScreenText>,
    /// Texts of the page on which users set up a security key.
    pub init_mfa_u2f_text: Option<crate::text::v1::InitMfaU2fScreenText>,
    /// Texts of the page that says that a second factor is set up.
    pub init_mfa_done_text: Option<crate::text::v1::InitMfaDoneScreenText>,
    /// Names of the second factors to choose from.
    pub mfa_providers_text: Option<crate::text::v1::MfaProvidersText>,
    /// Texts of the page that asks for a one-time code.
    pub verify_mfa_otp_text: Option<crate::text::v1::VerifyMfaOtpScreenText>,
    /// Texts of the page that asks for the security key.
    pub verify_mfa_u2f_text: Option<crate::text::v1::VerifyMfaU2fScreenText>,
    /// Texts of the page on which users sign in with a passkey.
    pub passwordless_text: Option<crate::text::v1::PasswordlessScreenText>,
    /// Texts of the page on which users change their password.
    pub password_change_text: Option<crate::text::v1::PasswordChangeScreenText>,
    /// Texts of the page that says that the password was changed.
    pub password_change_done_text: Option<crate::text::v1::PasswordChangeDoneScreenText>,
    /// Texts of the page that says that the message to reset the password was sent.
    pub password_reset_done_text: Option<crate::text::v1::PasswordResetDoneScreenText>,
    /// Texts of the page on which people choose how to register.
    pub registration_option_text: Option<crate::text::v1::RegistrationOptionScreenText>,
    /// Texts of the page on which people register themselves.
    pub registration_user_text: Option<crate::text::v1::RegistrationUserScreenText>,
    /// Texts of the page on which people register an organization.
    pub registration_org_text: Option<crate::text::v1::RegistrationOrgScreenText>,
    /// Texts of the page that says that an account at an identity provider is linked.
    pub linking_user_done_text: Option<crate::text::v1::LinkingUserDoneScreenText>,
    /// Texts of the page that is shown when an account at an identity provider belongs to no user
    /// yet.
    pub external_user_not_found_text: Option<crate::text::v1::ExternalUserNotFoundScreenText>,
    /// Texts of the page that says that the sign-in succeeded.
    pub success_login_text: Option<crate::text::v1::SuccessLoginScreenText>,
    /// Texts of the page that says that the user is signed out.
    pub logout_text: Option<crate::text::v1::LogoutDoneScreenText>,
    /// Texts of the links at the foot of each page.
    pub footer_text: Option<crate::text::v1::FooterText>,
    /// Texts of the page that offers to register a passkey.
    pub passwordless_prompt_text: Option<crate::text::v1::PasswordlessPromptScreenText>,
    /// Texts of the page on which users register a passkey.
    pub passwordless_registration_text: Option<crate::text::v1::PasswordlessRegistrationScreenText>,
    /// Texts of the page that says that the passkey is registered.
    pub passwordless_registration_done_text:
        Option<crate::text::v1::PasswordlessRegistrationDoneScreenText>,
    /// Texts of the page on which users from an identity provider check their data before they
    /// register.
    pub external_registration_user_overview_text:
        Option<crate::text::v1::ExternalRegistrationUserOverviewScreenText>,
    /// Texts of the page that asks whether to link an account at an identity provider to a user
    /// found.
    #[deprecated]
    pub linking_user_prompt_text: Option<crate::text::v1::LinkingUserPromptScreenText>,
}

impl SetCustomLoginTextsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomLoginTextsRequest {
    language,
    select_account_text,
    login_text,
    password_text,
    username_change_text,
    username_change_done_text,
    init_password_text,
    init_password_done_text,
    email_verification_text,
    email_verification_done_text,
    initialize_user_text,
    initialize_done_text,
    init_mfa_prompt_text,
    init_mfa_otp_text,
    init_mfa_u2f_text,
    init_mfa_done_text,
    mfa_providers_text,
    verify_mfa_otp_text,
    verify_mfa_u2f_text,
    passwordless_text,
    password_change_text,
    password_change_done_text,
    password_reset_done_text,
    registration_option_text,
    registration_user_text,
    registration_org_text,
    linking_user_done_text,
    external_user_not_found_text,
    success_login_text,
    logout_text,
    footer_text,
    passwordless_prompt_text,
    passwordless_registration_text,
    passwordless_registration_done_text,
    external_registration_user_overview_text,
    linking_user_prompt_text,
} }

/// What `ManagementService::set_custom_login_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomLoginTextsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomLoginTextsResponse {
    details,
} }

/// What `ManagementService::set_custom_password_change_message_custom_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomPasswordChangeMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomPasswordChangeMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomPasswordChangeMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_password_change_message_custom_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomPasswordChangeMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomPasswordChangeMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomPasswordResetMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomPasswordResetMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomPasswordResetMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomPasswordResetMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomPasswordResetMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_passwordless_registration_message_custom_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomPasswordlessRegistrationMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomPasswordlessRegistrationMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomPasswordlessRegistrationMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_passwordless_registration_message_custom_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomPasswordlessRegistrationMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomPasswordlessRegistrationMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomVerifyEmailMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomVerifyEmailMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomVerifyEmailMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomVerifyEmailMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomVerifyEmailMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomVerifyEmailOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomVerifyEmailOtpMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomVerifyEmailOtpMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomVerifyEmailOtpMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomVerifyEmailOtpMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomVerifyPhoneMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 800 characters.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomVerifyPhoneMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomVerifyPhoneMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomVerifyPhoneMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomVerifyPhoneMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomVerifySmsOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Text of the message.
    ///
    /// At most 800 characters.
    pub text: String,
}

impl SetCustomVerifySmsOtpMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomVerifySmsOtpMessageTextRequest {
    language,
    text,
} }

/// What `ManagementService::set_custom_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomVerifySmsOtpMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomVerifySmsOtpMessageTextResponse {
    details,
} }

/// What `ManagementService::set_human_initial_password` takes.
#[derive(Clone, Default)]
pub struct SetHumanInitialPasswordRequest {
    /// Id of the user.
    ///
    /// Required. Not empty.
    pub user_id: String,
    /// New password in plain text. It is hashed by the server.
    ///
    /// Required. 1 to 72 characters.
    pub password: String,
}

impl SetHumanInitialPasswordRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            password: password.into(),
        }
    }
}

message! { SetHumanInitialPasswordRequest {
    user_id,
    password: secret,
} }

/// What `ManagementService::set_human_initial_password` answers.
#[derive(Clone, Default)]
pub struct SetHumanInitialPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetHumanInitialPasswordResponse {
    details,
} }

/// What `ManagementService::set_human_password` takes.
#[derive(Clone, Default)]
pub struct SetHumanPasswordRequest {
    /// Id of the user.
    ///
    /// Required. Not empty.
    pub user_id: String,
    /// New password in plain text. It is hashed by the server.
    ///
    /// Required. 1 to 72 characters.
    pub password: String,
    /// Lets the user keep the password, when true. Otherwise the user must change it at the next
    /// sign-in.
    pub no_change_required: bool,
}

impl SetHumanPasswordRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            password: password.into(),
            ..Self::default()
        }
    }
}

message! { SetHumanPasswordRequest {
    user_id,
    password: secret,
    no_change_required,
} }

/// What `ManagementService::set_human_password` answers.
#[derive(Clone, Default)]
pub struct SetHumanPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetHumanPasswordResponse {
    details,
} }

/// What `ManagementService::set_org_metadata` takes.
#[derive(Clone, Default)]
pub struct SetOrgMetadataRequest {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl SetOrgMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { SetOrgMetadataRequest {
    key,
    value,
} }

/// What `ManagementService::set_org_metadata` answers.
#[derive(Clone, Default)]
pub struct SetOrgMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetOrgMetadataResponse {
    details,
} }

/// What `ManagementService::set_primary_org_domain` takes.
#[derive(Clone, Default)]
pub struct SetPrimaryOrgDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl SetPrimaryOrgDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { SetPrimaryOrgDomainRequest {
    domain,
} }

/// What `ManagementService::set_primary_org_domain` answers.
#[derive(Clone, Default)]
pub struct SetPrimaryOrgDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetPrimaryOrgDomainResponse {
    details,
} }

/// What `ManagementService::set_trigger_actions` takes.
#[derive(Clone, Default)]
pub struct SetTriggerActionsRequest {
    /// Id of the type of flows, such as `2`; the types are listed by `ListFlowTypes`.
    ///
    /// Required.
    pub flow_type: String,
    /// Id of the point of the flow, such as `4`; the points are listed by `ListFlowTriggerTypes`.
    ///
    /// Required.
    pub trigger_type: String,
    /// Ids of the actions, in the order in which they run. An empty list removes all.
    pub action_ids: Vec<String>,
}

impl SetTriggerActionsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(flow_type: impl Into<String>, trigger_type: impl Into<String>) -> Self {
        Self {
            flow_type: flow_type.into(),
            trigger_type: trigger_type.into(),
            ..Self::default()
        }
    }
}

message! { SetTriggerActionsRequest {
    flow_type,
    trigger_type,
    action_ids,
} }

/// What `ManagementService::set_trigger_actions` answers.
#[derive(Clone, Default)]
pub struct SetTriggerActionsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetTriggerActionsResponse {
    details,
} }

/// What `ManagementService::set_user_metadata` takes.
#[derive(Clone, Default)]
pub struct SetUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl SetUserMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<bytes::Bytes>,
    ) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { SetUserMetadataRequest {
    id,
    key,
    value,
} }

/// What `ManagementService::set_user_metadata` answers.
#[derive(Clone, Default)]
pub struct SetUserMetadataResponse {
    /// Id of the user.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetUserMetadataResponse {
    id,
    details,
} }

/// What `ManagementService::unlock_user` takes.
#[derive(Clone, Default)]
pub struct UnlockUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl UnlockUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { UnlockUserRequest {
    id,
} }

/// What `ManagementService::unlock_user` answers.
#[derive(Clone, Default)]
pub struct UnlockUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UnlockUserResponse {
    details,
} }

/// What `ManagementService::update_api_app_config` takes.
#[derive(Clone, Default)]
pub struct UpdateApiAppConfigRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: crate::app::v1::ApiAuthMethodType,
}

impl UpdateApiAppConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateApiAppConfigRequest {
    project_id,
    app_id,
    auth_method_type,
} }

/// What `ManagementService::update_api_app_config` answers.
#[derive(Clone, Default)]
pub struct UpdateApiAppConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateApiAppConfigResponse {
    details,
} }

/// What `ManagementService::update_action` takes.
#[derive(Clone, Default)]
pub struct UpdateActionRequest {
    /// Id of the action.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the action. The script has to define a function of that name.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Script in JavaScript.
    ///
    /// Required. Not empty. At most 40000 bytes.
    pub script: String,
    /// Longest time that the script may run.
    ///
    /// At most `20s`. At least `0s`.
    pub timeout: Option<jiff::SignedDuration>,
    /// Whether the flow goes on when the script fails.
    pub allowed_to_fail: bool,
}

impl UpdateActionRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>, script: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            script: script.into(),
            ..Self::default()
        }
    }
}

message! { UpdateActionRequest {
    id,
    name,
    script,
    timeout,
    allowed_to_fail,
} }

/// What `ManagementService::update_action` answers.
#[derive(Clone, Default)]
pub struct UpdateActionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateActionResponse {
    details,
} }

/// What `ManagementService::update_app` takes.
#[derive(Clone, Default)]
pub struct UpdateAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// New name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl UpdateAppRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        app_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            name: name.into(),
        }
    }
}

message! { UpdateAppRequest {
    project_id,
    app_id,
    name,
} }

/// What `ManagementService::update_app` answers.
#[derive(Clone, Default)]
pub struct UpdateAppResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateAppResponse {
    details,
} }

/// What `ManagementService::update_apple_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateAppleProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Id of the team at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub team_id: String,
    /// Id of the private key at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub key_id: String,
    /// Private key from Apple, as the file that Apple hands out (`.p8`). The one before stays when
    /// it is left out.
    ///
    /// At most 5000 bytes.
    pub private_key: bytes::Bytes,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateAppleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        client_id: impl Into<String>,
        team_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            team_id: team_id.into(),
            key_id: key_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateAppleProviderRequest {
    id,
    name,
    client_id,
    team_id,
    key_id,
    private_key: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_apple_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateAppleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateAppleProviderResponse {
    details,
} }

/// What `ManagementService::update_azure_ad_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateAzureAdProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Which accounts of Microsoft may sign in.
    pub tenant: Option<crate::idp::v1::AzureAdTenant>,
    /// Whether email addresses from the provider are taken as verified.
    pub email_verified: bool,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateAzureAdProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateAzureAdProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    tenant,
    email_verified,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_azure_ad_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateAzureAdProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateAzureAdProviderResponse {
    details,
} }

/// What `ManagementService::update_custom_label_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomLabelPolicyRequest {
    /// Color of buttons and other highlights, as a hex value such as `#5469d4`.
    ///
    /// At most 50 characters.
    pub primary_color: String,
    /// Whether the domain part of login names is hidden in the login.
    pub hide_login_name_suffix: bool,
    /// Color of warnings and errors, as a hex value such as `#cd3d56`.
    ///
    /// At most 50 characters.
    pub warn_color: String,
    /// Background color, as a hex value such as `#fafafa`.
    ///
    /// At most 50 characters.
    pub background_color: String,
    /// Color of the text, as a hex value such as `#000000`.
    ///
    /// At most 50 characters.
    pub font_color: String,
    /// Color of buttons and other highlights for dark mode, as a hex value such as `#2073c4`.
    ///
    /// At most 50 characters.
    pub primary_color_dark: String,
    /// Background color for dark mode, as a hex value such as `#111827`.
    ///
    /// At most 50 characters.
    pub background_color_dark: String,
    /// Color of warnings and errors for dark mode, as a hex value such as `#ff3b5b`.
    ///
    /// At most 50 characters.
    pub warn_color_dark: String,
    /// Color of the text for dark mode, as a hex value such as `#ffffff`.
    ///
    /// At most 50 characters.
    pub font_color_dark: String,
    /// Whether the notice that the login is powered by Zitadel is hidden.
    pub disable_watermark: bool,
    /// Whether the light or the dark theme is used, or what the browser prefers.
    pub theme_mode: crate::policy::v1::ThemeMode,
}

impl UpdateCustomLabelPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomLabelPolicyRequest {
    primary_color,
    hide_login_name_suffix,
    warn_color,
    background_color,
    font_color,
    primary_color_dark,
    background_color_dark,
    warn_color_dark,
    font_color_dark,
    disable_watermark,
    theme_mode,
} }

/// What `ManagementService::update_custom_label_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomLabelPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomLabelPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomLockoutPolicyRequest {
    /// Failed passwords after which the user is locked. Zero means never.
    pub max_password_attempts: u32,
    /// Failed one-time codes after which the user is locked. Zero means never.
    pub max_otp_attempts: u32,
}

impl UpdateCustomLockoutPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomLockoutPolicyRequest {
    max_password_attempts,
    max_otp_attempts,
} }

/// What `ManagementService::update_custom_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomLockoutPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomLockoutPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_login_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomLoginPolicyRequest {
    /// Whether users may sign in with user name and password.
    pub allow_username_password: bool,
    /// Whether people may register themselves.
    pub allow_register: bool,
    /// Whether users may sign in at an external identity provider.
    pub allow_external_idp: bool,
    /// Whether every user must sign in with a second factor.
    pub force_mfa: bool,
    /// Whether users may sign in with passkeys.
    pub passwordless_type: crate::policy::v1::PasswordlessType,
    /// Whether the link to reset the password is hidden.
    pub hide_password_reset: bool,
    /// Whether the login goes on to the password for unknown users too, so that nobody learns which
    /// users exist.
    pub ignore_unknown_usernames: bool,
    /// URL to send users to after a sign-in that no application started.
    pub default_redirect_uri: String,
    /// Time after which users must enter their password again.
    pub password_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must sign in at the identity provider again.
    pub external_login_check_lifetime: Option<jiff::SignedDuration>,
    /// Time for which users who skip setting up a second factor are not asked again.
    pub mfa_init_skip_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their second factor again.
    pub second_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their passkey or other multi-factor method again.
    pub multi_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Whether the domain of a login name decides in which organization the user is looked for.
    pub allow_domain_discovery: bool,
    /// Whether signing in with the email address as login name is switched off.
    pub disable_login_with_email: bool,
    /// Whether signing in with the phone number as login name is switched off.
    pub disable_login_with_phone: bool,
    /// Whether users who sign in here, and not at an identity provider, must use a second factor.
    pub force_mfa_local_only: bool,
}

impl UpdateCustomLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomLoginPolicyRequest {
    allow_username_password,
    allow_register,
    allow_external_idp,
    force_mfa,
    passwordless_type,
    hide_password_reset,
    ignore_unknown_usernames,
    default_redirect_uri,
    password_check_lifetime,
    external_login_check_lifetime,
    mfa_init_skip_lifetime,
    second_factor_check_lifetime,
    multi_factor_check_lifetime,
    allow_domain_discovery,
    disable_login_with_email,
    disable_login_with_phone,
    force_mfa_local_only,
} }

/// What `ManagementService::update_custom_login_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomLoginPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_notification_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomNotificationPolicyRequest {
    /// Whether users receive an email when their password was changed.
    pub password_change: bool,
}

impl UpdateCustomNotificationPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomNotificationPolicyRequest {
    password_change,
} }

/// What `ManagementService::update_custom_notification_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomNotificationPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomNotificationPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomPasswordAgePolicyRequest {
    /// Days after which a password must be changed. Zero means never.
    pub max_age_days: u32,
    /// Days before expiry from which on users are warned.
    pub expire_warn_days: u32,
}

impl UpdateCustomPasswordAgePolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomPasswordAgePolicyRequest {
    max_age_days,
    expire_warn_days,
} }

/// What `ManagementService::update_custom_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomPasswordAgePolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomPasswordAgePolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomPasswordComplexityPolicyRequest {
    /// Least number of characters.
    pub min_length: u64,
    /// Whether an upper case letter is needed.
    pub has_uppercase: bool,
    /// Whether a lower case letter is needed.
    pub has_lowercase: bool,
    /// Whether a digit is needed.
    pub has_number: bool,
    /// Whether a symbol or punctuation mark is needed.
    pub has_symbol: bool,
}

impl UpdateCustomPasswordComplexityPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomPasswordComplexityPolicyRequest {
    min_length,
    has_uppercase,
    has_lowercase,
    has_number,
    has_symbol,
} }

/// What `ManagementService::update_custom_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomPasswordComplexityPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomPasswordComplexityPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomPrivacyPolicyRequest {
    /// URL of the terms of service. `{{.Lang}}` in it stands for the language.
    pub tos_link: String,
    /// URL of the privacy policy. `{{.Lang}}` in it stands for the language.
    pub privacy_link: String,
    /// URL of the help pages. `{{.Lang}}` in it stands for the language.
    pub help_link: String,
    /// Email address for support.
    ///
    /// At most 320 characters. An email address. May also be left empty.
    pub support_email: String,
    /// URL of the documentation.
    pub docs_link: String,
    /// URL of a further link of your own.
    pub custom_link: String,
    /// Text of the further link.
    pub custom_link_text: String,
}

impl UpdateCustomPrivacyPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomPrivacyPolicyRequest {
    tos_link,
    privacy_link,
    help_link,
    support_email,
    docs_link,
    custom_link,
    custom_link_text,
} }

/// What `ManagementService::update_custom_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomPrivacyPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomPrivacyPolicyResponse {
    details,
} }

/// What `ManagementService::update_generic_o_auth_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGenericOAuthProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Name in the provider's user information that identifies the user.
    ///
    /// Required. 1 to 200 characters.
    pub id_attribute: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

impl UpdateGenericOAuthProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
        id_attribute: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            id_attribute: id_attribute.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGenericOAuthProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    id_attribute,
    provider_options,
    use_pkce,
} }

/// What `ManagementService::update_generic_o_auth_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGenericOAuthProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGenericOAuthProviderResponse {
    details,
} }

/// What `ManagementService::update_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGenericOidcProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

impl UpdateGenericOidcProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGenericOidcProviderRequest {
    id,
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    is_id_token_mapping,
    use_pkce,
} }

/// What `ManagementService::update_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGenericOidcProviderResponse {
    details,
} }

/// What `ManagementService::update_git_hub_enterprise_server_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitHubEnterpriseServerProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitHubEnterpriseServerProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitHubEnterpriseServerProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_git_hub_enterprise_server_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitHubEnterpriseServerProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitHubEnterpriseServerProviderResponse {
    details,
} }

/// What `ManagementService::update_git_hub_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitHubProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitHubProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitHubProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_git_hub_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitHubProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitHubProviderResponse {
    details,
} }

/// What `ManagementService::update_git_lab_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitLabProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitLabProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitLabProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_git_lab_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitLabProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitLabProviderResponse {
    details,
} }

/// What `ManagementService::update_git_lab_self_hosted_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitLabSelfHostedProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// URL of the GitLab server, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitLabSelfHostedProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        issuer: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            issuer: issuer.into(),
            name: name.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitLabSelfHostedProviderRequest {
    id,
    issuer,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_git_lab_self_hosted_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitLabSelfHostedProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitLabSelfHostedProviderResponse {
    details,
} }

/// What `ManagementService::update_google_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGoogleProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGoogleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGoogleProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_google_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGoogleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGoogleProviderResponse {
    details,
} }

/// What `ManagementService::update_human_email` takes.
#[derive(Clone, Default)]
pub struct UpdateHumanEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New email address.
    ///
    /// Required. 1 to 200 characters.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl UpdateHumanEmailRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { UpdateHumanEmailRequest {
    user_id,
    email,
    is_email_verified,
} }

/// What `ManagementService::update_human_email` answers.
#[derive(Clone, Default)]
pub struct UpdateHumanEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateHumanEmailResponse {
    details,
} }

/// What `ManagementService::update_human_phone` takes.
#[derive(Clone, Default)]
pub struct UpdateHumanPhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New phone number, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
    /// Sets the phone number as verified at once, when true: no code is sent.
    pub is_phone_verified: bool,
}

impl UpdateHumanPhoneRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message! { UpdateHumanPhoneRequest {
    user_id,
    phone,
    is_phone_verified,
} }

/// What `ManagementService::update_human_phone` answers.
#[derive(Clone, Default)]
pub struct UpdateHumanPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateHumanPhoneResponse {
    details,
} }

/// What `ManagementService::update_human_profile` takes.
#[derive(Clone, Default)]
pub struct UpdateHumanProfileRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// Name to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: crate::user::v1::Gender,
}

impl UpdateHumanProfileRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateHumanProfileRequest {
    user_id,
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// What `ManagementService::update_human_profile` answers.
#[derive(Clone, Default)]
pub struct UpdateHumanProfileResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateHumanProfileResponse {
    details,
} }

/// What `ManagementService::update_jwt_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateJwtProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL to which users are sent to get a token.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// At most 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Value that the token's audience must hold.
    ///
    /// At most 200 characters.
    pub audience: String,
}

impl UpdateJwtProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            jwt_endpoint: jwt_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateJwtProviderRequest {
    id,
    name,
    issuer,
    jwt_endpoint,
    keys_endpoint,
    header_name,
    provider_options,
    audience,
} }

/// What `ManagementService::update_jwt_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateJwtProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateJwtProviderResponse {
    details,
} }

/// What `ManagementService::update_ldap_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateLdapProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URLs of the LDAP servers.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub servers: Vec<String>,
    /// Whether the connection is secured by StartTLS.
    pub start_tls: bool,
    /// Distinguished name under which the search starts.
    ///
    /// Required. 1 to 200 characters.
    pub base_dn: String,
    /// Distinguished name with which the server signs in to search.
    ///
    /// Required. 1 to 200 characters.
    pub bind_dn: String,
    /// Password with which the server signs in to search. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub bind_password: String,
    /// Distinguished name part under which users are searched.
    ///
    /// Required. 1 to 200 characters.
    pub user_base: String,
    /// LDAP object classes that users have.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_object_classes: Vec<String>,
    /// LDAP attributes that the login name is compared with.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_filters: Vec<String>,
    /// Longest time to wait for the directory.
    pub timeout: Option<jiff::SignedDuration>,
    /// Names of the LDAP attributes that the user's data is read from.
    pub attributes: Option<crate::idp::v1::LdapAttributes>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Certificate (PEM) of the authority that signed the directory's certificate.
    ///
    /// At most 12000 bytes.
    pub root_ca: bytes::Bytes,
}

impl UpdateLdapProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        servers: impl IntoIterator<Item = impl Into<String>>,
        base_dn: impl Into<String>,
        bind_dn: impl Into<String>,
        user_base: impl Into<String>,
        user_object_classes: impl IntoIterator<Item = impl Into<String>>,
        user_filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            servers: servers.into_iter().map(Into::into).collect(),
            base_dn: base_dn.into(),
            bind_dn: bind_dn.into(),
            user_base: user_base.into(),
            user_object_classes: user_object_classes.into_iter().map(Into::into).collect(),
            user_filters: user_filters.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

message! { UpdateLdapProviderRequest {
    id,
    name,
    servers,
    start_tls,
    base_dn,
    bind_dn,
    bind_password: secret,
    user_base,
    user_object_classes,
    user_filters,
    timeout,
    attributes,
    provider_options,
    root_ca,
} }

/// What `ManagementService::update_ldap_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateLdapProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateLdapProviderResponse {
    details,
} }

/// What `ManagementService::update_machine` takes.
#[derive(Clone, Default)]
pub struct UpdateMachineRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Name of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Kind of access tokens that the service user gets: opaque (bearer) or JWT.
    pub access_token_type: crate::user::v1::AccessTokenType,
}

impl UpdateMachineRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateMachineRequest {
    user_id,
    description,
    name,
    access_token_type,
} }

/// What `ManagementService::update_machine` answers.
#[derive(Clone, Default)]
pub struct UpdateMachineResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateMachineResponse {
    details,
} }

/// What `ManagementService::update_oidc_app_config` takes.
#[derive(Clone, Default)]
pub struct UpdateOidcAppConfigRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<crate::app::v1::OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<crate::app::v1::OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: crate::app::v1::OidcAppType,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: crate::app::v1::OidcAuthMethodType,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: crate::app::v1::OidcTokenType,
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: bool,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: bool,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: bool,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    ///
    /// At most `5s`. At least `0s`.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: bool,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: String,
    /// Which login the application uses.
    pub login_version: Option<crate::app::v1::LoginVersion>,
}

impl UpdateOidcAppConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateOidcAppConfigRequest {
    project_id,
    app_id,
    redirect_uris,
    response_types,
    grant_types,
    app_type,
    auth_method_type,
    post_logout_redirect_uris,
    dev_mode,
    access_token_type,
    access_token_role_assertion,
    id_token_role_assertion,
    id_token_userinfo_assertion,
    clock_skew,
    additional_origins,
    skip_native_app_success_page,
    back_channel_logout_uri,
    login_version,
} }

/// What `ManagementService::update_oidc_app_config` answers.
#[derive(Clone, Default)]
pub struct UpdateOidcAppConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOidcAppConfigResponse {
    details,
} }

/// What `ManagementService::update_org_idp_jwt_config` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpJwtConfigRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// URL to which users are sent to get a token.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// Required. 1 to 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
}

impl UpdateOrgIdpJwtConfigRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        idp_id: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        issuer: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            idp_id: idp_id.into(),
            jwt_endpoint: jwt_endpoint.into(),
            issuer: issuer.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
        }
    }
}

message! { UpdateOrgIdpJwtConfigRequest {
    idp_id,
    jwt_endpoint,
    issuer,
    keys_endpoint,
    header_name,
} }

/// What `ManagementService::update_org_idp_jwt_config` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpJwtConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgIdpJwtConfigResponse {
    details,
} }

/// What `ManagementService::update_org_idp_oidc_config` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpOidcConfigRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Claim that the display name is taken from.
    pub display_name_mapping: crate::idp::v1::OidcMappingField,
    /// Claim that the user name is taken from.
    pub username_mapping: crate::idp::v1::OidcMappingField,
}

impl UpdateOrgIdpOidcConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        idp_id: impl Into<String>,
        client_id: impl Into<String>,
        issuer: impl Into<String>,
    ) -> Self {
        Self {
            idp_id: idp_id.into(),
            client_id: client_id.into(),
            issuer: issuer.into(),
            ..Self::default()
        }
    }
}

message! { UpdateOrgIdpOidcConfigRequest {
    idp_id,
    client_id,
    client_secret: secret,
    issuer,
    scopes,
    display_name_mapping,
    username_mapping,
} }

/// What `ManagementService::update_org_idp_oidc_config` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpOidcConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgIdpOidcConfigResponse {
    details,
} }

/// What `ManagementService::update_org_idp` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// Whether users are created by themselves at their first sign-in.
    pub auto_register: bool,
}

impl UpdateOrgIdpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateOrgIdpRequest {
    idp_id,
    name,
    styling_type,
    auto_register,
} }

/// What `ManagementService::update_org_idp` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgIdpResponse {
    details,
} }

/// What `ManagementService::update_org_member` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `ORG_OWNER`, in place of those before.
    pub roles: Vec<String>,
}

impl UpdateOrgMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateOrgMemberRequest {
    user_id,
    roles,
} }

/// What `ManagementService::update_org_member` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgMemberResponse {
    details,
} }

/// What `ManagementService::update_org` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgRequest {
    /// New name of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl UpdateOrgRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

message! { UpdateOrgRequest {
    name,
} }

/// What `ManagementService::update_org` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgResponse {
    details,
} }

/// What `ManagementService::update_project_grant_member` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `PROJECT_GRANT_OWNER`, in place of those before.
    pub roles: Vec<String>,
}

impl UpdateProjectGrantMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        grant_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectGrantMemberRequest {
    project_id,
    grant_id,
    user_id,
    roles,
} }

/// What `ManagementService::update_project_grant_member` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectGrantMemberResponse {
    details,
} }

/// What `ManagementService::update_project_grant` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Keys of the roles, in place of those before.
    pub role_keys: Vec<String>,
}

impl UpdateProjectGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectGrantRequest {
    project_id,
    grant_id,
    role_keys,
} }

/// What `ManagementService::update_project_grant` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectGrantResponse {
    details,
} }

/// What `ManagementService::update_project_member` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `PROJECT_OWNER`, in place of those before.
    pub roles: Vec<String>,
}

impl UpdateProjectMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectMemberRequest {
    project_id,
    user_id,
    roles,
} }

/// What `ManagementService::update_project_member` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectMemberResponse {
    details,
} }

/// What `ManagementService::update_project` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the project.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
    /// Whether a user needs a role in the project to sign in to its applications.
    pub project_role_check: bool,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub has_project_check: bool,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: crate::project::v1::PrivateLabelingSetting,
}

impl UpdateProjectRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectRequest {
    id,
    name,
    project_role_assertion,
    project_role_check,
    has_project_check,
    private_labeling_setting,
} }

/// What `ManagementService::update_project` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectResponse {
    details,
} }

/// What `ManagementService::update_project_role` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
    /// Name of the role, to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people. It is removed when left out.
    ///
    /// At most 200 characters.
    pub group: String,
}

impl UpdateProjectRoleRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        role_key: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectRoleRequest {
    project_id,
    role_key,
    display_name,
    group,
} }

/// What `ManagementService::update_project_role` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectRoleResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectRoleResponse {
    details,
} }

/// What `ManagementService::update_saml_app_config` takes.
#[derive(Clone, Default)]
pub struct UpdateSamlAppConfigRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<UpdateSamlAppConfigRequestMetadata>,
    /// Which login the application uses.
    pub login_version: Option<crate::app::v1::LoginVersion>,
}

impl UpdateSamlAppConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        app_id: impl Into<String>,
        metadata: UpdateSamlAppConfigRequestMetadata,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { UpdateSamlAppConfigRequest {
    project_id,
    app_id,
    metadata: oneof,
    login_version,
} }

/// Alternatives of `UpdateSamlAppConfigRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSamlAppConfigRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata, which the server fetches.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { UpdateSamlAppConfigRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `ManagementService::update_saml_app_config` answers.
#[derive(Clone, Default)]
pub struct UpdateSamlAppConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSamlAppConfigResponse {
    details,
} }

/// What `ManagementService::update_saml_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateSamlProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<UpdateSamlProviderRequestMetadata>,
    /// SAML binding: how messages are carried.
    pub binding: crate::idp::v1::SamlBinding,
    /// Whether requests to the provider are signed.
    pub with_signed_request: bool,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Format of the name id that is asked for.
    pub name_id_format: Option<crate::idp::v1::SamlNameIdFormat>,
    /// Attribute that identifies the user where the name id changes with each sign-in.
    pub transient_mapping_attribute_name: Option<String>,
    /// Whether a logout also ends the session at the identity provider.
    pub federated_logout_enabled: Option<bool>,
    /// Algorithm with which requests to the provider are signed.
    pub signature_algorithm: crate::idp::v1::SamlSignatureAlgorithm,
}

impl UpdateSamlProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        metadata: UpdateSamlProviderRequestMetadata,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { UpdateSamlProviderRequest {
    id,
    name,
    metadata: oneof,
    binding,
    with_signed_request,
    provider_options,
    name_id_format,
    transient_mapping_attribute_name,
    federated_logout_enabled,
    signature_algorithm,
} }

/// Alternatives of `UpdateSamlProviderRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSamlProviderRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata, which the server fetches.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { UpdateSamlProviderRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `ManagementService::update_saml_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateSamlProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSamlProviderResponse {
    details,
} }

/// What `ManagementService::update_user_grant` takes.
#[derive(Clone, Default)]
pub struct UpdateUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Keys of the roles, in place of those before.
    pub role_keys: Vec<String>,
}

impl UpdateUserGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateUserGrantRequest {
    user_id,
    grant_id,
    role_keys,
} }

/// What `ManagementService::update_user_grant` answers.
#[derive(Clone, Default)]
pub struct UpdateUserGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateUserGrantResponse {
    details,
} }

/// What `ManagementService::update_user_name` takes.
#[derive(Clone, Default)]
pub struct UpdateUserNameRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New user name.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
}

impl UpdateUserNameRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, user_name: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_name: user_name.into(),
        }
    }
}

message! { UpdateUserNameRequest {
    user_id,
    user_name,
} }

/// What `ManagementService::update_user_name` answers.
#[derive(Clone, Default)]
pub struct UpdateUserNameResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateUserNameResponse {
    details,
} }

/// What `ManagementService::update_zitadel_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateZitadelProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URL of the other Zitadel, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Organizations in which users of the other Zitadel may hold roles.
    ///
    /// At most 20 items.
    pub instance_roles_info: Vec<crate::idp::v1::InstanceRolesInfo>,
}

impl UpdateZitadelProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateZitadelProviderRequest {
    id,
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    instance_roles_info,
} }

/// What `ManagementService::update_zitadel_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateZitadelProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateZitadelProviderResponse {
    details,
} }

/// What `ManagementService::validate_org_domain` takes.
#[derive(Clone, Default)]
pub struct ValidateOrgDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl ValidateOrgDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { ValidateOrgDomainRequest {
    domain,
} }

/// What `ManagementService::validate_org_domain` answers.
#[derive(Clone, Default)]
pub struct ValidateOrgDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ValidateOrgDomainResponse {
    details,
} }

/// Ways to send the code.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SendHumanResetPasswordNotificationRequestType {
    /// By email.
    #[default]
    Email,
    /// By SMS.
    Sms,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SendHumanResetPasswordNotificationRequestType {
    0 Email: "TYPE_EMAIL",
    1 Sms: "TYPE_SMS",
} }

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
