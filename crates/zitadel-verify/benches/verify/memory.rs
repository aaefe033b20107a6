//! A million answers in the default cache.

use serde_json::json;
use stats_alloc::Region;
use std::time::Duration;
use tokio::runtime::Builder;
use zitadel_verify::{AnswerCache, CachedAnswer, MemoryCache, TokenDigest};

use crate::ALLOCATOR;

const TOKENS: u64 = 1_000_000;

pub(crate) fn print() {
    let runtime = Builder::new_current_thread().build().unwrap();
    let region = Region::new(ALLOCATOR);
    let cache = MemoryCache::with_capacity(TOKENS);
    let mut length = 0;
    for number in 0..TOKENS {
        let answer = json!({
            "asked_at": 1_795_232_626_000_i64,
            "claims": {
                "sub": number.to_string(), "aud": ["259254020357488867"], "client_id": "billing",
                "iss": "https://acme.zitadel.cloud", "exp": 1_795_275_826, "iat": 1_795_232_626,
                "scope": "openid profile",
                "urn:zitadel:iam:org:project:roles": {"reader": {"400532634863733798": "acme.zitadel.cloud"}},
            },
        })
        .to_string();
        length = answer.len();
        let answer = CachedAnswer::from_json(answer.as_bytes()).unwrap();
        let mut digest = [0; 32];
        digest[..8].copy_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
        let digest = TokenDigest::from(digest);
        runtime.block_on(cache.put(&digest, answer, Duration::from_secs(3600)));
    }
    let change = region.change();
    let held = change.bytes_allocated as i64 - change.bytes_deallocated as i64
        + change.bytes_reallocated as i64;
    println!(
        "a million answers of {length} bytes of JSON: {:.0} MB, {:.0} bytes each",
        held as f64 / 1e6,
        held as f64 / TOKENS as f64
    );
}
