//! Policies, of the instance and of organizations that have their own.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PolicyKind {
    Login,
    PasswordComplexity,
    PasswordAge,
    Lockout,
}

pub(crate) struct Policy {
    /// As they are sent, without those that are not set.
    pub(crate) settings: Map<String, Value>,
    /// Login policies alone have these.
    pub(crate) second_factors: Vec<&'static str>,
    pub(crate) multi_factors: Vec<&'static str>,
    /// Ids, in the order in which they were added.
    pub(crate) identity_providers: Vec<String>,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    pub(crate) sequence: u64,
}

impl Policy {
    pub(crate) fn new(settings: Map<String, Value>, now: Timestamp, sequence: u64) -> Self {
        Self {
            settings,
            second_factors: Vec::new(),
            multi_factors: Vec::new(),
            identity_providers: Vec::new(),
            created: now,
            changed: now,
            sequence,
        }
    }
}

pub(crate) struct Policies {
    of_instance: BTreeMap<PolicyKind, Policy>,
    of_organizations: BTreeMap<(String, PolicyKind), Policy>,
}

impl Policies {
    /// Those that a real instance begins with.
    pub(crate) fn new(now: Timestamp) -> Self {
        let policy = |settings: Value| {
            let settings = settings.as_object().cloned().unwrap_or_default();
            Policy::new(settings, now, 1)
        };
        let mut login = policy(json!({
            "allowUsernamePassword": true,
            "allowRegister": true,
            "allowExternalIdp": true,
            "passwordlessType": "PASSWORDLESS_TYPE_ALLOWED",
            "passwordCheckLifetime": "864000s",
            "externalLoginCheckLifetime": "864000s",
            "mfaInitSkipLifetime": "2592000s",
            "secondFactorCheckLifetime": "64800s",
            "multiFactorCheckLifetime": "43200s",
            "allowDomainDiscovery": true,
        }));
        login.second_factors = vec!["SECOND_FACTOR_TYPE_OTP", "SECOND_FACTOR_TYPE_U2F"];
        login.multi_factors = vec!["MULTI_FACTOR_TYPE_U2F_WITH_VERIFICATION"];
        let complexity = policy(json!({
            "minLength": "8",
            "hasUppercase": true,
            "hasLowercase": true,
            "hasNumber": true,
            "hasSymbol": true,
        }));
        Self {
            of_instance: BTreeMap::from([
                (PolicyKind::Login, login),
                (PolicyKind::PasswordComplexity, complexity),
                (PolicyKind::PasswordAge, policy(json!({}))),
                (PolicyKind::Lockout, policy(json!({}))),
            ]),
            of_organizations: BTreeMap::new(),
        }
    }

    /// Of an organization, if it has its own; of the instance without one.
    pub(crate) fn get(&self, organization: Option<&str>, kind: PolicyKind) -> Option<&Policy> {
        match organization {
            Some(id) => self.of_organizations.get(&(id.to_owned(), kind)),
            None => self.of_instance.get(&kind),
        }
    }

    pub(crate) fn get_mut(
        &mut self,
        organization: Option<&str>,
        kind: PolicyKind,
    ) -> Option<&mut Policy> {
        match organization {
            Some(id) => self.of_organizations.get_mut(&(id.to_owned(), kind)),
            None => self.of_instance.get_mut(&kind),
        }
    }

    pub(crate) fn add(&mut self, organization: &str, kind: PolicyKind, policy: Policy) {
        let place = (organization.to_owned(), kind);
        self.of_organizations.insert(place, policy);
    }

    pub(crate) fn remove(&mut self, organization: &str, kind: PolicyKind) -> Option<Policy> {
        self.of_organizations
            .remove(&(organization.to_owned(), kind))
    }

    pub(crate) fn remove_organization(&mut self, id: &str) {
        self.of_organizations
            .retain(|(organization, _), _| organization != id);
    }

    /// Takes an identity provider out of every login policy.
    pub(crate) fn remove_identity_provider(&mut self, id: &str) {
        let policies = self.of_instance.values_mut();
        for policy in policies.chain(self.of_organizations.values_mut()) {
            policy.identity_providers.retain(|known| known != id);
        }
    }
}
