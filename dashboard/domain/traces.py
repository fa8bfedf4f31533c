"""Which reported rows make a figure: the same rule as the build, told row by row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Indicator


@dataclass(frozen=True)
class TracedRow:
    """One reported fact and the cells it stands in. reason: why it is left out, else blank."""

    area_code: str
    area_name: str
    level: Level
    kec_code: str
    """Of a desa, a kecamatan itself or a puskesmas whose kecamatan is known; else blank."""
    numerator: int | None
    denominator: int | None
    percent: float | None
    batch: str
    sheet: str
    row: int
    numerator_cells: str
    denominator_cells: str
    source_system: str = ""
    superseded: bool = False
    """Another row of the same cell is in use."""
    other_source: bool = False
    """It is, and this is the last word of another source system."""
    reason: str = ""
    withheld: bool = False
    """Its counts are not for whoever asks, nor where they stand (R11)."""


@dataclass(frozen=True)
class TracedBatch:
    number: str
    file_name: str
    source_system: str
    status: str
    cutoff: str
    """ISO, blank where the file does not say."""
    publish: str
    uploaded_by: str
    uploaded_at: str
    sha256: str
    sample: bool


@dataclass(frozen=True)
class Trace:
    """A figure followed back. numerator, denominator: as every page shows them."""

    indicator: Indicator
    area_code: str
    area_name: str
    level: Level
    period: str
    numerator: int | None
    denominator: int | None
    used: tuple[TracedRow, ...]
    left_out: tuple[TracedRow, ...]
    silent: tuple[str, ...]
    """Names of the areas that should be in the sum and reported nothing."""
    batches: tuple[TracedBatch, ...]
    version: str
    withheld: bool = False
    """The figure is not for whoever asks: the trace ends here, without rows."""
    goal: str = ""
    """The target it is held to, in words; empty where there is none."""

    @property
    def formula(self) -> str:
        """Say how the figure is made, in words."""
        indicator = self.indicator
        if not indicator.has_denominator:
            said = f"banyaknya {indicator.numerator_label}"
        else:
            said = f"{indicator.numerator_label} ÷ {indicator.denominator_label} × 100"
        if len(self.used) > 1:
            levels = sorted({row.level.value for row in self.used})
            parts = "pembilang dan penyebut" if indicator.has_denominator else "angka"
            said += f"; {parts} dijumlahkan dulu dari {len(self.used)} {' dan '.join(levels)}"
        return said


def separate(
    indicator: Indicator, level: Level, rows: Iterable[TracedRow]
) -> tuple[list[TracedRow], list[TracedRow]]:
    """Return the rows that make the figure of an area and those left out, with the reason.

    level: of the area; rows: all facts of it and below it.
    """
    left: list[TracedRow] = []
    sound: list[TracedRow] = []
    for row in rows:
        reason = _lack(row, indicator)
        if reason:
            left.append(replace(row, reason=reason))
        else:
            sound.append(row)
    if level in (Level.DESA, Level.PUSKESMAS):
        return sound, left
    used: list[TracedRow] = []
    above = [row for row in sound if not row.kec_code]  # the kabupaten's own, or of its puskesmas
    by_kecamatan: dict[str, list[TracedRow]] = {}
    for row in sound:
        if row.kec_code:
            by_kecamatan.setdefault(row.kec_code, []).append(row)
    for of_one in by_kecamatan.values():
        _take_finest(of_one, (Level.DESA, Level.PUSKESMAS, Level.KECAMATAN), indicator, used, left)
    if level is Level.KABUPATEN:
        if used and not indicator.additive:
            left += [replace(row, reason="tidak dijumlahkan ke kabupaten") for row in used]
            used = []
        if used:
            left += [replace(row, reason="dipakai jumlah kecamatannya") for row in above]
        else:
            _take_finest(above, (Level.PUSKESMAS, Level.KABUPATEN), indicator, used, left)
    return used, left


def silent(
    used: Sequence[TracedRow],
    left_out: Sequence[TracedRow],
    areas: Mapping[str, tuple[str, Level, str]],
) -> list[str]:
    """Return the names of the areas that reported nothing, in the order of their codes.

    areas: code -> name, level, kecamatan; of the asked area and all below it.
    """
    told = {row.area_code for row in (*used, *left_out)}
    levels = {row.kec_code: row.level for row in used if row.kec_code}
    names = []
    for code, (name, level, kecamatan) in areas.items():
        by_desa = levels.get(kecamatan) is Level.DESA
        if level is Level.DESA and by_desa and code not in told:
            names.append(name)
        elif level is Level.KECAMATAN and levels and code not in levels and code not in told:
            names.append(f"seluruh Kecamatan {name}")
    return names


def _lack(row: TracedRow, indicator: Indicator) -> str:
    if row.other_source:
        return "sumber lain, tidak dipakai"
    if row.superseded:
        return "digantikan batch yang lebih baru"
    if row.withheld:
        return ""
    if row.numerator is None:
        return (
            "hanya persen, tidak dapat dijumlahkan"
            if row.percent is not None
            else ("pembilang kosong")
        )
    if row.denominator is None and indicator.has_denominator:
        return "penyebut kosong"
    return ""


def _take_finest(
    rows: list[TracedRow],
    order: Sequence[Level],
    indicator: Indicator,
    used: list[TracedRow],
    left: list[TracedRow],
) -> None:
    """Use the finest level that reported; what is not additive counts only as its own report."""
    levels = order if indicator.additive else order[-1:]
    finest = next((one for one in levels if any(row.level is one for row in rows)), None)
    for row in rows:
        if row.level is finest:
            used.append(row)
        else:
            why = f"dipakai laporan {finest}" if finest else "tidak dijumlahkan ke atas"
            left.append(replace(row, reason=why))
