//! How a request of the crate `http` is let in.

use http::{Extensions, HeaderMap, HeaderValue, Request, Response, header};

use crate::adapters::admission::Admission;
use crate::adapters::grpc;
use crate::error::VerifyError;
use crate::token::claims::Claims;

/// The request gets its claims, or there is the answer to it. `None` when something must be waited
/// for, which [`admit_later`] does.
pub(crate) fn admit_now<B>(
    admission: &Admission,
    request: &mut Request<B>,
) -> Option<Result<(), Response<()>>> {
    let admitted = admission.admit_now(authorization(request.headers()))?;
    Some(match admitted {
        Ok(claims) => {
            extend(request.extensions_mut(), claims);
            Ok(())
        }
        Err(error) => Err(refusal(request.headers(), &error)),
    })
}

/// The request with its claims, or the answer to it.
pub(crate) async fn admit_later<B>(
    admission: &Admission,
    request: Request<B>,
) -> Result<Request<B>, Response<()>> {
    // The body need not be shared between threads, so it is not borrowed across the wait.
    let (mut parts, body) = request.into_parts();
    match admission.admit_later(authorization(&parts.headers)).await {
        Ok(claims) => {
            extend(&mut parts.extensions, claims);
            Ok(Request::from_parts(parts, body))
        }
        Err(error) => Err(refusal(&parts.headers, &error)),
    }
}

fn authorization(headers: &HeaderMap) -> impl Iterator<Item = &[u8]> {
    let values = headers.get_all(header::AUTHORIZATION);
    values.iter().map(HeaderValue::as_bytes)
}

fn extend(extensions: &mut Extensions, claims: Option<Claims>) {
    if let Some(claims) = claims {
        extensions.insert(claims);
    }
}

fn refusal(headers: &HeaderMap, error: &VerifyError) -> Response<()> {
    match grpc::is_grpc(headers) {
        true => grpc::response(error),
        false => error.to_response(),
    }
}
