use std::borrow::Cow;

use bytes::Bytes;
#[cfg(feature = "__streaming")]
use http::HeaderValue;
use http::{Method, Uri};

use zitadel_types::json::{self, Field};

/// A request on its way: how it is called, and what it holds.
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) target: Cow<'static, str>,
    pub(crate) body: Body,
    pub(crate) protocol: Protocol,
    pub(crate) audience: Audience,
}

/// In which form a request goes, and a refusal comes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protocol {
    Connect,
    /// REST, by the gateway before the v1 API.
    Gateway,
    /// Files, and errors as plain text.
    #[cfg(feature = "assets")]
    Assets,
}

pub(crate) enum Body {
    Whole(Bytes),
    /// One that is not held in memory, or whose answer is not.
    #[cfg(feature = "__streaming")]
    Streamed {
        transfer: std::sync::Arc<dyn crate::streaming::transfer::Transfer>,
        content_type: Option<HeaderValue>,
    },
}

impl Body {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Whole(bytes) => bytes.is_empty(),
            #[cfg(feature = "__streaming")]
            Self::Streamed { content_type, .. } => content_type.is_none(),
        }
    }
}

/// For whom a request is, and so whether it carries the token.
pub(crate) enum Audience {
    /// The API, as somebody.
    Api,
    /// The same host, as nobody.
    #[cfg(feature = "assets")]
    Public,
    /// Another host, which is told nothing.
    #[cfg(feature = "assets")]
    Elsewhere(Uri),
}

impl Audience {
    pub(crate) fn is_api(&self) -> bool {
        matches!(self, Self::Api)
    }

    pub(crate) fn elsewhere(&self) -> Option<&Uri> {
        match self {
            #[cfg(feature = "assets")]
            Self::Elsewhere(uri) => Some(uri),
            _ => None,
        }
    }
}

impl Outgoing {
    /// # Errors
    /// When the request has no JSON form.
    pub(crate) fn over_connect(
        path: Cow<'static, str>,
        request: &dyn Field,
    ) -> Result<Self, String> {
        let body = json::to_vec(request).map_err(|cause| cause.to_string())?;
        Ok(Self {
            method: Method::POST,
            target: path,
            body: Body::Whole(body.into()),
            protocol: Protocol::Connect,
            audience: Audience::Api,
        })
    }
}
