//! What the claims of a token must say to be taken here.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use zitadel_transport::redaction::Given;

use crate::token::claims::texts;
use crate::token::json::{Json, Object};
use crate::token::numeric_date;

/// As much of another issuer is shown.
const MAX_ISSUER: usize = 200;

/// What is expected of every token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expectation<'a> {
    /// The issuer, to the letter.
    pub(crate) issuer: &'a str,
    /// One of these must be in `aud`. Empty: any audience will do.
    pub(crate) audiences: &'a [String],
    /// By how much clocks may differ.
    pub(crate) leeway: SignedDuration,
}

/// Why claims are refused. It shows nothing of the token but times and its issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    WrongType(&'static str),
    Missing(&'static str),
    OtherIssuer { expected: String, said: String },
    OtherAudience { expected: Vec<String> },
    Expired(Timestamp),
    NotYetValid(Timestamp),
    IssuedInFuture(Timestamp),
    IdToken,
}

/// The claims that are judged, each of its type. A wrong type is a refusal, never an absence.
#[derive(Default)]
struct Judged<'a> {
    issuer: Option<&'a str>,
    subject: Option<&'a str>,
    audience: Option<Json<'a>>,
    expiry: Option<Timestamp>,
    not_before: Option<Timestamp>,
    issued: Option<Timestamp>,
    /// There is what only an id token says, which is for the client that asked for it and no key to
    /// an API.
    is_id_token: bool,
}

impl<'a> Judged<'a> {
    fn of(claims: &'a Object) -> Result<Self, Refusal> {
        let mut judged = Self::default();
        for (name, value) in claims.members() {
            match name {
                "iss" => judged.issuer = Some(text("iss", value)?),
                "sub" => judged.subject = Some(text("sub", value)?),
                "aud" => judged.audience = Some(are_texts("aud", value)?),
                "exp" => judged.expiry = Some(time("exp", value)?),
                "nbf" => judged.not_before = Some(time("nbf", value)?),
                "iat" => judged.issued = Some(time("iat", value)?),
                "at_hash" | "c_hash" | "nonce" => judged.is_id_token = true,
                "client_id" => is_text("client_id", value)?,
                "jti" => is_text("jti", value)?,
                "scope" => is_text("scope", value)?,
                "scopes" => _ = are_texts("scopes", value)?,
                "username" => is_text("username", value)?,
                _ => {}
            }
        }
        match judged.subject {
            Some("") => Err(Refusal::Missing("sub")),
            _ => Ok(judged),
        }
    }
}

fn text<'a>(name: &'static str, value: Json<'a>) -> Result<&'a str, Refusal> {
    value.as_str().ok_or(Refusal::WrongType(name))
}

fn is_text(name: &'static str, value: Json<'_>) -> Result<(), Refusal> {
    text(name, value).map(|_| ())
}

fn time(name: &'static str, value: Json<'_>) -> Result<Timestamp, Refusal> {
    numeric_date::timestamp(Some(value)).ok_or(Refusal::WrongType(name))
}

/// One text, or a list of texts.
fn are_texts<'a>(name: &'static str, value: Json<'a>) -> Result<Json<'a>, Refusal> {
    let is_text = |value: Json<'_>| value.as_str().is_some();
    let fits = is_text(value) || (value.is_list() && value.items().all(is_text));
    fits.then_some(value).ok_or(Refusal::WrongType(name))
}

impl Expectation<'_> {
    /// Judges the claims of a token whose signature is good.
    pub(crate) fn judge_token(&self, claims: &Object, now: Timestamp) -> Result<(), Refusal> {
        let judged = Judged::of(claims)?;
        for (name, is_there) in [
            ("iss", judged.issuer.is_some()),
            ("sub", judged.subject.is_some()),
            ("aud", judged.audience.is_some()),
            ("exp", judged.expiry.is_some()),
        ] {
            if !is_there {
                return Err(Refusal::Missing(name));
            }
        }
        if judged.is_id_token {
            return Err(Refusal::IdToken);
        }
        self.judge(&judged, now)
    }

    /// Judges what an issuer says of a token that it calls active: RFC 7662 demands no claim, but
    /// what is there must fit.
    pub(crate) fn judge_introspection(
        &self,
        claims: &Object,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        let judged = Judged::of(claims)?;
        if judged.subject.is_none() {
            return Err(Refusal::Missing("sub"));
        }
        self.judge(&judged, now)
    }

    /// Judges whose token it claims to be.
    pub(crate) fn judge_issuer(&self, claims: &Object) -> Result<(), Refusal> {
        self.is_issuer(claims.get("iss").and_then(Json::as_str))
    }

    fn is_issuer(&self, said: Option<&str>) -> Result<(), Refusal> {
        match said {
            Some(said) if said != self.issuer => Err(Refusal::OtherIssuer {
                expected: self.issuer.to_owned(),
                said: said.chars().take(MAX_ISSUER).collect(),
            }),
            _ => Ok(()),
        }
    }

    fn judge(&self, claims: &Judged<'_>, now: Timestamp) -> Result<(), Refusal> {
        self.is_issuer(claims.issuer)?;
        let is_expected = |audience: &str| self.audiences.iter().any(|one| one == audience);
        if !self.audiences.is_empty() && !texts(claims.audience).any(is_expected) {
            return Err(Refusal::OtherAudience {
                expected: self.audiences.to_vec(),
            });
        }
        // Differences cannot overflow, sums at the end of the calendar would.
        if let Some(expiry) = claims.expiry {
            if now.duration_since(expiry) >= self.leeway {
                return Err(Refusal::Expired(expiry));
            }
        }
        if let Some(not_before) = claims.not_before {
            if not_before.duration_since(now) > self.leeway {
                return Err(Refusal::NotYetValid(not_before));
            }
        }
        if let Some(issued) = claims.issued {
            if issued.duration_since(now) > self.leeway {
                return Err(Refusal::IssuedInFuture(issued));
            }
        }
        Ok(())
    }
}

fn shown(audiences: &[String]) -> String {
    let shown: Vec<String> = audiences.iter().map(|one| Given(one).to_string()).collect();
    shown.join(" or ")
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongType(name) => write!(f, "its '{name}' is of a wrong type"),
            Self::Missing(name) => write!(f, "it has no '{name}'"),
            Self::OtherIssuer { expected, said } => write!(
                f,
                "it was issued by {:?}, and {:?} is expected",
                Given(said),
                Given(expected)
            ),
            Self::OtherAudience { expected } => write!(
                f,
                "it is for others: {} is not in its audience. Whoever asks for the token adds the scope urn:zitadel:iam:org:project:id:{{project id}}:aud",
                shown(expected)
            ),
            Self::Expired(at) => write!(f, "it has expired at {at}"),
            Self::NotYetValid(at) => write!(f, "it is not valid before {at}"),
            Self::IssuedInFuture(at) => write!(
                f,
                "it says that it was issued at {at}, which is yet to come: check the clocks"
            ),
            Self::IdToken => f.write_str(
                "it is an id token, which is for the client that signed somebody in: send the access token",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const NOW: i64 = 1_795_232_626;

    fn judge(change: Value) -> Result<(), Refusal> {
        let mut claims = json!({
            "iss": "https://acme.example", "sub": "1", "aud": ["2", "3"],
            "exp": NOW + 60, "iat": NOW - 60, "nbf": NOW - 60,
        });
        for (name, value) in change.as_object().unwrap() {
            match value {
                Value::Null => claims.as_object_mut().unwrap().remove(name),
                value => claims
                    .as_object_mut()
                    .unwrap()
                    .insert(name.clone(), value.clone()),
            };
        }
        let expectation = Expectation {
            issuer: "https://acme.example",
            audiences: &["3".to_owned()],
            leeway: SignedDuration::from_secs(5),
        };
        let now = Timestamp::from_second(NOW).unwrap();
        let claims = Object::read(claims.to_string().as_bytes()).unwrap();
        expectation.judge_token(&claims, now)
    }

    #[test]
    fn what_fits_is_taken() {
        for change in [
            json!({}),
            json!({"aud": "3"}),
            json!({"nbf": null, "iat": null}),
            json!({"exp": NOW as f64 + 0.5}),
            json!({"exp": NOW - 4}),
            json!({"nbf": NOW + 5}),
            json!({"iat": NOW + 5}),
            json!({"scope": "openid", "client_id": "x"}),
        ] {
            assert_eq!(judge(change.clone()), Ok(()), "{change}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_for_its_reason() {
        let at = |second| Timestamp::from_second(second).unwrap();
        for (change, refusal) in [
            (json!({"exp": NOW - 5}), Refusal::Expired(at(NOW - 5))),
            (json!({"exp": 0}), Refusal::Expired(at(0))),
            (json!({"exp": -1}), Refusal::Expired(at(-1))),
            (json!({"nbf": NOW + 6}), Refusal::NotYetValid(at(NOW + 6))),
            (
                json!({"iat": NOW + 6}),
                Refusal::IssuedInFuture(at(NOW + 6)),
            ),
            (json!({"exp": null}), Refusal::Missing("exp")),
            (json!({"sub": null}), Refusal::Missing("sub")),
            (json!({"sub": ""}), Refusal::Missing("sub")),
            (json!({"iss": null}), Refusal::Missing("iss")),
            (json!({"aud": null}), Refusal::Missing("aud")),
            (
                json!({"exp": (NOW + 60).to_string()}),
                Refusal::WrongType("exp"),
            ),
            (json!({"exp": true}), Refusal::WrongType("exp")),
            (json!({"exp": [NOW + 60]}), Refusal::WrongType("exp")),
            (json!({"exp": 1e300}), Refusal::WrongType("exp")),
            (json!({"nbf": "now"}), Refusal::WrongType("nbf")),
            (json!({"iat": {}}), Refusal::WrongType("iat")),
            (json!({"sub": 1}), Refusal::WrongType("sub")),
            (
                json!({"iss": ["https://acme.example"]}),
                Refusal::WrongType("iss"),
            ),
            (json!({"aud": 3}), Refusal::WrongType("aud")),
            (json!({"aud": ["3", 3]}), Refusal::WrongType("aud")),
            (json!({"aud": {"3": "3"}}), Refusal::WrongType("aud")),
            (json!({"scope": ["openid"]}), Refusal::WrongType("scope")),
            (json!({"at_hash": "x"}), Refusal::IdToken),
            (json!({"nonce": "x"}), Refusal::IdToken),
        ] {
            assert_eq!(judge(change.clone()), Err(refusal), "{change}");
        }
        for other in ["4", "", "33", "3 "] {
            let refused = judge(json!({"aud": [other]}));
            assert!(
                matches!(refused, Err(Refusal::OtherAudience { .. })),
                "{other:?}"
            );
        }
        assert!(matches!(
            judge(json!({"aud": []})),
            Err(Refusal::OtherAudience { .. })
        ));
        for other in [
            "https://acme.example/",
            "https://acme.exampl",
            "https://ACME.example",
            "http://acme.example",
            "",
        ] {
            let refused = judge(json!({"iss": other}));
            assert!(
                matches!(refused, Err(Refusal::OtherIssuer { .. })),
                "{other:?}"
            );
        }
    }
}
