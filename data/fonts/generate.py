#!/usr/bin/env python3
"""Cuts the fonts that pictures are set in down to the signs that they need. Needs Python 3 and fonttools from PyPI (4.60 was used).

    apt-get download fonts-inter fonts-noto-core fonts-noto-cjk      # Debian 12
    for f in *.deb; do dpkg-deb -x "$f" fonts; done
    data/fonts/generate.py fonts/usr/share/fonts

Inter and Noto are under the SIL Open Font License 1.1, which OFL.txt repeats; neither reserves its name. Which signs: for alphabets whole
blocks, so that new words never lack a letter; for Chinese, Japanese and Korean only those in the names of countries (data/names/cldr.txt)
and in the message catalogues (data/language). After either has changed, a test says which sign is missing: then run this again.
The output is a function of the input.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "data" / "fonts"

# What stands between words: in every face, so that a name of several words is shaped as one.
COMMON = ["0020-0040", "005B-0060", "007B-007E", "00A0", "00AB", "00BB", "2010-2014", "2018-201D", "2026"]
BLOCKS = {
    "inter": ["0020-007E", "00A0-017F", "0180-024F", "0259", "02B9-02BC", "02C6-02DD", "0300-0304", "0306-030C", "0323", "0327-0328",
              "0370-03FF", "0400-045F", "0462-0463", "0490-0493", "04D0-04F9", "1E00-1EFF", "2009-200A", "202F", "2010-2015", "2018-2026", "2030", "2032-2033", "2039-203A",
              "2044", "2070-2079", "20AC", "2116", "2122", "2190-2193", "2212", "2248", "2260", "2264-2265", "25A0-25CF", "2713", "2717"],
    "arabic": ["0600-06FF", "200C-200F", "FDF2"],
    "hebrew": ["0590-05FF", "200C-200F"],
    "devanagari": ["0900-097F", "200C-200D", "25CC"],
    "thai": ["0E01-0E5B", "25CC"],
}
# Punctuation and syllables that a sentence needs beside the names.
EASTERN = "、。「」『』（）・：；！？〜ー〇％＋，．／　"
KANA = "".join(chr(c) for c in range(0x3041, 0x30FF))
# file, face in its collection, the locales whose text it sets
CJK = [("sc", 2, ["zh-CN"]), ("tc", 3, ["zh-TW"]), ("jp", 0, ["ja"]), ("kr", 1, ["ko"])]


def points(blocks):
    for block in blocks:
        first, _, last = block.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def texts(locale):
    """Everything that is written in a locale: names of countries and messages."""
    lines, here = [], False
    for line in (ROOT / "data/names/cldr.txt").read_text(encoding="utf-8").splitlines():
        here = line == f"@{locale}" if line.startswith("@") else here
        lines += [line] if here else []
    for name in {locale, locale.split("-")[0]}:
        catalogue = ROOT / "data/language" / f"{name}.ftl"
        lines += [catalogue.read_text(encoding="utf-8")] if catalogue.is_file() else []
    return "".join(lines)


def cut(font, wanted, name):
    options = subset.Options()
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.drop_tables += ["DSIG", "BASE", "VORG", "vhea", "vmtx"]
    # Old figures, stylistic sets and the like stay behind; tabular figures and what shaping needs come along.
    options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk", "tnum", "case", "init", "medi", "fina", "isol", "rlig", "liga", "calt",
                               "rclt", "nukt", "akhn", "rphf", "blwf", "half", "vatu", "pres", "abvs", "blws", "psts", "haln", "cjct", "rkrf",
                               "abvm", "blwm", "pref", "pstf", "dist"]
    if name.startswith("inter"):
        options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk", "tnum", "case"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    # The same bytes on every run: no date of saving.
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    path = HERE / f"{name}.{'otf' if 'CFF ' in font else 'ttf'}"
    font.save(path)
    print(f"{path.name}: {len(font.getGlyphOrder())} glyphs, {path.stat().st_size} bytes")


def main():
    fonts = pathlib.Path(sys.argv[1])
    for weight, inter, noto in [("regular", "Regular", "Regular"), ("bold", "SemiBold", "Bold")]:
        cut(TTFont(fonts / f"opentype/inter/Inter-{inter}.otf"), set(points(BLOCKS["inter"])), f"inter-{weight}")
        for script in ["Arabic", "Hebrew", "Devanagari", "Thai"]:
            font = TTFont(fonts / f"truetype/noto/NotoSans{script}-{noto}.ttf")
            cut(font, set(points(COMMON + BLOCKS[script.lower()])), f"{script.lower()}-{weight}")
        for name, face, locales in CJK:
            font = TTCollection(fonts / f"opentype/noto/NotoSansCJK-{noto}.ttc").fonts[face]
            wanted = {ord(c) for locale in locales for c in texts(locale) if ord(c) >= 0x2E80} | {ord(c) for c in EASTERN}
            cut(font, wanted | set(points(COMMON)) | ({ord(c) for c in KANA} if name == "jp" else set()), f"{name}-{weight}")


main()
