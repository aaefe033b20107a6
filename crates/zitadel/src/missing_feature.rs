//! What is there in place of a service whose feature is off, so that the compiler can say so.

// Unused where every service is on.
#![allow(unused_macros, unused_imports)]

/// An accessor that nobody can call: what it asks for is never there, and that is the message.
macro_rules! missing_feature {
    ($name:ident, $message:literal, $label:literal) => {
        const _: () = {
            #[diagnostic::on_unimplemented(message = $message, label = $label)]
            #[doc(hidden)]
            pub trait Feature {}

            impl $crate::Zitadel {
                #[doc(hidden)]
                pub fn $name<'a>(&'a self)
                where
                    &'a Self: Feature,
                {
                }
            }
        };
    };
}

pub(crate) use missing_feature;
