//! The kinds of policies: which settings they have, and what is said of them.

use crate::api::call::Call;
use crate::api::error::ApiError;
use crate::api::shape::Kind::{Duration, Enum, Flag, Number, Text};
use crate::api::shape::Shape;
use crate::directory::PolicyKind;

pub(super) struct Kind {
    /// Within the names of operations.
    operation: &'static str,
    pub(super) kind: PolicyKind,
    pub(super) name: &'static str,
    /// Empty where nobody recorded it.
    pub(super) exists_id: &'static str,
    pub(super) missing_id: &'static str,
    pub(super) shape: Shape,
}

const KINDS: [Kind; 4] = [
    Kind {
        operation: "Login",
        kind: PolicyKind::Login,
        name: "Login Policy",
        exists_id: "Org-Dgfb2",
        missing_id: "Org-GHB37",
        shape: &[
            ("allowUsernamePassword", Flag),
            ("allowRegister", Flag),
            ("allowExternalIdp", Flag),
            ("forceMfa", Flag),
            ("forceMfaLocalOnly", Flag),
            (
                "passwordlessType",
                Enum(&["PASSWORDLESS_TYPE_NOT_ALLOWED", "PASSWORDLESS_TYPE_ALLOWED"]),
            ),
            ("hidePasswordReset", Flag),
            ("ignoreUnknownUsernames", Flag),
            ("defaultRedirectUri", Text),
            ("passwordCheckLifetime", Duration),
            ("externalLoginCheckLifetime", Duration),
            ("mfaInitSkipLifetime", Duration),
            ("secondFactorCheckLifetime", Duration),
            ("multiFactorCheckLifetime", Duration),
            ("allowDomainDiscovery", Flag),
            ("disableLoginWithEmail", Flag),
            ("disableLoginWithPhone", Flag),
        ],
    },
    Kind {
        operation: "PasswordComplexity",
        kind: PolicyKind::PasswordComplexity,
        name: "Password Complexity Policy",
        exists_id: "",
        missing_id: "",
        shape: &[
            ("minLength", Number),
            ("hasUppercase", Flag),
            ("hasLowercase", Flag),
            ("hasNumber", Flag),
            ("hasSymbol", Flag),
        ],
    },
    Kind {
        operation: "PasswordAge",
        kind: PolicyKind::PasswordAge,
        name: "Password Age Policy",
        exists_id: "",
        missing_id: "",
        shape: &[("maxAgeDays", Number), ("expireWarnDays", Number)],
    },
    Kind {
        operation: "Lockout",
        kind: PolicyKind::Lockout,
        name: "Lockout Policy",
        exists_id: "",
        missing_id: "",
        shape: &[("maxPasswordAttempts", Number), ("maxOtpAttempts", Number)],
    },
];

/// The kind of policy that an operation is about.
pub(super) fn kind_of(call: &Call<'_>) -> Result<&'static Kind, ApiError> {
    let mut kinds = KINDS.iter();
    let kind = kinds.find(|kind| call.method().contains(kind.operation));
    kind.ok_or_else(ApiError::internal)
}
