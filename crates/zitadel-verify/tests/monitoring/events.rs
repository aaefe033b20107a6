//! Events of `tracing`.

use std::collections::BTreeMap;

use tracing::Level;
use zitadel_test_support::captured_log::CapturedLog;
use zitadel_verify::TestClock;

use crate::{ACTIVE, CLIENT_SECRET, FAILING, INACTIVE, JWT_OF_ANOTHER, issuer, verifier};

pub(crate) async fn each_token_is_one_event_and_no_secret_shows() {
    let log = CapturedLog::of_this_process(Level::TRACE);
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    let builder = verifier(&issuer, &clock);
    log.add_debug(&builder);
    let verifier = builder.build().unwrap();
    log.add_debug(&verifier);
    for token in [ACTIVE, INACTIVE, FAILING, JWT_OF_ANOTHER, ""] {
        match verifier.verify(token).await {
            Ok(claims) => log.add_debug(&claims),
            Err(error) => log.add_error(&error),
        }
    }

    let text = log.text();
    let expected = BTreeMap::from([
        ("an access token was accepted", 1),
        ("an access token was refused", 3),
        ("an access token could not be verified", 1),
        ("the issuer could not be asked about an access token", 1),
        ("a key of the issuer is not used", 1),
        ("fetched from the issuer what=\"keys\"", 1),
    ]);
    for (message, count) in expected {
        assert_eq!(text.matches(message).count(), count, "{message}: {text}");
    }
    let signature = JWT_OF_ANOTHER.rsplit('.').next().unwrap();
    for secret in [
        ACTIVE,
        INACTIVE,
        FAILING,
        signature,
        CLIENT_SECRET,
        "private@acme.example",
        "c2VjcmV0LXNlY3JldC1zZWNyZXQ",
    ] {
        assert!(!text.contains(secret), "{secret} shows");
    }
}
