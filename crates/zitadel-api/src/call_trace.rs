//! What a call tells in traces: a span while it is under way, and one event when it is over.

use std::time::Duration;

use tracing::{Level, Span, field};

use crate::code::Code;
use crate::error::ErrorKind;
use crate::reply::Outcome;

const TARGET: &str = "zitadel_api::call";

pub(crate) fn span(operation: &str) -> Span {
    tracing::info_span!(
        target: TARGET,
        "zitadel.call",
        operation,
        attempts = field::Empty,
        status = field::Empty,
        code = field::Empty,
    )
}

/// Tells the end of the call whose span is the current one.
pub(crate) fn end(outcome: &Outcome, attempts: u32, took: Duration) {
    let (status, code) = match outcome {
        Ok(reply) => (Some(reply.answer.status()), None),
        Err(error) => (error.status(), error.code().map(Code::as_str)),
    };
    let status = status.map(|status| status.as_u16());
    if tracing::enabled!(target: TARGET, Level::DEBUG) {
        let took = Duration::from_micros(u64::try_from(took.as_micros()).unwrap_or(u64::MAX));
        match outcome {
            Ok(reply) => {
                let request_id = reply.request_id();
                let request_id = request_id.as_deref();
                tracing::debug!(target: TARGET, status, attempts, ?took, request_id, "call answered");
            }
            Err(error) => {
                let kind = error.kind();
                let kind = (kind != ErrorKind::Api).then(|| field::debug(kind));
                let request_id = error.request_id();
                tracing::debug!(target: TARGET, kind, status, code, attempts, ?took, request_id, "call failed");
            }
        }
    }
    // After the event, whose line would repeat them.
    let span = Span::current();
    span.record("attempts", attempts);
    span.record("status", status);
    span.record("code", code);
}
