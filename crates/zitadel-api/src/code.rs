use std::fmt;

use http::StatusCode;

/// Why the server refused a call, in the Connect protocol's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// The call was given up by the caller.
    Canceled,
    /// None of the other codes fits.
    Unknown,
    /// The request is wrong in itself, whatever the state of the server.
    InvalidArgument,
    /// The server ran out of time.
    DeadlineExceeded,
    /// What was asked for does not exist.
    NotFound,
    /// What should be made exists already.
    AlreadyExists,
    /// The caller is known, and may not do this.
    PermissionDenied,
    /// A quota or a rate limit is used up.
    ResourceExhausted,
    /// The server is not in the state that the operation needs.
    FailedPrecondition,
    /// Another operation came in between.
    Aborted,
    /// A value lies outside of the range that exists.
    OutOfRange,
    /// The server does not have this operation.
    Unimplemented,
    /// Something is broken in the server.
    Internal,
    /// The server cannot answer right now.
    Unavailable,
    /// Data is lost for good.
    DataLoss,
    /// The caller's token is missing or not accepted.
    Unauthenticated,
}

/// In the order of gRPC's numbers, from 1.
const NAMES: [(Code, &str); 16] = [
    (Code::Canceled, "canceled"),
    (Code::Unknown, "unknown"),
    (Code::InvalidArgument, "invalid_argument"),
    (Code::DeadlineExceeded, "deadline_exceeded"),
    (Code::NotFound, "not_found"),
    (Code::AlreadyExists, "already_exists"),
    (Code::PermissionDenied, "permission_denied"),
    (Code::ResourceExhausted, "resource_exhausted"),
    (Code::FailedPrecondition, "failed_precondition"),
    (Code::Aborted, "aborted"),
    (Code::OutOfRange, "out_of_range"),
    (Code::Unimplemented, "unimplemented"),
    (Code::Internal, "internal"),
    (Code::Unavailable, "unavailable"),
    (Code::DataLoss, "data_loss"),
    (Code::Unauthenticated, "unauthenticated"),
];

impl Code {
    /// The name on the wire, such as `not_found`.
    pub fn as_str(self) -> &'static str {
        NAMES
            .iter()
            .find(|(code, _)| *code == self)
            .map_or("unknown", |(_, name)| name)
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(code, _)| *code)
    }

    /// The code that gRPC has this number for.
    pub(crate) fn from_number(number: u64) -> Option<Self> {
        let index = usize::try_from(number.checked_sub(1)?).ok()?;
        NAMES.get(index).map(|(code, _)| *code)
    }

    /// The code of an answer that names none, by the Connect protocol's table: a proxy answered,
    /// or a server that does not have the operation.
    pub(crate) fn from_status(status: StatusCode) -> Self {
        match status.as_u16() {
            400 => Self::Internal,
            401 => Self::Unauthenticated,
            403 => Self::PermissionDenied,
            404 => Self::Unimplemented,
            429 | 502 | 503 | 504 => Self::Unavailable,
            _ => Self::Unknown,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
