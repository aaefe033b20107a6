use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the server does with one request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Writes these bytes and closes the connection.
    Write(Vec<u8>),
    /// Closes the connection without an answer.
    Close,
    /// Says nothing until the client goes away.
    Hang,
}

/// An answer in JSON.
pub(crate) fn json(status: u16, body: &str) -> Step {
    answer(status, "application/json", body)
}

pub(crate) fn answer(status: u16, content_type: &str, body: &str) -> Step {
    with_headers(status, &[("content-type", content_type)], body)
}

pub(crate) fn with_headers(status: u16, headers: &[(&str, &str)], body: &str) -> Step {
    let mut text = format!(
        "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    Step::Write(format!("{text}\r\n{body}").into_bytes())
}

#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// Request line and headers, as they came.
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

type Answers = dyn Fn(&Received) -> Step + Send + Sync;

/// Answers one request a connection.
pub(crate) struct Server {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Follows its script. What comes after the last step is a 599.
    pub(crate) async fn start(script: impl IntoIterator<Item = Step>) -> Self {
        let script = Mutex::new(script.into_iter().collect::<Vec<_>>().into_iter());
        Self::answering(move |_| {
            let step = script.lock().unwrap().next();
            step.unwrap_or_else(|| json(599, "{}"))
        })
        .await
    }

    pub(crate) async fn answering(
        answers: impl Fn(&Received) -> Step + Send + Sync + 'static,
    ) -> Self {
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

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.received().len()
    }
}

impl Drop for Server {
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
        }
        Step::Close => {}
        Step::Hang => {
            let _ = stream.read(&mut [0]).await;
        }
    }
}

async fn read_request(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
            let request = Received {
                head,
                body: String::new(),
            };
            let length: usize = request
                .header("content-length")
                .unwrap_or("0")
                .parse()
                .ok()?;
            if bytes.len() >= end + 4 + length {
                let body = String::from_utf8(bytes[end + 4..].to_vec()).ok()?;
                return Some(Received { body, ..request });
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// An address on which nothing listens, kept from others while the socket lives.
pub(crate) fn dead_end() -> (String, tokio::net::TcpSocket) {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    (url, socket)
}
