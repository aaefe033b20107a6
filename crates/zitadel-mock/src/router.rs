//! From a request to its answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use wiremock::{Request, Respond, ResponseTemplate};

use crate::answer::Answer;
use crate::faults::Endpoint;
use crate::instance::{Instance, UnknownHost};
use crate::{connect, discovery, introspection, token_endpoint};

#[derive(Debug)]
pub(crate) struct Router {
    instance: Arc<Instance>,
    answered: AtomicU64,
}

impl Router {
    pub(crate) fn new(instance: Arc<Instance>) -> Self {
        Self {
            instance,
            answered: AtomicU64::new(0),
        }
    }

    fn answer(&self, endpoint: Endpoint, request: &Request) -> Answer {
        let instance = &*self.instance;
        let issuer = match instance.issuer(request) {
            Ok(issuer) => issuer,
            Err(unknown) => return unknown_host(endpoint, &unknown),
        };
        let get = request.method.as_str() == "GET";
        match endpoint {
            Endpoint::Discovery if get => discovery::configuration(&issuer),
            Endpoint::Keys if get => discovery::jwks(instance),
            Endpoint::Token => token_endpoint::answer(instance, &issuer, request),
            Endpoint::Introspection => introspection::introspect(instance, &issuer, request),
            Endpoint::Userinfo if get || request.method.as_str() == "POST" => {
                introspection::userinfo(instance, request)
            }
            Endpoint::Api => connect::answer(instance, request),
            Endpoint::Discovery | Endpoint::Keys | Endpoint::Userinfo => Answer::empty(405),
        }
    }
}

impl Respond for Router {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let endpoint = endpoint(request.url.path());
        let plan = self.instance.faults().next(endpoint);
        let template = plan.fault().unwrap_or_else(|| {
            let mut answer = self.answer(endpoint, request);
            plan.edit(&mut answer);
            plan.delayed(answer.into_template(self.instance.dialect))
        });
        let number = self.answered.fetch_add(1, Ordering::Relaxed);
        template
            .insert_header("X-Request-Id", format!("mock{number:016x}"))
            .append_header(
                "Set-Cookie",
                "zitadel.useragent=not-to-be-kept; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax",
            )
    }
}

fn endpoint(path: &str) -> Endpoint {
    match path {
        "/.well-known/openid-configuration" => Endpoint::Discovery,
        "/oauth/v2/keys" => Endpoint::Keys,
        "/oauth/v2/token" => Endpoint::Token,
        "/oauth/v2/introspect" => Endpoint::Introspection,
        "/oidc/v1/userinfo" => Endpoint::Userinfo,
        _ => Endpoint::Api,
    }
}

fn unknown_host(endpoint: Endpoint, unknown: &UnknownHost) -> Answer {
    let message = unknown.message();
    match endpoint {
        Endpoint::Api => connect::ConnectError::new("not_found", message).into_answer(),
        _ => Answer::text(404, message),
    }
}
