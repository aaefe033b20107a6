//! What may be shown of what servers and proxies send. They can repeat a request, and with it its
//! secrets, in whatever escapes; they can send line breaks, and a megabyte where a word is due.

mod header;
mod secrets;
mod spelling;

pub use header::{content_type, redirect_origin, request_id};
pub use secrets::Secrets;

/// `text` on one line of at most `limit` bytes or so: what is blank, controls a terminal or cannot
/// be seen becomes one blank, and what is longer is cut.
///
/// For text that can repeat a secret, see [`Secrets::one_line`].
pub fn one_line(text: &str, limit: usize) -> String {
    Secrets::default().one_line(text, limit)
}
