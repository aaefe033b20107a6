//! What most tests here do: sign in, and read what came of it.

use jiff::SignedDuration;
use zitadel_auth::{
    AccessToken, AuthError, Authenticator, ClientCredentials, PrivateKeyJwt, TestClock,
    TransportOptions,
};
use zitadel_test_support::keys::RSA_KEY;

pub(crate) async fn with_secret(
    host: &str,
    options: &TransportOptions,
) -> Result<AccessToken, AuthError> {
    ClientCredentials::builder(host, "billing", "secret")
        .transport(options)
        .build()?
        .access_token()
        .await
}

pub(crate) async fn with_key(
    host: &str,
    user: &str,
    key_id: &str,
    key: &str,
) -> Result<AccessToken, AuthError> {
    PrivateKeyJwt::builder(host, user, key_id, key)
        .build()?
        .access_token()
        .await
}

/// Signs in by a clock that is wrong, both ways. By minutes, the second assertion is dated by the
/// server's clock; by hours, no assertion is, and the error names the difference.
pub(crate) async fn with_wrong_clocks(host: &str, user: &str, key_id: &str) {
    for minutes in [4, -4, 120] {
        let time = TestClock::new();
        time.shift_wall_clock(SignedDuration::from_mins(minutes));
        let authenticator = PrivateKeyJwt::builder(host, user, key_id, RSA_KEY)
            .clock(time.clock())
            .build()
            .unwrap();
        let token = authenticator.access_token().await;
        if minutes.abs() < 5 {
            assert!(token.is_ok(), "{minutes}: {token:?}");
        } else {
            let text = complaint(&token.unwrap_err(), host, &[RSA_KEY]);
            assert!(text.contains("server's clock differs by 2h"), "{text}");
        }
    }
}

/// Whether it has the form of a JWT with this algorithm.
pub(crate) fn is_jwt(token: &AccessToken, algorithm: &str) -> bool {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let parts: Vec<&str> = token.secret().split('.').collect();
    let header = URL_SAFE_NO_PAD.decode(parts[0]).unwrap_or_default();
    let header: serde_json::Value = serde_json::from_slice(&header).unwrap_or_default();
    parts.len() == 3 && header["alg"] == algorithm
}

/// The error's text, after checking what holds for each: one line, the host, and no secret.
pub(crate) fn complaint(error: &AuthError, host: &str, secrets: &[&str]) -> String {
    let text = error.to_string();
    assert!(text.contains(host) && !text.contains('\n'), "{text}");
    for secret in secrets {
        assert!(!format!("{error} {error:#?}").contains(secret), "{error:?}");
    }
    text
}
