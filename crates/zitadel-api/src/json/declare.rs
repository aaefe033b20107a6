//! Macros by which generated types tell their shape. They only list; the engine does the work.
//!
//! All functions are `#[inline]`: they are compiled where a message is used, and for the messages
//! that are used, not a thousand times here.

// Which of them are used depends on the cargo features.
#![cfg_attr(not(feature = "full"), allow(unused_macros, unused_imports))]

/// Makes a struct a [`Message`](super::Message): slot number, field, names.
macro_rules! message {
    ($type:ident { $($index:literal $field:ident: $slot:expr,)* }) => {
        impl $crate::json::Message for $type {
            #[inline]
            fn slots(&self) -> &'static [$crate::json::Slot] {
                &[$($slot),*]
            }

            #[inline]
            fn field(&self, index: usize) -> Option<&dyn $crate::json::Field> {
                match index {
                    $($index => Some(&self.$field),)*
                    _ => None,
                }
            }

            #[inline]
            fn field_mut(&mut self, index: usize) -> Option<&mut dyn $crate::json::Field> {
                match index {
                    $($index => Some(&mut self.$field),)*
                    _ => None,
                }
            }
        }

        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::json::equal(self, other)
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::json::debug(stringify!($type), self, f)
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::View::Message(self).serialize(serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

/// Makes `Option<$type>` the [`Field`](super::Field) of a oneof: arm number, variant, names.
macro_rules! oneof {
    ($type:ident { $($index:literal $variant:ident: $name:expr,)+ }) => {
        impl $type {
            pub(crate) const ARMS: &'static [$crate::json::Slot] = &[$($name),+];
        }

        impl $crate::json::Field for Option<$type> {
            #[inline]
            fn is_absent(&self) -> bool {
                self.is_none()
            }

            #[inline]
            fn view(&self) -> $crate::json::View<'_> {
                match self {
                    $(Some($type::$variant(value)) => $crate::json::Field::view(value),)+
                    None => $crate::json::View::Null,
                }
            }

            #[inline]
            fn clear(&mut self) {
                *self = None;
            }

            #[inline]
            fn decode(&mut self, input: $crate::json::Input<'_>) -> Result<(), $crate::json::Error> {
                self.decode_arm(0, input)
            }

            #[inline]
            fn arm(&self) -> usize {
                match self {
                    $(Some($type::$variant(_)) => $index,)+
                    None => 0,
                }
            }

            #[inline]
            fn decode_arm(
                &mut self,
                arm: usize,
                input: $crate::json::Input<'_>,
            ) -> Result<(), $crate::json::Error> {
                if self.is_some() {
                    return Err($crate::json::Error::second_arm());
                }
                *self = match arm {
                    $($index => Some($type::$variant($crate::json::decoded(input)?)),)+
                    _ => None,
                };
                Ok(())
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant(value) => {
                        $crate::json::debug_arm(stringify!($variant), &Self::ARMS[$index], value, f)
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

            #[inline]
            fn from_number(number: i32) -> Self {
                match number {
                    $($($number => Self::$variant,)?)+
                    _ => Self::Unknown(number.to_string()),
                }
            }
        }

        impl From<&str> for $type {
            #[inline]
            fn from(name: &str) -> Self {
                match name {
                    $($name $(| $alias)* => Self::$variant,)+
                    _ => Self::Unknown(name.to_owned()),
                }
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
            fn view(&self) -> $crate::json::View<'_> {
                $crate::json::enum_view(self.as_str())
            }

            #[inline]
            fn clear(&mut self) {
                *self = Self::default();
            }

            #[inline]
            fn decode(&mut self, input: $crate::json::Input<'_>) -> Result<(), $crate::json::Error> {
                *self = match $crate::json::enum_value(&input)? {
                    $crate::json::EnumValue::Name(name) => Self::from(name),
                    $crate::json::EnumValue::Number(number) => Self::from_number(number),
                };
                Ok(())
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::enum_view(self.as_str()).serialize(serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {message, oneof, open_enum};
