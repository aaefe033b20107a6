//! A client that lives through a fork.

use std::process::Command;

use zitadel_mock::ZitadelMock;

#[tokio::test]
async fn both_halves_of_a_fork_call_with_the_token_from_before() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    let mut command = Command::new(env!("CARGO_BIN_EXE_forked"));
    command
        .env("ZITADEL_HOST", mock.url())
        .env("ZITADEL_CLIENT_ID", account.client_id())
        .env("ZITADEL_CLIENT_SECRET", account.client_secret());
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{out}{err}");
    assert!(
        out.contains("the child called") && out.contains("the parent called"),
        "{out}"
    );
    assert_eq!(mock.api_requests(), 3);
    assert_eq!(mock.token_requests(), 1);
}
