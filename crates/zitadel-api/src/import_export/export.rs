use std::mem;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method, StatusCode};
use zitadel_auth::BoxFuture;
use zitadel_types::json;

use super::{DEFAULT_TIMEOUT, server_timeout};
use crate::admin::v1::operations::ExportData;
use crate::admin::v1::{AdminService, ExportDataRequest};
use crate::client::Client;
use crate::connect;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::outgoing::{Audience, Body, Outgoing, Protocol};
use crate::streaming::transfer_call::{transfer_call, transfer_token};
use crate::streaming::{self, Destination, Download, PartialFile};

impl AdminService {
    /// Exports organizations, and all that they hold, to a file, which
    /// [`import_from_file`](Self::import_from_file) reads. The answer is not held in memory.
    ///
    /// The file is for its owner alone (on Unix), since it can hold what passwords are checked by.
    /// It gets its name, in place of what is there, when it is whole and on disk.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ExportData`, `POST /admin/v1/export`. Permission:
    /// `iam.read`.
    pub fn export_to_file(
        &self,
        request: ExportDataRequest,
        path: impl Into<PathBuf>,
    ) -> ExportToFile {
        ExportToFile {
            client: self.client.clone(),
            request,
            path: path.into(),
            options: CallOptions::default(),
            under_way: None,
        }
    }
}

/// An export, which is sent when it is awaited. See [`AdminService::export_to_file`].
///
/// # Errors
/// Of kind [`File`](crate::ErrorKind::File) when the file cannot be written, else as for a
/// [`Call`](crate::Call).
#[must_use = "nothing is exported before it is awaited"]
pub struct ExportToFile {
    client: Client,
    request: ExportDataRequest,
    path: PathBuf,
    options: CallOptions,
    under_way: Option<BoxFuture<'static, Result<(), Error>>>,
}

transfer_call!([] ExportToFile => ());
transfer_token!([] ExportToFile);

impl ExportToFile {
    /// How long it may take, retries included. The server is told to take a tenth less, unless the
    /// request has a `timeout` of its own. Default: [`DEFAULT_TIMEOUT`], whatever the client's is.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    fn start(&mut self) -> BoxFuture<'static, Result<(), Error>> {
        let client = self.client.clone();
        let mut request = mem::take(&mut self.request);
        let path = mem::take(&mut self.path);
        let mut options = mem::take(&mut self.options);
        Box::pin(async move {
            let endpoint = ExportData::ENDPOINT;
            let limit = *options.timeout.get_or_insert(DEFAULT_TIMEOUT);
            if request.timeout.is_empty() {
                request.timeout = server_timeout(limit);
            }
            request.response_output = true;
            let body = json::to_vec(&request)
                .map_err(|cause| Error::configuration(&endpoint, cause.to_string()))?;
            let created = PartialFile::create(&path, true);
            let partial = streaming::prepare(&client, &endpoint, &mut options, created).await?;
            let transfer = Download {
                body: body.into(),
                is_elsewhere: false,
                accepts: is_export,
                is_empty_fine: false,
                destination: Destination::File(Arc::new(partial)),
            };
            let outgoing = Outgoing {
                method: Method::POST,
                target: "/admin/v1/export".into(),
                body: Body::Streamed {
                    transfer: Arc::new(transfer),
                    content_type: Some(HeaderValue::from_static("application/json")),
                },
                protocol: Protocol::Gateway,
                audience: Audience::Api,
            };
            let exchange = Exchange::of(client, endpoint, outgoing, options);
            exchange.start().await.map(drop)
        })
    }
}

fn is_export(status: StatusCode, headers: &HeaderMap) -> bool {
    status == StatusCode::OK && connect::is_json(headers)
}
