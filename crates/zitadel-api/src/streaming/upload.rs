use std::time::Duration;

use http::Request;
use zitadel_auth::BoxFuture;
use zitadel_transport::{SendLimits, Transport};

use super::transfer::{Taken, Transfer, TransferError};
use super::{BodyPlan, FileTime};

/// Sends a body that comes from a file, and takes the answer as a whole.
pub(crate) struct Upload {
    pub(crate) plan: BodyPlan,
}

impl Transfer for Upload {
    fn attempt<'a>(
        &'a self,
        transport: &'a Transport,
        head: Request<()>,
        timeout: Option<Duration>,
    ) -> BoxFuture<'a, Result<Taken, TransferError>> {
        Box::pin(async move {
            let time = FileTime::new(timeout.unwrap_or(transport.timeout()));
            let body = time.cover(self.plan.body()).await?;
            let answer = transport
                .open_streamed(head.map(|()| body), timeout)
                .await?;
            let whole = answer.collect(SendLimits::default().body).await?;
            Ok(Taken::Whole(whole))
        })
    }
}
