//! The TLS configuration: ring by name, never a process-wide default, so that a program which
//! enables another provider elsewhere cannot make us panic.

use std::fmt;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::sign::{CertifiedKey, SigningKey, SingleCertAndKey};
use rustls::{
    ClientConfig, DigitallySignedStruct, Error, InconsistentKeys, RootCertStore, SignatureScheme,
};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{
    CertificateDer, PrivatePkcs1KeyDer, PrivatePkcs8KeyDer, PrivateSec1KeyDer, ServerName, UnixTime,
};

use crate::{TransportError, pem};

/// What the TLS configuration is made of, parsed and checked.
#[derive(Debug, Default)]
pub(crate) struct TlsSettings {
    pub(crate) extra_roots: Vec<CertificateDer<'static>>,
    pub(crate) client_identity: Option<ClientIdentity>,
    pub(crate) accept_any_certificate: bool,
}

/// A client certificate and its parsed key.
pub(crate) struct ClientIdentity(Arc<CertifiedKey>);

impl fmt::Debug for ClientIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientIdentity([redacted])")
    }
}

/// Reads every certificate of a PEM bundle.
pub(crate) fn certificates_from_pem(
    pem: &[u8],
    origin: &str,
) -> Result<Vec<CertificateDer<'static>>, TransportError> {
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<_, _>>()
        .map_err(|error| {
            TransportError::configuration(format!(
                "the CA certificate {origin} is no valid PEM: {error}"
            ))
        })?;
    if certificates.is_empty() {
        return Err(TransportError::configuration(format!(
            "there is no certificate in {origin}: a PEM bundle with one or more BEGIN CERTIFICATE blocks is needed"
        )));
    }
    let mut store = RootCertStore::empty();
    for (index, certificate) in certificates.iter().enumerate() {
        store.add(certificate.clone()).map_err(|error| {
            TransportError::configuration(format!(
                "certificate {} of {origin} cannot be used as a CA: {error}",
                index + 1
            ))
        })?;
    }
    Ok(certificates)
}

/// Reads a client certificate with its chain, and its private key.
pub(crate) fn client_identity_from_pem(pem: &[u8]) -> Result<ClientIdentity, TransportError> {
    let mut certificates = Vec::new();
    let mut key = None;
    // What is no text is no PEM either.
    for block in pem::blocks(std::str::from_utf8(pem).unwrap_or_default()) {
        let pem::Block { label, der } = block.map_err(|_| {
            TransportError::configuration(
                "the client identity is no valid PEM: a block in it is damaged or cut",
            )
        })?;
        if label == "CERTIFICATE" {
            certificates.push(CertificateDer::from(der.to_vec()));
        } else if key.is_none() {
            key = private_key(label, &der);
        }
    }
    if certificates.is_empty() {
        return Err(TransportError::configuration(
            "the client identity holds no certificate: give the certificate and its private key in one PEM",
        ));
    }
    let key = key.ok_or_else(|| {
        TransportError::configuration(
            "the client identity holds no private key: give the certificate and its unencrypted private key in one PEM",
        )
    })?;
    let misfit = |error| {
        TransportError::configuration(format!(
            "the certificate and the private key of the client identity do not fit: {error}"
        ))
    };
    let identity = CertifiedKey::new(certificates, key.map_err(misfit)?);
    match identity.keys_match() {
        Ok(()) | Err(Error::InconsistentKeys(InconsistentKeys::Unknown)) => {}
        Err(error) => return Err(misfit(error)),
    }
    Ok(ClientIdentity(Arc::new(identity)))
}

/// The key, where the label of its PEM is that of one.
fn private_key(label: &str, der: &[u8]) -> Option<Result<Arc<dyn SigningKey>, Error>> {
    // Borrowed, since rustls overwrites no bytes that it owns.
    let der = match label {
        "PRIVATE KEY" => PrivatePkcs8KeyDer::from(der).into(),
        "RSA PRIVATE KEY" => PrivatePkcs1KeyDer::from(der).into(),
        "EC PRIVATE KEY" => PrivateSec1KeyDer::from(der).into(),
        _ => return None,
    };
    Some(ring::sign::any_supported_type(&der))
}

/// Builds the configuration. Reads the system's root certificates from disk, so it blocks.
pub(crate) fn client_config(settings: &TlsSettings) -> Result<ClientConfig, Error> {
    let provider = provider();
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()?;
    let builder = if settings.accept_any_certificate {
        builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(AcceptAnyCertificate(provider)))
    } else {
        match rustls_platform_verifier::Verifier::new_with_extra_roots(
            settings.extra_roots.iter().cloned(),
            provider,
        ) {
            Ok(verifier) => builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier)),
            Err(error) => {
                tracing::warn!(
                    %error,
                    "this machine has no root certificates, so no https server will be trusted: install them (ca-certificates) or add a CA to the transport"
                );
                builder.with_root_certificates(RootCertStore::empty())
            }
        }
    };
    let mut config = match &settings.client_identity {
        Some(identity) => {
            builder.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(identity.0.clone())))
        }
        None => builder.with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

#[derive(Debug)]
struct AcceptAnyCertificate(Arc<CryptoProvider>);

impl ServerCertVerifier for AcceptAnyCertificate {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        rustls::crypto::verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        rustls::crypto::verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
