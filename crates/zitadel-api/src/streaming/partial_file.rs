use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::{self, File, OpenOptions};
use tokio::runtime::Handle;

use super::shown;

/// A file on its way, beside the place where it is to be. It gets its name when it is whole, and is
/// removed when that does not come about.
pub(crate) struct PartialFile {
    target: PathBuf,
    partial: PathBuf,
}

impl PartialFile {
    /// Makes it, so that a place where nothing can be written is found before anything is asked for.
    pub(crate) async fn create(target: &Path, is_private: bool) -> Result<Self, String> {
        let unable =
            |why: &dyn std::fmt::Display| format!("unable to write {}: {why}", shown(target));
        if target.file_name().is_none() {
            return Err(unable(&"it names no file"));
        }
        if fs::metadata(target)
            .await
            .is_ok_and(|found| !found.is_file())
        {
            return Err(unable(&"what is there is no regular file"));
        }
        // Short, however long the name is.
        let partial = target.with_file_name(format!(".zitadel-{:016x}.part", fastrand::u64(..)));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if is_private {
            options.mode(0o600);
        }
        #[cfg(not(unix))]
        let _ = is_private;
        options
            .open(&partial)
            .await
            .map_err(|error| unable(&error))?;
        Ok(Self {
            target: target.to_owned(),
            partial,
        })
    }

    /// Begins anew.
    pub(crate) async fn open(&self) -> Result<File, String> {
        let opened = OpenOptions::new()
            .write(true)
            .truncate(true)
            .open(&self.partial)
            .await;
        opened.map_err(|error| self.unable(&error))
    }

    /// Puts what is written in its place.
    pub(crate) async fn finish(&self, file: File) -> Result<(), String> {
        // Before it gets its name: after a crash, the name must not stand for half of it.
        file.sync_all().await.map_err(|error| self.unable(&error))?;
        drop(file);
        fs::rename(&self.partial, &self.target)
            .await
            .map_err(|error| self.unable(&error))
    }

    pub(crate) fn unable(&self, error: &io::Error) -> String {
        format!("unable to write {}: {error}", shown(&self.target))
    }
}

impl Drop for PartialFile {
    fn drop(&mut self) {
        let partial = std::mem::take(&mut self.partial);
        // Not there any more when it has got its name.
        let remove = move || drop(std::fs::remove_file(partial));
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn_blocking(remove)),
            Err(_) => remove(),
        }
    }
}
