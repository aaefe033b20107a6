//! Whom we trust, and what is said of those we do not.

use bytes::Bytes;
use http::{Request, Version};
use zitadel_auth::{AuthError, TransportOptions};
use zitadel_transport::SendLimits;

use crate::certificates::{Authority, Certificate, self_signed_server};
use crate::nginx::{Nginx, Site};
use crate::sign_in::{complaint, with_secret};

fn nginx(certificate: &Certificate) -> Option<Nginx> {
    Nginx::start(&Site {
        certificate: Some(certificate),
        ..Site::default()
    })
}

async fn refused(nginx: &Nginx, options: &TransportOptions) -> AuthError {
    let error = with_secret(&nginx.host(), options).await.unwrap_err();
    assert!(error.is_retryable() && !error.is_refused(), "{error:?}");
    assert!(nginx.requests().is_empty(), "nothing was sent");
    error
}

#[tokio::test]
async fn a_private_authority_can_come_from_a_file_from_bytes_and_in_a_bundle() {
    let authority = Authority::new("Acme");
    let Some(nginx) = nginx(&authority.server("localhost")) else {
        return;
    };
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = directory.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    // As systems ship them, and with remarks between the certificates.
    let system = std::fs::read_to_string("/etc/ssl/certs/ca-certificates.crt").unwrap_or_default();
    let bundle = format!(
        "# Globex\r\n{}\nsubject=/CN=Initech\n{}{system}# Acme\n{}",
        Authority::new("Globex").pem(),
        Authority::new("Initech").pem(),
        authority.pem(),
    );
    let options = TransportOptions::new;
    for options in [
        options().ca_cert_file(file("ca.pem", &authority.pem())),
        options().ca_cert_pem(authority.pem()),
        options().ca_cert_pem(authority.pem().replace('\n', "\r\n")),
        options().ca_cert_file(file("bundle.pem", &bundle)),
        options().ca_cert_pem(bundle),
        options()
            .ca_cert_pem(Authority::new("Globex").pem())
            .ca_cert_file(file("another.pem", &Authority::new("Initech").pem()))
            .ca_cert_pem(authority.pem()),
    ] {
        let token = with_secret(&nginx.host(), &options).await.unwrap();
        assert_eq!(token.secret(), "token-of:");
    }
}

#[tokio::test]
async fn an_unknown_authority_is_refused_with_the_way_to_add_it() {
    let authority = Authority::new("Acme");
    let Some(nginx) = nginx(&authority.server("localhost")) else {
        return;
    };
    // The second one bears the same name, but another key.
    for options in [
        TransportOptions::new(),
        TransportOptions::new().ca_cert_pem(Authority::new("Acme").pem()),
    ] {
        let error = refused(&nginx, &options).await;
        let text = complaint(&error, &nginx.host(), &[]);
        assert!(text.contains("TransportOptions::ca_cert_file"), "{text}");
    }
}

#[tokio::test]
async fn a_certificate_for_another_name_or_time_is_refused_with_the_reason() {
    let authority = Authority::new("Acme");
    let trusting = TransportOptions::new().ca_cert_pem(authority.pem());
    for (certificate, reason) in [
        (authority.server("acme.example"), "for another name"),
        (authority.expired_server("localhost"), "has expired"),
        (authority.premature_server("localhost"), "not valid yet"),
    ] {
        let Some(nginx) = nginx(&certificate) else {
            return;
        };
        let error = refused(&nginx, &trusting).await;
        let text = complaint(&error, &nginx.host(), &[]);
        assert!(text.contains(reason), "{text}");
    }
}

#[tokio::test]
async fn a_certificate_that_vouches_for_itself() {
    let plain = self_signed_server("localhost", false);
    let Some(nginx_with_plain) = nginx(&plain) else {
        return;
    };
    let trusting = TransportOptions::new().ca_cert_pem(plain.chain.clone());
    with_secret(&nginx_with_plain.host(), &trusting)
        .await
        .unwrap();

    // An authority's own certificate is none for a server.
    let authority = self_signed_server("localhost", true);
    let nginx = nginx(&authority).unwrap();
    let trusting = TransportOptions::new().ca_cert_pem(authority.chain.clone());
    let error = refused(&nginx, &trusting).await;
    let text = complaint(&error, &nginx.host(), &[]);
    assert!(text.contains("marked as an authority"), "{text}");
}

#[tokio::test]
async fn insecure_skip_verify_takes_every_certificate_and_beats_an_authority() {
    let authority = Authority::new("Acme");
    let other = Authority::new("Globex").pem();
    for certificate in [
        authority.server("localhost"),
        authority.server("acme.example"),
        authority.expired_server("localhost"),
        self_signed_server("localhost", true),
    ] {
        let Some(nginx) = nginx(&certificate) else {
            return;
        };
        let options = TransportOptions::new().insecure_skip_verify(true);
        with_secret(&nginx.host(), &options).await.unwrap();
        let options = options.ca_cert_pem(other.clone());
        with_secret(&nginx.host(), &options).await.unwrap();
    }
}

#[tokio::test]
async fn http2_is_spoken_where_the_server_offers_it() {
    let authority = Authority::new("Acme");
    let certificate = authority.server("localhost");
    for (without_http2, version) in [(false, Version::HTTP_2), (true, Version::HTTP_11)] {
        let Some(nginx) = Nginx::start(&Site {
            certificate: Some(&certificate),
            without_http2,
            ..Site::default()
        }) else {
            return;
        };
        for options in [
            TransportOptions::new().ca_cert_pem(authority.pem()),
            TransportOptions::new().insecure_skip_verify(true),
        ] {
            let transport = options.build().unwrap();
            let request = Request::get(format!("{}/oauth/v2/token", nginx.host()))
                .body(Bytes::new())
                .unwrap();
            let answer = transport
                .send(request, SendLimits::default())
                .await
                .unwrap();
            assert_eq!(answer.version(), version);
        }
    }
}
