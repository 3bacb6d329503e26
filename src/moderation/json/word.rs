//! Values that are one word of text in JSON: dates, ids, words of an enum.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::Date;

use crate::domain::{
    Confidence, CountryCode, EventId, Kind, MoneyState, PartialDate, Qualifier, Scope, SourceId, SourceKind,
};

/// A value that is one word of text.
pub(super) trait Word: Sized {
    fn read(text: &str) -> Option<Self>;
    fn write(&self) -> String;
}

macro_rules! words {
    ($($type:ty: $read:expr;)+) => {
        $(impl Word for $type {
            fn read(text: &str) -> Option<Self> {
                $read(text)
            }
            fn write(&self) -> String {
                self.to_string()
            }
        })+
    };
}

words! {
    CountryCode: CountryCode::parse;
    SourceId: SourceId::parse;
    Date: |text: &str| text.parse::<PartialDate>().ok()?.day();
    PartialDate: |text: &str| text.parse().ok();
    EventId: |text: &str| text.parse().ok();
    Kind: |text: &str| text.parse().ok();
    Confidence: |text: &str| text.parse().ok();
    Qualifier: |text: &str| text.parse().ok();
    Scope: |text: &str| text.parse().ok();
    MoneyState: |text: &str| text.parse().ok();
    SourceKind: |text: &str| text.parse().ok();
}

/// Writes and reads a [`Word`].
#[derive(Debug, Clone)]
pub(super) struct As<T>(pub(super) T);

impl<T: Word> Serialize for As<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.write())
    }
}

impl<'de, T: Word> Deserialize<'de> for As<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        T::read(&text).map(Self).ok_or_else(|| serde::de::Error::custom(format!("{text:?} is not understood")))
    }
}

pub(super) fn all<T: Clone>(items: &[T]) -> Vec<As<T>> {
    items.iter().cloned().map(As).collect()
}

pub(super) fn plain<T>(items: Vec<As<T>>) -> Vec<T> {
    items.into_iter().map(|item| item.0).collect()
}

pub(super) fn plain_option<T>(item: Option<As<T>>) -> Option<T> {
    item.map(|item| item.0)
}
