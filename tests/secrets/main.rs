//! A secret put into every text parameter of the public API, one by one, and looked for in all that
//! a program shows: errors, `Debug` in both forms, and the log at `TRACE`.
//!
//! These tests have a process of their own, since they record the log of the whole process.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod environment;
mod marked;
mod parameters;
mod received_tokens;
mod signatures;

use marked::Marked;
use parameters::{PARAMETERS, Trial};
use received_tokens::Api;
use zitadel_mock::ZitadelMock;
use zitadel_test_support::captured_log::CapturedLog;

/// For parameters that only take what is meant to be shown.
const SHOWN_AS_GIVEN: [&str; 12] = [
    "AuthError::configuration(message)",
    "AuthError::unavailable(message)",
    "BodyError::new(message)",
    "Endpoint::new(path)",
    "Endpoint::new(permission)",
    "Endpoint::over_rest(path)",
    "Endpoint::over_rest(permission)",
    "Rest::delete(template)",
    "Rest::get(template)",
    "Rest::post(template)",
    "Rest::put(template)",
    "TransportError::configuration(message)",
];

#[tokio::test]
async fn a_secret_in_any_text_parameter_shows_nowhere() {
    let log = CapturedLog::of_this_process(tracing::Level::TRACE);
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("billing");
    let key_json = account.key_json();
    let trial = Trial::new(mock.url(), &key_json, &log);
    let api = Api::of(&mock, &log).await;
    for marked in Marked::all(&key_json) {
        for (parameter, give) in PARAMETERS {
            give(&trial, marked.text.clone()).await;
            shows_nothing(&log, &marked, parameter);
        }
        for (parameter, give) in received_tokens::PARAMETERS {
            give(&api, marked.text.clone()).await;
            shows_nothing(&log, &marked, parameter);
        }
    }
}

fn shows_nothing(log: &CapturedLog, marked: &Marked, parameter: &str) {
    let shown = log.take();
    assert!(!shown.is_empty(), "{parameter} shows nothing at all");
    if let Some(piece) = marked.piece_in(&shown) {
        panic!("{} given to {parameter}: {piece} in {shown}", marked.name);
    }
}

#[test]
fn no_text_parameter_is_forgotten() {
    let mut tried: Vec<&str> = PARAMETERS.iter().map(|(name, _)| *name).collect();
    tried.extend(received_tokens::PARAMETERS.iter().map(|(name, _)| *name));
    tried.extend(SHOWN_AS_GIVEN);
    tried.sort_unstable();
    // Some are tried for each type that has them.
    tried.dedup();
    let mut declared = signatures::text_parameters();
    declared.sort_unstable();
    declared.dedup();
    assert_eq!(declared, tried);
}
