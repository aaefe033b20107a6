//! The examples as their users run them: a process, what is in its environment, and what it prints.

use std::process::{Command, Output};

use zitadel_mock::{Dialect, ServiceUser, ZitadelMock};
use zitadel_test_support::keys;
use zitadel_test_support::scripted_server::{ScriptedServer, answer, json, with_headers};

const VARIABLES: [&str; 6] = [
    "ZITADEL_HOST",
    "ZITADEL_KEY_FILE",
    "ZITADEL_KEY_JSON",
    "ZITADEL_CLIENT_ID",
    "ZITADEL_CLIENT_SECRET",
    "ZITADEL_ACCESS_TOKEN",
];

const SECRET: &str = "s3cr3t-w0rd";

/// How a run ended.
struct Run {
    succeeded: bool,
    out: String,
    err: String,
}

impl Run {
    fn assert_managed_a_user(&self) {
        assert!(self.succeeded, "{}{}", self.out, self.err);
        for step in [
            "created",
            "read it: Ada",
            "listed it: Ada",
            "Ada King",
            "deleted it",
        ] {
            assert!(
                self.out.contains(step),
                "{step:?} is missing in: {}",
                self.out
            );
        }
    }

    /// It failed with one line that says all this, and nothing secret.
    fn assert_failed(&self, parts: &[&str]) {
        assert!(!self.succeeded, "{}", self.out);
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        for part in parts {
            assert!(
                self.err.contains(part),
                "{part:?} is missing in: {}",
                self.err
            );
        }
        assert!(!self.err.contains(SECRET), "{}", self.err);
    }
}

/// Runs the quickstart with these variables.
async fn run(variables: &[(&str, &str)]) -> Run {
    run_example(env!("CARGO_BIN_EXE_quickstart"), variables).await
}

/// Runs an example with these variables, and with none that the tests themselves were started with.
async fn run_example(path: &str, variables: &[(&str, &str)]) -> Run {
    let mut command = Command::new(path);
    for name in VARIABLES.iter().chain(&["RUST_LOG"]) {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output());
    let Output {
        status,
        stdout,
        stderr,
    } = output.await.unwrap().unwrap();
    Run {
        succeeded: status.success(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

async fn start() -> (ZitadelMock, ServiceUser) {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    (mock, account)
}

#[tokio::test]
async fn a_client_of_ones_own_calls_with_our_token() {
    let (mock, account) = start().await;
    let folder = tempfile::tempdir().unwrap();
    let key_file = account.write_key_file(folder.path()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_own_client"));
    command
        .env("ZITADEL_HOST", mock.url())
        .env("ZITADEL_KEY_FILE", key_file);
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && out.starts_with("200 OK"),
        "{out}"
    );
    assert!(out.contains(account.user_id()), "{out}");
}

/// Who filters by what the README shows must meet it.
#[tokio::test]
async fn the_readme_shows_the_events_that_are_logged() {
    let quickstart = env!("CARGO_BIN_EXE_quickstart");
    let run = run_example(quickstart, &[("RUST_LOG", "zitadel=debug")]).await;
    run.assert_managed_a_user();
    let shown = include_str!("../../README.md").lines();
    let shown: Vec<&str> = shown.filter(|line| line.starts_with("DEBUG ")).collect();
    assert!(shown.len() >= 5, "{shown:?}");
    for line in shown {
        let (spans, event) = line.rsplit_once("}: ").unwrap();
        let is_key = |word: &&str| word.contains('=');
        let message = event.split(' ').take_while(|word| !is_key(word));
        let message = message.collect::<Vec<_>>().join(" ");
        let words = spans
            .split([':', '{'])
            .chain(event.split(' ').filter(is_key));
        let names: Vec<&str> = words
            .filter_map(|word| Some(word.split_once('=')?.0))
            .collect();
        let is_like = |logged: &str| {
            let has = |name: &&str| logged.contains(&format!("{name}="));
            logged.contains(&message) && names.iter().all(has)
        };
        assert!(run.err.lines().any(is_like), "{line}: {}", run.err);
    }
}

#[tokio::test]
async fn provisioning_a_second_time_changes_nothing() {
    let provision = env!("CARGO_BIN_EXE_provision");
    let run = run_example(provision, &[]).await;
    assert!(run.succeeded, "{}{}", run.out, run.err);
    let (first, second) = run.out.split_once("The second time:").unwrap();
    for (time, outcome) in [(first, ": made"), (second, ": was there")] {
        assert_eq!(time.matches(outcome).count(), 3, "{}", run.out);
    }
}

#[tokio::test]
async fn provisioning_stops_at_any_other_failure() {
    let (mock, account) = start().await;
    account.remove_membership();
    let token = account.personal_access_token();
    let variables = [
        ("ZITADEL_HOST", mock.url()),
        ("ZITADEL_ACCESS_TOKEN", &token),
    ];
    let run = run_example(env!("CARGO_BIN_EXE_provision"), &variables).await;
    run.assert_failed(&["OrganizationService/ListOrganizations", "AUTHZ-cdgFk"]);
}

#[tokio::test]
async fn a_key_pair_of_ones_own_signs_in() {
    let (mock, account) = start().await;
    let user = mock.service_user("worker");
    let folder = tempfile::tempdir().unwrap();
    let key_file = folder.path().join("key.json");
    let mut command = Command::new(env!("CARGO_BIN_EXE_own_key"));
    command
        .arg(user.user_id())
        .arg(keys::path("rsa2048-pkcs8.pem"))
        .arg(keys::path("rsa2048-public.pem"))
        .arg(&key_file)
        .env("ZITADEL_HOST", mock.url())
        .env("ZITADEL_KEY_JSON", account.key_json());
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    let (out, err) = [output.stdout, output.stderr]
        .map(|bytes| String::from_utf8(bytes).unwrap())
        .into();
    assert!(output.status.success(), "{out}{err}");
    for step in ["registered the public key", "wrote", "signed in"] {
        assert!(out.contains(step), "{step:?} is missing in: {out}");
    }
    let key = zitadel::KeyFile::from_file(&key_file).unwrap();
    assert_eq!(key.user_id(), user.user_id());
    assert!(key.expiration().is_some());
}

#[tokio::test]
async fn an_organization_gets_its_logo() {
    const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    let server = ScriptedServer::answering(|request| {
        let line = request.head.lines().next().unwrap_or_default();
        let is_active = line.contains("/assets/v1/7/");
        match line.strip_suffix(" HTTP/1.1").unwrap_or(line) {
            "GET /management/v1/policies/label" => {
                let host = request.header("host").unwrap_or_default();
                let url = format!("http://{host}/assets/v1/7/policy/label/logo-8");
                let policy = serde_json::json!({"isDefault": true, "logoUrl": url});
                json(200, &serde_json::json!({ "policy": policy }).to_string())
            }
            "POST /assets/v1/org/policy/label/logo" => with_headers(200, &[], ""),
            "GET /assets/v1/org/policy/label/logo/_preview" => answer(200, "image/svg+xml", LOGO),
            _ if is_active => answer(200, "image/svg+xml", LOGO),
            _ => json(200, "{}"),
        }
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let logo = folder.path().join("logo.svg");
    std::fs::write(&logo, LOGO).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_brand"));
    command
        .arg("7")
        .arg(&logo)
        .env("ZITADEL_HOST", &server.url)
        .env("ZITADEL_ACCESS_TOKEN", SECRET);
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert!(output.status.success(), "{out}{err}");
    for step in [
        "policy of its own",
        "uploaded",
        "(image/svg+xml)",
        "activated",
        "41 bytes",
    ] {
        assert!(out.contains(step), "{step:?} is missing in: {out}");
    }
    let preview = std::fs::read_to_string(folder.path().join("logo.svg.preview")).unwrap();
    assert_eq!(preview, LOGO);
    let received = server.received();
    let lines: Vec<&str> = received
        .iter()
        .filter_map(|request| request.head.lines().next()?.strip_suffix(" HTTP/1.1"))
        .collect();
    assert_eq!(
        lines,
        [
            "GET /management/v1/policies/label",
            "POST /management/v1/policies/label",
            "POST /assets/v1/org/policy/label/logo",
            "GET /assets/v1/org/policy/label/logo/_preview",
            "POST /management/v1/policies/label/_activate",
            "GET /management/v1/policies/label",
            "GET /assets/v1/7/policy/label/logo-8",
        ]
    );
}

#[tokio::test]
async fn a_proxy_in_the_environment_is_not_for_this_machine() {
    let nobody = "http://127.0.0.1:9";
    run(&[
        ("HTTP_PROXY", nobody),
        ("ALL_PROXY", nobody),
        ("NO_PROXY", ""),
    ])
    .await
    .assert_managed_a_user();
}

#[tokio::test]
async fn with_nothing_set_it_signs_in_by_each_way_at_a_mock() {
    let run = run(&[]).await;
    run.assert_managed_a_user();
    for way in ["private key", "client id", "personal access token"] {
        assert!(run.out.contains(way), "{way}: {}", run.out);
    }
    assert_eq!(run.out.matches("created the human user").count(), 3);
    assert!(
        run.out.contains("24 calls cost 2 token requests"),
        "{}",
        run.out
    );
    assert_eq!(run.err, "");
}

#[tokio::test]
async fn it_takes_each_kind_of_credentials_from_the_environment() {
    for dialect in [Dialect::V4_13, Dialect::Next] {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let account = mock.service_user("backend");
        let folder = tempfile::tempdir().unwrap();
        let key_file = account.write_key_file(folder.path()).unwrap();
        let (key_json, secret) = (account.key_json(), account.client_secret());
        let token = account.personal_access_token();
        for credentials in [
            vec![("ZITADEL_KEY_FILE", key_file.to_str().unwrap())],
            vec![("ZITADEL_KEY_JSON", key_json.as_str())],
            vec![
                ("ZITADEL_CLIENT_ID", account.client_id()),
                ("ZITADEL_CLIENT_SECRET", &secret),
            ],
            // An empty variable counts as not set.
            vec![("ZITADEL_ACCESS_TOKEN", &token), ("ZITADEL_KEY_FILE", "")],
        ] {
            let host = ("ZITADEL_HOST", mock.url());
            let run = run(&[credentials, vec![host]].concat()).await;
            run.assert_managed_a_user();
            assert!(run.out.contains(mock.url()), "{}", run.out);
        }
        assert_eq!(mock.token_requests(), 3);
    }
}

#[tokio::test]
async fn it_says_what_is_wrong_with_the_environment() {
    let host = ("ZITADEL_HOST", "https://acme.example");
    let token = ("ZITADEL_ACCESS_TOKEN", SECRET);
    for (variables, says) in [
        (
            vec![host],
            vec!["nothing to sign in with is set", "ZITADEL_KEY_FILE"],
        ),
        (
            vec![host, token, ("ZITADEL_KEY_JSON", SECRET)],
            vec![
                "more than one way",
                "ZITADEL_KEY_JSON",
                "ZITADEL_ACCESS_TOKEN",
            ],
        ),
        (
            vec![host, ("ZITADEL_CLIENT_SECRET", SECRET)],
            vec!["ZITADEL_CLIENT_ID is not"],
        ),
        (
            vec![host, ("ZITADEL_CLIENT_ID", "backend")],
            vec!["ZITADEL_CLIENT_SECRET is not"],
        ),
        (
            vec![host, ("ZITADEL_KEY_FILE", "/nowhere/key.json")],
            vec!["unable to read key file at /nowhere/key.json"],
        ),
        (
            vec![host, ("ZITADEL_KEY_JSON", SECRET)],
            vec!["invalid JSON"],
        ),
        (
            vec![("ZITADEL_HOST", "https://acme.example/ui"), token],
            vec!["must not have a path"],
        ),
        (
            vec![("ZITADEL_HOST", " "), token],
            vec!["ZITADEL_HOST is not set"],
        ),
    ] {
        run(&variables).await.assert_failed(&says);
    }
}

#[tokio::test]
async fn it_says_what_is_wrong_with_a_secret() {
    let (mock, account) = start().await;
    account.client_secret();
    let run = run(&[
        ("ZITADEL_HOST", mock.url()),
        ("ZITADEL_CLIENT_ID", account.client_id()),
        ("ZITADEL_CLIENT_SECRET", SECRET),
    ])
    .await;
    run.assert_failed(&[
        "failed to refresh token: invalid_client",
        "the client secret of \"backend\" is wrong",
    ]);
}

#[tokio::test]
async fn it_says_what_is_wrong_with_a_key_that_was_removed() {
    let (mock, account) = start().await;
    let key = account.key_json();
    account.remove_keys();
    let run = run(&[("ZITADEL_HOST", mock.url()), ("ZITADEL_KEY_JSON", &key)]).await;
    run.assert_failed(&["failed to refresh token: invalid_grant", "Likely causes"]);
}

#[tokio::test]
async fn it_says_what_is_wrong_with_a_token_that_is_none() {
    let (mock, _) = start().await;
    let run = run(&[
        ("ZITADEL_HOST", mock.url()),
        ("ZITADEL_ACCESS_TOKEN", SECRET),
    ])
    .await;
    run.assert_failed(&["unauthenticated", "AUTH-7fs1e", "removed or has run out"]);
}
