//! Fetches files that people attach to a command: from Discord and nowhere else, and no more than is allowed.

use reqwest::{Client, Url};

/// Where Discord keeps files.
const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

/// Fetches files.
#[derive(Debug, Clone)]
pub(super) struct Downloads {
    client: Client,
    /// Another server in the place of Discord's.
    api: Option<Url>,
}

/// Why there is no file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoFile {
    /// It is larger than is allowed.
    TooLarge,
    /// It is not Discord's, or Discord does not give it out.
    Unavailable,
}

impl Downloads {
    pub(super) fn new(client: Client, api: Option<&str>) -> Self {
        Self { client, api: api.and_then(|api| Url::parse(api).ok()) }
    }

    /// The content of a file, if it is not longer than `most`.
    pub(super) async fn fetch(&self, address: &str, most: usize) -> Result<Vec<u8>, NoFile> {
        let address = self.place(address).ok_or(NoFile::Unavailable)?;
        let response = self.client.get(address).send().await.map_err(|_| NoFile::Unavailable)?;
        let mut response = response.error_for_status().map_err(|_| NoFile::Unavailable)?;
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| NoFile::Unavailable)? {
            if bytes.len() + chunk.len() > most {
                return Err(NoFile::TooLarge);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    /// The address to ask: only Discord's own are followed, whatever a message says.
    fn place(&self, address: &str) -> Option<Url> {
        let mut url = Url::parse(address).ok()?;
        let known = url.scheme() == "https" && url.host_str().is_some_and(|host| HOSTS.contains(&host));
        if !known {
            return None;
        }
        if let Some(api) = &self.api {
            let mut other = api.clone();
            other.set_path(url.path());
            other.set_query(url.query());
            url = other;
        }
        Some(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_discords_own_addresses_are_followed() {
        let ours = Downloads::new(Client::new(), Some("http://127.0.0.1:9"));
        let place = |address: &str| ours.place(address).map(|url| url.to_string());
        assert_eq!(
            place("https://cdn.discordapp.com/attachments/1/2/a.csv?ex=1"),
            Some("http://127.0.0.1:9/attachments/1/2/a.csv?ex=1".to_owned())
        );
        for address in [
            "http://cdn.discordapp.com/a",
            "https://evil.example/a",
            "https://cdn.discordapp.com.evil.example/",
            "file:///etc/passwd",
            "x",
        ] {
            assert_eq!(place(address), None, "{address}");
        }
    }
}
