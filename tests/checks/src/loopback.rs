//! An identity server on loopback that answers as it is told, and the runtime it lives on.
//!
//! Every request comes here, whatever host it is for: the client takes the server for its proxy.

use std::cell::RefCell;
use std::future::Future;
use std::io;
use std::rc::Rc;
use std::sync::Arc;

use rustls::crypto::ring;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;
use zitadel_auth::TransportOptions;

/// What a server may say about its answer. Others would be the HTTP client's business.
const HEADERS: [&str; 4] = ["content-type", "date", "location", "x-request-id"];

/// One a thread, so that tests that run at once share nothing.
pub(crate) struct Loopback {
    runtime: Runtime,
    tasks: LocalSet,
    client: reqwest::Client,
    server: Rc<RefCell<Server>>,
}

#[derive(Default)]
struct Server {
    discovery: Vec<u8>,
    token: Vec<u8>,
    /// Method and URL of each.
    requests: Vec<String>,
}

thread_local! {
    static LOOPBACK: Loopback = Loopback::start().expect("a server on loopback");
}

impl Loopback {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
        let client = client(&format!("http://{}", listener.local_addr()?));
        let server = Rc::default();
        let tasks = LocalSet::new();
        tasks.spawn_local(accept(listener, Rc::clone(&server)));
        Ok(Self {
            runtime,
            tasks,
            client,
            server,
        })
    }

    pub(crate) fn block_on<T>(work: impl Future<Output = T>) -> T {
        LOOPBACK.with(|loopback| loopback.tasks.block_on(&loopback.runtime, work))
    }

    /// The way there.
    pub(crate) fn transport() -> TransportOptions {
        LOOPBACK.with(|loopback| TransportOptions::new().client(loopback.client.clone()))
    }

    /// From now on GET and POST are answered with these. An answer is written like HTTP, but for
    /// its first line, which is the status alone:
    ///
    /// ```text
    /// 200
    /// content-type: application/json
    ///
    /// {"issuer": …
    /// ```
    pub(crate) fn answer(discovery: &[u8], token: &[u8]) {
        LOOPBACK.with(|loopback| {
            *loopback.server.borrow_mut() = Server {
                discovery: render(discovery),
                token: render(token),
                requests: Vec::new(),
            }
        });
    }

    /// Those since the last [`answer`](Self::answer).
    pub(crate) fn requests() -> Vec<String> {
        LOOPBACK.with(|loopback| loopback.server.borrow().requests.clone())
    }
}

/// The head of an answer, and its body.
pub(crate) fn split(answer: &[u8]) -> (String, &[u8]) {
    let end = answer.windows(2).position(|pair| pair == b"\n\n");
    let (head, body) = match end {
        Some(end) => (&answer[..end], &answer[end + 2..]),
        None => (answer, &[][..]),
    };
    (String::from_utf8_lossy(head).into_owned(), body)
}

fn render(answer: &[u8]) -> Vec<u8> {
    let (head, body) = split(answer);
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.trim().parse().ok());
    let status: u16 = status
        .filter(|status| (200..600).contains(status))
        .unwrap_or(200);
    let body = if matches!(status, 204 | 304) {
        &[]
    } else {
        body
    };
    let mut rendered = format!("HTTP/1.1 {status} \r\ncontent-length: {}\r\n", body.len());
    for line in lines {
        let name = line.split(':').next().unwrap_or_default();
        let is_printable = line.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if is_printable && line.contains(':') && HEADERS.contains(&name) {
            rendered.push_str(&format!("{line}\r\n"));
        }
    }
    rendered.push_str("\r\n");
    [rendered.as_bytes(), body].concat()
}

async fn accept(listener: TcpListener, server: Rc<RefCell<Server>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::task::spawn_local(serve(stream, Rc::clone(&server)));
    }
}

async fn serve(stream: TcpStream, server: Rc<RefCell<Server>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    while let Some(request) = read_request(&mut stream).await? {
        let answer = match request.split(' ').next() {
            Some("GET") => server.borrow().discovery.clone(),
            Some("POST") => server.borrow().token.clone(),
            _ => render(b"403"),
        };
        server.borrow_mut().requests.push(request);
        stream.get_mut().write_all(&answer).await?;
    }
    Ok(())
}

/// Reads one request to its end; returns its method and URL.
async fn read_request(stream: &mut BufReader<TcpStream>) -> io::Result<Option<String>> {
    let mut first = String::new();
    stream.read_line(&mut first).await?;
    let Some((request, _version)) = first.rsplit_once(' ') else {
        return Ok(None);
    };
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        let Some((name, value)) = line.split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    stream.read_exact(&mut vec![0; length]).await?;
    Ok(Some(request.to_owned()))
}

fn client(proxy: &str) -> reqwest::Client {
    let provider = Arc::new(ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("TLS")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .proxy(reqwest::Proxy::all(proxy).expect("a proxy"))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client")
}
