//! Servers that send elsewhere.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use zitadel_auth::TransportOptions;

use crate::certificates::Authority;
use crate::nginx::{Nginx, Site};
use crate::sign_in::{complaint, with_secret};

#[tokio::test]
async fn no_redirect_is_followed_and_its_target_is_named() {
    let authority = Authority::new("Acme");
    let options = TransportOptions::new().ca_cert_pem(authority.pem());
    let certificate = authority.server("localhost");
    let elsewhere = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let target = format!("https://{}", elsewhere.local_addr().unwrap());
    for status in [301, 302, 303, 307, 308] {
        let all = format!("location / {{ return {status} {target}$request_uri; }}");
        let token_endpoint = format!(
            r#"location = /.well-known/openid-configuration {{
                return 200 '{{"issuer":"{{origin}}","token_endpoint":"{{origin}}/token"}}';
            }}
            location = /token {{ return {status} {target}/oauth/v2/token; }}"#
        );
        for locations in [all, token_endpoint] {
            let Some(nginx) = Nginx::start(&Site {
                certificate: Some(&certificate),
                locations: Some(locations),
                ..Site::default()
            }) else {
                return;
            };
            let error = with_secret(&nginx.host(), &options).await.unwrap_err();
            let text = complaint(&error, &nginx.host(), &[]);
            assert!(
                text.contains(&format!("redirects to {target}")),
                "{status}: {text}"
            );
        }
    }
    let connection = elsewhere.accept();
    assert_eq!(connection.unwrap_err().kind(), ErrorKind::WouldBlock);
}

#[tokio::test]
async fn plain_http_that_sends_to_https_says_so() {
    let Some(plain) = Nginx::start(&Site {
        locations: Some("location / { return 301 https://localhost$request_uri; }".into()),
        ..Site::default()
    }) else {
        return;
    };
    let error = with_secret(&plain.plain_host(), &TransportOptions::new())
        .await
        .unwrap_err();
    let text = complaint(&error, &plain.plain_host(), &[]);
    assert!(text.contains("redirects to https://localhost"), "{text}");
}

#[tokio::test]
async fn plain_http_to_a_port_that_wants_tls() {
    let authority = Authority::new("Acme");
    let certificate = authority.server("localhost");
    let Some(nginx) = Nginx::start(&Site {
        certificate: Some(&certificate),
        ..Site::default()
    }) else {
        return;
    };
    let error = with_secret(&nginx.plain_host(), &TransportOptions::new())
        .await
        .unwrap_err();
    let text = complaint(&error, &nginx.plain_host(), &[]);
    assert!(text.contains("write https://"), "{text}");
}
