//! Cursors as texts.

use zitadel_api::events::EventCursor;

#[test]
fn are_read_back_as_they_were_written() {
    for text in [
        "beginning",
        "at/2026-11-21T11:08:38.089141Z",
        "2026-11-21T11:08:38.089141Z/user/3/259242039378444290",
        "2026-11-21T11:08:38Z/auth_request/18446744073709551615/V2_4005783744198769",
        "2026-11-21T11:08:38Z/user/1/ an id %002fof one's own%000a",
    ] {
        let cursor: EventCursor = text.parse().unwrap();
        assert_eq!(cursor.to_string(), text);
        assert_eq!(
            format!("{text}\r\n").parse::<EventCursor>().unwrap(),
            cursor
        );
    }
    assert_eq!(EventCursor::default(), "beginning".parse().unwrap());
    let time = "2026-11-21T11:08:38Z".parse().unwrap();
    assert_eq!(EventCursor::at(time).to_string(), "at/2026-11-21T11:08:38Z");
}

#[test]
fn what_is_none_is_refused_and_shown_in_part() {
    let whole = "2026-11-21T11:08:38.089141Z/user/3/259242039378444290";
    // Where it is cut in the id, the reader finds no such event.
    for end in 0..=whole.rfind('/').unwrap() + 1 {
        assert!(
            whole[..end].parse::<EventCursor>().is_err(),
            "{}",
            &whole[..end]
        );
    }
    for text in [
        "",
        "\n",
        "end",
        "17",
        "2026-11-21",
        "at/",
        "at/noon",
        "at/2026-11-21T11:08:38Z/user/1/1",
        "2026-11-21T11:08:38Z/user/x/1",
        "2026-11-21T11:08:38Z/user/-1/1",
        "2026-11-21T11:08:38Z//1/1",
        "2026-11-21T11:08:38Z/user/1/a\nb",
        "2026-11-21T11:08:38Z/user/1/a/b",
        "2026-11-21T11:08:38Z/user/1/a%",
        "2026-11-21T11:08:38Z/user/1/a%00",
        "2026-11-21T11:08:38Z/user/1/a%d800",
        "2026-11-21T11:08:38Z/user/1/a%00\u{e9}",
        "9999999-11-21T11:08:38Z",
        "\u{0}\u{0}\u{0}",
    ] {
        let error = text.parse::<EventCursor>().unwrap_err().to_string();
        assert!(error.contains("is no place among events"), "{error}");
    }
    let error = "x".repeat(100_000).parse::<EventCursor>().unwrap_err();
    assert!(error.to_string().len() < 1000, "{error}");
}
