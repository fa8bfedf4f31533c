"""Which kabupaten a row is of, by its codes or by the name it writes: ours or certainly not."""

from collections.abc import Iterable, Sequence

from dashboard.data.areas import Areas
from dashboard.data.bps_codes import shipped_bps_codes
from dashboard.domain.area_codes import kabupaten_of
from dashboard.domain.area_names import fold
from dashboard.intake.area_cells import bps_of, code_of
from dashboard.intake.grids import Row, text_of

KABUPATEN_DIGITS = 5  # 61.08
MOST_KNOWN = 200_000
Key = tuple[str, str, str]
"""Texts of a code, a BPS code and the name of a kabupaten."""


class RowKabupaten:
    """Says of rows whether they are of other kabupaten; what is not certain is ours."""

    def __init__(self, areas: Areas, ours: set[str]):
        self.listed, self.codes = ours, set(ours)
        listed = [area for code in ours if (area := areas.get(code)) is not None]
        self.names = {bare(area.name) for area in listed}
        self._known: dict[Key, str] = {}

    def key(self, row: Row, places: Sequence[int | None]) -> Key:
        """Return what a row says. places: columns of code, BPS code and name, in this order."""
        code, bps, name = (
            text_of(row[place]) if place is not None and place < len(row) else ""
            for place in places
        )
        return code, bps, name

    def keep(self, said: Iterable[tuple[Key, int]]) -> None:
        """Let the kabupaten that most rows are of count as ours too. said: keys, most first."""
        codes: dict[str, int] = {}
        names: dict[str, int] = {}
        for (code, _, name), number in said:
            if len(found := code_of(code)) >= KABUPATEN_DIGITS:
                kab = kabupaten_of(found)
                codes[kab] = codes.get(kab, 0) + number
            if name:
                names[bare(name)] = names.get(bare(name), 0) + number
        self.codes |= {max(codes, key=lambda kab: codes[kab])} if codes else set()
        self.names |= {max(names, key=lambda name: names[name])} if names else set()

    def elsewhere(self, row: Row, places: Sequence[int | None]) -> str:
        """Return why a row is of another kabupaten, blank if it may be ours."""
        key = self.key(row, places)
        reason = self._known.get(key)
        if reason is None:
            reason = self._why(*key)
            if len(self._known) < MOST_KNOWN:
                self._known[key] = reason
        return reason

    def _why(self, written: str, bps: str, name: str) -> str:
        crosswalk = shipped_bps_codes()
        digits, bare_digits = bps_of(bps), bps_of(written)
        if any(crosswalk.is_of(bare_digits, kab) for kab in self.codes):
            return ""  # a BPS code under a bare "kode"
        if digits:
            ours = any(
                crosswalk.is_of(digits, kab) or not crosswalk.knows(kab) for kab in self.listed
            )
            return "" if ours else f"kode BPS {digits[:4]} di luar kabupaten ini"
        code = code_of(written)
        if len(code) >= KABUPATEN_DIGITS:
            kab = kabupaten_of(code)
            return "" if kab in self.codes else f"kode {kab} di luar kabupaten ini"
        if name and bare(name) not in self.names:
            return f"«{name}» di luar kabupaten ini"
        return ""


def bare(name: str) -> str:
    """Return the name of a kabupaten or kota without its kind."""
    return fold(name).removeprefix("kota")
