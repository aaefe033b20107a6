//! nginx in front of an identity server that always agrees.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::certificates::Certificate;
use crate::installed::Installation;
use crate::process::Process;

/// The address of a certificate for [`Nginx::distant_host`].
pub(crate) const DISTANT: &str = "0.0.0.0";

static INSTALLATION: Installation = Installation::new("nginx", "bin/nginx");

pub(crate) struct Nginx {
    _process: Process,
    directory: TempDir,
    port: u16,
}

/// How its one server behaves.
#[derive(Default)]
pub(crate) struct Site<'a> {
    /// `None`: plain http.
    pub(crate) certificate: Option<&'a Certificate>,
    /// Who signs the certificates that clients must show. `None`: they show none.
    pub(crate) client_authority: Option<String>,
    pub(crate) without_http2: bool,
    /// Replaces discovery and the token endpoint: locations with `{origin}` for its own origin.
    pub(crate) locations: Option<String>,
}

impl Nginx {
    /// `None`: it is not installed.
    pub(crate) fn start(site: &Site<'_>) -> Option<Self> {
        let program = INSTALLATION.directory()?.join("bin/nginx");
        let directory = tempfile::tempdir().unwrap();
        let (process, port) = Process::listening(directory.path(), |port| {
            site.write(directory.path(), port);
            let mut command = Command::new(&program);
            command
                .arg("-p")
                .arg(directory.path())
                .args(["-c", "nginx.conf", "-e", "stderr"]);
            command
        });
        Some(Self {
            _process: process,
            directory,
            port,
        })
    }

    pub(crate) fn host(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    pub(crate) fn plain_host(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The same under an address that is this machine's, and does not look like it.
    pub(crate) fn distant_host(&self) -> String {
        self.host().replace("localhost", DISTANT)
    }

    pub(crate) fn distant_plain_host(&self) -> String {
        self.plain_host().replace("localhost", DISTANT)
    }

    /// A line for each that is answered: method, path, and how many bytes it had. nginx writes it
    /// after the answer.
    pub(crate) fn requests(&self) -> Vec<String> {
        std::fs::read_to_string(self.directory.path().join("requests.log"))
            .unwrap()
            .lines()
            .map(str::to_owned)
            .collect()
    }
}

impl Site<'_> {
    fn write(&self, directory: &Path, port: u16) {
        let mut server = String::new();
        let mut listen = format!("listen 127.0.0.1:{port}");
        if let Some(certificate) = self.certificate {
            write(directory, "server.pem", &certificate.chain);
            write(directory, "server.key", &certificate.key);
            server.push_str("ssl_certificate server.pem; ssl_certificate_key server.key;\n");
            listen.push_str(if self.without_http2 {
                " ssl"
            } else {
                " ssl http2"
            });
        }
        if let Some(authority) = &self.client_authority {
            write(directory, "clients.pem", authority);
            server.push_str(
                "ssl_verify_client on; ssl_verify_depth 2; ssl_client_certificate clients.pem;\n",
            );
        }
        let locations = self
            .locations
            .as_deref()
            .unwrap_or(AGREEABLE)
            .replace("{origin}", "$scheme://$http_host");
        let configuration = FRAME
            .replace("{listen}", &listen)
            .replace("{server}", &server)
            .replace("{locations}", &locations);
        write(directory, "nginx.conf", &configuration);
    }
}

/// The token tells who the client is by its certificate.
const AGREEABLE: &str = r#"
    location = /.well-known/openid-configuration {
        return 200 '{"issuer":"{origin}","token_endpoint":"{origin}/oauth/v2/token"}';
    }
    location = /oauth/v2/token {
        return 200 '{"access_token":"token-of:$ssl_client_s_dn","expires_in":3600}';
    }"#;

/// One process, everything in its own directory.
const FRAME: &str = r"
daemon off;
master_process off;
pid nginx.pid;
events {}
http {
  log_format short '$request_method $uri $request_length';
  access_log requests.log short;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  default_type application/json;
  server {
    {listen};
    server_name localhost;
    {server}{locations}
  }
}
";

fn write(directory: &Path, name: &str, text: &str) {
    std::fs::write(directory.join(name), text).unwrap();
}
