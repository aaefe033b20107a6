use std::fmt;
use std::future::ready;
use std::time::{Duration, Instant};

use moka::Expiry;
use moka::sync::Cache;
use zitadel_auth::BoxFuture;

use crate::answers::cache::{AnswerCache, CachedAnswer, TokenDigest};

const DEFAULT_CAPACITY: u64 = 100_000;

/// Keeps answers in the memory of this program. The default. An answer takes about 1.6 kB.
#[derive(Clone)]
pub struct MemoryCache(Cache<TokenDigest, Entry>);

#[derive(Clone)]
struct Entry {
    answer: CachedAnswer,
    lifetime: Duration,
}

impl MemoryCache {
    /// For 100,000 tokens.
    pub fn new() -> Self {
        Self::with_capacity(DEFAULT_CAPACITY)
    }

    /// For so many tokens. When there are more, those go that are asked for least.
    pub fn with_capacity(tokens: u64) -> Self {
        let cache = Cache::builder()
            .max_capacity(tokens)
            .expire_after(OwnLifetime)
            .build();
        Self(cache)
    }

    /// What [`get`](AnswerCache::get) gives, without a future.
    pub(crate) fn get_now(&self, key: &TokenDigest) -> Option<CachedAnswer> {
        Some(self.0.get(key)?.answer)
    }

    pub(crate) fn put_now(&self, key: TokenDigest, answer: CachedAnswer, lifetime: Duration) {
        self.0.insert(key, Entry { answer, lifetime });
    }
}

impl AnswerCache for MemoryCache {
    fn get<'a>(&'a self, key: &'a TokenDigest) -> BoxFuture<'a, Option<CachedAnswer>> {
        Box::pin(ready(self.get_now(key)))
    }

    fn put<'a>(
        &'a self,
        key: &'a TokenDigest,
        answer: CachedAnswer,
        lifetime: Duration,
    ) -> BoxFuture<'a, ()> {
        self.put_now(*key, answer, lifetime);
        Box::pin(ready(()))
    }
}

impl Default for MemoryCache {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryCache")
            .field("entries", &self.0.entry_count())
            .finish_non_exhaustive()
    }
}

/// Each entry goes when its own time is over.
struct OwnLifetime;

impl Expiry<TokenDigest, Entry> for OwnLifetime {
    fn expire_after_create(&self, _: &TokenDigest, entry: &Entry, _: Instant) -> Option<Duration> {
        Some(entry.lifetime)
    }

    fn expire_after_update(
        &self,
        _: &TokenDigest,
        entry: &Entry,
        _: Instant,
        _: Option<Duration>,
    ) -> Option<Duration> {
        Some(entry.lifetime)
    }
}
