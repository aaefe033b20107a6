//! A token that the issuer was asked about before.

use std::hint::black_box;

use serde_json::json;
use tokio::runtime::Builder;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};
use zitadel_verify::TokenVerifier;

use crate::{allocations, least};

pub(crate) fn print() {
    println!("introspected, from the cache");
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let verifier = runtime.block_on(async {
        let server = MockServer::start().await;
        let now = jiff::Timestamp::now().as_second();
        let answer = json!({
            "active": true, "iss": server.uri(), "sub": "400533583363574822", "aud": ["1"],
            "client_id": "billing", "scope": "openid profile", "exp": now + 43_200, "iat": now,
            "urn:zitadel:iam:org:project:roles": {"reader": {"400532634863733798": "acme.example"}},
        });
        Mock::given(method("POST"))
            .and(path("/introspect"))
            .respond_with(ResponseTemplate::new(200).set_body_json(answer))
            .mount(&server)
            .await;
        let verifier = TokenVerifier::builder(server.uri())
            .audience("1")
            .client_credentials("2", "secret")
            .introspection_endpoint(format!("{}/introspect", server.uri()))
            .keys(r#"{"keys":[]}"#)
            .build()
            .unwrap();
        for length in [104, 288] {
            verifier.verify(&"a".repeat(length)).await.unwrap();
        }
        verifier
    });
    // As long as those of release 4.13, and as those that came later.
    for length in [104, 288] {
        let token = "a".repeat(length);
        let verify = async || {
            let claims = verifier.verify(black_box(&token)).await;
            black_box(claims.unwrap());
        };
        let took = least(&runtime, verify);
        println!(
            "  token of {length} bytes: {:6.0} ns, {} allocations",
            took.as_nanos(),
            allocations(1000, || runtime.block_on(verify()))
        );
    }
}
