//! What large files cost in memory: next to nothing, whichever way they go.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::unwrap_used)]

use std::alloc::System;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use zitadel_api::Client;
use zitadel_api::admin::v1::{AdminService, ExportDataRequest};
use zitadel_auth::PersonalAccessToken;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const SIZE: usize = 16 * 1024 * 1024;
const MOST: usize = 4 * 1024 * 1024;
const PIECE: usize = 64 * 1024;

/// Bytes in use at this moment.
fn in_use() -> usize {
    let stats = ALLOCATOR.stats();
    let reallocated = stats.bytes_reallocated;
    (stats.bytes_allocated as isize - stats.bytes_deallocated as isize + reallocated) as usize
}

/// Looks at the memory with every piece that passes by, in either direction.
struct Watch {
    before: usize,
    most: AtomicUsize,
}

impl Watch {
    fn look(&self) {
        let now = in_use().saturating_sub(self.before);
        self.most.fetch_max(now, Ordering::Relaxed);
    }
}

/// Takes an import, whatever it holds, and gives an export.
async fn serve(mut stream: TcpStream, watch: Arc<Watch>) {
    let mut buffer = vec![0; PIECE];
    let read = stream.read(&mut buffer).await.unwrap();
    let head = String::from_utf8_lossy(&buffer[..read]).into_owned();
    let end = head.find("\r\n\r\n").unwrap() + 4;
    let header = |name: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(": "));
        let mut values = lines.filter(|(key, _)| key.eq_ignore_ascii_case(name));
        values.next().map(|(_, value)| value.to_owned())
    };
    let length: usize = header("content-length").unwrap().parse().unwrap();
    let mut came = read - end;
    while came < length {
        came += stream.read(&mut buffer).await.unwrap();
        watch.look();
    }
    let is_export = head.starts_with("POST /admin/v1/export");
    let length = if is_export { SIZE } else { 2 };
    let answer = format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    stream.write_all(answer.as_bytes()).await.unwrap();
    if !is_export {
        stream.write_all(b"{}").await.unwrap();
        return;
    }
    buffer.fill(b' ');
    for _ in 0..SIZE / PIECE {
        stream.write_all(&buffer).await.unwrap();
        watch.look();
    }
}

fn write_organizations(path: &std::path::Path) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    let name = "n".repeat(PIECE);
    for number in 0..SIZE / PIECE {
        let before = if number == 0 { "{\"orgs\":[" } else { "," };
        write!(file, "{before}{{\"org\":{{\"name\":\"{name}\"}}}}").unwrap();
    }
    file.write_all(b"]}").unwrap();
}

#[tokio::test]
async fn large_files_are_never_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let (import, export) = (folder.path().join("import"), folder.path().join("export"));
    write_organizations(&import);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let admin = AdminService::new(Client::new(PersonalAccessToken::new(url, "token").unwrap()));
    let watch = Arc::new(Watch {
        before: in_use(),
        most: AtomicUsize::new(0),
    });
    let watching = watch.clone();
    let server = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, watching.clone()));
        }
    });

    let whole = admin.import_from_file(&import).max_request(2 * SIZE as u64);
    whole.await.unwrap();
    let importing = watch.most.swap(0, Ordering::Relaxed);
    admin
        .export_to_file(ExportDataRequest::new(), &export)
        .await
        .unwrap();
    let exporting = watch.most.load(Ordering::Relaxed);
    server.abort();

    assert_eq!(std::fs::metadata(&export).unwrap().len(), SIZE as u64);
    println!(
        "importing took {} KiB at most, exporting {} KiB",
        importing / 1024,
        exporting / 1024
    );
    assert!(
        importing < MOST && exporting < MOST,
        "{importing} {exporting}"
    );
    assert!(importing > 0 && exporting > 0);
}
