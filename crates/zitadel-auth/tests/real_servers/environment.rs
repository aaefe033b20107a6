//! What the environment decides. An environment belongs to a process, so each sign-in here has one
//! of its own: this test program, started again for the single test at the end.

use std::io::Write;
use std::process::Command;

use zitadel_auth::TransportOptions;

use crate::certificates::Authority;
use crate::nginx::{DISTANT, Nginx, Site};
use crate::sign_in;
use crate::tinyproxy::Tinyproxy;

const HOST: &str = "SIGN_IN_HOST";
const CA_FILE: &str = "SIGN_IN_CA_FILE";
const PROXY: &str = "SIGN_IN_PROXY";
const RESULT: &str = "sign-in: ";

/// A sign-in at a host, in a process and an environment of its own.
pub(crate) struct SignIn(Command);

impl SignIn {
    pub(crate) fn at(host: &str) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args([
            "environment::sign_in",
            "--exact",
            "--ignored",
            "--nocapture",
        ]);
        for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
            command.env_remove(name).env_remove(name.to_uppercase());
        }
        command
            .env_remove("SSL_CERT_FILE")
            .env_remove("SSL_CERT_DIR");
        command.env(HOST, host);
        Self(command)
    }

    pub(crate) fn trusting(self, authority: &Authority) -> Self {
        self.with(CA_FILE, &authority.pem())
    }

    /// Set by the program, not by the environment.
    pub(crate) fn through(self, proxy: &str) -> Self {
        self.with(PROXY, proxy)
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.0.env(name, value);
        self
    }

    /// "token-of:…", or the error.
    pub(crate) fn result(mut self) -> String {
        let output = self.0.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        text.lines()
            .find_map(|line| line.strip_prefix(RESULT))
            .unwrap_or_else(|| panic!("{output:?}"))
            .to_owned()
    }

    pub(crate) fn succeeds(self) {
        let result = self.result();
        assert!(result.starts_with("token-of:"), "{result}");
    }
}

#[test]
fn each_proxy_variable_holds_for_its_scheme() {
    let authority = Authority::new("Acme");
    let certificate = authority.server(DISTANT);
    let secure = Site {
        certificate: Some(&certificate),
        ..Site::default()
    };
    let (Some(nginx), Some(plain)) = (Nginx::start(&secure), Nginx::start(&Site::default())) else {
        return;
    };
    for (variable, host, goes_through) in [
        ("HTTPS_PROXY", nginx.distant_host(), true),
        ("https_proxy", nginx.distant_host(), true),
        ("ALL_PROXY", nginx.distant_host(), true),
        ("HTTP_PROXY", nginx.distant_host(), false),
        ("HTTP_PROXY", plain.distant_plain_host(), true),
        ("http_proxy", plain.distant_plain_host(), true),
        ("all_proxy", plain.distant_plain_host(), true),
        ("HTTPS_PROXY", plain.distant_plain_host(), false),
        // Plain http to this machine carries secrets, so it does not leave it.
        ("HTTP_PROXY", plain.plain_host(), false),
        ("ALL_PROXY", plain.plain_host(), false),
    ] {
        let Some(proxy) = Tinyproxy::start() else {
            return;
        };
        SignIn::at(&host)
            .trusting(&authority)
            .with(variable, &proxy.url("gate:keeper"))
            .succeeds();
        let requests = proxy.requests();
        assert_eq!(
            !requests.is_empty(),
            goes_through,
            "{variable} {host}: {requests:?}"
        );
    }
}

#[test]
fn no_proxy_is_honoured_beside_the_environment_and_beside_the_option() {
    let Some(plain) = Nginx::start(&Site::default()) else {
        return;
    };
    let (named, addressed) = (plain.plain_host(), plain.distant_plain_host());
    for (host, no_proxy, goes_through) in [
        (&named, "localhost", false),
        (&named, "*", false),
        (&named, "acme.example, localhost", false),
        (&named, "host", true),
        (&named, "", true),
        (&addressed, DISTANT, false),
        (&addressed, "acme.example, 0.0.0.0", false),
        (&addressed, "acme.example", true),
        (&addressed, "", true),
    ] {
        let Some(proxy) = Tinyproxy::start() else {
            return;
        };
        let url = proxy.url("gate:keeper");
        let mut sign_ins = vec![SignIn::at(host).through(&url)];
        // This machine's own name is past the proxies of the environment anyway.
        if *host == addressed {
            sign_ins.push(SignIn::at(host).with("http_proxy", &url));
        }
        let count = sign_ins.len();
        for sign_in in sign_ins {
            sign_in.with("NO_PROXY", no_proxy).succeeds();
        }
        let requests = proxy.requests();
        // Discovery and a token.
        let expected = if goes_through { 2 * count } else { 0 };
        assert_eq!(
            requests.len(),
            expected,
            "{host} {no_proxy:?}: {requests:?}"
        );
    }
}

#[test]
fn the_proxy_of_the_program_goes_before_that_of_the_environment() {
    let (Some(plain), Some(proxy)) = (Nginx::start(&Site::default()), Tinyproxy::start()) else {
        return;
    };
    SignIn::at(&plain.plain_host())
        .through(&proxy.url("gate:keeper"))
        .with("HTTP_PROXY", "http://127.0.0.1:9")
        .succeeds();
    assert_eq!(proxy.requests().len(), 2);
}

#[test]
fn the_roots_of_the_system_can_come_from_a_file_and_can_be_missing() {
    let authority = Authority::new("Acme");
    let certificate = authority.server("localhost");
    let Some(nginx) = Nginx::start(&Site {
        certificate: Some(&certificate),
        ..Site::default()
    }) else {
        return;
    };
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("ca.pem");
    std::fs::write(&file, authority.pem()).unwrap();
    let nowhere = directory.path().join("missing");
    let nowhere = nowhere.to_str().unwrap();

    SignIn::at(&nginx.host())
        .with("SSL_CERT_FILE", file.to_str().unwrap())
        .succeeds();
    SignIn::at(&nginx.host())
        .with("SSL_CERT_FILE", nowhere)
        .trusting(&authority)
        .succeeds();
    let error = SignIn::at(&nginx.host())
        .with("SSL_CERT_FILE", nowhere)
        .result();
    assert!(error.contains("ca_cert_file"), "{error}");
}

/// Not a test of its own.
#[test]
#[ignore = "the other tests run it, in an environment that they make"]
fn sign_in() {
    let Ok(host) = std::env::var(HOST) else {
        return;
    };
    let mut options = TransportOptions::new().allow_http(true);
    if let Ok(ca) = std::env::var(CA_FILE) {
        options = options.ca_cert_pem(ca);
    }
    if let Ok(proxy) = std::env::var(PROXY) {
        options = options.proxy(proxy);
    }
    let result = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(sign_in::with_secret(&host, &options));
    let text = match result {
        Ok(token) => token.secret().to_owned(),
        Err(error) => error.to_string(),
    };
    // The runner has begun a line of its own.
    writeln!(std::io::stdout(), "\n{RESULT}{text}").unwrap();
}
