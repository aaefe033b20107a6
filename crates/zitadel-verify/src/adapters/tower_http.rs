use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::{Request, Response};
use tower_http::auth::AsyncAuthorizeRequest;
use zitadel_auth::BoxFuture;

use crate::adapters::admission::Admission;
use crate::adapters::http_request::{admit_later, admit_now};
use crate::token::guard::Guard;
use crate::verifier::TokenVerifier;

/// Verifies requests for tower-http's `AsyncRequireAuthorizationLayer`, as
/// [`VerifyLayer`](crate::tower::VerifyLayer) does. Behind the feature `tower-http`.
///
/// `A` is the body of answers, which the service below decides.
///
/// ```
/// use tower_http::auth::AsyncRequireAuthorizationLayer;
/// use zitadel_verify::TokenVerifier;
/// use zitadel_verify::tower::VerifyRequest;
///
/// # fn example<A>(verifier: TokenVerifier) -> AsyncRequireAuthorizationLayer<VerifyRequest<A>> {
/// let layer = AsyncRequireAuthorizationLayer::new(VerifyRequest::new(verifier));
/// # layer
/// # }
/// ```
#[must_use]
pub struct VerifyRequest<A> {
    admission: Arc<Admission>,
    answer: PhantomData<fn() -> A>,
}

impl<A> VerifyRequest<A> {
    /// Every request needs a token that is valid.
    pub fn new(verifier: TokenVerifier) -> Self {
        Self::with(Admission::new(verifier))
    }

    /// The token must pass this guard, and those before.
    pub fn require(self, guard: impl Into<Guard>) -> Self {
        Self::with(Arc::unwrap_or_clone(self.admission).require(guard.into()))
    }

    fn with(admission: Admission) -> Self {
        Self {
            admission: Arc::new(admission),
            answer: PhantomData,
        }
    }
}

impl<B, A> AsyncAuthorizeRequest<B> for VerifyRequest<A>
where
    B: Send + 'static,
    A: Default,
{
    type RequestBody = B;
    type ResponseBody = A;
    type Future = BoxFuture<'static, Result<Request<B>, Response<A>>>;

    fn authorize(&mut self, mut request: Request<B>) -> Self::Future {
        let admission = self.admission.clone();
        Box::pin(async move {
            let admitted = match admit_now(&admission, &mut request) {
                Some(admitted) => admitted.map(|()| request),
                None => admit_later(&admission, request).await,
            };
            admitted.map_err(|refusal| refusal.map(|()| A::default()))
        })
    }
}

impl<A> Clone for VerifyRequest<A> {
    fn clone(&self) -> Self {
        Self {
            admission: self.admission.clone(),
            answer: PhantomData,
        }
    }
}

impl<A> fmt::Debug for VerifyRequest<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyRequest")
            .field("admission", &self.admission)
            .finish()
    }
}
