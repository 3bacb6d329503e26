//! What can go wrong with sending: told apart by what is to be done, and said without what must not be in a log: an interaction's token is
//! part of its address.

use std::fmt;
use std::time::Duration;

use serenity::http::HttpError;

/// Why something was not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Failure {
    /// Too late, deleted or not ours (10062, 404), or answered before (40060): nothing to be done, and no fault.
    Gone(isize),
    /// Not allowed there (403): nothing to be done.
    Forbidden(isize),
    /// The payload was refused: our fault, and worth another, simpler answer.
    Refused(String),
    /// No answer, or one that is nobody's fault here: 500, a broken connection, a limit that serenity gave up waiting for.
    Unavailable(String),
    /// Too many requests: to be tried again after this time (429).
    Limited(Duration),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone(code) => write!(f, "gone ({code})"),
            Self::Forbidden(code) => write!(f, "forbidden ({code})"),
            Self::Refused(why) | Self::Unavailable(why) => f.write_str(why),
            Self::Limited(wait) => write!(f, "status 429, to be tried again after {wait:?}"),
        }
    }
}

/// What kind of failure a library error is.
pub(in super::super) fn failure(error: &serenity::Error) -> Failure {
    match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) => {
            let (status, code) = (response.status_code.as_u16(), response.error.code);
            match (status, code) {
                (_, 10062 | 40060 | 10008 | 10015) | (404, _) => Failure::Gone(code),
                (403, _) => Failure::Forbidden(code),
                (429 | 500.., _) => Failure::Unavailable(format!("status {status}")),
                _ => Failure::Refused(format!("status {status}, code {code}: {}", refusal(&response.error))),
            }
        }
        serenity::Error::Http(HttpError::Request(error)) => Failure::Unavailable(connection(error)),
        // Other errors come from the library itself; their kind says enough, and their text may hold an address.
        _ => Failure::Unavailable("the request could not be made".to_owned()),
    }
}

/// What Discord complains about, without the values that it complains about.
fn refusal(error: &serenity::http::DiscordJsonError) -> String {
    let details = error.errors.iter().map(|detail| format!("{} {}", detail.path, detail.code));
    [error.message.clone()].into_iter().chain(details).collect::<Vec<_>>().join("; ")
}

fn connection(error: &reqwest::Error) -> String {
    let what = if error.is_timeout() {
        "no answer in time"
    } else if error.is_connect() {
        "no connection"
    } else {
        "the connection broke"
    };
    what.to_owned()
}
