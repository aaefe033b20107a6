//! Sessions beyond the recordings.

use serde_json::{Value, json};
use zitadel_mock::ZitadelMock;

use crate::support::{Answer, call, human, users};

struct Stage {
    mock: ZitadelMock,
    token: String,
    user_id: Value,
}

impl Stage {
    async fn set() -> Self {
        let mock = ZitadelMock::start().await;
        let token = mock.service_user("backend").personal_access_token();
        let mut request = human("ada");
        request["password"] = json!({"password": "Secr3tP4ssw0rd!"});
        let user = users(&mock, &token, "AddHumanUser", request).await;
        Self {
            mock,
            token,
            user_id: user["userId"].clone(),
        }
    }

    async fn call(&self, method: &str, request: Value) -> Answer {
        let operation = format!("zitadel.session.v2.SessionService/{method}");
        call(&self.mock, &self.token, &operation, request).await
    }

    fn checks(&self, password: &str) -> Value {
        json!({"checks": {"user": {"userId": self.user_id}, "password": {"password": password}}})
    }
}

#[tokio::test]
async fn wrong_passwords_are_counted_until_a_right_one() {
    let stage = Stage::set().await;
    for attempts in [1, 2] {
        let answer = stage.call("CreateSession", stage.checks("wrong")).await;
        assert_eq!(
            answer.json()["details"][0]["debug"]["failedAttempts"],
            attempts
        );
    }
    assert_eq!(
        stage
            .call("CreateSession", stage.checks("Secr3tP4ssw0rd!"))
            .await
            .status,
        200
    );
    let answer = stage.call("CreateSession", stage.checks("wrong")).await;
    assert_eq!(answer.json()["details"][0]["debug"]["failedAttempts"], 1);
}

#[tokio::test]
async fn every_change_gives_a_new_token() {
    let stage = Stage::set().await;
    let made = stage.call("CreateSession", json!({})).await.json();
    let id = &made["sessionId"];
    let with = |token: &Value| json!({"sessionId": id, "sessionToken": token});
    let set = stage
        .call("SetSession", with(&made["sessionToken"]))
        .await
        .json();
    assert_ne!(set["sessionToken"], made["sessionToken"]);

    for method in ["GetSession", "SetSession", "DeleteSession"] {
        let answer = stage.call(method, with(&made["sessionToken"])).await;
        assert_eq!(
            answer.text("/message"),
            "Session Token is invalid (COMMAND-sGr42)",
            "{method}"
        );
    }
    let shown = stage.call("GetSession", with(&set["sessionToken"])).await;
    assert_eq!(shown.json()["session"]["id"], *id);
    assert_eq!(
        stage
            .call("DeleteSession", with(&set["sessionToken"]))
            .await
            .status,
        200
    );
    assert_eq!(
        stage
            .call("GetSession", json!({"sessionId": id}))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn a_refused_check_changes_nothing() {
    let stage = Stage::set().await;
    let made = stage.call("CreateSession", json!({})).await.json();
    let mut request = stage.checks("wrong");
    request["sessionId"] = made["sessionId"].clone();
    assert_eq!(stage.call("SetSession", request.clone()).await.status, 400);
    request["checks"] = json!({"totp": {"code": "123456"}});
    assert_eq!(stage.call("SetSession", request).await.status, 501);
    let get = json!({"sessionId": made["sessionId"], "sessionToken": made["sessionToken"]});
    let session = stage.call("GetSession", get).await.json();
    assert!(session["session"].get("factors").is_none(), "{session}");
}

#[tokio::test]
async fn sessions_are_listed_by_id_and_in_pages() {
    let stage = Stage::set().await;
    let mut ids = Vec::new();
    for _ in 0..5 {
        ids.push(stage.call("CreateSession", json!({})).await.json()["sessionId"].clone());
    }
    let page = json!({"query": {"asc": true, "offset": 3, "limit": 1}});
    let list = stage.call("ListSessions", page).await.json();
    assert_eq!(list["sessions"][0]["id"], ids[3]);
    assert_eq!(list["details"]["totalResult"], "5");

    let some = json!({"queries": [{"idsQuery": {"ids": [ids[0], ids[4]]}}]});
    assert_eq!(
        stage.call("ListSessions", some).await.json()["details"]["totalResult"],
        "2"
    );
    let unknown = json!({"queries": [{"creatorQuery": {}}]});
    assert_eq!(stage.call("ListSessions", unknown).await.status, 501);
}
