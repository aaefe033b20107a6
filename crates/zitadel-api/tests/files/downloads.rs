//! Downloads: into memory, in pieces, and to files.

use std::fs;
use std::time::Duration;

use zitadel_api::{ErrorKind, RetryPolicy};
use zitadel_test_support::wait_until;

use crate::support::*;

const ETAG: &str = "\"abc\"";

fn picture_answer(content: &str) -> Step {
    with_headers(
        200,
        &[("content-type", "image/png"), ("etag", ETAG)],
        content,
    )
}

/// The head of an answer that promises more than comes.
fn broken_off(after: Step) -> Step {
    let Step::Write(bytes) = after else {
        panic!("{after:?}")
    };
    Step::WriteAndReset(bytes[..bytes.len() - 10].to_vec())
}

#[tokio::test]
async fn content_comes_in_pieces_or_as_a_whole() {
    let content = "p".repeat(300_000);
    let server = ScriptedServer::repeating(picture_answer(&content)).await;
    let logo = assets(&server).instance().logo();

    let mut asset = logo.fetch().await.unwrap();
    assert_eq!(asset.info().content_type(), Some("image/png"));
    assert_eq!(asset.info().etag(), Some(ETAG));
    assert_eq!(asset.info().length(), Some(300_000));
    let mut pieces = Vec::new();
    while let Some(piece) = asset.chunk().await.unwrap() {
        pieces.extend_from_slice(&piece);
    }
    assert_eq!(pieces, content.as_bytes());

    let whole = logo.fetch().await.unwrap().bytes().await.unwrap();
    assert_eq!(whole, content);
}

#[tokio::test]
async fn a_file_gets_its_name_when_it_is_whole() {
    let folder = Folder::new();
    let path = folder.file("logo.png", "the old one");
    let content = "p".repeat(300_000);
    let server = ScriptedServer::repeating(picture_answer(&content)).await;
    let logo = assets(&server).instance().logo();
    let info = logo.fetch().to_file(&path).await.unwrap();
    assert_eq!(info.etag(), Some(ETAG));
    assert_eq!(read(&path), content.as_bytes());
    assert_eq!(folder.names(), ["logo.png"]);
}

#[tokio::test]
async fn a_download_that_breaks_off_leaves_nothing_behind() {
    let folder = Folder::new();
    let path = folder.file("logo.png", "the old one");
    let content = "p".repeat(100_000);
    let server = ScriptedServer::repeating(broken_off(picture_answer(&content))).await;
    let logo = assets(&server).instance().logo();
    let error = logo.fetch().to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
    assert_eq!(server.count(), 3, "it is begun again");
    assert_eq!(read(&path), b"the old one");
    wait_until(async || folder.names() == ["logo.png"]).await;

    let mut asset = logo.fetch().await.unwrap();
    let end = loop {
        match asset.chunk().await {
            Ok(Some(_)) => {}
            end => break end,
        }
    };
    assert!(end.unwrap_err().to_string().contains("broke before"));
}

#[tokio::test]
async fn a_download_that_breaks_off_is_begun_again() {
    let folder = Folder::new();
    let path = folder.path("logo.png");
    let content = "p".repeat(100_000);
    let script = [
        broken_off(picture_answer(&"x".repeat(200_000))),
        picture_answer(&content),
    ];
    let server = ScriptedServer::start(script).await;
    let logo = assets(&server).instance().logo();
    logo.fetch().to_file(&path).await.unwrap();
    assert_eq!(read(&path), content.as_bytes());
    assert_eq!(folder.names(), ["logo.png"]);
}

#[tokio::test]
async fn a_dropped_download_leaves_nothing_behind() {
    let folder = Folder::new();
    let path = folder.path("logo.png");
    let Step::Write(bytes) = picture_answer(&"p".repeat(1_000)) else {
        unreachable!()
    };
    let server = ScriptedServer::repeating(Step::WriteAndHang(bytes[..900].to_vec())).await;
    let logo = assets(&server).instance().logo();
    let download = tokio::spawn(logo.fetch().to_file(path));
    wait_until(async || server.count() == 1 && folder.names().len() == 1).await;
    download.abort();
    wait_until(async || folder.names().is_empty()).await;

    let late = logo
        .fetch()
        .to_file(folder.path("late.png"))
        .timeout(Duration::from_millis(50));
    let error = late.retry(RetryPolicy::none()).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    wait_until(async || folder.names().is_empty()).await;
}

#[tokio::test]
async fn nothing_is_asked_for_when_the_file_cannot_be_written() {
    let server = ScriptedServer::repeating(picture_answer("p")).await;
    let folder = Folder::new();
    fs::create_dir(folder.path("directory")).unwrap();
    for (path, problem) in [
        (folder.path("missing/logo.png"), "No such file or directory"),
        (folder.path("directory"), "no regular file"),
        ("/".into(), "names no file"),
        ("".into(), "names no file"),
    ] {
        let logo = assets(&server).instance().logo();
        let error = logo.fetch().to_file(path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains(problem), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let unchanged = format!("HTTP/1.1 304 X\r\nconnection: close\r\netag: {ETAG}\r\n\r\n");
    let server = ScriptedServer::answering(move |request| {
        match request.header("if-none-match") == Some(ETAG) {
            true => Step::Write(unchanged.clone().into_bytes()),
            false => picture_answer("p"),
        }
    })
    .await;
    let folder = Folder::new();
    let path = folder.file("logo.png", "kept");
    let logo = assets(&server).instance().logo();
    assert!(logo.fetch().if_none_match(ETAG).await.unwrap().is_none());
    let saved = logo
        .fetch()
        .if_none_match(ETAG)
        .to_file(&path)
        .await
        .unwrap();
    assert!(saved.is_none());
    assert_eq!(read(&path), b"kept");

    let other = logo
        .fetch()
        .if_none_match("\"old\"")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(other.bytes().await.unwrap(), "p");
    let saved = logo
        .fetch()
        .if_none_match("\"old\"")
        .to_file(&path)
        .await
        .unwrap();
    assert_eq!(saved.unwrap().etag(), Some(ETAG));
    assert_eq!(read(&path), b"p");
    wait_until(async || folder.names() == ["logo.png"]).await;

    let error = logo.fetch().if_none_match("a\nb").await.unwrap_err();
    assert!(error.to_string().contains("ETag"), "{error}");
}

#[tokio::test]
async fn a_304_that_was_not_asked_for_is_an_error() {
    let server = ScriptedServer::repeating(Step::Write(
        b"HTTP/1.1 304 X\r\nconnection: close\r\n\r\n".to_vec(),
    ))
    .await;
    let error = assets(&server).my_avatar().fetch().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 304);
}

#[tokio::test]
async fn a_page_is_no_picture() {
    let folder = Folder::new();
    let path = folder.path("logo.png");
    for content_type in ["text/html; charset=utf-8", "application/json"] {
        let server =
            ScriptedServer::repeating(answer(200, content_type, "<title>Log in</title>")).await;
        let logo = assets(&server).instance().logo();
        let error = logo.fetch().to_file(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("login page"), "{error}");
    }
    wait_until(async || folder.names().is_empty()).await;
}
