use std::fmt;
use std::io;
use std::mem;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method};
use tokio::io::AsyncReadExt;
use zitadel_auth::BoxFuture;

use super::content_type::{self, LOOKED_AT};
use super::place::{Kind, Place};
use crate::client::Client;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::options::CallOptions;
use crate::outgoing::{Audience, Body, Outgoing, Protocol};
use crate::streaming::transfer::Transfer;
use crate::streaming::transfer_call::{transfer_call, transfer_timeout, transfer_token};
use crate::streaming::{self, BodyPlan, LocalFile, Segment};

/// The largest file that Zitadel takes, in bytes: 512 KiB.
pub const MAX_UPLOAD: u64 = 512 * 1024;

/// A file to upload.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    content_type: Option<String>,
}

#[derive(Clone)]
enum Source {
    File(PathBuf),
    Bytes(Bytes),
}

impl Upload {
    /// A file of this machine, which is read as it is sent. Nothing is read before the upload is
    /// awaited.
    pub fn from_file(path: impl Into<PathBuf>) -> Self {
        Self::new(Source::File(path.into()))
    }

    /// What is in memory already.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()))
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            content_type: None,
        }
    }

    /// Says what the file is, such as `image/heic`. Default: what its first bytes say, which know PNG,
    /// JPEG, GIF, WebP, AVIF, SVG, ICO, BMP, TIFF; TTF, OTF, WOFF, WOFF2, TTC.
    ///
    /// The server judges by the bytes, too.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Looks at it: the body to send, and its content type.
    async fn prepare(self, kind: Kind) -> Result<(BodyPlan, HeaderValue), String> {
        let (file, name, length, start) = match &self.source {
            Source::File(path) => {
                let (local, file) = LocalFile::open(path).await?;
                let mut start = Vec::new();
                let read = file.take(LOOKED_AT).read_to_end(&mut start).await;
                read.map_err(|error: io::Error| format!("unable to read {local}: {error}"))?;
                let (name, length) = (local.to_string(), local.length());
                (Some(local), name, length, Bytes::from(start))
            }
            Source::Bytes(bytes) => {
                let start = bytes.slice(..bytes.len().min(LOOKED_AT as usize));
                (None, "the upload".to_owned(), bytes.len() as u64, start)
            }
        };
        if length == 0 {
            return Err(format!("{name} is empty"));
        }
        if length > MAX_UPLOAD {
            return Err(format!(
                "{name} has {length} bytes, and Zitadel takes {MAX_UPLOAD} (512 KiB) at most"
            ));
        }
        let content_type = self.judged_type(&name, &start, kind)?;
        let content = match self.source {
            Source::File(_) => Segment::Range { start: 0, length },
            Source::Bytes(bytes) => Segment::Bytes(bytes),
        };
        form(file, content, &content_type)
    }

    /// What the file is, when it is what is taken there.
    fn judged_type(&self, name: &str, start: &[u8], kind: Kind) -> Result<String, String> {
        let (wanted, known) = (kind.wanted(), kind.known());
        let content_type = match &self.content_type {
            Some(given) => given.trim().to_ascii_lowercase(),
            None => match content_type::detect(start) {
                Some(found) => found.to_owned(),
                None => {
                    return Err(format!(
                        "{name} is none of the files that are known by their first bytes, and {wanted} is due ({known}): if it is one, name its type with Upload::content_type"
                    ));
                }
            },
        };
        // RFC 9110, 8.3.1.
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
        let is_type = content_type.split_once('/').is_some_and(|(a, b)| {
            !a.is_empty() && !b.is_empty() && a.bytes().chain(b.bytes()).all(is_token)
        });
        if !is_type {
            return Err(format!(
                "the content type given for {name} is none: write it like image/png"
            ));
        }
        if !kind.takes(&content_type) {
            return Err(format!(
                "{name} is {content_type}, and {wanted} is due ({known})"
            ));
        }
        Ok(content_type)
    }
}

/// RFC 7578, for the one field that there is: a crate for it would be larger than this.
fn form(
    file: Option<LocalFile>,
    content: Segment,
    content_type: &str,
) -> Result<(BodyPlan, HeaderValue), String> {
    let boundary = format!("zitadel-{:032x}", fastrand::u128(..));
    // The name of the file on this machine is nobody's business.
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"upload\"\r\nContent-Type: {content_type}\r\n\r\n"
    );
    let foot = format!("\r\n--{boundary}--\r\n");
    let header = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"))
        .map_err(|error| error.to_string())?;
    let segments = vec![
        Segment::Bytes(head.into()),
        content,
        Segment::Bytes(foot.into()),
    ];
    Ok((BodyPlan::new(file, segments), header))
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::File(path) => write!(f, "Upload({})", streaming::shown(path)),
            Source::Bytes(bytes) => write!(f, "Upload({} bytes)", bytes.len()),
        }
    }
}

/// An upload, which is sent when it is awaited.
///
/// Before anything is sent, the file is opened and looked at: it must be a regular one, not empty, of
/// [`MAX_UPLOAD`] bytes at most, and an image or a font, as is due. It is read while it is sent. When
/// it becomes shorter or longer meanwhile, the request is broken off, and the server stores nothing.
///
/// It is tried again after any passing failure, since it does no harm twice.
///
/// # Errors
/// Of kind [`File`](crate::ErrorKind::File) when the file is not fit to be sent, else as for a
/// [`Call`](crate::Call).
#[must_use = "an upload is sent when it is awaited"]
pub struct UploadAsset {
    client: Client,
    place: Place,
    upload: Upload,
    options: CallOptions,
    under_way: Option<BoxFuture<'static, Result<(), Error>>>,
}

transfer_call!([] UploadAsset => ());
transfer_timeout!([] UploadAsset);
transfer_token!([] UploadAsset);

impl UploadAsset {
    pub(super) fn new(client: Client, place: Place, upload: Upload) -> Self {
        Self {
            client,
            place,
            upload,
            options: CallOptions::default(),
            under_way: None,
        }
    }

    fn start(&mut self) -> BoxFuture<'static, Result<(), Error>> {
        let (client, place, upload) = (self.client.clone(), self.place, self.upload.clone());
        let mut options = mem::take(&mut self.options);
        Box::pin(async move {
            let endpoint = place.upload();
            let prepared = upload.prepare(place.kind());
            let (plan, content_type) =
                streaming::prepare(&client, &endpoint, &mut options, prepared).await?;
            let transfer: Arc<dyn Transfer> = Arc::new(streaming::Upload { plan });
            let outgoing = Outgoing {
                method: Method::POST,
                target: place.path().into(),
                body: Body::Streamed {
                    transfer,
                    content_type: Some(content_type),
                },
                protocol: Protocol::Assets,
                audience: Audience::Api,
            };
            let exchange = Exchange::of(client, endpoint, outgoing, options);
            exchange.start().await.map(drop)
        })
    }
}
