//! Numbers of the `metrics` facade.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use metrics::{
    Counter, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use serde_json::json;
use tokio::runtime::Runtime;
use wiremock::ResponseTemplate;
use zitadel_verify::TestClock;

use crate::{ACTIVE, FAILING, INACTIVE, JWT_OF_ANOTHER, issuer, verifier};

/// Keeps counters, and how often a histogram was written to.
#[derive(Default)]
struct Kept(Mutex<BTreeMap<String, Arc<AtomicU64>>>);

struct Recordings(Arc<AtomicU64>);

impl HistogramFn for Recordings {
    fn record(&self, value: f64) {
        assert!((0.0..60.0).contains(&value), "{value} s");
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Kept {
    fn of(&self, key: &Key) -> Arc<AtomicU64> {
        let labels: Vec<String> = key
            .labels()
            .map(|label| format!("{}={}", label.key(), label.value()))
            .collect();
        let name = format!("{}{{{}}}", key.name(), labels.join(","));
        self.0.lock().unwrap().entry(name).or_default().clone()
    }

    fn values(&self) -> Vec<String> {
        let kept = self.0.lock().unwrap();
        kept.iter()
            .map(|(name, value)| format!("{name} {}", value.load(Ordering::Relaxed)))
            .collect()
    }
}

impl Recorder for Kept {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.of(key))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Arc::new(Recordings(self.of(key))))
    }
}

pub(crate) fn what_happens_is_counted_under_the_documented_names(runtime: &Runtime) {
    let kept = Kept::default();
    metrics::with_local_recorder(&kept, || {
        runtime.block_on(async {
            let clock = TestClock::new();
            let issuer = issuer(&clock).await;
            let verifier = verifier(&issuer, &clock).build().unwrap();
            for token in [ACTIVE, ACTIVE, INACTIVE, FAILING, JWT_OF_ANOTHER] {
                let _ = verifier.verify(token).await;
            }
            let refusal =
                ResponseTemplate::new(401).set_body_json(json!({"error": "invalid_client"}));
            issuer.answer_introspection(refusal).await;
            clock.advance(Duration::from_secs(60));
            verifier.verify(ACTIVE).await.unwrap_err();
        });
    });
    let values = kept.values();
    assert_documented(&values);
    assert_eq!(
        values,
        [
            "zitadel_verify_cache_total{cache=answers,outcome=hit} 1",
            "zitadel_verify_cache_total{cache=answers,outcome=miss} 4",
            "zitadel_verify_cache_total{cache=remembered,outcome=miss} 1",
            "zitadel_verify_duration_seconds{way=introspection} 5",
            "zitadel_verify_duration_seconds{way=offline} 1",
            "zitadel_verify_request_duration_seconds{about=endpoints} 1",
            "zitadel_verify_request_duration_seconds{about=introspection} 4",
            "zitadel_verify_request_duration_seconds{about=keys} 1",
            "zitadel_verify_requests_total{about=endpoints,outcome=answered} 1",
            "zitadel_verify_requests_total{about=introspection,outcome=answered} 2",
            "zitadel_verify_requests_total{about=introspection,outcome=failed} 2",
            "zitadel_verify_requests_total{about=keys,outcome=answered} 1",
            "zitadel_verify_tokens_total{outcome=accepted,way=introspection} 2",
            "zitadel_verify_tokens_total{outcome=misconfigured,way=introspection} 1",
            "zitadel_verify_tokens_total{outcome=refused,way=introspection} 1",
            "zitadel_verify_tokens_total{outcome=refused,way=offline} 1",
            "zitadel_verify_tokens_total{outcome=unavailable,way=introspection} 1",
        ]
    );
}

/// Each name stands in the table of the documentation, with its labels and their values, and no other
/// does.
fn assert_documented(values: &[String]) {
    let documented: BTreeMap<&str, &str> = include_str!("../../src/lib.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! | `zitadel_verify_")?.split_once('`'))
        .collect();
    let mut met = BTreeSet::new();
    for value in values {
        let (name, labels) = value.split_once('{').unwrap();
        let (labels, _) = labels.split_once('}').unwrap();
        let name = name.strip_prefix("zitadel_verify_").unwrap();
        let row = documented[name];
        for word in labels.split([',', '=']) {
            // Both ways stand in the first row that has the label.
            let is_there = [
                row,
                documented["tokens_total"],
                documented["requests_total"],
            ]
            .iter()
            .any(|row| row.contains(&format!("`{word}`")));
            assert!(is_there, "{value}: {row}");
        }
        met.insert(name);
    }
    assert!(met.iter().eq(documented.keys()), "{met:?}");
}
