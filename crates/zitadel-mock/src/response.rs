//! A response before it becomes bytes, so that a test can still change it.

use serde_json::Value;
use wiremock::ResponseTemplate;

use crate::dialect::Dialect;

#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) body: Body,
}

#[derive(Debug, Clone)]
pub(crate) enum Body {
    Json(Value),
    /// JSON of the API, whose blanks depend on the dialect.
    ApiJson(Value),
    Text(String),
    Empty,
}

impl Response {
    pub(crate) fn json(status: u16, value: Value) -> Self {
        Self {
            status,
            body: Body::Json(value),
        }
    }

    pub(crate) fn api_json(status: u16, value: Value) -> Self {
        Self {
            status,
            body: Body::ApiJson(value),
        }
    }

    pub(crate) fn text(status: u16, text: impl Into<String>) -> Self {
        Self {
            status,
            body: Body::Text(text.into()),
        }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            body: Body::Empty,
        }
    }

    pub(crate) fn into_template(self, dialect: Dialect) -> ResponseTemplate {
        let template = ResponseTemplate::new(self.status);
        match self.body {
            Body::Json(value) => template.set_body_raw(value.to_string(), "application/json"),
            Body::ApiJson(value) => {
                template.set_body_raw(dialect.api_json(&value), "application/json")
            }
            Body::Text(text) => template.set_body_raw(text, "text/plain; charset=utf-8"),
            Body::Empty => template,
        }
    }
}
