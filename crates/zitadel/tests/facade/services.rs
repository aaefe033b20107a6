//! Users, sessions and settings, from their making to their end.

use zitadel::api::ErrorDetail;
use zitadel::sessions::{
    CheckPassword, CheckUser, CheckUserSearch, Checks, CreateSessionRequest, DeleteSessionRequest,
    GetSessionRequest, SetSessionRequest,
};
use zitadel::settings::GetGeneralSettingsRequest;
use zitadel::users::{
    AddHumanUserRequest, AddHumanUserRequestPasswordType, DeactivateUserRequest, DeleteUserRequest,
    GetUserByIdRequest, Password, ReactivateUserRequest, SetHumanEmail, SetHumanProfile,
    UpdateHumanUserRequest, User, UserState, UserType,
};
use zitadel::{Code, Error, Zitadel};
use zitadel_mock::{Dialect, ZitadelMock};

use crate::support::{DIALECTS, Way, assert_says, human};

const PASSWORD: &str = "Secr3tP4ssw0rd!";

async fn signed_in(dialect: Dialect) -> (ZitadelMock, Zitadel) {
    let mock = ZitadelMock::builder().dialect(dialect).start().await;
    let zitadel = Way::ClientCredentials.sign_in(&mock, &mock.service_user("backend"));
    (mock, zitadel)
}

async fn read(zitadel: &Zitadel, id: &str) -> Result<User, Error> {
    let request = GetUserByIdRequest::new(id);
    let found = zitadel.users().get_user_by_id(request).await?;
    Ok(found.user.unwrap())
}

#[tokio::test]
async fn a_human_lives_from_creation_to_deletion() {
    for dialect in DIALECTS {
        let (_mock, zitadel) = signed_in(dialect).await;
        let users = zitadel.users();
        let id = users.add_human_user(human("ada")).await.unwrap().user_id;
        let user = read(&zitadel, &id).await.unwrap();
        assert_eq!(user.state, UserState::Active);
        let Some(UserType::Human(person)) = user.r#type else {
            panic!("{user:?}")
        };
        assert_eq!(person.profile.unwrap().given_name, "Ada");
        assert_eq!(person.email.unwrap().email, "ada@acme.example");

        let twin = users.add_human_user(human("ada")).await.unwrap_err();
        assert!(twin.is_already_exists(), "{twin}");

        let rename = UpdateHumanUserRequest {
            username: Some("countess".into()),
            ..UpdateHumanUserRequest::new(&id)
        };
        users.update_human_user(rename).await.unwrap();
        users
            .deactivate_user(DeactivateUserRequest::new(&id))
            .await
            .unwrap();
        let user = read(&zitadel, &id).await.unwrap();
        assert_eq!(
            (user.username.as_str(), user.state),
            ("countess", UserState::Inactive)
        );

        let again = DeactivateUserRequest::new(&id);
        let error = users.deactivate_user(again).await.unwrap_err();
        assert!(error.is_failed_precondition(), "{error}");
        users
            .reactivate_user(ReactivateUserRequest::new(&id))
            .await
            .unwrap();

        users
            .delete_user(DeleteUserRequest::new(&id))
            .await
            .unwrap();
        let error = read(&zitadel, &id).await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert_eq!(
            (error.code(), error.id()),
            (Some(Code::NotFound), Some("QUERY-Dfbg2"))
        );
        assert_eq!(
            error.operation(),
            Some("zitadel.user.v2.UserService/GetUserByID")
        );
        assert!(error.request_id().is_some());
    }
}

#[tokio::test]
async fn a_request_that_the_server_finds_wrong_says_which_field() {
    let (_mock, zitadel) = signed_in(Dialect::Next).await;
    let nobody = AddHumanUserRequest::new(
        SetHumanProfile::new("", ""),
        SetHumanEmail::new("no address"),
    );
    let error = zitadel.users().add_human_user(nobody).await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert_says(&error, &["AddHumanUser", "GivenName"]);
    assert_eq!(error.id(), None);
}

fn checks(user_id: &str, password: &str) -> Checks {
    Checks {
        user: Some(CheckUser::new(CheckUserSearch::UserId(user_id.into()))),
        password: Some(CheckPassword::new(password)),
        ..Checks::default()
    }
}

#[tokio::test]
async fn a_session_checks_passwords_and_keeps_metadata() {
    for dialect in DIALECTS {
        let (_mock, zitadel) = signed_in(dialect).await;
        let with_password = AddHumanUserRequest {
            password_type: Some(AddHumanUserRequestPasswordType::Password(Password::new(
                PASSWORD,
            ))),
            ..human("ada")
        };
        let user = zitadel
            .users()
            .add_human_user(with_password)
            .await
            .unwrap()
            .user_id;
        let sessions = zitadel.sessions();

        let wrong = CreateSessionRequest {
            checks: Some(checks(&user, "a guess")),
            ..CreateSessionRequest::new()
        };
        let error = sessions.create_session(wrong).await.unwrap_err();
        assert!(
            matches!(
                error.details(),
                [ErrorDetail::CredentialsCheck {
                    failed_attempts: 1,
                    ..
                }]
            ),
            "{error:?}"
        );
        assert!(!format!("{error} {error:#?}").contains("a guess"));

        let right = CreateSessionRequest {
            checks: Some(checks(&user, PASSWORD)),
            metadata: [("device".to_owned(), "\u{0}kiosk".into())].into(),
            ..CreateSessionRequest::new()
        };
        let created = sessions.create_session(right).await.unwrap();
        let id = created.session_id;

        let request = GetSessionRequest::new(&id);
        let session = sessions
            .get_session(request)
            .await
            .unwrap()
            .session
            .unwrap();
        assert_eq!(session.metadata["device"], "\u{0}kiosk");
        assert_eq!(session.sequence, 1);
        let factors = session.factors.unwrap();
        assert_eq!(factors.user.unwrap().id, user);
        assert!(factors.password.unwrap().verified_at.is_some());

        let change = SetSessionRequest {
            metadata: [("device".to_owned(), "phone".into())].into(),
            ..SetSessionRequest::new(&id)
        };
        let changed = sessions.set_session(change).await.unwrap();
        assert_ne!(changed.session_token, created.session_token);

        sessions
            .delete_session(DeleteSessionRequest::new(&id))
            .await
            .unwrap();
        let error = sessions
            .get_session(GetSessionRequest::new(&id))
            .await
            .unwrap_err();
        assert!(error.is_not_found(), "{error}");
    }
}

#[tokio::test]
async fn settings_are_read() {
    for dialect in DIALECTS {
        let (mock, zitadel) = signed_in(dialect).await;
        let request = GetGeneralSettingsRequest::default();
        let settings = zitadel
            .settings()
            .get_general_settings(request)
            .await
            .unwrap();
        assert_eq!(settings.default_org_id, mock.organization_id());
        assert_eq!(settings.default_language, "en");
        assert!(settings.supported_languages.contains(&"de".to_owned()));
    }
}

#[tokio::test]
async fn what_the_server_does_not_have_is_told_apart_from_what_does_not_exist() {
    let (_mock, zitadel) = signed_in(Dialect::V4_13).await;
    let request = zitadel::projects::GetProjectRequest::new("1");
    let error = zitadel.projects().get_project(request).await.unwrap_err();
    assert!(error.is_not_found() && !error.is_unimplemented(), "{error}");

    let request = zitadel::groups::GetGroupRequest::new("1");
    let error = zitadel.groups().get_group(request).await.unwrap_err();
    assert!(error.is_unimplemented() && !error.is_not_found(), "{error}");
    assert_says(&error, &["does not have the service"]);
}
