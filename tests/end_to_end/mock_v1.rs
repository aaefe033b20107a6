//! The mock's memory behind the v1 API, through the client.

use zitadel::api::admin::v1::{
    ActivateSmtpConfigRequest, AddSmtpConfigRequest, ListEventsRequest, RemoveSmtpConfigRequest,
    UpdateLockoutPolicyRequest,
};
use zitadel::api::idp::v1::ProviderConfigKind;
use zitadel::api::management::v1::{
    AddCustomLoginPolicyRequest, AddGenericOidcProviderRequest, DeleteProviderRequest,
    GetProviderByIdRequest,
};
use zitadel::api::policy::v1::SecondFactorType;
use zitadel::users::{LockUserRequest, UnlockUserRequest};
use zitadel::{Code, Zitadel};
use zitadel_mock::{Dialect, ZitadelMock};

async fn mock_and_client() -> (ZitadelMock, Zitadel) {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("owner").personal_access_token();
    let zitadel = Zitadel::builder(mock.url()).access_token(token).build();
    (mock, zitadel.unwrap())
}

#[tokio::test]
async fn events_tell_what_was_done() {
    let (mock, zitadel) = mock_and_client().await;
    let id = mock.service_user("other").user_id().to_owned();
    let lock = LockUserRequest::new(&id);
    zitadel.users().lock_user(lock).await.unwrap();
    let unlock = UnlockUserRequest::new(&id);
    zitadel.users().unlock_user(unlock).await.unwrap();

    let request = ListEventsRequest {
        aggregate_id: id.clone(),
        aggregate_types: vec!["user".into()],
        asc: true,
        ..Default::default()
    };
    let answer = zitadel.admin_v1().list_events(request).await.unwrap();
    let told: Vec<_> = answer
        .events
        .iter()
        .map(|event| {
            let kind = event.r#type.as_ref().unwrap();
            (kind.r#type.as_str(), event.sequence)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("user.machine.added", 1),
            ("user.locked", 2),
            ("user.unlocked", 3)
        ]
    );
    let last = &answer.events[2];
    assert_eq!(last.aggregate.as_ref().unwrap().id, id);
    assert_eq!(last.editor.as_ref().unwrap().display_name, "owner");
    assert!(last.creation_date >= answer.events[0].creation_date);
}

#[tokio::test]
async fn policies_are_remembered() {
    let (_mock, zitadel) = mock_and_client().await;
    let admin = zitadel.admin_v1();
    let management = zitadel.management_v1();

    let request = UpdateLockoutPolicyRequest {
        max_password_attempts: 7,
        ..Default::default()
    };
    admin.update_lockout_policy(request).await.unwrap();
    let own = AddCustomLoginPolicyRequest {
        allow_register: true,
        second_factors: vec![SecondFactorType::Otp],
        ..Default::default()
    };
    management
        .add_custom_login_policy(own.clone())
        .await
        .unwrap();

    let lockout = management.get_lockout_policy(Default::default()).await;
    let lockout = lockout.unwrap();
    assert!(lockout.is_default);
    assert_eq!(lockout.policy.unwrap().max_password_attempts, 7);
    let login = management.get_login_policy(Default::default()).await;
    let login = login.unwrap();
    assert!(!login.is_default);
    let login = login.policy.unwrap();
    assert!(login.allow_register && !login.allow_username_password);
    assert_eq!(login.second_factors, [SecondFactorType::Otp]);

    let again = management.add_custom_login_policy(own).await.unwrap_err();
    assert!(again.is_already_exists(), "{again}");
    assert_eq!(again.id(), Some("Org-Dgfb2"));
    let reset = management.reset_login_policy_to_default(Default::default());
    reset.await.unwrap();
    let login = management.get_login_policy(Default::default()).await;
    assert!(login.unwrap().is_default);
}

#[tokio::test]
async fn identity_providers_are_remembered() {
    let (_mock, zitadel) = mock_and_client().await;
    let management = zitadel.management_v1();
    let request = AddGenericOidcProviderRequest {
        scopes: vec!["openid".into()],
        ..AddGenericOidcProviderRequest::new("Acme", "https://acme.example", "client", "secret")
    };
    let added = management.add_generic_oidc_provider(request).await.unwrap();
    let found = GetProviderByIdRequest::new(&added.id);
    let provider = management.get_provider_by_id(found.clone()).await.unwrap();
    let provider = provider.idp.unwrap();
    assert_eq!((provider.id, &*provider.name), (added.id.clone(), "Acme"));
    let Some(ProviderConfigKind::Oidc(oidc)) = provider.config.unwrap().config else {
        panic!("it is no OIDC provider");
    };
    assert_eq!(
        (&*oidc.client_id, oidc.scopes),
        ("client", vec!["openid".to_owned()])
    );

    let delete = DeleteProviderRequest::new(&added.id);
    management.delete_provider(delete).await.unwrap();
    let gone = management.get_provider_by_id(found).await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
}

#[tokio::test]
#[allow(deprecated)] // The newer operations know the same.
async fn smtp_configurations_are_remembered() {
    let (_mock, zitadel) = mock_and_client().await;
    let admin = zitadel.admin_v1();
    let request = AddSmtpConfigRequest::new("a@example.com", "A", "smtp.example.com:587");
    let added = admin.add_smtp_config(request).await.unwrap();
    let activate = ActivateSmtpConfigRequest::new(&added.id);
    admin.activate_smtp_config(activate).await.unwrap();
    let active = admin.get_smtp_config(Default::default()).await.unwrap();
    assert_eq!(active.smtp_config.unwrap().sender_name, "A");
    let remove = RemoveSmtpConfigRequest::new(&added.id);
    admin.remove_smtp_config(remove).await.unwrap();
    let gone = admin.get_smtp_config(Default::default()).await.unwrap_err();
    assert_eq!(
        (gone.is_not_found(), gone.id()),
        (true, Some("QUERY-fwofw"))
    );
}

#[tokio::test]
async fn refusals_are_understood_in_both_dialects() {
    for dialect in [Dialect::Next, Dialect::V4_13] {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let user = mock.service_user("owner");
        let token = user.personal_access_token();
        let zitadel = Zitadel::builder(mock.url()).access_token(token).build();
        let management = zitadel.unwrap().management_v1();

        let unnamed = AddGenericOidcProviderRequest::new("", "https://a.example", "id", "secret");
        let refused = management.add_generic_oidc_provider(unnamed.clone()).await;
        let refused = refused.unwrap_err();
        assert_eq!(refused.code(), Some(Code::InvalidArgument), "{refused}");
        assert!(
            refused.message().starts_with("invalid AddGenericOIDC"),
            "{refused}"
        );
        assert_eq!(mock.api_requests(), 1, "sent again");

        user.restrict_to_permissions(["org.idp.read"]);
        let refused = management.add_generic_oidc_provider(unnamed.clone()).await;
        let refused = refused.unwrap_err();
        assert!(refused.is_permission_denied(), "{refused}");
        assert!(refused.to_string().contains("org.idp.write"), "{refused}");
        let unknown = management
            .organization("1")
            .list_providers(Default::default());
        let unknown = unknown.await.unwrap_err();
        assert_eq!(unknown.id(), Some("AUTH-Bs7Ds"), "{unknown}");
        user.remove_membership();
        let refused = management.add_generic_oidc_provider(unnamed).await;
        assert_eq!(refused.unwrap_err().id(), Some("AUTHZ-cdgFk"));
    }
}
