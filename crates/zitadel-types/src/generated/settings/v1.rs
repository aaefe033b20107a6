// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.settings.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// A provider that writes notifications into files or a log, for tests.
#[derive(Clone, Default)]
pub struct DebugNotificationProvider {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Whether only the text of notifications is written.
    pub compact: bool,
}

message! { DebugNotificationProvider {
    details,
    compact,
} }

/// A provider that emails go through: an SMTP server or an HTTP endpoint.
#[derive(Clone, Default)]
pub struct EmailProvider {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the email provider.
    pub id: String,
    /// State of the email provider. Emails go through the active one.
    pub state: EmailProviderState,
    /// Either `smtp` or `http`.
    pub config: Option<EmailProviderConfig>,
    /// Description, for people to read.
    pub description: String,
}

message! { EmailProvider {
    details,
    id,
    state,
    config: oneof,
    description,
} }

/// Alternatives of `EmailProvider::config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EmailProviderConfig {
    /// An SMTP server.
    Smtp(EmailProviderSmtp),
    /// An HTTP endpoint of yours.
    Http(EmailProviderHttp),
}

oneof! { EmailProviderConfig {
    Smtp,
    Http,
} }

/// An HTTP endpoint that receives the emails to send.
#[derive(Clone, Default)]
pub struct EmailProviderHttp {
    /// URL that receives what is to be sent.
    pub endpoint: String,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
}

message! { EmailProviderHttp {
    endpoint,
    signing_key: secret,
} }

/// An SMTP server, without its password.
#[derive(Clone, Default)]
pub struct EmailProviderSmtp {
    /// Email address that emails come from.
    pub sender_address: String,
    /// Name that emails come from.
    pub sender_name: String,
    /// Whether the connection is secured by TLS.
    pub tls: bool,
    /// Host and port of the SMTP server, such as `smtp.example.com:587`.
    pub host: String,
    /// User name at the SMTP server.
    pub user: String,
    /// Email address that answers go to.
    pub reply_to_address: String,
    /// One of `none`, `plain`, `xoauth2`.
    pub auth: Option<EmailProviderSmtpAuth>,
}

message! { EmailProviderSmtp {
    sender_address,
    sender_name,
    tls,
    host,
    user,
    reply_to_address,
    auth: oneof,
} }

/// Alternatives of `EmailProviderSmtp::auth`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EmailProviderSmtpAuth {
    /// Sends emails without signing in to the SMTP server.
    None(SmtpNoAuth),
    /// Signs in to the SMTP server with user name and password.
    Plain(SmtpPlainAuth),
    /// Signs in to the SMTP server with a token of OAuth 2.0 (XOAUTH2).
    Xoauth2(SmtpXoauth2Auth),
}

oneof! { EmailProviderSmtpAuth {
    None,
    Plain,
    Xoauth2,
} }

/// An HTTP endpoint that receives the text messages to send.
#[derive(Clone, Default)]
pub struct HttpConfig {
    /// URL that receives what is to be sent.
    pub endpoint: String,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
}

message! { HttpConfig {
    endpoint,
    signing_key: secret,
} }

/// How long the tokens of OpenID Connect last.
#[derive(Clone, Default)]
pub struct OidcSettings {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Time for which access tokens last.
    pub access_token_lifetime: Option<jiff::SignedDuration>,
    /// Time for which id tokens last.
    pub id_token_lifetime: Option<jiff::SignedDuration>,
    /// Time after which a refresh token expires unless it is used.
    pub refresh_token_idle_expiration: Option<jiff::SignedDuration>,
    /// Time after which a refresh token expires, however much it is used.
    pub refresh_token_expiration: Option<jiff::SignedDuration>,
}

message! { OidcSettings {
    details,
    access_token_lifetime,
    id_token_lifetime,
    refresh_token_idle_expiration,
    refresh_token_expiration,
} }

/// A provider that text messages go through: a Twilio account or an HTTP endpoint.
#[derive(Clone, Default)]
pub struct SmsProvider {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the SMS provider.
    pub id: String,
    /// State of the SMS provider. Text messages go through the active one.
    pub state: SmsProviderConfigState,
    /// Either `twilio` or `http`.
    pub config: Option<SmsProviderConfig>,
    /// Description, for people to read.
    pub description: String,
}

message! { SmsProvider {
    details,
    id,
    state,
    config: oneof,
    description,
} }

/// Alternatives of `SmsProvider::config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SmsProviderConfig {
    /// A Twilio account.
    Twilio(TwilioConfig),
    /// An HTTP endpoint of yours.
    Http(HttpConfig),
}

oneof! { SmsProviderConfig {
    Twilio,
    Http,
} }

/// An SMTP server, without its password.
#[derive(Clone, Default)]
pub struct SmtpConfig {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Email address that emails come from.
    pub sender_address: String,
    /// Name that emails come from.
    pub sender_name: String,
    /// Whether the connection is secured by TLS.
    pub tls: bool,
    /// Host and port of the SMTP server, such as `smtp.example.com:587`.
    pub host: String,
    /// User name at the SMTP server.
    pub user: String,
    /// Email address that answers go to.
    pub reply_to_address: String,
    /// State of the SMTP server. Emails go through the active one.
    pub state: SmtpConfigState,
    /// Description, for people to read.
    pub description: String,
    /// Id of the SMTP server.
    pub id: String,
}

message! { SmtpConfig {
    details,
    sender_address,
    sender_name,
    tls,
    host,
    user,
    reply_to_address,
    state,
    description,
    id,
} }

/// Emails are sent without signing in to the SMTP server.
#[derive(Clone, Default)]
pub struct SmtpNoAuth {}

message! { SmtpNoAuth {} }

/// The server signs in to the SMTP server with user name and password.
#[derive(Clone, Default)]
pub struct SmtpPlainAuth {}

message! { SmtpPlainAuth {} }

/// The server signs in to the SMTP server with a token of OAuth 2.0 (XOAUTH2).
#[derive(Clone, Default)]
pub struct SmtpXoauth2Auth {
    /// URL at which the token is obtained.
    pub token_endpoint: String,
    /// Scopes that are asked for with the token.
    pub scopes: Vec<String>,
    /// May be `client_credentials`.
    pub o_auth2_type: Option<SmtpXoauth2AuthOAuth2Type>,
}

message! { SmtpXoauth2Auth {
    token_endpoint,
    scopes,
    o_auth2_type: oneof,
} }

/// Alternatives of `SmtpXoauth2Auth::o_auth2_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SmtpXoauth2AuthOAuth2Type {
    /// Obtains the token with a client id and secret.
    ClientCredentials(SmtpXoauth2AuthClientCredentials),
}

oneof! { SmtpXoauth2AuthOAuth2Type {
    ClientCredentials,
} }

/// The client id with which the token is obtained, without the secret.
#[derive(Clone, Default)]
pub struct SmtpXoauth2AuthClientCredentials {
    /// Client id with which the token is obtained.
    pub client_id: String,
}

message! { SmtpXoauth2AuthClientCredentials {
    client_id,
} }

/// How codes or secrets of one kind are made, and how long they last.
#[derive(Clone, Default)]
pub struct SecretGenerator {
    /// Kind of codes or secrets.
    pub generator_type: SecretGeneratorType,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Number of characters.
    pub length: u32,
    /// Time for which a code works. Zero means that it does not run out, as client secrets do not.
    pub expiry: Option<jiff::SignedDuration>,
    /// Whether lower case letters occur.
    pub include_lower_letters: bool,
    /// Whether upper case letters occur.
    pub include_upper_letters: bool,
    /// Whether digits occur.
    pub include_digits: bool,
    /// Whether symbols occur.
    pub include_symbols: bool,
}

message! { SecretGenerator {
    generator_type,
    details,
    length,
    expiry,
    include_lower_letters,
    include_upper_letters,
    include_digits,
    include_symbols,
} }

/// A condition that secret generators must meet.
#[derive(Clone, Default)]
pub struct SecretGeneratorQuery {
    /// May be `type_query`.
    ///
    /// Required.
    pub query: Option<SecretGeneratorQueryKind>,
}

impl SecretGeneratorQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<SecretGeneratorQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { SecretGeneratorQuery {
    query: oneof,
} }

/// Alternatives of `SecretGeneratorQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SecretGeneratorQueryKind {
    /// Keeps the secret generator of one kind.
    TypeQuery(SecretGeneratorTypeQuery),
}

oneof! { SecretGeneratorQueryKind {
    TypeQuery,
} }

convert! { SecretGeneratorQuery.query = SecretGeneratorQueryKind {
    TypeQuery(SecretGeneratorTypeQuery),
} }

/// Keeps the secret generator of one kind.
#[derive(Clone, Default)]
pub struct SecretGeneratorTypeQuery {
    /// Kind of codes or secrets.
    pub generator_type: SecretGeneratorType,
}

impl SecretGeneratorTypeQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(generator_type: SecretGeneratorType) -> Self {
        Self { generator_type }
    }
}

message! { SecretGeneratorTypeQuery {
    generator_type,
} }

/// Security settings of the instance.
#[derive(Clone, Default)]
pub struct SecurityPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Whether pages of the allowed origins may show the login in an iframe.
    pub enable_iframe_embedding: bool,
    /// Origins whose pages may show the login in an iframe.
    pub allowed_origins: Vec<String>,
    /// Whether users may act as other users (token exchange with an actor).
    pub enable_impersonation: bool,
}

message! { SecurityPolicy {
    details,
    enable_iframe_embedding,
    allowed_origins,
    enable_impersonation,
} }

/// A Twilio account, without its token.
#[derive(Clone, Default)]
pub struct TwilioConfig {
    /// Account SID at Twilio.
    pub sid: String,
    /// Phone number that text messages come from.
    pub sender_number: String,
    /// SID of a Verify service at Twilio, which then makes and checks the codes.
    pub verify_service_sid: String,
}

message! { TwilioConfig {
    sid,
    sender_number,
    verify_service_sid,
} }

/// States of an email provider.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmailProviderState {
    /// `EMAIL_PROVIDER_STATE_UNSPECIFIED`.
    #[default]
    StateUnspecified,
    /// Emails go through it.
    Active,
    /// Emails do not go through it.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { EmailProviderState {
    0 StateUnspecified: "EMAIL_PROVIDER_STATE_UNSPECIFIED",
    1 Active: "EMAIL_PROVIDER_ACTIVE",
    2 Inactive: "EMAIL_PROVIDER_INACTIVE",
} }

/// States of an SMS provider.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SmsProviderConfigState {
    /// `SMS_PROVIDER_CONFIG_STATE_UNSPECIFIED`.
    #[default]
    StateUnspecified,
    /// Text messages go through it.
    Active,
    /// Text messages do not go through it.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SmsProviderConfigState {
    0 StateUnspecified: "SMS_PROVIDER_CONFIG_STATE_UNSPECIFIED",
    1 Active: "SMS_PROVIDER_CONFIG_ACTIVE",
    2 Inactive: "SMS_PROVIDER_CONFIG_INACTIVE",
} }

/// States of an SMTP server.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SmtpConfigState {
    /// `SMTP_CONFIG_STATE_UNSPECIFIED`.
    #[default]
    StateUnspecified,
    /// Emails go through it.
    Active,
    /// Emails do not go through it.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SmtpConfigState {
    0 StateUnspecified: "SMTP_CONFIG_STATE_UNSPECIFIED",
    1 Active: "SMTP_CONFIG_ACTIVE",
    2 Inactive: "SMTP_CONFIG_INACTIVE",
} }

/// Kinds of codes and secrets.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SecretGeneratorType {
    /// `SECRET_GENERATOR_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Codes with which new users set up their account.
    InitCode,
    /// Codes to verify an email address.
    VerifyEmailCode,
    /// Codes to verify a phone number.
    VerifyPhoneCode,
    /// Codes to reset a password.
    PasswordResetCode,
    /// Codes with which users register a passkey.
    PasswordlessInitCode,
    /// Client secrets of applications.
    AppSecret,
    /// One-time codes by SMS.
    OtpSms,
    /// One-time codes by email.
    OtpEmail,
    /// Codes that invite a user.
    InviteCode,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SecretGeneratorType {
    0 Unspecified: "SECRET_GENERATOR_TYPE_UNSPECIFIED",
    1 InitCode: "SECRET_GENERATOR_TYPE_INIT_CODE",
    2 VerifyEmailCode: "SECRET_GENERATOR_TYPE_VERIFY_EMAIL_CODE",
    3 VerifyPhoneCode: "SECRET_GENERATOR_TYPE_VERIFY_PHONE_CODE",
    4 PasswordResetCode: "SECRET_GENERATOR_TYPE_PASSWORD_RESET_CODE",
    5 PasswordlessInitCode: "SECRET_GENERATOR_TYPE_PASSWORDLESS_INIT_CODE",
    6 AppSecret: "SECRET_GENERATOR_TYPE_APP_SECRET",
    7 OtpSms: "SECRET_GENERATOR_TYPE_OTP_SMS",
    8 OtpEmail: "SECRET_GENERATOR_TYPE_OTP_EMAIL",
    9 InviteCode: "SECRET_GENERATOR_TYPE_INVITE_CODE",
} }
