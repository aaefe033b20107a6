//! Every text parameter of the public API, and what a program does with what it gets.

use std::fmt::Debug;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use zitadel::admin_v1::ExportDataRequest;
use zitadel::api::Client;
use zitadel::api::events::EventReader;
use zitadel::assets::Upload;
use zitadel::auth::tower::{AccessTokenLayer, AccessTokenLayerBuilder};
use zitadel::auth::{ApplicationKey, SignInBuilder};
use zitadel::settings::GetGeneralSettingsRequest;
use zitadel::{
    AccessToken, AuthError, Authenticator, Call, ClientAuth, ClientCredentials, Error, Host,
    KeyFile, PersonalAccessToken, PrivateKeyJwt, RetryPolicy, Scopes, SystemUser, TransportOptions,
    Zitadel, ZitadelBuilder,
};
use zitadel_test_support::captured_log::CapturedLog;

type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What one parameter is tried with.
#[derive(Clone)]
pub(crate) struct Trial {
    host: String,
    key_json: String,
    pem: String,
    log: CapturedLog,
}

impl Trial {
    pub(crate) fn new(host: &str, key_json: &str, log: &CapturedLog) -> Self {
        let key: serde_json::Value = serde_json::from_str(key_json).unwrap();
        Self {
            host: host.to_owned(),
            key_json: key_json.to_owned(),
            pem: key["key"].as_str().unwrap().to_owned(),
            log: log.clone(),
        }
    }

    fn show<T: std::fmt::Debug>(&self, value: T) -> T {
        self.log.add_debug(&value);
        value
    }

    fn done(&self) -> Work {
        Box::pin(async {})
    }

    fn shown<T: Debug, E: std::error::Error + 'static>(&self, made: Result<T, E>) -> Work {
        match made {
            Ok(value) => self.log.add_debug(&value),
            Err(error) => self.log.add_error(&error),
        }
        self.done()
    }

    /// Gets a token, has it refused, and gets another.
    fn sign_in<A: Authenticator>(&self, made: Result<A, AuthError>) -> Work {
        let log = self.log.clone();
        let authenticator = match made {
            Ok(authenticator) => authenticator,
            Err(error) => return self.shown::<(), _>(Err(error)),
        };
        Box::pin(async move {
            log.add_debug(&authenticator);
            for _ in 0..2 {
                match authenticator.access_token().await {
                    Ok(token) => {
                        log.add_debug(&token);
                        authenticator.invalidate(&token);
                    }
                    Err(error) => log.add_error(&error),
                }
            }
            log.add_debug(&authenticator);
        })
    }

    fn call(&self, made: Result<Zitadel, Error>) -> Work {
        match made {
            Ok(zitadel) => {
                self.log.add_debug(&zitadel);
                self.send(settings(&zitadel))
            }
            Err(error) => {
                self.log.add_error(&error);
                self.done()
            }
        }
    }

    fn send<C>(&self, call: C) -> Work
    where
        C: IntoFuture<Output: ResultOfCall> + std::fmt::Debug,
        C::IntoFuture: Send + 'static,
    {
        self.log.add_debug(&call);
        let (log, answer) = (self.log.clone(), call.into_future());
        Box::pin(async move {
            if let Some(error) = answer.await.error() {
                log.add_error(&error);
            }
        })
    }

    fn read(&self, mut events: EventReader) -> Work {
        self.log.add_debug(&events);
        let log = self.log.clone();
        Box::pin(async move {
            match events.next().await {
                Some(Err(error)) => log.add_error(&error),
                Some(Ok(_)) | None => log.add_debug(&events),
            }
        })
    }

    fn secret(&self) -> SignInBuilder<ClientCredentials> {
        ClientCredentials::builder(&self.host, "billing", "s3cr3t")
    }

    fn key(&self) -> SignInBuilder<PrivateKeyJwt> {
        PrivateKeyJwt::builder_with_key_json(&self.host, &self.key_json)
    }

    fn user(&self) -> SignInBuilder<SystemUser> {
        SystemUser::builder(&self.host, "system", &self.pem)
    }

    /// Builds the options, and signs in with them.
    fn travel(&self, options: TransportOptions) -> Work {
        self.log.add_debug(&options);
        if let Err(error) = options.build() {
            self.log.add_error(&error);
        }
        self.sign_in(self.secret().transport(&options).build())
    }

    /// What an API proves itself with where it asks about tokens.
    fn assertion(&self, made: Result<ApplicationKey, AuthError>, audience: String) -> Work {
        let log = self.log.clone();
        let key = match made {
            Ok(key) => key,
            Err(error) => return self.shown::<(), _>(Err(error)),
        };
        Box::pin(async move {
            log.add_debug(&key);
            match key.client_assertion(&audience).await {
                Ok(assertion) => log.add_debug(&assertion),
                Err(error) => log.add_error(&error),
            }
        })
    }

    /// A layer around a tower client, with one more setting.
    fn layer(&self, set: impl FnOnce(AccessTokenLayerBuilder) -> AccessTokenLayerBuilder) -> Work {
        let signed_in = PersonalAccessToken::new(&self.host, "token").unwrap();
        let builder = set(AccessTokenLayer::builder(signed_in));
        self.shown(self.show(builder).build())
    }

    fn zitadel(&self) -> Zitadel {
        Zitadel::with_access_token(&self.host, "token").unwrap()
    }

    fn facade(&self, builder: ZitadelBuilder) -> Work {
        self.call(self.show(builder).build())
    }

    fn scopes(&self, scopes: Scopes) -> Work {
        self.log.add_debug(&scopes);
        self.sign_in(self.show(self.secret().scopes(scopes)).build())
    }
}

pub(crate) trait ResultOfCall {
    fn error(self) -> Option<Error>;
}

impl<T> ResultOfCall for Result<T, Error> {
    fn error(self) -> Option<Error> {
        self.err()
    }
}

fn settings(zitadel: &Zitadel) -> Call<impl zitadel::api::Operation> {
    let request = GetGeneralSettingsRequest::default();
    let call = zitadel.settings().get_general_settings(request);
    call.retry(RetryPolicy::none())
}

async fn supply(text: String) -> Result<String, std::io::Error> {
    Ok(text)
}

type Give = fn(&Trial, String) -> Work;

/// What to do with a text, by the parameter that it is given to.
pub(crate) const PARAMETERS: &[(&str, Give)] = &[
    ("AccessToken::new(secret)", |t, s| {
        t.shown(AccessToken::new(s))
    }),
    ("AdminService::export_to_file(path)", |t, s| {
        let request = ExportDataRequest::new();
        t.send(t.zitadel().admin_v1().export_to_file(request, s))
    }),
    ("AdminService::import_from_file(path)", |t, s| {
        t.send(t.zitadel().admin_v1().import_from_file(s))
    }),
    ("Assets::fetch(url_or_path)", |t, s| {
        t.send(t.zitadel().assets().fetch(s))
    }),
    ("Assets::organization(id)", |t, s| {
        let branding = t.show(t.zitadel().assets().organization(s));
        t.send(branding.activate())
    }),
    ("Assets::remove_avatar(user_id)", |t, s| {
        t.send(t.zitadel().assets().remove_avatar(s))
    }),
    ("EventReader::aggregate_id(id)", |t, s| {
        t.read(t.zitadel().admin_v1().events().aggregate_id(s))
    }),
    ("EventReader::aggregate_types(types)", |t, s| {
        t.read(t.zitadel().admin_v1().events().aggregate_types([s]))
    }),
    ("EventReader::editor_user_id(id)", |t, s| {
        t.read(t.zitadel().admin_v1().events().editor_user_id(s))
    }),
    ("EventReader::event_types(types)", |t, s| {
        t.read(t.zitadel().admin_v1().events().event_types([s]))
    }),
    ("EventReader::resource_owner(id)", |t, s| {
        t.read(t.zitadel().admin_v1().events().resource_owner(s))
    }),
    ("FetchAsset::if_none_match(etag)", |t, s| {
        let logo = t.zitadel().assets().instance().logo().fetch();
        t.send(logo.if_none_match(s))
    }),
    ("FetchAsset::to_file(path)", |t, s| {
        let logo = t.zitadel().assets().instance().logo().fetch();
        t.send(logo.to_file(s))
    }),
    ("Upload::content_type(content_type)", |t, s| {
        let upload = t.show(Upload::from_bytes("\u{89}PNG").content_type(s));
        t.send(t.zitadel().assets().instance().logo().upload(upload))
    }),
    ("Upload::from_file(path)", |t, s| {
        let upload = t.show(Upload::from_file(s));
        t.send(t.zitadel().assets().instance().logo().upload(upload))
    }),
    ("AccessTokenLayerBuilder::default_host(host)", |t, s| {
        t.layer(|builder| builder.default_host(s))
    }),
    ("AccessTokenLayerBuilder::host(host)", |t, s| {
        t.layer(|builder| builder.host(s))
    }),
    ("ApplicationKey::client_assertion(audience)", |t, s| {
        t.assertion(ApplicationKey::new("client", "key", &t.pem), s)
    }),
    ("ApplicationKey::from_key_file(path)", |t, s| {
        t.assertion(ApplicationKey::from_key_file(s), t.host.clone())
    }),
    ("ApplicationKey::from_key_json(text)", |t, s| {
        t.assertion(ApplicationKey::from_key_json(s), t.host.clone())
    }),
    ("ApplicationKey::new(client_id)", |t, s| {
        t.assertion(ApplicationKey::new(s, "key", &t.pem), t.host.clone())
    }),
    ("ApplicationKey::new(key_id)", |t, s| {
        t.assertion(ApplicationKey::new("client", s, &t.pem), t.host.clone())
    }),
    ("ApplicationKey::new(private_key_pem)", |t, s| {
        t.assertion(ApplicationKey::new("client", "key", s), t.host.clone())
    }),
    ("Call::access_token(token)", |t, s| {
        t.send(settings(&t.zitadel()).access_token(s))
    }),
    ("Call::header(name)", |t, s| {
        t.send(settings(&t.zitadel()).header(s, "value"))
    }),
    ("Call::header(value)", |t, s| {
        t.send(settings(&t.zitadel()).header("x-header", s))
    }),
    ("Call::organization(id)", |t, s| {
        t.send(settings(&t.zitadel()).organization(s))
    }),
    ("Client::call_json(operation)", |t, s| {
        t.send(t.zitadel().client().call_json(s, Default::default()))
    }),
    ("Client::on_behalf_of(token)", |t, s| {
        let client = t.zitadel().client().on_behalf_of(s);
        t.log.add_debug(&client);
        let settings = zitadel::api::settings::v2::SettingsService::new(client);
        t.send(settings.get_general_settings(GetGeneralSettingsRequest::default()))
    }),
    ("Client::organization(id)", |t, s| {
        let client = t.zitadel().client().organization(s);
        t.log.add_debug(&client);
        let settings = zitadel::api::settings::v2::SettingsService::new(client);
        t.send(settings.get_general_settings(GetGeneralSettingsRequest::default()))
    }),
    ("ClientBuilder::organization(id)", |t, s| {
        let signed_in = PersonalAccessToken::new(&t.host, "token").unwrap();
        t.shown(t.show(Client::builder(signed_in).organization(s)).build())
    }),
    ("ClientCredentials::builder(host)", |t, s| {
        t.sign_in(
            t.show(ClientCredentials::builder(s, "id", "s3cr3t"))
                .build(),
        )
    }),
    ("ClientCredentials::builder(client_id)", |t, s| {
        let builder = ClientCredentials::builder(&t.host, s, "s3cr3t");
        t.sign_in(t.show(builder).build())
    }),
    ("ClientCredentials::builder(client_secret)", |t, s| {
        let builder = ClientCredentials::builder(&t.host, "billing", s);
        t.sign_in(t.show(builder.client_auth(ClientAuth::Basic)).build())
    }),
    (
        "ClientCredentials::builder_with_secret_source(host)",
        |t, s| {
            let source = || supply("s3cr3t".to_owned());
            let builder = ClientCredentials::builder_with_secret_source(s, "billing", source);
            t.sign_in(t.show(builder).build())
        },
    ),
    (
        "ClientCredentials::builder_with_secret_source(client_id)",
        |t, s| {
            let source = || supply("s3cr3t".to_owned());
            let builder = ClientCredentials::builder_with_secret_source(&t.host, s, source);
            t.sign_in(t.show(builder).build())
        },
    ),
    ("SignInBuilder::scopes(scopes)", |t, s| {
        t.sign_in(t.show(t.secret().scopes([s])).build())
    }),
    ("SignInBuilder::token_endpoint(url)", |t, s| {
        t.sign_in(t.show(t.secret().token_endpoint(s)).build())
    }),
    ("Host::new(host)", |t, s| t.shown(Host::new(s))),
    ("KeyFile::from_file(path)", |t, s| {
        t.shown(KeyFile::from_file(s))
    }),
    ("KeyFile::from_json(text)", |t, s| {
        t.shown(KeyFile::from_json(s))
    }),
    ("KeyFile::new(user_id)", |t, s| {
        t.shown(KeyFile::new(s, "key", &t.pem))
    }),
    ("KeyFile::new(key_id)", |t, s| {
        t.shown(KeyFile::new("user", s, &t.pem))
    }),
    ("KeyFile::new(private_key_pem)", |t, s| {
        t.shown(KeyFile::new("user", "key", s))
    }),
    ("KeyFile::write(path)", |t, s| {
        // In a folder that is not there, so that no test leaves a file behind.
        let path = match s.starts_with('/') || s.contains('{') || s.contains('\n') {
            true => s,
            false => format!("/nowhere/{s}"),
        };
        t.shown(KeyFile::from_json(&t.key_json).unwrap().write(path))
    }),
    ("PersonalAccessToken::new(host)", |t, s| {
        t.sign_in(PersonalAccessToken::new(s, "token"))
    }),
    ("PersonalAccessToken::new(token)", |t, s| {
        t.sign_in(PersonalAccessToken::new(&t.host, s))
    }),
    ("PersonalAccessToken::with_transport(host)", |t, s| {
        let options = TransportOptions::new().allow_http(true);
        t.sign_in(PersonalAccessToken::with_transport(s, "token", &options))
    }),
    ("PersonalAccessToken::with_transport(token)", |t, s| {
        let options = TransportOptions::new();
        t.sign_in(PersonalAccessToken::with_transport(&t.host, s, &options))
    }),
    ("PrivateKeyJwt::builder(host)", |t, s| {
        t.sign_in(
            t.show(PrivateKeyJwt::builder(s, "user", "key", &t.pem))
                .build(),
        )
    }),
    ("PrivateKeyJwt::builder(user_id)", |t, s| {
        t.sign_in(
            t.show(PrivateKeyJwt::builder(&t.host, s, "key", &t.pem))
                .build(),
        )
    }),
    ("PrivateKeyJwt::builder(key_id)", |t, s| {
        let builder = PrivateKeyJwt::builder(&t.host, "user", s, &t.pem);
        t.sign_in(t.show(builder).build())
    }),
    ("PrivateKeyJwt::builder(private_key_pem)", |t, s| {
        let builder = PrivateKeyJwt::builder(&t.host, "user", "key", s);
        t.sign_in(t.show(builder).build())
    }),
    ("PrivateKeyJwt::builder_with_key_file(host)", |t, s| {
        let builder = PrivateKeyJwt::builder_with_key_file(s, "/nowhere/key.json");
        t.sign_in(t.show(builder).build())
    }),
    ("PrivateKeyJwt::builder_with_key_file(path)", |t, s| {
        let builder = PrivateKeyJwt::builder_with_key_file(&t.host, s);
        t.sign_in(t.show(builder).build())
    }),
    ("PrivateKeyJwt::builder_with_key_json(host)", |t, s| {
        let builder = PrivateKeyJwt::builder_with_key_json(s, &t.key_json);
        t.sign_in(t.show(builder).build())
    }),
    ("PrivateKeyJwt::builder_with_key_json(text)", |t, s| {
        let builder = PrivateKeyJwt::builder_with_key_json(&t.host, s);
        t.sign_in(t.show(builder).build())
    }),
    ("PrivateKeyJwt::builder_with_key_source(host)", |t, s| {
        let key_json = t.key_json.clone();
        let source = move || supply(key_json.clone());
        let builder = PrivateKeyJwt::builder_with_key_source(s, source);
        t.sign_in(t.show(builder).build())
    }),
    ("PrivateKeyJwt::from_key_file(host)", |t, s| {
        t.sign_in(PrivateKeyJwt::from_key_file(s, "/nowhere/key.json"))
    }),
    ("PrivateKeyJwt::from_key_file(path)", |t, s| {
        t.sign_in(PrivateKeyJwt::from_key_file(&t.host, s))
    }),
    ("PrivateKeyJwt::from_key_json(host)", |t, s| {
        t.sign_in(PrivateKeyJwt::from_key_json(s, &t.key_json))
    }),
    ("PrivateKeyJwt::from_key_json(text)", |t, s| {
        t.sign_in(PrivateKeyJwt::from_key_json(&t.host, s))
    }),
    ("SignInBuilder::audience(url)", |t, s| {
        t.sign_in(t.show(t.key().audience(s)).build())
    }),
    ("SignInBuilder::scopes(scopes)", |t, s| {
        t.sign_in(t.show(t.key().scopes([s])).build())
    }),
    ("SignInBuilder::token_endpoint(url)", |t, s| {
        t.sign_in(t.show(t.key().token_endpoint(s)).build())
    }),
    ("Scopes::identity_provider(id)", |t, s| {
        t.scopes(Scopes::openid().identity_provider(s))
    }),
    ("Scopes::organization(organization_id)", |t, s| {
        t.scopes(Scopes::openid().organization(s))
    }),
    ("Scopes::organization_domain(domain)", |t, s| {
        t.scopes(Scopes::openid().organization_domain(s))
    }),
    ("Scopes::project_audience(project_id)", |t, s| {
        t.scopes(Scopes::openid().project_audience(s))
    }),
    ("Scopes::role(key)", |t, s| {
        t.scopes(Scopes::openid().role(s))
    }),
    ("Scopes::roles_of_organization(organization_id)", |t, s| {
        t.scopes(Scopes::openid().roles_of_organization(s))
    }),
    ("Scopes::scope(scope)", |t, s| {
        t.scopes(Scopes::openid().scope(s))
    }),
    ("SystemUser::builder(host)", |t, s| {
        t.sign_in(t.show(SystemUser::builder(s, "system", &t.pem)).build())
    }),
    ("SystemUser::builder(name)", |t, s| {
        t.sign_in(t.show(SystemUser::builder(&t.host, s, &t.pem)).build())
    }),
    ("SystemUser::builder(private_key_pem)", |t, s| {
        t.sign_in(t.show(SystemUser::builder(&t.host, "system", s)).build())
    }),
    ("SystemUser::builder_with_key_file(host)", |t, s| {
        let builder = SystemUser::builder_with_key_file(s, "system", "/nowhere/key.pem");
        t.sign_in(t.show(builder).build())
    }),
    ("SystemUser::builder_with_key_file(name)", |t, s| {
        let builder = SystemUser::builder_with_key_file(&t.host, s, "/nowhere/key.pem");
        t.sign_in(t.show(builder).build())
    }),
    ("SystemUser::builder_with_key_file(path)", |t, s| {
        let builder = SystemUser::builder_with_key_file(&t.host, "system", s);
        t.sign_in(t.show(builder).build())
    }),
    ("SystemUser::builder_with_key_source(host)", |t, s| {
        let pem = t.pem.clone();
        let source = move || supply(pem.clone());
        let builder = SystemUser::builder_with_key_source(s, "system", source);
        t.sign_in(t.show(builder).build())
    }),
    ("SystemUser::builder_with_key_source(name)", |t, s| {
        let pem = t.pem.clone();
        let source = move || supply(pem.clone());
        let builder = SystemUser::builder_with_key_source(&t.host, s, source);
        t.sign_in(t.show(builder).build())
    }),
    ("SignInBuilder::audience(url)", |t, s| {
        t.sign_in(t.show(t.user().audience(s)).build())
    }),
    ("TransportOptions::ca_cert_file(path)", |t, s| {
        t.travel(TransportOptions::new().ca_cert_file(s))
    }),
    ("TransportOptions::ca_cert_pem(pem)", |t, s| {
        t.travel(TransportOptions::new().ca_cert_pem(s))
    }),
    (
        "TransportOptions::client_identity_pem(certificate_and_key)",
        |t, s| t.travel(TransportOptions::new().client_identity_pem(s)),
    ),
    ("TransportOptions::default_header(name)", |t, s| {
        t.travel(TransportOptions::new().default_header(s, "value"))
    }),
    ("TransportOptions::default_header(value)", |t, s| {
        t.travel(TransportOptions::new().default_header("x-header", s))
    }),
    ("TransportOptions::instance_host(name)", |t, s| {
        t.travel(TransportOptions::new().instance_host(s))
    }),
    ("TransportOptions::proxy(url)", |t, s| {
        t.travel(TransportOptions::new().proxy(s))
    }),
    ("TransportOptions::user_agent(text)", |t, s| {
        t.travel(TransportOptions::new().user_agent(s))
    }),
    ("Zitadel::builder(host)", |t, s| {
        t.facade(Zitadel::builder(s).access_token("token"))
    }),
    ("Zitadel::call_json(operation)", |t, s| {
        t.send(t.zitadel().call_json(s, Default::default()))
    }),
    ("Zitadel::on_behalf_of(token)", |t, s| {
        t.call(Ok(t.zitadel().on_behalf_of(s)))
    }),
    ("Zitadel::with_access_token(host)", |t, s| {
        t.call(Zitadel::with_access_token(s, "token"))
    }),
    ("Zitadel::with_access_token(token)", |t, s| {
        t.call(Zitadel::with_access_token(&t.host, s))
    }),
    ("Zitadel::with_client_credentials(host)", |t, s| {
        t.call(Zitadel::with_client_credentials(s, "billing", "s3cr3t"))
    }),
    ("Zitadel::with_client_credentials(client_id)", |t, s| {
        t.call(Zitadel::with_client_credentials(&t.host, s, "s3cr3t"))
    }),
    ("Zitadel::with_client_credentials(client_secret)", |t, s| {
        t.call(Zitadel::with_client_credentials(&t.host, "billing", s))
    }),
    ("Zitadel::with_private_key(host)", |t, s| {
        t.call(Zitadel::with_private_key(s, "/nowhere/key.json"))
    }),
    ("Zitadel::with_private_key(key_file)", |t, s| {
        t.call(Zitadel::with_private_key(&t.host, s))
    }),
    ("ZitadelBuilder::access_token(token)", |t, s| {
        t.facade(Zitadel::builder(&t.host).access_token(s))
    }),
    ("ZitadelBuilder::client_credentials(id)", |t, s| {
        t.facade(Zitadel::builder(&t.host).client_credentials(s, "s3cr3t"))
    }),
    ("ZitadelBuilder::client_credentials(secret)", |t, s| {
        t.facade(Zitadel::builder(&t.host).client_credentials("billing", s))
    }),
    ("ZitadelBuilder::organization(id)", |t, s| {
        t.facade(Zitadel::builder(&t.host).access_token("t").organization(s))
    }),
    ("ZitadelBuilder::private_key_file(path)", |t, s| {
        t.facade(Zitadel::builder(&t.host).private_key_file(s))
    }),
    ("ZitadelBuilder::private_key_json(text)", |t, s| {
        t.facade(Zitadel::builder(&t.host).private_key_json(s))
    }),
    ("ZitadelBuilder::scopes(scopes)", |t, s| {
        t.facade(
            Zitadel::builder(&t.host)
                .private_key_json(&t.key_json)
                .scopes([s]),
        )
    }),
];
