//! A server in a process of its own, which ends with the test.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const STARTS_WITHIN: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(10);

pub(crate) struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts `command(port)` on a free port of the loopback interface, and waits until it takes
    /// connections. What it prints goes into a file in `directory`.
    pub(crate) fn listening(
        directory: &Path,
        mut command: impl FnMut(u16) -> Command,
    ) -> (Self, u16) {
        // Someone else can take the port before the server does.
        for _ in 0..3 {
            let port = free_port();
            let mut process = Self::start(directory, &mut command(port));
            let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
            if process.waits_for(|_| TcpStream::connect(address).is_ok()) {
                return (process, port);
            }
        }
        panic!("it does not start: {}", read(&directory.join("output.log")));
    }

    /// Starts `command`, and waits for a line of its output that begins with `start`.
    pub(crate) fn printing(directory: &Path, command: &mut Command, start: &str) -> (Self, String) {
        let mut process = Self::start(directory, command);
        let mut found = None;
        process.waits_for(|log| {
            let text = read(log);
            let mut lines = text.split_inclusive('\n');
            found = lines
                .find(|line| line.starts_with(start) && line.ends_with('\n'))
                .map(|line| line.trim().to_owned());
            found.is_some()
        });
        let line = found.unwrap_or_else(|| panic!("it does not start: {}", read(&process.log)));
        (process, line)
    }

    fn start(directory: &Path, command: &mut Command) -> Self {
        let log = directory.join("output.log");
        let output = File::create(&log).unwrap();
        let child = command
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self { child, log }
    }

    /// Whether `is_ready` came true before the process ended or time ran out.
    fn waits_for(&mut self, mut is_ready: impl FnMut(&Path) -> bool) -> bool {
        let started = Instant::now();
        while self.child.try_wait().unwrap().is_none() && started.elapsed() < STARTS_WITHIN {
            if is_ready(&self.log) {
                return true;
            }
            std::thread::sleep(PAUSE);
        }
        false
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

fn read(log: &Path) -> String {
    std::fs::read_to_string(log).unwrap_or_default()
}
