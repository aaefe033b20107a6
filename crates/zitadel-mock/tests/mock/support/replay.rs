//! Calls of a recording, made again.

use serde_json::Value;

use super::Answer;
use super::recording::{Known, difference};

/// What came of them so far.
#[derive(Default)]
pub(crate) struct Replay {
    pub(crate) known: Known,
    /// How many calls the mock has an answer for.
    pub(crate) covered: usize,
    differences: Vec<String>,
}

impl Replay {
    /// Holds an answer against the recorded one. `false` when the mock does not have the operation.
    pub(crate) fn compare(&mut self, exchange: &Value, answer: &Answer, context: &str) -> bool {
        if answer.body.contains("the mock has no ") {
            return false;
        }
        self.covered += 1;
        let (status, response) = (&exchange["status"], &exchange["response"]);
        if *status != answer.status {
            let recorded = (status, &response["message"]);
            let difference = format!("{context}: recorded {recorded:?}, got {answer:?}");
            self.differences.push(difference);
            return true;
        }
        assert_eq!(answer.content_type(), "application/json", "{context}");
        let actual = answer.json();
        if let Some(difference) = difference(response, &actual) {
            let difference = format!("{context}: response{difference}");
            self.differences.push(difference);
        }
        self.known.learn(response, &actual);
        true
    }

    pub(crate) fn assert_all_alike(&self) {
        let differences = &self.differences;
        assert!(differences.is_empty(), "{}", differences.join("\n"));
    }
}
