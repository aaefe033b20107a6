//! Connect's error codes.

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
        self.name_and_status().0
    }

    /// The HTTP status that answers have.
    pub(crate) fn status(self) -> u16 {
        self.name_and_status().1
    }

    fn name_and_status(self) -> (&'static str, u16) {
        match self {
            Self::Canceled => ("canceled", 499),
            Self::Unknown => ("unknown", 500),
            Self::InvalidArgument => ("invalid_argument", 400),
            Self::DeadlineExceeded => ("deadline_exceeded", 504),
            Self::NotFound => ("not_found", 404),
            Self::AlreadyExists => ("already_exists", 409),
            Self::PermissionDenied => ("permission_denied", 403),
            Self::ResourceExhausted => ("resource_exhausted", 429),
            Self::FailedPrecondition => ("failed_precondition", 400),
            Self::Aborted => ("aborted", 409),
            Self::OutOfRange => ("out_of_range", 400),
            Self::Unimplemented => ("unimplemented", 501),
            Self::Internal => ("internal", 500),
            Self::Unavailable => ("unavailable", 503),
            Self::DataLoss => ("data_loss", 500),
            Self::Unauthenticated => ("unauthenticated", 401),
        }
    }
}
