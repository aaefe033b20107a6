//! The variables that a program signs in by.

use std::process::Command;

use zitadel_mock::ZitadelMock;

use crate::marked::Marked;

const HOST: &str = "ZITADEL_HOST";
const VARIABLES: [&str; 6] = [
    HOST,
    "ZITADEL_KEY_FILE",
    "ZITADEL_KEY_JSON",
    "ZITADEL_CLIENT_ID",
    "ZITADEL_CLIENT_SECRET",
    "ZITADEL_ACCESS_TOKEN",
];

#[tokio::test]
async fn a_secret_in_any_variable_shows_nowhere() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("billing");
    for marked in Marked::all(&account.key_json()) {
        for variable in VARIABLES {
            let mut command = Command::new(env!("CARGO_BIN_EXE_quickstart"));
            for name in VARIABLES {
                command.env_remove(name);
            }
            command.env("RUST_LOG", "trace").env(HOST, mock.url());
            match variable {
                HOST => command.env("ZITADEL_ACCESS_TOKEN", "token"),
                "ZITADEL_CLIENT_ID" => command.env("ZITADEL_CLIENT_SECRET", "s3cr3t"),
                "ZITADEL_CLIENT_SECRET" => command.env("ZITADEL_CLIENT_ID", "billing"),
                _ => &mut command,
            };
            let output = command.env(variable, &marked.text).output().unwrap();
            let shown = [output.stdout, output.stderr].concat();
            let shown = String::from_utf8_lossy(&shown);
            if let Some(piece) = marked.piece_in(&shown) {
                panic!("{} in {variable}: {piece} in {shown}", marked.name);
            }
        }
    }
}

#[tokio::test]
async fn a_key_in_the_wrong_variable_is_told_where_to_go() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("billing");
    let key_file = account.key_json();
    for variable in [HOST, "ZITADEL_KEY_FILE", "ZITADEL_ACCESS_TOKEN"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_quickstart"));
        for name in VARIABLES {
            command.env_remove(name);
        }
        command.env(HOST, mock.url());
        if variable == HOST {
            command.env("ZITADEL_ACCESS_TOKEN", "token");
        }
        let output = command.env(variable, &key_file).output().unwrap();
        let shown = String::from_utf8_lossy(&output.stderr);
        assert!(shown.contains("ZITADEL_KEY_JSON"), "{variable}: {shown}");
    }
}
