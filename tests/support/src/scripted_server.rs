//! A server that reads one request a connection and then writes bytes, whatever they are.

use std::fmt;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

/// What the server does with one request.
#[derive(Clone, Debug)]
pub enum Step {
    /// Writes these bytes and ends the connection.
    Write(Vec<u8>),
    /// Writes these bytes and resets the connection.
    WriteAndReset(Vec<u8>),
    /// Writes these bytes, and nothing more until the client goes away.
    WriteAndHang(Vec<u8>),
    /// Writes these bytes, and then others until the client goes away.
    WriteForever(Vec<u8>),
    /// Closes the connection without an answer.
    Close,
    /// Says nothing until the client goes away.
    Hang,
}

/// An answer in JSON.
#[must_use]
pub fn json(status: u16, body: &str) -> Step {
    answer(status, "application/json", body)
}

/// An answer of this content type.
#[must_use]
pub fn answer(status: u16, content_type: &str, body: &str) -> Step {
    with_headers(status, &[("content-type", content_type)], body)
}

/// An answer with these headers, and those that say where it ends.
#[must_use]
pub fn with_headers(status: u16, headers: &[(&str, &str)], body: &str) -> Step {
    let mut text = format!(
        "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    Step::Write(format!("{text}\r\n{body}").into_bytes())
}

/// A request, as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// Request line and headers.
    pub head: String,
    /// What came after them.
    pub body: String,
    /// The same, where it is no text.
    pub bytes: Vec<u8>,
}

impl Received {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

type Answers = dyn Fn(&Received) -> Step + Send + Sync;

/// Answers one request a connection.
pub struct ScriptedServer {
    /// Where it listens.
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl ScriptedServer {
    /// Follows its script. What comes after the last step is a 599.
    pub async fn start(script: impl IntoIterator<Item = Step>) -> Self {
        let script = Mutex::new(script.into_iter().collect::<Vec<_>>().into_iter());
        Self::answering(move |_| {
            let step = script.lock().unwrap().next();
            step.unwrap_or_else(|| json(599, "{}"))
        })
        .await
    }

    /// Does the same with every request.
    pub async fn repeating(step: Step) -> Self {
        Self::answering(move |_| step.clone()).await
    }

    /// Does what the request calls for.
    pub async fn answering(answers: impl Fn(&Received) -> Step + Send + Sync + 'static) -> Self {
        let answers: Arc<Answers> = Arc::new(answers);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = received.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answers.clone(), log.clone()));
            }
        });
        Self {
            url,
            received,
            task,
        }
    }

    /// All requests so far.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// The requests since they were taken last.
    #[must_use]
    pub fn take_received(&self) -> Vec<Received> {
        std::mem::take(&mut self.received.lock().unwrap())
    }

    /// How many requests there were so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.received.lock().unwrap().len()
    }
}

impl fmt::Debug for ScriptedServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ScriptedServer({})", self.url)
    }
}

impl Drop for ScriptedServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, answers: Arc<Answers>, log: Arc<Mutex<Vec<Received>>>) {
    let Some(request) = read_request(&mut stream).await else {
        return;
    };
    let step = answers(&request);
    log.lock().unwrap().push(request);
    match step {
        Step::Write(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
            hang(&mut stream).await;
        }
        Step::WriteAndReset(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.set_zero_linger();
        }
        Step::WriteAndHang(bytes) => {
            let _ = stream.write_all(&bytes).await;
            hang(&mut stream).await;
        }
        Step::WriteForever(bytes) => {
            let _ = stream.write_all(&bytes).await;
            while stream.write_all(&[b'x'; 4096]).await.is_ok() {}
        }
        Step::Close => {}
        Step::Hang => hang(&mut stream).await,
    }
}

/// Until the client goes away. Closing with something unread would be a reset.
async fn hang(stream: &mut TcpStream) {
    let _ = tokio::io::copy(stream, &mut tokio::io::sink()).await;
}

/// One request to its end; of what is no HTTP, as much as comes at once.
async fn read_request(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    loop {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let is_http = bytes[0].is_ascii_uppercase();
        if end.is_none() && is_http {
            continue;
        }
        let (head, body) = match end {
            Some(end) => (&bytes[..end], &bytes[end + 4..]),
            None => (&bytes[..], &[][..]),
        };
        let mut request = Received {
            head: String::from_utf8_lossy(head).into_owned(),
            body: String::new(),
            bytes: Vec::new(),
        };
        let length = request.header("content-length").unwrap_or("0");
        if body.len() >= length.parse().ok()? {
            request.body = String::from_utf8_lossy(body).into_owned();
            request.bytes = body.to_vec();
            return Some(request);
        }
    }
}

/// An address on which nothing listens, kept from others while the socket lives.
#[must_use]
pub fn dead_end() -> (String, TcpSocket) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    (url, socket)
}
