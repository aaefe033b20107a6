//! Three small operations.

use zitadel_api::{Endpoint, ListOperation, ListPart, Operation, PageWindow};

macro_rules! message {
    ($(#[$meta:meta])* $type:ident { $($field:ident: $value:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(crate) struct $type {
            $(pub(crate) $field: $value,)*
        }

        impl zitadel_types::json::Declared for $type {
            const SLOTS: &'static [zitadel_types::json::Slot] =
                &zitadel_types::json::Slot::fields([$(stringify!($field)),*]);

            fn fields(&self, visitor: &mut dyn zitadel_types::json::Visitor) {
                visitor.visit(&[$(&self.$field),*]);
            }

            fn fields_mut(&mut self, visitor: &mut dyn zitadel_types::json::VisitorMut) {
                visitor.visit(&mut [$(&mut self.$field),*]);
            }
        }
    };
}
pub(crate) use message;

message!(Thing {
    id: String,
    display_name: String,
});

message!(Page {
    offset: u64,
    limit: u32,
});

message!(ListThingsRequest {
    pagination: Option<Page>,
    name: String,
});

message!(PageDetails {
    total_result: u64,
    applied_limit: u64,
});

message!(ListThingsResponse {
    pagination: Option<PageDetails>,
    things: Vec<Thing>,
});

pub(crate) struct GetThing;

impl Operation for GetThing {
    type Request = Thing;
    type Response = Thing;
    const ENDPOINT: Endpoint = Endpoint::new("/test.v1.ThingService/GetThing", true, None);
}

pub(crate) struct CreateThing;

impl Operation for CreateThing {
    type Request = Thing;
    type Response = Thing;
    const ENDPOINT: Endpoint = Endpoint::new("/test.v1.ThingService/CreateThing", false, None);
}

pub(crate) struct ListThings;

impl Operation for ListThings {
    type Request = ListThingsRequest;
    type Response = ListThingsResponse;
    const ENDPOINT: Endpoint = Endpoint::new("/test.v1.ThingService/ListThings", true, None);
}

impl ListOperation for ListThings {
    type Item = Thing;

    fn part(request: &ListThingsRequest) -> ListPart {
        let page = request.pagination.clone().unwrap_or_default();
        ListPart::Page(PageWindow {
            offset: page.offset,
            limit: page.limit,
        })
    }

    fn set_part(request: &mut ListThingsRequest, part: &ListPart) {
        if let ListPart::Page(window) = part {
            let page = request.pagination.get_or_insert_default();
            page.offset = window.offset;
            page.limit = window.limit;
        }
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
