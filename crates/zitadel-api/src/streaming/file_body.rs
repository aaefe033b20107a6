use std::future::Future;
use std::io::{self, SeekFrom};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use zitadel_transport::{BodyError, StreamedBody};

use super::LocalFile;

/// As much of a file is in memory at a time.
const MAX_PIECE: u64 = 64 * 1024;

/// What a request's body is made of. Each attempt makes one of its own from it.
pub(crate) struct BodyPlan {
    file: Option<LocalFile>,
    segments: Arc<[Segment]>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    Bytes(Bytes),
    /// So many bytes of the file from there on.
    Range {
        start: u64,
        length: u64,
    },
}

impl Segment {
    fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Range { length, .. } => *length,
        }
    }
}

impl BodyPlan {
    pub(crate) fn new(file: Option<LocalFile>, segments: Vec<Segment>) -> Self {
        Self {
            file,
            segments: segments.into(),
        }
    }

    /// The body, once the file is open.
    pub(crate) async fn body(&self) -> Result<StreamedBody, String> {
        let file = match &self.file {
            Some(file) => Some((file.clone(), file.reopen().await?)),
            None => None,
        };
        let cursor = Cursor {
            segments: self.segments.clone(),
            at: 0,
            sent: 0,
            file,
        };
        Ok(Box::pin(FileBody {
            left: self.segments.iter().map(Segment::length).sum(),
            next: Some(Box::pin(cursor.next())),
        }))
    }
}

/// A piece, and where to go on after it.
type Step = Result<Option<(Bytes, Cursor)>, BodyError>;

struct FileBody {
    left: u64,
    next: Option<Pin<Box<dyn Future<Output = Step> + Send + Sync>>>,
}

impl Body for FileBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let Some(next) = &mut self.next else {
            return Poll::Ready(None);
        };
        let step = ready!(next.as_mut().poll(cx));
        self.next = None;
        Poll::Ready(match step {
            Ok(Some((piece, cursor))) => {
                self.left = self.left.saturating_sub(piece.len() as u64);
                self.next = Some(Box::pin(cursor.next()));
                Some(Ok(Frame::data(piece)))
            }
            Ok(None) => None,
            Err(error) => Some(Err(error)),
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

struct Cursor {
    segments: Arc<[Segment]>,
    at: usize,
    /// How much of the segment is.
    sent: u64,
    file: Option<(LocalFile, File)>,
}

impl Cursor {
    async fn next(mut self) -> Step {
        while let Some(segment) = self.segments.get(self.at).cloned() {
            let left = segment.length() - self.sent;
            if left == 0 {
                (self.at, self.sent) = (self.at + 1, 0);
                continue;
            }
            let piece = match segment {
                Segment::Bytes(bytes) => {
                    // What closes the body is held back until the file was seen to end where it should.
                    if self.at + 1 == self.segments.len() {
                        self.check_end().await?;
                    }
                    bytes
                }
                Segment::Range { start, .. } => {
                    self.read(start + self.sent, left.min(MAX_PIECE)).await?
                }
            };
            self.sent += piece.len() as u64;
            return Ok(Some((piece, self)));
        }
        Ok(None)
    }

    async fn read(&mut self, from: u64, length: u64) -> Result<Bytes, BodyError> {
        let Some((local, file)) = &mut self.file else {
            return Err(BodyError::new("there is no file to read"));
        };
        let piece = read_at(file, from, length).await;
        let piece = piece.map_err(|error| unable(local, &error))?;
        if piece.is_empty() {
            return Err(BodyError::new(format!(
                "{local} became shorter while it was sent"
            )));
        }
        Ok(piece)
    }

    async fn check_end(&mut self) -> Result<(), BodyError> {
        let Some((local, file)) = &mut self.file else {
            return Ok(());
        };
        match read_at(file, local.length(), 1).await {
            Ok(more) if more.is_empty() => Ok(()),
            Ok(_) => Err(BodyError::new(format!(
                "{local} became longer while it was sent"
            ))),
            Err(error) => Err(unable(local, &error)),
        }
    }
}

fn unable(file: &LocalFile, error: &io::Error) -> BodyError {
    BodyError::new(format!("unable to read {file} to its end: {error}"))
}

async fn read_at(file: &mut File, from: u64, length: u64) -> io::Result<Bytes> {
    file.seek(SeekFrom::Start(from)).await?;
    let mut piece = BytesMut::with_capacity(usize::try_from(length).unwrap_or_default());
    file.take(length).read_buf(&mut piece).await?;
    Ok(piece.freeze())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::future::poll_fn;
    use std::path::Path;

    use super::*;

    const LENGTH: u64 = 3 * MAX_PIECE;

    async fn body_of(path: &Path) -> StreamedBody {
        let (file, _) = LocalFile::open(path).await.unwrap();
        let length = file.length();
        let segments = vec![
            Segment::Bytes("<".into()),
            Segment::Range { start: 0, length },
            Segment::Bytes(">".into()),
        ];
        BodyPlan::new(Some(file), segments).body().await.unwrap()
    }

    /// Reads the body, and does `meanwhile` after the first piece of the file.
    async fn read(mut body: StreamedBody, meanwhile: impl FnOnce()) -> Result<Vec<u8>, BodyError> {
        let mut meanwhile = Some(meanwhile);
        let mut all = Vec::new();
        assert_eq!(body.size_hint().exact(), Some(LENGTH + 2));
        while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
            let piece = frame?.into_data().unwrap();
            assert!(piece.len() as u64 <= MAX_PIECE);
            all.extend_from_slice(&piece);
            if all.len() > 1 {
                if let Some(meanwhile) = meanwhile.take() {
                    meanwhile();
                }
            }
        }
        assert_eq!(body.size_hint().exact(), Some(0));
        Ok(all)
    }

    fn content(length: u64) -> Vec<u8> {
        (0..length).map(|at| (at % 251) as u8).collect()
    }

    #[tokio::test]
    async fn a_file_is_read_piece_by_piece() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, content(LENGTH)).unwrap();
        let all = read(body_of(&path).await, || {}).await.unwrap();
        assert!(all == [b"<", content(LENGTH).as_slice(), b">"].concat());
    }

    #[tokio::test]
    async fn a_file_that_changes_meanwhile_breaks_the_body_off_before_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        for (length, problem) in [
            (LENGTH - 1, "became shorter"),
            (LENGTH + 1, "became longer"),
        ] {
            fs::write(&path, content(LENGTH)).unwrap();
            let body = body_of(&path).await;
            let change = || {
                let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
                file.set_len(length).unwrap();
            };
            let error = read(body, change).await.unwrap_err();
            assert!(error.to_string().contains(problem), "{error}");
        }
    }
}
