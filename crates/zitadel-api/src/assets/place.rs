use crate::operation::Endpoint;

/// What is taken somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Image,
    Font,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Instance,
    Organization,
    /// The user that calls.
    Me,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Logo,
    LogoDark,
    Icon,
    IconDark,
    Font,
    Avatar,
}

/// Where a file is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) owner: Owner,
    pub(super) item: Item,
}

impl Place {
    pub(super) fn kind(self) -> Kind {
        match self.item {
            Item::Font => Kind::Font,
            _ => Kind::Image,
        }
    }

    pub(super) fn path(self) -> String {
        let folder = match self.owner {
            Owner::Instance => "instance/policy/label",
            Owner::Organization => "org/policy/label",
            Owner::Me => "users/me",
        };
        let item = match self.item {
            Item::Logo => "logo",
            Item::LogoDark => "logo/dark",
            Item::Icon => "icon",
            Item::IconDark => "icon/dark",
            Item::Font => "font",
            Item::Avatar => "avatar",
        };
        format!("/assets/v1/{folder}/{item}")
    }

    /// Where it is until it is activated.
    pub(super) fn preview_path(self) -> String {
        format!("{}/_preview", self.path())
    }

    pub(super) fn upload(self) -> Endpoint {
        let permission = match self.owner {
            Owner::Instance => Some("iam.policy.write"),
            Owner::Organization => Some("policy.write"),
            Owner::Me => None,
        };
        Endpoint::of_request(format!("POST {}", self.path()), permission)
    }

    pub(super) fn download(self, path: &str) -> Endpoint {
        let permission = match self.owner {
            Owner::Instance => Some("iam.policy.read"),
            Owner::Organization => Some("policy.read"),
            Owner::Me => None,
        };
        Endpoint::of_request(format!("GET {path}"), permission)
    }
}
