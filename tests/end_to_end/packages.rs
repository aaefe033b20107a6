//! What somebody gets who depends on a crate: code, and nothing that only our tests read.

use std::process::Command;

const PUBLISHED: [&str; 7] = [
    "zitadel",
    "zitadel-api",
    "zitadel-auth",
    "zitadel-mock",
    "zitadel-transport",
    "zitadel-types",
    "zitadel-verify",
];

#[test]
fn no_package_carries_tests_or_their_data() {
    for package in PUBLISHED {
        let output = Command::new(env!("CARGO"))
            .args([
                "package",
                "--list",
                "--offline",
                "--allow-dirty",
                "-p",
                package,
            ])
            .output()
            .unwrap();
        let files = String::from_utf8(output.stdout).unwrap();
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(files.contains("src/lib.rs"), "{package}: {err}");
        for file in files.lines() {
            let is_of_tests = ["tests/", "benches/"].iter().any(|at| file.starts_with(at));
            assert!(!is_of_tests, "{package} carries {file}");
        }
    }
}

#[test]
fn messages_come_without_a_client() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--edges", "normal", "--prefix", "none"])
        .args(["-p", "zitadel-types", "--all-features"])
        .output()
        .unwrap();
    let tree = String::from_utf8(output.stdout).unwrap();
    let names: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert!(names.contains(&"serde_json"), "{tree}");
    for client in ["http", "hyper", "reqwest", "rustls", "tokio"] {
        assert!(!names.contains(&client), "{client}\n{tree}");
    }
}
