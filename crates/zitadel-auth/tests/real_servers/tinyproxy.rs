//! A forward proxy that asks for a password.

use std::process::Command;

use tempfile::TempDir;

use crate::installed::Installation;
use crate::process::Process;

static INSTALLATION: Installation = Installation::new("tinyproxy", "bin/tinyproxy");

pub(crate) struct Tinyproxy {
    _process: Process,
    directory: TempDir,
    port: u16,
}

impl Tinyproxy {
    /// `None`: it is not installed.
    pub(crate) fn start() -> Option<Self> {
        Self::with("")
    }

    /// With `settings` in its configuration.
    pub(crate) fn with(settings: &str) -> Option<Self> {
        let program = INSTALLATION.directory()?.join("bin/tinyproxy");
        let directory = tempfile::tempdir().unwrap();
        let (process, port) = Process::listening(directory.path(), |port| {
            let configuration = format!(
                "Port {port}\nListen 127.0.0.1\nBasicAuth gate keeper\nLogLevel Connect\n{settings}\n"
            );
            let file = directory.path().join("tinyproxy.conf");
            std::fs::write(&file, configuration).unwrap();
            let mut command = Command::new(&program);
            command.arg("-d").arg("-c").arg(file);
            command
        });
        Some(Self {
            _process: process,
            directory,
            port,
        })
    }

    pub(crate) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Its URL, with "user:password" or nothing before the host.
    pub(crate) fn url(&self, credentials: &str) -> String {
        let at = if credentials.is_empty() { "" } else { "@" };
        format!("http://{credentials}{at}{}", self.address())
    }

    /// The request lines it got, such as "CONNECT localhost:443 HTTP/1.1".
    pub(crate) fn requests(&self) -> Vec<String> {
        std::fs::read_to_string(self.directory.path().join("output.log"))
            .unwrap()
            .lines()
            .filter_map(|line| line.split_once("Request (file descriptor"))
            .filter_map(|(_, rest)| rest.split_once("): "))
            .map(|(_, request)| request.to_owned())
            .collect()
    }
}
