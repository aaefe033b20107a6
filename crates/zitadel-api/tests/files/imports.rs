//! Imports from files.

use std::time::Duration;

use serde_json::{Value, json as value};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpSocket};
use zitadel_api::admin::v1::{AdminService, ImportDataResponse};
use zitadel_api::import_export::{ImportReport, ImportedKind, MAX_REQUEST};
use zitadel_api::{Code, ErrorKind};
use zitadel_test_support::recordings;

use crate::support::*;

fn admin(server: &ScriptedServer) -> AdminService {
    AdminService::new(client(&server.url))
}

fn organizations(count: usize, length: usize) -> String {
    let one = |number| {
        format!(
            r#"{{"orgId":"{number}","org":{{"name":"{}"}}}}"#,
            "n".repeat(length)
        )
    };
    let all: Vec<String> = (0..count).map(one).collect();
    format!("{{\"orgs\": [{}]}}\n", all.join(" ,\n"))
}

/// The time that the server is told, which is less than the call has left.
fn milliseconds(timeout: &Value) -> u64 {
    let text = timeout.as_str().unwrap();
    text.strip_suffix("ms").unwrap().parse().unwrap()
}

#[tokio::test]
async fn recorded_imports_are_rebuilt_from_a_file() {
    let folder = Folder::new();
    let mut replayed = 0;
    for exchange in recordings::exchanges("v1-next") {
        let is_import = exchange["operation"] == "zitadel.admin.v1.AdminService/ImportData";
        let Some(orgs) = exchange["request"]["dataOrgs"]
            .as_object()
            .filter(|_| is_import)
        else {
            continue;
        };
        let path = folder.file("organizations.json", Value::from(orgs.clone()).to_string());
        let server = ScriptedServer::repeating(json(200, &exchange["response"].to_string())).await;
        let import = admin(&server).import_from_file(path);
        let report = import.timeout(Duration::from_secs(30)).await.unwrap();

        let received = server.take_received();
        assert_eq!(request_line(&received[0]), "POST /admin/v1/import HTTP/1.1");
        assert_eq!(received[0].header("content-type"), Some("application/json"));
        let mut sent: Value = serde_json::from_str(&received[0].body).unwrap();
        assert!(milliseconds(&sent["timeout"]) <= 27_000);
        sent["timeout"] = exchange["request"]["timeout"].clone();
        assert_eq!(sent, exchange["request"]);

        let failures = exchange["response"]["errors"]
            .as_array()
            .map_or(0, Vec::len);
        assert_eq!(report.failures().len(), failures);
        assert_eq!(report.organizations()[0].org_id, "imp1795259228");
        assert!(report.is_complete());
        replayed += 1;
    }
    assert_eq!(replayed, 2);
}

#[tokio::test]
async fn failures_say_what_was_not_taken_and_why() {
    let recorded = recordings::exchanges("v1-next");
    let second = recorded
        .iter()
        .find(|exchange| exchange["note"] == "the same again: errors in the answer");
    let text = second.unwrap()["response"].to_string();
    let folder = Folder::new();
    let path = folder.file("organizations.json", organizations(1, 1));
    let server = ScriptedServer::repeating(json(200, &text)).await;
    let report = admin(&server).import_from_file(&path).await.unwrap();
    let kinds: Vec<ImportedKind> = report.failures().iter().map(|one| one.kind()).collect();
    use ImportedKind::{HumanUser, Organization, Project, ProjectRole, UserGrant};
    assert_eq!(
        kinds,
        [Organization, HumanUser, Project, ProjectRole, UserGrant]
    );
    let user = &report.failures()[1];
    assert_eq!(user.id(), "himp1795259228");
    assert_eq!(user.message(), "Errors.User.AlreadyExisting");
    assert_eq!(user.error_id(), Some("COMMAND-ziuna"));
    assert!(user.is_already_exists());
    assert_eq!(
        user.to_string(),
        "human_user himp1795259228: Errors.User.AlreadyExisting (COMMAND-ziuna)"
    );

    // What a call with a request in memory answers is the same.
    let other = value!({"errors": [
        {"type": "action", "id": "7", "message": "no permission"},
        {"type": "org", "id": "8", "message": "ID= Message=Errors.Org.Invalid"},
    ]});
    let server = ScriptedServer::repeating(json(200, &other.to_string())).await;
    let answer: ImportDataResponse = admin(&server)
        .import_data(Default::default())
        .await
        .unwrap();
    let report = ImportReport::from(answer);
    assert!(!report.is_complete());
    let [action, organization] = report.failures() else {
        panic!("{report:?}")
    };
    assert_eq!(action.kind(), ImportedKind::Other("action".into()));
    assert_eq!(
        (action.message(), action.error_id()),
        ("no permission", None)
    );
    assert_eq!(organization.to_string(), "org 8: Errors.Org.Invalid");
}

#[tokio::test]
async fn a_file_that_does_not_fit_is_sent_in_parts_on_request() {
    let folder = Folder::new();
    let path = folder.file("organizations.json", organizations(10, 700_000));
    let server =
        ScriptedServer::repeating(json(200, r#"{"success":{"orgs":[{"orgId":"1"}]}}"#)).await;
    let admin = admin(&server);

    let error = admin.import_from_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    for words in ["4194304", "2 parts", "in_parts", "data_orgs_local"] {
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(server.count(), 0);

    let mut parts = admin.import_from_file(&path).in_parts();
    let mut reports = 0;
    while let Some(report) = parts.next().await {
        assert_eq!(report.unwrap().organizations().len(), 1);
        reports += 1;
    }
    assert_eq!((reports, parts.remaining()), (2, Some(0)));
    assert!(parts.next().await.is_none());
    let mut ids = Vec::new();
    for request in server.take_received() {
        assert!(request.bytes.len() as u64 <= MAX_REQUEST);
        let sent: Value = serde_json::from_str(&request.body).unwrap();
        assert!(milliseconds(&sent["timeout"]) <= 270_000);
        let orgs = sent["dataOrgs"]["orgs"].as_array().unwrap();
        ids.extend(
            orgs.iter()
                .map(|org| org["orgId"].as_str().unwrap().to_owned()),
        );
    }
    let expected: Vec<String> = (0..10).map(|number: i32| number.to_string()).collect();
    assert_eq!(ids, expected);
}

#[tokio::test]
async fn a_part_that_failed_is_sent_again() {
    let folder = Folder::new();
    let path = folder.file("organizations.json", organizations(2, 100));
    let denied = json(
        403,
        r#"{"code":7,"message":"No matching permissions found (AUTH-5mWD2)"}"#,
    );
    let fine = || json(200, "{}");
    let server = ScriptedServer::start([fine(), denied, fine()]).await;
    let mut parts = admin(&server)
        .import_from_file(path)
        .max_request(250)
        .in_parts();
    assert!(parts.next().await.unwrap().is_ok());
    let error = parts.next().await.unwrap().unwrap_err();
    assert!(
        error.is_permission_denied() && error.to_string().contains("iam.write"),
        "{error}"
    );
    assert_eq!(parts.remaining(), Some(1));
    assert!(parts.next().await.unwrap().is_ok());
    assert!(parts.next().await.is_none());
    let received = server.take_received();
    assert!(received[0].body.contains(r#""orgId":"0""#));
    assert!(received[1].body.contains(r#""orgId":"1""#));
    assert_eq!(received[1].body, received[2].body);
}

#[tokio::test]
async fn what_cannot_be_imported_is_not_sent() {
    let server = ScriptedServer::repeating(json(200, "{}")).await;
    let folder = Folder::new();
    for (content, problem) in [
        ("", "no JSON object at byte 0"),
        (r#"{"orgs":[]}"#, "holds no organization"),
        (r#"{"dataOrgs":{"orgs":[{}]}}"#, "whole request"),
        (
            r#"{"orgs":[{}]},"timeout":"9h","x":{}}"#,
            "something follows the object at byte 13",
        ),
        (r#"{"orgs":[{"a":"b"}"#, "too early"),
    ] {
        let path = folder.file("organizations.json", content);
        let error = admin(&server).import_from_file(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains(problem), "{error}");
        let parts = admin(&server)
            .import_from_file(&path)
            .in_parts()
            .next()
            .await;
        assert!(parts.unwrap().unwrap_err().to_string().contains(problem));
    }
    let missing = admin(&server)
        .import_from_file(folder.path("none.json"))
        .await
        .unwrap_err();
    assert!(
        missing.to_string().contains("none.json: No such file"),
        "{missing}"
    );
    let large = folder.file("large.json", organizations(1, 5_000_000));
    let error = admin(&server)
        .import_from_file(large)
        .in_parts()
        .next()
        .await;
    let error = error.unwrap().unwrap_err().to_string();
    assert!(
        error.contains("organization number 1 of") && error.contains("same orgId"),
        "{error}"
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn the_gateways_limit_is_told_and_not_tried_again() {
    let recorded = recordings::exchanges("v1-next");
    let refusal = recorded
        .iter()
        .find(|exchange| exchange["note"] == "fact: a body of 5 MB");
    let body = refusal.unwrap()["response"].to_string();
    let server = ScriptedServer::repeating(json(429, &body)).await;
    let folder = Folder::new();
    let path = folder.file("organizations.json", organizations(1, 100));
    let error = admin(&server).import_from_file(path).await.unwrap_err();
    assert_eq!(server.count(), 1);
    assert_eq!(error.code(), Some(Code::ResourceExhausted));
    assert!(!error.is_rate_limited() && !error.is_retryable());
    assert_eq!(error.http_status().as_u16(), 400);
    assert!(error.to_string().contains("send less at once"), "{error}");
}

#[tokio::test]
async fn an_import_is_not_sent_twice_unless_it_had_surely_no_effect() {
    let folder = Folder::new();
    let path = folder.file("organizations.json", organizations(1, 100));
    let server = ScriptedServer::repeating(json(503, r#"{"code":14,"message":"later"}"#)).await;
    let error = admin(&server).import_from_file(&path).await.unwrap_err();
    assert!(error.is_retryable(), "{error}");
    assert_eq!(server.count(), 1);

    let busy = json(429, r#"{"code":8,"message":"too many"}"#);
    let server = ScriptedServer::start([busy, json(200, "{}")]).await;
    admin(&server).import_from_file(&path).await.unwrap();
    assert_eq!(server.count(), 2);
}

/// Takes the head of a request, does `meanwhile`, takes the rest, and says whether that was all.
async fn take(listener: TcpListener, meanwhile: impl FnOnce()) -> bool {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut start = vec![0; 1024];
    let read = stream.read(&mut start).await.unwrap();
    meanwhile();
    let head = String::from_utf8_lossy(&start[..read]).into_owned();
    let (head, body) = head.split_once("\r\n\r\n").unwrap();
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    let mut lengths = lines.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length: u64 = lengths.next().unwrap().1.parse().unwrap();
    let rest = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    rest.is_ok_and(|rest| rest + body.len() as u64 >= length)
}

#[tokio::test]
async fn a_file_that_changes_while_it_is_sent_breaks_the_request_off() {
    let folder = Folder::new();
    // More than what can be on its way at a time.
    let content = organizations(16, 1024 * 1024);
    for (length, problem) in [
        (100_000, "became shorter while it was sent"),
        (content.len() + 1, "became longer while it was sent"),
    ] {
        let path = folder.file("organizations.json", &content);
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(64 * 1024).unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(8).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        let server = tokio::spawn(take(listener, move || {
            file.set_len(length as u64).unwrap();
        }));

        let import = AdminService::new(client(&url)).import_from_file(&path);
        let error = import.max_request(u64::MAX).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File, "{error}");
        assert!(error.to_string().contains(problem), "{error}");
        assert!(!error.is_retryable());
        assert!(!server.await.unwrap(), "the server got a whole request");
    }
}
