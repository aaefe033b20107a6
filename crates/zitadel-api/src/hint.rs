//! What to check, for refusals whose own words do not say it.

use http::StatusCode;

use crate::code::Code;
use crate::error::is_unknown_instance;

/// A refused call.
pub(crate) struct Refusal<'a> {
    pub(crate) host: &'a str,
    pub(crate) status: StatusCode,
    /// The code that the answer names, if it names one.
    pub(crate) code: Option<Code>,
    pub(crate) message: &'a str,
    pub(crate) id: Option<&'a str>,
    /// Where a redirect leads.
    pub(crate) redirect_origin: Option<String>,
    pub(crate) is_json: bool,
    /// The permission that the operation needs, where it is known.
    pub(crate) permission: Option<&'static str>,
}

pub(crate) fn for_refusal(refusal: &Refusal<'_>) -> Option<String> {
    if is_unknown_instance(refusal.message) {
        return Some(format!(
            "{} was asked and knows no instance of that name: check the host, or name the instance with TransportOptions::instance_host when you dial another address",
            refusal.host
        ));
    }
    if refusal.status.is_redirection() {
        return Some(redirection(refusal));
    }
    if let Some(hint) = by_permission(refusal) {
        return Some(hint);
    }
    by_id(refusal.id)
        .or_else(|| by_status(refusal))
        .map(str::to_owned)
}

fn by_permission(refusal: &Refusal<'_>) -> Option<String> {
    let permission = refusal.permission?;
    Some(match refusal.id? {
        "AUTH-5mWD2" if permission.contains("system.") => format!(
            "grant the user a role with the permission {permission} (only system users have those that begin with system.)"
        ),
        "AUTH-5mWD2" => format!("grant the user a role with the permission {permission}"),
        "AUTHZ-cdgFk" => {
            format!("the user is no member there, so it may lack the permission {permission}")
        }
        _ => return None,
    })
}

fn by_id(id: Option<&str>) -> Option<&'static str> {
    Some(match id? {
        "AUTH-7fs1e" => {
            "the token was revoked or has run out, or it lacks the scope urn:zitadel:iam:org:project:id:zitadel:aud, or the user was deactivated, or only a system user may call this operation"
        }
        "AUTH-5mWD2" => {
            "grant the user a role with this permission; some operations are for system users only"
        }
        "AUTHZ-cdgFk" => {
            "the user is no member there, so it may lack the permission for this operation"
        }
        "QUERY-4M0fs" => "ask for at most 1000 entries a page",
        "RECOVER" => "the server crashed over this request",
        id if id.starts_with("QUOTA-") => {
            "a quota of the instance is used up, which waiting does not heal soon"
        }
        _ => return None,
    })
}

fn by_status(refusal: &Refusal<'_>) -> Option<&'static str> {
    const PROXY: &str = "the answer is not Zitadel's own: check the host and any proxy on the way";
    match (refusal.status.as_u16(), refusal.code) {
        (401, Some(_)) if refusal.message.contains("auth header missing") => {
            Some("a proxy on the way may have taken the Authorization header out")
        }
        (401, None) => {
            Some("the answer is not Zitadel's own: a proxy on the way asks for credentials")
        }
        (404, None) if refusal.is_json => Some(
            "this server does not have the service: it may be of an older release, or the service is switched off",
        ),
        (404, None) => Some(
            "this server does not have the operation: it may be of an older release, or the host is not Zitadel",
        ),
        (_, Some(Code::Unimplemented)) => Some("this server does not have the operation"),
        (415, None) => Some(
            "the request's content type did not arrive as application/json: check any proxy on the way",
        ),
        (429, _) => Some("too many requests: slow down"),
        (502..=504, None) => Some("the server is down or restarting behind its proxy"),
        (_, None) => Some(PROXY),
        _ => None,
    }
}

fn redirection(refusal: &Refusal<'_>) -> String {
    match &refusal.redirect_origin {
        Some(origin) if origin != refusal.host => format!(
            "redirects are not followed, since they would carry the token elsewhere: if {origin} is your instance, give it as the host"
        ),
        _ => "redirects are not followed: check the host and any proxy on the way".to_owned(),
    }
}
