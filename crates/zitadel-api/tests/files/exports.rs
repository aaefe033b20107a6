//! Exports to files.

use std::time::Duration;

use serde_json::Value;
use zitadel_api::ErrorKind;
use zitadel_api::admin::v1::{AdminService, ExportDataRequest};
use zitadel_test_support::{recordings, wait_until};

use crate::support::*;

fn admin(server: &ScriptedServer) -> AdminService {
    AdminService::new(client(&server.url))
}

#[tokio::test]
async fn a_recorded_export_is_rebuilt_and_can_be_imported() {
    let recorded = recordings::exchanges("v1-next");
    let export = recorded.iter().find(|exchange| {
        exchange["operation"] == "zitadel.admin.v1.AdminService/ExportData"
            && exchange["request"]["responseOutput"] == true
    });
    let export = export.unwrap();
    let text = export["response"].to_string();
    let server = ScriptedServer::repeating(json(200, &text)).await;
    let folder = Folder::new();
    let path = folder.path("organizations.json");
    let request = ExportDataRequest {
        org_ids: vec!["imp1795259228".into()],
        with_passwords: true,
        with_otp: true,
        ..ExportDataRequest::new()
    };
    admin(&server)
        .export_to_file(request, &path)
        .timeout(Duration::from_secs(30))
        .await
        .unwrap();
    assert_eq!(read(&path), text.as_bytes());
    assert_eq!(folder.names(), ["organizations.json"]);

    let received = server.take_received();
    assert_eq!(request_line(&received[0]), "POST /admin/v1/export HTTP/1.1");
    let mut sent: Value = serde_json::from_str(&received[0].body).unwrap();
    assert_eq!(sent["timeout"], "27000ms");
    sent["timeout"] = export["request"]["timeout"].clone();
    assert_eq!(sent, export["request"]);

    let server = ScriptedServer::repeating(json(200, "{}")).await;
    admin(&server).import_from_file(&path).await.unwrap();
    let sent: Value = serde_json::from_str(&server.take_received()[0].body).unwrap();
    assert_eq!(sent["dataOrgs"], export["response"]);
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let server = ScriptedServer::repeating(json(200, r#"{"orgs":[]}"#)).await;
    let folder = Folder::new();
    let path = folder.path("organizations.json");
    admin(&server)
        .export_to_file(ExportDataRequest::new(), &path)
        .await
        .unwrap();
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn what_is_no_export_writes_no_file() {
    let folder = Folder::new();
    let path = folder.file("organizations.json", "the old one");
    for (step, kind, words) in [
        (
            answer(200, "text/html", "<title>Log in</title>"),
            ErrorKind::Decode,
            "login page",
        ),
        (
            json(200, ""),
            ErrorKind::Decode,
            "0 bytes of application/json",
        ),
        (
            json(403, r#"{"code":7,"message":"No (AUTH-5mWD2)"}"#),
            ErrorKind::Api,
            "iam.read",
        ),
        (Step::Close, ErrorKind::Connection, "after 3 attempts"),
    ] {
        let server = ScriptedServer::repeating(step).await;
        let export = admin(&server).export_to_file(ExportDataRequest::new(), &path);
        let error = export.await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(read(&path), b"the old one");
    wait_until(async || folder.names() == ["organizations.json"]).await;
}

#[tokio::test]
async fn a_timeout_in_the_request_is_kept() {
    let server = ScriptedServer::repeating(json(200, r#"{"orgs":[]}"#)).await;
    let folder = Folder::new();
    let mut request = ExportDataRequest::new();
    request.timeout = "2m".into();
    admin(&server)
        .export_to_file(request, folder.path("o.json"))
        .await
        .unwrap();
    let sent: Value = serde_json::from_str(&server.take_received()[0].body).unwrap();
    assert_eq!(sent["timeout"], "2m");
    assert_eq!(sent["responseOutput"], true);
}
