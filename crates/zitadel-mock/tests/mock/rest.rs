//! The v1 API: routes, fields, tokens and permissions, with answers of a test's own.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use zitadel_mock::{ApiError, Code, Dialect, Endpoint, Fault, ZitadelMock};

use crate::support::assertion::{Signer, system_token};
use crate::support::{Answer, call, rest};

const GET_ORG: &str = "zitadel.management.v1.ManagementService/GetMyOrg";
const LIST_USERS: &str = "zitadel.management.v1.ManagementService/ListUsers";
const LIST_DOMAINS: &str = "zitadel.admin.v1.AdminService/ListInstanceDomains";
const IS_USER_UNIQUE: &str = "zitadel.management.v1.ManagementService/IsUserUnique";
const LIST_INSTANCES: &str = "zitadel.system.v1.SystemService/ListInstances";

struct Server {
    mock: ZitadelMock,
    token: String,
    got: Arc<Mutex<Vec<Value>>>,
}

/// A mock with these operations, which answer with nothing.
async fn server(dialect: Dialect, operations: &[&str]) -> Server {
    let mock = ZitadelMock::builder().dialect(dialect).start().await;
    let token = mock.service_user("backend").personal_access_token();
    let got = Arc::new(Mutex::new(Vec::new()));
    for operation in operations {
        let got = Arc::clone(&got);
        mock.mount(operation, move |request| {
            got.lock().unwrap().push(request.clone());
            Ok(json!({}))
        });
    }
    Server { mock, token, got }
}

impl Server {
    async fn send(&self, verb: &str, path: &str, body: &str) -> Answer {
        rest(&self.mock, &self.token, verb, path, body.to_owned()).await
    }

    /// What the operation got, which has to answer.
    async fn fields(&self, verb: &str, path: &str, body: &str) -> Value {
        let answer = self.send(verb, path, body).await;
        assert_eq!((answer.status, &*answer.body), (200, "{}"), "{path}");
        self.got.lock().unwrap().pop().unwrap()
    }

    /// Why the request was refused, which no operation got.
    async fn refusal(&self, verb: &str, path: &str, body: &str) -> (u16, String) {
        let answer = self.send(verb, path, body).await;
        assert!(self.got.lock().unwrap().is_empty(), "{path}");
        (answer.status, answer.text("/message"))
    }
}

#[tokio::test]
async fn an_operation_that_the_mock_does_not_have_says_how_to_mount_one() {
    let server = server(Dialect::Next, &[]).await;
    let answer = server.send("GET", "/admin/v1/restrictions", "").await;
    assert_eq!(answer.status, 501);
    assert_eq!(
        answer.json(),
        json!({
            "code": 12,
            "message": "the mock has no GetRestrictions: mount one with \
                ZitadelMock::mount(\"zitadel.admin.v1.AdminService/GetRestrictions\", …)",
        })
    );
}

#[tokio::test]
async fn path_query_and_body_reach_an_operation_as_one_object() {
    const ROLE: &str = "zitadel.management.v1.ManagementService/UpdateProjectRole";
    const EVENT: &str = "zitadel.system.v1.SystemService/RemoveFailedEvent";
    const GENERATOR: &str = "zitadel.admin.v1.AdminService/GetSecretGenerator";
    const MEMBERS: &str = "zitadel.management.v1.ManagementService/ListProjectGrantMemberRoles";
    let operations = [
        LIST_DOMAINS,
        IS_USER_UNIQUE,
        ROLE,
        EVENT,
        GENERATOR,
        MEMBERS,
    ];
    let mut server = server(Dialect::Next, &operations).await;

    // The path wins over the body, in either casing.
    let body = r#"{"project_id": "8", "roleKey": "b", "displayName": "A", "more": [null]}"#;
    assert_eq!(
        server
            .fields("PUT", "/management/v1/projects/7/roles/a/%62%20c", body)
            .await,
        json!({"projectId": "7", "roleKey": "a/b c", "displayName": "A", "more": [null]})
    );
    // Enums by name and by number, 64-bit numbers as texts.
    for generator in ["SECRET_GENERATOR_TYPE_APP_SECRET", "6"] {
        let path = format!("/admin/v1/secretgenerators/{generator}");
        assert_eq!(
            server.fields("GET", &path, "").await,
            json!({"generatorType": "SECRET_GENERATOR_TYPE_APP_SECRET"})
        );
    }
    let query = "query.offset=5&query.limit=7&query.asc=true&sorting_column=2&other=1&other=2";
    assert_eq!(
        server
            .fields(
                "POST",
                &format!("/admin/v1/domains/_search?{query}"),
                "{oops"
            )
            .await,
        json!({
            "query": {"offset": "5", "limit": 7, "asc": true},
            "sortingColumn": "DOMAIN_FIELD_NAME_PRIMARY",
        })
    );
    let path = "/management/v1/users/_is_unique?user_name=a%20b%2Bc&email=";
    assert_eq!(
        server.fields("GET", path, r#"{"userName": "x"}"#).await,
        json!({"userName": "a b+c", "email": ""})
    );
    let path = "/management/v1/projects/grants/members/roles/_search?result=a&result=b";
    assert_eq!(
        server.fields("POST", path, "").await,
        json!({"result": ["a", "b"]})
    );

    server.token = system_token(&server.mock);
    assert_eq!(
        server
            .fields("DELETE", "/system/v1/failedevents/a/b/007?instanceId=1", "")
            .await,
        json!({"database": "a", "viewName": "b", "failedSequence": "7", "instanceId": "1"})
    );
}

#[tokio::test]
async fn bodies_are_read_as_the_gateway_reads_them() {
    let server = server(Dialect::Next, &[LIST_USERS]).await;
    let path = "/management/v1/users/_search";
    for body in ["", " \n", "{}", "{} trailing", "{}{\"a\": 1}"] {
        assert_eq!(server.fields("POST", path, body).await, json!({}), "{body}");
    }
    let deep = "[".repeat(100_000);
    for (body, message) in [
        (
            "null",
            "proto: syntax error (line 1:1): unexpected token null",
        ),
        ("[]", "proto: syntax error (line 1:1): unexpected token ["),
        ("7", "proto: syntax error (line 1:1): unexpected token 7"),
        (
            "\"{}\"",
            "proto: syntax error (line 1:1): unexpected token \"{}\"",
        ),
        (
            "{oops",
            "invalid character 'o' looking for beginning of object key string",
        ),
        (
            "nil",
            "invalid character 'i' looking for beginning of value",
        ),
        ("{\"a\":", "unexpected EOF"),
        (
            &*deep,
            "invalid character '[' looking for beginning of value",
        ),
    ] {
        let expected = (400, message.to_owned());
        assert_eq!(server.refusal("POST", path, body).await, expected);
    }
    // Both sides of the limit.
    let most = 4 * 1024 * 1024;
    let body = |size: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(size - 8));
    let answer = server.send("POST", path, &body(most)).await;
    assert_eq!(answer.status, 200);
    server.got.lock().unwrap().clear();
    assert_eq!(
        server.refusal("POST", path, &body(most + 1)).await,
        (
            429,
            "grpc: received message larger than max (4194305 vs. 4194304)".to_owned()
        )
    );
}

#[tokio::test]
async fn paths_and_query_strings_that_mean_nothing_are_refused() {
    let operations = [LIST_DOMAINS, IS_USER_UNIQUE, GET_ORG];
    let server = server(Dialect::Next, &operations).await;
    let domains = "/admin/v1/domains/_search";
    for (verb, path, status, message) in [
        ("GET", "/management/v1/", 404, "Not Found"),
        ("GET", "/management/v1/nothing", 404, "Not Found"),
        ("GET", "/management/v1/orgs/me/", 404, "Not Found"),
        ("GET", "/management/v1///orgs/me", 404, "Not Found"),
        ("GET", "/management/v1/orgs%2Fme%2F", 404, "Not Found"),
        ("PATCH", "/management/v1/orgs/me", 405, "Method Not Allowed"),
        (
            "POST",
            "/management/v1/users/_is_unique",
            405,
            "Method Not Allowed",
        ),
        (
            "GET",
            "/management/v1/users/%FF/profile",
            500,
            "header key \"zitadel-activity-path\" contains value with non-printable ASCII characters",
        ),
        (
            "GET",
            "/management/v1/users/_is_unique?userName=a&user_name=b",
            400,
            "too many values for field \"user_name\": a, b",
        ),
        (
            "POST",
            &format!("{domains}?query.limit=-1"),
            400,
            "parsing field \"limit\": strconv.ParseUint: parsing \"-1\": invalid syntax",
        ),
        (
            "POST",
            &format!("{domains}?query.asc=yes"),
            400,
            "parsing field \"asc\": strconv.ParseBool: parsing \"yes\": invalid syntax",
        ),
        (
            "POST",
            &format!("{domains}?sortingColumn=NOPE"),
            400,
            "parsing field \"sorting_column\": \"NOPE\" is not a valid value",
        ),
        (
            "POST",
            &format!("{domains}?queries.domainQuery.domain=x"),
            400,
            "invalid path: \"queries\" is not a message",
        ),
        (
            "DELETE",
            "/admin/v1/failedevents/a/b/-1",
            400,
            "type mismatch, parameter: failed_sequence, error: strconv.ParseUint: parsing \"-1\": invalid syntax",
        ),
    ] {
        let expected = (status, message.to_owned());
        assert_eq!(
            server.refusal(verb, path, "").await,
            expected,
            "{verb} {path}"
        );
    }
    // An escaped slash is one.
    assert_eq!(
        server.fields("GET", "/management/v1/orgs%2Fme", "").await,
        json!({})
    );
}

#[tokio::test]
async fn an_empty_value_in_the_path_arrives() {
    const PROFILE: &str = "zitadel.management.v1.ManagementService/GetHumanProfile";
    let server = server(Dialect::Next, &[PROFILE]).await;
    let path = "/management/v1/users//profile";
    assert_eq!(server.fields("GET", path, "").await, json!({"userId": ""}));
}

#[tokio::test]
async fn errors_are_those_of_the_gateway_and_of_the_dialect() {
    let without_id = || ApiError::new(Code::InvalidArgument, "invalid GetMyOrgRequest: x");
    for (dialect, missing, invalid) in [
        (
            Dialect::Next,
            (401, json!({"code": 16, "message": "auth header missing"})),
            (
                400,
                json!({"code": 3, "message": "invalid GetMyOrgRequest: x"}),
            ),
        ),
        (
            Dialect::V4_13,
            (
                500,
                json!({
                    "code": 2,
                    "message": "rpc error: code = Unauthenticated desc = auth header missing",
                }),
            ),
            (
                500,
                json!({
                    "code": 2,
                    "message":
                        "rpc error: code = InvalidArgument desc = invalid GetMyOrgRequest: x",
                }),
            ),
        ),
    ] {
        let server = server(dialect, &[]).await;
        let path = "/management/v1/orgs/me";
        let request = crate::support::client().get(format!("{}{path}", server.mock.url()));
        let answer = crate::support::send(request).await;
        assert_eq!((answer.status, answer.json()), missing);

        server.mock.mount(GET_ORG, move |_| Err(without_id()));
        let answer = server.send("GET", path, "").await;
        assert_eq!((answer.status, answer.json()), invalid);

        // With an id, and from the gateway itself, they are the same everywhere.
        server.mock.mount(GET_ORG, |_| {
            Err(ApiError::new(Code::NotFound, "Organisation not found").with_id("QUERY-x"))
        });
        let answer = server.send("GET", path, "").await;
        let detail = json!({
            "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
            "id": "QUERY-x",
            "message": "Organisation not found",
        });
        assert_eq!(answer.status, 404);
        assert_eq!(
            answer.json(),
            json!({
                "code": 5,
                "message": "Organisation not found (QUERY-x)",
                "details": [detail],
            })
        );
        assert_eq!(server.send("PATCH", path, "").await.status, 405);
        let broken = server
            .send("POST", "/management/v1/users/_search", "{")
            .await;
        assert_eq!(
            (broken.status, broken.json()["code"].clone()),
            (400, json!(3))
        );
    }
}

#[tokio::test]
async fn a_release_lacks_what_came_later() {
    const ADD: &str = "zitadel.management.v1.ManagementService/AddZitadelProvider";
    for (dialect, status) in [(Dialect::Next, 200), (Dialect::V4_13, 405)] {
        let server = server(dialect, &[ADD]).await;
        let answer = server
            .send("POST", "/management/v1/idps/zitadel", "{}")
            .await;
        assert_eq!(answer.status, status, "{answer:?}");
    }
}

#[tokio::test]
async fn answers_are_written_in_the_dialect_and_faults_reach_them() {
    let server = server(Dialect::V4_13, &[]).await;
    server
        .mock
        .mount(GET_ORG, |_| Ok(json!({"org": {"id": "1", "name": "a"}})));
    let path = "/management/v1/orgs/me";
    let answer = server.send("GET", path, "").await;
    assert_eq!(answer.json(), json!({"org": {"id": "1", "name": "a"}}));
    assert!(answer.body.contains(' '), "{answer:?}");

    server.mock.fail(Endpoint::Api, 1, Fault::status(503));
    assert_eq!(server.send("GET", path, "").await.status, 503);
    server
        .mock
        .edit_responses(Endpoint::Api, |answer| answer["org"]["id"] = "2".into());
    assert_eq!(server.send("GET", path, "").await.text("/org/id"), "2");
    assert_eq!(server.mock.api_requests(), 3);
}

#[tokio::test]
async fn operations_of_the_v1_api_are_not_to_be_had_over_connect() {
    let server = server(Dialect::Next, &[GET_ORG]).await;
    let answer = call(&server.mock, &server.token, GET_ORG, json!({})).await;
    assert_eq!(answer.status, 404);
    assert_eq!(answer.json(), json!({"code": 5, "message": "Not Found"}));
}

#[tokio::test]
async fn permissions_count() {
    let server = server(Dialect::Next, &[GET_ORG, LIST_USERS, LIST_DOMAINS]).await;
    let mock = &server.mock;
    let user = mock.service_user("limited");
    user.restrict_to_permissions(["user.read"]);
    let token = user.personal_access_token();
    let send =
        |verb: &'static str, path: &'static str| rest(mock, &token, verb, path, String::new());
    let org = "/management/v1/orgs/me";
    let users = "/management/v1/users/_search";
    let domains = "/admin/v1/domains/_search";
    assert_eq!(send("POST", users).await.status, 200);
    for (verb, path) in [("GET", org), ("POST", domains)] {
        let answer = send(verb, path).await;
        assert_eq!(answer.status, 403);
        assert_eq!(
            answer.text("/message"),
            "No matching permissions found (AUTH-5mWD2)"
        );
    }
    // Any token will do here, and none is needed there.
    let languages = send("GET", "/management/v1/languages").await;
    assert_eq!(languages.status, 501, "{languages:?}");
    user.remove_membership();
    assert_eq!(
        send("POST", users).await.text("/message"),
        "membership not found (AUTHZ-cdgFk)"
    );
    let languages = send("GET", "/management/v1/languages").await;
    assert_eq!(languages.status, 501, "{languages:?}");
    let healthz = rest(mock, "none", "GET", "/management/v1/healthz", String::new()).await;
    assert_eq!((healthz.status, &*healthz.body), (200, "{}"));
}

#[tokio::test]
async fn the_system_api_is_for_system_users() {
    let server = server(Dialect::Next, &[LIST_INSTANCES, GET_ORG]).await;
    let mock = &server.mock;
    let instances = "/system/v1/instances/_search";
    let answer = server.send("POST", instances, "").await;
    assert_eq!(answer.status, 401);
    assert_eq!(answer.text("/message"), "Errors.Token.Invalid (AUTH-7fs1e)");

    let token = system_token(mock);
    let send = |verb: &'static str, path: &'static str, token: &str| {
        let token = token.to_owned();
        async move { rest(mock, &token, verb, path, String::new()).await.status }
    };
    assert_eq!(send("POST", instances, &token).await, 200);
    assert_eq!(send("GET", "/management/v1/orgs/me", &token).await, 200);
    let list = "zitadel.user.v2.UserService/ListUsers";
    assert_eq!(call(mock, &token, list, json!({})).await.status, 200);

    // Another key, another audience, another name, too old.
    let now = mock
        .now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let user = mock.system_user("ops");
    assert_eq!(
        send("POST", instances, &token).await,
        401,
        "it has a new key"
    );
    let good = json!({
        "iss": "ops", "sub": "ops", "aud": mock.url(), "iat": now, "exp": now + 60,
    });
    let signer = Signer::from_pem(user.private_key_pem());
    let signed = |claims: &Value| signer.sign(&json!({"alg": "RS256"}), claims);
    assert_eq!(send("POST", instances, &signed(&good)).await, 200);
    for (name, value) in [
        ("iss", json!("other")),
        ("sub", json!("other")),
        ("aud", json!("https://other.example")),
        ("exp", json!(now - 1)),
        ("iat", json!(now - 7200)),
    ] {
        let mut claims = good.clone();
        claims[name] = value;
        assert_eq!(
            send("POST", instances, &signed(&claims)).await,
            401,
            "{name}"
        );
    }
}
