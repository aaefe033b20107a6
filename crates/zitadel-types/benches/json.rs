//! What our JSON costs beside serde: reading a page of 1,000 users against serde's derive on the same
//! structs, writing requests against `serde_json::Value`s that hold the same.
//!
//! ```sh
//! cargo bench -p zitadel-types --bench json [-- reading]
//! ```
//!
//! The two take turns. What is printed is the quickest of each, since whatever else the machine does
//! only ever adds to it, and their ratio.

#[path = "json/derived.rs"]
mod derived;

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use zitadel_types::json::{Field, from_slice, to_vec};
use zitadel_types::user::v2::{CreateUserRequest, ListUsersRequest, ListUsersResponse};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let page = serde_json::to_vec(&page(1_000))?;
    let ours: ListUsersResponse = from_slice(&page)?;
    let theirs: derived::ListUsersResponse = serde_json::from_slice(&page)?;
    assert_eq!(ours.result.len(), theirs.result.len());
    compare(
        "reading 1,000 users / serde derive",
        200,
        || from_slice::<ListUsersResponse>(&page),
        || serde_json::from_slice::<derived::ListUsersResponse>(&page),
    );

    compare_writing(
        "writing CreateUser / Value",
        &from_slice::<CreateUserRequest>(CREATE)?,
    )?;
    compare_writing(
        "writing ListUsers / Value",
        &from_slice::<ListUsersRequest>(LIST)?,
    )?;
    // No request, but what takes the longest to write.
    compare_writing("writing 1,000 users / Value", &ours)
}

fn compare_writing(what: &str, message: &dyn Field) -> Result<(), Failure> {
    let json = to_vec(message)?;
    let value: Value = serde_json::from_slice(&json)?;
    let rounds = 5_000_000 / json.len() + 50;
    compare(
        what,
        rounds,
        || to_vec(message),
        || serde_json::to_vec(&value),
    );
    Ok(())
}

fn compare<A, B>(what: &str, rounds: usize, ours: impl Fn() -> A, theirs: impl Fn() -> B) {
    let mut wanted = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"));
    if wanted.next().is_some_and(|word| !what.contains(&word)) {
        return;
    }
    // Long enough for the clock, short enough to be left alone by other programs now and then.
    let enough = Duration::from_micros(10).as_nanos();
    let times = enough / time(&theirs, 1).as_nanos().max(1);
    let times = u32::try_from(times).unwrap_or(u32::MAX).clamp(1, 64);
    let [mut ours_took, mut theirs_took] = [Duration::MAX; 2];
    for _ in 0..rounds {
        ours_took = ours_took.min(time(&ours, times));
        theirs_took = theirs_took.min(time(&theirs, times));
    }
    let ratio = ours_took.as_secs_f64() / theirs_took.as_secs_f64();
    println!("{what}: {ours_took:?} / {theirs_took:?} = {ratio:.2}");
}

fn time<T>(work: impl Fn() -> T, times: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        drop(black_box(work()));
    }
    start.elapsed() / times
}

const CREATE: &[u8] = br#"{"organizationId":"400532634863733798","username":"ada","human":{"profile":{"givenName":"Ada","familyName":"Lovelace","displayName":"Ada Lovelace","preferredLanguage":"en"},"email":{"email":"ada@acme.example","isVerified":true},"phone":{"phone":"+41791234567","sendCode":{}},"password":{"password":"Secr3tP4ssw0rd!","changeRequired":true}}}"#;
const LIST: &[u8] = br#"{"query":{"offset":"200","limit":100,"asc":true},"sortingColumn":"USER_FIELD_NAME_CREATION_DATE","queries":[{"typeQuery":{"type":"TYPE_HUMAN"}},{"emailQuery":{"emailAddress":"@acme.example","method":"TEXT_QUERY_METHOD_ENDS_WITH"}}]}"#;

/// As a server answers: most of them humans, some machines.
fn page(length: u32) -> Value {
    let users: Vec<Value> = (0..length).map(user).collect();
    json!({
        "details": { "totalResult": length.to_string(), "timestamp": "2026-11-21T03:38:01.261026Z" },
        "result": users,
    })
}

fn user(number: u32) -> Value {
    let id = (400_533_014_381_071_398 + u64::from(number)).to_string();
    let name = format!("ada{number}");
    let mut user = json!({
        "userId": id,
        "details": {
            "sequence": "2",
            "changeDate": "2026-11-21T03:38:01.253150Z",
            "resourceOwner": "400532634863733798",
            "creationDate": "2026-11-21T03:38:01.253150Z",
        },
        "state": "USER_STATE_ACTIVE",
        "username": name,
        "loginNames": [name, format!("{name}@acme.example")],
        "preferredLoginName": name,
    });
    if number % 10 == 0 {
        user["machine"] = json!({
            "name": "deploy",
            "description": "rolls out",
            "accessTokenType": "ACCESS_TOKEN_TYPE_JWT",
        });
    } else {
        user["human"] = json!({
            "profile": {
                "givenName": "Ada",
                "familyName": "Lovelace",
                "nickName": "",
                "displayName": "Ada Lovelace",
                "preferredLanguage": "en",
                "gender": "GENDER_FEMALE",
            },
            "email": { "email": format!("{name}@acme.example"), "isVerified": true },
            "phone": {},
            "passwordChanged": "2026-11-21T03:38:01.253150Z",
        });
    }
    user
}
