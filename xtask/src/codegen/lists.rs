//! Finds the operations that answer with one page of a list, by the shape of their messages.

use super::Result;
use super::model::{Field, Kind, Message, Model, Operation, Slot};

/// Where a list's paging stands, in protobuf names.
pub(crate) struct List<'m> {
    /// Field of the request that says which page.
    pub(crate) page: &'m Field,
    /// Field of the response that holds the entries.
    pub(crate) items: &'m Field,
    pub(crate) item: &'m Kind,
    /// Field of the response that says the length of the list.
    pub(crate) answer: &'m Field,
    /// Whether that field also says which page size was applied.
    pub(crate) says_limit: bool,
}

/// `None` when the request has no paging.
///
/// # Errors
/// When it has, and it is not clear what the list's entries are.
pub(crate) fn list_of<'m>(model: &'m Model, operation: &Operation) -> Result<Option<List<'m>>> {
    let (Some(request), Some(response)) = (
        model.messages.get(&operation.request),
        model.messages.get(&operation.response),
    ) else {
        return Ok(None);
    };
    let Some((page, _)) = field_holding(
        model,
        request,
        &[("offset", Kind::U64), ("limit", Kind::U32)],
    ) else {
        return Ok(None);
    };
    let lists: Vec<(&Field, &Kind)> = plain_fields(response)
        .filter_map(|field| match &field.kind {
            Kind::List(item) => Some((field, &**item)),
            _ => None,
        })
        .collect();
    let [(items, item)] = lists.as_slice() else {
        return Err(format!(
            "{}: the request asks for a page, but {} fields of the response are lists",
            response.path,
            lists.len()
        )
        .into());
    };
    let Some((answer, details)) = field_holding(model, response, &[("total_result", Kind::U64)])
    else {
        return Err(format!(
            "{}: the request asks for a page, but nothing says `totalResult`",
            response.path
        )
        .into());
    };
    let says_limit = has_numbers(details, &[("applied_limit", Kind::U64)]);
    Ok(Some(List {
        page,
        items,
        item,
        answer,
        says_limit,
    }))
}

/// The field whose message has numbers of all these names and kinds, and which may be unset.
fn field_holding<'m>(
    model: &'m Model,
    message: &'m Message,
    numbers: &[(&str, Kind)],
) -> Option<(&'m Field, &'m Message)> {
    plain_fields(message).find_map(|field| {
        let Kind::Message(inner) = &field.kind else {
            return None;
        };
        let inner = model.messages.get(inner)?;
        (has_numbers(inner, numbers) && !field.required).then_some((field, inner))
    })
}

fn has_numbers(message: &Message, numbers: &[(&str, Kind)]) -> bool {
    numbers.iter().all(|(name, kind)| {
        plain_fields(message)
            .any(|field| field.proto == *name && field.kind == *kind && !field.optional)
    })
}

fn plain_fields(message: &Message) -> impl Iterator<Item = &Field> {
    message.slots.iter().filter_map(|slot| match slot {
        Slot::Field(field) => Some(field),
        Slot::Oneof(_) => None,
    })
}
