// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.project.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// A condition that project grants must meet.
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
    /// Keeps project grants by the name of their project.
    ProjectNameQuery(GrantProjectNameQuery),
    /// Keeps project grants by the keys of their roles.
    RoleKeyQuery(GrantRoleKeyQuery),
    /// Keeps grants of this project.
    ProjectIdQuery(ProjectIdQuery),
    /// Keeps project grants to this organization.
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

/// Keeps project grants by the name of their project.
#[derive(Clone, Default)]
pub struct GrantProjectNameQuery {
    /// Name, or part of it, to look for.
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

/// Keeps project grants by the keys of their roles.
#[derive(Clone, Default)]
pub struct GrantRoleKeyQuery {
    /// Key of the role, or part of it, to look for.
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

/// Keeps project grants to a certain organization.
#[derive(Clone, Default)]
pub struct GrantedOrgIdQuery {
    /// Id of the organization to look for.
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

/// A project that another organization may use, with the roles that it may give.
#[derive(Clone, Default)]
pub struct GrantedProject {
    /// Id of the project grant.
    pub grant_id: String,
    /// Id of the organization that the project is granted to.
    pub granted_org_id: String,
    /// Name of the organization that the project is granted to.
    pub granted_org_name: String,
    /// Keys of the roles that the other organization may give.
    pub granted_role_keys: Vec<String>,
    /// State of the grant. An inactive one gives nothing.
    pub state: ProjectGrantState,
    /// Id of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// Id of the organization that owns the project.
    pub project_owner_id: String,
    /// Name of the organization that owns the project.
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

/// A project: it holds applications and defines roles.
#[derive(Clone, Default)]
pub struct Project {
    /// Id of the project.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Name of the project.
    pub name: String,
    /// State of the project. Nobody can sign in to the applications of an inactive one.
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

/// A condition that the grants of a project must meet.
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
    /// Keeps project grants by the name of their project.
    ProjectNameQuery(GrantProjectNameQuery),
    /// Keeps project grants by the keys of their roles.
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

/// Keeps grants of a certain project.
#[derive(Clone, Default)]
pub struct ProjectIdQuery {
    /// Id of the project to look for.
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

/// Keeps projects by their name.
#[derive(Clone, Default)]
pub struct ProjectNameQuery {
    /// Name, or part of it, to look for.
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

/// A condition that projects must meet.
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
    /// Keeps projects that this organization owns.
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

/// Keeps projects that a certain organization owns.
#[derive(Clone, Default)]
pub struct ProjectResourceOwnerQuery {
    /// Id of the organization to look for.
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

/// A role of a project.
#[derive(Clone, Default)]
pub struct Role {
    /// Key of the role, as it appears in tokens.
    pub key: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Name of the role, to show to people.
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

/// Keeps roles by their display name.
#[derive(Clone, Default)]
pub struct RoleDisplayNameQuery {
    /// Display name, or part of it, to look for.
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

/// Compares the key of a role.
#[derive(Clone, Default)]
pub struct RoleKeyQuery {
    /// Key, or part of it, to look for.
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

/// A condition that roles must meet.
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
    /// Keeps roles by their key.
    KeyQuery(RoleKeyQuery),
    /// Keeps roles by their display name.
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

/// Whose branding the login shows.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// States of a project grant.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// States of a project.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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
