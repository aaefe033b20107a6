//! Macros by which generated marker types say what their operation is.

// Which of them are used depends on the cargo features.
#![cfg_attr(not(feature = "full"), allow(unused_macros, unused_imports))]

/// Makes the marker type of an operation.
macro_rules! operation {
    ($name:ident {
        method: $method:literal,
        path: $path:literal,
        request: $request:ty,
        response: $response:ty,
        read_only: $read_only:literal,
        $(permission: $permission:literal,)?
    }) => {
        #[doc = concat!("The operation that `", $method, "` calls.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::operation::Operation for $name {
            type Request = $request;
            type Response = $response;
            const PATH: &'static str = $path;
            const READ_ONLY: bool = $read_only;
            $(const PERMISSION: Option<&'static str> = Some($permission);)?
        }
    };
}

/// Makes an operation a list: where its request says the page, and its response the entries.
macro_rules! list_operation {
    ($name:ident {
        page: $page:ident,
        items: $items:ident of $item:ty,
        answer: $answer:ident { $total:ident $(, $applied:ident)? },
    }) => {
        impl $crate::operation::ListOperation for $name {
            type Item = $item;

            #[inline]
            fn window(request: &Self::Request) -> $crate::operation::PageWindow {
                let Some(page) = &request.$page else { return Default::default() };
                $crate::operation::PageWindow { offset: page.offset, limit: page.limit }
            }

            #[inline]
            fn set_window(request: &mut Self::Request, window: $crate::operation::PageWindow) {
                let page = request.$page.get_or_insert_default();
                page.offset = window.offset;
                page.limit = window.limit;
            }

            #[inline]
            fn items(response: &mut Self::Response) -> &mut Vec<Self::Item> {
                &mut response.$items
            }

            #[inline]
            fn applied_limit(response: &Self::Response) -> Option<u64> {
                let answer = response.$answer.as_ref();
                let _ = answer;
                None$(.or(answer.map(|answer| answer.$applied).filter(|limit| *limit > 0)))?
            }

            #[inline]
            fn total(response: &Self::Response) -> Option<u64> {
                response.$answer.as_ref().map(|answer| answer.$total).filter(|total| *total > 0)
            }
        }
    };
}

pub(crate) use {list_operation, operation};
