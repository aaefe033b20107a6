use std::fmt;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tokio::fs::File;
use zitadel_transport::redaction::{Given, KeyText};

/// A file of this machine that is to be sent, as it was when it was looked at.
#[derive(Clone, Debug)]
pub(crate) struct LocalFile {
    path: PathBuf,
    length: u64,
    modified: Option<SystemTime>,
}

/// A path, as it may be shown.
pub(crate) fn shown(path: &Path) -> String {
    Given(&path.to_string_lossy()).to_string()
}

impl LocalFile {
    /// Opens the file, which must be a regular one: a pipe has no size, and to open it is to wait.
    pub(crate) async fn open(path: &Path) -> Result<(Self, File), String> {
        let (file, metadata) = open_regular(path).await?;
        let local = Self {
            path: path.to_owned(),
            length: metadata.len(),
            modified: metadata.modified().ok(),
        };
        Ok((local, file))
    }

    /// Opens it once more, as the same file.
    pub(crate) async fn reopen(&self) -> Result<File, String> {
        let (file, metadata) = open_regular(&self.path).await?;
        if metadata.len() != self.length || metadata.modified().ok() != self.modified {
            return Err(format!(
                "{self} has changed since it was looked at: nothing of it was sent"
            ));
        }
        Ok(file)
    }

    pub(crate) fn length(&self) -> u64 {
        self.length
    }
}

/// The path.
impl fmt::Display for LocalFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&shown(&self.path))
    }
}

async fn open_regular(path: &Path) -> Result<(File, Metadata), String> {
    KeyText::refuse("the path of the file", &path.to_string_lossy())?;
    let unable = |error: io::Error| format!("unable to read {}: {error}", shown(path));
    require_regular(path, &tokio::fs::metadata(path).await.map_err(unable)?)?;
    let file = File::open(path).await.map_err(unable)?;
    // It can be another one by now.
    let metadata = file.metadata().await.map_err(unable)?;
    require_regular(path, &metadata)?;
    Ok((file, metadata))
}

fn require_regular(path: &Path, metadata: &Metadata) -> Result<(), String> {
    let what = if metadata.is_file() {
        return Ok(());
    } else if metadata.is_dir() {
        "a directory"
    } else {
        "no regular file"
    };
    Err(format!(
        "unable to read {}: it is {what}, and only regular files are sent",
        shown(path)
    ))
}
