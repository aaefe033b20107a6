//! Where in a file the organizations are. The file is looked through once, byte by byte, and what
//! stands in it is the server's to judge: only what would change the request around it is refused.

use std::io::{self, BufRead, BufReader, Read};
use std::ops::Range;

/// Deeper than any organization.
const MAX_DEPTH: usize = 64;
const MAX_KEY: usize = 64;

const SHAPE: &str = "an import file is a JSON object with the list `orgs`, as an export writes it";

/// The places of the organizations, in their order.
pub(super) fn find(file: impl Read) -> Result<Vec<Range<u64>>, String> {
    let mut scanner = Scanner {
        input: BufReader::with_capacity(64 * 1024, file),
        position: 0,
    };
    let found = scanner.file();
    found.map_err(|problem| match problem {
        Problem::Io(error) => error.to_string(),
        Problem::Shape(what) => format!("{what} at byte {}: {SHAPE}", scanner.position),
    })
}

enum Problem {
    Io(io::Error),
    Shape(String),
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<&str> for Problem {
    fn from(what: &str) -> Self {
        Self::Shape(what.to_owned())
    }
}

struct Scanner<R> {
    input: BufReader<R>,
    position: u64,
}

impl<R: Read> Scanner<R> {
    fn file(&mut self) -> Result<Vec<Range<u64>>, Problem> {
        // A byte order mark, as some editors leave it.
        if self.peek()? == Some(0xef) {
            for byte in *b"\xef\xbb\xbf" {
                self.expect(byte, "it is no JSON")?;
            }
        }
        self.blanks()?;
        self.expect(b'{', "it is no JSON object")?;
        self.blanks()?;
        let key = self.key()?;
        match key.as_slice() {
            b"orgs" => {}
            b"dataOrgs" | b"data_orgs" | b"dataOrgsv1" | b"data_orgsv1" => {
                return Err("it holds a whole request; what belongs in the file is the object below that key".into());
            }
            _ => return Err("it holds another key than `orgs`".into()),
        }
        let organizations = self.list()?;
        self.blanks()?;
        self.expect(b'}', "something follows the list `orgs`")?;
        self.blanks()?;
        match self.peek()? {
            None => Ok(organizations),
            Some(_) => Err("something follows the object".into()),
        }
    }

    fn list(&mut self) -> Result<Vec<Range<u64>>, Problem> {
        self.expect(b'[', "`orgs` is no list")?;
        let mut found = Vec::new();
        self.blanks()?;
        if self.peek()? == Some(b']') {
            self.next()?;
            return Ok(found);
        }
        loop {
            self.blanks()?;
            let start = self.position;
            self.object()?;
            found.push(start..self.position);
            self.blanks()?;
            match self.next()? {
                Some(b',') => {}
                Some(b']') => return Ok(found),
                Some(_) => return Err("a comma is missing between two organizations".into()),
                None => return Err("the file ends too early".into()),
            }
        }
    }

    /// An object to its end, by its brackets alone.
    fn object(&mut self) -> Result<(), Problem> {
        if self.peek()? != Some(b'{') {
            return Err("an organization is no JSON object".into());
        }
        let mut open = Vec::new();
        loop {
            let Some(byte) = self.next()? else {
                return Err("the file ends too early".into());
            };
            match byte {
                b'{' | b'[' if open.len() == MAX_DEPTH => {
                    return Err("it is nested too deeply".into());
                }
                b'{' => open.push(b'}'),
                b'[' => open.push(b']'),
                b'}' | b']' => {
                    if open.pop() != Some(byte) {
                        return Err("a bracket is closed by one of another kind".into());
                    }
                    if open.is_empty() {
                        return Ok(());
                    }
                }
                b'"' => self.rest_of_text()?,
                _ => {}
            }
        }
    }

    fn rest_of_text(&mut self) -> Result<(), Problem> {
        loop {
            match self.next()? {
                Some(b'"') => return Ok(()),
                Some(b'\\') => drop(self.next()?),
                Some(_) => {}
                None => return Err("the file ends too early".into()),
            }
        }
    }

    /// A key and the colon after it.
    fn key(&mut self) -> Result<Vec<u8>, Problem> {
        self.expect(b'"', "it holds no `orgs`")?;
        let mut key = Vec::new();
        loop {
            match self.next()? {
                Some(b'"') => break,
                Some(byte) if key.len() < MAX_KEY => key.push(byte),
                _ => return Err("it holds another key than `orgs`".into()),
            }
        }
        self.blanks()?;
        self.expect(b':', "a colon is missing")?;
        self.blanks()?;
        Ok(key)
    }

    fn blanks(&mut self) -> Result<(), Problem> {
        while self.peek()?.is_some_and(|byte| b" \t\r\n".contains(&byte)) {
            self.next()?;
        }
        Ok(())
    }

    fn expect(&mut self, byte: u8, otherwise: &str) -> Result<(), Problem> {
        match self.peek()? {
            Some(found) if found == byte => self.next().map(drop),
            _ => Err(otherwise.into()),
        }
    }

    fn peek(&mut self) -> Result<Option<u8>, Problem> {
        Ok(self.input.fill_buf()?.first().copied())
    }

    fn next(&mut self) -> Result<Option<u8>, Problem> {
        let byte = self.peek()?;
        if byte.is_some() {
            self.input.consume(1);
            self.position += 1;
        }
        Ok(byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(file: &str) -> Result<Vec<&str>, String> {
        let found = find(file.as_bytes())?;
        let place = |range: Range<u64>| &file[range.start as usize..range.end as usize];
        Ok(found.into_iter().map(place).collect())
    }

    #[test]
    fn organizations_are_found_whatever_is_in_them() {
        for (file, expected) in [
            (r#"{"orgs":[]}"#, vec![]),
            (r#"{"orgs":[{}]}"#, vec!["{}"]),
            (
                "\u{feff} { \"orgs\" : [ {\"a\":[1,{}]} ,\n{\"b\":\"}],{\\\"\\\\\"} ] } \n",
                vec!["{\"a\":[1,{}]}", "{\"b\":\"}],{\\\"\\\\\"}"],
            ),
        ] {
            assert_eq!(texts(file).unwrap(), expected, "{file}");
        }
    }

    #[test]
    fn what_would_change_the_request_is_refused() {
        let deep = format!("{{\"orgs\":[{{\"a\":{}", "[".repeat(100));
        for (file, problem) in [
            ("", "no JSON object"),
            ("[]", "no JSON object"),
            ("{}", "holds no `orgs`"),
            (r#"{"dataOrgs":{"orgs":[]}}"#, "whole request"),
            (r#"{"other":1}"#, "another key"),
            (r#"{"orgs":{}}"#, "no list"),
            (r#"{"orgs":[1]}"#, "no JSON object"),
            (r#"{"orgs":[{}]]}"#, "something follows"),
            (r#"{"orgs":[{]}]}"#, "another kind"),
            (r#"{"orgs":[{}{}]}"#, "comma"),
            (r#"{"orgs":[{},]}"#, "no JSON object"),
            (r#"{"orgs":[{"a":"b"#, "too early"),
            (r#"{"orgs":[{}"#, "too early"),
            (r#"{"orgs":[{}]"#, "something follows the list"),
            (
                r#"{"orgs":[{}],"timeout":"1h"}"#,
                "something follows the list",
            ),
            (r#"{"orgs":[{}]} {}"#, "something follows the object"),
            (deep.as_str(), "too deeply"),
        ] {
            let error = texts(file).unwrap_err();
            assert!(error.contains(problem), "{file}: {error}");
        }
    }
}
