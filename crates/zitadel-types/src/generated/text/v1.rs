// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.text.v1`.

use crate::json::declare::message;

/// Texts of the page that says that the email address is verified.
#[derive(Clone, Default)]
pub struct EmailVerificationDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text of the button to cancel.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Text of the button to sign in.
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

/// Texts of the page that asks for the code to verify an email address.
#[derive(Clone, Default)]
pub struct EmailVerificationScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the code.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text of the button to send the code again.
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

/// Texts of the page on which users from an identity provider check their data before they
/// register.
#[derive(Clone, Default)]
pub struct ExternalRegistrationUserOverviewScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the email address.
    ///
    /// At most 200 characters.
    pub email_label: String,
    /// Label of the field for the user name.
    ///
    /// At most 200 characters.
    pub username_label: String,
    /// Label of the field for the given name.
    ///
    /// At most 200 characters.
    pub firstname_label: String,
    /// Label of the field for the family name.
    ///
    /// At most 200 characters.
    pub lastname_label: String,
    /// Label of the field for the nickname.
    ///
    /// At most 200 characters.
    pub nickname_label: String,
    /// Label of the field for the language.
    ///
    /// At most 200 characters.
    pub language_label: String,
    /// Label of the field for the phone number.
    ///
    /// At most 200 characters.
    pub phone_label: String,
    /// Label above the links to the terms of service and the privacy policy.
    ///
    /// At most 200 characters.
    pub tos_and_privacy_label: String,
    /// Text before the link to the terms of service, by which the user agrees.
    ///
    /// At most 200 characters.
    pub tos_confirm: String,
    /// Text of the link to the terms of service.
    ///
    /// At most 200 characters.
    pub tos_link_text: String,
    /// Text of the link to the privacy policy.
    ///
    /// At most 200 characters.
    pub privacy_link_text: String,
    /// Text of the button that leads back.
    ///
    /// At most 200 characters.
    pub back_button_text: String,
    /// Text of the button that leads on.
    ///
    /// At most 200 characters.
    pub next_button_text: String,
    /// Text before the link to the privacy policy, by which the user agrees.
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

/// Texts of the page that is shown when an account at an identity provider belongs to no user yet.
#[derive(Clone, Default)]
pub struct ExternalUserNotFoundScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button to link the account.
    ///
    /// At most 100 characters.
    pub link_button_text: String,
    /// Text of the button to register with the account.
    ///
    /// At most 100 characters.
    pub auto_register_button_text: String,
    /// Label above the links to the terms of service and the privacy policy.
    ///
    /// At most 200 characters.
    pub tos_and_privacy_label: String,
    /// Text before the link to the terms of service, by which the user agrees.
    ///
    /// At most 200 characters.
    pub tos_confirm: String,
    /// Text of the link to the terms of service.
    ///
    /// At most 200 characters.
    pub tos_link_text: String,
    /// Text of the link to the privacy policy.
    ///
    /// At most 200 characters.
    pub privacy_link_text: String,
    /// Text before the link to the privacy policy, by which the user agrees.
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

/// Texts of the links at the foot of each page.
#[derive(Clone, Default)]
pub struct FooterText {
    /// Text of the link to the terms of service.
    ///
    /// At most 200 characters.
    pub tos: String,
    /// Text of the link to the privacy policy.
    ///
    /// At most 200 characters.
    pub privacy_policy: String,
    /// Text of the link to the help pages.
    ///
    /// At most 200 characters.
    pub help: String,
    /// Text of the link to the support.
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

/// Texts of the page that says that a second factor is set up.
#[derive(Clone, Default)]
pub struct InitMfaDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button to cancel.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Text of the button that leads on.
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

/// Texts of the page on which users set up an authenticator app.
#[derive(Clone, Default)]
pub struct InitMfaOtpScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text that explains how to set up the authenticator app.
    ///
    /// At most 500 characters.
    pub description_otp: String,
    /// Label of the secret for the authenticator app.
    ///
    /// At most 200 characters.
    pub secret_label: String,
    /// Label of the field for the code.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text of the button to cancel.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
}

message! { InitMfaOtpScreenText {
    title,
    description,
    description_otp,
    secret_label,
    code_label,
    next_button_text,
    cancel_button_text,
} }

/// Texts of the page that offers to set up a second factor.
#[derive(Clone, Default)]
pub struct InitMfaPromptScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Name of the authenticator app as a choice.
    ///
    /// At most 200 characters.
    pub otp_option: String,
    /// Name of the security key as a choice.
    ///
    /// At most 200 characters.
    pub u2f_option: String,
    /// Text of the button to skip.
    ///
    /// At most 100 characters.
    pub skip_button_text: String,
    /// Text of the button that leads on.
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

/// Texts of the page on which users set up a security key.
#[derive(Clone, Default)]
pub struct InitMfaU2fScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the name of the passkey or security key.
    ///
    /// At most 200 characters.
    pub token_name_label: String,
    /// Text that says that the browser does not support it.
    ///
    /// At most 500 characters.
    pub not_supported: String,
    /// Text of the button that starts the registration.
    ///
    /// At most 100 characters.
    pub register_token_button_text: String,
    /// Text of an error after which the user can try again.
    ///
    /// At most 500 characters.
    pub error_retry: String,
}

message! { InitMfaU2fScreenText {
    title,
    description,
    token_name_label,
    not_supported,
    register_token_button_text,
    error_retry,
} }

/// Texts of the page that says that the password is set.
#[derive(Clone, Default)]
pub struct InitPasswordDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text of the button to cancel.
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

/// Texts of the page on which users set a password with a code that they received.
#[derive(Clone, Default)]
pub struct InitPasswordScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the code.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// Label of the field for the new password.
    ///
    /// At most 200 characters.
    pub new_password_label: String,
    /// Label of the field in which the new password is repeated.
    ///
    /// At most 200 characters.
    pub new_password_confirm_label: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text of the button to send the code again.
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

/// Texts of the page that says that the account is set up.
#[derive(Clone, Default)]
pub struct InitializeUserDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button to cancel.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Text of the button that leads on.
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

/// Texts of the page on which new users set up their account with a code that they received.
#[derive(Clone, Default)]
pub struct InitializeUserScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the code.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// Label of the field for the new password.
    ///
    /// At most 200 characters.
    pub new_password_label: String,
    /// Label of the field in which the new password is repeated.
    ///
    /// At most 200 characters.
    pub new_password_confirm_label: String,
    /// Text of the button to send the code again.
    ///
    /// At most 100 characters.
    pub resend_button_text: String,
    /// Text of the button that leads on.
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

/// Texts of the page that says that an account at an identity provider is linked.
#[derive(Clone, Default)]
pub struct LinkingUserDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button to cancel.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Text of the button that leads on.
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

/// Texts of the page that asks whether to link an account at an identity provider to a user found.
#[derive(Clone, Default)]
pub struct LinkingUserPromptScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button to link the account.
    ///
    /// At most 100 characters.
    pub link_button_text: String,
    /// Text of the button for another choice.
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

/// Texts for the pages of the built-in login, by page.
#[derive(Clone, Default)]
pub struct LoginCustomText {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Texts of the page on which users choose one of their accounts.
    pub select_account_text: Option<SelectAccountScreenText>,
    /// Texts of the page that asks for the login name.
    pub login_text: Option<LoginScreenText>,
    /// Texts of the page that asks for the password.
    pub password_text: Option<PasswordScreenText>,
    /// Texts of the page on which users change their user name.
    pub username_change_text: Option<UsernameChangeScreenText>,
    /// Texts of the page that says that the user name was changed.
    pub username_change_done_text: Option<UsernameChangeDoneScreenText>,
    /// Texts of the page on which users set a password with a code that they received.
    pub init_password_text: Option<InitPasswordScreenText>,
    /// Texts of the page that says that the password is set.
    pub init_password_done_text: Option<InitPasswordDoneScreenText>,
    /// Texts of the page that asks for the code to verify an email address.
    pub email_verification_text: Option<EmailVerificationScreenText>,
    /// Texts of the page that says that the email address is verified.
    pub email_verification_done_text: Option<EmailVerificationDoneScreenText>,
    /// Texts of the page on which new users set up their account with a code that they received.
    pub initialize_user_text: Option<InitializeUserScreenText>,
    /// Texts of the page that says that the account is set up.
    pub initialize_done_text: Option<InitializeUserDoneScreenText>,
    /// Texts of the page that offers to set up a second factor.
    pub init_mfa_prompt_text: Option<InitMfaPromptScreenText>,
    /// Texts of the page on which users set up an authenticator app.
    pub init_mfa_otp_text: Option<InitMfaOtpScreenText>,
    /// Texts of the page on which users set up a security key.
    pub init_mfa_u2f_text: Option<InitMfaU2fScreenText>,
    /// Texts of the page that says that a second factor is set up.
    pub init_mfa_done_text: Option<InitMfaDoneScreenText>,
    /// Names of the second factors to choose from.
    pub mfa_providers_text: Option<MfaProvidersText>,
    /// Texts of the page that asks for a one-time code.
    pub verify_mfa_otp_text: Option<VerifyMfaOtpScreenText>,
    /// Texts of the page that asks for the security key.
    pub verify_mfa_u2f_text: Option<VerifyMfaU2fScreenText>,
    /// Texts of the page on which users sign in with a passkey.
    pub passwordless_text: Option<PasswordlessScreenText>,
    /// Texts of the page on which users change their password.
    pub password_change_text: Option<PasswordChangeScreenText>,
    /// Texts of the page that says that the password was changed.
    pub password_change_done_text: Option<PasswordChangeDoneScreenText>,
    /// Texts of the page that says that the message to reset the password was sent.
    pub password_reset_done_text: Option<PasswordResetDoneScreenText>,
    /// Texts of the page on which people choose how to register.
    pub registration_option_text: Option<RegistrationOptionScreenText>,
    /// Texts of the page on which people register themselves.
    pub registration_user_text: Option<RegistrationUserScreenText>,
    /// Texts of the page on which people register an organization.
    pub registration_org_text: Option<RegistrationOrgScreenText>,
    /// Texts of the page that says that an account at an identity provider is linked.
    pub linking_user_done_text: Option<LinkingUserDoneScreenText>,
    /// Texts of the page that is shown when an account at an identity provider belongs to no user
    /// yet.
    pub external_user_not_found_text: Option<ExternalUserNotFoundScreenText>,
    /// Texts of the page that says that the sign-in succeeded.
    pub success_login_text: Option<SuccessLoginScreenText>,
    /// Texts of the page that says that the user is signed out.
    pub logout_text: Option<LogoutDoneScreenText>,
    /// Texts of the links at the foot of each page.
    pub footer_text: Option<FooterText>,
    /// Texts of the page that offers to register a passkey.
    pub passwordless_prompt_text: Option<PasswordlessPromptScreenText>,
    /// Texts of the page on which users register a passkey.
    pub passwordless_registration_text: Option<PasswordlessRegistrationScreenText>,
    /// Texts of the page that says that the passkey is registered.
    pub passwordless_registration_done_text: Option<PasswordlessRegistrationDoneScreenText>,
    /// Texts of the page on which users from an identity provider check their data before they
    /// register.
    pub external_registration_user_overview_text:
        Option<ExternalRegistrationUserOverviewScreenText>,
    /// Whether no texts of its own are set, so that these come from the level above.
    pub is_default: bool,
    /// Texts of the page that asks whether to link an account at an identity provider to a user
    /// found.
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

/// Texts of the page that asks for the login name.
#[derive(Clone, Default)]
pub struct LoginScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Title of the page while an account at an identity provider is linked.
    ///
    /// At most 200 characters.
    pub title_linking_process: String,
    /// Text below the title while an account at an identity provider is linked.
    ///
    /// At most 500 characters.
    pub description_linking_process: String,
    /// Text that says that the user must belong to a certain organization.
    ///
    /// At most 500 characters.
    pub user_must_be_member_of_org: String,
    /// Label of the field for the login name.
    ///
    /// At most 200 characters.
    pub login_name_label: String,
    /// Text of the button to register.
    ///
    /// At most 100 characters.
    pub register_button_text: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text above the identity providers.
    ///
    /// At most 500 characters.
    pub external_user_description: String,
    /// Placeholder in the field for the user name.
    ///
    /// At most 200 characters.
    pub user_name_placeholder: String,
    /// Placeholder in the field for the login name.
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

/// Texts of the page that says that the user is signed out.
#[derive(Clone, Default)]
pub struct LogoutDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button to sign in.
    ///
    /// At most 200 characters.
    pub login_button_text: String,
}

message! { LogoutDoneScreenText {
    title,
    description,
    login_button_text,
} }

/// Names of the second factors to choose from.
#[derive(Clone, Default)]
pub struct MfaProvidersText {
    /// Text of the link to choose another second factor.
    ///
    /// At most 500 characters.
    pub choose_other: String,
    /// Name of the authenticator app.
    ///
    /// At most 200 characters.
    pub otp: String,
    /// Name of the security key.
    ///
    /// At most 200 characters.
    pub u2f: String,
}

message! { MfaProvidersText {
    choose_other,
    otp,
    u2f,
} }

/// Texts of a message to users, with where they come from.
#[derive(Clone, Default)]
pub struct MessageCustomText {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Title of the message.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    pub pre_header: String,
    /// Subject of the message.
    pub subject: String,
    /// Line that greets the user.
    pub greeting: String,
    /// Text of the message.
    pub text: String,
    /// Text of the button in the message.
    pub button_text: String,
    /// Text at the foot of the message.
    pub footer_text: String,
    /// Whether no texts of its own are set, so that these come from the level above.
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

/// Texts of the page that says that the password was changed.
#[derive(Clone, Default)]
pub struct PasswordChangeDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { PasswordChangeDoneScreenText {
    title,
    description,
    next_button_text,
} }

/// Texts of the page on which users change their password.
#[derive(Clone, Default)]
pub struct PasswordChangeScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the password so far.
    ///
    /// At most 200 characters.
    pub old_password_label: String,
    /// Label of the field for the new password.
    ///
    /// At most 200 characters.
    pub new_password_label: String,
    /// Label of the field in which the new password is repeated.
    ///
    /// At most 200 characters.
    pub new_password_confirm_label: String,
    /// Text of the button to cancel.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text that says that the password is too old.
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

/// Texts of the page that says that the message to reset the password was sent.
#[derive(Clone, Default)]
pub struct PasswordResetDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { PasswordResetDoneScreenText {
    title,
    description,
    next_button_text,
} }

/// Texts of the page that asks for the password.
#[derive(Clone, Default)]
pub struct PasswordScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the password.
    ///
    /// At most 200 characters.
    pub password_label: String,
    /// Text of the link to reset the password.
    ///
    /// At most 100 characters.
    pub reset_link_text: String,
    /// Text of the button that leads back.
    ///
    /// At most 100 characters.
    pub back_button_text: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text that says how long the password must be.
    ///
    /// At most 100 characters.
    pub min_length: String,
    /// Text that says that an upper case letter is needed.
    ///
    /// At most 100 characters.
    pub has_uppercase: String,
    /// Text that says that a lower case letter is needed.
    ///
    /// At most 100 characters.
    pub has_lowercase: String,
    /// Text that says that a digit is needed.
    ///
    /// At most 100 characters.
    pub has_number: String,
    /// Text that says that a symbol is needed.
    ///
    /// At most 100 characters.
    pub has_symbol: String,
    /// Text that says that the two passwords are the same.
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

/// Texts of the page that offers to register a passkey.
#[derive(Clone, Default)]
pub struct PasswordlessPromptScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text that says that a passkey has to be registered.
    ///
    /// At most 500 characters.
    pub description_init: String,
    /// Text of the button to register a passkey.
    ///
    /// At most 100 characters.
    pub passwordless_button_text: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text of the button to skip.
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

/// Texts of the page that says that the passkey is registered.
#[derive(Clone, Default)]
pub struct PasswordlessRegistrationDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
    /// Text of the button to cancel.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Text that says that the page can be closed.
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

/// Texts of the page on which users register a passkey.
#[derive(Clone, Default)]
pub struct PasswordlessRegistrationScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the name of the passkey or security key.
    ///
    /// At most 200 characters.
    pub token_name_label: String,
    /// Text that says that the browser does not support it.
    ///
    /// At most 500 characters.
    pub not_supported: String,
    /// Text of the button that starts the registration.
    ///
    /// At most 100 characters.
    pub register_token_button_text: String,
    /// Text of an error after which the user can try again.
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

/// Texts of the page on which users sign in with a passkey.
#[derive(Clone, Default)]
pub struct PasswordlessScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button to sign in with the password instead.
    ///
    /// At most 100 characters.
    pub login_with_pw_button_text: String,
    /// Text of the button that asks for the passkey.
    ///
    /// At most 200 characters.
    pub validate_token_button_text: String,
    /// Text that says that the browser does not support it.
    ///
    /// At most 500 characters.
    pub not_supported: String,
    /// Text of an error after which the user can try again.
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

/// Texts of the page on which people choose how to register.
#[derive(Clone, Default)]
pub struct RegistrationOptionScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button to register with a user name.
    ///
    /// At most 200 characters.
    pub user_name_button_text: String,
    /// Text above the identity providers.
    ///
    /// At most 500 characters.
    pub external_login_description: String,
    /// Text of the button to sign in.
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

/// Texts of the page on which people register an organization.
#[derive(Clone, Default)]
pub struct RegistrationOrgScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the name of the organization.
    ///
    /// At most 200 characters.
    pub orgname_label: String,
    /// Label of the field for the given name.
    ///
    /// At most 200 characters.
    pub firstname_label: String,
    /// Label of the field for the family name.
    ///
    /// At most 200 characters.
    pub lastname_label: String,
    /// Label of the field for the user name.
    ///
    /// At most 200 characters.
    pub username_label: String,
    /// Label of the field for the email address.
    ///
    /// At most 200 characters.
    pub email_label: String,
    /// Label of the field for the password.
    ///
    /// At most 200 characters.
    pub password_label: String,
    /// Label of the field in which the password is repeated.
    ///
    /// At most 200 characters.
    pub password_confirm_label: String,
    /// Label above the links to the terms of service and the privacy policy.
    ///
    /// At most 200 characters.
    pub tos_and_privacy_label: String,
    /// Text before the link to the terms of service, by which the user agrees.
    ///
    /// At most 200 characters.
    pub tos_confirm: String,
    /// Text of the link to the terms of service.
    ///
    /// At most 200 characters.
    pub tos_link_text: String,
    /// Text before the link to the privacy policy, by which the user agrees.
    ///
    /// At most 200 characters.
    pub privacy_confirm: String,
    /// Text of the link to the privacy policy.
    ///
    /// At most 200 characters.
    pub privacy_link_text: String,
    /// Text of the button to save.
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

/// Texts of the page on which people register themselves.
#[derive(Clone, Default)]
pub struct RegistrationUserScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text that leads to the registration of an organization.
    ///
    /// At most 500 characters.
    pub description_org_register: String,
    /// Label of the field for the given name.
    ///
    /// At most 200 characters.
    pub firstname_label: String,
    /// Label of the field for the family name.
    ///
    /// At most 200 characters.
    pub lastname_label: String,
    /// Label of the field for the email address.
    ///
    /// At most 200 characters.
    pub email_label: String,
    /// Label of the field for the user name.
    ///
    /// At most 200 characters.
    pub username_label: String,
    /// Label of the field for the language.
    ///
    /// At most 200 characters.
    pub language_label: String,
    /// Label of the field for the gender.
    ///
    /// At most 200 characters.
    pub gender_label: String,
    /// Label of the field for the password.
    ///
    /// At most 200 characters.
    pub password_label: String,
    /// Label of the field in which the password is repeated.
    ///
    /// At most 200 characters.
    pub password_confirm_label: String,
    /// Label above the links to the terms of service and the privacy policy.
    ///
    /// At most 200 characters.
    pub tos_and_privacy_label: String,
    /// Text before the link to the terms of service, by which the user agrees.
    ///
    /// At most 200 characters.
    pub tos_confirm: String,
    /// Text of the link to the terms of service.
    ///
    /// At most 200 characters.
    pub tos_link_text: String,
    /// Text before the link to the privacy policy, by which the user agrees.
    ///
    /// At most 200 characters.
    pub privacy_confirm: String,
    /// Text of the link to the privacy policy.
    ///
    /// At most 200 characters.
    pub privacy_link_text: String,
    /// Text of the button that leads on.
    ///
    /// At most 200 characters.
    pub next_button_text: String,
    /// Text of the button that leads back.
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

/// Texts of the page on which users choose one of their accounts.
#[derive(Clone, Default)]
pub struct SelectAccountScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Title of the page while an account at an identity provider is linked.
    ///
    /// At most 200 characters.
    pub title_linking_process: String,
    /// Text below the title while an account at an identity provider is linked.
    ///
    /// At most 500 characters.
    pub description_linking_process: String,
    /// Text of the link to sign in as another user.
    ///
    /// At most 500 characters.
    pub other_user: String,
    /// Text for accounts that are signed in.
    ///
    /// At most 100 characters.
    pub session_state_active: String,
    /// Text for accounts that are signed out.
    ///
    /// At most 100 characters.
    pub session_state_inactive: String,
    /// Text that says that the user must belong to a certain organization.
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

/// Texts of the page that says that the sign-in succeeded.
#[derive(Clone, Default)]
pub struct SuccessLoginScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text that says that the user is sent back to the application by itself.
    ///
    /// At most 500 characters.
    pub auto_redirect_description: String,
    /// Text that says that the user was sent back to the application.
    ///
    /// At most 100 characters.
    pub redirected_description: String,
    /// Text of the button that leads on.
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

/// Texts of the page that says that the user name was changed.
#[derive(Clone, Default)]
pub struct UsernameChangeDoneScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { UsernameChangeDoneScreenText {
    title,
    description,
    next_button_text,
} }

/// Texts of the page on which users change their user name.
#[derive(Clone, Default)]
pub struct UsernameChangeScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the user name.
    ///
    /// At most 200 characters.
    pub username_label: String,
    /// Text of the button to cancel.
    ///
    /// At most 100 characters.
    pub cancel_button_text: String,
    /// Text of the button that leads on.
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

/// Texts of the page that asks for a one-time code.
#[derive(Clone, Default)]
pub struct VerifyMfaOtpScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Label of the field for the code.
    ///
    /// At most 200 characters.
    pub code_label: String,
    /// Text of the button that leads on.
    ///
    /// At most 100 characters.
    pub next_button_text: String,
}

message! { VerifyMfaOtpScreenText {
    title,
    description,
    code_label,
    next_button_text,
} }

/// Texts of the page that asks for the security key.
#[derive(Clone, Default)]
pub struct VerifyMfaU2fScreenText {
    /// Title of the page.
    ///
    /// At most 200 characters.
    pub title: String,
    /// Text below the title.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Text of the button that asks for the security key.
    ///
    /// At most 500 characters.
    pub validate_token_text: String,
    /// Text that says that the browser does not support it.
    ///
    /// At most 500 characters.
    pub not_supported: String,
    /// Text of an error after which the user can try again.
    ///
    /// At most 500 characters.
    pub error_retry: String,
}

message! { VerifyMfaU2fScreenText {
    title,
    description,
    validate_token_text,
    not_supported,
    error_retry,
} }
