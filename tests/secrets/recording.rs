//! All that is shown, by whatever way.

use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::io;
use std::sync::{Arc, Mutex, OnceLock};

#[derive(Clone, Default)]
pub(crate) struct Recording(Arc<Mutex<Vec<u8>>>);

impl Recording {
    /// Of everything at `TRACE`, of `tracing` and of `log`, from all threads.
    pub(crate) fn of_this_process() -> Self {
        static RECORDING: OnceLock<Recording> = OnceLock::new();
        let recording = RECORDING.get_or_init(|| {
            let recording = Self::default();
            let writer = recording.clone();
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
                .with_ansi(false)
                .with_writer(move || writer.clone())
                .finish();
            tracing::subscriber::set_global_default(subscriber).unwrap();
            log::set_boxed_logger(Box::new(recording.clone())).unwrap();
            log::set_max_level(log::LevelFilter::Trace);
            recording
        });
        recording.clone()
    }

    pub(crate) fn debug(&self, value: &dyn Debug) {
        self.add(&format!("{value:?} {value:#?}"));
    }

    /// An error and its causes.
    pub(crate) fn error(&self, error: &(dyn StdError + 'static)) {
        let mut text = String::new();
        let mut cause = Some(error);
        while let Some(error) = cause {
            write!(text, "{error} {error:?} {error:#?} ").unwrap();
            cause = error.source();
        }
        self.add(&text);
    }

    pub(crate) fn add(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    /// What there is since the last time.
    pub(crate) fn take(&self) -> String {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl io::Write for Recording {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl log::Log for Recording {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.add(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}
