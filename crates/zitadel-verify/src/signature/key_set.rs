use std::fmt;

use serde_json::Value;

use crate::signature::algorithm::Algorithm;
use crate::signature::jws::{Header, Jws, SignatureBuffer};
use crate::signature::key::{Key, SignatureError};
use crate::token::json::Object;

/// Keys that share an id, or have none, are tried one after the other, up to this number.
const MAX_TRIES: usize = 8;
const MAX_KEYS: usize = 1000;

/// The public keys of an issuer (RFC 7517, section 5).
#[derive(Debug, Default)]
pub(crate) struct KeySet {
    keys: Vec<Key>,
    pub(crate) passed_over: Vec<UnusedKey>,
}

/// A key of a set that cannot be used, or must not.
#[derive(Debug)]
pub(crate) struct UnusedKey {
    id: Option<String>,
    why: String,
}

/// The keys of the issuer that is named.
#[derive(Debug)]
pub(crate) struct IssuerKeys {
    /// As the issuer writes its own name, to the letter.
    pub(crate) issuer: String,
    pub(crate) set: KeySet,
}

/// Why a token's signature is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum KeyError {
    /// No key of that id: the issuer may have made it since the set was fetched.
    UnknownKey,
    /// There is the key, and nothing can be verified with it.
    NotUsed(String),
    /// There is the key, but it is not for this algorithm.
    OtherAlgorithm(Algorithm),
    WrongSignature,
    NotCompiled,
}

impl KeySet {
    /// Reads a set. Keys that cannot be used are passed over, one by one.
    pub(crate) fn from_json(text: &[u8]) -> Result<Self, String> {
        let document = Object::read(text).ok_or("it is no unambiguous JSON object")?;
        let document = document.to_value();
        let listed = document
            .get("keys")
            .and_then(Value::as_array)
            .ok_or("it has no list of 'keys'")?;
        if listed.len() > MAX_KEYS {
            return Err(format!("it has more than {MAX_KEYS} keys"));
        }
        let mut set = Self::default();
        for jwk in listed {
            match Key::from_jwk(jwk) {
                Ok(key) => set.keys.push(key),
                Err(why) => {
                    let id = jwk.get("kid").and_then(Value::as_str).map(str::to_owned);
                    set.passed_over.push(UnusedKey { id, why });
                }
            }
        }
        Ok(set)
    }

    /// Checks the signature of a token with the key that its header names: a token that names
    /// none, with those keys that have no name or are alone.
    pub(crate) fn verify(&self, jws: &Jws<'_>) -> Result<(), KeyError> {
        let Header { algorithm, key_id } = &jws.header;
        let named = |key: &&Key| match key_id {
            Some(id) => key.id() == Some(&**id),
            None => key.id().is_none() || self.keys.len() == 1,
        };
        let mut buffer = SignatureBuffer::new();
        let signature = jws.signature(&mut buffer).ok_or(KeyError::WrongSignature)?;
        let mut outcome = None;
        let fitting = |key: &&Key| key.allows(*algorithm);
        for key in self
            .keys
            .iter()
            .filter(named)
            .filter(fitting)
            .take(MAX_TRIES)
        {
            match key.verify(*algorithm, jws.signed.as_bytes(), signature) {
                Ok(()) => return Ok(()),
                Err(SignatureError::Wrong) => outcome = Some(KeyError::WrongSignature),
                Err(SignatureError::NotCompiled) => outcome = Some(KeyError::NotCompiled),
            }
        }
        Err(match outcome {
            Some(outcome) => outcome,
            None if self.keys.iter().any(|key| named(&key)) => KeyError::OtherAlgorithm(*algorithm),
            None => self.why_not_there(key_id.as_deref()),
        })
    }

    fn why_not_there(&self, key_id: Option<&str>) -> KeyError {
        let is_named = |key: &&UnusedKey| key_id.is_some() && key.id.as_deref() == key_id;
        match self.passed_over.iter().find(is_named) {
            Some(unused) => KeyError::NotUsed(unused.why.clone()),
            None => KeyError::UnknownKey,
        }
    }
}

impl fmt::Display for UnusedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.id.as_deref().unwrap_or_default();
        write!(f, "key {id:.64?}: {}", self.why)
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey => f.write_str("the issuer has no key of the id that it names"),
            Self::NotUsed(why) => write!(f, "the key that it names is not used: {why}"),
            Self::OtherAlgorithm(algorithm) => {
                write!(f, "the key that it names is not for {algorithm}")
            }
            Self::WrongSignature => f.write_str("its signature is wrong"),
            Self::NotCompiled => f.write_str("its algorithm is not built in"),
        }
    }
}
