//! What is put where it does not belong.

use serde_json::Value;

/// As much of a secret is too much.
const PIECE: usize = 16;
const CLIENT_SECRET: &str = "Zk3vUe9RrQ2mXc7TnB5yLw8HsJd4Pg6Fa1VtKq0oNiMxEbCjYhWzSuGlDpIfRk29";
const PERSONAL_ACCESS_TOKEN: &str =
    "dEadBeef-_x0Zk3vUe9RrQ2mXc7TnB5yLw8HsJd4Pg6-a1VtKq0oNiMxEb_CjYhWzSuGlDp";
const PASSWORD: &str = "hunter2hunter2hunter2";

/// A text with a secret in it.
pub(crate) struct Marked {
    pub(crate) name: &'static str,
    pub(crate) text: String,
    secrets: Vec<String>,
}

impl Marked {
    /// The forms in which keys, secrets and tokens travel.
    pub(crate) fn all(key_json: &str) -> Vec<Self> {
        let value: Value = serde_json::from_str(key_json).unwrap();
        let pem = value["key"].as_str().unwrap();
        let lines: Vec<String> = pem
            .lines()
            .filter(|line| !line.starts_with('-'))
            .map(str::to_owned)
            .collect();
        let encoded = base64(key_json.as_bytes());
        let of_key = |name, text: String| Self {
            name,
            text,
            secrets: lines.clone(),
        };
        let of_itself = |name, text: &str| Self {
            name,
            text: text.to_owned(),
            secrets: vec![text.to_owned()],
        };
        vec![
            of_key("a key file", key_json.to_owned()),
            of_key(
                "a key file on many lines",
                serde_json::to_string_pretty(&value).unwrap(),
            ),
            of_key("a quoted key file", format!("'{key_json}'")),
            of_key("PEM", pem.to_owned()),
            of_key("PEM on one line", pem.replace('\n', "\\n")),
            of_key("PEM with blanks for line breaks", pem.replace('\n', " ")),
            of_key("the inside of PEM", lines.concat()),
            of_itself("a key file in base64", &encoded),
            of_itself("PEM in base64", &base64(pem.as_bytes())),
            of_itself("a client secret", CLIENT_SECRET),
            of_itself("a personal access token", PERSONAL_ACCESS_TOKEN),
            Self {
                name: "a URL with a password",
                text: format!("http://user:{PASSWORD}@127.0.0.1:1/path"),
                secrets: vec![PASSWORD.to_owned()],
            },
            Self {
                name: "a URL with a key in its query",
                text: format!("http://127.0.0.1:1/path?key={PASSWORD}"),
                secrets: vec![PASSWORD.to_owned()],
            },
        ]
    }

    /// A piece of the secret that stands in `shown`.
    pub(crate) fn piece_in(&self, shown: &str) -> Option<&str> {
        self.secrets.iter().find_map(|secret| {
            (0..=secret.len().checked_sub(PIECE)?)
                .step_by(4)
                .map(|at| &secret[at..at + PIECE])
                .find(|piece| shown.contains(piece))
        })
    }
}

fn base64(bytes: &[u8]) -> String {
    use ::base64::Engine;
    ::base64::engine::general_purpose::STANDARD.encode(bytes)
}
