//! Mutual TLS: servers that want to see a certificate.

use bytes::Bytes;
use http::Request;
use rustls::ProtocolVersion;
use zitadel_auth::TransportOptions;
use zitadel_transport::SendLimits;

use crate::certificates::{Authority, Certificate};
use crate::nginx::{Nginx, Site};
use crate::sign_in::{complaint, with_secret};
use crate::tls_front;

const OPTION: &str = "TransportOptions::client_identity_pem";

/// The authority of the server, and that of the clients.
struct Authorities {
    servers: Authority,
    clients: Authority,
}

impl Authorities {
    fn new() -> Self {
        Self {
            servers: Authority::new("Acme servers"),
            clients: Authority::new("Acme clients"),
        }
    }

    fn nginx(&self) -> Option<Nginx> {
        Nginx::start(&Site {
            certificate: Some(&self.servers.server("localhost")),
            client_authority: Some(self.clients.pem()),
            ..Site::default()
        })
    }

    fn showing(&self, identity: Option<&Certificate>) -> TransportOptions {
        let options = TransportOptions::new().ca_cert_pem(self.servers.pem());
        match identity {
            Some(certificate) => options.client_identity_pem(certificate.identity()),
            None => options,
        }
    }
}

#[tokio::test]
async fn the_server_sees_the_certificate_with_its_chain() {
    let authorities = Authorities::new();
    let Some(nginx) = authorities.nginx() else {
        return;
    };
    let identity = authorities.clients.client("billing");
    let options = authorities.showing(Some(&identity));
    let token = with_secret(&nginx.host(), &options).await.unwrap();
    assert_eq!(token.secret(), "token-of:CN=billing");

    // The key can come first, and another server's check can be off.
    let options = TransportOptions::new()
        .insecure_skip_verify(true)
        .client_identity_pem(format!("{}{}", identity.key, identity.chain));
    let token = with_secret(&nginx.host(), &options).await.unwrap();
    assert_eq!(token.secret(), "token-of:CN=billing");
}

#[tokio::test]
async fn a_server_that_answers_those_without_one_with_a_page() {
    let authorities = Authorities::new();
    let Some(nginx) = authorities.nginx() else {
        return;
    };
    let stranger = Authority::new("Globex").client("billing");
    for identity in [None, Some(&stranger)] {
        let options = authorities.showing(identity);
        let error = with_secret(&nginx.host(), &options).await.unwrap_err();
        let text = complaint(&error, &nginx.host(), &[]);
        assert!(
            text.contains(OPTION) && text.contains("status 400"),
            "{text}"
        );
        assert!(!error.is_refused() && !error.is_retryable(), "{error:?}");
    }
}

#[tokio::test]
async fn a_server_that_ends_the_handshake_with_those_without_one() {
    let authorities = Authorities::new();
    let Some(plain) = Nginx::start(&Site::default()) else {
        return;
    };
    let behind = plain.plain_host().replace("http://localhost", "127.0.0.1");
    let certificate = authorities.servers.server("localhost");
    let known = authorities.clients.client("billing");
    let stranger = Authority::new("Globex").client("billing");
    for version in [ProtocolVersion::TLSv1_2, ProtocolVersion::TLSv1_3] {
        let port = tls_front::start(
            behind.clone(),
            &certificate,
            Some(&authorities.clients.pem()),
            version,
        )
        .await;
        let host = format!("https://localhost:{port}");
        for identity in [None, Some(&stranger)] {
            let options = authorities.showing(identity);
            let error = with_secret(&host, &options).await.unwrap_err();
            let text = complaint(&error, &host, &[]);
            assert!(text.contains(OPTION), "{version:?}: {text}");
        }
        let transport = authorities.showing(Some(&known)).build().unwrap();
        let request = Request::get(format!("{host}/oauth/v2/token"))
            .body(Bytes::new())
            .unwrap();
        let answer = transport
            .send(request, SendLimits::default())
            .await
            .unwrap();
        assert_eq!(answer.status(), 200, "{version:?}");
    }
}
