//! What a verified token may do, and what a request is answered with when it may not.

use http::header::{AUTHORIZATION, HeaderMap};
use jsonwebtoken::Algorithm;
use serde::Deserialize;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_verify::{Claims, Guard, Role, TestClock, TokenVerifier, VerifyError, bearer_token};

use crate::support::{AUDIENCE, ISSUER, claims_at, introspecting, pair};

fn roles() -> Value {
    json!({
        "urn:zitadel:iam:org:project:7:roles": {"writer": {"1": "a.example", "2": "b.example"}},
        "urn:zitadel:iam:org:project:8:roles": [{"reader": {"1": "a.example"}}],
        "urn:zitadel:iam:org:project:roles": {"owner": {"3": "c.example"}},
        "urn:zitadel:iam:user:resourceowner:id": "1",
        "urn:zitadel:iam:user:resourceowner:name": "Acme",
        "urn:zitadel:iam:user:metadata": {"dept": "ciZk", "url": "_-8", "padded": "YQ==", "broken": "*"},
        "https://acme.example/tenant": {"id": 42},
    })
}

fn with(mut claims: Value, more: Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims
}

async fn offline() -> Claims {
    let clock = TestClock::new();
    let pair = pair(Algorithm::EdDSA);
    TokenVerifier::builder(ISSUER)
        .audience(AUDIENCE)
        .keys(json!({ "keys": [pair.jwk] }).to_string())
        .clock(clock.clock())
        .build()
        .unwrap()
        .verify(&pair.sign(&with(claims_at(ISSUER, &clock), roles())))
        .await
        .unwrap()
}

async fn introspected() -> Claims {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let answer = with(
        with(claims_at(&issuer.host(), &clock), roles()),
        json!({"active": true, "scope": "openid ops"}),
    );
    issuer
        .answer_introspection(ResponseTemplate::new(200).set_body_json(answer))
        .await;
    let verifier = introspecting(&issuer, &clock).build().unwrap();
    verifier.verify("opaque").await.unwrap()
}

#[tokio::test]
async fn roles_are_required_anywhere_or_of_one_project_in_one_organization() {
    for claims in [offline().await, introspected().await] {
        for (role, is_granted) in [
            (Role::new("writer"), true),
            (Role::new("Writer"), false),
            (Role::new(""), false),
            (Role::new("writer").of_project("7"), true),
            (Role::new("writer").of_project("8"), false),
            (Role::new("writer").in_organization("2"), true),
            (Role::new("writer").in_organization("3"), false),
            (
                Role::new("writer").of_project("7").in_organization("2"),
                true,
            ),
            (
                Role::new("reader").of_project("8").in_organization("1"),
                true,
            ),
            (
                Role::new("reader").of_project("8").in_organization("2"),
                false,
            ),
            // Of which project it is is not told.
            (Role::new("owner"), true),
            (Role::new("owner").of_project("7"), false),
            (Role::new("owner").in_organization("3"), true),
        ] {
            let outcome = claims.require_role(role.clone());
            assert_eq!(outcome.is_ok(), is_granted, "{role:?}");
            if let Err(error) = outcome {
                assert!(error.is_insufficient());
                assert_eq!(error.status().as_u16(), 403);
                assert_eq!(
                    error.challenge().unwrap(),
                    "Bearer error=\"insufficient_scope\""
                );
            }
        }
    }
}

#[tokio::test]
async fn guards_combine() {
    let claims = introspected().await;
    let yes = || Guard::scope("ops");
    let no = || Guard::role("admin");
    for (guard, passes) in [
        (yes().or(no()), true),
        (no().or(yes()), true),
        (no().or(no()), false),
        (yes().and(yes()), true),
        (yes().and(no()), false),
        (no().and(yes()), false),
        (no().or(yes()).and(Guard::audience(AUDIENCE)), true),
        (no().or(yes().and(Guard::audience("others"))), false),
        (
            Guard::role(Role::new("writer")).and(Role::new("owner")),
            true,
        ),
    ] {
        assert_eq!(claims.require(guard.clone()).is_ok(), passes, "{guard:?}");
    }
    let needs = no().or(Guard::scope("admin").and(Guard::scope("write")));
    let error = claims.require(needs).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the access token is valid, but does not suffice: it needs the role admin or (the scope admin and the scope write)"
    );
    assert_eq!(
        error.challenge().unwrap(),
        "Bearer error=\"insufficient_scope\", scope=\"admin write\""
    );
    let error = claims.require_audience("others").unwrap_err();
    assert!(error.is_insufficient(), "{error}");
    // What no challenge can hold is left out of it.
    let error = claims.require_scope("a\"\r\nb").unwrap_err();
    assert_eq!(
        error.challenge().unwrap(),
        "Bearer error=\"insufficient_scope\""
    );
}

#[tokio::test]
async fn a_scope_of_a_token_that_tells_none_is_a_mistake_of_set_up() {
    let claims = offline().await;
    for guard in [
        Guard::scope("ops"),
        Guard::scope("ops").and(Guard::role("writer")),
        Guard::scope("ops").or(Guard::role("admin")),
    ] {
        let error = claims.require(guard).unwrap_err();
        assert!(error.is_configuration());
        assert_eq!(error.status().as_u16(), 500);
        let text = error.to_string();
        assert!(
            text.contains("introspect_jwts") && text.contains("require a role"),
            "{text}"
        );
    }
    // Where the scope does not matter, nothing is wrong.
    claims
        .require(Guard::scope("ops").or(Guard::role("writer")))
        .unwrap();
    let error = claims
        .require(Guard::scope("ops").and(Guard::role("admin")))
        .unwrap_err();
    assert!(error.is_insufficient());
}

#[tokio::test]
async fn claims_are_typed_and_the_rest_is_at_hand() {
    let claims = introspected().await;
    assert_eq!(claims.subject(), "259242039378444290");
    assert_eq!(claims.client_id(), Some("billing"));
    assert_eq!(
        claims.audience().collect::<Vec<_>>(),
        ["259254020357488868", AUDIENCE]
    );
    assert_eq!(
        claims.scopes().unwrap().collect::<Vec<_>>(),
        ["openid", "ops"]
    );
    assert_eq!(claims.roles().count(), 4);
    let organization = claims.organization().unwrap();
    assert_eq!((organization.id, organization.name), ("1", Some("Acme")));
    assert_eq!(claims.metadata("dept").unwrap(), b"r&d");
    assert_eq!(claims.metadata("url").unwrap(), [0xff, 0xef]);
    assert_eq!(claims.metadata("padded").unwrap(), b"a");
    assert_eq!(claims.metadata("broken"), None);
    assert_eq!(claims.metadata("none"), None);
    assert_eq!(claims.metadata_keys().count(), 4);
    assert!(claims.expires_at() > claims.issued_at());

    #[derive(Deserialize)]
    struct Own {
        #[serde(rename = "https://acme.example/tenant")]
        tenant: Tenant,
        sub: String,
    }
    #[derive(Deserialize)]
    struct Tenant {
        id: u64,
    }
    let own: Own = claims.extra().unwrap();
    assert_eq!((own.tenant.id, own.sub.as_str()), (42, claims.subject()));
    assert!(claims.extra::<Vec<u8>>().is_err());
    assert_eq!(claims.get("https://acme.example/tenant").unwrap()["id"], 42);

    // Personal data does not show by accident.
    let shown = format!("{claims:?} {claims:#?}");
    assert!(
        !shown.contains("Acme") && !shown.contains("ciZk"),
        "{shown}"
    );
}

#[test]
fn each_kind_of_refusal_is_answered_by_rfc_6750() {
    let mut headers = HeaderMap::new();
    let none: VerifyError = bearer_token(&headers).unwrap_err();
    let response = none.to_response();
    assert_eq!(response.status().as_u16(), 401);
    // No error code where no token came (section 3.1).
    assert_eq!(response.headers()["www-authenticate"], "Bearer");

    headers.insert(AUTHORIZATION, "Bearer a b".parse().unwrap());
    let response = bearer_token(&headers).unwrap_err().to_response();
    assert_eq!(response.status().as_u16(), 400);
    assert_eq!(
        response.headers()["www-authenticate"],
        "Bearer error=\"invalid_request\""
    );
    assert!(!response.headers().contains_key("retry-after"));
}

#[test]
fn settings_that_cannot_work_are_refused_with_the_way_out() {
    use std::time::Duration;
    let builder = || TokenVerifier::builder("acme.example");
    for (builder, expected) in [
        (
            TokenVerifier::builder("").any_audience(),
            "the host is empty",
        ),
        (
            TokenVerifier::builder("http://acme.example").any_audience(),
            "plain http",
        ),
        (builder(), "say whom tokens must be for"),
        (builder().audience(" "), "an audience is empty"),
        (builder().audience("1").any_audience(), "contradict"),
        (
            builder().any_audience().leeway(Duration::from_secs(301)),
            "at most 5 minutes",
        ),
        (
            builder().any_audience().timeout(Duration::ZERO),
            "a time limit of 0",
        ),
        (
            builder()
                .any_audience()
                .keep_valid_for(Duration::from_secs(3601)),
            "an hour at most",
        ),
        (
            builder().any_audience().introspect_jwts(true),
            "needs credentials",
        ),
        (
            builder().any_audience().client_credentials(" ", "s"),
            "the client id is empty",
        ),
        (
            builder().any_audience().client_credentials("1", " "),
            "the client secret is empty",
        ),
        (
            builder().any_audience().jwks_uri("keys"),
            "the jwks_uri is no URL",
        ),
        (
            builder()
                .any_audience()
                .jwks_uri("http://acme.example/keys"),
            "plain http",
        ),
        (
            builder()
                .any_audience()
                .introspection_endpoint("https://u:p@a.example/"),
            "the introspection endpoint is no URL",
        ),
        (
            builder()
                .any_audience()
                .application_key_file("/nowhere/key.json"),
            "/nowhere/key.json",
        ),
        (
            builder().any_audience().application_key_json("{}"),
            "no text under 'clientId', 'keyId', 'key'",
        ),
    ] {
        let shown = format!("{builder:?}");
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration());
        assert!(error.to_string().contains(expected), "{shown}: {error}");
    }
    let shown = format!("{:?}", builder().client_credentials("id", "hunter2"));
    assert!(!shown.contains("hunter2"), "{shown}");
}
