//! Messages of all operations at random, held against protobuf's own JSON.

use zitadel_test_support::protobuf::{Described, check, number};

use crate::codecs::{codecs, rest_codecs};

#[test]
fn every_message_says_the_same_in_both() {
    let described = Described::read();
    let mut messages = Vec::new();
    for (name, codec) in codecs().into_iter().chain(rest_codecs()) {
        let method = described.method(&name);
        messages.push((method.input(), codec.request));
        messages.push((method.output(), codec.response));
    }
    let count = number("ZITADEL_TEST_MESSAGES", 20_000);
    let seed = number("ZITADEL_TEST_SEED", 0);
    for index in 0..count {
        let (descriptor, rewrite) = &messages[usize::try_from(index).unwrap() % messages.len()];
        check(seed + index, descriptor, *rewrite);
    }
}
