//! Signing in at the token endpoint: find it, prove who one is, and try once more where something
//! else can be tried.

use std::fmt::{self, Debug};
use std::future::Future;

use zitadel_transport::redaction::Given;
use zitadel_transport::{BoxFuture, Clock};

use crate::error::AuthError;
use crate::token_endpoint::failure::{Refusal, TokenFailure};
use crate::token_endpoint::issuer::{Endpoints, Found, Issuer};
use crate::token_endpoint::request::TokenRequest;
use crate::tokens::refresh::{FetchToken, IssuedToken};

/// One way to prove to a token endpoint who asks.
pub(crate) trait Grant: Debug + Send + Sync + 'static {
    /// What one try is made with.
    type Credential: Send + Sync;

    fn credential(&self) -> impl Future<Output = Result<Self::Credential, AuthError>> + Send;

    /// Another credential than the refused one, where one is worth a try.
    fn instead_of(
        &self,
        refused: &Self::Credential,
        refusal: &Refusal,
    ) -> impl Future<Output = Result<Option<Self::Credential>, AuthError>> + Send;

    /// A request for a token, without its scope. `issuer` is as it calls itself.
    fn request(
        &self,
        credential: &Self::Credential,
        issuer: &str,
    ) -> Result<TokenRequest, AuthError>;

    fn accepted(&self, _credential: &Self::Credential) {}

    /// Says who was refused, and what to check.
    fn explain(
        &self,
        credential: &Self::Credential,
        issuer: &Issuer,
        endpoints: &Endpoints,
        refusal: &Refusal,
    ) -> String;
}

/// Signs in by a [`Grant`].
pub(crate) struct SignIn<G> {
    pub(crate) grant: G,
    pub(crate) issuer: Issuer,
    pub(crate) scope: String,
    pub(crate) clock: Clock,
}

impl<G: Debug> Debug for SignIn<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn")
            .field("grant", &self.grant)
            .field("issuer", &self.issuer)
            .field("scope", &Given(&self.scope))
            .finish_non_exhaustive()
    }
}

impl<G: Grant> FetchToken for SignIn<G> {
    fn fetch(&self) -> BoxFuture<'_, Result<IssuedToken, AuthError>> {
        Box::pin(self.fetch_token())
    }
}

impl<G: Grant> SignIn<G> {
    async fn fetch_token(&self) -> Result<IssuedToken, AuthError> {
        let Found {
            mut endpoints,
            is_new,
        } = self.issuer.endpoints().await?;
        let credential = self.grant.credential().await?;
        let mut outcome = self.request(&endpoints, &credential).await;
        if matches!(outcome, Err(TokenFailure::NotThere(_))) && !is_new {
            if let Some(found) = self.issuer.endpoints_instead_of(&endpoints).await {
                endpoints = found;
                outcome = self.request(&endpoints, &credential).await;
            }
        }
        let refusal = match outcome {
            Ok(token) => return Ok(token),
            Err(failure) => failure.refusal()?,
        };
        let Some(other) = self.grant.instead_of(&credential, &refusal).await? else {
            return Err(self.explain(&credential, &endpoints, refusal));
        };
        match self.request(&endpoints, &other).await {
            Ok(token) => Ok(token),
            Err(failure) => Err(self.explain(&other, &endpoints, failure.refusal()?)),
        }
    }

    async fn request(
        &self,
        endpoints: &Endpoints,
        credential: &G::Credential,
    ) -> Result<IssuedToken, TokenFailure> {
        let request = self.grant.request(credential, &endpoints.issuer)?;
        let request = request.field("scope", &self.scope);
        let token = request.send(&self.issuer, endpoints, &self.clock).await?;
        self.grant.accepted(credential);
        Ok(token)
    }

    fn explain(
        &self,
        credential: &G::Credential,
        endpoints: &Endpoints,
        refusal: Refusal,
    ) -> AuthError {
        let advice = self
            .grant
            .explain(credential, &self.issuer, endpoints, &refusal);
        refusal.into_error(&advice)
    }
}
