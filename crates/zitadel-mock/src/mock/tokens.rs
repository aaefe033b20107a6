//! Tokens and the keys that sign them, in a test's hands.

use serde_json::{Map, Value};

use super::ZitadelMock;
use crate::directory::Grant;
use crate::keys::SigningAlgorithm;
use crate::oauth::chosen_token;

impl ZitadelMock {
    /// Lets every access token expire now. Personal access tokens stay, and so does what a JWT
    /// says of its own expiry.
    pub fn expire_tokens(&self) {
        let now = self.instance.clock.now();
        let mut directory = self.instance.directory();
        let tokens = directory.tokens.values_mut();
        for token in tokens.filter(|token| token.grant != Grant::PersonalAccessToken) {
            token.expires = token.expires.min(now);
        }
        for token in directory.chosen_tokens.values_mut() {
            token.expires = Some(now);
        }
    }

    /// Revokes every token, personal access tokens too.
    pub fn revoke_tokens(&self) {
        let mut directory = self.instance.directory();
        directory.tokens.clear();
        directory.chosen_tokens.clear();
    }

    /// Revokes one token, of whatever kind. A JWT still verifies by its signature.
    pub fn revoke_token(&self, token: &str) {
        let mut directory = self.instance.directory();
        directory.tokens.remove(token);
        directory.chosen_tokens.remove(token);
    }

    /// A JWT access token with these claims, to test an API of one's own with. It is signed with
    /// the newest key (see [`rotate_signing_key`](Self::rotate_signing_key)), and introspection
    /// shows the same claims to an application that `aud` names by its client id or its project.
    ///
    /// `iss`, `sub`, `iat`, `nbf`, `exp` and `jti` are set unless they are among the claims;
    /// `null` leaves a claim out. Zitadel's own API does not take the token.
    ///
    /// ```
    /// # async fn example(zitadel: zitadel_mock::ZitadelMock) {
    /// use serde_json::json;
    ///
    /// let api = zitadel.application();
    /// let token = zitadel.token_for(json!({
    ///     "sub": "ada",
    ///     "aud": [api.project_id()],
    ///     "urn:zitadel:iam:org:project:roles": {"admin": {"1": "acme.example"}},
    /// }));
    /// let expired = zitadel.token_for(json!({"aud": api.project_id(), "exp": 1_000_000_000}));
    /// # }
    /// ```
    ///
    /// # Panics
    /// When the claims are no JSON object, or the mock's key does not sign.
    pub fn token_for(&self, claims: Value) -> String {
        let issuer = self.instance.public_url(&self.url);
        let signed = chosen_token::jwt(&self.instance, issuer, object(claims));
        assert!(signed.is_ok(), "the mock's own key does not sign");
        signed.unwrap_or_default()
    }

    /// As [`token_for`](Self::token_for), but opaque: only introspection says what it means, and, as
    /// at Zitadel, only to an application whose client id or project is in `aud`. To all others the
    /// token is not active.
    ///
    /// # Panics
    /// When the claims are no JSON object.
    pub fn opaque_token_for(&self, claims: Value) -> String {
        let issuer = self.instance.public_url(&self.url);
        chosen_token::opaque(&self.instance, issuer, object(claims))
    }

    /// Signs with a new key from now on. The old ones stay in the JSON Web Key Set until
    /// [`retire_signing_keys`](Self::retire_signing_keys).
    ///
    /// # Panics
    /// When no such key can be made.
    pub fn rotate_signing_key(&self, algorithm: SigningAlgorithm) {
        let rotated = self.instance.rotate_signing_key(algorithm);
        assert!(rotated.is_ok(), "the mock has no new key of this kind");
    }

    /// Takes all signing keys but the newest out of the JSON Web Key Set.
    pub fn retire_signing_keys(&self) {
        self.instance.retire_signing_keys();
    }
}

fn object(claims: Value) -> Map<String, Value> {
    assert!(claims.is_object(), "claims are a JSON object, not {claims}");
    match claims {
        Value::Object(claims) => claims,
        _ => Map::new(),
    }
}
