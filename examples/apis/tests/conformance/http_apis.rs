//! The table, for those that answer HTTP.

use std::net::SocketAddr;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, header};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use zitadel_verify::TokenVerifier;

use crate::frameworks::Framework;
use crate::table::{Answer, Row, rows, rows_without_issuer};
use crate::tokens::{verifier, verifier_without_issuer};

struct Api {
    client: Client<HttpConnector, Full<Bytes>>,
    address: SocketAddr,
}

impl Api {
    /// A server may end a connection on which it has not read a body to its end, so each request has
    /// one of its own.
    async fn start(framework: Framework, verifier: TokenVerifier) -> Self {
        let mut client = Client::builder(TokioExecutor::new());
        Self {
            client: client.pool_max_idle_per_host(0).build_http(),
            address: framework.start(verifier).await,
        }
    }

    async fn answer(&self, row: &Row) -> Response<String> {
        let uri = format!("http://{}{}", self.address, row.path);
        let body = Full::from(row.body.clone());
        let mut request = Request::builder()
            .method(row.method)
            .uri(uri)
            .body(body)
            .unwrap();
        for value in &row.authorization {
            let value = HeaderValue::from_bytes(value).unwrap();
            request.headers_mut().append(header::AUTHORIZATION, value);
        }
        let response = self.client.request(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Response::from_parts(parts, String::from_utf8(body.into()).unwrap())
    }

    async fn check(&self, framework: Framework, row: &Row) {
        let response = self.answer(row).await;
        let context = format!("{framework:?} {} {}: {response:?}", row.what, row.path);
        let status = response.status().as_u16();
        let text = |name| {
            let value: Option<&HeaderValue> = response.headers().get(name);
            value.map(|value| value.to_str().unwrap())
        };
        let challenges = response.headers().get_all(header::WWW_AUTHENTICATE);
        assert!(challenges.iter().count() <= 1, "{context}");
        match row.answer {
            Answer::Ok(expected) => assert_eq!(
                (status, response.body().as_str()),
                (200, expected),
                "{context}"
            ),
            Answer::Echo => assert_eq!((status, response.body()), (200, &row.body), "{context}"),
            Answer::Refused(expected, challenge) => {
                assert_eq!(status, expected, "{context}");
                assert_eq!(text(header::WWW_AUTHENTICATE), challenge, "{context}");
                // Why is for the log.
                for told in ["expired", "audience", "signature", "eyJ"] {
                    assert!(!response.body().contains(told), "{context}");
                }
            }
        }
        let retry_after = text(header::RETRY_AFTER).map(|seconds| seconds.parse::<u64>().unwrap());
        match status {
            503 => assert!(retry_after.unwrap() >= 1, "{context}"),
            _ => assert_eq!(retry_after, None, "{context}"),
        }
    }
}

async fn check_all(verifier: impl Fn() -> TokenVerifier, rows: &[Row]) {
    for framework in Framework::ALL {
        let api = Api::start(framework, verifier()).await;
        for row in rows {
            api.check(framework, row).await;
        }
    }
}

#[tokio::test]
async fn every_framework_answers_alike() {
    check_all(verifier, &rows()).await;
}

#[tokio::test]
async fn every_framework_says_503_when_the_issuer_cannot_be_asked() {
    check_all(verifier_without_issuer, &rows_without_issuer()).await;
}

/// Rocket drops a header that is no UTF-8 before anybody sees it.
#[tokio::test]
async fn a_header_of_other_bytes_is_malformed() {
    for framework in Framework::ALL {
        let mut row = rows().remove(0);
        row.authorization = vec![b"Bearer \xff".to_vec()];
        row.answer = match framework {
            Framework::Rocket => Answer::Refused(401, Some("Bearer")),
            _ => Answer::Refused(400, Some("Bearer error=\"invalid_request\"")),
        };
        let api = Api::start(framework, verifier()).await;
        api.check(framework, &row).await;
    }
}
