//! Gives an organization a logo of its own: uploads it, keeps what it will look like for a look, makes
//! it visible, and fetches what everybody sees from then on.
//!
//! ```sh
//! cargo run -p zitadel --features assets,management-v1 --example brand -- ORGANIZATION_ID logo.svg
//! ```
//!
//! `ZITADEL_HOST` and credentials (see `Zitadel::from_env`) are those of somebody with the permission
//! `policy.write` there.

use std::process::ExitCode;

use zitadel::assets::Upload;
use zitadel::management_v1::{AddCustomLabelPolicyRequest, GetLabelPolicyRequest};
use zitadel::{Error, Zitadel};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [organization, logo] = &arguments[..] else {
        eprintln!("usage: brand ORGANIZATION_ID LOGO");
        return ExitCode::FAILURE;
    };
    match run(organization, logo).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(organization: &str, logo: &str) -> Result<(), Error> {
    let zitadel = Zitadel::from_env()?;
    let branding = zitadel.assets().organization(organization);
    ensure_own_policy(&zitadel, organization).await?;

    branding.logo().upload(Upload::from_file(logo)).await?;
    println!("uploaded {logo}, which nobody sees yet");

    let preview = format!("{logo}.preview");
    let saved = branding.logo().fetch_preview().to_file(&preview).await?;
    let content_type = saved.content_type().unwrap_or("a file");
    println!("wrote {preview} ({content_type})");

    branding.activate().await?;
    let policy = zitadel
        .management_v1()
        .organization(organization)
        .get_label_policy(GetLabelPolicyRequest::new())
        .await?
        .policy
        .unwrap_or_default();
    println!("activated: it is at {}", policy.logo_url);

    let asset = zitadel.assets().fetch(&policy.logo_url).await?;
    println!("anybody gets {} bytes of it", asset.bytes().await?.len());
    Ok(())
}

/// An organization that looks like the instance gets a policy of its own, with the same colours.
async fn ensure_own_policy(zitadel: &Zitadel, organization: &str) -> Result<(), Error> {
    let management = zitadel.management_v1().organization(organization);
    let shown = management
        .get_label_policy(GetLabelPolicyRequest::new())
        .await?;
    let policy = shown.policy.unwrap_or_default();
    if !shown.is_default && !policy.is_default {
        return Ok(());
    }
    management
        .add_custom_label_policy(AddCustomLabelPolicyRequest {
            primary_color: policy.primary_color,
            warn_color: policy.warn_color,
            background_color: policy.background_color,
            font_color: policy.font_color,
            primary_color_dark: policy.primary_color_dark,
            warn_color_dark: policy.warn_color_dark,
            background_color_dark: policy.background_color_dark,
            font_color_dark: policy.font_color_dark,
            hide_login_name_suffix: policy.hide_login_name_suffix,
            disable_watermark: policy.disable_watermark,
            theme_mode: policy.theme_mode,
        })
        .await?;
    println!("the organization has a policy of its own now");
    Ok(())
}
