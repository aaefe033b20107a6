//! The templates: what can be set of each, but for secrets, which are never shown.

use serde_json::{Map, Value};

use crate::api::call::Call;
use crate::api::error::ApiError;
use crate::api::message as request;
use crate::api::shape::Kind::{
    self, Bytes, Duration, Enum, Flag, Message, Messages, Required, RequiredTexts, Text, Texts,
};
use crate::api::shape::{self, Shape};

pub(super) struct Template {
    /// Within the names of operations.
    operation: &'static str,
    pub(super) kind: &'static str,
    pub(super) configuration_name: &'static str,
    needs_name: bool,
    /// What has to be there when it is made, and can stay away later.
    secrets: Shape,
    shape: Shape,
}

/// As most ids, names and addresses have to be.
const NEEDED: Kind = Required(200);
const SECRET: Shape = &[("clientSecret", NEEDED)];
const LONG_SECRET: Shape = &[("clientSecret", Required(1000))];

const OPTIONS: Shape = &[
    ("isLinkingAllowed", Flag),
    ("isCreationAllowed", Flag),
    ("isAutoCreation", Flag),
    ("isAutoUpdate", Flag),
    (
        "autoLinking",
        Enum(&[
            "AUTO_LINKING_OPTION_UNSPECIFIED",
            "AUTO_LINKING_OPTION_USERNAME",
            "AUTO_LINKING_OPTION_EMAIL",
        ]),
    ),
];

const CLIENT: Shape = &[("clientId", NEEDED), ("scopes", Texts)];
const CLIENT_AND_ISSUER: Shape = &[("issuer", NEEDED), ("clientId", NEEDED), ("scopes", Texts)];

const TEMPLATES: [Template; 13] = [
    Template {
        operation: "AppleProvider",
        kind: "PROVIDER_TYPE_APPLE",
        configuration_name: "apple",
        needs_name: false,
        secrets: &[("privateKey", Required(5000))],
        shape: &[
            ("clientId", NEEDED),
            ("teamId", Required(10)),
            ("keyId", Required(10)),
            ("scopes", Texts),
        ],
    },
    Template {
        operation: "AzureADProvider",
        kind: "PROVIDER_TYPE_AZURE_AD",
        configuration_name: "azureAd",
        needs_name: true,
        secrets: SECRET,
        shape: &[
            ("clientId", NEEDED),
            (
                "tenant",
                Message(&[
                    (
                        "tenantType",
                        Enum(&[
                            "AZURE_AD_TENANT_TYPE_COMMON",
                            "AZURE_AD_TENANT_TYPE_ORGANISATIONS",
                            "AZURE_AD_TENANT_TYPE_CONSUMERS",
                        ]),
                    ),
                    ("tenantId", Text),
                ]),
            ),
            ("emailVerified", Flag),
            ("scopes", Texts),
        ],
    },
    Template {
        operation: "GenericOAuthProvider",
        kind: "PROVIDER_TYPE_OAUTH",
        configuration_name: "oauth",
        needs_name: true,
        secrets: LONG_SECRET,
        shape: &[
            ("clientId", NEEDED),
            ("authorizationEndpoint", NEEDED),
            ("tokenEndpoint", NEEDED),
            ("userEndpoint", NEEDED),
            ("scopes", Texts),
            ("idAttribute", NEEDED),
            ("usePkce", Flag),
        ],
    },
    Template {
        operation: "GenericOIDCProvider",
        kind: "PROVIDER_TYPE_OIDC",
        configuration_name: "oidc",
        needs_name: true,
        secrets: LONG_SECRET,
        shape: &[
            ("issuer", NEEDED),
            ("clientId", NEEDED),
            ("scopes", Texts),
            ("isIdTokenMapping", Flag),
            ("usePkce", Flag),
        ],
    },
    Template {
        operation: "GitHubEnterpriseServerProvider",
        kind: "PROVIDER_TYPE_GITHUB_ES",
        configuration_name: "githubEs",
        needs_name: true,
        secrets: SECRET,
        shape: &[
            ("clientId", NEEDED),
            ("authorizationEndpoint", NEEDED),
            ("tokenEndpoint", NEEDED),
            ("userEndpoint", NEEDED),
            ("scopes", Texts),
        ],
    },
    Template {
        operation: "GitHubProvider",
        kind: "PROVIDER_TYPE_GITHUB",
        configuration_name: "github",
        needs_name: false,
        secrets: SECRET,
        shape: CLIENT,
    },
    Template {
        operation: "GitLabProvider",
        kind: "PROVIDER_TYPE_GITLAB",
        configuration_name: "gitlab",
        needs_name: false,
        secrets: SECRET,
        shape: CLIENT,
    },
    Template {
        operation: "GitLabSelfHostedProvider",
        kind: "PROVIDER_TYPE_GITLAB_SELF_HOSTED",
        configuration_name: "gitlabSelfHosted",
        needs_name: true,
        secrets: SECRET,
        shape: CLIENT_AND_ISSUER,
    },
    Template {
        operation: "GoogleProvider",
        kind: "PROVIDER_TYPE_GOOGLE",
        configuration_name: "google",
        needs_name: false,
        secrets: SECRET,
        shape: CLIENT,
    },
    Template {
        operation: "JWTProvider",
        kind: "PROVIDER_TYPE_JWT",
        configuration_name: "jwt",
        needs_name: true,
        secrets: &[],
        shape: &[
            ("jwtEndpoint", NEEDED),
            ("issuer", NEEDED),
            ("keysEndpoint", NEEDED),
            ("headerName", NEEDED),
            ("audience", Text),
        ],
    },
    Template {
        operation: "LDAPProvider",
        kind: "PROVIDER_TYPE_LDAP",
        configuration_name: "ldap",
        needs_name: true,
        secrets: &[("bindPassword", NEEDED)],
        shape: &[
            ("servers", RequiredTexts),
            ("startTls", Flag),
            ("baseDn", NEEDED),
            ("bindDn", NEEDED),
            ("userBase", NEEDED),
            ("userObjectClasses", RequiredTexts),
            ("userFilters", RequiredTexts),
            ("timeout", Duration),
            ("attributes", Message(LDAP_ATTRIBUTES)),
            ("rootCa", Bytes),
        ],
    },
    Template {
        operation: "SAMLProvider",
        kind: "PROVIDER_TYPE_SAML",
        configuration_name: "saml",
        needs_name: true,
        secrets: &[],
        shape: &[
            ("metadataXml", Bytes),
            (
                "binding",
                Enum(&[
                    "SAML_BINDING_UNSPECIFIED",
                    "SAML_BINDING_POST",
                    "SAML_BINDING_REDIRECT",
                    "SAML_BINDING_ARTIFACT",
                ]),
            ),
            ("withSignedRequest", Flag),
            (
                "nameIdFormat",
                Enum(&[
                    "SAML_NAME_ID_FORMAT_UNSPECIFIED",
                    "SAML_NAME_ID_FORMAT_EMAIL_ADDRESS",
                    "SAML_NAME_ID_FORMAT_PERSISTENT",
                    "SAML_NAME_ID_FORMAT_TRANSIENT",
                ]),
            ),
            ("transientMappingAttributeName", Text),
            ("federatedLogoutEnabled", Flag),
            (
                "signatureAlgorithm",
                Enum(&[
                    "SAML_SIGNATURE_UNSPECIFIED",
                    "SAML_SIGNATURE_RSA_SHA1",
                    "SAML_SIGNATURE_RSA_SHA256",
                    "SAML_SIGNATURE_RSA_SHA512",
                ]),
            ),
        ],
    },
    Template {
        operation: "ZitadelProvider",
        kind: "PROVIDER_TYPE_ZITADEL",
        configuration_name: "zitadel",
        needs_name: true,
        secrets: LONG_SECRET,
        shape: &[
            ("issuer", NEEDED),
            ("clientId", NEEDED),
            ("scopes", Texts),
            (
                "instanceRolesInfo",
                Messages(&[("organizationId", Text), ("organizationDomain", Text)]),
            ),
        ],
    },
];

const LDAP_ATTRIBUTES: Shape = &[
    ("idAttribute", Text),
    ("firstNameAttribute", Text),
    ("lastNameAttribute", Text),
    ("displayNameAttribute", Text),
    ("nickNameAttribute", Text),
    ("preferredUsernameAttribute", Text),
    ("emailAttribute", Text),
    ("emailVerifiedAttribute", Text),
    ("phoneAttribute", Text),
    ("phoneVerifiedAttribute", Text),
    ("preferredLanguageAttribute", Text),
    ("avatarUrlAttribute", Text),
    ("profileAttribute", Text),
];

/// What a request says of a provider.
pub(super) struct Said {
    pub(super) template: &'static Template,
    pub(super) name: String,
    pub(super) options: Map<String, Value>,
    pub(super) configuration: Map<String, Value>,
}

impl Said {
    /// By an operation that adds or changes a provider.
    pub(super) fn by(call: &Call<'_>) -> Result<Self, ApiError> {
        let method = call.method();
        let is_new = method.starts_with("Add");
        let name = method.strip_prefix("Add").or(method.strip_prefix("Update"));
        let template = template(name.unwrap_or_default())?;
        Self::read(template, &call.request_name(), &call.request, is_new)
    }

    /// By one that gives an OIDC provider another template.
    pub(super) fn of_another_template(call: &Call<'_>) -> Result<Self, ApiError> {
        for (field, name) in [("google", "GoogleProvider"), ("azure", "AzureADProvider")] {
            if let Some(message) = call.request.message(field)? {
                let request = format!("Add{name}Request");
                return Self::read(template(name)?, &request, &message, true);
            }
        }
        let field = format!("{}.Template", call.request_name());
        Err(ApiError::validation(&field, "value is required"))
    }

    fn read(
        template: &'static Template,
        request: &str,
        message: &request::Message<'_>,
        is_new: bool,
    ) -> Result<Self, ApiError> {
        let name = match template.needs_name {
            true => message.required_text(request, "name")?,
            false => message.text("name")?,
        };
        let configuration = shape::read(request, message, template.shape)?;
        if is_new {
            shape::read(request, message, template.secrets)?;
        }
        let options = match message.message("providerOptions")? {
            Some(options) => shape::read(request, &options, OPTIONS)?,
            None => Map::new(),
        };
        Ok(Self {
            template,
            name: name.to_owned(),
            options,
            configuration,
        })
    }
}

fn template(operation: &str) -> Result<&'static Template, ApiError> {
    let mut templates = TEMPLATES.iter();
    let template = templates.find(|template| operation == template.operation);
    template.ok_or_else(ApiError::internal)
}
