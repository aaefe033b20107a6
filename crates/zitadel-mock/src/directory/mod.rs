//! What the server knows.

mod application;
mod authorization;
mod chosen_token;
mod email_provider;
mod event;
mod identity_provider;
pub(crate) mod metadata;
mod organization;
mod policy;
mod project;
mod session;
mod token;
mod user;

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use serde_json::Map;

use crate::keys::{PublicKey, TestKey, TestKeys};

pub(crate) use application::{Application, ApplicationKey, ApplicationKind};
pub(crate) use authorization::Authorization;
pub(crate) use chosen_token::ChosenToken;
pub(crate) use email_provider::EmailProvider;
pub(crate) use event::{Aggregate, Editor, Event, EventLog, aggregate_of};
pub(crate) use identity_provider::IdentityProvider;
pub(crate) use metadata::Metadata;
pub(crate) use organization::Organization;
pub(crate) use policy::{Policies, Policy, PolicyKind};
pub(crate) use project::{Project, ProjectSettings, Role};
pub(crate) use session::{CheckedUser, Session};
pub(crate) use token::{Grant, Token};
pub(crate) use user::{Codes, Human, Machine, MachineKey, Membership, User, UserKind, UserState};

pub(crate) struct Directory {
    last_id: u64,
    rsa_keys: TestKeys,
    pub(crate) instance_id: String,
    /// The first organization, in which service users are.
    pub(crate) organization_id: String,
    /// The project whose audience Zitadel's own API asks for.
    pub(crate) zitadel_project_id: String,
    pub(crate) organizations: BTreeMap<String, Organization>,
    pub(crate) projects: BTreeMap<String, Project>,
    /// When projects that are gone were deleted.
    pub(crate) deleted_projects: BTreeMap<String, Timestamp>,
    pub(crate) authorizations: BTreeMap<String, Authorization>,
    pub(crate) users: BTreeMap<String, User>,
    pub(crate) applications: BTreeMap<String, Application>,
    /// By the token itself.
    pub(crate) tokens: HashMap<String, Token>,
    /// By the token itself.
    pub(crate) chosen_tokens: HashMap<String, ChosenToken>,
    pub(crate) sessions: BTreeMap<String, Session>,
    pub(crate) policies: Policies,
    pub(crate) identity_providers: BTreeMap<String, IdentityProvider>,
    pub(crate) email_providers: BTreeMap<String, EmailProvider>,
    pub(crate) events: EventLog,
    /// By name.
    pub(crate) system_users: BTreeMap<String, PublicKey>,
}

/// The name of the first organization, and of the project that is Zitadel's own.
const FIRST_NAME: &str = "ZITADEL";

impl Directory {
    pub(crate) fn new(now: Timestamp) -> Self {
        let mut directory = Self {
            last_id: 400_532_634_863_668_262,
            rsa_keys: TestKeys::new(),
            instance_id: String::new(),
            organization_id: String::new(),
            zitadel_project_id: String::new(),
            organizations: BTreeMap::new(),
            projects: BTreeMap::new(),
            deleted_projects: BTreeMap::new(),
            authorizations: BTreeMap::new(),
            users: BTreeMap::new(),
            applications: BTreeMap::new(),
            tokens: HashMap::new(),
            chosen_tokens: HashMap::new(),
            sessions: BTreeMap::new(),
            policies: Policies::new(now),
            identity_providers: BTreeMap::new(),
            email_providers: BTreeMap::new(),
            events: EventLog::default(),
            system_users: BTreeMap::new(),
        };
        directory.instance_id = directory.next_id();
        directory.organization_id = directory.next_id();
        let id = directory.instance_id.clone();
        directory.note("instance.added", &id, &id, now);
        let id = directory.organization_id.clone();
        directory.note("org.added", &id, &id, now);
        directory.add_organization(Organization::new(id, FIRST_NAME, now));
        directory.zitadel_project_id = directory.new_project(FIRST_NAME, now);
        directory
    }

    /// Adds an event that nobody is behind.
    pub(crate) fn note(&mut self, event: &'static str, id: &str, owner: &str, now: Timestamp) {
        let aggregate = Aggregate {
            kind: aggregate_of(event),
            id: id.to_owned(),
            owner: owner.to_owned(),
        };
        self.events.add(event, aggregate, now, None, Map::new());
    }

    pub(crate) fn add_organization(&mut self, organization: Organization) {
        self.organizations
            .insert(organization.id.clone(), organization);
    }

    /// Makes a project in the first organization and gives its id.
    pub(crate) fn new_project(&mut self, name: &str, now: Timestamp) -> String {
        let id = self.next_id();
        let settings = ProjectSettings {
            name: name.to_owned(),
            ..ProjectSettings::default()
        };
        let project = Project::new(id.clone(), &self.organization_id, settings, now);
        self.note("project.added", &id, &project.organization_id.clone(), now);
        self.projects.insert(id.clone(), project);
        id
    }

    /// Deletes a project with the authorizations in it, and remembers when.
    pub(crate) fn remove_project(&mut self, id: &str, now: Timestamp) {
        if self.projects.remove(id).is_some() {
            self.deleted_projects.insert(id.to_owned(), now);
            self.authorizations
                .retain(|_, authorization| authorization.project_id != id);
            self.applications
                .retain(|_, application| application.project_id != id);
        }
    }

    pub(crate) fn add_application(&mut self, application: Application) {
        self.applications
            .insert(application.id.clone(), application);
    }

    /// An application that may be used.
    pub(crate) fn client(&self, client_id: &str) -> Option<&Application> {
        self.applications.values().find(|application| {
            application.is_active && application.client_id.as_deref() == Some(client_id)
        })
    }

    pub(crate) fn add_authorization(&mut self, authorization: Authorization) {
        self.authorizations
            .insert(authorization.id.clone(), authorization);
    }

    /// Adds a role to what a user has in a project, and to the project if it lacks it.
    pub(crate) fn grant_role(
        &mut self,
        user_id: &str,
        project_id: &str,
        role: &str,
        now: Timestamp,
    ) {
        let Some(user) = self.users.get(user_id) else {
            return;
        };
        let organization_id = user.organization_id.clone();
        if let Some(project) = self.projects.get_mut(project_id) {
            let new = || Role::new(role, now);
            project.roles.entry(role.to_owned()).or_insert_with(new);
        }
        let known = self.authorizations.values_mut().find(|authorization| {
            authorization.user_id == user_id && authorization.project_id == project_id
        });
        if let Some(authorization) = known {
            authorization.role_keys.insert(role.to_owned());
            authorization.changed = now;
            return;
        }
        let authorization = Authorization {
            id: self.next_id(),
            user_id: user_id.to_owned(),
            project_id: project_id.to_owned(),
            organization_id,
            role_keys: [role.to_owned()].into(),
            is_active: true,
            created: now,
            changed: now,
        };
        self.add_authorization(authorization);
    }

    /// The authorizations of a user that count.
    pub(crate) fn active_authorizations<'a>(
        &'a self,
        user_id: &'a str,
    ) -> impl Iterator<Item = &'a Authorization> {
        self.authorizations
            .values()
            .filter(move |authorization| authorization.user_id == user_id)
            .filter(|authorization| authorization.is_active)
    }

    /// Deletes a user with everything that is the user's alone.
    pub(crate) fn remove_user(&mut self, id: &str) -> Option<User> {
        let user = self.users.remove(id)?;
        self.tokens.retain(|_, token| token.user_id != id);
        self.authorizations
            .retain(|_, authorization| authorization.user_id != id);
        Some(user)
    }

    /// Ids have the shape of real ones, and later ones are larger.
    pub(crate) fn next_id(&mut self) -> String {
        self.last_id += 65_536 + u64::from(fastrand::u16(..));
        self.last_id.to_string()
    }

    pub(crate) fn new_rsa_key(&mut self) -> TestKey {
        self.rsa_keys.next_key()
    }

    pub(crate) fn add_user(&mut self, user: User) {
        self.users.insert(user.id.clone(), user);
    }

    pub(crate) fn user_by_username(&self, username: &str) -> Option<&User> {
        self.users
            .values()
            .find(|user| user.username.eq_ignore_ascii_case(username))
    }

    pub(crate) fn machine_mut(&mut self, user_id: &str) -> Option<&mut Machine> {
        match &mut self.users.get_mut(user_id)?.kind {
            UserKind::Machine(machine) => Some(machine),
            UserKind::Human(_) => None,
        }
    }

    /// The key of a machine, unless it has run out.
    pub(crate) fn machine_key(
        &self,
        user_id: &str,
        key_id: &str,
        now: Timestamp,
    ) -> Option<PublicKey> {
        let key = self.users.get(user_id)?.machine()?.keys.get(key_id)?;
        let alive = key.expires.is_none_or(|expires| now < expires);
        alive.then(|| key.public_key.clone())
    }

    /// A token with chosen claims that has neither run out nor been revoked.
    pub(crate) fn chosen_token(&self, token: &str, now: Timestamp) -> Option<&ChosenToken> {
        let token = self.chosen_tokens.get(token)?;
        let alive = token.expires.is_none_or(|expires| now < expires);
        alive.then_some(token)
    }

    /// A token that has neither run out nor been revoked, of a user who may use it.
    pub(crate) fn valid_token(&self, token: &str, now: Timestamp) -> Option<(&Token, &User)> {
        let token = self.tokens.get(token)?;
        let user = self.users.get(&token.user_id)?;
        (now < token.expires && user.state == UserState::Active).then_some((token, user))
    }
}
