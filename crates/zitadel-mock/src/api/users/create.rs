//! `AddHumanUser` and `CreateUser`.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{human, json, machine, password};
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::api::metadata;
use crate::clock::rfc3339;
use crate::directory::{Directory, Human, Machine, User, UserKind};

const EMBEDDED: &str = "embedded message failed validation | caused by: invalid ";

pub(super) fn add_human_user(call: &Call<'_>) -> Outcome {
    let organization = match call.request.message("organization")? {
        Some(organization) => organization.optional_text("orgId")?,
        None => None,
    };
    let mut directory = call.directory();
    if organization.is_none() {
        call.caller.check_organization(&directory)?;
    }
    let organization = organization.unwrap_or(&call.caller.organization_id);
    add_human(&mut directory, &call.request, organization, call.now())
}

/// Of an `AddHumanUserRequest`, wherever it is.
pub(in crate::api) fn add_human(
    directory: &mut Directory,
    message: &Message<'_>,
    organization: &str,
    now: Timestamp,
) -> Outcome {
    let mut human = new_human("AddHumanUserRequest", message, now)?;
    let email = human.email.clone();
    let new = NewUser {
        id: message.optional_text("userId")?,
        organization,
        username: message.optional_text("username")?.unwrap_or(&email),
    };
    let mut codes = json!({});
    human::give_codes(&mut human, human::new_codes(message)?, &mut codes);
    let mut user = new.create(directory, UserKind::Human(Box::new(human)), now)?;
    metadata::set(&mut user.metadata, message, now)?;
    let mut answer = json!({"userId": user.id, "details": json::change(&user)});
    merge(&mut answer, codes);
    directory.add_user(user);
    Ok(answer)
}

pub(super) fn create_user(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "CreateUserRequest";
    let now = call.now();
    let organization = call.request.required_text(REQUEST, "organizationId")?;
    let human = call.request.message("human")?;
    let machine = call.request.message("machine")?;
    let mut codes = json!({});
    let (kind, email) = match (human, machine) {
        (Some(message), None) => {
            let mut human = new_human("CreateUserRequest.Human", &message, now)?;
            human::give_codes(&mut human, human::new_codes(&message)?, &mut codes);
            let email = human.email.clone();
            (UserKind::Human(Box::new(human)), email)
        }
        (None, Some(message)) => (UserKind::Machine(new_machine(&message)?), String::new()),
        _ => {
            return Err(ApiError::validation(
                "CreateUserRequest.UserType",
                "value is required",
            ));
        }
    };
    let new = NewUser {
        id: call.request.optional_text("userId")?,
        organization,
        username: call.request.optional_text("username")?.unwrap_or(&email),
    };
    let mut directory = call.directory();
    let mut user = new.create(&mut directory, kind, now)?;
    for message in human.iter().chain([&call.request]) {
        metadata::set(&mut user.metadata, message, now)?;
    }
    let mut answer = json!({"id": user.id, "creationDate": rfc3339(user.created)});
    merge(&mut answer, codes);
    directory.add_user(user);
    Ok(answer)
}

fn merge(answer: &mut Value, more: Value) {
    if let (Value::Object(answer), Value::Object(more)) = (answer, more) {
        answer.extend(more);
    }
}

struct NewUser<'a> {
    id: Option<&'a str>,
    organization: &'a str,
    /// Empty: the user's id, for machines without a name of their own.
    username: &'a str,
}

impl NewUser<'_> {
    fn create(
        &self,
        directory: &mut Directory,
        kind: UserKind,
        now: Timestamp,
    ) -> Result<User, ApiError> {
        if !directory.organizations.contains_key(self.organization) {
            let error = ApiError::new(Code::FailedPrecondition, "Organisation not found");
            return Err(error.with_id("COMMAND-QXPGs"));
        }
        let id = match self.id {
            Some(id) if directory.users.contains_key(id) => return Err(id_taken(&kind)),
            Some(id) if !id.is_empty() => id.to_owned(),
            _ => directory.next_id(),
        };
        let username = Some(self.username)
            .filter(|name| !name.is_empty())
            .unwrap_or(&id);
        if directory.user_by_username(username).is_some() {
            let message = "User already exists";
            return Err(ApiError::new(Code::AlreadyExists, message).with_id("V3-DKcYh"));
        }
        let username = username.to_owned();
        Ok(User::new(
            id,
            self.organization.to_owned(),
            username,
            kind,
            now,
        ))
    }
}

fn id_taken(kind: &UserKind) -> ApiError {
    let error = ApiError::new(Code::FailedPrecondition, "Errors.User.AlreadyExisting");
    error.with_id(match kind {
        UserKind::Human(_) => "COMMAND-7yiox1isql",
        UserKind::Machine(_) => "COMMAND-k2una",
    })
}

/// The parts of a human that both requests have.
fn new_human(request: &str, message: &Message<'_>, now: Timestamp) -> Result<Human, ApiError> {
    let required = |name| ApiError::validation(&format!("{request}.{name}"), "value is required");
    let profile = message
        .message("profile")?
        .ok_or_else(|| required("Profile"))?;
    let email = message.message("email")?.ok_or_else(|| required("Email"))?;
    let mut human = Human {
        preferred_language: "und".to_owned(),
        gender: "GENDER_UNSPECIFIED".to_owned(),
        ..Human::default()
    };
    for name in ["givenName", "familyName"] {
        profile
            .required_text("SetHumanProfile", name)
            .map_err(|error| embedded(request, "Profile", error))?;
    }
    human::set_profile(&mut human, &profile)?;
    if human.display_name.is_empty() {
        human.display_name = format!("{} {}", human.given_name, human.family_name);
    }
    check_email(email.text("email")?).map_err(|error| embedded(request, "Email", error))?;
    human::set_email(&mut human, &email)?;
    if let Some(phone) = message.message("phone")? {
        human::set_phone(&mut human, &phone)?;
    }
    if let Some(password) = message.message("password")? {
        password::set(&mut human, &password, now)?;
    }
    if message.has("hashedPassword") {
        human.password_changed = Some(now);
    }
    Ok(human)
}

fn new_machine(message: &Message<'_>) -> Result<Machine, ApiError> {
    let mut machine = Machine {
        name: message
            .required_text("CreateUserRequest.Machine", "name")?
            .to_owned(),
        ..Machine::default()
    };
    machine::update(&mut machine, message)?;
    Ok(machine)
}

fn check_email(email: &str) -> Result<(), ApiError> {
    let right = email
        .split_once('@')
        .is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    if right {
        return Ok(());
    }
    Err(ApiError::validation(
        "SetHumanEmail.Email",
        "value must be a valid email address | caused by: mail: missing '@' or angle-addr",
    ))
}

/// The error of a part, as the whole reports it.
fn embedded(request: &str, part: &str, error: ApiError) -> ApiError {
    let cause = error.message();
    let cause = cause.strip_prefix("invalid ").unwrap_or(cause);
    ApiError::validation(&format!("{request}.{part}"), &format!("{EMBEDDED}{cause}"))
}
