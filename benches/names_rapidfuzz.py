#!/usr/bin/env python3
"""The scan of benches/names.rs in rapidfuzz (C++ behind Python): same names, same questions, time of all questions once.

    python3 -m pip install rapidfuzz
    cargo bench --bench names          # runs this too, where it can, so that both are measured in one run

Reads the questions from standard input, one a line; prints one line for each measure.
"""
import pathlib
import sys
import time

from rapidfuzz import __version__, fuzz, process
from rapidfuzz.distance import OSA

CLDR = pathlib.Path(__file__).resolve().parents[1] / "data/names/cldr.txt"
RUNS = 20


def names():
    locale, found = "", set()
    for line in CLDR.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            locale = line[1:]
        elif line[:2].isalpha() and line[:1].isupper() and locale != "ar":
            found.add(line.split("\t")[1].lower())
    return sorted(found)


def main():
    questions = [line.rstrip("\n").lower() for line in sys.stdin]
    choices = names()
    for title, scorer in (("ratio", fuzz.ratio), ("OSA", OSA.normalized_similarity)):
        best = float("inf")
        for _ in range(RUNS):
            start = time.perf_counter()
            for question in questions:
                process.extractOne(question, choices, scorer=scorer)
            best = min(best, time.perf_counter() - start)
        print(f"rapidfuzz {__version__} {title}: {best * 1e6:.0f} µs for {len(questions)} questions over {len(choices)} names (best of {RUNS})")


if __name__ == "__main__":
    main()
