"""Find which kabupaten a file is of: from its codes, its titles, then the names of its areas."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from dashboard.data.areas import Areas
from dashboard.data.bps_codes import shipped_bps_codes
from dashboard.domain.area_codes import Level, kabupaten_of
from dashboard.domain.area_names import fold
from dashboard.intake.label_words import words
from dashboard.intake.tables import Table

TITLE = re.compile(r"\b(kabupaten(?: kota)?|kab|kota|bupati|wali ?kota) ((?:[a-z]+ ?){1,4})")
NO_NAME = frozenset({"tahun", "bulan", "dan", "se", "per", "contoh", "nomor", "tentang"})
# Names decide only if most of them lie in one kabupaten and few in any other.
MOST, FEW = 0.6, 0.2
CLEAR = 0.8  # of the rows: the others are strays


@dataclass(frozen=True)
class Kabupaten:
    """The kabupaten of a file. code: blank where the list has none of the name it states."""

    code: str
    name: str = ""
    """As the title states it."""
    from_names: bool = False
    choices: tuple[str, ...] = ()
    """Of several kabupaten of ours in one file, which is meant is asked."""


def find_kabupaten(areas: Areas, tables: list[Table], given: str) -> Kabupaten:
    """Return the kabupaten given by hand, else the one the file states or its names tell."""
    if given:
        return Kabupaten(given)
    listed = {fold(area.name): area.code for area in areas.kabupaten()}
    rows = [row for table in tables for row in table.rows]
    codes = Counter(
        kabupaten_of(code)
        for row in rows
        if len(code := row.code or shipped_bps_codes().code(row.bps, date.max) or "") >= 5
    )
    codes = codes or Counter(
        code for row in rows if row.kabupaten and (code := _listed(row.kabupaten, listed))
    )
    stated = list(_stated([title for table in tables for title in table.titles]))
    titled = next((listed[key] for _, keys in stated for key in keys if key in listed), "")
    if codes:
        return Kabupaten(titled) if titled in codes else _of_codes(codes, areas)
    if titled:
        return Kabupaten(titled)
    if stated:
        return Kabupaten("", name=stated[0][0].title())
    return Kabupaten(_named(areas, tables), from_names=True)


def _listed(name: str, listed: Mapping[str, str]) -> str:
    key = fold(name)
    return listed.get(key) or listed.get(f"kota{key}", "")


def _of_codes(codes: Counter[str], areas: Areas) -> Kabupaten:
    """Return the kabupaten of ours among the codes; a whole province may have several."""
    ours = Counter({code: number for code, number in codes.items() if areas.get(code)})
    (most, number), *others = (ours or codes).most_common()
    if others and ours and number < CLEAR * ours.total():
        return Kabupaten("", choices=tuple(sorted(ours)))
    return Kabupaten(most)


def _stated(titles: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each name a title gives and how the list may have it, the longest first."""
    for title in titles:
        for kind, tail in TITLE.findall(words(title)):
            name: list[str] = []
            for word in tail.split():
                if word in NO_NAME:
                    break
                name.append(word)
            keys = ["".join(name[:length]) for length in range(len(name), 0, -1)]
            kota = [f"kota{key}" for key in keys]
            if keys:
                yield " ".join(name), (kota + keys if "kota" in kind.split()[0] else keys + kota)


def _named(areas: Areas, tables: list[Table]) -> str:
    """Return the one kabupaten in which most of the named areas lie; blank if none stands out."""
    names = {
        (fold(row.kecamatan), fold(row.desa) if table.level is Level.DESA else "")
        for table in tables
        for row in table.rows
    }
    bare = {desa for kecamatan, desa in names if not kecamatan and desa}
    shares = []
    for kab in areas.kabupaten():
        of_kecamatan = {area.code: fold(area.name) for area in areas.kecamatan(kab.code)}
        known = {(of_kecamatan[d.kecamatan], fold(d.name)) for d in areas.desa(kab.code)}
        known |= {(name, "") for name in of_kecamatan.values()}
        if bare:
            known |= {("", fold(d.name)) for d in areas.desa(kab.code)}
        shares.append((len(names & known) / max(len(names), 1), kab.code))
    shares.sort(reverse=True)
    if not shares or shares[0][0] < MOST or (len(shares) > 1 and shares[1][0] > FEW):
        return ""
    return shares[0][1]
