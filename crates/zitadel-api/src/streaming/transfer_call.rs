//! What the calls that move files have in common with [`Call`](crate::Call).

/// A future that starts with the first poll, and the settings of a call.
macro_rules! transfer_call {
    ([$($generics:tt)*] $name:ty => $output:ty) => {
        impl<$($generics)*> $name {
            /// Sends this header too, in place of an earlier one of that name. As
            /// [`Call::header`](crate::Call::header).
            pub fn header(
                mut self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::convert::AsRef<str>,
            ) -> Self {
                self.options.set_header(name.as_ref(), value.as_ref());
                self
            }

            /// When it is tried again after a failure. Default: the client's policy.
            pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
                self.options.retry = ::std::option::Option::Some(policy);
                self
            }
        }

        impl<$($generics)*> ::std::future::Future for $name {
            type Output = ::std::result::Result<$output, $crate::Error>;

            fn poll(
                mut self: ::std::pin::Pin<&mut Self>,
                cx: &mut ::std::task::Context<'_>,
            ) -> ::std::task::Poll<Self::Output> {
                if self.under_way.is_none() {
                    let started = self.start();
                    self.under_way = ::std::option::Option::Some(started);
                }
                match &mut self.under_way {
                    ::std::option::Option::Some(under_way) => under_way.as_mut().poll(cx),
                    ::std::option::Option::None => ::std::task::Poll::Pending,
                }
            }
        }

        impl<$($generics)*> ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(::std::stringify!($name))
                    .field("options", &self.options)
                    .finish_non_exhaustive()
            }
        }
    };
}

/// For those whose whole is not more than one call.
macro_rules! transfer_timeout {
    ([$($generics:tt)*] $name:ty) => {
        impl<$($generics)*> $name {
            /// How long the whole may take: getting a token, all attempts and the waits between
            /// them, and the files. As [`Call::timeout`](crate::Call::timeout).
            pub fn timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.options.timeout = ::std::option::Option::Some(limit);
                self
            }
        }
    };
}

/// For those that go out as somebody.
macro_rules! transfer_token {
    ([$($generics:tt)*] $name:ty) => {
        impl<$($generics)*> $name {
            /// Calls with this access token in place of the client's own. As
            /// [`Call::access_token`](crate::Call::access_token).
            pub fn access_token(mut self, token: impl ::std::convert::AsRef<str>) -> Self {
                self.options.set_access_token(token.as_ref());
                self
            }
        }
    };
}

pub(crate) use {transfer_call, transfer_timeout, transfer_token};
