//! What the compiler says to a program that uses a service whose feature is off.

use std::fs;
use std::path::Path;
use std::process::Command;

const PROGRAM: &str = "
use zitadel::users::ListUsersRequest;

pub fn list(zitadel: &zitadel::Zitadel) {
    let _ = zitadel.users();
    let _ = zitadel.sessions();
    let _ = zitadel::api::user::v2::User::default();
    let _ = zitadel::sessions::ListQuery::default();
}
";

/// What cargo says of the program, built with no feature but `sessions`.
fn said() -> String {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("missing_features");
    fs::create_dir_all(root.join("src")).unwrap();
    let facade = ours.join("crates/zitadel");
    let manifest = format!(
        "[package]\nname = \"program\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         zitadel = {{ path = {facade:?}, default-features = false, features = [\"sessions\"] }}\n"
    );
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    fs::write(root.join("src/lib.rs"), PROGRAM).unwrap();
    fs::copy(ours.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--color", "never"])
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(".."),
        )
        .current_dir(root)
        .output()
        .unwrap();
    assert!(!output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn the_compiler_names_the_feature() {
    let said = said();
    for expected in [
        "could not find `users` in `zitadel`",
        "the item is gated behind the `users` feature",
        "the feature `users` of the crate `zitadel` is off",
        "could not find `user` in `api`",
        "feature = \"users\"",
    ] {
        assert!(said.contains(expected), "{expected} is not in:\n{said}");
    }
    assert!(!said.contains("sessions"), "{said}");
}
