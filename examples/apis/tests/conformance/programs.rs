//! The examples as their users run them.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;
use zitadel_mock::{Endpoint, ZitadelMock};

const HTTP_APIS: [&str; 4] = [
    env!("CARGO_BIN_EXE_actix_api"),
    env!("CARGO_BIN_EXE_axum_api"),
    env!("CARGO_BIN_EXE_hyper_api"),
    env!("CARGO_BIN_EXE_rocket_api"),
];
const GRPC_API: &str = env!("CARGO_BIN_EXE_tonic_api");

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

/// What the program says that one should try it with.
fn authorization(program: &mut Program) -> String {
    let said = program.said("'Authorization: ");
    said.split_once('\'').unwrap().0.to_owned()
}

/// It takes this token, whose account has an id for a name, and no other.
async fn check_http(path: &str, url: &str, authorization: &str) {
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
            assert!(
                !body.is_empty() && body.iter().all(u8::is_ascii_digit),
                "{path}: {body:?}"
            );
        }
    }
}

/// The same of gRPC.
async fn check_grpc(url: String, authorization: &str) {
    let endpoint = tonic::transport::Endpoint::from_shared(url).unwrap();
    let mut client = HealthClient::new(endpoint.connect().await.unwrap());
    for (authorization, code) in [
        (authorization, tonic::Code::Ok),
        ("Bearer rubbish", tonic::Code::Unauthenticated),
    ] {
        let mut request = tonic::Request::new(HealthCheckRequest::default());
        let value = authorization.parse().unwrap();
        request.metadata_mut().insert("authorization", value);
        let failure = client.check(request).await.err();
        let answered = failure.map_or(tonic::Code::Ok, |status| status.code());
        assert_eq!(answered, code);
    }
}

#[tokio::test]
async fn each_runs_with_nothing_set() {
    for path in HTTP_APIS {
        let mut program = Program::start(path, &[]);
        let url = program.said("listening at ");
        check_http(path, &url, &authorization(&mut program)).await;
    }
    let mut program = Program::start(GRPC_API, &[]);
    let url = program.said("listening at ");
    check_grpc(url, &authorization(&mut program)).await;
}

/// The server is in another process than the program, as a real one is.
#[tokio::test]
async fn each_takes_the_tokens_of_the_instance_that_the_environment_names() {
    let mock = ZitadelMock::start().await;
    let application = mock.application();
    let mut key_file = tempfile::NamedTempFile::new().unwrap();
    key_file
        .write_all(application.key_json().as_bytes())
        .unwrap();
    let token = mock.service_user("billing").personal_access_token();
    let authorization = format!("Bearer {token}");
    let variables = [
        ("ZITADEL_HOST", mock.url()),
        ("ZITADEL_PROJECT_ID", application.project_id()),
        (
            "ZITADEL_APPLICATION_KEY_FILE",
            key_file.path().to_str().unwrap(),
        ),
    ];
    let mut asked = 0;
    for path in HTTP_APIS {
        let mut program = Program::start(path, &variables);
        let url = program.said("listening at ");
        check_http(path, &url, &authorization).await;
        // About either token, and of this server.
        asked += 2;
        assert_eq!(mock.requests(Endpoint::Introspection), asked, "{path}");
    }
    let mut program = Program::start(GRPC_API, &variables);
    check_grpc(program.said("listening at "), &authorization).await;
    assert_eq!(mock.requests(Endpoint::Introspection), asked + 2);
}

#[test]
fn a_setting_that_is_missing_is_named() {
    for path in HTTP_APIS.into_iter().chain([GRPC_API]) {
        let mut program = Program::start(path, &[("ZITADEL_HOST", "acme.zitadel.cloud")]);
        assert!(!program.process.wait().unwrap().success(), "{path}");
        let error = std::io::read_to_string(program.process.stderr.take().unwrap()).unwrap();
        assert!(
            error.contains("set ZITADEL_APPLICATION_KEY_FILE"),
            "{path}: {error}"
        );
    }
}
