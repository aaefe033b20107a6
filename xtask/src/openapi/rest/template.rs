//! The path templates of `google.api.http`.

use crate::openapi::Result;

/// `/projects/{project_id}/roles/{role_key=**}`, below the prefix of its service.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Template(pub(super) Vec<Segment>);

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Segment {
    Literal(String),
    Variable {
        /// The request's field, in protobuf's names; a path when it is in another message.
        field: String,
        /// Whether the value may go over several segments, so that a slash in it arrives.
        is_many: bool,
    },
}

impl Template {
    /// # Errors
    /// When the template has a pattern other than `*` and, at its end, `**`, or anything that no
    /// path holds.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let refused = |problem: &str| format!("the path {text:?} {problem}").into();
        let Some(path) = text.strip_prefix('/') else {
            return Err(refused("does not begin with a slash"));
        };
        let mut segments = Vec::new();
        let mut texts = path.split('/').peekable();
        while let Some(text) = texts.next() {
            let variable = text
                .strip_prefix('{')
                .and_then(|text| text.strip_suffix('}'));
            segments.push(match variable {
                Some(variable) => {
                    let (field, pattern) = variable.split_once('=').unwrap_or((variable, "*"));
                    let is_many = pattern == "**" && texts.peek().is_none();
                    if pattern != "*" && !is_many {
                        return Err(refused("has a pattern without a translation"));
                    }
                    let field = field.to_owned();
                    Segment::Variable { field, is_many }
                }
                None if is_literal(text) => Segment::Literal(text.to_owned()),
                None => return Err(refused("has a segment without a translation")),
            });
        }
        Ok(Self(segments))
    }

    /// The path with these names for its variables, or without names when there are none left.
    pub(super) fn with_names<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> String {
        let mut names = names.into_iter();
        let segments = self.0.iter().map(|segment| match segment {
            Segment::Literal(literal) => format!("/{literal}"),
            Segment::Variable { .. } => format!("/{{{}}}", names.next().unwrap_or_default()),
        });
        segments.collect()
    }

    /// The value of the segment at `index` with which the path is also one of `other`.
    pub(super) fn value_taken_by<'a>(&self, other: &'a Self, index: usize) -> Option<&'a str> {
        let Some(Segment::Literal(value)) = other.0.get(index) else {
            return None;
        };
        let agree = |(own, other): (&Segment, &Segment)| match (own, other) {
            (Segment::Literal(own), Segment::Literal(other)) => own == other,
            _ => true,
        };
        let is_one = self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(agree);
        is_one.then_some(value)
    }
}

/// Letters that stand in a path as they are, and in a template for nothing else.
fn is_literal(segment: &str) -> bool {
    !segment.is_empty()
        && segment
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "-._~".contains(letter))
}
