//! JSON or YAML as a tree that keeps the order of members and knows where each value stands.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::Result;

/// A value as the file has it. Unlike serde_json's map, members keep their order, and a member that
/// is there twice is an error.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// A node and its JSON pointer, for errors that say where.
#[derive(Clone, Debug)]
pub(crate) struct At<'n> {
    pub(crate) node: &'n Node,
    pub(crate) path: String,
}

impl Node {
    pub(crate) fn at_root(&self) -> At<'_> {
        At {
            node: self,
            path: "#".to_owned(),
        }
    }

    /// The root of a document that is not the only one: errors name it too.
    pub(crate) fn at_root_of(&self, file: &str) -> At<'_> {
        At {
            node: self,
            path: format!("{file}: #"),
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "a boolean",
            Node::Number(_) => "a number",
            Node::Text(_) => "a string",
            Node::List(_) => "a list",
            Node::Object(_) => "an object",
        }
    }
}

impl<'n> At<'n> {
    pub(crate) fn error<T>(&self, problem: impl fmt::Display) -> Result<T> {
        Err(format!("{}: {problem}", self.path).into())
    }

    fn expected<T>(&self, what: &str) -> Result<T> {
        self.error(format_args!("expected {what}, found {}", self.node.kind()))
    }

    pub(crate) fn text(&self) -> Result<&'n str> {
        match self.node {
            Node::Text(text) => Ok(text),
            _ => self.expected("a string"),
        }
    }

    pub(crate) fn bool(&self) -> Result<bool> {
        match self.node {
            Node::Bool(value) => Ok(*value),
            _ => self.expected("a boolean"),
        }
    }

    pub(crate) fn integer(&self) -> Result<i64> {
        match self.node {
            Node::Number(number) => match number.parse() {
                Ok(number) => Ok(number),
                Err(_) => self.error(format_args!("expected an integer, found {number}")),
            },
            _ => self.expected("an integer"),
        }
    }

    /// A string, number or boolean as it reads in the file.
    pub(crate) fn shown(&self) -> Result<String> {
        match self.node {
            Node::Text(text) | Node::Number(text) => Ok(text.clone()),
            Node::Bool(value) => Ok(value.to_string()),
            _ => self.expected("a string, a number or a boolean"),
        }
    }

    pub(crate) fn items(&self) -> Result<Vec<At<'n>>> {
        match self.node {
            Node::List(items) => {
                let item = |(index, node)| At {
                    node,
                    path: format!("{}/{index}", self.path),
                };
                Ok(items.iter().enumerate().map(item).collect())
            }
            _ => self.expected("a list"),
        }
    }

    pub(crate) fn texts(&self) -> Result<Vec<&'n str>> {
        self.items()?.iter().map(At::text).collect()
    }

    pub(crate) fn members(&self) -> Result<Vec<(&'n str, At<'n>)>> {
        match self.node {
            Node::Object(members) => Ok(members
                .iter()
                .map(|(key, node)| (key.as_str(), self.child(key, node)))
                .collect()),
            _ => self.expected("an object"),
        }
    }

    /// The member `key`, `None` when it is not there.
    pub(crate) fn get(&self, key: &str) -> Option<At<'n>> {
        match self.node {
            Node::Object(members) => members
                .iter()
                .find(|(name, _)| name == key)
                .map(|(name, node)| self.child(name, node)),
            _ => None,
        }
    }

    /// The member `key`, which must be there.
    pub(crate) fn need(&self, key: &str) -> Result<At<'n>> {
        match (self.get(key), self.node) {
            (Some(member), _) => Ok(member),
            (None, Node::Object(_)) => self.error(format_args!("`{key}` is missing")),
            (None, _) => self.expected("an object"),
        }
    }

    pub(crate) fn flag(&self, key: &str) -> Result<bool> {
        self.get(key).map_or(Ok(false), |member| member.bool())
    }

    fn child(&self, key: &str, node: &'n Node) -> At<'n> {
        At {
            node,
            path: format!("{}/{}", self.path, segment(key)),
        }
    }
}

/// A key as a JSON pointer has it, on one line.
fn segment(key: &str) -> String {
    let mut segment = String::new();
    for letter in key.chars() {
        match letter {
            '~' => segment.push_str("~0"),
            '/' => segment.push_str("~1"),
            _ if letter.is_control() => segment.extend(letter.escape_default()),
            _ => segment.push(letter),
        }
    }
    segment
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> std::result::Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Node, A::Error> {
        let mut members = Vec::new();
        let mut seen = std::collections::HashSet::new();
        while let Some((key, value)) = map.next_entry::<String, Node>()? {
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format_args!("`{key}` is there twice")));
            }
            members.push((key, value));
        }
        Ok(Node::Object(members))
    }
}
