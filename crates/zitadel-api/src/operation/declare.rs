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

pub(crate) use {endpoint, operation, permission};
