//! Request guards for [Rocket](https://docs.rs/rocket) 0.5. Behind the feature `rocket`.
//!
//! The fairing has the verifier, and [`Claims`] is an argument of the handler:
//!
//! ```
//! use rocket::{Build, Rocket, get, routes};
//! use zitadel_verify::rocket::VerifyFairing;
//! use zitadel_verify::{Claims, OptionalClaims, TokenVerifier, VerifyError};
//!
//! #[get("/who")]
//! fn who(claims: Claims) -> String {
//!     claims.subject().to_owned()
//! }
//!
//! #[get("/greet")]
//! fn greet(claims: OptionalClaims) -> &'static str {
//!     if claims.0.is_some() { "welcome back" } else { "hello, stranger" }
//! }
//!
//! #[get("/invoices")]
//! fn invoices(claims: Claims) -> Result<&'static str, VerifyError> {
//!     claims.require_role("reader")?;
//!     Ok("none")
//! }
//!
//! # fn example(verifier: TokenVerifier) -> Rocket<Build> {
//! rocket::build()
//!     .attach(VerifyFairing::new(verifier))
//!     .mount("/", routes![who, greet, invoices])
//! # }
//! ```
//!
//! A request that is refused goes to the catcher of its status, whatever it answers, and the fairing
//! adds the headers that [`VerifyError::to_response`] says. A [`VerifyError`] of a handler is such an
//! answer too. [`Guarded`] asks for more than a valid token.
//!
//! Do not ask for `Option<Claims>`: Rocket makes `None` of every failure, so that a forged token
//! would be taken for none. [`OptionalClaims`] refuses it.

use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::http::{Header, Status};
use rocket::request::{FromRequest, Outcome};
use rocket::response::{self, Responder};
use rocket::{Build, Request, Response, Rocket};

use crate::adapters::admission::Admission;
use crate::adapters::guarded::{Guarded, RouteGuard};
use crate::adapters::optional_claims::OptionalClaims;
use crate::error::VerifyError;
use crate::token::claims::Claims;
use crate::verifier::TokenVerifier;

/// Gives the verifier to all routes, and the headers of RFC 6750 to answers that refuse a request.
#[derive(Clone, Debug)]
pub struct VerifyFairing {
    verifier: TokenVerifier,
}

impl VerifyFairing {
    /// With this verifier.
    pub fn new(verifier: TokenVerifier) -> Self {
        Self { verifier }
    }
}

/// The verifier, as Rocket's state.
struct Managed(TokenVerifier);

/// Why a guard has refused the request.
struct Refusal(Option<VerifyError>);

#[rocket::async_trait]
impl Fairing for VerifyFairing {
    fn info(&self) -> Info {
        Info {
            name: "Zitadel token verifier",
            kind: Kind::Ignite | Kind::Response | Kind::Singleton,
        }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        Ok(rocket.manage(Managed(self.verifier.clone())))
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let Refusal(Some(error)) = request.local_cache(|| Refusal(None)) else {
            return;
        };
        // Another route may have taken the request.
        if response.status() == status(error) {
            set_headers(error, response);
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Claims {
    type Error = VerifyError;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, VerifyError> {
        outcome(request, claims(request).await)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for OptionalClaims {
    type Error = VerifyError;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, VerifyError> {
        let admitted = match verifier(request) {
            Ok(verifier) => admit(&Admission::new(verifier).optional(), request).await,
            Err(error) => Err(error),
        };
        outcome(request, admitted.map(Self))
    }
}

#[rocket::async_trait]
impl<'r, G: RouteGuard> FromRequest<'r> for Guarded<G> {
    type Error = VerifyError;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, VerifyError> {
        outcome(request, claims(request).await.and_then(Self::new))
    }
}

async fn claims(request: &Request<'_>) -> Result<Claims, VerifyError> {
    let admission = Admission::new(verifier(request)?);
    let claims = admit(&admission, request).await?;
    claims.ok_or_else(VerifyError::no_token)
}

async fn admit(
    admission: &Admission,
    request: &Request<'_>,
) -> Result<Option<Claims>, VerifyError> {
    let authorization = request.headers().get("Authorization");
    admission.admit(authorization.map(str::as_bytes)).await
}

fn verifier(request: &Request<'_>) -> Result<TokenVerifier, VerifyError> {
    match request.rocket().state::<Managed>() {
        Some(managed) => Ok(managed.0.clone()),
        None => {
            let error = VerifyError::configuration(
                "Rocket has no verifier: attach a VerifyFairing with one",
            );
            tracing::error!(%error, "an access token could not be verified");
            Err(error)
        }
    }
}

fn outcome<T>(request: &Request<'_>, admitted: Result<T, VerifyError>) -> Outcome<T, VerifyError> {
    match admitted {
        Ok(admitted) => Outcome::Success(admitted),
        Err(error) => {
            request.local_cache(|| Refusal(Some(error.clone())));
            Outcome::Error((status(&error), error))
        }
    }
}

impl<'r> Responder<'r, 'static> for VerifyError {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::new();
        response.set_status(status(&self));
        set_headers(&self, &mut response);
        Ok(response)
    }
}

fn status(error: &VerifyError) -> Status {
    Status::new(error.status().as_u16())
}

fn set_headers(error: &VerifyError, response: &mut Response<'_>) {
    for (name, value) in error.to_response().headers() {
        if let Ok(value) = value.to_str() {
            response.set_header(Header::new(name.as_str().to_owned(), value.to_owned()));
        }
    }
}
