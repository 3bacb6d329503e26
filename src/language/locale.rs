//! The locales that Discord's clients speak, by Discord's own codes.

use crate::domain::slugged;

slugged! {
    /// A locale of Discord's reference ("Locales"); the slug is Discord's code, a BCP 47 tag.
    pub enum Locale {
        /// English, as in the United States; the fallback.
        EnUs = "en-US",
        /// English, as in the United Kingdom.
        EnGb = "en-GB",
        /// Indonesian.
        Id = "id",
        /// Danish.
        Da = "da",
        /// German.
        De = "de",
        /// Spanish, as in Spain.
        EsEs = "es-ES",
        /// Spanish, as in Latin America.
        Es419 = "es-419",
        /// French.
        Fr = "fr",
        /// Croatian.
        Hr = "hr",
        /// Italian.
        It = "it",
        /// Lithuanian.
        Lt = "lt",
        /// Hungarian.
        Hu = "hu",
        /// Dutch.
        Nl = "nl",
        /// Norwegian.
        No = "no",
        /// Polish.
        Pl = "pl",
        /// Portuguese, as in Brazil.
        PtBr = "pt-BR",
        /// Romanian.
        Ro = "ro",
        /// Finnish.
        Fi = "fi",
        /// Swedish.
        SvSe = "sv-SE",
        /// Vietnamese.
        Vi = "vi",
        /// Turkish.
        Tr = "tr",
        /// Czech.
        Cs = "cs",
        /// Greek.
        El = "el",
        /// Bulgarian.
        Bg = "bg",
        /// Russian.
        Ru = "ru",
        /// Ukrainian.
        Uk = "uk",
        /// Hindi.
        Hi = "hi",
        /// Thai.
        Th = "th",
        /// Chinese, as in China.
        ZhCn = "zh-CN",
        /// Japanese.
        Ja = "ja",
        /// Chinese, as in Taiwan.
        ZhTw = "zh-TW",
        /// Korean.
        Ko = "ko",
    }
}
