//! Logos, icons, fonts and avatars: uploading, previewing, activating, fetching and removing them.
//!
//! What an instance or an organization looks like is uploaded first, and shown to nobody: it is a
//! preview. Activating makes all of it visible at once. Avatars count at once.
//!
//! ```no_run
//! use zitadel_api::Client;
//! use zitadel_api::assets::{Assets, Upload};
//!
//! # async fn example(client: Client) -> Result<(), zitadel_api::Error> {
//! let branding = Assets::new(client).organization("259241944654282754");
//! branding.logo().upload(Upload::from_file("logo.svg")).await?;
//! branding.logo().dark().upload(Upload::from_file("logo-dark.svg")).await?;
//! branding.font().upload(Upload::from_file("inter.woff2")).await?;
//!
//! branding.logo().fetch_preview().to_file("preview.svg").await?;
//! branding.activate().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Files go from disk to the server and back in pieces. Zitadel takes at most
//! [`MAX_UPLOAD`] bytes, images for logos, icons and avatars, and fonts for fonts; an upload that it
//! would refuse is an error before anything is sent, and nothing of a file that changes meanwhile is
//! stored.

mod branding;
mod change;
mod content_type;
mod fetch;
mod place;
mod upload;

pub use branding::{Branding, BrandingFile, BrandingImage};
pub use change::{AssetChanged, ChangeAsset};
pub use fetch::{Asset, AssetInfo, FetchAsset, Fetched};
pub use upload::{MAX_UPLOAD, Upload, UploadAsset};

use crate::call::Call;
use crate::client::Client;

use fetch::Source;
use place::{Item, Owner, Place};

const AVATAR: Place = Place {
    owner: Owner::Me,
    item: Item::Avatar,
};

/// The files of an instance, its organizations and its users. See the [module](self).
#[derive(Clone, Debug)]
pub struct Assets {
    client: Client,
}

impl Assets {
    /// The files that `client` may read and write.
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// What the instance looks like, and each organization that has nothing of its own.
    ///
    /// Permission: `iam.policy.write`; `iam.policy.read` to fetch.
    pub fn instance(&self) -> Branding {
        Branding::new(self.client.clone(), Owner::Instance)
    }

    /// What this organization looks like. It needs a policy of its own, which
    /// `ManagementService::add_custom_label_policy` makes (feature `management-v1`).
    ///
    /// Permission: `policy.write`; `policy.read` to fetch.
    pub fn organization(&self, id: impl AsRef<str>) -> Branding {
        Branding::new(self.client.organization(id), Owner::Organization)
    }

    /// The same of the organization that the client is bound to, or else of the caller's own.
    pub fn own_organization(&self) -> Branding {
        Branding::new(self.client.clone(), Owner::Organization)
    }

    /// The picture of the user that calls. Any user may change its own.
    pub fn my_avatar(&self) -> MyAvatar {
        MyAvatar {
            client: self.client.clone(),
        }
    }

    /// Takes the picture of a user away.
    ///
    /// Permission: `user.write`.
    pub fn remove_avatar(&self, user_id: impl Into<String>) -> Call<ChangeAsset> {
        change::remove_avatar_of(self.client.clone(), user_id.into())
    }

    /// Fetches what anybody may read: what fields such as `avatar_url` and `logo_url` of answers
    /// point to, by that URL, or by its path below the host.
    ///
    /// It goes out without the token, and to another host without anything else that this client
    /// was given, but for headers that are set on this very call, and the client certificate where
    /// that host asks for one. Nothing but what is activated is there.
    pub fn fetch(&self, url_or_path: impl Into<String>) -> FetchAsset {
        FetchAsset::new(self.client.clone(), Source::Public(url_or_path.into()))
    }
}

/// The picture of the user that calls, from [`Assets::my_avatar`].
#[derive(Clone, Debug)]
pub struct MyAvatar {
    client: Client,
}

impl MyAvatar {
    /// Uploads a picture, which takes the place of an earlier one at once.
    pub fn upload(&self, upload: Upload) -> UploadAsset {
        UploadAsset::new(self.client.clone(), AVATAR, upload)
    }

    /// Fetches the picture.
    pub fn fetch(&self) -> FetchAsset {
        FetchAsset::new(self.client.clone(), Source::Active(AVATAR))
    }

    /// Takes the picture away.
    pub fn remove(&self) -> Call<ChangeAsset> {
        change::remove_my_avatar(self.client.clone())
    }
}
