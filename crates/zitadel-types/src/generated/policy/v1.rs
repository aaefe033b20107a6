// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.policy.v1`.

use crate::json::declare::{message, open_enum};

/// How login names and domains relate.
#[derive(Clone, Default)]
pub struct DomainPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Whether login names end with the domain of the organization.
    pub user_login_must_be_domain: bool,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
    /// Whether domains of organizations must be verified before they count.
    pub validate_org_domains: bool,
    /// Whether the sender address of emails must be of a domain of the instance.
    pub smtp_sender_address_matches_instance_domain: bool,
}

message! { DomainPolicy {
    details,
    user_login_must_be_domain,
    is_default,
    validate_org_domains,
    smtp_sender_address_matches_instance_domain,
} }

/// Branding: how the login and emails look.
#[derive(Clone, Default)]
pub struct LabelPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Color of buttons and other highlights, as a hex value such as `#5469d4`.
    pub primary_color: String,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
    /// Whether the domain part of login names is hidden in the login.
    pub hide_login_name_suffix: bool,
    /// Color of warnings and errors, as a hex value such as `#cd3d56`.
    pub warn_color: String,
    /// Background color, as a hex value such as `#fafafa`.
    pub background_color: String,
    /// Color of the text, as a hex value such as `#000000`.
    pub font_color: String,
    /// Color of buttons and other highlights for dark mode, as a hex value such as `#2073c4`.
    pub primary_color_dark: String,
    /// Background color for dark mode, as a hex value such as `#111827`.
    pub background_color_dark: String,
    /// Color of warnings and errors for dark mode, as a hex value such as `#ff3b5b`.
    pub warn_color_dark: String,
    /// Color of the text for dark mode, as a hex value such as `#ffffff`.
    pub font_color_dark: String,
    /// Whether the notice that the login is powered by Zitadel is hidden.
    pub disable_watermark: bool,
    /// URL of the logo.
    pub logo_url: String,
    /// URL of the icon.
    pub icon_url: String,
    /// URL of the logo for dark mode.
    pub logo_url_dark: String,
    /// URL of the icon for dark mode.
    pub icon_url_dark: String,
    /// URL of the font.
    pub font_url: String,
    /// Whether the light or the dark theme is used, or what the browser prefers.
    pub theme_mode: ThemeMode,
}

message! { LabelPolicy {
    details,
    primary_color,
    is_default,
    hide_login_name_suffix,
    warn_color,
    background_color,
    font_color,
    primary_color_dark,
    background_color_dark,
    warn_color_dark,
    font_color_dark,
    disable_watermark,
    logo_url,
    icon_url,
    logo_url_dark,
    icon_url_dark,
    font_url,
    theme_mode,
} }

/// After how many failed attempts a user is locked.
#[derive(Clone, Default)]
pub struct LockoutPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Failed passwords after which the user is locked. Zero means never.
    pub max_password_attempts: u64,
    /// Failed one-time codes after which the user is locked. Zero means never.
    pub max_otp_attempts: u64,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { LockoutPolicy {
    details,
    max_password_attempts,
    max_otp_attempts,
    is_default,
} }

/// Which ways to sign in are allowed, and how long checks last.
#[derive(Clone, Default)]
pub struct LoginPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Whether users may sign in with user name and password.
    pub allow_username_password: bool,
    /// Whether people may register themselves.
    pub allow_register: bool,
    /// Whether users may sign in at an external identity provider.
    pub allow_external_idp: bool,
    /// Whether every user must sign in with a second factor.
    pub force_mfa: bool,
    /// Whether users may sign in with passkeys.
    pub passwordless_type: PasswordlessType,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
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
    pub second_factors: Vec<SecondFactorType>,
    /// Methods that count as several factors in one.
    pub multi_factors: Vec<MultiFactorType>,
    /// Identity providers that the policy offers.
    pub idps: Vec<crate::idp::v1::IdpLoginPolicyLink>,
    /// Whether the domain of a login name decides in which organization the user is looked for.
    pub allow_domain_discovery: bool,
    /// Whether signing in with the email address as login name is switched off.
    pub disable_login_with_email: bool,
    /// Whether signing in with the phone number as login name is switched off.
    pub disable_login_with_phone: bool,
    /// Whether users who sign in here, and not at an identity provider, must use a second factor.
    pub force_mfa_local_only: bool,
}

message! { LoginPolicy {
    details,
    allow_username_password,
    allow_register,
    allow_external_idp,
    force_mfa,
    passwordless_type,
    is_default,
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

/// What notifications users receive.
#[derive(Clone, Default)]
pub struct NotificationPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
    /// Whether users receive an email when their password was changed.
    pub password_change: bool,
}

message! { NotificationPolicy {
    details,
    is_default,
    password_change,
} }

/// Whether login names end with a domain; an older form of the domain policy.
#[derive(Clone, Default)]
pub struct OrgIamPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Whether login names end with the domain of the organization.
    pub user_login_must_be_domain: bool,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { OrgIamPolicy {
    details,
    user_login_must_be_domain,
    is_default,
} }

/// How long a password lasts.
#[derive(Clone, Default)]
pub struct PasswordAgePolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Days after which a password must be changed. Zero means never.
    pub max_age_days: u64,
    /// Days before expiry from which on users are warned.
    pub expire_warn_days: u64,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { PasswordAgePolicy {
    details,
    max_age_days,
    expire_warn_days,
    is_default,
} }

/// What a password must be made of.
#[derive(Clone, Default)]
pub struct PasswordComplexityPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
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
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { PasswordComplexityPolicy {
    details,
    min_length,
    has_uppercase,
    has_lowercase,
    has_number,
    has_symbol,
    is_default,
} }

/// Links to terms, privacy policy, help and the like.
#[derive(Clone, Default)]
pub struct PrivacyPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// URL of the terms of service. `{{.Lang}}` in it stands for the language.
    pub tos_link: String,
    /// URL of the privacy policy. `{{.Lang}}` in it stands for the language.
    pub privacy_link: String,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
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

message! { PrivacyPolicy {
    details,
    tos_link,
    privacy_link,
    is_default,
    help_link,
    support_email,
    docs_link,
    custom_link,
    custom_link_text,
} }

/// Methods that count as several factors in one.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum MultiFactorType {
    /// `MULTI_FACTOR_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// A passkey or security key that checks who the user is.
    U2fWithVerification,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { MultiFactorType {
    0 Unspecified: "MULTI_FACTOR_TYPE_UNSPECIFIED",
    1 U2fWithVerification: "MULTI_FACTOR_TYPE_U2F_WITH_VERIFICATION",
} }

/// Whether users may sign in with passkeys.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum PasswordlessType {
    /// Users cannot sign in with passkeys.
    #[default]
    NotAllowed,
    /// Users can sign in with passkeys.
    Allowed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { PasswordlessType {
    0 NotAllowed: "PASSWORDLESS_TYPE_NOT_ALLOWED",
    1 Allowed: "PASSWORDLESS_TYPE_ALLOWED",
} }

/// Second factors that users can set up.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SecondFactorType {
    /// `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Codes from an authenticator app.
    Otp,
    /// A security key.
    U2f,
    /// One-time codes by email.
    OtpEmail,
    /// One-time codes by SMS.
    OtpSms,
    /// Recovery codes, each of which works once.
    RecoveryCodes,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SecondFactorType {
    0 Unspecified: "SECOND_FACTOR_TYPE_UNSPECIFIED",
    1 Otp: "SECOND_FACTOR_TYPE_OTP",
    2 U2f: "SECOND_FACTOR_TYPE_U2F",
    3 OtpEmail: "SECOND_FACTOR_TYPE_OTP_EMAIL",
    4 OtpSms: "SECOND_FACTOR_TYPE_OTP_SMS",
    5 RecoveryCodes: "SECOND_FACTOR_TYPE_RECOVERY_CODES",
} }

/// Whether the light or the dark theme is used.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ThemeMode {
    /// `THEME_MODE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// What the browser prefers.
    Auto,
    /// `THEME_MODE_DARK`.
    Dark,
    /// `THEME_MODE_LIGHT`.
    Light,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ThemeMode {
    0 Unspecified: "THEME_MODE_UNSPECIFIED",
    1 Auto: "THEME_MODE_AUTO",
    2 Dark: "THEME_MODE_DARK",
    3 Light: "THEME_MODE_LIGHT",
} }
