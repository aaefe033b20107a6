//! Clients, files, and what requests hold.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;
use zitadel_api::assets::Assets;
use zitadel_api::{Client, RetryPolicy};
use zitadel_auth::PersonalAccessToken;
pub(crate) use zitadel_test_support::scripted_server::*;

pub(crate) const TOKEN: &str = "the-token-of-the-service-user";
pub(crate) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01";

/// A client that does not wait between attempts.
pub(crate) fn client(url: &str) -> Client {
    Client::builder(PersonalAccessToken::new(url, TOKEN).unwrap())
        .retry(RetryPolicy::new().base_delay(Duration::ZERO))
        .build()
        .unwrap()
}

pub(crate) fn assets(server: &ScriptedServer) -> Assets {
    Assets::new(client(&server.url))
}

/// The answer to an upload.
pub(crate) fn done() -> Step {
    with_headers(200, &[], "")
}

pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// The names of all files.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
        let mut names: Vec<String> = entries.map(|entry| name(entry.unwrap())).collect();
        names.sort();
        names
    }
}

/// A picture of so many bytes.
pub(crate) fn picture(length: usize) -> Vec<u8> {
    let mut bytes = PNG.to_vec();
    bytes.extend((PNG.len()..length).map(|at| (at * 7 + at / 251) as u8));
    bytes
}

/// The one part of a form: its name, its content type, its content.
pub(crate) fn form(request: &Received) -> (String, String, Vec<u8>) {
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let opening = format!("--{boundary}\r\n");
    let closing = format!("\r\n--{boundary}--\r\n");
    let rest = request.bytes.strip_prefix(opening.as_bytes()).unwrap();
    let rest = rest.strip_suffix(closing.as_bytes()).unwrap();
    let end = rest
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap();
    let head = String::from_utf8(rest[..end].to_vec()).unwrap();
    let field = |start: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(start));
        line.unwrap_or_else(|| panic!("{start} is not in {head}"))
            .to_owned()
    };
    let name = field("Content-Disposition: form-data; name=\"");
    let name = name.split('"').next().unwrap().to_owned();
    (name, field("Content-Type: "), rest[end + 4..].to_vec())
}

pub(crate) fn request_line(request: &Received) -> &str {
    request.head.lines().next().unwrap()
}

pub(crate) fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap()
}
