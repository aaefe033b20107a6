//! One public key of the issuer, and the signatures that it can check.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;
use serde_json::Value;

use crate::signature::algorithm::Algorithm;

/// A public key that verifies tokens, made from a JSON Web Key (RFC 7517).
pub(crate) struct Key {
    id: Option<String>,
    algorithms: Vec<Algorithm>,
    material: Material,
}

enum Material {
    Rsa(RsaPublicKeyComponents<Box<[u8]>>),
    /// An uncompressed point on P-256.
    P256(Box<[u8]>),
    /// An uncompressed point on P-384.
    P384(Box<[u8]>),
    #[cfg(feature = "es512")]
    P521(Box<p521::ecdsa::VerifyingKey>),
    #[cfg(not(feature = "es512"))]
    P521,
    Ed25519(Box<[u8]>),
}

/// Why a signature was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignatureError {
    /// It is not the key's signature of this message.
    Wrong,
    /// The key is good, but this program was built without its algorithm.
    #[cfg_attr(feature = "es512", allow(dead_code, reason = "all are built in then"))]
    NotCompiled,
}

#[derive(Deserialize)]
struct Jwk {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    usage: Option<String>,
    key_ops: Option<Vec<String>>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

/// The members that only a private or a symmetric key has (RFC 7518, section 6).
const SECRET_MEMBERS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

const RSA_ALGORITHMS: [Algorithm; 6] = [
    Algorithm::Rs256,
    Algorithm::Rs384,
    Algorithm::Rs512,
    Algorithm::Ps256,
    Algorithm::Ps384,
    Algorithm::Ps512,
];

const MIN_RSA_BITS: usize = 2048;
const MAX_RSA_BITS: usize = 8192;

impl Key {
    /// Reads one key of a set. The text says why it cannot be used; it holds nothing of the key.
    pub(crate) fn from_jwk(jwk: &Value) -> Result<Self, String> {
        let members = jwk.as_object().ok_or("it is no object")?;
        if SECRET_MEMBERS
            .iter()
            .any(|name| members.contains_key(*name))
        {
            return Err(
                "its secret half is published with it, so anybody can sign in its name".into(),
            );
        }
        let jwk = Jwk::deserialize(jwk).map_err(|_| "a member is missing or has a wrong type")?;
        if jwk.usage.as_deref().is_some_and(|usage| usage != "sig") {
            return Err("it is not for signatures".into());
        }
        let verifies = |operations: &Vec<String>| operations.iter().any(|one| one == "verify");
        if jwk
            .key_ops
            .as_ref()
            .is_some_and(|operations| !verifies(operations))
        {
            return Err("it is not for verifying signatures".into());
        }
        let (material, possible) = Material::of(&jwk)?;
        let algorithms = match &jwk.alg {
            None => possible,
            Some(name) => possible
                .into_iter()
                .find(|algorithm| algorithm.name() == name)
                .map(|algorithm| vec![algorithm])
                .ok_or_else(|| format!("its kind cannot sign with {:.16}", name.escape_debug()))?,
        };
        Ok(Self {
            id: jwk.kid,
            algorithms,
            material,
        })
    }

    /// Its `kid`.
    pub(crate) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whether tokens of this algorithm may be signed with it: the key decides, not the token.
    pub(crate) fn allows(&self, algorithm: Algorithm) -> bool {
        self.algorithms.contains(&algorithm)
    }

    /// Checks a signature. Call it only for an algorithm that the key [`allows`](Self::allows);
    /// any other is refused.
    pub(crate) fn verify(
        &self,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), SignatureError> {
        if !self.allows(algorithm) {
            return Err(SignatureError::Wrong);
        }
        let checked = match (&self.material, algorithm) {
            (Material::Rsa(key), algorithm) => {
                let Some(parameters) = rsa_parameters(algorithm) else {
                    return Err(SignatureError::Wrong);
                };
                key.verify(parameters, message, signature)
            }
            (Material::P256(point), _) => {
                UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_FIXED, point)
                    .verify(message, signature)
            }
            (Material::P384(point), _) => {
                UnparsedPublicKey::new(&signature::ECDSA_P384_SHA384_FIXED, point)
                    .verify(message, signature)
            }
            (Material::Ed25519(point), _) => {
                UnparsedPublicKey::new(&signature::ED25519, point).verify(message, signature)
            }
            #[cfg(feature = "es512")]
            (Material::P521(key), _) => {
                use p521::ecdsa::signature::Verifier;
                return p521::ecdsa::Signature::from_slice(signature)
                    .and_then(|signature| key.verify(message, &signature))
                    .map_err(|_| SignatureError::Wrong);
            }
            #[cfg(not(feature = "es512"))]
            (Material::P521, _) => return Err(SignatureError::NotCompiled),
        };
        checked.map_err(|_| SignatureError::Wrong)
    }
}

fn rsa_parameters(algorithm: Algorithm) -> Option<&'static signature::RsaParameters> {
    Some(match algorithm {
        Algorithm::Rs256 => &signature::RSA_PKCS1_2048_8192_SHA256,
        Algorithm::Rs384 => &signature::RSA_PKCS1_2048_8192_SHA384,
        Algorithm::Rs512 => &signature::RSA_PKCS1_2048_8192_SHA512,
        Algorithm::Ps256 => &signature::RSA_PSS_2048_8192_SHA256,
        Algorithm::Ps384 => &signature::RSA_PSS_2048_8192_SHA384,
        Algorithm::Ps512 => &signature::RSA_PSS_2048_8192_SHA512,
        Algorithm::Es256 | Algorithm::Es384 | Algorithm::Es512 | Algorithm::EdDsa => return None,
    })
}

impl Material {
    /// The key itself, and the algorithms that its kind can be used with.
    fn of(jwk: &Jwk) -> Result<(Self, Vec<Algorithm>), String> {
        match (jwk.kty.as_str(), jwk.crv.as_deref()) {
            ("RSA", _) => Ok((Self::rsa(jwk)?, RSA_ALGORITHMS.to_vec())),
            ("EC", Some("P-256")) => {
                Ok((Self::P256(point(jwk, 32)?.into()), vec![Algorithm::Es256]))
            }
            ("EC", Some("P-384")) => {
                Ok((Self::P384(point(jwk, 48)?.into()), vec![Algorithm::Es384]))
            }
            ("EC", Some("P-521")) => Ok((Self::p521(&point(jwk, 66)?)?, vec![Algorithm::Es512])),
            ("OKP", Some("Ed25519")) => Ok((Self::ed25519(jwk)?, vec![Algorithm::EdDsa])),
            (kind, None) => Err(format!(
                "keys of kind {:.16} are not used here",
                kind.escape_debug()
            )),
            (_, Some(curve)) => Err(format!(
                "keys on the curve {:.16} are not used here",
                curve.escape_debug()
            )),
        }
    }

    fn rsa(jwk: &Jwk) -> Result<Self, String> {
        let modulus = significant(decode(jwk.n.as_deref(), "n")?);
        let exponent = significant(decode(jwk.e.as_deref(), "e")?);
        let leading = modulus
            .first()
            .map_or(8, |byte| byte.leading_zeros() as usize);
        let bits = (modulus.len() * 8).saturating_sub(leading);
        if !(MIN_RSA_BITS..=MAX_RSA_BITS).contains(&bits) {
            return Err(format!(
                "its RSA modulus has {bits} bits: {MIN_RSA_BITS} to {MAX_RSA_BITS} are taken"
            ));
        }
        // RFC 8017: odd, at least 3; ring takes no more than 33 bits.
        if exponent.last().is_none_or(|last| last % 2 == 0) || exponent == [1] || exponent.len() > 5
        {
            return Err("its RSA exponent is none".into());
        }
        Ok(Self::Rsa(RsaPublicKeyComponents {
            n: modulus.into(),
            e: exponent.into(),
        }))
    }

    fn ed25519(jwk: &Jwk) -> Result<Self, String> {
        let point = decode(jwk.x.as_deref(), "x")?;
        if point.len() != 32 {
            return Err("its point is of the wrong length".into());
        }
        // With a point of small order, one signature fits every message.
        if is_of_small_order(&point) {
            return Err("its point is of small order".into());
        }
        Ok(Self::Ed25519(point.into()))
    }

    #[cfg(feature = "es512")]
    fn p521(point: &[u8]) -> Result<Self, String> {
        p521::ecdsa::VerifyingKey::from_sec1_bytes(point)
            .map(|key| Self::P521(Box::new(key)))
            .map_err(|_| "its point is not on the curve".into())
    }

    #[cfg(not(feature = "es512"))]
    fn p521(_: &[u8]) -> Result<Self, String> {
        Ok(Self::P521)
    }
}

/// The uncompressed form (SEC 1, section 2.3.3) of the point `x`, `y`, each of exactly `size`
/// bytes (RFC 7518, section 6.2.1.2).
fn point(jwk: &Jwk, size: usize) -> Result<Vec<u8>, String> {
    let x = decode(jwk.x.as_deref(), "x")?;
    let y = decode(jwk.y.as_deref(), "y")?;
    if x.len() != size || y.len() != size {
        return Err("its point is of the wrong length".into());
    }
    Ok([&[4], x.as_slice(), &y].concat())
}

/// The encodings of the points whose order divides 8, the sign bit aside, in their canonical form
/// and in the one that is longer by the prime.
fn is_of_small_order(point: &[u8]) -> bool {
    const Y_OF_ORDER_8: [u8; 32] = [
        0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98,
        0xf0, 0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53,
        0xfc, 0x05,
    ];
    const OTHER_Y_OF_ORDER_8: [u8; 32] = [
        0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67,
        0x0f, 0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac,
        0x03, 0x7a,
    ];
    let Ok(mut y) = <[u8; 32]>::try_from(point) else {
        return false;
    };
    y[31] &= 0x7f;
    if y == Y_OF_ORDER_8 || y == OTHER_Y_OF_ORDER_8 {
        return true;
    }
    // What is left are y = 0, 1 and -1, and those plus the prime 2^255 - 19.
    let (first, rest) = (y[0], &y[1..31]);
    let is_small = first <= 1 && rest.iter().all(|byte| *byte == 0) && y[31] == 0;
    let is_near_prime =
        (0xec..=0xee).contains(&first) && rest.iter().all(|byte| *byte == 0xff) && y[31] == 0x7f;
    is_small || is_near_prime
}

fn decode(text: Option<&str>, member: &str) -> Result<Vec<u8>, String> {
    let text = text.ok_or_else(|| format!("it has no '{member}'"))?;
    URL_SAFE_NO_PAD
        .decode(text)
        .map_err(|_| format!("its '{member}' is no base64url"))
}

/// Without the leading zeros that some servers write and ring does not take.
fn significant(mut bytes: Vec<u8>) -> Vec<u8> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.drain(..zeros);
    bytes
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key")
            .field("id", &self.id)
            .field("algorithms", &self.algorithms)
            .finish_non_exhaustive()
    }
}
