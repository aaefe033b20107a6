//! Exports the events of an instance to a file with a line of JSON for each, and may be stopped at any
//! moment, by `kill -9` too: each event is there once, in order.
//!
//! ```sh
//! cargo run -p zitadel --example export_events --features admin-v1,serde -- events.jsonl --follow
//! ```
//!
//! With nothing set it exports twice from a mock of Zitadel, into a temporary file where none is named;
//! with `ZITADEL_HOST` and credentials set (see `Zitadel::from_env`) from that server, whose service
//! user needs the permission `events.read`. With `--follow` it goes on with what comes. One process at
//! a time may write to a file.
//!
//! Each line holds the cursor behind its event. So there is no second file with the cursor, and nothing
//! to be written in the right order: what is in the file says where to go on. A line that was not
//! written to its end is cut off at the next start.

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use zitadel::Zitadel;
use zitadel::admin_v1::Event;
use zitadel::api::events::{EventCursor, EventReader};
use zitadel::serde_json::{Value, json};
use zitadel::users::{CreateUserRequest, CreateUserRequestMachine};
use zitadel_mock::ZitadelMock;

/// So much is written at once at most.
const MAX_UNWRITTEN: usize = 1 << 20;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let (mut path, mut follows) = (None, false);
    for argument in std::env::args_os().skip(1) {
        if argument == "--follow" {
            follows = true;
        } else {
            path = Some(PathBuf::from(argument));
        }
    }
    if std::env::var_os("ZITADEL_HOST").is_some() {
        let zitadel = Zitadel::from_env()?;
        let path = path.ok_or("name the file to write to")?;
        let events = zitadel.admin_v1().events();
        return export(if follows { events.follow() } else { events }, &path).await;
    }

    println!("ZITADEL_HOST is not set, so this starts a mock of Zitadel in this process.");
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("exporter");
    let zitadel = Zitadel::with_access_token(mock.url(), account.personal_access_token())?;
    let folder = tempfile::tempdir()?;
    let path = path.unwrap_or_else(|| folder.path().join("events.jsonl"));
    for name in ["ada", "grace"] {
        let machine = CreateUserRequestMachine::new(name);
        let request = CreateUserRequest::new(mock.organization_id(), machine);
        zitadel.users().create_user(request).await?;
        // The mock has no open transactions.
        let events = zitadel.admin_v1().events().settle(Duration::ZERO);
        export(events, &path).await?;
    }
    println!("{}", std::fs::read_to_string(&path)?);
    Ok(())
}

async fn export(events: EventReader, path: &Path) -> Result<(), Box<dyn Error>> {
    let mut export = Export::open(path)?;
    println!("Goes on from {}.", export.cursor);
    let mut events = events.since(export.cursor.clone());
    let mut count = 0;
    while let Some(event) = events.next().await {
        match event {
            Ok(event) => export.add(events.cursor(), &event)?,
            // The reader goes on from where it was, after a pause.
            Err(error) if error.is_retryable() => {
                eprintln!("warning: {error}");
                continue;
            }
            Err(error) => {
                export.write()?;
                return Err(error.into());
            }
        }
        count += 1;
        if !events.has_ready_event() {
            export.write()?;
        }
    }
    export.write()?;
    println!("Wrote {count} events to {}.", path.display());
    Ok(())
}

/// A file of events.
struct Export {
    file: File,
    /// Behind the last event in the file.
    cursor: EventCursor,
    /// Whole lines that are not in the file yet.
    unwritten: Vec<u8>,
}

impl Export {
    /// Finds out how far the file is, and cuts off what was not written to its end.
    fn open(path: &Path) -> Result<Self, Box<dyn Error>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        // Hashes of passwords can be among what events say.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        let mut cursor = EventCursor::beginning();
        let (mut end, mut line) = (0, Vec::new());
        let mut reader = BufReader::new(&file);
        loop {
            line.clear();
            let length = reader.read_until(b'\n', &mut line)?;
            // What is behind a line that a power failure left in pieces is read once more.
            let Some(place) = cursor_in(&line) else {
                break;
            };
            cursor = place;
            end += length as u64;
        }
        let is_empty = end == 0 && file.metadata()?.len() > 0;
        if is_empty && !line.starts_with(b"{\"cursor\":") {
            return Err(format!("{} holds something else than events", path.display()).into());
        }
        file.set_len(end)?;
        file.seek(SeekFrom::Start(end))?;
        file.sync_all()?;
        sync_folder(path)?;
        Ok(Self {
            file,
            cursor,
            unwritten: Vec::new(),
        })
    }

    fn add(&mut self, cursor: &EventCursor, event: &Event) -> Result<(), Box<dyn Error>> {
        let line = json!({ "cursor": cursor.to_string(), "event": event });
        writeln!(self.unwritten, "{line}")?;
        if self.unwritten.len() > MAX_UNWRITTEN {
            self.write()?;
        }
        Ok(())
    }

    /// Brings to the disk what is not there.
    fn write(&mut self) -> Result<(), Box<dyn Error>> {
        if !self.unwritten.is_empty() {
            self.file.write_all(&self.unwritten)?;
            self.unwritten.clear();
            self.file.sync_data()?;
        }
        Ok(())
    }
}

/// The cursor in a whole line.
fn cursor_in(line: &[u8]) -> Option<EventCursor> {
    let line = line.strip_suffix(b"\n")?;
    let line: Value = zitadel::serde_json::from_slice(line).ok()?;
    line["event"].as_object()?;
    line["cursor"].as_str()?.parse().ok()
}

/// A new file is found after a power failure when its folder is on the disk.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
