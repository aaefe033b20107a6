// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.text.v1`.

use crate::json::declare::message;

/// Email verification done screen text.
#[derive(Clone, Default)]
pub struct EmailVerificationDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Login button text.
    ///
    /// At most 100 characters.
    pub login_button_text: String,
}

message! { EmailVerificationDoneScreenText {
    title,
    description,
    next_button_text,
    cancel_button_text,
    login_button_text,
} }

/// Email verification screen text.
#[derive(Clone, Default)]
pub struct EmailVerificationScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Code label.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Resend button text.
    ///
    /// At most 100 characters.
    pub resend_button_text: String,
}

message! { EmailVerificationScreenText {
    title,
    description,
    code_label,
    next_button_text,
    resend_button_text,
} }

/// External registration user overview screen text.
#[derive(Clone, Default)]
pub struct ExternalRegistrationUserOverviewScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Email label.
    ///
    /// At most 200 characters.
    pub email_label: String,
    /// Username label.
    ///
    /// At most 200 characters.
    pub username_label: String,
    /// Firstname label.
    ///
    /// At most 200 characters.
    pub firstname_label: String,
    /// Lastname label.
    ///
    /// At most 200 characters.
    pub lastname_label: String,
    /// Nickname label.
    ///
    /// At most 200 characters.
    pub nickname_label: String,
    /// Language label.
    ///
    /// At most 200 characters.
    pub language_label: String,
    /// Phone label.
    ///
    /// At most 200 characters.
    pub phone_label: String,
    /// Tos and privacy label.
    ///
    /// At most 200 characters.
    pub tos_and_privacy_label: String,
    /// Tos confirm.
    ///
    /// At most 200 characters.
    pub tos_confirm: String,
    /// Tos link text.
    ///
    /// At most 200 characters.
    pub tos_link_text: String,
    /// Privacy link text.
    ///
    /// At most 200 characters.
    pub privacy_link_text: String,
    /// Back button text.
    ///
    /// At most 200 characters.
    pub back_button_text: String,
    /// Next button text.
    ///
    /// At most 200 characters.
    pub next_button_text: String,
    /// Privacy confirm.
    ///
    /// At most 200 characters.
    pub privacy_confirm: String,
}

message! { ExternalRegistrationUserOverviewScreenText {
    title,
    description,
    email_label,
    username_label,
    firstname_label,
    lastname_label,
    nickname_label,
    language_label,
    phone_label,
    tos_and_privacy_label,
    tos_confirm,
    tos_link_text,
    privacy_link_text,
    back_button_text,
    next_button_text,
    privacy_confirm,
} }

/// External user not found screen text.
#[derive(Clone, Default)]
pub struct ExternalUserNotFoundScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Link button text.
    ///
    /// At most 100 characters.
    pub link_button_text: String,
    /// Auto register button text.
    ///
    /// At most 100 characters.
    pub auto_register_button_text: String,
    /// Tos and privacy label.
    ///
    /// At most 200 characters.
    pub tos_and_privacy_label: String,
    /// Tos confirm.
    ///
    /// At most 200 characters.
    pub tos_confirm: String,
    /// Tos link text.
    ///
    /// At most 200 characters.
    pub tos_link_text: String,
    /// Privacy link text.
    ///
    /// At most 200 characters.
    pub privacy_link_text: String,
    /// Privacy confirm.
    ///
    /// At most 200 characters.
    pub privacy_confirm: String,
}

message! { ExternalUserNotFoundScreenText {
    title,
    description,
    link_button_text,
    auto_register_button_text,
    tos_and_privacy_label,
    tos_confirm,
    tos_link_text,
    privacy_link_text,
    privacy_confirm,
} }

/// Footer text.
#[derive(Clone, Default)]
pub struct FooterText {
    /// Tos.
    ///
    /// At most 200 characters.
    pub tos: String,
    /// Privacy policy.
    ///
    /// At most 200 characters.
    pub privacy_policy: String,
    /// Help.
    ///
    /// At most 200 characters.
    pub help: String,
    /// Email address for support.
    ///
    /// At most 200 characters.
    pub support_email: String,
}

message! { FooterText {
    tos,
    privacy_policy,
    help,
    support_email,
} }

/// Init mfa done screen text.
#[derive(Clone, Default)]
pub struct InitMfaDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { InitMfaDoneScreenText {
    title,
    description,
    cancel_button_text,
    next_button_text,
} }

/// Init mfaotp screen text.
#[derive(Clone, Default)]
pub struct InitMfaotpScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Description otp.
    ///
    /// At most 500 characters.
    pub description_otp: String,
    /// Secret label.
    ///
    /// At most 200 characters.
    pub secret_label: String,
    /// Code label.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
}

message! { InitMfaotpScreenText {
    title,
    description,
    description_otp,
    secret_label,
    code_label,
    next_button_text,
    cancel_button_text,
} }

/// Init mfa prompt screen text.
#[derive(Clone, Default)]
pub struct InitMfaPromptScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Otp option.
    ///
    /// At most 200 characters.
    pub otp_option: String,
    /// U2f option.
    ///
    /// At most 200 characters.
    pub u2f_option: String,
    /// Skip button text.
    ///
    /// At most 100 characters.
    pub skip_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { InitMfaPromptScreenText {
    title,
    description,
    otp_option,
    u2f_option,
    skip_button_text,
    next_button_text,
} }

/// Init mfau2 f screen text.
#[derive(Clone, Default)]
pub struct InitMfau2FScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Token name label.
    ///
    /// At most 200 characters.
    pub token_name_label: String,
    /// Not supported.
    ///
    /// At most 500 characters.
    pub not_supported: String,
    /// Register token button text.
    ///
    /// At most 100 characters.
    pub register_token_button_text: String,
    /// Error retry.
    ///
    /// At most 500 characters.
    pub error_retry: String,
}

message! { InitMfau2FScreenText {
    title,
    description,
    token_name_label,
    not_supported,
    register_token_button_text,
    error_retry,
} }

/// Init password done screen text.
#[derive(Clone, Default)]
pub struct InitPasswordDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
}

message! { InitPasswordDoneScreenText {
    title,
    description,
    next_button_text,
    cancel_button_text,
} }

/// Init password screen text.
#[derive(Clone, Default)]
pub struct InitPasswordScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Code label.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// New password label.
    ///
    /// At most 200 characters.
    pub new_password_label: String,
    /// New password confirm label.
    ///
    /// At most 200 characters.
    pub new_password_confirm_label: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Resend button text.
    ///
    /// At most 100 characters.
    pub resend_button_text: String,
}

message! { InitPasswordScreenText {
    title,
    description,
    code_label,
    new_password_label,
    new_password_confirm_label,
    next_button_text,
    resend_button_text,
} }

/// Initialize user done screen text.
#[derive(Clone, Default)]
pub struct InitializeUserDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { InitializeUserDoneScreenText {
    title,
    description,
    cancel_button_text,
    next_button_text,
} }

/// Initialize user screen text.
#[derive(Clone, Default)]
pub struct InitializeUserScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Code label.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// New password label.
    ///
    /// At most 200 characters.
    pub new_password_label: String,
    /// New password confirm label.
    ///
    /// At most 200 characters.
    pub new_password_confirm_label: String,
    /// Resend button text.
    ///
    /// At most 100 characters.
    pub resend_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { InitializeUserScreenText {
    title,
    description,
    code_label,
    new_password_label,
    new_password_confirm_label,
    resend_button_text,
    next_button_text,
} }

/// Linking user done screen text.
#[derive(Clone, Default)]
pub struct LinkingUserDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { LinkingUserDoneScreenText {
    title,
    description,
    cancel_button_text,
    next_button_text,
} }

/// Linking user prompt screen text.
#[derive(Clone, Default)]
pub struct LinkingUserPromptScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Link button text.
    ///
    /// At most 100 characters.
    pub link_button_text: String,
    /// Other button text.
    ///
    /// At most 100 characters.
    pub other_button_text: String,
}

message! { LinkingUserPromptScreenText {
    title,
    description,
    link_button_text,
    other_button_text,
} }

/// Login custom text.
#[derive(Clone, Default)]
pub struct LoginCustomText {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Select account text.
    pub select_account_text: Option<SelectAccountScreenText>,
    /// Login text.
    pub login_text: Option<LoginScreenText>,
    /// Password text.
    pub password_text: Option<PasswordScreenText>,
    /// Username change text.
    pub username_change_text: Option<UsernameChangeScreenText>,
    /// Username change done text.
    pub username_change_done_text: Option<UsernameChangeDoneScreenText>,
    /// Init password text.
    pub init_password_text: Option<InitPasswordScreenText>,
    /// Init password done text.
    pub init_password_done_text: Option<InitPasswordDoneScreenText>,
    /// Email verification text.
    pub email_verification_text: Option<EmailVerificationScreenText>,
    /// Email verification done text.
    pub email_verification_done_text: Option<EmailVerificationDoneScreenText>,
    /// Initialize user text.
    pub initialize_user_text: Option<InitializeUserScreenText>,
    /// Initialize done text.
    pub initialize_done_text: Option<InitializeUserDoneScreenText>,
    /// Init mfa prompt text.
    pub init_mfa_prompt_text: Option<InitMfaPromptScreenText>,
    /// Init mfa otp text.
    pub init_mfa_otp_text: Option<InitMfaotpScreenText>,
    /// Init mfa u2f text.
    pub init_mfa_u2f_text: Option<InitMfau2FScreenText>,
    /// Init mfa done text.
    pub init_mfa_done_text: Option<InitMfaDoneScreenText>,
    /// Mfa providers text.
    pub mfa_providers_text: Option<MfaProvidersText>,
    /// Verify mfa otp text.
    pub verify_mfa_otp_text: Option<VerifyMfaotpScreenText>,
    /// Verify mfa u2f text.
    pub verify_mfa_u2f_text: Option<VerifyMfau2FScreenText>,
    /// Passwordless text.
    pub passwordless_text: Option<PasswordlessScreenText>,
    /// Password change text.
    pub password_change_text: Option<PasswordChangeScreenText>,
    /// Password change done text.
    pub password_change_done_text: Option<PasswordChangeDoneScreenText>,
    /// Password reset done text.
    pub password_reset_done_text: Option<PasswordResetDoneScreenText>,
    /// Registration option text.
    pub registration_option_text: Option<RegistrationOptionScreenText>,
    /// Registration user text.
    pub registration_user_text: Option<RegistrationUserScreenText>,
    /// Registration org text.
    pub registration_org_text: Option<RegistrationOrgScreenText>,
    /// Linking user done text.
    pub linking_user_done_text: Option<LinkingUserDoneScreenText>,
    /// External user not found text.
    pub external_user_not_found_text: Option<ExternalUserNotFoundScreenText>,
    /// Success login text.
    pub success_login_text: Option<SuccessLoginScreenText>,
    /// Logout text.
    pub logout_text: Option<LogoutDoneScreenText>,
    /// Footer text.
    pub footer_text: Option<FooterText>,
    /// Passwordless prompt text.
    pub passwordless_prompt_text: Option<PasswordlessPromptScreenText>,
    /// Passwordless registration text.
    pub passwordless_registration_text: Option<PasswordlessRegistrationScreenText>,
    /// Passwordless registration done text.
    pub passwordless_registration_done_text: Option<PasswordlessRegistrationDoneScreenText>,
    /// External registration user overview text.
    pub external_registration_user_overview_text:
        Option<ExternalRegistrationUserOverviewScreenText>,
    /// Is default.
    pub is_default: bool,
    /// Linking user prompt text.
    #[deprecated]
    pub linking_user_prompt_text: Option<LinkingUserPromptScreenText>,
}

message! { LoginCustomText {
    details,
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
    is_default,
    linking_user_prompt_text,
} }

/// Login screen text.
#[derive(Clone, Default)]
pub struct LoginScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Title linking process.
    ///
    /// At most 200 characters.
    pub title_linking_process: String,
    /// Description linking process.
    ///
    /// At most 500 characters.
    pub description_linking_process: String,
    /// User must be member of org.
    ///
    /// At most 500 characters.
    pub user_must_be_member_of_org: String,
    /// Login name label.
    ///
    /// At most 200 characters.
    pub login_name_label: String,
    /// Register button text.
    ///
    /// At most 100 characters.
    pub register_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// External user description.
    ///
    /// At most 500 characters.
    pub external_user_description: String,
    /// User name placeholder.
    ///
    /// At most 200 characters.
    pub user_name_placeholder: String,
    /// Login name placeholder.
    ///
    /// At most 200 characters.
    pub login_name_placeholder: String,
}

message! { LoginScreenText {
    title,
    description,
    title_linking_process,
    description_linking_process,
    user_must_be_member_of_org,
    login_name_label,
    register_button_text,
    next_button_text,
    external_user_description,
    user_name_placeholder,
    login_name_placeholder,
} }

/// Logout done screen text.
#[derive(Clone, Default)]
pub struct LogoutDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Login button text.
    ///
    /// At most 200 characters.
    pub login_button_text: String,
}

message! { LogoutDoneScreenText {
    title,
    description,
    login_button_text,
} }

/// Mfa providers text.
#[derive(Clone, Default)]
pub struct MfaProvidersText {
    /// Choose other.
    ///
    /// At most 500 characters.
    pub choose_other: String,
    /// An authenticator app (TOTP).
    ///
    /// At most 200 characters.
    pub otp: String,
    /// A security key (U2F).
    ///
    /// At most 200 characters.
    pub u2f: String,
}

message! { MfaProvidersText {
    choose_other,
    otp,
    u2f,
} }

/// Message custom text.
#[derive(Clone, Default)]
pub struct MessageCustomText {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Title.
    pub title: String,
    /// Pre header.
    pub pre_header: String,
    /// Subject.
    pub subject: String,
    /// Greeting.
    pub greeting: String,
    /// Text.
    pub text: String,
    /// Button text.
    pub button_text: String,
    /// Footer text.
    pub footer_text: String,
    /// Is default.
    pub is_default: bool,
}

message! { MessageCustomText {
    details,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
    is_default,
} }

/// Password change done screen text.
#[derive(Clone, Default)]
pub struct PasswordChangeDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { PasswordChangeDoneScreenText {
    title,
    description,
    next_button_text,
} }

/// Password change screen text.
#[derive(Clone, Default)]
pub struct PasswordChangeScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Old password label.
    ///
    /// At most 200 characters.
    pub old_password_label: String,
    /// New password label.
    ///
    /// At most 200 characters.
    pub new_password_label: String,
    /// New password confirm label.
    ///
    /// At most 200 characters.
    pub new_password_confirm_label: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Expired description.
    ///
    /// At most 500 characters.
    pub expired_description: String,
}

message! { PasswordChangeScreenText {
    title,
    description,
    old_password_label,
    new_password_label,
    new_password_confirm_label,
    cancel_button_text,
    next_button_text,
    expired_description,
} }

/// Password reset done screen text.
#[derive(Clone, Default)]
pub struct PasswordResetDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { PasswordResetDoneScreenText {
    title,
    description,
    next_button_text,
} }

/// Password screen text.
#[derive(Clone, Default)]
pub struct PasswordScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Password label.
    ///
    /// At most 200 characters.
    pub password_label: String,
    /// Reset link text.
    ///
    /// At most 100 characters.
    pub reset_link_text: String,
    /// Back button text.
    ///
    /// At most 100 characters.
    pub back_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Least number of characters.
    ///
    /// At most 100 characters.
    pub min_length: String,
    /// Has uppercase.
    ///
    /// At most 100 characters.
    pub has_uppercase: String,
    /// Has lowercase.
    ///
    /// At most 100 characters.
    pub has_lowercase: String,
    /// Has number.
    ///
    /// At most 100 characters.
    pub has_number: String,
    /// Has symbol.
    ///
    /// At most 100 characters.
    pub has_symbol: String,
    /// Confirmation.
    ///
    /// At most 100 characters.
    pub confirmation: String,
}

message! { PasswordScreenText {
    title,
    description,
    password_label,
    reset_link_text,
    back_button_text,
    next_button_text,
    min_length,
    has_uppercase,
    has_lowercase,
    has_number,
    has_symbol,
    confirmation,
} }

/// Passwordless prompt screen text.
#[derive(Clone, Default)]
pub struct PasswordlessPromptScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Description init.
    ///
    /// At most 500 characters.
    pub description_init: String,
    /// Passwordless button text.
    ///
    /// At most 100 characters.
    pub passwordless_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Skip button text.
    ///
    /// At most 100 characters.
    pub skip_button_text: String,
}

message! { PasswordlessPromptScreenText {
    title,
    description,
    description_init,
    passwordless_button_text,
    next_button_text,
    skip_button_text,
} }

/// Passwordless registration done screen text.
#[derive(Clone, Default)]
pub struct PasswordlessRegistrationDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Description close.
    ///
    /// At most 100 characters.
    pub description_close: String,
}

message! { PasswordlessRegistrationDoneScreenText {
    title,
    description,
    next_button_text,
    cancel_button_text,
    description_close,
} }

/// Passwordless registration screen text.
#[derive(Clone, Default)]
pub struct PasswordlessRegistrationScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Token name label.
    ///
    /// At most 200 characters.
    pub token_name_label: String,
    /// Not supported.
    ///
    /// At most 500 characters.
    pub not_supported: String,
    /// Register token button text.
    ///
    /// At most 100 characters.
    pub register_token_button_text: String,
    /// Error retry.
    ///
    /// At most 500 characters.
    pub error_retry: String,
}

message! { PasswordlessRegistrationScreenText {
    title,
    description,
    token_name_label,
    not_supported,
    register_token_button_text,
    error_retry,
} }

/// Passwordless screen text.
#[derive(Clone, Default)]
pub struct PasswordlessScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Login with pw button text.
    ///
    /// At most 100 characters.
    pub login_with_pw_button_text: String,
    /// Validate token button text.
    ///
    /// At most 200 characters.
    pub validate_token_button_text: String,
    /// Not supported.
    ///
    /// At most 500 characters.
    pub not_supported: String,
    /// Error retry.
    ///
    /// At most 500 characters.
    pub error_retry: String,
}

message! { PasswordlessScreenText {
    title,
    description,
    login_with_pw_button_text,
    validate_token_button_text,
    not_supported,
    error_retry,
} }

/// Registration option screen text.
#[derive(Clone, Default)]
pub struct RegistrationOptionScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// User name button text.
    ///
    /// At most 200 characters.
    pub user_name_button_text: String,
    /// External login description.
    ///
    /// At most 500 characters.
    pub external_login_description: String,
    /// Login button text.
    ///
    /// At most 200 characters.
    pub login_button_text: String,
}

message! { RegistrationOptionScreenText {
    title,
    description,
    user_name_button_text,
    external_login_description,
    login_button_text,
} }

/// Registration org screen text.
#[derive(Clone, Default)]
pub struct RegistrationOrgScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Orgname label.
    ///
    /// At most 200 characters.
    pub orgname_label: String,
    /// Firstname label.
    ///
    /// At most 200 characters.
    pub firstname_label: String,
    /// Lastname label.
    ///
    /// At most 200 characters.
    pub lastname_label: String,
    /// Username label.
    ///
    /// At most 200 characters.
    pub username_label: String,
    /// Email label.
    ///
    /// At most 200 characters.
    pub email_label: String,
    /// Password label.
    ///
    /// At most 200 characters.
    pub password_label: String,
    /// Password confirm label.
    ///
    /// At most 200 characters.
    pub password_confirm_label: String,
    /// Tos and privacy label.
    ///
    /// At most 200 characters.
    pub tos_and_privacy_label: String,
    /// Tos confirm.
    ///
    /// At most 200 characters.
    pub tos_confirm: String,
    /// Tos link text.
    ///
    /// At most 200 characters.
    pub tos_link_text: String,
    /// Privacy confirm.
    ///
    /// At most 200 characters.
    pub privacy_confirm: String,
    /// Privacy link text.
    ///
    /// At most 200 characters.
    pub privacy_link_text: String,
    /// Save button text.
    ///
    /// At most 200 characters.
    pub save_button_text: String,
}

message! { RegistrationOrgScreenText {
    title,
    description,
    orgname_label,
    firstname_label,
    lastname_label,
    username_label,
    email_label,
    password_label,
    password_confirm_label,
    tos_and_privacy_label,
    tos_confirm,
    tos_link_text,
    privacy_confirm,
    privacy_link_text,
    save_button_text,
} }

/// Registration user screen text.
#[derive(Clone, Default)]
pub struct RegistrationUserScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Description org register.
    ///
    /// At most 500 characters.
    pub description_org_register: String,
    /// Firstname label.
    ///
    /// At most 200 characters.
    pub firstname_label: String,
    /// Lastname label.
    ///
    /// At most 200 characters.
    pub lastname_label: String,
    /// Email label.
    ///
    /// At most 200 characters.
    pub email_label: String,
    /// Username label.
    ///
    /// At most 200 characters.
    pub username_label: String,
    /// Language label.
    ///
    /// At most 200 characters.
    pub language_label: String,
    /// Gender label.
    ///
    /// At most 200 characters.
    pub gender_label: String,
    /// Password label.
    ///
    /// At most 200 characters.
    pub password_label: String,
    /// Password confirm label.
    ///
    /// At most 200 characters.
    pub password_confirm_label: String,
    /// Tos and privacy label.
    ///
    /// At most 200 characters.
    pub tos_and_privacy_label: String,
    /// Tos confirm.
    ///
    /// At most 200 characters.
    pub tos_confirm: String,
    /// Tos link text.
    ///
    /// At most 200 characters.
    pub tos_link_text: String,
    /// Privacy confirm.
    ///
    /// At most 200 characters.
    pub privacy_confirm: String,
    /// Privacy link text.
    ///
    /// At most 200 characters.
    pub privacy_link_text: String,
    /// Next button text.
    ///
    /// At most 200 characters.
    pub next_button_text: String,
    /// Back button text.
    ///
    /// At most 200 characters.
    pub back_button_text: String,
}

message! { RegistrationUserScreenText {
    title,
    description,
    description_org_register,
    firstname_label,
    lastname_label,
    email_label,
    username_label,
    language_label,
    gender_label,
    password_label,
    password_confirm_label,
    tos_and_privacy_label,
    tos_confirm,
    tos_link_text,
    privacy_confirm,
    privacy_link_text,
    next_button_text,
    back_button_text,
} }

/// Select account screen text.
#[derive(Clone, Default)]
pub struct SelectAccountScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Title linking process.
    ///
    /// At most 200 characters.
    pub title_linking_process: String,
    /// Description linking process.
    ///
    /// At most 500 characters.
    pub description_linking_process: String,
    /// Other user.
    ///
    /// At most 500 characters.
    pub other_user: String,
    /// Session state active.
    ///
    /// At most 100 characters.
    pub session_state_active: String,
    /// Session state inactive.
    ///
    /// At most 100 characters.
    pub session_state_inactive: String,
    /// User must be member of org.
    ///
    /// At most 500 characters.
    pub user_must_be_member_of_org: String,
}

message! { SelectAccountScreenText {
    title,
    description,
    title_linking_process,
    description_linking_process,
    other_user,
    session_state_active,
    session_state_inactive,
    user_must_be_member_of_org,
} }

/// Success login screen text.
#[derive(Clone, Default)]
pub struct SuccessLoginScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Auto redirect description.
    ///
    /// At most 500 characters.
    pub auto_redirect_description: String,
    /// Redirected description.
    ///
    /// At most 100 characters.
    pub redirected_description: String,
    /// Next button text.
    ///
    /// At most 200 characters.
    pub next_button_text: String,
}

message! { SuccessLoginScreenText {
    title,
    auto_redirect_description,
    redirected_description,
    next_button_text,
} }

/// Username change done screen text.
#[derive(Clone, Default)]
pub struct UsernameChangeDoneScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { UsernameChangeDoneScreenText {
    title,
    description,
    next_button_text,
} }

/// Username change screen text.
#[derive(Clone, Default)]
pub struct UsernameChangeScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Username label.
    ///
    /// At most 200 characters.
    pub username_label: String,
    /// Cancel button text.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { UsernameChangeScreenText {
    title,
    description,
    username_label,
    cancel_button_text,
    next_button_text,
} }

/// Verify mfaotp screen text.
#[derive(Clone, Default)]
pub struct VerifyMfaotpScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Code label.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// Next button text.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { VerifyMfaotpScreenText {
    title,
    description,
    code_label,
    next_button_text,
} }

/// Verify mfau2 f screen text.
#[derive(Clone, Default)]
pub struct VerifyMfau2FScreenText {
    /// Title.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Validate token text.
    ///
    /// At most 500 characters.
    pub validate_token_text: String,
    /// Not supported.
    ///
    /// At most 500 characters.
    pub not_supported: String,
    /// Error retry.
    ///
    /// At most 500 characters.
    pub error_retry: String,
}

message! { VerifyMfau2FScreenText {
    title,
    description,
    validate_token_text,
    not_supported,
    error_retry,
} }
