//! What a caller can set for one call beside the request itself.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use zitadel_auth::AccessToken;
use zitadel_transport::protocol_header::is_protocol_header;
use zitadel_transport::redaction::{Given, KeyText};

use crate::retry::RetryPolicy;

pub(crate) const ORGANIZATION: HeaderName = HeaderName::from_static("x-zitadel-orgid");

#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) headers: HeaderMap,
    pub(crate) access_token: Option<AccessToken>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) memory_limit: Option<usize>,
    pub(crate) retry: Option<RetryPolicy>,
    /// The first thing that was set wrong. Told when the call is sent, so that setting stays plain.
    pub(crate) mistake: Option<String>,
}

impl CallOptions {
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(mistake) => self.note(mistake),
        }
    }

    pub(crate) fn set_organization(&mut self, id: &str) {
        match organization(id) {
            Ok(value) => {
                self.headers.insert(ORGANIZATION, value);
            }
            Err(mistake) => self.note(mistake),
        }
    }

    pub(crate) fn set_access_token(&mut self, token: &str) {
        match AccessToken::new(token) {
            Ok(token) => self.access_token = Some(token),
            Err(error) => self.note(error.to_string()),
        }
    }

    pub(crate) fn note(&mut self, mistake: String) {
        self.mistake.get_or_insert(mistake);
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Header values may be secrets, and by mistake their names.
        let names = self.headers.keys().map(|name| Given(name.as_str()));
        let names: Vec<Given<'_>> = names.collect();
        f.debug_struct("CallOptions")
            .field("headers", &names)
            .field("access_token", &self.access_token)
            .field("timeout", &self.timeout)
            .field("memory_limit", &self.memory_limit)
            .field("retry", &self.retry)
            .field("mistake", &self.mistake)
            .finish()
    }
}

/// The value of the organization header.
pub(crate) fn organization(id: &str) -> Result<HeaderValue, String> {
    let id = id.trim();
    if id.is_empty() {
        return Err("the organization id is empty".to_owned());
    }
    KeyText::refuse("the organization id", id)?;
    HeaderValue::from_str(id).map_err(|_| {
        "the organization id holds line breaks or other characters that a header cannot carry"
            .to_owned()
    })
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    // A name with a line break in it could hold anything, so it is not repeated either.
    let name = HeaderName::try_from(name)
        .map_err(|_| "a header's name is empty or holds characters that no header name may have")?;
    if is_protocol_header(&name) {
        return Err(format!(
            "the header {} belongs to the protocol and cannot be set on a call{}",
            Given(name.as_str()),
            if name == header::AUTHORIZATION {
                ": use Call::access_token"
            } else {
                ""
            }
        ));
    }
    let mut value = HeaderValue::from_str(value).map_err(|_| {
        format!(
            "the value of the header {} holds line breaks or other characters that a header cannot carry",
            Given(name.as_str())
        )
    })?;
    value.set_sensitive(true);
    Ok((name, value))
}
