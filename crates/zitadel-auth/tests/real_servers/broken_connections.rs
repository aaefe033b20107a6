//! Connections that end while the token is under way.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use zitadel_auth::{AccessToken, AuthError, Authenticator, ClientCredentials, TransportOptions};

use crate::sign_in::complaint;

const TOKEN: &str = r#"{"access_token":"token-1","expires_in":3600}"#;

/// What becomes of one request.
#[derive(Clone, Copy)]
enum Fate {
    Answered,
    Closed,
    /// In the middle of the answer.
    Reset,
    /// In the middle of the answer.
    Silent,
}

/// A token endpoint where the requests meet these fates in their order, the last one for all others.
struct TokenEndpoint {
    host: String,
    requests: Arc<AtomicUsize>,
}

impl TokenEndpoint {
    async fn start(fates: &'static [Fate]) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let count = requests.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let index = count.fetch_add(1, Ordering::Relaxed);
                let fate = fates[index.min(fates.len() - 1)];
                tokio::spawn(meet(fate, stream));
            }
        });
        Self { host, requests }
    }

    async fn sign_in(&self, options: &TransportOptions) -> Result<AccessToken, AuthError> {
        ClientCredentials::builder(&self.host, "billing", "hunter2")
            .token_endpoint(format!("{}/token", self.host))
            .transport(options)
            .build()?
            .access_token()
            .await
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

async fn meet(fate: Fate, mut stream: TcpStream) -> std::io::Result<()> {
    let mut request = [0; 4096];
    let _ = stream.read(&mut request).await?;
    let length = TOKEN.len();
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{TOKEN}");
    let half = &answer.as_bytes()[..answer.len() - 20];
    match fate {
        Fate::Answered => stream.write_all(answer.as_bytes()).await,
        Fate::Closed => Ok(()),
        Fate::Reset => {
            stream.write_all(half).await?;
            stream.set_zero_linger()
        }
        Fate::Silent => {
            stream.write_all(half).await?;
            std::future::pending().await
        }
    }
}

#[tokio::test]
async fn a_token_request_that_breaks_off_is_sent_once_more() {
    for fates in [
        &[Fate::Closed, Fate::Answered],
        &[Fate::Reset, Fate::Answered],
    ] {
        let endpoint = TokenEndpoint::start(fates).await;
        let token = endpoint.sign_in(&TransportOptions::new()).await.unwrap();
        assert_eq!(token.secret(), "token-1");
        assert_eq!(endpoint.requests(), 2);
    }
}

#[tokio::test]
async fn and_no_more_than_once() {
    for fates in [&[Fate::Closed], &[Fate::Reset]] {
        let endpoint = TokenEndpoint::start(fates).await;
        let error = endpoint
            .sign_in(&TransportOptions::new())
            .await
            .unwrap_err();
        let text = complaint(&error, &endpoint.host, &["hunter2"]);
        assert!(text.contains("broke before the answer"), "{text}");
        assert!(error.is_retryable() && !error.is_timeout(), "{error:?}");
        assert_eq!(endpoint.requests(), 2);
    }
}

#[tokio::test]
async fn an_answer_that_never_ends_costs_one_request_and_the_time_limit() {
    let endpoint = TokenEndpoint::start(&[Fate::Silent]).await;
    // Enough to read the certificates of the system, too.
    let options = TransportOptions::new().timeout(Duration::from_secs(2));
    let error = endpoint.sign_in(&options).await.unwrap_err();
    let text = complaint(&error, &endpoint.host, &["hunter2"]);
    assert!(text.contains("within 2s"), "{text}");
    assert!(error.is_timeout() && error.is_retryable(), "{error:?}");
    assert_eq!(endpoint.requests(), 1);
}
