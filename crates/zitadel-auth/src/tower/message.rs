use http::{HeaderMap, StatusCode, Uri};

use crate::tower::allowed_hosts::Destination;

/// A request that can carry a token: [`http::Request`], and with the feature `reqwest`
/// `reqwest::Request`.
pub trait HttpRequest: sealed::Request {}

/// An answer to one.
pub trait HttpResponse: sealed::Response {}

impl<T: sealed::Request> HttpRequest for T {}

impl<T: sealed::Response> HttpResponse for T {}

pub(crate) mod sealed {
    use http::{HeaderMap, StatusCode};

    use crate::tower::allowed_hosts::Destination;

    pub trait Request {
        /// `None` when the URL names no host.
        fn destination(&self) -> Option<Destination<'_>>;

        fn headers_mut(&mut self) -> &mut HeaderMap;
    }

    pub trait Response {
        fn status(&self) -> StatusCode;

        fn headers(&self) -> &HeaderMap;

        /// Who gave it, where the client has followed redirects.
        fn origin(&self) -> Option<Destination<'_>>;
    }
}

impl<B> sealed::Request for http::Request<B> {
    fn destination(&self) -> Option<Destination<'_>> {
        destination(self.uri())
    }

    fn headers_mut(&mut self) -> &mut HeaderMap {
        http::Request::headers_mut(self)
    }
}

impl<B> sealed::Response for http::Response<B> {
    fn status(&self) -> StatusCode {
        http::Response::status(self)
    }

    fn headers(&self) -> &HeaderMap {
        http::Response::headers(self)
    }

    fn origin(&self) -> Option<Destination<'_>> {
        None
    }
}

fn destination(uri: &Uri) -> Option<Destination<'_>> {
    let authority = uri.authority()?;
    Some(Destination {
        scheme: uri.scheme_str().unwrap_or_default(),
        authority: authority.as_str(),
    })
}
