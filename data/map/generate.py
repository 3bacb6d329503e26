#!/usr/bin/env python3
"""Converts Natural Earth's countries into data/map/world.txt, the outlines that maps are drawn from. Needs Python 3 and nothing else.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    data/map/generate.py package/countries-10m.json

Natural Earth (naturalearthdata.com) is in the public domain; world-atlas is its conversion to TopoJSON (ISC licence). Only converted data is
kept here. The output is a function of the input: running it twice changes nothing.

What it does, in this order:
    1. gives every outline to the ISO 3166-1 code (or XK) under which this project files it, see NAMED and PARTS;
    2. dissolves lines inside one code, except those in DASHED_INSIDE;
    3. drops islets that no picture could show, but never the largest part of a country;
    4. thins the lines, less so where the country is small, and rounds to 1/200 of a degree;
    5. marks the lines that are drawn dashed: DASHED_BETWEEN, DASHED_INSIDE, and all lines of UNCLAIMED.
"""
import json
import math
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "data" / "map" / "world.txt"
GRID = 200

# Outlines without a numeric code: filed as data/README.md files what happens there ("Names of countries"). It is filing, not recognition.
NAMED = {
    "Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY", "Cyprus U.N. Buffer Zone": "CY", "Dhekelia": "CY", "Akrotiri": "CY",
    "Baikonur": "KZ", "USNB Guantanamo Bay": "CU", "Clipperton I.": "FR", "Coral Sea Is.": "AU",
    # Claimed by several states and settled by none: shown as land of nobody, dashed.
    "Siachen Glacier": "-",
}
# Left out: reefs and banks that several states claim, too small for any picture.
LEFT_OUT = {"Spratly Is.", "Bajo Nuevo Bank", "Serranilla Bank", "Scarborough Reef"}
# Parts of one outline that have a code of their own or are filed elsewhere: (from, to, west, south, east, north).
PARTS = [
    ("FR", "GF", -55, 2, -51, 6), ("FR", "GP", -62, 15.8, -60.9, 16.6), ("FR", "MQ", -61.3, 14.3, -60.7, 15),
    ("FR", "RE", 55, -21.5, 56, -20.8), ("FR", "YT", 45, -13.1, 45.4, -12.6), ("NO", "SJ", -10, 70.7, 36, 81), ("NO", "BV", 3, -55, 4, -54),
    ("NL", "BQ", -69, 11.9, -68, 12.4), ("NL", "BQ", -63.4, 17.4, -62.8, 17.8), ("NZ", "TK", -173, -10, -170, -8),
    ("IO", "CX", 105, -11, 106, -10), ("IO", "CC", 96, -13, 97, -11), ("AU", "CX", 105, -11, 106, -10), ("AU", "CC", 96, -13, 97, -11),
    # Crimea lies in the territory that ISO 3166-2 lists under Ukraine; the line to the mainland is dashed.
    ("RU", "UA", 32.4, 44.3, 36.7, 46.3),
]
# Common lines that are drawn as disputed, provisional or not final: the whole line, or the part within a box. A list of judgements: who
# thinks that one is wrong can change it here. It says nothing about where a line should be.
DASHED_BETWEEN = [
    ("RS", "XK"), ("EH", "MA"), ("IL", "PS"), ("IL", "SY"), ("KP", "KR"), ("CN", "IN"), ("CN", "PK"), ("BT", "CN"), ("SD", "SS"),
    ("ET", "SO"), ("GY", "VE"), ("IN", "PK", 72, 32.3, 81, 38), ("EG", "SD", 31, 21, 38, 24), ("AR", "CL", -74, -51, -72, -48),
]
# Lines inside one code, by the names of the outlines on both sides, and Crimea's.
DASHED_INSIDE = [("Somalia", "Somaliland"), ("Cyprus", "N. Cyprus"), ("Cyprus", "Cyprus U.N. Buffer Zone"),
                 ("Cyprus U.N. Buffer Zone", "N. Cyprus"), ("Ukraine", "Crimea"), ("W. Sahara", "W. Sahara, held")]
# An islet of fewer square degrees is dropped, unless it is large for its country.
ISLET = 0.004


def codes():
    """Alpha-2 by numeric code, from the program's own table."""
    table = (ROOT / "src/domain/country/table.rs").read_text(encoding="utf-8")
    return {int(n): a for a, n in re.findall(r'Entry::new\(\*b"(..)", "...", (\d+),', table) if int(n)}


def eastward(lon, lat):
    """The world map's edge runs through the Bering Strait: what lies beyond it is counted on eastward, so that no outline is torn."""
    return (lon + 360 if lon < (-168.4 if lat > 60 else -169.3) else lon), lat


def decoded(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append(eastward(x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def western_sahara(topology, arcs):
    """Gives EH all that lies under its code. Natural Earth draws who holds the ground: Morocco as far as the sand wall. The United Nations
    lists the whole territory south of 27 degrees 40' as one without self-government; the wall stays as a dashed line inside it."""
    shapes = {g["properties"]["name"]: g for g in topology["objects"]["countries"]["geometries"]}
    morocco, sahara = shapes["Morocco"], shapes["W. Sahara"]
    ring = next(ring for rings in parts_of(morocco) for ring in rings if any(~i in r for rr in parts_of(sahara) for r in rr for i in ring))
    wall = next(i for i in ring if any(~i in r for rr in parts_of(sahara) for r in rr))
    at = ring.index(wall)
    ring = ring[at + 1:] + ring[:at + 1]
    # The ring begins on the coast where the wall ends, and the wall begins where Algeria's border ends: on the parallel.
    coast, corner = ring[0], arcs[wall][0]
    points = arcs[coast]
    cross = next(i for i, (_, y) in enumerate(points) if y >= corner[1])
    (x1, y1), (x2, y2) = points[cross - 1], points[cross]
    meeting = (x1 + (x2 - x1) * (corner[1] - y1) / (y2 - y1), corner[1])
    arcs[coast] = [meeting, *points[cross:]]
    arcs += [[*points[:cross], meeting], [meeting, corner]]
    south, parallel = len(arcs) - 2, len(arcs) - 1
    for rings in parts_of(morocco):
        for index, old in enumerate(rings):
            if wall in old:
                rings[index] = [*ring[:-1], ~parallel]
    held = {"type": "Polygon", "id": sahara["id"], "properties": {"name": "W. Sahara, held"}, "arcs": [[south, parallel, wall]]}
    topology["objects"]["countries"]["geometries"].append(held)


def parts_of(geometry):
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]


def line(arcs, ring):
    points = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc if not points else arc[1:]
    return points


def area(points):
    """Square degrees at the equator's scale; positive counter-clockwise."""
    total = 0
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        total += (x1 * y2 - x2 * y1) / 2
    middle = math.radians(sum(y for _, y in points) / len(points))
    return total * math.cos(middle)


def middle(points):
    xs, ys = [x for x, _ in points], [y for _, y in points]
    lon = (min(xs) + max(xs)) / 2
    return (lon - 360 if lon > 180 else lon), (min(ys) + max(ys)) / 2


def inside(point, box):
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def polygons(topology, arcs):
    """(code, name, rings) of every polygon."""
    by_number = codes()
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        if name in LEFT_OUT or geometry["type"] not in ("Polygon", "MultiPolygon"):
            continue
        code = NAMED.get(name)
        if "id" in geometry and code is None:
            code = by_number.get(int(geometry["id"]))
        if code is None:
            # Natural Earth's "Indian Ocean Ter." are two territories with codes of their own, told apart below.
            code = "IO" if name == "Indian Ocean Ter." else sys.exit(f"nobody has filed {name}")
        for rings in parts_of(geometry):
            place = middle(line(arcs, rings[0]))
            filed = next((to for of, to, *box in PARTS if of == code and inside(place, box)), code)
            yield filed, "Crimea" if (code, filed) == ("RU", "UA") else name, rings


def stitched(arcs, rings, drop):
    """Joins what is left of rings after the arcs in `drop` are gone into closed rings again."""
    untouched = [ring for ring in rings if not any((i if i >= 0 else ~i) in drop for i in ring)]
    pieces = [i for ring in rings if ring not in untouched for i in ring if (i if i >= 0 else ~i) not in drop]
    ends = lambda i: (arcs[i][0], arcs[i][-1]) if i >= 0 else (arcs[~i][-1], arcs[~i][0])
    starts = {}
    for piece in pieces:
        starts.setdefault(ends(piece)[0], []).append(piece)
    done = list(untouched)
    left = list(pieces)
    while left:
        ring = [left.pop(0)]
        starts[ends(ring[0])[0]].remove(ring[0])
        while ends(ring[-1])[1] != ends(ring[0])[0]:
            following = starts[ends(ring[-1])[1]].pop(0)
            left.remove(following)
            ring.append(following)
        done.append(ring)
    return done


def thinned(points, tolerance):
    """Douglas and Peucker's line; longitudes count as wide as they are on the ground."""
    if len(points) < 3:
        return points
    scale = math.cos(math.radians(sum(y for _, y in points) / len(points)))
    flat = [(x * scale, y) for x, y in points]
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    if points[0] == points[-1]:
        far = max(range(len(points)), key=lambda i: (flat[i][0] - flat[0][0]) ** 2 + (flat[i][1] - flat[0][1]) ** 2)
        keep.add(far)
        stack = [(0, far), (far, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (x1, y1), (x2, y2) = flat[first], flat[last]
        dx, dy = x2 - x1, y2 - y1
        length = math.hypot(dx, dy)
        worst, where = 0, None
        for i in range(first + 1, last):
            x, y = flat[i]
            off = abs(dx * (y - y1) - dy * (x - x1)) / length if length else math.hypot(x - x1, y - y1)
            if off > worst:
                worst, where = off, i
        if where is not None and worst > tolerance:
            keep.add(where)
            stack += [(first, where), (where, last)]
    return [points[i] for i in sorted(keep)]


def main():
    topology = json.load(open(sys.argv[1], encoding="utf-8"))
    arcs = decoded(topology)
    western_sahara(topology, arcs)
    countries, sides = {}, {}
    for code, name, rings in polygons(topology, arcs):
        if code == "AQ":
            continue
        countries.setdefault(code, []).append(rings)
        for index in (i for ring in rings for i in ring):
            sides.setdefault(index if index >= 0 else ~index, []).append((code, name))
    dashed = set()
    for index, both in sides.items():
        if len(both) != 2:
            continue
        (one, name), (other, another) = both
        names, pair = tuple(sorted((name, another))), tuple(sorted((one, other)))
        place = middle(arcs[index])
        between = any(pair == rule[:2] and (len(rule) == 2 or inside(place, rule[2:])) for rule in DASHED_BETWEEN)
        within = one == other and any(names == tuple(sorted(rule)) for rule in DASHED_INSIDE)
        if between or within or "-" in pair:
            dashed.add(index)

    shapes = {}
    for code, parts in countries.items():
        rings = [ring for rings in parts for ring in rings]
        drop = {i for i, both in sides.items() if len(both) == 2 and both[0][0] == both[1][0] == code}
        rings = stitched(arcs, rings, drop) if drop else rings
        sized = sorted(((abs(area(line(arcs, ring))), ring) for ring in rings), key=lambda pair: -pair[0])
        total = sum(size for size, _ in sized)
        # A state of many small islands keeps those that make it up; of a large one the islets go.
        kept = [(size, ring) for size, ring in sized if size >= ISLET or size >= total * 0.04]
        shapes[code] = (total, [ring for _, ring in kept])

    tolerance = {}
    for code, (total, rings) in shapes.items():
        wanted = min(0.024, max(0.002, math.sqrt(total) * 0.015))
        for index in (i if i >= 0 else ~i for ring in rings for i in ring):
            tolerance[index] = min(wanted, tolerance.get(index, 1))
    numbers = {index: place for place, index in enumerate(sorted(tolerance))}
    inner = sorted(i for i in dashed if i not in numbers and sides[i][0][0] == sides[i][1][0])
    lines = []

    def written(index, tol):
        points = [(round(x * GRID), round(y * GRID)) for x, y in thinned(arcs[index], tol)]
        points = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
        if len(set(points)) < 3 and arcs[index][0] == arcs[index][-1]:
            # A country smaller than the grid is as small as the grid can show.
            x, y = points[0]
            points = [(x - 1, y), (x, y + 1), (x + 1, y), (x, y - 1), (x - 1, y)]
        if len(points) == 1:
            points *= 2
        deltas = [points[0]] + [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in zip(points, points[1:])]
        return " ".join(f"{x} {y}" for x, y in deltas)

    kept = {}
    for code, (_, rings) in shapes.items():
        for index in (i if i >= 0 else ~i for ring in rings for i in ring):
            kept.setdefault(index, set()).add(code)
    for index in sorted(tolerance):
        owners = kept[index]
        kind = "dashed" if index in dashed and len(owners) > 1 else "border" if len(owners) > 1 else "coast"
        lines.append(f"{kind} {written(index, tolerance[index])}")
    for index in inner:
        lines.append(f"inner {written(index, 0.02)}")
    signed = lambda i: str(numbers[i]) if i >= 0 else f"~{numbers[~i]}"
    for code in sorted(shapes):
        total, rings = shapes[code]
        lines.append(f"land {code} " + " ".join(",".join(signed(i) for i in ring) for ring in rings))
    missing = sorted(set(codes().values()) - set(shapes) - {"AQ"})
    head = [
        "# Outlines of countries: Natural Earth 1:10m (public domain) by way of world-atlas 2.0.2, converted by generate.py; do not edit.",
        "# coast | border | dashed | inner: one line each, as x y and then steps, in 1/200 of a degree; numbered from 0 in this order.",
        "# land: a code (- for land that nobody's code covers) and its rings, largest first; ~ is a line in the other direction.",
    ]
    OUT.write_text("\n".join(head + lines) + "\n", encoding="utf-8")
    points = sum(text.count(" ") // 2 for text in lines if not text.startswith("land"))
    print(f"{len(shapes)} codes, {len(lines)} lines, {points} points, {OUT.stat().st_size} bytes; without outline: {missing}")


main()
