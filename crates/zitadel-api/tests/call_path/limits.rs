//! What reading an answer may cost, and what a request may say.

use std::cell::Cell;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use zitadel_api::session::v2::{CreateSessionRequest, SessionService};
use zitadel_api::user::v2::{AddKeyRequest, ListUsersRequest, UserService};
use zitadel_api::{Call, Client, Endpoint, ErrorKind, Operation};
use zitadel_types::json::{Error, Field, Reader, Writer};

use crate::support::*;

/// 62 KiB on the wire when compressed, gigabytes of users.
fn empty_users(count: usize) -> Step {
    json(
        200,
        &format!(r#"{{"result":[{{}}{}]}}"#, ",{}".repeat(count - 1)),
    )
}

#[tokio::test]
async fn an_answer_takes_no_more_memory_than_it_may() {
    let script = [250_000, 100, 100, 100].map(empty_users);
    let server = ScriptedServer::start(script).await;
    let users = UserService::new(client(&server));

    let error = users.list_users(ListUsersRequest::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!error.is_retryable());
    let text = error.to_string();
    assert!(
        text.contains("the answer is larger than `memory_limit` allows: result["),
        "{text}"
    );

    let call = users.list_users(ListUsersRequest::new());
    let error = call.memory_limit(10_000).await.unwrap_err();
    assert!(error.to_string().contains("10000 bytes"), "{error}");

    let strict = Client::builder(Counting::new(&server.url, Behaviour::Renews))
        .memory_limit(10_000)
        .build()
        .unwrap();
    let users = UserService::new(strict);
    let error = users
        .list_users(ListUsersRequest::new())
        .pages()
        .next()
        .await;
    assert_eq!(error.unwrap().unwrap_err().kind(), ErrorKind::Decode);

    let call = users.list_users(ListUsersRequest::new());
    let page = call.memory_limit(10_000_000).await.unwrap();
    assert_eq!(page.result.len(), 100);
}

thread_local! {
    /// Until when reading takes.
    static END: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Takes all the time there is to be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Slow(String);

impl Field for Slow {
    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        self.0.write(writer)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        if let Some(end) = END.get() {
            std::thread::sleep(end.saturating_duration_since(Instant::now()));
        }
        self.0.read(reader)
    }

    fn clear(&mut self) {
        self.0.clear();
    }

    fn is_same(&self, other: &dyn Field) -> bool {
        self.0.is_same(other)
    }
}

message!(SlowThings {
    things: Vec<Slow>,
});

struct GetSlowThings;

impl Operation for GetSlowThings {
    type Request = Thing;
    type Response = SlowThings;
    const ENDPOINT: Endpoint = Endpoint::new("/test.v1.ThingService/GetSlowThings", true, None);
}

#[tokio::test]
async fn reading_takes_part_in_the_time_limit() {
    let blanks = " ".repeat(100_000);
    let body = format!(r#"{{"things":["0",{blanks}"1","2"]}}"#);
    let server = ScriptedServer::start([json(200, &body), json(200, &body)]).await;
    let call = || Call::<GetSlowThings>::new(client(&server), thing());
    assert_eq!(call().await.unwrap().things.len(), 3);

    let limit = Duration::from_secs(2);
    END.set(Some(Instant::now() + limit));
    let error = call().timeout(limit).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout());
    let text = error.to_string();
    assert!(text.contains("the call's time ran out: things: "), "{text}");
}

#[tokio::test]
async fn what_the_server_would_not_take_is_refused_with_its_field() {
    let server = ScriptedServer::start([]).await;
    let users = UserService::new(client(&server));
    let sessions = SessionService::new(client(&server));

    for time in [
        "-000001-01-01T00:00:00Z",
        "0000-12-31T23:59:59.999999999Z",
        "-009999-01-02T01:59:59Z",
    ] {
        let time: Timestamp = time.parse().unwrap();
        let error = users
            .add_key(AddKeyRequest::new("1", time))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!(
            error.to_string(),
            "zitadel.user.v2.UserService/AddKey: the request cannot be sent: expirationDate: \
             expected a time of the years 1 to 9999, found one beyond"
        );
    }
    for lifetime in [
        SignedDuration::MAX,
        SignedDuration::MIN,
        SignedDuration::new(315_576_000_000, 1),
        SignedDuration::new(-315_576_000_000, -1),
    ] {
        let request = CreateSessionRequest {
            lifetime: Some(lifetime),
            ..Default::default()
        };
        let error = sessions.create_session(request).await.unwrap_err();
        let text = error.to_string();
        assert!(
            text.ends_with(
                "lifetime: expected a duration of at most 10,000 years, found one beyond"
            ),
            "{text}"
        );
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_request_that_nests_too_deep_is_refused() {
    use zitadel_api::user::v2::{NotQuery, SearchQuery, SearchQueryKind};

    let server = ScriptedServer::start([]).await;
    let users = UserService::new(client(&server));
    let mut query = SearchQuery::default();
    for _ in 0..200 {
        let not = NotQuery {
            query: Some(Box::new(query)),
        };
        query = SearchQueryKind::NotQuery(Box::new(not)).into();
    }
    let request = ListUsersRequest {
        queries: vec![query],
        ..Default::default()
    };
    let error = users.list_users(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(
        error.to_string().contains("nested deeper than 256 levels"),
        "{error}"
    );
    assert_eq!(server.count(), 0);
}
