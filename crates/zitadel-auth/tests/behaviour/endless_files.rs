//! Files that never end, or never begin, in the place of a key or a certificate.
#![cfg(unix)]

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::json;
use zitadel_auth::{
    AuthError, Authenticator, KeyFile, PrivateKeyJwt, SystemUser, TestClock, TransportOptions,
};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::keys::{P256_KEY, RSA_KEY};
use zitadel_test_support::requests::{decode_jwt, field};

const HOST: &str = "https://acme.example";
/// Far longer than any of it takes, and shorter than for ever.
const PATIENCE: Duration = Duration::from_secs(60);

type Make = fn(&Path);

/// What can lie at a path, and what is said of it.
const ENDLESS: [(&str, Make, &str); 5] = [
    ("pipe", make_pipe, "a pipe, a device or a socket"),
    ("zero", link_to_zero, "a pipe, a device or a socket"),
    ("socket", bind_socket, "a pipe, a device or a socket"),
    ("folder", make_folder, "a directory"),
    ("huge", make_huge_file, "larger than"),
];

fn make_pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

fn link_to_zero(path: &Path) {
    std::os::unix::fs::symlink("/dev/zero", path).unwrap();
}

fn bind_socket(path: &Path) {
    std::os::unix::net::UnixListener::bind(path).unwrap();
}

fn make_folder(path: &Path) {
    fs::create_dir(path).unwrap();
}

/// It takes no room on disk.
fn make_huge_file(path: &Path) {
    File::create(path).unwrap().set_len(1 << 40).unwrap();
}

/// Panics where it would hang.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, outcome) = mpsc::channel();
    thread::spawn(move || done.send(work()));
    outcome.recv_timeout(PATIENCE).unwrap()
}

#[test]
fn none_of_them_is_read_when_something_is_built() {
    type Build = fn(PathBuf) -> AuthError;
    let builds: [(Build, &[&str]); 4] = [
        (
            |path| PrivateKeyJwt::from_key_file(HOST, path).unwrap_err(),
            &["unable to read key file at", "from_key_json"],
        ),
        (
            |path| KeyFile::from_file(path).unwrap_err(),
            &["unable to read key file at", "from_key_json"],
        ),
        (
            |path| {
                let user = SystemUser::builder_with_key_file(HOST, "system", path);
                user.build().unwrap_err()
            },
            &["unable to read private key at", "builder"],
        ),
        (
            |path| {
                let options = TransportOptions::new().ca_cert_file(path);
                options.build().unwrap_err().into()
            },
            &["unable to read CA certificate at", "ca_cert_pem"],
        ),
    ];
    for (name, make, what) in ENDLESS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        make(&path);
        for (build, [said, instead]) in builds.map(|(build, said)| (build, [said[0], said[1]])) {
            let given = path.clone();
            let error = in_time(move || build(given));
            assert!(error.is_configuration());
            let text = error.to_string();
            for part in [said, what, path.to_str().unwrap()] {
                assert!(text.contains(part), "{part:?} is missing in: {text}");
            }
            assert!(name == "huge" || text.contains(instead), "{text}");
        }
    }
}

#[test]
fn at_a_refresh_the_key_from_before_goes_on() {
    for (name, make, _) in ENDLESS {
        in_time(move || {
            let runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = { runtime }.enable_all().build().unwrap();
            runtime.block_on(the_key_from_before_goes_on(make));
            println!("{name}: done");
        });
    }
}

async fn the_key_from_before_goes_on(make: Make) {
    let folder = tempfile::tempdir().unwrap();
    let (key_path, pem_path) = (
        folder.path().join("key.json"),
        folder.path().join("key.pem"),
    );
    let key = json!({"type": "serviceaccount", "keyId": "k1", "key": RSA_KEY, "userId": "u"});
    fs::write(&key_path, key.to_string()).unwrap();
    fs::write(&pem_path, P256_KEY).unwrap();
    let server = IdentityServer::issuing("token").await;
    let time = TestClock::new();
    let service = PrivateKeyJwt::builder_with_key_file(server.host(), &key_path);
    let service = service.clock(time.clock()).build().unwrap();
    let system = SystemUser::builder_with_key_file(server.host(), "system", &pem_path);
    let system = system.clock(time.clock()).build().unwrap();
    service.access_token().await.unwrap();
    let first = system.access_token().await.unwrap();

    for path in [&key_path, &pem_path] {
        fs::remove_file(path).unwrap();
        make(path);
    }
    time.advance(Duration::from_secs(13 * 60 * 60));
    service.access_token().await.unwrap();
    let requests = server.token_requests().await;
    assert_eq!(requests.len(), 2);
    for request in &requests {
        assert_eq!(decode_jwt(&field(request, "assertion")).0["kid"], "k1");
    }
    let second = system.access_token().await.unwrap();
    assert_ne!(first, second);
    assert_eq!(decode_jwt(second.secret()).0["alg"], "ES256");
}
