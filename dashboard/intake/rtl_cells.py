"""The cells of an RTL that say two things in one: a place of any level, an indicator with its area,
an origin with its Rakor."""

from collections.abc import Mapping
from typing import Any

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import Level
from dashboard.domain.area_names import fold
from dashboard.domain.opd_names import local_opd
from dashboard.domain.rakor_actions import Origin
from dashboard.intake.area_cells import code_of
from dashboard.intake.area_matching import AreaMatcher
from dashboard.intake.area_rows import AreaRow
from dashboard.intake.matches import Match
from dashboard.reference import Reference

KECAMATAN = ("kecamatan ", "kec. ", "kec ")


class RtlNames:
    """What the names in an RTL of one kabupaten mean."""

    def __init__(self, kab: str, areas: Areas, reference: Reference) -> None:
        self.kab, self.areas, self.reference = kab, areas, reference
        self.matcher = AreaMatcher(areas, kab)
        self.indicators = {
            fold(word): one.id
            for one in reference.indicators.values()
            for word in (one.name, one.short_name, one.id)
        }

    def opd(self, name: str) -> str:
        """Return an OPD as its kabupaten calls it."""
        return local_opd(self.reference.opd_names, name, self.kab)

    def place(self, text: str) -> dict[str, str]:
        return {"place": self._area(text)}

    def success(self, text: str) -> dict[str, str]:
        """Read `ASI eksklusif, Kecamatan Menjalin`; without an area it is the kabupaten's."""
        parts = text.split(", ")
        for end in range(len(parts), 0, -1):
            found = self.indicators.get(fold(", ".join(parts[:end])))
            if found:
                rest = ", ".join(parts[end:])
                return {"indicator": found, "indicator_area": self._area(rest) or self.kab}
        raise ValueError(
            f"indikator «{text}» tidak dikenal; salin namanya dari Cakupan atau kosongkan."
        )

    def _area(self, text: str) -> str:
        """Return the code of a desa (`Sailo, Mempawah Hulu`) or kecamatan; empty: the kabupaten."""
        whole = self.areas.get(self.kab)
        if not text or fold(text) in {fold(self.kab), fold(whole.name) if whole else ""}:
            return ""
        code = code_of(text)
        level = Level.KECAMATAN if code.count(".") == 2 else Level.DESA
        desa, _, above = text.partition(", ")
        if code:
            found = self._match(level, code=code)
        elif text.casefold().startswith(KECAMATAN):
            found = self._match(Level.KECAMATAN, kecamatan=text)
        elif above:
            found = self._match(Level.DESA, kecamatan=above, desa=desa)
        else:
            found = self._match(Level.KECAMATAN, kecamatan=text)
            if found.code is None:
                below = self._match(Level.DESA, desa=text)
                found = below if below.code or not found.proposals else found
        if found.code is None:
            maybe = f"; mungkin {', '.join(found.proposals)}" if found.proposals else ""
            raise ValueError(f"{found.reason or f'«{text}» tidak dikenal'}{maybe}.")
        return found.code

    def _match(self, level: Level, *, code: str = "", kecamatan: str = "", desa: str = "") -> Match:
        return self.matcher.match(AreaRow(0, [], code, "", kecamatan, "", desa), level)


def origin_of(text: str) -> Mapping[str, Any]:
    """Read where an action comes from: `AKS, Rakor ke-1`, `BPK`, `Aksi 3`, `Rakor 15/8`."""
    found = next((one for one in Origin if fold(text).startswith(fold(one))), None)
    if found is None:
        raise ValueError(f"«{text}» bukan asal; tulis {', '.join(Origin)}.")
    return {"origin": found}
