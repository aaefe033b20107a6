use std::ops::Deref;

use super::change::{self, ChangeAsset};
use super::fetch::{FetchAsset, Source};
use super::place::{Item, Owner, Place};
use super::upload::{Upload, UploadAsset};
use crate::call::Call;
use crate::client::Client;

/// What an instance or an organization looks like, from
/// [`Assets::instance`](super::Assets::instance) and
/// [`Assets::organization`](super::Assets::organization).
#[derive(Clone, Debug)]
pub struct Branding {
    client: Client,
    owner: Owner,
}

impl Branding {
    pub(super) fn new(client: Client, owner: Owner) -> Self {
        Self { client, owner }
    }

    /// The logo for light ground; [`dark`](BrandingImage::dark) is the one for dark ground.
    pub fn logo(&self) -> BrandingImage {
        BrandingImage {
            light: self.file(Item::Logo),
            dark: Item::LogoDark,
        }
    }

    /// The icon for light ground; [`dark`](BrandingImage::dark) is the one for dark ground.
    pub fn icon(&self) -> BrandingImage {
        BrandingImage {
            light: self.file(Item::Icon),
            dark: Item::IconDark,
        }
    }

    /// The font, the same on light and on dark ground.
    pub fn font(&self) -> BrandingFile {
        self.file(Item::Font)
    }

    /// Shows everybody what was uploaded, and what else of the policy is a preview still, such as
    /// its colours.
    pub fn activate(&self) -> Call<ChangeAsset> {
        change::activate(self.client.clone(), self.owner)
    }

    fn file(&self, item: Item) -> BrandingFile {
        BrandingFile {
            client: self.client.clone(),
            place: Place {
                owner: self.owner,
                item,
            },
        }
    }
}

/// A logo or an icon: the [`BrandingFile`] for light ground, with another one for dark ground.
#[derive(Clone, Debug)]
pub struct BrandingImage {
    light: BrandingFile,
    dark: Item,
}

impl BrandingImage {
    /// The one for dark ground.
    #[must_use]
    pub fn dark(&self) -> BrandingFile {
        let mut file = self.light.clone();
        file.place.item = self.dark;
        file
    }
}

impl Deref for BrandingImage {
    type Target = BrandingFile;

    fn deref(&self) -> &BrandingFile {
        &self.light
    }
}

/// One of the files that make up what something looks like.
#[derive(Clone, Debug)]
pub struct BrandingFile {
    client: Client,
    place: Place,
}

impl BrandingFile {
    /// Uploads a file as the preview, in place of an earlier one. Nobody sees it before
    /// [`Branding::activate`].
    pub fn upload(&self, upload: Upload) -> UploadAsset {
        UploadAsset::new(self.client.clone(), self.place, upload)
    }

    /// Fetches the file that everybody sees.
    pub fn fetch(&self) -> FetchAsset {
        let source = Source::Active(self.place);
        FetchAsset::new(self.client.clone(), source)
    }

    /// Fetches the file that everybody would see after [`Branding::activate`].
    pub fn fetch_preview(&self) -> FetchAsset {
        let source = Source::Preview(self.place);
        FetchAsset::new(self.client.clone(), source)
    }

    /// Takes the file out of the preview. Everybody sees it until [`Branding::activate`].
    pub fn remove(&self) -> Call<ChangeAsset> {
        change::remove(self.client.clone(), self.place)
    }
}
