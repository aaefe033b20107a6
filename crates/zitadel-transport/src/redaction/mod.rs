//! What errors, logs and `Debug` may show.
//!
//! Servers and proxies can repeat a request, and with it its secrets, in whatever escapes; they can
//! send line breaks, and a megabyte where a word is due. Users can put a key where a path belongs.

mod given;
mod header;
mod secrets;
mod spelling;

pub use given::{Given, KeyText};
pub use header::{content_type, redirect_origin, request_id};
pub use secrets::Secrets;
pub(crate) use spelling::json_escape;

/// The longest line of an error, in bytes.
pub const MAX_MESSAGE: usize = 2000;

/// `text` on one line of at most `limit` bytes or so: what is blank, controls a terminal or cannot
/// be seen becomes one blank, and what is longer is cut.
///
/// For text that can repeat a secret, see [`Secrets::one_line`].
pub fn one_line(text: &str, limit: usize) -> String {
    Secrets::default().one_line(text, limit)
}
