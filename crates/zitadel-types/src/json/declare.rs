//! Macros by which generated types tell their shape. They only list; the engine does the work.
//!
//! All functions are `#[inline]`, or stand in an impl with a parameter: they are compiled where a
//! message is used, and for the messages that are used, not a thousand times here.

// Which of them are used depends on the cargo features.
#![cfg_attr(not(feature = "full"), allow(unused_macros, unused_imports))]

/// Makes a struct a message of its fields, in the order in which they are listed. A field may be
/// marked `secret` or `oneof`. Its names in JSON and in the protobuf definition stand behind it where
/// they do not follow from the one that it has in Rust.
macro_rules! message {
    ($type:ident {
        $($field:ident $(: $mark:ident)? $(= $json:literal $proto:literal)?,)*
    }) => {
        impl<Late> $crate::json::Declared<Late> for $type {
            const SLOTS: &'static [$crate::json::Slot] = &$crate::json::Slot::fields([
                $(::std::stringify!($field $($mark)? $($json $proto)?)),*
            ]);

            fn fields(&self, visitor: &mut dyn $crate::json::Visitor) {
                visitor.visit(&[$(&self.$field),*]);
            }

            fn fields_mut(&mut self, visitor: &mut dyn $crate::json::VisitorMut) {
                visitor.visit(&mut [$(&mut self.$field),*]);
            }
        }

        impl ::std::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::json::is_same(self, other)
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::json::debug(::std::stringify!($type), self, f)
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde_core::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde_core::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde_core::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde_core::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

/// Makes `Option<$type>` the [`Field`](super::Field) of a oneof: its arms, marked and named as the
/// fields of a message.
macro_rules! oneof {
    ($type:ident {
        $($variant:ident $(: $mark:ident)? $(= $json:literal $proto:literal)?,)+
    }) => {
        impl $crate::json::Field for ::std::option::Option<$type> {
            #[inline]
            fn clear(&mut self) {
                *self = None;
            }

            #[inline]
            fn arms(&self) -> &'static [$crate::json::Slot] {
                const { &$crate::json::Slot::arms([
                    $(::std::stringify!($variant $($mark)? $($json $proto)?)),+
                ]) }
            }

            #[inline]
            #[allow(unused_assignments)]
            fn arm(&self) -> ::std::option::Option<(usize, &dyn $crate::json::Field)> {
                let mut at = 0;
                $(
                    if let Some($type::$variant(value)) = self {
                        return Some((at, value));
                    }
                    at += 1;
                )+
                None
            }

            #[inline]
            #[allow(unused_assignments)]
            fn read_arm(
                &mut self,
                arm: usize,
                reader: &mut $crate::json::Reader<'_>,
            ) -> ::std::result::Result<(), $crate::json::Error> {
                let mut at = 0;
                $(
                    if at == arm {
                        return $crate::json::read_arm(self, $type::$variant, reader);
                    }
                    at += 1;
                )+
                Ok(())
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant(value) => {
                        $crate::json::debug_arm(::std::stringify!($variant $($mark)?), value, f)
                    })+
                }
            }
        }
    };
}

/// Makes an enum with an `Unknown(String)` variant an open enum: number, variant, names.
macro_rules! open_enum {
    ($type:ident { $($($number:literal)? $variant:ident: $name:literal $(| $alias:literal)*,)+ }) => {
        impl $type {
            /// The name in the protobuf definition.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)+
                    Self::Unknown(name) => name,
                }
            }
        }

        impl<Late> $crate::json::Declared<Late> for $type {
            const ENUM: ::std::option::Option<$crate::json::OpenEnum<Self>> =
                ::std::option::Option::Some($crate::json::OpenEnum {
                    name: Self::as_str,
                    known: |value| match value {
                        $($crate::json::EnumValue::Name($name $(| $alias)*) => Some(Self::$variant),)+
                        $($($crate::json::EnumValue::Number($number) => Some(Self::$variant),)?)+
                        _ => None,
                    },
                    unknown: Self::Unknown,
                    read: $crate::json::read_enum,
                });
        }

        impl ::std::cmp::Eq for $type {}

        impl ::std::str::FromStr for $type {
            type Err = $crate::UnknownName;

            #[inline]
            fn from_str(name: &str) -> ::std::result::Result<Self, $crate::UnknownName> {
                $crate::json::parse_enum(name, ::std::stringify!($type), &[$($name),+])
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde_core::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde_core::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde_core::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde_core::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {message, oneof, open_enum};
