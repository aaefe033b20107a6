//! What is left of a private key in the memory of a program that signs in with it.
//!
//! The process reads its own memory. So nothing of the key may lie there on the test's own account:
//! it goes byte by byte from file to file, and what is looked for is kept masked.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "this is a test")]

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;

use zitadel_auth::{Authenticator, KeyFile, PrivateKeyJwt, SystemUser, TransportOptions};
use zitadel_test_support::keys;

const HOST: &str = "https://acme.example";
const KEY: &str = "rsa2048-pkcs1.pem";
const MASK: u8 = 0x5a;
/// As much of a key is looked for in one piece.
const PIECE: usize = 24;

/// Pieces of a key, masked.
struct Pieces(Vec<[u8; PIECE]>);

impl Pieces {
    /// Of the lines of a PEM file, and of the bytes that they encode.
    fn of(pem: &Path) -> Self {
        let mut text: Vec<u8> = Vec::new();
        let mut is_inside = true;
        for byte in bytes_of(pem) {
            match byte {
                b'-' => is_inside = false,
                b'\n' => is_inside = true,
                _ if is_inside => text.push(byte ^ MASK),
                _ => {}
            }
        }
        let mut der = Vec::new();
        for group in text.chunks(4) {
            let mut bits = 0;
            for masked in group {
                bits = bits << 6 | sextet(masked ^ MASK);
            }
            for shift in [16, 8, 0] {
                der.push((bits >> shift) as u8 ^ MASK);
            }
        }
        let pieces = |bytes: &[u8]| {
            let pieces = bytes.chunks_exact(PIECE);
            pieces
                .map(|piece| piece.try_into().unwrap())
                .collect::<Vec<_>>()
        };
        // The modulus, which comes first, is public: it is in ring's memory for the right reason.
        let half = der.len() / 2;
        Self([pieces(&text), pieces(&der[half..])].concat())
    }

    /// How many of them stand in the memory of this process.
    fn count_in_memory(&self) -> usize {
        let mut found = vec![false; self.0.len()];
        let memory = File::open("/proc/self/mem").unwrap();
        let mut chunk = vec![0; 64 * 1024 + PIECE];
        for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
            let mut fields = line.split(' ');
            let (range, access) = (fields.next().unwrap(), fields.next().unwrap());
            if !access.starts_with("rw") {
                continue;
            }
            let (start, end) = range.split_once('-').unwrap();
            let [mut at, end] = [start, end].map(|text| u64::from_str_radix(text, 16).unwrap());
            while at < end {
                let length = chunk.len().min((end - at) as usize);
                let Ok(read) = memory.read_at(&mut chunk[..length], at) else {
                    break;
                };
                if chunk[..read].iter().any(|byte| *byte != 0) {
                    self.look_into(&chunk[..read], &mut found);
                }
                at += 64 * 1024;
            }
        }
        // What was read is a copy.
        chunk.fill(0);
        found.into_iter().filter(|found| *found).count()
    }

    fn look_into(&self, chunk: &[u8], found: &mut [bool]) {
        let pair = |bytes: [u8; 2]| usize::from(u16::from_ne_bytes(bytes));
        let mut is_start = vec![false; 1 << 16];
        for piece in &self.0 {
            is_start[pair([piece[0] ^ MASK, piece[1] ^ MASK])] = true;
        }
        for at in 0..chunk.len().saturating_sub(PIECE - 1) {
            if !is_start[pair([chunk[at], chunk[at + 1]])] {
                continue;
            }
            let window = &chunk[at..at + PIECE];
            let is_piece = |piece: &[u8; PIECE]| {
                piece
                    .iter()
                    .zip(window)
                    .all(|(masked, byte)| *masked == *byte ^ MASK)
            };
            if let Some(index) = self.0.iter().position(is_piece) {
                found[index] = true;
            }
        }
    }
}

fn sextet(byte: u8) -> u32 {
    u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => 0,
    })
}

/// Never more than one at a time.
fn bytes_of(path: &Path) -> impl Iterator<Item = u8> {
    let mut file = File::open(path).unwrap();
    std::iter::from_fn(move || {
        let mut byte = [0];
        (file.read(&mut byte).unwrap() == 1).then_some(byte[0])
    })
}

fn write_key_file(to: &Path) {
    let mut file = File::create(to).unwrap();
    file.write_all(b"{\"type\":\"serviceaccount\",\"keyId\":\"1\",\"userId\":\"2\",\"key\":\"")
        .unwrap();
    for byte in bytes_of(&keys::path(KEY)) {
        match byte {
            b'\n' => file.write_all(b"\\n").unwrap(),
            _ => file.write_all(&[byte]).unwrap(),
        }
    }
    file.write_all(b"\"}").unwrap();
}

/// Reads a file into one allocation, as a careful program does.
fn read(path: &Path) -> String {
    let mut bytes = vec![0; fs::metadata(path).unwrap().len() as usize];
    File::open(path).unwrap().read_exact(&mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn wipe(text: String) {
    text.into_bytes().fill(0);
}

#[test]
fn nothing_is_left_of_a_key_but_its_numbers() {
    if File::open("/proc/self/mem").is_err() {
        eprintln!("skipped: this process may not read its own memory");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (json, pem) = (folder.path().join("key.json"), keys::path(KEY));
    write_key_file(&json);
    let pieces = Pieces::of(&pem);
    assert_eq!(pieces.count_in_memory(), 0, "before anything is read");
    let text = read(&pem);
    assert!(pieces.count_in_memory() > 30, "it is found where it is");
    wipe(text);
    assert_eq!(pieces.count_in_memory(), 0, "after it was wiped");

    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    let check = |what: &str| {
        let count = pieces.count_in_memory();
        assert_eq!(
            count,
            0,
            "{what} leaves {count} of {} pieces",
            pieces.0.len()
        );
    };

    let key = KeyFile::from_file(&json).unwrap();
    key.write(folder.path().join("copy.json")).unwrap();
    drop(key.to_json());
    assert!(pieces.count_in_memory() > 30, "a key file keeps its text");
    drop(key);
    check("a key file that was read and written");

    let text = read(&json);
    let key = KeyFile::from_json(&text).unwrap();
    wipe(text);
    drop(key);
    check("the text of a key file");

    let text = read(&pem);
    let key = KeyFile::new("user", "key", &text).unwrap();
    wipe(text);
    drop(key);
    check("a key file of a key pair of one's own");

    let signs_in = PrivateKeyJwt::from_key_file(HOST, &json).unwrap();
    check("signing in with a key file");
    drop(signs_in);

    let text = read(&json);
    let signs_in = PrivateKeyJwt::from_key_json(HOST, &text).unwrap();
    wipe(text);
    check("signing in with the text of a key file");
    drop(signs_in);

    let text = read(&pem);
    let signs_in = PrivateKeyJwt::builder(HOST, "user", "key", &text)
        .build()
        .unwrap();
    wipe(text);
    check("signing in with a private key");
    drop(signs_in);

    let signs = SystemUser::builder_with_key_file(HOST, "system", &pem)
        .build()
        .unwrap();
    runtime.block_on(signs.access_token()).unwrap();
    check("a system user with a key file");
    drop(signs);

    // With room to spare, which is where shrinking leaves a copy.
    let mut text = read(&pem);
    text.reserve_exact(4096);
    let signs = SystemUser::builder(HOST, "system", text).build().unwrap();
    runtime.block_on(signs.access_token()).unwrap();
    check("a system user with a private key");
    drop(signs);

    let path = pem.clone();
    let source = move || {
        let path = path.clone();
        async move { Ok::<_, std::io::Error>(read(&path)) }
    };
    let signs = SystemUser::builder_with_key_source(HOST, "system", source);
    let signs = signs.build().unwrap();
    runtime.block_on(signs.access_token()).unwrap();
    drop(signs);
    check("a system user whose key is supplied");

    let path = json.clone();
    let source = move || {
        let path = path.clone();
        async move { Ok::<_, std::io::Error>(read(&path)) }
    };
    let signs_in = PrivateKeyJwt::builder_with_key_source("http://127.0.0.1:1", source);
    let signs_in = signs_in
        .token_endpoint("http://127.0.0.1:1/token")
        .build()
        .unwrap();
    runtime.block_on(signs_in.access_token()).unwrap_err();
    drop(signs_in);
    check("signing in with a key that is supplied");

    let mut identity = read(&keys::path("certificate.pem"));
    let text = read(&pem);
    identity.reserve_exact(2 * text.len());
    identity.push_str(&text);
    wipe(text);
    let options = TransportOptions::new().client_identity_pem(identity);
    let transport = options.build().unwrap();
    drop(options);
    check("a transport with a client identity");
    drop(transport);
    check("a transport that had a client identity");
}
