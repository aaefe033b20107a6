//! What the description says, in the terms of the code to be written.

use std::collections::BTreeMap;

/// All that is to be generated, by full protobuf name.
#[derive(Debug, Default)]
pub(crate) struct Model {
    pub(crate) messages: BTreeMap<String, Message>,
    pub(crate) enums: BTreeMap<String, Enum>,
    pub(crate) services: BTreeMap<String, Service>,
}

/// A full protobuf name.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) package: String,
    /// Inside the package, with the messages around it: `Outer.Inner`.
    pub(crate) own: String,
}

#[derive(Debug)]
pub(crate) struct Service {
    /// JSON pointer of its first operation.
    pub(crate) path: String,
    pub(crate) name: Name,
    pub(crate) operations: Vec<Operation>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    /// JSON pointer of the operation.
    pub(crate) path: String,
    /// Its name, `/package.Service/Method`, which is where Connect has it called.
    pub(crate) url: String,
    pub(crate) method: String,
    pub(crate) request: String,
    pub(crate) response: String,
    pub(crate) deprecated: bool,
    /// What to call in its place, as `package.Service/Method`.
    pub(crate) replacement: Option<String>,
    /// What does the same, or nearly so, in a newer API, and how far.
    pub(crate) counterpart: Option<(String, Option<String>)>,
    pub(crate) read_only: bool,
    /// How it is called where it is not served over Connect.
    pub(crate) rest: Option<Rest>,
    pub(crate) permission: Option<Permission>,
}

#[derive(Debug)]
pub(crate) struct Rest {
    /// In lower case.
    pub(crate) verb: String,
    /// JSON names of the request's fields in braces; of one whose slashes count, `{name=**}`.
    pub(crate) template: String,
    pub(crate) has_body: bool,
    /// JSON names of fields in the path, each with a value that would be another route.
    pub(crate) reserved: Vec<(String, String)>,
}

/// What a caller needs.
#[derive(Debug)]
pub(crate) struct Permission {
    /// One of these; none: any valid token will do.
    pub(crate) names: Vec<String>,
    /// When it is another one, or none.
    pub(crate) remark: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Message {
    /// JSON pointer of the schema.
    pub(crate) path: String,
    pub(crate) name: Name,
    pub(crate) deprecated: bool,
    pub(crate) slots: Vec<Slot>,
    /// JSON names of the fields that must be set, in the order in which the schema names them.
    pub(crate) required: Vec<String>,
}

/// A field of the struct: a field of the message, or a oneof.
#[derive(Debug)]
pub(crate) enum Slot {
    Field(Field),
    Oneof(Oneof),
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) json: String,
    pub(crate) proto: String,
    /// `None` when the description does not say it.
    pub(crate) number: Option<i64>,
    pub(crate) kind: Kind,
    /// Whether unset differs from zero.
    pub(crate) optional: bool,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    /// Sentences on what values are allowed.
    pub(crate) limits: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Oneof {
    /// The protobuf name; `None` when the description does not say it.
    pub(crate) name: Option<String>,
    pub(crate) required: bool,
    pub(crate) arms: Vec<Field>,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) path: String,
    pub(crate) name: Name,
    pub(crate) deprecated: bool,
    pub(crate) values: Vec<EnumValue>,
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) name: String,
    /// `None` when the description does not say it.
    pub(crate) number: Option<i32>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Bool,
    String,
    I32,
    U32,
    I64,
    U64,
    F64,
    Bytes,
    Timestamp,
    Duration,
    /// A JSON object of any shape.
    Struct,
    /// Any JSON value.
    Value,
    /// A list of any JSON values.
    Values,
    /// Names of fields, as a text.
    FieldMask,
    Message(String),
    Enum(String),
    List(Box<Kind>),
    Map(Box<Kind>),
}

impl Kind {
    /// The message or enum that the kind names, also inside a list or map.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Kind::Message(name) | Kind::Enum(name) => Some(name),
            Kind::List(inner) | Kind::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Whether a value of this kind can hold a password or the like by itself.
    pub(crate) fn can_be_secret(&self) -> bool {
        match self {
            Kind::String | Kind::Bytes | Kind::Struct | Kind::Value | Kind::Values => true,
            Kind::List(inner) | Kind::Map(inner) => inner.can_be_secret(),
            _ => false,
        }
    }

    /// Whether a value of this kind says by itself that it is unset.
    pub(crate) fn has_own_absence(&self) -> bool {
        matches!(self, Kind::List(_) | Kind::Map(_))
    }

    /// Whether the kind is a message in protobuf, for which unset always differs from empty.
    pub(crate) fn is_message(&self) -> bool {
        use Kind::{Duration, FieldMask, Message, Struct, Timestamp, Value, Values};
        matches!(
            self,
            Message(_) | Timestamp | Duration | Struct | Value | Values | FieldMask
        )
    }
}

impl Operation {
    /// The method of a service, of which nothing else is known yet.
    pub(crate) fn new(path: String, service: &str, method: &str) -> Self {
        Self {
            path,
            url: format!("/{service}/{method}"),
            method: method.to_owned(),
            request: String::new(),
            response: String::new(),
            deprecated: false,
            replacement: None,
            counterpart: None,
            read_only: false,
            rest: None,
            permission: None,
        }
    }
}

impl Model {
    /// The name of a message or enum.
    pub(crate) fn name_of(&self, full_name: &str) -> Option<&Name> {
        let message = self.messages.get(full_name).map(|message| &message.name);
        message.or_else(|| self.enums.get(full_name).map(|read| &read.name))
    }
}

impl Message {
    /// All fields, those in oneofs too.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field> {
        self.slots.iter().flat_map(|slot| match slot {
            Slot::Field(field) => std::slice::from_ref(field),
            Slot::Oneof(oneof) => &oneof.arms,
        })
    }
}
