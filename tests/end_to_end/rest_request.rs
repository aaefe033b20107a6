//! A request over REST, in the parts that a server takes it apart into.

use serde_json::Value;
use zitadel_test_support::requests::percent_decoded;
use zitadel_test_support::scripted_server::Received;

#[derive(Debug, PartialEq)]
pub(crate) struct RestRequest {
    /// `GET`
    pub(crate) verb: String,
    /// What stands between the slashes of the path, the first of which is empty.
    pub(crate) steps: Vec<String>,
    /// In order.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
}

impl RestRequest {
    /// `target` is path and query, encoded.
    pub(crate) fn new(verb: &str, target: &str, body: Option<Value>) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let query = query.split('&').filter(|one| !one.is_empty());
        let mut query: Vec<(String, String)> = query
            .map(|one| one.split_once('=').unwrap())
            .map(|(key, value)| {
                (
                    percent_decoded(key),
                    percent_decoded(&value.replace('+', " ")),
                )
            })
            .collect();
        query.sort();
        Self {
            verb: verb.to_owned(),
            steps: path.split('/').map(percent_decoded).collect(),
            query,
            body,
        }
    }

    pub(crate) fn received(request: &Received) -> Self {
        let mut line = request.head.split(' ');
        let body = Some(&request.body).filter(|body| !body.is_empty());
        Self::new(
            line.next().unwrap(),
            line.next().unwrap(),
            body.map(|body| serde_json::from_str(body).unwrap()),
        )
    }
}

/// What the description says of the parameters in `place`, the path or the query.
pub(crate) fn parameters<'a>(
    described: &'a Value,
    place: &'a str,
) -> impl Iterator<Item = &'a Value> {
    let all = described["parameters"].as_array().into_iter().flatten();
    all.filter(move |parameter| parameter["in"] == place)
}

/// The field of the request that a parameter is.
pub(crate) fn field(parameter: &Value) -> &str {
    let name = parameter["x-zitadel-field"].as_str();
    name.unwrap_or_else(|| parameter["name"].as_str().unwrap())
}

/// Puts a value where a dotted name says, and the objects around it.
pub(crate) fn put(into: &mut Value, name: &str, value: Value) {
    let mut place = into;
    for step in name.split('.') {
        place = &mut place[step];
    }
    *place = value;
}
