use std::fmt;
use std::mem;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method};
use tokio::task;
use zitadel_auth::BoxFuture;

use super::{ImportReport, organizations, server_timeout};
use crate::admin::v1::AdminService;
use crate::admin::v1::operations::ImportData;
use crate::client::Client;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::outgoing::{Audience, Body, Outgoing, Protocol};
use crate::streaming::transfer_call::{transfer_call, transfer_token};
use crate::streaming::{self, BodyPlan, LocalFile, Segment};

/// The largest request that Zitadel takes, in bytes: 4 MiB.
///
/// It counts them after a translation that makes them fewer, so that this is on the safe side.
pub const MAX_REQUEST: u64 = 4 * 1024 * 1024;

/// How long an import or an export may take where nothing else is said: 5 minutes.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(5 * 60);

const CLOSING: &str = "]}}";

impl AdminService {
    /// Imports organizations, and all that they hold, from a file as
    /// [`export_to_file`](Self::export_to_file) writes it: `{"orgs": […]}`. The file is not read into
    /// memory.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ImportData`, `POST /admin/v1/import`, with
    /// `data_orgs`. Permission: `iam.write`.
    pub fn import_from_file(&self, path: impl Into<PathBuf>) -> ImportFromFile {
        ImportFromFile {
            client: self.client.clone(),
            path: path.into(),
            max_request: MAX_REQUEST,
            options: CallOptions::default(),
            under_way: None,
        }
    }
}

/// An import in one request, which is sent when it is awaited. See
/// [`AdminService::import_from_file`].
///
/// What is wrong with single things is no error, but stands in the report.
///
/// # Errors
/// Of kind [`File`](crate::ErrorKind::File) when the file cannot be read, is no list of
/// organizations, or holds more than fits in one request, which [`in_parts`](Self::in_parts) is for;
/// else as for a [`Call`](crate::Call).
#[must_use = "nothing is imported before it is awaited"]
pub struct ImportFromFile {
    client: Client,
    path: PathBuf,
    max_request: u64,
    options: CallOptions,
    under_way: Option<BoxFuture<'static, Result<ImportReport, Error>>>,
}

transfer_call!([] ImportFromFile => ImportReport);
transfer_token!([] ImportFromFile);

impl ImportFromFile {
    /// How long a request may take, retries included. The server is told to take a tenth less, so
    /// that it can still say how far it came. Default: [`DEFAULT_TIMEOUT`], whatever the client's is.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    /// How many bytes a request may have, for a server that takes more or less than others. Default:
    /// [`MAX_REQUEST`].
    pub fn max_request(mut self, bytes: u64) -> Self {
        self.max_request = bytes;
        self
    }

    /// Imports as many organizations at once as fit in a request, one request after the other.
    ///
    /// What refers to an organization of a later part, such as the grant of a project to it, is not
    /// taken, and stands in the report: import the file once more then, when all organizations are
    /// there. What was taken before is reported as existing, and is not changed.
    pub fn in_parts(mut self) -> ImportParts {
        ImportParts {
            client: self.client.clone(),
            path: mem::take(&mut self.path),
            max_request: self.max_request,
            options: mem::take(&mut self.options),
            plan: None,
            next: 0,
        }
    }

    fn start(&mut self) -> BoxFuture<'static, Result<ImportReport, Error>> {
        let (client, max_request) = (self.client.clone(), self.max_request);
        let path = mem::take(&mut self.path);
        let mut options = mem::take(&mut self.options);
        Box::pin(async move {
            options.timeout.get_or_insert(DEFAULT_TIMEOUT);
            let plan = Plan::of(path, max_request);
            let plan =
                streaming::prepare(&client, &ImportData::ENDPOINT, &mut options, plan).await?;
            match plan.parts.as_slice() {
                [part] => plan.send(client, part, options).await,
                _ => Err(Error::file(&ImportData::ENDPOINT, plan.too_large())),
            }
        })
    }
}

/// An import in several requests, from [`ImportFromFile::in_parts`].
pub struct ImportParts {
    client: Client,
    path: PathBuf,
    max_request: u64,
    options: CallOptions,
    plan: Option<Plan>,
    next: usize,
}

impl ImportParts {
    /// Sends the next part. `None` when there is none left.
    ///
    /// After an error, the same part is sent again.
    ///
    /// # Errors
    /// As for [`ImportFromFile`], and when one organization alone does not fit in a request.
    pub async fn next(&mut self) -> Option<Result<ImportReport, Error>> {
        let sent = self.send_next().await.transpose()?;
        if sent.is_ok() {
            self.next += 1;
        }
        Some(sent)
    }

    /// How many parts are left. `None` before the first one was sent.
    pub fn remaining(&self) -> Option<usize> {
        let plan = self.plan.as_ref()?;
        Some(plan.parts.len() - self.next)
    }

    async fn send_next(&mut self) -> Result<Option<ImportReport>, Error> {
        let mut options = self.options.clone();
        options.timeout.get_or_insert(DEFAULT_TIMEOUT);
        let plan = match self.plan.take() {
            Some(plan) => plan,
            None => {
                let plan = Plan::of(self.path.clone(), self.max_request);
                streaming::prepare(&self.client, &ImportData::ENDPOINT, &mut options, plan).await?
            }
        };
        let plan = self.plan.insert(plan);
        match plan.parts.get(self.next) {
            None => Ok(None),
            Some(part) => {
                let client = self.client.clone();
                plan.send(client, part, options).await.map(Some)
            }
        }
    }
}

impl fmt::Debug for ImportParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportParts")
            .field("path", &streaming::shown(&self.path))
            .field("remaining", &self.remaining())
            .finish_non_exhaustive()
    }
}

/// Which parts of a file go into which request.
struct Plan {
    file: LocalFile,
    parts: Vec<Range<u64>>,
    max_request: u64,
}

impl Plan {
    async fn of(path: PathBuf, max_request: u64) -> Result<Self, String> {
        let (file, open) = LocalFile::open(&path).await?;
        let open = open.into_std().await;
        let found = task::spawn_blocking(move || organizations::find(open)).await;
        let found = found.map_err(|error| format!("unable to read {file}: {error}"))?;
        let found = found.map_err(|problem| format!("unable to import {file}: {problem}"))?;
        if found.is_empty() {
            return Err(format!("{file} holds no organization"));
        }
        let around = (opening(DEFAULT_TIMEOUT).len() + CLOSING.len()) as u64;
        let room = max_request.saturating_sub(around);
        let mut parts: Vec<Range<u64>> = Vec::new();
        for (index, place) in found.into_iter().enumerate() {
            if place.end - place.start > room {
                return Err(format!(
                    "organization number {} of {file} alone has {} bytes, and Zitadel takes {max_request} in one request: put a part of what it holds into another file, under the same orgId, or let the server fetch the file itself (data_orgs_local, data_orgs_s3 or data_orgs_gcs of import_data)",
                    index + 1,
                    place.end - place.start
                ));
            }
            match parts.last_mut() {
                Some(part) if place.end - part.start <= room => part.end = place.end,
                _ => parts.push(place),
            }
        }
        Ok(Self {
            file,
            parts,
            max_request,
        })
    }

    fn too_large(&self) -> String {
        format!(
            "{} has {} bytes, and Zitadel takes {} in one request: send it in {} parts with ImportFromFile::in_parts, or let the server fetch it itself (data_orgs_local, data_orgs_s3 or data_orgs_gcs of import_data)",
            self.file,
            self.file.length(),
            self.max_request,
            self.parts.len()
        )
    }

    async fn send(
        &self,
        client: Client,
        part: &Range<u64>,
        options: CallOptions,
    ) -> Result<ImportReport, Error> {
        let limit = options.timeout.unwrap_or(DEFAULT_TIMEOUT);
        let plan = BodyPlan::new(
            Some(self.file.clone()),
            vec![
                Segment::Bytes(opening(limit).into()),
                Segment::Range {
                    start: part.start,
                    length: part.end - part.start,
                },
                Segment::Bytes(CLOSING.into()),
            ],
        );
        let outgoing = Outgoing {
            method: Method::POST,
            target: "/admin/v1/import".into(),
            body: Body::Streamed {
                transfer: Arc::new(streaming::Upload { plan }),
                content_type: Some(HeaderValue::from_static("application/json")),
            },
            protocol: Protocol::Gateway,
            audience: Audience::Api,
        };
        let exchange = Exchange::of(client, ImportData::ENDPOINT, outgoing, options);
        let reply = exchange.start().await?;
        Ok(reply.message::<ImportData>()?.into())
    }
}

fn opening(limit: Duration) -> String {
    let timeout = server_timeout(limit);
    format!(r#"{{"timeout":"{timeout}","dataOrgs":{{"orgs":["#)
}
