//! Finds the operations that answer with a list, and how its pages are asked for, by the shape of
//! their messages.

use crate::Result;
use crate::codegen::code::{List, Paging};
use crate::codegen::model::{Field, Kind, Message, Model, Operation, Slot};
use crate::codegen::overrides::Paging::{AppliedLimit, Limit, Offset, Total};

use super::paging_after;
use super::paging_fields::{count, plain_fields};
use super::scope::Scope;

/// `None` when the operation answers with something else.
///
/// # Errors
/// When it takes a page, and it is not clear what the list's entries are.
pub(super) fn plan(scope: &Scope<'_, '_>, operation: &Operation) -> Result<Option<List>> {
    let context = scope.context;
    let (model, overrides) = (context.model, context.overrides);
    let is = |role| move |field: &Field| overrides.is_paging(role, &field.proto);
    let (Some(request), Some(response)) = (
        model.messages.get(&operation.request),
        model.messages.get(&operation.response),
    ) else {
        return Ok(None);
    };
    let answer = holder(model, response, is(Total));
    let one_list = || entries(response);
    let listed = |items: &Field, item: &Kind, paging| -> Result<Option<List>> {
        Ok(Some(List {
            items: context.field(&response.path, &items.proto)?,
            item: scope.kind_type(item),
            paging,
        }))
    };

    if let Some(rule) = paging_after::rule(context, operation, request) {
        let (items, item) = one_list()?;
        let paging = paging_after::plan(scope, operation, request, rule, item)?;
        return listed(items, item, paging);
    }

    let page = holder(model, request, |field| {
        is(Offset)(field) || is(Limit)(field)
    });
    let Some((page, fields)) = page else {
        if answer.is_some() {
            let problem = "its answer says how long the list is, its request takes no page";
            context.note_unpaged(operation, problem);
        }
        let is_all = |field: &Field| answer.is_some_and(|(answer, _)| answer.json == field.json);
        return match whole_list(response, is_all) {
            Some((items, item)) if operation.read_only => listed(items, item, Paging::Whole),
            _ => Ok(None),
        };
    };
    let (Some(offset), Some(limit)) = (count(fields, is(Offset)), count(fields, is(Limit))) else {
        let problem = format!(
            "`{}` of its request has no offset and limit that are integers",
            page.proto
        );
        context.note_unpaged(operation, &problem);
        return Ok(None);
    };

    let (items, item) = one_list()?;
    let Some((answer, fields)) = answer else {
        return Err(format!(
            "{}: the request asks for a page, but nothing says how long the list is",
            response.path
        )
        .into());
    };
    let Some(total) = count(fields, is(Total)) else {
        return Err(format!("{}: the total is no integer", fields.path).into());
    };
    let applied_limit = count(fields, is(AppliedLimit));
    let field = |message: &Message, field: &Field| context.field(&message.path, &field.proto);
    let paging = Paging::ByOffset {
        page: field(request, page)?,
        offset: field(request, offset)?,
        limit: field(request, limit)?,
        answer: field(response, answer)?,
        total: field(response, total)?,
        applied_limit: applied_limit
            .map(|limit| field(response, limit))
            .transpose()?,
    };
    listed(items, item, paging)
}

/// The one list that the response to a request for a page holds.
fn entries(response: &Message) -> Result<(&Field, &Kind)> {
    let lists: Vec<(&Field, &Kind)> = plain_fields(response).filter_map(list).collect();
    match lists.as_slice() {
        [one] => Ok(*one),
        lists => Err(format!(
            "{}: the request asks for a page, but {} fields of the response are lists",
            response.path,
            lists.len()
        )
        .into()),
    }
}

/// The list that is all that the response holds, beside what is said of the list.
fn whole_list(
    response: &Message,
    is_said_of_it: impl Fn(&Field) -> bool,
) -> Option<(&Field, &Kind)> {
    let mut found = None;
    for slot in &response.slots {
        match slot {
            Slot::Field(field) if is_said_of_it(field) => {}
            Slot::Field(field) if found.is_none() => found = Some(list(field)?),
            Slot::Field(_) | Slot::Oneof(_) => return None,
        }
    }
    found
}

fn list(field: &Field) -> Option<(&Field, &Kind)> {
    match &field.kind {
        Kind::List(item) => Some((field, item)),
        _ => None,
    }
}

/// The field of `message` that holds a message with a field like this, and that message.
fn holder<'m>(
    model: &'m Model,
    message: &'m Message,
    is_like: impl Fn(&Field) -> bool,
) -> Option<(&'m Field, &'m Message)> {
    plain_fields(message).find_map(|field| {
        let Kind::Message(inner) = &field.kind else {
            return None;
        };
        let inner = model.messages.get(inner)?;
        plain_fields(inner).any(&is_like).then_some((field, inner))
    })
}
