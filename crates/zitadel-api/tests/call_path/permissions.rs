//! Recorded refusals for want of a permission, each answered to the operation that was refused.

use std::pin::Pin;

use serde_json::Value;
use zitadel_api::feature::v2beta::operations::{
    GetSystemFeatures, ResetSystemFeatures, SetSystemFeatures,
};
use zitadel_api::instance::v2beta::operations::{
    AddCustomDomain, DeleteInstance, ListInstances, RemoveCustomDomain,
};
use zitadel_api::org::v2::operations::AddOrganization;
use zitadel_api::settings::v2::operations::GetGeneralSettings;
use zitadel_api::{Call, Client, Error, Operation, RetryPolicy};
use zitadel_test_support::recordings;

use crate::support::*;

/// Calls an operation that is refused.
type Refused = fn(Client) -> Pin<Box<dyn Future<Output = Error>>>;

fn refused<O: Operation>(client: Client) -> Pin<Box<dyn Future<Output = Error>>>
where
    O::Response: std::fmt::Debug,
{
    let call = Call::<O>::new(client, O::Request::default());
    Box::pin(async move { call.await.unwrap_err() })
}

/// The refused operation, and the permission that its error must name.
fn known(operation: &str) -> (Refused, &'static str) {
    match operation {
        "zitadel.feature.v2beta.FeatureService/GetSystemFeatures" => {
            (refused::<GetSystemFeatures>, "system.feature.read")
        }
        "zitadel.feature.v2beta.FeatureService/ResetSystemFeatures" => {
            (refused::<ResetSystemFeatures>, "system.feature.delete")
        }
        "zitadel.feature.v2beta.FeatureService/SetSystemFeatures" => {
            (refused::<SetSystemFeatures>, "system.feature.write")
        }
        "zitadel.instance.v2beta.InstanceService/AddCustomDomain" => {
            (refused::<AddCustomDomain>, "system.domain.write")
        }
        "zitadel.instance.v2beta.InstanceService/DeleteInstance" => {
            (refused::<DeleteInstance>, "system.instance.delete")
        }
        "zitadel.instance.v2beta.InstanceService/ListInstances" => {
            (refused::<ListInstances>, "system.instance.read")
        }
        "zitadel.instance.v2beta.InstanceService/RemoveCustomDomain" => {
            (refused::<RemoveCustomDomain>, "system.domain.write")
        }
        "zitadel.org.v2.OrganizationService/AddOrganization" => {
            (refused::<AddOrganization>, "org.create")
        }
        "zitadel.settings.v2.SettingsService/GetGeneralSettings" => {
            (refused::<GetGeneralSettings>, "policy.read")
        }
        other => panic!("{other} was refused too"),
    }
}

async fn error_of(operation: &str, status: u16, body: &Value) -> Error {
    let (call, _) = known(operation);
    let server = ScriptedServer::start([json(status, &body.to_string())]).await;
    let client = Client::builder(Counting::new(&server.url, Behaviour::Keeps))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    call(client).await
}

#[tokio::test]
async fn a_refusal_names_the_permission_that_is_missing() {
    let mut seen = 0;
    for refusal in &recordings::exchanges("api-next") {
        let body = &refusal["response"];
        let id = body["details"][0]["debug"]["id"].as_str();
        if !matches!(id, Some("AUTH-5mWD2" | "AUTHZ-cdgFk")) {
            continue;
        }
        let operation = refusal["operation"].as_str().unwrap();
        let status = refusal["status"].as_u64().unwrap() as u16;
        let error = error_of(operation, status, body).await;
        let permission = format!("the permission {}", known(operation).1);
        let shown = error.to_string();
        assert!(error.is_permission_denied(), "{shown}");
        assert!(shown.contains(&permission), "{shown}");
        assert_eq!(
            shown.contains("only system users"),
            permission.contains("system."),
            "{shown}"
        );
        seen += 1;
    }
    assert_eq!(seen, 10);
}

#[tokio::test]
async fn another_refusal_is_no_matter_of_permissions() {
    let body = serde_json::json!({
        "code": "not_found",
        "message": "User could not be found (QUERY-Dfbg2)",
    });
    let operation = "zitadel.org.v2.OrganizationService/AddOrganization";
    let shown = error_of(operation, 404, &body).await.to_string();
    assert!(!shown.contains("permission"), "{shown}");
}
