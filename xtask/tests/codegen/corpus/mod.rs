//! Descriptions that are changed in all the ways that we can think of: each gives code that compiles,
//! or an error that says where.

mod compiling;
mod crates;
mod description;
mod plugin;
mod random;
mod refused;
mod texts;
