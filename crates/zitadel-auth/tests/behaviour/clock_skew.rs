//! A local clock that is wrong, and a `Date` header that lies.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use wiremock::{Request, Respond, ResponseTemplate};
use zitadel_auth::{Authenticator, PrivateKeyJwt, TestClock};
use zitadel_test_support::identity_server::{IdentityServer, good_token};
use zitadel_test_support::requests::{decode_jwt, field};

use crate::support::SignIn;

/// What an assertion claims about time, in seconds after what the local clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Dated {
    issued: i64,
    expires: i64,
}

/// Dated by the local clock alone: good for an hour, back-dated by 10 s.
const UNCORRECTED: Dated = Dated {
    issued: -10,
    expires: 3590,
};

/// A token endpoint whose clock, and whose judgement, are the test's.
#[derive(Clone)]
struct Judge {
    local: TestClock,
    seen: Arc<Mutex<Vec<Dated>>>,
    judge: Arc<dyn Fn(Dated) -> ResponseTemplate + Send + Sync>,
}

impl Judge {
    fn new(
        local: &TestClock,
        judge: impl Fn(Dated) -> ResponseTemplate + Send + Sync + 'static,
    ) -> Self {
        Self {
            local: local.clone(),
            seen: Arc::default(),
            judge: Arc::new(judge),
        }
    }

    fn seen(&self) -> Vec<Dated> {
        self.seen.lock().unwrap().clone()
    }
}

impl Respond for Judge {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let (_, claims) = decode_jwt(&field(request, "assertion"));
        let now = self.local.now().as_second();
        let dated = Dated {
            issued: claims["iat"].as_i64().unwrap() - now,
            expires: claims["exp"].as_i64().unwrap() - now,
        };
        self.seen.lock().unwrap().push(dated);
        (self.judge)(dated)
    }
}

fn refusal(status: u16, error: &str, date: Timestamp) -> ResponseTemplate {
    let date = jiff::fmt::rfc2822::DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&date)
        .unwrap();
    ResponseTemplate::new(status)
        .insert_header("date", date)
        .set_body_json(json!({"error": error}))
}

fn accepted() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(good_token("token"))
}

async fn sign_in(judge: &Judge) -> (IdentityServer, PrivateKeyJwt) {
    let server = IdentityServer::start().await;
    server.answer_token_with(judge.clone()).await;
    let clock = judge.local.clock();
    let authenticator = server.private_key().clock(clock).build().unwrap();
    (server, authenticator)
}

const fn seconds(count: i64) -> SignedDuration {
    SignedDuration::from_secs(count)
}

#[tokio::test]
async fn a_local_clock_that_is_minutes_off_is_corrected_once_and_right_from_then_on() {
    for (status, error) in [(400, "invalid_grant"), (500, "server_error")] {
        for skew in [-240, -20, 20, 290] {
            let time = TestClock::new();
            // Takes what is dated by its own clock, give or take a few seconds.
            let local = time.clone();
            let judge = Judge::new(&time, move |dated| {
                match (UNCORRECTED.issued + skew - dated.issued).abs() <= 3 {
                    true => accepted(),
                    false => refusal(status, error, local.now() + seconds(skew)),
                }
            });
            let (_server, authenticator) = sign_in(&judge).await;
            let token = authenticator.access_token().await.unwrap();
            assert_eq!(judge.seen().len(), 2, "{skew}");
            authenticator.invalidate(&token);
            authenticator.access_token().await.unwrap();
            assert_eq!(judge.seen().len(), 3, "{skew}");
        }
    }
}

#[tokio::test]
async fn a_clock_that_is_not_to_blame_is_corrected_only_once() {
    let time = TestClock::new();
    let local = time.clone();
    let judge = Judge::new(&time, move |_| {
        refusal(400, "invalid_grant", local.now() - seconds(42))
    });
    let (_server, authenticator) = sign_in(&judge).await;
    let text = authenticator.access_token().await.unwrap_err().to_string();
    assert!(text.contains("s ahead of the server's"), "{text}");
    assert_eq!(judge.seen().len(), 2);
}

#[tokio::test]
async fn a_date_beyond_the_bound_moves_nothing_and_is_named() {
    for (skew, named) in [
        (-306, "5m"),
        (306, "5m"),
        (-30 * 3600, "30h"),
        (30 * 3600, "30h"),
        (3 * 24 * 3600, "72h"),
    ] {
        let time = TestClock::new();
        let local = time.clone();
        let judge = Judge::new(&time, move |_| {
            refusal(400, "invalid_grant", local.now() + seconds(skew))
        });
        let (_server, authenticator) = sign_in(&judge).await;
        let text = authenticator.access_token().await.unwrap_err().to_string();
        assert!(text.contains("the server's clock differs by"), "{text}");
        assert!(text.contains(named), "{named} is missing in: {text}");
        assert_eq!(judge.seen(), [UNCORRECTED], "{skew}");
    }
}

/// Whoever can write the `Date` header asks for as much as it can get, for two hours.
#[tokio::test]
async fn no_lie_about_the_time_gets_assertions_beyond_the_bound_or_many_of_them() {
    const BOUND: i64 = 300;
    for accepts_every in [0, 2, 5] {
        for lie in [-299, 60, 299, 100_000] {
            let time = TestClock::new();
            let local = time.clone();
            let count = Mutex::new(0);
            let judge = Judge::new(&time, move |dated| {
                let mut count = count.lock().unwrap();
                *count += 1;
                if accepts_every > 0 && *count % accepts_every == 0 {
                    return accepted();
                }
                // Always further ahead than what it was just shown.
                let ahead = dated.issued + 10 + lie;
                refusal(400, "invalid_grant", local.now() + seconds(ahead))
            });
            let (_server, authenticator) = sign_in(&judge).await;
            for _ in 0..120 {
                if let Ok(token) = authenticator.access_token().await {
                    authenticator.invalidate(&token);
                }
                time.advance(Duration::from_secs(60));
            }
            let seen = judge.seen();
            for dated in &seen {
                assert!(dated.issued <= BOUND - 10 && dated.issued >= -BOUND - 10);
                assert!(dated.expires <= 3590 + BOUND, "{dated:?}");
            }
            if accepts_every == 0 {
                let corrected = seen.iter().filter(|dated| **dated != UNCORRECTED);
                assert!(corrected.count() <= 3 * 2, "{lie}");
            }
        }
    }
}

#[tokio::test]
async fn a_correction_whose_assertion_was_not_accepted_is_dropped() {
    for failure in [503, 400] {
        let time = TestClock::new();
        let local = time.clone();
        let judge = Judge::new(&time, move |dated| match dated == UNCORRECTED {
            true => refusal(400, "invalid_grant", local.now() + seconds(200)),
            false => ResponseTemplate::new(failure).set_body_json(json!({})),
        });
        let (_server, authenticator) = sign_in(&judge).await;
        authenticator.access_token().await.unwrap_err();
        assert_eq!(judge.seen().len(), 2);
        time.advance(Duration::from_secs(2));
        authenticator.access_token().await.unwrap_err();
        assert_eq!(judge.seen()[2], UNCORRECTED, "{failure}");
    }
}

#[tokio::test]
async fn once_the_local_clock_is_set_right_the_correction_ends() {
    let time = TestClock::new();
    let right = time.now();
    time.shift_wall_clock(seconds(120));
    let judge = Judge::new(&time, {
        let local = time.clone();
        move |dated| {
            let ahead = local.now().duration_since(right).as_secs();
            match (dated.issued + 10 + ahead).abs() <= 3 {
                true => accepted(),
                false => refusal(400, "invalid_grant", right),
            }
        }
    });
    let (_server, authenticator) = sign_in(&judge).await;
    let token = authenticator.access_token().await.unwrap();
    assert_eq!(judge.seen().len(), 2);

    time.shift_wall_clock(seconds(-120));
    authenticator.invalidate(&token);
    authenticator.access_token().await.unwrap();
    assert_eq!(judge.seen().len(), 4);
    assert_eq!(judge.seen()[3], UNCORRECTED);
}
