#!/usr/bin/env python3
"""Generates everything about countries that is taken from elsewhere. Needs Python 3 and nothing else.

    npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0 i18n-iso-countries@7.14.0
    for f in *.tgz; do mkdir -p "${f%.tgz}" && tar xzf "$f" -C "${f%.tgz}"; done
    data/names/generate.py --core cldr-core-48.2.0/package --names cldr-localenames-full-48.2.0/package \\
                           --second i18n-iso-countries-7.14.0/package

Writes, relative to the repository's root:
    src/domain/country/table.rs   ISO 3166-1 codes and M49 subregions (CLDR)
    data/names/cldr.txt           names of countries and M49 regions in the locales of Discord's clients, and Arabic (CLDR)
    data/names/more.txt           further names, for exact matching only (CLDR in other languages, i18n-iso-countries)
    data/names/UNICODE-LICENSE.txt, data/names/I18N-ISO-COUNTRIES-LICENSE.txt

The output is a function of the input: running it twice changes nothing. Hand-made names are in other files and are never touched.
"""
import argparse
import json
import pathlib
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "data" / "names"

# Discord's code for the locale, and CLDR's. Arabic is no locale of Discord's clients, but many who ask read it; it is matched
# as those are and never displayed.
LOCALES = [
    ("en-US", "en"), ("en-GB", "en-GB"), ("id", "id"), ("da", "da"), ("de", "de"), ("es-ES", "es"), ("es-419", "es-419"),
    ("fr", "fr"), ("hr", "hr"), ("it", "it"), ("lt", "lt"), ("hu", "hu"), ("nl", "nl"), ("no", "no"), ("pl", "pl"),
    ("pt-BR", "pt"), ("ro", "ro"), ("fi", "fi"), ("sv-SE", "sv"), ("vi", "vi"), ("tr", "tr"), ("cs", "cs"), ("el", "el"),
    ("bg", "bg"), ("ru", "ru"), ("uk", "uk"), ("hi", "hi"), ("th", "th"), ("zh-CN", "zh"), ("ja", "ja"), ("zh-TW", "zh-Hant"),
    ("ko", "ko"), ("ar", "ar"),
]
# Other languages with many readers, or official somewhere: exact matching only, so that they cannot pull typing errors astray.
MORE = ("af am az be bn bs ca cy de-AT de-CH dz et eu fa fil fo fr-CA ga gl gu ha he hy ig is ka kk km kn ku ky lb lo lv mk "
        "ml mn mr ms mt my ne nn pa ps pt-PT qu rm rw sd si sk sl so sq sr sr-Latn sw ta te tg ti tk to ug ur uz yo "
        "zh-Hant-HK zu es-MX").split()
# M49's regions and subregions that `Region` can name.
REGIONS = ("002 015 202 011 017 014 018 019 419 003 021 013 029 005 142 143 030 035 034 145 150 151 154 039 155 009 053 054 "
           "057 061").split()
# The leaves of M49: every country lies in exactly one.
SUBREGIONS = "005 011 013 014 015 017 018 021 029 030 034 035 039 053 054 057 061 143 145 151 154 155".split()
# CLDR lists these with others under QO, or not at all; M49 as published by the UN says:
SUBREGION_BY_HAND = {"AQ": 10, "BV": 5, "GS": 5, "HM": 53, "IO": 14, "TF": 14, "UM": 57, "CC": 53, "CX": 53, "XK": 39, "TW": 30}
# The short form is what people say, and CLDR's common one is the administrative title.
DISPLAY_SHORT = {"HK", "MO", "PS"}
# Codes that are not countries of ISO 3166-1.
NOT_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def territories(names, locale):
    main = read(names / "main" / locale / "territories.json")["main"][locale]
    return main["localeDisplayNames"]["territories"]


def table(core):
    codes = read(core / "supplemental/codeMappings.json")["supplemental"]["codeMappings"]
    contains = read(core / "supplemental/territoryContainment.json")["supplemental"]["territoryContainment"]
    members = set(contains["UN"]["_contains"])
    subregion = {c: int(r) for r in SUBREGIONS for c in contains[r]["_contains"]} | SUBREGION_BY_HAND
    rows = []
    for code in sorted(c for c in codes if len(c) == 2 and c.isalpha() and c not in NOT_ISO and c in subregion):
        numeric = 0 if code == "XK" else int(codes[code]["_numeric"])
        member = "true" if code in members else "false"
        rows.append(f'    Entry::new(*b"{code}", "{codes[code]["_alpha3"]}", {numeric}, {subregion[code]}, {member}),')
    head = (ROOT / "src/domain/country/table.rs").read_text(encoding="utf-8").split("    Entry::new", 1)[0]
    return [r.split('"')[1] for r in rows], head.replace("[Entry; 250]", f"[Entry; {len(rows)}]") + "\n".join(rows) + "\n];\n"


def key(name):
    """Roughly what the resolver's folding does; it serves to leave out names that say nothing new."""
    plain = unicodedata.normalize("NFKD", name).casefold().replace("&", "and")
    return "".join(c for c in plain if c.isalnum() or unicodedata.category(c) in ("Mc",) or ord(c) > 0x900 and not c.isspace())


def names_of(data, code):
    """The name shown first, then the others CLDR has, each once."""
    alternates = [v for k, v in sorted(data.items()) if k.startswith(code + "-alt-")]
    first = data.get(code + "-alt-short") if code in DISPLAY_SHORT else None
    return list(dict.fromkeys(n for n in [first, data.get(code), *alternates] if n))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--core", type=pathlib.Path, required=True)
    parser.add_argument("--names", type=pathlib.Path, required=True)
    parser.add_argument("--second", type=pathlib.Path, required=True)
    given = parser.parse_args()

    codes, rust = table(given.core)
    (ROOT / "src/domain/country/table.rs").write_text(rust, encoding="utf-8")

    seen = {}
    lines = ["# Unicode CLDR 48: names of countries and M49 regions, by locale. Generated by generate.py; do not edit.",
             "# code, the name shown, other names; separated by tabs. See UNICODE-LICENSE.txt."]
    for discord, cldr in LOCALES:
        data = territories(given.names, cldr)
        lines.append(f"@{discord}")
        for code in codes:
            names = names_of(data, code)
            lines.append("\t".join([code, *names]))
            for name in names:
                seen.setdefault(key(name), set()).add(code)
        lines += [f"{region}\t{data[region]}" for region in REGIONS]
    (HERE / "cldr.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

    more = {}
    for locale in MORE:
        data = territories(given.names, locale)
        for code in codes:
            for name in names_of(data, code):
                more.setdefault(key(name), {}).setdefault(code, name)
    for path in sorted((given.second / "langs").glob("*.json")):
        for code, names in sorted(read(path)["countries"].items()):
            for name in names if isinstance(names, list) else [names]:
                if code in codes:
                    more.setdefault(key(name), {}).setdefault(code, name)
    extra = {code: [] for code in codes}
    for folded, by_code in more.items():
        # A name that means another country in one of Discord's locales, or two countries in two languages, is left out:
        # what it means depends on a language that nobody stated.
        if folded and folded not in seen and len(by_code) == 1:
            (code, name), = by_code.items()
            extra[code].append(name.replace("\t", " ").strip())
    lines = ["# Further names, for exact matching only: Unicode CLDR 48 in other languages, and i18n-iso-countries 7.14 (MIT).",
             "# Generated by generate.py; do not edit. See UNICODE-LICENSE.txt and I18N-ISO-COUNTRIES-LICENSE.txt."]
    lines += ["\t".join([code, *sorted(names)]) for code, names in extra.items()]
    (HERE / "more.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

    (HERE / "UNICODE-LICENSE.txt").write_text((given.core / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")
    (HERE / "I18N-ISO-COUNTRIES-LICENSE.txt").write_text((given.second / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
