//! The verifier in web frameworks. What a request must bring, and how it is answered when it does
//! not, is decided in [`admission`] and in [`VerifyError`](crate::VerifyError) for all of them.

#[cfg(feature = "actix")]
pub mod actix;
#[cfg(any(
    feature = "actix",
    feature = "axum",
    feature = "rocket",
    feature = "tower"
))]
pub(crate) mod admission;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(any(feature = "tower", feature = "tonic"))]
pub(crate) mod grpc;
#[cfg(any(feature = "actix", feature = "axum", feature = "rocket"))]
pub(crate) mod guarded;
#[cfg(feature = "tower")]
pub(crate) mod http_request;
#[cfg(any(feature = "actix", feature = "rocket"))]
pub(crate) mod optional_claims;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(feature = "tonic")]
pub mod tonic;
#[cfg(feature = "tower")]
pub mod tower;
#[cfg(feature = "tower-http")]
pub(crate) mod tower_http;
