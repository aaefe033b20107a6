//! A macro by which generated types say what they can be made of.

// Whether it is used depends on the cargo features.
#![cfg_attr(not(feature = "full"), allow(unused_macros, unused_imports))]

/// Makes a oneof of the value of an arm, and a message of its only oneof or of what makes that.
macro_rules! convert {
    ($oneof:ident { $($arm:ident($value:ty),)+ }) => {
        $(
            impl ::std::convert::From<$value> for $oneof {
                #[inline]
                fn from(value: $value) -> Self {
                    Self::$arm(value.into())
                }
            }
        )+
    };
    ($message:ident.$field:ident = $oneof:ident { $($arm:ident($value:ty),)* }) => {
        impl ::std::convert::From<$oneof> for $message {
            #[inline]
            fn from(value: $oneof) -> Self {
                Self { $field: ::std::option::Option::Some(value) }
            }
        }

        $(
            impl ::std::convert::From<$value> for $oneof {
                #[inline]
                fn from(value: $value) -> Self {
                    Self::$arm(value.into())
                }
            }

            impl ::std::convert::From<$value> for $message {
                #[inline]
                fn from(value: $value) -> Self {
                    Self::from($oneof::from(value))
                }
            }
        )*
    };
}

pub(crate) use convert;
