// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.project.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// All project grant query.
#[derive(Clone, Default)]
pub struct AllProjectGrantQuery {
    /// One of `project_name_query`, `role_key_query`, `project_id_query`, `granted_org_id_query`.
    ///
    /// Required.
    pub query: Option<AllProjectGrantQueryKind>,
}

impl AllProjectGrantQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<AllProjectGrantQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { AllProjectGrantQuery {
    query: oneof,
} }

/// Alternatives of `AllProjectGrantQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AllProjectGrantQueryKind {
    /// Project name query.
    ProjectNameQuery(GrantProjectNameQuery),
    /// Role key query.
    RoleKeyQuery(GrantRoleKeyQuery),
    /// Project id query.
    ProjectIdQuery(ProjectIdQuery),
    /// Granted org id query.
    GrantedOrgIdQuery(GrantedOrgIdQuery),
}

oneof! { AllProjectGrantQueryKind {
    ProjectNameQuery,
    RoleKeyQuery,
    ProjectIdQuery,
    GrantedOrgIdQuery,
} }

convert! { AllProjectGrantQuery.query = AllProjectGrantQueryKind {
    ProjectNameQuery(GrantProjectNameQuery),
    RoleKeyQuery(GrantRoleKeyQuery),
    ProjectIdQuery(ProjectIdQuery),
    GrantedOrgIdQuery(GrantedOrgIdQuery),
} }

/// Grant project name query.
#[derive(Clone, Default)]
pub struct GrantProjectNameQuery {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl GrantProjectNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { GrantProjectNameQuery {
    name,
    method,
} }

/// Grant role key query.
#[derive(Clone, Default)]
pub struct GrantRoleKeyQuery {
    /// Key of the role, as it appears in tokens.
    ///
    /// At most 200 characters.
    pub role_key: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl GrantRoleKeyQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(role_key: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            role_key: role_key.into(),
            method,
        }
    }
}

message! { GrantRoleKeyQuery {
    role_key,
    method,
} }

/// Granted org id query.
#[derive(Clone, Default)]
pub struct GrantedOrgIdQuery {
    /// Granted org id.
    ///
    /// At most 200 characters.
    pub granted_org_id: String,
}

impl GrantedOrgIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(granted_org_id: impl Into<String>) -> Self {
        Self {
            granted_org_id: granted_org_id.into(),
        }
    }
}

message! { GrantedOrgIdQuery {
    granted_org_id,
} }

/// Granted project.
#[derive(Clone, Default)]
pub struct GrantedProject {
    /// Grant id.
    pub grant_id: String,
    /// Granted org id.
    pub granted_org_id: String,
    /// Granted org name.
    pub granted_org_name: String,
    /// Keys of the roles that the other organization may give.
    pub granted_role_keys: Vec<String>,
    /// State of the resource.
    pub state: ProjectGrantState,
    /// Id of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// Project owner id.
    pub project_owner_id: String,
    /// Project owner name.
    pub project_owner_name: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { GrantedProject {
    grant_id,
    granted_org_id,
    granted_org_name,
    granted_role_keys,
    state,
    project_id,
    project_name,
    project_owner_id,
    project_owner_name,
    details,
} }

/// Project.
#[derive(Clone, Default)]
pub struct Project {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Name, for people to read.
    pub name: String,
    /// State of the resource.
    pub state: ProjectState,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
    /// Whether a user needs a role in the project to sign in to its applications.
    pub project_role_check: bool,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub has_project_check: bool,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: PrivateLabelingSetting,
}

message! { Project {
    id,
    details,
    name,
    state,
    project_role_assertion,
    project_role_check,
    has_project_check,
    private_labeling_setting,
} }

/// Project grant query.
#[derive(Clone, Default)]
pub struct ProjectGrantQuery {
    /// Either `project_name_query` or `role_key_query`.
    ///
    /// Required.
    pub query: Option<ProjectGrantQueryKind>,
}

impl ProjectGrantQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<ProjectGrantQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { ProjectGrantQuery {
    query: oneof,
} }

/// Alternatives of `ProjectGrantQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectGrantQueryKind {
    /// Project name query.
    ProjectNameQuery(GrantProjectNameQuery),
    /// Role key query.
    RoleKeyQuery(GrantRoleKeyQuery),
}

oneof! { ProjectGrantQueryKind {
    ProjectNameQuery,
    RoleKeyQuery,
} }

convert! { ProjectGrantQuery.query = ProjectGrantQueryKind {
    ProjectNameQuery(GrantProjectNameQuery),
    RoleKeyQuery(GrantRoleKeyQuery),
} }

/// Project id query.
#[derive(Clone, Default)]
pub struct ProjectIdQuery {
    /// Id of the project.
    ///
    /// At most 200 characters.
    pub project_id: String,
}

impl ProjectIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

message! { ProjectIdQuery {
    project_id,
} }

/// Project name query.
#[derive(Clone, Default)]
pub struct ProjectNameQuery {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl ProjectNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { ProjectNameQuery {
    name,
    method,
} }

/// Project query.
#[derive(Clone, Default)]
pub struct ProjectQuery {
    /// Either `name_query` or `project_resource_owner_query`.
    ///
    /// Required.
    pub query: Option<ProjectQueryKind>,
}

impl ProjectQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<ProjectQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { ProjectQuery {
    query: oneof,
} }

/// Alternatives of `ProjectQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectQueryKind {
    /// Keeps entries by their name.
    NameQuery(ProjectNameQuery),
    /// Project resource owner query.
    ProjectResourceOwnerQuery(ProjectResourceOwnerQuery),
}

oneof! { ProjectQueryKind {
    NameQuery,
    ProjectResourceOwnerQuery,
} }

convert! { ProjectQuery.query = ProjectQueryKind {
    NameQuery(ProjectNameQuery),
    ProjectResourceOwnerQuery(ProjectResourceOwnerQuery),
} }

/// Project resource owner query.
#[derive(Clone, Default)]
pub struct ProjectResourceOwnerQuery {
    /// Id of the organization or instance that owns the resource.
    ///
    /// At most 200 characters.
    pub resource_owner: String,
}

impl ProjectResourceOwnerQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(resource_owner: impl Into<String>) -> Self {
        Self {
            resource_owner: resource_owner.into(),
        }
    }
}

message! { ProjectResourceOwnerQuery {
    resource_owner,
} }

/// Role.
#[derive(Clone, Default)]
pub struct Role {
    /// Key that names the entry.
    pub key: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Name to show to people.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    pub group: String,
}

message! { Role {
    key,
    details,
    display_name,
    group,
} }

/// Role display name query.
#[derive(Clone, Default)]
pub struct RoleDisplayNameQuery {
    /// Name to show to people.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl RoleDisplayNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(display_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            display_name: display_name.into(),
            method,
        }
    }
}

message! { RoleDisplayNameQuery {
    display_name,
    method,
} }

/// Role key query.
#[derive(Clone, Default)]
pub struct RoleKeyQuery {
    /// Key that names the entry.
    ///
    /// At most 200 characters.
    pub key: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl RoleKeyQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            key: key.into(),
            method,
        }
    }
}

message! { RoleKeyQuery {
    key,
    method,
} }

/// Role query.
#[derive(Clone, Default)]
pub struct RoleQuery {
    /// Either `key_query` or `display_name_query`.
    ///
    /// Required.
    pub query: Option<RoleQueryKind>,
}

impl RoleQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<RoleQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { RoleQuery {
    query: oneof,
} }

/// Alternatives of `RoleQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RoleQueryKind {
    /// Keeps metadata by their key.
    KeyQuery(RoleKeyQuery),
    /// Keeps users by their display name.
    DisplayNameQuery(RoleDisplayNameQuery),
}

oneof! { RoleQueryKind {
    KeyQuery,
    DisplayNameQuery,
} }

convert! { RoleQuery.query = RoleQueryKind {
    KeyQuery(RoleKeyQuery),
    DisplayNameQuery(RoleDisplayNameQuery),
} }

/// Private labeling setting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateLabelingSetting {
    /// The branding of the instance.
    #[default]
    Unspecified,
    /// The branding of the organization that owns the project.
    EnforceProjectResourceOwnerPolicy,
    /// That of the organization that owns the project, until the user is known; then that of the
    /// user's organization.
    AllowLoginUserResourceOwnerPolicy,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { PrivateLabelingSetting {
    0 Unspecified: "PRIVATE_LABELING_SETTING_UNSPECIFIED",
    1 EnforceProjectResourceOwnerPolicy: "PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY",
    2 AllowLoginUserResourceOwnerPolicy: "PRIVATE_LABELING_SETTING_ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY",
} }

/// Project grant state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectGrantState {
    /// `PROJECT_GRANT_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PROJECT_GRANT_STATE_ACTIVE`.
    Active,
    /// `PROJECT_GRANT_STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ProjectGrantState {
    0 Unspecified: "PROJECT_GRANT_STATE_UNSPECIFIED",
    1 Active: "PROJECT_GRANT_STATE_ACTIVE",
    2 Inactive: "PROJECT_GRANT_STATE_INACTIVE",
} }

/// Project state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectState {
    /// `PROJECT_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PROJECT_STATE_ACTIVE`.
    Active,
    /// `PROJECT_STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ProjectState {
    0 Unspecified: "PROJECT_STATE_UNSPECIFIED",
    1 Active: "PROJECT_STATE_ACTIVE",
    2 Inactive: "PROJECT_STATE_INACTIVE",
} }
