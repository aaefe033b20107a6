//! Macros by which generated marker types say where the list stands that their operation answers
//! with.

// Which of them are used depends on the cargo features, and on the description.
#![allow(unused_macros, unused_imports)]

/// An operation that gives a page after so many entries: where its request says which, and its
/// response the entries.
macro_rules! list_operation {
    ($name:ident {
        page: $page:ident { $offset:ident, $limit:ident },
        items: $items:ident of $item:ty,
        answer: $answer:ident { $total:ident $(, $applied:ident)? },
    }) => {
        impl $crate::list_operation::ListOperation for $name {
            type Item = $item;

            #[inline]
            fn part(request: &Self::Request) -> $crate::list_operation::ListPart {
                let Some(page) = &request.$page else {
                    return $crate::list_operation::ListPart::Page(::std::default::Default::default());
                };
                $crate::list_operation::ListPart::Page($crate::list_operation::PageWindow {
                    offset: $crate::list_operation::Count::to_u64(page.$offset),
                    limit: $crate::list_operation::Count::to_u32(page.$limit),
                })
            }

            #[inline]
            fn set_part(request: &mut Self::Request, part: &$crate::list_operation::ListPart) {
                if let $crate::list_operation::ListPart::Page(window) = part {
                    let page = request.$page.get_or_insert_default();
                    page.$offset = $crate::list_operation::Count::from_u64(window.offset);
                    page.$limit = $crate::list_operation::Count::from_u64(window.limit.into());
                }
            }

            #[inline]
            fn items(response: &mut Self::Response) -> &mut ::std::vec::Vec<Self::Item> {
                &mut response.$items
            }

            #[inline]
            fn total(response: &Self::Response) -> ::std::option::Option<u64> {
                $crate::list_operation::positive(response.$answer.as_ref()?.$total)
            }

            $(
                #[inline]
                fn applied_limit(response: &Self::Response) -> ::std::option::Option<u64> {
                    $crate::list_operation::positive(response.$answer.as_ref()?.$applied)
                }
            )?
        }
    };
}

/// An operation that gives its list at once.
macro_rules! whole_list {
    ($name:ident {
        items: $items:ident of $item:ty,
    }) => {
        impl $crate::list_operation::ListOperation for $name {
            type Item = $item;

            #[inline]
            fn items(response: &mut Self::Response) -> &mut ::std::vec::Vec<Self::Item> {
                &mut response.$items
            }
        }
    };
}

/// An operation that gives what comes after a sequence number, in whichever order it is asked for.
macro_rules! list_by_sequence {
    ($name:ident {
        page: $page:ident { $sequence:ident, $limit:ident, $ascending:ident },
        items: $items:ident of $item:ty,
        place: |$entry:ident| $place:expr,
        identity: [$($identity:expr),+],
    }) => {
        impl $crate::list_operation::ListOperation for $name {
            type Item = $item;

            #[inline]
            fn part(request: &Self::Request) -> $crate::list_operation::ListPart {
                let page = request.$page.as_ref();
                let ascending = page.is_some_and(|page| page.$ascending);
                let limit = page.map_or(0, |page| $crate::list_operation::Count::to_u32(page.$limit));
                let sequence = page.and_then(|page| {
                    $crate::list_operation::sequence_place(page.$sequence)
                });
                $crate::list_operation::ListPart::Stretch($crate::list_operation::Stretch {
                    scale: $crate::list_operation::Scale::Sequence,
                    limit,
                    ascending,
                    after: sequence.filter(|_| ascending),
                    before: sequence.filter(|_| !ascending),
                    can_turn: true,
                })
            }

            #[inline]
            fn set_part(request: &mut Self::Request, part: &$crate::list_operation::ListPart) {
                if let $crate::list_operation::ListPart::Stretch(stretch) = part {
                    let page = request.$page.get_or_insert_default();
                    page.$limit = $crate::list_operation::Count::from_u64(stretch.limit.into());
                    page.$ascending = stretch.ascending;
                    page.$sequence = $crate::list_operation::sequence_at(if stretch.ascending {
                        stretch.after
                    } else {
                        stretch.before
                    });
                }
            }

            #[inline]
            fn items(response: &mut Self::Response) -> &mut ::std::vec::Vec<Self::Item> {
                &mut response.$items
            }

            #[inline]
            fn place(
                $entry: &Self::Item,
            ) -> ::std::option::Option<$crate::list_operation::EntryPlace> {
                ::std::option::Option::Some($crate::list_operation::EntryPlace {
                    place: $crate::list_operation::sequence_place($place)?,
                    identity: $crate::list_operation::identity(&[$(&$identity),+]),
                })
            }
        }
    };
}

/// An operation that gives what was made between two times, in whichever order it is asked for.
macro_rules! list_by_time {
    ($name:ident {
        page: { $limit:ident, $ascending:ident },
        between: $range:ident as $arm:path { $since:ident, $until:ident },
        $(from: |$request:ident| [$($from:expr),+],)?
        $(one_way: $one_way:ident,)?
        items: $items:ident of $item:ty,
        place: |$entry:ident| $place:expr,
        identity: [$($identity:expr),+],
    }) => {
        impl $crate::list_operation::ListOperation for $name {
            type Item = $item;

            #[inline]
            #[allow(deprecated)]
            fn part(request: &Self::Request) -> $crate::list_operation::ListPart {
                let ascending = request.$ascending;
                let (after, before) = match &request.$range {
                    ::std::option::Option::Some($arm(range)) => (range.$since, range.$until),
                    _ => {
                        let from = ::std::option::Option::None;
                        $(
                            let $request = request;
                            let from = from$(.or($from))+;
                        )?
                        if ascending {
                            (from, ::std::option::Option::None)
                        } else {
                            (::std::option::Option::None, from)
                        }
                    }
                };
                $crate::list_operation::ListPart::Stretch($crate::list_operation::Stretch {
                    scale: $crate::list_operation::Scale::Time,
                    limit: $crate::list_operation::Count::to_u32(request.$limit),
                    ascending,
                    after: $crate::list_operation::time_place(after),
                    before: $crate::list_operation::time_place(before),
                    can_turn: true $(
                        && $crate::list_operation::positive(request.$one_way).is_none()
                    )?,
                })
            }

            #[inline]
            fn set_part(request: &mut Self::Request, part: &$crate::list_operation::ListPart) {
                if let $crate::list_operation::ListPart::Stretch(stretch) = part {
                    request.$limit = $crate::list_operation::Count::from_u64(stretch.limit.into());
                    request.$ascending = stretch.ascending;
                    let mut range = ::std::default::Default::default();
                    if let ::std::option::Option::Some($arm(given)) = request.$range.take() {
                        range = given;
                    }
                    range.$since = $crate::list_operation::time_at(stretch.after);
                    range.$until = $crate::list_operation::time_at(stretch.before);
                    request.$range = ::std::option::Option::Some($arm(range));
                }
            }

            #[inline]
            fn items(response: &mut Self::Response) -> &mut ::std::vec::Vec<Self::Item> {
                &mut response.$items
            }

            #[inline]
            fn place(
                $entry: &Self::Item,
            ) -> ::std::option::Option<$crate::list_operation::EntryPlace> {
                ::std::option::Option::Some($crate::list_operation::EntryPlace {
                    place: $crate::list_operation::time_place($place)?,
                    identity: $crate::list_operation::identity(&[$(&$identity),+]),
                })
            }
        }
    };
}

pub(crate) use {list_by_sequence, list_by_time, list_operation, whole_list};
