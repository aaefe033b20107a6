//! From a request to its answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use wiremock::{Request, Respond, ResponseTemplate};

use crate::api::{ApiError, Code, dispatch, rest};
use crate::endpoint::Endpoint;
use crate::faults::Plan;
use crate::instance::{Instance, UnknownHost};
use crate::oauth::{discovery, introspection, token_endpoint, userinfo};
use crate::response::Response;

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

    fn template(&self, endpoint: Endpoint, plan: &Plan, request: &Request) -> ResponseTemplate {
        let instance = &*self.instance;
        let mut response = match instance.issuer(request) {
            Ok(issuer) => {
                let mounted = instance.mounts().response(request);
                if let Some(mounted) = mounted {
                    return mounted.respond(request);
                }
                self.response(endpoint, &issuer, request)
            }
            Err(unknown) => unknown_host(endpoint, request.url.path(), &unknown),
        };
        plan.edit(&mut response);
        response.into_template(instance.dialect)
    }

    fn response(&self, endpoint: Endpoint, issuer: &str, request: &Request) -> Response {
        let instance = &*self.instance;
        let get = request.method.as_str() == "GET";
        match endpoint {
            Endpoint::Discovery if get => discovery::configuration(issuer),
            Endpoint::Keys if get => discovery::jwks(instance),
            Endpoint::Token => token_endpoint::respond(instance, issuer, request),
            Endpoint::Introspection => introspection::respond(instance, issuer, request),
            Endpoint::Userinfo if get || request.method.as_str() == "POST" => {
                userinfo::respond(instance, request)
            }
            Endpoint::Api if rest::routes::serves(request.url.path()) => {
                rest::respond(instance, request)
            }
            Endpoint::Api => dispatch::respond(instance, request),
            Endpoint::Discovery | Endpoint::Keys | Endpoint::Userinfo => Response::empty(405),
        }
    }
}

impl Respond for Router {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let endpoint = Endpoint::of_path(request.url.path());
        let plan = self.instance.faults().next(endpoint);
        let template = plan
            .fault()
            .unwrap_or_else(|| plan.delayed(self.template(endpoint, &plan, request)));
        let number = self.answered.fetch_add(1, Ordering::Relaxed);
        template
            .insert_header("X-Request-Id", format!("mock{number:016x}"))
            .append_header(
                "Set-Cookie",
                "zitadel.useragent=not-to-be-kept; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax",
            )
    }
}

fn unknown_host(endpoint: Endpoint, path: &str, unknown: &UnknownHost) -> Response {
    let message = unknown.message();
    match endpoint {
        Endpoint::Api if rest::routes::serves(path) => {
            ApiError::new(Code::NotFound, message).into_gateway_response()
        }
        Endpoint::Api => ApiError::new(Code::NotFound, message).into_response(),
        _ => Response::text(404, message),
    }
}
