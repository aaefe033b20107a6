//! One table of requests and their answers, for every framework that the verifier has an adapter for:
//! the example APIs answer them over real HTTP.
#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

#[allow(dead_code, reason = "the test starts it by other means")]
#[path = "../../src/bin/actix_api.rs"]
mod actix_api;
#[allow(dead_code, reason = "the test starts it by other means")]
#[path = "../../src/bin/axum_api.rs"]
mod axum_api;
#[allow(dead_code, reason = "the test starts it by other means")]
#[path = "../../src/bin/hyper_api.rs"]
mod hyper_api;
#[allow(dead_code, reason = "the test starts it by other means")]
#[path = "../../src/bin/rocket_api.rs"]
mod rocket_api;
#[allow(dead_code, reason = "the test starts it by other means")]
#[path = "../../src/bin/tonic_api.rs"]
mod tonic_api;

mod frameworks;
mod grpc;
mod http_apis;
mod layers;
mod misconfigured;
mod programs;
mod table;
mod together;
mod tokens;
mod upgrades;
