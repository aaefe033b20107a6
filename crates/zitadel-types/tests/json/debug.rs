//! `Debug` of messages shows what is set and no secret.

use zitadel_types::admin::v1::ImportDataRequestGcsInput;
use zitadel_types::event::v1::Event;
use zitadel_types::filter::v2::PaginationRequest;
use zitadel_types::management::v1::{
    ImportHumanUserRequestHashedPassword, ImportHumanUserRequestRecoveryCodeType,
};
use zitadel_types::saml::v2::PostResponse;
use zitadel_types::session::v2::{
    ChallengesWebAuthN, CheckPassword, CheckUser, CheckUserSearch, Checks, CreateSessionResponse,
    UserAgentHeaderValues,
};
use zitadel_types::system::v1::CreateInstanceResponse;
use zitadel_types::user::v2::{
    AddKeyResponse, Metadata, SetPasswordRequest, SetPasswordRequestVerification,
    StartIdentityProviderIntentResponseNextStep, User,
};

#[test]
fn secrets_are_redacted() {
    let secret = "hunter2";
    let shown = [
        format!("{:?}", CheckPassword::new(secret)),
        format!(
            "{:?}",
            Checks {
                password: Some(CheckPassword::new(secret)),
                ..Checks::default()
            }
        ),
        format!(
            "{:?}",
            CreateSessionResponse {
                session_token: secret.into(),
                ..Default::default()
            }
        ),
        format!(
            "{:?}",
            AddKeyResponse {
                key_content: secret.into(),
                ..Default::default()
            }
        ),
        format!(
            "{:?}",
            SetPasswordRequestVerification::CurrentPassword(secret.into())
        ),
        format!(
            "{:?}",
            SetPasswordRequest {
                verification: Some(SetPasswordRequestVerification::VerificationCode(
                    secret.into()
                )),
                ..Default::default()
            }
        ),
        format!(
            "{:?}",
            PostResponse {
                saml_response: secret.into(),
                ..Default::default()
            }
        ),
        format!(
            "{:?}",
            StartIdentityProviderIntentResponseNextStep::AuthUrl(secret.into())
        ),
        format!(
            "{:?}",
            UserAgentHeaderValues {
                values: vec![secret.into()],
            }
        ),
        format!("{:?}", ImportHumanUserRequestHashedPassword::new(secret)),
        format!(
            "{:?}",
            ImportHumanUserRequestRecoveryCodeType::Raw(secret.into())
        ),
        format!(
            "{:?}",
            ImportDataRequestGcsInput {
                serviceaccount_json: secret.into(),
                ..Default::default()
            }
        ),
        format!(
            "{:?}",
            Event {
                payload: Some([("secret".to_owned(), secret.into())].into_iter().collect()),
                ..Default::default()
            }
        ),
        format!(
            "{:?}",
            CreateInstanceResponse {
                machine_key: secret.into(),
                pat: secret.into(),
                ..Default::default()
            }
        ),
    ];
    for text in shown {
        assert!(text.contains("[redacted]"), "{text}");
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn what_is_set_is_shown() {
    let user = User {
        user_id: "7".into(),
        ..User::default()
    };
    assert_eq!(format!("{user:?}"), r#"User { user_id: "7" }"#);
    assert_eq!(
        format!("{:?}", ChallengesWebAuthN::default()),
        "ChallengesWebAuthN"
    );
    let check = CheckUser::from(CheckUserSearch::LoginName("john".into()));
    assert_eq!(format!("{check:?}"), r#"CheckUser { login_name: "john" }"#);
}

#[test]
fn numbers_and_bytes_are_shown_as_rust_shows_them() {
    let page = PaginationRequest {
        offset: 100,
        ..PaginationRequest::default()
    };
    assert_eq!(format!("{page:?}"), "PaginationRequest { offset: 100 }");
    let entry = Metadata {
        key: "team".into(),
        value: "blue\u{1f}".into(),
    };
    assert_eq!(
        format!("{entry:?}"),
        r#"Metadata { key: "team", value: b"blue\x1f" }"#
    );
}
