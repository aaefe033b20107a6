//! Policies, e-mail providers and identity providers of the v1 API, beyond what was recorded.

use serde_json::{Value, json};
use zitadel_mock::{Dialect, ZitadelMock};

use crate::support::{Answer, call, client, rest, send};

struct Server {
    mock: ZitadelMock,
    token: String,
}

impl Server {
    async fn start(dialect: Dialect) -> Self {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let token = mock.service_user("owner").personal_access_token();
        Self { mock, token }
    }

    async fn send(&self, verb: &str, path: &str, body: Value) -> Answer {
        rest(&self.mock, &self.token, verb, path, body.to_string()).await
    }

    async fn good(&self, verb: &str, path: &str, body: Value) -> Value {
        let answer = self.send(verb, path, body).await;
        assert_eq!(answer.status, 200, "{verb} {path}: {answer:?}");
        answer.json()
    }

    async fn get(&self, path: &str) -> Value {
        self.good("GET", path, json!({})).await
    }

    /// The status, and what the message ends with.
    async fn refused(&self, verb: &str, path: &str, body: Value, status: u16, message: &str) {
        let answer = self.send(verb, path, body).await;
        assert_eq!(answer.status, status, "{verb} {path}: {answer:?}");
        let said = answer.text("/message");
        assert!(said.ends_with(message), "{verb} {path}: {said}");
    }
}

#[tokio::test]
async fn an_organization_has_its_own_policy_until_it_is_reset() {
    const LOCKOUT: &str = "/management/v1/policies/lockout";
    let server = Server::start(Dialect::Next).await;
    let add = "zitadel.org.v2.OrganizationService/AddOrganization";
    let other = call(&server.mock, &server.token, add, json!({"name": "Other"})).await;
    let other = other.text("/organizationId");

    let instance = json!({"maxPasswordAttempts": 3});
    server
        .good(
            "PUT",
            "/admin/v1/policies/password/lockout",
            instance.clone(),
        )
        .await;
    server
        .refused(
            "PUT",
            "/admin/v1/policies/password/lockout",
            instance,
            400,
            "Lockout Policy has not been changed ()",
        )
        .await;
    server
        .refused(
            "PUT",
            LOCKOUT,
            json!({"maxOtpAttempts": 1}),
            404,
            "Lockout Policy not found ()",
        )
        .await;
    server
        .good("POST", LOCKOUT, json!({"maxPasswordAttempts": "5"}))
        .await;
    server
        .refused(
            "POST",
            LOCKOUT,
            json!({}),
            409,
            "Lockout Policy already exists ()",
        )
        .await;

    let own = server.get(LOCKOUT).await;
    assert_eq!(own["policy"]["maxPasswordAttempts"], "5");
    assert!(own.get("isDefault").is_none() && own["policy"].get("isDefault").is_none());
    let default = server.get("/management/v1/policies/default/lockout").await;
    assert_eq!(default["policy"]["maxPasswordAttempts"], "3");
    assert_eq!(default["policy"]["isDefault"], true);
    // Another organization still inherits.
    let request = client()
        .get(format!("{}{LOCKOUT}", server.mock.url()))
        .header("authorization", format!("Bearer {}", server.token))
        .header("x-zitadel-orgid", &other);
    let inherited = send(request).await.json();
    assert_eq!(inherited["isDefault"], true);
    assert_eq!(inherited["policy"]["maxPasswordAttempts"], "3");

    server.good("DELETE", LOCKOUT, json!({})).await;
    assert_eq!(server.get(LOCKOUT).await["isDefault"], true);
    server
        .refused(
            "DELETE",
            LOCKOUT,
            json!({}),
            404,
            "Lockout Policy not found ()",
        )
        .await;
}

#[tokio::test]
async fn settings_are_read_as_protobuf_reads_them() {
    const LOGIN: &str = "/admin/v1/policies/login";
    let server = Server::start(Dialect::Next).await;
    let sent = json!({
        "allow_register": true,
        "passwordlessType": 1,
        "forceMfa": false,
        "defaultRedirectUri": "",
        "passwordCheckLifetime": "0.5s",
        "mfaInitSkipLifetime": "1.000001s",
        "secondFactorCheckLifetime": null,
        "multiFactorCheckLifetime": "0s",
        "nobody": {"knows": "this"},
    });
    server.good("PUT", LOGIN, sent).await;
    let policy = server.get(LOGIN).await["policy"].take();
    let mut fields = policy.as_object().unwrap().clone();
    fields.remove("details");
    assert_eq!(
        Value::Object(fields),
        json!({
            "allowRegister": true,
            "passwordlessType": "PASSWORDLESS_TYPE_ALLOWED",
            "passwordCheckLifetime": "0.500s",
            "mfaInitSkipLifetime": "1.000001s",
            "multiFactorCheckLifetime": "0s",
            "secondFactors": ["SECOND_FACTOR_TYPE_OTP", "SECOND_FACTOR_TYPE_U2F"],
            "multiFactors": ["MULTI_FACTOR_TYPE_U2F_WITH_VERIFICATION"],
            "isDefault": true,
        })
    );
    for (field, bad) in [
        ("allowRegister", json!("yes")),
        ("defaultRedirectUri", json!(7)),
        ("passwordCheckLifetime", json!("1h")),
        ("passwordCheckLifetime", json!("1e300s")),
    ] {
        let answer = server.send("PUT", LOGIN, json!({field: bad})).await;
        assert_eq!(
            (answer.status, &answer.json()["code"]),
            (400, &json!(3)),
            "{answer:?}"
        );
        assert!(answer.text("/message").contains(field), "{answer:?}");
    }
    for bad in ["", "{", "null", "[]"] {
        let path = "/management/v1/policies/lockout";
        let answer = rest(&server.mock, &server.token, "POST", path, bad.to_owned()).await;
        // Nothing at all is a message without anything.
        assert_eq!(
            answer.status,
            if bad.is_empty() { 200 } else { 400 },
            "{bad}"
        );
    }
}

#[tokio::test]
async fn factors_of_a_login_policy_are_there_once() {
    let server = Server::start(Dialect::Next).await;
    let factors = "/admin/v1/policies/login/second_factors";
    for bad in [json!({}), json!({"type": 0}), json!({"type": "NOTHING"})] {
        let message =
            "invalid AddSecondFactorToLoginPolicyRequest.Type: value must not be in list [0]";
        server.refused("POST", factors, bad, 400, message).await;
    }
    server.good("POST", factors, json!({"type": 3})).await;
    let list = server
        .good("POST", &format!("{factors}/_search"), json!({}))
        .await;
    assert_eq!(
        list["result"],
        json!([
            "SECOND_FACTOR_TYPE_OTP",
            "SECOND_FACTOR_TYPE_U2F",
            "SECOND_FACTOR_TYPE_OTP_EMAIL"
        ])
    );
    server
        .good(
            "DELETE",
            &format!("{factors}/SECOND_FACTOR_TYPE_OTP_EMAIL"),
            json!({}),
        )
        .await;
    let removed = format!("{factors}/SECOND_FACTOR_TYPE_OTP_EMAIL");
    server
        .refused(
            "DELETE",
            &removed,
            json!({}),
            404,
            "Errors.MFA.NotExisting ()",
        )
        .await;
    let unknown = "type mismatch, parameter: type, error: NOTHING is not valid";
    server
        .refused(
            "DELETE",
            &format!("{factors}/NOTHING"),
            json!({}),
            400,
            unknown,
        )
        .await;
    // Only an own policy can be changed by an organization.
    let own = "/management/v1/policies/login/second_factors";
    server
        .refused(
            "POST",
            own,
            json!({"type": 3}),
            404,
            "Login Policy not found (Org-GHB37)",
        )
        .await;
}

fn oidc(name: &str) -> Value {
    json!({
        "name": name,
        "issuer": "https://issuer.example.com",
        "clientId": "client",
        "clientSecret": "very secret",
    })
}

#[tokio::test]
async fn identity_providers_belong_to_a_level() {
    let server = Server::start(Dialect::Next).await;
    let template = |level: &str, id: &str| format!("/{level}/v1/idps/templates/{id}");
    let mut ids = Vec::new();
    for level in ["admin", "management"] {
        let path = format!("/{level}/v1/idps/generic_oidc");
        let added = server.good("POST", &path, oidc(level)).await;
        ids.push(added["id"].as_str().unwrap().to_owned());
    }
    let [of_instance, of_organization] = [&ids[0], &ids[1]];

    // Organizations see the instance's, and change their own.
    let seen = server.get(&template("management", of_instance)).await;
    assert_eq!(seen["idp"]["owner"], "IDP_OWNER_TYPE_SYSTEM");
    let missing = "Identity Provider Configuration doesn't exist (QUERY-SAFrt)";
    let path = template("admin", of_organization);
    server.refused("GET", &path, json!({}), 404, missing).await;
    for (level, id, message) in [
        (
            "admin",
            of_organization,
            "Identity Provider Configuration doesn't exist (INST-Se3tg)",
        ),
        (
            "management",
            of_instance,
            "Errors.Org.IDPConfig.NotExisting (ORG-Se3tg)",
        ),
    ] {
        server
            .refused("DELETE", &template(level, id), json!({}), 404, message)
            .await;
        let path = format!("/{level}/v1/idps/generic_oidc/{id}");
        let message = "Identity Provider Configuration doesn't exist ()";
        server
            .refused("PUT", &path, oidc("other"), 404, message)
            .await;
    }
    let list = |level: &str, queries: Value| {
        let path = format!("/{level}/v1/idps/templates/_search");
        let server = &server;
        async move {
            let list = server
                .good("POST", &path, json!({"queries": queries}))
                .await;
            let entries = list["result"].as_array().cloned().unwrap_or_default();
            entries
                .iter()
                .map(|one| one["name"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(list("admin", json!([])).await, ["admin"]);
    assert_eq!(list("management", json!([])).await, ["admin", "management"]);
    let of_organizations = json!([{"ownerTypeQuery": {"ownerType": "IDP_OWNER_TYPE_ORG"}}]);
    assert_eq!(list("management", of_organizations).await, ["management"]);
    let by_id = json!([{"idpIdQuery": {"id": of_instance}}]);
    assert_eq!(list("management", by_id).await, ["admin"]);
    let path = "/admin/v1/idps/templates/_search";
    let empty = server.send("POST", path, json!({"queries": [{}]})).await;
    assert_eq!(empty.status, 400);

    // What is deleted is gone from the policies too.
    let link = "/admin/v1/policies/login/idps";
    server
        .good("POST", link, json!({"idpId": of_instance}))
        .await;
    server
        .refused(
            "POST",
            link,
            json!({"idpId": of_instance}),
            409,
            "Errors.IDP.AlreadyExists ()",
        )
        .await;
    let missing = "Identity Provider Configuration doesn't exist ()";
    server
        .refused("POST", link, json!({"idpId": "1"}), 404, missing)
        .await;
    server
        .good("DELETE", &template("admin", of_instance), json!({}))
        .await;
    let links = server
        .good("POST", &format!("{link}/_search"), json!({}))
        .await;
    assert!(links.get("result").is_none(), "{links}");
    // The organization takes its own along.
    let organization = server.mock.organization_id();
    let delete = "zitadel.org.v2.OrganizationService/DeleteOrganization";
    let add = "zitadel.org.v2.OrganizationService/AddOrganization";
    let other = call(&server.mock, &server.token, add, json!({"name": "Other"})).await;
    assert_eq!(other.status, 200);
    assert_ne!(other.text("/organizationId"), organization);
    let other = other.text("/organizationId");
    let request = client()
        .post(format!(
            "{}/management/v1/idps/generic_oidc",
            server.mock.url()
        ))
        .header("authorization", format!("Bearer {}", server.token))
        .header("x-zitadel-orgid", &other)
        .body(oidc("gone").to_string());
    let gone = send(request).await.text("/id");
    let deleted = json!({"organizationId": other});
    call(&server.mock, &server.token, delete, deleted).await;
    assert_eq!(
        list("management", json!([{"idpIdQuery": {"id": gone}}])).await,
        [""; 0]
    );
}

#[tokio::test]
async fn identity_providers_need_what_the_description_says_and_show_no_secret() {
    for dialect in [Dialect::Next, Dialect::V4_13] {
        let server = Server::start(dialect).await;
        let (status, wrapped) = match dialect {
            Dialect::Next => (400, ""),
            _ => (500, "rpc error: code = InvalidArgument desc = "),
        };
        let path = "/admin/v1/idps/generic_oidc";
        for (field, most) in [
            ("name", 200),
            ("issuer", 200),
            ("clientId", 200),
            ("clientSecret", 1000),
        ] {
            for bad in [Value::Null, json!(""), json!("x".repeat(most + 1))] {
                let mut request = oidc("a");
                request[field] = bad;
                let answer = server.send("POST", path, request).await;
                let name = field[..1].to_uppercase() + &field[1..];
                let message = format!(
                    "{wrapped}invalid AddGenericOIDCProviderRequest.{name}: value length must be between 1 and {most} runes, inclusive"
                );
                assert_eq!((answer.status, answer.text("/message")), (status, message));
            }
        }
        let added = server.good("POST", path, oidc("a")).await;
        let id = added["id"].as_str().unwrap();
        // Without a secret, the one that is there stays.
        let mut changed = oidc("b");
        changed.as_object_mut().unwrap().remove("clientSecret");
        server.good("PUT", &format!("{path}/{id}"), changed).await;
        let shown = server.get(&format!("/admin/v1/idps/templates/{id}")).await;
        assert_eq!(shown["idp"]["name"], "b");
        assert!(!shown.to_string().contains("secret"), "{shown}");
        // It is none of another kind.
        let saml = json!({"name": "c", "metadataXml": "eA=="});
        let answer = server
            .send("PUT", &format!("/admin/v1/idps/saml/{id}"), saml)
            .await;
        assert_eq!(answer.status, 404);

        let ldap = json!({
            "name": "l", "servers": [], "baseDn": "b", "bindDn": "b", "bindPassword": "p",
            "userBase": "dn", "userObjectClasses": ["user"], "userFilters": ["uid"],
        });
        let message =
            "invalid AddLDAPProviderRequest.Servers: value must contain at least 1 item(s)";
        server
            .refused("POST", "/admin/v1/idps/ldap", ldap, status, message)
            .await;
    }
}

#[tokio::test]
async fn one_email_provider_is_active_at_most() {
    let server = Server::start(Dialect::Next).await;
    let config = |name: &str| {
        json!({
            "senderAddress": "a@example.com", "senderName": name, "host": "smtp.example.com:587",
            "user": "u", "password": "hidden",
        })
    };
    let mut ids = Vec::new();
    for name in ["first", "second"] {
        let added = server.good("POST", "/admin/v1/smtp", config(name)).await;
        ids.push(added["id"].as_str().unwrap().to_owned());
    }
    let not_found = "SMTP configuration not found (QUERY-fwofw)";
    server
        .refused("GET", "/admin/v1/smtp", json!({}), 404, not_found)
        .await;
    for id in &ids {
        server
            .good("POST", &format!("/admin/v1/smtp/{id}/_activate"), json!({}))
            .await;
        let active = server.get("/admin/v1/smtp").await;
        assert_eq!(active["smtpConfig"]["id"], **id);
        assert!(!active.to_string().contains("hidden"), "{active}");
    }
    let inactive = server.get(&format!("/admin/v1/smtp/{}", ids[0])).await;
    assert_eq!(inactive["smtpConfig"]["state"], 3);
    let list = server
        .good(
            "POST",
            "/admin/v1/smtp/_search",
            json!({"query": {"asc": true}}),
        )
        .await;
    let states: Vec<_> = list["result"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["state"])
        .collect();
    assert_eq!(states, ["SMTP_CONFIG_INACTIVE", "SMTP_CONFIG_ACTIVE"]);
    // The newer operations know the same ones, and hooks, which the older do not.
    let hook = json!({"endpoint": "https://hook.example.com"});
    let hook = server.good("POST", "/admin/v1/email/http", hook).await;
    let hook = hook["id"].as_str().unwrap();
    server
        .refused(
            "GET",
            &format!("/admin/v1/smtp/{hook}"),
            json!({}),
            404,
            not_found,
        )
        .await;
    let known = server
        .good("POST", "/admin/v1/email/_search", json!({}))
        .await;
    assert_eq!(known["details"]["totalResult"], "3");
    server
        .good(
            "POST",
            &format!("/admin/v1/email/{hook}/_activate"),
            json!({}),
        )
        .await;
    server
        .refused("GET", "/admin/v1/smtp", json!({}), 404, not_found)
        .await;
    let missing = "SMTP configuration not found (COMMAND-rDHzqjGuKQ)";
    let password = format!("/admin/v1/smtp/{}/password", ids[1]);
    server
        .refused("PUT", &password, json!({"password": "p"}), 404, missing)
        .await;
    server
        .good("DELETE", &format!("/admin/v1/email/{hook}"), json!({}))
        .await;

    let mut bad = config("x");
    bad["host"] = json!("");
    let message = "invalid AddSMTPConfigRequest.Host: value length must be between 1 and 500 runes, inclusive";
    server
        .refused("POST", "/admin/v1/smtp", bad, 400, message)
        .await;
}

#[tokio::test]
async fn an_oidc_provider_can_get_another_template() {
    let server = Server::start(Dialect::Next).await;
    let path = "/admin/v1/idps/generic_oidc";
    let added = server.good("POST", path, oidc("a")).await;
    let id = added["id"].as_str().unwrap();
    let migrate = format!("{path}/{id}/_migrate");
    let message = "invalid MigrateGenericOIDCProviderRequest.Template: value is required";
    server
        .refused("POST", &migrate, json!({}), 400, message)
        .await;
    let nameless = json!({"azure": {"clientId": "c", "clientSecret": "s"}});
    let message = "invalid AddAzureADProviderRequest.Name: value length must be between 1 and 200 runes, inclusive";
    server
        .refused("POST", &migrate, nameless, 400, message)
        .await;
    let azure = json!({"azure": {"name": "b", "clientId": "c", "clientSecret": "s"}});
    server.good("POST", &migrate, azure.clone()).await;
    let shown = server.get(&format!("/admin/v1/idps/templates/{id}")).await;
    assert_eq!(shown["idp"]["type"], "PROVIDER_TYPE_AZURE_AD");
    assert_eq!(
        shown["idp"]["config"],
        json!({"options": {}, "azureAd": {"clientId": "c"}})
    );
    let message = "Identity Provider Configuration doesn't exist ()";
    server.refused("POST", &migrate, azure, 404, message).await;
}
