//! Answers that a test gives to what the mock does not have.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;
use wiremock::{Match, Request, Respond};

use crate::api::ApiError;

pub(crate) type Operation = Arc<dyn Fn(&Value) -> Result<Value, ApiError> + Send + Sync>;

#[derive(Default)]
pub(crate) struct Mounts {
    operations: HashMap<String, Operation>,
    responses: Vec<(Arc<dyn Match>, Arc<dyn Respond>)>,
}

impl fmt::Debug for Mounts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operations: Vec<_> = self.operations.keys().collect();
        formatter
            .debug_struct("Mounts")
            .field("operations", &operations)
            .field("responses", &self.responses.len())
            .finish()
    }
}

impl Mounts {
    pub(crate) fn add_operation(&mut self, operation: &str, answer: Operation) {
        let operation = operation.trim_start_matches('/').to_owned();
        self.operations.insert(operation, answer);
    }

    /// By `package.Service/Method`.
    pub(crate) fn operation(&self, operation: &str) -> Option<Operation> {
        self.operations.get(operation).cloned()
    }

    pub(crate) fn add_response(&mut self, matcher: Arc<dyn Match>, response: Arc<dyn Respond>) {
        self.responses.push((matcher, response));
    }

    /// The newest that matches.
    pub(crate) fn response(&self, request: &Request) -> Option<Arc<dyn Respond>> {
        let mut newest_first = self.responses.iter().rev();
        let (_, response) = newest_first.find(|(matcher, _)| matcher.matches(request))?;
        Some(Arc::clone(response))
    }
}
