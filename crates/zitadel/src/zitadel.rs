use zitadel_api::serde_json::Value;
use zitadel_api::{Call, Client, JsonOperation};
use zitadel_auth::{Authenticator, Host};

/// A Zitadel instance, seen by one service user.
///
/// Cloning it copies a pointer; clones share the token and the connections. Make one and keep it.
/// Making one does no I/O but reading the key file, and starts nothing in the background.
///
/// ```no_run
/// use zitadel::Zitadel;
///
/// # async fn example() -> Result<(), zitadel::Error> {
/// let zitadel = Zitadel::with_private_key("acme.zitadel.cloud", "key.json")?;
/// let settings = zitadel.settings().get_general_settings(Default::default()).await?;
/// println!("{:?}", settings.supported_languages);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Zitadel {
    client: Client,
}

impl Zitadel {
    /// Signs in by any means.
    ///
    /// Calls travel by the default transport options. An authenticator that was built with others
    /// wants [`builder`](Self::builder), and the same options there.
    pub fn new(authenticator: impl Authenticator) -> Self {
        Self::from_client(Client::new(authenticator))
    }

    pub(crate) fn from_client(client: Client) -> Self {
        Self { client }
    }

    /// The same instance, seen by whoever this access token belongs to.
    ///
    /// Calls of it never have the rights of the service user, not even when the token is refused: it
    /// is not renewed, and the refusal is the answer. So an API that works with the tokens of its
    /// callers makes one for each request, and cannot forget the token of a single call. All else
    /// is shared, connections too; making one costs next to nothing.
    ///
    /// ```no_run
    /// use zitadel::Zitadel;
    /// use zitadel::users::GetUserByIdRequest;
    ///
    /// # async fn example(zitadel: &Zitadel, token: &str) -> Result<(), zitadel::Error> {
    /// let caller = zitadel.on_behalf_of(token);
    /// let found = caller.users().get_user_by_id(GetUserByIdRequest::new("259242039378444290")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A token that no header can carry gives a configuration error when a call is sent.
    #[must_use]
    pub fn on_behalf_of(&self, token: impl AsRef<str>) -> Self {
        Self::from_client(self.client.on_behalf_of(token))
    }

    /// Calls any operation with JSON at both ends, for one that is newer than this release.
    ///
    /// As [`Client::call_json`], which says what to mind.
    ///
    /// ```no_run
    /// use serde_json::json;
    /// use zitadel::Zitadel;
    ///
    /// # async fn example(zitadel: &Zitadel) -> Result<(), zitadel::Error> {
    /// let answer = zitadel
    ///     .call_json("zitadel.user.v2.UserService/GetUserByID", json!({ "userId": "259242039378444290" }))
    ///     .read_only()
    ///     .await?;
    /// println!("{}", answer["user"]["username"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_json(&self, operation: impl AsRef<str>, request: Value) -> Call<JsonOperation> {
        self.client.call_json(operation, request)
    }

    /// Logos, icons, fonts and avatars: uploads, previews, activates, fetches and removes them.
    ///
    /// ```no_run
    /// use zitadel::Zitadel;
    /// use zitadel::assets::Upload;
    ///
    /// # async fn example(zitadel: &Zitadel) -> Result<(), zitadel::Error> {
    /// let branding = zitadel.assets().organization("259241944654282754");
    /// branding.logo().upload(Upload::from_file("logo.svg")).await?;
    /// branding.activate().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "assets")]
    pub fn assets(&self) -> zitadel_api::assets::Assets {
        zitadel_api::assets::Assets::new(self.client.clone())
    }

    /// The host that is called.
    pub fn host(&self) -> &Host {
        self.client.host()
    }

    /// The client that carries the calls, to make services from it by hand.
    pub fn client(&self) -> &Client {
        &self.client
    }
}
