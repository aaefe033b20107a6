//! The first token of a program, and the signature in it.

use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use zitadel_auth::{Authenticator, ClientCredentials, PrivateKeyJwt, SystemUser, TestClock};
use zitadel_test_support::keys::{P256_KEY, RSA_KEY};

use crate::quantile;
use crate::server::Server;

const SIGN_INS: usize = 50;
const SIGNATURES: usize = 500;

pub(crate) fn print() {
    let server = Server::start(Duration::ZERO);
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();

    println!("cold sign-in: build, discovery, token request, all on loopback");
    print_cold(&runtime, "client credentials", || {
        let builder = ClientCredentials::builder(server.host(), "billing", "secret");
        Box::new(builder.build().unwrap())
    });
    print_cold(&runtime, "private key, RSA 2048", || {
        let builder = PrivateKeyJwt::builder(server.host(), "user-1", "key-1", RSA_KEY);
        Box::new(builder.build().unwrap())
    });
    print_cold(&runtime, "private key, P-256", || {
        let builder = PrivateKeyJwt::builder(server.host(), "user-1", "key-1", P256_KEY);
        Box::new(builder.build().unwrap())
    });

    println!("signing alone: renewal of a token that is its own assertion");
    print_signing(&runtime, "RS256, 2048 bits", RSA_KEY);
    print_signing(&runtime, "ES256", P256_KEY);
}

fn print_cold(runtime: &Runtime, what: &str, build: impl Fn() -> Box<dyn Authenticator>) {
    let sign_in = || {
        let start = Instant::now();
        runtime.block_on(build().access_token()).unwrap();
        start.elapsed()
    };
    print_line(
        what,
        &mut (0..SIGN_INS).map(|_| sign_in()).collect::<Vec<_>>(),
    );
}

fn print_signing(runtime: &Runtime, what: &str, key: &str) {
    let time = TestClock::new();
    let user = SystemUser::builder("acme.example", "provisioner", key)
        .clock(time.clock())
        .build()
        .unwrap();
    let sign = || {
        time.advance(Duration::from_secs(3600));
        let start = Instant::now();
        runtime.block_on(user.access_token()).unwrap();
        start.elapsed()
    };
    print_line(
        what,
        &mut (0..SIGNATURES).map(|_| sign()).collect::<Vec<_>>(),
    );
}

fn print_line(what: &str, times: &mut [Duration]) {
    let [least, median, p99] = [0.0, 0.5, 0.99].map(|share| quantile(times, share));
    println!("  {what:<24} {median:9.1?} (least {least:.1?}, p99 {p99:.1?})");
}
