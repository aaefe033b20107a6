//! Files that settings name. A path can lead to a pipe, to a device, or to a mount that has gone
//! away, and none of them may hang the program or fill its memory.

use std::ffi::OsString;
use std::fmt;
use std::fs::{File, Metadata, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use secrecy::zeroize::Zeroizing;

use crate::TransportError;
use crate::redaction::{Given, KeyText};

/// How long a read may take.
const MAX_READ_TIME: Duration = Duration::from_secs(5);

/// What a file is for.
#[derive(Clone, Copy, Debug)]
pub struct Purpose {
    /// In words, such as "key file".
    pub name: &'static str,
    /// The largest size.
    pub max_bytes: usize,
    /// What to call with the text in place of a path.
    pub instead: &'static str,
}

/// A file to be read, perhaps again and again.
///
/// Reading happens on a thread of its own, since nothing else ends the wait for a mount that does
/// not answer. The thread belongs to this value: it is joined when it comes back, and as long as it
/// does not, no other one is started.
pub struct NamedFile {
    purpose: Purpose,
    path: PathBuf,
    max_time: Duration,
    reading: Mutex<Option<JoinHandle<()>>>,
}

/// What changes when the file does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    modified: Option<SystemTime>,
    length: u64,
}

/// The bytes of a file, which are overwritten when they are dropped.
pub struct Content {
    /// All of it.
    pub bytes: Zeroizing<Vec<u8>>,
    /// By which to know that the file has changed.
    pub stamp: Stamp,
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("stamp", &self.stamp)
            .finish_non_exhaustive()
    }
}

/// Why a file was not read.
enum Failure {
    /// A directory, a pipe or the like.
    Irregular(&'static str),
    TooLarge,
    Io(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl NamedFile {
    /// A file that is not read yet.
    pub fn new(purpose: Purpose, path: &Path) -> Self {
        Self {
            purpose,
            path: path.to_owned(),
            max_time: MAX_READ_TIME,
            reading: Mutex::new(None),
        }
    }

    /// The path, as it may be shown.
    pub fn shown(&self) -> String {
        Given(&self.path.to_string_lossy()).to_string()
    }

    /// Reads the file. Blocks for 5 s at most.
    ///
    /// # Errors
    /// A configuration error when the path is none, leads to no regular file or to one that is too
    /// large, or when the file does not come in time.
    pub fn read(&self) -> Result<Content, TransportError> {
        let content = self.read_unless(None)?;
        content.ok_or_else(|| self.unable("nothing came"))
    }

    /// Reads the file, unless it is the `known` one still. Blocks for 5 s at most.
    ///
    /// # Errors
    /// As for [`read`](Self::read).
    pub fn read_unless(&self, known: Option<Stamp>) -> Result<Option<Content>, TransportError> {
        self.refuse_text()?;
        let (path, max_bytes) = (self.path.clone(), self.purpose.max_bytes);
        self.within_time(move || read(&path, max_bytes, known))?
            .map_err(|failure| match failure {
                Failure::Irregular(what) => self.unable(&format!(
                    "it is {what}, and only regular files are read; {}",
                    self.purpose.instead
                )),
                Failure::TooLarge => self.unable(&format!(
                    "it is larger than {} MiB",
                    max_bytes / (1024 * 1024)
                )),
                Failure::Io(error) => self.unable(&error.to_string()),
            })
    }

    /// Writes the file, for its owner alone. What is there is replaced in one step.
    pub fn write(&self, bytes: &[u8]) -> Result<(), TransportError> {
        self.refuse_text()?;
        write_private(&self.path, bytes).map_err(|error| {
            TransportError::configuration(format!(
                "unable to write {} at {}: {error}",
                self.purpose.name,
                self.shown()
            ))
        })
    }

    /// The text of a key in place of a path would show in every message about the path.
    fn refuse_text(&self) -> Result<(), TransportError> {
        let path = self.path.to_string_lossy();
        let Purpose { name, instead, .. } = self.purpose;
        if path.trim().is_empty() {
            return Err(TransportError::configuration(format!(
                "the path of the {name} is empty"
            )));
        }
        if let Some(kind) = KeyText::of(&path) {
            return Err(TransportError::configuration(format!(
                "in place of the path of the {name} stands {kind}: {instead}"
            )));
        }
        if !Given(&path).is_showable() {
            return Err(TransportError::configuration(format!(
                "the path of the {name} holds a line break or is longer than any path ({} bytes): {instead}",
                path.len()
            )));
        }
        Ok(())
    }

    fn within_time<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, TransportError> {
        let mut reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        if reading.as_ref().is_some_and(|thread| !thread.is_finished()) {
            return Err(self.unable("an earlier read of it has not come back yet"));
        }
        let outcome = Arc::new((Mutex::new(None), Condvar::new()));
        let of_thread = outcome.clone();
        let thread = thread::Builder::new()
            .name("zitadel-file".to_owned())
            .spawn(move || {
                // `work` is gone after a panic, and with it all that the panic may have left half done.
                let done = catch_unwind(AssertUnwindSafe(work));
                let (outcome, ended) = &*of_thread;
                *outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
                ended.notify_one();
            })
            .map_err(|error| self.unable(&format!("no thread can be started: {error}")))?;
        let (outcome, ended) = &*outcome;
        let outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut outcome, _) = ended
            .wait_timeout_while(outcome, self.max_time, |outcome| outcome.is_none())
            .unwrap_or_else(PoisonError::into_inner);
        let Some(outcome) = outcome.take() else {
            *reading = Some(thread);
            return Err(self.unable(&format!("it did not come within {:?}", self.max_time)));
        };
        // It is past its last step.
        let _ = thread.join();
        outcome.map_err(|_| self.unable("reading it broke off"))
    }

    fn unable(&self, why: &str) -> TransportError {
        TransportError::configuration(format!(
            "unable to read {} at {}: {why}",
            self.purpose.name,
            self.shown()
        ))
    }
}

impl fmt::Debug for NamedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NamedFile({:?})", self.shown())
    }
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        Self {
            modified: metadata.modified().ok(),
            length: metadata.len(),
        }
    }
}

fn read(path: &Path, max_bytes: usize, known: Option<Stamp>) -> Result<Option<Content>, Failure> {
    // To open a pipe is to wait for its other end already.
    require_regular(&std::fs::metadata(path)?)?;
    let mut file = File::open(path)?;
    // It can be another one by now.
    let metadata = file.metadata()?;
    require_regular(&metadata)?;
    let stamp = Stamp::of(&metadata);
    if known == Some(stamp) {
        return Ok(None);
    }
    let announced = usize::try_from(metadata.len()).map_err(|_| Failure::TooLarge)?;
    if announced > max_bytes {
        return Err(Failure::TooLarge);
    }
    Ok(Some(Content {
        bytes: read_to_end(&mut file, announced, max_bytes)?,
        stamp,
    }))
}

/// Reads to the end, leaving nothing of it in memory that is not overwritten.
fn read_to_end(
    file: &mut File,
    announced: usize,
    max_bytes: usize,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    // One more than announced, so that the end shows without growing.
    let mut bytes = Zeroizing::new(vec![0; announced + 1]);
    let mut length = 0;
    loop {
        if length > max_bytes {
            return Err(Failure::TooLarge);
        }
        if length == bytes.len() {
            let mut larger = Zeroizing::new(vec![0; 2 * length]);
            larger
                .iter_mut()
                .zip(bytes.iter())
                .for_each(|(to, from)| *to = *from);
            bytes = larger;
        }
        match file.read(bytes.get_mut(length..).unwrap_or_default()) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    bytes.truncate(length);
    Ok(bytes)
}

/// Writes beside `path` first, so that it is never there by halves, nor open to others for a moment.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut temporary = OsString::from(".");
    temporary.push(name);
    temporary.push(format!(".{:016x}", RandomState::new().hash_one(())));
    let temporary = path.with_file_name(temporary);
    let written = create_private(&temporary)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| std::fs::rename(&temporary, path));
    if written.is_err() {
        // It is of no use, if it is there at all.
        let _ = std::fs::remove_file(&temporary);
    }
    written
}

fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn require_regular(metadata: &Metadata) -> Result<(), Failure> {
    if metadata.is_file() {
        return Ok(());
    }
    Err(Failure::Irregular(if metadata.is_dir() {
        "a directory"
    } else {
        "a pipe, a device or a socket"
    }))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    const KEY_FILE: Purpose = Purpose {
        name: "key file",
        max_bytes: 10_000,
        instead: "give the text",
    };

    fn file(path: &Path) -> NamedFile {
        NamedFile {
            max_time: Duration::from_millis(50),
            ..NamedFile::new(KEY_FILE, path)
        }
    }

    #[test]
    fn a_read_that_does_not_come_back_is_given_up_and_not_begun_again() {
        let file = file(Path::new("/stalled/key.json"));
        let (come_back, stalled) = mpsc::channel::<()>();
        let error = file.within_time(move || stalled.recv()).unwrap_err();
        assert!(
            error.to_string().contains("did not come within 50ms"),
            "{error}"
        );
        for _ in 0..3 {
            let error = file.within_time(|| ()).unwrap_err();
            assert!(error.to_string().contains("has not come back"), "{error}");
        }
        drop(come_back);
        while file
            .reading
            .lock()
            .unwrap()
            .as_ref()
            .is_some_and(|thread| !thread.is_finished())
        {
            thread::yield_now();
        }
        assert_eq!(file.within_time(|| 7).unwrap(), 7);
    }

    #[test]
    fn a_read_that_breaks_off_is_an_error_at_once() {
        let file = NamedFile::new(KEY_FILE, Path::new("/key.json"));
        let error = file.within_time(|| panic!("a defect")).map(|(): ()| ());
        let error = error.unwrap_err().to_string();
        assert!(error.ends_with("reading it broke off"), "{error}");
        assert_eq!(file.within_time(|| 7).unwrap(), 7);
    }

    #[test]
    fn a_file_that_grows_while_it_is_read_is_read_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.json");
        std::fs::write(&path, "x".repeat(5000)).unwrap();
        for announced in [0, 1, 4999, 5000, 6000] {
            let mut file = File::open(&path).unwrap();
            let bytes = read_to_end(&mut file, announced, 5000).ok().unwrap();
            assert_eq!(bytes.len(), 5000, "{announced}");
            let mut file = File::open(&path).unwrap();
            assert!(matches!(
                read_to_end(&mut file, announced, 4999),
                Err(Failure::TooLarge)
            ));
        }
    }

    #[test]
    fn a_file_is_read_again_when_it_changes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.json");
        std::fs::write(&path, "one").unwrap();
        let file = NamedFile::new(KEY_FILE, &path);
        let first = file.read().unwrap();
        assert_eq!(&**first.bytes, b"one");
        assert!(file.read_unless(Some(first.stamp)).unwrap().is_none());
        std::fs::write(&path, "three").unwrap();
        let second = file.read_unless(Some(first.stamp)).unwrap().unwrap();
        assert_eq!(&**second.bytes, b"three");
        std::fs::remove_file(&path).unwrap();
        assert!(file.read_unless(Some(second.stamp)).is_err());
    }
}
