use std::fmt;
use std::marker::PhantomData;
use std::mem;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use zitadel_auth::{BoxFuture, Host};
use zitadel_transport::OpenAnswer;
use zitadel_transport::redaction::Given;

use super::place::Place;
use crate::client::Client;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::operation::Endpoint;
use crate::options::CallOptions;
use crate::outgoing::{Audience, Body, Outgoing, Protocol};
use crate::plain_error;
use crate::streaming::transfer_call::{transfer_call, transfer_timeout, transfer_token};
use crate::streaming::{self, Destination, Download, PartialFile};

/// More than this in memory is no asset.
const MAX_IN_MEMORY: usize = 16 * 1024 * 1024;

/// Where a file comes from.
#[derive(Clone)]
pub(super) enum Source {
    Active(Place),
    Preview(Place),
    /// A URL, or a path below the host.
    Public(String),
}

/// Asks for a file. Awaited, it gives an [`Asset`] whose content is still to be read;
/// [`to_file`](Self::to_file) writes it to disk.
///
/// It is tried again after any passing failure.
///
/// # Errors
/// As for a [`Call`](crate::Call). Where nothing was uploaded or activated, the error
/// [is not found](Error::is_not_found).
#[must_use = "nothing is fetched before it is awaited"]
pub struct FetchAsset<T: Fetched = Asset> {
    client: Client,
    source: Source,
    etag: Option<HeaderValue>,
    path: Option<PathBuf>,
    options: CallOptions,
    under_way: Option<BoxFuture<'static, Result<T, Error>>>,
    output: PhantomData<fn() -> T>,
}

transfer_call!([T: Fetched] FetchAsset<T> => T);
transfer_timeout!([T: Fetched] FetchAsset<T>);
transfer_token!([T: Fetched] FetchAsset<T>);

impl FetchAsset {
    pub(super) fn new(client: Client, source: Source) -> Self {
        Self {
            client,
            source,
            etag: None,
            path: None,
            options: CallOptions::default(),
            under_way: None,
            output: PhantomData,
        }
    }

    /// Asks for the file only if it is another one than that with this ETag, which
    /// [`AssetInfo::etag`] has; `None` when it is that one still (RFC 9110, 13.1.2).
    pub fn if_none_match(mut self, etag: impl AsRef<str>) -> FetchAsset<Option<Asset>> {
        match HeaderValue::from_str(etag.as_ref().trim()) {
            Ok(etag) if !etag.is_empty() => self.etag = Some(etag),
            _ => self.options.note(
                "the ETag is empty, or holds characters that a header cannot carry".to_owned(),
            ),
        }
        self.giving()
    }

    /// Writes the content to this file, in place of what is there.
    ///
    /// It gets its name when it is whole and on disk. Until then the content is in a file beside it,
    /// which is removed when something fails or the future is dropped. A download that breaks off is
    /// begun again, as the retry policy says.
    pub fn to_file(self, path: impl Into<PathBuf>) -> FetchAsset<AssetInfo> {
        self.into_file(path.into())
    }
}

impl FetchAsset<Option<Asset>> {
    /// As [`to_file`](FetchAsset::to_file). The file stays as it is when there is nothing new.
    pub fn to_file(self, path: impl Into<PathBuf>) -> FetchAsset<Option<AssetInfo>> {
        self.into_file(path.into())
    }
}

impl<T: Fetched> FetchAsset<T> {
    fn into_file<U: Fetched>(mut self, path: PathBuf) -> FetchAsset<U> {
        self.path = Some(path);
        self.giving()
    }

    fn giving<U: Fetched>(self) -> FetchAsset<U> {
        FetchAsset {
            client: self.client,
            source: self.source,
            etag: self.etag,
            path: self.path,
            options: self.options,
            under_way: None,
            output: PhantomData,
        }
    }

    fn start(&mut self) -> BoxFuture<'static, Result<T, Error>> {
        let request = Request {
            client: self.client.clone(),
            source: self.source.clone(),
            etag: self.etag.take(),
            path: self.path.take(),
            options: mem::take(&mut self.options),
        };
        Box::pin(async move {
            let (endpoint, answer) = request.send().await?;
            T::from_answer(endpoint, answer)
        })
    }
}

/// Without what it is to give.
struct Request {
    client: Client,
    source: Source,
    etag: Option<HeaderValue>,
    path: Option<PathBuf>,
    options: CallOptions,
}

/// What came: `None` for a file that has not changed.
#[doc(hidden)]
#[derive(Debug)]
pub struct FetchAnswer(Option<(AssetInfo, Option<Box<OpenAnswer>>)>);

impl Request {
    async fn send(mut self) -> Result<(Endpoint, FetchAnswer), Error> {
        let (endpoint, target, audience) = match &self.source {
            Source::Active(place) => (place.download(&place.path()), place.path(), Audience::Api),
            Source::Preview(place) => {
                let path = place.preview_path();
                (place.download(&path), path, Audience::Api)
            }
            Source::Public(_) if self.options.access_token.is_some() => {
                let endpoint = Endpoint::of_request("GET /assets/v1".to_owned(), None);
                let message = "what anybody may read is fetched without an access token";
                return Err(Error::configuration(&endpoint, message));
            }
            Source::Public(wanted) => match self.public(wanted.trim()) {
                Ok((target, audience)) => {
                    let name = match &audience {
                        Audience::Elsewhere(uri) => format!("GET {}", Given(&origin_of(uri))),
                        _ => format!("GET {}", Given(&target)),
                    };
                    (Endpoint::of_request(name, None), target, audience)
                }
                Err(mistake) => {
                    let endpoint = Endpoint::of_request("GET /assets/v1".to_owned(), None);
                    return Err(Error::configuration(&endpoint, mistake));
                }
            },
        };
        let destination = match self.path.take() {
            None => Destination::Caller,
            Some(path) => {
                let created = PartialFile::create(&path, false);
                let partial =
                    streaming::prepare(&self.client, &endpoint, &mut self.options, created).await?;
                Destination::File(Arc::new(partial))
            }
        };
        if let Some(etag) = self.etag {
            self.options.headers.insert(header::IF_NONE_MATCH, etag);
        }
        let transfer = Download {
            body: Bytes::new(),
            is_elsewhere: matches!(audience, Audience::Elsewhere(_)),
            accepts: match self.options.headers.contains_key(header::IF_NONE_MATCH) {
                true => {
                    |status, headers| status == StatusCode::NOT_MODIFIED || is_file(status, headers)
                }
                false => is_file,
            },
            is_empty_fine: true,
            destination,
        };
        let outgoing = Outgoing {
            method: Method::GET,
            target: target.into(),
            body: Body::Streamed {
                transfer: Arc::new(transfer),
                content_type: None,
            },
            protocol: Protocol::Assets,
            audience,
        };
        let exchange = Exchange::of(self.client, endpoint.clone(), outgoing, self.options);
        let reply = exchange.start().await?;
        let answer = (reply.answer.status() != StatusCode::NOT_MODIFIED).then(|| {
            let request_id = reply.request_id();
            let info = AssetInfo::new(reply.answer.headers(), request_id);
            (info, reply.open)
        });
        Ok((endpoint, FetchAnswer(answer)))
    }

    /// Path and audience of what anybody may read.
    fn public(&self, wanted: &str) -> Result<(String, Audience), String> {
        const LIKE: &str = "give a URL as answers of the API have it, or a path that begins with /";
        if wanted.starts_with('/') {
            return Ok((wanted.to_owned(), Audience::Public));
        }
        let Some((_, after_scheme)) = wanted.split_once("://") else {
            return Err(format!("this is no URL of an asset: {LIKE}"));
        };
        let in_name = after_scheme
            .find(['/', '?', '#'])
            .unwrap_or(after_scheme.len());
        let (origin, target) = wanted.split_at(wanted.len() - after_scheme.len() + in_name);
        let origin = Host::new(origin).map_err(|error| error.to_string())?;
        let target = target.split('#').next().unwrap_or_default();
        let target = match target.starts_with('/') {
            true => target.to_owned(),
            false => format!("/{target}"),
        };
        // Named by its instance, this host can be dialled by another address.
        let endpoint = Endpoint::of_request(String::new(), None);
        let transport = self
            .client
            .transport(&endpoint)
            .map_err(|error| error.to_string())?;
        if origin == *self.client.host() || transport.instance() == Some(&origin) {
            return Ok((target, Audience::Public));
        }
        let uri = Uri::try_from(format!("{origin}{target}"));
        let uri = uri.map_err(|_| format!("this is no URL of an asset: {LIKE}"))?;
        Ok((String::new(), Audience::Elsewhere(uri)))
    }
}

fn origin_of(uri: &Uri) -> String {
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    format!("{}://{authority}", uri.scheme_str().unwrap_or("https"))
}

/// Whether an answer is a file, as far as its head says.
fn is_file(status: StatusCode, headers: &HeaderMap) -> bool {
    status == StatusCode::OK && !plain_error::is_page(headers)
}

/// What can come of a [`FetchAsset`]: an [`Asset`], or an [`AssetInfo`] where the content went to a
/// file; and either with `Option` around it where there may be nothing new.
pub trait Fetched: sealed::Sealed + Send + Sized + 'static {
    #[doc(hidden)]
    fn from_answer(endpoint: Endpoint, answer: FetchAnswer) -> Result<Self, Error>;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Asset {}
    impl Sealed for super::AssetInfo {}
    impl<T: Sealed> Sealed for Option<T> {}
}

impl Fetched for Option<Asset> {
    fn from_answer(endpoint: Endpoint, answer: FetchAnswer) -> Result<Self, Error> {
        let Some((info, Some(open))) = answer.0 else {
            return Ok(None);
        };
        Ok(Some(Asset {
            endpoint,
            info,
            open,
        }))
    }
}

impl Fetched for Option<AssetInfo> {
    fn from_answer(_: Endpoint, answer: FetchAnswer) -> Result<Self, Error> {
        Ok(answer.0.map(|(info, _)| info))
    }
}

impl Fetched for Asset {
    fn from_answer(endpoint: Endpoint, answer: FetchAnswer) -> Result<Self, Error> {
        let asset = Option::from_answer(endpoint.clone(), answer)?;
        asset.ok_or_else(|| unchanged(&endpoint))
    }
}

impl Fetched for AssetInfo {
    fn from_answer(endpoint: Endpoint, answer: FetchAnswer) -> Result<Self, Error> {
        let info = Option::from_answer(endpoint.clone(), answer)?;
        info.ok_or_else(|| unchanged(&endpoint))
    }
}

/// Not to be, since a 304 that was not asked for is refused before.
fn unchanged(endpoint: &Endpoint) -> Error {
    Error::configuration(
        endpoint,
        "the server says that nothing has changed, and was not asked",
    )
}

/// What is known of a file beside its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetInfo {
    content_type: Option<String>,
    etag: Option<String>,
    length: Option<u64>,
    request_id: Option<String>,
}

impl AssetInfo {
    fn new(headers: &HeaderMap, request_id: Option<String>) -> Self {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        Self {
            content_type: text(header::CONTENT_TYPE).map(str::to_owned),
            etag: text(header::ETAG).map(str::to_owned),
            length: text(header::CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            request_id,
        }
    }

    /// What the file is, such as `image/png`.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// What to give to [`FetchAsset::if_none_match`] the next time.
    pub fn etag(&self) -> Option<&str> {
        self.etag.as_deref()
    }

    /// Length of the content in bytes, where the server says so.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The server's id for the request. Zitadel's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

/// A file whose content is still to be read: by [`chunk`](Self::chunk), or as a whole by
/// [`bytes`](Self::bytes). Dropped, the rest is given up.
///
/// Reading takes part in the time limit of the request.
pub struct Asset {
    endpoint: Endpoint,
    info: AssetInfo,
    open: Box<OpenAnswer>,
}

impl Asset {
    /// What is known beside the content.
    pub fn info(&self) -> &AssetInfo {
        &self.info
    }

    /// The next piece of the content, `None` at its end.
    ///
    /// # Errors
    /// When the connection breaks, or the time is over, before the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = self.open.chunk().await;
        chunk.map_err(|error| Error::transport(&self.endpoint, error))
    }

    /// The whole content.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk), and when there are more than 16 MiB, which nothing of Zitadel's
    /// has.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let whole = self.open.collect(MAX_IN_MEMORY).await;
        let whole = whole.map_err(|error| Error::transport(&self.endpoint, error))?;
        Ok(whole.into_body())
    }
}

impl fmt::Debug for Asset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asset")
            .field("info", &self.info)
            .finish_non_exhaustive()
    }
}
