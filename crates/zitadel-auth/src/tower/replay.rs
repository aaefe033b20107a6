use http::Request;
use http_body::Body;

/// Which requests can be sent a second time.
pub trait Replay<R> {
    /// A copy to send when the first one is refused, made before that is sent.
    fn replay(&self, request: &R) -> Option<R>;
}

/// All requests, by a clone of their body.
#[derive(Clone, Copy, Debug)]
pub struct ClonedBody;

/// Those that are known to have no body.
#[derive(Clone, Copy, Debug)]
pub struct EmptyBody;

/// None.
#[derive(Clone, Copy, Debug)]
pub struct NoReplay;

impl<B: Clone> Replay<Request<B>> for ClonedBody {
    fn replay(&self, request: &Request<B>) -> Option<Request<B>> {
        Some(request.clone())
    }
}

impl<B: Body + Default> Replay<Request<B>> for EmptyBody {
    fn replay(&self, request: &Request<B>) -> Option<Request<B>> {
        if !request.body().is_end_stream() {
            return None;
        }
        let mut copy = Request::new(B::default());
        copy.method_mut().clone_from(request.method());
        copy.uri_mut().clone_from(request.uri());
        *copy.version_mut() = request.version();
        copy.headers_mut().clone_from(request.headers());
        copy.extensions_mut().clone_from(request.extensions());
        Some(copy)
    }
}

impl<R> Replay<R> for NoReplay {
    fn replay(&self, _: &R) -> Option<R> {
        None
    }
}
