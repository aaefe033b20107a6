//! All operations that are served as REST. None can be described without the others: they share
//! paths, and values of one reach another.

use std::collections::BTreeMap;

use prost_reflect::MethodDescriptor;

use super::rule::{Rule, Variable};
use crate::openapi::Result;
use crate::openapi::translation::Translation;

/// The rules by the full name of their method.
#[derive(Default)]
pub(crate) struct Routes(BTreeMap<String, Rule>);

impl Routes {
    /// # Errors
    /// When the method has no rule that can be said, or another one has the same.
    pub(crate) fn add(
        &mut self,
        method: &MethodDescriptor,
        prefix: &str,
        preferred: Option<&str>,
        translation: &mut Translation,
    ) -> Result<()> {
        let rule = Rule::of(method, prefix, preferred, translation)?;
        let mut others = self.of_shape(&rule);
        if let Some((other, _)) = others.find(|(_, other)| other.verb == rule.verb) {
            return Err(format!("{}: its path is that of {other}", method.full_name()).into());
        }
        drop(others);
        self.0.insert(method.full_name().to_owned(), rule);
        Ok(())
    }

    pub(super) fn rule(&self, method: &MethodDescriptor) -> Result<&Rule> {
        let name = method.full_name();
        let rule = self.0.get(name);
        rule.ok_or_else(|| format!("{name} is no route").into())
    }

    /// The names of the path's variables. OpenAPI knows one path of a shape, so that it has the
    /// names of the first method.
    pub(super) fn names<'a>(&'a self, rule: &'a Rule) -> impl Iterator<Item = &'a str> {
        let first = self.of_shape(rule).next();
        let variables = first.map_or(&rule.variables, |(_, first)| &first.variables);
        variables.iter().map(|variable| variable.json_path.as_str())
    }

    /// What a variable of the path cannot be, since that is another route of the verb.
    pub(super) fn values_taken(&self, rule: &Rule, variable: &Variable) -> Vec<String> {
        let others = self.0.values().filter(|other| other.verb == rule.verb);
        let mut values: Vec<String> = others
            .filter_map(|other| {
                rule.template
                    .value_taken_by(&other.template, variable.index)
            })
            .map(str::to_owned)
            .collect();
        values.sort_unstable();
        values.dedup();
        values
    }

    fn of_shape(&self, rule: &Rule) -> impl Iterator<Item = (&String, &Rule)> {
        let shape = rule.template.with_names([]);
        let rules = self.0.iter();
        rules.filter(move |(_, other)| other.template.with_names([]) == shape)
    }
}
