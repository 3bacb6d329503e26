#!/usr/bin/env python3
"""Measures the resolver on questions that it has never seen: typing errors, noise, prefixes and nonsense from a seed.

    cargo build --release
    python3 data/names/fresh.py --seed 1 -- target/release/demarche resolve

Right means: the country; or a choice that contains it where the error is large or the name short; or nothing where no country
was meant. `--errors` prints what was not right, `--write FILE` keeps the sample (query, wanted codes, what is accepted).
"""
import argparse
import collections
import json
import pathlib
import random
import re
import string
import subprocess
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
KEYS = {k: v for k, v in zip("qwertyuiopasdfghjklzxcvbnm", ["wa", "qes", "wrd", "etf", "ryg", "tuh", "yij", "uok", "ipl", "ol", "qsz", "awdx",
        "sefc", "drgv", "fthb", "gyjn", "hukm", "jil", "kop", "asx", "zsdc", "xdfv", "cfgb", "vghn", "bhjm", "njk"])}
SOUNDS = [("ph", "f"), ("f", "ph"), ("k", "c"), ("c", "k"), ("i", "y"), ("y", "i"), ("z", "s"), ("s", "z"), ("ei", "ie"), ("u", "oo"), ("a", "e"),
          ("e", "a"), ("th", "t"), ("qu", "kw"), ("x", "ks"), ("ll", "l"), ("l", "ll"), ("nn", "n"), ("n", "nn"), ("w", "v"), ("v", "w"), ("j", "g")]


def fold(text):
    plain = unicodedata.normalize("NFKD", text.lower()).replace("&", "and")
    return "".join(c for c in plain if c.isalnum())


def osa(a, b):
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, rows[i - 2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]


def read():
    names, section = collections.defaultdict(lambda: collections.defaultdict(list)), ""
    for line in (HERE / "cldr.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            section = line[1:]
        elif not line.startswith("#") and line[0].isalpha():
            code, *rest = line.split("\t")
            names[section][code] += rest
    for line in (HERE / "english.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            names["en-US"][line.split("\t")[0]].append(line.split("\t")[1])
    return names


def hand_made(file, between="; "):
    """Section, codes and names of a hand-made file."""
    section = ""
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            section = line[1:].split(" ")[0]
        elif line and not line.startswith("#"):
            codes, names = line.split("\t")[:2]
            yield section, codes.split(" "), names.split(between)


def iso():
    """Alpha-2, alpha-3 and numeric code of every entry."""
    table = (HERE.parents[1] / "src/domain/country/table.rs").read_text(encoding="utf-8")
    return re.findall(r'b"(..)", "(...)", (\d+)', table)


def not_countries():
    section = ""
    for line in (HERE / "not-countries.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            section = line[1:].split(" ")[0]
        elif not line.startswith("#"):
            yield from ((section, name) for name in (line.split("\t")[1] if section in ("places", "capitals") else line).split("; "))


class Sample:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.names = read()
        self.english = {c: [n for n in dict.fromkeys(v) if "(" not in n and "SAR" not in n] for c, v in self.names["en-US"].items()}
        self.folded = [(fold(n), c) for c, v in self.english.items() for n in v]
        self.meanings = collections.defaultdict(set)
        for by_code in self.names.values():
            for code, names in by_code.items():
                for name in names:
                    self.meanings[fold(name)].add(code)
        self.words = {fold(name) for _, name in not_countries()}
        self.shared = {fold(name) for section, _, some in hand_made("aliases.txt") if section == "ambiguous" for name in some}
        self.rows = []

    def add(self, kind, query, want, ok):
        self.rows.append((kind, query, want, ok))

    def typo(self, kind, query, name, code):
        """SPEC's rule: near enough and nothing as near must resolve; a tie must be a choice or either; the rest either."""
        key = fold(query)
        if key in self.meanings or len(key) < 4 or (len(key) == 3 and key.isascii()):
            return
        mine = min((osa(key, f), len(f)) for f, c in self.folded if c == code)
        others = [(osa(key, f), c) for f, c in self.folded if c != code and abs(len(f) - len(key)) <= mine[0]]
        tied = sorted({c for d, c in others if d == mine[0]})
        # What has become a word or a place of its own is no typing error any more.
        if any(d < mine[0] for d, _ in others) or key in self.words:
            return
        if tied and mine[0] / mine[1] > 0.35:
            return
        if tied:
            self.add("typo_tie", query, [code, *tied][:5], ["match", "choice"])
        elif len(key) > 4 and mine[0] / mine[1] <= 0.25:
            self.add(kind, query, [code], ["match"])
        elif mine[0] / mine[1] <= 0.35:
            self.add(kind, query, [code], ["match", "choice"])

    def edit(self, name):
        at = self.random.randrange(len(name))
        kind = self.random.randrange(4)
        letter = self.random.choice(string.ascii_lowercase)
        if kind == 0:
            return name[:at] + name[at + 1:]
        if kind == 1:
            return name[:at] + letter + name[at:]
        if kind == 2:
            return name[:at] + letter + name[at + 1:]
        return name[:at] + name[at:at + 2][::-1] + name[at + 2:]

    def typos(self):
        for code, all_names in self.english.items():
            for name in all_names:
                low = self.random.choice([name, name.lower(), name.upper()])
                at = self.random.randrange(len(low))
                self.typo("typo_edit1", self.edit(low), name, code)
                self.typo("typo_edit2", self.edit(self.edit(low)), name, code)
                self.typo("typo_swap", low[:at] + low[at:at + 2][::-1] + low[at + 2:], name, code)
                self.typo("typo_double", low[:at] + low[at] + low[at:], name, code)
                self.typo("typo_missing", low[:at] + low[at + 1:], name, code)
                near = KEYS.get(low[at].lower())
                if near:
                    self.typo("typo_key", low[:at] + self.random.choice(near) + low[at + 1:], name, code)
                if " " in low:
                    self.add("typo_space", low.replace(" ", ""), [code], ["match"])
                for _ in range(2):
                    old, new = self.random.choice(SOUNDS)
                    if old in low.lower():
                        self.typo("typo_phonetic", re.sub(old, new, low.lower(), count=1), name, code)

    def localized(self):
        for locale, by_code in self.names.items():
            for code, names in by_code.items():
                name = names[0]
                if len(self.meanings[fold(name)]) == 1 and not self.is_code(name.lower()):
                    self.add("localized", name, [code], ["match", "choice"] if fold(name) in self.shared else ["match"])
                    if len(fold(name)) >= 5 and self.random.random() < 0.15:
                        wrong = self.edit(name)
                        key = fold(wrong)
                        mine = osa(key, fold(name))
                        best = min((osa(key, f) for f, c in self.folded if c != code), default=9)
                        if key not in self.meanings and best > mine:
                            self.add("typo_localized", wrong, [code], ["match", "choice"])

    def prefixes(self):
        states = [c for c in self.english if c not in TERRITORIES]
        for length in (3, 4, 5):
            starts = collections.defaultdict(set)
            for code in states:
                for name in self.english[code]:
                    starts[fold(name)[:length]].add(code)
            for start, codes in starts.items():
                # Some beginnings are another country's code or its name in another language; then that is right as well.
                if len(codes) <= 5 and len(start) == length and start not in self.meanings and not self.is_code(start):
                    self.add("prefix", start, sorted(codes), ["offer"])

    def is_code(self, text):
        if not hasattr(self, "codes"):
            self.codes = {a.lower() for row in iso() for a in row[:2]}
            self.codes |= {a.lower() for _, _, some in hand_made("codes.txt", " ") for a in some}
        return text in self.codes

    def noise(self):
        wraps = ["**{}**", "_{}_", "`{}`", "||{}||", "> {}", "# {}", "#{}", "{}?", "{}!!!", "what about {}?", "how about {}", "status of {}", "in {}",
                 "the {}", "{} please", "country: {}", "/status {}", "tell me about {}", "({})", "[{}]", "\"{}\"", "{}, the", "\u200b{}", "\u200e{}\u200f",
                 "  {}  ", "~~{}~~", "{} status", "and {}?", "{}...", "hey bot {}", "info on {}", "show me {}", "'{}'", "“{}”", "«{}»", "{}:", "-{}", "@{}",
                 "is {} on the list", "did {} agree?", "has {} agreed", "has {} accepted deportees", "what did {} say", "is {} taking anyone?"]
        for code, names in self.english.items():
            name = names[0]
            wrap = self.random.choice(wraps)
            self.add("noisy", wrap.format(self.random.choice([name, name.lower(), name.upper()])), [code], ["match", "choice"] if len(wrap) > 14 else ["match"])
            wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name)
            self.add("noisy", wide, [code], ["match"])
            self.add("noisy", unicodedata.normalize("NFD", name), [code], ["match"])
            flag = "".join(chr(0x1F1E6 + ord(c) - 65) for c in code)
            self.add("flag", flag, [code], ["match"])
            self.add("flag", f"{flag} {name}", [code], ["match"])
            self.add("flag", f":flag_{code.lower()}:", [code], ["match"])
            self.add("code", code, [code], ["match"])
            self.add("code", code.lower(), [code], ["match"])
            other = self.random.choice([c for c in self.english if c != code])
            joint = self.random.choice([" and ", ", ", " or ", " vs ", " / "])
            self.add("multi", name + joint + self.english[other][0], [code, other], ["choice", "reject"])

    def nonsense(self):
        for _ in range(300):
            word = "".join(self.random.choice("bcdfghjklmnprstvwz") + self.random.choice("aeiou") for _ in range(self.random.randint(3, 5)))
            word = word[:len(word) - self.random.randrange(2)]
            junk = "".join(self.random.choice(string.ascii_lowercase) for _ in range(self.random.randint(5, 11)))
            for text in (word, junk):
                if all(osa(text, f) > 0.36 * max(len(f), len(text)) for f in self.meanings if abs(len(f) - len(text)) < 5 and f.isascii()):
                    self.add("neg_gibberish", text, [], ["reject"])
        for section, name in not_countries():
            if fold(name) not in self.meanings:
                self.add("neg_" + section, name, [], ["nomatch"])
        everyday = [n for s, n in not_countries() if s == "words" and n.isalpha() and n.islower() and n not in WRAPPERS]
        for code, names in self.english.items():
            for _ in range(2):
                self.add("neg_phrase", f"{names[0]} {self.random.choice(everyday)}" if self.random.random() < .5 else
                         f"{self.random.choice(everyday)} {names[0]}", [], ["nomatch"])

    def known(self):
        """Codes, formal names, former names, abbreviations, peoples: one of each row, in a writing of its own."""
        write = lambda name: self.random.choice([name, name.lower(), name.upper(), f" {name} ", name.replace(" ", "  ")])
        codes = {a for row in iso() for a in row[:2]}
        for two, three, number in iso():
            self.add("code_alpha3", write(three), [two], ["match"])
            if number != "0":
                self.add("code_numeric", number.zfill(3), [two], ["match"])
        for section, (code, *_), some in hand_made("codes.txt", " "):
            self.add("code_" + section, self.random.choice(some), [code], ["match", "choice"])
        for _, (code, *_), some in hand_made("formal.txt"):
            name = self.random.choice(some)
            self.add("name_official", write(name), [code], ["match", "choice"])
            form, of, rest = name.partition(" of ")
            if of and " " not in rest:
                self.add("name_official", f"{rest}, {form} of", [code], ["match", "choice"])
        for _, (code, *_), some in hand_made("demonyms.txt"):
            self.add("demonym", write(self.random.choice(some)), [code], ["match", "choice"])
        for section, some_codes, some in hand_made("aliases.txt"):
            name = self.random.choice(some)
            if name.upper() in codes:
                continue
            if section == "ambiguous":
                self.add("ambiguous", write(name), some_codes, ["choice"])
            elif section == "dissolved":
                self.add("dissolved", write(name), [], ["nomatch"])
            elif section != "offer" and len(fold(name)) > 2:
                self.add(section, name, some_codes, ["match", "choice"])
        words = collections.defaultdict(set)
        for code, names in self.english.items():
            for word in re.split(r"[ -]", names[0].lower())[1:]:
                if code not in TERRITORIES and fold(word) == word and len(word) > 3:
                    words[word].add(code)
        for word, some in words.items():
            if len(some) == 1:
                self.add("prefix_word", word[:self.random.randint(4, 5)], sorted(some), ["offer"])
        for text in ("", " ", "x", "7", "-", "é", "a" * 2000, "x y " * 400, "peru " * 300, "🇵" * 5):
            self.add("neg_input", text, [], ["nomatch"])

    def make(self):
        for part in (self.typos, self.localized, self.prefixes, self.noise, self.nonsense, self.known):
            part()
        return self.rows


TERRITORIES = set("AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE "
                  "SH SJ SX TC TF TK UM VG VI WF YT".split())


WRAPPERS = set(re.findall(r"[a-z]+", (HERE.parents[1] / "src/names/wrap.rs").read_text(encoding="utf-8")))


def judge(want, ok, answer):
    match, five = answer["match"], answer["suggest"][:5]
    if "offer" in ok:
        if match and match not in want:
            return "other"
        return "right" if set(want) <= set(([match] if match else []) + five) or set(want) <= set(([match] if match else []) + five[:4]) else "missed"
    if match:
        return "right" if "match" in ok and match in want else "WRONG"
    if "nomatch" in ok or ("reject" in ok and not five) or ("choice" in ok and want and set(want) <= set(five)):
        return "right"
    if not want:
        return "noise"
    return "offered" if set(want) <= set(five) else "missed"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--write", type=pathlib.Path)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    rows = [row for row in Sample(given.seed).make() if "\n" not in row[1]]
    if given.write:
        given.write.write_text("".join(f"{q}\t{' '.join(w)}\t{' '.join(ok)}\n" for _, q, w, ok in rows), encoding="utf-8")
    command = given.command[1:] if given.command[:1] == ["--"] else given.command
    if not command:
        return
    text = "".join(q + "\n" for _, q, _, _ in rows)
    output = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    tally = collections.defaultdict(collections.Counter)
    for (kind, query, want, ok), line in zip(rows, output, strict=True):
        answer = json.loads(line)
        verdict = judge(want, ok, answer)
        tally[kind][verdict] += 1
        tally["all"][verdict] += 1
        if given.errors and verdict != "right":
            print(verdict, kind, repr(query), "want", want, "got", answer["match"], answer["suggest"])
    for kind, counts in tally.items():
        total = sum(counts.values())
        others = ", ".join(f"{k} {v}" for k, v in counts.items() if k != "right")
        print(f"{kind:16} {total:6} {100 * counts['right'] / total:7.2f} %  {others}")


if __name__ == "__main__":
    main()
