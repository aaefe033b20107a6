//! What a file is, by its first bytes. A table of our own, since images and fonts are all that is
//! taken, and an SVG is to be told from other XML.

use super::place::Kind;

/// As much of a file is looked at, which a licence at the start of an SVG can need.
pub(super) const LOOKED_AT: u64 = 8 * 1024;

/// By the bytes at the start, and by those that follow at some distance.
type Signature = (&'static [u8], (usize, &'static [u8]), &'static str);

const SIGNATURES: &[Signature] = &[
    (b"\x89PNG\r\n\x1a\n", ANY, "image/png"),
    (b"\xff\xd8\xff", ANY, "image/jpeg"),
    (b"GIF87a", ANY, "image/gif"),
    (b"GIF89a", ANY, "image/gif"),
    (b"RIFF", (8, b"WEBP"), "image/webp"),
    (b"\0\0\x01\0", ANY, "image/x-icon"),
    (b"BM", (6, b"\0\0\0\0"), "image/bmp"),
    (b"II*\0", ANY, "image/tiff"),
    (b"MM\0*", ANY, "image/tiff"),
    (b"", (4, b"ftypavif"), "image/avif"),
    (b"wOF2", ANY, "font/woff2"),
    (b"wOFF", ANY, "font/woff"),
    (b"OTTO\0", ANY, "font/otf"),
    (b"\0\x01\0\0\0", ANY, "font/ttf"),
    (b"true\0", ANY, "font/ttf"),
    (b"ttcf", ANY, "font/collection"),
];
const ANY: (usize, &[u8]) = (0, b"");

/// The content type of a file that begins so.
pub(super) fn detect(start: &[u8]) -> Option<&'static str> {
    let known = SIGNATURES.iter().find(|(first, (at, then), _)| {
        start.starts_with(first) && start.get(*at..).is_some_and(|rest| rest.starts_with(then))
    });
    match known {
        Some((_, _, content_type)) => Some(content_type),
        None => is_svg(start).then_some("image/svg+xml"),
    }
}

/// Whether what comes first, after a declaration, comments and the like, is the element `svg`.
fn is_svg(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start);
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else if let Some(document_type) = rest.strip_prefix("<!") {
            let mut words = document_type.split(|c: char| c.is_whitespace() || c == '>');
            if words.nth(1) != Some("svg") {
                return false;
            }
            let is_long = rest
                .split('>')
                .next()
                .is_some_and(|head| head.contains('['));
            if is_long { "]>" } else { ">" }
        } else {
            break;
        };
        let Some((_, after)) = rest.split_once(end) else {
            return false;
        };
        rest = after.trim_start();
    }
    let Some(name) = rest.strip_prefix('<') else {
        return false;
    };
    let name = name
        .split(|c: char| c.is_whitespace() || c == '>' || c == '/')
        .next();
    let name = name.unwrap_or_default();
    // A prefix can stand before it.
    name == "svg" || name.ends_with(":svg")
}

impl Kind {
    /// Whether the server takes this content type.
    pub(super) fn takes(self, content_type: &str) -> bool {
        match self {
            Self::Image => content_type.starts_with("image/"),
            Self::Font => {
                content_type.starts_with("font/") || content_type == "application/octet-stream"
            }
        }
    }

    /// In words.
    pub(super) fn wanted(self) -> &'static str {
        match self {
            Self::Image => "an image",
            Self::Font => "a font",
        }
    }

    pub(super) fn known(self) -> &'static str {
        match self {
            Self::Image => "PNG, JPEG, GIF, WebP, AVIF, SVG, ICO, BMP and TIFF",
            Self::Font => "TTF, OTF, WOFF, WOFF2 and TTC",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_bytes() {
        for (start, content_type) in [
            (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], Some("image/png")),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Some("image/jpeg")),
            (b"GIF89a\x01\0", Some("image/gif")),
            (b"RIFF\x24\0\0\0WEBPVP8 ", Some("image/webp")),
            (b"RIFF\x24\0\0\0WAVEfmt ", None),
            (b"\0\0\x01\0\x01\0\x10\x10", Some("image/x-icon")),
            (b"BM\x36\0\0\0\0\0\0\0\x36", Some("image/bmp")),
            (b"BMW is no picture", None),
            (b"\0\0\0\x1cftypavif\0\0\0\0", Some("image/avif")),
            (b"\0\0\0\x1cftypisom\0\0\0\0", None),
            (b"\0\x01\0\0\0\x0f\0\x80", Some("font/ttf")),
            (b"OTTO\0\x0b\0\x80", Some("font/otf")),
            (b"wOFF\0\x01\0\0", Some("font/woff")),
            (b"wOF2\0\x01\0\0", Some("font/woff2")),
            (b"<svg xmlns='x'/>", Some("image/svg+xml")),
            (b"<svg>", Some("image/svg+xml")),
            (b"<svg:svg xmlns:svg='x'/>", Some("image/svg+xml")),
            (
                b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- <b> -->\n<!DOCTYPE svg PUBLIC 'a' 'b'>\n<svg\n x='y'>",
                Some("image/svg+xml"),
            ),
            (
                b"<!DOCTYPE svg [ <!ENTITY a 'b'> ]><svg/>",
                Some("image/svg+xml"),
            ),
            (b"<!DOCTYPE html><html><svg></svg></html>", None),
            (b"<!DOCTYPE html><svg/>", None),
            (b"<!><svg/>", None),
            (b"<svgx/>", None),
            (b"<!-- <svg> ", None),
            (b"%PDF-1.7", None),
            (b"a logo", None),
            (b"\x89PN", None),
            (b"", None),
        ] {
            assert_eq!(detect(start), content_type, "{}", start.escape_ascii());
        }
    }
}
