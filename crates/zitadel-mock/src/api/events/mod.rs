//! Events: which calls make them, and how they are listed.

mod kinds;
mod list;
mod of_calls;
mod rules;

pub(in crate::api) use list::SERVICES;
pub(in crate::api) use of_calls::record;
