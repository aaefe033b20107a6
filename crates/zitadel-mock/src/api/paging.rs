//! Pages of lists.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::code::Code;
use super::error::ApiError;
use super::message::Message;
use crate::clock::rfc3339;

/// Of lists that are asked with `pagination`.
const DEFAULT_LIMIT: usize = 100;
const MAX_LIMIT: usize = 1000;

/// The part of a list that a request asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    offset: usize,
    /// `None`: all of it.
    limit: Option<usize>,
    ascending: bool,
}

/// A part of a list.
pub(crate) struct Cut<T> {
    entries: Vec<T>,
    /// How long the whole list is. Beyond its end, this is not said.
    total: Option<usize>,
    limit: Option<usize>,
}

impl Page {
    /// Of the older lists (`query`), which have no limit but the one asked for.
    pub(crate) fn of_query(request: &Message<'_>) -> Result<Self, ApiError> {
        Self::without_limit(request, "query")
    }

    /// Of the newer lists (`pagination`).
    pub(crate) fn of_pagination(request: &Message<'_>) -> Result<Self, ApiError> {
        let mut page = Self::without_limit(request, "pagination")?;
        if page.limit > Some(MAX_LIMIT) {
            let message = "Limit exceeded";
            return Err(ApiError::new(Code::InvalidArgument, message).with_id("QUERY-4M0fs"));
        }
        page.limit = page.limit.or(Some(DEFAULT_LIMIT));
        Ok(page)
    }

    /// Of lists that have no limit but the one asked for, in this field.
    pub(crate) fn without_limit(request: &Message<'_>, field: &str) -> Result<Self, ApiError> {
        let mut page = Self {
            offset: 0,
            limit: None,
            ascending: false,
        };
        if let Some(requested) = request.message(field)? {
            page.offset = size(requested.number("offset")?);
            page.limit = Some(size(requested.number("limit")?)).filter(|limit| *limit > 0);
            page.ascending = requested.flag("asc")?;
        }
        Ok(page)
    }

    /// Of lists that cannot be asked for in parts.
    pub(crate) fn all() -> Self {
        Self {
            offset: 0,
            limit: None,
            ascending: true,
        }
    }

    /// Of a list whose order does not depend on what is asked for.
    pub(crate) fn in_one_order(self) -> Self {
        Self {
            ascending: true,
            ..self
        }
    }

    /// Cuts the page out of the whole list, which is sorted upwards.
    pub(crate) fn cut<T>(&self, mut list: Vec<T>) -> Cut<T> {
        let total = Some(list.len()).filter(|total| self.offset < *total);
        if !self.ascending {
            list.reverse();
        }
        let limit = self.limit.unwrap_or(usize::MAX);
        Cut {
            entries: list.into_iter().skip(self.offset).take(limit).collect(),
            total,
            limit: self.limit,
        }
    }
}

impl<T> Cut<T> {
    /// Takes out what the caller may not see. The total counts it still, as a real server's
    /// does, so that pages can be short, or empty, in the middle of a list.
    pub(crate) fn visible(mut self, visible: impl Fn(&T) -> bool) -> Self {
        self.entries.retain(visible);
        self
    }

    /// The answer of an older list: with `details`, and the time of what was read.
    pub(crate) fn with_details(
        self,
        name: &str,
        read: Timestamp,
        show: impl Fn(&T) -> Value,
    ) -> Value {
        self.with(name, "details", json!({"timestamp": rfc3339(read)}), show)
    }

    /// The answer of a newer list: with `pagination`.
    pub(crate) fn with_pagination(self, name: &str, show: impl Fn(&T) -> Value) -> Value {
        let mut pagination = json!({});
        if let Some(limit) = self.limit {
            pagination["appliedLimit"] = json!(limit.to_string());
        }
        self.with(name, "pagination", pagination, show)
    }

    /// The entries, and beside them what is said of the list: the total too.
    pub(crate) fn with(
        self,
        name: &str,
        about_name: &str,
        mut about: Value,
        show: impl Fn(&T) -> Value,
    ) -> Value {
        if let Some(total) = self.total {
            about["totalResult"] = json!(total.to_string());
        }
        let mut answer = json!({about_name: about});
        if !self.entries.is_empty() {
            answer[name] = self.entries.iter().map(show).collect();
        }
        answer
    }
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
