//! What organizations hold, from files and to files.
//!
//! ```no_run
//! use zitadel_api::Client;
//! use zitadel_api::admin::v1::{AdminService, ExportDataRequest};
//!
//! # async fn example(from: Client, to: Client) -> Result<(), zitadel_api::Error> {
//! let mut request = ExportDataRequest::new();
//! request.with_passwords = true;
//! AdminService::new(from).export_to_file(request, "organizations.json").await?;
//!
//! let mut parts = AdminService::new(to).import_from_file("organizations.json").in_parts();
//! while let Some(report) = parts.next().await {
//!     for failure in report?.failures() {
//!         if !failure.is_already_exists() {
//!             eprintln!("{failure}");
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Neither the file nor the request is ever in memory as a whole.
//!
//! # How much goes at once
//!
//! Zitadel takes requests of 4 MiB at most ([`MAX_REQUEST`]). A file that holds more
//!
//! - goes [in parts](ImportFromFile::in_parts), a few organizations each;
//! - or is fetched by the server itself, from its own disk or a bucket:
//!   [`import_data`](crate::admin::v1::AdminService::import_data) with `data_orgs_local`,
//!   `data_orgs_s3` or `data_orgs_gcs`, which have no such limit.

mod export;
mod import;
mod organizations;
mod report;

pub use export::ExportToFile;
pub use import::{DEFAULT_TIMEOUT, ImportFromFile, ImportParts, MAX_REQUEST};
pub use report::{ImportFailure, ImportReport, ImportedKind};

use std::time::Duration;

/// The time that the server is told to take: less than the call has, so that its answer still comes.
fn server_timeout(limit: Duration) -> String {
    let less = limit.saturating_sub(limit / 10);
    format!("{}ms", less.as_millis().max(1))
}
