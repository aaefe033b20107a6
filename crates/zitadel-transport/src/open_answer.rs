use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::TransportError;

/// An answer whose head has come, and whose body comes as it is asked for. Dropped, it is given up.
///
/// The time limit of the request goes on until the last byte.
pub struct OpenAnswer {
    response: reqwest::Response,
    url: Url,
    timeout: Duration,
}

impl OpenAnswer {
    pub(crate) fn new(response: reqwest::Response, url: Url, timeout: Duration) -> Self {
        Self {
            response,
            url,
            timeout,
        }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The next piece of the body, `None` at its end.
    ///
    /// # Errors
    /// When the connection breaks, or the time is over, before the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        let chunk = self.response.chunk().await;
        chunk.map_err(|error| TransportError::within_answer(error, &self.url, self.timeout))
    }

    /// The whole answer, when its body has at most `limit` bytes.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk), and when the body is larger.
    pub async fn collect(mut self, limit: usize) -> Result<http::Response<Bytes>, TransportError> {
        let announced = self.response.content_length().unwrap_or(0);
        if usize::try_from(announced).map_or(true, |length| length > limit) {
            return Err(self.too_large(limit));
        }
        // Most answers come in one piece, which is then the body without a copy.
        let mut body = self.chunk().await?.unwrap_or_default();
        if body.len() > limit {
            return Err(self.too_large(limit));
        }
        if let Some(second) = self.chunk().await? {
            let mut whole = BytesMut::from(body);
            let mut next = Some(second);
            while let Some(chunk) = next {
                if whole.len() + chunk.len() > limit {
                    return Err(self.too_large(limit));
                }
                whole.extend_from_slice(&chunk);
                next = self.chunk().await?;
            }
            body = whole.freeze();
        }
        Ok(self.into_head().map(|()| body))
    }

    /// What came before the body.
    pub fn into_head(mut self) -> http::Response<()> {
        let mut answer = http::Response::new(());
        *answer.status_mut() = self.response.status();
        *answer.version_mut() = self.response.version();
        *answer.headers_mut() = std::mem::take(self.response.headers_mut());
        answer
    }

    fn too_large(&self, limit: usize) -> TransportError {
        TransportError::body_too_large(&self.url, limit)
    }
}

impl fmt::Debug for OpenAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenAnswer")
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
