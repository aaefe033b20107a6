//! The issuer's public keys, from where it publishes them.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, header};
use url::Url;
use zitadel_auth::BoxFuture;
use zitadel_transport::unexpected::UnexpectedAnswer;

use crate::documents::document_source::{FetchDocument, FetchedDocument};
use crate::error::{RETRY_AFTER, VerifyError};
use crate::issuer::endpoints::{Endpoints, Issuer, Unanswered};
use crate::signature::key_set::{IssuerKeys, KeySet};

/// A set of keys is a few kilobytes.
const MAX_KEY_SET: usize = 1024 * 1024;

/// Fetches the issuer's keys.
#[derive(Debug)]
pub(crate) struct PublishedKeys(pub(crate) Arc<Issuer>);

impl FetchDocument<IssuerKeys> for PublishedKeys {
    fn fetch(&self) -> BoxFuture<'_, Result<FetchedDocument<IssuerKeys>, VerifyError>> {
        Box::pin(async {
            let endpoints = self.0.endpoints().await?;
            let unanswered = match self.ask(&endpoints).await {
                Ok(fetched) => return Ok(fetched),
                Err(unanswered) => unanswered,
            };
            if unanswered.is_not_there {
                if let Some(endpoints) = self.0.endpoints_instead_of(&endpoints).await {
                    return self.ask(&endpoints).await.map_err(|again| again.error);
                }
            }
            Err(unanswered.error)
        })
    }
}

impl PublishedKeys {
    async fn ask(&self, endpoints: &Endpoints) -> Result<FetchedDocument<IssuerKeys>, Unanswered> {
        let url = endpoints.keys.as_ref().ok_or_else(|| {
            VerifyError::configuration(
                "the issuer names no jwks_uri that can be asked: give it with TokenVerifierBuilder::jwks_uri",
            )
        })?;
        let request = request(url)?;
        let server = &self.0.server;
        let answer = server
            .ask("the issuer's keys could not be read", request, MAX_KEY_SET)
            .await?;
        let set = match answer.status() {
            StatusCode::OK => KeySet::from_json(answer.body()),
            _ => Err(String::new()),
        };
        let set = set.map_err(|why| {
            let error = match why.is_empty() {
                true => {
                    let transport = &server.transport;
                    let unexpected = UnexpectedAnswer::new(
                        &answer,
                        &server.host,
                        server.instance(),
                        transport.secrets(),
                    );
                    format!("the issuer's keys at {url}: it {unexpected}")
                }
                false => format!("what {url} gave is no set of keys: {why}"),
            };
            Unanswered {
                is_not_there: matches!(answer.status(), StatusCode::NOT_FOUND | StatusCode::GONE),
                ..Unanswered::from(VerifyError::unavailable(error, RETRY_AFTER))
            }
        })?;
        for why in &set.passed_over {
            tracing::warn!(%why, "a key of the issuer is not used");
        }
        Ok(FetchedDocument {
            document: Arc::new(IssuerKeys {
                issuer: endpoints.issuer.clone(),
                set,
            }),
            lifetime: max_age(answer.headers()),
        })
    }
}

fn request(url: &Url) -> Result<Request<Bytes>, VerifyError> {
    Request::get(url.as_str())
        .header(header::ACCEPT, "application/json")
        .body(Bytes::new())
        .map_err(|error| VerifyError::configuration(format!("{url} cannot be asked: {error}")))
}

/// RFC 9111, section 5.2.2. What must not be stored is asked for as rarely as the rest: keys are no
/// secret.
fn max_age(headers: &HeaderMap) -> Option<Duration> {
    let directives = headers.get(header::CACHE_CONTROL)?.to_str().ok()?;
    directives.split(',').find_map(|directive| {
        let (name, seconds) = directive.split_once('=')?;
        let is_max_age = name.trim().eq_ignore_ascii_case("max-age");
        let seconds = seconds.trim().trim_matches('"').parse().ok()?;
        is_max_age.then(|| Duration::from_secs(seconds))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_life_of_keys_is_read_from_cache_control() {
        for (text, expected) in [
            ("max-age=300, must-revalidate", Some(300)),
            ("public, Max-Age=\"60\"", Some(60)),
            ("no-store", None),
            ("max-age=soon", None),
            ("s-maxage=5", None),
            ("max-age=-1", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::CACHE_CONTROL, text.parse().unwrap());
            assert_eq!(
                max_age(&headers),
                expected.map(Duration::from_secs),
                "{text}"
            );
        }
        assert_eq!(max_age(&HeaderMap::new()), None);
    }
}
