// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.settings.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Debug notification provider.
#[derive(Clone, Default)]
pub struct DebugNotificationProvider {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Compact.
    pub compact: bool,
}

message! { DebugNotificationProvider {
    details,
    compact,
} }

/// Email provider.
#[derive(Clone, Default)]
pub struct EmailProvider {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
    /// State of the resource.
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
    /// Smtp.
    Smtp(EmailProviderSmtp),
    /// Http.
    Http(EmailProviderHttp),
}

oneof! { EmailProviderConfig {
    Smtp,
    Http,
} }

/// Email provider http.
#[derive(Clone, Default)]
pub struct EmailProviderHttp {
    /// URL that Zitadel calls.
    pub endpoint: String,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
}

message! { EmailProviderHttp {
    endpoint,
    signing_key: secret,
} }

/// Email provider smtp.
#[derive(Clone, Default)]
pub struct EmailProviderSmtp {
    /// Sender address.
    pub sender_address: String,
    /// Sender name.
    pub sender_name: String,
    /// Tls.
    pub tls: bool,
    /// Host.
    pub host: String,
    /// The user asked for.
    pub user: String,
    /// Reply to address.
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
    /// None.
    None(SmtpNoAuth),
    /// Plain.
    Plain(SmtpPlainAuth),
    /// Xoauth2.
    Xoauth2(SmtpxoAuth2Auth),
}

oneof! { EmailProviderSmtpAuth {
    None,
    Plain,
    Xoauth2,
} }

/// Http config.
#[derive(Clone, Default)]
pub struct HttpConfig {
    /// URL that Zitadel calls.
    pub endpoint: String,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
}

message! { HttpConfig {
    endpoint,
    signing_key: secret,
} }

/// Oidc settings.
#[derive(Clone, Default)]
pub struct OidcSettings {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Access token lifetime.
    pub access_token_lifetime: Option<jiff::SignedDuration>,
    /// Id token lifetime.
    pub id_token_lifetime: Option<jiff::SignedDuration>,
    /// Refresh token idle expiration.
    pub refresh_token_idle_expiration: Option<jiff::SignedDuration>,
    /// Refresh token expiration.
    pub refresh_token_expiration: Option<jiff::SignedDuration>,
}

message! { OidcSettings {
    details,
    access_token_lifetime,
    id_token_lifetime,
    refresh_token_idle_expiration,
    refresh_token_expiration,
} }

/// Sms provider.
#[derive(Clone, Default)]
pub struct SmsProvider {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
    /// State of the resource.
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
    /// Twilio.
    Twilio(TwilioConfig),
    /// Http.
    Http(HttpConfig),
}

oneof! { SmsProviderConfig {
    Twilio,
    Http,
} }

/// Smtp config.
#[derive(Clone, Default)]
pub struct SmtpConfig {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Sender address.
    pub sender_address: String,
    /// Sender name.
    pub sender_name: String,
    /// Tls.
    pub tls: bool,
    /// Host.
    pub host: String,
    /// The user asked for.
    pub user: String,
    /// Reply to address.
    pub reply_to_address: String,
    /// State of the resource.
    pub state: SmtpConfigState,
    /// Description, for people to read.
    pub description: String,
    /// Id of the resource.
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

/// Smtp no auth.
#[derive(Clone, Default)]
pub struct SmtpNoAuth {}

message! { SmtpNoAuth {} }

/// Smtp plain auth.
#[derive(Clone, Default)]
pub struct SmtpPlainAuth {}

message! { SmtpPlainAuth {} }

/// Smtpxo auth2 auth.
#[derive(Clone, Default)]
pub struct SmtpxoAuth2Auth {
    /// URL at which the provider issues tokens.
    pub token_endpoint: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// May be `client_credentials`.
    pub o_auth2_type: Option<SmtpxoAuth2AuthOAuth2Type>,
}

message! { SmtpxoAuth2Auth {
    token_endpoint,
    scopes,
    o_auth2_type: oneof,
} }

/// Alternatives of `SmtpxoAuth2Auth::o_auth2_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SmtpxoAuth2AuthOAuth2Type {
    /// Client credentials.
    ClientCredentials(SmtpxoAuth2AuthClientCredentials),
}

oneof! { SmtpxoAuth2AuthOAuth2Type {
    ClientCredentials,
} }

/// Client credentials.
#[derive(Clone, Default)]
pub struct SmtpxoAuth2AuthClientCredentials {
    /// Client id of the application.
    pub client_id: String,
}

message! { SmtpxoAuth2AuthClientCredentials {
    client_id,
} }

/// Secret generator.
#[derive(Clone, Default)]
pub struct SecretGenerator {
    /// Generator type.
    pub generator_type: SecretGeneratorType,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Length.
    pub length: u32,
    /// Expiry.
    pub expiry: Option<jiff::SignedDuration>,
    /// Include lower letters.
    pub include_lower_letters: bool,
    /// Include upper letters.
    pub include_upper_letters: bool,
    /// Include digits.
    pub include_digits: bool,
    /// Include symbols.
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

/// Secret generator query.
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
    /// Keeps human or service users only.
    TypeQuery(SecretGeneratorTypeQuery),
}

oneof! { SecretGeneratorQueryKind {
    TypeQuery,
} }

convert! { SecretGeneratorQuery.query = SecretGeneratorQueryKind {
    TypeQuery(SecretGeneratorTypeQuery),
} }

/// Secret generator type query.
#[derive(Clone, Default)]
pub struct SecretGeneratorTypeQuery {
    /// Generator type.
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

/// Security policy.
#[derive(Clone, Default)]
pub struct SecurityPolicy {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Enable iframe embedding.
    pub enable_iframe_embedding: bool,
    /// Origins that are allowed.
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

/// Twilio config.
#[derive(Clone, Default)]
pub struct TwilioConfig {
    /// Sid.
    pub sid: String,
    /// Sender number.
    pub sender_number: String,
    /// Verify service sid.
    pub verify_service_sid: String,
}

message! { TwilioConfig {
    sid,
    sender_number,
    verify_service_sid,
} }

/// Email provider state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailProviderState {
    /// `EMAIL_PROVIDER_STATE_UNSPECIFIED`.
    #[default]
    StateUnspecified,
    /// `EMAIL_PROVIDER_ACTIVE`.
    Active,
    /// `EMAIL_PROVIDER_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { EmailProviderState {
    0 StateUnspecified: "EMAIL_PROVIDER_STATE_UNSPECIFIED",
    1 Active: "EMAIL_PROVIDER_ACTIVE",
    2 Inactive: "EMAIL_PROVIDER_INACTIVE",
} }

/// Sms provider config state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmsProviderConfigState {
    /// `SMS_PROVIDER_CONFIG_STATE_UNSPECIFIED`.
    #[default]
    StateUnspecified,
    /// `SMS_PROVIDER_CONFIG_ACTIVE`.
    Active,
    /// `SMS_PROVIDER_CONFIG_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SmsProviderConfigState {
    0 StateUnspecified: "SMS_PROVIDER_CONFIG_STATE_UNSPECIFIED",
    1 Active: "SMS_PROVIDER_CONFIG_ACTIVE",
    2 Inactive: "SMS_PROVIDER_CONFIG_INACTIVE",
} }

/// Smtp config state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmtpConfigState {
    /// `SMTP_CONFIG_STATE_UNSPECIFIED`.
    #[default]
    StateUnspecified,
    /// `SMTP_CONFIG_ACTIVE`.
    Active,
    /// `SMTP_CONFIG_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SmtpConfigState {
    0 StateUnspecified: "SMTP_CONFIG_STATE_UNSPECIFIED",
    1 Active: "SMTP_CONFIG_ACTIVE",
    2 Inactive: "SMTP_CONFIG_INACTIVE",
} }

/// Secret generator type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretGeneratorType {
    /// `SECRET_GENERATOR_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SECRET_GENERATOR_TYPE_INIT_CODE`.
    InitCode,
    /// `SECRET_GENERATOR_TYPE_VERIFY_EMAIL_CODE`.
    VerifyEmailCode,
    /// `SECRET_GENERATOR_TYPE_VERIFY_PHONE_CODE`.
    VerifyPhoneCode,
    /// `SECRET_GENERATOR_TYPE_PASSWORD_RESET_CODE`.
    PasswordResetCode,
    /// `SECRET_GENERATOR_TYPE_PASSWORDLESS_INIT_CODE`.
    PasswordlessInitCode,
    /// `SECRET_GENERATOR_TYPE_APP_SECRET`.
    AppSecret,
    /// `SECRET_GENERATOR_TYPE_OTP_SMS`.
    OtpSms,
    /// `SECRET_GENERATOR_TYPE_OTP_EMAIL`.
    OtpEmail,
    /// `SECRET_GENERATOR_TYPE_INVITE_CODE`.
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
