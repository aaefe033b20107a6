use crate::bearer;
use crate::error::VerifyError;
use crate::token::claims::Claims;
use crate::token::guard::Guard;
use crate::verifier::TokenVerifier;

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
    pub(crate) async fn admit(
        &self,
        authorization: impl IntoIterator<Item = &[u8]>,
    ) -> Result<Option<Claims>, VerifyError> {
        match bearer::token_of(authorization) {
            Err(error) if error.is_no_token() && self.is_open() => Ok(None),
            token => {
                let claims = self.verifier.verify(token?).await?;
                if let Some(guard) = &self.guard {
                    guard.check(&claims)?;
                }
                Ok(Some(claims))
            }
        }
    }

    /// What is guarded is open to nobody who is not known.
    fn is_open(&self) -> bool {
        self.token_is_optional && self.guard.is_none()
    }
}
