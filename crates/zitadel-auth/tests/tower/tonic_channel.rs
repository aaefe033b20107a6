//! gRPC, whose requests name no host and whose refusals are no 401.

use bytes::{Buf, BufMut, Bytes};
use tonic::client::Grpc;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::Endpoint;
use tonic::{Code, Status};
use tower::Layer;
use wiremock::ResponseTemplate;
use zitadel_auth::tower::NoReplay;

use crate::support::{Api, Issuer, bearer, hyper, post, send};

/// Messages as they are.
#[derive(Default)]
struct Plain;

impl Codec for Plain {
    type Encode = Bytes;
    type Decode = Bytes;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Plain {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, item: Bytes, into: &mut EncodeBuf<'_>) -> Result<(), Status> {
        into.put(item);
        Ok(())
    }
}

impl Decoder for Plain {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, from: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(from.copy_to_bytes(from.remaining())))
    }
}

/// Answers "ok" to this token.
async fn grpc_api(token: &'static str) -> Api {
    Api::answering(move |request: &wiremock::Request| {
        let answer = ResponseTemplate::new(200);
        match request.headers.get("authorization") {
            Some(value) if value.to_str().unwrap().ends_with(token) => answer
                .insert_header("grpc-status", "0")
                .set_body_raw(b"\0\0\0\0\x02ok", "application/grpc"),
            _ => answer
                .insert_header("grpc-status", "16")
                .insert_header("content-type", "application/grpc"),
        }
    })
    .await
}

#[tokio::test]
async fn a_channel_sends_the_token_and_a_new_one_after_it_was_refused() {
    let (issuer, api) = (Issuer::start().await, grpc_api("token-2").await);
    let channel = Endpoint::from_shared(api.url()).unwrap().connect_lazy();
    let builder = issuer.layer().default_host(api.url());
    let layer = builder.replay(NoReplay).build().unwrap();
    let mut client = Grpc::new(layer.layer(channel));
    let mut outcomes = Vec::new();
    for _ in 0..2 {
        client.ready().await.unwrap();
        let request = tonic::Request::new(Bytes::from_static(b"hello"));
        let path = http::uri::PathAndQuery::from_static("/package.Service/Method");
        let answer = client.unary::<_, Bytes, _>(request, path, Plain).await;
        outcomes.push(
            answer
                .map(tonic::Response::into_inner)
                .map_err(|status| status.code()),
        );
    }
    assert_eq!(
        outcomes,
        [Err(Code::Unauthenticated), Ok(Bytes::from_static(b"ok"))]
    );
    assert_eq!(api.tokens().await, [bearer("token-1"), bearer("token-2")]);
}

/// gRPC has one code for callers that are not known to the server, and for those that are not known
/// to some server behind it, by when a part of the work may be done.
#[tokio::test]
async fn a_call_is_not_sent_again_even_where_it_could_be() {
    let (issuer, api) = (Issuer::start().await, grpc_api("token-2").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let mut client = layer.layer(hyper());
    for code in ["16", "0"] {
        let answer = send(&mut client, post(api.url(), "hello")).await.unwrap();
        assert_eq!(answer.headers()["grpc-status"], code);
    }
    assert_eq!(api.tokens().await, [bearer("token-1"), bearer("token-2")]);
}

#[tokio::test]
async fn a_call_without_a_token_says_why() {
    let (issuer, api) = (Issuer::start().await, grpc_api("token-1").await);
    issuer.refuse().await;
    let channel = Endpoint::from_shared(api.url()).unwrap().connect_lazy();
    let builder = issuer.layer().default_host(api.url());
    let layer = builder.replay(NoReplay).build().unwrap();
    let mut client = Grpc::new(layer.layer(channel));
    client.ready().await.unwrap();
    let request = tonic::Request::new(Bytes::new());
    let path = http::uri::PathAndQuery::from_static("/package.Service/Method");
    let answer = client.unary::<_, Bytes, _>(request, path, Plain).await;
    let status = answer.unwrap_err();
    assert!(
        status
            .message()
            .contains("failed to refresh token: invalid_client"),
        "{status}"
    );
    assert_eq!(api.tokens().await, []);
}
