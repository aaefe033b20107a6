use crate::bearer;
use crate::error::VerifyError;
use crate::token::claims::Claims;
use crate::token::guard::Guard;
use crate::verifier::{Looked, TokenVerifier};

/// Who is let in.
#[derive(Clone, Debug)]
pub(crate) struct Admission {
    verifier: TokenVerifier,
    guard: Option<Guard>,
    token_is_optional: bool,
}

impl Admission {
    pub(crate) fn new(verifier: TokenVerifier) -> Self {
        Self {
            verifier,
            guard: None,
            token_is_optional: false,
        }
    }

    /// Asks for this too.
    #[cfg(any(feature = "actix", feature = "tower"))]
    pub(crate) fn require(mut self, guard: Guard) -> Self {
        self.guard = Some(match self.guard {
            Some(before) => before.and(guard),
            None => guard,
        });
        self
    }

    pub(crate) fn optional(mut self) -> Self {
        self.token_is_optional = true;
        self
    }

    /// Judges a request by the values of its `Authorization` headers.
    ///
    /// `None` is a request without a token, where that is allowed.
    #[cfg(any(feature = "actix", feature = "axum", feature = "rocket"))]
    pub(crate) async fn admit(
        &self,
        authorization: impl IntoIterator<Item = &[u8]>,
    ) -> Result<Option<Claims>, VerifyError> {
        let credentials = match bearer::credentials_of(authorization) {
            Ok(credentials) => credentials,
            Err(error) => return self.without_token(error),
        };
        match self.verifier.look(credentials) {
            Looked::Judged(verified) => self.guard(verified),
            Looked::Unjudged(unjudged) => self.guard(self.verifier.judge(unjudged).await),
            Looked::NoToken(why) => Err(why.malformed_request()),
        }
    }

    /// The same where nothing must be waited for. Otherwise [`admit_later`](Self::admit_later) waits.
    #[cfg(feature = "tower")]
    pub(crate) fn admit_now<'a>(
        &self,
        authorization: impl IntoIterator<Item = &'a [u8]>,
    ) -> Option<Result<Option<Claims>, VerifyError>> {
        let credentials = match bearer::credentials_of(authorization) {
            Ok(credentials) => credentials,
            Err(error) => return Some(self.without_token(error)),
        };
        match self.verifier.look(credentials) {
            Looked::Judged(verified) => Some(self.guard(verified)),
            Looked::Unjudged(_) => None,
            Looked::NoToken(why) => Some(Err(why.malformed_request())),
        }
    }

    #[cfg(feature = "tower")]
    pub(crate) async fn admit_later(
        &self,
        authorization: impl IntoIterator<Item = &[u8]>,
    ) -> Result<Option<Claims>, VerifyError> {
        let unjudged = self.verifier.unjudged(bearer::token_of(authorization)?);
        self.guard(self.verifier.judge(unjudged).await)
    }

    fn guard(&self, verified: Result<Claims, VerifyError>) -> Result<Option<Claims>, VerifyError> {
        let claims = verified?;
        if let Some(guard) = &self.guard {
            guard.check(&claims)?;
        }
        Ok(Some(claims))
    }

    fn without_token(&self, error: VerifyError) -> Result<Option<Claims>, VerifyError> {
        match error.is_no_token() && self.is_open() {
            true => Ok(None),
            false => Err(error),
        }
    }

    /// What is guarded is open to nobody who is not known.
    fn is_open(&self) -> bool {
        self.token_is_optional && self.guard.is_none()
    }
}
