//! The behaviour as data: at a time, something happens, and this is the answer. Times are seconds
//! since the start. Documents are letters.

use super::*;

const FULL_PAUSE: f64 = 1.0;

#[derive(Clone, Copy, Debug)]
enum Event {
    Ask,
    /// A token names a key that this document does not have.
    Unknown(char),
    /// The fetch brings this one, good for so many seconds where the issuer says so.
    Fetched(char, Option<u64>),
    Failed,
    Abandoned,
}
use Event::*;

/// "A": use it. "A+": use it and fetch. "fetch", "wait", "error".
fn replay(rows: &[(u64, Event, &str)]) {
    let mut cache = DocumentCache::new(Lifetimes {
        default: Duration::from_secs(600),
        min: Duration::from_secs(60),
        max: Duration::from_secs(3600),
        outage: Duration::from_secs(12 * 3600),
        cooldown: Duration::from_secs(30),
    });
    let shown = |document: &char| document.to_string();
    for (line, (at, event, expected)) in rows.iter().enumerate() {
        let now = Duration::from_secs(*at);
        let decision = match event {
            Ask => Some(cache.ask(now)),
            Unknown(name) => {
                let held = cache.settled().map(|(keys, _)| keys);
                let known = held
                    .filter(|keys| shown(keys) == name.to_string())
                    .unwrap_or_else(|| Arc::new(*name));
                Some(cache.ask_for_newer(&known, now))
            }
            Fetched(name, lifetime) => {
                cache.fetched(Arc::new(*name), lifetime.map(Duration::from_secs), now);
                None
            }
            Failed => {
                let error = VerifyError::unavailable("down", Duration::from_secs(1));
                cache.failed(error, now, FULL_PAUSE);
                None
            }
            Abandoned => {
                cache.abandoned();
                None
            }
        };
        let told = match decision {
            None => String::new(),
            Some(Decision::Use(keys)) => shown(&keys),
            Some(Decision::UseAndFetch(keys)) => format!("{}+", shown(&keys)),
            Some(Decision::Fetch) => "fetch".into(),
            Some(Decision::Wait) => "wait".into(),
            Some(Decision::Fail(_)) => "error".into(),
        };
        assert_eq!(told, *expected, "line {line}, at {at} s: {event:?}");
    }
}

#[test]
fn keys_are_fetched_once_and_again_ahead_of_their_end() {
    replay(&[
        (0, Ask, "fetch"),
        (0, Ask, "wait"),
        (1, Fetched('A', Some(400)), ""),
        (1, Ask, "A"),
        (300, Ask, "A"),
        (301, Ask, "A+"),
        (301, Ask, "A"),
        (302, Fetched('B', Some(400)), ""),
        (302, Ask, "B"),
        // Nobody needed keys for a long time.
        (5000, Ask, "fetch"),
        (5000, Ask, "wait"),
        (5001, Fetched('C', None), ""),
        (5450, Ask, "C"),
        (5451, Ask, "C+"),
    ]);
}

#[test]
fn what_the_issuer_says_of_their_life_counts_within_bounds() {
    replay(&[
        (0, Ask, "fetch"),
        (0, Fetched('A', Some(0)), ""),
        (44, Ask, "A"),
        (45, Ask, "A+"),
        (46, Fetched('B', Some(1_000_000)), ""),
        (46 + 2699, Ask, "B"),
        (46 + 2700, Ask, "B+"),
    ]);
}

#[test]
fn old_keys_serve_while_no_newer_ones_can_be_had_for_a_bounded_time() {
    const OUTAGE: u64 = 12 * 3600;
    replay(&[
        (0, Ask, "fetch"),
        (0, Fetched('A', Some(400)), ""),
        (300, Ask, "A+"),
        (300, Failed, ""),
        (300, Ask, "A"),
        (301, Ask, "A+"),
        (301, Failed, ""),
        (302, Ask, "A"),
        (303, Ask, "A+"),
        (303, Failed, ""),
        // Nobody waits for what has failed before.
        (400, Ask, "A+"),
        (400, Ask, "A"),
        (400, Failed, ""),
        (401, Ask, "A"),
        (400 + OUTAGE - 1, Ask, "A+"),
        (400 + OUTAGE - 1, Failed, ""),
        (400 + OUTAGE - 1, Ask, "A"),
        (400 + OUTAGE, Ask, "error"),
        (400 + OUTAGE + 30, Ask, "fetch"),
        (400 + OUTAGE + 30, Fetched('B', None), ""),
        (400 + OUTAGE + 30, Ask, "B"),
    ]);
}

#[test]
fn without_keys_a_failure_is_the_answer_until_the_pause_is_over() {
    replay(&[
        (0, Ask, "fetch"),
        (0, Failed, ""),
        (0, Ask, "error"),
        (1, Ask, "fetch"),
        (1, Failed, ""),
        (2, Ask, "error"),
        (3, Ask, "fetch"),
        (3, Abandoned, ""),
        (3, Ask, "fetch"),
        (3, Failed, ""),
        (6, Ask, "error"),
        (7, Ask, "fetch"),
    ]);
}

#[test]
fn unknown_keys_are_looked_for_once_in_a_cooldown() {
    replay(&[
        (0, Ask, "fetch"),
        (0, Fetched('A', None), ""),
        (0, Unknown('A'), "fetch"),
        (0, Unknown('A'), "wait"),
        (1, Fetched('B', None), ""),
        // Another caller still holds the set from before.
        (1, Unknown('A'), "B"),
        (1, Unknown('B'), "B"),
        (29, Unknown('B'), "B"),
        (30, Unknown('B'), "fetch"),
        (30, Failed, ""),
        // Now nobody can say that there is no such key.
        (30, Unknown('B'), "error"),
        (30, Ask, "B"),
        (31, Unknown('B'), "B"),
        (60, Unknown('B'), "fetch"),
    ]);
}
