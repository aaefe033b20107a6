//! A server that reads each request to its end, and then does what a test tells it to, down to the
//! frames of HTTP/2 and the records of TLS.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use ring::aead;
use rustls::crypto::ring::{cipher_suite, default_provider};
use rustls::{ConnectionTrafficSecrets, ServerConfig};
use rustls_pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// Good for a token request, for discovery and, since no operation knows these names, for calls.
fn answer(port: u16) -> String {
    let host = format!("https://localhost:{port}");
    format!(
        r#"{{"issuer":"{host}","token_endpoint":"{host}/oauth/v2/token","access_token":"token","expires_in":3600}}"#
    )
}

/// What becomes of one request, when it has been read.
#[derive(Clone, Copy, Debug)]
pub enum Fate {
    /// A good answer.
    Answered,
    /// A good answer, and the end of the connection.
    AnsweredAndClosed,
    /// A fatal alert of this number (RFC 8446, 6).
    Alert(u8),
    /// The end of the connection.
    Closed,
    /// An answer that breaks off.
    HalfAnswered,
    /// RST_STREAM with this error code (RFC 9113, 7).
    Reset(u32),
    /// GOAWAY, which says whether the request was processed.
    GoAway {
        /// Whether it was.
        processed: bool,
        /// The error code.
        reason: u32,
    },
}

impl Fate {
    fn needs_http2(self) -> bool {
        matches!(self, Self::Reset(_) | Self::GoAway { .. })
    }
}

/// Its requests meet the fates in their order, the last one for all others.
#[derive(Debug)]
pub struct TlsServer {
    port: u16,
    authority: String,
    requests: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
    open: Arc<()>,
}

struct Connection {
    tls: TlsStream<TcpStream>,
    fates: Vec<Fate>,
    requests: Arc<AtomicUsize>,
    answer: String,
}

impl TlsServer {
    /// Over HTTP/2 where a fate needs it.
    pub async fn start(fates: &[Fate]) -> Self {
        let http2 = fates.iter().any(|fate| fate.needs_http2());
        Self::speaking(http2, fates).await
    }

    /// Over HTTP/2 or over HTTP/1.1.
    pub async fn speaking(http2: bool, fates: &[Fate]) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
        let mut provider = default_provider();
        // One kind of key, so that an alert can be sealed by hand.
        provider.cipher_suites = vec![cipher_suite::TLS13_AES_128_GCM_SHA256];
        let mut config = ServerConfig::builder_with_provider(provider.into())
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
        config.enable_secret_extraction = true;
        config.send_tls13_tickets = 0;
        if http2 {
            config.alpn_protocols = vec![b"h2".to_vec()];
        }
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            authority: cert.pem(),
            requests: Arc::default(),
            connections: Arc::default(),
            open: Arc::default(),
        };
        let open = server.open.clone();
        let connections = server.connections.clone();
        let port = server.port;
        let (fates, requests) = (fates.to_vec(), server.requests.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let (acceptor, fates) = (acceptor.clone(), fates.clone());
                let requests = requests.clone();
                let open = open.clone();
                tokio::spawn(async move {
                    let _open = open;
                    let tls = acceptor.accept(stream).await?;
                    let is_http2 = tls.get_ref().1.alpn_protocol() == Some(b"h2");
                    let connection = Connection {
                        tls,
                        fates,
                        requests,
                        answer: answer(port),
                    };
                    match is_http2 {
                        true => connection.serve_http2().await,
                        false => connection.serve_http1().await,
                    }
                });
            }
        });
        server
    }

    /// Where it listens.
    #[must_use]
    pub fn host(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    /// The certificate by which it is known, as PEM.
    #[must_use]
    pub fn authority(&self) -> String {
        self.authority.clone()
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// How many of them are open.
    #[must_use]
    pub fn open_connections(&self) -> usize {
        // Besides those of the connections, the server and the listener hold one each.
        Arc::strong_count(&self.open) - 2
    }

    /// How many requests it has read to their end.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Connection {
    fn next_fate(&self) -> Fate {
        let index = self.requests.fetch_add(1, Ordering::SeqCst);
        self.fates[index.min(self.fates.len() - 1)]
    }

    async fn serve_http1(mut self) -> io::Result<()> {
        loop {
            read_http1_request(&mut self.tls).await?;
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{}",
                self.answer.len(),
                self.answer
            );
            let answer = answer.as_bytes();
            match self.next_fate() {
                Fate::Answered => {
                    self.tls.write_all(answer).await?;
                    self.tls.flush().await?;
                }
                Fate::AnsweredAndClosed => {
                    self.tls.write_all(answer).await?;
                    return self.tls.shutdown().await;
                }
                Fate::HalfAnswered => {
                    self.tls.write_all(&answer[..answer.len() - 1]).await?;
                    return self.tls.shutdown().await;
                }
                Fate::Alert(description) => return send_alert(self.tls, description).await,
                fate => {
                    assert!(!fate.needs_http2(), "{fate:?}");
                    return self.tls.shutdown().await;
                }
            }
        }
    }

    async fn serve_http2(mut self) -> io::Result<()> {
        const DATA: u8 = 0;
        const HEADERS: u8 = 1;
        const RST_STREAM: u8 = 3;
        const SETTINGS: u8 = 4;
        const GOAWAY: u8 = 7;
        const WINDOW_UPDATE: u8 = 8;
        const END_STREAM: u8 = 1;
        const ACK: u8 = 1;
        const END_HEADERS: u8 = 4;
        self.tls.read_exact(&mut [0; 24]).await?;
        self.frame(SETTINGS, 0, 0, &[]).await?;
        loop {
            let mut head = [0; 9];
            self.tls.read_exact(&mut head).await?;
            let [a, b, c, kind, flags, stream @ ..] = head;
            let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
            self.tls.read_exact(&mut payload).await?;
            let stream = u32::from_be_bytes(stream);
            if kind == DATA && !payload.is_empty() {
                let read = u32::try_from(payload.len()).unwrap();
                self.frame(WINDOW_UPDATE, 0, 0, &read.to_be_bytes()).await?;
            }
            match kind {
                SETTINGS if flags & ACK == 0 => self.frame(SETTINGS, ACK, 0, &[]).await?,
                HEADERS | DATA if flags & END_STREAM != 0 => match self.next_fate() {
                    Fate::Answered => {
                        // HPACK: the static table's ":status: 200", and its name "content-type".
                        let headers = [&[0x88, 0x5f, 16][..], b"application/json"].concat();
                        self.frame(HEADERS, END_HEADERS, stream, &headers).await?;
                        let answer = self.answer.clone();
                        self.frame(DATA, END_STREAM, stream, answer.as_bytes())
                            .await?;
                    }
                    Fate::Reset(reason) => {
                        self.frame(RST_STREAM, 0, stream, &reason.to_be_bytes())
                            .await?;
                    }
                    Fate::GoAway { processed, reason } => {
                        let last = if processed { stream } else { 0 };
                        let payload = [last.to_be_bytes(), reason.to_be_bytes()].concat();
                        self.frame(GOAWAY, 0, 0, &payload).await?;
                        return self.tls.shutdown().await;
                    }
                    fate => panic!("{fate:?}"),
                },
                _ => {}
            }
        }
    }

    async fn frame(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> io::Result<()> {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let mut frame = length[1..].to_vec();
        frame.extend([kind, flags]);
        frame.extend(stream.to_be_bytes());
        frame.extend(payload);
        self.tls.write_all(&frame).await?;
        self.tls.flush().await
    }
}

async fn read_http1_request(stream: &mut TlsStream<TcpStream>) -> io::Result<()> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return Ok(());
            }
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// Seals a fatal alert with the keys of the connection (RFC 8446, 5.2): rustls sends only those that
/// it has a reason for.
async fn send_alert(stream: TlsStream<TcpStream>, description: u8) -> io::Result<()> {
    const FATAL: u8 = 2;
    const ALERT: u8 = 21;
    const APPLICATION_DATA: u8 = 23;
    let (mut stream, connection) = stream.into_inner();
    let (sequence, secrets) = connection.dangerous_extract_secrets().unwrap().tx;
    let ConnectionTrafficSecrets::Aes128Gcm { key, iv } = secrets else {
        panic!("another cipher suite");
    };
    let mut nonce: [u8; 12] = iv.as_ref().try_into().unwrap();
    for (byte, count) in nonce[4..].iter_mut().zip(sequence.to_be_bytes()) {
        *byte ^= count;
    }
    let mut sealed = vec![FATAL, description, ALERT];
    let length = u8::try_from(sealed.len() + 16).unwrap();
    let head = [APPLICATION_DATA, 3, 3, 0, length];
    aead::LessSafeKey::new(aead::UnboundKey::new(&aead::AES_128_GCM, key.as_ref()).unwrap())
        .seal_in_place_append_tag(
            aead::Nonce::assume_unique_for_key(nonce),
            aead::Aad::from(head),
            &mut sealed,
        )
        .unwrap();
    stream.write_all(&[&head[..], &sealed].concat()).await?;
    // Closing with something unread would be a reset, which can overtake the alert.
    stream.shutdown().await?;
    tokio::io::copy(&mut stream, &mut tokio::io::sink()).await?;
    Ok(())
}
