//! Groups of countries by which a list can be narrowed: the regions of UN M49 and a few everyday ones.

use super::CountryCode;
use super::slug::slugged;

slugged! {
    /// A region of UN M49 (Statistics Division, "Standard country or area codes for statistical use"), or an everyday grouping
    /// whose members are listed in [`Region::contains`].
    pub enum Region {
        /// M49 002.
        Africa = "africa",
        /// M49 015.
        NorthernAfrica = "northern-africa",
        /// M49 202.
        SubSaharanAfrica = "sub-saharan-africa",
        /// M49 011.
        WesternAfrica = "western-africa",
        /// M49 017; what people call Central Africa.
        MiddleAfrica = "middle-africa",
        /// M49 014.
        EasternAfrica = "eastern-africa",
        /// M49 018.
        SouthernAfrica = "southern-africa",
        /// M49 019.
        Americas = "americas",
        /// M49 419.
        LatinAmericaAndCaribbean = "latin-america-and-caribbean",
        /// M49 003: Northern and Central America and the Caribbean.
        NorthAmerica = "north-america",
        /// M49 021.
        NorthernAmerica = "northern-america",
        /// M49 013; it includes Mexico.
        CentralAmerica = "central-america",
        /// M49 029.
        Caribbean = "caribbean",
        /// M49 005.
        SouthAmerica = "south-america",
        /// M49 142.
        Asia = "asia",
        /// M49 143.
        CentralAsia = "central-asia",
        /// M49 030.
        EasternAsia = "eastern-asia",
        /// M49 035.
        SouthEasternAsia = "south-eastern-asia",
        /// M49 034.
        SouthernAsia = "southern-asia",
        /// M49 145.
        WesternAsia = "western-asia",
        /// M49 150.
        Europe = "europe",
        /// M49 151.
        EasternEurope = "eastern-europe",
        /// M49 154.
        NorthernEurope = "northern-europe",
        /// M49 039.
        SouthernEurope = "southern-europe",
        /// M49 155.
        WesternEurope = "western-europe",
        /// M49 009.
        Oceania = "oceania",
        /// M49 053.
        AustraliaAndNewZealand = "australia-and-new-zealand",
        /// M49 054.
        Melanesia = "melanesia",
        /// M49 057.
        Micronesia = "micronesia",
        /// M49 061.
        Polynesia = "polynesia",
        /// Everyday: the states of south-eastern Europe.
        Balkans = "balkans",
        /// Everyday: Western Asia without the Caucasus and Cyprus, with Egypt and Iran.
        MiddleEast = "middle-east",
        /// Everyday: Djibouti, Eritrea, Ethiopia and Somalia.
        HornOfAfrica = "horn-of-africa",
        /// Everyday: the states along the Sahara's southern edge.
        Sahel = "sahel",
        /// Everyday: Oceania without Australia and New Zealand.
        PacificIslands = "pacific-islands",
        /// The 27 member states of the European Union.
        EuropeanUnion = "european-union",
        /// The 15 member states of the Caribbean Community.
        Caricom = "caricom",
        /// The seven member states of the Organisation of Eastern Caribbean States.
        Oecs = "oecs",
        /// The 12 member states of the Economic Community of West African States since January 2025.
        Ecowas = "ecowas",
        /// The 16 member states of the Southern African Development Community.
        Sadc = "sadc",
        /// The 11 member states of the Association of Southeast Asian Nations since October 2025.
        Asean = "asean",
        /// The member states of Mercosur that are not suspended.
        Mercosur = "mercosur",
        /// Everyday: El Salvador, Guatemala and Honduras.
        NorthernTriangle = "northern-triangle",
        /// The 15 states that became independent of the Soviet Union.
        FormerSovietUnion = "former-soviet-union",
        /// Everyday: the 20 states of the Americas in which Spanish, Portuguese or French is spoken; not M49 419, which has the Caribbean
        /// as well.
        LatinAmerica = "latin-america",
    }
}

impl Region {
    /// The M49 code, for CLDR's names; `None` for an everyday grouping.
    pub const fn m49(self) -> Option<u16> {
        Some(match self {
            Self::Africa => 2,
            Self::NorthernAfrica => 15,
            Self::SubSaharanAfrica => 202,
            Self::WesternAfrica => 11,
            Self::MiddleAfrica => 17,
            Self::EasternAfrica => 14,
            Self::SouthernAfrica => 18,
            Self::Americas => 19,
            Self::LatinAmericaAndCaribbean => 419,
            Self::NorthAmerica => 3,
            Self::NorthernAmerica => 21,
            Self::CentralAmerica => 13,
            Self::Caribbean => 29,
            Self::SouthAmerica => 5,
            Self::Asia => 142,
            Self::CentralAsia => 143,
            Self::EasternAsia => 30,
            Self::SouthEasternAsia => 35,
            Self::SouthernAsia => 34,
            Self::WesternAsia => 145,
            Self::Europe => 150,
            Self::EasternEurope => 151,
            Self::NorthernEurope => 154,
            Self::SouthernEurope => 39,
            Self::WesternEurope => 155,
            Self::Oceania => 9,
            Self::AustraliaAndNewZealand => 53,
            Self::Melanesia => 54,
            Self::Micronesia => 57,
            Self::Polynesia => 61,
            Self::Balkans
            | Self::MiddleEast
            | Self::HornOfAfrica
            | Self::Sahel
            | Self::PacificIslands
            | Self::EuropeanUnion
            | Self::Caricom
            | Self::Oecs
            | Self::Ecowas
            | Self::Sadc
            | Self::Asean
            | Self::Mercosur
            | Self::NorthernTriangle
            | Self::FormerSovietUnion
            | Self::LatinAmerica => return None,
        })
    }

    /// The M49 subregions that the region consists of; empty for those defined by their members.
    const fn subregions(self) -> &'static [u16] {
        match self {
            Self::Africa => &[15, 11, 17, 14, 18],
            Self::SubSaharanAfrica => &[11, 17, 14, 18],
            Self::Americas => &[21, 13, 29, 5],
            Self::LatinAmericaAndCaribbean => &[13, 29, 5],
            Self::NorthAmerica => &[21, 13, 29],
            Self::Asia => &[143, 30, 35, 34, 145],
            Self::Europe => &[151, 154, 39, 155],
            Self::Oceania => &[53, 54, 57, 61],
            Self::PacificIslands => &[54, 57, 61],
            Self::NorthernAfrica => &[15],
            Self::WesternAfrica => &[11],
            Self::MiddleAfrica => &[17],
            Self::EasternAfrica => &[14],
            Self::SouthernAfrica => &[18],
            Self::NorthernAmerica => &[21],
            Self::CentralAmerica => &[13],
            Self::Caribbean => &[29],
            Self::SouthAmerica => &[5],
            Self::CentralAsia => &[143],
            Self::EasternAsia => &[30],
            Self::SouthEasternAsia => &[35],
            Self::SouthernAsia => &[34],
            Self::WesternAsia => &[145],
            Self::EasternEurope => &[151],
            Self::NorthernEurope => &[154],
            Self::SouthernEurope => &[39],
            Self::WesternEurope => &[155],
            Self::AustraliaAndNewZealand => &[53],
            Self::Melanesia => &[54],
            Self::Micronesia => &[57],
            Self::Polynesia => &[61],
            // Those that M49 does not have are lists of members.
            _ => &[],
        }
    }

    /// The members of an everyday grouping, as alpha-2 codes; empty for a region of M49.
    const fn members(self) -> &'static [&'static str] {
        match self {
            Self::Balkans => &["AL", "BA", "BG", "GR", "HR", "ME", "MK", "RO", "RS", "SI", "XK"],
            Self::MiddleEast => {
                &["AE", "BH", "EG", "IL", "IQ", "IR", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "TR", "YE"]
            }
            Self::HornOfAfrica => &["DJ", "ER", "ET", "SO"],
            Self::Sahel => &["BF", "ML", "MR", "NE", "SD", "SN", "TD"],
            Self::EuropeanUnion => &[
                "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
                "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
            ],
            Self::Caricom => {
                &["AG", "BB", "BS", "BZ", "DM", "GD", "GY", "HT", "JM", "KN", "LC", "MS", "SR", "TT", "VC"]
            }
            Self::Oecs => &["AG", "DM", "GD", "KN", "LC", "MS", "VC"],
            Self::Ecowas => &["BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "NG", "SL", "SN", "TG"],
            Self::Sadc => {
                &["AO", "BW", "CD", "KM", "LS", "MG", "MU", "MW", "MZ", "NA", "SC", "SZ", "TZ", "ZA", "ZM", "ZW"]
            }
            Self::Asean => &["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"],
            Self::Mercosur => &["AR", "BO", "BR", "PY", "UY"],
            Self::NorthernTriangle => &["GT", "HN", "SV"],
            Self::LatinAmerica => &[
                "AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "HT", "MX", "NI", "PA", "PE", "PY",
                "SV", "UY", "VE",
            ],
            Self::FormerSovietUnion => {
                &["AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ"]
            }
            _ => &[],
        }
    }

    /// Whether the country belongs to the region.
    pub fn contains(self, country: CountryCode) -> bool {
        self.subregions().contains(&country.subregion()) || self.members().contains(&country.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_members_and_every_member_is_a_country() {
        for region in Region::ALL {
            assert!(CountryCode::all().any(|c| region.contains(c)), "{region}");
            for member in region.members() {
                assert!(CountryCode::parse(member).is_some(), "{region}: {member}");
            }
        }
    }

    #[test]
    fn the_five_continents_share_no_country_and_leave_out_only_antarctica() {
        let continents = [Region::Africa, Region::Americas, Region::Asia, Region::Europe, Region::Oceania];
        for country in CountryCode::all() {
            let in_how_many = continents.iter().filter(|r| r.contains(country)).count();
            assert_eq!(in_how_many, usize::from(country.as_str() != "AQ"), "{country}");
        }
    }
}
