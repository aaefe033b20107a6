//! The table, as gRPC says it.

use bytes::{BufMut, Bytes, BytesMut};
use http::{HeaderValue, Request, Response, header};
use http_body_util::Full;
use tokio::net::TcpListener;
use tonic::body::Body;
use tonic::transport::{Channel, Endpoint};
use tower::{Service, ServiceExt};
use zitadel_verify::TokenVerifier;

use crate::table::{Answer, Row, rows, rows_without_issuer};
use crate::tokens::{verifier, verifier_without_issuer};
use crate::tonic_api;

async fn start(verifier: TokenVerifier) -> Channel {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(tonic_api::serve(listener, verifier));
    let endpoint = Endpoint::from_shared(format!("http://{address}")).unwrap();
    endpoint.connect().await.unwrap()
}

/// `HealthCheckRequest { service }` behind gRPC's five bytes.
fn message(service: &str) -> Bytes {
    let length = u8::try_from(service.len()).unwrap();
    let mut bytes = BytesMut::new();
    bytes.put_u8(0);
    bytes.put_u32(u32::from(length) + 2);
    bytes.put_slice(&[0x0a, length]);
    bytes.put_slice(service.as_bytes());
    bytes.freeze()
}

async fn answer(channel: &mut Channel, row: &Row) -> Response<Body> {
    let body = Body::new(Full::from(message(row.path.trim_start_matches('/'))));
    let mut request = Request::post("/grpc.health.v1.Health/Check")
        .body(body)
        .unwrap();
    let headers = request.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/grpc"),
    );
    headers.insert(header::TE, HeaderValue::from_static("trailers"));
    for value in &row.authorization {
        let value = HeaderValue::from_bytes(value).unwrap();
        headers.append(header::AUTHORIZATION, value);
    }
    channel.ready().await.unwrap().call(request).await.unwrap()
}

async fn check(verifier: TokenVerifier, rows: Vec<Row>) {
    let mut channel = start(verifier).await;
    // A health check has neither a body of its own nor callers that are unknown; HTTP/2 takes no
    // header that is so long.
    let rows = rows.iter().filter(|row| {
        row.method == "GET"
            && row.path != "/greet"
            && !row.path.contains('?')
            && row.what != "too long"
    });
    for row in rows {
        let response = answer(&mut channel, row).await;
        let context = format!("{} {}: {response:?}", row.what, row.path);
        assert_eq!(response.status(), 200, "{context}");
        let text = |name: &str| {
            let value = response.headers().get(name);
            value.map(|value| value.to_str().unwrap().to_owned())
        };
        let (code, challenge) = match row.answer {
            // Its status comes behind the message.
            Answer::Ok(_) | Answer::Echo => (None, None),
            Answer::Refused(status, challenge) => (Some(grpc_code(status)), challenge),
        };
        assert_eq!(text("grpc-status").as_deref(), code, "{context}");
        assert_eq!(text("www-authenticate").as_deref(), challenge, "{context}");
        assert_eq!(
            text("retry-after").is_some(),
            code == Some("14"),
            "{context}"
        );
    }
}

fn grpc_code(status: u16) -> &'static str {
    match status {
        400 => "3",
        401 => "16",
        403 => "7",
        503 => "14",
        500 => "13",
        _ => panic!("{status}"),
    }
}

#[tokio::test]
async fn tonic_answers_with_the_statuses_of_grpc() {
    check(verifier(), rows()).await;
    check(verifier_without_issuer(), rows_without_issuer()).await;
}
