//! TLS before a server that has none.

use std::net::SocketAddr;
use std::sync::Arc;

use rustls::crypto::ring::default_provider;
use rustls::server::WebPkiClientVerifier;
use rustls::{ProtocolVersion, RootCertStore, ServerConfig, SupportedProtocolVersion};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::certificates::Certificate;

/// Passes what comes through TLS on to `to`, and returns its port. Clients must show a certificate
/// of `client_authority`, where there is one. It ends with the test's runtime.
pub(crate) async fn start(
    to: String,
    certificate: &Certificate,
    client_authority: Option<&str>,
    version: ProtocolVersion,
) -> u16 {
    let acceptor = TlsAcceptor::from(Arc::new(config(certificate, client_authority, version)));
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0)))
        .await
        .unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, to) = (acceptor.clone(), to.clone());
            tokio::spawn(async move {
                let mut outside = match acceptor.accept(stream).into_fallible().await {
                    Ok(outside) => outside,
                    Err((_, stream)) => return end(stream).await,
                };
                let mut inside = TcpStream::connect(to).await?;
                tokio::io::copy_bidirectional(&mut outside, &mut inside).await?;
                Ok(())
            });
        }
    });
    port
}

/// Reads until the client leaves: closing with something unread would be a reset, which can
/// overtake the alert that says why.
async fn end(mut stream: TcpStream) -> std::io::Result<()> {
    stream.shutdown().await?;
    tokio::io::copy(&mut stream, &mut tokio::io::sink()).await?;
    Ok(())
}

fn config(
    certificate: &Certificate,
    client_authority: Option<&str>,
    version: ProtocolVersion,
) -> ServerConfig {
    let provider = Arc::new(default_provider());
    let builder = ServerConfig::builder_with_provider(provider.clone())
        .with_protocol_versions(&[supported(version)])
        .unwrap();
    let builder = match client_authority {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(certificates(authority).remove(0)).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let key = PrivateKeyDer::from_pem_slice(certificate.key.as_bytes()).unwrap();
    builder
        .with_single_cert(certificates(&certificate.chain), key)
        .unwrap()
}

fn supported(version: ProtocolVersion) -> &'static SupportedProtocolVersion {
    rustls::ALL_VERSIONS
        .iter()
        .find(|supported| supported.version == version)
        .unwrap()
}

fn certificates(pem: &str) -> Vec<CertificateDer<'static>> {
    CertificateDer::pem_slice_iter(pem.as_bytes())
        .map(Result::unwrap)
        .collect()
}
