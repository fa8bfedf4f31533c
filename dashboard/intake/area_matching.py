"""Match the rows of a file to the code list: by code, by name within kecamatan, by unique name."""

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches

from dashboard.data.areas import Areas
from dashboard.data.bps_codes import shipped_bps_codes
from dashboard.domain.area_codes import Level, kabupaten_of
from dashboard.domain.area_names import fold
from dashboard.domain.areas import Area
from dashboard.intake.answers import LEAVE_OUT, alias_key
from dashboard.intake.area_rows import AreaRow
from dashboard.intake.matches import Match, Outcome
from dashboard.intake.puskesmas_names import puskesmas_name
from dashboard.intake.row_kabupaten import bare

NEAR = 0.72  # likeness of folded names from which one is proposed
MOST_PROPOSALS = 3


class AreaMatcher:
    """Finds the area of one kabupaten that a row means; never takes a near name silently."""

    def __init__(
        self,
        areas: Areas,
        kab: str,
        aliases: Mapping[str, str] | None = None,
        on: date = date.max,
    ):
        """aliases: as in `Answers`. on: the day of the data, for codes that change."""
        self.areas, self.kab = areas, kab
        self.aliases, self.on = aliases or {}, on
        self.kecamatan = _by_name(areas.kecamatan(kab))
        self.desa = _by_name(areas.desa(kab))
        self._known: dict[tuple[str, ...], Match] = {}

    def match(self, row: AreaRow, level: Level) -> Match:
        """Return the area of a row at the level of its table, or why there is none."""
        asked = (level, row.code, row.bps, row.kabupaten, row.kecamatan, row.puskesmas, row.desa)
        if asked not in self._known:
            self._known[asked] = self._match(row, level)
        return self._known[asked]

    def _match(self, row: AreaRow, level: Level) -> Match:
        if self.areas.get(self.kab) is None:
            return self._unlisted(row, level)
        elsewhere = self._elsewhere(row)
        if elsewhere:
            return Match(None, Outcome.ELSEWHERE, elsewhere)
        code = row.code or (shipped_bps_codes().code(row.bps, self.on) or "" if row.bps else "")
        name = {
            Level.DESA: row.desa,
            Level.KECAMATAN: row.kecamatan,
            Level.PUSKESMAS: row.puskesmas,
        }.get(level, row.kabupaten)
        if level is Level.PUSKESMAS:
            return self._puskesmas(row)
        listed = self.areas.get(code) if code else None
        if listed is not None and listed.level is level:
            return self._by_code(listed, name, row.kecamatan if level is Level.DESA else "")
        if level is Level.KABUPATEN:
            return Match(self.kab)
        if not name:
            return Match(None, Outcome.NO_AREA, "baris tanpa nama atau kode wilayah")
        answered = self._answered(row.kecamatan if level is Level.DESA else "", name)
        if answered is not None:
            return answered
        if level is Level.KECAMATAN:
            return self._one(name, self.kecamatan, "kecamatan di kabupaten ini")
        found = self._desa(row)
        if found.code and row.code and listed is None:
            return Match(found.code, note=f"kode {row.code} tidak ada di daftar; dicocokkan nama")
        return found

    def _unlisted(self, row: AreaRow, level: Level) -> Match:
        """Let a file of a kabupaten that is not loaded be counted by the names it writes."""
        names = [row.kecamatan, row.puskesmas, row.desa]
        written = "/".join(name for name in names if name)
        if row.code or written or level is Level.KABUPATEN:
            return Match(row.code or f"{self.kab}/{written}")
        return Match(None, Outcome.NO_AREA, "baris tanpa nama atau kode wilayah")

    def _elsewhere(self, row: AreaRow) -> str:
        if row.code and kabupaten_of(row.code) != self.kab[: len(row.code)]:
            return f"kode {row.code} di luar {self._name}"
        crosswalk = shipped_bps_codes()
        if row.bps and crosswalk.knows(self.kab) and not crosswalk.is_of(row.bps, self.kab):
            return f"kode BPS {row.bps} di luar {self._name}"
        if row.kabupaten and bare(row.kabupaten) != bare(self._name):
            return f"«{row.kabupaten}» bukan {self._name}"
        return ""

    @property
    def _name(self) -> str:
        area = self.areas.get(self.kab)
        return area.name if area else self.kab

    def _by_code(self, listed: Area, name: str, kecamatan: str) -> Match:
        if not name or bare(name) == bare(listed.name):
            return Match(listed.code)
        namesakes = (self.desa if listed.level is Level.DESA else self.kecamatan).get(fold(name))
        if namesakes and listed not in namesakes:
            return self._answered(kecamatan, name) or Match(
                None,
                Outcome.ASKED,
                f"kode {listed.code} milik {listed.name}, tetapi namanya tertulis «{name}»",
                tuple(area.name for area in (listed, *namesakes)),
            )
        return Match(listed.code, note=f"«{name}» adalah {listed.name} menurut kode {listed.code}")

    def _desa(self, row: AreaRow) -> Match:
        kecamatan = self._kecamatan_of(row)
        if len(kecamatan) == 1:
            place = f"Kecamatan {kecamatan[0].name}"
            within = _by_name(self.areas.desa(kecamatan[0].code))
            found = self._one(row.desa, within, place)
            others = self.desa.get(fold(row.desa), [])
            if found.code is None and others and not within.get(fold(row.desa)):
                place = ", ".join(self._place(area) for area in others)
                reason = f"«{row.desa}» tidak ada di Kecamatan {kecamatan[0].name}, tetapi {place}"
                return Match(None, Outcome.ASKED, reason, tuple(a.name for a in others))
            return found
        found = self._one(row.desa, self.desa, self._name)
        if found.code and row.kecamatan:
            note = f"kecamatan «{row.kecamatan}» tidak dikenal; «{row.desa}» hanya ada satu"
            return Match(found.code, note=note)
        return found

    def _puskesmas(self, row: AreaRow) -> Match:
        """Keep a puskesmas by its name, behind the code of its kecamatan where that is known."""
        if not row.puskesmas:
            return Match(None, Outcome.NO_AREA, "baris tanpa nama puskesmas")
        kecamatan = self._kecamatan_of(row)
        if row.kecamatan and len(kecamatan) != 1:
            answered = self._answered("", row.kecamatan)
            found = answered or self._one(row.kecamatan, self.kecamatan, self._name)
            if found.code is None:  # its counts would go to no kecamatan
                return found
            return Match(f"{found.code}/{puskesmas_name(row.puskesmas)}", note=found.note)
        place = kecamatan[0].code if kecamatan else self.kab
        return Match(f"{place}/{puskesmas_name(row.puskesmas)}")

    def _answered(self, kecamatan: str, name: str) -> Match | None:
        for key in (alias_key(kecamatan, name), alias_key("", name)):
            code = self.aliases.get(key)
            if code == LEAVE_OUT:
                return Match(None, Outcome.LEFT_OUT, f"«{name}» dijawab bukan wilayah yang dimuat")
            area = self.areas.get(code) if code else None
            if area is not None:
                return Match(area.code, note=f"«{name}» adalah {area.name} menurut jawaban")
        return None

    def _kecamatan_of(self, row: AreaRow) -> list[Area]:
        listed = self.areas.get(row.code) if row.code else None
        if listed is not None and listed.level is Level.KECAMATAN:
            return [listed]
        return self.kecamatan.get(fold(row.kecamatan), []) if row.kecamatan else []

    def _one(self, name: str, areas: dict[str, list[Area]], place: str) -> Match:
        found = areas.get(fold(name), [])
        if len(found) == 1:
            return Match(found[0].code)
        if found:
            return Match(
                None,
                Outcome.ASKED,
                f"«{name}» ada {len(found)} di {place}; perlu kecamatan atau kode",
                tuple(f"{area.name} ({area.code})" for area in found),
            )
        near = get_close_matches(fold(name), areas, MOST_PROPOSALS, NEAR)
        proposals = tuple(area.name for key in near for area in areas[key])
        outcome = Outcome.ASKED if proposals else Outcome.UNMATCHED
        return Match(None, outcome, f"«{name}» tidak ada di {place}", proposals)

    def _place(self, area: Area) -> str:
        kecamatan = self.areas.get(area.kecamatan)
        return f"ada di Kecamatan {kecamatan.name if kecamatan else area.kecamatan}"


def _by_name(areas: list[Area]) -> dict[str, list[Area]]:
    names: dict[str, list[Area]] = {}
    for area in areas:
        names.setdefault(fold(area.name), []).append(area)
    return names
