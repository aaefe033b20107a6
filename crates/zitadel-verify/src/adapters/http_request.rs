//! How a request of the crate `http` is let in.

use http::{Request, Response, header};

use crate::adapters::admission::Admission;
use crate::adapters::grpc;

/// The request with its claims, or the answer to it.
pub(crate) async fn admit<B>(
    admission: &Admission,
    request: Request<B>,
) -> Result<Request<B>, Response<()>> {
    // The body need not be shared between threads, so it is not borrowed across the wait.
    let (mut parts, body) = request.into_parts();
    let authorization = parts.headers.get_all(header::AUTHORIZATION);
    let values = authorization.iter().map(|value| value.as_bytes());
    match admission.admit(values).await {
        Ok(claims) => {
            if let Some(claims) = claims {
                parts.extensions.insert(claims);
            }
            Ok(Request::from_parts(parts, body))
        }
        Err(error) if grpc::is_grpc(&parts.headers) => Err(grpc::response(&error)),
        Err(error) => Err(error.to_response()),
    }
}
