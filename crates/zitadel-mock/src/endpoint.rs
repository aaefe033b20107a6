//! The parts of the server.

/// A part of the server, to count its requests or to make it fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// `/.well-known/openid-configuration`
    Discovery,
    /// The JSON Web Key Set.
    Keys,
    /// The token endpoint.
    Token,
    /// The introspection endpoint.
    Introspection,
    /// The userinfo endpoint.
    Userinfo,
    /// Every operation of the API, and every path that is none of the others.
    Api,
}

impl Endpoint {
    pub(crate) fn of_path(path: &str) -> Self {
        match path {
            "/.well-known/openid-configuration" => Self::Discovery,
            "/oauth/v2/keys" => Self::Keys,
            "/oauth/v2/token" => Self::Token,
            "/oauth/v2/introspect" => Self::Introspection,
            "/oidc/v1/userinfo" => Self::Userinfo,
            _ => Self::Api,
        }
    }
}
