//! What a real server answered is read and written back as the same JSON value.

use serde_json::Value;
use zitadel_test_support::recordings::exchanges;

use crate::codecs::{codecs, rest_codecs, rewritten};

#[test]
fn every_recorded_success_survives() {
    let codecs = codecs();
    let mut checked = 0;
    for recording in exchanges("api-next")
        .iter()
        .filter(|recording| recording["status"] == 200)
    {
        let operation = recording["operation"].as_str().unwrap();
        let answer = &recording["response"];
        let written = rewritten(codecs[operation].response, answer)
            .unwrap_or_else(|error| panic!("{operation}: {error}"));
        assert_eq!(&written, answer, "{operation}");
        checked += 1;
    }
    assert_eq!(checked, 338);
}

#[test]
fn every_recorded_success_of_the_v1_api_survives() {
    let codecs = rest_codecs();
    let mut checked = 0;
    for recording in exchanges("v1-next")
        .iter()
        .filter(|recording| recording["status"] == 200 && recording["response"].is_object())
    {
        let Some(operation) = recording["operation"].as_str() else {
            continue;
        };
        let answer = without_unset_times(&recording["response"]);
        let written = rewritten(codecs[operation].response, &answer)
            .unwrap_or_else(|error| panic!("{operation}: {error}"));
        assert_eq!(written, answer, "{operation}");
        checked += 1;
    }
    assert_eq!(checked, 735);
}

/// A time that the server never set is read as none.
fn without_unset_times(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members
                .iter()
                .filter(|(_, value)| **value != "0001-01-01T00:00:00Z");
            kept.map(|(name, value)| (name.clone(), without_unset_times(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(without_unset_times).collect(),
        other => other.clone(),
    }
}

/// Some requests hold fields and names that the server does not know, and zeros that need not be
/// said. What is written must hold nothing else than the request did, and must not change again.
#[test]
fn every_recorded_request_that_was_taken_survives() {
    let codecs = codecs();
    let mut whole = 0;
    for recording in exchanges("api-next")
        .iter()
        .filter(|recording| recording["status"] == 200)
    {
        let operation = recording["operation"].as_str().unwrap();
        let request = &recording["request"];
        let rewrite = |value| rewritten(codecs[operation].request, value);
        let written = rewrite(request).unwrap_or_else(|error| panic!("{operation}: {error}"));
        assert!(
            holds(request, &written),
            "{operation}: {written} from {request}"
        );
        assert_eq!(rewrite(&written).unwrap(), written, "{operation}");
        whole += usize::from(written == *request);
    }
    assert!(whole > 300, "only {whole} requests were kept whole");
}

/// Whether all that `part` says is said in `whole` too.
fn holds(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(name, value)| whole.get(name).is_some_and(|other| holds(other, value))),
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len()
                && whole.iter().zip(part).all(|(one, other)| holds(one, other))
        }
        (Value::String(whole), Value::String(part)) => whole == part || same_seconds(whole, part),
        _ => whole == part,
    }
}

/// `2.5s` is written as `2.500s`.
fn same_seconds(one: &str, other: &str) -> bool {
    let seconds = |text: &str| text.strip_suffix('s')?.parse::<f64>().ok();
    seconds(one).is_some() && seconds(one) == seconds(other)
}
