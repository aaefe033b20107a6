//! Uploads: what goes out, and what does not.

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

use zitadel_api::assets::{Assets, MAX_UPLOAD, Upload};
use zitadel_api::{Client, ErrorKind, RetryPolicy};
use zitadel_auth::{AccessToken, AuthError, Authenticator, BoxFuture, Host};
use zitadel_test_support::captured_log::CapturedLog;

use crate::support::*;

#[tokio::test]
async fn a_file_arrives_as_it_is() {
    let server = ScriptedServer::repeating(done()).await;
    let folder = Folder::new();
    for length in [PNG.len(), 65_536, 200_001, MAX_UPLOAD as usize] {
        let picture = picture(length);
        let path = folder.file("logo.png", &picture);
        let logo = assets(&server).instance().logo();
        logo.dark().upload(Upload::from_file(&path)).await.unwrap();

        let received = server.take_received();
        let (name, content_type, content) = form(&received[0]);
        assert_eq!(
            (name.as_str(), content_type.as_str()),
            ("file", "image/png")
        );
        assert!(content == picture, "{length} bytes");
        let whole = received[0].header("content-length").unwrap();
        assert_eq!(whole.parse::<usize>().unwrap(), received[0].bytes.len());
        // Nothing tells of this machine.
        let lines: Vec<&str> = received[0].body.lines().take(3).collect();
        assert!(!lines.concat().contains("logo"), "{lines:?}");
    }
}

#[tokio::test]
async fn fonts_and_other_pictures_are_known_by_their_bytes() {
    let server = ScriptedServer::repeating(done()).await;
    let branding = assets(&server).own_organization();
    let svg =
        "<?xml version=\"1.0\"?><!-- a licence --><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    branding
        .icon()
        .upload(Upload::from_bytes(svg))
        .await
        .unwrap();
    branding
        .font()
        .upload(Upload::from_bytes(&b"wOF2\0\x01\0\0"[..]))
        .await
        .unwrap();
    let unknown = Upload::from_bytes("\0\0\0\x18ftypheic");
    branding
        .icon()
        .upload(unknown.content_type("image/HEIC"))
        .await
        .unwrap();
    let types: Vec<String> = server
        .take_received()
        .iter()
        .map(|one| form(one).1)
        .collect();
    assert_eq!(types, ["image/svg+xml", "font/woff2", "image/heic"]);
}

#[tokio::test]
async fn what_would_be_refused_is_not_sent() {
    let server = ScriptedServer::repeating(done()).await;
    let folder = Folder::new();
    let from = |name: &str, content: &[u8]| Upload::from_file(folder.file(name, content));
    let branding = assets(&server).instance();
    let (logo, font) = (branding.logo(), branding.font());
    let given = |content_type: &str| Upload::from_bytes(PNG).content_type(content_type);
    for (upload, problem) in [
        (
            logo.upload(from("large.png", &picture(600 * 1024))),
            "large.png has 614400 bytes, and Zitadel takes 524288 (512 KiB) at most",
        ),
        (
            logo.upload(from("one.png", &picture(MAX_UPLOAD as usize + 1))),
            "one.png has 524289 bytes",
        ),
        (
            logo.upload(Upload::from_bytes(picture(600 * 1024))),
            "has 614400 bytes",
        ),
        (logo.upload(from("empty.png", b"")), "empty.png is empty"),
        (logo.upload(Upload::from_bytes("")), "is empty"),
        (
            logo.upload(from("note.txt", b"a note")),
            "none of the files that are known by their first bytes, and an image is due",
        ),
        (
            logo.upload(from("page.svg", b"<!DOCTYPE html><svg/>")),
            "an image is due",
        ),
        (
            logo.upload(from("inter.ttf", b"\0\x01\0\0\0\x0f")),
            "inter.ttf is font/ttf, and an image is due",
        ),
        (
            font.upload(from("logo.png", PNG)),
            "logo.png is image/png, and a font is due",
        ),
        (
            logo.upload(given("application/pdf")),
            "is application/pdf, and an image is due",
        ),
        (
            logo.upload(given("image/png\r\nX: y")),
            "is none: write it like image/png",
        ),
        (
            logo.upload(given("image")),
            "is none: write it like image/png",
        ),
        (
            logo.upload(Upload::from_file(folder.path("missing.png"))),
            "missing.png: No such file",
        ),
        (
            logo.upload(Upload::from_file(folder.path(""))),
            "it is a directory",
        ),
        (logo.upload(Upload::from_file("")), "unable to read"),
        (
            logo.upload(Upload::from_file("-----BEGIN PRIVATE KEY-----\nMII")),
            "private key",
        ),
    ] {
        let error = upload.await.unwrap_err();
        let line = error.to_string();
        assert_eq!(error.kind(), ErrorKind::File, "{line}");
        assert!(
            line.starts_with("POST /assets/v1/instance/policy/label/"),
            "{line}"
        );
        assert!(line.contains(problem), "{line} lacks {problem}");
        assert!(!line.contains('\n') && !line.contains("MII"), "{line}");
        assert!(!error.is_retryable());
    }
    assert_eq!(server.count(), 0);
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_not_waited_for() {
    let server = ScriptedServer::repeating(done()).await;
    let folder = Folder::new();
    let pipe = folder.path("pipe.png");
    let made = std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .unwrap();
    assert!(made.success());
    let upload = assets(&server).my_avatar().upload(Upload::from_file(pipe));
    let error = upload.await.unwrap_err().to_string();
    assert!(error.contains("no regular file"), "{error}");
}

/// Changes a file when it is asked for a token, which is after the file was looked at.
struct Meddler {
    host: Host,
    change: Mutex<Option<(PathBuf, usize)>>,
}

impl std::fmt::Debug for Meddler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Meddler")
    }
}

impl Authenticator for Meddler {
    fn host(&self) -> &Host {
        &self.host
    }

    fn cached_token(&self) -> Option<AccessToken> {
        None
    }

    fn access_token(&self) -> BoxFuture<'_, Result<AccessToken, AuthError>> {
        if let Some((path, length)) = self.change.lock().unwrap().take() {
            fs::write(path, picture(length)).unwrap();
        }
        Box::pin(std::future::ready(AccessToken::new(TOKEN)))
    }

    fn invalidate(&self, _rejected: &AccessToken) {}
}

#[tokio::test]
async fn a_file_that_changed_since_it_was_looked_at_is_not_sent() {
    let server = ScriptedServer::repeating(done()).await;
    let folder = Folder::new();
    for length in [1_000, 3_000] {
        let path = folder.file("logo.png", picture(2_000));
        let client = Client::new(Meddler {
            host: Host::new(&server.url).unwrap(),
            change: Mutex::new(Some((path.clone(), length))),
        });
        let upload = Assets::new(client)
            .my_avatar()
            .upload(Upload::from_file(path));
        let error = upload.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(
            error
                .to_string()
                .contains("has changed since it was looked at"),
            "{error}"
        );
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once_and_the_file_sent_again() {
    let refused = answer(
        401,
        "text/plain; charset=utf-8",
        "ID=AUTH-7fs1e Message=Errors.Token.Invalid\n",
    );
    let server = ScriptedServer::start([refused, done()]).await;
    let folder = Folder::new();
    let path = folder.file("logo.png", picture(100_000));
    let authenticator = Numbered {
        host: Host::new(&server.url).unwrap(),
        number: Mutex::new(1),
    };
    let logo = Assets::new(Client::new(authenticator)).instance().logo();
    logo.upload(Upload::from_file(path)).await.unwrap();
    let received = server.take_received();
    assert_eq!(received[0].header("authorization"), Some("Bearer token-1"));
    assert_eq!(received[1].header("authorization"), Some("Bearer token-2"));
    assert!(form(&received[0]).2 == form(&received[1]).2);
}

/// A new token for each that is refused.
#[derive(Debug)]
struct Numbered {
    host: Host,
    number: Mutex<usize>,
}

impl Authenticator for Numbered {
    fn host(&self) -> &Host {
        &self.host
    }

    fn cached_token(&self) -> Option<AccessToken> {
        AccessToken::new(format!("token-{}", self.number.lock().unwrap())).ok()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<AccessToken, AuthError>> {
        Box::pin(std::future::ready(Ok(self.cached_token().unwrap())))
    }

    fn invalidate(&self, _rejected: &AccessToken) {
        *self.number.lock().unwrap() += 1;
    }
}

#[tokio::test]
async fn an_upload_is_tried_again_and_no_other_policy_holds_than_is_set() {
    let unavailable = || answer(503, "text/html", "<html><title>Down</title></html>");
    let server = ScriptedServer::start([unavailable(), Step::Close, done()]).await;
    let logo = assets(&server).instance().logo();
    logo.upload(Upload::from_bytes(PNG)).await.unwrap();
    assert_eq!(server.take_received().len(), 3);

    let server = ScriptedServer::repeating(unavailable()).await;
    let logo = assets(&server).instance().logo();
    let once = logo
        .upload(Upload::from_bytes(PNG))
        .retry(RetryPolicy::none());
    let error = once.await.unwrap_err();
    assert!(
        error.is_retryable() && error.to_string().contains("Down"),
        "{error}"
    );
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn refusals_say_what_to_check() {
    for (status, content_type, body, words) in [
        (
            413,
            "text/html",
            "<html><title>413 Request Entity Too Large</title></html>",
            "512 KiB at most",
        ),
        (415, "text/plain", "unsupported", "multipart/form-data"),
        (
            403,
            "text/plain; charset=utf-8",
            "ID=AUTH-5mWD2 Message=No matching permissions found\n",
            "iam.policy.write",
        ),
        (
            404,
            "text/plain; charset=utf-8",
            "ID=AUTHZ-cdgFk Message=membership not found\n",
            "iam.policy.write",
        ),
        (
            404,
            "text/html",
            "<html><title>Not here</title></html>",
            "older release",
        ),
        (
            502,
            "text/html",
            "<html><title>Bad Gateway</title></html>",
            "behind its proxy",
        ),
        (302, "text/html", "", "redirects are not followed"),
        (
            200,
            "text/html; charset=utf-8",
            "<html><title>Log in</title></html>",
            "login page",
        ),
        (
            500,
            "text/plain; charset=utf-8",
            "ID=S3-1 Message=Errors.Internal Parent=(no bucket)\n",
            "Errors.Internal: no bucket (S3-1)",
        ),
    ] {
        let server = ScriptedServer::repeating(answer(status, content_type, body)).await;
        let logo = assets(&server).instance().logo();
        let error = logo.upload(Upload::from_bytes(PNG)).await.unwrap_err();
        let line = error.to_string();
        assert!(line.contains(words), "{line} lacks {words}");
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
}

#[tokio::test]
async fn what_is_set_for_a_call_counts() {
    let server = ScriptedServer::repeating(done()).await;
    let branding = assets(&server).organization("259241944654282754");
    let upload = branding.logo().upload(Upload::from_bytes(PNG));
    upload
        .header("x-trace", "7")
        .access_token("somebody")
        .await
        .unwrap();
    let received = server.take_received();
    assert_eq!(received[0].header("x-trace"), Some("7"));
    assert_eq!(received[0].header("authorization"), Some("Bearer somebody"));
    assert_eq!(
        received[0].header("x-zitadel-orgid"),
        Some("259241944654282754")
    );

    for (upload, problem) in [
        (
            branding
                .logo()
                .upload(Upload::from_bytes(PNG))
                .header("content-type", "x/y"),
            "content-type",
        ),
        (
            assets(&server)
                .organization("\n")
                .logo()
                .upload(Upload::from_bytes(PNG)),
            "organization",
        ),
    ] {
        let error = upload.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(problem), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn an_upload_is_one_span_and_one_event_without_secrets() {
    let captured = CapturedLog::of_this_process(tracing::Level::TRACE);
    let taken = with_headers(200, &[("x-request-id", "of-this-upload")], "");
    let server = ScriptedServer::start([Step::Close, taken]).await;
    let icon = assets(&server).instance().icon().dark();
    icon.upload(Upload::from_bytes(PNG)).await.unwrap();
    let text = captured.text();
    let own = text.lines().find(|line| line.contains("of-this-upload"));
    let own = own.unwrap_or_else(|| panic!("{text}"));
    for part in [
        "zitadel.call",
        "POST /assets/v1/instance/policy/label/icon/dark",
        "call answered",
        "status=200",
        "attempts=2",
    ] {
        assert!(own.contains(part), "{part} is missing in {own}");
    }
    assert!(!text.contains(TOKEN), "{text}");
}

#[tokio::test]
async fn a_server_that_hangs_ends_with_the_time_limit() {
    let server = ScriptedServer::repeating(Step::Hang).await;
    let logo = assets(&server).instance().logo();
    let upload = logo
        .upload(Upload::from_bytes(PNG))
        .timeout(Duration::from_millis(50));
    let error = upload.await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let assets = Assets::new(client("http://127.0.0.1:9"));
    let uploads = [Upload::from_file("logo.png"), Upload::from_bytes(PNG)];
    for upload in uploads {
        let mut upload = Box::pin(assets.my_avatar().upload(upload));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match upload.as_mut().poll(&mut context) {
            std::task::Poll::Ready(Err(error)) => {
                assert!(error.to_string().contains("no tokio runtime"), "{error}");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn activating_and_removing_are_calls_like_others() {
    let server = ScriptedServer::repeating(json(200, r#"{"details":{"sequence":"7"}}"#)).await;
    let assets = assets(&server);
    let organization = assets.organization("7");
    assets.instance().activate().await.unwrap();
    assets.instance().logo().remove().await.unwrap();
    assets.instance().icon().dark().remove().await.unwrap();
    organization.activate().await.unwrap();
    organization.font().remove().send().await.unwrap();
    assets.my_avatar().remove().await.unwrap();
    assets.remove_avatar("8").organization("9").await.unwrap();
    let received = server.take_received();
    let lines: Vec<&str> = received.iter().map(request_line).collect();
    assert_eq!(
        lines,
        [
            "POST /admin/v1/policies/label/_activate HTTP/1.1",
            "DELETE /admin/v1/policies/label/logo HTTP/1.1",
            "DELETE /admin/v1/policies/label/icon_dark HTTP/1.1",
            "POST /management/v1/policies/label/_activate HTTP/1.1",
            "DELETE /management/v1/policies/label/font HTTP/1.1",
            "DELETE /auth/v1/users/me/avatar HTTP/1.1",
            "DELETE /management/v1/users/8/avatar HTTP/1.1",
        ]
    );
    assert_eq!(received[0].body, "{}");
    assert_eq!(received[3].header("x-zitadel-orgid"), Some("7"));
    assert_eq!(received[6].header("x-zitadel-orgid"), Some("9"));
    let error = assets.remove_avatar("").await.unwrap_err().to_string();
    assert!(error.contains("userId"), "{error}");
}
