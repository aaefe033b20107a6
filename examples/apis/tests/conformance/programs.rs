//! The examples as their users run them.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

struct Program {
    process: Child,
    output: BufReader<std::process::ChildStdout>,
}

impl Program {
    fn start(path: &str, variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(path);
        for name in [
            "ZITADEL_HOST",
            "ZITADEL_PROJECT_ID",
            "ZITADEL_APPLICATION_KEY_FILE",
        ] {
            command.env_remove(name);
        }
        let mut process = command
            .env("LISTEN", "127.0.0.1:0")
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        Self { process, output }
    }

    /// What stands behind `before`, in the first line that has it.
    fn said(&mut self, before: &str) -> String {
        loop {
            let mut line = String::new();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "{before}");
            if let Some((_, said)) = line.trim_end().split_once(before) {
                return said.to_owned();
            }
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn each_runs_with_nothing_set() {
    for path in [
        env!("CARGO_BIN_EXE_actix_api"),
        env!("CARGO_BIN_EXE_axum_api"),
        env!("CARGO_BIN_EXE_hyper_api"),
        env!("CARGO_BIN_EXE_rocket_api"),
    ] {
        let mut program = Program::start(path, &[]);
        let url = program.said("listening at ");
        let said = program.said("'Authorization: ");
        let (authorization, _) = said.split_once('\'').unwrap();
        let client = Client::builder(TokioExecutor::new()).build_http();
        for (authorization, status) in [(authorization, 200), ("Bearer rubbish", 401)] {
            let request = Request::get(format!("{url}/who"))
                .header("Authorization", authorization)
                .body(Empty::<Bytes>::new())
                .unwrap();
            let answer = client.request(request).await.unwrap();
            assert_eq!(answer.status(), status, "{path}");
            if status == 200 {
                let body = answer.into_body().collect().await.unwrap().to_bytes();
                // The id of the service user.
                assert!(
                    !body.is_empty() && body.iter().all(u8::is_ascii_digit),
                    "{path}: {body:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn the_one_with_grpc_runs_with_nothing_set() {
    let mut program = Program::start(env!("CARGO_BIN_EXE_tonic_api"), &[]);
    let url = program.said("listening at ");
    let said = program.said("'Authorization: ");
    let (authorization, _) = said.split_once('\'').unwrap();
    let endpoint = tonic::transport::Endpoint::from_shared(url).unwrap();
    let channel = endpoint.connect().await.unwrap();
    let mut client = tonic_health::pb::health_client::HealthClient::new(channel);
    for (authorization, code) in [
        (authorization, tonic::Code::Ok),
        ("Bearer rubbish", tonic::Code::Unauthenticated),
    ] {
        let mut request = tonic::Request::new(tonic_health::pb::HealthCheckRequest::default());
        let value = authorization.parse().unwrap();
        request.metadata_mut().insert("authorization", value);
        let outcome = client.check(request).await;
        assert_eq!(
            outcome
                .err()
                .map_or(tonic::Code::Ok, |status| status.code()),
            code
        );
    }
}

/// With an environment it is that server's tokens.
#[tokio::test]
async fn each_takes_the_tokens_of_the_instance_that_the_environment_names() {
    let mock = zitadel_mock::ZitadelMock::start().await;
    let application = mock.application();
    let key_file =
        std::env::temp_dir().join(format!("application-{}.json", application.client_id()));
    std::fs::write(&key_file, application.key_json()).unwrap();
    let token = mock.service_user("billing").personal_access_token();
    let variables = [
        ("ZITADEL_HOST", mock.url()),
        ("ZITADEL_PROJECT_ID", application.project_id()),
        ("ZITADEL_APPLICATION_KEY_FILE", key_file.to_str().unwrap()),
    ];
    let mut program = Program::start(env!("CARGO_BIN_EXE_axum_api"), &variables);
    let url = program.said("listening at ");
    let client = Client::builder(TokioExecutor::new()).build_http();
    let request = Request::get(format!("{url}/who"))
        .header("Authorization", format!("Bearer {token}"))
        .body(Empty::<Bytes>::new())
        .unwrap();
    let answer = client.request(request).await.unwrap();
    std::fs::remove_file(key_file).unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(mock.requests(zitadel_mock::Endpoint::Introspection), 1);
}

#[test]
fn a_setting_that_is_missing_is_named() {
    let mut program = Program::start(
        env!("CARGO_BIN_EXE_axum_api"),
        &[("ZITADEL_HOST", "acme.zitadel.cloud")],
    );
    assert!(!program.process.wait().unwrap().success());
    let error = std::io::read_to_string(program.process.stderr.take().unwrap()).unwrap();
    assert!(
        error.contains("set ZITADEL_APPLICATION_KEY_FILE"),
        "{error}"
    );
}
