//! An identity server on loopback that gives one answer at a time, and the runtime it lives on.

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;

/// One a thread, so that tests that run at once share nothing.
pub struct Loopback {
    runtime: Runtime,
    local: LocalSet,
}

thread_local! {
    static LOOPBACK: Loopback = Loopback::start();
}

impl Loopback {
    fn start() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self { runtime, local: LocalSet::new() }
    }

    pub fn block_on<T>(work: impl Future<Output = T>) -> T {
        LOOPBACK.with(|loopback| loopback.local.block_on(&loopback.runtime, work))
    }
}
