//! The ways to sign in at the identity server of the tests.

use zitadel_auth::{ClientCredentials, PrivateKeyJwt, SignInBuilder, TestClock};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::keys::RSA_KEY;

pub(crate) const SECRET: &str = "hunter2%+:& \u{e4}";

pub(crate) trait SignIn {
    fn client_credentials(&self) -> SignInBuilder<ClientCredentials>;
    fn private_key(&self) -> SignInBuilder<PrivateKeyJwt>;

    /// Client credentials, by a clock that the test moves.
    fn client_credentials_at(&self, time: &TestClock) -> ClientCredentials {
        let builder = self.client_credentials().clock(time.clock());
        builder.build().unwrap()
    }
}

impl SignIn for IdentityServer {
    fn client_credentials(&self) -> SignInBuilder<ClientCredentials> {
        ClientCredentials::builder(self.host(), "billing", SECRET)
    }

    fn private_key(&self) -> SignInBuilder<PrivateKeyJwt> {
        PrivateKeyJwt::builder(self.host(), "user-1", "key-1", RSA_KEY)
    }
}
