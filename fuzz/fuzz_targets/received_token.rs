#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| zitadel_fuzz::received_token(data));
