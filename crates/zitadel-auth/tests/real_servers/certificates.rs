//! Certificate authorities of our own, and what they issue.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose, date_time_ymd,
};

/// A certificate with its chain, and its key, in PEM.
pub(crate) struct Certificate {
    pub(crate) chain: String,
    pub(crate) key: String,
}

impl Certificate {
    /// Both in one, as a client identity is given.
    pub(crate) fn identity(&self) -> String {
        format!("{}{}", self.chain, self.key)
    }
}

/// A root authority with an intermediate one, which issues.
pub(crate) struct Authority {
    root: CertifiedIssuer<'static, KeyPair>,
    intermediate: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let root =
            CertifiedIssuer::self_signed(authority(name), KeyPair::generate().unwrap()).unwrap();
        let intermediate = CertifiedIssuer::signed_by(
            authority(&format!("{name}, department two")),
            KeyPair::generate().unwrap(),
            &root,
        )
        .unwrap();
        Self { root, intermediate }
    }

    /// The root's certificate.
    pub(crate) fn pem(&self) -> String {
        self.root.pem()
    }

    pub(crate) fn server(&self, name: &str) -> Certificate {
        self.issue(leaf(name, ExtendedKeyUsagePurpose::ServerAuth))
    }

    pub(crate) fn expired_server(&self, name: &str) -> Certificate {
        let mut params = leaf(name, ExtendedKeyUsagePurpose::ServerAuth);
        params.not_before = date_time_ymd(2019, 1, 1);
        params.not_after = date_time_ymd(2020, 1, 1);
        self.issue(params)
    }

    pub(crate) fn premature_server(&self, name: &str) -> Certificate {
        let mut params = leaf(name, ExtendedKeyUsagePurpose::ServerAuth);
        params.not_before = date_time_ymd(2999, 1, 1);
        params.not_after = date_time_ymd(3000, 1, 1);
        self.issue(params)
    }

    pub(crate) fn client(&self, name: &str) -> Certificate {
        self.issue(leaf(name, ExtendedKeyUsagePurpose::ClientAuth))
    }

    fn issue(&self, params: CertificateParams) -> Certificate {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.intermediate).unwrap();
        Certificate {
            chain: format!("{}{}", certificate.pem(), self.intermediate.pem()),
            key: key.serialize_pem(),
        }
    }
}

/// A server's certificate that vouches for itself; `is_authority` as `openssl req -x509` makes it.
pub(crate) fn self_signed_server(name: &str, is_authority: bool) -> Certificate {
    let mut params = leaf(name, ExtendedKeyUsagePurpose::ServerAuth);
    if is_authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    let key = KeyPair::generate().unwrap();
    Certificate {
        chain: params.self_signed(&key).unwrap().pem(),
        key: key.serialize_pem(),
    }
}

fn authority(name: &str) -> CertificateParams {
    let mut params = named(name, Vec::new());
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

fn leaf(name: &str, purpose: ExtendedKeyUsagePurpose) -> CertificateParams {
    let mut params = named(name, vec![name.to_owned()]);
    params.extended_key_usages = vec![purpose];
    params
}

fn named(name: &str, alternatives: Vec<String>) -> CertificateParams {
    let mut params = CertificateParams::new(alternatives).unwrap();
    params.distinguished_name.remove(DnType::CommonName);
    params.distinguished_name.push(DnType::CommonName, name);
    params
}
