//! One list per enum: the variants, their words in files and commands, `ALL`, `FromStr` and `Display` all come from it.

/// A word that names no variant; [`UnknownSlug::allowed`] lists those that exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownSlug {
    /// What was written.
    pub written: String,
    /// Every word that would have been accepted, in the enum's order.
    pub allowed: &'static [&'static str],
}

impl std::fmt::Display for UnknownSlug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is not one of {}", self.written, self.allowed.join(", "))
    }
}

impl std::error::Error for UnknownSlug {}

/// Declares an enum whose variants each have one stable word ("slug").
macro_rules! slugged {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $slug:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Every slug, in the same order as [`Self::ALL`].
            pub const SLUGS: &'static [&'static str] = &[$($slug),+];

            /// The word that stands for this variant in files, commands and JSON.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::UnknownSlug;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($slug => Ok(Self::$variant),)+
                    _ => Err($crate::domain::UnknownSlug { written: text.to_owned(), allowed: Self::SLUGS }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.slug())
            }
        }
    };
}

pub(crate) use slugged;
