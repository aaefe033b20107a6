//! What a real server answered is read and written back as the same JSON value.

use serde_json::Value;
use zitadel_test_support::recordings::exchanges;

use crate::codecs::{codecs, rewritten};

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
