//! JWTs that have verified, for a minute: bounded in number and in time. Each new token is put here on
//! the way, so that must cost next to nothing beside the check of a signature.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use zitadel_transport::Moment;

use crate::answers::cache::TokenDigest;
use crate::token::claims::Claims;

/// How long a token that has verified is taken for good without another look at its signature.
const LIFETIME: Duration = Duration::from_secs(60);
const MAX_TOKENS: usize = 100_000;
/// So that threads seldom wait for each other.
const SHARDS: usize = 64;
/// How many that are over go when one comes: more than come, and few enough that nobody notices.
const MAX_CLEARED: usize = 4;

pub(crate) struct Remembered {
    shards: [Mutex<Shard>; SHARDS],
    max_in_shard: usize,
}

/// All live equally long, so the oldest is the first that is over.
#[derive(Default)]
struct Shard {
    known: HashMap<TokenDigest, Known, BuildHasherDefault<FirstBytes>>,
    /// With one entry for each of `known`, and for those that were put anew meanwhile.
    oldest_first: VecDeque<(TokenDigest, Moment)>,
}

struct Known {
    claims: Claims,
    until: Moment,
}

impl Remembered {
    pub(crate) fn new() -> Self {
        Self::with_capacity(MAX_TOKENS)
    }

    fn with_capacity(tokens: usize) -> Self {
        Self {
            shards: std::array::from_fn(|_| Mutex::default()),
            max_in_shard: tokens.div_ceil(SHARDS),
        }
    }

    /// The claims of a token that has verified within the lifetime and has not run out since.
    pub(crate) fn get(&self, digest: &TokenDigest, now: Moment) -> Option<Claims> {
        let shard = self.shard(digest);
        let known = shard.known.get(digest)?;
        let is_good = !now.has_reached(known.until) && !known.claims.have_expired(now.timestamp());
        is_good.then(|| known.claims.clone())
    }

    pub(crate) fn put(&self, digest: TokenDigest, claims: Claims, now: Moment) {
        let until = now.after(LIFETIME);
        let mut shard = self.shard(&digest);
        shard.clear(now, self.max_in_shard);
        shard.oldest_first.push_back((digest, until));
        shard.known.insert(digest, Known { claims, until });
    }

    fn shard(&self, digest: &TokenDigest) -> MutexGuard<'_, Shard> {
        let last = digest.as_bytes()[31];
        let shard = &self.shards[usize::from(last) % SHARDS];
        shard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shard {
    /// Makes place for one more.
    fn clear(&mut self, now: Moment, max: usize) {
        for _ in 0..MAX_CLEARED {
            let Some(&(digest, until)) = self.oldest_first.front() else {
                return;
            };
            if !now.has_reached(until) && self.oldest_first.len() < max {
                return;
            }
            self.oldest_first.pop_front();
            if self.known.get(&digest).is_some_and(|it| it.until == until) {
                self.known.remove(&digest);
            }
        }
    }
}

/// A digest is as good a hash as any.
#[derive(Default)]
struct FirstBytes(u64);

impl Hasher for FirstBytes {
    fn write(&mut self, bytes: &[u8]) {
        if let Some(first) = bytes.first_chunk() {
            self.0 = u64::from_le_bytes(*first);
        }
    }

    /// That of an array comes before it.
    fn write_usize(&mut self, _: usize) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::claims::Way;
    use crate::token::json::Object;
    use serde_json::json;

    const NOW: u64 = 1_795_232_626;

    fn at(seconds: u64) -> Moment {
        Moment {
            monotonic: Duration::from_secs(seconds),
            wall: Duration::from_secs(NOW + seconds),
        }
    }

    fn digest(number: u64) -> TokenDigest {
        let bytes = ring::digest::digest(&ring::digest::SHA256, &number.to_be_bytes());
        TokenDigest::from(<[u8; 32]>::try_from(bytes.as_ref()).unwrap())
    }

    fn claims(number: u64, expiry: u64) -> Claims {
        let said = json!({"sub": number.to_string(), "exp": NOW + expiry}).to_string();
        Claims::new(Way::Offline, Object::read(said.as_bytes()).unwrap())
    }

    fn put(remembered: &Remembered, number: u64, now: Moment) {
        remembered.put(digest(number), claims(number, 1_000_000), now);
    }

    fn is_known(remembered: &Remembered, number: u64, now: Moment) -> bool {
        let known = remembered.get(&digest(number), now);
        let subject = known.map(|claims| claims.subject().to_owned());
        assert!(subject.is_none() || subject == Some(number.to_string()));
        subject.is_some()
    }

    fn held(remembered: &Remembered) -> (usize, usize) {
        let shards = remembered.shards.iter().map(|shard| {
            let shard = shard.lock().unwrap();
            (shard.known.len(), shard.oldest_first.len())
        });
        shards.fold((0, 0), |sum, shard| (sum.0 + shard.0, sum.1 + shard.1))
    }

    #[test]
    fn a_token_is_known_for_a_minute_and_not_past_its_expiry() {
        let remembered = Remembered::new();
        put(&remembered, 1, at(0));
        assert!(is_known(&remembered, 1, at(0)));
        assert!(is_known(&remembered, 1, at(59)));
        assert!(!is_known(&remembered, 1, at(60)));
        assert!(!is_known(&remembered, 2, at(0)));
        remembered.put(digest(3), claims(3, 10), at(0));
        assert!(is_known(&remembered, 3, at(9)));
        assert!(!is_known(&remembered, 3, at(10)));
    }

    #[test]
    fn the_minute_is_over_when_either_clock_says_so() {
        let remembered = Remembered::new();
        put(&remembered, 1, at(100));
        let set_back = Moment {
            wall: at(0).wall,
            ..at(159)
        };
        assert!(is_known(&remembered, 1, set_back));
        let set_back = Moment {
            wall: at(0).wall,
            ..at(160)
        };
        assert!(!is_known(&remembered, 1, set_back));
        let after_a_suspend = Moment {
            monotonic: at(101).monotonic,
            ..at(160)
        };
        assert!(!is_known(&remembered, 1, after_a_suspend));
    }

    #[test]
    fn there_are_never_more_than_there_is_room_for_and_the_oldest_go() {
        const ROOM: usize = 64 * SHARDS;
        let remembered = Remembered::with_capacity(ROOM);
        for number in 0..20 * ROOM as u64 {
            put(&remembered, number, at(number / ROOM as u64));
            let (known, listed) = held_by_shard(&remembered, &digest(number));
            assert!(known <= 64 && known == listed, "{known} {listed}");
        }
        assert!(!is_known(&remembered, 0, at(20)));
        let newest = 20 * ROOM as u64 - 1;
        assert!((0..100).all(|back| is_known(&remembered, newest - back, at(20))));
        assert!(held(&remembered).0 > ROOM / 2);
    }

    fn held_by_shard(remembered: &Remembered, digest: &TokenDigest) -> (usize, usize) {
        let shard = remembered.shard(digest);
        (shard.known.len(), shard.oldest_first.len())
    }

    #[test]
    fn what_is_over_goes_as_others_come() {
        let remembered = Remembered::new();
        for number in 0..10_000 {
            put(&remembered, number, at(0));
        }
        assert_eq!(held(&remembered), (10_000, 10_000));
        for number in 10_000..16_000 {
            put(&remembered, number, at(60));
        }
        assert_eq!(held(&remembered), (6000, 6000));
    }

    #[test]
    fn one_token_that_verifies_again_and_again_is_held_once() {
        let remembered = Remembered::new();
        for minute in 0..1000 {
            put(&remembered, 1, at(60 * minute));
            assert!(is_known(&remembered, 1, at(60 * minute + 59)));
        }
        assert_eq!(held(&remembered), (1, 1));
        // Two who found nothing come at once.
        put(&remembered, 1, at(59_999));
        put(&remembered, 1, at(60_000));
        put(&remembered, 1, at(60_001));
        assert!(is_known(&remembered, 1, at(60_060)));
        for number in 0..1000 {
            put(&remembered, number, at(60_060));
        }
        assert!(is_known(&remembered, 1, at(60_060)));
    }
}
