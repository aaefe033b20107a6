use std::borrow::Cow;

use bytes::Bytes;
use http::Method;

use crate::json::{self, Field};

/// A request on its way: how it is called, and what it holds.
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) target: Cow<'static, str>,
    pub(crate) body: Bytes,
    /// Whether it goes over Connect, and not as REST.
    pub(crate) is_connect: bool,
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
            body: body.into(),
            is_connect: true,
        })
    }
}
