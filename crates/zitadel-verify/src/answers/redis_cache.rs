use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::cluster::ClusterClient;
use redis::cluster_async::ClusterConnection;
use redis::{Client, Cmd, FromRedisValue, RedisError, RedisResult, cmd};
use tokio::sync::OnceCell;
use tokio::time::{Instant, timeout};
use zitadel_auth::BoxFuture;
use zitadel_transport::redaction::Given;

use crate::answers::cache::{AnswerCache, CachedAnswer, TokenDigest};
use crate::answers::memory_cache::MemoryCache;
use crate::answers::sealed::{Seal, SealingKey};
use crate::error::VerifyError;

const DEFAULT_LIMIT: Duration = Duration::from_millis(100);
const CONNECT_LIMIT: Duration = Duration::from_secs(1);
/// How long a Redis that fails is left alone.
const PAUSE: Duration = Duration::from_secs(1);
/// An answer that is older is looked for in Redis first, where another instance may have put a newer
/// one.
const MAX_IN_MEMORY: Duration = Duration::from_secs(60);
const DEFAULT_PREFIX: &str = "zitadel-verify:";

/// Keeps answers in a Redis, which all instances of an API share, and the newest in memory before
/// it. Behind the feature `redis`.
///
/// What lies in Redis is sealed with a secret that the instances share: reading it gives nothing away,
/// and what others write there is passed over. A Redis that is slow, down, or holds rubbish means
/// that the issuer is asked. Use it from one tokio runtime, which drives its connection.
///
/// It speaks to Redis without TLS, and refuses `rediss://` URLs: what travels is sealed, but a password in
/// the URL is not, so Redis belongs in a network of your own, or behind a TLS tunnel on this machine.
///
/// ```no_run
/// use zitadel_verify::{RedisCache, SealingKey, TokenVerifier};
///
/// # fn example(secret: &[u8]) -> Result<(), zitadel_verify::VerifyError> {
/// let verifier = TokenVerifier::builder("acme.zitadel.cloud")
///     .application_key_file("api-key.json")
///     .audience("259254020357488867")
///     .cache(RedisCache::single("redis://cache.acme.example", SealingKey::new(secret)?)?)
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub struct RedisCache {
    target: Target,
    connection: OnceCell<Connection>,
    sealing: SealingKey,
    memory: Option<MemoryCache>,
    prefix: String,
    limit: Duration,
    /// Until when Redis is left alone, since it has failed.
    paused: Mutex<Option<Instant>>,
}

enum Target {
    Single(Client),
    Cluster(ClusterClient),
}

#[derive(Clone)]
enum Connection {
    Single(ConnectionManager),
    Cluster(ClusterConnection),
}

/// Why Redis is of no help now.
enum Failure {
    Redis(RedisError),
    TooSlow,
}

impl RedisCache {
    /// One server, such as `redis://user:password@cache.acme.example:6379/0`. Nothing is connected
    /// before it is needed.
    ///
    /// # Errors
    /// A configuration error for a URL that is none.
    pub fn single(url: impl AsRef<str>, key: SealingKey) -> Result<Self, VerifyError> {
        let client = Client::open(url.as_ref()).map_err(|error| no_url(&error))?;
        Ok(Self::new(Target::Single(client), key))
    }

    /// A cluster, by the URLs of some of its nodes. Nothing is connected before it is needed.
    ///
    /// # Errors
    /// A configuration error for a URL that is none.
    pub fn cluster<S: AsRef<str>>(
        urls: impl IntoIterator<Item = S>,
        key: SealingKey,
    ) -> Result<Self, VerifyError> {
        let urls: Vec<String> = urls.into_iter().map(|url| url.as_ref().into()).collect();
        let client = ClusterClient::builder(urls)
            .connection_timeout(CONNECT_LIMIT)
            .response_timeout(CONNECT_LIMIT)
            .build()
            .map_err(|error| no_url(&error))?;
        Ok(Self::new(Target::Cluster(client), key))
    }

    fn new(target: Target, sealing: SealingKey) -> Self {
        Self {
            target,
            connection: OnceCell::new(),
            sealing,
            memory: Some(MemoryCache::new()),
            prefix: DEFAULT_PREFIX.to_owned(),
            limit: DEFAULT_LIMIT,
            paused: Mutex::new(None),
        }
    }

    /// How long Redis may take. Default: 100 ms.
    #[must_use]
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Before the names of what lies in Redis. Default: `zitadel-verify:`.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// What is kept in memory before Redis, so that a busy token causes no traffic, and answers stay
    /// while Redis is down. Default: a [`MemoryCache`] for 100,000 tokens. `None`: nothing.
    #[must_use]
    pub fn memory(mut self, memory: impl Into<Option<MemoryCache>>) -> Self {
        self.memory = memory.into();
        self
    }

    async fn fetch(&self, digest: &TokenDigest) -> Option<CachedAnswer> {
        let seal = self.sealing.seal_for(digest)?;
        let mut get = cmd("GET");
        get.arg(self.name(&seal));
        let sealed: Option<Vec<u8>> = self.ask(get).await?;
        let answer = seal
            .open(&sealed?)
            .and_then(|text| CachedAnswer::from_json(&text));
        if answer.is_none() {
            tracing::warn!("Redis holds something else than was put there: it is passed over");
        }
        answer
    }

    async fn store(&self, digest: &TokenDigest, answer: &CachedAnswer, lifetime: Duration) {
        let Some(seal) = self.sealing.seal_for(digest) else {
            return;
        };
        let Some(sealed) = seal.seal(&answer.to_json()) else {
            return;
        };
        let milliseconds = u64::try_from(lifetime.as_millis()).unwrap_or(u64::MAX);
        let mut set = cmd("SET");
        set.arg(self.name(&seal)).arg(sealed).arg("PX");
        set.arg(milliseconds.max(1));
        let _: Option<()> = self.ask(set).await;
    }

    fn name(&self, seal: &Seal) -> String {
        format!("{}{}", self.prefix, seal.name)
    }

    /// `None` when Redis is of no help: it is left alone for a while then, so that requests do not
    /// wait for it one after the other.
    async fn ask<T: FromRedisValue>(&self, command: Cmd) -> Option<T> {
        if self.paused().is_some_and(|until| Instant::now() < until) {
            return None;
        }
        match self.try_to_ask(&command).await {
            Ok(value) => Some(value),
            Err(failure) => {
                let before = self.paused().replace(Instant::now() + PAUSE);
                // One line for those that failed together.
                if before.is_none_or(|until| Instant::now() >= until) {
                    tracing::warn!(%failure, "Redis is of no help: the issuer is asked instead");
                }
                None
            }
        }
    }

    async fn try_to_ask<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, Failure> {
        let connection = timeout(
            CONNECT_LIMIT,
            self.connection.get_or_try_init(|| self.target.connect()),
        );
        let connection = connection.await.map_err(|_| Failure::TooSlow)??.clone();
        let asked = async {
            match connection {
                Connection::Single(mut connection) => query(command, &mut connection).await,
                Connection::Cluster(mut connection) => query(command, &mut connection).await,
            }
        };
        let asked = timeout(self.limit, asked).await;
        Ok(asked.map_err(|_| Failure::TooSlow)??)
    }

    fn paused(&self) -> MutexGuard<'_, Option<Instant>> {
        self.paused.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Target {
    async fn connect(&self) -> RedisResult<Connection> {
        match self {
            Self::Single(client) => {
                let config = ConnectionManagerConfig::new()
                    .set_connection_timeout(Some(CONNECT_LIMIT))
                    .set_response_timeout(Some(CONNECT_LIMIT))
                    // Whoever asks next tries again.
                    .set_number_of_retries(1);
                ConnectionManager::new_lazy_with_config(client.clone(), config)
                    .map(Connection::Single)
            }
            Self::Cluster(client) => client.get_async_connection().await.map(Connection::Cluster),
        }
    }
}

async fn query<T: FromRedisValue>(
    command: &Cmd,
    connection: &mut impl ConnectionLike,
) -> RedisResult<T> {
    command.query_async(connection).await
}

/// The URL can hold a password, so nothing of it is repeated.
fn no_url(error: &RedisError) -> VerifyError {
    VerifyError::configuration(format!(
        "the URL of Redis cannot be used ({:?}): write it like redis://user:password@cache.acme.example:6379",
        error.kind()
    ))
}

impl AnswerCache for RedisCache {
    fn get<'a>(&'a self, key: &'a TokenDigest) -> BoxFuture<'a, Option<CachedAnswer>> {
        Box::pin(async move {
            let Some(memory) = &self.memory else {
                return self.fetch(key).await;
            };
            if let Some(answer) = memory.get_now(key) {
                return Some(answer);
            }
            let answer = self.fetch(key).await?;
            let age = Timestamp::now().duration_since(answer.asked_at);
            let left = MAX_IN_MEMORY.saturating_sub(age.unsigned_abs());
            memory.put_now(*key, answer.clone(), left);
            Some(answer)
        })
    }

    fn put<'a>(
        &'a self,
        key: &'a TokenDigest,
        answer: CachedAnswer,
        lifetime: Duration,
    ) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            if let Some(memory) = &self.memory {
                memory.put_now(*key, answer.clone(), lifetime.min(MAX_IN_MEMORY));
            }
            self.store(key, &answer, lifetime).await;
        })
    }
}

impl From<RedisError> for Failure {
    fn from(error: RedisError) -> Self {
        Self::Redis(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Redis(error) => write!(f, "{:?}", error.kind()),
            Self::TooSlow => f.write_str("it takes too long"),
        }
    }
}

impl fmt::Debug for RedisCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisCache")
            .field("prefix", &Given(&self.prefix))
            .field("limit", &self.limit)
            .field("memory", &self.memory)
            .finish_non_exhaustive()
    }
}
