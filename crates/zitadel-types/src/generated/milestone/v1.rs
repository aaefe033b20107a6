// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.milestone.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Keeps milestones that were reached, or those that were not.
#[derive(Clone, Default)]
pub struct IsReachedQuery {
    /// Keeps milestones that were reached (true) or were not (false).
    pub reached: bool,
}

impl IsReachedQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(reached: bool) -> Self {
        Self { reached }
    }
}

message! { IsReachedQuery {
    reached,
} }

/// A milestone of an instance, and when it was reached.
#[derive(Clone, Default)]
pub struct Milestone {
    /// Kind of milestone.
    pub r#type: MilestoneType,
    /// Time at which the milestone was reached; empty when it was not yet.
    pub reached_date: Option<jiff::Timestamp>,
}

message! { Milestone {
    r#type,
    reached_date,
} }

/// A condition that milestones must meet.
#[derive(Clone, Default)]
pub struct MilestoneQuery {
    /// May be `is_reached_query`.
    pub query: Option<MilestoneQueryKind>,
}

impl MilestoneQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<MilestoneQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { MilestoneQuery {
    query: oneof,
} }

/// Alternatives of `MilestoneQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MilestoneQueryKind {
    /// Keeps milestones that were reached (true) or were not (false).
    IsReachedQuery(IsReachedQuery),
}

oneof! { MilestoneQueryKind {
    IsReachedQuery,
} }

convert! { MilestoneQuery.query = MilestoneQueryKind {
    IsReachedQuery(IsReachedQuery),
} }

/// Fields by which milestones can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum MilestoneFieldName {
    /// `MILESTONE_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `MILESTONE_FIELD_NAME_TYPE`.
    Type,
    /// `MILESTONE_FIELD_NAME_REACHED_DATE`.
    ReachedDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { MilestoneFieldName {
    0 Unspecified: "MILESTONE_FIELD_NAME_UNSPECIFIED",
    1 Type: "MILESTONE_FIELD_NAME_TYPE",
    2 ReachedDate: "MILESTONE_FIELD_NAME_REACHED_DATE",
} }

/// Kinds of milestones.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum MilestoneType {
    /// `MILESTONE_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The instance was created.
    InstanceCreated,
    /// A user signed in to the instance for the first time.
    AuthenticationSucceededOnInstance,
    /// The first project was created.
    ProjectCreated,
    /// The first application was created.
    ApplicationCreated,
    /// A user signed in to an application for the first time.
    AuthenticationSucceededOnApplication,
    /// The instance was deleted.
    InstanceDeleted,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { MilestoneType {
    0 Unspecified: "MILESTONE_TYPE_UNSPECIFIED",
    1 InstanceCreated: "MILESTONE_TYPE_INSTANCE_CREATED",
    2 AuthenticationSucceededOnInstance: "MILESTONE_TYPE_AUTHENTICATION_SUCCEEDED_ON_INSTANCE",
    3 ProjectCreated: "MILESTONE_TYPE_PROJECT_CREATED",
    4 ApplicationCreated: "MILESTONE_TYPE_APPLICATION_CREATED",
    5 AuthenticationSucceededOnApplication: "MILESTONE_TYPE_AUTHENTICATION_SUCCEEDED_ON_APPLICATION",
    6 InstanceDeleted: "MILESTONE_TYPE_INSTANCE_DELETED",
} }
