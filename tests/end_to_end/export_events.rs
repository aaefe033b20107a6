//! The example that exports events, killed again and again.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;
use zitadel::jiff::SignedDuration;
use zitadel_test_support::event_store::EventStore;
use zitadel_test_support::wait_until;

/// A server with events, and a file to export them to.
struct Stage {
    store: EventStore,
    path: PathBuf,
    _folder: TempDir,
}

impl Stage {
    async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            store: EventStore::start().await,
            path: folder.path().join("events.jsonl"),
            _folder: folder,
        }
    }

    /// Writes so many events in twos and threes, of which some share a time, and all are old.
    fn write(&self, transactions: usize) {
        for number in 0..transactions {
            let aggregates = [("user", "1"), ("org", "1"), ("user", "a/b \"c\"\n")];
            self.store
                .write(aggregates.into_iter().take(2 + number % 2));
            self.store.pass(SignedDuration::from_millis(3));
        }
        self.store.pass(SignedDuration::from_mins(1));
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_export_events"));
        command
            .arg(&self.path)
            .env("ZITADEL_HOST", &self.store.server.url)
            .env("ZITADEL_ACCESS_TOKEN", "token")
            .env_remove("ZITADEL_KEY_FILE")
            .env_remove("ZITADEL_KEY_JSON")
            .env_remove("ZITADEL_CLIENT_ID")
            .env_remove("ZITADEL_CLIENT_SECRET")
            .stdout(Stdio::null());
        command
    }

    /// Runs to the end, and gives what went wrong if something did.
    async fn run(&self) -> Result<(), String> {
        let mut command = self.command();
        command.stderr(Stdio::piped());
        let output = tokio::task::spawn_blocking(move || command.output());
        let output = output.await.unwrap().unwrap();
        match output.status.success() {
            true => Ok(()),
            false => Err(String::from_utf8(output.stderr).unwrap()),
        }
    }

    fn size(&self) -> u64 {
        fs::metadata(&self.path).map_or(0, |data| data.len())
    }

    /// The events in the file, each of which is a whole line.
    fn exported(&self) -> Vec<String> {
        let text = fs::read_to_string(&self.path).unwrap();
        assert!(text.is_empty() || text.ends_with('\n'));
        text.lines().map(id).collect()
    }

    fn assert_complete(&self) {
        let (exported, expected) = (self.exported(), self.store.ids());
        assert!(
            exported == expected,
            "{} of {} events",
            exported.len(),
            expected.len()
        );
    }
}

fn id(line: &str) -> String {
    let line: Value = serde_json::from_str(line).unwrap();
    let text = |pointer: &str| line.pointer(pointer).and_then(Value::as_str).unwrap();
    format!(
        "{}/{}/{}",
        text("/event/aggregate/type/type"),
        text("/event/aggregate/id"),
        text("/event/sequence")
    )
}

fn cut(path: &Path, bytes: u64) {
    let file = File::options().write(true).open(path).unwrap();
    let length = file.metadata().unwrap().len();
    file.set_len(length.saturating_sub(bytes)).unwrap();
}

/// Ends it as `kill -9` does.
fn kill(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn each_event_is_there_once_however_often_it_is_killed() {
    let stage = Stage::start().await;
    for round in 0..16_u64 {
        stage.write(400);
        let before = stage.size();
        let child = stage.command().arg("--follow").spawn().unwrap();
        match round % 4 {
            // As soon as it writes, and while it does.
            0 | 1 => wait_until(async || stage.size() > before).await,
            // While it reads.
            2 => {
                let requests = stage.store.server.count();
                wait_until(async || stage.store.server.count() > requests + 1).await;
            }
            // As it starts.
            _ => {}
        }
        kill(child);
        // What a power failure leaves: the last lines in pieces, or lost.
        if round % 3 == 1 {
            cut(&stage.path, 1 + 97 * round);
        }
    }
    stage.run().await.unwrap();
    stage.assert_complete();
    assert!(stage.exported().len() > 10_000);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&stage.path).unwrap().permissions().mode();
        assert_eq!(
            mode & 0o077,
            0,
            "what is secret in events is for the owner alone"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_transaction_wrote_is_cut_anywhere() {
    let stage = Stage::start().await;
    stage.store.write_many(("org", "1"), 1300);
    stage.write(1);
    for bytes in [0, 1, 2, 50, 5_000, 100_000, 1_000_000] {
        stage.run().await.unwrap();
        stage.assert_complete();
        cut(&stage.path, bytes);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_in_pieces_are_replaced_with_all_behind_them() {
    let stage = Stage::start().await;
    stage.write(50);
    stage.run().await.unwrap();
    let mut bytes = fs::read(&stage.path).unwrap();
    // A block that never came to the disk.
    let middle = bytes.len() / 2;
    bytes[middle..middle + 512].fill(0);
    fs::write(&stage.path, &bytes).unwrap();
    stage.run().await.unwrap();
    stage.assert_complete();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_another_instance_or_of_something_else_is_left_as_it_is() {
    let (stage, other) = (Stage::start().await, Stage::start().await);
    stage.write(5);
    other.store.pass(SignedDuration::from_hours(1));
    other.write(5);
    stage.run().await.unwrap();
    fs::copy(&stage.path, &other.path).unwrap();
    let error = other.run().await.unwrap_err();
    assert!(error.contains("another instance"), "{error}");
    assert_eq!(other.exported(), stage.exported());

    fs::write(&other.path, "my letters\n").unwrap();
    let error = other.run().await.unwrap_err();
    assert!(
        error.contains("holds something else than events"),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&other.path).unwrap(), "my letters\n");
}

#[tokio::test]
async fn with_nothing_set_it_exports_from_a_mock() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_export_events"));
    command.env_remove("ZITADEL_HOST");
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{out}");
    assert!(
        out.contains("Goes on from beginning.") && out.contains("Wrote 1 events"),
        "{out}"
    );
    for name in ["ada", "grace"] {
        assert_eq!(
            out.matches(&format!(r#"{{"name":"{name}"}}"#)).count(),
            1,
            "{out}"
        );
    }
}
