//! Messages at random, through our JSON and through that of `prost-reflect`, which knows nothing of
//! ours: what the one writes the other reads, and nothing is lost either way.
//!
//! `ZITADEL_TEST_MESSAGES` says how many messages there are, `ZITADEL_TEST_SEED` which ones.

use std::collections::BTreeMap;

use fastrand::Rng;
use prost_reflect::prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, SerializeOptions};
use serde_json::{Serializer, Value};

use super::random;
use crate::json::{Error, Field, from_slice, to_vec};
use crate::{Operation, for_each_operation};

/// Reads a message and writes it back.
pub(super) type Rewrite = fn(&[u8]) -> Result<Vec<u8>, Error>;

pub(super) fn rewrite<M: Field + Default>(json: &[u8]) -> Result<Vec<u8>, Error> {
    to_vec(&from_slice::<M>(json)?)
}

/// What each operation takes and answers, by its path.
fn operations() -> BTreeMap<String, [Rewrite; 2]> {
    let mut operations = BTreeMap::new();
    fn codec<O: Operation>() -> (String, [Rewrite; 2]) {
        (
            O::ENDPOINT.name().to_owned(),
            [rewrite::<O::Request>, rewrite::<O::Response>],
        )
    }
    macro_rules! add {
        ($client:ty, $method:ident, $operation:ty) => {
            operations.extend([codec::<$operation>()]);
        };
    }
    for_each_operation!(add);
    operations
}

const DESCRIPTORS: &[u8] = include_bytes!("../../../../../openapi/zitadel.binpb");

#[test]
fn every_message_says_the_same_in_both() {
    let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
    let mut messages = Vec::new();
    for (path, [request, response]) in operations() {
        let (service, method) = path.split_once('/').unwrap();
        let service = pool.get_service_by_name(service).unwrap();
        let method = service
            .methods()
            .find(|other| other.name() == method)
            .unwrap();
        messages.push((method.input(), request));
        messages.push((method.output(), response));
    }
    let count = number("ZITADEL_TEST_MESSAGES", 20_000);
    let seed = number("ZITADEL_TEST_SEED", 0);
    for index in 0..count {
        let (descriptor, rewrite) = &messages[usize::try_from(index).unwrap() % messages.len()];
        check(seed + index, descriptor, *rewrite);
    }
}

pub(super) fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).map_or(default, |text| text.parse().unwrap())
}

/// The message of this seed, in any spelling that protobuf allows, is read and written as protobuf
/// would write it.
pub(super) fn check(seed: u64, descriptor: &MessageDescriptor, rewrite: Rewrite) {
    let mut random = Rng::with_seed(seed);
    let message = random::message(&mut random, descriptor, 0);
    // A zero that was set is one that is not, as on the wire.
    let message = DynamicMessage::decode(descriptor.clone(), &*message.encode_to_vec()).unwrap();
    let options = SerializeOptions::new()
        .stringify_64_bit_integers(random.bool())
        .use_enum_numbers(random.bool())
        .use_proto_field_name(random.bool())
        .skip_default_fields(random.bool());
    let given = theirs(&message, &options);
    let name = descriptor.full_name();
    let place = || format!("ZITADEL_TEST_SEED={seed}, {name}: {given}");

    let ours = rewrite(given.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{}", place()));
    let value = |json: &[u8]| serde_json::from_slice::<Value>(json).unwrap();
    let canonical = theirs(&message, &SerializeOptions::default());
    assert_eq!(value(&ours), value(canonical.as_bytes()), "{}", place());

    let mut reader = serde_json::Deserializer::from_slice(&ours);
    let back = DynamicMessage::deserialize(descriptor.clone(), &mut reader).unwrap();
    assert!(back == message, "{}", place());
}

fn theirs(message: &DynamicMessage, options: &SerializeOptions) -> String {
    let mut writer = Serializer::new(Vec::new());
    message
        .serialize_with_options(&mut writer, options)
        .unwrap();
    String::from_utf8(writer.into_inner()).unwrap()
}
