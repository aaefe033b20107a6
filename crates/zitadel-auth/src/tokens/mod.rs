//! One token for everybody: when it is renewed, by whom, and who waits.

pub(crate) mod access_token;
pub(crate) mod cache;
#[cfg(all(test, shuttle))]
pub(crate) mod model_checker;
pub(crate) mod refresh;
pub(crate) mod source;
