//! The error codes of Connect and gRPC.

/// Why an API call failed, in Connect's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `canceled`, status 499.
    Canceled,
    /// `unknown`, status 500.
    Unknown,
    /// `invalid_argument`, status 400.
    InvalidArgument,
    /// `deadline_exceeded`, status 504.
    DeadlineExceeded,
    /// `not_found`, status 404.
    NotFound,
    /// `already_exists`, status 409.
    AlreadyExists,
    /// `permission_denied`, status 403.
    PermissionDenied,
    /// `resource_exhausted`, status 429.
    ResourceExhausted,
    /// `failed_precondition`, status 400.
    FailedPrecondition,
    /// `aborted`, status 409.
    Aborted,
    /// `out_of_range`, status 400.
    OutOfRange,
    /// `unimplemented`, status 501.
    Unimplemented,
    /// `internal`, status 500.
    Internal,
    /// `unavailable`, status 503.
    Unavailable,
    /// `data_loss`, status 500.
    DataLoss,
    /// `unauthenticated`, status 401.
    Unauthenticated,
}

impl Code {
    /// The name that answers carry.
    pub(crate) fn name(self) -> &'static str {
        self.facts().0
    }

    /// The HTTP status that answers have.
    pub(crate) fn status(self) -> u16 {
        self.facts().1
    }

    /// gRPC's number, by which the v1 API answers.
    pub(crate) fn number(self) -> u8 {
        self.facts().2
    }

    fn facts(self) -> (&'static str, u16, u8) {
        match self {
            Self::Canceled => ("canceled", 499, 1),
            Self::Unknown => ("unknown", 500, 2),
            Self::InvalidArgument => ("invalid_argument", 400, 3),
            Self::DeadlineExceeded => ("deadline_exceeded", 504, 4),
            Self::NotFound => ("not_found", 404, 5),
            Self::AlreadyExists => ("already_exists", 409, 6),
            Self::PermissionDenied => ("permission_denied", 403, 7),
            Self::ResourceExhausted => ("resource_exhausted", 429, 8),
            Self::FailedPrecondition => ("failed_precondition", 400, 9),
            Self::Aborted => ("aborted", 409, 10),
            Self::OutOfRange => ("out_of_range", 400, 11),
            Self::Unimplemented => ("unimplemented", 501, 12),
            Self::Internal => ("internal", 500, 13),
            Self::Unavailable => ("unavailable", 503, 14),
            Self::DataLoss => ("data_loss", 500, 15),
            Self::Unauthenticated => ("unauthenticated", 401, 16),
        }
    }
}
