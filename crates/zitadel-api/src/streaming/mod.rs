//! Requests from files, and answers to files, that are never in memory as a whole.

mod download;
mod file_body;
mod local_file;
mod partial_file;
pub(crate) mod transfer;
pub(crate) mod transfer_call;
mod upload;

use std::future::Future;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, timeout_at};

use crate::client::Client;
use crate::error::Error;
use crate::operation::Endpoint;
use crate::options::CallOptions;
use transfer::TransferError;

pub(crate) use download::{Destination, Download};
pub(crate) use file_body::{BodyPlan, Segment};
pub(crate) use local_file::{LocalFile, shown};
pub(crate) use partial_file::PartialFile;
pub(crate) use upload::Upload;

/// Does what comes before the call, within the call's time, which it shortens.
pub(crate) async fn prepare<T>(
    client: &Client,
    endpoint: &Endpoint,
    options: &mut CallOptions,
    work: impl Future<Output = Result<T, String>>,
) -> Result<T, Error> {
    // Without a runtime, files and timers panic.
    if Handle::try_current().is_err() {
        let message = "there is no tokio runtime here: await the call within one";
        return Err(Error::configuration(endpoint, message));
    }
    if let Some(mistake) = &options.mistake {
        return Err(Error::configuration(endpoint, mistake));
    }
    let limit = options.timeout.or(client.timeout());
    let started = Instant::now();
    let time = FileTime::new(limit.unwrap_or(client.transport(endpoint)?.timeout()));
    let done = time.cover(work).await;
    let done = done.map_err(|failure| Error::transfer(endpoint, failure))?;
    options.timeout = limit.map(|limit| limit.saturating_sub(started.elapsed()));
    Ok(done)
}

/// The time that an attempt has, for files too: a mount that has gone away never answers.
#[derive(Clone, Copy)]
pub(crate) struct FileTime {
    end: Option<Instant>,
    limit: Duration,
}

impl FileTime {
    pub(crate) fn new(limit: Duration) -> Self {
        Self {
            // A limit past the end of the clock is none.
            end: Instant::now().checked_add(limit),
            limit,
        }
    }

    pub(crate) async fn cover<T>(
        self,
        work: impl Future<Output = Result<T, String>>,
    ) -> Result<T, TransferError> {
        let Some(end) = self.end else {
            return work.await.map_err(TransferError::File);
        };
        match timeout_at(end, work).await {
            Ok(done) => done.map_err(TransferError::File),
            Err(_) => Err(TransferError::FileTimeout(format!(
                "a file did not answer within the time limit of {:?}",
                self.limit
            ))),
        }
    }
}
