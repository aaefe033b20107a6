//! Macros by which generated types tell their shape. They only list; the engine does the work.
//!
//! All functions are `#[inline]`: they are compiled where a message is used, and for the messages
//! that are used, not a thousand times here.

// Which of them are used depends on the cargo features.
#![cfg_attr(not(feature = "full"), allow(unused_macros, unused_imports))]

/// Makes a struct a [`Message`](super::Message) of its fields, in the order in which they are
/// listed. A field may be marked `secret`, or `oneof` with its enum. Its names in JSON and in the
/// protobuf definition stand behind it where they do not follow from the one that it has in Rust.
macro_rules! message {
    ($type:ident {
        $($field:ident $(: $mark:ident $($oneof:ident)?)? $(= $json:literal $proto:literal)?,)*
    }) => {
        impl $crate::json::Message for $type {
            #[inline]
            fn slots(&self) -> &'static [$crate::json::Slot] {
                const { &[$($crate::json::declare::slot!(
                    $($mark $($oneof)?)?, of_field $field $(= $json $proto)?
                )),*] }
            }

            #[inline]
            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn field(&self, index: usize) -> ::std::option::Option<&dyn $crate::json::Field> {
                let mut at = 0;
                $(
                    if at == index {
                        return Some(&self.$field);
                    }
                    at += 1;
                )*
                None
            }

            #[inline]
            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn field_mut(&mut self, index: usize) -> ::std::option::Option<&mut dyn $crate::json::Field> {
                let mut at = 0;
                $(
                    if at == index {
                        return Some(&mut self.$field);
                    }
                    at += 1;
                )*
                None
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::json::debug(::std::stringify!($type), self, f)
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
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
        impl $type {
            #[inline]
            pub(crate) const fn arms() -> &'static [$crate::json::Slot] {
                const { &[$($crate::json::declare::slot!(
                    $($mark)?, of_arm $variant $(= $json $proto)?
                )),+] }
            }
        }

        impl $crate::json::Field for ::std::option::Option<$type> {
            #[inline]
            fn is_absent(&self) -> bool {
                self.is_none()
            }

            #[inline]
            fn write(&self, writer: &mut $crate::json::Writer) -> ::std::result::Result<(), $crate::json::Error> {
                match self {
                    $(Some($type::$variant(value)) => $crate::json::Field::write(value, writer),)+
                    None => Ok(()),
                }
            }

            #[inline]
            fn read(&mut self, reader: &mut $crate::json::Reader<'_>) -> ::std::result::Result<(), $crate::json::Error> {
                self.read_member(0, reader)
            }

            #[inline]
            fn show(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Some($type::$variant(value)) => $crate::json::Field::show(value, f),)+
                    None => Ok(()),
                }
            }

            #[inline]
            fn clear(&mut self) {
                *self = None;
            }

            #[inline]
            #[allow(unused_assignments)]
            fn arm(&self) -> usize {
                let mut at = 0;
                $(
                    if let Some($type::$variant(_)) = self {
                        return at;
                    }
                    at += 1;
                )+
                0
            }

            #[inline]
            #[allow(unused_assignments)]
            fn read_member(
                &mut self,
                arm: usize,
                reader: &mut $crate::json::Reader<'_>,
            ) -> ::std::result::Result<(), $crate::json::Error> {
                let mut at = 0;
                $(
                    if at == arm {
                        let value = $crate::json::arm(reader)?.map($type::$variant);
                        return $crate::json::set_arm(self, value);
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
                        let arm = const {
                            &$crate::json::declare::slot!($($mark)?, of_arm $variant)
                        };
                        $crate::json::debug_arm(::std::stringify!($variant), arm, value, f)
                    })+
                }
            }
        }
    };
}

/// The [`Slot`](super::Slot) of a field or arm.
macro_rules! slot {
    (oneof $oneof:ident, $rule:ident $field:ident) => {
        $crate::json::Slot::Oneof($oneof::arms())
    };
    (secret, $($name:tt)+) => {
        $crate::json::Slot::Secret($crate::json::declare::name!($($name)+))
    };
    (, $($name:tt)+) => {
        $crate::json::Slot::Field($crate::json::declare::name!($($name)+))
    };
}

/// The [`Name`](super::Name) of a field or arm.
macro_rules! name {
    ($rule:ident $field:ident) => {
        $crate::json::Name::$rule(::std::stringify!($field))
    };
    ($rule:ident $field:ident = $json:literal $proto:literal) => {
        $crate::json::Name::given($json, $proto)
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

            #[inline]
            fn named(name: &str) -> ::std::option::Option<Self> {
                match name {
                    $($name $(| $alias)* => Some(Self::$variant),)+
                    _ => None,
                }
            }

            #[inline]
            fn numbered(number: i32) -> Self {
                match number {
                    $($($number => Self::$variant,)?)+
                    _ => Self::Unknown(number.to_string()),
                }
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::UnknownName;

            #[inline]
            fn from_str(name: &str) -> ::std::result::Result<Self, $crate::UnknownName> {
                Self::named(name).ok_or_else(|| {
                    $crate::UnknownName::new(::std::stringify!($type), name, &[$($name),+])
                })
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::json::Field for $type {
            #[inline]
            fn is_absent(&self) -> bool {
                *self == Self::default()
            }

            #[inline]
            fn write(&self, writer: &mut $crate::json::Writer) -> ::std::result::Result<(), $crate::json::Error> {
                $crate::json::write_enum(self.as_str(), writer);
                Ok(())
            }

            #[inline]
            fn read(&mut self, reader: &mut $crate::json::Reader<'_>) -> ::std::result::Result<(), $crate::json::Error> {
                *self = match $crate::json::read_enum(reader)? {
                    $crate::json::EnumValue::Name(name) => {
                        Self::named(&name).unwrap_or_else(|| Self::Unknown(name.into_owned()))
                    }
                    $crate::json::EnumValue::Number(number) => Self::numbered(number),
                };
                Ok(())
            }

            #[inline]
            fn clear(&mut self) {
                *self = Self::default();
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {message, name, oneof, open_enum, slot};
