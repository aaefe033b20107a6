//! Where lists stand, as the macros of the API crate are told.

use crate::codegen::code::{Entries, List, Paging};

/// What is brought in for the operations of a package.
pub(super) fn macros<'l>(lists: impl Iterator<Item = &'l List>) -> String {
    let mut names: Vec<&str> = lists.map(name).collect();
    names.sort_unstable();
    names.dedup();
    match names.as_slice() {
        [] => String::new(),
        [one] => format!("use crate::operation::declare_list::{one};\n"),
        names => format!(
            "use crate::operation::declare_list::{{{}}};\n",
            names.join(", ")
        ),
    }
}

fn name(list: &List) -> &'static str {
    match list.paging {
        Paging::Whole => "whole_list",
        Paging::ByOffset { .. } => "list_operation",
        Paging::BySequence { .. } => "list_by_sequence",
        Paging::ByTime { .. } => "list_by_time",
    }
}

pub(super) fn list(marker: &str, list: &List, out: &mut String) {
    out.push_str(&format!("\n    {}!({marker} {{\n", name(list)));
    let mut line = |text: String| out.push_str(&format!("        {text},\n"));
    let items = format!("items: {} of {}", list.items, list.item);
    match &list.paging {
        Paging::Whole => line(items),
        Paging::ByOffset {
            page,
            offset,
            limit,
            answer,
            total,
            applied_limit,
        } => {
            let applied = applied_limit
                .as_ref()
                .map(|name| format!(", {name}"))
                .unwrap_or_default();
            line(format!("page: {page} {{ {offset}, {limit} }}"));
            line(items);
            line(format!("answer: {answer} {{ {total}{applied} }}"));
        }
        Paging::BySequence {
            page,
            sequence,
            limit,
            ascending,
            entry,
        } => {
            line(format!(
                "page: {page} {{ {sequence}, {limit}, {ascending} }}"
            ));
            line(items);
            entries(entry, &mut line);
        }
        Paging::ByTime {
            limit,
            ascending,
            range,
            arm,
            since,
            until,
            from,
            one_way,
            entry,
        } => {
            line(format!("page: {{ {limit}, {ascending} }}"));
            line(format!("between: {range} as {arm} {{ {since}, {until} }}"));
            if !from.is_empty() {
                line(format!("from: |request| [{}]", from.join(", ")));
            }
            if let Some(name) = one_way {
                line(format!("one_way: {name}"));
            }
            line(items);
            entries(entry, &mut line);
        }
    }
    out.push_str("    });\n");
}

fn entries(entry: &Entries, line: &mut impl FnMut(String)) {
    line(format!("place: |entry| {}", entry.place));
    line(format!("identity: [{}]", entry.identity.join(", ")));
}
