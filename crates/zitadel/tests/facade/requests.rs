//! Requests read like sentences: alternatives and what wraps them stand for themselves.

use zitadel::authorizations::InIdsFilter;
use zitadel::sessions::{CheckPassword, CheckUser, CheckUserSearch};
use zitadel::users::{
    AndQuery, CreateUserRequest, CreateUserRequestHuman, CreateUserRequestMachine,
    CreateUserRequestType, IdFilter, InUserIdQuery, Metadata, MetadataKeyFilter,
    MetadataSearchFilter, MetadataSearchFilterKind, NotQuery, Password, PasswordResetRequest,
    PasswordResetRequestMedium, ReturnPasswordResetCode, SearchQuery, SearchQueryKind,
    SetHumanEmail, SetHumanPhone, SetHumanProfile, SetPassword, SetPasswordType, TimestampFilter,
    TimestampFilterMethod, UserNameQuery,
};

#[test]
fn an_alternative_is_given_as_it_is() {
    let profile = SetHumanProfile::new("Ada", "Lovelace");
    let human = CreateUserRequestHuman::new(profile, SetHumanEmail::new("ada@acme.example"));
    assert_eq!(
        CreateUserRequest::new("1", human.clone()),
        CreateUserRequest {
            organization_id: "1".into(),
            user_type: Some(CreateUserRequestType::Human(human)),
            ..CreateUserRequest::default()
        }
    );
    let machine = CreateUserRequestMachine::new("Worker");
    assert_eq!(
        CreateUserRequest::new("1", machine.clone()).user_type,
        Some(CreateUserRequestType::Machine(machine))
    );
    assert_eq!(
        PasswordResetRequest {
            medium: Some(ReturnPasswordResetCode::default().into()),
            ..PasswordResetRequest::new("1")
        }
        .medium,
        Some(PasswordResetRequestMedium::ReturnCode(
            ReturnPasswordResetCode {}
        ))
    );
    assert_eq!(
        SetPassword::new(Password::new("secret")).password_type,
        Some(SetPasswordType::Password(Password::new("secret")))
    );
}

#[test]
fn one_step_goes_through_wrapper_and_alternative() {
    let ids = InUserIdQuery {
        user_ids: vec!["1".into(), "2".into()],
    };
    assert_eq!(InUserIdQuery::new(["1", "2"]), ids);
    let wrapped = SearchQuery {
        query: Some(SearchQueryKind::InUserIdsQuery(ids.clone())),
    };
    assert_eq!(SearchQuery::from(ids.clone()), wrapped);
    assert_eq!(SearchQuery::new(ids.clone()), wrapped);
    assert_eq!(
        NotQuery::new(ids.clone()),
        NotQuery {
            query: Some(Box::new(wrapped.clone()))
        }
    );
    let name: SearchQuery = UserNameQuery::new("ada").into();
    let both: SearchQuery = AndQuery::new([wrapped.clone(), name.clone()]).into();
    assert_eq!(
        both.query,
        Some(SearchQueryKind::AndQuery(AndQuery {
            queries: vec![wrapped, name]
        }))
    );
    let key = MetadataKeyFilter::new("department", Default::default());
    assert_eq!(
        MetadataSearchFilter::from(key.clone()).filter,
        Some(MetadataSearchFilterKind::KeyFilter(key))
    );
}

#[test]
fn small_messages_have_a_new() {
    assert_eq!(IdFilter::new("1").id, "1");
    assert_eq!(InIdsFilter::new(vec![String::from("1")]).ids, ["1"]);
    let now = zitadel::jiff::Timestamp::UNIX_EPOCH;
    let filter = TimestampFilter::new(now, TimestampFilterMethod::After);
    assert_eq!(filter.timestamp, Some(now));
    assert_eq!(SetHumanPhone::new("+41791234567").verification, None);
    let entry = Metadata::new("team", &b"blue"[..]);
    assert_eq!((entry.key.as_str(), &*entry.value), ("team", &b"blue"[..]));
    assert_eq!(CheckPassword::new("secret").password, "secret");
    let user = CheckUser::new(CheckUserSearch::LoginName("ada".into()));
    assert!(user.search.is_some());
}

/// The types of other packages stand beside those of a service's own.
#[test]
fn all_that_a_request_holds_is_where_the_request_is() {
    use zitadel::{organizations, sessions, users};

    let _: users::ListUsersRequest = users::ListUsersRequest {
        query: Some(users::ListQuery {
            limit: 10,
            ..Default::default()
        }),
        ..Default::default()
    };
    let _: sessions::ListSessionsRequest = sessions::ListSessionsRequest {
        query: Some(sessions::ListQuery::default()),
        ..Default::default()
    };
    // The package has an `Organization` of its own.
    let _: Option<organizations::OrganizationReference> =
        organizations::AddHumanUserRequest::default().organization;
    let _: organizations::Organization = Default::default();
    let _: zitadel::api::user::v2::AddHumanUserRequest =
        organizations::AddHumanUserRequest::default();
}
