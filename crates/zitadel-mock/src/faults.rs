//! What a test can make go wrong.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use wiremock::ResponseTemplate;

use crate::endpoint::Endpoint;
use crate::response::{Body, Response};

/// An answer that takes the place of the right one.
///
/// ```
/// use std::time::Duration;
/// use zitadel_mock::Fault;
///
/// let overloaded = Fault::status(503).header("Retry-After", "2");
/// let proxy = Fault::html(502, "<h1>Bad Gateway</h1>").after(Duration::from_millis(50));
/// ```
#[derive(Debug, Clone)]
pub struct Fault {
    status: u16,
    content_type: &'static str,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
    delay: Option<Duration>,
}

impl Fault {
    /// A status with an empty body. A number that is no HTTP status becomes 500.
    pub fn status(status: u16) -> Self {
        Self::raw(status, "", Vec::new())
    }

    /// A status with a JSON body.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::raw(status, "application/json", body.to_string().into_bytes())
    }

    /// A status with a page, as proxies send it.
    pub fn html(status: u16, page: &str) -> Self {
        Self::raw(status, "text/html; charset=utf-8", page.into())
    }

    /// A status with any body that is labelled as JSON: cut, too large, not JSON at all.
    pub fn broken_json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::raw(status, "application/json", body.into())
    }

    fn raw(status: u16, content_type: &'static str, body: Vec<u8>) -> Self {
        Self {
            status,
            content_type,
            body,
            headers: Vec::new(),
            delay: None,
        }
    }

    /// Adds a header. A name or a value that HTTP does not allow is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Answers only after this time.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    fn into_template(self) -> ResponseTemplate {
        let status = if (100..=999).contains(&self.status) {
            self.status
        } else {
            500
        };
        let mut template = ResponseTemplate::new(status);
        if !self.body.is_empty() || !self.content_type.is_empty() {
            template = template.set_body_raw(self.body, self.content_type);
        }
        for (name, value) in &self.headers {
            let name = wiremock::http::HeaderName::from_bytes(name.as_bytes());
            let value = wiremock::http::HeaderValue::from_str(value);
            if let (Ok(name), Ok(value)) = (name, value) {
                template = template.append_header(name, value);
            }
        }
        match self.delay {
            Some(delay) => template.set_delay(delay),
            None => template,
        }
    }
}

type Edit = Arc<dyn Fn(&mut Value) + Send + Sync>;

#[derive(Default)]
pub(crate) struct Faults {
    queues: HashMap<Endpoint, VecDeque<(u64, Fault)>>,
    delays: HashMap<Endpoint, Duration>,
    edits: HashMap<Endpoint, Edit>,
    requests: HashMap<Endpoint, u64>,
}

impl fmt::Debug for Faults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Faults")
            .field("queues", &self.queues)
            .field("delays", &self.delays)
            .field("requests", &self.requests)
            .finish_non_exhaustive()
    }
}

impl Faults {
    pub(crate) fn fail(&mut self, endpoint: Endpoint, times: u64, fault: Fault) {
        if times > 0 {
            self.queues
                .entry(endpoint)
                .or_default()
                .push_back((times, fault));
        }
    }

    pub(crate) fn delay(&mut self, endpoint: Endpoint, delay: Duration) {
        self.delays.insert(endpoint, delay);
    }

    pub(crate) fn edit(&mut self, endpoint: Endpoint, edit: Edit) {
        self.edits.insert(endpoint, edit);
    }

    pub(crate) fn requests(&self, endpoint: Endpoint) -> u64 {
        self.requests.get(&endpoint).copied().unwrap_or_default()
    }

    pub(crate) fn clear(&mut self) {
        self.queues.clear();
        self.delays.clear();
        self.edits.clear();
    }

    pub(crate) fn count(&mut self, endpoint: Endpoint) {
        *self.requests.entry(endpoint).or_default() += 1;
    }

    /// Counts a request and says what a test wants for its answer.
    pub(crate) fn next(&mut self, endpoint: Endpoint) -> Plan {
        self.count(endpoint);
        Plan {
            fault: self.next_fault(endpoint),
            delay: self.delays.get(&endpoint).copied(),
            edit: self.edits.get(&endpoint).cloned(),
        }
    }

    fn next_fault(&mut self, endpoint: Endpoint) -> Option<Fault> {
        let queue = self.queues.get_mut(&endpoint)?;
        let (times, fault) = queue.front_mut()?;
        *times -= 1;
        if *times > 0 {
            return Some(fault.clone());
        }
        queue.pop_front().map(|(_, fault)| fault)
    }
}

/// What a test wants for one answer.
pub(crate) struct Plan {
    fault: Option<Fault>,
    delay: Option<Duration>,
    edit: Option<Edit>,
}

impl Plan {
    /// The fault, if there is one; a fault without a delay of its own takes the endpoint's.
    pub(crate) fn fault(&self) -> Option<ResponseTemplate> {
        let mut fault = self.fault.clone()?;
        fault.delay = fault.delay.or(self.delay);
        Some(fault.into_template())
    }

    pub(crate) fn edit(&self, response: &mut Response) {
        if let (Some(edit), Body::Json(value) | Body::ApiJson(value)) =
            (&self.edit, &mut response.body)
        {
            edit(value);
        }
    }

    pub(crate) fn delayed(&self, template: ResponseTemplate) -> ResponseTemplate {
        match self.delay {
            Some(delay) => template.set_delay(delay),
            None => template,
        }
    }
}
