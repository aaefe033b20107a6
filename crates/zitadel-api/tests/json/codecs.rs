//! Every operation's messages, by path: read from JSON, written back.

use std::collections::BTreeMap;

use serde_json::Value;
use zitadel_api::{Operation, for_each_operation, for_each_rest_operation};
use zitadel_types::json::{self, Field};

/// Reads a message and writes it back.
pub(crate) type Rewrite = fn(&[u8]) -> Result<Vec<u8>, json::Error>;

/// What an operation takes and answers.
pub(crate) struct Codec {
    pub(crate) request: Rewrite,
    pub(crate) response: Rewrite,
}

/// All operations over REST by `package.Service/Method`.
pub(crate) fn rest_codecs() -> BTreeMap<String, Codec> {
    let mut codecs = BTreeMap::new();
    macro_rules! add {
        ($client:ty, $method:ident, $operation:ty) => {
            add_operation::<$operation>(&mut codecs);
        };
    }
    for_each_rest_operation!(add);
    codecs
}

/// All operations over Connect by `package.Service/Method`.
pub(crate) fn codecs() -> BTreeMap<String, Codec> {
    let mut codecs = BTreeMap::new();
    macro_rules! add {
        ($client:ty, $method:ident, $operation:ty) => {
            add_operation::<$operation>(&mut codecs);
        };
    }
    for_each_operation!(add);
    codecs
}

fn add_operation<O: Operation>(codecs: &mut BTreeMap<String, Codec>) {
    let codec = Codec {
        request: rewrite::<O::Request>,
        response: rewrite::<O::Response>,
    };
    let path = O::ENDPOINT.name().to_owned();
    assert!(
        codecs.insert(path.clone(), codec).is_none(),
        "{path} is there twice"
    );
}

fn rewrite<M: Field + Default>(json: &[u8]) -> Result<Vec<u8>, json::Error> {
    json::to_vec(&json::from_slice::<M>(json)?)
}

/// Reads and writes back a value.
pub(crate) fn rewritten(rewrite: Rewrite, value: &Value) -> Result<Value, json::Error> {
    let written = rewrite(&serde_json::to_vec(value).unwrap())?;
    Ok(serde_json::from_slice(&written).unwrap())
}
