//! The code to be written, with nothing left to decide: names, types, documentation, conditions.

use std::collections::{BTreeMap, BTreeSet};

/// All that is written. Texts of documentation are Markdown, a paragraph each.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) modules: Vec<Module>,
    pub(crate) accessors: Vec<Accessor>,
    /// What is worth a second look.
    pub(crate) notes: Vec<String>,
}

/// A module of the types crate and of the API crate: a protobuf package, or what the names of several
/// begin with.
#[derive(Debug, Default)]
pub(crate) struct Module {
    pub(crate) name: String,
    /// The features with any of which it is compiled; none where that is said further out.
    pub(crate) features: BTreeSet<String>,
    pub(crate) package: Option<Package>,
    pub(crate) modules: Vec<Module>,
}

#[derive(Debug, Default)]
pub(crate) struct Package {
    pub(crate) full_name: String,
    pub(crate) clients: Vec<Client>,
    pub(crate) messages: Vec<Message>,
    pub(crate) enums: Vec<Enum>,
    /// What is brought in by name.
    pub(crate) uses: Vec<&'static str>,
}

/// A service.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    /// The path to the API crate's type of this name, and so on.
    pub(crate) client: String,
    pub(crate) call: String,
    pub(crate) operations: Vec<Operation>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: Option<Deprecation>,
    pub(crate) request: String,
    /// Name of the type that stands for the operation.
    pub(crate) marker: String,
    pub(crate) facts: Facts,
    pub(crate) list: Option<List>,
}

/// What the type that stands for an operation says of it; types as seen from its module.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) request: String,
    pub(crate) response: String,
    pub(crate) read_only: bool,
    pub(crate) permission: Option<String>,
    pub(crate) rest: Option<Rest>,
}

/// How an operation is called where it is not served over Connect.
#[derive(Debug)]
pub(crate) struct Rest {
    pub(crate) verb: String,
    pub(crate) template: String,
    pub(crate) has_body: bool,
    pub(crate) reserved: Vec<(String, String)>,
}

/// Where the list stands that an operation answers with.
#[derive(Debug)]
pub(crate) struct List {
    /// Field of the response that holds the entries, and their type.
    pub(crate) items: String,
    pub(crate) item: String,
    pub(crate) paging: Paging,
}

/// How the pages of a list are asked for.
#[derive(Debug)]
pub(crate) enum Paging {
    /// It comes at once.
    Whole,
    ByOffset {
        /// Field of the request that says which page, and its fields.
        page: String,
        offset: String,
        limit: String,
        /// Field of the response that says how long the list is, and its fields.
        answer: String,
        total: String,
        applied_limit: Option<String>,
    },
    BySequence {
        /// Field of the request that says which page, and its fields.
        page: String,
        sequence: String,
        limit: String,
        ascending: String,
        entry: Entries,
    },
    ByTime {
        limit: String,
        ascending: String,
        /// The oneof of the request that bounds the time, its arm for both ends, and their fields.
        range: String,
        arm: String,
        since: String,
        until: String,
        /// Expressions for the times that bound the beginning of the list, of whichever order.
        from: Vec<String>,
        /// A number in the request whose meaning depends on the order.
        one_way: Option<String>,
        entry: Entries,
    },
}

/// Expressions for what a list's entry says of itself, which is called `entry` in them.
#[derive(Debug)]
pub(crate) struct Entries {
    pub(crate) place: String,
    pub(crate) identity: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    pub(crate) fields: Vec<Field>,
    pub(crate) new: Option<Constructor>,
    pub(crate) oneofs: Vec<Oneof>,
}

/// A field of a struct.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    /// Its type in Rust.
    pub(crate) kind: String,
    pub(crate) entry: Entry,
}

/// What the JSON engine is told of a field or arm.
#[derive(Debug)]
pub(crate) enum Entry {
    Field {
        is_secret: bool,
        /// In JSON and in protobuf, where the engine cannot derive them.
        names: Option<(String, String)>,
    },
    Oneof,
}

/// The function `new`.
#[derive(Debug)]
pub(crate) struct Constructor {
    pub(crate) docs: Vec<String>,
    /// Names and types.
    pub(crate) parameters: Vec<(String, String)>,
    /// Fields and the expressions that they are set to.
    pub(crate) values: Vec<(String, String)>,
    /// Whether there are more fields than these.
    pub(crate) is_partial: bool,
}

#[derive(Debug)]
pub(crate) struct Oneof {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) arms: Vec<Arm>,
    /// The message and its field, where the oneof is all that the message holds.
    pub(crate) wrapper: Option<(String, String)>,
    /// Arms that their values convert into, with the types of these.
    pub(crate) sources: Vec<(String, String)>,
}

#[derive(Debug)]
pub(crate) struct Arm {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    pub(crate) kind: String,
    pub(crate) entry: Entry,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    pub(crate) variants: Vec<Variant>,
    /// The type of text, as the package can write it.
    pub(crate) text: String,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) is_default: bool,
    pub(crate) number: Option<i32>,
    /// The names in JSON, the one to write first.
    pub(crate) values: Vec<String>,
}

/// A service as the facade shows it.
#[derive(Debug)]
pub(crate) struct Accessor {
    pub(crate) name: String,
    pub(crate) feature: String,
    pub(crate) group: Group,
    pub(crate) docs: Vec<String>,
    /// Path of its package's module in the API crate, and its client there.
    pub(crate) module: String,
    pub(crate) client: String,
    /// What its messages hold of other packages, by the paths of their modules: names there, and
    /// beside those of its own package.
    pub(crate) others: BTreeMap<String, Vec<(String, String)>>,
}

/// Services that one feature turns on together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    /// On by default.
    Stable,
    Beta,
    V1,
}

/// `#[deprecated]`
#[derive(Debug)]
pub(crate) struct Deprecation {
    pub(crate) note: Option<String>,
}
