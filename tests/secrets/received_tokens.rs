//! Every text parameter of `zitadel-verify`, and what an API does with what it gets.

use std::future::Future;
use std::pin::Pin;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use serde_json::json;
use zitadel_mock::ZitadelMock;
use zitadel_test_support::captured_log::CapturedLog;
use zitadel_verify::{
    CachedAnswer, Claims, Guard, RedisCache, Role, SealingKey, TokenVerifier, TokenVerifierBuilder,
    VerifyError, bearer_token,
};

type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

const SEALING_SECRET: [u8; 32] = [7; 32];

/// An API that tokens are sent to.
#[derive(Clone)]
pub(crate) struct Api {
    host: String,
    key_json: String,
    audience: String,
    /// A signed one and an opaque one.
    tokens: [String; 2],
    claims: Claims,
    log: CapturedLog,
}

impl Api {
    pub(crate) async fn of(mock: &ZitadelMock, log: &CapturedLog) -> Self {
        let application = mock.application();
        let audience = application.project_id().to_owned();
        let said = json!({"sub": "ada", "aud": [audience], "scope": "openid"});
        let tokens = [mock.token_for(said.clone()), mock.opaque_token_for(said)];
        let key_json = application.key_json().to_owned();
        let verifier = TokenVerifier::builder(mock.url())
            .application_key_json(&key_json)
            .audience(&audience);
        let claims = verifier.build().unwrap().verify(&tokens[1]).await.unwrap();
        let _ = log.take();
        Self {
            host: mock.url().to_owned(),
            key_json,
            audience,
            tokens,
            claims,
            log: log.clone(),
        }
    }

    fn show<T>(&self, made: Result<T, VerifyError>) -> Work
    where
        T: std::fmt::Debug,
    {
        match made {
            Ok(value) => self.log.add_debug(&value),
            Err(error) => self.log.add_error(&error),
        }
        Box::pin(async {})
    }

    /// With credentials, and for its own audience.
    fn builder(&self) -> TokenVerifierBuilder {
        self.for_anybody().audience(&self.audience)
    }

    fn for_anybody(&self) -> TokenVerifierBuilder {
        TokenVerifier::builder(&self.host).application_key_json(&self.key_json)
    }

    /// Builds the verifier, and gives it tokens.
    fn verify(&self, builder: TokenVerifierBuilder) -> Work {
        let tokens = self.tokens.to_vec();
        self.verify_these(builder, tokens)
    }

    fn verify_these(&self, builder: TokenVerifierBuilder, tokens: Vec<String>) -> Work {
        self.log.add_debug(&builder);
        let verifier = match builder.build() {
            Ok(verifier) => verifier,
            Err(error) => return self.show::<()>(Err(error)),
        };
        self.log.add_debug(&verifier);
        let log = self.log.clone();
        Box::pin(async move {
            for token in tokens {
                match verifier.verify(&token).await {
                    Ok(claims) => log.add_debug(&claims),
                    Err(error) => log.add_error(&error),
                }
            }
            log.add_debug(&verifier);
        })
    }

    fn require(&self, guard: impl Into<Guard>) -> Work {
        let guard = guard.into();
        self.log.add_debug(&guard);
        self.show(self.claims.require(guard))
    }

    fn cached(&self, cache: Result<RedisCache, VerifyError>) -> Work {
        match cache {
            Ok(cache) => {
                self.log.add_debug(&cache);
                self.verify(self.builder().cache(cache))
            }
            Err(error) => self.show::<()>(Err(error)),
        }
    }
}

fn sealing() -> SealingKey {
    SealingKey::new(SEALING_SECRET).unwrap()
}

/// As a URL that Redis could be at, where it is one.
fn of_redis(text: &str) -> String {
    text.replacen("http://", "redis://", 1)
}

type Give = fn(&Api, String) -> Work;

/// What to do with a text, by the parameter that it is given to.
pub(crate) const PARAMETERS: &[(&str, Give)] = &[
    ("CachedAnswer::from_json(text)", |api, s| {
        api.show(Ok(CachedAnswer::from_json(s.as_bytes())))
    }),
    ("Claims::get(name)", |api, s| {
        api.show(Ok(api.claims.get(&s)))
    }),
    ("Claims::metadata(key)", |api, s| {
        api.show(Ok(api.claims.metadata(&s)))
    }),
    ("Claims::require_audience(audience)", |api, s| {
        api.show(api.claims.require_audience(&s))
    }),
    ("Claims::require_scope(scope)", |api, s| {
        api.show(api.claims.require_scope(&s))
    }),
    ("Guard::audience(audience)", |api, s| {
        api.require(Guard::audience(s))
    }),
    ("Guard::scope(scope)", |api, s| api.require(Guard::scope(s))),
    ("RedisCache::cluster(urls)", |api, s| {
        api.cached(RedisCache::cluster([of_redis(&s)], sealing()))
    }),
    ("RedisCache::prefix(prefix)", |api, s| {
        let cache = RedisCache::single("redis://127.0.0.1:1", sealing());
        api.cached(cache.map(|cache| cache.prefix(s)))
    }),
    ("RedisCache::single(url)", |api, s| {
        api.cached(RedisCache::single(of_redis(&s), sealing()))
    }),
    ("Role::in_organization(id)", |api, s| {
        api.require(Role::new("reader").in_organization(s))
    }),
    ("Role::new(key)", |api, s| api.require(Role::new(s))),
    ("Role::of_project(id)", |api, s| {
        api.require(Role::new("reader").of_project(s))
    }),
    ("SealingKey::new(secret)", |api, s| {
        let cache =
            SealingKey::new(s).and_then(|key| RedisCache::single("redis://127.0.0.1:1", key));
        api.cached(cache)
    }),
    ("TokenVerifier::builder(host)", |api, s| {
        let builder = TokenVerifier::builder(s).client_credentials("billing", "s3cr3t");
        api.verify(builder.any_audience())
    }),
    ("TokenVerifier::verify(token)", |api, s| {
        let lenient = api.for_anybody().any_audience();
        api.verify_these(lenient, vec![s.clone(), format!("{s}.{s}.{s}")])
    }),
    (
        "TokenVerifierBuilder::application_key_file(path)",
        |api, s| api.verify(api.builder().application_key_file(s)),
    ),
    (
        "TokenVerifierBuilder::application_key_json(text)",
        |api, s| api.verify(api.builder().application_key_json(s)),
    ),
    ("TokenVerifierBuilder::audience(id)", |api, s| {
        api.verify(api.for_anybody().audience(s))
    }),
    (
        "TokenVerifierBuilder::client_credentials(client_id)",
        |api, s| api.verify(api.builder().client_credentials(s, "s3cr3t")),
    ),
    (
        "TokenVerifierBuilder::client_credentials(client_secret)",
        |api, s| api.verify(api.builder().client_credentials("billing", s)),
    ),
    (
        "TokenVerifierBuilder::introspection_endpoint(url)",
        |api, s| api.verify(api.builder().introspection_endpoint(s)),
    ),
    ("TokenVerifierBuilder::issuer(issuer)", |api, s| {
        api.verify(api.builder().issuer(s))
    }),
    ("TokenVerifierBuilder::jwks_uri(url)", |api, s| {
        api.verify(api.builder().jwks_uri(s))
    }),
    ("TokenVerifierBuilder::keys(json)", |api, s| {
        api.verify(api.builder().keys(s))
    }),
    ("bearer_token(headers)", |api, s| {
        let mut headers = HeaderMap::new();
        for value in [s.clone(), format!("Bearer {s}"), format!("Bearer {s} {s}")] {
            if let Ok(value) = value.parse() {
                headers.insert(AUTHORIZATION, value);
                if let Err(error) = bearer_token(&headers) {
                    api.log.add_error(&error);
                }
            }
        }
        api.show(bearer_token(&HeaderMap::new()))
    }),
];
