use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use tokio::io::AsyncWriteExt;
use zitadel_auth::BoxFuture;
use zitadel_transport::{OpenAnswer, SendLimits, Transport};

use super::transfer::{Taken, Transfer, TransferError};
use super::{FileTime, PartialFile};

/// Asks for something, and leaves it open or writes it to a file.
pub(crate) struct Download {
    pub(crate) body: Bytes,
    /// Whether it goes to another host than the API's.
    pub(crate) is_elsewhere: bool,
    /// Whether an answer is what was asked for, as far as its head says.
    pub(crate) accepts: fn(StatusCode, &HeaderMap) -> bool,
    /// Whether there can be nothing in it.
    pub(crate) is_empty_fine: bool,
    pub(crate) destination: Destination,
}

pub(crate) enum Destination {
    /// For whoever asked to read.
    Caller,
    File(Arc<PartialFile>),
}

impl Transfer for Download {
    fn attempt<'a>(
        &'a self,
        transport: &'a Transport,
        head: Request<()>,
        timeout: Option<Duration>,
    ) -> BoxFuture<'a, Result<Taken, TransferError>> {
        Box::pin(async move {
            let time = FileTime::new(timeout.unwrap_or(transport.timeout()));
            let request = head.map(|()| self.body.clone());
            let answer = match self.is_elsewhere {
                #[cfg(feature = "assets")]
                true => transport.open_elsewhere(request, timeout).await?,
                _ => transport.open(request, timeout).await?,
            };
            if !(self.accepts)(answer.status(), answer.headers()) {
                let whole = answer.collect(SendLimits::default().body).await?;
                return Ok(Taken::Whole(whole));
            }
            let mut head = http::Response::new(());
            *head.status_mut() = answer.status();
            *head.headers_mut() = answer.headers().clone();
            let open = match &self.destination {
                // Nothing has changed.
                _ if answer.status() != StatusCode::OK => None,
                Destination::Caller => Some(Box::new(answer)),
                Destination::File(file) => {
                    let length = write(answer, file, time, self.is_empty_fine).await?;
                    if length == 0 && !self.is_empty_fine {
                        return Ok(Taken::Whole(head.map(|()| Bytes::new())));
                    }
                    None
                }
            };
            Ok(Taken::Accepted { head, open })
        })
    }
}

async fn write(
    mut answer: OpenAnswer,
    partial: &PartialFile,
    time: FileTime,
    is_empty_fine: bool,
) -> Result<u64, TransferError> {
    let mut length = 0;
    let mut file = time.cover(partial.open()).await?;
    while let Some(chunk) = answer.chunk().await? {
        let written = async {
            let written = file.write_all(&chunk).await;
            written.map_err(|error| partial.unable(&error))
        };
        time.cover(written).await?;
        length += chunk.len() as u64;
    }
    if length > 0 || is_empty_fine {
        time.cover(partial.finish(file)).await?;
    }
    Ok(length)
}
