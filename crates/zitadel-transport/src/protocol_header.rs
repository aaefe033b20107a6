//! Headers that users may not set.

use http::{HeaderName, header};

/// Whether the header says who asks, what is sent, or how: what the protocols set themselves.
pub fn is_protocol_header(name: &HeaderName) -> bool {
    [
        header::AUTHORIZATION,
        header::PROXY_AUTHORIZATION,
        header::CONTENT_TYPE,
        header::CONTENT_LENGTH,
        header::CONTENT_ENCODING,
        header::TRANSFER_ENCODING,
        header::ACCEPT,
        header::ACCEPT_ENCODING,
        header::HOST,
        header::COOKIE,
        header::CONNECTION,
        header::UPGRADE,
        header::TE,
        header::TRAILER,
        header::EXPECT,
    ]
    .contains(name)
        || name.as_str().starts_with("connect-")
        || name.as_str() == "keep-alive"
}
