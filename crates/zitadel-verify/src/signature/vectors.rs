//! The examples of RFC 7515, RFC 7519 and RFC 8037, to the letter.

use serde_json::{Value, json};

use crate::signature::algorithm::Algorithm;
use crate::signature::jws::{HeaderBuffer, Jws};
use crate::signature::key_set::{KeyError, KeySet};
use crate::token::json::Object;

/// The payload of RFC 7515, appendices A.1 to A.3, and of RFC 7519, section 3.1.
const JOE: &str = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

fn verify(token: &str, jwk: &Value) -> Result<(), KeyError> {
    let set = KeySet::from_json(json!({ "keys": [jwk] }).to_string().as_bytes()).unwrap();
    assert!(set.passed_over.is_empty(), "{:?}", set.passed_over);
    let mut header = HeaderBuffer::new();
    let jws = Jws::parse(token, &mut header).unwrap();
    set.verify(&jws)
}

fn rsa_of_7515() -> Value {
    json!({
        "kty": "RSA",
        "n": "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
        "e": "AQAB",
    })
}

fn p256_of_7515() -> Value {
    json!({
        "kty": "EC", "crv": "P-256",
        "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    })
}

const RS256: &str = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
const ES256: &str =
    "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

#[test]
fn rfc_7515_appendix_a_2() {
    let token = format!("eyJhbGciOiJSUzI1NiJ9.{JOE}.{RS256}");
    assert_eq!(verify(&token, &rsa_of_7515()), Ok(()));
    assert_eq!(
        verify(&token, &p256_of_7515()),
        Err(KeyError::OtherAlgorithm(Algorithm::Rs256))
    );
}

#[test]
fn rfc_7515_appendix_a_3() {
    let token = format!("eyJhbGciOiJFUzI1NiJ9.{JOE}.{ES256}");
    assert_eq!(verify(&token, &p256_of_7515()), Ok(()));
}

#[test]
fn rfc_7515_appendix_a_4() {
    let token = "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn";
    let jwk = json!({
        "kty": "EC", "crv": "P-521",
        "x": "AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk",
        "y": "ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2",
    });
    let expected = match cfg!(feature = "es512") {
        true => Ok(()),
        false => Err(KeyError::NotCompiled),
    };
    assert_eq!(verify(token, &jwk), expected);
    let forged = token.replace("AdwM", "AdwN");
    assert!(verify(&forged, &jwk).is_err());
}

#[test]
fn rfc_7515_appendix_a_1_and_rfc_7519_section_3_1_are_symmetric() {
    let token = format!(
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{JOE}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    );
    let error = Jws::parse(&token, &mut HeaderBuffer::new()).unwrap_err();
    assert!(
        error.contains("'HS256' is not one of asymmetric"),
        "{error}"
    );
}

#[test]
fn rfc_7519_section_6_1_is_not_secured() {
    let token = format!("eyJhbGciOiJub25lIn0.{JOE}.");
    let error = Jws::parse(&token, &mut HeaderBuffer::new()).unwrap_err();
    assert_eq!(error, "it is not signed");
}

#[test]
fn rfc_8037_appendix_a_4() {
    let token = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    let jwk = json!({
        "kty": "OKP", "crv": "Ed25519",
        "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    });
    assert_eq!(verify(token, &jwk), Ok(()));
    let mut buffer = HeaderBuffer::new();
    let jws = Jws::parse(token, &mut buffer).unwrap();
    let payload = jws.payload().unwrap();
    assert_eq!(payload, b"Example of Ed25519 signing");
    assert!(Object::read(&payload).is_none());
}
