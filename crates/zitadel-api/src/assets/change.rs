//! Activating and removing, which are operations of the v1 API. They are said here once more, so that
//! nobody has to compile its 581 operations for a logo; a test holds the two together.

use serde_json::json;
use zitadel_types::json::{Declared, Visitor, VisitorMut};

use super::place::{Item, Owner, Place};
use crate::call::Call;
use crate::client::Client;
use crate::json_call::JsonRequest;
use crate::operation::{Endpoint, Operation};
use crate::rest::Rest;

/// The operation of a call that activates or removes files. Which one it is, each call says for
/// itself.
#[allow(missing_debug_implementations, reason = "there are no values of it")]
pub enum ChangeAsset {}

impl Operation for ChangeAsset {
    type Request = JsonRequest;
    type Response = AssetChanged;

    const ENDPOINT: Endpoint = Endpoint::UNNAMED;
}

/// It is done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetChanged {}

impl Declared for AssetChanged {
    fn fields(&self, visitor: &mut dyn Visitor) {
        visitor.visit(&[]);
    }

    fn fields_mut(&mut self, visitor: &mut dyn VisitorMut) {
        visitor.visit(&mut []);
    }
}

pub(super) fn activate(client: Client, owner: Owner) -> Call<ChangeAsset> {
    let endpoint = match owner {
        Owner::Instance => of_instance(
            "/zitadel.admin.v1.AdminService/ActivateLabelPolicy",
            Rest::post("/admin/v1/policies/label/_activate").with_body(),
        ),
        Owner::Organization | Owner::Me => of_organization(
            "/zitadel.management.v1.ManagementService/ActivateCustomLabelPolicy",
            Rest::post("/management/v1/policies/label/_activate").with_body(),
        ),
    };
    Call::at(endpoint, client, JsonRequest::default())
}

pub(super) fn remove(client: Client, place: Place) -> Call<ChangeAsset> {
    let (path, template) = match (place.owner, place.item) {
        (Owner::Instance, Item::Logo) => (
            "/zitadel.admin.v1.AdminService/RemoveLabelPolicyLogo",
            "/admin/v1/policies/label/logo",
        ),
        (Owner::Instance, Item::LogoDark) => (
            "/zitadel.admin.v1.AdminService/RemoveLabelPolicyLogoDark",
            "/admin/v1/policies/label/logo_dark",
        ),
        (Owner::Instance, Item::Icon) => (
            "/zitadel.admin.v1.AdminService/RemoveLabelPolicyIcon",
            "/admin/v1/policies/label/icon",
        ),
        (Owner::Instance, Item::IconDark) => (
            "/zitadel.admin.v1.AdminService/RemoveLabelPolicyIconDark",
            "/admin/v1/policies/label/icon_dark",
        ),
        (Owner::Instance, Item::Font) => (
            "/zitadel.admin.v1.AdminService/RemoveLabelPolicyFont",
            "/admin/v1/policies/label/font",
        ),
        (Owner::Organization, Item::Logo) => (
            "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyLogo",
            "/management/v1/policies/label/logo",
        ),
        (Owner::Organization, Item::LogoDark) => (
            "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyLogoDark",
            "/management/v1/policies/label/logo_dark",
        ),
        (Owner::Organization, Item::Icon) => (
            "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyIcon",
            "/management/v1/policies/label/icon",
        ),
        (Owner::Organization, Item::IconDark) => (
            "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyIconDark",
            "/management/v1/policies/label/icon_dark",
        ),
        (Owner::Organization, Item::Font) => (
            "/zitadel.management.v1.ManagementService/RemoveCustomLabelPolicyFont",
            "/management/v1/policies/label/font",
        ),
        (Owner::Me, _) | (_, Item::Avatar) => return remove_my_avatar(client),
    };
    let rest = Rest::delete(template);
    let endpoint = match place.owner {
        Owner::Instance => of_instance(path, rest),
        Owner::Organization | Owner::Me => of_organization(path, rest),
    };
    Call::at(endpoint, client, JsonRequest::default())
}

pub(super) fn remove_my_avatar(client: Client) -> Call<ChangeAsset> {
    let endpoint = Endpoint::over_rest(
        "/zitadel.auth.v1.AuthService/RemoveMyAvatar",
        false,
        None,
        Rest::delete("/auth/v1/users/me/avatar"),
    );
    Call::at(endpoint, client, JsonRequest::default())
}

pub(super) fn remove_avatar_of(client: Client, user_id: String) -> Call<ChangeAsset> {
    let endpoint = Endpoint::over_rest(
        "/zitadel.management.v1.ManagementService/RemoveHumanAvatar",
        false,
        Some("user.write"),
        Rest::delete("/management/v1/users/{userId}/avatar"),
    );
    let request = JsonRequest::new(json!({ "userId": user_id }));
    Call::at(endpoint, client, request)
}

fn of_instance(path: &'static str, rest: Rest) -> Endpoint {
    Endpoint::over_rest(path, false, Some("iam.policy.write"), rest)
}

fn of_organization(path: &'static str, rest: Rest) -> Endpoint {
    Endpoint::over_rest(path, false, Some("policy.write"), rest)
}

#[cfg(all(
    test,
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "management-v1"
))]
mod tests {
    use super::*;
    use zitadel_auth::PersonalAccessToken;

    #[test]
    fn they_are_the_operations_of_the_v1_api() {
        use crate::admin::v1::operations as admin;
        use crate::management::v1::operations as management;

        let client = || Client::new(PersonalAccessToken::new("acme.example", "token").unwrap());
        let removal = |owner, item| remove(client(), Place { owner, item });
        let (instance, organization) = (Owner::Instance, Owner::Organization);
        for (mut call, operation) in [
            (
                activate(client(), instance),
                admin::ActivateLabelPolicy::ENDPOINT,
            ),
            (
                removal(instance, Item::Logo),
                admin::RemoveLabelPolicyLogo::ENDPOINT,
            ),
            (
                removal(instance, Item::LogoDark),
                admin::RemoveLabelPolicyLogoDark::ENDPOINT,
            ),
            (
                removal(instance, Item::Icon),
                admin::RemoveLabelPolicyIcon::ENDPOINT,
            ),
            (
                removal(instance, Item::IconDark),
                admin::RemoveLabelPolicyIconDark::ENDPOINT,
            ),
            (
                removal(instance, Item::Font),
                admin::RemoveLabelPolicyFont::ENDPOINT,
            ),
            (
                activate(client(), organization),
                management::ActivateCustomLabelPolicy::ENDPOINT,
            ),
            (
                removal(organization, Item::Logo),
                management::RemoveCustomLabelPolicyLogo::ENDPOINT,
            ),
            (
                removal(organization, Item::LogoDark),
                management::RemoveCustomLabelPolicyLogoDark::ENDPOINT,
            ),
            (
                removal(organization, Item::Icon),
                management::RemoveCustomLabelPolicyIcon::ENDPOINT,
            ),
            (
                removal(organization, Item::IconDark),
                management::RemoveCustomLabelPolicyIconDark::ENDPOINT,
            ),
            (
                removal(organization, Item::Font),
                management::RemoveCustomLabelPolicyFont::ENDPOINT,
            ),
            (
                remove_my_avatar(client()),
                crate::auth::v1::operations::RemoveMyAvatar::ENDPOINT,
            ),
            (
                remove_avatar_of(client(), "7".to_owned()),
                management::RemoveHumanAvatar::ENDPOINT,
            ),
        ] {
            assert_eq!(*call.endpoint_mut(), operation);
        }
    }
}
