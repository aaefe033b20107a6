//! What the filters of lists have in common.

use serde_json::Value;

use super::code::Code;
use super::error::ApiError;
use super::message::Message;

/// The name and the content of a filter, which is one of several.
pub(super) fn open<'a>(filter: &Message<'a>) -> Result<(String, Message<'a>), ApiError> {
    let (name, value) = filter.only_field().ok_or_else(invalid)?;
    let content = Message::of(value).ok_or_else(invalid)?;
    Ok((name, content))
}

pub(super) fn invalid() -> ApiError {
    ApiError::new(Code::InvalidArgument, "List.Query.Invalid").with_id("ORG-vR9nC")
}

/// Judges an entry of a list by one filter.
pub(super) type Matches<T> = fn(&T, &Message<'_>) -> Result<bool, ApiError>;

/// The entries that pass every filter.
pub(super) fn apply<'a, T>(
    entries: impl Iterator<Item = &'a T>,
    filters: &[Message<'_>],
    matches: Matches<T>,
) -> Result<Vec<&'a T>, ApiError> {
    let mut passed = Vec::new();
    for entry in entries {
        if all(entry, filters, matches)? {
            passed.push(entry);
        }
    }
    Ok(passed)
}

pub(super) fn all<T: ?Sized>(
    entry: &T,
    filters: &[Message<'_>],
    matches: Matches<T>,
) -> Result<bool, ApiError> {
    for filter in filters {
        if !matches(entry, filter)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A filter that a real server has and the mock does not: better no answer than a list that a
/// real server would have filtered.
pub(super) fn unknown(list: &str, filter: &str) -> ApiError {
    ApiError::not_in_the_mock(format!("the mock does not filter {list} by {filter}"))
}

/// An enum by its name or its number.
pub(super) fn is(value: Option<&Value>, (name, number): (&str, u64)) -> bool {
    value.is_some_and(|value| value == name || value.as_u64() == Some(number))
}

/// `TextQueryMethod` and `TextFilterMethod` without their prefixes, each at its number.
const METHODS: [&str; 8] = [
    "EQUALS",
    "EQUALS_IGNORE_CASE",
    "STARTS_WITH",
    "STARTS_WITH_IGNORE_CASE",
    "CONTAINS",
    "CONTAINS_IGNORE_CASE",
    "ENDS_WITH",
    "ENDS_WITH_IGNORE_CASE",
];

/// Compares a text with the one in the filter, by the filter's method.
pub(super) fn text(actual: &str, filter: &Message<'_>, field: &str) -> Result<bool, ApiError> {
    let wanted = filter.text(field)?;
    let method = filter.value("method").map_or(0, method);
    // Odd numbers ignore case.
    let fold = |text: &str| match method % 2 {
        0 => text.to_owned(),
        _ => text.to_lowercase(),
    };
    let (actual, wanted) = (fold(actual), fold(wanted));
    Ok(match method / 2 {
        1 => actual.starts_with(&wanted),
        2 => actual.contains(&wanted),
        3 => actual.ends_with(&wanted),
        _ => actual == wanted,
    })
}

/// Unknown names and numbers are dropped, as in every enum: what remains is `EQUALS`.
fn method(value: &Value) -> usize {
    let number = value
        .as_u64()
        .and_then(|number| usize::try_from(number).ok());
    let named = || {
        let name = value.as_str()?;
        let name = ["TEXT_QUERY_METHOD_", "TEXT_FILTER_METHOD_"]
            .iter()
            .find_map(|prefix| name.strip_prefix(prefix))?;
        METHODS.iter().position(|known| *known == name)
    };
    number
        .filter(|number| *number < METHODS.len())
        .or_else(named)
        .unwrap_or_default()
}
