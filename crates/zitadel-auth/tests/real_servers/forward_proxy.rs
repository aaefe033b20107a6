//! Through a forward proxy with a password.

use rustls::ProtocolVersion;

use crate::certificates::Authority;
use crate::environment::SignIn;
use crate::nginx::{Nginx, Site};
use crate::process::free_port;
use crate::tinyproxy::Tinyproxy;
use crate::tls_front;

fn nginx(authority: &Authority) -> Option<Nginx> {
    Nginx::start(&Site {
        certificate: Some(&authority.server("localhost")),
        ..Site::default()
    })
}

#[test]
fn plain_requests_go_through_it_one_by_one() {
    let (Some(plain), Some(proxy)) = (Nginx::start(&Site::default()), Tinyproxy::start()) else {
        return;
    };
    SignIn::at(&plain.plain_host())
        .through(&proxy.url("gate:keeper"))
        .succeeds();
    let host = plain.plain_host();
    assert_eq!(
        proxy.requests(),
        [
            format!("GET {host}/.well-known/openid-configuration HTTP/1.1"),
            format!("POST {host}/oauth/v2/token HTTP/1.1"),
        ]
    );
}

#[test]
fn https_goes_through_it_in_a_tunnel() {
    let authority = Authority::new("Acme");
    let (Some(nginx), Some(proxy)) = (nginx(&authority), Tinyproxy::start()) else {
        return;
    };
    SignIn::at(&nginx.host())
        .trusting(&authority)
        .through(&proxy.url("gate:keeper"))
        .succeeds();
    let name = nginx.host().replace("https://", "");
    assert_eq!(proxy.requests(), [format!("CONNECT {name} HTTP/1.1")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_to_the_proxy_can_be_tls_too() {
    let authority = Authority::new("Acme");
    let (Some(nginx), Some(proxy)) = (nginx(&authority), Tinyproxy::start()) else {
        return;
    };
    let certificate = authority.server("localhost");
    let port = tls_front::start(
        proxy.address(),
        &certificate,
        None,
        ProtocolVersion::TLSv1_3,
    )
    .await;
    SignIn::at(&nginx.host())
        .trusting(&authority)
        .through(&format!("https://gate:keeper@localhost:{port}"))
        .succeeds();
    assert_eq!(proxy.requests().len(), 1);
}

#[test]
fn a_password_that_is_missing_or_wrong_is_told() {
    let authority = Authority::new("Acme");
    let (Some(nginx), Some(plain), Some(proxy)) = (
        nginx(&authority),
        Nginx::start(&Site::default()),
        Tinyproxy::start(),
    ) else {
        return;
    };
    for host in [nginx.host(), plain.plain_host()] {
        for credentials in ["", "gate:hunter2"] {
            let error = SignIn::at(&host)
                .trusting(&authority)
                .through(&proxy.url(credentials))
                .result();
            assert!(error.contains(&host), "{error}");
            assert!(
                error.contains("proxy") && error.contains("user and password"),
                "{host} {credentials:?}: {error}"
            );
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
    assert!(nginx.requests().is_empty() && plain.requests().is_empty());
}

#[test]
fn a_proxy_that_does_not_let_through_or_is_not_there_is_told() {
    let authority = Authority::new("Acme");
    let Some(nginx) = nginx(&authority) else {
        return;
    };
    let Some(strict) = Tinyproxy::with("ConnectPort 443") else {
        return;
    };
    let error = SignIn::at(&nginx.host())
        .through(&strict.url("gate:keeper"))
        .result();
    assert!(
        error.contains(&nginx.host()) && error.contains("the proxy refuses to connect there"),
        "{error}"
    );

    // Through a tunnel it is known that it is the proxy; otherwise it looks like the host.
    let nobody = format!("127.0.0.1:{}", free_port());
    for proxy in [
        format!("http://gate:hunter2@{nobody}"),
        format!("https://gate:hunter2@{nobody}"),
        "http://gate:hunter2@proxy.invalid:3128".into(),
    ] {
        for (host, hint) in [
            (nginx.host(), "the proxy cannot be reached"),
            ("http://localhost:1".into(), "a proxy in between"),
        ] {
            let error = SignIn::at(&host).through(&proxy).result();
            assert!(error.contains(&host) && error.contains(hint), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}

#[test]
fn a_host_that_the_proxy_cannot_reach_is_told() {
    let Some(proxy) = Tinyproxy::start() else {
        return;
    };
    let nobody = free_port();
    for scheme in ["http", "https"] {
        let host = format!("{scheme}://localhost:{nobody}");
        let error = SignIn::at(&host)
            .through(&proxy.url("gate:keeper"))
            .result();
        assert!(error.contains(&host) && error.contains("proxy"), "{error}");
    }
}
