//! Bytes, which JSON writes in base64.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose};
use bytes::Bytes;

use super::field::comparable;
use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Field};

const STANDARD: GeneralPurpose = lenient(&alphabet::STANDARD);
const URL_SAFE: GeneralPurpose = lenient(&alphabet::URL_SAFE);

const fn lenient(alphabet: &alphabet::Alphabet) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(alphabet, config)
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    general_purpose::STANDARD.encode(bytes)
}

impl Field for Bytes {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        writer.ascii(encode(self).as_bytes());
        Ok(())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        const WHAT: &str = "bytes in base64";
        let text = reader.text(WHAT)?;
        reader.charge(text.len())?;
        let engine = if text.contains(['-', '_']) {
            URL_SAFE
        } else {
            STANDARD
        };
        let bytes = engine.decode(text.as_ref());
        *self = bytes.map_err(|_| Error::malformed(WHAT))?.into();
        Ok(())
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    comparable!();
}
