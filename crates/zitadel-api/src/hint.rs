//! What to check, for refusals whose own words do not say it.

use http::StatusCode;

use crate::code::Code;
use crate::meaning::Meaning;

/// A refused call.
pub(crate) struct Refusal<'a> {
    pub(crate) host: &'a str,
    pub(crate) status: StatusCode,
    /// The code that the answer names, if it names one.
    pub(crate) code: Option<Code>,
    pub(crate) message: &'a str,
    pub(crate) meaning: Option<Meaning>,
    /// Where a redirect leads.
    pub(crate) redirect_origin: Option<String>,
    pub(crate) is_json: bool,
    /// What to check of a file, when one was uploaded or asked for.
    #[cfg(feature = "assets")]
    pub(crate) of_asset: Option<&'static str>,
    /// The permission that the operation needs, where it is known.
    pub(crate) permission: Option<&'static str>,
    /// What can be wrong with the token, when it is the token that was refused.
    pub(crate) token_advice: Option<String>,
}

pub(crate) fn for_refusal(refusal: &Refusal<'_>) -> Option<String> {
    if refusal.meaning == Some(Meaning::UnknownInstance) {
        return Some(format!(
            "{} was asked and knows no instance of that name: check the host, or name the instance with TransportOptions::instance_host when you dial another address",
            refusal.host
        ));
    }
    if refusal.status.is_redirection() {
        return Some(redirection(refusal));
    }
    let known = by_permission(refusal).or_else(|| refusal.token_advice.clone());
    #[cfg(feature = "assets")]
    let of_asset = refusal.of_asset;
    #[cfg(not(feature = "assets"))]
    let of_asset = None;
    known.or_else(|| {
        refusal
            .meaning
            .and_then(Meaning::hint)
            .or(of_asset)
            .or_else(|| by_status(refusal))
            .map(str::to_owned)
    })
}

fn by_permission(refusal: &Refusal<'_>) -> Option<String> {
    let permission = refusal.permission?;
    match refusal.meaning? {
        Meaning::MissingPermission if permission.contains("system.") => Some(format!(
            "grant the user a role with the permission {permission} (only system users have those that begin with system.)"
        )),
        Meaning::MissingPermission => Some(format!(
            "grant the user a role with the permission {permission}"
        )),
        Meaning::MissingMembership => Some(format!(
            "the user is no member there, so it may lack the permission {permission}"
        )),
        _ => None,
    }
}

fn by_status(refusal: &Refusal<'_>) -> Option<&'static str> {
    const PROXY: &str = "the answer is not Zitadel's own: check the host and any proxy on the way";
    match (refusal.status.as_u16(), refusal.code) {
        (_, Some(Code::Unauthenticated)) if refusal.message.contains("auth header missing") => {
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
