//! How a call is made whose request or answer is not held in memory.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use zitadel_auth::BoxFuture;
use zitadel_transport::{OpenAnswer, Transport, TransportError};

/// How one attempt of a call is made whose request or answer is not held in memory.
pub(crate) trait Transfer: Send + Sync {
    fn attempt<'a>(
        &'a self,
        transport: &'a Transport,
        head: Request<()>,
        timeout: Option<Duration>,
    ) -> BoxFuture<'a, Result<Taken, TransferError>>;
}

/// What came of an attempt.
pub(crate) enum Taken {
    /// A whole answer, to be judged.
    Whole(Response<Bytes>),
    /// What was asked for. Its body is where it should go, or still `open`.
    Accepted {
        head: Response<()>,
        open: Option<Box<OpenAnswer>>,
    },
}

/// Why an attempt brought no answer.
pub(crate) enum TransferError {
    Transport(TransportError),
    /// A file of this machine is to blame.
    File(String),
    /// So is it, as it did not come in time.
    FileTimeout(String),
}

impl From<TransportError> for TransferError {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}
