//! Asks the issuer about tokens, no more often than needed: answers are kept, one request is under
//! way for a token whatever the number of callers, and an issuer that is down is left in peace.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Handle;
use zitadel_transport::Clock;

use crate::answers::cache::{AnswerCache, CachedAnswer, TokenDigest, Verdict};
use crate::answers::pace::{Pace, Place};
use crate::error::{RETRY_AFTER, VerifyError};
use crate::issuer::ask::{Ask, Introspected, Told};
use crate::issuer::endpoints::Unanswered;
use crate::issuer::outage::{Outage, Tells};
use crate::monitoring::{self, Asked, Lookup, Started};
use crate::shared_task::{Outcome, Patience, SharedTask, Waited};
use crate::token::claims::{Claims, Way};
use crate::token::expectation::Expectation;

const INACTIVE: &str = "the issuer says that it is not active: it has expired, was revoked, or is not for this API. Whoever asks for the token adds the scope urn:zitadel:iam:org:project:id:{project id}:aud";

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
    pace: Pace,
}

#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) ask: Box<dyn Ask>,
    pub(crate) cache: Arc<dyn AnswerCache>,
    pub(crate) times: CacheTimes,
    pub(crate) audiences: Vec<String>,
    pub(crate) leeway: SignedDuration,
    pub(crate) clock: Clock,
    pub(crate) patience: Patience,
    /// How long a request may take.
    pub(crate) timeout: Duration,
}

type Answer = Result<CachedAnswer, VerifyError>;

impl Introspector {
    pub(crate) fn new(settings: Settings) -> Self {
        Self(Arc::new(Shared {
            pace: Pace::new(settings.patience.answer, settings.timeout),
            settings,
            outage: Mutex::default(),
            under_way: Mutex::default(),
        }))
    }

    /// `key` is the digest of the token.
    pub(crate) async fn introspect(
        &self,
        token: &str,
        key: TokenDigest,
    ) -> Result<Claims, VerifyError> {
        let shared = &self.0;
        let kept = shared.settings.cache.get(&key).await;
        let fresh = kept.as_ref().filter(|answer| shared.is_fresh(answer));
        monitoring::looked_up(Lookup::Answers, fresh.is_some());
        if let Some(answer) = fresh {
            return answer.clone().into_claims();
        }
        let answer = match self.join(key, token) {
            Ok(outcome) => shared.wait(&key, &outcome).await,
            Err(error) => Err(error),
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
        let give_up = self.0.settings.patience.give_up;
        match under_way.get(&key) {
            Some(task) if !task.is_older_than(give_up) => return Ok(task.outcome()),
            // The new one takes its place.
            Some(_) => {}
            None => {
                let now = self.0.settings.clock.now().monotonic;
                self.0.outage().check(now)?;
            }
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
        let abandoned = under_way.insert(key, task);
        drop(under_way);
        drop(abandoned);
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
        let patience = self.pace.patience();
        let place = tokio::time::timeout(patience, self.pace.place()).await;
        // Nobody waits for the answer any longer.
        let place = place.map_err(|_| {
            VerifyError::unavailable(
                "the issuer was not asked about an access token: too many others wait for that",
                RETRY_AFTER,
            )
        })?;
        let asked_at = settings.clock.now();
        let began = asked_at.monotonic;
        self.outage().admit(began, patience)?;
        let told = self.ask(token, place, patience, began).await?;
        let answer = CachedAnswer {
            verdict: self.judge(told),
            asked_at: asked_at.timestamp(),
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

    async fn ask(
        &self,
        token: &SecretString,
        place: Place<'_>,
        patience: Duration,
        began: Duration,
    ) -> Result<Told, VerifyError> {
        let settings = &self.settings;
        let started = Started::now();
        let mut asking = pin!(settings.ask.ask(token.expose_secret()));
        let (told, place) = match tokio::time::timeout(patience, &mut asking).await {
            Ok(told) => (told, Some(place)),
            Err(_) => {
                self.pace.failed(place);
                self.failed(late(patience), Tells::Outage, began);
                (asking.await, None)
            }
        };
        monitoring::asked(Asked::Introspection, told.is_ok(), &started);
        let now = settings.clock.now().monotonic;
        let took = now.saturating_sub(began);
        match (&told, place) {
            (Ok(_), Some(place)) => self.pace.answered(place, took),
            (Ok(_), None) => self.pace.answered_late(took),
            (Err(_), Some(place)) => self.pace.failed(place),
            (Err(_), None) => {}
        }
        told.inspect(|_| self.outage().succeeded(now)).map_err(
            |Unanswered { error, tells, .. }| {
                self.failed(error.clone(), tells, began);
                error
            },
        )
    }

    fn failed(&self, error: VerifyError, tells: Tells, began: Duration) {
        tracing::warn!(%error, "the issuer could not be asked about an access token");
        let now = self.settings.clock.now().monotonic;
        self.outage()
            .failed(error, tells, (began, now), fastrand::f64());
    }

    /// Until the answer is there or it takes too long.
    async fn wait(&self, key: &TokenDigest, outcome: &Outcome<Answer>) -> Answer {
        let patience = self.pace.patience();
        match outcome.wait(patience).await {
            Waited::Arrived(answer) => answer,
            Waited::Late => Err(late(patience)),
            Waited::Lost => {
                self.give_up(key, outcome);
                Err(VerifyError::unavailable(
                    "nothing was heard of an access token: the runtime that asked the issuer has stopped",
                    RETRY_AFTER,
                ))
            }
        }
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

fn late(patience: Duration) -> VerifyError {
    VerifyError::unavailable(
        format!("the issuer has not answered about an access token within {patience:?}"),
        RETRY_AFTER,
    )
}

#[cfg(test)]
mod tests;
