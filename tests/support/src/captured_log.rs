//! All that is shown, by whatever way.

use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::io;
use std::sync::{Arc, Mutex, OnceLock};

use tracing::Level;
use tracing_subscriber::fmt::format::FmtSpan;

/// What was logged, and what a test adds to it.
#[derive(Clone, Debug, Default)]
pub struct CapturedLog(Arc<Mutex<Vec<u8>>>);

impl CapturedLog {
    /// Of everything up to this level, of `tracing` and of `log`, from all threads.
    ///
    /// For the whole process, since one for a thread would miss what other threads touched first.
    /// So a test binary has one level, that of its first call.
    #[must_use]
    pub fn of_this_process(level: Level) -> Self {
        static CAPTURED: OnceLock<CapturedLog> = OnceLock::new();
        let captured = CAPTURED.get_or_init(|| {
            let captured = Self::default();
            let writer = captured.clone();
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(level)
                .with_span_events(FmtSpan::CLOSE)
                .with_ansi(false)
                .with_writer(move || writer.clone())
                .finish();
            tracing::subscriber::set_global_default(subscriber).unwrap();
            log::set_boxed_logger(Box::new(captured.clone())).unwrap();
            log::set_max_level(level.as_str().parse().unwrap());
            captured
        });
        captured.clone()
    }

    /// Adds a value as `Debug` shows it, on one line and on many.
    pub fn add_debug(&self, value: &dyn Debug) {
        self.add(&format!("{value:?} {value:#?}"));
    }

    /// Adds an error and its causes.
    pub fn add_error(&self, error: &(dyn StdError + 'static)) {
        let mut text = String::new();
        let mut cause = Some(error);
        while let Some(error) = cause {
            write!(text, "{error} {error:?} {error:#?} ").unwrap();
            cause = error.source();
        }
        self.add(&text);
    }

    /// Adds a text.
    pub fn add(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    /// All there is.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    /// What there is since it was taken last.
    #[must_use]
    pub fn take(&self) -> String {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// One line holds all these parts.
    #[track_caller]
    pub fn assert_has_line(&self, parts: &[&str]) {
        let text = self.text();
        assert!(
            text.lines()
                .any(|line| parts.iter().all(|part| line.contains(part))),
            "no line with {parts:?}"
        );
    }
}

impl io::Write for CapturedLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl log::Log for CapturedLog {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.add(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}
