//! Three small operations.

use zitadel_api::{ListOperation, Operation, PageWindow};

macro_rules! message {
    ($(#[$meta:meta])* $type:ident { $($index:literal $field:ident: $value:ty = $name:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(crate) struct $type {
            $(pub(crate) $field: $value,)*
        }

        impl zitadel_api::json::Message for $type {
            fn slots(&self) -> &'static [zitadel_api::json::Slot] {
                const { &[$(zitadel_api::json::Slot::Field(zitadel_api::json::Name::given($name, stringify!($field))),)*] }
            }

            fn field(&self, index: usize) -> Option<&dyn zitadel_api::json::Field> {
                match index {
                    $($index => Some(&self.$field),)*
                    _ => None,
                }
            }

            fn field_mut(&mut self, index: usize) -> Option<&mut dyn zitadel_api::json::Field> {
                match index {
                    $($index => Some(&mut self.$field),)*
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use message;

message!(Thing {
    0 id: String = "id",
    1 display_name: String = "displayName",
});

message!(Page {
    0 offset: u64 = "offset",
    1 limit: u32 = "limit",
});

message!(ListThingsRequest {
    0 pagination: Option<Page> = "pagination",
    1 name: String = "name",
});

message!(PageDetails {
    0 total_result: u64 = "totalResult",
    1 applied_limit: u64 = "appliedLimit",
});

message!(ListThingsResponse {
    0 pagination: Option<PageDetails> = "pagination",
    1 things: Vec<Thing> = "things",
});

pub(crate) struct GetThing;

impl Operation for GetThing {
    type Request = Thing;
    type Response = Thing;
    const PATH: &'static str = "/test.v1.ThingService/GetThing";
    const READ_ONLY: bool = true;
}

pub(crate) struct CreateThing;

impl Operation for CreateThing {
    type Request = Thing;
    type Response = Thing;
    const PATH: &'static str = "/test.v1.ThingService/CreateThing";
    const READ_ONLY: bool = false;
}

pub(crate) struct ListThings;

impl Operation for ListThings {
    type Request = ListThingsRequest;
    type Response = ListThingsResponse;
    const PATH: &'static str = "/test.v1.ThingService/ListThings";
    const READ_ONLY: bool = true;
}

impl ListOperation for ListThings {
    type Item = Thing;

    fn window(request: &ListThingsRequest) -> PageWindow {
        let page = request.pagination.clone().unwrap_or_default();
        PageWindow {
            offset: page.offset,
            limit: page.limit,
        }
    }

    fn set_window(request: &mut ListThingsRequest, window: PageWindow) {
        let page = request.pagination.get_or_insert_default();
        page.offset = window.offset;
        page.limit = window.limit;
    }

    fn items(response: &mut ListThingsResponse) -> &mut Vec<Thing> {
        &mut response.things
    }

    fn applied_limit(response: &ListThingsResponse) -> Option<u64> {
        Some(response.pagination.as_ref()?.applied_limit)
    }

    fn total(response: &ListThingsResponse) -> Option<u64> {
        let total = response.pagination.as_ref()?.total_result;
        (total > 0).then_some(total)
    }
}

/// `{"id": "1"}` as a request.
pub(crate) fn thing() -> Thing {
    Thing {
        id: "1".to_owned(),
        ..Thing::default()
    }
}
