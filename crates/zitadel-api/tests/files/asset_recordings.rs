//! Every exchange with the asset routes as it was recorded: the request is rebuilt, the answer is
//! understood.

use serde_json::Value;
use zitadel_api::assets::{Asset, Assets, Branding, BrandingFile, Upload, UploadAsset};
use zitadel_api::{Code, Error, ErrorKind};
use zitadel_test_support::recordings;

use crate::support::*;

const ETAG: &str = "\"0123456789\"";
const ORGANIZATION: &str = "259241944654282754";
const TTF: &[u8] = b"\0\x01\0\0\0\x0f\0\x80\0\x03\0\x70GDEF";

enum Outcome {
    Done,
    Came(Vec<u8>, Option<String>),
    Unchanged,
}

/// What is recorded of an answer.
fn recorded(exchange: &Value) -> Step {
    let status = u16::try_from(exchange["status"].as_u64().unwrap()).unwrap();
    let text = exchange["text"].as_str().unwrap_or("<70 bytes>");
    let etag = ("etag", ETAG);
    match exchange["content_type"].as_str() {
        Some(content_type) => with_headers(status, &[("content-type", content_type), etag], text),
        None if status == 304 => Step::Write(
            format!("HTTP/1.1 304 X\r\nconnection: close\r\netag: {ETAG}\r\n\r\n").into(),
        ),
        None => with_headers(status, &[], text),
    }
}

fn file(branding: &Branding, name: &str) -> BrandingFile {
    match name {
        "logo" => (*branding.logo()).clone(),
        "logo/dark" => branding.logo().dark(),
        "icon" => (*branding.icon()).clone(),
        "icon/dark" => branding.icon().dark(),
        "font" => branding.font(),
        other => panic!("{other} is none of the files of a branding"),
    }
}

/// What was uploaded, which the recording does not have: a text where the server took it for one.
fn upload(exchange: &Value, is_font: bool) -> Upload {
    match exchange["text"].as_str() {
        Some(text) if text.contains("invalid content-type") => {
            Upload::from_bytes("a text").content_type("image/png")
        }
        _ if is_font => Upload::from_bytes(TTF),
        _ => Upload::from_bytes(PNG),
    }
}

async fn sent(upload: UploadAsset) -> Result<Outcome, Error> {
    upload.await.map(|()| Outcome::Done)
}

async fn came(asset: Asset) -> Result<Outcome, Error> {
    let content_type = asset.info().content_type().map(str::to_owned);
    let content = asset.bytes().await?;
    Ok(Outcome::Came(content.to_vec(), content_type))
}

async fn rebuilt(assets: &Assets, exchange: &Value, path: &str) -> Result<Outcome, Error> {
    let is_upload = exchange["method"] == "POST";
    if path == "/assets/v1/users/me/avatar" {
        return match is_upload {
            true => sent(assets.my_avatar().upload(upload(exchange, false))).await,
            false => came(assets.my_avatar().fetch().await?).await,
        };
    }
    let of_instance = path.strip_prefix("/assets/v1/instance/policy/label/");
    let of_organization = path.strip_prefix("/assets/v1/org/policy/label/");
    let (branding, name) = match (of_instance, of_organization) {
        (Some("nothing"), _) | (None, None) if exchange["note"] == "If-None-Match" => {
            let fetched = assets.fetch(path).if_none_match(ETAG).await?;
            assert!(fetched.is_none());
            return Ok(Outcome::Unchanged);
        }
        (Some("nothing"), _) | (None, None) => return came(assets.fetch(path).await?).await,
        (Some(name), _) => (assets.instance(), name),
        (None, Some(name)) => (assets.organization(ORGANIZATION), name),
    };
    if is_upload {
        return sent(file(&branding, name).upload(upload(exchange, name == "font"))).await;
    }
    match name.strip_suffix("/_preview") {
        Some(name) => came(file(&branding, name).fetch_preview().await?).await,
        None => came(file(&branding, name).fetch().await?).await,
    }
}

#[tokio::test]
async fn every_exchange_is_rebuilt_and_understood() {
    let exchanges = recordings::exchanges("assets-next");
    assert_eq!(exchanges.len(), 41);
    for exchange in &exchanges {
        let server = ScriptedServer::repeating(recorded(exchange)).await;
        let method = exchange["method"].as_str().unwrap();
        let mut path = exchange["path"].as_str().unwrap().to_owned();
        if path.starts_with("<avatarUrl>") {
            path = "/assets/v1/259241944654282754/users/259242039378444290/avatar".to_owned();
        }
        let outcome = rebuilt(&assets(&server), exchange, &path).await;

        let received = server.take_received();
        assert_eq!(received.len(), 1, "{exchange}");
        let request = &received[0];
        assert_eq!(request_line(request), format!("{method} {path} HTTP/1.1"));
        assert_eq!(request.header("connect-protocol-version"), None);
        let organization = (exchange["org"] == true).then_some(ORGANIZATION);
        assert_eq!(
            request.header("x-zitadel-orgid"),
            organization,
            "{exchange}"
        );
        let is_public = exchange["org"].is_null() || path.ends_with("/nothing");
        let token = (!is_public).then(|| format!("Bearer {TOKEN}"));
        assert_eq!(
            request.header("authorization"),
            token.as_deref(),
            "{exchange}"
        );
        if method == "POST" {
            let (name, content_type, content) = form(request);
            // A form without the field `file` cannot be made by this library.
            assert_eq!(name, "file");
            let is_font = path.ends_with("font");
            let expected = if is_font { "font/ttf" } else { "image/png" };
            assert_eq!(content_type, expected, "{exchange}");
            assert!(content == PNG || content == TTF || content == b"a text");
        }

        match (exchange["status"].as_u64().unwrap(), outcome) {
            (200, Ok(Outcome::Done)) => assert_eq!(method, "POST"),
            (200, Ok(Outcome::Came(content, content_type))) => {
                let text = exchange["text"].as_str().unwrap_or("<70 bytes>");
                assert_eq!(content, text.as_bytes());
                assert_eq!(content_type.as_deref(), exchange["content_type"].as_str());
            }
            (304, Ok(Outcome::Unchanged)) => {}
            (status, Err(error)) => refused(status, exchange, &error),
            (status, Ok(_)) => panic!("{status} was taken for something else: {exchange}"),
        }
    }
}

fn refused(status: u64, exchange: &Value, error: &Error) {
    let text = exchange["text"].as_str().unwrap();
    let (code, id, message, hint) = match (status, text) {
        (400, "http: no such file\n") => (
            Code::InvalidArgument,
            None,
            "http: no such file",
            "the file did not arrive in the form's field `file`",
        ),
        (400, _) => (
            Code::InvalidArgument,
            None,
            "invalid content-type: text/plain; charset=utf-8",
            "Zitadel goes by the bytes of a file",
        ),
        (401, _) => (
            Code::Unauthenticated,
            Some("AUTH-7fs1e"),
            "Errors.Token.Invalid: invalid token parsing of request failed: token contains an invalid number of segments",
            "has run out",
        ),
        (404, "file not found: \n") => (
            Code::NotFound,
            None,
            "file not found:",
            "a preview until it is activated",
        ),
        (404, _) => (
            Code::NotFound,
            Some("DATAB-pCP8P"),
            "Object could not be found",
            "a preview until it is activated",
        ),
        _ => panic!("a refusal that nobody has looked at: {exchange}"),
    };
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.code(), Some(code), "{error}");
    assert_eq!(error.id(), id, "{error}");
    assert_eq!(error.message(), message);
    let line = error.to_string();
    assert!(line.contains(hint), "{line}");
    let operation = error.operation().unwrap();
    assert!(line.starts_with(operation));
    assert!(
        operation.ends_with(exchange["path"].as_str().unwrap()),
        "{line}"
    );
    assert!(!line.contains('\n') && !line.contains(TOKEN));
    assert_eq!(error.is_not_found(), status == 404);
    assert_eq!(error.is_unauthenticated(), status == 401);
    assert!(!error.is_retryable());
}
