use std::ffi::OsString;

use zitadel_api::Error;

use crate::builder::{ZitadelBuilder, configuration};

const HOST: &str = "ZITADEL_HOST";
const KEY_FILE: &str = "ZITADEL_KEY_FILE";
const KEY_JSON: &str = "ZITADEL_KEY_JSON";
const CLIENT_ID: &str = "ZITADEL_CLIENT_ID";
const CLIENT_SECRET: &str = "ZITADEL_CLIENT_SECRET";
const ACCESS_TOKEN: &str = "ZITADEL_ACCESS_TOKEN";

/// Reads the variables through `lookup`.
pub(crate) fn builder(lookup: impl Fn(&str) -> Option<OsString>) -> Result<ZitadelBuilder, Error> {
    let read = |name: &str| match lookup(name).map(OsString::into_string) {
        Some(Ok(value)) if value.trim().is_empty() => Ok(None),
        Some(Ok(value)) => Ok(Some(value)),
        Some(Err(_)) => Err(configuration(format!("{name} is no valid UTF-8 text"))),
        None => Ok(None),
    };
    let host = read(HOST)?.ok_or_else(|| {
        configuration(format!(
            "{HOST} is not set: give it the URL of your Zitadel instance, such as https://acme.zitadel.cloud"
        ))
    })?;
    let key_file = lookup(KEY_FILE).filter(|path| !path.is_empty());
    let (key_json, access_token) = (read(KEY_JSON)?, read(ACCESS_TOKEN)?);
    let (client_id, client_secret) = (read(CLIENT_ID)?, read(CLIENT_SECRET)?);

    let ways: Vec<&str> = [
        (key_file.is_some(), KEY_FILE),
        (key_json.is_some(), KEY_JSON),
        (client_id.is_some() || client_secret.is_some(), CLIENT_ID),
        (access_token.is_some(), ACCESS_TOKEN),
    ]
    .into_iter()
    .filter_map(|(is_set, name)| is_set.then_some(name))
    .collect();
    if ways.len() > 1 {
        return Err(configuration(format!(
            "more than one way to sign in is set: keep one of {}",
            ways.join(", ")
        )));
    }

    let builder = ZitadelBuilder::new(&host);
    match (key_file, key_json, access_token, client_id, client_secret) {
        (Some(path), ..) => Ok(builder.private_key_file(std::path::Path::new(&path))),
        (_, Some(text), ..) => Ok(builder.private_key_json(text)),
        (_, _, Some(token), ..) => Ok(builder.access_token(token)),
        (.., Some(id), Some(secret)) => Ok(builder.client_credentials(id, secret)),
        (.., Some(_), None) => Err(configuration(format!(
            "{CLIENT_ID} is set, but {CLIENT_SECRET} is not: both are needed"
        ))),
        (.., None, Some(_)) => Err(configuration(format!(
            "{CLIENT_SECRET} is set, but {CLIENT_ID} is not: both are needed"
        ))),
        _ => Err(configuration(format!(
            "nothing to sign in with is set: give one of {KEY_FILE}, {KEY_JSON}, {CLIENT_ID} with {CLIENT_SECRET}, or {ACCESS_TOKEN}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME_HOST: (&str, &str) = (HOST, "https://acme.example");

    fn from(variables: &[(&str, &str)]) -> Result<crate::Zitadel, Error> {
        let variables: std::collections::HashMap<String, OsString> = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), OsString::from(value)))
            .collect();
        builder(|name| variables.get(name).cloned())?.build()
    }

    #[test]
    fn each_way_to_sign_in_is_found() {
        from(&[SOME_HOST, (ACCESS_TOKEN, "token")]).unwrap();
        from(&[SOME_HOST, (CLIENT_ID, "id"), (CLIENT_SECRET, "secret")]).unwrap();
        let error = from(&[SOME_HOST, (KEY_FILE, "/nowhere/key.json")]).unwrap_err();
        assert!(error.to_string().contains("/nowhere/key.json"), "{error}");
        let error = from(&[SOME_HOST, (KEY_JSON, "{}")]).unwrap_err();
        assert!(
            error.to_string().contains("missing required keys"),
            "{error}"
        );
    }

    #[test]
    fn an_empty_variable_counts_as_not_set() {
        from(&[
            SOME_HOST,
            (ACCESS_TOKEN, "token"),
            (KEY_FILE, ""),
            (CLIENT_ID, " "),
        ])
        .unwrap();
    }

    #[test]
    fn what_is_missing_or_too_much_is_named() {
        for (variables, parts) in [
            (vec![], vec![HOST, "is not set"]),
            (vec![(HOST, " ")], vec![HOST, "is not set"]),
            (
                vec![SOME_HOST],
                vec![KEY_FILE, KEY_JSON, CLIENT_ID, ACCESS_TOKEN],
            ),
            (
                vec![SOME_HOST, (CLIENT_ID, "id")],
                vec![CLIENT_SECRET, "is not"],
            ),
            (
                vec![SOME_HOST, (CLIENT_SECRET, "s3cr3t")],
                vec![CLIENT_ID, "is not"],
            ),
            (
                vec![SOME_HOST, (ACCESS_TOKEN, "s3cr3t"), (KEY_JSON, "{}")],
                vec!["more than one", KEY_JSON, ACCESS_TOKEN],
            ),
            (
                vec![
                    SOME_HOST,
                    (ACCESS_TOKEN, "s3cr3t"),
                    (CLIENT_SECRET, "s3cr3t"),
                ],
                vec!["more than one", CLIENT_ID, ACCESS_TOKEN],
            ),
            (
                vec![(HOST, "acme.example/path"), (ACCESS_TOKEN, "t")],
                vec!["path"],
            ),
        ] {
            let error = from(&variables).unwrap_err();
            assert_eq!(error.kind(), zitadel_api::ErrorKind::Configuration);
            let text = error.to_string();
            for part in parts {
                assert!(text.contains(part), "{part:?} is missing in: {text}");
            }
            assert!(
                !format!("{text} {error:#?}").contains("s3cr3t"),
                "{error:?}"
            );
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_text_is_named() {
        use std::os::unix::ffi::OsStringExt;
        let error =
            builder(|name| (name == HOST).then(|| OsString::from_vec(vec![0xff]))).unwrap_err();
        assert!(
            error.to_string().contains("ZITADEL_HOST is no valid UTF-8"),
            "{error}"
        );
    }
}
