//! Macros by which generated marker types say what their operation is.

// Which of them are used depends on the cargo features.
#![cfg_attr(not(feature = "full"), allow(unused_macros, unused_imports))]

/// Makes the type that stands for an operation, of which there are no values.
macro_rules! operation {
    ($name:ident {
        method: $method:literal,
        path: $path:literal,
        request: $request:ty,
        response: $response:ty,
        read_only: $read_only:literal,
        $(permission: $permission:literal,)?
        $(rest: $rest:expr,)?
    }) => {
        #[doc = ::std::concat!("The operation that `", $method, "` calls.")]
        #[allow(missing_debug_implementations)]
        pub enum $name {}

        impl $crate::operation::Operation for $name {
            type Request = $request;
            type Response = $response;
            const ENDPOINT: $crate::operation::Endpoint = $crate::operation::declare::endpoint!(
                $path,
                $read_only,
                $crate::operation::declare::permission!($($permission)?),
                $($rest)?
            );
        }
    };
}

macro_rules! endpoint {
    ($path:expr, $read_only:expr, $permission:expr,) => {
        $crate::operation::Endpoint::new($path, $read_only, $permission)
    };
    ($path:expr, $read_only:expr, $permission:expr, $rest:expr) => {
        $crate::operation::Endpoint::over_rest($path, $read_only, $permission, $rest)
    };
}

macro_rules! permission {
    () => {
        ::std::option::Option::None
    };
    ($permission:literal) => {
        ::std::option::Option::Some($permission)
    };
}

/// Makes an operation a list: where its request says the page, and its response the entries.
macro_rules! list_operation {
    ($name:ident {
        page: $page:ident { $offset:ident, $limit:ident },
        items: $items:ident of $item:ty,
        answer: $answer:ident { $total:ident $(, $applied:ident)? },
    }) => {
        impl $crate::operation::ListOperation for $name {
            type Item = $item;

            #[inline]
            fn window(request: &Self::Request) -> $crate::operation::PageWindow {
                let Some(page) = &request.$page else {
                    return ::std::default::Default::default();
                };
                $crate::operation::PageWindow {
                    offset: $crate::operation::Count::to_u64(page.$offset),
                    limit: $crate::operation::Count::to_u32(page.$limit),
                }
            }

            #[inline]
            fn set_window(request: &mut Self::Request, window: $crate::operation::PageWindow) {
                let page = request.$page.get_or_insert_default();
                page.$offset = $crate::operation::Count::from_u64(window.offset);
                page.$limit = $crate::operation::Count::from_u64(window.limit.into());
            }

            #[inline]
            fn items(response: &mut Self::Response) -> &mut ::std::vec::Vec<Self::Item> {
                &mut response.$items
            }

            #[inline]
            fn total(response: &Self::Response) -> ::std::option::Option<u64> {
                $crate::operation::positive(response.$answer.as_ref()?.$total)
            }

            $(
                #[inline]
                fn applied_limit(response: &Self::Response) -> ::std::option::Option<u64> {
                    $crate::operation::positive(response.$answer.as_ref()?.$applied)
                }
            )?
        }
    };
}

pub(crate) use {endpoint, list_operation, operation, permission};
