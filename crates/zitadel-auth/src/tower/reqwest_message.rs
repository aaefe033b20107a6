use http::{HeaderMap, StatusCode};
use url::Url;

use crate::tower::allowed_hosts::Destination;
use crate::tower::message::sealed;
use crate::tower::replay::{ClonedBody, EmptyBody, Replay};

impl sealed::Request for reqwest::Request {
    fn destination(&self) -> Option<Destination<'_>> {
        Some(destination(self.url()))
    }

    fn headers_mut(&mut self) -> &mut HeaderMap {
        reqwest::Request::headers_mut(self)
    }
}

impl sealed::Response for reqwest::Response {
    fn status(&self) -> StatusCode {
        reqwest::Response::status(self)
    }

    fn headers(&self) -> &HeaderMap {
        reqwest::Response::headers(self)
    }

    fn origin(&self) -> Option<Destination<'_>> {
        Some(destination(self.url()))
    }
}

/// A body that is a stream is not cloned.
impl Replay<reqwest::Request> for ClonedBody {
    fn replay(&self, request: &reqwest::Request) -> Option<reqwest::Request> {
        request.try_clone()
    }
}

impl Replay<reqwest::Request> for EmptyBody {
    fn replay(&self, request: &reqwest::Request) -> Option<reqwest::Request> {
        request.body().is_none().then(|| request.try_clone())?
    }
}

fn destination(url: &Url) -> Destination<'_> {
    Destination {
        scheme: url.scheme(),
        authority: url.authority(),
    }
}
