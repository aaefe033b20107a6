//! The templates: what can be set of each, but for secrets, which are never shown.

use serde_json::{Map, Value};

use crate::api::call::Call;
use crate::api::error::ApiError;
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

pub(super) const OPTIONS: Shape = &[
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

/// The template of an operation that adds or changes a provider.
pub(super) fn template(call: &Call<'_>) -> Result<&'static Template, ApiError> {
    let method = call.method();
    let name = method.strip_prefix("Add").or(method.strip_prefix("Update"));
    let mut templates = TEMPLATES.iter();
    let template = templates.find(|template| name == Some(template.operation));
    template.ok_or_else(ApiError::internal)
}

impl Template {
    pub(super) fn name(&self, call: &Call<'_>) -> Result<String, ApiError> {
        let name = match self.needs_name {
            true => call.request.required_text(&call.request_name(), "name")?,
            false => call.request.text("name")?,
        };
        Ok(name.to_owned())
    }

    pub(super) fn configuration(&self, call: &Call<'_>) -> Result<Map<String, Value>, ApiError> {
        let request = call.request_name();
        let configuration = shape::read(&request, &call.request, self.shape)?;
        if call.method().starts_with("Add") {
            shape::read(&request, &call.request, self.secrets)?;
        }
        Ok(configuration)
    }
}
