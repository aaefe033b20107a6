//! Every operation of the v1 API by verb and path: `routes.txt`, read once.

use std::sync::LazyLock;

use crate::dialect::Dialect;

/// What `cargo xtask codegen` says of its form: `xtask/src/codegen/mock_routes.rs`.
const TABLE: &str = include_str!("routes.txt");

static SERVICES: LazyLock<Vec<RestService>> = LazyLock::new(|| {
    let mut services: Vec<RestService> = Vec::new();
    for line in TABLE.lines() {
        let words: Vec<_> = line.split(' ').collect();
        match (words.as_slice(), services.last_mut()) {
            (["service", name, beginning], _) => services.push(RestService {
                name,
                beginning,
                routes: Vec::new(),
            }),
            ([verb, path, method, permission, fields @ ..], Some(service))
                if path.starts_with('/') =>
            {
                service.routes.push(Route {
                    service: service.name,
                    method,
                    verb: verb.trim_end_matches('*'),
                    has_body: verb.ends_with('*'),
                    permission: Permission::of(permission),
                    fields: fields
                        .iter()
                        .filter_map(|field| field.split_once(':'))
                        .collect(),
                    steps: path.split('/').skip(1).map(Step::of).collect(),
                });
            }
            _ => {}
        }
    }
    services
});

struct RestService {
    name: &'static str,
    /// Of all its paths.
    beginning: &'static str,
    routes: Vec<Route>,
}

pub(super) struct Route {
    pub(super) service: &'static str,
    pub(super) method: &'static str,
    verb: &'static str,
    pub(super) has_body: bool,
    pub(super) permission: Permission,
    /// Of the path those that are no texts, and without a body all others too, with their kinds.
    pub(super) fields: Vec<(&'static str, &'static str)>,
    steps: Vec<Step>,
}

pub(super) enum Permission {
    /// Not even a token is asked for.
    Nothing,
    /// Any valid token will do.
    Token,
    /// Any of these, separated by commas.
    AnyOf(&'static str),
}

impl Permission {
    fn of(word: &'static str) -> Self {
        match word {
            "-" => Self::Nothing,
            "authenticated" => Self::Token,
            names => Self::AnyOf(names),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Literal(&'static str),
    Variable(&'static str),
    /// With the slashes in it.
    Rest(&'static str),
}

impl Step {
    fn of(text: &'static str) -> Self {
        match text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'))
        {
            None => Self::Literal(text),
            Some(variable) => match variable.strip_suffix("=**") {
                None => Self::Variable(variable),
                Some(variable) => Self::Rest(variable),
            },
        }
    }

    fn is_literal(self) -> bool {
        matches!(self, Self::Literal(_))
    }
}

/// Fields of the request that the path holds.
pub(super) type PathValues = Vec<(&'static str, String)>;

pub(super) enum Found {
    Route(&'static Route, PathValues),
    OnlyWithOtherVerbs,
    Nothing,
}

/// Whether a path is one of the v1 API, whatever is there.
pub(crate) fn serves(path: &str) -> bool {
    service_of(path).is_some()
}

/// Whether a service has its operations by REST, and not over Connect.
pub(crate) fn is_service(name: &str) -> bool {
    SERVICES.iter().any(|service| service.name == name)
}

fn service_of(path: &str) -> Option<(&'static RestService, &str)> {
    SERVICES.iter().find_map(|service| {
        let below = path.strip_prefix(service.beginning)?.strip_prefix('/')?;
        Some((service, below))
    })
}

/// What a request means, by its path with nothing escaped: to a real server, an escaped slash is one.
pub(super) fn find(dialect: Dialect, verb: &str, path: &str) -> Found {
    let Some((service, below)) = service_of(path) else {
        return Found::Nothing;
    };
    // A second slash behind the beginning does not count.
    let below = below.strip_prefix('/').unwrap_or(below);
    let steps: Vec<_> = below.split('/').collect();
    let known = |route: &&Route| !dialect.lacks_method(route.method);
    let mut with_other_verbs = false;
    let mut best: Option<(&Route, PathValues)> = None;
    for route in service.routes.iter().filter(known) {
        let Some(values) = route.values(&steps) else {
            continue;
        };
        with_other_verbs |= route.verb != verb;
        let is_better = |(other, _): &(&Route, _)| route.is_before(other);
        if route.verb == verb && best.as_ref().is_none_or(is_better) {
            best = Some((route, values));
        }
    }
    match best {
        Some((route, values)) => Found::Route(route, values),
        None if with_other_verbs => Found::OnlyWithOtherVerbs,
        None => Found::Nothing,
    }
}

impl Route {
    /// `package.Service/Method`
    pub(super) fn operation(&self) -> String {
        format!("{}/{}", self.service, self.method)
    }

    fn values(&self, path: &[&str]) -> Option<PathValues> {
        let mut values = Vec::new();
        for (index, step) in self.steps.iter().enumerate() {
            match (step, path.get(index)?) {
                (Step::Literal(literal), actual) if literal == actual => {}
                (Step::Literal(_), _) => return None,
                (Step::Variable(name), actual) => values.push((*name, (*actual).to_owned())),
                (Step::Rest(name), _) => {
                    values.push((*name, path[index..].join("/")));
                    return Some(values);
                }
            }
        }
        (self.steps.len() == path.len()).then_some(values)
    }

    /// Whether it is meant, rather than another route with the same path: the one that says more.
    fn is_before(&self, other: &Self) -> bool {
        let literals = |route: &Self| -> Vec<bool> {
            route.steps.iter().map(|step| step.is_literal()).collect()
        };
        literals(self) > literals(other)
    }
}

/// The value of an enum by its name or its number.
pub(super) fn enum_value(enumeration: &str, value: &str) -> Option<&'static str> {
    let mut lines = TABLE
        .lines()
        .rev()
        .filter_map(|line| line.strip_prefix("enum "));
    let values = lines.find_map(|line| line.strip_prefix(enumeration)?.strip_prefix(' '))?;
    let mut values = values.split(' ').filter_map(|one| one.split_once(':'));
    values
        .find(|(name, number)| *name == value || *number == value)
        .map(|(name, _)| name)
}
