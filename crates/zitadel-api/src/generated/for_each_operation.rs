// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! All operations, for tests that go through them.

/// Calls the macro `$each` with every operation over Connect: client, method, marker type.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_operation {
    ($each:ident) => {
        $each!(
            $crate::action::v2::ActionService,
            activate_public_key,
            $crate::action::v2::operations::ActivatePublicKey
        );
        $each!(
            $crate::action::v2::ActionService,
            add_public_key,
            $crate::action::v2::operations::AddPublicKey
        );
        $each!(
            $crate::action::v2::ActionService,
            create_target,
            $crate::action::v2::operations::CreateTarget
        );
        $each!(
            $crate::action::v2::ActionService,
            deactivate_public_key,
            $crate::action::v2::operations::DeactivatePublicKey
        );
        $each!(
            $crate::action::v2::ActionService,
            delete_target,
            $crate::action::v2::operations::DeleteTarget
        );
        $each!(
            $crate::action::v2::ActionService,
            get_target,
            $crate::action::v2::operations::GetTarget
        );
        $each!(
            $crate::action::v2::ActionService,
            list_execution_functions,
            $crate::action::v2::operations::ListExecutionFunctions
        );
        $each!(
            $crate::action::v2::ActionService,
            list_execution_methods,
            $crate::action::v2::operations::ListExecutionMethods
        );
        $each!(
            $crate::action::v2::ActionService,
            list_execution_services,
            $crate::action::v2::operations::ListExecutionServices
        );
        $each!(
            $crate::action::v2::ActionService,
            list_executions,
            $crate::action::v2::operations::ListExecutions
        );
        $each!(
            $crate::action::v2::ActionService,
            list_public_keys,
            $crate::action::v2::operations::ListPublicKeys
        );
        $each!(
            $crate::action::v2::ActionService,
            list_targets,
            $crate::action::v2::operations::ListTargets
        );
        $each!(
            $crate::action::v2::ActionService,
            remove_public_key,
            $crate::action::v2::operations::RemovePublicKey
        );
        $each!(
            $crate::action::v2::ActionService,
            set_execution,
            $crate::action::v2::operations::SetExecution
        );
        $each!(
            $crate::action::v2::ActionService,
            update_target,
            $crate::action::v2::operations::UpdateTarget
        );
        $each!(
            $crate::action::v2beta::ActionService,
            create_target,
            $crate::action::v2beta::operations::CreateTarget
        );
        $each!(
            $crate::action::v2beta::ActionService,
            delete_target,
            $crate::action::v2beta::operations::DeleteTarget
        );
        $each!(
            $crate::action::v2beta::ActionService,
            get_target,
            $crate::action::v2beta::operations::GetTarget
        );
        $each!(
            $crate::action::v2beta::ActionService,
            list_execution_functions,
            $crate::action::v2beta::operations::ListExecutionFunctions
        );
        $each!(
            $crate::action::v2beta::ActionService,
            list_execution_methods,
            $crate::action::v2beta::operations::ListExecutionMethods
        );
        $each!(
            $crate::action::v2beta::ActionService,
            list_execution_services,
            $crate::action::v2beta::operations::ListExecutionServices
        );
        $each!(
            $crate::action::v2beta::ActionService,
            list_executions,
            $crate::action::v2beta::operations::ListExecutions
        );
        $each!(
            $crate::action::v2beta::ActionService,
            list_targets,
            $crate::action::v2beta::operations::ListTargets
        );
        $each!(
            $crate::action::v2beta::ActionService,
            set_execution,
            $crate::action::v2beta::operations::SetExecution
        );
        $each!(
            $crate::action::v2beta::ActionService,
            update_target,
            $crate::action::v2beta::operations::UpdateTarget
        );
        $each!(
            $crate::analytics::v2beta::TelemetryService,
            report_base_information,
            $crate::analytics::v2beta::operations::ReportBaseInformation
        );
        $each!(
            $crate::analytics::v2beta::TelemetryService,
            report_resource_counts,
            $crate::analytics::v2beta::operations::ReportResourceCounts
        );
        $each!(
            $crate::app::v2beta::AppService,
            create_application,
            $crate::app::v2beta::operations::CreateApplication
        );
        $each!(
            $crate::app::v2beta::AppService,
            create_application_key,
            $crate::app::v2beta::operations::CreateApplicationKey
        );
        $each!(
            $crate::app::v2beta::AppService,
            deactivate_application,
            $crate::app::v2beta::operations::DeactivateApplication
        );
        $each!(
            $crate::app::v2beta::AppService,
            delete_application,
            $crate::app::v2beta::operations::DeleteApplication
        );
        $each!(
            $crate::app::v2beta::AppService,
            delete_application_key,
            $crate::app::v2beta::operations::DeleteApplicationKey
        );
        $each!(
            $crate::app::v2beta::AppService,
            get_application,
            $crate::app::v2beta::operations::GetApplication
        );
        $each!(
            $crate::app::v2beta::AppService,
            get_application_key,
            $crate::app::v2beta::operations::GetApplicationKey
        );
        $each!(
            $crate::app::v2beta::AppService,
            list_application_keys,
            $crate::app::v2beta::operations::ListApplicationKeys
        );
        $each!(
            $crate::app::v2beta::AppService,
            list_applications,
            $crate::app::v2beta::operations::ListApplications
        );
        $each!(
            $crate::app::v2beta::AppService,
            reactivate_application,
            $crate::app::v2beta::operations::ReactivateApplication
        );
        $each!(
            $crate::app::v2beta::AppService,
            regenerate_client_secret,
            $crate::app::v2beta::operations::RegenerateClientSecret
        );
        $each!(
            $crate::app::v2beta::AppService,
            update_application,
            $crate::app::v2beta::operations::UpdateApplication
        );
        $each!(
            $crate::application::v2::ApplicationService,
            create_application,
            $crate::application::v2::operations::CreateApplication
        );
        $each!(
            $crate::application::v2::ApplicationService,
            create_application_key,
            $crate::application::v2::operations::CreateApplicationKey
        );
        $each!(
            $crate::application::v2::ApplicationService,
            deactivate_application,
            $crate::application::v2::operations::DeactivateApplication
        );
        $each!(
            $crate::application::v2::ApplicationService,
            delete_application,
            $crate::application::v2::operations::DeleteApplication
        );
        $each!(
            $crate::application::v2::ApplicationService,
            delete_application_key,
            $crate::application::v2::operations::DeleteApplicationKey
        );
        $each!(
            $crate::application::v2::ApplicationService,
            generate_client_secret,
            $crate::application::v2::operations::GenerateClientSecret
        );
        $each!(
            $crate::application::v2::ApplicationService,
            get_application,
            $crate::application::v2::operations::GetApplication
        );
        $each!(
            $crate::application::v2::ApplicationService,
            get_application_key,
            $crate::application::v2::operations::GetApplicationKey
        );
        $each!(
            $crate::application::v2::ApplicationService,
            list_application_keys,
            $crate::application::v2::operations::ListApplicationKeys
        );
        $each!(
            $crate::application::v2::ApplicationService,
            list_applications,
            $crate::application::v2::operations::ListApplications
        );
        $each!(
            $crate::application::v2::ApplicationService,
            reactivate_application,
            $crate::application::v2::operations::ReactivateApplication
        );
        $each!(
            $crate::application::v2::ApplicationService,
            update_application,
            $crate::application::v2::operations::UpdateApplication
        );
        $each!(
            $crate::authorization::v2::AuthorizationService,
            activate_authorization,
            $crate::authorization::v2::operations::ActivateAuthorization
        );
        $each!(
            $crate::authorization::v2::AuthorizationService,
            create_authorization,
            $crate::authorization::v2::operations::CreateAuthorization
        );
        $each!(
            $crate::authorization::v2::AuthorizationService,
            deactivate_authorization,
            $crate::authorization::v2::operations::DeactivateAuthorization
        );
        $each!(
            $crate::authorization::v2::AuthorizationService,
            delete_authorization,
            $crate::authorization::v2::operations::DeleteAuthorization
        );
        $each!(
            $crate::authorization::v2::AuthorizationService,
            list_authorizations,
            $crate::authorization::v2::operations::ListAuthorizations
        );
        $each!(
            $crate::authorization::v2::AuthorizationService,
            update_authorization,
            $crate::authorization::v2::operations::UpdateAuthorization
        );
        $each!(
            $crate::authorization::v2beta::AuthorizationService,
            activate_authorization,
            $crate::authorization::v2beta::operations::ActivateAuthorization
        );
        $each!(
            $crate::authorization::v2beta::AuthorizationService,
            create_authorization,
            $crate::authorization::v2beta::operations::CreateAuthorization
        );
        $each!(
            $crate::authorization::v2beta::AuthorizationService,
            deactivate_authorization,
            $crate::authorization::v2beta::operations::DeactivateAuthorization
        );
        $each!(
            $crate::authorization::v2beta::AuthorizationService,
            delete_authorization,
            $crate::authorization::v2beta::operations::DeleteAuthorization
        );
        $each!(
            $crate::authorization::v2beta::AuthorizationService,
            list_authorizations,
            $crate::authorization::v2beta::operations::ListAuthorizations
        );
        $each!(
            $crate::authorization::v2beta::AuthorizationService,
            update_authorization,
            $crate::authorization::v2beta::operations::UpdateAuthorization
        );
        $each!(
            $crate::feature::v2::FeatureService,
            get_instance_features,
            $crate::feature::v2::operations::GetInstanceFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            get_organization_features,
            $crate::feature::v2::operations::GetOrganizationFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            get_system_features,
            $crate::feature::v2::operations::GetSystemFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            get_user_features,
            $crate::feature::v2::operations::GetUserFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            reset_instance_features,
            $crate::feature::v2::operations::ResetInstanceFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            reset_organization_features,
            $crate::feature::v2::operations::ResetOrganizationFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            reset_system_features,
            $crate::feature::v2::operations::ResetSystemFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            reset_user_features,
            $crate::feature::v2::operations::ResetUserFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            set_instance_features,
            $crate::feature::v2::operations::SetInstanceFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            set_organization_features,
            $crate::feature::v2::operations::SetOrganizationFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            set_system_features,
            $crate::feature::v2::operations::SetSystemFeatures
        );
        $each!(
            $crate::feature::v2::FeatureService,
            set_user_features,
            $crate::feature::v2::operations::SetUserFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            get_instance_features,
            $crate::feature::v2beta::operations::GetInstanceFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            get_organization_features,
            $crate::feature::v2beta::operations::GetOrganizationFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            get_system_features,
            $crate::feature::v2beta::operations::GetSystemFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            get_user_features,
            $crate::feature::v2beta::operations::GetUserFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            reset_instance_features,
            $crate::feature::v2beta::operations::ResetInstanceFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            reset_organization_features,
            $crate::feature::v2beta::operations::ResetOrganizationFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            reset_system_features,
            $crate::feature::v2beta::operations::ResetSystemFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            reset_user_features,
            $crate::feature::v2beta::operations::ResetUserFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            set_instance_features,
            $crate::feature::v2beta::operations::SetInstanceFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            set_organization_features,
            $crate::feature::v2beta::operations::SetOrganizationFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            set_system_features,
            $crate::feature::v2beta::operations::SetSystemFeatures
        );
        $each!(
            $crate::feature::v2beta::FeatureService,
            set_user_features,
            $crate::feature::v2beta::operations::SetUserFeatures
        );
        $each!(
            $crate::group::v2::GroupService,
            add_users_to_group,
            $crate::group::v2::operations::AddUsersToGroup
        );
        $each!(
            $crate::group::v2::GroupService,
            create_group,
            $crate::group::v2::operations::CreateGroup
        );
        $each!(
            $crate::group::v2::GroupService,
            delete_group,
            $crate::group::v2::operations::DeleteGroup
        );
        $each!(
            $crate::group::v2::GroupService,
            get_group,
            $crate::group::v2::operations::GetGroup
        );
        $each!(
            $crate::group::v2::GroupService,
            list_group_users,
            $crate::group::v2::operations::ListGroupUsers
        );
        $each!(
            $crate::group::v2::GroupService,
            list_groups,
            $crate::group::v2::operations::ListGroups
        );
        $each!(
            $crate::group::v2::GroupService,
            remove_users_from_group,
            $crate::group::v2::operations::RemoveUsersFromGroup
        );
        $each!(
            $crate::group::v2::GroupService,
            update_group,
            $crate::group::v2::operations::UpdateGroup
        );
        $each!(
            $crate::idp::v2::IdentityProviderService,
            get_idp_by_id,
            $crate::idp::v2::operations::GetIdpById
        );
        $each!(
            $crate::instance::v2::InstanceService,
            add_custom_domain,
            $crate::instance::v2::operations::AddCustomDomain
        );
        $each!(
            $crate::instance::v2::InstanceService,
            add_trusted_domain,
            $crate::instance::v2::operations::AddTrustedDomain
        );
        $each!(
            $crate::instance::v2::InstanceService,
            delete_instance,
            $crate::instance::v2::operations::DeleteInstance
        );
        $each!(
            $crate::instance::v2::InstanceService,
            get_instance,
            $crate::instance::v2::operations::GetInstance
        );
        $each!(
            $crate::instance::v2::InstanceService,
            list_custom_domains,
            $crate::instance::v2::operations::ListCustomDomains
        );
        $each!(
            $crate::instance::v2::InstanceService,
            list_instances,
            $crate::instance::v2::operations::ListInstances
        );
        $each!(
            $crate::instance::v2::InstanceService,
            list_trusted_domains,
            $crate::instance::v2::operations::ListTrustedDomains
        );
        $each!(
            $crate::instance::v2::InstanceService,
            remove_custom_domain,
            $crate::instance::v2::operations::RemoveCustomDomain
        );
        $each!(
            $crate::instance::v2::InstanceService,
            remove_trusted_domain,
            $crate::instance::v2::operations::RemoveTrustedDomain
        );
        $each!(
            $crate::instance::v2::InstanceService,
            update_instance,
            $crate::instance::v2::operations::UpdateInstance
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            add_custom_domain,
            $crate::instance::v2beta::operations::AddCustomDomain
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            add_trusted_domain,
            $crate::instance::v2beta::operations::AddTrustedDomain
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            delete_instance,
            $crate::instance::v2beta::operations::DeleteInstance
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            get_instance,
            $crate::instance::v2beta::operations::GetInstance
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            list_custom_domains,
            $crate::instance::v2beta::operations::ListCustomDomains
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            list_instances,
            $crate::instance::v2beta::operations::ListInstances
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            list_trusted_domains,
            $crate::instance::v2beta::operations::ListTrustedDomains
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            remove_custom_domain,
            $crate::instance::v2beta::operations::RemoveCustomDomain
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            remove_trusted_domain,
            $crate::instance::v2beta::operations::RemoveTrustedDomain
        );
        $each!(
            $crate::instance::v2beta::InstanceService,
            update_instance,
            $crate::instance::v2beta::operations::UpdateInstance
        );
        $each!(
            $crate::internal_permission::v2::InternalPermissionService,
            create_administrator,
            $crate::internal_permission::v2::operations::CreateAdministrator
        );
        $each!(
            $crate::internal_permission::v2::InternalPermissionService,
            delete_administrator,
            $crate::internal_permission::v2::operations::DeleteAdministrator
        );
        $each!(
            $crate::internal_permission::v2::InternalPermissionService,
            list_administrators,
            $crate::internal_permission::v2::operations::ListAdministrators
        );
        $each!(
            $crate::internal_permission::v2::InternalPermissionService,
            update_administrator,
            $crate::internal_permission::v2::operations::UpdateAdministrator
        );
        $each!(
            $crate::internal_permission::v2beta::InternalPermissionService,
            create_administrator,
            $crate::internal_permission::v2beta::operations::CreateAdministrator
        );
        $each!(
            $crate::internal_permission::v2beta::InternalPermissionService,
            delete_administrator,
            $crate::internal_permission::v2beta::operations::DeleteAdministrator
        );
        $each!(
            $crate::internal_permission::v2beta::InternalPermissionService,
            list_administrators,
            $crate::internal_permission::v2beta::operations::ListAdministrators
        );
        $each!(
            $crate::internal_permission::v2beta::InternalPermissionService,
            update_administrator,
            $crate::internal_permission::v2beta::operations::UpdateAdministrator
        );
        $each!(
            $crate::oidc::v2::OidcService,
            authorize_or_deny_device_authorization,
            $crate::oidc::v2::operations::AuthorizeOrDenyDeviceAuthorization
        );
        $each!(
            $crate::oidc::v2::OidcService,
            create_callback,
            $crate::oidc::v2::operations::CreateCallback
        );
        $each!(
            $crate::oidc::v2::OidcService,
            get_auth_request,
            $crate::oidc::v2::operations::GetAuthRequest
        );
        $each!(
            $crate::oidc::v2::OidcService,
            get_device_authorization_request,
            $crate::oidc::v2::operations::GetDeviceAuthorizationRequest
        );
        $each!(
            $crate::oidc::v2beta::OidcService,
            create_callback,
            $crate::oidc::v2beta::operations::CreateCallback
        );
        $each!(
            $crate::oidc::v2beta::OidcService,
            get_auth_request,
            $crate::oidc::v2beta::operations::GetAuthRequest
        );
        $each!(
            $crate::org::v2::OrganizationService,
            activate_organization,
            $crate::org::v2::operations::ActivateOrganization
        );
        $each!(
            $crate::org::v2::OrganizationService,
            add_organization,
            $crate::org::v2::operations::AddOrganization
        );
        $each!(
            $crate::org::v2::OrganizationService,
            add_organization_domain,
            $crate::org::v2::operations::AddOrganizationDomain
        );
        $each!(
            $crate::org::v2::OrganizationService,
            deactivate_organization,
            $crate::org::v2::operations::DeactivateOrganization
        );
        $each!(
            $crate::org::v2::OrganizationService,
            delete_organization,
            $crate::org::v2::operations::DeleteOrganization
        );
        $each!(
            $crate::org::v2::OrganizationService,
            delete_organization_domain,
            $crate::org::v2::operations::DeleteOrganizationDomain
        );
        $each!(
            $crate::org::v2::OrganizationService,
            delete_organization_metadata,
            $crate::org::v2::operations::DeleteOrganizationMetadata
        );
        $each!(
            $crate::org::v2::OrganizationService,
            generate_organization_domain_validation,
            $crate::org::v2::operations::GenerateOrganizationDomainValidation
        );
        $each!(
            $crate::org::v2::OrganizationService,
            list_organization_domains,
            $crate::org::v2::operations::ListOrganizationDomains
        );
        $each!(
            $crate::org::v2::OrganizationService,
            list_organization_metadata,
            $crate::org::v2::operations::ListOrganizationMetadata
        );
        $each!(
            $crate::org::v2::OrganizationService,
            list_organizations,
            $crate::org::v2::operations::ListOrganizations
        );
        $each!(
            $crate::org::v2::OrganizationService,
            set_organization_metadata,
            $crate::org::v2::operations::SetOrganizationMetadata
        );
        $each!(
            $crate::org::v2::OrganizationService,
            update_organization,
            $crate::org::v2::operations::UpdateOrganization
        );
        $each!(
            $crate::org::v2::OrganizationService,
            verify_organization_domain,
            $crate::org::v2::operations::VerifyOrganizationDomain
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            activate_organization,
            $crate::org::v2beta::operations::ActivateOrganization
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            add_organization_domain,
            $crate::org::v2beta::operations::AddOrganizationDomain
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            create_organization,
            $crate::org::v2beta::operations::CreateOrganization
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            deactivate_organization,
            $crate::org::v2beta::operations::DeactivateOrganization
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            delete_organization,
            $crate::org::v2beta::operations::DeleteOrganization
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            delete_organization_domain,
            $crate::org::v2beta::operations::DeleteOrganizationDomain
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            delete_organization_metadata,
            $crate::org::v2beta::operations::DeleteOrganizationMetadata
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            generate_organization_domain_validation,
            $crate::org::v2beta::operations::GenerateOrganizationDomainValidation
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            list_organization_domains,
            $crate::org::v2beta::operations::ListOrganizationDomains
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            list_organization_metadata,
            $crate::org::v2beta::operations::ListOrganizationMetadata
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            list_organizations,
            $crate::org::v2beta::operations::ListOrganizations
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            set_organization_metadata,
            $crate::org::v2beta::operations::SetOrganizationMetadata
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            update_organization,
            $crate::org::v2beta::operations::UpdateOrganization
        );
        $each!(
            $crate::org::v2beta::OrganizationService,
            verify_organization_domain,
            $crate::org::v2beta::operations::VerifyOrganizationDomain
        );
        $each!(
            $crate::project::v2::ProjectService,
            activate_project,
            $crate::project::v2::operations::ActivateProject
        );
        $each!(
            $crate::project::v2::ProjectService,
            activate_project_grant,
            $crate::project::v2::operations::ActivateProjectGrant
        );
        $each!(
            $crate::project::v2::ProjectService,
            add_project_role,
            $crate::project::v2::operations::AddProjectRole
        );
        $each!(
            $crate::project::v2::ProjectService,
            create_project,
            $crate::project::v2::operations::CreateProject
        );
        $each!(
            $crate::project::v2::ProjectService,
            create_project_grant,
            $crate::project::v2::operations::CreateProjectGrant
        );
        $each!(
            $crate::project::v2::ProjectService,
            deactivate_project,
            $crate::project::v2::operations::DeactivateProject
        );
        $each!(
            $crate::project::v2::ProjectService,
            deactivate_project_grant,
            $crate::project::v2::operations::DeactivateProjectGrant
        );
        $each!(
            $crate::project::v2::ProjectService,
            delete_project,
            $crate::project::v2::operations::DeleteProject
        );
        $each!(
            $crate::project::v2::ProjectService,
            delete_project_grant,
            $crate::project::v2::operations::DeleteProjectGrant
        );
        $each!(
            $crate::project::v2::ProjectService,
            get_project,
            $crate::project::v2::operations::GetProject
        );
        $each!(
            $crate::project::v2::ProjectService,
            list_project_grants,
            $crate::project::v2::operations::ListProjectGrants
        );
        $each!(
            $crate::project::v2::ProjectService,
            list_project_roles,
            $crate::project::v2::operations::ListProjectRoles
        );
        $each!(
            $crate::project::v2::ProjectService,
            list_projects,
            $crate::project::v2::operations::ListProjects
        );
        $each!(
            $crate::project::v2::ProjectService,
            remove_project_role,
            $crate::project::v2::operations::RemoveProjectRole
        );
        $each!(
            $crate::project::v2::ProjectService,
            update_project,
            $crate::project::v2::operations::UpdateProject
        );
        $each!(
            $crate::project::v2::ProjectService,
            update_project_grant,
            $crate::project::v2::operations::UpdateProjectGrant
        );
        $each!(
            $crate::project::v2::ProjectService,
            update_project_role,
            $crate::project::v2::operations::UpdateProjectRole
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            activate_project,
            $crate::project::v2beta::operations::ActivateProject
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            activate_project_grant,
            $crate::project::v2beta::operations::ActivateProjectGrant
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            add_project_role,
            $crate::project::v2beta::operations::AddProjectRole
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            create_project,
            $crate::project::v2beta::operations::CreateProject
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            create_project_grant,
            $crate::project::v2beta::operations::CreateProjectGrant
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            deactivate_project,
            $crate::project::v2beta::operations::DeactivateProject
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            deactivate_project_grant,
            $crate::project::v2beta::operations::DeactivateProjectGrant
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            delete_project,
            $crate::project::v2beta::operations::DeleteProject
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            delete_project_grant,
            $crate::project::v2beta::operations::DeleteProjectGrant
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            get_project,
            $crate::project::v2beta::operations::GetProject
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            list_project_grants,
            $crate::project::v2beta::operations::ListProjectGrants
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            list_project_roles,
            $crate::project::v2beta::operations::ListProjectRoles
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            list_projects,
            $crate::project::v2beta::operations::ListProjects
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            remove_project_role,
            $crate::project::v2beta::operations::RemoveProjectRole
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            update_project,
            $crate::project::v2beta::operations::UpdateProject
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            update_project_grant,
            $crate::project::v2beta::operations::UpdateProjectGrant
        );
        $each!(
            $crate::project::v2beta::ProjectService,
            update_project_role,
            $crate::project::v2beta::operations::UpdateProjectRole
        );
        $each!(
            $crate::saml::v2::SamlService,
            create_response,
            $crate::saml::v2::operations::CreateResponse
        );
        $each!(
            $crate::saml::v2::SamlService,
            get_saml_request,
            $crate::saml::v2::operations::GetSamlRequest
        );
        $each!(
            $crate::session::v2::SessionService,
            create_session,
            $crate::session::v2::operations::CreateSession
        );
        $each!(
            $crate::session::v2::SessionService,
            delete_session,
            $crate::session::v2::operations::DeleteSession
        );
        $each!(
            $crate::session::v2::SessionService,
            get_session,
            $crate::session::v2::operations::GetSession
        );
        $each!(
            $crate::session::v2::SessionService,
            list_sessions,
            $crate::session::v2::operations::ListSessions
        );
        $each!(
            $crate::session::v2::SessionService,
            set_session,
            $crate::session::v2::operations::SetSession
        );
        $each!(
            $crate::session::v2beta::SessionService,
            create_session,
            $crate::session::v2beta::operations::CreateSession
        );
        $each!(
            $crate::session::v2beta::SessionService,
            delete_session,
            $crate::session::v2beta::operations::DeleteSession
        );
        $each!(
            $crate::session::v2beta::SessionService,
            get_session,
            $crate::session::v2beta::operations::GetSession
        );
        $each!(
            $crate::session::v2beta::SessionService,
            list_sessions,
            $crate::session::v2beta::operations::ListSessions
        );
        $each!(
            $crate::session::v2beta::SessionService,
            set_session,
            $crate::session::v2beta::operations::SetSession
        );
        $each!(
            $crate::settings::v2::SettingsService,
            delete_organization_settings,
            $crate::settings::v2::operations::DeleteOrganizationSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_active_identity_providers,
            $crate::settings::v2::operations::GetActiveIdentityProviders
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_branding_settings,
            $crate::settings::v2::operations::GetBrandingSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_domain_settings,
            $crate::settings::v2::operations::GetDomainSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_effective_settings,
            $crate::settings::v2::operations::GetEffectiveSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_general_settings,
            $crate::settings::v2::operations::GetGeneralSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_hosted_login_translation,
            $crate::settings::v2::operations::GetHostedLoginTranslation
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_legal_and_support_settings,
            $crate::settings::v2::operations::GetLegalAndSupportSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_link_settings,
            $crate::settings::v2::operations::GetLinkSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_lockout_settings,
            $crate::settings::v2::operations::GetLockoutSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_login_settings,
            $crate::settings::v2::operations::GetLoginSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_password_complexity_settings,
            $crate::settings::v2::operations::GetPasswordComplexitySettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_password_expiry_settings,
            $crate::settings::v2::operations::GetPasswordExpirySettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            get_security_settings,
            $crate::settings::v2::operations::GetSecuritySettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            list_organization_settings,
            $crate::settings::v2::operations::ListOrganizationSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            reset_link_settings,
            $crate::settings::v2::operations::ResetLinkSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            set_hosted_login_translation,
            $crate::settings::v2::operations::SetHostedLoginTranslation
        );
        $each!(
            $crate::settings::v2::SettingsService,
            set_link_settings,
            $crate::settings::v2::operations::SetLinkSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            set_organization_settings,
            $crate::settings::v2::operations::SetOrganizationSettings
        );
        $each!(
            $crate::settings::v2::SettingsService,
            set_security_settings,
            $crate::settings::v2::operations::SetSecuritySettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            delete_organization_settings,
            $crate::settings::v2beta::operations::DeleteOrganizationSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_active_identity_providers,
            $crate::settings::v2beta::operations::GetActiveIdentityProviders
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_branding_settings,
            $crate::settings::v2beta::operations::GetBrandingSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_domain_settings,
            $crate::settings::v2beta::operations::GetDomainSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_general_settings,
            $crate::settings::v2beta::operations::GetGeneralSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_legal_and_support_settings,
            $crate::settings::v2beta::operations::GetLegalAndSupportSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_lockout_settings,
            $crate::settings::v2beta::operations::GetLockoutSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_login_settings,
            $crate::settings::v2beta::operations::GetLoginSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_password_complexity_settings,
            $crate::settings::v2beta::operations::GetPasswordComplexitySettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_password_expiry_settings,
            $crate::settings::v2beta::operations::GetPasswordExpirySettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            get_security_settings,
            $crate::settings::v2beta::operations::GetSecuritySettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            list_organization_settings,
            $crate::settings::v2beta::operations::ListOrganizationSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            set_organization_settings,
            $crate::settings::v2beta::operations::SetOrganizationSettings
        );
        $each!(
            $crate::settings::v2beta::SettingsService,
            set_security_settings,
            $crate::settings::v2beta::operations::SetSecuritySettings
        );
        $each!(
            $crate::user::v2::UserService,
            add_human_user,
            $crate::user::v2::operations::AddHumanUser
        );
        $each!(
            $crate::user::v2::UserService,
            add_idp_link,
            $crate::user::v2::operations::AddIdpLink
        );
        $each!(
            $crate::user::v2::UserService,
            add_key,
            $crate::user::v2::operations::AddKey
        );
        $each!(
            $crate::user::v2::UserService,
            add_otp_email,
            $crate::user::v2::operations::AddOtpEmail
        );
        $each!(
            $crate::user::v2::UserService,
            add_otp_sms,
            $crate::user::v2::operations::AddOtpSms
        );
        $each!(
            $crate::user::v2::UserService,
            add_personal_access_token,
            $crate::user::v2::operations::AddPersonalAccessToken
        );
        $each!(
            $crate::user::v2::UserService,
            add_secret,
            $crate::user::v2::operations::AddSecret
        );
        $each!(
            $crate::user::v2::UserService,
            create_invite_code,
            $crate::user::v2::operations::CreateInviteCode
        );
        $each!(
            $crate::user::v2::UserService,
            create_passkey_registration_link,
            $crate::user::v2::operations::CreatePasskeyRegistrationLink
        );
        $each!(
            $crate::user::v2::UserService,
            create_user,
            $crate::user::v2::operations::CreateUser
        );
        $each!(
            $crate::user::v2::UserService,
            deactivate_user,
            $crate::user::v2::operations::DeactivateUser
        );
        $each!(
            $crate::user::v2::UserService,
            delete_user,
            $crate::user::v2::operations::DeleteUser
        );
        $each!(
            $crate::user::v2::UserService,
            delete_user_metadata,
            $crate::user::v2::operations::DeleteUserMetadata
        );
        $each!(
            $crate::user::v2::UserService,
            generate_recovery_codes,
            $crate::user::v2::operations::GenerateRecoveryCodes
        );
        $each!(
            $crate::user::v2::UserService,
            get_user_by_id,
            $crate::user::v2::operations::GetUserById
        );
        $each!(
            $crate::user::v2::UserService,
            human_mfa_init_skipped,
            $crate::user::v2::operations::HumanMfaInitSkipped
        );
        $each!(
            $crate::user::v2::UserService,
            list_authentication_factors,
            $crate::user::v2::operations::ListAuthenticationFactors
        );
        $each!(
            $crate::user::v2::UserService,
            list_authentication_method_types,
            $crate::user::v2::operations::ListAuthenticationMethodTypes
        );
        $each!(
            $crate::user::v2::UserService,
            list_idp_links,
            $crate::user::v2::operations::ListIdpLinks
        );
        $each!(
            $crate::user::v2::UserService,
            list_keys,
            $crate::user::v2::operations::ListKeys
        );
        $each!(
            $crate::user::v2::UserService,
            list_passkeys,
            $crate::user::v2::operations::ListPasskeys
        );
        $each!(
            $crate::user::v2::UserService,
            list_personal_access_tokens,
            $crate::user::v2::operations::ListPersonalAccessTokens
        );
        $each!(
            $crate::user::v2::UserService,
            list_user_metadata,
            $crate::user::v2::operations::ListUserMetadata
        );
        $each!(
            $crate::user::v2::UserService,
            list_users,
            $crate::user::v2::operations::ListUsers
        );
        $each!(
            $crate::user::v2::UserService,
            lock_user,
            $crate::user::v2::operations::LockUser
        );
        $each!(
            $crate::user::v2::UserService,
            password_reset,
            $crate::user::v2::operations::PasswordReset
        );
        $each!(
            $crate::user::v2::UserService,
            reactivate_user,
            $crate::user::v2::operations::ReactivateUser
        );
        $each!(
            $crate::user::v2::UserService,
            register_passkey,
            $crate::user::v2::operations::RegisterPasskey
        );
        $each!(
            $crate::user::v2::UserService,
            register_totp,
            $crate::user::v2::operations::RegisterTotp
        );
        $each!(
            $crate::user::v2::UserService,
            register_u2f,
            $crate::user::v2::operations::RegisterU2f
        );
        $each!(
            $crate::user::v2::UserService,
            remove_idp_link,
            $crate::user::v2::operations::RemoveIdpLink
        );
        $each!(
            $crate::user::v2::UserService,
            remove_key,
            $crate::user::v2::operations::RemoveKey
        );
        $each!(
            $crate::user::v2::UserService,
            remove_otp_email,
            $crate::user::v2::operations::RemoveOtpEmail
        );
        $each!(
            $crate::user::v2::UserService,
            remove_otp_sms,
            $crate::user::v2::operations::RemoveOtpSms
        );
        $each!(
            $crate::user::v2::UserService,
            remove_passkey,
            $crate::user::v2::operations::RemovePasskey
        );
        $each!(
            $crate::user::v2::UserService,
            remove_personal_access_token,
            $crate::user::v2::operations::RemovePersonalAccessToken
        );
        $each!(
            $crate::user::v2::UserService,
            remove_phone,
            $crate::user::v2::operations::RemovePhone
        );
        $each!(
            $crate::user::v2::UserService,
            remove_recovery_codes,
            $crate::user::v2::operations::RemoveRecoveryCodes
        );
        $each!(
            $crate::user::v2::UserService,
            remove_secret,
            $crate::user::v2::operations::RemoveSecret
        );
        $each!(
            $crate::user::v2::UserService,
            remove_totp,
            $crate::user::v2::operations::RemoveTotp
        );
        $each!(
            $crate::user::v2::UserService,
            remove_u2f,
            $crate::user::v2::operations::RemoveU2f
        );
        $each!(
            $crate::user::v2::UserService,
            resend_email_code,
            $crate::user::v2::operations::ResendEmailCode
        );
        $each!(
            $crate::user::v2::UserService,
            resend_invite_code,
            $crate::user::v2::operations::ResendInviteCode
        );
        $each!(
            $crate::user::v2::UserService,
            resend_phone_code,
            $crate::user::v2::operations::ResendPhoneCode
        );
        $each!(
            $crate::user::v2::UserService,
            retrieve_identity_provider_intent,
            $crate::user::v2::operations::RetrieveIdentityProviderIntent
        );
        $each!(
            $crate::user::v2::UserService,
            send_email_code,
            $crate::user::v2::operations::SendEmailCode
        );
        $each!(
            $crate::user::v2::UserService,
            set_email,
            $crate::user::v2::operations::SetEmail
        );
        $each!(
            $crate::user::v2::UserService,
            set_password,
            $crate::user::v2::operations::SetPassword
        );
        $each!(
            $crate::user::v2::UserService,
            set_phone,
            $crate::user::v2::operations::SetPhone
        );
        $each!(
            $crate::user::v2::UserService,
            set_user_metadata,
            $crate::user::v2::operations::SetUserMetadata
        );
        $each!(
            $crate::user::v2::UserService,
            start_identity_provider_intent,
            $crate::user::v2::operations::StartIdentityProviderIntent
        );
        $each!(
            $crate::user::v2::UserService,
            unlock_user,
            $crate::user::v2::operations::UnlockUser
        );
        $each!(
            $crate::user::v2::UserService,
            update_human_user,
            $crate::user::v2::operations::UpdateHumanUser
        );
        $each!(
            $crate::user::v2::UserService,
            update_user,
            $crate::user::v2::operations::UpdateUser
        );
        $each!(
            $crate::user::v2::UserService,
            verify_email,
            $crate::user::v2::operations::VerifyEmail
        );
        $each!(
            $crate::user::v2::UserService,
            verify_invite_code,
            $crate::user::v2::operations::VerifyInviteCode
        );
        $each!(
            $crate::user::v2::UserService,
            verify_passkey_registration,
            $crate::user::v2::operations::VerifyPasskeyRegistration
        );
        $each!(
            $crate::user::v2::UserService,
            verify_phone,
            $crate::user::v2::operations::VerifyPhone
        );
        $each!(
            $crate::user::v2::UserService,
            verify_totp_registration,
            $crate::user::v2::operations::VerifyTotpRegistration
        );
        $each!(
            $crate::user::v2::UserService,
            verify_u2f_registration,
            $crate::user::v2::operations::VerifyU2fRegistration
        );
        $each!(
            $crate::user::v2beta::UserService,
            add_human_user,
            $crate::user::v2beta::operations::AddHumanUser
        );
        $each!(
            $crate::user::v2beta::UserService,
            add_idp_link,
            $crate::user::v2beta::operations::AddIdpLink
        );
        $each!(
            $crate::user::v2beta::UserService,
            add_otp_email,
            $crate::user::v2beta::operations::AddOtpEmail
        );
        $each!(
            $crate::user::v2beta::UserService,
            add_otp_sms,
            $crate::user::v2beta::operations::AddOtpSms
        );
        $each!(
            $crate::user::v2beta::UserService,
            create_passkey_registration_link,
            $crate::user::v2beta::operations::CreatePasskeyRegistrationLink
        );
        $each!(
            $crate::user::v2beta::UserService,
            deactivate_user,
            $crate::user::v2beta::operations::DeactivateUser
        );
        $each!(
            $crate::user::v2beta::UserService,
            delete_user,
            $crate::user::v2beta::operations::DeleteUser
        );
        $each!(
            $crate::user::v2beta::UserService,
            get_user_by_id,
            $crate::user::v2beta::operations::GetUserById
        );
        $each!(
            $crate::user::v2beta::UserService,
            list_authentication_method_types,
            $crate::user::v2beta::operations::ListAuthenticationMethodTypes
        );
        $each!(
            $crate::user::v2beta::UserService,
            list_users,
            $crate::user::v2beta::operations::ListUsers
        );
        $each!(
            $crate::user::v2beta::UserService,
            lock_user,
            $crate::user::v2beta::operations::LockUser
        );
        $each!(
            $crate::user::v2beta::UserService,
            password_reset,
            $crate::user::v2beta::operations::PasswordReset
        );
        $each!(
            $crate::user::v2beta::UserService,
            reactivate_user,
            $crate::user::v2beta::operations::ReactivateUser
        );
        $each!(
            $crate::user::v2beta::UserService,
            register_passkey,
            $crate::user::v2beta::operations::RegisterPasskey
        );
        $each!(
            $crate::user::v2beta::UserService,
            register_totp,
            $crate::user::v2beta::operations::RegisterTotp
        );
        $each!(
            $crate::user::v2beta::UserService,
            register_u2f,
            $crate::user::v2beta::operations::RegisterU2f
        );
        $each!(
            $crate::user::v2beta::UserService,
            remove_otp_email,
            $crate::user::v2beta::operations::RemoveOtpEmail
        );
        $each!(
            $crate::user::v2beta::UserService,
            remove_otp_sms,
            $crate::user::v2beta::operations::RemoveOtpSms
        );
        $each!(
            $crate::user::v2beta::UserService,
            remove_phone,
            $crate::user::v2beta::operations::RemovePhone
        );
        $each!(
            $crate::user::v2beta::UserService,
            remove_totp,
            $crate::user::v2beta::operations::RemoveTotp
        );
        $each!(
            $crate::user::v2beta::UserService,
            resend_email_code,
            $crate::user::v2beta::operations::ResendEmailCode
        );
        $each!(
            $crate::user::v2beta::UserService,
            resend_phone_code,
            $crate::user::v2beta::operations::ResendPhoneCode
        );
        $each!(
            $crate::user::v2beta::UserService,
            retrieve_identity_provider_intent,
            $crate::user::v2beta::operations::RetrieveIdentityProviderIntent
        );
        $each!(
            $crate::user::v2beta::UserService,
            set_email,
            $crate::user::v2beta::operations::SetEmail
        );
        $each!(
            $crate::user::v2beta::UserService,
            set_password,
            $crate::user::v2beta::operations::SetPassword
        );
        $each!(
            $crate::user::v2beta::UserService,
            set_phone,
            $crate::user::v2beta::operations::SetPhone
        );
        $each!(
            $crate::user::v2beta::UserService,
            start_identity_provider_intent,
            $crate::user::v2beta::operations::StartIdentityProviderIntent
        );
        $each!(
            $crate::user::v2beta::UserService,
            unlock_user,
            $crate::user::v2beta::operations::UnlockUser
        );
        $each!(
            $crate::user::v2beta::UserService,
            update_human_user,
            $crate::user::v2beta::operations::UpdateHumanUser
        );
        $each!(
            $crate::user::v2beta::UserService,
            verify_email,
            $crate::user::v2beta::operations::VerifyEmail
        );
        $each!(
            $crate::user::v2beta::UserService,
            verify_passkey_registration,
            $crate::user::v2beta::operations::VerifyPasskeyRegistration
        );
        $each!(
            $crate::user::v2beta::UserService,
            verify_phone,
            $crate::user::v2beta::operations::VerifyPhone
        );
        $each!(
            $crate::user::v2beta::UserService,
            verify_totp_registration,
            $crate::user::v2beta::operations::VerifyTotpRegistration
        );
        $each!(
            $crate::user::v2beta::UserService,
            verify_u2f_registration,
            $crate::user::v2beta::operations::VerifyU2fRegistration
        );
        $each!(
            $crate::webkey::v2::WebKeyService,
            activate_web_key,
            $crate::webkey::v2::operations::ActivateWebKey
        );
        $each!(
            $crate::webkey::v2::WebKeyService,
            create_web_key,
            $crate::webkey::v2::operations::CreateWebKey
        );
        $each!(
            $crate::webkey::v2::WebKeyService,
            delete_web_key,
            $crate::webkey::v2::operations::DeleteWebKey
        );
        $each!(
            $crate::webkey::v2::WebKeyService,
            list_web_keys,
            $crate::webkey::v2::operations::ListWebKeys
        );
        $each!(
            $crate::webkey::v2beta::WebKeyService,
            activate_web_key,
            $crate::webkey::v2beta::operations::ActivateWebKey
        );
        $each!(
            $crate::webkey::v2beta::WebKeyService,
            create_web_key,
            $crate::webkey::v2beta::operations::CreateWebKey
        );
        $each!(
            $crate::webkey::v2beta::WebKeyService,
            delete_web_key,
            $crate::webkey::v2beta::operations::DeleteWebKey
        );
        $each!(
            $crate::webkey::v2beta::WebKeyService,
            list_web_keys,
            $crate::webkey::v2beta::operations::ListWebKeys
        );
    };
}

/// Calls the macro `$each` with every operation over REST: client, method, marker type.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_rest_operation {
    ($each:ident) => {
        $each!($crate::admin::v1::AdminService, list_aggregate_types, $crate::admin::v1::operations::ListAggregateTypes);
        $each!($crate::admin::v1::AdminService, list_instance_domains, $crate::admin::v1::operations::ListInstanceDomains);
        $each!($crate::admin::v1::AdminService, get_email_provider, $crate::admin::v1::operations::GetEmailProvider);
        $each!($crate::admin::v1::AdminService, list_email_providers, $crate::admin::v1::operations::ListEmailProviders);
        $each!($crate::admin::v1::AdminService, add_email_provider_http, $crate::admin::v1::operations::AddEmailProviderHttp);
        $each!($crate::admin::v1::AdminService, update_email_provider_http, $crate::admin::v1::operations::UpdateEmailProviderHttp);
        $each!($crate::admin::v1::AdminService, add_email_provider_smtp, $crate::admin::v1::operations::AddEmailProviderSmtp);
        $each!($crate::admin::v1::AdminService, test_email_provider_smtp, $crate::admin::v1::operations::TestEmailProviderSmtp);
        $each!($crate::admin::v1::AdminService, update_email_provider_smtp, $crate::admin::v1::operations::UpdateEmailProviderSmtp);
        $each!($crate::admin::v1::AdminService, test_email_provider_smtp_by_id, $crate::admin::v1::operations::TestEmailProviderSmtpById);
        $each!($crate::admin::v1::AdminService, update_email_provider_smtp_password, $crate::admin::v1::operations::UpdateEmailProviderSmtpPassword);
        $each!($crate::admin::v1::AdminService, remove_email_provider, $crate::admin::v1::operations::RemoveEmailProvider);
        $each!($crate::admin::v1::AdminService, get_email_provider_by_id, $crate::admin::v1::operations::GetEmailProviderById);
        $each!($crate::admin::v1::AdminService, activate_email_provider, $crate::admin::v1::operations::ActivateEmailProvider);
        $each!($crate::admin::v1::AdminService, deactivate_email_provider, $crate::admin::v1::operations::DeactivateEmailProvider);
        $each!($crate::admin::v1::AdminService, list_events, $crate::admin::v1::operations::ListEvents);
        $each!($crate::admin::v1::AdminService, list_event_types, $crate::admin::v1::operations::ListEventTypes);
        $each!($crate::admin::v1::AdminService, export_data, $crate::admin::v1::operations::ExportData);
        $each!($crate::admin::v1::AdminService, list_failed_events, $crate::admin::v1::operations::ListFailedEvents);
        $each!($crate::admin::v1::AdminService, remove_failed_event, $crate::admin::v1::operations::RemoveFailedEvent);
        $each!($crate::admin::v1::AdminService, activate_feature_login_default_org, $crate::admin::v1::operations::ActivateFeatureLoginDefaultOrg);
        $each!($crate::admin::v1::AdminService, healthz, $crate::admin::v1::operations::Healthz);
        $each!($crate::admin::v1::AdminService, list_idps, $crate::admin::v1::operations::ListIdps);
        $each!($crate::admin::v1::AdminService, add_apple_provider, $crate::admin::v1::operations::AddAppleProvider);
        $each!($crate::admin::v1::AdminService, update_apple_provider, $crate::admin::v1::operations::UpdateAppleProvider);
        $each!($crate::admin::v1::AdminService, add_azure_ad_provider, $crate::admin::v1::operations::AddAzureAdProvider);
        $each!($crate::admin::v1::AdminService, update_azure_ad_provider, $crate::admin::v1::operations::UpdateAzureAdProvider);
        $each!($crate::admin::v1::AdminService, add_jwt_provider, $crate::admin::v1::operations::AddJwtProvider);
        $each!($crate::admin::v1::AdminService, update_jwt_provider, $crate::admin::v1::operations::UpdateJwtProvider);
        $each!($crate::admin::v1::AdminService, add_generic_oidc_provider, $crate::admin::v1::operations::AddGenericOidcProvider);
        $each!($crate::admin::v1::AdminService, update_generic_oidc_provider, $crate::admin::v1::operations::UpdateGenericOidcProvider);
        $each!($crate::admin::v1::AdminService, migrate_generic_oidc_provider, $crate::admin::v1::operations::MigrateGenericOidcProvider);
        $each!($crate::admin::v1::AdminService, add_git_hub_provider, $crate::admin::v1::operations::AddGitHubProvider);
        $each!($crate::admin::v1::AdminService, update_git_hub_provider, $crate::admin::v1::operations::UpdateGitHubProvider);
        $each!($crate::admin::v1::AdminService, add_git_hub_enterprise_server_provider, $crate::admin::v1::operations::AddGitHubEnterpriseServerProvider);
        $each!($crate::admin::v1::AdminService, update_git_hub_enterprise_server_provider, $crate::admin::v1::operations::UpdateGitHubEnterpriseServerProvider);
        $each!($crate::admin::v1::AdminService, add_git_lab_provider, $crate::admin::v1::operations::AddGitLabProvider);
        $each!($crate::admin::v1::AdminService, update_git_lab_provider, $crate::admin::v1::operations::UpdateGitLabProvider);
        $each!($crate::admin::v1::AdminService, add_git_lab_self_hosted_provider, $crate::admin::v1::operations::AddGitLabSelfHostedProvider);
        $each!($crate::admin::v1::AdminService, update_git_lab_self_hosted_provider, $crate::admin::v1::operations::UpdateGitLabSelfHostedProvider);
        $each!($crate::admin::v1::AdminService, add_google_provider, $crate::admin::v1::operations::AddGoogleProvider);
        $each!($crate::admin::v1::AdminService, update_google_provider, $crate::admin::v1::operations::UpdateGoogleProvider);
        $each!($crate::admin::v1::AdminService, add_jwt_idp, $crate::admin::v1::operations::AddJwtIdp);
        $each!($crate::admin::v1::AdminService, add_ldap_provider, $crate::admin::v1::operations::AddLdapProvider);
        $each!($crate::admin::v1::AdminService, update_ldap_provider, $crate::admin::v1::operations::UpdateLdapProvider);
        $each!($crate::admin::v1::AdminService, add_generic_o_auth_provider, $crate::admin::v1::operations::AddGenericOAuthProvider);
        $each!($crate::admin::v1::AdminService, update_generic_o_auth_provider, $crate::admin::v1::operations::UpdateGenericOAuthProvider);
        $each!($crate::admin::v1::AdminService, add_oidc_idp, $crate::admin::v1::operations::AddOidcIdp);
        $each!($crate::admin::v1::AdminService, add_saml_provider, $crate::admin::v1::operations::AddSamlProvider);
        $each!($crate::admin::v1::AdminService, update_saml_provider, $crate::admin::v1::operations::UpdateSamlProvider);
        $each!($crate::admin::v1::AdminService, regenerate_saml_provider_certificate, $crate::admin::v1::operations::RegenerateSamlProviderCertificate);
        $each!($crate::admin::v1::AdminService, list_providers, $crate::admin::v1::operations::ListProviders);
        $each!($crate::admin::v1::AdminService, delete_provider, $crate::admin::v1::operations::DeleteProvider);
        $each!($crate::admin::v1::AdminService, get_provider_by_id, $crate::admin::v1::operations::GetProviderById);
        $each!($crate::admin::v1::AdminService, add_zitadel_provider, $crate::admin::v1::operations::AddZitadelProvider);
        $each!($crate::admin::v1::AdminService, update_zitadel_provider, $crate::admin::v1::operations::UpdateZitadelProvider);
        $each!($crate::admin::v1::AdminService, deactivate_idp, $crate::admin::v1::operations::DeactivateIdp);
        $each!($crate::admin::v1::AdminService, reactivate_idp, $crate::admin::v1::operations::ReactivateIdp);
        $each!($crate::admin::v1::AdminService, update_idp_jwt_config, $crate::admin::v1::operations::UpdateIdpJwtConfig);
        $each!($crate::admin::v1::AdminService, update_idp_oidc_config, $crate::admin::v1::operations::UpdateIdpOidcConfig);
        $each!($crate::admin::v1::AdminService, remove_idp, $crate::admin::v1::operations::RemoveIdp);
        $each!($crate::admin::v1::AdminService, get_idp_by_id, $crate::admin::v1::operations::GetIdpById);
        $each!($crate::admin::v1::AdminService, update_idp, $crate::admin::v1::operations::UpdateIdp);
        $each!($crate::admin::v1::AdminService, import_data, $crate::admin::v1::operations::ImportData);
        $each!($crate::admin::v1::AdminService, get_my_instance, $crate::admin::v1::operations::GetMyInstance);
        $each!($crate::admin::v1::AdminService, get_supported_languages, $crate::admin::v1::operations::GetSupportedLanguages);
        $each!($crate::admin::v1::AdminService, get_allowed_languages, $crate::admin::v1::operations::GetAllowedLanguages);
        $each!($crate::admin::v1::AdminService, get_default_language, $crate::admin::v1::operations::GetDefaultLanguage);
        $each!($crate::admin::v1::AdminService, set_default_language, $crate::admin::v1::operations::SetDefaultLanguage);
        $each!($crate::admin::v1::AdminService, add_iam_member, $crate::admin::v1::operations::AddIamMember);
        $each!($crate::admin::v1::AdminService, list_iam_members, $crate::admin::v1::operations::ListIamMembers);
        $each!($crate::admin::v1::AdminService, list_iam_member_roles, $crate::admin::v1::operations::ListIamMemberRoles);
        $each!($crate::admin::v1::AdminService, remove_iam_member, $crate::admin::v1::operations::RemoveIamMember);
        $each!($crate::admin::v1::AdminService, update_iam_member, $crate::admin::v1::operations::UpdateIamMember);
        $each!($crate::admin::v1::AdminService, list_milestones, $crate::admin::v1::operations::ListMilestones);
        $each!($crate::admin::v1::AdminService, get_file_system_notification_provider, $crate::admin::v1::operations::GetFileSystemNotificationProvider);
        $each!($crate::admin::v1::AdminService, get_log_notification_provider, $crate::admin::v1::operations::GetLogNotificationProvider);
        $each!($crate::admin::v1::AdminService, is_org_unique, $crate::admin::v1::operations::IsOrgUnique);
        $each!($crate::admin::v1::AdminService, list_orgs, $crate::admin::v1::operations::ListOrgs);
        $each!($crate::admin::v1::AdminService, set_up_org, $crate::admin::v1::operations::SetUpOrg);
        $each!($crate::admin::v1::AdminService, get_default_org, $crate::admin::v1::operations::GetDefaultOrg);
        $each!($crate::admin::v1::AdminService, set_default_org, $crate::admin::v1::operations::SetDefaultOrg);
        $each!($crate::admin::v1::AdminService, remove_org, $crate::admin::v1::operations::RemoveOrg);
        $each!($crate::admin::v1::AdminService, get_org_by_id, $crate::admin::v1::operations::GetOrgById);
        $each!($crate::admin::v1::AdminService, reset_custom_domain_policy_to_default, $crate::admin::v1::operations::ResetCustomDomainPolicyToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_domain_policy, $crate::admin::v1::operations::GetCustomDomainPolicy);
        $each!($crate::admin::v1::AdminService, add_custom_domain_policy, $crate::admin::v1::operations::AddCustomDomainPolicy);
        $each!($crate::admin::v1::AdminService, update_custom_domain_policy, $crate::admin::v1::operations::UpdateCustomDomainPolicy);
        $each!($crate::admin::v1::AdminService, reset_custom_org_iam_policy_to_default, $crate::admin::v1::operations::ResetCustomOrgIamPolicyToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_org_iam_policy, $crate::admin::v1::operations::GetCustomOrgIamPolicy);
        $each!($crate::admin::v1::AdminService, add_custom_org_iam_policy, $crate::admin::v1::operations::AddCustomOrgIamPolicy);
        $each!($crate::admin::v1::AdminService, update_custom_org_iam_policy, $crate::admin::v1::operations::UpdateCustomOrgIamPolicy);
        $each!($crate::admin::v1::AdminService, get_domain_policy, $crate::admin::v1::operations::GetDomainPolicy);
        $each!($crate::admin::v1::AdminService, update_domain_policy, $crate::admin::v1::operations::UpdateDomainPolicy);
        $each!($crate::admin::v1::AdminService, get_label_policy, $crate::admin::v1::operations::GetLabelPolicy);
        $each!($crate::admin::v1::AdminService, update_label_policy, $crate::admin::v1::operations::UpdateLabelPolicy);
        $each!($crate::admin::v1::AdminService, activate_label_policy, $crate::admin::v1::operations::ActivateLabelPolicy);
        $each!($crate::admin::v1::AdminService, get_preview_label_policy, $crate::admin::v1::operations::GetPreviewLabelPolicy);
        $each!($crate::admin::v1::AdminService, remove_label_policy_font, $crate::admin::v1::operations::RemoveLabelPolicyFont);
        $each!($crate::admin::v1::AdminService, remove_label_policy_icon, $crate::admin::v1::operations::RemoveLabelPolicyIcon);
        $each!($crate::admin::v1::AdminService, remove_label_policy_icon_dark, $crate::admin::v1::operations::RemoveLabelPolicyIconDark);
        $each!($crate::admin::v1::AdminService, remove_label_policy_logo, $crate::admin::v1::operations::RemoveLabelPolicyLogo);
        $each!($crate::admin::v1::AdminService, remove_label_policy_logo_dark, $crate::admin::v1::operations::RemoveLabelPolicyLogoDark);
        $each!($crate::admin::v1::AdminService, get_lockout_policy, $crate::admin::v1::operations::GetLockoutPolicy);
        $each!($crate::admin::v1::AdminService, get_login_policy, $crate::admin::v1::operations::GetLoginPolicy);
        $each!($crate::admin::v1::AdminService, update_login_policy, $crate::admin::v1::operations::UpdateLoginPolicy);
        $each!($crate::admin::v1::AdminService, add_idp_to_login_policy, $crate::admin::v1::operations::AddIdpToLoginPolicy);
        $each!($crate::admin::v1::AdminService, list_login_policy_idps, $crate::admin::v1::operations::ListLoginPolicyIdps);
        $each!($crate::admin::v1::AdminService, remove_idp_from_login_policy, $crate::admin::v1::operations::RemoveIdpFromLoginPolicy);
        $each!($crate::admin::v1::AdminService, add_multi_factor_to_login_policy, $crate::admin::v1::operations::AddMultiFactorToLoginPolicy);
        $each!($crate::admin::v1::AdminService, list_login_policy_multi_factors, $crate::admin::v1::operations::ListLoginPolicyMultiFactors);
        $each!($crate::admin::v1::AdminService, remove_multi_factor_from_login_policy, $crate::admin::v1::operations::RemoveMultiFactorFromLoginPolicy);
        $each!($crate::admin::v1::AdminService, add_second_factor_to_login_policy, $crate::admin::v1::operations::AddSecondFactorToLoginPolicy);
        $each!($crate::admin::v1::AdminService, list_login_policy_second_factors, $crate::admin::v1::operations::ListLoginPolicySecondFactors);
        $each!($crate::admin::v1::AdminService, remove_second_factor_from_login_policy, $crate::admin::v1::operations::RemoveSecondFactorFromLoginPolicy);
        $each!($crate::admin::v1::AdminService, get_notification_policy, $crate::admin::v1::operations::GetNotificationPolicy);
        $each!($crate::admin::v1::AdminService, add_notification_policy, $crate::admin::v1::operations::AddNotificationPolicy);
        $each!($crate::admin::v1::AdminService, update_notification_policy, $crate::admin::v1::operations::UpdateNotificationPolicy);
        $each!($crate::admin::v1::AdminService, get_org_iam_policy, $crate::admin::v1::operations::GetOrgIamPolicy);
        $each!($crate::admin::v1::AdminService, update_org_iam_policy, $crate::admin::v1::operations::UpdateOrgIamPolicy);
        $each!($crate::admin::v1::AdminService, get_password_age_policy, $crate::admin::v1::operations::GetPasswordAgePolicy);
        $each!($crate::admin::v1::AdminService, update_password_age_policy, $crate::admin::v1::operations::UpdatePasswordAgePolicy);
        $each!($crate::admin::v1::AdminService, get_password_complexity_policy, $crate::admin::v1::operations::GetPasswordComplexityPolicy);
        $each!($crate::admin::v1::AdminService, update_password_complexity_policy, $crate::admin::v1::operations::UpdatePasswordComplexityPolicy);
        $each!($crate::admin::v1::AdminService, update_lockout_policy, $crate::admin::v1::operations::UpdateLockoutPolicy);
        $each!($crate::admin::v1::AdminService, get_privacy_policy, $crate::admin::v1::operations::GetPrivacyPolicy);
        $each!($crate::admin::v1::AdminService, update_privacy_policy, $crate::admin::v1::operations::UpdatePrivacyPolicy);
        $each!($crate::admin::v1::AdminService, get_security_policy, $crate::admin::v1::operations::GetSecurityPolicy);
        $each!($crate::admin::v1::AdminService, set_security_policy, $crate::admin::v1::operations::SetSecurityPolicy);
        $each!($crate::admin::v1::AdminService, get_restrictions, $crate::admin::v1::operations::GetRestrictions);
        $each!($crate::admin::v1::AdminService, set_restrictions, $crate::admin::v1::operations::SetRestrictions);
        $each!($crate::admin::v1::AdminService, list_secret_generators, $crate::admin::v1::operations::ListSecretGenerators);
        $each!($crate::admin::v1::AdminService, get_secret_generator, $crate::admin::v1::operations::GetSecretGenerator);
        $each!($crate::admin::v1::AdminService, update_secret_generator, $crate::admin::v1::operations::UpdateSecretGenerator);
        $each!($crate::admin::v1::AdminService, get_oidc_settings, $crate::admin::v1::operations::GetOidcSettings);
        $each!($crate::admin::v1::AdminService, add_oidc_settings, $crate::admin::v1::operations::AddOidcSettings);
        $each!($crate::admin::v1::AdminService, update_oidc_settings, $crate::admin::v1::operations::UpdateOidcSettings);
        $each!($crate::admin::v1::AdminService, list_sms_providers, $crate::admin::v1::operations::ListSmsProviders);
        $each!($crate::admin::v1::AdminService, add_sms_provider_http, $crate::admin::v1::operations::AddSmsProviderHttp);
        $each!($crate::admin::v1::AdminService, update_sms_provider_http, $crate::admin::v1::operations::UpdateSmsProviderHttp);
        $each!($crate::admin::v1::AdminService, add_sms_provider_twilio, $crate::admin::v1::operations::AddSmsProviderTwilio);
        $each!($crate::admin::v1::AdminService, update_sms_provider_twilio, $crate::admin::v1::operations::UpdateSmsProviderTwilio);
        $each!($crate::admin::v1::AdminService, update_sms_provider_twilio_token, $crate::admin::v1::operations::UpdateSmsProviderTwilioToken);
        $each!($crate::admin::v1::AdminService, remove_sms_provider, $crate::admin::v1::operations::RemoveSmsProvider);
        $each!($crate::admin::v1::AdminService, get_sms_provider, $crate::admin::v1::operations::GetSmsProvider);
        $each!($crate::admin::v1::AdminService, activate_sms_provider, $crate::admin::v1::operations::ActivateSmsProvider);
        $each!($crate::admin::v1::AdminService, deactivate_sms_provider, $crate::admin::v1::operations::DeactivateSmsProvider);
        $each!($crate::admin::v1::AdminService, get_smtp_config, $crate::admin::v1::operations::GetSmtpConfig);
        $each!($crate::admin::v1::AdminService, add_smtp_config, $crate::admin::v1::operations::AddSmtpConfig);
        $each!($crate::admin::v1::AdminService, list_smtp_configs, $crate::admin::v1::operations::ListSmtpConfigs);
        $each!($crate::admin::v1::AdminService, test_smtp_config, $crate::admin::v1::operations::TestSmtpConfig);
        $each!($crate::admin::v1::AdminService, remove_smtp_config, $crate::admin::v1::operations::RemoveSmtpConfig);
        $each!($crate::admin::v1::AdminService, get_smtp_config_by_id, $crate::admin::v1::operations::GetSmtpConfigById);
        $each!($crate::admin::v1::AdminService, update_smtp_config, $crate::admin::v1::operations::UpdateSmtpConfig);
        $each!($crate::admin::v1::AdminService, activate_smtp_config, $crate::admin::v1::operations::ActivateSmtpConfig);
        $each!($crate::admin::v1::AdminService, deactivate_smtp_config, $crate::admin::v1::operations::DeactivateSmtpConfig);
        $each!($crate::admin::v1::AdminService, test_smtp_config_by_id, $crate::admin::v1::operations::TestSmtpConfigById);
        $each!($crate::admin::v1::AdminService, update_smtp_config_password, $crate::admin::v1::operations::UpdateSmtpConfigPassword);
        $each!($crate::admin::v1::AdminService, get_default_login_texts, $crate::admin::v1::operations::GetDefaultLoginTexts);
        $each!($crate::admin::v1::AdminService, get_default_domain_claimed_message_text, $crate::admin::v1::operations::GetDefaultDomainClaimedMessageText);
        $each!($crate::admin::v1::AdminService, get_default_init_message_text, $crate::admin::v1::operations::GetDefaultInitMessageText);
        $each!($crate::admin::v1::AdminService, get_default_invite_user_message_text, $crate::admin::v1::operations::GetDefaultInviteUserMessageText);
        $each!($crate::admin::v1::AdminService, get_default_password_change_message_text, $crate::admin::v1::operations::GetDefaultPasswordChangeMessageText);
        $each!($crate::admin::v1::AdminService, get_default_passwordless_registration_message_text, $crate::admin::v1::operations::GetDefaultPasswordlessRegistrationMessageText);
        $each!($crate::admin::v1::AdminService, get_default_password_reset_message_text, $crate::admin::v1::operations::GetDefaultPasswordResetMessageText);
        $each!($crate::admin::v1::AdminService, get_default_verify_email_message_text, $crate::admin::v1::operations::GetDefaultVerifyEmailMessageText);
        $each!($crate::admin::v1::AdminService, get_default_verify_email_otp_message_text, $crate::admin::v1::operations::GetDefaultVerifyEmailOtpMessageText);
        $each!($crate::admin::v1::AdminService, get_default_verify_phone_message_text, $crate::admin::v1::operations::GetDefaultVerifyPhoneMessageText);
        $each!($crate::admin::v1::AdminService, get_default_verify_sms_otp_message_text, $crate::admin::v1::operations::GetDefaultVerifySmsOtpMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_login_text_to_default, $crate::admin::v1::operations::ResetCustomLoginTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_login_texts, $crate::admin::v1::operations::GetCustomLoginTexts);
        $each!($crate::admin::v1::AdminService, set_custom_login_text, $crate::admin::v1::operations::SetCustomLoginText);
        $each!($crate::admin::v1::AdminService, reset_custom_domain_claimed_message_text_to_default, $crate::admin::v1::operations::ResetCustomDomainClaimedMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_domain_claimed_message_text, $crate::admin::v1::operations::GetCustomDomainClaimedMessageText);
        $each!($crate::admin::v1::AdminService, set_default_domain_claimed_message_text, $crate::admin::v1::operations::SetDefaultDomainClaimedMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_init_message_text_to_default, $crate::admin::v1::operations::ResetCustomInitMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_init_message_text, $crate::admin::v1::operations::GetCustomInitMessageText);
        $each!($crate::admin::v1::AdminService, set_default_init_message_text, $crate::admin::v1::operations::SetDefaultInitMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_invite_user_message_text_to_default, $crate::admin::v1::operations::ResetCustomInviteUserMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_invite_user_message_text, $crate::admin::v1::operations::GetCustomInviteUserMessageText);
        $each!($crate::admin::v1::AdminService, set_default_invite_user_message_text, $crate::admin::v1::operations::SetDefaultInviteUserMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_password_change_message_text_to_default, $crate::admin::v1::operations::ResetCustomPasswordChangeMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_password_change_message_text, $crate::admin::v1::operations::GetCustomPasswordChangeMessageText);
        $each!($crate::admin::v1::AdminService, set_default_password_change_message_text, $crate::admin::v1::operations::SetDefaultPasswordChangeMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_passwordless_registration_message_text_to_default, $crate::admin::v1::operations::ResetCustomPasswordlessRegistrationMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_passwordless_registration_message_text, $crate::admin::v1::operations::GetCustomPasswordlessRegistrationMessageText);
        $each!($crate::admin::v1::AdminService, set_default_passwordless_registration_message_text, $crate::admin::v1::operations::SetDefaultPasswordlessRegistrationMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_password_reset_message_text_to_default, $crate::admin::v1::operations::ResetCustomPasswordResetMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_password_reset_message_text, $crate::admin::v1::operations::GetCustomPasswordResetMessageText);
        $each!($crate::admin::v1::AdminService, set_default_password_reset_message_text, $crate::admin::v1::operations::SetDefaultPasswordResetMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_verify_email_message_text_to_default, $crate::admin::v1::operations::ResetCustomVerifyEmailMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_verify_email_message_text, $crate::admin::v1::operations::GetCustomVerifyEmailMessageText);
        $each!($crate::admin::v1::AdminService, set_default_verify_email_message_text, $crate::admin::v1::operations::SetDefaultVerifyEmailMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_verify_email_otp_message_text_to_default, $crate::admin::v1::operations::ResetCustomVerifyEmailOtpMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_verify_email_otp_message_text, $crate::admin::v1::operations::GetCustomVerifyEmailOtpMessageText);
        $each!($crate::admin::v1::AdminService, set_default_verify_email_otp_message_text, $crate::admin::v1::operations::SetDefaultVerifyEmailOtpMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_verify_phone_message_text_to_default, $crate::admin::v1::operations::ResetCustomVerifyPhoneMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_verify_phone_message_text, $crate::admin::v1::operations::GetCustomVerifyPhoneMessageText);
        $each!($crate::admin::v1::AdminService, set_default_verify_phone_message_text, $crate::admin::v1::operations::SetDefaultVerifyPhoneMessageText);
        $each!($crate::admin::v1::AdminService, reset_custom_verify_sms_otp_message_text_to_default, $crate::admin::v1::operations::ResetCustomVerifySmsOtpMessageTextToDefault);
        $each!($crate::admin::v1::AdminService, get_custom_verify_sms_otp_message_text, $crate::admin::v1::operations::GetCustomVerifySmsOtpMessageText);
        $each!($crate::admin::v1::AdminService, set_default_verify_sms_otp_message_text, $crate::admin::v1::operations::SetDefaultVerifySmsOtpMessageText);
        $each!($crate::admin::v1::AdminService, add_instance_trusted_domain, $crate::admin::v1::operations::AddInstanceTrustedDomain);
        $each!($crate::admin::v1::AdminService, list_instance_trusted_domains, $crate::admin::v1::operations::ListInstanceTrustedDomains);
        $each!($crate::admin::v1::AdminService, remove_instance_trusted_domain, $crate::admin::v1::operations::RemoveInstanceTrustedDomain);
        $each!($crate::admin::v1::AdminService, list_views, $crate::admin::v1::operations::ListViews);
        $each!($crate::auth::v1::AuthService, list_my_project_orgs, $crate::auth::v1::operations::ListMyProjectOrgs);
        $each!($crate::auth::v1::AuthService, healthz, $crate::auth::v1::operations::Healthz);
        $each!($crate::auth::v1::AuthService, get_supported_languages, $crate::auth::v1::operations::GetSupportedLanguages);
        $each!($crate::auth::v1::AuthService, list_my_memberships, $crate::auth::v1::operations::ListMyMemberships);
        $each!($crate::auth::v1::AuthService, list_my_project_permissions, $crate::auth::v1::operations::ListMyProjectPermissions);
        $each!($crate::auth::v1::AuthService, list_my_zitadel_permissions, $crate::auth::v1::operations::ListMyZitadelPermissions);
        $each!($crate::auth::v1::AuthService, get_my_label_policy, $crate::auth::v1::operations::GetMyLabelPolicy);
        $each!($crate::auth::v1::AuthService, get_my_login_policy, $crate::auth::v1::operations::GetMyLoginPolicy);
        $each!($crate::auth::v1::AuthService, get_my_password_complexity_policy, $crate::auth::v1::operations::GetMyPasswordComplexityPolicy);
        $each!($crate::auth::v1::AuthService, get_my_privacy_policy, $crate::auth::v1::operations::GetMyPrivacyPolicy);
        $each!($crate::auth::v1::AuthService, list_my_user_grants, $crate::auth::v1::operations::ListMyUserGrants);
        $each!($crate::auth::v1::AuthService, remove_my_user, $crate::auth::v1::operations::RemoveMyUser);
        $each!($crate::auth::v1::AuthService, get_my_user, $crate::auth::v1::operations::GetMyUser);
        $each!($crate::auth::v1::AuthService, list_my_auth_factors, $crate::auth::v1::operations::ListMyAuthFactors);
        $each!($crate::auth::v1::AuthService, remove_my_auth_factor_otp, $crate::auth::v1::operations::RemoveMyAuthFactorOtp);
        $each!($crate::auth::v1::AuthService, add_my_auth_factor_otp, $crate::auth::v1::operations::AddMyAuthFactorOtp);
        $each!($crate::auth::v1::AuthService, verify_my_auth_factor_otp, $crate::auth::v1::operations::VerifyMyAuthFactorOtp);
        $each!($crate::auth::v1::AuthService, remove_my_auth_factor_otp_email, $crate::auth::v1::operations::RemoveMyAuthFactorOtpEmail);
        $each!($crate::auth::v1::AuthService, add_my_auth_factor_otp_email, $crate::auth::v1::operations::AddMyAuthFactorOtpEmail);
        $each!($crate::auth::v1::AuthService, remove_my_auth_factor_otp_sms, $crate::auth::v1::operations::RemoveMyAuthFactorOtpSms);
        $each!($crate::auth::v1::AuthService, add_my_auth_factor_otp_sms, $crate::auth::v1::operations::AddMyAuthFactorOtpSms);
        $each!($crate::auth::v1::AuthService, add_my_auth_factor_u2f, $crate::auth::v1::operations::AddMyAuthFactorU2f);
        $each!($crate::auth::v1::AuthService, verify_my_auth_factor_u2f, $crate::auth::v1::operations::VerifyMyAuthFactorU2f);
        $each!($crate::auth::v1::AuthService, remove_my_auth_factor_u2f, $crate::auth::v1::operations::RemoveMyAuthFactorU2f);
        $each!($crate::auth::v1::AuthService, remove_my_avatar, $crate::auth::v1::operations::RemoveMyAvatar);
        $each!($crate::auth::v1::AuthService, list_my_user_changes, $crate::auth::v1::operations::ListMyUserChanges);
        $each!($crate::auth::v1::AuthService, get_my_email, $crate::auth::v1::operations::GetMyEmail);
        $each!($crate::auth::v1::AuthService, set_my_email, $crate::auth::v1::operations::SetMyEmail);
        $each!($crate::auth::v1::AuthService, resend_my_email_verification, $crate::auth::v1::operations::ResendMyEmailVerification);
        $each!($crate::auth::v1::AuthService, verify_my_email, $crate::auth::v1::operations::VerifyMyEmail);
        $each!($crate::auth::v1::AuthService, list_my_linked_idps, $crate::auth::v1::operations::ListMyLinkedIdps);
        $each!($crate::auth::v1::AuthService, remove_my_linked_idp, $crate::auth::v1::operations::RemoveMyLinkedIdp);
        $each!($crate::auth::v1::AuthService, list_my_metadata, $crate::auth::v1::operations::ListMyMetadata);
        $each!($crate::auth::v1::AuthService, get_my_metadata, $crate::auth::v1::operations::GetMyMetadata);
        $each!($crate::auth::v1::AuthService, update_my_password, $crate::auth::v1::operations::UpdateMyPassword);
        $each!($crate::auth::v1::AuthService, add_my_passwordless, $crate::auth::v1::operations::AddMyPasswordless);
        $each!($crate::auth::v1::AuthService, add_my_passwordless_link, $crate::auth::v1::operations::AddMyPasswordlessLink);
        $each!($crate::auth::v1::AuthService, list_my_passwordless, $crate::auth::v1::operations::ListMyPasswordless);
        $each!($crate::auth::v1::AuthService, send_my_passwordless_link, $crate::auth::v1::operations::SendMyPasswordlessLink);
        $each!($crate::auth::v1::AuthService, verify_my_passwordless, $crate::auth::v1::operations::VerifyMyPasswordless);
        $each!($crate::auth::v1::AuthService, remove_my_passwordless, $crate::auth::v1::operations::RemoveMyPasswordless);
        $each!($crate::auth::v1::AuthService, remove_my_phone, $crate::auth::v1::operations::RemoveMyPhone);
        $each!($crate::auth::v1::AuthService, get_my_phone, $crate::auth::v1::operations::GetMyPhone);
        $each!($crate::auth::v1::AuthService, set_my_phone, $crate::auth::v1::operations::SetMyPhone);
        $each!($crate::auth::v1::AuthService, resend_my_phone_verification, $crate::auth::v1::operations::ResendMyPhoneVerification);
        $each!($crate::auth::v1::AuthService, verify_my_phone, $crate::auth::v1::operations::VerifyMyPhone);
        $each!($crate::auth::v1::AuthService, get_my_profile, $crate::auth::v1::operations::GetMyProfile);
        $each!($crate::auth::v1::AuthService, update_my_profile, $crate::auth::v1::operations::UpdateMyProfile);
        $each!($crate::auth::v1::AuthService, list_my_user_sessions, $crate::auth::v1::operations::ListMyUserSessions);
        $each!($crate::auth::v1::AuthService, revoke_all_my_refresh_tokens, $crate::auth::v1::operations::RevokeAllMyRefreshTokens);
        $each!($crate::auth::v1::AuthService, list_my_refresh_tokens, $crate::auth::v1::operations::ListMyRefreshTokens);
        $each!($crate::auth::v1::AuthService, revoke_my_refresh_token, $crate::auth::v1::operations::RevokeMyRefreshToken);
        $each!($crate::auth::v1::AuthService, update_my_user_name, $crate::auth::v1::operations::UpdateMyUserName);
        $each!($crate::management::v1::ManagementService, create_action, $crate::management::v1::operations::CreateAction);
        $each!($crate::management::v1::ManagementService, list_actions, $crate::management::v1::operations::ListActions);
        $each!($crate::management::v1::ManagementService, delete_action, $crate::management::v1::operations::DeleteAction);
        $each!($crate::management::v1::ManagementService, get_action, $crate::management::v1::operations::GetAction);
        $each!($crate::management::v1::ManagementService, update_action, $crate::management::v1::operations::UpdateAction);
        $each!($crate::management::v1::ManagementService, deactivate_action, $crate::management::v1::operations::DeactivateAction);
        $each!($crate::management::v1::ManagementService, reactivate_action, $crate::management::v1::operations::ReactivateAction);
        $each!($crate::management::v1::ManagementService, list_flow_types, $crate::management::v1::operations::ListFlowTypes);
        $each!($crate::management::v1::ManagementService, set_trigger_actions, $crate::management::v1::operations::SetTriggerActions);
        $each!($crate::management::v1::ManagementService, get_flow, $crate::management::v1::operations::GetFlow);
        $each!($crate::management::v1::ManagementService, clear_flow, $crate::management::v1::operations::ClearFlow);
        $each!($crate::management::v1::ManagementService, list_flow_trigger_types, $crate::management::v1::operations::ListFlowTriggerTypes);
        $each!($crate::management::v1::ManagementService, get_org_by_domain_global, $crate::management::v1::operations::GetOrgByDomainGlobal);
        $each!($crate::management::v1::ManagementService, get_user_by_login_name_global, $crate::management::v1::operations::GetUserByLoginNameGlobal);
        $each!($crate::management::v1::ManagementService, list_granted_projects, $crate::management::v1::operations::ListGrantedProjects);
        $each!($crate::management::v1::ManagementService, get_granted_project_by_id, $crate::management::v1::operations::GetGrantedProjectById);
        $each!($crate::management::v1::ManagementService, list_granted_project_roles, $crate::management::v1::operations::ListGrantedProjectRoles);
        $each!($crate::management::v1::ManagementService, healthz, $crate::management::v1::operations::Healthz);
        $each!($crate::management::v1::ManagementService, get_iam, $crate::management::v1::operations::GetIam);
        $each!($crate::management::v1::ManagementService, list_org_idps, $crate::management::v1::operations::ListOrgIdps);
        $each!($crate::management::v1::ManagementService, add_apple_provider, $crate::management::v1::operations::AddAppleProvider);
        $each!($crate::management::v1::ManagementService, update_apple_provider, $crate::management::v1::operations::UpdateAppleProvider);
        $each!($crate::management::v1::ManagementService, add_azure_ad_provider, $crate::management::v1::operations::AddAzureAdProvider);
        $each!($crate::management::v1::ManagementService, update_azure_ad_provider, $crate::management::v1::operations::UpdateAzureAdProvider);
        $each!($crate::management::v1::ManagementService, add_jwt_provider, $crate::management::v1::operations::AddJwtProvider);
        $each!($crate::management::v1::ManagementService, update_jwt_provider, $crate::management::v1::operations::UpdateJwtProvider);
        $each!($crate::management::v1::ManagementService, add_generic_oidc_provider, $crate::management::v1::operations::AddGenericOidcProvider);
        $each!($crate::management::v1::ManagementService, update_generic_oidc_provider, $crate::management::v1::operations::UpdateGenericOidcProvider);
        $each!($crate::management::v1::ManagementService, migrate_generic_oidc_provider, $crate::management::v1::operations::MigrateGenericOidcProvider);
        $each!($crate::management::v1::ManagementService, add_git_hub_provider, $crate::management::v1::operations::AddGitHubProvider);
        $each!($crate::management::v1::ManagementService, update_git_hub_provider, $crate::management::v1::operations::UpdateGitHubProvider);
        $each!($crate::management::v1::ManagementService, add_git_hub_enterprise_server_provider, $crate::management::v1::operations::AddGitHubEnterpriseServerProvider);
        $each!($crate::management::v1::ManagementService, update_git_hub_enterprise_server_provider, $crate::management::v1::operations::UpdateGitHubEnterpriseServerProvider);
        $each!($crate::management::v1::ManagementService, add_git_lab_provider, $crate::management::v1::operations::AddGitLabProvider);
        $each!($crate::management::v1::ManagementService, update_git_lab_provider, $crate::management::v1::operations::UpdateGitLabProvider);
        $each!($crate::management::v1::ManagementService, add_git_lab_self_hosted_provider, $crate::management::v1::operations::AddGitLabSelfHostedProvider);
        $each!($crate::management::v1::ManagementService, update_git_lab_self_hosted_provider, $crate::management::v1::operations::UpdateGitLabSelfHostedProvider);
        $each!($crate::management::v1::ManagementService, add_google_provider, $crate::management::v1::operations::AddGoogleProvider);
        $each!($crate::management::v1::ManagementService, update_google_provider, $crate::management::v1::operations::UpdateGoogleProvider);
        $each!($crate::management::v1::ManagementService, add_org_jwt_idp, $crate::management::v1::operations::AddOrgJwtIdp);
        $each!($crate::management::v1::ManagementService, add_ldap_provider, $crate::management::v1::operations::AddLdapProvider);
        $each!($crate::management::v1::ManagementService, update_ldap_provider, $crate::management::v1::operations::UpdateLdapProvider);
        $each!($crate::management::v1::ManagementService, add_generic_o_auth_provider, $crate::management::v1::operations::AddGenericOAuthProvider);
        $each!($crate::management::v1::ManagementService, update_generic_o_auth_provider, $crate::management::v1::operations::UpdateGenericOAuthProvider);
        $each!($crate::management::v1::ManagementService, add_org_oidc_idp, $crate::management::v1::operations::AddOrgOidcIdp);
        $each!($crate::management::v1::ManagementService, add_saml_provider, $crate::management::v1::operations::AddSamlProvider);
        $each!($crate::management::v1::ManagementService, update_saml_provider, $crate::management::v1::operations::UpdateSamlProvider);
        $each!($crate::management::v1::ManagementService, regenerate_saml_provider_certificate, $crate::management::v1::operations::RegenerateSamlProviderCertificate);
        $each!($crate::management::v1::ManagementService, list_providers, $crate::management::v1::operations::ListProviders);
        $each!($crate::management::v1::ManagementService, delete_provider, $crate::management::v1::operations::DeleteProvider);
        $each!($crate::management::v1::ManagementService, get_provider_by_id, $crate::management::v1::operations::GetProviderById);
        $each!($crate::management::v1::ManagementService, add_zitadel_provider, $crate::management::v1::operations::AddZitadelProvider);
        $each!($crate::management::v1::ManagementService, update_zitadel_provider, $crate::management::v1::operations::UpdateZitadelProvider);
        $each!($crate::management::v1::ManagementService, deactivate_org_idp, $crate::management::v1::operations::DeactivateOrgIdp);
        $each!($crate::management::v1::ManagementService, reactivate_org_idp, $crate::management::v1::operations::ReactivateOrgIdp);
        $each!($crate::management::v1::ManagementService, update_org_idp_jwt_config, $crate::management::v1::operations::UpdateOrgIdpJwtConfig);
        $each!($crate::management::v1::ManagementService, update_org_idp_oidc_config, $crate::management::v1::operations::UpdateOrgIdpOidcConfig);
        $each!($crate::management::v1::ManagementService, remove_org_idp, $crate::management::v1::operations::RemoveOrgIdp);
        $each!($crate::management::v1::ManagementService, get_org_idp_by_id, $crate::management::v1::operations::GetOrgIdpById);
        $each!($crate::management::v1::ManagementService, update_org_idp, $crate::management::v1::operations::UpdateOrgIdp);
        $each!($crate::management::v1::ManagementService, get_supported_languages, $crate::management::v1::operations::GetSupportedLanguages);
        $each!($crate::management::v1::ManagementService, bulk_remove_org_metadata, $crate::management::v1::operations::BulkRemoveOrgMetadata);
        $each!($crate::management::v1::ManagementService, bulk_set_org_metadata, $crate::management::v1::operations::BulkSetOrgMetadata);
        $each!($crate::management::v1::ManagementService, list_org_metadata, $crate::management::v1::operations::ListOrgMetadata);
        $each!($crate::management::v1::ManagementService, remove_org_metadata, $crate::management::v1::operations::RemoveOrgMetadata);
        $each!($crate::management::v1::ManagementService, get_org_metadata, $crate::management::v1::operations::GetOrgMetadata);
        $each!($crate::management::v1::ManagementService, set_org_metadata, $crate::management::v1::operations::SetOrgMetadata);
        $each!($crate::management::v1::ManagementService, add_org, $crate::management::v1::operations::AddOrg);
        $each!($crate::management::v1::ManagementService, remove_org, $crate::management::v1::operations::RemoveOrg);
        $each!($crate::management::v1::ManagementService, get_my_org, $crate::management::v1::operations::GetMyOrg);
        $each!($crate::management::v1::ManagementService, update_org, $crate::management::v1::operations::UpdateOrg);
        $each!($crate::management::v1::ManagementService, deactivate_org, $crate::management::v1::operations::DeactivateOrg);
        $each!($crate::management::v1::ManagementService, reactivate_org, $crate::management::v1::operations::ReactivateOrg);
        $each!($crate::management::v1::ManagementService, list_org_changes, $crate::management::v1::operations::ListOrgChanges);
        $each!($crate::management::v1::ManagementService, add_org_domain, $crate::management::v1::operations::AddOrgDomain);
        $each!($crate::management::v1::ManagementService, list_org_domains, $crate::management::v1::operations::ListOrgDomains);
        $each!($crate::management::v1::ManagementService, remove_org_domain, $crate::management::v1::operations::RemoveOrgDomain);
        $each!($crate::management::v1::ManagementService, set_primary_org_domain, $crate::management::v1::operations::SetPrimaryOrgDomain);
        $each!($crate::management::v1::ManagementService, generate_org_domain_validation, $crate::management::v1::operations::GenerateOrgDomainValidation);
        $each!($crate::management::v1::ManagementService, validate_org_domain, $crate::management::v1::operations::ValidateOrgDomain);
        $each!($crate::management::v1::ManagementService, add_org_member, $crate::management::v1::operations::AddOrgMember);
        $each!($crate::management::v1::ManagementService, list_org_members, $crate::management::v1::operations::ListOrgMembers);
        $each!($crate::management::v1::ManagementService, remove_org_member, $crate::management::v1::operations::RemoveOrgMember);
        $each!($crate::management::v1::ManagementService, update_org_member, $crate::management::v1::operations::UpdateOrgMember);
        $each!($crate::management::v1::ManagementService, list_org_member_roles, $crate::management::v1::operations::ListOrgMemberRoles);
        $each!($crate::management::v1::ManagementService, get_default_label_policy, $crate::management::v1::operations::GetDefaultLabelPolicy);
        $each!($crate::management::v1::ManagementService, get_default_lockout_policy, $crate::management::v1::operations::GetDefaultLockoutPolicy);
        $each!($crate::management::v1::ManagementService, get_default_login_policy, $crate::management::v1::operations::GetDefaultLoginPolicy);
        $each!($crate::management::v1::ManagementService, get_default_notification_policy, $crate::management::v1::operations::GetDefaultNotificationPolicy);
        $each!($crate::management::v1::ManagementService, get_default_password_age_policy, $crate::management::v1::operations::GetDefaultPasswordAgePolicy);
        $each!($crate::management::v1::ManagementService, get_default_password_complexity_policy, $crate::management::v1::operations::GetDefaultPasswordComplexityPolicy);
        $each!($crate::management::v1::ManagementService, get_default_privacy_policy, $crate::management::v1::operations::GetDefaultPrivacyPolicy);
        $each!($crate::management::v1::ManagementService, get_domain_policy, $crate::management::v1::operations::GetDomainPolicy);
        $each!($crate::management::v1::ManagementService, reset_label_policy_to_default, $crate::management::v1::operations::ResetLabelPolicyToDefault);
        $each!($crate::management::v1::ManagementService, get_label_policy, $crate::management::v1::operations::GetLabelPolicy);
        $each!($crate::management::v1::ManagementService, add_custom_label_policy, $crate::management::v1::operations::AddCustomLabelPolicy);
        $each!($crate::management::v1::ManagementService, update_custom_label_policy, $crate::management::v1::operations::UpdateCustomLabelPolicy);
        $each!($crate::management::v1::ManagementService, activate_custom_label_policy, $crate::management::v1::operations::ActivateCustomLabelPolicy);
        $each!($crate::management::v1::ManagementService, get_preview_label_policy, $crate::management::v1::operations::GetPreviewLabelPolicy);
        $each!($crate::management::v1::ManagementService, remove_custom_label_policy_font, $crate::management::v1::operations::RemoveCustomLabelPolicyFont);
        $each!($crate::management::v1::ManagementService, remove_custom_label_policy_icon, $crate::management::v1::operations::RemoveCustomLabelPolicyIcon);
        $each!($crate::management::v1::ManagementService, remove_custom_label_policy_icon_dark, $crate::management::v1::operations::RemoveCustomLabelPolicyIconDark);
        $each!($crate::management::v1::ManagementService, remove_custom_label_policy_logo, $crate::management::v1::operations::RemoveCustomLabelPolicyLogo);
        $each!($crate::management::v1::ManagementService, remove_custom_label_policy_logo_dark, $crate::management::v1::operations::RemoveCustomLabelPolicyLogoDark);
        $each!($crate::management::v1::ManagementService, reset_lockout_policy_to_default, $crate::management::v1::operations::ResetLockoutPolicyToDefault);
        $each!($crate::management::v1::ManagementService, get_lockout_policy, $crate::management::v1::operations::GetLockoutPolicy);
        $each!($crate::management::v1::ManagementService, add_custom_lockout_policy, $crate::management::v1::operations::AddCustomLockoutPolicy);
        $each!($crate::management::v1::ManagementService, update_custom_lockout_policy, $crate::management::v1::operations::UpdateCustomLockoutPolicy);
        $each!($crate::management::v1::ManagementService, reset_login_policy_to_default, $crate::management::v1::operations::ResetLoginPolicyToDefault);
        $each!($crate::management::v1::ManagementService, get_login_policy, $crate::management::v1::operations::GetLoginPolicy);
        $each!($crate::management::v1::ManagementService, add_custom_login_policy, $crate::management::v1::operations::AddCustomLoginPolicy);
        $each!($crate::management::v1::ManagementService, update_custom_login_policy, $crate::management::v1::operations::UpdateCustomLoginPolicy);
        $each!($crate::management::v1::ManagementService, list_login_policy_multi_factors, $crate::management::v1::operations::ListLoginPolicyMultiFactors);
        $each!($crate::management::v1::ManagementService, add_idp_to_login_policy, $crate::management::v1::operations::AddIdpToLoginPolicy);
        $each!($crate::management::v1::ManagementService, list_login_policy_idps, $crate::management::v1::operations::ListLoginPolicyIdps);
        $each!($crate::management::v1::ManagementService, remove_idp_from_login_policy, $crate::management::v1::operations::RemoveIdpFromLoginPolicy);
        $each!($crate::management::v1::ManagementService, add_multi_factor_to_login_policy, $crate::management::v1::operations::AddMultiFactorToLoginPolicy);
        $each!($crate::management::v1::ManagementService, remove_multi_factor_from_login_policy, $crate::management::v1::operations::RemoveMultiFactorFromLoginPolicy);
        $each!($crate::management::v1::ManagementService, add_second_factor_to_login_policy, $crate::management::v1::operations::AddSecondFactorToLoginPolicy);
        $each!($crate::management::v1::ManagementService, list_login_policy_second_factors, $crate::management::v1::operations::ListLoginPolicySecondFactors);
        $each!($crate::management::v1::ManagementService, remove_second_factor_from_login_policy, $crate::management::v1::operations::RemoveSecondFactorFromLoginPolicy);
        $each!($crate::management::v1::ManagementService, reset_notification_policy_to_default, $crate::management::v1::operations::ResetNotificationPolicyToDefault);
        $each!($crate::management::v1::ManagementService, get_notification_policy, $crate::management::v1::operations::GetNotificationPolicy);
        $each!($crate::management::v1::ManagementService, add_custom_notification_policy, $crate::management::v1::operations::AddCustomNotificationPolicy);
        $each!($crate::management::v1::ManagementService, update_custom_notification_policy, $crate::management::v1::operations::UpdateCustomNotificationPolicy);
        $each!($crate::management::v1::ManagementService, get_org_iam_policy, $crate::management::v1::operations::GetOrgIamPolicy);
        $each!($crate::management::v1::ManagementService, reset_password_age_policy_to_default, $crate::management::v1::operations::ResetPasswordAgePolicyToDefault);
        $each!($crate::management::v1::ManagementService, get_password_age_policy, $crate::management::v1::operations::GetPasswordAgePolicy);
        $each!($crate::management::v1::ManagementService, add_custom_password_age_policy, $crate::management::v1::operations::AddCustomPasswordAgePolicy);
        $each!($crate::management::v1::ManagementService, update_custom_password_age_policy, $crate::management::v1::operations::UpdateCustomPasswordAgePolicy);
        $each!($crate::management::v1::ManagementService, reset_password_complexity_policy_to_default, $crate::management::v1::operations::ResetPasswordComplexityPolicyToDefault);
        $each!($crate::management::v1::ManagementService, get_password_complexity_policy, $crate::management::v1::operations::GetPasswordComplexityPolicy);
        $each!($crate::management::v1::ManagementService, add_custom_password_complexity_policy, $crate::management::v1::operations::AddCustomPasswordComplexityPolicy);
        $each!($crate::management::v1::ManagementService, update_custom_password_complexity_policy, $crate::management::v1::operations::UpdateCustomPasswordComplexityPolicy);
        $each!($crate::management::v1::ManagementService, reset_privacy_policy_to_default, $crate::management::v1::operations::ResetPrivacyPolicyToDefault);
        $each!($crate::management::v1::ManagementService, get_privacy_policy, $crate::management::v1::operations::GetPrivacyPolicy);
        $each!($crate::management::v1::ManagementService, add_custom_privacy_policy, $crate::management::v1::operations::AddCustomPrivacyPolicy);
        $each!($crate::management::v1::ManagementService, update_custom_privacy_policy, $crate::management::v1::operations::UpdateCustomPrivacyPolicy);
        $each!($crate::management::v1::ManagementService, list_all_project_grants, $crate::management::v1::operations::ListAllProjectGrants);
        $each!($crate::management::v1::ManagementService, add_project, $crate::management::v1::operations::AddProject);
        $each!($crate::management::v1::ManagementService, list_projects, $crate::management::v1::operations::ListProjects);
        $each!($crate::management::v1::ManagementService, list_project_grant_member_roles, $crate::management::v1::operations::ListProjectGrantMemberRoles);
        $each!($crate::management::v1::ManagementService, list_project_member_roles, $crate::management::v1::operations::ListProjectMemberRoles);
        $each!($crate::management::v1::ManagementService, remove_project, $crate::management::v1::operations::RemoveProject);
        $each!($crate::management::v1::ManagementService, get_project_by_id, $crate::management::v1::operations::GetProjectById);
        $each!($crate::management::v1::ManagementService, update_project, $crate::management::v1::operations::UpdateProject);
        $each!($crate::management::v1::ManagementService, deactivate_project, $crate::management::v1::operations::DeactivateProject);
        $each!($crate::management::v1::ManagementService, reactivate_project, $crate::management::v1::operations::ReactivateProject);
        $each!($crate::management::v1::ManagementService, list_apps, $crate::management::v1::operations::ListApps);
        $each!($crate::management::v1::ManagementService, add_api_app, $crate::management::v1::operations::AddApiApp);
        $each!($crate::management::v1::ManagementService, add_oidc_app, $crate::management::v1::operations::AddOidcApp);
        $each!($crate::management::v1::ManagementService, add_saml_app, $crate::management::v1::operations::AddSamlApp);
        $each!($crate::management::v1::ManagementService, remove_app, $crate::management::v1::operations::RemoveApp);
        $each!($crate::management::v1::ManagementService, get_app_by_id, $crate::management::v1::operations::GetAppById);
        $each!($crate::management::v1::ManagementService, update_app, $crate::management::v1::operations::UpdateApp);
        $each!($crate::management::v1::ManagementService, deactivate_app, $crate::management::v1::operations::DeactivateApp);
        $each!($crate::management::v1::ManagementService, reactivate_app, $crate::management::v1::operations::ReactivateApp);
        $each!($crate::management::v1::ManagementService, update_api_app_config, $crate::management::v1::operations::UpdateApiAppConfig);
        $each!($crate::management::v1::ManagementService, regenerate_api_client_secret, $crate::management::v1::operations::RegenerateApiClientSecret);
        $each!($crate::management::v1::ManagementService, list_app_changes, $crate::management::v1::operations::ListAppChanges);
        $each!($crate::management::v1::ManagementService, add_app_key, $crate::management::v1::operations::AddAppKey);
        $each!($crate::management::v1::ManagementService, list_app_keys, $crate::management::v1::operations::ListAppKeys);
        $each!($crate::management::v1::ManagementService, remove_app_key, $crate::management::v1::operations::RemoveAppKey);
        $each!($crate::management::v1::ManagementService, get_app_key, $crate::management::v1::operations::GetAppKey);
        $each!($crate::management::v1::ManagementService, update_oidc_app_config, $crate::management::v1::operations::UpdateOidcAppConfig);
        $each!($crate::management::v1::ManagementService, regenerate_oidc_client_secret, $crate::management::v1::operations::RegenerateOidcClientSecret);
        $each!($crate::management::v1::ManagementService, update_saml_app_config, $crate::management::v1::operations::UpdateSamlAppConfig);
        $each!($crate::management::v1::ManagementService, list_project_changes, $crate::management::v1::operations::ListProjectChanges);
        $each!($crate::management::v1::ManagementService, add_project_grant, $crate::management::v1::operations::AddProjectGrant);
        $each!($crate::management::v1::ManagementService, list_project_grants, $crate::management::v1::operations::ListProjectGrants);
        $each!($crate::management::v1::ManagementService, remove_project_grant, $crate::management::v1::operations::RemoveProjectGrant);
        $each!($crate::management::v1::ManagementService, get_project_grant_by_id, $crate::management::v1::operations::GetProjectGrantById);
        $each!($crate::management::v1::ManagementService, update_project_grant, $crate::management::v1::operations::UpdateProjectGrant);
        $each!($crate::management::v1::ManagementService, deactivate_project_grant, $crate::management::v1::operations::DeactivateProjectGrant);
        $each!($crate::management::v1::ManagementService, reactivate_project_grant, $crate::management::v1::operations::ReactivateProjectGrant);
        $each!($crate::management::v1::ManagementService, list_project_grant_changes, $crate::management::v1::operations::ListProjectGrantChanges);
        $each!($crate::management::v1::ManagementService, add_project_grant_member, $crate::management::v1::operations::AddProjectGrantMember);
        $each!($crate::management::v1::ManagementService, list_project_grant_members, $crate::management::v1::operations::ListProjectGrantMembers);
        $each!($crate::management::v1::ManagementService, remove_project_grant_member, $crate::management::v1::operations::RemoveProjectGrantMember);
        $each!($crate::management::v1::ManagementService, update_project_grant_member, $crate::management::v1::operations::UpdateProjectGrantMember);
        $each!($crate::management::v1::ManagementService, add_project_member, $crate::management::v1::operations::AddProjectMember);
        $each!($crate::management::v1::ManagementService, list_project_members, $crate::management::v1::operations::ListProjectMembers);
        $each!($crate::management::v1::ManagementService, remove_project_member, $crate::management::v1::operations::RemoveProjectMember);
        $each!($crate::management::v1::ManagementService, update_project_member, $crate::management::v1::operations::UpdateProjectMember);
        $each!($crate::management::v1::ManagementService, add_project_role, $crate::management::v1::operations::AddProjectRole);
        $each!($crate::management::v1::ManagementService, bulk_add_project_roles, $crate::management::v1::operations::BulkAddProjectRoles);
        $each!($crate::management::v1::ManagementService, list_project_roles, $crate::management::v1::operations::ListProjectRoles);
        $each!($crate::management::v1::ManagementService, remove_project_role, $crate::management::v1::operations::RemoveProjectRole);
        $each!($crate::management::v1::ManagementService, update_project_role, $crate::management::v1::operations::UpdateProjectRole);
        $each!($crate::management::v1::ManagementService, get_default_login_texts, $crate::management::v1::operations::GetDefaultLoginTexts);
        $each!($crate::management::v1::ManagementService, get_default_domain_claimed_message_text, $crate::management::v1::operations::GetDefaultDomainClaimedMessageText);
        $each!($crate::management::v1::ManagementService, get_default_init_message_text, $crate::management::v1::operations::GetDefaultInitMessageText);
        $each!($crate::management::v1::ManagementService, get_default_invite_user_message_text, $crate::management::v1::operations::GetDefaultInviteUserMessageText);
        $each!($crate::management::v1::ManagementService, get_default_password_change_message_text, $crate::management::v1::operations::GetDefaultPasswordChangeMessageText);
        $each!($crate::management::v1::ManagementService, get_default_passwordless_registration_message_text, $crate::management::v1::operations::GetDefaultPasswordlessRegistrationMessageText);
        $each!($crate::management::v1::ManagementService, get_default_password_reset_message_text, $crate::management::v1::operations::GetDefaultPasswordResetMessageText);
        $each!($crate::management::v1::ManagementService, get_default_verify_email_message_text, $crate::management::v1::operations::GetDefaultVerifyEmailMessageText);
        $each!($crate::management::v1::ManagementService, get_default_verify_email_otp_message_text, $crate::management::v1::operations::GetDefaultVerifyEmailOtpMessageText);
        $each!($crate::management::v1::ManagementService, get_default_verify_phone_message_text, $crate::management::v1::operations::GetDefaultVerifyPhoneMessageText);
        $each!($crate::management::v1::ManagementService, get_default_verify_sms_otp_message_text, $crate::management::v1::operations::GetDefaultVerifySmsOtpMessageText);
        $each!($crate::management::v1::ManagementService, reset_custom_login_text_to_default, $crate::management::v1::operations::ResetCustomLoginTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_login_texts, $crate::management::v1::operations::GetCustomLoginTexts);
        $each!($crate::management::v1::ManagementService, set_custom_login_text, $crate::management::v1::operations::SetCustomLoginText);
        $each!($crate::management::v1::ManagementService, reset_custom_domain_claimed_message_text_to_default, $crate::management::v1::operations::ResetCustomDomainClaimedMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_domain_claimed_message_text, $crate::management::v1::operations::GetCustomDomainClaimedMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_domain_claimed_message_custom_text, $crate::management::v1::operations::SetCustomDomainClaimedMessageCustomText);
        $each!($crate::management::v1::ManagementService, reset_custom_init_message_text_to_default, $crate::management::v1::operations::ResetCustomInitMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_init_message_text, $crate::management::v1::operations::GetCustomInitMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_init_message_text, $crate::management::v1::operations::SetCustomInitMessageText);
        $each!($crate::management::v1::ManagementService, reset_custom_invite_user_message_text_to_default, $crate::management::v1::operations::ResetCustomInviteUserMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_invite_user_message_text, $crate::management::v1::operations::GetCustomInviteUserMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_invite_user_message_custom_text, $crate::management::v1::operations::SetCustomInviteUserMessageCustomText);
        $each!($crate::management::v1::ManagementService, reset_custom_password_change_message_text_to_default, $crate::management::v1::operations::ResetCustomPasswordChangeMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_password_change_message_text, $crate::management::v1::operations::GetCustomPasswordChangeMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_password_change_message_custom_text, $crate::management::v1::operations::SetCustomPasswordChangeMessageCustomText);
        $each!($crate::management::v1::ManagementService, reset_custom_passwordless_registration_message_text_to_default, $crate::management::v1::operations::ResetCustomPasswordlessRegistrationMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_passwordless_registration_message_text, $crate::management::v1::operations::GetCustomPasswordlessRegistrationMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_passwordless_registration_message_custom_text, $crate::management::v1::operations::SetCustomPasswordlessRegistrationMessageCustomText);
        $each!($crate::management::v1::ManagementService, reset_custom_password_reset_message_text_to_default, $crate::management::v1::operations::ResetCustomPasswordResetMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_password_reset_message_text, $crate::management::v1::operations::GetCustomPasswordResetMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_password_reset_message_text, $crate::management::v1::operations::SetCustomPasswordResetMessageText);
        $each!($crate::management::v1::ManagementService, reset_custom_verify_email_message_text_to_default, $crate::management::v1::operations::ResetCustomVerifyEmailMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_verify_email_message_text, $crate::management::v1::operations::GetCustomVerifyEmailMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_verify_email_message_text, $crate::management::v1::operations::SetCustomVerifyEmailMessageText);
        $each!($crate::management::v1::ManagementService, reset_custom_verify_email_otp_message_text_to_default, $crate::management::v1::operations::ResetCustomVerifyEmailOtpMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_verify_email_otp_message_text, $crate::management::v1::operations::GetCustomVerifyEmailOtpMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_verify_email_otp_message_text, $crate::management::v1::operations::SetCustomVerifyEmailOtpMessageText);
        $each!($crate::management::v1::ManagementService, reset_custom_verify_phone_message_text_to_default, $crate::management::v1::operations::ResetCustomVerifyPhoneMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_verify_phone_message_text, $crate::management::v1::operations::GetCustomVerifyPhoneMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_verify_phone_message_text, $crate::management::v1::operations::SetCustomVerifyPhoneMessageText);
        $each!($crate::management::v1::ManagementService, reset_custom_verify_sms_otp_message_text_to_default, $crate::management::v1::operations::ResetCustomVerifySmsOtpMessageTextToDefault);
        $each!($crate::management::v1::ManagementService, get_custom_verify_sms_otp_message_text, $crate::management::v1::operations::GetCustomVerifySmsOtpMessageText);
        $each!($crate::management::v1::ManagementService, set_custom_verify_sms_otp_message_text, $crate::management::v1::operations::SetCustomVerifySmsOtpMessageText);
        $each!($crate::management::v1::ManagementService, bulk_remove_user_grant, $crate::management::v1::operations::BulkRemoveUserGrant);
        $each!($crate::management::v1::ManagementService, is_user_unique, $crate::management::v1::operations::IsUserUnique);
        $each!($crate::management::v1::ManagementService, list_users, $crate::management::v1::operations::ListUsers);
        $each!($crate::management::v1::ManagementService, list_user_grants, $crate::management::v1::operations::ListUserGrants);
        $each!($crate::management::v1::ManagementService, add_human_user, $crate::management::v1::operations::AddHumanUser);
        $each!($crate::management::v1::ManagementService, import_human_user, $crate::management::v1::operations::ImportHumanUser);
        $each!($crate::management::v1::ManagementService, add_machine_user, $crate::management::v1::operations::AddMachineUser);
        $each!($crate::management::v1::ManagementService, remove_user, $crate::management::v1::operations::RemoveUser);
        $each!($crate::management::v1::ManagementService, get_user_by_id, $crate::management::v1::operations::GetUserById);
        $each!($crate::management::v1::ManagementService, deactivate_user, $crate::management::v1::operations::DeactivateUser);
        $each!($crate::management::v1::ManagementService, lock_user, $crate::management::v1::operations::LockUser);
        $each!($crate::management::v1::ManagementService, reactivate_user, $crate::management::v1::operations::ReactivateUser);
        $each!($crate::management::v1::ManagementService, unlock_user, $crate::management::v1::operations::UnlockUser);
        $each!($crate::management::v1::ManagementService, bulk_remove_user_metadata, $crate::management::v1::operations::BulkRemoveUserMetadata);
        $each!($crate::management::v1::ManagementService, bulk_set_user_metadata, $crate::management::v1::operations::BulkSetUserMetadata);
        $each!($crate::management::v1::ManagementService, list_user_metadata, $crate::management::v1::operations::ListUserMetadata);
        $each!($crate::management::v1::ManagementService, remove_user_metadata, $crate::management::v1::operations::RemoveUserMetadata);
        $each!($crate::management::v1::ManagementService, get_user_metadata, $crate::management::v1::operations::GetUserMetadata);
        $each!($crate::management::v1::ManagementService, set_user_metadata, $crate::management::v1::operations::SetUserMetadata);
        $each!($crate::management::v1::ManagementService, resend_human_initialization, $crate::management::v1::operations::ResendHumanInitialization);
        $each!($crate::management::v1::ManagementService, list_human_auth_factors, $crate::management::v1::operations::ListHumanAuthFactors);
        $each!($crate::management::v1::ManagementService, remove_human_auth_factor_otp, $crate::management::v1::operations::RemoveHumanAuthFactorOtp);
        $each!($crate::management::v1::ManagementService, remove_human_auth_factor_otp_email, $crate::management::v1::operations::RemoveHumanAuthFactorOtpEmail);
        $each!($crate::management::v1::ManagementService, remove_human_auth_factor_otp_sms, $crate::management::v1::operations::RemoveHumanAuthFactorOtpSms);
        $each!($crate::management::v1::ManagementService, remove_human_auth_factor_u2f, $crate::management::v1::operations::RemoveHumanAuthFactorU2f);
        $each!($crate::management::v1::ManagementService, remove_human_avatar, $crate::management::v1::operations::RemoveHumanAvatar);
        $each!($crate::management::v1::ManagementService, list_user_changes, $crate::management::v1::operations::ListUserChanges);
        $each!($crate::management::v1::ManagementService, get_human_email, $crate::management::v1::operations::GetHumanEmail);
        $each!($crate::management::v1::ManagementService, update_human_email, $crate::management::v1::operations::UpdateHumanEmail);
        $each!($crate::management::v1::ManagementService, resend_human_email_verification, $crate::management::v1::operations::ResendHumanEmailVerification);
        $each!($crate::management::v1::ManagementService, add_user_grant, $crate::management::v1::operations::AddUserGrant);
        $each!($crate::management::v1::ManagementService, remove_user_grant, $crate::management::v1::operations::RemoveUserGrant);
        $each!($crate::management::v1::ManagementService, get_user_grant_by_id, $crate::management::v1::operations::GetUserGrantById);
        $each!($crate::management::v1::ManagementService, update_user_grant, $crate::management::v1::operations::UpdateUserGrant);
        $each!($crate::management::v1::ManagementService, deactivate_user_grant, $crate::management::v1::operations::DeactivateUserGrant);
        $each!($crate::management::v1::ManagementService, reactivate_user_grant, $crate::management::v1::operations::ReactivateUserGrant);
        $each!($crate::management::v1::ManagementService, list_human_linked_idps, $crate::management::v1::operations::ListHumanLinkedIdps);
        $each!($crate::management::v1::ManagementService, remove_human_linked_idp, $crate::management::v1::operations::RemoveHumanLinkedIdp);
        $each!($crate::management::v1::ManagementService, add_machine_key, $crate::management::v1::operations::AddMachineKey);
        $each!($crate::management::v1::ManagementService, list_machine_keys, $crate::management::v1::operations::ListMachineKeys);
        $each!($crate::management::v1::ManagementService, remove_machine_key, $crate::management::v1::operations::RemoveMachineKey);
        $each!($crate::management::v1::ManagementService, get_machine_key_by_ids, $crate::management::v1::operations::GetMachineKeyByIds);
        $each!($crate::management::v1::ManagementService, update_machine, $crate::management::v1::operations::UpdateMachine);
        $each!($crate::management::v1::ManagementService, list_user_memberships, $crate::management::v1::operations::ListUserMemberships);
        $each!($crate::management::v1::ManagementService, set_human_password, $crate::management::v1::operations::SetHumanPassword);
        $each!($crate::management::v1::ManagementService, set_human_initial_password, $crate::management::v1::operations::SetHumanInitialPassword);
        $each!($crate::management::v1::ManagementService, send_human_reset_password_notification, $crate::management::v1::operations::SendHumanResetPasswordNotification);
        $each!($crate::management::v1::ManagementService, add_passwordless_registration, $crate::management::v1::operations::AddPasswordlessRegistration);
        $each!($crate::management::v1::ManagementService, list_human_passwordless, $crate::management::v1::operations::ListHumanPasswordless);
        $each!($crate::management::v1::ManagementService, send_passwordless_registration, $crate::management::v1::operations::SendPasswordlessRegistration);
        $each!($crate::management::v1::ManagementService, remove_human_passwordless, $crate::management::v1::operations::RemoveHumanPasswordless);
        $each!($crate::management::v1::ManagementService, add_personal_access_token, $crate::management::v1::operations::AddPersonalAccessToken);
        $each!($crate::management::v1::ManagementService, list_personal_access_tokens, $crate::management::v1::operations::ListPersonalAccessTokens);
        $each!($crate::management::v1::ManagementService, remove_personal_access_token, $crate::management::v1::operations::RemovePersonalAccessToken);
        $each!($crate::management::v1::ManagementService, get_personal_access_token_by_ids, $crate::management::v1::operations::GetPersonalAccessTokenByIds);
        $each!($crate::management::v1::ManagementService, remove_human_phone, $crate::management::v1::operations::RemoveHumanPhone);
        $each!($crate::management::v1::ManagementService, get_human_phone, $crate::management::v1::operations::GetHumanPhone);
        $each!($crate::management::v1::ManagementService, update_human_phone, $crate::management::v1::operations::UpdateHumanPhone);
        $each!($crate::management::v1::ManagementService, resend_human_phone_verification, $crate::management::v1::operations::ResendHumanPhoneVerification);
        $each!($crate::management::v1::ManagementService, get_human_profile, $crate::management::v1::operations::GetHumanProfile);
        $each!($crate::management::v1::ManagementService, update_human_profile, $crate::management::v1::operations::UpdateHumanProfile);
        $each!($crate::management::v1::ManagementService, remove_machine_secret, $crate::management::v1::operations::RemoveMachineSecret);
        $each!($crate::management::v1::ManagementService, generate_machine_secret, $crate::management::v1::operations::GenerateMachineSecret);
        $each!($crate::management::v1::ManagementService, update_user_name, $crate::management::v1::operations::UpdateUserName);
        $each!($crate::management::v1::ManagementService, get_oidc_information, $crate::management::v1::operations::GetOidcInformation);
        $each!($crate::system::v1::SystemService, exists_domain, $crate::system::v1::operations::ExistsDomain);
        $each!($crate::system::v1::SystemService, list_failed_events, $crate::system::v1::operations::ListFailedEvents);
        $each!($crate::system::v1::SystemService, remove_failed_event, $crate::system::v1::operations::RemoveFailedEvent);
        $each!($crate::system::v1::SystemService, healthz, $crate::system::v1::operations::Healthz);
        $each!($crate::system::v1::SystemService, add_instance, $crate::system::v1::operations::AddInstance);
        $each!($crate::system::v1::SystemService, create_instance, $crate::system::v1::operations::CreateInstance);
        $each!($crate::system::v1::SystemService, list_instances, $crate::system::v1::operations::ListInstances);
        $each!($crate::system::v1::SystemService, bulk_set_limits, $crate::system::v1::operations::BulkSetLimits);
        $each!($crate::system::v1::SystemService, remove_instance, $crate::system::v1::operations::RemoveInstance);
        $each!($crate::system::v1::SystemService, get_instance, $crate::system::v1::operations::GetInstance);
        $each!($crate::system::v1::SystemService, update_instance, $crate::system::v1::operations::UpdateInstance);
        $each!($crate::system::v1::SystemService, add_domain, $crate::system::v1::operations::AddDomain);
        $each!($crate::system::v1::SystemService, list_domains, $crate::system::v1::operations::ListDomains);
        $each!($crate::system::v1::SystemService, set_primary_domain, $crate::system::v1::operations::SetPrimaryDomain);
        $each!($crate::system::v1::SystemService, remove_domain, $crate::system::v1::operations::RemoveDomain);
        $each!($crate::system::v1::SystemService, set_instance_feature, $crate::system::v1::operations::SetInstanceFeature);
        $each!($crate::system::v1::SystemService, reset_limits, $crate::system::v1::operations::ResetLimits);
        $each!($crate::system::v1::SystemService, set_limits, $crate::system::v1::operations::SetLimits);
        $each!($crate::system::v1::SystemService, list_iam_members, $crate::system::v1::operations::ListIamMembers);
        $each!($crate::system::v1::SystemService, add_quota, $crate::system::v1::operations::AddQuota);
        $each!($crate::system::v1::SystemService, set_quota, $crate::system::v1::operations::SetQuota);
        $each!($crate::system::v1::SystemService, remove_quota, $crate::system::v1::operations::RemoveQuota);
        $each!($crate::system::v1::SystemService, list_views, $crate::system::v1::operations::ListViews);
        $each!($crate::system::v1::SystemService, clear_view, $crate::system::v1::operations::ClearView);
    };
}
