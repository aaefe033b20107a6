//! Messages at random, through our JSON and through that of `prost-reflect`, which knows nothing of
//! ours: what the one writes the other reads, and nothing is lost either way.
//!
//! `ZITADEL_TEST_MESSAGES` says how many messages there are, `ZITADEL_TEST_SEED` which ones.

use std::collections::BTreeMap;

use fastrand::Rng;
use prost_reflect::prost::Message as _;
use prost_reflect::{
    DescriptorPool, DynamicMessage, MessageDescriptor, MethodDescriptor, SerializeOptions,
};
use serde_json::{Serializer, Value};

use super::random;
use crate::json::{Error, Field, from_slice, to_vec};
use crate::{Operation, for_each_operation, for_each_rest_operation};

/// Reads a message and writes it back.
pub(super) type Rewrite = fn(&[u8]) -> Result<Vec<u8>, Error>;

pub(super) fn rewrite<M: Field + Default>(json: &[u8]) -> Result<Vec<u8>, Error> {
    to_vec(&from_slice::<M>(json)?)
}

/// What each operation takes and answers, by its name.
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
    for_each_rest_operation!(add);
    operations
}

/// Protobuf's own description of all operations.
pub(crate) struct Described([DescriptorPool; 2]);

impl Described {
    pub(crate) fn new() -> Self {
        Self(
            [
                &include_bytes!("../../../../../openapi/zitadel.binpb")[..],
                include_bytes!("../../../../../openapi/zitadel-v1.binpb"),
            ]
            .map(|set| DescriptorPool::decode(set).unwrap()),
        )
    }

    /// The operation of this name, `package.Service/Method`.
    pub(crate) fn method(&self, name: &str) -> MethodDescriptor {
        let (service, method) = name.split_once('/').unwrap();
        let mut services = self.0.iter().map(|pool| pool.get_service_by_name(service));
        let service = services.find_map(|service| service).unwrap();
        service
            .methods()
            .find(|other| other.name() == method)
            .unwrap()
    }
}

#[test]
fn every_message_says_the_same_in_both() {
    let described = Described::new();
    let mut messages = Vec::new();
    for (name, [request, response]) in operations() {
        let method = described.method(&name);
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

pub(crate) fn number(variable: &str, default: u64) -> u64 {
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

pub(crate) fn theirs(message: &DynamicMessage, options: &SerializeOptions) -> String {
    let mut writer = Serializer::new(Vec::new());
    message
        .serialize_with_options(&mut writer, options)
        .unwrap();
    String::from_utf8(writer.into_inner()).unwrap()
}
