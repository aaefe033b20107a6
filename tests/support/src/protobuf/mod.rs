//! Messages at random, through our JSON and through that of `prost-reflect`, which knows nothing of
//! ours: what the one writes the other reads, and nothing is lost either way.
//!
//! `ZITADEL_TEST_MESSAGES` says how many messages there are, `ZITADEL_TEST_SEED` which ones.

pub mod random;

use std::fmt::Display;

use fastrand::Rng;
use prost_reflect::prost::Message as _;
use prost_reflect::{
    DescriptorPool, DynamicMessage, MessageDescriptor, MethodDescriptor, SerializeOptions,
};
use serde_json::{Serializer, Value};

/// Protobuf's own description of all operations.
#[derive(Debug)]
pub struct Described([DescriptorPool; 2]);

impl Described {
    /// # Panics
    /// When what stands in `openapi/` is none.
    pub fn read() -> Self {
        Self(
            [
                &include_bytes!("../../../../openapi/zitadel.binpb")[..],
                include_bytes!("../../../../openapi/zitadel-v1.binpb"),
            ]
            .map(|set| DescriptorPool::decode(set).unwrap()),
        )
    }

    /// The operation of this name, `package.Service/Method`.
    ///
    /// # Panics
    /// When there is none.
    pub fn method(&self, name: &str) -> MethodDescriptor {
        let (service, method) = name.split_once('/').unwrap();
        let mut services = self.0.iter().map(|pool| pool.get_service_by_name(service));
        let service = services.find_map(|service| service).unwrap();
        service
            .methods()
            .find(|other| other.name() == method)
            .unwrap()
    }
}

/// The number that an environment variable says.
///
/// # Panics
/// When it says something else.
pub fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).map_or(default, |text| text.parse().unwrap())
}

/// The message of this seed, in any spelling that protobuf allows, is read and written as protobuf
/// would write it.
///
/// # Panics
/// When it is not.
pub fn check<E: Display>(
    seed: u64,
    descriptor: &MessageDescriptor,
    rewrite: fn(&[u8]) -> Result<Vec<u8>, E>,
) {
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

/// The message as `prost-reflect` writes it.
///
/// # Panics
/// When it cannot.
pub fn theirs(message: &DynamicMessage, options: &SerializeOptions) -> String {
    let mut writer = Serializer::new(Vec::new());
    message
        .serialize_with_options(&mut writer, options)
        .unwrap();
    String::from_utf8(writer.into_inner()).unwrap()
}
