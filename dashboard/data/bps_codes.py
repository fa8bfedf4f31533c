"""Codes of BPS and the Kemendagri codes they stand for: two systems, no rule between them."""

import csv
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from dashboard.data.areas import GEODATA
from dashboard.domain.area_codes import kabupaten_of, kecamatan_of


@dataclass(frozen=True)
class Pair:
    """valid_to: None while the pair holds."""

    bps: str
    code: str
    valid_from: date
    valid_to: date | None


class BpsCodes:
    """Finds the area of a BPS code on a day; kecamatan and kabupaten follow from their desa."""

    def __init__(self, pairs: Iterable[Pair]):
        self._pairs: dict[str, list[tuple[date, date | None, str]]] = defaultdict(list)
        self._beginnings: dict[str, set[str]] = defaultdict(set)
        above: dict[tuple[str, date, date | None], set[str]] = defaultdict(set)
        for pair in pairs:
            start, end = pair.valid_from, pair.valid_to
            self._pairs[pair.bps].append((start, end, pair.code))
            self._beginnings[kabupaten_of(pair.code)].add(pair.bps[:4])
            above[pair.bps[:7], start, end].add(kecamatan_of(pair.code))
            above[pair.bps[:4], start, end].add(kabupaten_of(pair.code))
        for (bps, start, end), codes in above.items():
            if len(codes) == 1:  # a kecamatan divided since has no one code
                self._pairs[bps].append((start, end, codes.pop()))

    def code(self, bps: str, on: date) -> str | None:
        """Return the dotted Kemendagri code, None where no pair held on that day."""
        found = {
            code
            for start, end, code in self._pairs.get(bps, ())
            if start <= on and (end is None or on <= end)
        }
        return found.pop() if len(found) == 1 else None

    def is_of(self, bps: str, kab: str) -> bool:
        """Tell whether a BPS code begins as those of a kabupaten ever did."""
        return bps[:4] in self._beginnings.get(kab, ())

    def knows(self, kab: str) -> bool:
        return kab in self._beginnings


@cache
def shipped_bps_codes() -> BpsCodes:
    """Return the pairs that ship, `geodata/bps_codes.csv`."""
    with (GEODATA / "bps_codes.csv").open(encoding="utf-8", newline="") as file:
        return BpsCodes(
            Pair(
                row["bps"],
                row["code"],
                date.fromisoformat(row["valid_from"]),
                date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
            )
            for row in csv.DictReader(file)
        )
