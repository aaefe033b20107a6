//! Pages of lists.

use serde_json::{Value, json};

use super::code::Code;
use super::error::ApiError;
use super::message::Message;

/// The part of a list that a request asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    offset: usize,
    /// `None`: all of it.
    limit: Option<usize>,
    ascending: bool,
}

/// One page, and the length of the whole list.
pub(crate) struct Paged {
    pub(crate) items: Vec<Value>,
    total: usize,
}

const DEFAULT_LIMIT: usize = 100;
const MAX_LIMIT: usize = 1000;

impl Page {
    /// Of the older lists (`query`), which have no limit but the one asked for.
    pub(crate) fn of_query(request: &Message<'_>) -> Result<Self, ApiError> {
        let Some(query) = request.message("query")? else {
            return Ok(Self {
                offset: 0,
                limit: None,
                ascending: false,
            });
        };
        Ok(Self {
            offset: size(query.number("offset")?),
            limit: Some(size(query.number("limit")?)).filter(|limit| *limit > 0),
            ascending: query.flag("asc")?,
        })
    }

    /// Of the newer lists (`pagination`).
    pub(crate) fn of_pagination(request: &Message<'_>) -> Result<Self, ApiError> {
        let mut page = Self {
            offset: 0,
            limit: None,
            ascending: false,
        };
        if let Some(pagination) = request.message("pagination")? {
            page.offset = size(pagination.number("offset")?);
            page.limit = Some(size(pagination.number("limit")?)).filter(|limit| *limit > 0);
            page.ascending = pagination.flag("asc")?;
        }
        if page.limit > Some(MAX_LIMIT) {
            let message = "Limit exceeded";
            return Err(ApiError::new(Code::InvalidArgument, message).with_id("QUERY-4M0fs"));
        }
        page.limit = page.limit.or(Some(DEFAULT_LIMIT));
        Ok(page)
    }

    /// Cuts the page out of the whole list, which is sorted upwards.
    pub(crate) fn of_items(&self, mut items: Vec<Value>) -> Paged {
        let total = items.len();
        if !self.ascending {
            items.reverse();
        }
        let limit = self.limit.unwrap_or(usize::MAX);
        let items = items.into_iter().skip(self.offset).take(limit).collect();
        Paged { items, total }
    }

    pub(crate) fn applied_limit(&self) -> String {
        self.limit.unwrap_or_default().to_string()
    }
}

impl Paged {
    /// Beyond the end of the list, its length is not said.
    pub(crate) fn add_total(&self, details: &mut Value) {
        if !self.items.is_empty() {
            details["totalResult"] = json!(self.total.to_string());
        }
    }
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
