//! The JSON of messages: recordings, the description, bad input.

mod codecs;
mod debug;
mod description;
mod hostile;
mod instances;
mod leniency;
mod recordings;
