use bytes::Bytes;
use http::Response as HttpResponse;
use zitadel_transport::redaction;
use zitadel_types::json;

use crate::connect;
use crate::error::Error;
use crate::operation::Operation;
use crate::response::Response;
use crate::sent_call::SentCall;

/// What a call comes to.
pub(crate) type Outcome = Result<Reply, Error>;

/// A successful answer, before its type is known again.
pub(crate) struct Reply {
    pub(crate) answer: HttpResponse<Bytes>,
    pub(crate) sent: SentCall,
    /// What reading it may cost.
    pub(crate) limits: json::Limits,
    /// The rest of an answer that is not read yet.
    #[cfg(feature = "__streaming")]
    pub(crate) open: Option<Box<zitadel_transport::OpenAnswer>>,
}

impl Reply {
    /// Reads the message: the first step that knows its type.
    pub(crate) fn message<O: Operation>(&self) -> Result<O::Response, Error> {
        json::from_slice_within(self.answer.body(), self.limits)
            .map_err(|error| connect::unreadable(&self.answer, &self.sent, &error))
    }

    /// Reads the message, and keeps what came around it.
    pub(crate) fn response<O: Operation>(self) -> Result<Response<O::Response>, Error> {
        let message = self.message::<O>()?;
        let request_id = self.request_id();
        let (parts, _) = self.answer.into_parts();
        Ok(Response::new(parts, request_id, message))
    }

    pub(crate) fn request_id(&self) -> Option<String> {
        redaction::request_id(self.answer.headers(), &self.sent.secrets())
    }

    /// An error for an answer that is of no use, though it can be read.
    pub(crate) fn unusable(&self, message: String) -> Error {
        connect::unusable(&self.answer, &self.sent, message)
    }
}
