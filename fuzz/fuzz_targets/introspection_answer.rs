#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| zitadel_fuzz::introspection_answer(data));
