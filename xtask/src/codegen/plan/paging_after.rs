//! Lists of which one asks for what comes after an entry, as `paging.after` of overrides.yaml says.

use crate::Result;
use crate::codegen::code::{Entries, Paging};
use crate::codegen::model::{Field, Kind, Message, Oneof, Operation, Slot};
use crate::codegen::overrides::Paging::{Ascending, Limit};
use crate::codegen::overrides::{After, Bound};

use super::context::Context;
use super::paging_fields::{count, plain_fields};
use super::scope::Scope;
use super::type_names::oneof_field;

/// The rule for what the request says, and the field that says it when it is not the request itself.
pub(super) struct Rule<'m> {
    after: &'m After,
    page: Option<&'m Field>,
}

/// `None` when no rule is about the request.
pub(super) fn rule<'m>(
    context: &Context<'m>,
    operation: &Operation,
    request: &'m Message,
) -> Option<Rule<'m>> {
    if let Some(after) = context.overrides.after(&operation.request) {
        return Some(Rule { after, page: None });
    }
    plain_fields(request).find_map(|field| match &field.kind {
        Kind::Message(name) => context.overrides.after(name).map(|after| Rule {
            after,
            page: Some(field),
        }),
        _ => None,
    })
}

/// # Errors
/// When the messages are not as the rule says.
pub(super) fn plan(
    scope: &Scope<'_, '_>,
    operation: &Operation,
    request: &Message,
    Rule { after, page }: Rule<'_>,
    item: &Kind,
) -> Result<Paging> {
    let context = scope.context;
    let overrides = context.overrides;
    let unfit = |what: &str| -> Box<dyn std::error::Error> {
        format!("{}: overrides.yaml, {}: {what}", operation.path, after.path).into()
    };
    let page_message = match page.map(|field| &field.kind) {
        None => request,
        Some(Kind::Message(name)) => &context.model.messages[name],
        Some(_) => return Err(unfit("the page is no message")),
    };
    let name = |field: &Field| context.field(&page_message.path, &field.proto);
    let number = |wanted: &str| {
        let found = count(page_message, |field| field.proto == wanted);
        found.ok_or_else(|| unfit(&format!("`{wanted}` is no integer of the request")))
    };
    let limit = count(page_message, |field| {
        overrides.is_paging(Limit, &field.proto)
    });
    let ascending = plain_fields(page_message).find(|field| {
        overrides.is_paging(Ascending, &field.proto) && field.kind == Kind::Bool && !field.optional
    });
    let (Some(limit), Some(ascending)) = (limit, ascending) else {
        return Err(unfit("the request has no limit or no order"));
    };
    let (limit, ascending) = (name(limit)?, name(ascending)?);

    match &after.bound {
        Bound::Sequence(sequence) => {
            let Some(page) = page else {
                return Err(unfit("the page is the request itself"));
            };
            Ok(Paging::BySequence {
                page: context.field(&request.path, &page.proto)?,
                sequence: name(number(sequence)?)?,
                limit,
                ascending,
                entry: entries(context, after, item, is_integer).map_err(|what| unfit(&what))?,
            })
        }
        Bound::Times {
            range,
            since,
            until,
            from,
            one_way,
        } => {
            if page.is_some() {
                return Err(unfit("the page is not the request itself"));
            }
            let found = oneofs(request)
                .find_map(|oneof| Some((oneof, arm(oneof, range)?)))
                .and_then(|(oneof, arm)| Some((oneof, arm, ends(context, arm, since, until)?)));
            let Some((oneof, arm, (since, until))) = found else {
                return Err(unfit("no oneof of the request has such a range of times"));
            };
            let oneof_name = context.field(&request.path, &oneof_field(request, oneof))?;
            let variant = |arm: &Field| -> Result<String> {
                let arms = scope.oneof_type(&operation.request, oneof);
                Ok(format!(
                    "{arms}::{}",
                    context.variant(&request.path, &arm.proto)?
                ))
            };
            let mut expressions = Vec::new();
            for wanted in from {
                let is_it =
                    |field: &&Field| field.proto == *wanted && field.kind == Kind::Timestamp;
                if let Some(field) = plain_fields(request).find(is_it) {
                    expressions.push(format!("request.{}", name(field)?));
                } else if let Some(arm) = oneof.arms.iter().find(is_it) {
                    expressions.push(format!(
                        "match request.{oneof_name} {{ {some}({}(from)) => {some}(from), _ => {none} }}",
                        variant(arm)?,
                        some = scope.std("::std::option::Option::Some"),
                        none = scope.std("::std::option::Option::None"),
                    ));
                } else {
                    return Err(unfit(&format!("`{wanted}` is no time of the request")));
                }
            }
            Ok(Paging::ByTime {
                limit,
                ascending,
                arm: variant(arm)?,
                range: oneof_name,
                since,
                until,
                from: expressions,
                one_way: match one_way {
                    Some(wanted) => Some(name(number(wanted)?)?),
                    None => None,
                },
                entry: entries(context, after, item, |kind| *kind == Kind::Timestamp)
                    .map_err(|what| unfit(&what))?,
            })
        }
    }
}

fn oneofs(message: &Message) -> impl Iterator<Item = &Oneof> {
    message.slots.iter().filter_map(|slot| match slot {
        Slot::Oneof(oneof) => Some(oneof),
        Slot::Field(_) => None,
    })
}

fn arm<'m>(oneof: &'m Oneof, proto: &str) -> Option<&'m Field> {
    oneof.arms.iter().find(|arm| arm.proto == proto)
}

/// The names of the two times in the message that the field holds.
fn ends(
    context: &Context<'_>,
    field: &Field,
    since: &str,
    until: &str,
) -> Option<(String, String)> {
    let Kind::Message(name) = &field.kind else {
        return None;
    };
    let range = context.model.messages.get(name)?;
    let time = |wanted: &str| {
        let is_it = |field: &&Field| field.proto == wanted && field.kind == Kind::Timestamp;
        let found = plain_fields(range).find(is_it)?;
        context.field(&range.path, &found.proto).ok()
    };
    Some((time(since)?, time(until)?))
}

fn is_integer(kind: &Kind) -> bool {
    matches!(kind, Kind::I32 | Kind::U32 | Kind::I64 | Kind::U64)
}

/// What an entry says of itself.
fn entries(
    context: &Context<'_>,
    after: &After,
    item: &Kind,
    is_place: impl Fn(&Kind) -> bool,
) -> std::result::Result<Entries, String> {
    let (place, kind) = read(context, item, &after.place)?;
    if !is_place(kind) {
        return Err(format!(
            "`{}` cannot say where an entry stands",
            after.place
        ));
    }
    let mut identity = Vec::new();
    for path in &after.identity {
        identity.push(read(context, item, path)?.0);
    }
    Ok(Entries { place, identity })
}

/// The expression that reads a field of a field of an entry, and the kind of what it gives.
fn read<'m>(
    context: &Context<'m>,
    item: &'m Kind,
    path: &str,
) -> std::result::Result<(String, &'m Kind), String> {
    let mut expression = "entry".to_owned();
    let mut kind = item;
    for (index, step) in path.split('.').enumerate() {
        let missing = || format!("entries have no `{path}`");
        let Kind::Message(name) = kind else {
            return Err(missing());
        };
        let message = context.model.messages.get(name).ok_or_else(missing)?;
        let field = plain_fields(message)
            .find(|field| field.proto == step)
            .ok_or_else(missing)?;
        if index > 0 {
            expression.push_str(".as_ref()?");
        }
        let name = context
            .field(&message.path, &field.proto)
            .map_err(|error| error.to_string())?;
        expression.push_str(&format!(".{name}"));
        kind = &field.kind;
    }
    Ok((expression, kind))
}
