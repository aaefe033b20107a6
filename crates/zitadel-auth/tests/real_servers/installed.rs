//! Which servers are there, and what happens when one is not.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};

/// Set: what is missing is installed, and what cannot be installed fails the tests.
const INSTALL: &str = "ZITADEL_TEST_REAL_SERVERS";
const SETUP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/real_servers/setup.sh");

/// A part of what `setup.sh` installs.
pub(crate) struct Installation {
    name: &'static str,
    /// What proves that it is there.
    proof: &'static str,
    is_ready: OnceLock<bool>,
}

impl Installation {
    pub(crate) const fn new(name: &'static str, proof: &'static str) -> Self {
        Self {
            name,
            proof,
            is_ready: OnceLock::new(),
        }
    }

    /// The directory that holds all installations, if this one is among them.
    pub(crate) fn directory(&self) -> Option<PathBuf> {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("real-servers");
        self.is_ready
            .get_or_init(|| self.prepare(&directory))
            .then_some(directory)
    }

    fn prepare(&self, directory: &Path) -> bool {
        if std::env::var_os(INSTALL).is_some_and(|value| !value.is_empty()) {
            self.install(directory);
            return true;
        }
        let is_there = directory.join(self.proof).exists();
        if !is_there {
            // Not eprintln!, which the test runner keeps to itself when a test passes.
            let _ = writeln!(
                std::io::stderr(),
                "skipped: {} is not installed (set {INSTALL}=1 to install and require it)",
                self.name
            );
        }
        is_there
    }

    fn install(&self, directory: &Path) {
        static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
        let _guard = ONE_AT_A_TIME.lock().unwrap();
        let output = Command::new("bash")
            .arg(SETUP)
            .arg(directory)
            .arg(self.name)
            .output()
            .unwrap();
        assert!(
            output.status.success() && directory.join(self.proof).exists(),
            "{} cannot be installed:\n{}",
            self.name,
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
