//! The answer of `ListUsers` as one would write it by hand, with serde's derive.

// Read, and not looked at.
#![allow(dead_code)]

use jiff::Timestamp;
use serde::de::{Deserializer, Error};
use serde::{Deserialize, de};

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ListUsersResponse {
    details: Option<ListDetails>,
    sorting_column: UserFieldName,
    pub(crate) result: Vec<User>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct ListDetails {
    #[serde(deserialize_with = "integer")]
    total_result: u64,
    #[serde(deserialize_with = "integer")]
    processed_sequence: u64,
    #[serde(deserialize_with = "time")]
    timestamp: Option<Timestamp>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct User {
    user_id: String,
    state: UserState,
    username: String,
    login_names: Vec<String>,
    preferred_login_name: String,
    human: Option<HumanUser>,
    machine: Option<MachineUser>,
    details: Option<Details>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Details {
    #[serde(deserialize_with = "integer")]
    sequence: u64,
    #[serde(deserialize_with = "time")]
    change_date: Option<Timestamp>,
    resource_owner: String,
    #[serde(deserialize_with = "time")]
    creation_date: Option<Timestamp>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct HumanUser {
    user_id: String,
    state: UserState,
    username: String,
    login_names: Vec<String>,
    preferred_login_name: String,
    profile: Option<HumanProfile>,
    email: Option<HumanEmail>,
    phone: Option<HumanPhone>,
    password_change_required: bool,
    #[serde(deserialize_with = "time")]
    password_changed: Option<Timestamp>,
    #[serde(deserialize_with = "time")]
    mfa_init_skipped: Option<Timestamp>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct HumanProfile {
    given_name: String,
    family_name: String,
    nick_name: Option<String>,
    display_name: Option<String>,
    preferred_language: Option<String>,
    gender: Option<Gender>,
    avatar_url: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct HumanEmail {
    email: String,
    is_verified: bool,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct HumanPhone {
    phone: String,
    is_verified: bool,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct MachineUser {
    name: String,
    description: String,
    has_secret: bool,
    access_token_type: AccessTokenType,
}

macro_rules! names {
    ($($type:ident { $($variant:ident = $name:literal,)+ })+) => {
        $(#[derive(Default, Deserialize)]
        enum $type {
            #[default]
            $(#[serde(rename = $name)] $variant,)+
            #[serde(other)]
            Unknown,
        })+
    };
}

names! {
    UserFieldName {
        Unspecified = "USER_FIELD_NAME_UNSPECIFIED",
    }
    UserState {
        Unspecified = "USER_STATE_UNSPECIFIED",
        Active = "USER_STATE_ACTIVE",
        Inactive = "USER_STATE_INACTIVE",
        Deleted = "USER_STATE_DELETED",
        Locked = "USER_STATE_LOCKED",
        Initial = "USER_STATE_INITIAL",
    }
    Gender {
        Unspecified = "GENDER_UNSPECIFIED",
        Female = "GENDER_FEMALE",
        Male = "GENDER_MALE",
        Diverse = "GENDER_DIVERSE",
    }
    AccessTokenType {
        Bearer = "ACCESS_TOKEN_TYPE_BEARER",
        Jwt = "ACCESS_TOKEN_TYPE_JWT",
    }
}

fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let text = <&str>::deserialize(deserializer)?;
    text.parse().map_err(D::Error::custom)
}

fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let text = <Option<&str>>::deserialize(deserializer)?;
    text.map(|text| text.parse().map_err(de::Error::custom))
        .transpose()
}
