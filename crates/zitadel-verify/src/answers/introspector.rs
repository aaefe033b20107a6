//! Asks the issuer about tokens, no more often than needed: answers are kept, one request is under
//! way for a token whatever the number of callers, and an issuer that is down is left in peace.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use zitadel_transport::Clock;

use crate::answers::cache::{AnswerCache, CachedAnswer, Digests, TokenDigest, Verdict};
use crate::error::VerifyError;
use crate::issuer::ask::{Ask, Introspected, Told};
use crate::issuer::endpoints::Unanswered;
use crate::issuer::outage::Outage;
use crate::monitoring::{self, Asked, Lookup, Started};
use crate::shared_task::{Outcome, SharedTask};
use crate::token::claims::{Claims, Way};
use crate::token::expectation::Expectation;

const INACTIVE: &str = "the issuer says that it is not active: it has expired, was revoked, or is not for this API. Whoever asks for the token adds the scope urn:zitadel:iam:org:project:id:{project id}:aud";

/// How many requests are under way at a time. Tokens that anybody made up cost the issuer no more
/// than that, and those that wait when it turns out to be down are never asked about.
const MAX_UNDER_WAY: usize = 128;

#[derive(Clone, Copy, Debug)]
pub(crate) struct CacheTimes {
    /// How long a valid token is taken for valid without asking again.
    pub(crate) valid: Duration,
    pub(crate) invalid: Duration,
    /// How much longer when the issuer cannot be asked.
    pub(crate) outage: Duration,
}

#[derive(Debug)]
pub(crate) struct Introspector(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    settings: Settings,
    outage: Mutex<Outage>,
    under_way: Mutex<HashMap<TokenDigest, SharedTask<Answer>>>,
    places: Semaphore,
}

#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) ask: Box<dyn Ask>,
    pub(crate) cache: Arc<dyn AnswerCache>,
    pub(crate) digests: Digests,
    pub(crate) times: CacheTimes,
    pub(crate) audiences: Vec<String>,
    pub(crate) leeway: SignedDuration,
    pub(crate) clock: Clock,
    /// How long callers wait for a request on a runtime that may not be driven.
    pub(crate) patience: Duration,
}

type Answer = Result<CachedAnswer, VerifyError>;

impl Introspector {
    pub(crate) fn new(settings: Settings) -> Self {
        Self(Arc::new(Shared {
            settings,
            outage: Mutex::default(),
            under_way: Mutex::default(),
            places: Semaphore::new(MAX_UNDER_WAY),
        }))
    }

    pub(crate) async fn introspect(&self, token: &str) -> Result<Claims, VerifyError> {
        let shared = &self.0;
        let key = shared.settings.digests.of(token);
        let kept = shared.settings.cache.get(&key).await;
        let fresh = kept.as_ref().filter(|answer| shared.is_fresh(answer));
        monitoring::looked_up(Lookup::Answers, fresh.is_some());
        if let Some(answer) = fresh {
            return answer.clone().into_claims();
        }
        let outcome = self.join(key, token)?;
        let answer = match outcome.wait(shared.settings.patience).await {
            Some(answer) => answer,
            None => {
                shared.give_up(&key, &outcome);
                Err(VerifyError::unavailable(
                    "nothing was heard of an access token: the runtime that asked the issuer has stopped",
                    Duration::from_secs(1),
                ))
            }
        };
        match (answer, kept) {
            (Ok(answer), _) => answer.into_claims(),
            (Err(error), Some(kept)) if error.is_unavailable() && shared.may_serve(&kept) => {
                kept.into_claims()
            }
            (Err(error), _) => Err(error),
        }
    }

    /// The request for this token that is under way, or a new one.
    fn join(&self, key: TokenDigest, token: &str) -> Result<Outcome<Answer>, VerifyError> {
        let runtime = Handle::try_current().map_err(|_| {
            VerifyError::configuration(
                "there is no tokio runtime here: verify tokens from within one",
            )
        })?;
        let mut under_way = self.0.under_way();
        if let Some(task) = under_way.get(&key) {
            return Ok(task.outcome());
        }
        let shared = self.0.clone();
        let token = SecretString::from(token);
        let task = SharedTask::start(&runtime, async move {
            let answer = shared.answer(&key, &token).await;
            // Where nobody holds the lock: a task that ends may take it.
            let ended = shared.under_way().remove(&key);
            drop(ended);
            answer
        });
        let outcome = task.outcome();
        under_way.insert(key, task);
        Ok(outcome)
    }
}

impl Drop for Introspector {
    fn drop(&mut self) {
        // The tasks hold what is shared, so they would live on.
        let tasks = std::mem::take(&mut *self.0.under_way());
        drop(tasks);
    }
}

impl Shared {
    async fn answer(&self, key: &TokenDigest, token: &SecretString) -> Answer {
        let settings = &self.settings;
        // One who found nothing may have come here just after another one's answer was kept.
        if let Some(answer) = settings.cache.get(key).await {
            if self.is_fresh(&answer) {
                return Ok(answer);
            }
        }
        // It is never closed.
        let _place = self.places.acquire().await.ok();
        let began = settings.clock.now();
        self.outage().admit(began.monotonic)?;
        let token = token.expose_secret();
        let started = Started::now();
        let told = settings.ask.ask(token).await;
        monitoring::asked(Asked::Introspection, told.is_ok(), &started);
        let told = match told {
            Ok(told) => {
                self.outage().succeeded();
                told
            }
            Err(Unanswered { error, tells, .. }) => {
                let now = settings.clock.now();
                tracing::warn!(%error, "the issuer could not be asked about an access token");
                let time = (began.monotonic, now.monotonic);
                self.outage()
                    .failed(error.clone(), tells, time, fastrand::f64());
                return Err(error);
            }
        };
        let answer = CachedAnswer {
            verdict: self.judge(told),
            asked_at: began.timestamp(),
        };
        let times = &settings.times;
        let lifetime = match answer.is_valid() {
            true => times.valid.saturating_add(times.outage),
            false => times.invalid,
        };
        if !lifetime.is_zero() {
            settings.cache.put(key, answer.clone(), lifetime).await;
        }
        Ok(answer)
    }

    fn judge(&self, told: Told) -> Verdict {
        let Introspected::Active(said) = told.introspected else {
            return Verdict::Invalid(VerifyError::invalid_token(INACTIVE));
        };
        let expectation = Expectation {
            issuer: &told.issuer,
            audiences: &self.settings.audiences,
            leeway: self.settings.leeway,
        };
        let now = self.settings.clock.now().timestamp();
        match expectation.judge_introspection(&said, now) {
            Ok(()) => Verdict::Valid(Claims::new(Way::Introspection, said)),
            Err(refusal) => Verdict::Invalid(VerifyError::invalid_token(refusal)),
        }
    }

    fn is_fresh(&self, answer: &CachedAnswer) -> bool {
        let times = &self.settings.times;
        let limit = match answer.is_valid() {
            true => times.valid,
            false => times.invalid,
        };
        answer.is_good(limit, self.settings.clock.now().timestamp())
    }

    /// Whether an answer that is no longer fresh will do while the issuer cannot be asked.
    fn may_serve(&self, answer: &CachedAnswer) -> bool {
        let times = &self.settings.times;
        let limit = times.valid.saturating_add(times.outage);
        let now = self.settings.clock.now().timestamp();
        !times.outage.is_zero() && answer.is_valid() && answer.is_good(limit, now)
    }

    /// Ends a request of which nothing was heard.
    fn give_up(&self, key: &TokenDigest, outcome: &Outcome<Answer>) {
        let mut under_way = self.under_way();
        let is_same = under_way.get(key).is_some_and(|task| task.brings(outcome));
        let ended = is_same.then(|| under_way.remove(key));
        drop(under_way);
        drop(ended);
    }

    fn outage(&self) -> MutexGuard<'_, Outage> {
        self.outage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn under_way(&self) -> MutexGuard<'_, HashMap<TokenDigest, SharedTask<Answer>>> {
        self.under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
